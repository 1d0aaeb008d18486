import { findInstitutionType } from '@schutznetz/domain/catalogue/catalogue.ts'
import type { Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { email, optionalLine, optionalText, phone, postalCode, requiredName, website } from '../../validation/texts.ts'
import { beginning, catalogueKey, count, day, flag, id, latitude, longitude, version } from '../../validation/values.ts'

const contact = () => ({
  registerNumber: optionalLine('Registernummer', 50),
  ownNumber: optionalLine('Eigene Nummer', 50),
  street: optionalLine('Straße', 200),
  postalCode: postalCode(),
  city: optionalLine('Ort', 100),
  latitude: latitude(),
  longitude: longitude(),
  phone: phone(),
  email: email(),
  website: website(),
  openingHours: optionalText('Öffnungszeiten'),
  places: count('Plätze'),
  isContactedInDanger: flag(),
})

const profile = () => ({
  typeKey: catalogueKey('Einrichtungsart', (key) => findInstitutionType(key) !== undefined),
  carrierId: id().nullish(),
  districtId: id().nullish(),
})

const name = () => requiredName('den Namen der Einrichtung')

export const createInstitutionRules = (today: Day) =>
  z.object({ network: z.string(), name: name(), ...contact(), ...profile(), validFrom: beginning(today) })

export const updateInstitutionRules = z.object({ id: id(), version: version(), name: name().optional(), ...contact() })

export const changeInstitutionProfileRules = (today: Day) =>
  z.object({ id: id(), profileVersion: version(), from: day('Beginn', today), ...profile() })
