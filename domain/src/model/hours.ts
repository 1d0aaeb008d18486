/** A weekly opening interval, Europe/Berlin. `weekday` 1 = Monday … 7 = Sunday; `from` and `to` as `HH:MM`. */
export interface OpenHours {
  readonly weekday: number
  readonly from: string
  readonly to: string
}
