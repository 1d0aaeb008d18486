import type { Gap, GapSubject } from '@schutznetz/domain/coverage/gap.ts'
import type { InstitutionView } from '@schutznetz/domain/model/view.ts'
import type { NetworkScope } from '../../network/network-scope.ts'
import { idOf } from '../../relay-options.ts'

interface PlaceFilter {
  readonly institutions?: readonly string[] | null | undefined
  readonly districts?: readonly string[] | null | undefined
  readonly carriers?: readonly string[] | null | undefined
  readonly groups?: readonly string[] | null | undefined
}

/** A condition on where a gap is: met by an institution whose matter it is, or because the gap is about the place itself. */
interface Condition {
  readonly holds: (institution: InstitutionView) => boolean
  readonly isAbout: (subject: GapSubject) => boolean
}

/** Tests gaps by where they are; `null` = nothing was asked. All conditions have to be met by the same institution. */
export function placeTest({ view }: NetworkScope, filter: PlaceFilter): ((gap: Gap) => boolean) | null {
  const conditions = conditionsOf(filter, (key) => view.groups.find((group) => group.key === key)?.id)
  if (conditions.length === 0) return null
  return ({ subject, institutionIds }) =>
    conditions.every(({ isAbout }) => isAbout(subject)) ||
    institutionIds.some((id) => {
      const institution = view.institutionById.get(id)
      return institution !== undefined && conditions.every(({ holds }) => holds(institution))
    })
}

function conditionsOf(filter: PlaceFilter, groupId: (key: string) => string | undefined): Condition[] {
  const { institutions, districts, carriers, groups } = filter
  return [
    institutions &&
      among(ids('Institution', institutions, 'institutions'), {
        idOfInstitution: ({ id }) => id,
        kind: 'INSTITUTION',
      }),
    districts &&
      among(ids('District', districts, 'districts'), {
        idOfInstitution: ({ district }) => district?.id,
        kind: 'DISTRICT',
      }),
    carriers &&
      among(ids('Carrier', carriers, 'carriers'), { idOfInstitution: ({ carrier }) => carrier?.id, kind: 'CARRIER' }),
    groups && among(groups.map(groupId), { idOfInstitution: ({ group }) => group?.id, kind: 'GROUP' }),
  ].filter((condition) => !!condition)
}

interface Naming {
  readonly idOfInstitution: (institution: InstitutionView) => string | undefined
  readonly kind: GapSubject['kind']
}

function among(wanted: readonly (string | undefined)[], { idOfInstitution, kind }: Naming): Condition {
  const isWanted = (id: string | undefined) => id !== undefined && wanted.includes(id)
  return {
    holds: (institution) => isWanted(idOfInstitution(institution)),
    isAbout: (subject) => subject.kind === kind && isWanted(subject.id),
  }
}

function ids(typename: string, globalIds: readonly string[], field: string): string[] {
  return globalIds.map((id) => idOf(typename, id, `filter.${field}`))
}
