import { mkdtemp, mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { launchBrowser } from '../e2e/harness/browser.ts'
import { pagesOf } from '../e2e/harness/pages.ts'
import { runServer } from '../e2e/harness/process.ts'
import { visit } from '../e2e/harness/visit.ts'

/**
 * Takes a picture of every page of a demo network at three widths, and of the first also dark. Arguments are names of
 * pages (`tests/src/e2e/harness/pages.ts`): only those, then.
 */
const looks = [
  { name: '1440', width: 1440, height: 900, colorScheme: 'light' },
  { name: '1440-dark', width: 1440, height: 900, colorScheme: 'dark' },
  { name: '1024', width: 1024, height: 768, colorScheme: 'light' },
  { name: '390', width: 390, height: 844, colorScheme: 'light' },
] as const

const slug = 'ratingen'
const folder = join(import.meta.dirname, '..', '..', '..', 'screenshots')
const wanted = process.argv.slice(2)

const dataDir = await mkdtemp(join(tmpdir(), 'schutznetz-screenshots-'))
const server = await runServer({ DATA_DIR: dataDir })
const browser = await launchBrowser()
try {
  await mkdir(folder, { recursive: true })
  for (const { name: look, width, height, colorScheme } of looks) {
    const { page, close } = await visit(browser, server.url, {
      role: 'coordinator',
      network: slug,
      viewport: { width, height },
      colorScheme,
      reducedMotion: 'reduce',
    })
    for (const { name, path } of await pagesOf(page, slug)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue
      await page.goto(`/${slug}${path}`, { waitUntil: 'networkidle' })
      await page.screenshot({ path: join(folder, `${name}-${look}.png`), fullPage: true })
      process.stdout.write(`${name}-${look}.png\n`)
    }
    await close()
  }
} finally {
  await browser.close()
  await server.end()
  await rm(dataDir, { recursive: true, force: true })
}
