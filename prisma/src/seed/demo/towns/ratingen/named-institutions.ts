import type { NamedInstitution } from '../../town.ts'
import { at, person } from '../notation.ts'

/** Everybody who came to the first Netzwerktreffen had been named as multiplier by this day. */
const first = '2023-10-19'

/** Public bodies and the participants of the first Netzwerktreffen; all persons are invented. */
export const ratingenNamed: readonly NamedInstitution[] = [
  at('jugendamt', 'Jugendamt Ratingen', 'YOUTH_OFFICE', 'Mitte', 'stadt', {
    person: person('Regina Terhorst', 'Abteilungsleitung Soziale Dienste'),
    ownSince: first,
    deputy: true,
    isContactedInDanger: true,
  }),
  at('kindertagesbetreuung', 'Abteilung Kindertagesbetreuung', 'YOUTH_OFFICE', 'Mitte', 'stadt', {
    person: person('Henrike Schlüter', 'Fachberatung Kindertagesbetreuung'),
    withoutOwn: true,
  }),
  at('asd-ost', 'ASD Bezirk Ost', 'GENERAL_SOCIAL_SERVICE', 'Ost', 'stadt', {
    person: person('Murat Dogan', 'Teamleitung'),
    isContactedInDanger: true,
    deputy: true,
  }),
  at('asd-west', 'ASD Bezirk West', 'GENERAL_SOCIAL_SERVICE', 'West', 'stadt', { isContactedInDanger: true }),
  at('asd-nord', 'ASD Bezirk Lintorf', 'GENERAL_SOCIAL_SERVICE', 'Lintorf', 'stadt', { isContactedInDanger: true }),
  at('bereitschaft', 'Bereitschaftsdienst des Jugendamtes', 'GENERAL_SOCIAL_SERVICE', 'Mitte', 'stadt', {
    isContactedInDanger: true,
  }),
  at('pkd', 'Pflegekinderdienst', 'FOSTER_CARE_SERVICE', 'Mitte', 'stadt'),
  at('vormundschaft', 'Amtsvormundschaften', 'GUARDIANSHIP_OFFICE', 'Mitte', 'stadt'),
  at('psychologische-beratung', 'Psychologische Beratungsstelle', 'PSYCHOLOGICAL_COUNSELLING', 'Mitte', 'stadt', {
    person: person('Johannes Wieland', 'Leitung'),
    ownSince: first,
    deputy: true,
  }),
  at('schulsozialarbeit', 'Schulsozialarbeit Ratingen', 'SCHOOL_SOCIAL_WORK', 'Mitte', 'stadt', {
    person: person('Yasemin Kurt', 'Koordination Schulsozialarbeit'),
    withoutOwn: true,
  }),
  at('polizei', 'Polizei Ratingen, Opferschutz', 'POLICE', 'Mitte', 'land', {
    person: person('Carsten Biermann', 'Kriminalhauptkommissar, Opferschutz'),
    ownSince: first,
    deputy: true,
    isContactedInDanger: true,
  }),
  at('polizeiwache', 'Polizeiwache Ratingen', 'POLICE', 'Mitte', 'land', { isContactedInDanger: true }),
  at('kk', 'Kriminalkommissariat für Sexualdelikte', 'POLICE', 'überörtlich', 'land'),
  at('ordnungsamt', 'Ordnungsamt Ratingen', 'PUBLIC_ORDER_OFFICE', 'Mitte', 'stadt', { isContactedInDanger: true }),
  at('staatsanwaltschaft', 'Staatsanwaltschaft Düsseldorf', 'PROSECUTION', 'überörtlich', 'land', {
    person: person('Carla Berg', 'Sonderdezernat Jugendschutz'),
    ownSince: first,
  }),
  at('familiengericht', 'Amtsgericht Ratingen, Familiengericht', 'FAMILY_COURT', 'Mitte', 'land', {
    person: person('Henning Wirth', 'Familienrichter'),
    vacancy: { former: person('Gudrun Opitz', 'Familienrichterin'), from: 15, to: 5 },
    ownSince: first,
  }),
  at('gesundheitsamt', 'Gesundheitsamt Kreis Mettmann', 'HEALTH_OFFICE', 'überörtlich', 'kreis', {
    person: person('Antonia Römer', 'Amtsärztin', 'Dr.'),
    ownSince: first,
    deputy: true,
  }),
  at('kjgd', 'Kinder- und Jugendgesundheitsdienst', 'CHILD_HEALTH_SERVICE', 'überörtlich', 'kreis'),
  at('spdi', 'Sozialpsychiatrischer Dienst', 'SOCIAL_PSYCHIATRIC_SERVICE', 'Mitte', 'kreis', {
    person: person('Ludger Evers', 'Sozialarbeiter'),
    ownSince: first,
  }),
  at('kinderschutzbund', 'Kinderschutzbund Ratingen', 'CHILD_PROTECTION_CENTRE', 'Mitte', 'dksb', {
    person: person('Mechthild Freitag', 'Geschäftsführung'),
    ownSince: first,
    deputy: true,
    isContactedInDanger: true,
  }),
  at('diakonie-ambulant', 'Ambulante Jugendhilfe der Diakonie', 'FAMILY_SUPPORT_SERVICE', 'Mitte', 'diakonie', {
    person: person('Svea Lohmann', 'Fachbereichsleitung'),
    ownSince: first,
    deputy: true,
  }),
  at('suchtberatung', 'Suchtberatung', 'ADDICTION_COUNSELLING', 'Mitte', 'suchthilfe', {
    person: person('Bogdan Petrovic', 'Suchtberater'),
    ownSince: first,
  }),
  at('skf', 'SkF Ratingen, Schwangerschaftsberatung', 'PREGNANCY_COUNSELLING_CENTRE', 'Mitte', 'skf', {
    person: person('Ricarda Korte', 'Leitung'),
    ownSince: first,
    deputy: true,
  }),
  at('lebenshilfe', 'Lebenshilfe, Hilfen für Kinder und Jugendliche', 'INTEGRATION_SERVICE', 'West', 'lebenshilfe', {
    person: person('Teresa Nolte', 'Fachbereichsleitung'),
    withoutOwn: true,
  }),
  at('gynaekologie', 'Frauenarztpraxis Dr. Lindqvist', 'GYNAECOLOGICAL_PRACTICE', 'Mitte', '', {
    person: person('Ingrid Lindqvist', 'Frauenärztin', 'Dr.'),
    withoutOwn: true,
  }),
  at('kinderarzt-voss', 'Kinderarztpraxis Dr. Voss', 'PAEDIATRIC_PRACTICE', 'Mitte', '', {
    person: person('Annika Voss', 'Kinder- und Jugendärztin', 'Dr.'),
    withoutOwn: true,
  }),
  at('hebamme-demir', 'Hebamme Selin Demir', 'MIDWIFE', 'Ost', '', {
    person: person('Selin Demir', 'Hebamme'),
    withoutOwn: true,
  }),
  at('pool-stadt', 'KSF-Pool der Stadt', 'SPECIALIST_SERVICE', 'Mitte', 'stadt', {
    person: person('Nadine Orth', 'Koordination der Kinderschutzfachkräfte'),
    deputy: true,
  }),
  at('pool-angertal', 'KSF-Pool Angertal', 'SPECIALIST_SERVICE', 'West', 'sozialwerk'),
  at('pool-familienwerk', 'Kinderschutz-Fachdienst Familienwerk', 'SPECIALIST_SERVICE', 'Mitte', 'familienwerk'),
  at('beratung-8b', 'Fachstelle Kinderschutz, Beratung nach § 8b', 'SPECIALIST_SERVICE', 'Mitte', 'stadt', {
    isContactedInDanger: true,
  }),
  at('wiesenwinkel', 'Kita Wiesenwinkel', 'KITA', 'Ost', 'familienwerk', {
    person: person('Bernd Aksoy', 'Leitung'),
    ownSince: '2024-01-15',
    deputy: true,
  }),
  at('fruehe-hilfen', 'Netzwerk Frühe Hilfen Ratingen', 'EARLY_HELP_NETWORK', 'Mitte', 'stadt', {
    person: person('Merle Fink', 'Netzwerkkoordination Frühe Hilfen'),
    ownSince: '2023-12-01',
    deputy: true,
  }),
  at('familienhebammen', 'Familienhebammen und Familienkinderkrankenpflege', 'EARLY_HELP_SERVICE', 'Mitte', 'stadt'),
  at('willkommen', 'Willkommensbesuche für Neugeborene', 'EARLY_HELP_SERVICE', 'Mitte', 'stadt'),
  at('patenschaften', 'Familienpaten Ratingen', 'EARLY_HELP_SERVICE', 'West', 'skf'),
  at(
    'eingliederung-kreis',
    'Kreis Mettmann, Eingliederungshilfe für Minderjährige',
    'INTEGRATION_ASSISTANCE_OFFICE',
    'überörtlich',
    'kreis',
  ),
  at('sonnenweg', 'Frühförderung Sonnenweg', 'EARLY_INTERVENTION_CENTRE', 'Ost', 'lebenswege', { withoutOwn: true }),
  at('jobcenter', 'Jobcenter Kreis Mettmann, Standort Ratingen', 'JOBCENTRE', 'Mitte', 'kreis', {
    ownSince: '2025-02-01',
  }),
  at('jobcenter-u25', 'Jobcenter, Team U25', 'JOBCENTRE', 'Mitte', 'kreis', { withoutOwn: true }),
  at('klinik', 'Klinikum Angerland, Kinderschutzgruppe', 'HOSPITAL', 'Mitte', 'klinik', {
    ownSince: '2025-01-20',
    isContactedInDanger: true,
  }),
  at('spz', 'SPZ Angerland', 'SOCIAL_PAEDIATRIC_CENTRE', 'überörtlich', 'klinik'),
  at('kjp', 'Tagesklinik für Kinder- und Jugendpsychiatrie', 'CHILD_PSYCHIATRY', 'überörtlich', 'klinik', {
    withoutOwn: true,
  }),
  at('frauenhaus', 'Frauenhaus Angerland', 'WOMENS_SHELTER', 'überörtlich', 'gewaltschutz', { ownSince: '2024-09-10' }),
  at('frauenberatung', 'Beratung bei häuslicher Gewalt', 'VIOLENCE_COUNSELLING', 'Mitte', 'gewaltschutz'),
  at('taeterarbeit', 'Beratungsstelle Gewaltfrei', 'VIOLENCE_COUNSELLING', 'West', 'diakonie', { withoutOwn: true }),
  at('tagespflege', 'Fachberatung Kindertagespflege', 'CHILD_MINDING_SERVICE', 'Mitte', 'stadt', {
    person: person('Mirjam Kessler', 'Fachberatung'),
    withoutOwn: true,
  }),
  at('erziehungsberatung', 'Erziehungsberatung Lintorf', 'EDUCATIONAL_COUNSELLING', 'Lintorf', 'diakonie', {
    deputy: true,
  }),
  at('schulpsychologie', 'Schulpsychologische Beratung', 'SCHOOL_PSYCHOLOGY', 'überörtlich', 'kreis'),
  at('fachberatung-sg', 'Fachberatung bei sexualisierter Gewalt', 'SEXUALISED_VIOLENCE_COUNSELLING', 'Mitte', 'dksb', {
    ownSince: '2024-03-04',
    deputy: true,
  }),
  at('familienbildung', 'Familienbildungsstätte Anger', 'FAMILY_EDUCATION_CENTRE', 'Mitte', 'kath'),
]
