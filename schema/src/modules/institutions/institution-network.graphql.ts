import { gapsByInstitution } from '@schutznetz/domain/coverage/coverage.ts'
import { reachOf } from '@schutznetz/domain/coverage/reach.ts'
import { isActiveOn } from '@schutznetz/domain/model/day.ts'
import { builder } from '../../builder.ts'
import { placeAll, placeOrNull } from '../../network/network-scope.ts'
import { AgreementRef } from '../carriers/carrier-refs.ts'
import { ProtectionConceptRef } from '../concepts/concept-refs.ts'
import { confirmationsOf, ConfirmationStateRef } from '../confirmations/confirmation-refs.ts'
import { IndicatorKeyEnum } from '../coverage/coverage-enums.graphql.ts'
import { CooperationLinkRef } from '../links/link-refs.ts'
import { AffiliationRef } from '../people/people-refs.ts'
import { MultiplierRoleRef, placeRole } from '../roles/role-refs.ts'
import { SpecialistCoverageRef } from '../specialists/specialist-refs.ts'
import { ReachEnum } from './institution-enums.graphql.ts'
import { InstitutionProfileRef, InstitutionRef } from './institution-refs.ts'
import { staffCount } from './staff-count.ts'

builder.objectFields(InstitutionRef, (t) => ({
  reach: t.field({
    type: ReachEnum,
    description: 'How the network reaches it on the day.',
    resolve: ({ scope, item }) => reachOf(scope.view, item.id).reach,
  }),
  viaRoles: t.field({
    type: [MultiplierRoleRef],
    description: 'The mandates it is reached by.',
    resolve: ({ scope, item }) => reachOf(scope.view, item.id).viaRoleIds.map((id) => placeRole(scope, id)),
  }),
  gaps: t.field({
    type: [IndicatorKeyEnum],
    description: 'Indicators with an open gap in it; the gaps themselves are in `Network.gaps(filter: {institution})`.',
    resolve: ({ scope, item }) => [...(gapsByInstitution(scope.view).get(item.id) ?? [])],
  }),
  specialist: t.field({
    type: SpecialistCoverageRef,
    description: 'Its child-protection specialist (insoweit erfahrene Fachkraft).',
    resolve: ({ scope, item }) => ({ scope, item }),
  }),
  roles: t.field({
    type: [MultiplierRoleRef],
    description: 'Mandates that represent it, vacant ones included.',
    resolve: ({ scope, item }) => placeAll(scope, scope.view.rolesByInstitution.get(item.id) ?? []),
  }),
  people: t.field({
    type: [AffiliationRef],
    description: 'Who works there on the day.',
    resolve: ({ scope, item }) => placeAll(scope, scope.view.affiliationsByInstitution.get(item.id) ?? []),
  }),
  links: t.field({
    type: [CooperationLinkRef],
    description: 'Its cooperation links on the day.',
    // Three to five each, but a youth office or a police station has a hundred.
    complexity: { field: 1, multiplier: 10 },
    resolve: ({ scope, item }) => placeAll(scope, scope.view.linksByInstitution.get(item.id) ?? []),
  }),
  linkCount: t.int({
    description: 'How many cooperation links it has on the day.',
    resolve: ({ scope, item }) => scope.view.linksByInstitution.get(item.id)?.length ?? 0,
  }),
  peopleCount: t.int({
    description: 'How many people work there on the day, each once.',
    resolve: ({ scope, item }) => staffCount(scope.view, item.id),
  }),
  protectionConcept: t.field({
    type: ProtectionConceptRef,
    nullable: true,
    description: 'Its protection concept on the day; `null` = never asked.',
    resolve: ({ scope, item }) => placeOrNull(scope, scope.view.conceptByInstitution.get(item.id)),
  }),
  agreement: t.field({
    type: AgreementRef,
    nullable: true,
    description: 'Its own agreement on the day, else that of its carrier; `null` = none.',
    resolve: ({ scope, item }) => {
      const own = scope.index.get('agreementsByInstitution').get(item.id) ?? []
      const carriers = scope.index.get('agreementsByCarrier').get(item.carrier?.id ?? '') ?? []
      return placeOrNull(
        scope,
        [...own, ...carriers].find((row) => isActiveOn(row, scope.view.day)),
      )
    },
  }),
  confirmation: t.field({
    type: ConfirmationStateRef,
    description: 'When its data was last confirmed, as a whole and field by field.',
    resolve: ({ scope, item }) => confirmationsOf(scope, item.id),
  }),
  history: t.field({
    type: [InstitutionProfileRef],
    description: 'What it has been: type, carrier and district over time.',
    resolve: ({ scope, item }) => placeAll(scope, scope.index.get('profilesByInstitution').get(item.id) ?? []),
  }),
}))
