import { setImmediate } from 'node:timers/promises'
import type { Prisma } from '@schutznetz/prisma/generated/client/client.ts'
import { asDomainError } from '../../change/database-errors.ts'
import type { RequestContext } from '../../context.ts'
import { Conflict, DomainError, Invalid } from '../../errors.ts'
import { suggestMapping, type ColumnMapping } from '../../import/import-fields.ts'
import type { ImportOptions, ReceivedFile } from '../../import/import-options.ts'
import type { ReadOptions } from '../../import/import-preset.ts'
import type { ClassifiedRow } from '../../import/import-row.ts'
import { inBatches } from '../../import/in-batches.ts'
import { findPreset, proposePreset } from '../../import/presets/presets.ts'
import { rowOptionsOf } from '../../import/presets/table-preset.ts'
import { maximalRows, tooManyRows } from '../../import/reading/refuse-files.ts'
import { toStoredRow } from '../../import/stored-rows.ts'
import type { NetworkScope } from '../../network/network-scope.ts'
import { joined, nothingRead, type Sentence } from '../../sentence.ts'
import { withLayouts, type LayoutCorrection } from './correct-layout.service.ts'
import { claim, findReadable } from './import-job.ts'
import { openFiles } from './open-files.ts'
import type { JobOf } from './receive-files.service.ts'

/** How the kept files are to be read; left out = as found. */
export interface ReadImport {
  readonly preset?: string | null | undefined
  readonly layouts?: readonly LayoutCorrection[] | null | undefined
  readonly mapping?: readonly ColumnMapping[] | null | undefined
  readonly municipalityAgs?: string | null | undefined
  readonly createsMissing?: boolean | null | undefined
}

const batchSize = 500
/** Rows are being read and compared; `done` ends when they are, or rejects with the reason why not. */
export interface Reading extends JobOf {
  readonly done: Promise<void>
}

/**
 * Begins to read the kept files and to keep, row by row, what they would change; changes nothing of the network. May be
 * done again with another layout or mapping as long as the import is not taken over: the earlier rows go.
 * @throws Conflict while it is being read, or once it is applied or put away; Invalid for choices that do not fit
 */
export async function beginReading(ctx: RequestContext, importId: string, input: ReadImport): Promise<Reading> {
  const { job, options } = await findReadable(ctx, importId)
  const { networkId, id } = job
  const { client } = ctx.services.database
  const scope = await ctx.networks.scopeOf(networkId)
  const files = withLayouts(options.files, input.layouts)
  const municipalityKeys = chooseMunicipalities(scope, input.municipalityAgs ?? null)
  const chosen: ImportOptions = {
    ...options,
    files,
    municipalityKeys,
    createsMissing: input.createsMissing ?? false,
    notes: [],
    leftOut: 0,
  }
  await claim(ctx, job, { ...chosen })
  const done = (async () => {
    try {
      await readAll(ctx, job, scope, chosen, input)
    } catch (error) {
      const known = asDomainError(error)
      const problem = known instanceof DomainError ? known.sentence : unexpected
      if (!(known instanceof DomainError))
        ctx.services.log.error('importNotRead', { importId: id, error: String(error) })
      await client.importRow.deleteMany({ where: { networkId, importJobId: id } })
      await client.importJob.updateMany({
        where: { networkId, id, state: 'READING' },
        data: { state: 'RECEIVED', options: asJson({ ...chosen, notes: [problem] }) },
      })
      throw known
    }
  })()
  ctx.services.background.add(done.catch(() => undefined))
  return { networkId, id, done }
}

const unexpected: Sentence = {
  de: 'Beim Lesen ist etwas schiefgegangen. Die Dateien sind noch da; bitte versuchen Sie es noch einmal.',
  en: 'Something went wrong while reading. The files are still there; please try again.',
}

