import { expect, it } from 'vitest'
import { proposeSlug } from './propose-slug.ts'

it.each([
  ['Netzwerk Kinderschutz Ratingen', 'ratingen'],
  ['Kinderschutz im Kreis Düren', 'dueren'],
  ['Bad Münstereifel & Nettersheim', 'bad-muenstereifel-nettersheim'],
  ['Großstadt Köln', 'grossstadt-koeln'],
  ['Saint-Étienne', 'saint-etienne'],
  ['1. Netz', 'netz'],
  ['Netzwerk', 'netzwerk'],
  ['☎ 112', ''],
  ['', ''],
])('proposes for «%s»: %s', (name, slug) => expect(proposeSlug(name)).toBe(slug))

it('never proposes more than 40 characters, nor a hyphen at an end', () => {
  const slug = proposeSlug(`${'a'.repeat(39)} b`)
  expect(slug).toBe('a'.repeat(39))
})
