/**
 * First path segments that the server or the dashboard uses, now or by its declared routes: a network's slug is the
 * first segment of its pages, so none of these can be one (api.md, "Reserved slugs").
 */
const reserved = new Set([
  ...['_app', 'about', 'admin', 'api', 'assets', 'auth', 'console', 'demo', 'exports', 'favicon', 'graphql', 'health'],
  ...['help', 'import', 'imports', 'login', 'logout', 'metrics', 'networks', 'new', 'preferences', 'ready', 'robots'],
  ...['settings', 'sign-in', 'sign-out', 'static'],
])

/** Small letters, digits and single hyphens, two to forty characters, a letter first. */
const form = /^(?=.{2,40}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

export function hasSlugForm(slug: string): boolean {
  return form.test(slug)
}

export function isReservedSlug(slug: string): boolean {
  return reserved.has(slug)
}
