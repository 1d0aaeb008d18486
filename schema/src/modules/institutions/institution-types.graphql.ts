import { labelText } from '../../network/label-text.ts'
import { InstitutionTypeRef } from './institution-refs.ts'

InstitutionTypeRef.implement({
  description: 'Institution type (Einrichtungsart) with what the law, and nothing but the law, expects of it.',
  fields: (t) => ({
    key: t.string({ description: 'Key of the catalogue.', resolve: ({ definition }) => definition.key }),
    label: t.string({
      description: 'Name in the language of the request.',
      resolve: ({ definition, locale }) => labelText(definition.label, locale),
    }),
    groupKey: t.string({
      description: 'Key of the professional group it belongs to, unless the network decided otherwise.',
      resolve: ({ definition }) => definition.groupKey,
    }),
    isDayCareCentre: t.boolean({
      description: 'Counts as Kita.',
      resolve: ({ definition }) => definition.isDayCareCentre,
    }),
    needsProtectionConcept: t.boolean({
      description: 'Must have a protection concept.',
      resolve: ({ definition }) => definition.needsProtectionConcept,
    }),
    conceptBasis: t.string({
      nullable: true,
      description: 'Paragraph that asks for the protection concept; `null` = none does.',
      resolve: ({ definition }) => definition.conceptBasis,
    }),
    needsAgreement: t.boolean({
      description: 'Its carrier, or the day-care person, must have an agreement under § 8a SGB VIII.',
      resolve: ({ definition }) => definition.needsAgreement,
    }),
    expectsSpecialist: t.boolean({
      description: 'Is expected to have a child-protection specialist.',
      resolve: ({ definition }) => definition.expectsSpecialist,
    }),
  }),
})
