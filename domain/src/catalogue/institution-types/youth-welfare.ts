import type { InstitutionTypeDefinition } from '../types.ts'
import {
  dayCareCentre,
  dayCarePerson,
  entitledToAdvice,
  institutionType,
  permitHolder,
  volunteerYouthWork,
  youthOffice,
  youthPromotion,
  youthWelfareService,
} from './duties.ts'

/** Public and independent youth welfare (SGB VIII): youth office, day care, services, youth work. */
export const youthWelfareTypes: readonly InstitutionTypeDefinition[] = [
  institutionType('YOUTH_OFFICE', 'YOUTH_OFFICE', { de: 'Jugendamt', en: 'Youth office' }, youthOffice),
  institutionType(
    'GENERAL_SOCIAL_SERVICE',
    'YOUTH_OFFICE',
    { de: 'Allgemeiner Sozialer Dienst (ASD)', en: 'General social service' },
    youthOffice,
  ),
  institutionType(
    'FOSTER_CARE_SERVICE',
    'YOUTH_OFFICE',
    { de: 'Pflegekinderdienst', en: 'Foster care service' },
    youthOffice,
  ),
  institutionType(
    'GUARDIANSHIP_OFFICE',
    'YOUTH_OFFICE',
    { de: 'Amtsvormundschaft', en: 'Guardianship office' },
    youthOffice,
  ),
  institutionType(
    'KITA',
    'DAY_CARE',
    { de: 'Kindertageseinrichtung (Kita)', en: 'Day-care centre (Kita)' },
    dayCareCentre,
  ),
  institutionType(
    'FAMILY_CENTRE',
    'DAY_CARE',
    { de: 'Familienzentrum (Kita)', en: 'Family centre (Kita)' },
    dayCareCentre,
  ),
  institutionType(
    'SPECIAL_NEEDS_KITA',
    'DAY_CARE',
    { de: 'Heilpädagogische Kita', en: 'Special-needs day-care centre' },
    dayCareCentre,
  ),
  institutionType(
    'CHILD_MINDER',
    'CHILD_MINDING',
    { de: 'Kindertagespflegeperson', en: 'Day-care person' },
    dayCarePerson,
  ),
  institutionType(
    'JOINT_CHILD_MINDING',
    'CHILD_MINDING',
    { de: 'Großtagespflege', en: 'Joint child minding' },
    dayCarePerson,
  ),
  institutionType(
    'CHILD_MINDING_SERVICE',
    'CHILD_MINDING',
    { de: 'Fachberatung Kindertagespflege', en: 'Child minding service' },
    youthWelfareService,
  ),
  institutionType(
    'RESIDENTIAL_CARE',
    'YOUTH_WELFARE_CARRIERS',
    { de: 'Wohngruppe, Heimerziehung', en: 'Residential care' },
    permitHolder,
  ),
  institutionType('DAY_GROUP', 'YOUTH_WELFARE_CARRIERS', { de: 'Tagesgruppe', en: 'Day group' }, permitHolder),
  institutionType(
    'EMERGENCY_CARE',
    'YOUTH_WELFARE_CARRIERS',
    { de: 'Inobhutnahmestelle', en: 'Emergency care' },
    permitHolder,
  ),
  institutionType(
    'FAMILY_SUPPORT_SERVICE',
    'YOUTH_WELFARE_CARRIERS',
    { de: 'Ambulante Jugendhilfe', en: 'Family support service' },
    youthWelfareService,
  ),
  institutionType(
    'CHILD_PROTECTION_CENTRE',
    'YOUTH_WELFARE_CARRIERS',
    { de: 'Kinderschutzbund, Kinderschutzzentrum', en: 'Child protection association' },
    youthWelfareService,
  ),
  institutionType(
    'FAMILY_EDUCATION_CENTRE',
    'FAMILY_EDUCATION',
    { de: 'Familienbildungsstätte', en: 'Family education centre' },
    youthWelfareService,
  ),
  institutionType(
    'SPECIALIST_SERVICE',
    'SPECIALISTS',
    { de: 'Fachdienst der Kinderschutzfachkräfte (InsoFa)', en: 'Service of child-protection specialists' },
    youthWelfareService,
  ),
  institutionType(
    'YOUTH_CENTRE',
    'YOUTH_WORK',
    { de: 'Offene Kinder- und Jugendarbeit', en: 'Youth centre' },
    youthPromotion,
  ),
  institutionType(
    'MOBILE_YOUTH_WORK',
    'YOUTH_WORK',
    { de: 'Mobile Jugendarbeit, Streetwork', en: 'Mobile youth work' },
    youthPromotion,
  ),
  institutionType(
    'YOUTH_SOCIAL_WORK',
    'YOUTH_WORK',
    { de: 'Jugendsozialarbeit', en: 'Youth social work' },
    youthPromotion,
  ),
  institutionType(
    'YOUTH_ASSOCIATION',
    'YOUTH_WORK',
    { de: 'Jugendverband', en: 'Youth association' },
    volunteerYouthWork,
  ),
  institutionType(
    'LEISURE_EDUCATION',
    'YOUTH_WORK',
    { de: 'Freizeit- und Kulturbildung (z. B. Musikschule)', en: 'Leisure and cultural education' },
    entitledToAdvice,
  ),
]
