import { gapsOf } from '@schutznetz/domain/coverage/coverage.ts'
import type { Gap } from '@schutznetz/domain/coverage/gap.ts'
import type { RequestContext } from '../../context.ts'
import { NotFound } from '../../errors.ts'
import { joined, nothingSaved } from '../../sentence.ts'

/** The gap of today with this key. @throws NotFound where there is none (any more): nothing is decided in advance. */
export async function gapToDecideOn(ctx: RequestContext, networkId: string, key: string): Promise<Gap> {
  const { view } = await ctx.networks.scopeOf(networkId)
  const gap = gapsOf(view).find((one) => one.key === key)
  if (gap) return gap
  throw new NotFound(
    joined(
      {
        de: 'Diese Lücke gibt es heute nicht: Sie ist inzwischen geschlossen oder wird nicht mehr gezählt.',
        en: 'There is no such gap today: it has been closed or is no longer counted.',
      },
      nothingSaved,
    ),
  )
}
