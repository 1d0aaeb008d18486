import type { SeatChange } from './diff-wheel.ts'

/** How a change is drawn around (0, 0), in wheel units: by shape first, by colour too. */
interface SeatSign {
  readonly d: string
  readonly tone: 'good' | 'gap'
  readonly isFilled: boolean
}

export const seatSigns: Readonly<Record<SeatChange, SeatSign>> = {
  JOINED: { d: 'M0 -7V7M-7 0H7', tone: 'good', isFilled: false },
  LEFT: { d: 'M-5.5 -5.5L5.5 5.5M-5.5 5.5L5.5 -5.5', tone: 'gap', isFilled: false },
  REACHED: { d: 'M0 -7L7 5.4H-7Z', tone: 'good', isFilled: true },
  LOST: { d: 'M0 7L7 -5.4H-7Z', tone: 'gap', isFilled: true },
}
