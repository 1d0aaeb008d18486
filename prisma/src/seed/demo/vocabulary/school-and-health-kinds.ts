import { type InstitutionKind, kind, type Rest } from './institution-kind.ts'

const office: Rest = { hours: 'Mo–Do 8:00–16:00, Fr 8:00–12:00' }
const practice: Rest = { hours: 'Mo–Fr 8:30–12:00, Mo, Di, Do 15:00–18:00', doctors: 0.6 }

/** Schools and health professions. */
export const schoolAndHealthKinds: Readonly<Record<string, InstitutionKind>> = {
  PRIMARY_SCHOOL: kind(
    'SCHOOLS',
    'TEACHER',
    'sekretariat',
    'Schulleitung',
    'Lehrkraft|Konrektor*in|Schulsozialarbeit',
    { places: [140, 380] },
  ),
  HAUPTSCHULE: kind('SCHOOLS', 'TEACHER', 'sekretariat', 'Schulleitung', 'Beratungslehrkraft|Lehrkraft', {
    places: [240, 420],
  }),
  REALSCHULE: kind('SCHOOLS', 'TEACHER', 'sekretariat', 'Schulleitung', 'Beratungslehrkraft|Lehrkraft', {
    places: [420, 760],
  }),
  SEKUNDARSCHULE: kind('SCHOOLS', 'TEACHER', 'sekretariat', 'Schulleitung', 'Beratungslehrkraft|Lehrkraft', {
    places: [420, 700],
  }),
  COMPREHENSIVE_SCHOOL: kind(
    'SCHOOLS',
    'TEACHER',
    'sekretariat',
    'Schulleitung',
    'Beratungslehrkraft|Abteilungsleitung',
    { places: [820, 1250] },
  ),
  GYMNASIUM: kind('SCHOOLS', 'TEACHER', 'sekretariat', 'Schulleitung', 'Beratungslehrkraft|Erprobungsstufenleitung', {
    places: [720, 1180],
  }),
  SPECIAL_NEEDS_SCHOOL: kind('SCHOOLS', 'TEACHER', 'sekretariat', 'Schulleitung', 'Sonderpädagog*in', {
    places: [90, 190],
  }),
  VOCATIONAL_COLLEGE: kind(
    'SCHOOLS',
    'TEACHER',
    'sekretariat',
    'Schulleitung',
    'Beratungslehrkraft|Schulsozialarbeit',
    { places: [900, 2100] },
  ),
  ALL_DAY_SCHOOL: kind('SCHOOLS', 'EDUCATOR', 'leitung', 'OGS-Leitung', 'Gruppenleitung', {
    hours: 'Mo–Fr 11:30–16:30',
    places: [75, 220],
  }),
  SCHOOL_SOCIAL_WORK: kind(
    'SCHOOLS',
    'SOCIAL_WORKER',
    'info',
    'Koordination Schulsozialarbeit',
    'Schulsozialarbeit',
    office,
  ),
  PAEDIATRIC_PRACTICE: kind(
    'HEALTH_PROFESSIONS',
    'PHYSICIAN',
    'praxis',
    'Kinder- und Jugendärzt*in',
    'Medizinische Fachangestellte',
    { ...practice, doctors: 0.85 },
  ),
  GENERAL_PRACTICE: kind(
    'HEALTH_PROFESSIONS',
    'PHYSICIAN',
    'praxis',
    'Hausärzt*in',
    'Medizinische Fachangestellte',
    practice,
  ),
  GYNAECOLOGICAL_PRACTICE: kind(
    'HEALTH_PROFESSIONS',
    'PHYSICIAN',
    'praxis',
    'Frauenärzt*in',
    'Medizinische Fachangestellte',
    practice,
  ),
  DENTAL_PRACTICE: kind(
    'HEALTH_PROFESSIONS',
    'DENTIST',
    'praxis',
    'Zahnärzt*in',
    'Zahnmedizinische Fachangestellte',
    practice,
  ),
  MIDWIFE: kind('HEALTH_PROFESSIONS', 'MIDWIFE', 'kontakt', 'Hebamme', 'Hebamme', { women: 1 }),
  THERAPY_PRACTICE: kind('HEALTH_PROFESSIONS', 'THERAPIST', 'praxis', 'Praxisleitung', 'Logopäd*in|Ergotherapeut*in', {
    hours: 'Mo–Fr 8:00–18:00',
  }),
  PSYCHOTHERAPY_PRACTICE: kind(
    'HEALTH_PROFESSIONS',
    'PSYCHOLOGIST',
    'praxis',
    'Psychotherapeut*in',
    'Psychotherapeut*in in Ausbildung',
    { doctors: 0.25 },
  ),
  HOSPITAL: kind('CLINICS', 'PHYSICIAN', 'info', 'Kinderschutzbeauftragte*r', 'Sozialdienst|Pflegedirektion', {
    doctors: 0.7,
  }),
  CHILDRENS_HOSPITAL: kind('CLINICS', 'PHYSICIAN', 'info', 'Leitung Kinderschutzgruppe', 'Sozialdienst', {
    doctors: 0.9,
  }),
  CHILD_PSYCHIATRY: kind('CLINICS', 'PHYSICIAN', 'info', 'Oberärzt*in', 'Sozialdienst', { doctors: 0.9 }),
  SOCIAL_PAEDIATRIC_CENTRE: kind('CLINICS', 'PHYSICIAN', 'info', 'Ärztliche Leitung', 'Psycholog*in', { doctors: 0.9 }),
}
