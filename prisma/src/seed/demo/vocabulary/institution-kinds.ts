/** The part of an institution's e-mail before the @. */
type Mailbox = 'leitung' | 'info' | 'praxis' | 'sekretariat' | 'poststelle' | 'kontakt'

/** What the generator has to know about an institution type of the catalogue. */
export interface InstitutionKind {
  /** Professional group of the type in a network under the LKSchG NRW. */
  readonly groupKey: string
  /** Positions: who leads, who else works there. */
  readonly lead: readonly string[]
  readonly staff: readonly string[]
  readonly profession: string
  readonly mailbox: Mailbox
  readonly hours?: string
  readonly places?: readonly [min: number, max: number]
  /** Share of leaders with a doctorate. */
  readonly doctors?: number
}

type Rest = Omit<InstitutionKind, 'groupKey' | 'profession' | 'mailbox' | 'lead' | 'staff'>

function kind(
  groupKey: string,
  profession: string,
  mailbox: Mailbox,
  lead: string,
  staff: string,
  rest: Rest = {},
): InstitutionKind {
  return { groupKey, profession, mailbox, lead: lead.split('|'), staff: staff.split('|'), ...rest }
}

const kita: Rest = { hours: 'Mo–Fr 7:00–16:30', places: [38, 112] }
const office: Rest = { hours: 'Mo–Do 8:00–16:00, Fr 8:00–12:00' }
const practice: Rest = { hours: 'Mo–Fr 8:30–12:00, Mo, Di, Do 15:00–18:00', doctors: 0.6 }

