import { describe, expect, it } from 'vitest'
import { filterMap } from './filter.ts'
import { smallNetwork } from './map-data.factory.ts'
import { keyboardGridOf } from './keyboard-grid-of.ts'
import { ghostId, sceneOf } from './scene.ts'
import { readView } from './view-state.ts'
import { wheelOf } from './wheel-of.ts'
import type { MapData } from './map-data.ts'

const scene = (search: string, focusId: string | null = null, data: MapData = smallNetwork()) => {
  const state = readView(new URLSearchParams(search))
  return sceneOf(data, wheelOf(data), filterMap(data, state), focusId, state.showLinks)
}
const glyphs = (search: string) => Object.fromEntries(scene(search).nodes.map(({ id, glyph }) => [id, glyph]))

/** The small network often enough to be drawn with tiles. */
function largeNetwork(): MapData {
  const small = smallNetwork()
  const times = Array.from({ length: 130 }, (_, index) => index)
  return {
    ...small,
    institutions: times.flatMap((time) => small.institutions.map((row) => ({ ...row, id: `${row.id} ${time}` }))),
    links: times.flatMap((time) =>
      small.links.map((row) => ({
        ...row,
        id: `${row.id} ${time}`,
        source: `${row.source} ${time}`,
        target: `${row.target} ${time}`,
      })),
    ),
  }
}

describe('sceneOf', () => {
  it('draws everybody by the rules', () => {
    expect(glyphs('')).toEqual({
      'Kita Wiesenwinkel': 'direct',
      'Kita Müllerhof': 'via-group',
      'Kita Igelbau': 'not-reached',
      'Grundschule Ost': 'direct',
      Turnverein: 'not-reached',
      Krings: 'multiplier-risk',
      Lindner: 'multiplier-alone',
      [ghostId('GUARDIANS_AD_LITEM')]: 'ghost',
      [`${ghostId('GUARDIANS_AD_LITEM')}+`]: 'ghost-institution',
    })
  })

  it('leaves what filters hide as a dot in its place, and not to be clicked', () => {
    const before = scene('').nodes.find(({ id }) => id === 'Turnverein')
    const after = scene('group=DAY_CARE').nodes.find(({ id }) => id === 'Turnverein')
    expect(after).toMatchObject({ glyph: 'hidden', target: null, x: before?.x, y: before?.y })
  })

  it('fades links that lead to something hidden', () => {
    const [toMuellerhof, toSchool] = scene('group=DAY_CARE').links
    expect(toMuellerhof?.opacity).toBeCloseTo(0.115, 9)
    expect(toSchool?.opacity).toBeCloseTo(0.115 / 4, 9)
  })

  it('draws the links of the focus by who confirmed them', () => {
    const { focusedLinks } = scene('', 'Kita Wiesenwinkel')
    expect(focusedLinks.map(({ state }) => state)).toEqual(['ONE', 'BOTH', 'STALE'])
  })

  it('draws single glyphs of a large network only for the focus and its links', () => {
    const data = largeNetwork()
    const { nodes, focusedLinks, links } = scene('', 'Kita Wiesenwinkel 7', data)
    const institutions = nodes.filter(({ id }) => data.institutions.some((institution) => institution.id === id))
    expect(institutions).toHaveLength(4)
    expect(focusedLinks).toHaveLength(3)
    expect(links.length).toBeLessThan(4)
  })
})

describe('keyboardGridOf', () => {
  it('lists what is shown by sector and ring, ghosts among the multipliers', () => {
    const data = smallNetwork()
    const grid = keyboardGridOf(wheelOf(data), filterMap(data, readView(new URLSearchParams('statutory=1'))))
    expect(grid).toEqual([
      [['Krings'], ['Kita Wiesenwinkel'], ['Kita Müllerhof'], ['Kita Igelbau']],
      [['Lindner'], ['Grundschule Ost'], [], []],
      [['ghost:GUARDIANS_AD_LITEM'], [], [], []],
      [[], [], [], []],
    ])
  })
})
