import type { Handle } from '@sveltejs/kit/hooks'
import { paraglideMiddleware } from '#lib/paraglide/server.js'
import { readTheme, themeCookie } from '#lib/preferences/theme.ts'

/** Language and theme are written into the first byte of HTML, so nothing flickers and nothing needs a script. */
export const handle: Handle = ({ event, resolve }) =>
  paraglideMiddleware(event.request, ({ locale }) => {
    event.locals.theme = readTheme(event.cookies.get(themeCookie))
    return resolve(event, {
      transformPageChunk: ({ html }) => html.replace('%lang%', locale).replace('%theme%', event.locals.theme),
    })
  })