/** Kinds by type key of the catalogue (domain/src/catalogue/institution-types); a test compares keys and groups. */
export const institutionKinds: Readonly<Record<string, InstitutionKind>> = {
  YOUTH_OFFICE: kind(
    'YOUTH_OFFICE',
    'SOCIAL_WORKER',
    'info',
    'Abteilungsleitung|Sachgebietsleitung',
    'Sozialarbeiterin|Verwaltung',
    office,
  ),
  GENERAL_SOCIAL_SERVICE: kind(
    'YOUTH_OFFICE',
    'SOCIAL_WORKER',
    'info',
    'Teamleitung',
    'Bezirkssozialarbeit|Fachkraft ASD',
    office,
  ),
  FOSTER_CARE_SERVICE: kind(
    'YOUTH_OFFICE',
    'SOCIAL_WORKER',
    'info',
    'Teamleitung',
    'Fachkraft Pflegekinderdienst',
    office,
  ),
  GUARDIANSHIP_OFFICE: kind('YOUTH_OFFICE', 'SOCIAL_WORKER', 'info', 'Teamleitung', 'Amtsvormund', office),
  KITA: kind(
    'DAY_CARE',
    'EDUCATOR',
    'leitung',
    'Leitung',
    'Stellv. Leitung|Gruppenleitung|Erzieher*in|Fachkraft U3',
    kita,
  ),
  FAMILY_CENTRE: kind(
    'DAY_CARE',
    'EDUCATOR',
    'leitung',
    'Leitung',
    'Stellv. Leitung|Erzieher*in|Koordination Familienzentrum',
    kita,
  ),
  SPECIAL_NEEDS_KITA: kind('DAY_CARE', 'EDUCATOR', 'leitung', 'Leitung', 'Heilpädagog*in|Stellv. Leitung', kita),
  CHILD_MINDER: kind('CHILD_MINDING', 'CHILD_MINDER', 'kontakt', 'Kindertagespflegeperson', 'Vertretung', {
    hours: 'Mo–Fr 7:30–15:30',
    places: [3, 5],
  }),
  JOINT_CHILD_MINDING: kind(
    'CHILD_MINDING',
    'CHILD_MINDER',
    'kontakt',
    'Kindertagespflegeperson',
    'Kindertagespflegeperson',
    { hours: 'Mo–Fr 7:30–16:00', places: [8, 9] },
  ),
  CHILD_MINDING_SERVICE: kind('CHILD_MINDING', 'SOCIAL_WORKER', 'info', 'Fachberatung', 'Fachberatung', office),
  RESIDENTIAL_CARE: kind(
    'YOUTH_WELFARE_CARRIERS',
    'SOCIAL_WORKER',
    'leitung',
    'Einrichtungsleitung',
    'Bereichsleitung|Gruppenleitung',
    { places: [6, 24] },
  ),
  DAY_GROUP: kind('YOUTH_WELFARE_CARRIERS', 'SOCIAL_WORKER', 'leitung', 'Leitung', 'Pädagogische Fachkraft', {
    places: [8, 12],
  }),
  EMERGENCY_CARE: kind('YOUTH_WELFARE_CARRIERS', 'SOCIAL_WORKER', 'leitung', 'Leitung', 'Pädagogische Fachkraft', {
    hours: 'rund um die Uhr',
    places: [6, 10],
  }),
  FAMILY_SUPPORT_SERVICE: kind(
    'YOUTH_WELFARE_CARRIERS',
    'SOCIAL_WORKER',
    'info',
    'Teamleitung|Fachbereichsleitung',
    'Familienhelfer*in|Erziehungsbeistand',
    office,
  ),
  CHILD_PROTECTION_CENTRE: kind(
    'YOUTH_WELFARE_CARRIERS',
    'SOCIAL_WORKER',
    'info',
    'Geschäftsführung',
    'Fachberatung',
    office,
  ),
  FAMILY_EDUCATION_CENTRE: kind('YOUTH_WELFARE_CARRIERS', 'EDUCATOR', 'info', 'Leitung', 'Kursleitung', office),
  SPECIALIST_SERVICE: kind('SPECIALISTS', 'SOCIAL_WORKER', 'kontakt', 'Koordination', 'Kinderschutzfachkraft', office),
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
    'Kinder- und Jugendarzt*ärztin',
    'Medizinische Fachangestellte',
    { ...practice, doctors: 0.85 },
  ),
  GENERAL_PRACTICE: kind(
    'HEALTH_PROFESSIONS',
    'PHYSICIAN',
    'praxis',
    'Hausarzt*ärztin',
    'Medizinische Fachangestellte',
    practice,
  ),
  GYNAECOLOGICAL_PRACTICE: kind(
    'HEALTH_PROFESSIONS',
    'PHYSICIAN',
    'praxis',
    'Frauenarzt*ärztin',
    'Medizinische Fachangestellte',
    practice,
  ),
  DENTAL_PRACTICE: kind(
    'HEALTH_PROFESSIONS',
    'DENTIST',
    'praxis',
    'Zahnarzt*ärztin',
    'Zahnmedizinische Fachangestellte',
    practice,
  ),
  MIDWIFE: kind('HEALTH_PROFESSIONS', 'MIDWIFE', 'kontakt', 'Hebamme', 'Hebamme'),
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
  CHILD_PSYCHIATRY: kind('CLINICS', 'PHYSICIAN', 'info', 'Oberärztin*arzt', 'Sozialdienst', { doctors: 0.9 }),
  SOCIAL_PAEDIATRIC_CENTRE: kind('CLINICS', 'PHYSICIAN', 'info', 'Ärztliche Leitung', 'Psycholog*in', { doctors: 0.9 }),
  EDUCATIONAL_COUNSELLING: kind('COUNSELLING', 'PSYCHOLOGIST', 'info', 'Leitung', 'Berater*in|Psycholog*in', office),
  PSYCHOLOGICAL_COUNSELLING: kind('COUNSELLING', 'PSYCHOLOGIST', 'info', 'Leitung', 'Psycholog*in', office),
  SCHOOL_PSYCHOLOGY: kind('COUNSELLING', 'PSYCHOLOGIST', 'info', 'Leitung', 'Schulpsycholog*in', office),
  ADDICTION_COUNSELLING: kind('COUNSELLING', 'SOCIAL_WORKER', 'info', 'Leitung', 'Suchtberater*in', office),
  SEXUALISED_VIOLENCE_COUNSELLING: kind('COUNSELLING', 'SOCIAL_WORKER', 'info', 'Leitung', 'Fachberatung', office),
  SOCIAL_COUNSELLING: kind('COUNSELLING', 'SOCIAL_WORKER', 'info', 'Leitung', 'Berater*in', office),
  PREGNANCY_COUNSELLING_CENTRE: kind('COUNSELLING', 'SOCIAL_WORKER', 'info', 'Leitung', 'Berater*in', office),
  WOMENS_SHELTER: kind('VIOLENCE_PROTECTION', 'SOCIAL_WORKER', 'info', 'Leitung', 'Sozialarbeit Kinderbereich', {
    hours: 'rund um die Uhr',
  }),
  VIOLENCE_COUNSELLING: kind('VIOLENCE_PROTECTION', 'SOCIAL_WORKER', 'info', 'Leitung', 'Berater*in', office),
  EARLY_INTERVENTION_CENTRE: kind('INTEGRATION_ASSISTANCE', 'EDUCATOR', 'info', 'Leitung', 'Heilpädagog*in', office),
  INTEGRATION_SERVICE: kind(
    'INTEGRATION_ASSISTANCE',
    'SOCIAL_WORKER',
    'info',
    'Fachbereichsleitung',
    'Koordination Schulbegleitung',
    office,
  ),
  INTEGRATION_ASSISTANCE_OFFICE: kind(
    'INTEGRATION_ASSISTANCE',
    'ADMINISTRATION',
    'poststelle',
    'Sachgebietsleitung',
    'Fallmanagement',
    office,
  ),
  HEALTH_OFFICE: kind('HEALTH_OFFICE', 'PHYSICIAN', 'poststelle', 'Amtsleitung', 'Kinderkrankenpflege', {
    ...office,
    doctors: 0.9,
  }),
  CHILD_HEALTH_SERVICE: kind('HEALTH_OFFICE', 'PHYSICIAN', 'poststelle', 'Leitung', 'Sozialmedizinische Assistenz', {
    ...office,
    doctors: 0.8,
  }),
  SOCIAL_PSYCHIATRIC_SERVICE: kind('HEALTH_OFFICE', 'SOCIAL_WORKER', 'poststelle', 'Leitung', 'Sozialarbeit', office),
  POLICE: kind('POLICE_PUBLIC_ORDER', 'POLICE_OFFICER', 'poststelle', 'Leitung', 'Opferschutz|Bezirksdienst', {
    hours: 'rund um die Uhr',
  }),
  PUBLIC_ORDER_OFFICE: kind(
    'POLICE_PUBLIC_ORDER',
    'ADMINISTRATION',
    'poststelle',
    'Sachgebietsleitung',
    'Außendienst',
    office,
  ),
  FAMILY_COURT: kind('FAMILY_COURT', 'JUDGE', 'poststelle', 'Familienrichter*in', 'Geschäftsstelle', office),
  PROSECUTION: kind(
    'PROSECUTION',
    'PROSECUTOR',
    'poststelle',
    'Sonderdezernat Jugendschutz',
    'Geschäftsstelle',
    office,
  ),
  EARLY_HELP_NETWORK: kind(
    'EARLY_HELP',
    'SOCIAL_WORKER',
    'info',
    'Netzwerkkoordination Frühe Hilfen',
    'Familienhebamme',
    office,
  ),
  EARLY_HELP_SERVICE: kind(
    'EARLY_HELP',
    'SOCIAL_WORKER',
    'info',
    'Koordination',
    'Familienhebamme|Ehrenamtskoordination',
    office,
  ),
  JOBCENTRE: kind('JOBCENTRE', 'ADMINISTRATION', 'poststelle', 'Teamleitung U25', 'Integrationsfachkraft', office),
  SPORTS_CLUB: kind(
    'SPORTS_CLUBS',
    'VOLUNTEER',
    'info',
    'Vorstand|Jugendwart*in|Geschäftsstelle',
    'Übungsleitung|Kinderschutzbeauftragte*r',
  ),
  PARISH: kind(
    'CHURCHES',
    'PASTOR',
    'info',
    'Pfarrer*in|Pastoralreferent*in|Gemeindevorstand',
    'Präventionsfachkraft|Jugendreferent*in',
  ),
  YOUTH_CENTRE: kind('YOUTH_WORK', 'SOCIAL_WORKER', 'info', 'Leitung', 'Pädagogische Fachkraft', {
    hours: 'Mo–Fr 14:00–20:00',
  }),
  MOBILE_YOUTH_WORK: kind('YOUTH_WORK', 'SOCIAL_WORKER', 'info', 'Teamleitung', 'Streetwork'),
  YOUTH_SOCIAL_WORK: kind('YOUTH_WORK', 'SOCIAL_WORKER', 'info', 'Leitung', 'Jugendberufshilfe', office),
  YOUTH_ASSOCIATION: kind('YOUTH_WORK', 'VOLUNTEER', 'info', 'Jugendleitung|Vorstand', 'Gruppenleitung'),
  LEISURE_EDUCATION: kind('YOUTH_WORK', 'EDUCATOR', 'info', 'Leitung', 'Kursleitung', { hours: 'Mo–Fr 13:00–19:00' }),
}

export function kindOf(typeKey: string): InstitutionKind {
  const found = institutionKinds[typeKey]
  if (!found) throw new RangeError(`The demo knows no institution type ${typeKey}`)
  return found
}
