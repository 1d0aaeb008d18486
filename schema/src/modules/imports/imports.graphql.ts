import { builder } from '../../builder.ts'
import { checkPageSize } from '../../connection/page-of.ts'
import { describedTotalCount } from '../../connection/total-count.ts'
import type { RowDecision } from '../../import/choose-rows.ts'
import { importOptionsOf } from '../../import/import-options.ts'
import { findPreset } from '../../import/presets/presets.ts'
import { encodeGlobalId } from '../../relay-options.ts'
import {
  ImportDecisionFilterEnum,
  ImportKindEnum,
  ImportRowStateEnum,
  ImportStateEnum,
} from './import-enums.graphql.ts'
import { isInterrupted } from './import-job.ts'
import { ImportTotalsRef } from './import-totals.graphql.ts'

builder.prismaObject('ImportJob', {
  description: 'Files that came in: what taking them over would do, or has done.',
  fields: (t) => ({
    id: t.id({
      description: 'Id for `readImport` and `applyImport`.',
      select: { id: true },
      resolve: ({ id }) => encodeGlobalId('ImportJob', id),
    }),
    state: t.expose('state', { type: ImportStateEnum, description: 'What became of it.' }),
    isInterrupted: t.boolean({
      description: 'It is being received or read by a process that is gone: it can be read again.',
      select: { state: true, touchedAt: true },
      resolve: (job, _args, { now }) => isInterrupted(job, now),
    }),
    preset: t.exposeString('preset', { nullable: true, description: 'What form of files; `null` before it was read.' }),
    kind: t.field({
      type: ImportKindEnum,
      nullable: true,
      description: 'What its rows are; `null` before it was read.',
      select: { preset: true },
      resolve: ({ preset }) => (preset ? findPreset(preset).kind.key : null),
    }),
    fileNames: t.exposeStringList('fileNames', { description: 'Names of the files.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When they came.' }),
    rowsRead: t.exposeInt('rowsRead', { description: 'Rows read so far.' }),
    baseRevision: t.exposeInt('baseRevision', { description: 'Revision of the network the rows were compared with.' }),
    notes: t.stringList({
      description: 'What there is to say about the files as a whole; also why they could not be read.',
      select: { options: true },
      resolve: ({ options }, _args, { locale }) =>
        importOptionsOf(options).notes.map((note) => (typeof note === 'string' ? note : note[locale])),
    }),
    totals: t.field({
      type: ImportTotalsRef,
      description: 'How many rows of which kind.',
      select: { id: true, options: true },
      resolve: ({ id, options }) => ({ importJobId: id, leftOut: importOptionsOf(options).leftOut }),
    }),
    changeSetId: t.id({
      nullable: true,
      description: 'The change set that took it over; `null` before, or where nothing differed.',
      select: { changeSetId: true },
      resolve: ({ changeSetId }) => changeSetId && encodeGlobalId('ChangeSet', changeSetId),
    }),
    rows: t.relatedConnection(
      'importRows',
      {
        description: 'The rows in the order of the file.',
        cursor: 'id',
        totalCount: true,
        args: {
          states: t.arg({ type: [ImportRowStateEnum], description: 'Only rows in one of these states.' }),
          decisions: t.arg({
            type: [ImportDecisionFilterEnum],
            description: 'Only rows about which one of these was decided.',
          }),
          text: t.arg.string({ description: 'Only rows whose name or number contains this.' }),
        },
        query: ({ states, decisions, text, ...page }) => {
          checkPageSize(page)
          const contains = { contains: text ?? '', mode: 'insensitive' } as const
          return {
            where: {
              AND: [
                ...(states ? [{ state: { in: [...states] } }] : []),
                ...(decisions ? [decidedAs(decisions)] : []),
                ...(text ? [{ OR: [{ name: contains }, { registerNumber: contains }] }] : []),
              ],
            },
            orderBy: { rowNumber: 'asc' },
          }
        },
      },
      describedTotalCount,
    ),
  }),
})

builder.prismaObjectField('ImportJob', 'appliedShare', (t) =>
  t.float({
    nullable: true,
    description:
      'How much of the taking over is done, 0 to 1; `null` while it is not being taken over. The embedded database ' +
      'answers nobody until it is through.',
    select: { id: true },
    resolve: ({ id }, _args, { services }) => services.runningImports.shareOf(id),
  }),
)

/** `in` never finds an empty column. */
function decidedAs(decisions: readonly ('UNDECIDED' | RowDecision)[]) {
  const decided = decisions.filter((one) => one !== 'UNDECIDED')
  return { OR: [{ decision: { in: decided } }, ...(decisions.includes('UNDECIDED') ? [{ decision: null }] : [])] }
}
