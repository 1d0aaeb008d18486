import { conceptReviewDue } from '@schutznetz/domain/coverage/concept-review.ts'
import { builder } from '../../builder.ts'
import { loadPlaced } from '../../network/locate.ts'
import { DatedRef } from '../dated/dated.graphql.ts'
import { InstitutionRef, placeInstitution } from '../institutions/institution-refs.ts'
import { ConceptStateEnum } from './concept-enums.graphql.ts'
import { placeConcept, ProtectionConceptRef } from './concept-refs.ts'

builder.node(ProtectionConceptRef, {
  description: 'Protection concept of an institution (Schutzkonzept), §§ 10–11 LKSchG NRW, § 42(6) SchulG NRW.',
  interfaces: [DatedRef],
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('protectionConcept', placeConcept),
  fields: (t) => ({
    institution: t.field({
      type: InstitutionRef,
      description: 'Whose concept it is.',
      resolve: ({ scope, item }) => placeInstitution(scope, item.institutionId),
    }),
    state: t.field({ type: ConceptStateEnum, description: 'How far it is.', resolve: ({ item }) => item.state }),
    adoptedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of adoption; `null` = not adopted, or unknown.',
      resolve: ({ item }) => item.adoptedOn,
    }),
    reviewDue: t.field({
      type: 'Date',
      nullable: true,
      description:
        'Day it is due for review, so many months after adoption by the settings; `null` = not adopted, or unknown.',
      resolve: ({ scope, item }) => conceptReviewDue(scope.view, item),
    }),
    isReviewDue: t.boolean({
      description: 'Whether that day has come. The concept still counts as adopted.',
      resolve: ({ scope, item }) => {
        const due = conceptReviewDue(scope.view, item)
        return due !== null && due <= scope.view.day
      },
    }),
  }),
})
