import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from './harness/server.ts'

const client = join(import.meta.dirname, '..', '..', '..', 'scripts', 'import.mjs')

interface Outcome {
  readonly code: number
  readonly said: string
}

describe('npm run import', () => {
  let server: TestServer
  let folder: string
  beforeAll(async () => {
    server = await startServer()
    folder = await mkdtemp(join(tmpdir(), 'schutznetz-import-'))
    const rows = ['Name;Nummer;PLZ;Ort', 'Kita Probebuche;P-1;50181;Bedburg', 'Kita Testlinde;P-2;50181;Bedburg']
    await writeFile(join(folder, 'kitas.csv'), rows.join('\r\n'))
  })
  afterAll(async () => {
    await server.stop()
    await rm(folder, { recursive: true })
  })

  const run = (args: readonly string[], env: Record<string, string> = {}) =>
    new Promise<Outcome>((resolve) => {
      const options = { env: { PATH: process.env['PATH'] ?? '', SCHUTZNETZ_URL: server.url, INIT_CWD: folder, ...env } }
      execFile(process.execPath, [client, ...args], options, (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr })
      })
    })
  const kitas = ['--network', 'bedburg', '--preset', 'table', 'kitas.csv']

  it('only looks with --dry-run, then applies, then finds nothing to do', async () => {
    const look = await run([...kitas, '--dry-run'])
    expect(look.said).toMatch(/Kita Probebuche[\s\S]*Vorschau: 2 neu\.[\s\S]*es wurde nichts geändert/)
    const apply = await run(kitas)
    expect(apply.said).toContain('2 Einrichtungen angelegt')
    expect(apply.code).toBe(0)
    expect((await run(kitas)).said).toMatch(/Vorschau: 2 unverändert\.\nEs gibt nichts zu ändern\./)
  })

  it.each([
    [
      'a network that is not there',
      ['--network', 'nowhere', '--preset', 'table', 'kitas.csv'],
      '«nowhere» lässt sich nicht',
    ],
    ['a file that is not there', ['--network', 'bedburg', '--preset', 'table', 'no.csv'], 'no.csv gibt es nicht'],
    ['an unknown preset', ['--network', 'bedburg', '--preset', 'x', 'kitas.csv'], '--preset muss'],
    ['a missing network', ['kitas.csv'], 'Es fehlt --network'],
    ['a folder', ['--network', 'bedburg', '--preset', 'table', '.'], 'ist ein Ordner'],
    ['an unknown option', ['--nonsense', 'kitas.csv'], 'Die Angabe --nonsense gibt es nicht'],
    ['no address', ['--url', 'nonsense', '--network', 'bedburg', '--preset', 'table', 'kitas.csv'], '--url muss'],
  ])('says in a sentence that it was given %s', async (_name, args, sentence) => {
    const { code, said } = await run(args)
    expect(code).toBe(1)
    expect(said).toContain(sentence)
    expect(said).not.toMatch(/\n\s+at /)
  })

  it('says that nothing runs there, and that a token is not accepted', async () => {
    expect((await run(kitas, { SCHUTZNETZ_URL: 'http://127.0.0.1:9' })).said).toContain('antwortet kein Schutznetz')
    expect((await run(kitas, { SCHUTZNETZ_TOKEN: 'wrong' })).said).toContain('Bitte melden Sie sich an')
  })
})
