import { chmod, chown, readdir, rm, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { lookIntoFolder } from '@schutznetz/prisma/testing/look-into-folder.ts'
import { describe, expect, inject, it } from 'vitest'
import { copyFolder } from './embedded-store.ts'
import { secret } from './founding.ts'
import { openSmallDisk, whyNoDisk } from './small-disk.ts'
import { failedStart } from './trial.ts'

const unwritable =
  /^Der Ordner \S+ ist schreibgeschützt oder gehört einem anderen Benutzer\. Es wurde nichts verändert\. Bitte .*\n$/
const nobody = { uid: 65_534, gid: 65_534 }

const { folder } = inject('prepared')
const on = (path: string) => ({ DATA_DIR: path, DEMO: '0', SECRET: secret })

const userCount = (path: string) => lookIntoFolder(path, (client) => client.user.count())

describe.skipIf(whyNoDisk !== undefined)(`a folder that cannot be written${whyNoDisk ? ` (${whyNoDisk})` : ''}`, () => {
  it('is named when its disk is read-only', async () => {
    await using disk = await openSmallDisk(120, folder)
    await disk.setReadOnly()
    const { code, output } = await failedStart(on(disk.path))
    expect(code).toBe(1)
    expect(output).toMatch(unwritable)
  })

  it('is named when it is another user’s, in whole or in part, and not called damaged', async () => {
    await using disk = await openSmallDisk(120, folder)
    for (const name of ['', ...(await readdir(disk.path, { recursive: true }))]) {
      const path = join(disk.path, name)
      await chmod(path, (await stat(path)).isDirectory() ? 0o755 : 0o644)
    }
    expect((await failedStart(on(disk.path), nobody)).output).toMatch(unwritable)
    for (const name of ['', 'database.lock', 'database.pid']) await chown(join(disk.path, name), nobody.uid, nobody.gid)
    expect((await failedStart(on(disk.path), nobody)).output).toMatch(unwritable)
    expect(await userCount(disk.path)).toBe(1)
  })
})

describe('a truncated file', () => {
  it.each([
    ['the control file', async (path: string) => truncate(join(path, 'database/global/pg_control'), 100)],
    ['the write-ahead log', async (path: string) => truncate(await newestIn(path, 'database/pg_wal'), 4_096)],
    ['the largest table', async (path: string) => truncate(await largestIn(path, 'database/base/5'), 8_192)],
  ])('is recognised by the start: %s', async (_what, damage) => {
    const copy = await copyFolder(folder)
    try {
      await damage(copy)
      const { code, output } = await failedStart(on(copy))
      expect(code).toBe(1)
      expect(output).toMatch(/^Die Datenbank im Ordner \S+ ist beschädigt oder unlesbar\./)
    } finally {
      await rm(copy, { recursive: true, force: true })
    }
  })
})

async function newestIn(path: string, folderName: string): Promise<string> {
  const names = (await readdir(join(path, folderName))).filter((name) => /^[0-9A-F]{24}$/.test(name))
  return join(path, folderName, names.sort().at(-1) ?? '')
}

async function largestIn(path: string, folderName: string): Promise<string> {
  const files = (await readdir(join(path, folderName))).map((name) => join(path, folderName, name))
  const sizes = await Promise.all(files.map(async (file) => ({ file, size: (await stat(file)).size })))
  return sizes.sort((one, other) => other.size - one.size)[0]?.file ?? ''
}
