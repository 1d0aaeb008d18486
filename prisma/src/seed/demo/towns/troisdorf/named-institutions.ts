import type { NamedInstitution } from '../../town.ts'
import { at, person } from '../notation.ts'

/** The kick-off was on 20 February 2024; these had somebody by then. */
const kickOff = '2024-02-20'

/** Public bodies and other institutions that the town's facts name; all persons are invented. */
export const troisdorfNamed: readonly NamedInstitution[] = [
  at('jugendamt', 'Jugendamt Troisdorf', 'YOUTH_OFFICE', 'Troisdorf-Mitte', 'stadt', {
    person: person('Ulrike Volkmann', 'Amtsleitung'),
    ownSince: kickOff,
    deputy: true,
    isContactedInDanger: true,
  }),
  at('asd-mitte', 'ASD Team Mitte', 'GENERAL_SOCIAL_SERVICE', 'Troisdorf-Mitte', 'stadt', {
    person: person('Kemal Arslan', 'Teamleitung'),
    ownSince: kickOff,
    deputy: true,
    isContactedInDanger: true,
  }),
  at('asd-sued', 'ASD Team Süd', 'GENERAL_SOCIAL_SERVICE', 'Sieglar', 'stadt', {
    ownSince: kickOff,
    deputy: true,
    isContactedInDanger: true,
  }),
  at('asd-west', 'ASD Team Spich', 'GENERAL_SOCIAL_SERVICE', 'Spich', 'stadt', { isContactedInDanger: true }),
  at('pkd', 'Pflegekinderdienst Troisdorf', 'FOSTER_CARE_SERVICE', 'Troisdorf-Mitte', 'stadt'),
  at('vormundschaft', 'Vormundschaften', 'GUARDIANSHIP_OFFICE', 'Troisdorf-Mitte', 'stadt'),
  at('schulsozialarbeit', 'Schulsozialarbeit Troisdorf', 'SCHOOL_SOCIAL_WORK', 'Troisdorf-Mitte', 'stadt', {
    ownSince: '2024-03-05',
    deputy: true,
  }),
  at('polizei', 'Polizeiwache Troisdorf', 'POLICE', 'Troisdorf-Mitte', 'land', {
    person: person('Torsten Heuser', 'Leitung Bezirksdienst'),
    ownSince: kickOff,
    deputy: true,
    isContactedInDanger: true,
  }),
  at('opferschutz', 'Opferschutz der Kreispolizeibehörde', 'POLICE', 'überörtlich', 'land', { ownSince: '2024-04-11' }),
  at('ordnungsamt', 'Ordnungsamt Troisdorf', 'PUBLIC_ORDER_OFFICE', 'Troisdorf-Mitte', 'stadt', {
    isContactedInDanger: true,
  }),
  at('familiengericht', 'Amtsgericht Siegburg, Familiengericht', 'FAMILY_COURT', 'überörtlich', 'land', {
    person: person('Verena Strauch', 'Familienrichterin'),
    ownSince: '2024-05-14',
  }),
  at('staatsanwaltschaft', 'Staatsanwaltschaft Bonn', 'PROSECUTION', 'überörtlich', 'land'),
  at('gesundheitsamt', 'Gesundheitsamt Rhein-Sieg-Kreis', 'HEALTH_OFFICE', 'überörtlich', 'kreis', {
    person: person('Barbara Thiele', 'Amtsärztin', 'Dr.'),
    ownSince: kickOff,
    deputy: true,
  }),
  at('kjgd', 'Kinder- und Jugendgesundheitsdienst', 'CHILD_HEALTH_SERVICE', 'überörtlich', 'kreis'),
  at(
    'erziehungsberatung',
    'Erziehungs- und Familienberatung Troisdorf',
    'EDUCATIONAL_COUNSELLING',
    'Troisdorf-Mitte',
    'kreis',
    { person: person('Paula Gerlach', 'Leitung'), ownSince: kickOff, deputy: true },
  ),
  at('schulpsychologie', 'Schulpsychologischer Dienst', 'SCHOOL_PSYCHOLOGY', 'überörtlich', 'kreis'),
  at('suchthilfe', 'Suchtberatung Siegaue', 'ADDICTION_COUNSELLING', 'Troisdorf-West', 'suchthilfe', { deputy: true }),
  at(
    'schwangerschaft',
    'Schwangerschaftsberatung Siegaue',
    'PREGNANCY_COUNSELLING_CENTRE',
    'Troisdorf-Mitte',
    'hedwig',
  ),
  at(
    'fachberatung-sg',
    'Fachberatung gegen sexualisierte Gewalt',
    'SEXUALISED_VIOLENCE_COUNSELLING',
    'Troisdorf-Mitte',
    'gewaltschutz',
    { ownSince: '2024-03-19', deputy: true },
  ),
  at('kinderschutzbund', 'Kinderschutzbund Troisdorf', 'CHILD_PROTECTION_CENTRE', 'Oberlar', 'dksb', {
    ownSince: kickOff,
    deputy: true,
    isContactedInDanger: true,
  }),
  at('insofa', 'Fachstelle Kinderschutz', 'SPECIALIST_SERVICE', 'Troisdorf-Mitte', 'stadt', {
    person: person('Gesa Wichmann', 'Koordination'),
    ownSince: kickOff,
    deputy: true,
    isContactedInDanger: true,
  }),
  at('insofa-pool', 'InsoFa-Pool Siegaue', 'SPECIALIST_SERVICE', 'Sieglar', 'jugendhilfe', {
    person: person('Olaf Brinkmann', 'Koordination'),
    ownSince: '2024-04-23',
  }),
  at('fruehe-hilfen', 'Netzwerk Frühe Hilfen Troisdorf', 'EARLY_HELP_NETWORK', 'Troisdorf-Mitte', 'stadt', {
    person: person('Jana Kubiak', 'Netzwerkkoordination'),
    ownSince: kickOff,
    deputy: true,
  }),
  at('familienhebammen', 'Familienhebammen Troisdorf', 'EARLY_HELP_SERVICE', 'Troisdorf-Mitte', 'stadt'),
  at('babybesuche', 'Babybegrüßung', 'EARLY_HELP_SERVICE', 'Oberlar', 'dksb'),
  at(
    'eingliederung-kreis',
    'Rhein-Sieg-Kreis, Eingliederungshilfe',
    'INTEGRATION_ASSISTANCE_OFFICE',
    'überörtlich',
    'kreis',
    { ownSince: '2024-06-04' },
  ),
  at('jobcenter', 'Jobcenter, Standort Troisdorf', 'JOBCENTRE', 'Troisdorf-Mitte', 'kreis'),
  at('klinik', 'Krankenhaus St. Agatha, Kinderschutzgruppe', 'HOSPITAL', 'Sieglar', 'klinik', {
    ownSince: '2024-05-28',
    isContactedInDanger: true,
  }),
  at('kinderklinik', 'Kinderklinik Siegaue', 'CHILDRENS_HOSPITAL', 'überörtlich', 'klinik'),
  at('frauenhaus', 'Frauenhaus Siegaue', 'WOMENS_SHELTER', 'überörtlich', 'gewaltschutz'),
  at('frauenzentrum', 'Frauenberatung Troisdorf', 'VIOLENCE_COUNSELLING', 'Troisdorf-Mitte', 'gewaltschutz', {
    deputy: true,
  }),
  at('tagespflege', 'Fachberatung Kindertagespflege', 'CHILD_MINDING_SERVICE', 'Troisdorf-Mitte', 'stadt', {
    ownSince: kickOff,
    deputy: true,
  }),
  at('familienbildung', 'Familienbildung Siegaue', 'FAMILY_EDUCATION_CENTRE', 'Troisdorf-Mitte', 'kath'),
  at('hebamme-otten', 'Hebamme Wiebke Otten', 'MIDWIFE', 'Spich', '', {
    person: person('Wiebke Otten', 'Hebamme'),
    ownSince: '2024-04-02',
  }),
  at('kinderarzt-gabriel', 'Kinderarztpraxis Dr. Gabriel', 'PAEDIATRIC_PRACTICE', 'Troisdorf-Mitte', '', {
    person: person('Nasrin Gabriel', 'Kinder- und Jugendärztin', 'Dr.'),
    ownSince: '2024-03-12',
  }),
]
