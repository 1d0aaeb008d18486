import { resolve } from 'node:path'
import process from 'node:process'
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { BackupError } from '../src/backup/backup-error.ts'
import { MoveError } from '../src/move/move-error.ts'
import { StartError } from '../src/start-error.ts'

export interface Terminal {
  /** Absolute; a relative DATA_DIR counts from the repository, as for the server. */
  readonly dataDir: string
  say(line: string): void
}

/** Runs a command, and ends it with the sentence of an error that a person can do something about. */
export async function runCommand(work: (terminal: Terminal) => Promise<void>): Promise<void> {
  const repository = resolve(import.meta.dirname, '../..')
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  try {
    await work({ dataDir: resolve(repository, process.env['DATA_DIR'] || 'data'), say })
  } catch (error) {
    if (![BackupError, MoveError, StartError].some((known) => error instanceof known)) throw error
    process.stderr.write(`${(error as Error).message}\n`)
    process.exitCode = 1
  }
}

/** The command line; what is not in `options` ends the command with its usage. */
export function readCommandLine<Options extends ParseArgsOptionsConfig>(options: Options, usage: string) {
  try {
    return parseArgs({ options, allowPositionals: true, args: process.argv.slice(2) })
  } catch (error) {
    const name = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
    throw new BackupError(`Die Angabe ${name} gibt es nicht.\n\n${usage}`, { cause: error })
  }
}

/** A path as the person at the terminal means it: npm changes to the repository's root, INIT_CWD is where they are. */
export function pathFrom(argument: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), argument)
}

/** @throws BackupError where a server holds the data: its own means are better there. */
export function refuseServer(): void {
  if (!process.env['DATABASE_URL']) return
  throw new BackupError(
    'Mit DATABASE_URL liegen die Daten auf einem PostgreSQL-Server. Bitte dort sichern und einspielen (pg_dump, pg_restore).',
  )
}
