/** A path of this site to go back to; anything that could lead elsewhere becomes the start page. */
export function pathWithin(value: unknown): string {
  if (typeof value !== 'string' || !value.startsWith('/')) return '/'
  const here = 'http://schutznetz.invalid'
  if (!URL.canParse(value, here)) return '/'
  const url = new URL(value, here)
  return url.origin === here ? url.pathname + url.search : '/'
}
