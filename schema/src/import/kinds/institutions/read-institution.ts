import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import { storedIdOf } from '../../stored-id.ts'
import type { Sentence } from '../../../sentence.ts'
import { email, optionalLine, optionalText, phone, postalCode } from '../../../validation/texts.ts'
import { createAcceptance } from '../../accept-text.ts'
import type { RowValues } from '../../import-fields.ts'
import type { RowOptions } from '../../import-kind.ts'
import type { ParsedRow, RowProblem } from '../../import-row.ts'
import { normaliseName } from '../../normalise.ts'
import type { TableRow } from '../../reading/read-table.ts'
import { misshapen, unreadable } from '../../row-problems.ts'
import { flagOf } from '../../yes-or-no.ts'
import { emptyTarget, type InstitutionTarget } from './institution-target.ts'
import { numberOf, numericProblemOf } from './numeric-problem.ts'
import { websiteOf } from './website.ts'

/** One row of a list of institutions, whatever its columns were called. */
export function readInstitution(values: RowValues, row: TableRow, options: RowOptions): ParsedRow<InstitutionTarget> {
  const name = values.NAME || null
  const known = { rowNumber: row.line, name, registerNumber: values.REGISTER_NUMBER || null }
  const problem = problemOf(row, values, options)
  if (problem || name === null) return unreadable(known, row, problem ?? nameMissing(options))
  const notes: Sentence[] = []
  const target = targetOf(values, name, notes)
  return { ...known, target, problem: null, notes }
}

const lines = {
  registerNumber: optionalLine({ de: 'Registernummer', en: 'Register number' }, 50),
  ownNumber: optionalLine({ de: 'Eigene Nummer', en: 'Own number' }, 50),
  street: optionalLine({ de: 'Straße', en: 'Street' }, 200),
  city: optionalLine({ de: 'Ort', en: 'Town' }, 100),
  openingHours: optionalText({ de: 'Öffnungszeiten', en: 'Opening hours' }),
  place: optionalLine({ de: 'Träger oder Stadtteil', en: 'Carrier or district' }, 300),
}

function targetOf(values: RowValues, name: string, notes: Sentence[]): InstitutionTarget {
  const accept = createAcceptance(notes)
  const carrier = accept(values.CARRIER, lines.place, { de: 'kein Name eines Trägers', en: 'not a name of a carrier' })
  const danger = flagOf(values.CONTACTED_IN_DANGER ?? '')
  if (values.CONTACTED_IN_DANGER && danger === null) notes.push(neitherYesNorNo(values.CONTACTED_IN_DANGER))
  return {
    ...emptyTarget,
    id: storedIdOf('Institution', values.ID ?? ''),
    name,
    registerNumber: accept(values.REGISTER_NUMBER, lines.registerNumber, tooLong),
    ownNumber: accept(values.OWN_NUMBER, lines.ownNumber, tooLong),
    street: accept(values.STREET, lines.street, tooLong),
    postalCode: accept(values.POSTAL_CODE, postalCode(), { de: 'keine Postleitzahl', en: 'not a postal code' }),
    city: accept(values.CITY, lines.city, tooLong),
    latitude: numberOf(values.LATITUDE),
    longitude: numberOf(values.LONGITUDE),
    phone: accept(values.PHONE, phone(), { de: 'keine Telefonnummer', en: 'not a phone number' }),
    email: accept(values.EMAIL, email(), { de: 'keine E-Mail-Adresse', en: 'not an e-mail address' }),
    website: webAddress(values.WEBSITE ?? '', notes),
    openingHours: accept(values.OPENING_HOURS, lines.openingHours, tooLong),
    places: numberOf(values.PLACES),
    isContactedInDanger: danger,
    institutionTypeKey: typeOf(values.TYPE ?? '', notes),
    carrier: carrier === null ? null : { registerNumber: null, name: carrier, kind: null, phone: null },
    district: accept(values.DISTRICT, lines.place, tooLong),
  }
}

const tooLong: Sentence = { de: 'zu lang', en: 'too long' }

const neitherYesNorNo = (text: string): Sentence => ({
  de: `«${text}» ist weder ja noch nein: nicht übernommen`,
  en: `“${text}” is neither yes nor no: not taken over`,
})

function webAddress(text: string, notes: Sentence[]): string | null {
  const address = websiteOf(text)
  if (text && !address)
    notes.push({
      de: `«${text}» ist keine Internetadresse: nicht übernommen`,
      en: `“${text}” is not a web address: not taken over`,
    })
  return address
}

/** A type by its key or by its German or English name. */
function typeOf(text: string, notes: Sentence[]): string | null {
  const wanted = normaliseName(text)
  if (wanted === '') return null
  const found = typeByName.get(wanted) ?? null
  if (!found)
    notes.push({
      de: `unbekannte Einrichtungsart «${text}»: bleibt offen`,
      en: `unknown type “${text}”: stays open`,
    })
  return found
}

const typeByName: ReadonlyMap<string, string> = new Map(
  catalogue.institutionTypes
    .toReversed()
    .flatMap(({ key, label }) => [label.en, label.de, key].map((name) => [normaliseName(name), key] as const)),
)

function problemOf(row: TableRow, values: RowValues, options: RowOptions): RowProblem | null {
  if (row.isMisshapen) return misshapen
  if (!values.NAME) return nameMissing(options)
  if (values.NAME.length > 300) {
    return {
      column: options.headerOf('NAME'),
      message: { de: 'Der Name hat mehr als 300 Zeichen.', en: 'The name has more than 300 characters.' },
      fix: { de: 'Kürzen Sie den Namen.', en: 'Shorten the name.' },
    }
  }
  const numeric = numericProblemOf(values)
  return numeric && { column: options.headerOf(numeric.field), message: numeric.message, fix: numeric.fix }
}

const nameMissing = ({ headerOf }: RowOptions): RowProblem => ({
  column: headerOf('NAME'),
  message: { de: 'Der Name fehlt.', en: 'The name is missing.' },
  fix: { de: 'Tragen Sie den Namen der Einrichtung ein.', en: 'Enter the name of the institution.' },
})
