/** `system` follows the device (prefers-color-scheme); the others are the viewer's own choice. */
export type Theme = 'system' | 'light' | 'dark'

export const themes: readonly Theme[] = ['system', 'light', 'dark']

export const themeCookie = 'schutznetz_theme'

/** The theme a cookie or form value names; anything else means "as the device". */
export function readTheme(value: string | null | undefined): Theme {
  return themes.find((theme) => theme === value) ?? 'system'
}
