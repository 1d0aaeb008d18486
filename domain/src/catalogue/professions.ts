import type { Label } from './types.ts'

/** A profession of people in such networks. It suggests mandates; it never decides an institution's sector. */
export interface Profession {
  readonly key: string
  readonly label: Label
  /** Professional groups that people of it can speak for without working in one of their institutions. */
  readonly groupKeys: readonly string[]
}

const define = (key: string, de: string, en: string, groupKeys: readonly string[] = []): Profession => ({
  key,
  label: { de, en },
  groupKeys,
})

/** In the order of a menu: the frequent ones first, then what is rare. A network may name others in its own words. */
export const professions: readonly Profession[] = [
  define('EDUCATOR', 'Erzieher*in, Pädagog*in', 'Educator', ['DAY_CARE']),
  define('SOCIAL_WORKER', 'Sozialarbeiter*in, Sozialpädagog*in', 'Social worker', ['GUARDIANS_AD_LITEM']),
  define('TEACHER', 'Lehrkraft', 'Teacher', ['SCHOOLS']),
  define('CHILD_MINDER', 'Kindertagespflegeperson', 'Child minder', ['CHILD_MINDING']),
  define('PSYCHOLOGIST', 'Psycholog*in', 'Psychologist', ['COUNSELLING', 'GUARDIANS_AD_LITEM']),
  define('PHYSICIAN', 'Ärzt*in', 'Physician', ['HEALTH_PROFESSIONS']),
  define('DENTIST', 'Zahnärzt*in', 'Dentist', ['HEALTH_PROFESSIONS']),
  define('MIDWIFE', 'Hebamme', 'Midwife', ['HEALTH_PROFESSIONS']),
  define('THERAPIST', 'Therapeut*in', 'Therapist', ['HEALTH_PROFESSIONS']),
  define('POLICE_OFFICER', 'Polizeibeamt*in', 'Police officer', ['POLICE_PUBLIC_ORDER']),
  define('JUDGE', 'Richter*in', 'Judge', ['FAMILY_COURT']),
  define('PROSECUTOR', 'Staatsanwält*in', 'Prosecutor', ['PROSECUTION']),
  define('LAWYER', 'Rechtsanwält*in', 'Lawyer', ['GUARDIANS_AD_LITEM']),
  define('ADMINISTRATION', 'Verwaltung', 'Administration'),
  define('PASTOR', 'Seelsorger*in', 'Pastor', ['CHURCHES']),
  define('VOLUNTEER', 'Ehrenamtlich tätig', 'Volunteer', ['SPORTS_CLUBS', 'YOUTH_WORK']),
]

const byKey = new Map(professions.map((profession) => [profession.key, profession]))

/** The profession of this key; `undefined` for one that a network wrote in its own words. O(1). */
export function findProfession(key: string): Profession | undefined {
  return byKey.get(key)
}
