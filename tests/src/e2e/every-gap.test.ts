import type { IndicatorKey } from '@schutznetz/domain/coverage/indicator-key.ts'
import { indicators } from '@schutznetz/domain/coverage/registry.ts'
import { decodeGlobalId } from '@schutznetz/schema/relay-options.ts'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { Desk } from './gap-cases/desk.ts'
import type { GapCase, GapPlace } from './gap-cases/gap-case.ts'
import { institutionCases } from './gap-cases/institution-cases.ts'
import { roleCases } from './gap-cases/role-cases.ts'
import { ruleCases } from './gap-cases/rule-cases.ts'
import { specialistCases } from './gap-cases/specialist-cases.ts'
import { slug } from './harness/entries.ts'
import { journey } from './harness/journey.ts'

/** One documented case for every gap type (docs/gaps.md); a new indicator has none yet, and the first test says so. */
const cases: Readonly<Record<IndicatorKey, GapCase>> = {
  ...institutionCases,
  ...roleCases,
  ...specialistCases,
  ...ruleCases,
}

/** The row of the coverage page that lists the gap. */
async function listed(page: Page, key: string, { subject, search }: GapPlace): Promise<Locator> {
  const filter = new URLSearchParams({ indicator: key, ...(search && { q: search }) })
  await page.goto(`/${slug}/coverage?${filter}`)
  const end = subject.startsWith(':') ? subject : `:${decodeGlobalId(subject).id}`
  return page.locator(`[data-gap^="${key}:"][data-gap$="${end}"]`)
}

describe('every gap of the demo network', () => {
  it('has a documented case', () => {
    expect(Object.keys(cases).toSorted()).toEqual(indicators.map(({ key }) => key).toSorted())
  })

  // Forms work without scripts, and pages come faster without them.
  for (const [key, { produce, looks, cure }] of Object.entries(cases)) {
    journey(`${key}: what is entered leaves it, what is entered closes it`, async ({ open }) => {
      const { page } = await open({ role: 'coordinator', at: 'concerns', javaScriptEnabled: false })
      const desk = new Desk(page)
      const place = await produce(desk)
      const row = await listed(page, key, place)
      const text = await row.innerText()
      for (const words of looks) expect(text).toContain(words)
      await cure(desk, place)
      expect(await (await listed(page, key, place)).count(), 'listed after it was closed').toBe(0)
    })
  }
})
