import { expect, it } from 'vitest'
import { gapListPath, gapPath } from './gap-address.ts'

it('keeps the list that a gap was opened from, and no action of a form', () => {
  const key = 'STATUTE_GROUPS:STATUTE_GROUP:LKSCHG_NRW_9_4:8'
  const path = '/ratingen/coverage/gaps/STATUTE_GROUPS%3ASTATUTE_GROUP%3ALKSCHG_NRW_9_4%3A8'
  expect(gapPath('ratingen', key, '')).toBe(path)
  expect(gapPath('ratingen', key, '?severity=CHECK&group=SCHOOLS', '/snooze')).toBe(
    `${path}/snooze?severity=CHECK&group=SCHOOLS`,
  )
  expect(gapListPath('ratingen', '?/end=&severity=CHECK')).toBe('/ratingen/coverage?severity=CHECK#gaps')
})
