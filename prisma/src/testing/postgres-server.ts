import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { findPostgresBinaries } from './postgres-binaries.ts'

const run = promisify(execFile)
const setpriv = '/usr/bin/setpriv'

export interface PostgresServer {
  /** Address of the maintenance database; {@link urlOf} gives those of others. */
  readonly url: string
  stop(): Promise<void>
}

interface Account {
  readonly uid?: number
  readonly gid?: number
}

/**
 * Starts a PostgreSQL of its own: data in a temporary folder, reachable through a socket in it and no network at all,
 * nothing synced to disk. As root it runs as another user, for PostgreSQL refuses root.
 * @throws Error with one sentence when there is no PostgreSQL to be had.
 */
export async function startPostgres(report: (line: string) => void): Promise<PostgresServer> {
  const binaries = await findPostgresBinaries(report)
  const account = await unprivilegedAccount()
  const folder = await mkdtemp(join(tmpdir(), 'schutznetz-pg-'))
  if (account.uid !== undefined && account.gid !== undefined) await chown(folder, account.uid, account.gid)
  const data = join(folder, 'data')
  const options = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']
  await run(join(binaries, 'initdb'), options, { ...account, cwd: folder })
  const server = launch(join(binaries, 'postgres'), data, folder, account)
  const url = `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`
  await untilReady(server, url)
  return {
    url,
    async stop() {
      const ended = once(server, 'exit')
      server.kill('SIGINT')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The address of another database on the same server. */
export function urlOf(server: { readonly url: string }, database: string): string {
  const url = new URL(server.url)
  url.pathname = `/${database}`
  return url.href
}

function launch(binary: string, data: string, folder: string, account: Account): ChildProcess {
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${folder}`,
    'max_connections=200',
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
  ]
  const options = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])]
  // Ends with the process that started it, even if that is killed.
  const command = existsSync(setpriv) ? [setpriv, '--pdeathsig', 'INT', '--', binary] : [binary]
  return spawn(command[0] ?? binary, [...command.slice(1), ...options], { ...account, cwd: folder, stdio: 'ignore' })
}

async function untilReady(server: ChildProcess, url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL endete beim Start (Code ${server.exitCode}).`)
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await wait(50)
    }
  }
  server.kill('SIGKILL')
  throw new Error('PostgreSQL antwortet nach zehn Sekunden noch nicht.')
}

async function unprivilegedAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
    } catch {
      continue
    }
  }
  throw new Error('PostgreSQL läuft nicht als root, und es gibt keinen anderen Benutzer (postgres, nobody).')
}
