import type { Prisma } from '@schutznetz/prisma/generated/client/client.ts'
import type { RequestContext } from '../../context.ts'
import { Conflict } from '../../errors.ts'
import type { ReceivedFile } from '../../import/import-options.ts'
import { checkLayout, type TextLayout } from '../../import/reading/layout.ts'
import { alreadyDone, findReadable } from './import-job.ts'
import type { JobOf } from './receive-files.service.ts'

export type LayoutCorrection = { readonly file: number } & {
  readonly [K in keyof TextLayout]?: TextLayout[K] | null | undefined
}

/** Remembers how the text of kept files becomes a table; rows that were read in another way go. */
export async function correctLayout(
  ctx: RequestContext,
  importId: string,
  layouts: readonly LayoutCorrection[],
): Promise<JobOf> {
  const { job, options } = await findReadable(ctx, importId)
  const { networkId, id } = job
  const { client } = ctx.services.database
  const files = withLayouts(options.files, layouts)
  const { count } = await client.importJob.updateMany({
    where: { networkId, id, state: job.state },
    data: { state: 'RECEIVED', options: { ...options, files, notes: [] } as unknown as Prisma.InputJsonObject },
  })
  if (count === 0) throw new Conflict(alreadyDone)
  await client.importRow.deleteMany({ where: { networkId, importJobId: id } })
  return { networkId, id }
}

/** @throws Invalid for a layout that no file can have */
export function withLayouts(
  files: readonly ReceivedFile[],
  layouts: readonly LayoutCorrection[] | null | undefined,
): ReceivedFile[] {
  return files.map((one, index) => {
    const { file: _file, ...corrected } = layouts?.find(({ file }) => file === index) ?? { file: index }
    const said = Object.entries(corrected).filter(([, value]) => value !== null && value !== undefined)
    return { ...one, layout: checkLayout({ ...one.layout, ...(Object.fromEntries(said) as Partial<TextLayout>) }) }
  })
}
