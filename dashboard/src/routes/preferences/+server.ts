import { redirect } from '@sveltejs/kit'
import type { RequestHandler } from './$types'
import { densityCookie, readDensity } from '#lib/preferences/density.ts'
import { readTheme, themeCookie } from '#lib/preferences/theme.ts'
import { pathWithin } from '#lib/preferences/path-within.ts'
import { cookieName, isLocale } from '#lib/paraglide/runtime.js'

const oneYear = 60 * 60 * 24 * 365

/** Remembers language, colours and size in this browser; works without JavaScript. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const form = await request.formData()
  const locale = form.get('locale')
  const theme = form.get('theme')
  const density = form.get('density')
  // Paraglide reads the language in the browser too, so that cookie cannot be httpOnly; neither is a secret.
  const options = {
    path: '/',
    maxAge: oneYear,
    sameSite: 'lax',
    httpOnly: false,
    secure: url.protocol === 'https:',
  } as const
  if (isLocale(locale)) cookies.set(cookieName, locale, options)
  if (typeof theme === 'string') cookies.set(themeCookie, readTheme(theme), options)
  if (typeof density === 'string') cookies.set(densityCookie, readDensity(density), options)
  redirect(303, pathWithin(form.get('back')))
}
