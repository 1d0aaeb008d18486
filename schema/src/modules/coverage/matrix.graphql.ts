import { coverageMatrix, type CoverageMatrix } from '@schutznetz/domain/coverage/matrix/coverage-matrix.ts'
import { matrixMeasures } from '@schutznetz/domain/coverage/matrix/matrix-measures.ts'
import { tallyMembers, type MatrixTally } from '@schutznetz/domain/coverage/matrix/matrix-tally.ts'
import { builder } from '../../builder.ts'
import { pageOf } from '../../connection/page-of.ts'
import { Invalid } from '../../errors.ts'
import { labelText } from '../../network/label-text.ts'
import { place, placeAll, placeOrNull } from '../../network/network-scope.ts'
import { encodeGlobalId } from '../../relay-options.ts'
import { ProfessionalGroupRef } from '../groups/group-refs.ts'
import { InstitutionFilterInput } from '../institutions/institution-filter.graphql.ts'
import { institutionTest } from '../institutions/institution-filter.ts'
import { InstitutionRef } from '../institutions/institution-refs.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { DistrictRef } from '../places/place-refs.ts'
import { IndicatorKeyEnum } from './coverage-enums.graphql.ts'
import {
  CoverageMatrixRef,
  MatrixColumnRef,
  MatrixMeasureEnum,
  MatrixMemberRef,
  MatrixRowRef,
  MatrixStateEnum,
  MatrixTallyRef,
} from './matrix-refs.ts'

builder.objectField(NetworkRef, 'coverageMatrix', (t) =>
  t.field({
    type: CoverageMatrixRef,
    description: 'Institutions by professional group and district, counted by one measure.',
    args: {
      measure: t.arg({ type: MatrixMeasureEnum, required: true, description: 'What is counted.' }),
      filter: t.arg({ type: InstitutionFilterInput, description: 'Count only these institutions.' }),
    },
    complexity: { field: 500, multiplier: 1 },
    resolve: async (network, { measure, filter }, { networks }) => {
      const scope = await networks.scope(network)
      const chosen = matrixMeasures.find(({ key }) => key === measure)
      if (!chosen) throw new Invalid('measure', { de: 'Diese Zählung gibt es nicht.', en: 'There is no such measure.' })
      return place(scope, coverageMatrix(scope.view, chosen, institutionTest(scope, filter)))
    },
  }),
)

CoverageMatrixRef.implement({
  description: 'Groups × districts with their totals. What has no group or no district has a row or column of its own.',
  fields: (t) => ({
    measure: t.field({
      type: MatrixMeasureEnum,
      description: 'What is counted.',
      resolve: ({ item }) => item.measure.key,
    }),
    label: t.string({
      description: 'Name of the measure.',
      resolve: ({ scope, item }) => labelText(item.measure.label, scope.locale),
    }),
    explanation: t.string({
      description: 'What numerator and denominator are.',
      resolve: ({ scope, item }) => labelText(item.measure.explanation, scope.locale),
    }),
    indicator: t.field({
      type: IndicatorKeyEnum,
      description: 'The indicator whose rules it counts by.',
      resolve: ({ item }) => item.measure.indicator,
    }),
    columns: t.field({
      type: [MatrixColumnRef],
      description: 'The districts, what is beyond the town last.',
      resolve: ({ scope, item }) => placeAll(scope, item.columns),
    }),
    rows: t.field({
      type: [MatrixRowRef],
      description: 'The groups in the order of the statute, then the local ones.',
      resolve: ({ scope, item }) => placeAll(scope, item.rows),
    }),
    total: t.field({
      type: MatrixTallyRef,
      description: 'All of it.',
      resolve: ({ scope, item }) => place(scope, item.total),
    }),
    cell: t.field({
      type: MatrixTallyRef,
      nullable: true,
      description: 'One cell, or a total where row or column is left out; `null` where there is none.',
      args: {
        row: t.arg.string({ description: 'Key of a row; all if absent.' }),
        column: t.arg.string({ description: 'Key of a column; all if absent.' }),
      },
      resolve: ({ scope, item }, { row, column }) => placeOrNull(scope, cellOf(item, row ?? null, column ?? null)),
    }),
  }),
})

