import type { Prisma } from '@schutznetz/prisma/generated/client/client.ts'
import { networkToWrite } from '../../change/find-network.ts'
import { openTransaction } from '../../change/change.ts'
import type { RequestContext } from '../../context.ts'
import { Invalid } from '../../errors.ts'
import { classifyRows } from '../../import/classify.ts'
import { contentOf } from '../../import/current-content.ts'
import type { ParsedImport } from '../../import/import-target.ts'
import { readMappedTable } from '../../import/mapped-table.ts'
import type { ColumnMapping } from '../../import/mapping-fields.ts'
import { readSchoolRegister } from '../../import/nrw-schools/nrw-school-register.ts'
import { readFiles, type ImportFile, type NamedTable } from '../../import/read-files.ts'
import { toStoredRow } from '../../import/stored-rows.ts'
import type { NetworkScope } from '../../network/network-scope.ts'
import { joined, nothingRead } from '../../sentence.ts'

export const importPresets = ['NRW_SCHOOL_REGISTER', 'INSTITUTION_TABLE'] as const

export interface StartImport {
  readonly network: string
  readonly preset: (typeof importPresets)[number]
  readonly files: readonly ImportFile[]
  readonly municipalityAgs?: string | null | undefined
  readonly mapping?: readonly ColumnMapping[] | null | undefined
}

/** What the file as a whole has to say; kept with the job. */
export interface ImportOptions {
  readonly municipalityKeys: readonly string[]
  readonly notes: readonly string[]
  readonly leftOut: number
}

const batchSize = 500

/** Reads files and keeps, row by row, what they would change; changes nothing of the network. */
export async function startImport(ctx: RequestContext, input: StartImport): Promise<{ networkId: string; id: string }> {
  const networkId = await networkToWrite(ctx, input.network)
  const scope = await ctx.networks.scopeOf(networkId)
  const municipalityKeys = chooseMunicipalities(scope, input.municipalityAgs ?? null)
  const parsed = parse(readFiles(input.files), input, municipalityKeys, ctx)
  const { records } = scope.index
  const rows = classifyRows(parsed.rows, contentOf(records, ctx.today))
  const options: ImportOptions = { municipalityKeys, notes: parsed.notes, leftOut: parsed.leftOut }
  const id = await openTransaction(ctx, async (client) => {
    const job = await client.importJob.create({
      data: jobRow(ctx, networkId, input, options, records.network.revision),
    })
    const data = rows.map((row) => ({ ...toStoredRow(row), networkId, importJobId: job.id }))
    for (let start = 0; start < data.length; start += batchSize) {
      await client.importRow.createMany({ data: data.slice(start, start + batchSize) })
    }
    return job.id
  })
  return { networkId, id }
}

function jobRow(
  ctx: RequestContext,
  networkId: string,
  input: StartImport,
  options: ImportOptions,
  baseRevision: number,
): Prisma.ImportJobUncheckedCreateInput {
  return {
    networkId,
    preset: input.preset,
    ...(input.mapping && { mapping: input.mapping as unknown as Prisma.InputJsonArray }),
    options: options as unknown as Prisma.InputJsonObject,
    fileNames: input.files.map(({ name }) => name),
    state: 'PREVIEWED',
    createdById: ctx.viewer?.userId ?? null,
    createdAt: ctx.services.clock(),
    baseRevision,
  }
}

function parse(
  files: readonly NamedTable[],
  input: StartImport,
  municipalityKeys: readonly string[],
  ctx: RequestContext,
): ParsedImport {
  if (input.preset === 'NRW_SCHOOL_REGISTER') return readSchoolRegister(files, { municipalityKeys, today: ctx.today })
  const [file, ...others] = files
  if (!file || others.length > 0) {
    throw new Invalid(
      'input.files',
      joined(
        {
          de: 'Eine Tabelle von Einrichtungen ist genau eine Datei.',
          en: 'A table of institutions is exactly one file.',
        },
        nothingRead,
      ),
    )
  }
  return readMappedTable(file.table, input.mapping ?? null)
}

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
