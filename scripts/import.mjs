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
  const job = await step(`${options.files.length} Datei(en) werden gelesen und abgeglichen`, () => startImport(send, options))
  say(previewTable(job.rows.nodes, job.rows.totalCount))
  say(totalsLine(job.totals))
  if (options.isDryRun) return say('Nur angesehen (--dry-run): Es wurde nichts geändert.')
  if (job.totals.created + job.totals.updated + job.totals.ended === 0) return say('Es gibt nichts zu ändern.')
  const { revision } = await step('Die Änderungen werden übernommen', () => applyImport(send, job.id))
  say(`Übernommen als eine Änderung (Stand ${revision} des Netzwerks ${options.network}); sie lässt sich rückgängig machen.`)
}

try {
  await main()
} catch (error) {
  giveUp(error.message)
}
