import type { GapSubject, GapSubjectKind } from '@schutznetz/domain/coverage/gap.ts'
import { labelText } from '../../network/label-text.ts'
import { place, placeOrNull, type NetworkScope } from '../../network/network-scope.ts'
import { encodeGlobalId } from '../../relay-options.ts'
import { InstitutionRef, placeInstitution } from '../institutions/institution-refs.ts'
import { PersonRef } from '../people/people-refs.ts'
import { GapSeverityEnum, GapSubjectKindEnum, IndicatorKeyEnum } from './coverage-enums.graphql.ts'
import { GapRef, GapSubjectRef } from './coverage-refs.ts'

/** The object type behind a subject; `null` = it is no object of its own, e.g. a number of a statute. */
const typeOfSubject: Record<GapSubjectKind, string | null> = {
  STATUTE_GROUP: null,
  REPORTING_PATH: null,
  OFFER: null,
  CONCERN: 'Concern',
  GROUP: 'ProfessionalGroup',
  INSTITUTION: 'Institution',
  ROLE: 'MultiplierRole',
  PERSON: 'Person',
  AFFILIATION: 'Affiliation',
  CARRIER: 'Carrier',
  DISTRICT: 'District',
  LINK: 'CooperationLink',
  QUALIFICATION: 'Qualification',
}

GapRef.implement({
  description: 'Something that is missing or unknown, with what to do about it. Its words name no person.',
  fields: (t) => ({
    key: t.string({ description: 'Indicator and subject; stays the same.', resolve: ({ item }) => item.key }),
    indicator: t.field({
      type: IndicatorKeyEnum,
      description: 'The indicator it is behind.',
      resolve: ({ item }) => item.indicator,
    }),
    severity: t.field({ type: GapSeverityEnum, description: 'How grave it is.', resolve: ({ item }) => item.severity }),
    subject: t.field({
      type: GapSubjectRef,
      description: 'What it is about.',
      resolve: ({ scope, item }) => place(scope, item.subject),
    }),
    reason: t.string({
      description: 'What is missing, in words.',
      resolve: ({ scope, item }) => labelText(item.reason, scope.locale),
    }),
    proposal: t.string({
      description: 'What to do, in words.',
      resolve: ({ scope, item }) => labelText(item.proposal, scope.locale),
    }),
    closedBy: t.string({
      description: 'What the data has to say for it to close.',
      resolve: ({ scope, item }) => labelText(item.closedBy, scope.locale),
    }),
    institutions: t.field({
      type: [InstitutionRef],
      description: 'Institutions whose own matter it is; empty for a matter of a group or of the whole network.',
      resolve: ({ scope, item }) => item.institutionIds.map((id) => placeInstitution(scope, id)),
    }),
  }),
})

function isProposedRole({ index }: NetworkScope, { kind, id }: GapSubject): boolean {
  return kind === 'ROLE' && !index.get('role').has(id)
}

GapSubjectRef.implement({
  description: 'What a gap is about.',
  fields: (t) => ({
    kind: t.field({ type: GapSubjectKindEnum, description: 'What kind of thing.', resolve: ({ item }) => item.kind }),
    id: t.id({
      nullable: true,
      description:
        'Id for `node(id:)`; `null` for what is no object of its own: a participant group of the statute, a role that is only proposed.',
      resolve: ({ scope, item }) => {
        const type = typeOfSubject[item.kind]
        return type === null || isProposedRole(scope, item) ? null : encodeGlobalId(type, item.id)
      },
    }),
    label: t.string({
      description: 'Its name; never that of a person.',
      resolve: ({ scope, item }) => labelText(item.label, scope.locale),
    }),
    person: t.field({
      type: PersonRef,
      nullable: true,
      description: 'The person it is about, named as far as the viewer reads names.',
      resolve: ({ scope, item }) => placeOrNull(scope, scope.view.personById.get(item.personId ?? '')),
    }),
  }),
})
