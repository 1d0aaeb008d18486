import type { SpecialistFacts } from '../../town.ts'

/** Who was certified in which course, and which pools there are. */
export const ratingenSpecialists: SpecialistFacts = {
  courses: [
    {
      course: 'Zertifikatskurs Kinderschutzfachkraft mit schriftlicher Prüfung',
      provider: 'Weinsberger Forum',
      issuedMonthsAgo: 36,
      issuedDaysAgo: 20,
      refresherAfterMonths: 36,
      count: 3,
    },
    {
      course: 'Zertifikatskurs Kinderschutzfachkraft mit schriftlicher Prüfung',
      provider: 'Weinsberger Forum',
      issuedMonthsAgo: 34,
      refresherAfterMonths: 36,
      count: 5,
    },
    {
      course: 'Zertifikatskurs Kinderschutzfachkraft mit schriftlicher Prüfung',
      provider: 'Weinsberger Forum',
      issuedMonthsAgo: 20,
      refresherAfterMonths: 36,
      count: 8,
    },
    {
      course: 'Zertifikatskurs Kinderschutzfachkraft mit schriftlicher Prüfung',
      provider: 'Weinsberger Forum',
      issuedMonthsAgo: 9,
      refresherAfterMonths: 36,
      count: 18,
    },
  ],
  pools: [
    {
      key: 'stadt',
      name: 'KSF-Pool der Stadt',
      carrier: 'stadt',
      home: 'pool-stadt',
      members: 3,
      since: '2024-05-01',
      serves: ['stadt', 'bunte-welt', 'eltern'],
    },
    {
      key: 'angertal',
      name: 'KSF-Pool Angertal',
      carrier: 'sozialwerk',
      home: 'pool-angertal',
      members: 2,
      since: '2025-03-01',
      serves: ['sozialwerk', 'kath', 'ev', 'perspektive'],
    },
    {
      key: 'familienwerk',
      name: 'KSF-Pool Familienwerk',
      carrier: 'familienwerk',
      home: 'pool-familienwerk',
      members: 2,
      since: '2024-10-01',
      serves: ['familienwerk', 'lebenswege', 'diakonie'],
    },
  ],
  atNamed: ['wiesenwinkel', 'diakonie-ambulant', 'kinderschutzbund', 'lebenshilfe', 'skf', 'erziehungsberatung'],
  kitasFirst: 8,
  shared: 6,
  otherwise: [
    ['POOL', 84],
    ['CENTRAL', 10],
    ['NONE', 14],
    ['UNKNOWN', 4],
  ],
}
