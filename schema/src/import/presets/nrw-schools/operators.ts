import type { CarrierTarget } from '../../kinds/institutions/institution-target.ts'
import type { Table, TableRow } from '../../reading/read-table.ts'
import { joinSchoolName } from './school-name.ts'

/** ArtDerTraegerschaft → kind of carrier; the codes are those of the register, grouped by who stands behind them. */
const kindByCode: Readonly<Record<string, CarrierTarget['kind']>> = {
  '02': 'STATE',
  '03': 'MUNICIPAL',
  '04': 'MUNICIPAL',
  '06': 'MUNICIPAL',
  '08': 'MUNICIPAL',
  '09': 'MUNICIPAL',
  '32': 'ASSOCIATION',
  '35': 'COMPANY',
  '36': 'ASSOCIATION',
  '37': 'COMPANY',
  '41': 'CHURCH',
  '42': 'CHURCH',
  '43': 'CHARITY',
  '44': 'CHARITY',
  '51': 'CHURCH',
  '52': 'CHURCH',
  '53': 'CHURCH',
  '54': 'CHARITY',
  '55': 'CHARITY',
  '60': 'ASSOCIATION',
}

/** Some operators carry the name of a person («z. H. Herrn …»): not ours to keep, and not part of the name. */
const personalPart = /(?:^|[\s,])(?:z\.\s?Hd?n?\.|zu\s+Händen|c\/o|Herrn?|Frau)(?:\s|$)/iu

/** Operators of schools (Schultraeger.csv) by their number. */
export async function readOperators({ rows }: Table): Promise<ReadonlyMap<string, CarrierTarget>> {
  const operators = new Map<string, CarrierTarget>()
  for await (const row of rows) {
    const operator = readOperator(row)
    if (operator) operators.set(operator.registerNumber ?? '', operator)
  }
  return operators
}

function readOperator({ cells }: TableRow): CarrierTarget | null {
  const registerNumber = cells['SchulNr'] ?? ''
  const parts = ['ABez1', 'ABez2', 'ABez3'].map((column) => cells[column] ?? '')
  const name = joinSchoolName(parts.filter((part) => !personalPart.test(part)))
  if (registerNumber === '' || name === '') return null
  const phone = [cells['TelVorw'], cells['Telefon']].filter(Boolean).join(' ')
  return { registerNumber, name, kind: kindByCode[cells['ArtDerTraegerschaft'] ?? ''] ?? 'OTHER', phone: phone || null }
}
