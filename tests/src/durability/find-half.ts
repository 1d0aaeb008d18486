import { isSameValue, type PlainRow } from '@schutznetz/schema/change/row-codec.ts'
import type { StoredNetwork } from './stored-network.ts'

/** Everything of a network that is there only in part; empty if every change is there as a whole or not at all. */
export function findHalf(stored: StoredNetwork): string[] {
  return [...brokenRevisions(stored), ...brokenRecords(stored), ...brokenImports(stored), ...brokenReplay(stored)]
}

/** Revisions are 1, 2, 3 … and the network stands at the newest. */
function brokenRevisions({ revision, changeSets }: StoredNetwork): string[] {
  const gaps = changeSets.filter((changeSet, index) => changeSet.revision !== index + 1)
  const found = gaps.map((changeSet) => `change set ${changeSet.id} has revision ${changeSet.revision} out of order`)
  if (revision === changeSets.length) return found
  return [...found, `the network is at revision ${revision} after ${changeSets.length} change sets`]
}

/** Every change set has its audit entries, counted without gaps, and every entry its change set. */
function brokenRecords({ changeSets, entriesOf }: StoredNetwork): string[] {
  const known = new Set(changeSets.map(({ id }) => id))
  const orphans = [...entriesOf.keys()].filter((id) => !known.has(id))
  const incomplete = changeSets.filter(({ id }) => {
    const entries = entriesOf.get(id) ?? []
    return entries.length === 0 || entries.some(({ position }, index) => position !== index)
  })
  return [
    ...orphans.map((id) => `audit entries of change set ${id} without it`),
    ...incomplete.map(({ id, label }) => `change set ${id} (${label}) without all of its audit entries`),
  ]
}

/** An import is applied exactly if its change set is there, and that one holds all of its rows. */
function brokenImports({ imports, rowsOf, changeSets, entriesOf }: StoredNetwork): string[] {
  const found: string[] = []
  const applied = new Set(imports.flatMap(({ changeSetId }) => changeSetId ?? []))
  for (const { id, state, changeSetId } of imports) {
    if ((state === 'APPLIED') !== (changeSetId !== null)) found.push(`import ${id} is ${state} with ${changeSetId}`)
    if (changeSetId === null) continue
    const names = namesIn(entriesOf.get(changeSetId) ?? [])
    const missing = (rowsOf.get(id) ?? []).filter(({ name }) => !names.has(name))
    if (missing.length > 0) found.push(`import ${id} is applied without ${missing.length} of its rows`)
  }
  // What a change set is called is the only mark of an import that its job does not carry.
  const unclaimed = changeSets.filter(({ id, label }) => label.startsWith('Import ') && !applied.has(id))
  return [...found, ...unclaimed.map(({ id }) => `change set ${id} of an import that is not applied`)]
}

function namesIn(entries: readonly { readonly after: unknown }[]): ReadonlySet<unknown> {
  return new Set(entries.map(({ after }) => (after as PlainRow | null)?.['name']))
}

/** Replaying the record of all changes gives the content, row for row and column for column. */
function brokenReplay({ changeSets, entriesOf, content }: StoredNetwork): string[] {
  const replayed = new Map<string, unknown>()
  for (const { id } of changeSets) {
    for (const { entity, entityId, after } of entriesOf.get(id) ?? []) {
      const key = `${entity} ${entityId}`
      if (entity === 'Network') continue
      if (after === null) replayed.delete(key)
      else replayed.set(key, after)
    }
  }
  const keys = new Set([...replayed.keys(), ...content.keys()])
  return [...keys]
    .filter((key) => !isSameValue(replayed.get(key), content.get(key)))
    .map((key) => `${key} is not what the record of changes says`)
}
