import type { CarrierFacts, DistrictFacts } from '../../town.ts'

export const ratingenDistricts: readonly DistrictFacts[] = [
  { name: 'Mitte', postalCode: '40878', at: [51.2972, 6.8495], weight: 27 },
  { name: 'Ost', postalCode: '40878', at: [51.3008, 6.8648], weight: 12 },
  { name: 'West', postalCode: '40880', at: [51.3041, 6.8214], weight: 18 },
  { name: 'Tiefenbroich', postalCode: '40880', at: [51.3187, 6.8236], weight: 8 },
  { name: 'Lintorf', postalCode: '40885', at: [51.3362, 6.8268], weight: 18 },
  { name: 'Breitscheid', postalCode: '40885', at: [51.3649, 6.8513], weight: 4 },
  { name: 'Hösel', postalCode: '40883', at: [51.3243, 6.8992], weight: 8 },
  { name: 'Eggerscheidt', postalCode: '40883', at: [51.3192, 6.8771], weight: 1 },
  { name: 'Homberg', postalCode: '40882', at: [51.2964, 6.9205], weight: 5 },
  { name: 'Schwarzbach', postalCode: '40882', at: [51.2868, 6.8874], weight: 1 },
  { name: 'überörtlich', postalCode: '40822', weight: 0, phoneCode: '02104' },
]

export const ratingenCarriers: readonly CarrierFacts[] = [
  { key: 'stadt', name: 'Stadt Ratingen', kind: 'MUNICIPAL', agreement: 'NOT_ASKED' },
  { key: 'kreis', name: 'Kreis Mettmann', kind: 'MUNICIPAL', agreement: 'NOT_ASKED' },
  { key: 'land', name: 'Land Nordrhein-Westfalen', kind: 'STATE', agreement: 'NOT_ASKED' },
  { key: 'kath', name: 'Kath. Kita-Verbund Anger', kind: 'CHURCH', agreement: 'VALID' },
  { key: 'ev', name: 'Ev. Kindergartenverband Angertal', kind: 'CHURCH', agreement: 'VALID' },
  { key: 'diakonie', name: 'Diakonie im Kirchenkreis', kind: 'CHARITY', agreement: 'VALID' },
  { key: 'skf', name: 'Sozialdienst katholischer Frauen Ratingen', kind: 'CHARITY', agreement: 'VALID' },
  { key: 'lebenshilfe', name: 'Lebenshilfe', kind: 'CHARITY', agreement: 'VALID' },
  { key: 'dksb', name: 'Kinderschutzbund Ratingen', kind: 'ASSOCIATION', agreement: 'VALID' },
  { key: 'familienwerk', name: 'Familienwerk Anger e. V.', kind: 'ASSOCIATION', agreement: 'VALID' },
  { key: 'sozialwerk', name: 'Sozialwerk Angertal gGmbH', kind: 'CHARITY', agreement: 'REVIEW_DUE' },
  { key: 'lebenswege', name: 'Lebenswege Anger e. V.', kind: 'ASSOCIATION', agreement: 'VALID' },
  { key: 'haus-linde', name: 'Jugendhilfe Haus Linde gGmbH', kind: 'COMPANY', agreement: 'VALID' },
  { key: 'perspektive', name: 'Perspektive Jugendhilfe GmbH', kind: 'COMPANY', agreement: 'REVIEW_DUE' },
  { key: 'eltern', name: 'Verbund der Elterninitiativen e. V.', kind: 'ASSOCIATION', agreement: 'UNKNOWN' },
  { key: 'waldkinder', name: 'Waldpädagogik Angerwald e. V.', kind: 'ASSOCIATION', agreement: 'MISSING' },
  { key: 'bunte-welt', name: 'Bunte Welt Kita gGmbH', kind: 'COMPANY', agreement: 'VALID' },
  { key: 'suchthilfe', name: 'Suchthilfe Angerland e. V.', kind: 'CHARITY', agreement: 'NOT_ASKED' },
  { key: 'gewaltschutz', name: 'Gewaltschutz Angerland e. V.', kind: 'ASSOCIATION', agreement: 'NOT_ASKED' },
  { key: 'klinik', name: 'Klinikverbund Angerland gGmbH', kind: 'COMPANY', agreement: 'NOT_ASKED' },
]
