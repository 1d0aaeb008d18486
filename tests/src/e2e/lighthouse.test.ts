import { expect } from 'vitest'
import { journey } from './harness/journey.ts'
import { measureWithLighthouse } from './harness/lighthouse.ts'
import { pagesOf } from './harness/pages.ts'

const slug = 'ratingen'

journey(
  'the overview, the map and an institution satisfy Lighthouse',
  { timeout: 480_000 },
  async ({ open, server }) => {
    const { page, context } = await open({ role: 'coordinator', network: slug })
    const pages = await pagesOf(page, slug)
    const wanted = ['overview', 'map', 'institution'].map((name) => pages.find((one) => one.name === name))
    const urls = wanted.map((one) => `${server.url.replace(/\/$/, '')}/${slug}${one?.path}`)
    for (const scores of await measureWithLighthouse(context, urls, { withPerformance: false })) {
      expect(scores.deductions).toEqual([])
      expect(scores).toMatchObject({ accessibility: 100 })
      expect(scores.bestPractices).toBeGreaterThanOrEqual(95)
    }
  },
)
