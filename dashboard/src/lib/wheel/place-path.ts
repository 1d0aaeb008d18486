import { round } from './round.ts'

export interface Placing {
  readonly x: number
  readonly y: number
  readonly scale: number
  /** Degrees, clockwise. */
  readonly rotation: number
}

/** How many numbers follow a command, and at which of them the point stands; `Z` has none. */
const points: Readonly<Record<string, number>> = { M: 0, L: 0, A: 5 }

/**
 * The path of a glyph (glyphs.ts) moved, scaled and turned, so that all glyphs of a kind fit into one path. Knows the
 * commands that the drawings use: M, L, A, H, V, Z.
 *
 * @throws for any other command
 */
export function placePath(d: string, placing: Placing): string {
  const turn = (placing.rotation * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn) * placing.scale, Math.sin(turn) * placing.scale]
  let [x, y] = [0, 0]
  const point = (): string => `${round(placing.x + x * cos - y * sin)} ${round(placing.y + x * sin + y * cos)}`
  return [...d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)]
    .map(([, command = '', rest = '']) => {
      const numbers = rest
        .trim()
        .split(/[\s,]+/)
        .map(Number)
      if (command === 'Z') return 'Z'
      if (command === 'H' || command === 'V') {
        if (command === 'H') x = numbers[0] ?? 0
        else y = numbers[0] ?? 0
        return `L${point()}`
      }
      const at = points[command]
      if (at === undefined) throw new Error(`A glyph with the path command ${command} cannot be placed`)
      x = numbers[at] ?? 0
      y = numbers[at + 1] ?? 0
      if (command !== 'A') return `${command}${point()}`
      const radius = round((numbers[0] ?? 0) * placing.scale)
      return `A${radius} ${radius} 0 ${numbers[3]} ${numbers[4]} ${point()}`
    })
    .join('')
}
