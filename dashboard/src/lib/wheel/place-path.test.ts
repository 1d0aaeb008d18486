import { expect, it } from 'vitest'
import { glyphDrawings } from '#lib/graph/glyphs.ts'
import { placePath } from './place-path.ts'

const still = { x: 10, y: 20, scale: 1, rotation: 0 }

it('moves and scales', () => {
  expect(placePath('M0 -4L4 0Z', { ...still, scale: 0.5 })).toBe('M10 18L12 20Z')
  expect(placePath('M-2 0H2M0 -2V2', still)).toBe('M8 20L12 20M10 18L10 22')
})

it('turns clockwise, as SVG does', () => {
  expect(placePath('M-4 0A4 4 0 0 0 4 0Z', { ...still, rotation: 90 })).toBe('M10 16A4 4 0 0 0 10 24Z')
})

it('refuses what no glyph has', () => expect(() => placePath('M0 0C1 1 2 2 3 3', still)).toThrow('command C'))

it('knows every command of the glyphs that are no discs', () => {
  const paths = Object.values(glyphDrawings).flatMap(({ strokes }) => strokes.filter(({ disc }) => !disc))
  for (const { d } of paths) expect(placePath(d, still)).toMatch(/^M/)
})
