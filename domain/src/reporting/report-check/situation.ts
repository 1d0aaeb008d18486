import type { Label } from '../../catalogue/types.ts'
import type { OpenHours } from '../../model/hours.ts'
import type { ReportTrigger } from '../../model/records/reporting.ts'

/** When a report sets out: how pressing it is, and whether the offices are open. */
export type Situation = 'SUBSTANTIAL_OFFICE_HOURS' | 'SUBSTANTIAL_NIGHT' | 'URGENT_OFFICE_HOURS' | 'URGENT_NIGHT'

interface SituationFacts {
  readonly key: Situation
  readonly trigger: ReportTrigger
  readonly isNight: boolean
  readonly label: Label
}

/** All situations, the ordinary case before urgent danger. */
export const situations: readonly SituationFacts[] = [
  {
    key: 'SUBSTANTIAL_OFFICE_HOURS',
    trigger: 'SUBSTANTIAL',
    isNight: false,
    label: { de: 'Gewichtige Anhaltspunkte, tagsüber', en: 'Substantial signs, in office hours' },
  },
  {
    key: 'SUBSTANTIAL_NIGHT',
    trigger: 'SUBSTANTIAL',
    isNight: true,
    label: { de: 'Gewichtige Anhaltspunkte, nachts', en: 'Substantial signs, at night' },
  },
  {
    key: 'URGENT_OFFICE_HOURS',
    trigger: 'URGENT',
    isNight: false,
    label: { de: 'Dringende Gefahr, tagsüber', en: 'Urgent danger, in office hours' },
  },
  {
    key: 'URGENT_NIGHT',
    trigger: 'URGENT',
    isNight: true,
    label: { de: 'Dringende Gefahr, nachts', en: 'Urgent danger, at night' },
  },
]

const everyDay = [1, 2, 3, 4, 5, 6, 7]
const deepNight = '02:00'

/**
 * Whether somebody answers (Europe/Berlin). No hours = always. In office hours: some time between 8 and 18 on some
 * working day, since a call can wait for the hour; at night: at 2 o'clock of every night, since a night cannot.
 */
export function isOpenIn(hours: readonly OpenHours[], isNight: boolean): boolean {
  if (hours.length === 0) return true
  if (!isNight) return hours.some(({ weekday, from, to }) => weekday <= 5 && from < '18:00' && to > '08:00')
  return everyDay.every((day) =>
    hours.some(({ weekday, from, to }) => weekday === day && from <= deepNight && to > deepNight),
  )
}
