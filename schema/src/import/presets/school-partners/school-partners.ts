import type { Sentence } from '../../../sentence.ts'
import type { ColumnMapping } from '../../import-fields.ts'
import type { ImportPreset, OpenFile, ReadOptions } from '../../import-preset.ts'
import type { ParsedRow } from '../../import-row.ts'
import { Invalid } from '../../../errors.ts'
import { joined, nothingRead } from '../../../sentence.ts'
import { linkKind } from '../../kinds/cooperations/link-kind.ts'
import { defaultKind, type LinkSide, type LinkTarget } from '../../kinds/cooperations/link-target.ts'
import { linkName, sideProblem } from '../../kinds/cooperations/read-link.ts'
import type { RowOptions } from '../../import-kind.ts'
import type { TableRow } from '../../reading/read-table.ts'
import { misshapen, unreadable } from '../../row-problems.ts'
import { rowOptionsOf } from '../table-preset.ts'
import { mendName } from './mend-name.ts'
import { typeOfPortalForm } from './portal-forms.ts'

const recognisable = ['Schule', 'ID', 'school_type', 'partner_name']
const mapping: readonly ColumnMapping[] = [
  { header: 'Schule', field: 'INSTITUTION' },
  { header: 'ID', field: 'INSTITUTION_NUMBER' },
  { header: 'partner_name', field: 'PARTNER' },
]

/**
 * Schools and their partners as jedeschule.de collected them from the portals of the states (Saxony, Berlin): a school
 * is what `ID` says; a partner is known by its name only. Both are created where the network does not know them.
 */
export const schoolPartners: ImportPreset<LinkTarget> = {
  key: 'SCHOOL_PARTNERS',
  label: { de: 'Schulen und ihre Partner (jedeschule.de)', en: 'Schools and their partners (jedeschule.de)' },
  kind: linkKind,
  isMapped: false,
  columns: mapping,
  createsMissing: true,
  recognises: (headers) => recognisable.every((header) => headers.includes(header)),

  read: async (files, options) => {
    const [file, ...others] = files
    if (!file || others.length > 0 || !recognisable.every((header) => file.headers.includes(header)))
      throw new Invalid('input.files', joined(notThisForm, nothingRead))
    const counts = { mended: 0 }
    return { rows: readRows(file, options, counts), summary: () => ({ leftOut: 0, notes: mendedNote(counts.mended) }) }
  },
}

const notThisForm: Sentence = {
  de: `Erwartet wird eine Datei mit den Spalten ${recognisable.join(', ')}.`,
  en: `A file with the columns ${recognisable.join(', ')} is expected.`,
}

async function* readRows(
  file: OpenFile,
  options: ReadOptions,
  counts: { mended: number },
): AsyncGenerator<ParsedRow<LinkTarget>> {
  const rowOptions = rowOptionsOf(mapping, options)
  for await (const row of file.rows) {
    if (Object.values(row.cells).some((cell) => cell.includes('\\'))) counts.mended++
    yield readRow(row, rowOptions)
  }
}

function readRow(row: TableRow, options: RowOptions): ParsedRow<LinkTarget> {
  const { cells, line } = row
  const institution: LinkSide = {
    name: mendName(cells['Schule'] ?? '') || null,
    number: cells['ID'] || null,
    institutionTypeKey: typeOfPortalForm(cells['school_type'] ?? ''),
  }
  const partner = { name: mendName(cells['partner_name'] ?? '') || null, number: null, institutionTypeKey: null }
  const known = { rowNumber: line, name: linkName(institution, partner), registerNumber: institution.number }
  const problem = row.isMisshapen
    ? misshapen
    : (sideProblem(institution, 'INSTITUTION', options) ?? sideProblem(partner, 'PARTNER', options))
  if (problem) return unreadable(known, row, problem)
  const target = { institution, partner, kind: defaultKind, frequency: null, description: null, validFrom: null }
  const notes = (cells['partner_name'] ?? '').includes('\\') ? [brokenQuotes] : []
  return { ...known, target, problem: null, notes, cells }
}

const brokenQuotes: Sentence = {
  de: 'kaputte Anführungszeichen («\\») ersetzt',
  en: 'broken quotation marks (“\\”) replaced',
}

function mendedNote(count: number): Sentence[] {
  if (count === 0) return []
  return [
    {
      de: `In ${count} Zeilen standen kaputte Anführungszeichen («\\»); sie sind ersetzt.`,
      en: `${count} rows had broken quotation marks (“\\”); they are replaced.`,
    },
  ]
}
