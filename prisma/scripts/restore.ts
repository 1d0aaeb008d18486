import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { BackupError } from '../src/backup/backup-error.ts'
import { restore } from '../src/backup/restore.ts'
import { linesOf } from '../src/backup/wording.ts'
import { pathFrom, readCommandLine, refuseServer, runCommand } from './command.ts'

const usage = `Aufruf: npm run restore -- DATEI        zeigt, was in der Sicherung ist, fragt, und setzt sie an die Stelle der Datenbank
        npm run restore -- DATEI --yes  ohne zu fragen

Die bisherige Datenbank bleibt unter anderem Namen liegen. Schutznetz muss dabei beendet sein.`

await runCommand(async ({ dataDir, say }) => {
  const { values, positionals } = readCommandLine({ yes: { type: 'boolean' }, help: { type: 'boolean' } }, usage)
  if (values.help) return say(usage)
  refuseServer()
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new BackupError(`Bitte genau eine Datei angeben.\n\n${usage}`)
  const restored = await restore({
    ...{ file: pathFrom(file), dataDir, now: new Date() },
    async confirm(manifest) {
      linesOf(manifest).forEach(say)
      const isAgreed = values.yes === true || (await ask(`Soll das die Datenbank in ${dataDir} werden? (ja/nein) `))
      if (isAgreed) say('▸ Die Sicherung wird ausgepackt, geöffnet und geprüft …')
      return isAgreed
    },
  })
  if (!restored) return say('Es wurde nichts verändert.')
  if (restored.aside !== null) say(`Die bisherige Datenbank liegt jetzt in ${restored.aside}.`)
  say('Eingespielt. Jetzt wieder starten: npm start')
})

async function ask(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  // Without a terminal the input ends without an answer, and that is a no.
  const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')))
  const answer = await Promise.race([terminal.question(question), ended])
  terminal.close()
  return /^\s*(ja|j|yes|y)\s*$/i.test(answer)
}
