import { existsSync } from 'node:fs'
import process from 'node:process'
import { chromium, type Browser } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable']

/** Nothing that phones home: on a machine without the internet each attempt would be a failed request. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A headless Chromium with a profile of its own. `npm test` says where it is by CHROMIUM. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = [process.env['CHROMIUM'], ...places].find((place) => place && existsSync(place))
  if (!executablePath) throw new Error('No Chromium found; «npm test» installs one, or set CHROMIUM')
  return chromium.launch({ executablePath, args: [...flags, ...more] })
}
