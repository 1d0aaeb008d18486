import { describe, expect } from 'vitest'
import { addHostileNetwork } from '../harness/hostile-network.ts'
import { findingsOnEveryPage } from './harness/every-page.ts'
import { journey } from './harness/journey.ts'
import { settledFindings } from './harness/layout.ts'
import { watchForMarkup } from './harness/markup.ts'
import { cloneDemoFolder, startServer } from './harness/server.ts'

const slug = 'boesestadt'

/** 720 px are what is left of 1440 px at 200 % zoom. */
const widths = [1440, 1024, 720, 390]

/** The same browser over a network in which everything that can be typed is a hostile name. */
const hostile = journey.extend('server', { scope: 'file' }, async ({}, { onCleanup }) => {
  const dataDir = await cloneDemoFolder()
  await addHostileNetwork(dataDir, slug)
  const server = await startServer({ DATA_DIR: dataDir })
  onCleanup(() => server.stop())
  return server
})

describe('names of people, groups, districts and all else that have broken other programs', () => {
  hostile('are text on every page and fit every width', { timeout: 600_000 }, async ({ open }) => {
    const { page } = await open({ role: 'coordinator', network: slug, viewport: { width: 1440, height: 900 } })
    const foundMarkup = watchForMarkup(page)
    const findings = await findingsOnEveryPage(page, slug, async ({ path }, find) => {
      await page.setViewportSize({ width: 1440, height: 900 })
      const response = await page.goto(`/${slug}${path}`, { waitUntil: 'load' })
      if (response?.status() !== 200) find(`status ${response?.status()}`)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        for (const finding of await settledFindings(page)) find(`${width} px: ${finding}`)
        const hidden = await page
          .locator('header')
          .first()
          .evaluate((frame) => frame.scrollHeight - frame.clientHeight)
        if (hidden > 0) find(`${width} px: ${hidden} px stand out of the frame`)
      }
      for (const finding of await foundMarkup()) find(finding)
    })
    expect(findings).toEqual([])
  })
})
