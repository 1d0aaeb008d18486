import type { Day } from '@schutznetz/domain/model/day.ts'
import type { NetworkRole } from '#lib/generated/graphql.ts'

/** What every page below `/[network]` knows of its network: `page.data.network`. */
export interface NetworkInView {
  readonly slug: string
  readonly name: string
  readonly isDemo: boolean
  readonly revision: number
  /** The viewer's role here. */
  readonly role: NetworkRole
  readonly today: Day
  /** The day everything on the page is true of; equals `today` unless the address says otherwise. */
  readonly asOf: Day
}
