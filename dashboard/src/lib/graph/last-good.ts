import { browser } from '$app/env'
import type { MapData } from './map-data.ts'

let last: { readonly slug: string; readonly data: MapData } | null = null

/**
 * The map to show: what was just loaded, else the last good one of the same network, so that an error never leaves an
 * empty wheel. Only a browser remembers: a server has many viewers.
 */
export function lastGood(slug: string, loaded: MapData | null): MapData | null {
  if (loaded && browser) last = { slug, data: loaded }
  return loaded ?? (last?.slug === slug ? last.data : null)
}
