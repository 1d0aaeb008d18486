import type { InstitutionTypeDefinition } from '../types.ts'
import { institutionType, partOfSchool, school } from './duties.ts'

const schoolType = (key: string, de: string, en: string) => institutionType(key, 'SCHOOLS', { de, en }, school)

/** Schools by the school forms of North Rhine-Westphalia, and what belongs to them. */
export const educationTypes: readonly InstitutionTypeDefinition[] = [
  schoolType('PRIMARY_SCHOOL', 'Grundschule', 'Primary school'),
  schoolType('HAUPTSCHULE', 'Hauptschule', 'Lower secondary school (Hauptschule)'),
  schoolType('REALSCHULE', 'Realschule', 'Intermediate secondary school (Realschule)'),
  schoolType('SEKUNDARSCHULE', 'Sekundarschule', 'Secondary school (Sekundarschule)'),
  schoolType('COMPREHENSIVE_SCHOOL', 'Gesamtschule', 'Comprehensive school'),
  schoolType('GYMNASIUM', 'Gymnasium', 'Grammar school (Gymnasium)'),
  schoolType('SPECIAL_NEEDS_SCHOOL', 'Förderschule', 'Special-needs school'),
  schoolType('VOCATIONAL_COLLEGE', 'Berufskolleg', 'Vocational college'),
  schoolType('ADULT_COLLEGE', 'Weiterbildungskolleg', 'College of further education'),
  schoolType('HOSPITAL_SCHOOL', 'Klinikschule', 'Hospital school'),
  schoolType('WALDORF_SCHOOL', 'Freie Waldorfschule', 'Waldorf school'),
  schoolType('OTHER_SCHOOL', 'Andere Schule', 'Other school'),
  institutionType(
    'ALL_DAY_SCHOOL',
    'SCHOOLS',
    { de: 'Offener Ganztag (OGS)', en: 'All-day school care' },
    partOfSchool,
  ),
  institutionType('SCHOOL_SOCIAL_WORK', 'SCHOOLS', { de: 'Schulsozialarbeit', en: 'School social work' }, partOfSchool),
]
