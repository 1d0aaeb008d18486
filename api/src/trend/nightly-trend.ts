import { addDays, type Day } from '@schutznetz/domain/model/day.ts'
import type { Services } from '@schutznetz/schema/context.ts'
import { dayInBerlin } from '@schutznetz/schema/day-in-berlin.ts'
import { fillTrend } from '@schutznetz/schema/modules/trend/fill-trend.ts'

const minute = 60_000

interface NightlyOptions {
  readonly services: Services
  /** Milliseconds between two looks at the clock; the first comes after one of them. */
  readonly interval?: number
}

/**
 * Stores what the indicators said of the days that are over, soon after midnight in Berlin and after a start. What fails
 * is logged and tried again at the next look; nothing of it reaches a request.
 * @returns a function that ends this; the process waits for a day that is being stored (BackgroundWork).
 */
export function startNightlyTrend({ services, interval = minute }: NightlyOptions): () => void {
  let done: Day | null = null
  let isIdle = true

  async function look(): Promise<void> {
    const today = dayInBerlin(services.clock())
    if (today === done || services.background.isStopping) return
    if (await fillPastDays(services)) done = today
  }

  const timer = setInterval(() => {
    if (!isIdle) return
    isIdle = false
    services.background.add(look().finally(() => (isIdle = true)))
  }, interval)
  timer.unref()
  return () => clearInterval(timer)
}

/** Every network up to yesterday; whether all of them succeeded. Never rejects. */
export async function fillPastDays(services: Services): Promise<boolean> {
  const yesterday = addDays(dayInBerlin(services.clock()), -1)
  try {
    const networks = await services.database.client.network.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
    for (const { id } of networks) await fillTrend(services, id, yesterday)
    return true
  } catch (error) {
    // Another process may be storing the same day: the next look finds it done.
    services.log.warn('Verlauf nicht gespeichert', { error: String(error) })
    return false
  }
}
