import { findInstitutionType } from '@schutznetz/domain/catalogue/catalogue.ts'
import type { Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { email, optionalLine, optionalText, phone, postalCode, requiredName, website } from '../../validation/texts.ts'
import { beginning, catalogueKey, count, day, flag, id, latitude, longitude, version } from '../../validation/values.ts'

const contact = () => ({
  registerNumber: optionalLine({ de: 'Registernummer', en: 'Register number' }, 50),
  ownNumber: optionalLine({ de: 'Eigene Nummer', en: 'Number of your own' }, 50),
  street: optionalLine({ de: 'Straße', en: 'Street' }, 200),
  postalCode: postalCode(),
  city: optionalLine({ de: 'Ort', en: 'Town' }, 100),
  latitude: latitude(),
  longitude: longitude(),
  phone: phone(),
  email: email(),
  website: website(),
  openingHours: optionalText({ de: 'Öffnungszeiten', en: 'Opening hours' }),
  places: count({ de: 'Plätze', en: 'Places' }),
  isContactedInDanger: flag(),
})

const profile = () => ({
  typeKey: catalogueKey(
    { de: 'Einrichtungsart', en: 'Type of institution' },
    (key) => findInstitutionType(key) !== undefined,
  ),
  carrierId: id().nullish(),
  districtId: id().nullish(),
})

const name = () => requiredName({ de: 'den Namen der Einrichtung', en: 'the name of the institution' })

export const createInstitutionRules = (today: Day) =>
  z.object({ network: z.string(), name: name(), ...contact(), ...profile(), validFrom: beginning(today) })

export const updateInstitutionRules = z.object({ id: id(), version: version(), name: name().optional(), ...contact() })

export const changeInstitutionProfileRules = (today: Day) =>
  z.object({ id: id(), profileVersion: version(), from: day({ de: 'Beginn', en: 'Beginning' }, today), ...profile() })
