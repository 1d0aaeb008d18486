import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readSecret } from './secret.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'secret-'))
})
afterEach(() => rm(dataDir, { recursive: true }))

it('makes a secret once, for the owner only, and finds it again', async () => {
  const made = await readSecret({ dataDir })
  expect(made).toHaveLength(43)
  expect((await stat(join(dataDir, 'secret'))).mode & 0o777).toBe(0o600)
  expect(await readSecret({ dataDir })).toBe(made)
})

it('prefers the one it is given and writes nothing then', async () => {
  expect(await readSecret({ dataDir, secret: 'given' })).toBe('given')
  await expect(readFile(join(dataDir, 'secret'))).rejects.toThrow('ENOENT')
})

it('makes the folder where there is none', async () => {
  const missing = join(dataDir, 'not', 'yet')
  expect(await readSecret({ dataDir: missing })).toBe(await readSecret({ dataDir: missing }))
})

it('never takes an empty file for a key', async () => {
  await writeFile(join(dataDir, 'secret'), '\n')
  const made = await readSecret({ dataDir })
  expect(made).toHaveLength(43)
  expect(await readSecret({ dataDir })).toBe(made)
})

it('says in a sentence where no key can be kept', async () => {
  await writeFile(join(dataDir, 'file'), '')
  await expect(readSecret({ dataDir: join(dataDir, 'file') })).rejects.toThrow(
    /^Der geheime Schlüssel im Ordner .* SECRET setzen\.$/,
  )
})
