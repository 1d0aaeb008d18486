import type { Paint } from './glyphs.ts'

/** Colours as the canvas needs them: resolved values of the theme in force. */
export type Palette = Readonly<Record<Paint | 'ink' | 'muted', string>>

const tokens: Readonly<Record<keyof Palette, string>> = {
  direct: '--direct',
  'via-group': '--via-group',
  gap: '--gap',
  risk: '--risk',
  surface: '--surface',
  hidden: '--line-strong',
  focus: '--focus',
  ink: '--ink',
  muted: '--muted',
}

/** The CSS property a paint stands for. */
export function paintProperty(paint: keyof Palette): string {
  return `var(${tokens[paint]})`
}

/** Reads the palette where it applies. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element)
  const entries = Object.entries(tokens).map(([paint, token]) => [paint, style.getPropertyValue(token).trim()])
  return Object.fromEntries(entries) as Palette
}
