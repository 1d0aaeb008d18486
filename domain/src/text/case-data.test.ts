import { describe, expect, it } from 'vitest'
import { findCaseData, type CaseDataKind } from './case-data.ts'

describe('case data in a free text', () => {
  it.each<[CaseDataKind, string, string]>([
    ['BIRTH', 'Mia, geb. 3.4.2019, aus der Gruppe der Großen', 'geb. 3.4.2019'],
    ['BIRTH', 'geboren am 12. März 2020', 'geboren am 12. März 2020'],
    ['AGE', 'Es geht um einen 5-jährigen Jungen.', 'einen 5-jährigen Jungen'],
    ['AGE', 'Die fünfjährige Tochter wird nicht abgeholt.', 'fünfjährige Tochter'],
    ['AGE', 'Der Sechsjährige bleibt oft allein.', 'Sechsjährige'],
    ['AGE', 'Das Kind ist 4 Jahre alt.', 'Kind ist 4 Jahre alt'],
    ['AGE', 'We worry about a 6-year-old.', 'a 6-year-old'],
    ['NAME', 'Kind M., zweite Klasse', 'Kind M.'],
    ['NAME', 'ein Mädchen namens Lea', 'Mädchen namens Lea'],
    ['NAME', 'Bei Familie Yıldız war niemand zu Hause.', 'Familie Yıldız'],
    ['NAME', 'Familie K. hat abgesagt', 'Familie K.'],
    ['FILE', 'Az. 51-2/0815 liegt bei uns', 'Az. 51-2/0815'],
    ['FILE', 'Aktenzeichen: 12 F 345/26', 'Aktenzeichen: 12'],
    ['EVENT', 'Unsere Frage: ob das Kind wurde gehört?', 'das Kind wurde'],
    ['EVENT', 'Der Schüler erzählte davon im Unterricht.', 'Schüler erzählte'],
    ['EVENT', 'mit blauen Flecken in die Kita', 'blauen Flecken'],
    ['EVENT', 'The child was picked up late.', 'The child was'],
  ])('%s in «%s»', (kind, text, passage) => {
    const found = findCaseData(text)
    expect(found.map((sign) => sign.kind)).toContain(kind)
    expect(found.map((sign) => sign.passage).join(' | ')).toContain(passage)
  })

  it.each([
    'Die Kitas wünschen sich eine kurze Rückmeldung, ob das Jugendamt tätig geworden ist.',
    'Wer informiert die Schule, wenn ein Kind die Einrichtung wechselt?',
    'Familien mit mehreren Kindern finden keine Beratung.',
    'Frühe Hilfen für Familien; Familie und Beruf; Sucht in der Familie.',
    'Übergang von Fünfjährigen in die Schule; ein zweijähriges Projekt; die dreijährige Förderung.',
    'Meldebogen zu lang: 12 Seiten, zuletzt geändert am 3.4.2026.',
    'Der Jugendhilfeausschuss war informiert.',
    'Für Kinder unter 3 Jahren fehlen Plätze.',
    'Familienzentrum Ost und Familienbildung bitten um eine Schulung.',
    'Schülerinnen und Schüler brauchen eine Ansprechperson in jeder Schule.',
    '',
  ])('none in «%s»', (text) => {
    expect(findCaseData(text)).toEqual([])
  })

  it('names each passage once, in the order of the text', () => {
    expect(findCaseData('Familie M., Kind L., geb. 1.2.2020').map(({ kind }) => kind)).toEqual([
      'NAME',
      'NAME',
      'BIRTH',
    ])
  })
})
