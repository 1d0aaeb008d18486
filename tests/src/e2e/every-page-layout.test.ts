import { describe, expect } from 'vitest'
import { findingsOnEveryPage } from './harness/every-page.ts'
import { journey } from './harness/journey.ts'
import { layoutShift, scriptBytes, settledFindings } from './harness/layout.ts'

/** 720 and 512 px are what is left of 1440 and 1024 px at 200 % zoom; 320 px is WCAG's own (1.4.10 Reflow). */
const widths = [1440, 1024, 720, 512, 390, 320]

/** The widths a page is opened with; the others it is drawn to, as a window is. */
const openedWidths = [1440, 390]

/**
 * Shifts that no eye follows; web.dev calls up to 0.1 good. A busy machine draws a long table in pieces, and its columns
 * find their widths on the way: 0.025 was measured.
 */
const largestShift = 0.05

/** Compressed script a page may load at first, in bytes; the map brings Cytoscape with it. */
const scriptBudget = (path: string) => (path.startsWith('/map') ? 260_000 : 150_000)

const slug = 'ratingen'

describe('every page of a network', () => {
  journey(
    'fits every width and every zoom: nothing overflows, is cut off or moves; and keeps to its budget of script',
    { timeout: 900_000 },
    async ({ open }) => {
      const { page } = await open({ role: 'coordinator', network: slug })
      const findings = await findingsOnEveryPage(page, slug, async ({ path }, find) => {
        let bytes = 0
        for (const width of widths) {
          await page.setViewportSize({ width, height: 844 })
          const isOpened = openedWidths.includes(width)
          if (isOpened) await page.goto(`/${slug}${path}`, { waitUntil: 'networkidle' })
          if (isOpened) bytes = Math.max(bytes, await scriptBytes(page))
          for (const finding of await settledFindings(page)) find(`${width} px: ${finding}`)
          const shift = isOpened ? await layoutShift(page) : 0
          if (shift > largestShift) find(`${width} px: moves by ${shift.toFixed(3)}`)
        }
        if (bytes === 0 || bytes > scriptBudget(path)) find(`${bytes} of ${scriptBudget(path)} bytes of script`)
      })
      expect(findings).toEqual([])
    },
  )
})
