import type { TownFacts } from '../../town.ts'

export const ratingenSteeringGroups: TownFacts['steeringGroups'] = [
  {
    title: 'Steuerungsgruppe Kinderschutz',
    topic: 'Struktur und Qualität des Netzwerks',
    since: '2024-01-11',
    members: 9,
  },
  {
    title: 'AG Schutzkonzepte',
    topic: 'Schutzkonzepte in Kitas, Schulen und Vereinen',
    since: '2024-09-05',
    members: 8,
  },
  { title: 'AG Meldewege', topic: 'Verfahren nach § 8a SGB VIII und § 4 KKG', since: '2025-02-13', members: 7 },
]

export const ratingenContactTopics: TownFacts['contactTopics'] = [
  {
    title: 'Sexualisierte Gewalt',
    description: 'Verdacht einordnen, Hilfe für Betroffene',
    types: ['SEXUALISED_VIOLENCE_COUNSELLING', 'POLICE'],
  },
  {
    title: 'Suchtbelastete Eltern',
    description: 'Kinder in suchtbelasteten Familien',
    types: ['ADDICTION_COUNSELLING'],
  },
  {
    title: 'Psychisch erkrankte Eltern',
    description: 'Belastung der Eltern und Hilfen',
    types: ['SOCIAL_PSYCHIATRIC_SERVICE', 'PSYCHOLOGICAL_COUNSELLING'],
  },
  {
    title: 'Frühe Kindheit',
    description: 'Schwangerschaft bis drei Jahre',
    types: ['EARLY_HELP_NETWORK', 'MIDWIFE'],
  },
  {
    title: 'Häusliche Gewalt',
    description: 'Kinder als Mitbetroffene',
    types: ['VIOLENCE_COUNSELLING', 'WOMENS_SHELTER'],
  },
  {
    title: 'Behinderung und Teilhabe',
    description: 'Schutz von Kindern mit Behinderung',
    types: ['INTEGRATION_SERVICE'],
  },
  {
    title: 'Schulabsentismus',
    description: 'Fernbleiben von der Schule',
    types: ['SCHOOL_SOCIAL_WORK', 'SCHOOL_PSYCHOLOGY'],
  },
]

/** Reporting paths and how long ago each of their versions came into force. */
export const ratingenPaths: TownFacts['paths'] = [
  { type: 'CARRIER', trigger: 'SUBSTANTIAL', versions: [33, 20, 9], approvedBy: 'Steuerungsgruppe Kinderschutz' },
  { type: 'CARRIER', trigger: 'URGENT', versions: [33, 9], approvedBy: 'Steuerungsgruppe Kinderschutz' },
  { type: 'DAY_CARE', trigger: 'SUBSTANTIAL', versions: [22], approvedBy: 'Steuerungsgruppe Kinderschutz' },
  { type: 'SECRECY', trigger: 'SUBSTANTIAL', versions: [28, 13], approvedBy: 'AG Meldewege' },
  { type: 'SECRECY', trigger: 'URGENT', versions: [13], approvedBy: 'AG Meldewege' },
  { type: 'SCHOOL', trigger: 'SUBSTANTIAL', versions: [24, 7], approvedBy: 'AG Meldewege' },
  { type: 'ADVICE', trigger: 'SUBSTANTIAL', versions: [30], approvedBy: 'Koordinierungsstelle' },
  { type: 'PROSECUTION', trigger: 'SUBSTANTIAL', versions: [18], approvedBy: 'Jugendamtsleitung' },
  { type: 'SUPERVISION', trigger: 'SUBSTANTIAL', versions: [27], approvedBy: 'Jugendamtsleitung' },
  { type: 'COURT', trigger: 'SUBSTANTIAL', versions: [34], approvedBy: 'Jugendamtsleitung' },
  { type: 'COURT', trigger: 'URGENT', versions: [34], approvedBy: 'Jugendamtsleitung' },
  { type: 'THIRD_PARTIES', trigger: 'URGENT', versions: [34], approvedBy: 'Jugendamtsleitung' },
  { type: 'HAND_OVER', trigger: 'SUBSTANTIAL', versions: [16], approvedBy: 'Jugendamtsleitung' },
]
