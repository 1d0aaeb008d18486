import type { Handle, HandleServerError } from '@sveltejs/kit/hooks'
import { densityCookie, readDensity } from '#lib/preferences/density.ts'
import { readTheme, themeCookie } from '#lib/preferences/theme.ts'
import { paraglideMiddleware } from '#lib/paraglide/server.js'

/** Language and theme are written into the first byte of HTML, so nothing flickers and nothing needs a script. */
export const handle: Handle = ({ event, resolve }) =>
  paraglideMiddleware(event.request, async ({ locale }) => {
    event.locals.theme = readTheme(event.cookies.get(themeCookie))
    event.locals.density = readDensity(event.cookies.get(densityCookie))
    const response = await resolve(event, {
      // The typeface, too: a text that changes its font after it is drawn moves what stands beside it.
      preload: ({ type }) => type === 'js' || type === 'css' || type === 'font',
      transformPageChunk: ({ html }) =>
        html
          .replace('%lang%', locale)
          .replaceAll('%theme%', event.locals.theme)
          .replace('%density%', event.locals.density),
    })
    // Every page is somebody's view of a network: no shared cache may keep it, and Back after signing out asks again.
    if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-cache')
    return response
  })

/** What nobody foresaw goes to the log with its request id; the page shows the id and nothing of the fault. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return
  const { log, requestId } = event.platform?.req ?? {}
  log?.error('dashboard', { path: event.url.pathname, error: error instanceof Error ? error.stack : String(error) })
  return { requestId }
}
