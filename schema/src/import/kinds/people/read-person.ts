import { professions } from '@schutznetz/domain/catalogue/professions.ts'
import { foldText } from '@schutznetz/domain/text/fold-text.ts'
import type { Sentence } from '../../../sentence.ts'
import { email, optionalLine, phone } from '../../../validation/texts.ts'
import { createAcceptance } from '../../accept-text.ts'
import type { RowValues } from '../../import-fields.ts'
import type { RowOptions } from '../../import-kind.ts'
import type { ParsedRow, RowProblem } from '../../import-row.ts'
import type { TableRow } from '../../reading/read-table.ts'
import { misshapen, unreadable } from '../../row-problems.ts'
import { storedIdOf } from '../../stored-id.ts'
import { flagOf } from '../../yes-or-no.ts'
import { fullName, type PersonTarget } from './person-target.ts'

interface NameParts {
  readonly title: string | null
  readonly firstName: string
  readonly lastName: string
}

/** One row of a list of people. A name in one column is divided: «Beispiel, Anna» and «Dr. Anna Beispiel». */
export function readPerson(values: RowValues, row: TableRow, options: RowOptions): ParsedRow<PersonTarget> {
  const parts = nameOf(values)
  const known = { rowNumber: row.line, name: fullName(parts).trim() || null, registerNumber: null }
  const problem = row.isMisshapen ? misshapen : nameProblem(parts, options)
  if (problem) return unreadable(known, row, problem)
  const notes: Sentence[] = []
  return { ...known, target: targetOf(values, parts, notes), problem: null, notes, cells: row.cells }
}

const tooLong: Sentence = { de: 'zu lang', en: 'too long' }
const lines = {
  title: optionalLine({ de: 'Titel', en: 'Title' }, 50),
  profession: optionalLine({ de: 'Beruf', en: 'Profession' }, 100),
  position: optionalLine({ de: 'Aufgabe', en: 'Position' }, 200),
}

function targetOf(values: RowValues, { title, firstName, lastName }: NameParts, notes: Sentence[]): PersonTarget {
  const accept = createAcceptance(notes)
  const [name, number] = [values.INSTITUTION || null, values.INSTITUTION_NUMBER || null]
  const contact = flagOf(values.CONTACT ?? '')
  if (values.CONTACT && contact === null)
    notes.push({
      de: `Ansprechperson: «${values.CONTACT}» ist weder ja noch nein: nicht übernommen`,
      en: `Named contact: “${values.CONTACT}” is neither yes nor no: not taken over`,
    })
  return {
    id: storedIdOf('Person', values.ID ?? ''),
    title: accept(title ?? undefined, lines.title, tooLong),
    firstName,
    lastName,
    professionKey: professionOf(accept(values.PROFESSION, lines.profession, tooLong)),
    phone: accept(values.PHONE, phone(), { de: 'keine Telefonnummer', en: 'not a phone number' }),
    email: accept(values.EMAIL, email(), { de: 'keine E-Mail-Adresse', en: 'not an e-mail address' }),
    institution: name === null && number === null ? null : { name, number },
    position: accept(values.POSITION, lines.position, tooLong),
    isContact: contact,
    role: roleOf(values.ROLE ?? '', notes),
  }
}

function nameOf(values: RowValues): NameParts {
  const title = values.TITLE || null
  const [firstName, lastName] = [values.FIRST_NAME ?? '', values.LAST_NAME ?? '']
  if (lastName !== '' || firstName !== '') {
    // A list with «Name» and «Vorname» means the family name by «Name».
    return { title, firstName, lastName: lastName || (values.FULL_NAME ?? '') }
  }
  return { title, ...divide(values.FULL_NAME ?? '') }
}

const titles = /^((?:(?:Prof|Dr|Dipl|med|jur|phil)\.?(?:-\p{L}+\.?)?\s+)+)/u
const salutation = /^(?:Frau|Herrn?|Mrs?\.?|Ms\.?)\s+/u

function divide(text: string): { title?: string; firstName: string; lastName: string } {
  const bare = text.replace(salutation, '')
  const title = titles.exec(bare)?.[1]?.trim()
  const name = title ? bare.slice(title.length).trim() : bare.trim()
  const found = title ? { title } : {}
  const [last, ...first] = name.split(',')
  if (first.length > 0) return { ...found, firstName: first.join(',').trim(), lastName: (last ?? '').trim() }
  // Particles belong to the family name: «Anna von der Heide».
  const [, given = '', family = name] =
    /^(.*?)\s+((?:(?:von|van|der|den|de|zu|zum|zur|vom)\s+)*\S+)$/iu.exec(name) ?? []
  return { ...found, firstName: given, lastName: family }
}

function nameProblem({ firstName, lastName }: NameParts, { headerOf }: RowOptions): RowProblem | null {
  const missing = lastName === '' ? 'LAST_NAME' : firstName === '' ? 'FIRST_NAME' : null
  if (missing) {
    const [de, en] = missing === 'LAST_NAME' ? ['Nachname', 'last name'] : ['Vorname', 'first name']
    return {
      column: headerOf(missing) || headerOf('FULL_NAME'),
      message: { de: `Der ${de} fehlt.`, en: `The ${en} is missing.` },
      fix: { de: 'Tragen Sie Vor- und Nachnamen ein.', en: 'Enter first and last name.' },
    }
  }
  if (firstName.length <= 300 && lastName.length <= 300) return null
  return {
    column: headerOf(lastName.length > 300 ? 'LAST_NAME' : 'FIRST_NAME') || headerOf('FULL_NAME'),
    message: { de: 'Der Name hat mehr als 300 Zeichen.', en: 'The name has more than 300 characters.' },
    fix: { de: 'Kürzen Sie den Namen.', en: 'Shorten the name.' },
  }
}

/** A profession of the catalogue by its key or name, else in the words of the list. */
function professionOf(text: string | null): string | null {
  if (text === null) return null
  const wanted = foldText(text)
  const found = professions.find(({ key, label }) =>
    [key, label.de, label.en].some((name) => foldText(name) === wanted),
  )
  return found?.key ?? text
}

function roleOf(text: string, notes: Sentence[]): PersonTarget['role'] {
  const word = foldText(text)
  if (word === '' || flagOf(text) === false) return null
  if (/^(stellv|vertret|deput)/.test(word)) return 'DEPUTY'
  if (/^multipl/.test(word) || flagOf(text) === true || word === 'holder') return 'HOLDER'
  notes.push({
    de: `Rolle «${text}» ist nicht bekannt (Multiplikator*in oder Stellvertretung): nicht übernommen`,
    en: `Role “${text}” is not known (multiplier or deputy): not taken over`,
  })
  return null
}
