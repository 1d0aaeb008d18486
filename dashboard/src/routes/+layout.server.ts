import { dev } from '$app/env'
import type { LayoutServerLoad } from './$types'
import { loadViewer } from '#lib/server/viewer.ts'

export const load: LayoutServerLoad = async (event) => ({
  viewer: await loadViewer(event),
  theme: event.locals.theme,
  /** Whether this installation offers the demo sign-in and shows invented data outside a network, too. */
  isDemo: event.platform?.req.isDemo ?? dev,
})
