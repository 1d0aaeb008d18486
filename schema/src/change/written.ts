import type { Change } from './change.ts'
import type { Sentence } from '../sentence.ts'

/** What a service answers: which row of which network it wrote, and by which change set. */
export interface Written {
  readonly networkId: string
  readonly id: string
  readonly changeSetId: string | null
  readonly revision: number
  /** What the user should look at although it was saved. */
  readonly warnings: readonly Sentence[]
}

export function written(networkId: string, done: Change<{ id: string }>, warnings: readonly Sentence[] = []): Written {
  return { networkId, id: done.result.id, changeSetId: done.changeSetId, revision: done.revision, warnings }
}
