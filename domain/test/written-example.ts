import { NetworkBuilder } from './network-builder.ts'

/**
 * The written example: the invented town of Lindenau, small enough to be counted by hand, with every case the
 * definitions tell apart. Drawn and explained in docs/written-example.md; the numbers are in written-*.test.ts.
 */
export const today = '2026-11-22'
export const yearBefore = '2025-11-22'

const n = new NetworkBuilder()

// From 2026 on three instead of four institutions make a failure risk: a past day keeps the rules of its time.
n.settings({ failureRiskInstitutions: 3 }, { validFrom: '2026-01-01' })
n.statute('LKSCHG_NRW_9_4')
export const office = n.office()

const mitte = n.district('Mitte')
export const ost = n.district('Ost')
const stadt = n.carrier('Stadt Lindenau')
export const diakonie = n.carrier('Diakonie Lindenau')
const ulmeCarrier = n.carrier('Ulme gGmbH')
const sonne = n.carrier('Verein Sonne')

// 13 statutory groups and 1 local one. No group for number 11 (Eingliederungshilfe) at all.
export const group = {
  youthOffice: n.group('YOUTH_OFFICE'),
  kitas: n.group('DAY_CARE'),
  carriers: n.group('YOUTH_WELFARE_CARRIERS'),
  specialists: n.group('SPECIALISTS'),
  healthProfessions: n.group('HEALTH_PROFESSIONS'),
  counselling: n.group('COUNSELLING'),
  schools: n.group('SCHOOLS'),
  healthOffice: n.group('HEALTH_OFFICE'),
  police: n.group('POLICE_PUBLIC_ORDER'),
  familyCourt: n.group('FAMILY_COURT'),
  prosecution: n.group('PROSECUTION'),
  guardians: n.group('GUARDIANS_AD_LITEM'),
  earlyHelp: n.group('EARLY_HELP'),
  sports: n.group('SPORTS_CLUBS'),
}

// 22 institutions on either day: Fichte opened in August 2026, when Alt closed.
export const at = {
  asd: n.institution('ASD', 'GENERAL_SOCIAL_SERVICE', { district: mitte, carrier: stadt }),
  ahorn: n.institution('Kita Ahorn', 'KITA', { district: mitte, carrier: stadt }),
  birke: n.institution('Kita Birke', 'KITA', { district: mitte, carrier: stadt }),
  buche: n.institution('Kita Buche', 'KITA', { district: ost, carrier: diakonie }),
  eiche: n.institution('Kita Eiche', 'KITA', { district: ost, carrier: diakonie }),
  erle: n.institution('Kita Erle', 'FAMILY_CENTRE', { district: ost, carrier: diakonie }),
  fichte: n.institution('Kita Fichte', 'KITA', { district: ost, carrier: stadt, validFrom: '2026-08-01' }),
  alt: n.institution('Kita Alt', 'KITA', { district: mitte, carrier: stadt, validTo: '2026-08-01' }),
  linde: n.institution('Wohngruppe Linde', 'RESIDENTIAL_CARE', { district: mitte, carrier: diakonie }),
  ulme: n.institution('Familienhilfe Ulme', 'FAMILY_SUPPORT_SERVICE', { district: ost, carrier: ulmeCarrier }),
  kinderarzt: n.institution('Kinderarztpraxis', 'PAEDIATRIC_PRACTICE', { district: mitte }),
  hebamme: n.institution('Hebammenpraxis', 'MIDWIFE', { district: ost }),
  sucht: n.institution('Suchtberatung', 'ADDICTION_COUNSELLING', { district: mitte, carrier: diakonie }),
  nord: n.institution('Grundschule Nord', 'PRIMARY_SCHOOL', { district: mitte, carrier: stadt }),
  sued: n.institution('Grundschule Süd', 'PRIMARY_SCHOOL', { district: ost, carrier: stadt }),
  gymnasium: n.institution('Gymnasium', 'GYMNASIUM', { district: mitte, carrier: stadt }),
  gesundheitsamt: n.institution('Gesundheitsamt', 'HEALTH_OFFICE', { district: mitte }),
  polizei: n.institution('Polizei', 'POLICE', { district: mitte }),
  gericht: n.institution('Familiengericht', 'FAMILY_COURT', { district: mitte }),
  tus: n.institution('TuS Lindenau', 'SPORTS_CLUB', { district: ost }),
  fc: n.institution('FC Lindenau', 'SPORTS_CLUB', { district: mitte }),
  schwimmverein: n.institution('Schwimmverein', 'SPORTS_CLUB', { district: ost }),
  // Nobody has recorded what it is: no type, no group.
  regenbogen: n.institution('Haus Regenbogen', null, { district: ost, carrier: sonne }),
}

