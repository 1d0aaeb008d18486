/**
 * School form of the register (SF, Schulformschlüssel NRW) → institution type of the catalogue.
 * 06 Volksschule, 13 PRIMUS, 16 Gemeinschaftsschule and 81 Schulischer Lernort have no type of their own;
 * 18 is the Hiberniaschule, a Waldorf school; 19 are Waldorf special-needs schools; 85 to 88 are special-needs schools
 * on the level of other forms.
 */
const typeByForm: Readonly<Record<string, string>> = {
  '02': 'PRIMARY_SCHOOL',
  '04': 'HAUPTSCHULE',
  '06': 'OTHER_SCHOOL',
  '08': 'SPECIAL_NEEDS_SCHOOL',
  '10': 'REALSCHULE',
  '13': 'OTHER_SCHOOL',
  '14': 'SEKUNDARSCHULE',
  '15': 'COMPREHENSIVE_SCHOOL',
  '16': 'OTHER_SCHOOL',
  '17': 'WALDORF_SCHOOL',
  '18': 'WALDORF_SCHOOL',
  '19': 'SPECIAL_NEEDS_SCHOOL',
  '20': 'GYMNASIUM',
  '25': 'ADULT_COLLEGE',
  '30': 'VOCATIONAL_COLLEGE',
  '81': 'OTHER_SCHOOL',
  '83': 'HOSPITAL_SCHOOL',
  '85': 'SPECIAL_NEEDS_SCHOOL',
  '87': 'SPECIAL_NEEDS_SCHOOL',
  '88': 'SPECIAL_NEEDS_SCHOOL',
}

/** `null` for a form that is not known: the institution is then «nicht zugeordnet» rather than guessed. */
export function typeOfSchoolForm(form: string): string | null {
  return typeByForm[form.padStart(2, '0')] ?? null
}
