import type { PathTypeDefinition } from './types.ts'

const define = (key: string, legalBasis: string, de: string, en: string): PathTypeDefinition => ({
  key,
  label: { de, en },
  legalBasis,
})

/** Types of reporting paths (Meldewege), domain.md 5. A type gives no permission of its own: the legal basis does. */
export const pathTypes: readonly PathTypeDefinition[] = [
  define(
    'CARRIER',
    '§ 8a Abs. 4 SGB VIII',
    'Meldeweg der Jugendhilfe: Fachkraft – Kinderschutzfachkraft – Jugendamt',
    'Youth welfare: professional – specialist – youth office',
  ),
  define(
    'DAY_CARE',
    '§ 8a Abs. 5 SGB VIII',
    'Meldeweg der Kindertagespflege: Tagespflegeperson – Kinderschutzfachkraft – Jugendamt',
    'Child minding: day-care person – specialist – youth office',
  ),
  define(
    'SECRECY',
    '§ 4 KKG',
    'Meldeweg der Geheimnisträger*innen: Gespräch mit der Familie – Kinderschutzfachkraft (pseudonymisiert) – Jugendamt',
    'Professionals bound by secrecy: talk with the family – specialist (pseudonymised) – youth office',
  ),
  define(
    'SCHOOL',
    '§ 42 Abs. 6 SchulG NRW, § 4 KKG',
    'Meldeweg der Schulen: Schule – Kinderschutzfachkraft oder Jugendamt',
    'Schools: school – specialist or youth office',
  ),
  define(
    'ADVICE',
    '§ 8b Abs. 1 SGB VIII',
    'Fachberatung: alle, die beruflich mit Kindern in Kontakt stehen – Kinderschutzfachkraft',
    'Advice: anyone in professional contact with children – specialist',
  ),
  define(
    'PROSECUTION',
    '§ 5 KKG',
    'Mitteilung aus dem Strafverfahren: Gericht, Staatsanwaltschaft, Polizei – Jugendamt',
    'Notice from criminal proceedings: court, prosecution, police – youth office',
  ),
  define(
    'SUPERVISION',
    '§ 47 SGB VIII',
    'Meldung an die Aufsicht: Einrichtung mit Betriebserlaubnis – Landesjugendamt',
    'Supervision: institution with an operating permit – state youth office',
  ),
  define(
    'COURT',
    '§ 8a Abs. 2 SGB VIII, § 1666 BGB',
    'Anrufung des Familiengerichts: Jugendamt – Familiengericht; in dringender Gefahr Inobhutnahme',
    'Appeal to the family court: youth office – family court; taking into care in urgent danger',
  ),
  define(
    'THIRD_PARTIES',
    '§ 8a Abs. 3 SGB VIII',
    'Einschaltung anderer Stellen: Jugendamt – Polizei, Gesundheitshilfe',
    'Involving others: youth office – police, health services',
  ),
  define(
    'HAND_OVER',
    '§ 8a Abs. 6 SGB VIII',
    'Übergabe: Jugendamt – zuständiges Jugendamt',
    'Hand-over: youth office – the youth office in charge',
  ),
]
