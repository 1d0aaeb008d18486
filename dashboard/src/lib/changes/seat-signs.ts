import type { Sign } from '#lib/wheel/sign.ts'
import type { SeatChange } from './diff-wheel.ts'

/** ＋ joined, ✕ left, ▲ reached, ▼ no longer. */
export const seatSigns: Readonly<Record<SeatChange, Sign>> = {
  JOINED: { d: 'M0 -7V7M-7 0H7', tone: 'good', isFilled: false },
  LEFT: { d: 'M-5.5 -5.5L5.5 5.5M-5.5 5.5L5.5 -5.5', tone: 'gap', isFilled: false },
  REACHED: { d: 'M0 -7L7 5.4H-7Z', tone: 'good', isFilled: true },
  LOST: { d: 'M0 7L7 -5.4H-7Z', tone: 'gap', isFilled: true },
}
