/**
 * A web address as it may be linked: `http://` where the scheme is missing, `null` for anything that is no web
 * address. Other schemes are never kept, because somebody will click on it.
 */
export function websiteOf(text: string): string | null {
  const address = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `http://${text}`
  return text !== '' && /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(address) ? address : null
}
