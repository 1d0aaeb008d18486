import type { Prisma } from '@schutznetz/prisma/generated/client/client.ts'
import type { ChangeTx } from '../../change/change-tx.ts'
import {
  chooseRows,
  decisionByRow,
  refuseStrayDecisions,
  type DecidedRow,
  type NamedDecisions,
} from '../../import/choose-rows.ts'
import type { ColumnMapping } from '../../import/import-fields.ts'
import type { Applier, Classifier } from '../../import/import-kind.ts'
import { importOptionsOf } from '../../import/import-options.ts'
import type { ImportPreset } from '../../import/import-preset.ts'
import type { RowState } from '../../import/import-row.ts'
import { readContent } from '../../import/network-content.ts'
import { rowOptionsOf } from '../../import/presets/table-preset.ts'
import type { AppliedCounts } from './applied-words.ts'
import { StaleRows } from './stale-rows.ts'
import { storedBatches } from './stored-batches.ts'

/** A preview as it is stored. */
export interface PreviewedJob {
  readonly id: string
  readonly networkId: string
  readonly mapping: unknown
  readonly options: unknown
}

interface Reading {
  readonly tx: ChangeTx
  /** The transaction of the change: rows are read where they are written. */
  readonly client: Prisma.TransactionClient
  readonly job: PreviewedJob
  readonly preset: ImportPreset<object>
  readonly named: NamedDecisions
  /** Told of the rows of every batch that was written, and 0 in between; throws where somebody wants it stopped. */
  readonly pass: (rows: number) => void
}

/**
 * Compares every row of a preview again and writes the chosen ones. The rows are walked through several times, batch
 * by batch: understood together, compared, then written, so that nothing is written before everything is known to fit.
 * @throws Conflict where a row would do something else than its preview says: nobody has agreed to that.
 */
export async function writeChosenRows(reading: Reading, counts: AppliedCounts): Promise<void> {
  const { tx, client, job, preset, named, pass } = reading
  const decided = decisionByRow(named)
  const batches = async function* () {
    for await (const rows of storedBatches(client, job, decided)) {
      yield rows
      pass(0)
    }
  }
  const content = await readContent(tx, preset.kind.models)
  const classifier = preset.kind.classifier(content, rowOptionsOfJob(job, preset, tx))
  const applier = preset.kind.applier(tx, content)
  await survey(batches, classifier, applier)
  await compare(batches, named, classifier, applier)
  for await (const rows of batches()) {
    const chosen = chooseRows(rows)
    counts.rows += rows.length
    counts.created += chosen.create.length
    counts.updated += chosen.update.length
    counts.undecided += chosen.undecided
    await applier.write(chosen)
    pass(rows.length)
  }
}

type Batches = () => AsyncIterable<DecidedRow<object>[]>

async function survey(batches: Batches, classifier: Classifier<object>, applier: Applier<object>): Promise<void> {
  if (!classifier.survey) return
  for await (const rows of batches()) {
    for (const { target } of rows) {
      if (target) classifier.survey(target)
      if (target) applier.survey?.(target)
    }
  }
}

async function compare(
  batches: Batches,
  named: NamedDecisions,
  classifier: Classifier<object>,
  applier: Applier<object>,
): Promise<void> {
  const states = new Map<number, RowState>()
  const stale = new StaleRows()
  for await (const rows of batches()) {
    for (const row of rows) {
      states.set(row.rowNumber, row.state)
      stale.compare(row, classifier.classify(row))
    }
    applier.collect?.(chooseRows(rows))
  }
  stale.refuse()
  refuseStrayDecisions(named, states)
}

function rowOptionsOfJob({ mapping, options }: PreviewedJob, preset: ImportPreset<object>, tx: ChangeTx) {
  const columns = (mapping as readonly ColumnMapping[] | null) ?? preset.columns ?? []
  const createsMissing = importOptionsOf(options).createsMissing || preset.createsMissing === true
  return rowOptionsOf(columns, { today: tx.today, municipalityKeys: [], mapping: null, createsMissing })
}
