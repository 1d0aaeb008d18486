import { expect, test } from 'vitest'
import { told } from '../../../test/indicator-told.ts'
import { NetworkBuilder } from '../../../test/network-builder.ts'
import { institutionsOfRole, reachOf } from '../reach.ts'

const today = '2026-11-22'

test('reach is own, by the group, or none; what is missing for it is said', () => {
  const n = new NetworkBuilder()
  const kitas = n.group('DAY_CARE')
  const [a, b, c] = ['A', 'B', 'C'].map((name) => n.institution(`Kita ${name}`, 'KITA')) as [string, string, string]
  const school = n.institution('Schule', 'GYMNASIUM')
  n.institution('Haus', null)
  const anna = n.person('Anna Berg')
  const role = n.role({ group: kitas, scope: [a, b] })
  n.hold(role, anna)
  n.affiliate(anna, a)
  const view = n.view(today)
  expect(told(view, 'INSTITUTIONS_REACHED')).toEqual({
    counts: '2 + 3 + 0 = 5',
    parts: ['NUMERATOR own 1', 'NUMERATOR group 1'],
    gaps: [
      'WARNING INSTITUTION Haus [Haus]: Niemand vertritt diese Einrichtung. Ihre Einrichtungsart ist nicht erfasst, deshalb kann auch keine Berufsgruppe sie erreichen.',
      'WARNING INSTITUTION Kita C [Kita C]: Niemand vertritt diese Einrichtung, weder sie selbst noch ihre Berufsgruppe.',
      'WARNING INSTITUTION Schule [Schule]: Niemand vertritt diese Einrichtung. Für ihre Einrichtungsart führt das Netzwerk keine Berufsgruppe.',
    ],
  })
  expect(reachOf(view, c)).toEqual({ reach: 'NONE', viaRoleIds: [], coveringRoleIds: [] })
  expect(reachOf(view, 'nobody').reach).toBe('NONE')
  expect(reachOf(view, school).reach).toBe('NONE')
  expect(institutionsOfRole(view, role).map(({ id }) => id)).toEqual([a, b])
  expect(institutionsOfRole(view, 'nobody')).toEqual([])
})

test('a role narrowed to a district or a carrier reaches what lies there, once, and only of its group', () => {
  const n = new NetworkBuilder()
  const kitas = n.group('DAY_CARE')
  n.group('SCHOOLS')
  const [ost, werk] = [n.district('Ost'), n.carrier('Werk')]
  const both = n.institution('Kita Beide', 'KITA', { district: ost, carrier: werk })
  const inOst = n.institution('Kita Ost', 'KITA', { district: ost })
  const ofWerk = n.institution('Kita Werk', 'KITA', { carrier: werk })
  n.institution('Kita Sonst', 'KITA')
  n.institution('Schule', 'GYMNASIUM', { district: ost })
  const [role, whole, other] = [
    n.role({ group: kitas, scope: [ost, werk] }),
    n.role({ group: kitas, scope: [both] }),
    n.role({ group: kitas, scope: [ost] }),
  ]
  for (const id of [role, whole]) n.hold(id, n.person('Anna Berg'))
  const view = n.view(today)
  expect(institutionsOfRole(view, role).map(({ id }) => id)).toEqual([both, inOst, ofWerk])
  expect(institutionsOfRole(view, other)).toEqual([])
  const { reach, viaRoleIds, coveringRoleIds } = reachOf(view, both)
  expect([reach, viaRoleIds.toSorted(), coveringRoleIds.toSorted()]).toEqual(['GROUP', [role, whole], [role, whole]])
})

test('several roles may be narrowed to one district: each stands for what lies there', () => {
  const n = new NetworkBuilder()
  const [group, ost] = [n.group('DAY_CARE'), n.district('Ost')]
  const kita = n.institution('Kita', 'KITA', { district: ost })
  const roles = ['Anna Berg', 'Ben Braun'].map((name) => {
    const role = n.role({ group, scope: [ost] })
    n.hold(role, n.person(name))
    return role
  })
  expect(reachOf(n.view(today), kita).coveringRoleIds).toEqual(roles)
})

