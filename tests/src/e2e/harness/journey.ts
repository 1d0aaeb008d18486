import { expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { startServer } from './server.ts'
import { visit, type Visit, type VisitOptions } from './visit.ts'

/**
 * A browser test. Per file: one server over its own copy of the demo networks (`server`) and one browser. Per test:
 * `open({ role, network, viewport })` opens a visit; a test during which a page had any trouble fails.
 */
export const journey = test
  .extend('server', { scope: 'file' }, async ({}, { onCleanup }) => {
    const server = await startServer()
    onCleanup(() => server.stop())
    return server
  })
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser()
    onCleanup(() => browser.close())
    return browser
  })
  .extend('open', async ({ server, browser }, { onCleanup }) => {
    const visits: Visit[] = []
    onCleanup(async () => {
      await Promise.all(visits.map(({ close }) => close()))
      expect(visits.flatMap(({ troubles }) => troubles)).toEqual([])
    })
    return async (options: VisitOptions = {}) => {
      const opened = await visit(browser, server.url, options)
      visits.push(opened)
      return opened
    }
  })
