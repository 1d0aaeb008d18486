/** Runs `work` once to warm up and then `runs` times; the median in milliseconds, and the results' last. */
export async function median<T>(runs: number, work: () => Promise<T> | T): Promise<{ ms: number; result: T }> {
  let result = await work()
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now()
    result = await work()
    times.push(performance.now() - began)
  }
  return { ms: middle(times), result }
}

export function middle(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** One measurement of `work`, in milliseconds. */
export async function once<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const began = performance.now()
  const result = await work()
  return { ms: performance.now() - began, result }
}

/** Runs all of `works` in turn, once to warm up and then `runs` times; the medians in milliseconds. */
export async function inTurn<Name extends string>(
  runs: number,
  works: Readonly<Record<Name, () => unknown>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(works) as Name[]
  const times = new Map(names.map((name) => [name, [] as number[]]))
  for (let run = 0; run <= runs; run += 1) {
    for (const name of names) {
      const { ms } = await once(() => Promise.resolve(works[name]()))
      if (run > 0) times.get(name)?.push(ms)
    }
  }
  return Object.fromEntries(names.map((name) => [name, middle(times.get(name) ?? [])])) as Record<Name, number>
}
