import { expect, test } from 'vitest'
import { NetworkBuilder } from '../../test/network-builder.ts'
import { rolesToSecure } from './roles-to-secure.ts'
import { whatIf } from './what-if.ts'

const today = '2026-11-22'
const persons = (...ids: string[]) => ({
  people: new Set(ids),
  institutions: new Set<string>(),
  roles: new Set<string>(),
})
const institutions = (...ids: string[]) => ({
  people: new Set<string>(),
  institutions: new Set(ids),
  roles: new Set<string>(),
})

test('the only specialist leaves: the Kita loses her, and a report that went through her ends', () => {
  const n = new NetworkBuilder()
  n.group('DAY_CARE')
  const [kita, asd] = [n.institution('Kita Sonne', 'KITA'), n.institution('ASD', 'GENERAL_SOCIAL_SERVICE', {}, phone)]
  const svea = n.person('Svea Stark', phone)
  n.affiliate(svea, kita, { isContact: true })
  n.certify(svea, { issuedOn: '2025-01-01', refresherDue: '2028-01-01' })
  n.assign(kita, { kind: 'OWN', personId: svea })
  const path = n.path('CARRIER', { originTypeKeys: ['KITA'] })
  n.step(path, 'SPECIALIST', { channels: ['PHONE'] })
  n.step(path, 'YOUTH_OFFICE', { recipientInstitutionId: asd, channels: ['PHONE'], phone: '+49 2102 1' })
  const { losingSpecialist, losingContact, cutPaths, effects, opened } = whatIf(n.view(today), persons(svea))
  expect(losingSpecialist.map(({ id }) => id)).toEqual([kita])
  expect(losingContact.map(({ id }) => id)).toEqual([kita])
  // That she is still named as its specialist is known to be wrong, not unknown.
  expect(opened.find(({ indicator }) => indicator === 'KITAS_WITH_SPECIALIST')?.severity).toBe('WARNING')
  expect(new Set(cutPaths.map(({ institution, brokenAt }) => [institution.id, brokenAt?.recipient].join(' ')))).toEqual(
    new Set([`${kita} SPECIALIST`]),
  )
  expect(effects.map(({ de }) => de)).toEqual([
    '1 Einrichtung verliert die letzte Kinderschutzfachkraft: Kita Sonne.',
    'Für 1 Einrichtung kommt eine Meldung nicht mehr an: Kita Sonne.',
    '1 Einrichtung verliert die letzte Ansprechperson: Kita Sonne.',
  ])
})

test('a pool goes on while one valid member is left', () => {
  const n = new NetworkBuilder()
  n.group('DAY_CARE')
  const kita = n.institution('Kita Sonne', 'KITA')
  const [anna, ben] = [n.person('Anna Arendt'), n.person('Ben Braun')]
  for (const person of [anna, ben]) n.certify(person, { issuedOn: '2025-01-01', refresherDue: '2028-01-01' })
  n.assign(kita, { kind: 'POOL', poolId: n.pool('Pool', [anna, ben]) })
  const view = n.view(today)
  expect(whatIf(view, persons(anna)).losingSpecialist).toEqual([])
  expect(whatIf(view, persons(anna, ben)).losingSpecialist.map(({ id }) => id)).toEqual([kita])
})

test('an institution closes: with it goes the only number of the pool that others turn to', () => {
  const n = new NetworkBuilder()
  n.group('DAY_CARE')
  const [kita, other, asd] = [
    n.institution('Kita Sonne', 'KITA'),
    n.institution('Beratungsstelle', 'ADDICTION_COUNSELLING'),
    n.institution('ASD', 'GENERAL_SOCIAL_SERVICE', {}, phone),
  ]
  for (const name of ['Kita Mond', 'Kita Stern', 'Kita Komet']) n.institution(name, 'KITA')
  const anna = n.person('Anna Arendt')
  n.certify(anna, { issuedOn: '2025-01-01', refresherDue: '2028-01-01' })
  n.affiliate(anna, other, phone)
  n.assign(kita, { kind: 'POOL', poolId: n.pool('Pool', [anna]) })
  const path = n.path('CARRIER', { originTypeKeys: ['KITA'] })
  n.step(path, 'SPECIALIST', { channels: ['PHONE'] })
  n.step(path, 'YOUTH_OFFICE', { recipientInstitutionId: asd, channels: ['PHONE'], phone: '+49 2102 1' })
  const { cutPaths, losingSpecialist } = whatIf(n.view(today), institutions(other))
  expect(losingSpecialist).toEqual([])
  expect(new Set(cutPaths.map(({ institution, reason }) => `${institution.id} ${reason}`))).toEqual(
    new Set([`${kita} NO_NUMBER`]),
  )
})

