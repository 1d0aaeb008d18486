import type { TownFacts } from '../../town.ts'

export const bedburgSteeringGroups: TownFacts['steeringGroups'] = [
  { title: 'Steuerungsgruppe', topic: 'Qualität der Verfahren', since: '2024-06-05', members: 7 },
]

export const bedburgContactTopics: TownFacts['contactTopics'] = [
  { title: 'Sexualisierte Gewalt', description: 'Verdacht einordnen', types: ['EDUCATIONAL_COUNSELLING', 'POLICE'] },
  {
    title: 'Suchtbelastete Eltern',
    description: 'Kinder in suchtbelasteten Familien',
    types: ['ADDICTION_COUNSELLING'],
  },
  { title: 'Frühe Kindheit', description: 'Schwangerschaft bis drei Jahre', types: ['EARLY_HELP_NETWORK'] },
]

/** Reporting paths and how long ago each of their versions came into force. */
export const bedburgPaths: TownFacts['paths'] = [
  { type: 'CARRIER', trigger: 'SUBSTANTIAL', versions: [28, 8], approvedBy: 'Steuerungsgruppe' },
  { type: 'CARRIER', trigger: 'URGENT', versions: [28], approvedBy: 'Steuerungsgruppe' },
  { type: 'SECRECY', trigger: 'SUBSTANTIAL', versions: [25], approvedBy: 'Steuerungsgruppe' },
  { type: 'ADVICE', trigger: 'SUBSTANTIAL', versions: [30], approvedBy: 'Koordinierungsstelle' },
  { type: 'COURT', trigger: 'SUBSTANTIAL', versions: [33], approvedBy: 'Jugendamtsleitung' },
]
