import { expect, it } from 'vitest'
import { joinSchoolName } from './school-name.ts'

it.each([
  // Between words.
  [['Gebrüder-Grimm-Schule', 'Städt. Gem. Grundschule Süd', ''], 'Gebrüder-Grimm-Schule Städt. Gem. Grundschule Süd'],
  [
    ['Studienkolleg des Ökumenischen', 'Studienwerks e.V. für ausländische', 'Studierende'],
    'Studienkolleg des Ökumenischen Studienwerks e.V. für ausländische Studierende',
  ],
  [['Städt. Gymnasium  Zum Altenforst', ' ', ''], 'Städt. Gymnasium Zum Altenforst'],
  // After a hyphenation.
  [
    ['Rhein-Sieg-Kreises mit dem Förderschwer-', 'punkt Emotionale Entwicklung'],
    'Rhein-Sieg-Kreises mit dem Förderschwerpunkt Emotionale Entwicklung',
  ],
  [
    ['Freie Waldorfschule Rudolf Steiner Schu-', 'le u. Parzivalsch.'],
    'Freie Waldorfschule Rudolf Steiner Schule u. Parzivalsch.',
  ],
  [['Fachsch. f. Technik - Chemie-', 'technik-der Currenta'], 'Fachsch. f. Technik - Chemietechnik-der Currenta'],
  // The hyphen belongs to the name.
  [['Kämpenschule, Förderschule des Ennepe-', 'Ruhr-Kreises'], 'Kämpenschule, Förderschule des Ennepe-Ruhr-Kreises'],
  [['Erzbischöfl. Clara-Fey-Gymnasium Bonn-', 'Bad Godesberg'], 'Erzbischöfl. Clara-Fey-Gymnasium Bonn-Bad Godesberg'],
  // The hyphen is the second of a pair of dashes, or ends a list.
  [
    ['Maria-Wächtler-Gymnasium - Sek. I u. II-', 'Städt. Gymnasium'],
    'Maria-Wächtler-Gymnasium - Sek. I u. II- Städt. Gymnasium',
  ],
  [
    ['Paul-Julius-Reuter-Berufskolleg -Sek.II-', 'für Wirtschaft'],
    'Paul-Julius-Reuter-Berufskolleg -Sek.II- für Wirtschaft',
  ],
  [['Kr. Heinsberg Fördersch.d.Primar-', 'u.Sek I'], 'Kr. Heinsberg Fördersch.d.Primar- u.Sek I'],
  [
    ['Grundschule Sande  - Primarstufe -', 'Kath. Bekenntnisschule'],
    'Grundschule Sande - Primarstufe - Kath. Bekenntnisschule',
  ],
  // Inside a word without a hyphen: a noun cannot begin with a small letter.
  [
    ['Gymnasium Claudia Agrippina Privat', 'schule als priv.Ersatzsch.'],
    'Gymnasium Claudia Agrippina Privatschule als priv.Ersatzsch.',
  ],
  [
    ['Freie Christl. Schule Siegen Kaan-Marien', 'born -Sekundarschule-'],
    'Freie Christl. Schule Siegen Kaan-Marienborn -Sekundarschule-',
  ],
  [
    ['Realschule St. Ursula', 'staatlich anerkannte Ersatzschule'],
    'Realschule St. Ursula staatlich anerkannte Ersatzschule',
  ],
  [['', '', ''], ''],
])('joins %j', (parts, name) => {
  expect(joinSchoolName(parts)).toBe(name)
})
