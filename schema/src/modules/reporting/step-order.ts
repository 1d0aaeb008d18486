import type { ChangeTx } from '../../change/change-tx.ts'
import type { Row } from '../../change/tenant-models.ts'

type Step = Row<'ReportingStep'>

/** No path has so many steps: where a step waits while others change places, because no place is held twice. */
const waitingPlace = 1000

export async function stepsInOrder(tx: ChangeTx, pathId: string): Promise<Step[]> {
  return (await tx.find('ReportingStep', { pathId })).sort((a, b) => a.position - b.position)
}

/** Moves steps one place on, from the last one, so that a place becomes free. Answers the place; `null` = at the end. */
export async function makeRoom(tx: ChangeTx, steps: readonly Step[], wanted: number | null): Promise<number> {
  const end = Math.max(0, ...steps.map(({ position }) => position)) + 1
  const place = Math.min(wanted ?? end, end)
  for (const { id, position } of steps.toReversed()) {
    if (position >= place) await tx.update('ReportingStep', id, { position: position + 1 })
  }
  return place
}

/** Numbers steps from 1 without gaps. */
export async function closeGap(tx: ChangeTx, steps: readonly Step[]): Promise<void> {
  for (const [index, { id }] of steps.entries()) await tx.update('ReportingStep', id, { position: index + 1 })
}

/** Puts a step at a place (behind the last: at the end). Answers whether it was elsewhere before. */
export async function moveTo(tx: ChangeTx, steps: readonly Step[], step: Step, wanted: number): Promise<boolean> {
  const others = steps.filter(({ id }) => id !== step.id)
  const place = Math.min(wanted, steps.length)
  const isInPlace = steps.findIndex(({ id }) => id === step.id) === place - 1
  if (isInPlace) return false
  await tx.update('ReportingStep', step.id, { position: waitingPlace })
  const order = [...others.slice(0, place - 1), null, ...others.slice(place - 1)]
  // Whoever moves up goes first into the place that is free; whoever moves back goes last.
  const moving = order.flatMap((one, index) => (one && one.position !== index + 1 ? [{ one, to: index + 1 }] : []))
  const up = moving.filter(({ one, to }) => to < one.position)
  const back = moving.filter(({ one, to }) => to > one.position).toReversed()
  for (const { one, to } of [...up, ...back]) await tx.update('ReportingStep', one.id, { position: to })
  await tx.update('ReportingStep', step.id, { position: place })
  return true
}

/** Every change of the order raises the version of the path: such changes are undone from the last to the first only. */
export async function touchPath(tx: ChangeTx, pathId: string): Promise<void> {
  const { version } = await tx.get('ReportingPath', pathId)
  await tx.touch('ReportingPath', pathId, version)
}
