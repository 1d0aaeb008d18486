import { reachOf } from '@schutznetz/domain/coverage/reach.ts'
import { specialistOf } from '@schutznetz/domain/coverage/specialist.ts'
import { municipalityOf } from '@schutznetz/domain/model/municipality-of.ts'
import type { InstitutionView } from '@schutznetz/domain/model/view.ts'
import type { NetworkScope } from '../../network/network-scope.ts'
import { encodeGlobalId } from '../../relay-options.ts'
import type { Dimension } from './dimensions.graphql.ts'

/** What an institution is in one dimension. `key` `null` = unknown, a group of its own. */
export interface DimensionKey {
  readonly dimension: Dimension
  readonly key: string | null
  readonly label: string
  readonly id: string | null
}

const words = {
  de: {
    unknown: 'unbekannt',
    MUNICIPAL: 'kommunal',
    CHURCH: 'kirchlich',
    CHARITY: 'Wohlfahrtsverband',
    ASSOCIATION: 'Verein',
    COMPANY: 'Unternehmen',
    STATE: 'Land oder Bund',
    OTHER: 'sonstige',
    REACH_OWN: 'direkt erreicht',
    REACH_GROUP: 'über die Gruppe erreicht',
    REACH_NONE: 'nicht erreicht',
    OWN: 'eigene Kinderschutzfachkraft',
    POOL: 'Pool',
    CENTRAL: 'nur zentrale Beratung',
    NONE: 'keine',
    UNKNOWN: 'unbekannt',
    CONCEPT_NONE: 'kein Schutzkonzept',
    DRAFT: 'Entwurf',
    ADOPTED: 'beschlossen',
  },
  en: {
    unknown: 'unknown',
    MUNICIPAL: 'municipal',
    CHURCH: 'church',
    CHARITY: 'welfare organisation',
    ASSOCIATION: 'association',
    COMPANY: 'company',
    STATE: 'state',
    OTHER: 'other',
    REACH_OWN: 'reached directly',
    REACH_GROUP: 'reached through the group',
    REACH_NONE: 'not reached',
    OWN: 'own specialist',
    POOL: 'pool',
    CENTRAL: 'central advice only',
    NONE: 'none',
    UNKNOWN: 'unknown',
    CONCEPT_NONE: 'no concept',
    DRAFT: 'draft',
    ADOPTED: 'adopted',
  },
} as const

type Word = keyof (typeof words)['de']
type Named = Omit<DimensionKey, 'dimension'>
type KeyOf = (scope: NetworkScope, institution: InstitutionView) => Named

function unknown({ locale }: NetworkScope): Named {
  return { key: null, label: words[locale].unknown, id: null }
}

function value({ locale }: NetworkScope, key: string, word: Word): Named {
  return { key, label: words[locale][word], id: null }
}

function thing(typename: string, { id, name }: { readonly id: string; readonly name: string }): Named {
  const globalId = encodeGlobalId(typename, id)
  return { key: globalId, label: name, id: globalId }
}

const keyOf: Record<Dimension, KeyOf> = {
  TYPE: (scope, { type }) => (type ? { key: type.key, label: type.label[scope.locale], id: null } : unknown(scope)),
  GROUP: (scope, { group }) =>
    group
      ? { key: group.key, label: group.label[scope.locale], id: encodeGlobalId('ProfessionalGroup', group.id) }
      : unknown(scope),
  DISTRICT: (scope, { district }) => (district ? thing('District', district) : unknown(scope)),
  MUNICIPALITY: (scope, institution) => {
    const municipality = municipalityOf(scope.view, institution)
    return municipality ? thing('Municipality', municipality) : unknown(scope)
  },
  CARRIER: (scope, { carrier }) => (carrier ? thing('Carrier', carrier) : unknown(scope)),
  CARRIER_KIND: (scope, { carrier }) => (carrier ? value(scope, carrier.kind, carrier.kind) : unknown(scope)),
  REACH: (scope, { id }) => {
    const { reach } = reachOf(scope.view, id)
    return value(scope, reach, `REACH_${reach}`)
  },
  SPECIALIST: (scope, { id }) => {
    const { cover } = specialistOf(scope.view, id)
    return value(scope, cover, cover)
  },
  CONCEPT_STATE: (scope, { id }) => {
    const state = scope.view.conceptByInstitution.get(id)?.state ?? 'UNKNOWN'
    return value(scope, state, state === 'NONE' ? 'CONCEPT_NONE' : state)
  },
}

/** What an institution is in a dimension, on the day and in the language of the scope. O(1). */
export function dimensionKey(scope: NetworkScope, dimension: Dimension, institution: InstitutionView): DimensionKey {
  return { dimension, ...keyOf[dimension](scope, institution) }
}
