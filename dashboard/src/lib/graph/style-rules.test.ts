import { describe, expect, it } from 'vitest'
import { filterMap } from './filter.ts'
import { glyphDrawings } from './glyphs.ts'
import { smallNetwork } from './map-data.factory.ts'
import { countByRule, legendOrder, ruleFor, styleRules } from './style-rules.ts'
import { readView } from './view-state.ts'

const data = smallNetwork()
const view = (search: string) => readView(new URLSearchParams(search))
const counts = (search: string) => Object.fromEntries(countByRule(data, filterMap(data, view(search))))

describe('the style rules', () => {
  it('all stand in the legend, and the legend names nothing else', () => {
    expect([...legendOrder].sort()).toEqual(styleRules.map(({ key }) => key).sort())
  })

  it('draw with glyphs that exist', () => {
    for (const { glyph } of styleRules) if (glyph) expect(glyphDrawings[glyph].strokes.length).toBeGreaterThan(0)
  })

  it('put "hidden" before everything else', () => {
    expect(ruleFor({ kind: 'INSTITUTION', reach: 'OWN', isShown: false }).key).toBe('HIDDEN')
    expect(ruleFor({ kind: 'INSTITUTION', reach: 'OWN', isShown: true }).key).toBe('DIRECT')
  })

  it('toggle a filter on and off again', () => {
    const rule = ruleFor({ kind: 'INSTITUTION', reach: 'NONE', isShown: true })
    const on = rule.toggle?.(view('')) ?? view('')
    expect(on.reach).toEqual(['NONE'])
    expect(rule.isOn?.(on)).toBe(true)
    expect(rule.toggle?.(on).reach).toEqual([])
  })
})

describe('countByRule', () => {
  it('counts what is drawn', () => {
    expect(counts('')).toEqual({
      MULTIPLIER: 0,
      MULTIPLIER_ALONE: 1,
      MULTIPLIER_RISK: 1,
      DIRECT: 2,
      VIA_GROUP: 1,
      NOT_REACHED: 2,
      MISSING: 1,
      HIDDEN: 0,
      LINK: 3,
    })
  })

  it('counts what filters hide, once each', () => {
    expect(counts('district=east')).toMatchObject({
      DIRECT: 2,
      VIA_GROUP: 0,
      NOT_REACHED: 1,
      MULTIPLIER_ALONE: 1,
      MULTIPLIER_RISK: 0,
      HIDDEN: 3,
      LINK: 1,
    })
  })
})
