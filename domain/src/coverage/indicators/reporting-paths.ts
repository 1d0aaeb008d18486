import { catalogue } from '../../catalogue/catalogue.ts'
import type { InstitutionView } from '../../model/view.ts'
import type { ReportCheck } from '../../reporting/report-check/check-reports.ts'
import { reportChecksOf } from '../../reporting/report-check/check-reports.ts'
import { outcomeWords } from '../../reporting/report-check/outcome-words.ts'
import { pathResults } from '../../reporting/report-check/path-result.ts'
import { situations } from '../../reporting/report-check/situation.ts'
import type { Label } from '../../catalogue/types.ts'
import type { Gap, GapSubject, GapWords } from '../gap.ts'
import type { IndicatorDefinition } from '../indicator.ts'
import { institutionsIn } from '../slice.ts'
import type { Verdict } from '../tally.ts'
import { tally, toGap } from '../tally.ts'

/** An institution and one type of path that applies to it; without a type of institution nobody knows which do. */
interface Way {
  readonly institution: InstitutionView
  readonly pathTypeKey: string | null
  readonly checks: readonly ReportCheck[]
}

export const reportingPaths: IndicatorDefinition = {
  key: 'REPORTING_PATHS',
  label: { de: 'Meldungen kommen an', en: 'Reports arrive' },
  explanation: {
    de: 'Ein Meldeweg nützt nur, wenn er bis zur zuständigen Stelle führt, auch nachts. Gezählt wird je Einrichtung und Art des Meldewegs, die für sie gilt; durchgegangen werden gewichtige Anhaltspunkte und dringende Gefahr, tagsüber und nachts, und die schlechteste Antwort zählt. In Ordnung ist ein Weg, auf dem hinter jedem Schritt jemand steht und erreichbar ist oder eine Ausweichstelle; veraltete Nummern, fehlende Vertretung oder Rückmeldung werden gekennzeichnet. Wurde nie nach der Kinderschutzfachkraft gefragt oder fehlt die Einrichtungsart, ist der Weg unbekannt.',
    en: 'A reporting path helps only if it leads to the office in charge, at night too. Each institution counts once per type of path that applies to it; substantial signs and urgent danger are walked through, by day and at night, and the worst answer counts. A path is in order if somebody stands behind each step and can be reached, or a fallback can; outdated numbers, a missing deputy or missing feedback are marked. If nobody was asked about the specialist, or the type of institution is missing, the path is unknown.',
  },
  source: {
    de: '§ 9 Abs. 3 Nr. 3 LKSchG NRW (Transparenz der Mitteilungswege); § 8a SGB VIII; § 4 KKG',
    en: '§ 9(3) no. 3 LKSchG NRW (transparent reporting paths); § 8a SGB VIII; § 4 KKG',
  },
  isLocal: true,
  evaluate(view, filter) {
    return tally({
      indicator: 'REPORTING_PATHS',
      subjects: institutionsIn(view, filter).flatMap((institution) =>
        waysOf(institution, reportChecksOf(view, institution.id)),
      ),
      describe,
      judge,
      parts: [
        { key: 'arrives', label: { de: 'kommt an', en: 'arrives' }, of: 'NUMERATOR' },
        { key: 'weak', label: { de: 'mit Schwäche', en: 'with a weakness' }, of: 'NUMERATOR' },
        { key: 'deadEnd', label: { de: 'Sackgasse', en: 'dead end' }, of: 'FAILING' },
      ],
      target: 1,
    })
  },
}

/** The gaps that the indicator sees in what becomes of the reports of one institution. O(path types). */
export function pathGaps(institution: InstitutionView, checks: readonly ReportCheck[]): Gap[] {
  return waysOf(institution, checks).flatMap((way) => {
    const verdict = judge(way)
    return verdict.state === 'IN_ORDER' ? [] : [toGap('REPORTING_PATHS', verdict, describe(way))]
  })
}

function waysOf(institution: InstitutionView, checks: readonly ReportCheck[]): Way[] {
  const byType = Map.groupBy(checks, ({ pathTypeKey }) => pathTypeKey)
  const ways = [...byType].map(([pathTypeKey, ofType]) => ({ institution, pathTypeKey, checks: ofType }))
  return ways.length === 0 && institution.type === null ? [{ institution, pathTypeKey: null, checks: [] }] : ways
}

