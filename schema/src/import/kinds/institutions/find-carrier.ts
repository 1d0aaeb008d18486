import type { NetworkContent } from '../../network-content.ts'
import type { CarrierTarget } from './institution-target.ts'
import { normaliseName } from '../../normalise.ts'

type StoredCarrier = NetworkContent['carriers'][number]

/** Finds the stored carrier that a file means. */
export type CarrierFinder = (target: CarrierTarget) => StoredCarrier | null

/**
 * By register number; else by name among carriers without one, so that a carrier entered by hand is not doubled.
 * Several carriers of one name are told apart by nothing: the first by id is taken, always the same.
 */
export function createCarrierFinder(carriers: readonly StoredCarrier[]): CarrierFinder {
  const sorted = carriers.toSorted((a, b) => (a.id < b.id ? 1 : -1))
  const byNumber = new Map(sorted.flatMap((one) => (one.registerNumber ? [[one.registerNumber, one] as const] : [])))
  const unnumbered = new Map(
    sorted.filter((one) => one.registerNumber === null).map((one) => [normaliseName(one.name), one]),
  )
  const byName = new Map(sorted.map((one) => [normaliseName(one.name), one]))
  return ({ registerNumber, name }) => {
    if (registerNumber === null) return byName.get(normaliseName(name)) ?? null
    return byNumber.get(registerNumber) ?? unnumbered.get(normaliseName(name)) ?? null
  }
}
