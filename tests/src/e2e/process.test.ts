import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { runServer, StartFailed, type ServerProcess } from './harness/process.ts'
import { cloneDemoFolder, startServer } from './harness/server.ts'

async function failedStart(environment: Record<string, string>): Promise<StartFailed> {
  const outcome = await runServer(environment).catch((error: unknown) => error)
  if (outcome instanceof StartFailed) return outcome
  await (outcome as ServerProcess).end('SIGKILL')
  throw new Error('It started')
}

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'schutznetz-empty-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function demoFolder(): Promise<string> {
  const folder = await cloneDemoFolder()
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const slugs = '{ networks { slug revision } }'
async function ask(url: string, query: string): Promise<unknown> {
  const signIn = await fetch(`${url}demo/coordinator`, { redirect: 'manual' })
  const Cookie = signIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return (await fetch(`${url}graphql?query=${encodeURIComponent(query)}`, { headers: { Cookie } })).json()
}

describe('starting', () => {
  it('refuses a wrong value with one sentence and exit code 1', async () => {
    const { code, output } = await failedStart({ PORT: 'abc', DATA_DIR: await emptyFolder() })
    expect(code).toBe(1)
    expect(output).toBe('Die Umgebungsvariable PORT muss eine Zahl von 0 bis 65535 sein. Angegeben ist «abc».\n')
  })

  it('refuses a folder that another one uses, and leaves that one alone', async () => {
    const first = await startServer()
    onTestFinished(() => first.stop())
    const { code, output } = await failedStart({ DATA_DIR: first.dataDir })
    expect(code).toBe(1)
    expect(output).toMatch(/^Der Ordner \S+ wird schon von einem anderen Schutznetz benutzt \(Prozess \d+\)\. .*\n$/)
    expect((await fetch(`${first.url}ready`)).status).toBe(200)
  })

  it('refuses a port that another one uses, before it touches any data', async () => {
    const first = await startServer()
    onTestFinished(() => first.stop())
    const { port } = new URL(first.url)
    const { code, output } = await failedStart({ PORT: port, DATA_DIR: await emptyFolder() })
    expect(code).toBe(1)
    expect(output).toMatch(new RegExp(`^Der Port ${port} ist schon belegt.*\\n$`))
  })
})

describe('ending', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('on %s is quick and clean', async (signal) => {
    const server = await runServer({ DATA_DIR: await demoFolder() })
    const began = Date.now()
    expect(await server.end(signal)).toBe(0)
    expect(Date.now() - began).toBeLessThan(10_000)
  })

  it('with kill -9 loses nothing: the next start has everything, in seconds', async () => {
    const folder = await demoFolder()
    const first = await runServer({ DATA_DIR: folder })
    const before = await ask(first.url, slugs)
    await first.end('SIGKILL')
    const began = Date.now()
    const second = await runServer({ DATA_DIR: folder })
    expect(Date.now() - began).toBeLessThan(15_000)
    expect(await ask(second.url, slugs)).toEqual(before)
    expect(before).toMatchObject({ data: { networks: expect.arrayContaining([{ slug: 'ratingen', revision: 1 }]) } })
    await second.end()
  })
})

describe('the demo mode', () => {
  it('ends for good with DEMO=0', async () => {
    const folder = await demoFolder()
    const without = await runServer({ DATA_DIR: folder, DEMO: '0' })
    expect((await fetch(`${without.url}demo/coordinator`, { redirect: 'manual' })).status).toBe(404)
    await without.end()
    const still = await runServer({ DATA_DIR: folder })
    expect((await fetch(`${still.url}demo/coordinator`, { redirect: 'manual' })).status).toBe(404)
    await still.end()
    expect((await failedStart({ DATA_DIR: folder, DEMO: '1' })).output).toContain('lässt sich nicht wieder einschalten')
  })

  it('is refused where other machines could sign in', async () => {
    expect((await failedStart({ DATA_DIR: await demoFolder(), HOST: '0.0.0.0' })).output).toContain('HOST=0.0.0.0')
  })

  it('does not begin by itself in a folder made for other machines', async () => {
    const server = await runServer({ DATA_DIR: await emptyFolder(), HOST: '0.0.0.0' })
    const url = server.url.replace('0.0.0.0', '127.0.0.1')
    expect((await fetch(`${url}demo/coordinator`, { redirect: 'manual' })).status).toBe(404)
    expect((await fetch(`${url}ready`)).status).toBe(200)
    await server.end()
  })
})

it('gives a stranger nothing but the sign-in', async () => {
  const server = await startServer()
  onTestFinished(() => server.stop())
  const paths = ['', 'ratingen', 'ratingen/map', 'troisdorf/institutions', 'graphql', 'nowhere/map', 'exports/x.csv']
  for (const path of paths) {
    const text = await (await fetch(`${server.url}${path}`, { headers: { Accept: 'text/html' } })).text()
    // Names of institutions and people of the demo networks.
    expect(text, path).not.toMatch(/Kita Wiesenwinkel|Hellwig|institutionCount/)
  }
})
