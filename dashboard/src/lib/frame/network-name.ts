const kind = /^Netzwerk Kinderschutz\s+(?=\S)/

/** A network's name without the words most of them begin with, which the frame writes above it: "Ratingen". */
export function shortNetworkName(name: string): string {
  return name.replace(kind, '')
}
