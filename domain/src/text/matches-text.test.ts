import { describe, expect, it } from 'vitest'
import { foldText, spellingsOf } from './fold-text.ts'
import { searchableName, searchableText, searchWords, textMatcher } from './matches-text.ts'

describe('foldText', () => {
  it('makes spellings of one name equal', () => {
    expect(foldText('Müller-Straße')).toBe('mueller strasse')
    expect(foldText('  MUELLER   strasse ')).toBe('mueller strasse')
    expect(foldText('Mu\u0308ller Straße')).toBe('mueller strasse')
    expect(foldText('Café Ñandú')).toBe('cafe nandu')
  })
})

describe('spellingsOf', () => {
  it('knows umlauts spelled out and left out', () => {
    expect(spellingsOf('Hösel')).toEqual(['hoesel', 'hosel'])
    expect(spellingsOf('Lintorf')).toEqual(['lintorf'])
  })
})

describe('textMatcher', () => {
  it('asks for every word, anywhere', () => {
    const matches = textMatcher('sonne kita')
    expect(matches('Kita Sonnenschein')).toBe(true)
    expect(matches('Kita Regenbogen')).toBe(false)
  })

  it.each(['müller', 'MUELLER', 'muller', 'mu\u0308ller', 'strasse', 'Straße'])(
    'finds Müller-Straße by %s',
    (search) => {
      expect(textMatcher(search)('Kita Müller-Straße')).toBe(true)
    },
  )

  it('finds everything where nothing but punctuation is asked for', () => {
    expect(textMatcher(' - ')('Kita')).toBe(true)
    expect(searchWords(' - ')).toEqual([])
  })
})

describe('searchableText', () => {
  it('keeps texts apart, and leaves out what is not known', () => {
    expect(searchableText(['Kita Süd', null, 'Ost'])).toBe('kita sued\nkita sud\nost')
  })
})

describe('searchableName', () => {
  it('is also written as one word', () => {
    expect(searchableName('Kita Wiesen-Winkel')).toBe('kita wiesen winkel\nkitawiesenwinkel')
  })
})
