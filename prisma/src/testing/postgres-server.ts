import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chown, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
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
  /** Ends it without a chance to tidy up: SIGKILL for every process of it, or SIGQUIT, PostgreSQL's immediate stop. */
  crash(signal: 'SIGKILL' | 'SIGQUIT'): Promise<void>
  /** Every process of it stands still, connections stay open: a frozen machine. Gives the way to let it go on. */
  freeze(): Promise<() => void>
  /** Starts it again on the same data and at the same address, after a crash with recovery. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export interface PostgresOptions {
  /** Keeps what it has acknowledged when it crashes, as PostgreSQL does by default; off, tests are quicker. */
  readonly isDurable?: boolean
}

interface Account {
  readonly uid?: number
  readonly gid?: number
}

/**
 * Starts a PostgreSQL of its own: data in a temporary folder, reachable through a socket in it and no network at all,
 * by default nothing synced to disk. As root it runs as another user, for PostgreSQL refuses root.
 * @throws Error with one sentence when there is no PostgreSQL to be had.
 */
export async function startPostgres(
  report: (line: string) => void,
  { isDurable = false }: PostgresOptions = {},
): Promise<PostgresServer> {
  const binaries = await findPostgresBinaries(report)
  const account = await unprivilegedAccount()
  const folder = await mkdtemp(join(tmpdir(), 'schutznetz-pg-'))
  if (account.uid !== undefined && account.gid !== undefined) await chown(folder, account.uid, account.gid)
  const data = join(folder, 'data')
  const options = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']
  await run(join(binaries, 'initdb'), options, { ...account, cwd: folder })
  const start = () => launch(join(binaries, 'postgres'), data, folder, account, isDurable ? [] : notDurable)
  const url = `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`
  let server = start()
  await untilReady(server, url)
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (server.exitCode === null && server.signalCode === null) await endAll(server, signal)
  }
  return {
    url,
    crash: end,
    async freeze() {
      const processes = [server.pid ?? 0, ...(await childrenOf(server.pid))]
      for (const id of processes) process.kill(id, 'SIGSTOP')
      return () => processes.forEach((id) => killQuietly(id, 'SIGCONT'))
    },
    async restart() {
      await end('SIGINT')
      server = start()
      await untilReady(server, url)
    },
    async stop() {
      await end('SIGINT')
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

const notDurable = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

function launch(binary: string, data: string, folder: string, account: Account, more: readonly string[]): ChildProcess {
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'max_connections=200', ...more]
  const options = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])]
  // Ends with the process that started it, even if that is killed.
  const command = existsSync(setpriv) ? [setpriv, '--pdeathsig', 'INT', '--', binary] : [binary]
  return spawn(command[0] ?? binary, [...command.slice(1), ...options], { ...account, cwd: folder, stdio: 'ignore' })
}

/** A killed postmaster leaves its children; until they are gone too, no other can start on the data. */
async function endAll(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const children = signal === 'SIGKILL' ? await childrenOf(server.pid) : []
  const ended = once(server, 'exit')
  server.kill(signal)
  for (const child of children) killQuietly(child, signal)
  await ended
  while (children.some((child) => killQuietly(child, 0))) await wait(10)
}

/** Whether there was such a process. */
function killQuietly(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

/** Where the system tells (Linux). */
async function childrenOf(parent: number | undefined): Promise<number[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const stats = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')))
  const isChild = (stat: string) => stat.split(') ').at(-1)?.split(' ')[1] === String(parent)
  return pids.filter((_pid, index) => isChild(stats[index] ?? '')).map(Number)
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
