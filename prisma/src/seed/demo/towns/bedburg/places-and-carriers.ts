import type { CarrierFacts, DistrictFacts } from '../../town.ts'

export const bedburgDistricts: readonly DistrictFacts[] = [
  { name: 'Bedburg', postalCode: '50181', at: [50.9931, 6.5712], weight: 30 },
  { name: 'Kaster', postalCode: '50181', at: [51.0001, 6.5453], weight: 20 },
  { name: 'Königshoven', postalCode: '50181', at: [51.0079, 6.5482], weight: 8 },
  { name: 'Kirchherten', postalCode: '50181', at: [51.0142, 6.4873], weight: 9 },
  { name: 'Kirdorf', postalCode: '50181', at: [50.9852, 6.5929], weight: 7 },
  { name: 'Lipp', postalCode: '50181', at: [50.9833, 6.5644], weight: 6 },
  { name: 'Blerichen', postalCode: '50181', at: [50.9872, 6.5861], weight: 7 },
  { name: 'Broich', postalCode: '50181', at: [50.9968, 6.5853], weight: 3 },
  { name: 'Rath', postalCode: '50181', at: [51.0082, 6.5261], weight: 3 },
  { name: 'Kirchtroisdorf', postalCode: '50181', at: [50.9951, 6.5062], weight: 3 },
  { name: 'Pütz', postalCode: '50181', at: [50.9963, 6.4921], weight: 2 },
  { name: 'Grottenherten', postalCode: '50181', at: [51.0061, 6.4762], weight: 2 },
  { name: 'überörtlich', postalCode: '50126', weight: 0, phoneCode: '02271' },
]

export const bedburgCarriers: readonly CarrierFacts[] = [
  { key: 'stadt', name: 'Stadt Bedburg', kind: 'MUNICIPAL', agreement: 'NOT_ASKED' },
  { key: 'kreis', name: 'Rhein-Erft-Kreis', kind: 'MUNICIPAL', agreement: 'NOT_ASKED' },
  { key: 'land', name: 'Land Nordrhein-Westfalen', kind: 'STATE', agreement: 'NOT_ASKED' },
  { key: 'kath', name: 'Kath. Kita-Verbund Erfttal', kind: 'CHURCH', agreement: 'VALID' },
  { key: 'ev', name: 'Ev. Kirchengemeinde Erfttal', kind: 'CHURCH', agreement: 'UNKNOWN' },
  { key: 'diakonie', name: 'Diakoniewerk Erfttal', kind: 'CHARITY', agreement: 'VALID' },
  { key: 'sozialwerk', name: 'Sozialwerk Erfttal gGmbH', kind: 'CHARITY', agreement: 'REVIEW_DUE' },
  { key: 'jugendhilfe', name: 'Jugendhilfe Tagebau e. V.', kind: 'ASSOCIATION', agreement: 'VALID' },
  { key: 'eltern', name: 'Elterninitiative Kieselweg e. V.', kind: 'ASSOCIATION', agreement: 'MISSING' },
]
