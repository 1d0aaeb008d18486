import { describe, expect, test } from 'vitest'
import { catalogue, findGroup, findInstitutionType, initialGroups, statuteInForce } from './catalogue.ts'

const pathTypeKeys = new Set(catalogue.pathTypes.map((type) => type.key))

describe('statutes', () => {
  test('have the participant groups of their text', () => {
    expect(catalogue.statutes.map(({ key, groups }) => [key, groups.length])).toEqual([
      ['LKSCHG_NRW_9_4', 12],
      ['KKG_3_2', 18],
    ])
  })

  test.each(catalogue.statutes)('$key gives every number a group that a new network starts with', (statute) => {
    const numbers = statute.groups.map((group) => group.number)
    const started = initialGroups(statute).map((group) => statute.numberByGroupKey[group.key])
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
    expect(new Set(started.filter((number) => number !== undefined))).toEqual(new Set(numbers))
    expect(initialGroups(statute)).toHaveLength(statute.initialGroupKeys.length)
  })

  test.each(catalogue.statutes)('$key maps groups of the catalogue to numbers of its own', (statute) => {
    for (const [key, number] of Object.entries(statute.numberByGroupKey)) {
      expect(findGroup(key), key).toBeDefined()
      expect(
        statute.groups.some((group) => group.number === number),
        key,
      ).toBe(true)
    }
  })

  test('are in force by day; before the first version the first one is the yardstick', () => {
    expect(statuteInForce('LKSCHG_NRW_9_4', '2026-11-22').version).toBe('2022-05-01')
    expect(statuteInForce('LKSCHG_NRW_9_4', '2020-01-01').version).toBe('2022-05-01')
    expect(() => statuteInForce('NONE', '2026-11-22')).toThrow(RangeError)
  })
})

describe('institution types', () => {
  test('belong to a group of the catalogue, have a key of their own and known paths', () => {
    const keys = catalogue.institutionTypes.map((type) => type.key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { key, groupKey, reportingPathTypeKeys } of catalogue.institutionTypes) {
      expect(findGroup(groupKey), key).toBeDefined()
      expect(
        reportingPathTypeKeys.filter((path) => !pathTypeKeys.has(path)),
        key,
      ).toEqual([])
    }
  })

  test.each(catalogue.statutes)(
    'find a sector in a new network under $key, save multi-generation houses and the like',
    (statute) => {
      const used = new Set(initialGroups(statute).map((group) => group.key))
      const homeless = catalogue.institutionTypes.filter(({ groupKey }) => {
        for (let key: string | null = groupKey; key !== null; key = findGroup(key)?.broaderKey ?? null) {
          if (used.has(key)) return false
        }
        return true
      })
      // No participant under state law and not usual as a local group; a town that wants it adds the group.
      const addedOnDemand = statute.key === 'LKSCHG_NRW_9_4' ? ['SOCIAL_WELFARE_OFFICE'] : []
      expect(homeless.map((type) => type.key)).toEqual(addedOnDemand)
    },
  )

  test('of schools and health professions are asked for nothing that the law does not ask', () => {
    for (const type of catalogue.institutionTypes.filter(({ groupKey }) => groupKey === 'SCHOOLS')) {
      expect([type.needsAgreement, type.expectsSpecialist], type.key).toEqual([false, false])
    }
    for (const type of catalogue.institutionTypes.filter(({ groupKey }) => groupKey === 'HEALTH_PROFESSIONS')) {
      expect([type.needsAgreement, type.expectsSpecialist, type.needsProtectionConcept], type.key).toEqual([
        false,
        false,
        false,
      ])
      expect(type.reportingPathTypeKeys, type.key).toEqual(['SECRECY'])
    }
    expect(findInstitutionType('GYMNASIUM')?.conceptBasis).toBe('§ 42 Abs. 6 SchulG NRW')
  })

  test('of Kitas report under § 8a(4), not as professions bound by secrecy', () => {
    for (const type of catalogue.institutionTypes.filter(({ isDayCareCentre }) => isDayCareCentre)) {
      expect(type.reportingPathTypeKeys, type.key).toEqual(['CARRIER', 'SUPERVISION'])
    }
  })

  test('name the paragraph exactly where a protection concept is required', () => {
    for (const { key, needsProtectionConcept, conceptBasis } of catalogue.institutionTypes) {
      expect(conceptBasis !== null, key).toBe(needsProtectionConcept)
    }
  })
})