const anna = n.person('Anna Arendt', { email: 'anna@example.org' })
const carla = n.person('Carla Conrad', { email: 'carla@example.org' })
const dora = n.person('Dora Dietz')
const emil = n.person('Emil Ernst')
const falk = n.person('Falk Förster', { email: 'falk@example.org' })
const gerda = n.person('Gerda Graf')
const hanna = n.person('Hanna Huber')
const jan = n.person('Jan Jung', { email: 'jan@example.org' })
const karin = n.person('Karin Kuhn')
const lars = n.person('Lars Lang')
const mira = n.person('Mira Meyer')
const olga = n.person('Olga Otto')
const tom = n.person('Tom Thiel')
const uwe = n.person('Uwe Ulrich')
const vera = n.person('Vera Vogt')

// Who works where; contacts are named, Vera without phone or e-mail. Jan left at the turn of the year.
n.affiliate(anna, at.asd, { isContact: true })
const carlaAtAhorn = n.affiliate(carla, at.ahorn, { isContact: true })
const emilAtBuche = n.affiliate(emil, at.buche, { isContact: true, phone: '+49 2102 0000' })
n.affiliate(dora, at.eiche)
n.affiliate(uwe, at.erle)
n.affiliate(falk, at.linde, { isContact: true })
n.affiliate(hanna, at.kinderarzt)
n.affiliate(jan, at.sucht, { isContact: true, validTo: '2026-01-01' })
n.affiliate(vera, at.nord, { isContact: true })
n.affiliate(mira, at.polizei, { isContact: true, phone: '+49 2102 110' })
n.affiliate(lars, at.tus)

// Mandates. Unless noted they are open, and have no deputy.
export const role = {
  youthOffice: n.role({ group: group.youthOffice }),
  kitasMitte: n.role({ group: group.kitas, scope: [mitte] }),
  kitasDiakonie: n.role({ group: group.kitas, scope: [diakonie] }),
  linde: n.role({ institution: at.linde, validFrom: '2026-03-01' }),
  ulme: n.role({ institution: at.ulme, validFrom: '2026-10-01' }),
  specialists: n.role({ group: group.specialists }),
  healthProfessions: n.role({ group: group.healthProfessions }),
  sucht: n.role({ institution: at.sucht }),
  schools: n.role({ group: group.schools, scope: [at.nord, at.sued, at.gymnasium] }),
  sports: n.role({ group: group.sports }),
  polizei: n.role({ institution: at.polizei }),
  gesundheitsamt: n.role({ institution: at.gesundheitsamt }),
  prosecution: n.role({ group: group.prosecution }),
  earlyHelp: n.role({ group: group.earlyHelp }),
  familyCourt: n.role({ group: group.familyCourt, validTo: '2026-09-01' }),
}
n.hold(role.youthOffice, anna)
n.deputise(role.youthOffice, n.person('Ben Braun'))
n.hold(role.kitasMitte, carla)
// Dora stopped in July 2026; since then her deputy Emil acts, and with him his own Kita is reached directly.
n.hold(role.kitasDiakonie, dora, { validTo: '2026-07-01' })
n.deputise(role.kitasDiakonie, emil)
// Falk acts for two institutions by a role of each.
n.hold(role.linde, falk)
n.hold(role.ulme, falk)
n.deputise(role.ulme, n.person('Sina Sommer'))
n.hold(role.specialists, gerda)
n.hold(role.healthProfessions, hanna)
n.deputise(role.healthProfessions, n.person('Ida Imhof'))
n.hold(role.sucht, jan, { validTo: '2026-01-01' })
n.hold(role.schools, karin)
n.hold(role.sports, lars)
n.hold(role.polizei, mira)
n.deputise(role.polizei, n.person('Nils Neumann'))
n.hold(role.gesundheitsamt, olga)
// Nobody's institution: prosecution and early help are represented by a person alone.
n.hold(role.prosecution, n.person('Quirin Quast'))
n.deputise(role.prosecution, n.person('Rita Roth'))
n.hold(role.earlyHelp, gerda)
n.hold(role.familyCourt, n.person('Paul Peters'))

