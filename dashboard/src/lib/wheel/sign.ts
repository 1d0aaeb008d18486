/** How a change is drawn around (0, 0), in wheel units. */
export interface Sign {
  readonly d: string
  readonly tone: 'good' | 'gap'
  readonly isFilled: boolean
}
