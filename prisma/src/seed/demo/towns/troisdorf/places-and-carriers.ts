import type { CarrierFacts, DistrictFacts } from '../../town.ts'

export const troisdorfDistricts: readonly DistrictFacts[] = [
  { name: 'Troisdorf-Mitte', postalCode: '53840', at: [50.8156, 7.159], weight: 24 },
  { name: 'Troisdorf-West', postalCode: '53840', at: [50.8132, 7.1437], weight: 9 },
  { name: 'Altenrath', postalCode: '53842', at: [50.8569, 7.1928], weight: 3 },
  { name: 'Bergheim', postalCode: '53844', at: [50.7722, 7.0964], weight: 8 },
  { name: 'Eschmar', postalCode: '53844', at: [50.7949, 7.1262], weight: 4 },
  { name: 'Friedrich-Wilhelms-Hütte', postalCode: '53840', at: [50.7961, 7.1588], weight: 9 },
  { name: 'Kriegsdorf', postalCode: '53844', at: [50.8012, 7.1063], weight: 4 },
  { name: 'Müllekoven', postalCode: '53844', at: [50.7798, 7.1131], weight: 2 },
  { name: 'Oberlar', postalCode: '53842', at: [50.8091, 7.1388], weight: 8 },
  { name: 'Rotter See', postalCode: '53842', at: [50.8043, 7.1246], weight: 4 },
  { name: 'Sieglar', postalCode: '53844', at: [50.7999, 7.1312], weight: 13 },
  { name: 'Spich', postalCode: '53842', at: [50.8271, 7.1183], weight: 14 },
  { name: 'überörtlich', postalCode: '53721', weight: 0, phoneCode: '02241' },
]

export const troisdorfCarriers: readonly CarrierFacts[] = [
  { key: 'stadt', name: 'Stadt Troisdorf', kind: 'MUNICIPAL', agreement: 'NOT_ASKED' },
  { key: 'kreis', name: 'Rhein-Sieg-Kreis', kind: 'MUNICIPAL', agreement: 'NOT_ASKED' },
  { key: 'land', name: 'Land Nordrhein-Westfalen', kind: 'STATE', agreement: 'NOT_ASKED' },
  { key: 'kath', name: 'Kath. Kirchengemeindeverband Siegaue', kind: 'CHURCH', agreement: 'VALID' },
  { key: 'ev', name: 'Ev. Kita-Verband Siegaue', kind: 'CHURCH', agreement: 'VALID' },
  { key: 'buergerwerk', name: 'Bürgerwerk Siegaue e. V.', kind: 'CHARITY', agreement: 'VALID' },
  { key: 'hedwig', name: 'Sozialdienst St. Hedwig e. V.', kind: 'CHARITY', agreement: 'REVIEW_DUE' },
  { key: 'dksb', name: 'Kinderschutzbund Troisdorf', kind: 'ASSOCIATION', agreement: 'VALID' },
  { key: 'jugendhilfe', name: 'Jugendhilfe Siegaue gGmbH', kind: 'CHARITY', agreement: 'VALID' },
  { key: 'hof', name: 'Kinder- und Jugendhof Agger', kind: 'COMPANY', agreement: 'VALID' },
  { key: 'teilhabe', name: 'Teilhabe Siegaue gGmbH', kind: 'CHARITY', agreement: 'VALID' },
  { key: 'eltern', name: 'Elternvereine Troisdorf e. V.', kind: 'ASSOCIATION', agreement: 'MISSING' },
  { key: 'kinderwelt', name: 'Kinderwelt Betriebskitas GmbH', kind: 'COMPANY', agreement: 'UNKNOWN' },
  { key: 'suchthilfe', name: 'Suchthilfe Siegaue e. V.', kind: 'CHARITY', agreement: 'NOT_ASKED' },
  { key: 'gewaltschutz', name: 'Gewaltschutz Siegaue e. V.', kind: 'ASSOCIATION', agreement: 'NOT_ASKED' },
  { key: 'klinik', name: 'Kliniken Siegaue gGmbH', kind: 'COMPANY', agreement: 'NOT_ASKED' },
]
