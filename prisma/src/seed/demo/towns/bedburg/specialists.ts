import type { SpecialistFacts } from '../../town.ts'

const course = 'Weiterbildung insoweit erfahrene Fachkraft'

/** Who was certified in which course, and which pools there are. */
export const bedburgSpecialists: SpecialistFacts = {
  courses: [
    {
      course,
      provider: 'Akademie Rheinbogen',
      issuedMonthsAgo: 36,
      issuedDaysAgo: 40,
      refresherAfterMonths: 36,
      count: 1,
    },
    { course, provider: 'Akademie Rheinbogen', issuedMonthsAgo: 35, refresherAfterMonths: 36, count: 1 },
    { course, provider: 'Akademie Rheinbogen', issuedMonthsAgo: 15, refresherAfterMonths: 36, count: 3 },
    { course: 'Fachkraft Kinderschutz', provider: 'Bildungswerk Erfttal', issuedMonthsAgo: 22, count: 1 },
    { course, provider: 'Akademie Rheinbogen', issuedMonthsAgo: 27, refresherAfterMonths: 48, count: 2 },
  ],
  pools: [
    {
      key: 'stadt',
      name: 'InsoFa-Pool Bedburg',
      carrier: 'stadt',
      home: 'insofa',
      members: 2,
      since: '2024-09-01',
      serves: ['stadt', 'kath', 'eltern'],
    },
  ],
  atNamed: ['insofa-erft'],
  kitasFirst: 2,
  shared: 1,
  otherwise: [
    ['POOL', 55],
    ['CENTRAL', 20],
    ['NONE', 15],
    ['UNKNOWN', 10],
  ],
}
