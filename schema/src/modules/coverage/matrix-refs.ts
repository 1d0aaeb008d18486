import type { CoverageMatrix, MatrixColumn, MatrixRow } from '@schutznetz/domain/coverage/matrix/coverage-matrix.ts'
import {
  matrixMeasures,
  type MatrixMeasureKey,
  type MatrixState,
} from '@schutznetz/domain/coverage/matrix/matrix-measures.ts'
import type { MatrixMember, MatrixTally } from '@schutznetz/domain/coverage/matrix/matrix-tally.ts'
import { builder } from '../../builder.ts'
import type { Placed } from '../../network/network-scope.ts'

export const CoverageMatrixRef = builder.objectRef<Placed<CoverageMatrix>>('CoverageMatrix')
export const MatrixColumnRef = builder.objectRef<Placed<MatrixColumn>>('CoverageMatrixColumn')
export const MatrixRowRef = builder.objectRef<Placed<MatrixRow>>('CoverageMatrixRow')
export const MatrixTallyRef = builder.objectRef<Placed<MatrixTally>>('CoverageMatrixTally')
export const MatrixMemberRef = builder.objectRef<Placed<MatrixMember>>('CoverageMatrixMember')

const measureValues = Object.fromEntries(
  matrixMeasures.map(({ key, explanation }) => [key, { value: key, description: `${explanation.en}.` }]),
) as Record<MatrixMeasureKey, { value: MatrixMeasureKey; description: string }>

export const MatrixMeasureEnum = builder.enumType('MatrixMeasure', {
  description: 'What the coverage matrix counts.',
  values: measureValues,
})

export const MatrixStateEnum = builder.enumType('MatrixState', {
  description: 'What a measure says of an institution.',
  values: {
    IN_ORDER: { description: 'Counted in the numerator.' },
    FAILING: { description: 'Not in order.' },
    UNKNOWN: { description: 'Nobody knows.' },
    NOT_COUNTED: { description: 'No subject of the measure.' },
  } satisfies Record<MatrixState, { description: string }>,
})
