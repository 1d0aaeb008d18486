import type { Label } from '../../catalogue/types.ts'
import type { InstitutionView, NetworkView } from '../../model/view.ts'
import type { IndicatorKey } from '../indicator-key.ts'
import { judgeReach } from '../indicators/institutions-reached.ts'
import { isKita, judgeSpecialist } from '../indicators/kitas-with-specialist.ts'
import { hasNoConceptDuty, judgeConcept } from '../indicators/protection-concepts.ts'

export type MatrixMeasureKey = 'REACHED' | 'DIRECT' | 'SPECIALIST' | 'CONCEPT'

/** What a measure says of an institution; NOT_COUNTED = it is no subject of it, e.g. a school where day-care centres count. */
export type MatrixState = 'IN_ORDER' | 'FAILING' | 'UNKNOWN' | 'NOT_COUNTED'

/** What the coverage matrix can be counted by: a plain object in a registry, its words and its verdict. */
export interface MatrixMeasure {
  readonly key: MatrixMeasureKey
  readonly label: Label
  /** What numerator and denominator are. */
  readonly explanation: Label
  /** The indicator whose rules it counts by. */
  readonly indicator: IndicatorKey
  readonly stateOf: (view: NetworkView, institution: InstitutionView) => MatrixState
}

/** In the order they are offered. All but DIRECT add up to the indicator they count by. */
export const matrixMeasures: readonly MatrixMeasure[] = [
  {
    key: 'REACHED',
    label: { de: 'Erreicht', en: 'Reached' },
    explanation: {
      de: 'Erreichte von erfassten Einrichtungen, direkt oder über die Gruppe',
      en: 'Institutions reached of those recorded, directly or through their group',
    },
    indicator: 'INSTITUTIONS_REACHED',
    stateOf: (view, institution) => judgeReach(view, institution).state,
  },
  {
    key: 'DIRECT',
    label: { de: 'Direkt', en: 'Directly' },
    explanation: {
      de: 'Direkt erreichte von erfassten Einrichtungen',
      en: 'Institutions reached directly of those recorded',
    },
    indicator: 'INSTITUTIONS_REACHED',
    stateOf: (view, institution) => {
      const verdict = judgeReach(view, institution)
      return verdict.state === 'IN_ORDER' && verdict.part === 'own' ? 'IN_ORDER' : 'FAILING'
    },
  },
  {
    key: 'SPECIALIST',
    label: { de: 'Mit Fachkraft', en: 'With a specialist' },
    explanation: {
      de: 'Kitas mit Kinderschutzfachkraft, eigener oder aus einem Pool, von erfassten Kitas',
      en: 'Day-care centres with a specialist, their own or of a pool, of those recorded',
    },
    indicator: 'KITAS_WITH_SPECIALIST',
    stateOf: (view, institution) => (isKita(institution) ? judgeSpecialist(view, institution).state : 'NOT_COUNTED'),
  },
  {
    key: 'CONCEPT',
    label: { de: 'Schutzkonzept', en: 'Concept' },
    explanation: {
      de: 'Einrichtungen mit beschlossenem Schutzkonzept von denen, die eines haben müssen',
      en: 'Institutions with an adopted protection concept of those that must have one',
    },
    indicator: 'PROTECTION_CONCEPTS',
    stateOf: (view, institution) =>
      hasNoConceptDuty(institution) ? 'NOT_COUNTED' : judgeConcept(view, institution).state,
  },
]
