import { builder } from '../../builder.ts'

const dimensions = {
  TYPE: { description: 'By institution type.' },
  GROUP: { description: 'By professional group.' },
  DISTRICT: { description: 'By district.' },
  MUNICIPALITY: { description: 'By municipality, for networks of several.' },
  CARRIER: { description: 'By carrier.' },
  CARRIER_KIND: { description: 'By kind of carrier.' },
  REACH: { description: 'By how the network reaches them.' },
  SPECIALIST: { description: 'By which child-protection specialist they have.' },
  CONCEPT_STATE: { description: 'By how far their protection concept is.' },
}

export type Dimension = keyof typeof dimensions

export const InstitutionDimensionEnum = builder.enumType('InstitutionDimension', {
  description: 'What institutions can be grouped by.',
  values: dimensions,
})