test('the deputy acts on; without either the role is vacant and its group has no voice', () => {
  const n = new NetworkBuilder()
  const group = n.group('SCHOOLS')
  n.institution('Grundschule', 'PRIMARY_SCHOOL')
  const role = n.role({ group })
  const [theo, dora] = [n.person('Theo Thal'), n.person('Dora Dahl')]
  n.hold(role, theo)
  n.deputise(role, dora)
  const view = n.view(today)
  const one = whatIf(view, persons(theo))
  expect([one.takenOver.map(({ acting }) => acting?.id), one.vacated, one.opened]).toEqual([[dora], [], []])
  expect(one.effects.map(({ en }) => en)).toEqual(['Somebody else goes on acting in 1 role.'])
  const both = whatIf(view, persons(theo, dora))
  expect(both.vacated.map(({ id }) => id)).toEqual([role])
  expect(both.effects.map(({ de }) => de)).toEqual([
    'Nr. 5 Schulen: Die gesetzliche Gruppe ist nicht mehr vertreten.',
    '5 Schulen: Die Berufsgruppe hat keine*n Multiplikator*in mehr.',
    '1 Einrichtung wird nicht mehr erreicht: Grundschule.',
    'In 1 Rolle handelt niemand mehr.',
  ])
})

test('a role that nobody is in any more: its deputy goes too, its people stay in all else they do', () => {
  const n = new NetworkBuilder()
  const [schools, clubs] = [n.group('SCHOOLS'), n.group('SPORTS')]
  const school = n.institution('Grundschule', 'PRIMARY_SCHOOL')
  const [ofSchools, ofClubs] = [n.role({ group: schools }), n.role({ group: clubs })]
  const [theo, dora] = [n.person('Theo Thal'), n.person('Dora Dahl')]
  n.hold(ofSchools, theo)
  n.deputise(ofSchools, dora)
  n.hold(ofClubs, theo)
  n.affiliate(theo, school)
  const view = n.view(today)
  const { vacated, then } = whatIf(view, { people: new Set(), institutions: new Set(), roles: new Set([ofSchools]) })
  expect(vacated.map(({ id }) => id)).toEqual([ofSchools])
  expect(then.roleById.get(ofClubs)?.acting?.id).toBe(theo)
  expect(then.affiliationsByPerson.get(theo)).toEqual(view.affiliationsByPerson.get(theo))
})

test('what a deputy named now would keep: the number first, then the most institutions', () => {
  const n = new NetworkBuilder()
  const [kitas, schools, pools] = [n.group('DAY_CARE'), n.group('SCHOOLS'), n.group('SPECIALISTS')]
  const [sonne] = ['Sonne', 'Mond', 'Stern'].map((name) => n.institution(`Kita ${name}`, 'KITA'))
  n.institution('Grundschule', 'PRIMARY_SCHOOL')
  const [ofKitas, ofSonne, ofSchools, otherSchools, ofPools] = [
    n.role({ group: kitas }),
    n.role({ institution: sonne }),
    n.role({ group: schools }),
    n.role({ group: schools }),
    n.role({ group: pools }),
  ]
  const kim = n.person('Kim Kern')
  const insa = n.person('Insa Ihm')
  n.certify(insa, { issuedOn: '2025-01-01', refresherDue: '2030-01-01' })
  for (const role of [ofKitas, ofSonne, ofSchools]) n.hold(role, kim)
  n.hold(otherSchools, n.person('Olga Ohm'))
  n.hold(ofPools, insa)
  // Olga still stands for the school, so a deputy there would keep nothing.
  expect(whatIf(n.view(today), persons(kim, insa)).precautions.map(({ words }) => words.de)).toEqual([
    'Vertretung für „Multiplikator*in Kitas“ benennen: sichert Nr. 2 und 3 Einrichtungen.',
    'Vertretung für „Multiplikator*in Kita Sonne“ benennen: sichert Nr. 2 und 1 Einrichtung.',
    'Vertretung mit gültigem Zertifikat für „Multiplikator*in InsoFa“ benennen: sichert Nr. 3.',
  ])
})

