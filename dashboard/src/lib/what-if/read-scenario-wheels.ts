import { error, type RequestEvent } from '@sveltejs/kit'
import { ScenarioWheelDocument, type ScenarioWheelQuery } from '#lib/generated/graphql.ts'
import { readGroups } from '#lib/graph/read-groups.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from '#lib/server/query.ts'
import { scenarioWheels, type ScenarioChange, type ScenarioSide, type ScenarioWheels } from './scenario-wheel.ts'

/** The pictures, and what they mark as words. */
export interface ScenarioPicture extends ScenarioWheels {
  readonly changes: readonly { readonly id: string; readonly name: string; readonly change: ScenarioChange }[]
}

/** The wheel of the day and the one without those who leave. */
export async function readScenarioWheels(
  event: RequestEvent,
  slug: string,
  asOf: string,
  ids: string[],
): Promise<ScenarioPicture> {
  const { network } = await query(event, ScenarioWheelDocument, { slug, asOf, ids })
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  const { whatIf } = network
  const vacated = new Set(whatIf.vacated.map(({ id }) => id))
  const wheels = scenarioWheels(toSide(network), toSide(whatIf), vacated)
  const names = new Map(
    [...network.cooperation.nodes, ...network.multipliers.nodes].map(({ id, label }) => [id, label]),
  )
  const changes = wheels.marks.map(({ id, change }) => ({ id, change, name: names.get(id) ?? '' }))
  return { ...wheels, changes }
}

type Answer = NonNullable<ScenarioWheelQuery['network']>

function toSide({ groups, multipliers, cooperation }: Answer | Answer['whatIf']): ScenarioSide {
  return {
    groups: readGroups(groups.nodes),
    institutions: cooperation.nodes.map((node) => ({ ...node, reach: node.reach ?? 'NONE' })),
    roles: multipliers.nodes.map(({ id, groupKey, hasDeputy, failureRisk, roles }) => ({
      id,
      groupKey: groupKey ?? null,
      hasDeputy: hasDeputy ?? false,
      failureRisk,
      roleIds: roles.map((role) => role.id),
    })),
  }
}
