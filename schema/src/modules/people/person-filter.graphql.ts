import { builder } from '../../builder.ts'
import { InstitutionFilterInput } from '../institutions/institution-filter.graphql.ts'
import { CertificateStateEnum } from './qualification-enums.graphql.ts'

export const PersonFilterInput = builder.inputType('PersonFilter', {
  description: 'Which people. Conditions add up.',
  fields: (t) => ({
    search: t.string({
      description:
        'Words in the name as the viewer reads it, or in the name of an institution the person works in; nobody finds a pseudonym by a name. In any order, in any spelling of umlauts; typing errors are forgiven.',
    }),
    ids: t.idList({ description: 'Only these people.' }),
    institutions: t.idList({ description: 'Who work in these institutions on the day.' }),
    institutionsWhere: t.field({
      type: InstitutionFilterInput,
      description: 'Who work in one of the institutions this filter chooses, or are in a role for one of them.',
    }),
    groups: t.stringList({
      description: 'Keys of professional groups: who work in one of its institutions, or are in a role for the group.',
    }),
    professions: t.stringList({ description: 'Keys of professions.' }),
    hasRole: t.boolean({ description: 'Who hold a multiplier role or deputise, or do not.' }),
    isSpecialist: t.boolean({ description: 'Child-protection specialists with a valid certificate, or not.' }),
    certificateStates: t.field({
      type: [CertificateStateEnum],
      description: 'With a certificate that counts on the day and is worth this much.',
    }),
    isActive: t.boolean({
      description:
        'Who do something in the network on the day: work, hold a role, coordinate, belong to a pool or group.',
    }),
  }),
})