// Certificates: valid, due, expired, undated, of somebody who left, renewed, and a mere course.
n.certify(gerda, { issuedOn: '2024-03-01', refresherDue: '2027-03-01' })
n.certify(carla, { issuedOn: '2025-02-01', refresherDue: '2028-02-01' })
n.certify(emil, { issuedOn: '2023-10-31', refresherDue: '2026-10-31' })
n.certify(tom, { issuedOn: '2020-01-15', refresherDue: '2023-01-15' })
n.certify(uwe)
n.certify(hanna, { issuedOn: '2024-01-31', refresherDue: '2027-01-31' })
n.certify(jan, { issuedOn: '2022-05-01', refresherDue: '2028-05-01' })
n.certify(karin, { issuedOn: '2019-04-01', refresherDue: '2022-04-01' })
n.certify(karin, { issuedOn: '2026-04-01', refresherDue: '2029-04-01' })
n.certify(anna, { kind: 'BASIC_COURSE', issuedOn: '2025-05-01' })

// Specialists of the Kitas; Fichte was never asked, Alt has expressly none.
const pool = n.pool('Pool der Stadt', [gerda, tom])
n.assign(at.ahorn, { kind: 'OWN', personId: carla })
n.assign(at.birke, { kind: 'POOL', poolId: pool })
n.assign(at.buche, { kind: 'OWN', personId: emil })
n.assign(at.eiche, { kind: 'CENTRAL' })
n.assign(at.erle, { kind: 'OWN', personId: uwe })
n.assign(at.alt, { kind: 'NONE' })

// Protection concepts; reviews are due after 36 months. Fichte, Alt and Süd were never asked.
n.concept(at.ahorn, 'ADOPTED', '2024-06-01')
n.concept(at.birke, 'ADOPTED', '2022-10-01')
n.concept(at.buche, 'DRAFT')
n.concept(at.eiche, 'NONE')
n.concept(at.erle, 'UNKNOWN')
n.concept(at.linde, 'ADOPTED')
n.concept(at.nord, 'DRAFT', null, { validTo: '2026-02-01' })
n.concept(at.nord, 'ADOPTED', '2026-02-01', { validFrom: '2026-02-01' })
n.concept(at.gymnasium, 'NONE')

// Cooperations: on today's date the path Gericht – Polizei – ASD – Ahorn – Nord – Regenbogen, and a pair.
export const link = {
  asdAhorn: n.link(at.asd, at.ahorn),
  asdPolizei: n.link(at.asd, at.polizei),
  ahornNord: n.link(at.ahorn, at.nord),
  polizeiGericht: n.link(at.polizei, at.gericht),
  kinderarztHebamme: n.link(at.kinderarzt, at.hebamme, { validFrom: '2026-01-01' }),
  asdLinde: n.link(at.asd, at.linde, { validTo: '2026-04-01' }),
  nordRegenbogen: n.link(at.nord, at.regenbogen),
  // The row was left open when the Kita closed; without the Kita there is no cooperation.
  asdAlt: n.link(at.asd, at.alt),
}

n.confirm('COOPERATION_LINK', link.asdAhorn, '2026-05-10', 'SOURCE')
n.confirm('COOPERATION_LINK', link.asdAhorn, '2026-06-01', 'TARGET')
n.confirm('COOPERATION_LINK', link.asdPolizei, '2025-03-01', 'SOURCE')
n.confirm('COOPERATION_LINK', link.polizeiGericht, '2024-05-01', 'SOURCE')
n.confirm('COOPERATION_LINK', link.polizeiGericht, '2024-06-01', 'TARGET')
n.confirm('COOPERATION_LINK', link.asdLinde, '2025-10-01', 'SOURCE')
n.confirm('COOPERATION_LINK', link.nordRegenbogen, '2026-11-22', 'TARGET')

// Exactly 12 and 24 months are still within; one day more is not. A confirmation of the future does not exist yet.
n.confirm('INSTITUTION', at.asd, '2026-10-01')
n.confirm('INSTITUTION', at.ahorn, '2026-03-15')
n.confirm('INSTITUTION', at.birke, '2025-11-22')
n.confirm('INSTITUTION', at.buche, '2025-11-21')
n.confirm('INSTITUTION', at.eiche, '2024-11-22')
n.confirm('INSTITUTION', at.erle, '2024-11-21')
n.confirm('INSTITUTION', at.polizei, '2026-09-09')
n.confirm('INSTITUTION', at.gymnasium, '2026-12-01')
n.confirm('AFFILIATION', carlaAtAhorn, '2026-03-15')
n.confirm('AFFILIATION', emilAtBuche, '2025-06-01')

