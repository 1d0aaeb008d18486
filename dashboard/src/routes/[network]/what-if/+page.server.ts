import type { PageServerLoad } from './$types'
import { leavingAtMost, readLeaving } from '#lib/what-if/leaving-address.ts'
import { readChoice, searchLeavers } from '#lib/what-if/read-choice.ts'
import { readResult } from '#lib/what-if/read-result.ts'
import { readScenarioWheels } from '#lib/what-if/read-scenario-wheels.ts'
import { whatIfAsGraphql } from '#lib/what-if/what-if-as-graphql.ts'

/** What breaks if …? The address is the whole state; nothing is stored. */
export const load: PageServerLoad = async (event) => {
  const { network } = await event.parent()
  const { slug, asOf } = network
  const asked = readLeaving(event.url.searchParams)
  const ids = asked.slice(0, leavingAtMost)
  const text = event.url.searchParams.get('find')?.trim() ?? ''
  const [choice, hits] = await Promise.all([
    readChoice(event, slug, asOf, ids),
    text ? searchLeavers(event, { slug, asOf, text, without: ids }) : null,
  ])
  const leaving = choice.chosen.map(({ id }) => id)
  const graphql = whatIfAsGraphql(slug, asOf, leaving)
  const answers = { ...choice, hits, graphql, isCut: asked.length > ids.length }
  if (leaving.length === 0) return { ...answers, result: null, picture: null }
  const [result, picture] = await Promise.all([
    readResult(event, slug, asOf, leaving),
    readScenarioWheels(event, slug, asOf, leaving),
  ])
  return { ...answers, result, picture }
}
