import { Invalid } from '../../errors.ts'
import { joined, nothingRead } from '../../sentence.ts'
import { suggestMapping } from '../import-fields.ts'
import type { ImportPreset } from '../import-preset.ts'
import { institutionKind } from '../kinds/institutions/institution-kind.ts'
import { linkKind } from '../kinds/cooperations/link-kind.ts'
import { personKind } from '../kinds/people/person-kind.ts'
import { nrwSchoolRegister } from './nrw-schools/nrw-school-register.ts'
import { nrwSchools2021 } from './nrw-schools/nrw-schools-2021.ts'
import { schoolPartners } from './school-partners/school-partners.ts'
import { tablePreset } from './table-preset.ts'

/** Every form of files, known ones first: the first that recognises a file is proposed. */
export const importPresets: readonly ImportPreset<object>[] = [
  nrwSchoolRegister,
  nrwSchools2021,
  schoolPartners,
  tablePreset('COOPERATION_TABLE', { de: 'Liste von Kooperationen', en: 'List of cooperations' }, linkKind),
  tablePreset('PERSON_TABLE', { de: 'Liste von Fachkräften', en: 'List of professionals' }, personKind),
  tablePreset('INSTITUTION_TABLE', { de: 'Liste von Einrichtungen', en: 'List of institutions' }, institutionKind),
]

/** @throws Invalid for a key that names none. */
export function findPreset(key: string): ImportPreset<object> {
  const preset = importPresets.find((one) => one.key === key)
  if (preset) return preset
  throw new Invalid(
    'input.preset',
    joined({ de: `Die Form «${key}» gibt es nicht.`, en: `There is no form “${key}”.` }, nothingRead),
  )
}

/** The form these files most likely have; a list of institutions where nothing is recognised. */
export function proposePreset(files: readonly { readonly headers: readonly string[] }[]): ImportPreset<object> {
  const fixed = importPresets.find((one) => !one.isMapped && files.some(({ headers }) => one.recognises(headers)))
  if (fixed) return fixed
  const [headers = []] = files.map((file) => file.headers)
  const rated = importPresets
    .filter((one) => one.isMapped)
    .map((preset) => ({
      preset,
      known: suggestMapping(headers, preset.kind.fields).length + (preset.recognises(headers) ? 100 : 0),
    }))
  // Of equals the simplest, which stands last.
  return rated.reduce((best, one) => (one.known >= best.known ? one : best)).preset
}
