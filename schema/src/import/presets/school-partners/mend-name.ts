/**
 * A name as the portals wrote it, readable: `\Spike\` and `\\\Spike\\\` are quotation marks that lost their quotes on
 * the way, double spaces are one, and no space stands inside quotation marks. Nothing else is changed.
 */
export function mendName(text: string): string {
  const quoted = text.replace(/\\+/g, '"')
  return quoted
    .replace(/"([^"]*)"/g, (_all, inside: string) => `"${inside.trim()}"`)
    .replace(/\s+/g, ' ')
    .trim()
}
