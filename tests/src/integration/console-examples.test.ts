import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '@schutznetz/prisma/database.ts'
import { loadDemo } from '@schutznetz/prisma/seed/demo/load-demo.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWithDatabase, withDatabase } from '../harness/database.ts'
import { serveHttp, type TestHttp } from '../harness/http.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'api', 'console', 'examples')
const examples = (await readdir(folder)).sort()

describeWithDatabase("the console's example queries", () => {
  let database: Database
  let http: TestHttp

  beforeAll(async () => {
    database = await withDatabase()
    await loadDemo(database.client, '2026-11-23')
    http = await serveHttp(database, { clock: () => new Date('2026-11-23T09:00:00Z') })
  })
  afterAll(async () => {
    await http.close()
    await database.close()
  })

  const ask = async (role: string, query: string) => {
    const signIn = await fetch(`${http.url}/demo/${role}?network=ratingen`, { redirect: 'manual' })
    const response = await fetch(`${http.url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: signIn.headers.getSetCookie()[0]?.split(';')[0] ?? '' },
      body: JSON.stringify({ query }),
    })
    return (await response.json()) as { data?: Record<string, unknown>; errors?: unknown }
  }

  it('are ten', () => {
    expect(examples).toHaveLength(10)
  })

  it.each(examples)('%s begins with a question in German and answers coordination and analysts', async (file) => {
    const query = await readFile(join(folder, file), 'utf8')
    expect(query).toMatch(/^# .+\?\n# .+\.\nquery \w+/)
    for (const role of ['coordinator', 'analyst']) {
      const { data, errors } = await ask(role, query)
      expect(errors).toBeUndefined()
      // Not merely no error: the demo data gives each question something to show.
      expect(JSON.stringify(data).length).toBeGreaterThan(200)
      expect(JSON.stringify(data)).not.toContain('"totalCount":0')
    }
  })
})
