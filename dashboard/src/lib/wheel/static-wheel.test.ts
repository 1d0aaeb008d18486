import { describe, expect, it } from 'vitest'
import { wheelOf } from '#lib/graph/wheel-of.ts'
import { glyphPaths } from './glyph-paths.ts'
import { staticWheel } from './static-wheel.ts'

const groups = Array.from({ length: 30 }, (_, index) => ({
  key: `G${index}`,
  code: String(index + 1),
  label: `Gruppe ${index + 1}`,
  statutoryNumber: index < 12 ? index + 1 : null,
  missing: index === 9,
}))

/** A network with so many institutions, none of them in the missing group. */
function drawnWith(count: number) {
  return staticWheel(
    wheelOf({
      groups,
      institutions: Array.from({ length: count }, (_, index) => ({
        id: `i${index}`,
        groupKey: `G${index % 30 === 9 ? 0 : index % 30}`,
        reach: (['OWN', 'GROUP', 'NONE'] as const)[index % 3] ?? 'NONE',
        viaRoleIds: index % 3 === 1 ? [`r${index % 30}`] : [],
      })),
      roles: groups.flatMap(({ key, missing }, index) =>
        missing ? [] : [{ id: `r${index}`, groupKey: key, hasDeputy: true, failureRisk: false }],
      ),
      links: [],
    }),
  )
}

const places = (wheel: ReturnType<typeof drawnWith>, name: string): number =>
  wheel.glyphs.find((glyph) => glyph.name === name)?.places.split(',').length ?? 0

/** What the paths draw, in letters. */
function lettersOf(wheel: ReturnType<typeof drawnWith>): number {
  const drawn = wheel.glyphs.flatMap(glyphPaths).reduce((sum, { d }) => sum + d.length, 0)
  return JSON.stringify(wheel).length + drawn
}

describe('staticWheel', () => {
  it('has a glyph for each institution, multiplier and ghost', () => {
    const wheel = drawnWith(90)
    expect(['direct', 'via-group', 'not-reached'].map((name) => places(wheel, name))).toEqual([30, 30, 30])
    expect(places(wheel, 'multiplier-deputy')).toBe(29)
    expect([places(wheel, 'ghost'), places(wheel, 'ghost-institution')]).toEqual([1, 1])
    expect(wheel.words.map(({ lack }) => lack)).toEqual(['NOTHING'])
  })

  it('draws areas instead of glyphs above 600 institutions', () => {
    const wheel = drawnWith(5000)
    expect(['direct', 'via-group', 'not-reached'].map((name) => places(wheel, name))).toEqual([0, 0, 0])
    expect(wheel.tiles.OWN).toMatch(/^M/)
  })

  it.each([
    [214, 25_000],
    [600, 50_000],
    [5000, 15_000],
  ])('stays small with %i institutions', (count, letters) => {
    expect(lettersOf(drawnWith(count))).toBeLessThan(letters)
  })

  it('draws every disc of a kind in one path', () => {
    const [glyph] = drawnWith(3).glyphs
    const paths = glyph ? glyphPaths(glyph) : []
    expect(paths).toEqual([
      { d: expect.stringMatching(/^M\S+ \S+h0$/), fill: null, stroke: 'direct', width: 8.6, dash: undefined },
    ])
  })
})
