import type { Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { changeRow } from '../../change/change-row.ts'
import { endService, removeService } from '../../change/end-row.ts'
import { optionalIdOf, rowToWrite } from '../../change/find-network.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Invalid } from '../../errors.ts'
import { validate } from '../../validation/validate.ts'
import { beginning, id } from '../../validation/values.ts'
import { joined, nothingSaved } from '../../sentence.ts'

const createRules = (today: Day) =>
  z.object({
    institutionId: id(),
    kind: z.enum(['OWN', 'POOL', 'CENTRAL', 'NONE']),
    personId: id().nullish(),
    poolId: id().nullish(),
    validFrom: beginning(today),
  })

/** Which specialist is responsible for an institution: its own, a pool, the central line, or expressly none. */
export async function createSpecialistAssignment(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof createRules>>,
): Promise<Written> {
  const { networkId, id: institutionId } = await rowToWrite(
    ctx,
    'Institution',
    raw.institutionId,
    'input.institutionId',
  )
  const { kind, validFrom, ...input } = validate(createRules(ctx.today), raw)
  const personId = optionalIdOf('Person', input.personId, 'input.personId') ?? null
  const poolId = optionalIdOf('SpecialistPool', input.poolId, 'input.poolId') ?? null
  refuseWrongParty(kind, personId, poolId)
  const row = { institutionId, kind, personId, poolId, validFrom }
  const request = { networkId, model: 'SpecialistAssignment', verb: 'eingetragen' } as const
  return written(networkId, await changeRow(ctx, request, (tx) => tx.create('SpecialistAssignment', row)))
}

export const endSpecialistAssignment = endService('SpecialistAssignment')
export const removeSpecialistAssignment = removeService('SpecialistAssignment')

function refuseWrongParty(kind: string, personId: string | null, poolId: string | null): void {
  const fits = (kind === 'OWN') === (personId !== null) && (kind === 'POOL') === (poolId !== null)
  if (fits) return
  throw new Invalid(
    kind === 'POOL' ? 'input.poolId' : 'input.personId',
    joined(
      {
        de: 'Zur eigenen Fachkraft gehört eine Person, zum Pool ein Pool, zur zentralen Beratung und zu «keine» nichts davon.',
        en: 'A specialist of its own needs a person, a pool a pool, the central advice and “none” neither.',
      },
      nothingSaved,
    ),
  )
}
