import type { Component } from 'svelte'
import Grid3x3 from '@lucide/svelte/icons/grid-3x3'
import Settings from '@lucide/svelte/icons/settings-2'
import CalendarDays from '@lucide/svelte/icons/calendar-days'
import Building2 from '@lucide/svelte/icons/building-2'
import FileUp from '@lucide/svelte/icons/file-up'
import FileText from '@lucide/svelte/icons/file-text'
import MessageSquare from '@lucide/svelte/icons/message-square'
import History from '@lucide/svelte/icons/history'
import House from '@lucide/svelte/icons/house'
import Route from '@lucide/svelte/icons/route'
import Unplug from '@lucide/svelte/icons/unplug'
import Users from '@lucide/svelte/icons/users'
import Waypoints from '@lucide/svelte/icons/waypoints'
import type { NetworkRole } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'

export interface NavigationEntry {
  /** Last part of the path below `/[network]`; empty = the overview. */
  readonly path: string
  readonly label: () => string
  readonly icon: Component<{ size?: number }>
  /** `BAR` = always in sight; `MORE` = behind "Mehr" where room is short. */
  readonly place: 'BAR' | 'MORE'
  /** Who has this page; absent = everybody who reads the network. */
  readonly roles?: readonly NetworkRole[]
}

/** The pages of a network, in the order of the header. An entry is added together with its page, never before. */
const networkPages: readonly NavigationEntry[] = [
  { path: '', label: m.overview_title, icon: House, place: 'BAR' },
  { path: 'map', label: m.frame_nav_map, icon: Waypoints, place: 'BAR' },
  { path: 'coverage', label: m.coverage_nav, icon: Grid3x3, place: 'BAR' },
  { path: 'institutions', label: m.frame_nav_institutions, icon: Building2, place: 'BAR' },
  { path: 'people', label: m.people_title, icon: Users, place: 'MORE' },
  { path: 'concerns', label: m.concern_nav, icon: MessageSquare, place: 'MORE' },
  { path: 'paths', label: m.paths_title, icon: Route, place: 'MORE' },
  { path: 'calendar', label: m.calendar_title, icon: CalendarDays, place: 'MORE' },
  { path: 'what-if', label: m.whatif_nav, icon: Unplug, place: 'MORE' },
  { path: 'reports', label: m.report_nav, icon: FileText, place: 'MORE' },
  { path: 'import', label: m.import_nav, icon: FileUp, place: 'MORE', roles: ['COORDINATOR'] },
  { path: 'changes', label: m.changes_title, icon: History, place: 'MORE', roles: ['COORDINATOR'] },
  { path: 'settings', label: m.settings_title, icon: Settings, place: 'MORE' },
]

/** The pages that a role has; the others are absent for it, not disabled. */
export function pagesFor(role: NetworkRole): readonly NavigationEntry[] {
  return networkPages.filter(({ roles }) => roles?.includes(role) ?? true)
}

/** Pages that stand elsewhere than below the entry they belong to. */
const partsElsewhere: Readonly<Record<string, readonly string[]>> = {
  people: ['roles', 'affiliations', 'specialists'],
}

/** Whether a path below `/[network]` is the page in view or a part of it. */
export function isCurrent(pathname: string, slug: string, path: string): boolean {
  if (path === '') return pathname === `/${slug}`
  const bases = [path, ...(partsElsewhere[path] ?? [])].map((part) => `/${slug}/${part}`)
  return bases.some((base) => pathname === base || pathname.startsWith(`${base}/`))
}

/** The page of the menu that a path below `/[network]` belongs to, for a role that has it; otherwise the overview. */
export function menuPageOf(pathname: string, slug: string, role: NetworkRole): string {
  return pagesFor(role).find(({ path }) => path !== '' && isCurrent(pathname, slug, path))?.path ?? ''
}
