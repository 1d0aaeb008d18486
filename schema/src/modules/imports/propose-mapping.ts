import type { RequestContext } from '../../context.ts'
import type { ColumnMapping } from '../../import/import-fields.ts'
import { importOptionsOf } from '../../import/import-options.ts'
import { findPreset } from '../../import/presets/presets.ts'
import { peekAt } from './file-beginning.ts'
import { mappingByName, presetOfJob, type FileOfJob } from './import-files.graphql.ts'

type Job = FileOfJob['job'] & { readonly options: unknown }

/** How many earlier imports are looked through for the same columns. */
const remembered = 50

/**
 * What the columns of an import mean: as it was read; else as this network mapped the same columns last; else by their
 * names.
 */
export async function proposeMapping(
  { services, db }: RequestContext,
  job: Job,
  presetKey: string | null,
): Promise<ColumnMapping[]> {
  const { client } = services.database
  const preset = presetKey ? findPreset(presetKey) : await presetOfJob(job, client)
  if (!preset.isMapped) return []
  if (job.mapping && job.preset === preset.key) return [...(job.mapping as ColumnMapping[])]
  const [file] = importOptionsOf(job.options).files
  if (!file) return []
  const { columns } = await peekAt(client, job, 0, file)
  const headers = columns.map(({ header }) => header)
  const earlier = await db.importJob.findMany({
    where: { networkId: job.networkId, preset: preset.key, state: { in: ['PREVIEWED', 'APPLIED'] } },
    orderBy: { createdAt: 'desc' },
    take: remembered,
    select: { mapping: true, options: true },
  })
  const same = earlier.find(
    ({ mapping, options }) => mapping && importOptionsOf(options).headers.join('\n') === headers.join('\n'),
  )
  return same ? [...(same.mapping as unknown as ColumnMapping[])] : mappingByName(headers, preset)
}
