import { m } from '#lib/paraglide/messages.js'
import type { Sign } from '#lib/wheel/sign.ts'
import type { ScenarioChange } from './scenario-wheel.ts'

/** ◆ reached no more, ✕ gone, ⊗ a role in which nobody acts; the word always stands beside it. */
export const scenarioSigns: Readonly<Record<ScenarioChange, Sign>> = {
  LOST: { d: 'M0 -7L7 0L0 7L-7 0Z', tone: 'gap', isFilled: true },
  LEFT: { d: 'M-5.5 -5.5L5.5 5.5M-5.5 5.5L5.5 -5.5', tone: 'gap', isFilled: false },
  VACANT: { d: 'M-7 0A7 7 0 1 0 7 0A7 7 0 1 0 -7 0ZM-4 -4L4 4M-4 4L4 -4', tone: 'gap', isFilled: false },
}

export const scenarioWords: Readonly<Record<ScenarioChange, () => string>> = {
  LOST: m.whatif_LOST,
  LEFT: m.whatif_LEFT,
  VACANT: m.whatif_VACANT,
}