test('an own role goes before a group role, and both stand for the institution; a vacant one does not', () => {
  const n = new NetworkBuilder()
  const group = n.group('DAY_CARE')
  const kita = n.institution('Kita', 'KITA')
  const [own, vacant, ofGroup] = [n.role({ institution: kita }), n.role({ institution: kita }), n.role({ group })]
  for (const role of [own, ofGroup]) n.hold(role, n.person('Anna Berg'))
  expect(vacant).toBeTruthy()
  expect(reachOf(n.view(today), kita)).toEqual({ reach: 'OWN', viaRoleIds: [own], coveringRoleIds: [own, ofGroup] })
})

test('a contact counts with a number or an address, of the affiliation or of the person', () => {
  const n = new NetworkBuilder()
  const reachable = [{ phone: '+49 1' }, { email: 'a@example.org' }]
  for (const [i, data] of reachable.entries()) {
    n.affiliate(n.person('Anna Berg'), n.institution(`Kita ${i}`, 'KITA'), { isContact: true, ...data })
    n.affiliate(n.person('Anna Berg', data), n.institution(`Hort ${i}`, 'KITA'), { isContact: true })
  }
  n.affiliate(n.person('Ben Braun', { phone: '+49 2' }), n.institution('Ohne', 'KITA'))
  n.affiliate(n.person('Cora Claus'), n.institution('Stumm', 'KITA'), { isContact: true })
  expect(told(n.view(today), 'NAMED_CONTACT')).toEqual({
    counts: '4 + 2 + 0 = 6',
    parts: ['FAILING unnamed 1', 'FAILING unreachable 1'],
    gaps: [
      'WARNING INSTITUTION Ohne [Ohne]: Keine Ansprechperson ist benannt.',
      'WARNING INSTITUTION Stumm [Stumm]: Die Ansprechperson hat weder Telefon noch E-Mail.',
    ],
  })
})

test('of several contacts one who can be reached is enough', () => {
  const n = new NetworkBuilder()
  const kita = n.institution('Kita', 'KITA')
  for (const contact of [{}, { phone: '+49 1' }, {}])
    n.affiliate(n.person('Anna Berg'), kita, { isContact: true, ...contact })
  expect(told(n.view(today), 'NAMED_CONTACT').counts).toBe('1 + 0 + 0 = 1')
})

test('an institution is connected by any link, told by its best confirmed', () => {
  const n = new NetworkBuilder()
  const [a, b, c, d, e] = ['A', 'B', 'C', 'D', 'E'].map((name) => n.institution(`Kita ${name}`, 'KITA')) as [
    string,
    string,
    string,
    string,
    string,
  ]
  n.institution('Allein', 'KITA')
  const [first, second] = [n.link(a, b), n.link(a, c)]
  n.link(d, e)
  for (const side of ['SOURCE', 'TARGET'] as const) n.confirm('COOPERATION_LINK', first, '2026-01-01', side)
  n.confirm('COOPERATION_LINK', second, '2026-01-01', 'SOURCE')
  expect(told(n.view(today), 'CONNECTED')).toEqual({
    counts: '5 + 1 + 0 = 6',
    parts: ['NUMERATOR both 2', 'NUMERATOR one 1', 'NUMERATOR none 2'],
    gaps: ['NOTICE INSTITUTION Allein [Allein]: Keine Kooperation mit einer anderen Einrichtung ist erfasst.'],
  })
})

