import type { Label } from '../catalogue/types.ts'
import type { Day } from '../model/day.ts'

/** A day as a German reader writes it: 31.01.2027. English texts keep the ISO form. */
export function germanDay(day: Day): string {
  return `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`
}

/** A number with its noun: «1 Einrichtung», «3 Einrichtungen». */
export function counted(count: number, singular: string, plural: string): string {
  return `${count} ${count === 1 ? singular : plural}`
}

/** The same text in both languages: a proper name. */
export function properName(name: string): Label {
  return { de: name, en: name }
}
