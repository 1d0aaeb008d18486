import { describe, expect, it } from 'vitest'
import { pseudonyms } from './pseudonyms.ts'

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `018cdb2e-8039-7058-8472-${String(index).padStart(12, '0')}` }))

describe('pseudonyms', () => {
  it('are four hex digits, the same in whatever order people come', () => {
    const names = pseudonyms('network', people(20))
    expect([...names.values()].every((name) => /^Person [0-9A-F]{4}$/.test(name))).toBe(true)
    expect(pseudonyms('network', people(20).reverse())).toEqual(names)
  })

  it('are different in another network', () => {
    const [here, there] = ['one', 'two'].map((network) => [...pseudonyms(network, people(20)).values()])
    expect(here?.some((name, index) => name === there?.[index])).toBe(false)
  })

  it('are unique among many, and a newcomer never renames anybody', () => {
    const before = pseudonyms('network', people(5000))
    expect(new Set(before.values()).size).toBe(5000)
    const after = pseudonyms('network', people(5100))
    for (const [id, name] of before) expect(after.get(id)).toBe(name)
  })
})
