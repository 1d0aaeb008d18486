import { addMonths } from '../../model/day.ts'
import type { ConcernRecord } from '../../model/records/meetings.ts'
import type { NetworkView } from '../../model/view.ts'
import { concernAge, concernState } from '../concern-state.ts'
import type { GapSubject, GapWords } from '../gap.ts'
import type { IndicatorDefinition, InstitutionFilter, Remark } from '../indicator.ts'
import { institutionsOfRole } from '../reach.ts'
import type { Verdict } from '../tally.ts'
import { tally } from '../tally.ts'
import { counted, germanDay } from '../wording.ts'

export const concerns: IndicatorDefinition = {
  key: 'CONCERNS',
  label: { de: 'Anliegen beantwortet', en: 'Concerns answered' },
  explanation: {
    de: 'Multiplikator*innen tragen Anliegen aus den Einrichtungen ins Netzwerk; wer keine Antwort bekommt, fragt nicht wieder. Gezählt werden die Anliegen der letzten zwölf Monate; in Ordnung ist eines, das beantwortet ist oder noch nicht lange offen (üblich sind sechs Wochen, Frist in den Einstellungen). Der Wert daneben ist das mittlere Alter der offenen Anliegen.',
    en: 'Multipliers carry concerns from the institutions into the network; whoever gets no answer does not ask again. The concerns of the last twelve months are counted; one is in order if it is answered or has not been open for long (six weeks is usual, period in the settings). The value beside it is the median age of the open concerns.',
  },
  source: {
    de: '§ 9 Abs. 3 LKSchG NRW; Frist nach den Einstellungen des Netzwerks',
    en: '§ 9(3) LKSchG NRW; period set by the network',
  },
  evaluate(view, filter) {
    const { counted: subjects, excluded } = concernsOf(view, filter)
    const value = median(subjects.filter((row) => isOpen(view, row)).map((row) => concernAge(view, row)))
    return tally({
      indicator: 'CONCERNS',
      subjects,
      describe: (row) => ({ subject: concernAsSubject(view, row), institutionIds: institutionIdsOf(view, row) }),
      judge: (row) => judge(view, row),
      parts: [
        { key: 'answered', label: { de: 'beantwortet', en: 'answered' }, of: 'NUMERATOR' },
        { key: 'open', label: { de: 'offen, in der Frist', en: 'open, within the period' }, of: 'NUMERATOR' },
      ],
      value,
      valueWords:
        value === null
          ? { de: 'kein Anliegen offen', en: 'no concern is open' }
          : {
              de: `offene im Mittel ${value.toLocaleString('de')} Tage alt`,
              en: `open ones ${value} days old (median)`,
            },
      target: 1,
      excluded,
    })
  },
}

function judge(view: NetworkView, concern: ConcernRecord): Verdict {
  const state = concernState(view, concern)
  if (state !== 'OVERDUE') return { state: 'IN_ORDER', part: state === 'ANSWERED' ? 'answered' : 'open' }
  return { state: 'FAILING', severity: 'WARNING', words: openTooLong(concernAge(view, concern)) }
}

const isOpen = (view: NetworkView, concern: ConcernRecord) => concernState(view, concern) !== 'ANSWERED'

/** Of the last twelve months; what is older and still open is named beside the count. O(concerns). */
function concernsOf(view: NetworkView, filter: InstitutionFilter | null) {
  const since = addMonths(view.day, -12)
  const known = view.snapshot.records.concerns.filter(
    (row) => row.openedOn <= view.day && (!filter || isIn(view, row, filter)),
  )
  const older = known.filter((row) => row.openedOn <= since && isOpen(view, row))
  const excluded: Remark[] = older.map((row) => ({
    id: row.id,
    label: concernAsSubject(view, row).label,
    reason: { de: 'Älter als zwölf Monate und noch offen.', en: 'Older than twelve months and still open.' },
  }))
  return { counted: known.filter((row) => row.openedOn > since), excluded }
}

/** A concern belongs to its institution, else to all institutions its multiplier stands for. */
function isIn(view: NetworkView, { institutionId, roleId }: ConcernRecord, filter: InstitutionFilter): boolean {
  if (institutionId === null) return institutionsOfRole(view, roleId ?? '').some(filter)
  const institution = view.institutionById.get(institutionId)
  return institution !== undefined && filter(institution)
}

function institutionIdsOf(view: NetworkView, { institutionId }: ConcernRecord): string[] {
  return institutionId !== null && view.institutionById.has(institutionId) ? [institutionId] : []
}

/** Never its text: a concern is named by its day and where it came from. */
function concernAsSubject(view: NetworkView, { id, openedOn, institutionId }: ConcernRecord): GapSubject {
  const name = view.institutionById.get(institutionId ?? '')?.record.name
  const from = name === undefined ? '' : `, ${name}`
  const label = { de: `Anliegen vom ${germanDay(openedOn)}${from}`, en: `Concern of ${openedOn}${from}` }
  return { kind: 'CONCERN', id, label, personId: null }
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

function openTooLong(days: number): GapWords {
  return {
    reason: {
      de: `Seit ${counted(days, 'Tag', 'Tagen')} ohne Antwort.`,
      en: `Without an answer for ${counted(days, 'day', 'days')}.`,
    },
    proposal: {
      de: 'Beantworten Sie das Anliegen, oder geben Sie einen Zwischenstand.',
      en: 'Answer the concern, or say how far it has got.',
    },
    closedBy: { de: 'Der Tag der Antwort ist eingetragen.', en: 'The day of the answer is entered.' },
  }
}
