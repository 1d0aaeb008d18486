import { describe, expect, it } from 'vitest'
import { foldText, textMatcher } from './matches-text.ts'

describe('foldText', () => {
  it('makes spellings of one name equal', () => {
    expect(foldText('Müller-Straße')).toBe('mueller strasse')
    expect(foldText('  MUELLER   strasse ')).toBe('mueller strasse')
    expect(foldText('Mu\u0308ller Straße')).toBe('mueller strasse')
    expect(foldText('Café Ñandú')).toBe('cafe nandu')
  })
})

describe('textMatcher', () => {
  it('asks for every word, anywhere', () => {
    const matches = textMatcher('sonne kita')
    expect(matches('Kita Sonnenschein')).toBe(true)
    expect(matches('Kita Regenbogen')).toBe(false)
  })

  it('finds everything where nothing but punctuation is asked for', () => {
    expect(textMatcher(' - ')('Kita')).toBe(true)
  })
})
