import { m } from '#lib/paraglide/messages.js'
import type { GlyphName } from './glyphs.ts'
import type { MapGroup, MapRole, Reach } from './map-data.ts'
import { roleFormOf } from './filter.ts'
import type { LinkState } from './neighbours.ts'
import type { RuleKey } from './style-rules.ts'
import type { RoleForm, SortColumn } from './view-state.ts'

/** The words that stand beside every colour and shape. */
export const reachWords: Readonly<Record<Reach, () => string>> = {
  OWN: m.map_reach_own,
  GROUP: m.map_reach_group,
  NONE: m.map_reach_none,
}

export const reachGlyphs: Readonly<Record<Reach, GlyphName>> = {
  OWN: 'direct',
  GROUP: 'via-group',
  NONE: 'not-reached',
}

export const roleFormWords: Readonly<Record<RoleForm, () => string>> = {
  DEPUTY: m.map_role_deputy,
  ALONE: m.map_role_alone,
  RISK: m.map_role_risk,
}

export const linkStateWords: Readonly<Record<LinkState, () => string>> = {
  BOTH: m.map_link_both,
  ONE: m.map_link_one,
  STALE: m.map_link_stale,
  NEITHER: m.map_link_neither,
}

export const ruleWords: Readonly<Record<RuleKey, () => string>> = {
  HIDDEN: m.map_legend_hidden,
  MULTIPLIER: m.map_legend_multiplier,
  MULTIPLIER_ALONE: m.map_legend_alone,
  MULTIPLIER_RISK: m.map_legend_risk,
  DIRECT: m.map_legend_direct,
  VIA_GROUP: m.map_legend_via_group,
  NOT_REACHED: m.map_legend_not_reached,
  MISSING: m.map_legend_missing,
  LINK: m.map_legend_link,
}

export const columnWords: Readonly<Record<SortColumn, () => string>> = {
  name: m.map_column_name,
  group: m.map_column_group,
  district: m.map_column_district,
  reach: m.map_column_reach,
  links: m.map_column_links,
  gaps: m.map_column_gaps,
}

/** What stands under the name of a group: how many of its institutions are reached. */
export function groupFigure(reached: number, total: number, isMissing: boolean): string {
  if (isMissing && total === 0) return m.map_group_nothing()
  if (isMissing) return m.map_group_nobody({ reached, total })
  return total === 0 ? m.map_group_empty() : m.map_group_reached({ reached, total })
}

/** What a screen reader says of an institution under the cursor. */
export function announceInstitution(name: string, reach: Reach, links: number): string {
  const cooperations = links === 1 ? m.map_cooperations_one() : m.map_cooperations({ count: links })
  return m.map_announce_institution({ name, reach: reachWords[reach](), cooperations })
}

/** What a screen reader says of a multiplier under the cursor. */
export function announceRole(role: MapRole, group: string): string {
  return m.map_announce_role({ name: role.name ?? role.label, group, form: roleFormWords[roleFormOf(role)]() })
}

/** What a screen reader says of a group that is missing. */
export function announceGhost(group: MapGroup): string {
  return m.map_announce_ghost({ group: group.label })
}
