import type { Place } from '@schutznetz/domain/layout/wheel-types.ts'
import { placesById } from './focus-marks.ts'
import { cursorOf, firstCursor, idAt, moveCursor, moveOfKey, type Cursor } from './keyboard-grid.ts'
import type { MapView } from './map-view.svelte.ts'
import { selectGroup, selectRole } from './selection.ts'
import { announceGhost, announceInstitution, announceRole } from './words.ts'

const ghostPrefix = 'ghost:'

/** The keyboard's place on the wheel. It appears with the first key and says where it is. */
export class KeyboardCursor {
  readonly #map: () => MapView
  #cursor = $state.raw<Cursor | null>(null)

  constructor(map: () => MapView) {
    this.#map = map
  }

  readonly #id: string | null = $derived.by(() => (this.#cursor ? idAt(this.#map().grid, this.#cursor) : null))

  /** Where to draw it. */
  readonly place: Place | null = $derived.by(() => {
    return this.#id === null ? null : (placesById(this.#map().wheel).get(this.#id) ?? null)
  })

  /** What a screen reader says. */
  readonly announcement: string = $derived.by(() => {
    const map = this.#map()
    const id = this.#id
    if (id === null) return ''
    if (id.startsWith(ghostPrefix)) {
      const group = map.lookups.groups.get(id.slice(ghostPrefix.length))
      return group ? announceGhost(group) : ''
    }
    const role = map.lookups.roles.get(id)
    if (role) return announceRole(role, map.groupLabel(role.groupKey))
    const institution = map.lookups.institutions.get(id)
    return institution ? announceInstitution(institution.name, institution.reach, map.linkCounts.get(id) ?? 0) : ''
  })

  /** Moves, opens or goes back. Keys it does not know belong to the browser. */
  handle(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') return this.#back(event)
    const move = moveOfKey[event.key]
    if (!move) return
    event.preventDefault()
    const { grid } = this.#map()
    this.#cursor = this.#cursor && idAt(grid, this.#cursor) ? moveCursor(grid, this.#cursor, move) : this.#start()
  }

  /** Selects what the cursor is on: Enter, as a click on the layer. */
  open(): void {
    const target = this.#target()
    if (target === null) this.#cursor = this.#start()
    else void this.#map().show({ selection: target })
  }

  leave(): void {
    this.#cursor = null
  }

  /** Where somebody starts: at the selection, else at the first thing there is. */
  #start(): Cursor | null {
    const { grid, focusId } = this.#map()
    return (focusId === null ? null : cursorOf(grid, focusId)) ?? firstCursor(grid)
  }

  #back(event: KeyboardEvent): void {
    const map = this.#map()
    if (map.state.selection === null && this.#cursor === null) return
    event.preventDefault()
    if (map.state.selection === null) this.#cursor = null
    else void map.show({ selection: null })
  }

  #target(): string | null {
    if (this.#id === null) return null
    const role = this.#map().lookups.roles.get(this.#id)
    if (role) return selectRole(role)
    return this.#id.startsWith(ghostPrefix) ? selectGroup(this.#id.slice(ghostPrefix.length)) : this.#id
  }
}
