import { certificateState } from '@schutznetz/domain/coverage/certificate.ts'
import { builder } from '../../builder.ts'
import { loadPlaced } from '../../network/locate.ts'
import { PersonRef, placePerson, placeQualification, QualificationRef } from './people-refs.ts'
import { CertificateStateEnum, QualificationKindEnum } from './qualification-enums.graphql.ts'

builder.node(QualificationRef, {
  description: 'Certificate (Zertifikat), e.g. Kinderschutzfachkraft = insoweit erfahrene Fachkraft.',
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('qualification', placeQualification),
  fields: (t) => ({
    person: t.field({
      type: PersonRef,
      description: 'Whose certificate it is.',
      resolve: ({ scope, item }) => placePerson(scope, item.personId),
    }),
    kind: t.field({ type: QualificationKindEnum, description: 'What it certifies.', resolve: ({ item }) => item.kind }),
    course: t.string({ nullable: true, description: 'Name of the course.', resolve: ({ item }) => item.course }),
    provider: t.string({ nullable: true, description: 'Who gave the course.', resolve: ({ item }) => item.provider }),
    issuedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of issue; `null` = unknown.',
      resolve: ({ item }) => item.issuedOn,
    }),
    refresherDue: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day by which a refresher is due; `null` = unknown, no law fixes it.',
      resolve: ({ item }) => item.refresherDue,
    }),
    state: t.field({
      type: CertificateStateEnum,
      description: 'What it is worth on the day.',
      resolve: ({ scope, item }) => certificateState(item, scope.view.day, scope.view.thresholds.certificateDueDays),
    }),
    version: t.int({
      description: 'Raised by every update; an update names the version it was made from.',
      resolve: ({ item }) => item.version,
    }),
  }),
})
