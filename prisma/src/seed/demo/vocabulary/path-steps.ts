export type Recipient =
  | 'SPECIALIST'
  | 'YOUTH_OFFICE'
  | 'POLICE'
  | 'FAMILY_COURT'
  | 'HEALTH_SERVICES'
  | 'STATE_YOUTH_OFFICE'
  | 'MANAGEMENT'
  | 'FAMILY'
  | 'REPORTER'
  | 'INSTITUTION'

type Obligation = 'MUST' | 'SHOULD' | 'MAY' | 'AUTHORISED'
type Channel = 'PHONE' | 'MAIL' | 'FORM' | 'IN_PERSON'

/** A step as the paragraph has it; phone numbers and hours are the town's. */
export interface StepTemplate {
  readonly actor: string
  readonly action: string
  readonly obligation: Obligation
  readonly recipient: Recipient
  readonly channels: readonly Channel[]
  readonly deadline: string | null
  readonly form?: string
  readonly isPseudonymised?: boolean
  readonly expectsFeedback?: boolean
}

const step = (
  actor: string,
  action: string,
  obligation: Obligation,
  recipient: Recipient,
  channels: readonly Channel[],
  deadline: string | null = null,
  rest: Pick<StepTemplate, 'form' | 'isPseudonymised' | 'expectsFeedback'> = {},
): StepTemplate => ({ actor, action, obligation, recipient, channels, deadline, ...rest })

const feedback = step(
  'Jugendamt',
  'Rückmeldung: bestätigt? Jugendamt noch tätig?',
  'SHOULD',
  'REPORTER',
  ['PHONE'],
  'innerhalb von 10 Arbeitstagen',
)
const pseudonymised = { isPseudonymised: true }
const report = { form: 'Meldebogen', expectsFeedback: true }

const youthWelfare: readonly StepTemplate[] = [
  step(
    'Fachkraft',
    'Anhaltspunkte festhalten, Leitung informieren',
    'MUST',
    'MANAGEMENT',
    ['IN_PERSON'],
    'am selben Tag',
  ),
  step(
    'Leitung',
    'Kinderschutzfachkraft hinzuziehen, pseudonymisiert',
    'MUST',
    'SPECIALIST',
    ['PHONE'],
    'innerhalb einer Woche',
    pseudonymised,
  ),
  step('Fachkraft, Leitung', 'Eltern und Kind einbeziehen, soweit der Schutz nicht gefährdet ist', 'MUST', 'FAMILY', [
    'IN_PERSON',
  ]),
  step(
    'Leitung',
    'Jugendamt informieren, falls nicht abwendbar',
    'MUST',
    'YOUTH_OFFICE',
    ['PHONE', 'FORM'],
    'unverzüglich',
    report,
  ),
  feedback,
]

const urgentReport = step('Leitung', 'Jugendamt informieren', 'MUST', 'YOUTH_OFFICE', ['PHONE'], 'sofort', report)

