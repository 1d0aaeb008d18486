// Starts Schutznetz from a fresh clone: installs, generates and builds what is missing, then runs the server.
// Runs on Node.js 20 and newer, before anything is installed; everything after the installation runs on Node.js 24.
import process from 'node:process'
import { install } from './prepare/install.mjs'
import { prepare } from './prepare/generate.mjs'
import { serve } from './serve.mjs'
import { giveUp } from './terminal.mjs'

try {
  const node = await install()
  await prepare()
  process.exitCode = await serve(node)
} catch (error) {
  giveUp(`Schutznetz konnte nicht starten: ${error.message}`)
}
