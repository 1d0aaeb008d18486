import type { CarrierKind } from '@schutznetz/domain/model/records/institutions.ts'
import { builder } from '../../builder.ts'

export const CarrierKindEnum = builder.enumType('CarrierKind', {
  description: 'What kind of operator a carrier is.',
  values: {
    MUNICIPAL: { description: 'A municipality or district (kommunal).' },
    CHURCH: { description: 'A church or parish.' },
    CHARITY: { description: 'A welfare organisation (Wohlfahrtsverband).' },
    ASSOCIATION: { description: 'A registered association (e. V.).' },
    COMPANY: { description: 'A company.' },
    STATE: { description: 'The Land or the federation.' },
    OTHER: { description: 'Something else.' },
  } satisfies Record<CarrierKind, { description: string }>,
})
