import type { TableState } from '../src/move/compare-tables.ts'
import { MoveError } from '../src/move/move-error.ts'
import type { Move } from '../src/move/move-to-server.ts'
import { readCommandLine, runCommand } from './command.ts'

interface MoveCommand {
  readonly usage: string
  readonly work: (move: Move) => Promise<TableState[]>
  /** What to do next, last line. */
  readonly next: string
}

/** Runs one of the two moves: the address from the command line, or from DATABASE_URL, which no list of processes shows. */
export async function runMove({ usage, work, next }: MoveCommand): Promise<void> {
  await runCommand(async ({ dataDir, say }) => {
    const { values, positionals } = readCommandLine({ help: { type: 'boolean' } }, usage)
    if (values.help) return say(usage)
    const [databaseUrl = process.env['DATABASE_URL'], ...more] = positionals
    if (!databaseUrl || !/^postgres(ql)?:\/\//.test(databaseUrl) || more.length > 0) {
      throw new MoveError(`Bitte genau eine Adresse der Form postgresql://… angeben.\n\n${usage}`)
    }
    const states = await work({ dataDir, databaseUrl, report: (line) => say(`▸ ${line}`) })
    tableOf(states).forEach(say)
    say(next)
  })
}

function tableOf(states: readonly TableState[]): string[] {
  const width = Math.max(...states.map(({ table }) => table.length))
  const line = (table: string, rows: string, checksum: string): string =>
    `${table.padEnd(width)}  ${rows.padStart(9)}  ${checksum}`
  const sum = states.reduce((total, { rows }) => total + rows, 0)
  return [
    line('Tabelle', 'Zeilen', 'Prüfsumme (auf beiden Seiten gleich)'),
    ...states.map(({ table, rows, checksum }) =>
      line(table.replaceAll('"', ''), rows.toLocaleString('de-DE'), checksum),
    ),
    line('zusammen', sum.toLocaleString('de-DE'), ''),
  ]
}
