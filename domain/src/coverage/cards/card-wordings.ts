import { coverageOf } from '../coverage.ts'
import { counted } from '../wording.ts'
import type { CardWording } from './gap-card.ts'
import { partOf } from './gap-card.ts'

/**
 * Cards beside that of the statute. Certificates and outdated records have none: they are told among what is due, and
 * roles at risk are part of those without a deputy.
 */
export const cardWordings: readonly CardWording[] = [
  {
    indicator: 'KITAS_WITH_SPECIALIST',
    weight: 2,
    topic: { de: 'Kinderschutzfachkraft', en: 'Child-protection specialist' },
    unit: { de: 'Kitas', en: 'day-care centres' },
    title: { de: 'Kitas ohne Kinderschutzfachkraft', en: 'Day-care centres without a specialist' },
    consequence: (_view, result) => {
      const [own, pool] = [partOf(result, 'own'), partOf(result, 'pool')]
      return {
        de: `Eine eigene Fachkraft: ${own}, über einen Pool: ${pool}. Unbekannt: ${result.unknown}.`,
        en: `An own specialist: ${own}, through a pool: ${pool}. Unknown: ${result.unknown}.`,
      }
    },
  },
  {
    indicator: 'DEPUTIES',
    weight: 2,
    graverBy: 'RESILIENCE',
    topic: { de: 'Vertretung', en: 'Deputies' },
    unit: { de: 'Rollen', en: 'roles' },
    title: { de: 'Multiplikator*innen ohne Vertretung', en: 'Multipliers without a deputy' },
    consequence: (view) => {
      const { thresholds } = view
      const atRisk = coverageOf(view).indicators.find(({ key }) => key === 'RESILIENCE')?.failing ?? 0
      if (atRisk === 0) {
        return { de: 'Keine davon trägt viel allein.', en: 'None of them carries much alone.' }
      }
      const institutions = thresholds.failureRiskInstitutions
      return {
        de: `Bei ${atRisk} davon verliert das Netz eine gesetzliche Gruppe oder mindestens ${counted(institutions, 'Einrichtung', 'Einrichtungen')}.`,
        en: `With ${atRisk} of them the network would lose a statutory group or at least ${counted(institutions, 'institution', 'institutions')}.`,
      }
    },
  },
  {
    indicator: 'INSTITUTIONS_REACHED',
    weight: 1,
    topic: { de: 'Erreichung', en: 'Reach' },
    unit: { de: 'Einrichtungen', en: 'institutions' },
    title: { de: 'Einrichtungen, die niemand erreicht', en: 'Institutions that nobody reaches' },
    consequence: (_view, result) => {
      const [own, group] = [partOf(result, 'own'), partOf(result, 'group')]
      return {
        de: `Direkt erreicht: ${own}, nur über die Gruppe: ${group}.`,
        en: `Reached directly: ${own}, through their group only: ${group}.`,
      }
    },
  },
  {
    indicator: 'PROTECTION_CONCEPTS',
    weight: 1,
    topic: { de: 'Schutzkonzept', en: 'Protection concept' },
    unit: { de: 'Einrichtungen', en: 'institutions' },
    title: { de: 'Einrichtungen ohne beschlossenes Schutzkonzept', en: 'Institutions without an adopted concept' },
    consequence: (_view, result) => {
      const [none, draft] = [partOf(result, 'none'), partOf(result, 'draft')]
      return {
        de: `Keines: ${none}, im Entwurf: ${draft}. Unbekannt: ${result.unknown}.`,
        en: `None: ${none}, a draft: ${draft}. Unknown: ${result.unknown}.`,
      }
    },
  },
  {
    indicator: 'NAMED_CONTACT',
    weight: 1,
    topic: { de: 'Ansprechperson', en: 'Contact' },
    unit: { de: 'Einrichtungen', en: 'institutions' },
    title: { de: 'Einrichtungen ohne erreichbare Ansprechperson', en: 'Institutions without a contact to reach' },
    consequence: (_view, result) => {
      const [unnamed, unreachable] = [partOf(result, 'unnamed'), partOf(result, 'unreachable')]
      return {
        de: `Niemand benannt: ${unnamed}, ohne Telefon und E-Mail: ${unreachable}.`,
        en: `Nobody named: ${unnamed}, without phone and e-mail: ${unreachable}.`,
      }
    },
  },
  {
    indicator: 'GROUPS_WITH_MULTIPLIER',
    weight: 1,
    topic: { de: 'Berufsgruppen', en: 'Professional groups' },
    unit: { de: 'Berufsgruppen', en: 'professional groups' },
    title: { de: 'Berufsgruppen ohne Multiplikator*in', en: 'Professional groups without a multiplier' },
    consequence: () => ({
      de: 'Aus diesen Gruppen trägt niemand Informationen hinein oder Anliegen heraus.',
      en: 'From these groups nobody carries information in or concerns out.',
    }),
  },
  {
    indicator: 'CONNECTED',
    weight: 1,
    topic: { de: 'Kooperation', en: 'Cooperation' },
    unit: { de: 'Einrichtungen', en: 'institutions' },
    title: { de: 'Einrichtungen ohne eine Kooperation', en: 'Institutions without any cooperation' },
    consequence: () => ({
      de: 'Für diese Einrichtungen ist niemand eingetragen, mit dem sie zusammenarbeiten.',
      en: 'For these institutions nobody is entered with whom they work together.',
    }),
  },
]
