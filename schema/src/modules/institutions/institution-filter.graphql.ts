import { builder } from '../../builder.ts'
import { CarrierKindEnum } from '../carriers/carrier-enums.graphql.ts'
import { ConceptStateEnum } from '../concepts/concept-enums.graphql.ts'
import { IndicatorKeyEnum } from '../coverage/coverage-enums.graphql.ts'
import { ReachEnum, SpecialistCoverEnum } from './institution-enums.graphql.ts'

export const InstitutionFilterInput = builder.inputType('InstitutionFilter', {
  description: 'Which institutions. Conditions add up (and); the values of one condition are alternatives (or).',
  fields: (t) => ({
    search: t.string({
      description:
        'Words in name, type, group, carrier, district, address, numbers, and in names of multipliers as far as the viewer reads them. In any order, in any spelling of umlauts; typing errors are forgiven.',
    }),
    ids: t.idList({ description: 'Only these institutions.' }),
    types: t.stringList({ description: 'Keys of institution types.' }),
    groups: t.stringList({ description: 'Keys of professional groups.' }),
    statutoryNumbers: t.intList({ description: 'Numbers of participant groups of the statute.' }),
    isStatutory: t.boolean({ description: 'In a group that the statute names, or not.' }),
    districts: t.idList({ description: 'Ids of districts.' }),
    municipalities: t.idList({
      description: 'Ids of municipalities: those whose district lies in one of them, for networks of several.',
    }),
    orNoDistrict: t.boolean({ description: 'With `districts`: also those without a district.' }),
    carriers: t.idList({ description: 'Ids of carriers.' }),
    carrierKinds: t.field({ type: [CarrierKindEnum], description: 'Kinds of carriers.' }),
    reach: t.field({ type: [ReachEnum], description: 'How the network reaches them.' }),
    specialist: t.field({ type: [SpecialistCoverEnum], description: 'Which specialist they have.' }),
    conceptStates: t.field({ type: [ConceptStateEnum], description: 'How far their protection concept is.' }),
    gaps: t.field({ type: [IndicatorKeyEnum], description: 'Indicators with an open gap in them.' }),
    hasGaps: t.boolean({ description: 'With any gap, or with none.' }),
    hasType: t.boolean({ description: 'Whose type is known, or is not.' }),
    hasLinks: t.boolean({ description: 'With a cooperation link, or with none.' }),
    isContactedInDanger: t.boolean({ description: 'Contacted when a child may be in danger, or not.' }),
  }),
})

export type InstitutionFilter = typeof InstitutionFilterInput.$inferInput
