import { findCaseData } from '@schutznetz/domain/text/case-data.ts'
import { isDay } from '../../../is-day.ts'
import type { Sentence } from '../../../sentence.ts'
import { optionalText } from '../../../validation/texts.ts'
import { createAcceptance } from '../../accept-text.ts'
import type { FieldKey, RowValues } from '../../import-fields.ts'
import type { RowOptions } from '../../import-kind.ts'
import type { ParsedRow, RowProblem } from '../../import-row.ts'
import type { TableRow } from '../../reading/read-table.ts'
import { misshapen, unreadable } from '../../row-problems.ts'
import { defaultKind, type LinkSide, type LinkTarget } from './link-target.ts'
import { frequencyOf, kindOf } from './link-words.ts'

/** One row of a list of cooperations. */
export function readLink(values: RowValues, row: TableRow, options: RowOptions): ParsedRow<LinkTarget> {
  const institution = sideOf(values.INSTITUTION, values.INSTITUTION_NUMBER)
  const partner = sideOf(values.PARTNER, values.PARTNER_NUMBER)
  const known = { rowNumber: row.line, name: linkName(institution, partner), registerNumber: null }
  const problem = row.isMisshapen
    ? misshapen
    : (sideProblem(institution, 'INSTITUTION', options) ?? sideProblem(partner, 'PARTNER', options))
  if (problem) return unreadable(known, row, problem)
  const notes: Sentence[] = []
  const target: LinkTarget = {
    institution,
    partner,
    kind: readKind(values.KIND ?? '', notes),
    frequency: readFrequency(values.FREQUENCY ?? '', notes),
    description: readDescription(values.DESCRIPTION, notes),
    validFrom: readDay(values.SINCE ?? '', notes),
  }
  return { ...known, target, problem: null, notes, cells: row.cells }
}

const tooLong: Sentence = { de: 'zu lang', en: 'too long' }

/** What a person recognises the row by: both sides. */
export function linkName(institution: LinkSide, partner: LinkSide): string | null {
  const names = [institution, partner].map(({ name, number }) => name ?? number)
  return names.some((name) => name !== null) ? names.map((name) => name ?? '?').join(' – ') : null
}

function sideOf(name: string | undefined, number: string | undefined): LinkSide {
  return { name: name || null, number: number || null, institutionTypeKey: null }
}

/** Shared with presets, which read their sides from columns of their own. */
export function sideProblem(side: LinkSide, field: FieldKey, { headerOf }: RowOptions): RowProblem | null {
  const column = headerOf(field)
  const [de, en] = field === 'PARTNER' ? ['Der Partner', 'The partner'] : ['Die Einrichtung', 'The institution']
  if (side.name === null && side.number === null) {
    return {
      column,
      message: { de: `${de} fehlt.`, en: `${en} is missing.` },
      fix: { de: 'Tragen Sie Namen oder Nummer ein.', en: 'Enter name or number.' },
    }
  }
  if ((side.name ?? '').length <= 300) return null
  return {
    column,
    message: { de: 'Der Name hat mehr als 300 Zeichen.', en: 'The name has more than 300 characters.' },
    fix: { de: 'Kürzen Sie den Namen.', en: 'Shorten the name.' },
  }
}

/** Without what looks like something about a child or a case: nobody can be asked while a list is read. */
function readDescription(text: string | undefined, notes: Sentence[]): string | null {
  const description = createAcceptance(notes)(text, optionalText({ de: '', en: '' }), tooLong)
  const [sign] = findCaseData(description ?? '')
  if (!sign) return description
  notes.push({
    de: `«${sign.passage}» sieht nach Angaben über ein Kind, eine Familie oder einen Fall aus: Beschreibung nicht übernommen`,
    en: `“${sign.passage}” looks like something about a child, a family or a case: description not taken over`,
  })
  return null
}

function readKind(text: string, notes: Sentence[]): LinkTarget['kind'] {
  const kind = kindOf(text)
  if (text !== '' && kind === null)
    notes.push({
      de: `unbekannte Art «${text}»: als fachlicher Austausch`,
      en: `unknown kind “${text}”: as professional exchange`,
    })
  return kind ?? defaultKind
}

function readFrequency(text: string, notes: Sentence[]): LinkTarget['frequency'] {
  const frequency = frequencyOf(text)
  if (text !== '' && frequency === null)
    notes.push({ de: `unbekannte Häufigkeit «${text}»: bleibt offen`, en: `unknown frequency “${text}”: stays open` })
  return frequency
}

/** «2024-02-01», «1.2.2024», «02/2024», «2024»; `null` for an empty cell and, with a note, for anything else. */
function readDay(text: string, notes: Sentence[]): string | null {
  if (text === '') return null
  const pad = (part: string | undefined) => (part ?? '1').padStart(2, '0')
  const german = /^(?:(\d{1,2})\.)?(?:(\d{1,2})[./])?(\d{4})$/.exec(text)
  const [, first, second, year] = german ?? []
  const [day, month] = second === undefined ? [undefined, first] : [first, second]
  const found = german ? `${year}-${pad(month)}-${pad(day)}` : text
  if (isDay(found) && found >= '1900-01-01') return found
  notes.push({ de: `«${text}» ist kein Tag: Beginn bleibt offen`, en: `“${text}” is not a day: beginning stays open` })
  return null
}
