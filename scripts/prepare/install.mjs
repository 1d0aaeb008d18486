import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { binaries, nodeFolder, root, run } from '../run.mjs'
import { giveUp, step } from '../terminal.mjs'

const neededMajor = 24

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

/**
 * True if node_modules holds what package-lock.json asks for. npm writes node_modules/.package-lock.json as its last
 * act, so an interrupted installation is seen as missing. Optional packages of other platforms are not expected.
 */
function isInstalled() {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages
  const present = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([path, entry]) => {
    const isOurs = !path.startsWith('node_modules/') && !path.includes('/node_modules/')
    if (isOurs || entry.link || entry.optional || entry.devOptional || entry.peer) return true
    return present[path]?.version === entry.version
  })
}

/** The major version of the Node.js at this path; 0 if it does not run. */
function majorOf(node) {
  const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  return status === 0 ? Number(/^v(\d+)/.exec(stdout)?.[1] ?? 0) : 0
}

const nodeFromPackage = join(nodeFolder, 'node')

/** The Node.js that runs everything after the installation: the one from the package, else a new enough own one. */
function nodeBinary() {
  if (majorOf(nodeFromPackage) >= neededMajor) return nodeFromPackage
  return Number(process.versions.node.split('.')[0]) >= neededMajor ? process.execPath : undefined
}

/**
 * No package runs its install script, whatever the version of npm allows: several would download, none is needed.
 * The one exception, Node itself, is fetched by `installNode`.
 */
async function installPackages() {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { code, output } = await run('npm', args, { env: process.env })
  if (code === 0) return
  giveUp(
    `Die Pakete konnten nicht installiert werden; npm meldet:\n${output.trim()}\n` +
      'Bitte die Verbindung zur npm-Registry prüfen und noch einmal starten.',
  )
}

/** The package `node` fetches the binary for this machine by its install script. */
async function installNode() {
  if (nodeBinary()) return
  const folder = join(root, 'node_modules', 'node')
  const { output } = await run(process.execPath, ['installArchSpecificPackage.js'], { cwd: folder, env: process.env })
  if (nodeBinary()) return linkNode()
  giveUp(
    `Schutznetz braucht Node.js ${neededMajor}, und es ließ sich nicht aus der npm-Registry holen.\n${output.trim()}\n` +
      `Bitte Node.js ${neededMajor} selbst installieren und noch einmal starten.`,
  )
}

/** npm links no program that is not there yet; npm scripts find Node 24 through this link. */
function linkNode() {
  const link = join(binaries, 'node')
  if (existsSync(nodeFromPackage) && !existsSync(link)) symlinkSync(join('..', 'node', 'bin', 'node'), link)
}

/** Installs what is missing; answers the path of the Node.js to use from now on. */
export async function install() {
  if (!isInstalled()) await step('Pakete werden installiert (beim ersten Mal ein bis zwei Minuten)', installPackages)
  if (!nodeBinary()) await step(`Node.js ${neededMajor} wird geholt`, installNode)
  return nodeBinary()
}
