import { error, type RequestEvent } from '@sveltejs/kit'
import {
  WhatIfResultDocument,
  type InstitutionInWhatIfFragment,
  type WhatIfResultQuery,
} from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from '#lib/server/query.ts'
import { cutPaths } from './cut-paths.ts'
import { indicatorChanges } from './indicator-changes.ts'

type Answer = NonNullable<WhatIfResultQuery['network']>['whatIf']

/** More than these stay with the API: nobody reads them here, and the page would be slow to arrive. */
const mostInstitutions = 60
const mostGaps = 40

export interface SomeOfMany<Item> {
  readonly total: number
  readonly items: readonly Item[]
}

/** What would break, as the page tells it. */
export type WhatIfResult = ReturnType<typeof toResult>

/** What would break if those chosen left. @throws 404 for a network that is not there. */
export async function readResult(
  event: RequestEvent,
  slug: string,
  asOf: string,
  ids: string[],
): Promise<WhatIfResult> {
  const { network } = await query(event, WhatIfResultDocument, { slug, asOf, ids })
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  return toResult(network.whatIf)
}

function toResult(answer: Answer) {
  const { before, after, opened, effects, precautions, componentsBefore, components } = answer
  const lists = {
    multiplier: byGroup(answer.losingMultiplier),
    specialist: byGroup(answer.losingSpecialist),
    contact: byGroup(answer.losingContact),
  }
  return {
    effects,
    ...indicatorChanges(before.indicators, after.indicators),
    lists: {
      multiplier: someOf(lists.multiplier, mostInstitutions),
      specialist: someOf(lists.specialist, mostInstitutions),
      contact: someOf(lists.contact, mostInstitutions),
    },
    opened: someOf(opened, mostGaps),
    paths: cutPaths(answer.cutPaths),
    precautions,
    proposals: proposalsOf(opened),
    components: { before: componentsBefore, after: components },
  }
}

function someOf<Item>(items: readonly Item[], most: number): SomeOfMany<Item> {
  return { total: items.length, items: items.slice(0, most) }
}

/** Numbers of the statute first and in their order, then local groups, as clockwise on the wheel. */
function byGroup(institutions: readonly InstitutionInWhatIfFragment[]): InstitutionInWhatIfFragment[] {
  const order = new Intl.Collator('de', { numeric: true })
  const codeOf = ({ group }: InstitutionInWhatIfFragment) => group?.code ?? '~'
  return institutions.toSorted((a, b) => order.compare(codeOf(a), codeOf(b)) || order.compare(a.name, b.name))
}

/** These are prevented by deputies, which the precautions name. */
const preventedByDeputies = new Set(['STATUTE_GROUPS', 'GROUPS_WITH_MULTIPLIER', 'INSTITUTIONS_REACHED', 'AREAS'])

/** What else would have to be done, each proposal once; what is needed most often first. */
function proposalsOf(opened: Answer['opened']): { readonly words: string; readonly count: number }[] {
  const others = opened.filter(({ indicator }) => !preventedByDeputies.has(indicator))
  return [...Map.groupBy(others, ({ proposal }) => proposal)]
    .map(([words, gaps]) => ({ words, count: gaps.length }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 4)
}