function columnKey({ district }: CoverageMatrix['columns'][number]): string {
  return district ? encodeGlobalId('District', district.id) : 'none'
}

function cellOf(matrix: CoverageMatrix, rowKey: string | null, key: string | null): MatrixTally | null {
  const index = matrix.columns.findIndex((column) => columnKey(column) === key)
  const row = matrix.rows.find((candidate) => candidate.key === rowKey)
  if (rowKey !== null && !row) return null
  if (key !== null && index < 0) return null
  if (row) return key === null ? row.total : (row.cells[index] ?? null)
  return key === null ? matrix.total : (matrix.columns[index]?.total ?? tallyMembers([]))
}

MatrixColumnRef.implement({
  description: 'A district in the coverage matrix.',
  fields: (t) => ({
    key: t.string({ description: 'Id of the district, or `none`.', resolve: ({ item }) => columnKey(item) }),
    district: t.field({
      type: DistrictRef,
      nullable: true,
      description: 'The district; `null` = institutions without one.',
      resolve: ({ scope, item }) => placeOrNull(scope, item.district),
    }),
    total: t.field({
      type: MatrixTallyRef,
      description: 'All institutions in it.',
      resolve: ({ scope, item }) => place(scope, item.total),
    }),
  }),
})

MatrixRowRef.implement({
  description: 'A professional group in the coverage matrix.',
  fields: (t) => ({
    key: t.string({
      description: 'Key of the group, `none`, or the number of a statutory group that the network does not have.',
      resolve: ({ item }) => item.key,
    }),
    code: t.string({ description: 'Its code, as on the wheel.', resolve: ({ item }) => item.code }),
    label: t.string({ description: 'Its name.', resolve: ({ scope, item }) => labelText(item.label, scope.locale) }),
    group: t.field({
      type: ProfessionalGroupRef,
      nullable: true,
      description: 'The group; `null` = institutions without one, or a statutory number without a group.',
      resolve: ({ scope, item }) => placeOrNull(scope, item.group),
    }),
    isMissing: t.boolean({
      description: 'Nobody represents its statutory number.',
      resolve: ({ item }) => item.isMissing,
    }),
    cells: t.field({
      type: [MatrixTallyRef],
      description: 'One per column.',
      resolve: ({ scope, item }) => placeAll(scope, item.cells),
    }),
    total: t.field({
      type: MatrixTallyRef,
      description: 'All institutions of the group.',
      resolve: ({ scope, item }) => place(scope, item.total),
    }),
  }),
})

MatrixTallyRef.implement({
  description: 'A number of the coverage matrix. Always `numerator` + `failing` + `unknown` = `denominator`.',
  fields: (t) => ({
    numerator: t.int({ description: 'How many are in order.', resolve: ({ item }) => item.numerator }),
    failing: t.int({ description: 'How many are not.', resolve: ({ item }) => item.failing }),
    unknown: t.int({ description: 'How many nobody knows of.', resolve: ({ item }) => item.unknown }),
    denominator: t.int({ description: 'How many are counted.', resolve: ({ item }) => item.denominator }),
    count: t.int({
      description: 'Institutions in it, counted or not.',
      resolve: ({ item }) => item.members.length,
    }),
    members: t.connection({
      type: MatrixMemberRef,
      description: 'Its institutions: what asks for something first.',
      resolve: ({ scope, item }, page) =>
        pageOf(
          item.members,
          page,
          ({ institution }) => institution.id,
          (member) => place(scope, member),
        ),
    }),
  }),
})

MatrixMemberRef.implement({
  description: 'An institution in a cell.',
  fields: (t) => ({
    state: t.field({
      type: MatrixStateEnum,
      description: 'What the measure says of it.',
      resolve: ({ item }) => item.state,
    }),
    institution: t.field({
      type: InstitutionRef,
      description: 'The institution.',
      resolve: ({ scope, item }) => place(scope, item.institution),
    }),
  }),
})
