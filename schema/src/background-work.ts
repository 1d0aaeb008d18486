/** Work that goes on after its request was answered; the process waits for it before it closes the database. */
export class BackgroundWork {
  readonly #running = new Set<Promise<unknown>>()
  #isStopping = false

  /** Whether work should come to an end at its next step. */
  get isStopping(): boolean {
    return this.#isStopping
  }

  /** @param work must not reject: nobody is there to hear it. */
  add(work: Promise<unknown>): void {
    const tracked = work.finally(() => this.#running.delete(tracked))
    this.#running.add(tracked)
  }

  /** Asks for an end; whoever works looks at {@link isStopping} between steps. */
  askToStop(): void {
    this.#isStopping = true
  }

  async stop(): Promise<void> {
    this.askToStop()
    await Promise.allSettled(this.#running)
  }
}
