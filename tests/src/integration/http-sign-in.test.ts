import { request } from 'node:http'
import type { Database } from '@schutznetz/prisma/database.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeWithDatabase, withDatabase } from '../harness/database.ts'
import { hashOf, serveHttp, type TestHttp } from '../harness/http.ts'

const minute = 60_000

describeWithDatabase('sign-in over HTTP', () => {
  let database: Database
  let http: TestHttp
  let townId: string
  let now = new Date('2026-11-23T10:00:00Z')

  beforeAll(async () => {
    database = await withDatabase()
    http = await serveHttp(database, { clock: () => now })
    const { client } = database
    const town = await client.network.create({ data: { slug: 'ratingen', name: 'Ratingen', isDemo: true } })
    const other = await client.network.create({ data: { slug: 'other', name: 'Other' } })
    townId = town.id
    const demo = { email: 'koordination@demo.example', name: 'Demo Koordination', isDemo: true }
    const ada = { email: 'ada@example.org', name: 'Ada' }
    const in_ = (networkId: string, role: 'COORDINATOR' | 'ANALYST') => ({
      memberships: { create: { networkId, role } },
    })
    await client.user.create({ data: { ...demo, ...in_(town.id, 'COORDINATOR') } })
    await client.user.create({ data: { ...ada, ...in_(town.id, 'ANALYST'), isInstanceAdministrator: true } })
    await client.membership.create({
      data: { role: 'COORDINATOR', network: { connect: { id: other.id } }, user: { connect: { email: ada.email } } },
    })
  })
  afterAll(async () => {
    await http.close()
    await database.close()
  })

  const signIn = (path: string) => fetch(`${http.url}${path}`, { redirect: 'manual' })
  const cookieOf = (response: Response) => response.headers.getSetCookie()[0] ?? ''
  const ask = async (headers: Record<string, string>) => {
    const query = encodeURIComponent(
      '{ viewer { name isInstanceAdministrator memberships { role network { slug } } } }',
    )
    const response = await fetch(`${http.url}/graphql?query=${query}`, { headers })
    return { status: response.status, body: (await response.json()) as { data?: { viewer: unknown } } }
  }
  const asBrowser = (response: Response) => ({ Cookie: cookieOf(response).split(';', 1)[0] ?? '' })

  describe('as a demo role', () => {
    it('sets the cookie and leads to the overview', async () => {
      const response = await signIn('/demo/coordinator?network=ratingen')
      expect(response.status).toBe(303)
      expect(response.headers.get('location')).toBe('/ratingen')
      expect(cookieOf(response)).toMatch(/^schutznetz_session=[\w-]{43}; .*HttpOnly; SameSite=Lax$/)
      expect((await ask(asBrowser(response))).body.data?.viewer).toMatchObject({ name: 'Demo Koordination' })
    })

    it('leads to the page of the network that was wanted, and to no other', async () => {
      const locationFor = async (next: string) =>
        (await signIn(`/demo/coordinator?network=ratingen&next=${encodeURIComponent(next)}`)).headers.get('location')
      expect(await locationFor('/ratingen/map?asOf=2025-03-01&gap=CONNECTED')).toBe(
        '/ratingen/map?asOf=2025-03-01&gap=CONNECTED',
      )
      for (const other of [
        '/troisdorf',
        '//evil.example',
        '/ratingen.evil.example',
        '/ratingen/\\\\evil',
        'https://x',
      ]) {
        expect(await locationFor(other)).toBe('/ratingen')
      }
    })

    it('takes the first demo town where none is named', async () => {
      expect((await signIn('/demo/coordinator')).headers.get('location')).toBe('/ratingen')
    })

    it.each([
      ['/demo/queen', 'Diese Demo-Rolle gibt es nicht'],
      ['/demo/coordinator?network=nowhere', 'Dieses Netzwerk gibt es in der Demo nicht'],
      ['/demo/coordinator?network=%3Cscript%3E', '&lt;script&gt;'],
      // PostgreSQL refuses this character in any text.
      ['/demo/coordinator?network=rat%00ingen', 'Dieses Netzwerk gibt es in der Demo nicht'],
      // Exists, but no demo user has a role there: looks as if it did not.
      ['/demo/coordinator?network=other', 'Dieses Netzwerk gibt es in der Demo nicht'],
    ])('answers %s with a page that says what is wrong', async (path, sentence) => {
      const response = await signIn(path)
      expect(response.status).toBe(404)
      expect(cookieOf(response)).toBe('')
      expect(await response.text()).toContain(sentence)
    })

    it("is refused under a name that is not this machine's own", async () => {
      const status = await new Promise((resolve) => {
        const headers = { Host: 'rebound.example' }
        request(`${http.url}/demo/coordinator`, { headers }, (response) => resolve(response.statusCode)).end()
      })
      expect(status).toBe(403)
    })

    it('keeps only a hash of the token', async () => {
      const token = asBrowser(await signIn('/demo/coordinator')).Cookie.split('=')[1] ?? ''
      const hashes = (await database.client.session.findMany()).map(({ tokenHash }) => tokenHash)
      expect(hashes).toContain(hashOf(token))
      expect(hashes).not.toContain(token)
    })

    it('ends on time', async () => {
      const browser = asBrowser(await signIn('/demo/coordinator'))
      const before = now
      now = new Date(before.getTime() + 14 * 24 * 60 * minute - 1)
      expect((await ask(browser)).status).toBe(200)
      now = new Date(now.getTime() + 2)
      expect((await ask(browser)).status).toBe(401)
      now = before
    })

    it('ends with the sign-out, on both sides', async () => {
      const browser = asBrowser(await signIn('/demo/coordinator'))
      const response = await fetch(`${http.url}/sign-out`, { method: 'POST', headers: browser, redirect: 'manual' })
      expect(response.status).toBe(303)
      expect(response.headers.get('location')).toBe('/')
      expect(cookieOf(response)).toMatch(/^schutznetz_session=;.*1970/)
      expect((await ask(browser)).status).toBe(401)
    })

    it('is nothing where the demo mode is off, also for who is still signed in', async () => {
      const browser = asBrowser(await signIn('/demo/coordinator'))
      const real = await serveHttp(database, { isDemo: false, clock: () => now })
      expect((await fetch(`${real.url}/demo/coordinator`, { redirect: 'manual' })).status).toBe(404)
      expect((await fetch(`${real.url}/graphql?query={viewer{name}}`, { headers: browser })).status).toBe(401)
      await real.close()
    })
  })

  describe('with an API token', () => {
    const create = async (data: { expiresAt?: Date; revokedAt?: Date }) => {
      const token = crypto.randomUUID()
      await database.client.apiToken.create({
        data: {
          user: { connect: { email: 'ada@example.org' } },
          name: 'Report',
          tokenHash: hashOf(token),
          role: 'ANALYST',
          networkIds: [townId],
          createdAt: new Date(now.getTime() - minute),
          expiresAt: new Date(now.getTime() + minute),
          ...data,
        },
      })
      return { Authorization: `Bearer ${token}` }
    }

    it('has the one role it names, in the networks it names, and no rights over the instance', async () => {
      expect((await ask(await create({}))).body.data?.viewer).toEqual({
        name: 'Ada',
        isInstanceAdministrator: false,
        memberships: [{ role: 'ANALYST', network: { slug: 'ratingen' } }],
      })
    })

    it('is nothing once revoked, run out, or wrong', async () => {
      expect((await ask(await create({ revokedAt: now }))).status).toBe(401)
      expect((await ask(await create({ expiresAt: now }))).status).toBe(401)
      expect((await ask({ Authorization: 'Bearer wrong' })).status).toBe(401)
    })
  })

  it('tells strangers where to sign in, and browsers on a page', async () => {
    const page = await fetch(`${http.url}/graphql`, { headers: { Accept: 'text/html' } })
    expect(page.status).toBe(401)
    expect(await page.text()).toContain('Zur Anmeldung')
  })
})
