import type { Label } from '../catalogue/types.ts'
import type { LinkConfirmation } from '../coverage/confirmation.ts'
import type { IndicatorKey } from '../coverage/indicator-key.ts'
import type { Reach } from '../coverage/reach.ts'
import type { Day } from '../model/day.ts'
import type { CooperationKind } from '../model/records/cooperation.ts'

export type GraphNodeKind = 'COORDINATION' | 'GROUP' | 'INSTITUTION' | 'ROLE' | 'STEERING_GROUP'

export interface GraphNode {
  /** The id of the record it stands for; a ghost without a professional group has `missing:<statute>:<number>`. */
  readonly id: string
  readonly kind: GraphNodeKind
  /** Names no person. */
  readonly label: Label
  readonly groupKey: string | null
  /** Code of its professional group on the wheel, e.g. «2a»; of a ghost without one, its statutory number. */
  readonly groupCode: string | null
  readonly statutoryNumber: number | null
  readonly typeKey: string | null
  readonly districtId: string | null
  readonly carrierId: string | null
  /** `null` where it has no meaning. */
  readonly reach: Reach | null
  readonly viaRoleIds: readonly string[]
  /** The roles a ROLE node stands for; for an institution its own acting roles. */
  readonly roleIds: readonly string[]
  /** Of its roles; `null` = no acting role of its own. */
  readonly hasDeputy: boolean | null
  readonly failureRisk: boolean
  readonly gaps: readonly IndicatorKey[]
  /** A ghost: the one GROUP node of a statutory number that nobody represents. */
  readonly missing: boolean
}

/**
 * COOPERATION between two institutions · REPRESENTS role → institution it stands for · SPEAKS_FOR role → its group ·
 * BELONGS_TO institution → group · SITS_IN role or institution → steering group · COORDINATES office → role.
 */
export type GraphEdgeKind = 'COOPERATION' | 'REPRESENTS' | 'SPEAKS_FOR' | 'BELONGS_TO' | 'SITS_IN' | 'COORDINATES'

export interface GraphEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly kind: GraphEdgeKind
  readonly cooperationKind: CooperationKind | null
  /** Sides that have confirmed a cooperation; `null` for other edges. */
  readonly confirmed: LinkConfirmation | null
  /** Confirmed once, but not within the network's period (default 24 months). */
  readonly stale: boolean
  readonly since: Day | null
}

export interface NetworkGraph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}
