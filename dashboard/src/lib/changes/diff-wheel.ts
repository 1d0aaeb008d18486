import type { InstitutionInput, LinkInput, Wheel } from '@schutznetz/domain/layout/wheel-types.ts'
import { wheelOf, type WheelSource } from '#lib/graph/wheel-of.ts'
import { round } from '#lib/wheel/round.ts'
import { staticWheel, type StaticWheel } from '#lib/wheel/static-wheel.ts'

/** What happened to an institution between two days, as the wheel can show it; joining and leaving come first. */
export const seatChanges = ['JOINED', 'LEFT', 'REACHED', 'LOST'] as const

export type SeatChange = (typeof seatChanges)[number]

/** An institution of either day. */
export interface Seat extends InstitutionInput {
  readonly label: string
}

/** A mark on the wheel; `id` leads to the institution. */
interface SeatMark {
  readonly id: string
  readonly name: string
  readonly change: SeatChange
  readonly x: number
  readonly y: number
}

export interface DiffWheel {
  /** The second day, with the places of those that left. */
  readonly wheel: StaticWheel
  readonly marks: readonly SeatMark[]
  /** Curves of cooperations that are there on one of the days only; none above 600 institutions. */
  readonly begun: string
  readonly ended: string
}

interface DiffWheelSource {
  readonly before: readonly Seat[]
  readonly after: readonly Seat[]
  readonly groups: WheelSource['groups']
  readonly roles: WheelSource['roles']
  readonly begun: readonly LinkInput[]
  readonly ended: readonly LinkInput[]
}

/**
 * Lays out the institutions of both days together, so that what left has a place beside what is there: each where it
 * was last. O(institutions + links).
 */
export function diffWheel({ before, after, groups, roles, begun, ended }: DiffWheelSource): DiffWheel {
  const [earlier, later] = [before, after].map((seats) => new Map(seats.map((seat) => [seat.id, seat]))) as [
    Map<string, Seat>,
    Map<string, Seat>,
  ]
  const both = new Map([...earlier, ...later])
  const links = [...begun, ...ended]
  const wheel = wheelOf({ groups, institutions: [...both.values()], roles, links })
  const marks = wheel.institutions.flatMap(({ id, x, y }) => {
    const change = seatChange(earlier.get(id), later.get(id))
    return change ? [{ id, name: both.get(id)?.label ?? '', change, x: round(x), y: round(y) }] : []
  })
  return { wheel: staticWheel(wheel), marks, begun: curvesOf(wheel, begun), ended: curvesOf(wheel, ended) }
}

function seatChange(before: Seat | undefined, after: Seat | undefined): SeatChange | null {
  if (!before) return 'JOINED'
  if (!after) return 'LEFT'
  const [was, is] = [before, after].map(({ reach }) => reach !== 'NONE')
  if (was === is) return null
  return is ? 'REACHED' : 'LOST'
}

function curvesOf(wheel: Wheel, links: readonly LinkInput[]): string {
  const wanted = new Set(links.map(({ id }) => id))
  return wheel.links
    .filter(({ id }) => wanted.has(id))
    .map(({ curve }) => curve)
    .join('')
}