test('an institution leaves: what hung on it falls apart, and its own gaps go with it', () => {
  const n = new NetworkBuilder()
  const names = ['Mitte', 'Nord', 'Ost', 'Süd', 'West']
  const [centre = '', ...others] = names.map((name) => n.institution(`Kita ${name}`, 'KITA'))
  for (const other of others) n.link(centre, other)
  const result = whatIf(n.view(today), institutions(centre))
  expect([result.componentsBefore, result.componentsAfter]).toEqual([1, 4])
  expect(result.effects.map(({ de }) => de)).toEqual(['Das Netz der Kooperationen zerfällt in 4 statt 1 Teile.'])
  expect(result.closed.every(({ institutionIds }) => institutionIds.includes(centre))).toBe(true)
  expect(result.opened.filter(({ indicator }) => indicator === 'CONNECTED')).toHaveLength(4)
})

test('roles to secure are those without a deputy, by what would open', () => {
  const n = new NetworkBuilder()
  const [kitas, schools] = [n.group('DAY_CARE'), n.group('SCHOOLS')]
  for (const name of ['Sonne', 'Mond', 'Stern']) n.institution(`Kita ${name}`, 'KITA')
  n.institution('Grundschule', 'PRIMARY_SCHOOL')
  const [ofKitas, ofSchools, secured] = [
    n.role({ group: kitas }),
    n.role({ group: schools }),
    n.role({ group: schools }),
  ]
  n.hold(ofKitas, n.person('Karla Kern'))
  n.hold(ofSchools, n.person('Sina Sommer'))
  n.hold(secured, n.person('Sven Sander'))
  n.deputise(secured, n.person('Dora Dahl'))
  // The schools have a second role, so nothing hangs on the first.
  expect(
    rolesToSecure(n.view(today)).map(({ role, ...row }) => ({ ...row, role: role.id, group: row.group?.key })),
  ).toEqual([{ role: ofKitas, institutions: 3, statutoryNumber: 2, group: 'DAY_CARE', weight: 14 }])
})

test('beside one whose certificate has run out, the only certified specialist is the voice to secure', () => {
  const n = new NetworkBuilder()
  const group = n.group('SPECIALISTS')
  const [certified, expired] = [n.role({ group }), n.role({ group })]
  const [gerda, emil] = [n.person('Gerda Graf'), n.person('Emil Ernst')]
  n.hold(certified, gerda)
  n.hold(expired, emil)
  n.certify(gerda, { issuedOn: '2025-01-01', refresherDue: '2028-01-01' })
  n.certify(emil, { issuedOn: '2020-01-01', refresherDue: '2023-01-01' })
  expect(rolesToSecure(n.view(today)).map(({ role, statutoryNumber }) => [role.id, statutoryNumber])).toEqual([
    [certified, 3],
  ])
  n.certify(emil, { issuedOn: '2026-01-01', refresherDue: '2029-01-01' })
  expect(rolesToSecure(n.view(today))).toEqual([])
})

test('names institutions by name, whatever the order of their rows', () => {
  const n = new NetworkBuilder()
  const anna = n.person('Anna Arendt', phone)
  for (const name of ['Kita 10', 'Kita Zebra', 'Kita 9', 'Kita Affe'])
    n.affiliate(anna, n.institution(name, 'KITA'), { isContact: true })
  expect(whatIf(n.view(today), persons(anna)).effects.map(({ de }) => de)).toEqual([
    '4 Einrichtungen verlieren die letzte Ansprechperson: Kita 9, Kita 10, Kita Affe und 1 weitere.',
  ])
})

const phone = { phone: '+49 2102 1' }
