import type { NamedInstitution } from '../../town.ts'
import { at, person } from '../notation.ts'

/** Public bodies and other institutions that the town's facts name; all persons are invented. */
export const bedburgNamed: readonly NamedInstitution[] = [
  at('jugendamt', 'Jugendamt Bedburg', 'YOUTH_OFFICE', 'Bedburg', 'stadt', {
    person: person('Angelika Pieper', 'Fachdienstleitung'),
    ownSince: '2024-01-22',
    deputy: true,
    isContactedInDanger: true,
  }),
  at('asd', 'ASD Bedburg', 'GENERAL_SOCIAL_SERVICE', 'Bedburg', 'stadt', {
    person: person('Cem Yavuz', 'Teamleitung'),
    ownSince: '2024-01-22',
    deputy: true,
    isContactedInDanger: true,
  }),
  at('bereitschaft', 'Rufbereitschaft des Jugendamtes', 'GENERAL_SOCIAL_SERVICE', 'Bedburg', 'stadt', {
    isContactedInDanger: true,
  }),
  at('pkd', 'Pflegekinderdienst Bedburg', 'FOSTER_CARE_SERVICE', 'Bedburg', 'stadt'),
  at('schulsozialarbeit', 'Schulsozialarbeit Bedburg', 'SCHOOL_SOCIAL_WORK', 'Bedburg', 'stadt', {
    ownSince: '2024-09-02',
  }),
  at('polizei', 'Polizeiwache Bergheim, Bezirksdienst Bedburg', 'POLICE', 'Bedburg', 'land', {
    person: person('Ralf Esser', 'Bezirksdienst'),
    ownSince: '2024-03-06',
    isContactedInDanger: true,
  }),
  at('opferschutz', 'Opferschutz der Kreispolizeibehörde', 'POLICE', 'überörtlich', 'land', { withoutOwn: true }),
  at('ordnungsamt', 'Ordnungsamt Bedburg', 'PUBLIC_ORDER_OFFICE', 'Bedburg', 'stadt', {
    ownSince: '2024-03-06',
    deputy: true,
    isContactedInDanger: true,
  }),
  at('familiengericht', 'Amtsgericht Bergheim, Familiengericht', 'FAMILY_COURT', 'überörtlich', 'land', {
    person: person('Dorothea Marx', 'Familienrichterin'),
    ownSince: '2025-02-19',
  }),
  at('gesundheitsamt', 'Gesundheitsamt Rhein-Erft-Kreis', 'HEALTH_OFFICE', 'überörtlich', 'kreis', {
    person: person('Lorenz Hecker', 'Amtsarzt', 'Dr.'),
    ownSince: '2024-04-17',
    isContactedInDanger: true,
  }),
  at('kjgd', 'Kinder- und Jugendgesundheitsdienst', 'CHILD_HEALTH_SERVICE', 'überörtlich', 'kreis'),
  at('erziehungsberatung', 'Erziehungsberatung Erfttal', 'EDUCATIONAL_COUNSELLING', 'Bedburg', 'diakonie', {
    ownSince: '2024-01-22',
    deputy: true,
  }),
  at('suchtberatung', 'Suchtberatung Erfttal', 'ADDICTION_COUNSELLING', 'Kaster', 'sozialwerk'),
  at('schwangerschaft', 'Schwangerschaftsberatung Erfttal', 'PREGNANCY_COUNSELLING_CENTRE', 'Bedburg', 'sozialwerk', {
    ownSince: '2025-05-12',
  }),
  at('schulpsychologie', 'Schulpsychologischer Dienst', 'SCHOOL_PSYCHOLOGY', 'überörtlich', 'kreis', {
    withoutOwn: true,
  }),
  at('insofa', 'Fachberatung Kinderschutz Bedburg', 'SPECIALIST_SERVICE', 'Bedburg', 'stadt', {
    person: person('Ilka Drescher', 'Koordination'),
    ownSince: '2024-02-14',
    deputy: true,
    isContactedInDanger: true,
  }),
  at('insofa-erft', 'InsoFa-Dienst Erfttal', 'SPECIALIST_SERVICE', 'Kaster', 'jugendhilfe'),
  at('fruehe-hilfen', 'Netzwerk Frühe Hilfen Bedburg', 'EARLY_HELP_NETWORK', 'Bedburg', 'stadt', {
    person: person('Wanda Klemm', 'Netzwerkkoordination'),
    ownSince: '2024-01-22',
    deputy: true,
  }),
  at('familienbesuche', 'Familienbesuchsdienst', 'EARLY_HELP_SERVICE', 'Kaster', 'diakonie'),
  at('eingliederung', 'Frühförderung Erftblick', 'EARLY_INTERVENTION_CENTRE', 'Lipp', 'sozialwerk', {
    withoutOwn: true,
  }),
  at('schulbegleitung', 'Schulbegleitung Erfttal', 'INTEGRATION_SERVICE', 'Kaster', 'sozialwerk', { withoutOwn: true }),
  at('tagespflege', 'Fachberatung Kindertagespflege', 'CHILD_MINDING_SERVICE', 'Bedburg', 'stadt', {
    person: person('Silke Backes', 'Fachberatung'),
    withoutOwn: true,
  }),
  at('kinderarzt', 'Kinderarztpraxis Dr. Conrad', 'PAEDIATRIC_PRACTICE', 'Bedburg', '', {
    person: person('Tariq Conrad', 'Kinder- und Jugendarzt', 'Dr.'),
    withoutOwn: true,
  }),
  at('musikschule', 'Musikschule Bedburg', 'LEISURE_EDUCATION', 'Bedburg', 'stadt', { ownSince: '2025-10-08' }),
  at('buecherei', 'Stadtbücherei', 'LEISURE_EDUCATION', 'Bedburg', 'stadt'),
]
