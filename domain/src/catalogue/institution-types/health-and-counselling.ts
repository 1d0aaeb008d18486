import type { InstitutionTypeDefinition, Label } from '../types.ts'
import { boundBySecrecy, institutionType, integrationService, youthWelfareService } from './duties.ts'

/** § 4(1) KKG: these professions may inform the youth office; the law asks nothing further of them. */
const secrecyType = (groupKey: string, key: string, label: Label) =>
  institutionType(key, groupKey, label, boundBySecrecy)

/** Health professions, hospitals and counselling centres. */
export const healthAndCounsellingTypes: readonly InstitutionTypeDefinition[] = [
  secrecyType('HEALTH_PROFESSIONS', 'PAEDIATRIC_PRACTICE', {
    de: 'Kinder- und Jugendarztpraxis',
    en: 'Paediatric practice',
  }),
  secrecyType('HEALTH_PROFESSIONS', 'GENERAL_PRACTICE', { de: 'Hausarztpraxis', en: 'General practice' }),
  secrecyType('HEALTH_PROFESSIONS', 'GYNAECOLOGICAL_PRACTICE', {
    de: 'Frauenarztpraxis',
    en: 'Gynaecological practice',
  }),
  secrecyType('HEALTH_PROFESSIONS', 'DENTAL_PRACTICE', { de: 'Zahnarztpraxis', en: 'Dental practice' }),
  secrecyType('HEALTH_PROFESSIONS', 'MIDWIFE', { de: 'Hebamme, Hebammenpraxis', en: 'Midwife' }),
  secrecyType('HEALTH_PROFESSIONS', 'THERAPY_PRACTICE', {
    de: 'Therapiepraxis (Logopädie, Ergotherapie, Physiotherapie)',
    en: 'Therapy practice (speech, occupational, physical)',
  }),
  secrecyType('HEALTH_PROFESSIONS', 'PSYCHOTHERAPY_PRACTICE', {
    de: 'Psychotherapie für Kinder und Jugendliche',
    en: 'Psychotherapy for children and adolescents',
  }),
  secrecyType('CLINICS', 'HOSPITAL', { de: 'Krankenhaus', en: 'Hospital' }),
  secrecyType('CLINICS', 'CHILDRENS_HOSPITAL', { de: 'Kinderklinik', en: "Children's hospital" }),
  secrecyType('CLINICS', 'CHILD_PSYCHIATRY', {
    de: 'Kinder- und Jugendpsychiatrie',
    en: 'Child and adolescent psychiatry',
  }),
  secrecyType('SOCIAL_PAEDIATRICS', 'SOCIAL_PAEDIATRIC_CENTRE', {
    de: 'Sozialpädiatrisches Zentrum (SPZ)',
    en: 'Social paediatric centre',
  }),
  secrecyType('MATERNAL_RECOVERY', 'MATERNAL_RECOVERY_CENTRE', {
    de: 'Einrichtung der Müttergenesung',
    en: 'Maternal recovery centre',
  }),
  institutionType(
    'EDUCATIONAL_COUNSELLING',
    'COUNSELLING',
    { de: 'Erziehungs- und Familienberatungsstelle', en: 'Educational and family counselling' },
    youthWelfareService,
  ),
  secrecyType('COUNSELLING', 'PSYCHOLOGICAL_COUNSELLING', {
    de: 'Psychologische Beratungsstelle',
    en: 'Psychological counselling',
  }),
  secrecyType('COUNSELLING', 'SCHOOL_PSYCHOLOGY', {
    de: 'Schulpsychologische Beratungsstelle',
    en: 'School psychology service',
  }),
  secrecyType('COUNSELLING', 'ADDICTION_COUNSELLING', { de: 'Suchtberatungsstelle', en: 'Addiction counselling' }),
  secrecyType('COUNSELLING', 'SEXUALISED_VIOLENCE_COUNSELLING', {
    de: 'Fachberatung bei sexualisierter Gewalt',
    en: 'Counselling on sexualised violence',
  }),
  secrecyType('COUNSELLING', 'SOCIAL_COUNSELLING', {
    de: 'Beratungsstelle für soziale Problemlagen',
    en: 'Social counselling',
  }),
  secrecyType('PREGNANCY_COUNSELLING', 'PREGNANCY_COUNSELLING_CENTRE', {
    de: 'Schwangerschafts(konflikt)beratungsstelle',
    en: 'Pregnancy counselling centre',
  }),
  secrecyType('VIOLENCE_PROTECTION', 'WOMENS_SHELTER', { de: 'Frauenhaus', en: "Women's shelter" }),
  secrecyType('VIOLENCE_PROTECTION', 'VIOLENCE_COUNSELLING', {
    de: 'Beratung bei Gewalt in engen Beziehungen',
    en: 'Counselling on violence in close relationships',
  }),
  institutionType(
    'EARLY_INTERVENTION_CENTRE',
    'EARLY_INTERVENTION',
    { de: 'Frühförderstelle', en: 'Early intervention centre' },
    integrationService,
  ),
  institutionType(
    'INTEGRATION_SERVICE',
    'INTEGRATION_ASSISTANCE',
    { de: 'Dienst der Eingliederungshilfe', en: 'Integration assistance service' },
    integrationService,
  ),
]
