import { type InstitutionKind, kind, type Rest } from './institution-kind.ts'

const kita: Rest = { women: 0.92, hours: 'Mo–Fr 7:00–16:30', places: [38, 112] }
const office: Rest = { hours: 'Mo–Do 8:00–16:00, Fr 8:00–12:00' }

/** Youth office, day care and other services of youth welfare. */
export const youthWelfareKinds: Readonly<Record<string, InstitutionKind>> = {
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
    women: 0.95,
    hours: 'Mo–Fr 7:30–15:30',
    places: [3, 5],
  }),
  JOINT_CHILD_MINDING: kind(
    'CHILD_MINDING',
    'CHILD_MINDER',
    'kontakt',
    'Kindertagespflegeperson',
    'Kindertagespflegeperson',
    { women: 0.95, hours: 'Mo–Fr 7:30–16:00', places: [8, 9] },
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
}
