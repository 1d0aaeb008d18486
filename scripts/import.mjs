// Brings a list into a network of the running Schutznetz: previews it, shows the totals, applies it as one change.
// A thin client: all reading, matching and checking is done by the server's GraphQL API.
import process from 'node:process'
import { readArguments, usage } from './import/arguments.mjs'
import { connect } from './import/connection.mjs'
import { applyImport, startImport } from './import/operations.mjs'
import { previewTable, totalsLine } from './import/preview.mjs'
import { giveUp, say, step } from './terminal.mjs'

async function main() {
  const options = readArguments(process.argv.slice(2))
  if (options.help) return say(usage)
  const send = await connect(options)
  const files = options.files.length === 1 ? 'Die Datei wird' : `${options.files.length} Dateien werden`
  const job = await step(`${files} gelesen und mit dem Netzwerk abgeglichen`, () => startImport(send, options))
  say(previewTable(job.rows.nodes, job.rows.totalCount))
  for (const note of job.notes) say(note)
  say(totalsLine(job.totals))
  if (options.isDryRun) return say('Nur angesehen (--dry-run); es wurde nichts geändert.')
  if (job.totals.new + job.totals.changed === 0) return say('Es gibt nichts zu ändern.')
  const { summary, revision, warnings } = await step('Die Änderungen werden übernommen', () =>
    applyImport(send, job.id),
  )
  say(summary)
  for (const warning of warnings) say(warning)
  say(`Alles ist eine Änderung (Stand ${revision}) und lässt sich als Ganzes rückgängig machen.`)
}

try {
  await main()
} catch (error) {
  giveUp(error.message)
}
