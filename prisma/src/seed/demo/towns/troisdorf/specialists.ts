import type { SpecialistFacts } from '../../town.ts'

const course = 'Zertifikatskurs insoweit erfahrene Fachkraft'

/** Who was certified in which course, and which pools there are. */
export const troisdorfSpecialists: SpecialistFacts = {
  courses: [
    {
      course,
      provider: 'Institut für Kinderschutz Siegaue',
      issuedMonthsAgo: 37,
      refresherAfterMonths: 36,
      count: 2,
    },
    {
      course,
      provider: 'Institut für Kinderschutz Siegaue',
      issuedMonthsAgo: 34,
      refresherAfterMonths: 36,
      count: 4,
    },
    {
      course,
      provider: 'Institut für Kinderschutz Siegaue',
      issuedMonthsAgo: 31,
      refresherAfterMonths: 48,
      count: 7,
    },
    {
      course,
      provider: 'Institut für Kinderschutz Siegaue',
      issuedMonthsAgo: 16,
      refresherAfterMonths: 36,
      count: 8,
    },
    {
      course: 'Zertifikatskurs Kinderschutz (Fernlehrgang)',
      provider: 'Akademie Rheinbogen',
      issuedMonthsAgo: 25,
      count: 3,
    },
  ],
  pools: [
    {
      key: 'stadt',
      name: 'Fachstelle Kinderschutz',
      carrier: 'stadt',
      home: 'insofa',
      members: 3,
      since: '2024-01-15',
      serves: ['stadt', 'eltern', 'kinderwelt', 'ev'],
    },
    {
      key: 'siegaue',
      name: 'InsoFa-Pool Siegaue',
      carrier: 'jugendhilfe',
      home: 'insofa-pool',
      members: 3,
      since: '2024-09-01',
      serves: ['jugendhilfe', 'hof', 'buergerwerk', 'dksb', 'kath'],
    },
  ],
  atNamed: ['kinderschutzbund', 'erziehungsberatung'],
  kitasFirst: 6,
  shared: 3,
  otherwise: [
    ['POOL', 68],
    ['CENTRAL', 14],
    ['NONE', 12],
    ['UNKNOWN', 8],
  ],
}
