/** A calendar day in Europe/Berlin as ISO text, `YYYY-MM-DD`. Text order is time order, so days compare with `<`. */
export type Day = string

/** Validity of a dated row: half-open `[validFrom, validTo)`; `null` = no bound on that side. */
export interface Dated {
  readonly validFrom: Day | null
  readonly validTo: Day | null
}

/** Active on `day`: `validFrom ≤ day < validTo`, an open end has no bound (definitions.md, "Days and history"). */
export function isActiveOn(row: Dated, day: Day): boolean {
  return (row.validFrom === null || row.validFrom <= day) && (row.validTo === null || day < row.validTo)
}
