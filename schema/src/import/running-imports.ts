import { EventEmitter } from 'node:events'
import { Conflict } from '../errors.ts'
import type { Sentence } from '../sentence.ts'

/** One list that is being taken over. */
export interface RunningImport {
  /**
   * Called with the rows of each batch that was written; with 0 to ask whether to go on.
   * @throws Conflict where somebody wants it stopped: the transaction around it then leaves nothing
   */
  pass(rows: number): void
  end(): void
}

/**
 * The lists that this process is taking over: how far each is, and whether somebody wants it stopped. In memory, because
 * the embedded database has one connection: while the one transaction of an import runs, nobody reads a table
 * (decision 0027).
 */
export class RunningImports {
  readonly #running = new Map<string, { share: number; isCancelled: boolean }>()
  readonly #events = new EventEmitter<Record<string, [share: number | null]>>().setMaxListeners(0)

  /**
   * @param total rows to write
   * @throws Conflict where the list is being taken over already
   */
  begin(importId: string, total: number): RunningImport {
    if (this.#running.has(importId)) throw new Conflict(underWay)
    const state = { share: 0, isCancelled: false }
    this.#running.set(importId, state)
    let done = 0
    return {
      pass: (rows) => {
        if (state.isCancelled) throw new Conflict(cancelled)
        done += rows
        state.share = Math.min(1, done / Math.max(1, total))
        this.#events.emit(importId, state.share)
      },
      end: () => {
        this.#running.delete(importId)
        this.#events.emit(importId, null)
      },
    }
  }

  /** Share that is done, 0 to 1; `null` where the list is not being taken over. */
  shareOf(importId: string): number | null {
    return this.#running.get(importId)?.share ?? null
  }

  /** Asks for an end at the next batch; `false` where nothing is under way. */
  cancel(importId: string): boolean {
    const state = this.#running.get(importId)
    if (state) state.isCancelled = true
    return state !== undefined
  }

  /** Tells of every step of a list, `null` at its end, until the returned function is called. */
  watch(importId: string, tell: (share: number | null) => void): () => void {
    this.#events.on(importId, tell)
    return () => this.#events.off(importId, tell)
  }
}

const underWay: Sentence = {
  de: 'Diese Liste wird gerade schon übernommen. Bitte warten Sie, bis das fertig ist.',
  en: 'This list is being taken over already. Please wait until that is done.',
}

const cancelled: Sentence = {
  de: 'Das Übernehmen ist abgebrochen. Es wurde nichts übernommen; die Vorschau ist noch da.',
  en: 'Taking over was cancelled. Nothing was taken over; the preview is still there.',
}
