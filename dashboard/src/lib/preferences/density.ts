/** How large text and what one points at are: `compact` for tables on a desk, `comfortable` for KERN's larger sizes. */
export type Density = 'compact' | 'comfortable'

export const densities: readonly Density[] = ['compact', 'comfortable']

export const densityCookie = 'schutznetz_density'

/** The density a cookie or form value names; anything else is compact. */
export function readDensity(value: string | null | undefined): Density {
  return densities.find((density) => density === value) ?? 'compact'
}