function judge({ checks }: Way): Verdict {
  const [first, ...rest] = checks
  if (!first) return { state: 'UNKNOWN', words: typeUnknown }
  const worst = rest.reduce((a, b) => (rank(b) > rank(a) ? b : a), first)
  switch (worst.result) {
    case 'ARRIVES':
      return { state: 'IN_ORDER', part: 'arrives' }
    case 'WEAK':
      return { state: 'IN_ORDER', part: 'weak', flag: outcomeWords(worst) }
    case 'UNKNOWN':
      return { state: 'UNKNOWN', words: wordsOf(worst, checks) }
    case 'DEAD_END':
      return { state: 'FAILING', severity: 'WARNING', part: 'deadEnd', words: wordsOf(worst, checks) }
  }
}

function rank({ result }: ReportCheck): number {
  return pathResults.indexOf(result)
}

function describe(way: Way) {
  return { subject: wayAsSubject(way), institutionIds: [way.institution.id] }
}

function wayAsSubject({ institution, pathTypeKey }: Way): GapSubject {
  const { name } = institution.record
  const of = catalogue.pathTypes.find(({ key }) => key === pathTypeKey)
  const label = of ? { de: `${name}, ${of.legalBasis}`, en: `${name}, ${of.legalBasis}` } : { de: name, en: name }
  const id = pathTypeKey === null ? institution.id : `${institution.id}:${pathTypeKey}`
  return { kind: 'REPORTING_PATH', id, label, personId: null }
}

/** The worst answer in words, with the situations where it is not the same in all of them. */
function wordsOf(worst: ReportCheck, checks: readonly ReportCheck[]): GapWords {
  const reason = outcomeWords(worst)
  const alike = checks.filter(({ result }) => result === worst.result)
  const list = (language: keyof Label) =>
    alike.map((check) => situations.find(({ key }) => key === check.situation)?.label[language] ?? '').join('; ')
  const isEverywhere = alike.length === checks.length
  return {
    reason: isEverywhere ? reason : { de: `${reason.de} (${list('de')})`, en: `${reason.en} (${list('en')})` },
    proposal: worst.reason === null ? proposals.NO_PATH : proposals[worst.reason],
    closedBy: {
      de: 'Hinter jedem Schritt des Meldewegs steht jemand, der erreichbar ist, oder eine Ausweichstelle.',
      en: 'Behind each step of the path stands somebody who can be reached, or a fallback.',
    },
  }
}

const proposals: Readonly<Record<NonNullable<ReportCheck['reason']>, Label>> = {
  NO_PATH: { de: 'Schreiben Sie den Meldeweg auf.', en: 'Write the reporting path down.' },
  NO_GOAL: {
    de: 'Ergänzen Sie den Schritt zu der Stelle, die zuständig ist.',
    en: 'Add the step to the office in charge.',
  },
  NOBODY: {
    de: 'Benennen Sie, wer hinter dem Schritt steht, oder tragen Sie eine Ausweichstelle ein.',
    en: 'Name who stands behind the step, or enter a fallback.',
  },
  UNKNOWN: {
    de: 'Fragen Sie die Einrichtung nach ihrer Kinderschutzfachkraft.',
    en: 'Ask the institution for its child-protection specialist.',
  },
  CLOSED: {
    de: 'Tragen Sie für die übrige Zeit eine Ausweichstelle mit Nummer ein.',
    en: 'Enter a fallback with a number for the other hours.',
  },
  NO_NUMBER: { de: 'Tragen Sie eine Nummer ein.', en: 'Enter a number.' },
}

const typeUnknown: GapWords = {
  reason: {
    de: 'Die Einrichtungsart ist nicht erfasst; welche Meldewege gelten, steht nicht fest.',
    en: 'The type of institution is not recorded; which reporting paths apply is not known.',
  },
  proposal: { de: 'Tragen Sie die Einrichtungsart ein.', en: 'Enter the type of institution.' },
  closedBy: {
    de: 'Die Einrichtungsart ist eingetragen, und ihre Meldewege kommen an.',
    en: 'The type of institution is entered, and its reports arrive.',
  },
}