/** Steps by path type of the catalogue and trigger. */
export const stepTemplates: Readonly<Record<string, readonly StepTemplate[]>> = {
  'CARRIER/SUBSTANTIAL': youthWelfare,
  'CARRIER/URGENT': [
    step(
      'Fachkraft',
      'Leitung informieren, Schutz sicherstellen',
      'MUST',
      'MANAGEMENT',
      ['IN_PERSON', 'PHONE'],
      'sofort',
    ),
    step(
      'Fachkraft, Leitung',
      'Polizei rufen, wenn das Jugendamt nicht rechtzeitig da ist',
      'MAY',
      'POLICE',
      ['PHONE'],
      'sofort',
    ),
    urgentReport,
    feedback,
  ],
  'DAY_CARE/SUBSTANTIAL': [
    step(
      'Kindertagespflegeperson',
      'Anhaltspunkte festhalten, Fachberatung informieren',
      'MUST',
      'MANAGEMENT',
      ['PHONE'],
      'am selben Tag',
    ),
    step(
      'Kindertagespflegeperson',
      'Kinderschutzfachkraft hinzuziehen, pseudonymisiert',
      'MUST',
      'SPECIALIST',
      ['PHONE'],
      'innerhalb einer Woche',
      pseudonymised,
    ),
    step(
      'Kindertagespflegeperson',
      'Jugendamt informieren, falls nicht abwendbar',
      'MUST',
      'YOUTH_OFFICE',
      ['PHONE', 'FORM'],
      'unverzüglich',
      report,
    ),
    feedback,
  ],
  'SECRECY/SUBSTANTIAL': [
    step('Geheimnisträger*in', 'Mit Familie sprechen, auf Hilfen hinwirken', 'SHOULD', 'FAMILY', ['IN_PERSON']),
    step(
      'Geheimnisträger*in',
      'Beratung durch Kinderschutzfachkraft, pseudonymisiert',
      'MAY',
      'SPECIALIST',
      ['PHONE'],
      null,
      pseudonymised,
    ),
    step('Geheimnisträger*in', 'Jugendamt informieren', 'AUTHORISED', 'YOUTH_OFFICE', ['PHONE', 'FORM'], null, report),
    feedback,
  ],
  'SECRECY/URGENT': [
    step(
      'Angehörige der Heilberufe',
      'Jugendamt informieren',
      'SHOULD',
      'YOUTH_OFFICE',
      ['PHONE'],
      'unverzüglich',
      report,
    ),
    feedback,
  ],
  'SCHOOL/SUBSTANTIAL': [
    step(
      'Lehrkraft',
      'Schulleitung und Schulsozialarbeit informieren',
      'MUST',
      'MANAGEMENT',
      ['IN_PERSON'],
      'am selben Tag',
    ),
    step(
      'Lehrkraft, Schulsozialarbeit',
      'Beratung durch Kinderschutzfachkraft, pseudonymisiert',
      'SHOULD',
      'SPECIALIST',
      ['PHONE'],
      null,
      pseudonymised,
    ),
    step('Schulleitung', 'Jugendamt informieren', 'SHOULD', 'YOUTH_OFFICE', ['PHONE', 'FORM'], 'unverzüglich', report),
    feedback,
  ],
  'ADVICE/SUBSTANTIAL': [
    step(
      'Fachkraft mit Kontakt zu Kindern',
      'Beratung bei der Einschätzung, pseudonymisiert',
      'MAY',
      'SPECIALIST',
      ['PHONE', 'MAIL'],
      null,
      pseudonymised,
    ),
    step('Fachkraft mit Kontakt zu Kindern', 'Jugendamt informieren', 'MAY', 'YOUTH_OFFICE', ['PHONE'], null, {
      expectsFeedback: true,
    }),
    feedback,
  ],
  'PROSECUTION/SUBSTANTIAL': [
    step(
      'Gericht, Staatsanwaltschaft, Polizei',
      'Gewichtige Anhaltspunkte mitteilen',
      'MUST',
      'YOUTH_OFFICE',
      ['MAIL', 'PHONE'],
      'unverzüglich',
    ),
  ],
  'SUPERVISION/SUBSTANTIAL': [
    step(
      'Träger',
      'Ereignis nach § 47 SGB VIII melden',
      'MUST',
      'STATE_YOUTH_OFFICE',
      ['FORM', 'MAIL'],
      'unverzüglich',
      { form: 'Meldung nach § 47 SGB VIII' },
    ),
  ],
  'COURT/SUBSTANTIAL': [step('ASD', 'Familiengericht anrufen', 'MUST', 'FAMILY_COURT', ['MAIL'], 'wenn erforderlich')],
  'COURT/URGENT': [
    step('ASD, Bereitschaftsdienst', 'Kind in Obhut nehmen', 'MUST', 'INSTITUTION', ['IN_PERSON'], 'sofort'),
    step(
      'ASD, Bereitschaftsdienst',
      'Familiengericht unterrichten',
      'MUST',
      'FAMILY_COURT',
      ['PHONE', 'MAIL'],
      'unverzüglich',
    ),
  ],
  'THIRD_PARTIES/URGENT': [
    step('ASD', 'Auf Inanspruchnahme durch die Sorgeberechtigten hinwirken', 'MUST', 'FAMILY', ['IN_PERSON']),
    step('ASD', 'Polizei einschalten', 'MUST', 'POLICE', ['PHONE'], 'sofort'),
    step('ASD', 'Gesundheitshilfe einschalten', 'MUST', 'HEALTH_SERVICES', ['PHONE'], 'sofort'),
  ],
  'HAND_OVER/SUBSTANTIAL': [
    step(
      'ASD',
      'Zuständiges Jugendamt unterrichten, Gespräch führen',
      'MUST',
      'YOUTH_OFFICE',
      ['PHONE', 'MAIL'],
      'unverzüglich',
    ),
  ],
}
