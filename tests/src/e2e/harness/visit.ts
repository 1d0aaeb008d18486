import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

type DemoRole = 'coordinator' | 'leadership' | 'analyst' | 'administrator'

export interface VisitOptions extends BrowserContextOptions {
  /** Absent: a stranger. */
  readonly role?: DemoRole
  readonly network?: string
  /** Page of the network to begin with; absent: the test opens one itself. */
  readonly at?: string
  /** Answers this visit provokes on purpose, such as 404 for the page that explains it. */
  readonly expectedStatuses?: readonly number[]
}

/** One person's visit: a browser context of its own, and what went wrong in it. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Console errors, uncaught exceptions, failed requests, and requests to other hosts. Must stay empty. */
  readonly troubles: readonly string[]
  close(): Promise<void>
}

/** Opens a page, signed in as a demo role where one is given. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { role, network = 'ratingen', at, expectedStatuses: _, ...contextOptions } = options
  const context = await browser.newContext({ baseURL: url, locale: 'de-DE', ...contextOptions })
  const troubles: string[] = []
  context.on('page', (opened) => watch(opened, { origin: new URL(url).origin, ...options }, troubles))
  const page = await context.newPage()
  if (role) {
    // Signed in by its own request, which shares the cookies: no page is loaded that the test does not ask for.
    await context.request.get(`/demo/${role}?network=${network}`, { maxRedirects: 0 })
    if (at !== undefined) await page.goto(`/${network}/${at}`)
  }
  return { page, context, troubles, close: () => context.close() }
}

function watch(page: Page, options: VisitOptions & { origin: string }, troubles: string[]): void {
  const { origin, expectedStatuses = [], javaScriptEnabled = true } = options
  const isExpected = (status: number) => expectedStatuses.includes(status)
  page.on('console', (message) => {
    const failed = /the server responded with a status of (\d+)/.exec(message.text())
    if (failed && isExpected(Number(failed[1]))) return
    if (message.type() === 'error') troubles.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => troubles.push(`exception: ${error.stack ?? error.message}`))
  page.on('requestfailed', (request) => {
    // Leaving a page cuts what it was still loading; that is no fault.
    // Without JavaScript the browser refuses the scripts that the page asks it to fetch ahead.
    if (!javaScriptEnabled && request.failure()?.errorText === 'csp') return
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') {
      troubles.push(`request: ${request.url()} ${request.failure()?.errorText}`)
    }
  })
  page.on('request', (request) => {
    const target = new URL(request.url())
    if (target.protocol.startsWith('http') && target.origin !== origin) troubles.push(`other host: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !isExpected(response.status()))
      troubles.push(`response: ${response.status()} ${response.url()}`)
  })
}
