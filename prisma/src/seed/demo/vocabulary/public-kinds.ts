import { type InstitutionKind, kind, type Rest } from './institution-kind.ts'

const office: Rest = { hours: 'Mo–Do 8:00–16:00, Fr 8:00–12:00' }

/** Counselling, authorities, clubs, parishes and youth work. */
export const publicKinds: Readonly<Record<string, InstitutionKind>> = {
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
    women: 0.35,
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
    { women: 0.4 },
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
