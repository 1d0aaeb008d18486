/** A row of measurements: what, how much, and compared with what. */
export interface Measurement {
  readonly what: string
  readonly value: string
  readonly note?: string
}

export const milliseconds = (ms: number) => (ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`)
export const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
export const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`
export const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
export const ratio = (a: number, b: number) => `${(a / b).toPrecision(2)} ×`

/** The measurements as a Markdown table, ready for docs/measurements.md. */
export function markdown(title: string, rows: readonly Measurement[]): string {
  const lines = rows.map(({ what, value, note = '' }) => `| ${what} | ${value} | ${note} |`)
  return [`## ${title}`, '', '| What | Median | Compared with |', '|---|---|---|', ...lines, ''].join('\n')
}
