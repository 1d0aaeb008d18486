import type { TownFacts } from '../../town.ts'

export const troisdorfSteeringGroups: TownFacts['steeringGroups'] = [
  { title: 'Steuerungsgruppe Prävention', topic: 'Prävention', since: '2024-10-08', members: 8 },
  { title: 'Steuerungsgruppe Schutzkonzepte', topic: 'Schutzkonzepte', since: '2024-11-12', members: 9 },
  { title: 'Steuerungsgruppe Gesundheit', topic: 'Gesundheit und Frühe Hilfen', since: '2025-03-04', members: 7 },
  { title: 'Steuerungsgruppe Meldewege', topic: '§ 8a SGB VIII, § 4 KKG', since: '2025-09-16', members: 6 },
]

export const troisdorfContactTopics: TownFacts['contactTopics'] = [
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
    title: 'Frühe Kindheit',
    description: 'Schwangerschaft bis drei Jahre',
    types: ['EARLY_HELP_NETWORK', 'MIDWIFE'],
  },
  { title: 'Häusliche Gewalt', description: 'Kinder als Mitbetroffene', types: ['VIOLENCE_COUNSELLING'] },
  { title: 'Kinderschutz im Sport', description: 'Schutzkonzept und Schulung', types: ['SPORTS_CLUB'] },
]

/** Reporting paths and how long ago each of their versions came into force. */
export const troisdorfPaths: TownFacts['paths'] = [
  { type: 'CARRIER', trigger: 'SUBSTANTIAL', versions: [32, 12], approvedBy: 'Steuerungsgruppe Meldewege' },
  { type: 'CARRIER', trigger: 'URGENT', versions: [32], approvedBy: 'Jugendamtsleitung' },
  { type: 'DAY_CARE', trigger: 'SUBSTANTIAL', versions: [30, 11], approvedBy: 'Steuerungsgruppe Meldewege' },
  { type: 'SECRECY', trigger: 'SUBSTANTIAL', versions: [29], approvedBy: 'Steuerungsgruppe Gesundheit' },
  { type: 'SECRECY', trigger: 'URGENT', versions: [29], approvedBy: 'Steuerungsgruppe Gesundheit' },
  { type: 'SCHOOL', trigger: 'SUBSTANTIAL', versions: [31, 10], approvedBy: 'Steuerungsgruppe Meldewege' },
  { type: 'ADVICE', trigger: 'SUBSTANTIAL', versions: [33], approvedBy: 'Koordinierungsstelle' },
  { type: 'COURT', trigger: 'SUBSTANTIAL', versions: [35], approvedBy: 'Jugendamtsleitung' },
  { type: 'THIRD_PARTIES', trigger: 'URGENT', versions: [35], approvedBy: 'Jugendamtsleitung' },
]