test('a Kita is covered by its own specialist or a pool, and what is not is told apart', () => {
  const n = new NetworkBuilder()
  const [own, pooled, empty, central, undated, unasked, elsewhere] = 'A B C D E F G'
    .split(' ')
    .map((name) => n.institution(`Kita ${name}`, 'KITA')) as [string, string, string, string, string, string, string]
  n.institution('Haus', null)
  n.institution('Heim', 'RESIDENTIAL_CARE')
  const people = ['Gerda', 'Hanna', 'Ina', 'Jan'].map((name) => n.person(`${name} Graf`)) as [
    string,
    string,
    string,
    string,
  ]
  const [gerda, hanna, ina, jan] = people
  for (const person of [gerda, hanna]) n.certify(person, { issuedOn: '2025-01-01', refresherDue: '2026-11-23' })
  n.certify(ina)
  n.certify(jan, { kind: 'OTHER', issuedOn: '2025-01-01', refresherDue: '2028-01-01' })
  n.affiliate(gerda, own)
  n.affiliate(ina, undated)
  n.assign(own, { kind: 'OWN', personId: gerda })
  n.assign(own, { kind: 'POOL', poolId: n.pool('Auch', [hanna]) })
  n.assign(pooled, { kind: 'POOL', poolId: n.pool('Pool', [hanna, ina]) })
  n.assign(empty, { kind: 'POOL', poolId: n.pool('Leer', [jan]) })
  n.assign(central, { kind: 'CENTRAL' })
  n.assign(undated, { kind: 'OWN', personId: ina })
  n.assign(elsewhere, { kind: 'OWN', personId: gerda })
  expect(unasked).toBeTruthy()
  const unknown = 'Es ist nicht bekannt, ob die Kita eine Kinderschutzfachkraft mit gültigem Zertifikat hat.'
  const invalid = 'Der Kita ist jemand zugeordnet, aber ohne gültiges Zertifikat oder ohne dort zu arbeiten.'
  expect(told(n.view(today), 'KITAS_WITH_SPECIALIST')).toEqual({
    counts: '2 + 3 + 2 = 7',
    parts: ['NUMERATOR own 1', 'NUMERATOR pool 1', 'FAILING central 1', 'FAILING none 2'],
    gaps: [
      `WARNING INSTITUTION Kita C [Kita C]: ${invalid}`,
      'WARNING INSTITUTION Kita D [Kita D]: Für die Kita gibt es nur die zentrale Beratungsnummer.',
      `WARNING INSTITUTION Kita G [Kita G]: ${invalid}`,
      `CHECK INSTITUTION Kita E [Kita E]: ${unknown}`,
      `CHECK INSTITUTION Kita F [Kita F]: ${unknown}`,
    ],
    excluded: ['Haus: Die Einrichtungsart ist nicht erfasst; ob es eine Kita ist, steht nicht fest.'],
  })
})

test('a concept is asked where the law asks one, and due for review after 36 months to the day', () => {
  const n = new NetworkBuilder()
  const [a, b, c, d, e, f] = 'A B C D E F'.split(' ').map((name) => n.institution(`Kita ${name}`, 'KITA')) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  n.institution('Haus', null)
  n.institution('Praxis', 'PAEDIATRIC_PRACTICE')
  n.concept(a, 'ADOPTED', '2023-11-23')
  n.concept(b, 'ADOPTED', '2023-11-22')
  n.concept(c, 'ADOPTED')
  n.concept(d, 'DRAFT')
  n.concept(e, 'NONE')
  n.concept(f, 'UNKNOWN', '2020-01-01')
  const basis = '§ 45 Abs. 2 Satz 2 Nr. 4 SGB VIII, § 11 LKSchG NRW'
  expect(told(n.view(today), 'PROTECTION_CONCEPTS')).toEqual({
    counts: '3 + 2 + 2 = 7',
    parts: ['NUMERATOR adopted 2', 'NUMERATOR reviewDue 1', 'FAILING draft 1', 'FAILING none 1'],
    gaps: [
      `CRITICAL INSTITUTION Kita E [Kita E]: Die Einrichtung hat kein Schutzkonzept (${basis}).`,
      `WARNING INSTITUTION Kita D [Kita D]: Das Schutzkonzept ist erst ein Entwurf (${basis}).`,
      'CHECK INSTITUTION Haus [Haus]: Die Einrichtungsart ist nicht erfasst; ob ein Schutzkonzept vorgeschrieben ist, steht nicht fest.',
      'CHECK INSTITUTION Kita F [Kita F]: Ob die Einrichtung ein Schutzkonzept hat, ist nicht bekannt.',
    ],
    excluded: ['Praxis: Für diese Einrichtungsart verlangt das Gesetz kein Schutzkonzept.'],
    flagged: [
      'Kita B: Die Überprüfung war am 22.11.2026 fällig.',
      'Kita C: Beschlossen, aber ohne Datum: Wann die Überprüfung fällig ist, steht nicht fest.',
    ],
  })
})
