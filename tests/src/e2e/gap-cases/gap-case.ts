import type { Desk } from './desk.ts'

/** Where a gap stands in the list of the coverage page. */
export interface GapPlace {
  /** What it is about: the opaque id of an object, or the end of the gap's key. */
  readonly subject: string
  /** Name of an institution that narrows the list to it. */
  readonly search?: string
}

/** The documented case of a gap (docs/gaps.md): what leaves it, and what closes it, entered as a coordinator enters it. */
export interface GapCase {
  /** Enters what leaves the gap, and says where it stands then. */
  readonly produce: (desk: Desk) => Promise<GapPlace>
  /** Words of its row in the list: its severity, and a piece of its reason. */
  readonly looks: readonly string[]
  /** Enters what closes it. */
  readonly cure: (desk: Desk, place: GapPlace) => Promise<void>
}
