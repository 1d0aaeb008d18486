import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { mkdtemp, rm, rmdir, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const mount = ['-t', 'tmpfs', '-o']
const megabyte = 1024 * 1024

/** Why there can be no disk of our own here; `undefined` where there can. Linux, as root, and not in every container. */
export const whyNoDisk: string | undefined = tryMount()

function tryMount(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'schutznetz-disk-'))
  try {
    execFileSync('mount', [...mount, 'size=1m', 'schutznetz-test', folder], { stdio: 'pipe' })
    execFileSync('umount', [folder], { stdio: 'pipe' })
    return undefined
  } catch (error) {
    return `nicht geprüft: mount geht hier nicht (${String(error).split('\n').at(-2) ?? 'unbekannter Grund'})`
  } finally {
    rmdirSync(folder)
  }
}

/** A real file system of its own that is small enough to be filled. */
export interface SmallDisk extends AsyncDisposable {
  readonly path: string
  /** Fills it up until `freeMegabytes` are left. */
  fill(freeMegabytes: number): Promise<void>
  empty(): Promise<void>
  setReadOnly(): Promise<void>
}

export async function openSmallDisk(megabytes: number, contentOf?: string): Promise<SmallDisk> {
  const path = await mkdtemp(join(tmpdir(), 'schutznetz-disk-'))
  await run('mount', [...mount, `size=${megabytes}m`, 'schutznetz-test', path])
  if (contentOf !== undefined) await run('cp', ['-a', `${contentOf}/.`, path])
  const ballast = join(path, 'ballast')
  return {
    path,
    async fill(freeMegabytes) {
      const { bavail, bsize } = await statfs(path)
      await writeFile(ballast, Buffer.alloc(bavail * bsize - freeMegabytes * megabyte))
    },
    empty: () => rm(ballast),
    async setReadOnly() {
      await run('mount', ['-o', 'remount,ro', path])
    },
    async [Symbol.asyncDispose]() {
      await run('umount', ['-l', path])
      await rmdir(path)
    },
  }
}