// Agreements: the Diakonie's is due for review today, that of Ulme gGmbH ran out in summer. Of Verein Sonne nobody
// knows whether the law asks one; the town itself concludes them.
n.agreement(diakonie, today, {}, '2021-11-22')
n.agreement(ulmeCarrier, null, { validTo: '2026-07-01' }, '2021-07-01')

// Reporting paths. Schools find the ASD closed at night; doctors have a path since January, with an old number and
// without feedback; clubs (advice) and the ASD itself have none.
const daytime = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '16:00' }))
const asdLine = { phone: '+49 2102 1000', expectsFeedback: true, hours: daytime }
const carrierPath = n.path('CARRIER', { validFrom: '2025-01-01' })
n.step(carrierPath, 'MANAGEMENT')
const adviceStep = n.step(carrierPath, 'SPECIALIST', { phone: '+49 2102 2000', hours: daytime })
const reportStep = n.step(carrierPath, 'YOUTH_OFFICE', {
  ...asdLine,
  fallbackRecipient: 'POLICE',
  fallbackPhone: '110',
})
const schoolPath = n.path('SCHOOL')
n.step(schoolPath, 'MANAGEMENT')
n.step(schoolPath, 'YOUTH_OFFICE', asdLine)
const secrecyPath = n.path('SECRECY', { validFrom: '2026-01-01' })
const doctorsStep = n.step(secrecyPath, 'YOUTH_OFFICE', { phone: '+49 2102 1000' })
n.step(n.path('PROSECUTION'), 'YOUTH_OFFICE', { channels: ['MAIL'] })
n.step(n.path('SUPERVISION'), 'STATE_YOUTH_OFFICE', { channels: ['FORM'] })
n.confirm('REPORTING_STEP', adviceStep, '2026-05-01')
n.confirm('REPORTING_STEP', reportStep, '2026-06-01')
n.confirm('REPORTING_STEP', doctorsStep, '2024-06-01')

// Qualification offers: four of 2025, of 2026 two held, one cancelled, one for a single profession, one to come.
for (const day of ['2025-02-01', '2025-06-01', '2025-09-01', yearBefore, '2026-03-10', '2026-09-15', '2026-12-03'])
  n.training('Kinderschutz für alle', day)
n.training('Nur für Kitas', '2026-05-05', { isInterdisciplinary: false })
n.training('Abgesagt', '2026-10-01', { cancelledOn: '2026-09-20' })

// Meetings; the last three of today are those of October 2025, June and October 2026.
const meetings = ['2024-09-10', '2025-05-15', '2025-10-20', '2026-06-11', '2026-10-08'].map((day) =>
  n.meeting('Netzwerktreffen', day),
)
const came = (meeting: number, party: string, hasAttended: boolean | null) =>
  n.invite(meetings[meeting] ?? '', party, 'OPEN', hasAttended)
came(0, at.nord, true)
came(0, at.linde, false)
came(1, at.asd, false)
came(1, at.eiche, true)
came(2, at.asd, true)
came(2, at.alt, true)
came(2, at.sucht, null)
came(3, at.ahorn, false)
came(3, at.polizei, true)
came(3, group.schools, true)
came(4, at.ahorn, true)
came(4, at.buche, false)
came(4, at.polizei, false)
came(4, at.gericht, null)
came(4, at.sucht, false)
came(4, group.kitas, false)
// Neither counts: one was cancelled, one invited persons only, one is still to come.
n.invite(n.meeting('Abgesagt', '2026-02-05', { cancelledOn: '2026-01-30' }), at.linde, 'ACCEPTED', null)
n.invite(n.meeting('Fachaustausch', '2026-11-05', { kind: 'SPECIALIST_EXCHANGE' }), gerda, 'ACCEPTED', true)
n.invite(n.meeting('Netzwerktreffen', '2026-12-10'), at.linde, 'ACCEPTED')

// Concerns: open for three weeks, for exactly six, answered, from more than twelve months ago.
n.concern(at.ahorn, '2026-11-01')
n.concern(at.polizei, '2026-10-11')
n.concern(role.schools, '2026-05-01', '2026-06-01')
n.concern(at.ahorn, today, today)
n.concern(at.sucht, yearBefore)
n.concern(at.ahorn, '2025-10-20', '2025-12-01')
n.concern(at.nord, '2025-03-01', '2025-04-01')
n.concern(at.polizei, '2025-09-01', '2026-01-15')

export const writtenExample = n.records()