async function readAll(
  ctx: RequestContext,
  job: JobOf,
  scope: NetworkScope,
  options: ImportOptions,
  input: ReadImport,
): Promise<void> {
  const { networkId, id } = job
  const { client } = ctx.services.database
  const open = () => openFiles(client, job, options.files)
  const first = await open()
  const preset = input.preset ? findPreset(input.preset) : proposePreset(first)
  const headers = first[0]?.headers ?? []
  const mapping = preset.isMapped ? (input.mapping ?? suggestMapping(headers, preset.kind.fields)) : null
  const { today } = ctx
  const { municipalityKeys, createsMissing } = options
  const readOptions: ReadOptions = {
    today,
    municipalityKeys,
    mapping,
    createsMissing: createsMissing || preset.createsMissing === true,
  }
  const columns = mapping ?? preset.columns ?? []
  const classifier = preset.kind.classifier(scope.index.records, rowOptionsOf(columns, readOptions))
  let files = first
  if (classifier.survey) {
    const surveyed = await preset.read(files, readOptions)
    for await (const { target } of surveyed.rows) if (target) classifier.survey(target)
    files = await open()
  }
  const parsed = await preset.read(files, readOptions)
  let count = 0
  async function* classified(): AsyncGenerator<ClassifiedRow<object>> {
    for await (const row of parsed.rows) {
      if (++count > maximalRows) throw tooManyRows(options.files[0]?.name ?? '')
      yield classifier.classify(row)
    }
  }
  for await (const batch of inBatches(classified(), batchSize)) {
    await client.importRow.createMany({
      data: batch.map((row) => ({ ...toStoredRow(row), networkId, importJobId: id })),
    })
    await reportProgress(ctx, job, count)
    // The embedded database answers without ever leaving the microtasks: without a break nobody else gets a turn.
    await setImmediate()
  }
  const { notes, leftOut } = parsed.summary()
  await finish(ctx, job, {
    preset: preset.key,
    mapping,
    baseRevision: scope.index.records.network.revision,
    options: { ...options, headers, notes: [...fileNotes(options.files), ...notes, ...classifier.summary()], leftOut },
  })
}

function fileNotes(files: readonly ReceivedFile[]): Sentence[] {
  return files
    .filter(({ findings, layout }) => findings.isBroken && layout.encoding === 'UTF_8')
    .map(({ name }) => ({
      de: `In «${name}» sind einzelne Zeichen beschädigt; sie erscheinen als «�».`,
      en: `Some characters in “${name}” are damaged; they appear as “�”.`,
    }))
}

/** Says that it is alive, and learns whether somebody has put the import away meanwhile. */
async function reportProgress(ctx: RequestContext, { networkId, id }: JobOf, rowsRead: number): Promise<void> {
  if (ctx.services.background.isStopping) throw new Conflict(interrupted)
  const where = { networkId, id, state: 'READING' as const }
  const data = { rowsRead, touchedAt: ctx.services.clock() }
  const { count } = await ctx.services.database.client.importJob.updateMany({ where, data })
  if (count === 0) throw new Conflict(putAway)
}

interface Finished {
  readonly preset: string
  readonly mapping: readonly ColumnMapping[] | null
  readonly baseRevision: number
  readonly options: ImportOptions
}

async function finish(
  ctx: RequestContext,
  { networkId, id }: JobOf,
  { preset, mapping, baseRevision, options }: Finished,
): Promise<void> {
  const { count } = await ctx.services.database.client.importJob.updateMany({
    where: { networkId, id, state: 'READING' },
    data: {
      state: 'PREVIEWED',
      preset,
      baseRevision,
      options: asJson(options),
      ...(mapping && { mapping: mapping as unknown as Prisma.InputJsonArray }),
    },
  })
  if (count === 0) throw new Conflict(putAway)
}

function asJson(options: ImportOptions): Prisma.InputJsonObject {
  return options as unknown as Prisma.InputJsonObject
}

const interrupted: Sentence = {
  de: 'Das Lesen wurde unterbrochen, weil Schutznetz beendet wird. Die Dateien sind noch da; bitte lesen Sie sie noch einmal ein.',
  en: 'Reading was interrupted because Schutznetz is stopping. The files are still there; please read them in again.',
}
const putAway: Sentence = { de: 'Dieser Import wurde verworfen.', en: 'This import was put away.' }
/** The municipality asked for, which must belong to the network; else all of the network. */
function chooseMunicipalities(scope: NetworkScope, ags: string | null): string[] {
  const own = scope.index.records.municipalities.map((one) => one.ags)
  if (ags === null) return own
  if (own.includes(ags)) return [ags]
  throw new Invalid(
    'input.municipalityAgs',
    joined(
      {
        de: `Die Kommune ${ags} gehört nicht zu diesem Netzwerk.`,
        en: `The municipality ${ags} does not belong to this network.`,
      },
      nothingRead,
    ),
  )
}
