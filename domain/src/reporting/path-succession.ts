import type { Dated } from '../model/day.ts'
import type { ReportTrigger } from '../model/records/reporting.ts'

/** What tells one path from another, of a record or a stored row. */
export interface PathIdentity extends Dated {
  readonly id: string
  readonly pathTypeKey: string
  readonly trigger: ReportTrigger
  readonly pathVersion: number
  readonly originTypeKeys: readonly string[]
  readonly originGroupKeys: readonly string[]
}

/**
 * The version of a path that held until this one began: of the same type and trigger, numbered one less, ended on the
 * day this one begins. Where several did, the one for the same institutions goes first. `null` = this is the first
 * version. O(paths).
 */
export function versionBefore<Path extends PathIdentity>(paths: readonly Path[], path: Path): Path | null {
  if (path.validFrom === null) return null
  const fitting = paths.filter(
    (one) => isOfSameKind(one, path) && one.pathVersion === path.pathVersion - 1 && one.validTo === path.validFrom,
  )
  return fitting.find((one) => originsOf(one) === originsOf(path)) ?? fitting[0] ?? null
}

/** The version that followed; `null` = this is the last one. O(paths²) at worst, over few paths. */
export function versionAfter<Path extends PathIdentity>(paths: readonly Path[], path: Path): Path | null {
  return paths.find((one) => versionBefore(paths, one)?.id === path.id) ?? null
}

/**
 * A path that would hold at the same time as this one for the same institutions, so that nobody could say which of the
 * two to go by: same type and trigger, a day in common, and both for all institutions of the type or for a type or
 * group that both name. One for all beside one for some is fine: the particular one goes first. O(paths).
 */
export function rivalOf<Path extends PathIdentity>(paths: readonly Path[], path: Path): Path | null {
  return (
    paths.find(
      (one) => one.id !== path.id && isOfSameKind(one, path) && sharesDay(one, path) && sharesOrigin(one, path),
    ) ?? null
  )
}

function isOfSameKind(one: PathIdentity, other: PathIdentity): boolean {
  return one.pathTypeKey === other.pathTypeKey && one.trigger === other.trigger
}

function sharesDay(one: Dated, other: Dated): boolean {
  const beginsBeforeEnd = ({ validFrom }: Dated, { validTo }: Dated) =>
    validFrom === null || validTo === null || validFrom < validTo
  return beginsBeforeEnd(one, other) && beginsBeforeEnd(other, one)
}

function sharesOrigin(one: PathIdentity, other: PathIdentity): boolean {
  if (originsOf(one) === '' && originsOf(other) === '') return true
  return (
    one.originTypeKeys.some((key) => other.originTypeKeys.includes(key)) ||
    one.originGroupKeys.some((key) => other.originGroupKeys.includes(key))
  )
}

function originsOf({ originTypeKeys, originGroupKeys }: PathIdentity): string {
  return [...originTypeKeys.toSorted(), ...originGroupKeys.toSorted()].join(' ')
}
