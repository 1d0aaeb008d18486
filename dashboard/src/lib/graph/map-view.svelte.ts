import type { Wheel } from '@schutznetz/domain/layout/wheel-types.ts'
import { goto } from '$app/navigation'
import { page } from '$app/state'
import { m } from '#lib/paraglide/messages.js'
import { filterMap, type Shown } from './filter.ts'
import { keyboardGridOf } from './keyboard-grid-of.ts'
import type { KeyboardGrid } from './keyboard-grid.ts'
import { lookupsOf, type Lookups } from './lookups.ts'
import type { MapData, MapGroup, MapInstitution, MapRole } from './map-data.ts'
import { countLinks, neighboursOf, type Neighbour } from './neighbours.ts'
import { ghostId } from './scene.ts'
import { readSelection } from './selection.ts'
import { countByRule, type RuleKey } from './style-rules.ts'
import { readView, writeView, type ViewState } from './view-state.ts'
import { wheelOf } from './wheel-of.ts'

/** What is selected, found by the id in the address. */
export type Selected =
  | { readonly kind: 'INSTITUTION'; readonly institution: MapInstitution }
  | { readonly kind: 'ROLE'; readonly role: MapRole }
  | { readonly kind: 'GROUP'; readonly group: MapGroup }

/**
 * The map as the page shows it: everything follows from the data and the address, so that a view can be shared, and
 * back and forward are undo. Components read it and change it through links (`href`) or `show`.
 */
export class MapView {
  readonly #data: () => MapData

  constructor(data: () => MapData) {
    this.#data = data
  }

  readonly data: MapData = $derived.by(() => this.#data())
  readonly wheel: Wheel = $derived(wheelOf(this.data))
  readonly state: ViewState = $derived(readView(page.url.searchParams))
  readonly shown: Shown = $derived(filterMap(this.data, this.state))
  readonly grid: KeyboardGrid = $derived(keyboardGridOf(this.wheel, this.shown))
  readonly linkCounts: ReadonlyMap<string, number> = $derived(countLinks(this.data.links))
  readonly lookups: Lookups = $derived(lookupsOf(this.data))
  readonly ruleCounts: ReadonlyMap<RuleKey, number> = $derived(countByRule(this.data, this.shown))
  readonly selected: Selected | null = $derived(this.#find(this.state.selection))
  /** Id of the glyph in focus. */
  readonly focusId: string | null = $derived(this.selected && glyphIdOf(this.selected))
  readonly neighbours: readonly Neighbour[] = $derived(
    this.selected?.kind === 'INSTITUTION' ? neighboursOf(this.data, this.selected.institution.id) : [],
  )

  /** The address of a view; for links, which work without a script too. */
  href(change: Partial<ViewState>): string {
    const search = writeView({ ...this.state, ...change }, page.url.searchParams).toString()
    return page.url.pathname + (search && `?${search}`)
  }

  /** Goes to a view from a script: the canvas and the keyboard have no links. */
  async show(change: Partial<ViewState>, { replace = false } = {}): Promise<void> {
    await goto(this.href(change), { replace, reset: false })
  }

  /** Name of the sector an institution stands in. */
  groupLabel(key: string | null): string {
    return (key === null ? undefined : this.lookups.groups.get(key)?.label) ?? m.map_group_unassigned()
  }

  districtLabel(id: string | null): string {
    return (id === null ? undefined : this.lookups.districts.get(id)) ?? m.map_district_none()
  }

  #find(selection: string | null): Selected | null {
    if (selection === null) return null
    const { kind, id } = readSelection(selection)
    const [group, role, institution] = [
      this.lookups.groups.get(id),
      this.lookups.roles.get(id),
      this.lookups.institutions.get(id),
    ]
    if (kind === 'GROUP') return group ? { kind, group } : null
    if (kind === 'ROLE') return role ? { kind, role } : null
    return institution ? { kind, institution } : null
  }
}

function glyphIdOf(selected: Selected): string {
  switch (selected.kind) {
    case 'INSTITUTION':
      return selected.institution.id
    case 'ROLE':
      return selected.role.id
    case 'GROUP':
      return ghostId(selected.group.key)
  }
}
