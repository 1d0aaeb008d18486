import type { InstitutionTypeDefinition } from '../types.ts'
import { boundBySecrecy, criminalProceedings, entitledToAdvice, institutionType, recipientOnly } from './duties.ts'

/** Authorities, courts, early help, clubs and parishes. */
export const authorityAndCommunityTypes: readonly InstitutionTypeDefinition[] = [
  institutionType(
    'HEALTH_OFFICE',
    'HEALTH_OFFICE',
    { de: 'Gesundheitsamt', en: 'Public health office' },
    boundBySecrecy,
  ),
  institutionType(
    'CHILD_HEALTH_SERVICE',
    'HEALTH_OFFICE',
    { de: 'Kinder- und Jugendgesundheitsdienst', en: 'Child and youth health service' },
    boundBySecrecy,
  ),
  institutionType(
    'SOCIAL_PSYCHIATRIC_SERVICE',
    'HEALTH_OFFICE',
    { de: 'Sozialpsychiatrischer Dienst', en: 'Social psychiatric service' },
    boundBySecrecy,
  ),
  institutionType('POLICE', 'POLICE_PUBLIC_ORDER', { de: 'Polizei', en: 'Police' }, criminalProceedings),
  institutionType(
    'PUBLIC_ORDER_OFFICE',
    'POLICE_PUBLIC_ORDER',
    { de: 'Ordnungsamt', en: 'Public order office' },
    entitledToAdvice,
  ),
  institutionType('FAMILY_COURT', 'FAMILY_COURT', { de: 'Familiengericht', en: 'Family court' }, recipientOnly),
  institutionType(
    'PROSECUTION',
    'PROSECUTION',
    { de: 'Staatsanwaltschaft', en: 'Public prosecutor' },
    criminalProceedings,
  ),
  institutionType(
    'GUARDIANS_AD_LITEM_OFFICE',
    'GUARDIANS_AD_LITEM',
    { de: 'Verfahrensbeistand (Büro)', en: 'Guardian ad litem (office)' },
    entitledToAdvice,
  ),
  institutionType(
    'INTEGRATION_ASSISTANCE_OFFICE',
    'INTEGRATION_ASSISTANCE',
    { de: 'Träger der Eingliederungshilfe', en: 'Integration assistance authority' },
    entitledToAdvice,
  ),
  institutionType(
    'EARLY_HELP_NETWORK',
    'EARLY_HELP',
    { de: 'Netzwerk Frühe Hilfen', en: 'Early help network' },
    entitledToAdvice,
  ),
  institutionType(
    'EARLY_HELP_SERVICE',
    'EARLY_HELP',
    { de: 'Angebot der Frühen Hilfen', en: 'Early help service' },
    entitledToAdvice,
  ),
  institutionType('JOBCENTRE', 'JOBCENTRE', { de: 'Jobcenter', en: 'Job centre' }, entitledToAdvice),
  institutionType(
    'EMPLOYMENT_AGENCY',
    'EMPLOYMENT_AGENCY',
    { de: 'Agentur für Arbeit', en: 'Employment agency' },
    entitledToAdvice,
  ),
  institutionType(
    'SOCIAL_WELFARE_OFFICE',
    'SOCIAL_WELFARE_OFFICE',
    { de: 'Sozialamt', en: 'Social welfare office' },
    entitledToAdvice,
  ),
  institutionType('SPORTS_CLUB', 'SPORTS_CLUBS', { de: 'Sportverein', en: 'Sports club' }, entitledToAdvice),
  institutionType(
    'PARISH',
    'CHURCHES',
    { de: 'Kirchen- oder Religionsgemeinde', en: 'Parish or religious community' },
    entitledToAdvice,
  ),
  institutionType(
    'MULTI_GENERATION_HOUSE',
    'MULTI_GENERATION_HOUSES',
    { de: 'Mehrgenerationenhaus', en: 'Multi-generation house' },
    entitledToAdvice,
  ),
]
