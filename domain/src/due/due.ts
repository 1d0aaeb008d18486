import type { Label } from '../catalogue/types.ts'
import type { Day } from '../model/day.ts'
import { addDays } from '../model/day.ts'
import { derive } from '../model/derive.ts'
import type { NetworkView } from '../model/view.ts'
import type { DueDefinition, DueItem, DueKey, Findings } from './due-definition.ts'
import { dueDefinitions } from './registry.ts'
import type { DueUrgency } from './urgency.ts'
import { urgencyOf, urgencyWordsOf } from './urgency.ts'

/** What is due of one kind, up to a day. */
export interface DueKind {
  readonly key: DueKey
  readonly label: Label
  /** The count with its noun: «5 Zertifikate aufzufrischen». */
  readonly title: Label
  readonly count: number
  /** How many of `count` are past their day. */
  readonly overdue: number
  /** Beside `count`: nobody knows when they fall due. */
  readonly undated: number
  /** The same in words: «3 nie bestätigt». */
  readonly undatedWords: Label
  /** The first day among the items; `null` where only undated ones are left. */
  readonly earliest: Day | null
  readonly urgency: DueUrgency
  readonly urgencyWords: Label
  /** By day, the longest overdue first. */
  readonly items: readonly DueItem[]
}

/** Two to three months ahead: time enough for a refresher course or a meeting. */
export const defaultDueDays = 90

/**
 * What falls due within `days` days of the view's day, or is past its day already, by kind; kinds without anything are
 * left out. The kind with something overdue comes first, then by the first day. Nothing that has ended is due.
 * O(rows) once per view, then O(items).
 */
export function dueSoon(view: NetworkView, days: number = defaultDueDays): readonly DueKind[] {
  const until = addDays(view.day, days)
  return findings(view)
    .map(({ definition, items, undated }) => {
      const due = items.filter((item) => item.day <= until)
      return kindOf(view.day, definition, { items: due, undated })
    })
    .filter(({ count, undated }) => count + undated > 0)
    .toSorted(compareKinds)
}

const findings = derive((view: NetworkView) =>
  dueDefinitions.map((definition) => {
    const { items, undated } = definition.find(view)
    return { definition, undated, items: items.toSorted(compareItems) }
  }),
)

function kindOf(today: Day, definition: DueDefinition, { items, undated }: Findings): DueKind {
  const count = items.length
  const overdue = items.filter((item) => item.isOverdue).length
  const earliest = items[0]?.day ?? null
  const { de, en } = definition.undatedLabel ?? withoutDate
  const undatedWords = { de: `${undated} ${de}`, en: `${undated} ${en}` }
  const figures = { today, count, overdue, undatedWords, earliest }
  return {
    key: definition.key,
    label: definition.label,
    title: definition.title(count || undated),
    count,
    overdue,
    undated,
    undatedWords,
    earliest,
    urgency: urgencyOf(figures),
    urgencyWords: urgencyWordsOf(figures),
    items,
  }
}

const withoutDate: Label = { de: 'ohne Datum', en: 'without a date' }

function compareItems(a: DueItem, b: DueItem): number {
  return compare(a.day, b.day) || compare(a.id, b.id)
}

const latest: Day = '9999-12-31'

function compareKinds(a: DueKind, b: DueKind): number {
  return (
    Number(b.urgency === 'OVERDUE') - Number(a.urgency === 'OVERDUE') ||
    compare(a.earliest ?? latest, b.earliest ?? latest)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
