/**
 * In wheel units (R = 300). One decimal is less than a tenth of a pixel where a static wheel is drawn, and short.
 * Never `-0`.
 */
export function round(value: number, decimals = 1): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals + 0
}

/** The same for every number of a path. */
export function roundPath(d: string): string {
  return d.replace(/-?\d+\.\d+/g, (number) => String(round(Number(number))))
}
