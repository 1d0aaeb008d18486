import type { Label } from '../catalogue/types.ts'
import type { Gap } from '../coverage/gap.ts'
import type { IndicatorKey } from '../coverage/indicator-key.ts'
import { counted } from '../coverage/wording.ts'

/**
 * What a step does, in one sentence: the action, then what it closes beyond the steps before it. `isLastNumber`: after
 * it no statutory number is missing.
 */
export function effectWords(action: Label, closes: readonly Gap[], isLastNumber: boolean): Label {
  const byIndicator = Map.groupBy(closes, ({ indicator }) => indicator)
  const isToldTwice = (indicator: IndicatorKey) =>
    indicator === 'SPECIALIST_RATIO' && byIndicator.has('KITAS_WITH_SPECIALIST')
  const parts = [
    ...(byIndicator.get('STATUTE_GROUPS') ?? []).map((gap) => numberWords(gap, isLastNumber)),
    ...(byIndicator.has('STATUTE_GROUPS') ? [] : (byIndicator.get('GROUPS_WITH_MULTIPLIER') ?? []).map(groupWords)),
    ...Object.entries(countWords).flatMap(([indicator, words]) => {
      const count = byIndicator.get(indicator as IndicatorKey)?.length ?? 0
      return count === 0 || isToldTwice(indicator as IndicatorKey) ? [] : [words(count)]
    }),
  ]
  if (byIndicator.has('AREAS')) parts.push(areaWords(byIndicator.get('AREAS') ?? []))
  const others = closes.filter(({ indicator }) => !toldIndicators.has(indicator)).length
  if (others > 0) parts.push(otherWords(others))
  const join = (language: keyof Label) => parts.map((part) => part[language]).join('; ')
  return { de: `${action.de}: ${join('de')}.`, en: `${action.en}: ${join('en')}.` }
}

function numberWords({ subject, severity }: Gap, isLastNumber: boolean): Label {
  const { de, en } = subject.label
  if (severity === 'CHECK') {
    return { de: `klärt die gesetzliche Gruppe ${de}`, en: `settles the statutory group ${en}` }
  }
  return isLastNumber
    ? {
        de: `schließt die letzte fehlende gesetzliche Gruppe (${de})`,
        en: `closes the last missing statutory group (${en})`,
      }
    : { de: `schließt die gesetzliche Gruppe ${de}`, en: `closes the statutory group ${en}` }
}

function groupWords({ subject }: Gap): Label {
  return {
    de: `gibt der Berufsgruppe ${subject.label.de} eine Stimme`,
    en: `gives the group ${subject.label.en} a voice`,
  }
}

function areaWords(gaps: readonly Gap[]): Label {
  const [districts = [], carriers = []] = (['DISTRICT', 'CARRIER'] as const).map((kind) =>
    gaps.filter(({ subject }) => subject.kind === kind),
  )
  const both = (parts: readonly [number, string][], and: string) =>
    parts.flatMap(([count, words]) => (count > 0 ? [words] : [])).join(and)
  const [d, c] = [districts.length, carriers.length]
  const de = both(
    [
      [d, counted(d, 'Stadtteil', 'Stadtteile')],
      [c, counted(c, 'Träger', 'Träger')],
    ],
    ' und ',
  )
  const en = both(
    [
      [d, counted(d, 'district', 'districts')],
      [c, counted(c, 'carrier', 'carriers')],
    ],
    ' and ',
  )
  return { de: `bringt ${de} ans Ziel`, en: `brings ${en} to the target` }
}

/** In the order they are said. */
const countWords: Partial<Record<IndicatorKey, (count: number) => Label>> = {
  INSTITUTIONS_REACHED: (count) => ({
    de: `erreicht ${counted(count, 'Einrichtung', 'Einrichtungen')}`,
    en: `reaches ${counted(count, 'institution', 'institutions')}`,
  }),
  KITAS_WITH_SPECIALIST: (count) => ({
    de: `gibt ${counted(count, 'Kita', 'Kitas')} eine Fachkraft`,
    en: `gives ${counted(count, 'day-care centre', 'day-care centres')} a specialist`,
  }),
  SPECIALIST_RATIO: () => ({ de: 'gibt der Einrichtung eine Fachkraft', en: 'gives the institution a specialist' }),
  REPORTING_PATHS: (count) => ({
    de: `lässt ${counted(count, 'Meldeweg', 'Meldewege')} ankommen`,
    en: `makes ${counted(count, 'reporting path', 'reporting paths')} arrive`,
  }),
  NAMED_CONTACT: () => ({ de: 'gibt der Einrichtung eine Ansprechperson', en: 'gives the institution a contact' }),
  DEPUTIES: () => ({ de: 'gibt der Rolle eine Vertretung', en: 'gives the role a deputy' }),
  RESILIENCE: (count) => ({
    de: `nimmt ${count === 1 ? 'einer Rolle' : `${count} Rollen`} das Ausfallrisiko`,
    en: `takes the failure risk from ${counted(count, 'role', 'roles')}`,
  }),
}

const toldIndicators = new Set<string>([
  'STATUTE_GROUPS',
  'GROUPS_WITH_MULTIPLIER',
  'AREAS',
  ...Object.keys(countWords),
])

function otherWords(count: number): Label {
  return {
    de: `schließt ${counted(count, 'weitere Lücke', 'weitere Lücken')}`,
    en: `closes ${counted(count, 'other gap', 'other gaps')}`,
  }
}
