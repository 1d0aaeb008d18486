import { failureRiskOf, type FailureRisk } from '@schutznetz/domain/coverage/failure-risk.ts'
import { failureRiskWords } from '@schutznetz/domain/coverage/failure-risk-words.ts'
import { roleLabel } from '@schutznetz/domain/coverage/role-subject.ts'
import { vacancyOf } from '@schutznetz/domain/coverage/vacancy.ts'
import { builder } from '../../builder.ts'
import { labelText } from '../../network/label-text.ts'
import { place, placeAll, type Placed } from '../../network/network-scope.ts'
import { InstitutionRef } from '../institutions/institution-refs.ts'
import { MultiplierRoleRef } from './role-refs.ts'

const FailureRiskRef = builder.objectRef<Placed<FailureRisk>>('FailureRisk').implement({
  description: 'What hangs on a role alone. The role is judged, never the person.',
  fields: (t) => ({
    isAtRisk: t.boolean({
      description: 'No deputy, and many institutions or a statutory number depend on this role alone.',
      resolve: ({ item }) => item.isAtRisk,
    }),
    reason: t.string({
      nullable: true,
      description: 'The risk in words; `null` = none.',
      resolve: ({ scope, item }) => (item.isAtRisk ? labelText(failureRiskWords(item).reason, scope.locale) : null),
    }),
    proposal: t.string({
      nullable: true,
      description: 'What to do about it, in words; `null` = there is no risk.',
      resolve: ({ scope, item }) => (item.isAtRisk ? labelText(failureRiskWords(item).proposal, scope.locale) : null),
    }),
    dependentInstitutions: t.field({
      type: [InstitutionRef],
      description: 'Institutions that no other acting role stands for, whether the role has a deputy or not.',
      resolve: ({ scope, item }) => placeAll(scope, item.dependentInstitutions),
    }),
    soleForNumber: t.int({
      nullable: true,
      description:
        'The statutory number that only this role acts for; `null` = there is another role, or none is asked.',
      resolve: ({ item }) => item.soleForNumber,
    }),
  }),
})

builder.objectFields(MultiplierRoleRef, (t) => ({
  label: t.string({
    description: 'What it is called without naming a person: its title, else whom it stands for.',
    resolve: ({ scope, item }) => labelText(roleLabel(item), scope.locale),
  }),
  vacantSince: t.field({
    type: 'Date',
    nullable: true,
    description: 'Since when nobody acts in it; `null` = somebody does, or it never had a first day.',
    resolve: ({ scope, item }) => vacancyOf(scope.view, item)?.since ?? null,
  }),
  wasNeverHeld: t.boolean({
    description: 'Nobody has ever acted in it up to the day.',
    resolve: ({ scope, item }) => vacancyOf(scope.view, item)?.wasNeverHeld ?? false,
  }),
  failureRisk: t.field({
    type: FailureRiskRef,
    description: 'What hangs on it alone.',
    resolve: ({ scope, item }) => place(scope, failureRiskOf(scope.view, item.id)),
  }),
}))
