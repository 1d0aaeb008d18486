import { dev } from '$app/env'
import type { LayoutServerLoad } from './$types'
import { takeFlash } from '#lib/server/flash.ts'
import { loadViewer } from '#lib/server/viewer.ts'

export const load: LayoutServerLoad = async (event) => ({
  viewer: await loadViewer(event),
  theme: event.locals.theme,
  density: event.locals.density,
  flash: takeFlash(event.cookies),
  /** Whether this installation offers the demo sign-in and shows invented data outside a network, too. */
  isDemo: event.platform?.req.isDemo ?? dev,
})
