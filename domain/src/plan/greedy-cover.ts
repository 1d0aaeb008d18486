/** One step of a greedy cover: what it adds beyond the steps before. */
export interface Choice<Option, Element> {
  readonly option: Option
  readonly gained: readonly Element[]
  readonly weight: number
}

interface Cover<Option, Element> {
  readonly size: number
  /** The fixed set an option covers. */
  readonly covers: (option: Option) => readonly Element[]
  /** Not negative. */
  readonly weightOf: (element: Element) => number
}

interface Queued<Option> {
  readonly option: Option
  /** Place among the options: the earlier wins a tie. */
  readonly place: number
  /** What the option weighed when it was last looked at; by submodularity never less than what it weighs now. */
  readonly bound: number
}

/**
 * Weighted maximum coverage, greedily: each step takes the option that adds most, of equal ones the earliest in the
 * list, until nothing adds anything. Reaches at least 1 − 1/e of the best choice of that size (Nemhauser, Wolsey and
 * Fisher 1978). Lazy (Minoux 1978): an option is weighed again only when it comes to the head of the queue.
 * O(elements + options · log options) plus what is weighed again.
 */
export function greedyCover<Option, Element>(
  options: readonly Option[],
  { size, covers, weightOf }: Cover<Option, Element>,
): Choice<Option, Element>[] {
  const covered = new Set<Element>()
  const weigh = (elements: readonly Element[]) => elements.reduce((sum, element) => sum + weightOf(element), 0)
  const queue = options
    .map((option, place): Queued<Option> => ({ option, place, bound: weigh(covers(option)) }))
    .toSorted(worseFirst)
  const chosen: Choice<Option, Element>[] = []
  while (chosen.length < size) {
    const head = queue.pop()
    if (!head || head.bound === 0) break
    const gained = covers(head.option).filter((element) => !covered.has(element))
    const now = { ...head, bound: weigh(gained) }
    const next = queue.at(-1)
    if (now.bound > 0 && (!next || worseFirst(next, now) < 0)) {
      chosen.push({ option: head.option, gained, weight: now.bound })
      for (const element of gained) covered.add(element)
    } else {
      queue.splice(placeOf(queue, now), 0, now)
    }
  }
  return chosen
}

function worseFirst(a: Queued<unknown>, b: Queued<unknown>): number {
  return a.bound - b.bound || b.place - a.place
}

/** Where an entry belongs in the sorted queue, by bisection. */
function placeOf(queue: readonly Queued<unknown>[], entry: Queued<unknown>): number {
  let [low, high] = [0, queue.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const there = queue[middle]
    if (there && worseFirst(there, entry) < 0) low = middle + 1
    else high = middle
  }
  return low
}
