/** Runs a piece of work when all that were handed in before have ended, however they ended. */
export type Turn = <Result>(work: () => Promise<Result>) => Promise<Result>

/** A queue for work on the files of one database: a checkpoint in the midst of a copy would take its log away. */
export function oneAtATime(): Turn {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }
}
