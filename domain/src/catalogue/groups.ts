import type { GroupDefinition } from './types.ts'

const define = (key: string, de: string, en: string, broaderKey: string | null = null) => ({
  key,
  label: { de, en },
  broaderKey,
})

/**
 * Professional groups (Berufsgruppen) of the catalogue in their order on the wheel: the order among groups that share
 * a statutory number and among local ones. Which of them are statutory is each statute's own mapping.
 */
export const groups: readonly GroupDefinition[] = [
  define('YOUTH_OFFICE', 'Jugendamt, ASD', 'Youth office'),
  define('DAY_CARE', 'Kitas', 'Day-care centres'),
  define('YOUTH_WELFARE_CARRIERS', 'Freie Träger', 'Youth welfare carriers'),
  define('FAMILY_EDUCATION', 'Familienbildung', 'Family education', 'YOUTH_WELFARE_CARRIERS'),
  define('SPECIALISTS', 'InsoFa', 'Child-protection specialists'),
  define('HEALTH_PROFESSIONS', 'Heilberufe', 'Health professions'),
  define('COUNSELLING', 'Beratungsstellen', 'Counselling centres'),
  define('PREGNANCY_COUNSELLING', 'Schwangerschaftsberatung', 'Pregnancy counselling', 'COUNSELLING'),
  define('SCHOOLS', 'Schulen', 'Schools'),
  define('HEALTH_OFFICE', 'Gesundheitsamt', 'Health office'),
  define('POLICE_PUBLIC_ORDER', 'Polizei, Ordnung', 'Police, public order'),
  define('FAMILY_COURT', 'Familiengericht', 'Family court'),
  define('PROSECUTION', 'Staatsanwaltschaft', 'Prosecution'),
  define('GUARDIANS_AD_LITEM', 'Verfahrensbeistände', 'Guardians ad litem'),
  define('INTEGRATION_ASSISTANCE', 'Eingliederungshilfe', 'Integration assistance'),
  define('EARLY_INTERVENTION', 'Frühförderung', 'Early intervention', 'INTEGRATION_ASSISTANCE'),
  define('EARLY_HELP', 'Frühe Hilfen', 'Early help'),
  define('JOBCENTRE', 'Jobcenter', 'Job centre'),
  define('EMPLOYMENT_AGENCY', 'Arbeitsagentur', 'Employment agency', 'JOBCENTRE'),
  define('SOCIAL_WELFARE_OFFICE', 'Sozialamt', 'Social welfare office'),
  define('CLINICS', 'Klinik, SPZ', 'Hospitals, social paediatrics'),
  define('SOCIAL_PAEDIATRICS', 'SPZ', 'Social paediatric centres', 'CLINICS'),
  define('MATERNAL_RECOVERY', 'Müttergenesung', 'Maternal recovery', 'CLINICS'),
  define('VIOLENCE_PROTECTION', 'Gewaltschutz', 'Violence protection'),
  define('CHILD_MINDING', 'Kindertagespflege', 'Child minding'),
  define('SPORTS_CLUBS', 'Sportvereine', 'Sports clubs'),
  define('CHURCHES', 'Kirchen, Gemeinden', 'Churches, parishes'),
  define('YOUTH_WORK', 'Jugendarbeit', 'Youth work'),
  define('MULTI_GENERATION_HOUSES', 'Mehrgenerationenhäuser', 'Multi-generation houses', 'YOUTH_WORK'),
].map((group, index) => ({ ...group, position: index + 1 }))
