import type { Component } from 'svelte'
import Waypoints from '@lucide/svelte/icons/waypoints'
import { m } from '#lib/paraglide/messages.js'

export interface NavigationEntry {
  /** Last part of the path below `/[network]`. */
  readonly path: string
  readonly label: () => string
  readonly icon: Component<{ size?: number }>
}

/** The pages of a network, in the order of the header. An entry is added together with its page, never before. */
export const networkPages: readonly NavigationEntry[] = [{ path: 'map', label: m.frame_nav_map, icon: Waypoints }]

/**
 * A link inside the frame that stays on the day the viewer looks at.
 *
 * @param day the day asked for, or `null` for today
 */
export function linkOn(path: string, day: string | null): string {
  return day === null ? path : `${path}?asOf=${day}`
}
