import { intlLocale } from './day.ts'

/** `1234` → `1.234` (German) or `1,234` (English). */
export function formatCount(count: number, locale?: string): string {
  return new Intl.NumberFormat(intlLocale(locale)).format(count)
}

/** `0.785` → `79 %` (German) or `79%` (English); a share without a denominator is a dash, never zero. */
export function formatShare(numerator: number, denominator: number, locale?: string): string {
  if (denominator === 0) return '–'
  const style = { style: 'percent', maximumFractionDigits: 0 } as const
  return new Intl.NumberFormat(intlLocale(locale), style).format(numerator / denominator)
}
