/** A path of this site to go back to; anything that could lead elsewhere becomes the start page. */
export function pathWithin(value: unknown): string {
  if (typeof value !== 'string' || !value.startsWith('/')) return '/'
  const here = 'http://schutznetz.invalid'
  if (!URL.canParse(value, here)) return '/'
  const url = new URL(value, here)
  // «/.//evil.example» is of this origin, but what its path says is another site.
  return url.origin === here && !url.pathname.startsWith('//') ? url.pathname + url.search : '/'
}
