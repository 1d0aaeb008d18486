import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { binaries, environment, root, run } from '../run.mjs'
import { say } from '../terminal.mjs'

const tool = (name, args, options) => run(join(binaries, name), args, options)

/** Rules, format, unused code, types. The rules are one long walk of a single process; the others go beside it. */
export async function checkSources(tally) {
  say('▸ Regeln, Format, ungenutzter Code und Typen werden geprüft …')
  await Promise.all([checkRules(tally), checkFormat(tally).then(() => typecheck(tally))])
}

async function checkRules(tally) {
  tally.check('eslint', await tool('eslint', ['.', '--max-warnings=0']))
}

async function checkFormat(tally) {
  tally.check('prettier', await tool('prettier', ['--check', '.', '--log-level=warn']))
  tally.check('knip', await tool('knip', ['--no-progress']))
}

/**
 * Types, one check per workspace. Turbo runs them side by side and remembers those whose sources, and the sources of
 * what they import, did not change; its summary says which failed.
 */
async function typecheck(tally) {
  const summaries = join(root, '.turbo', 'runs')
  rmSync(summaries, { recursive: true, force: true })
  const args = ['run', 'typecheck', '--continue=always', '--concurrency=2', '--summarize', '--output-logs=errors-only']
  const { code, output, took } = await tool('turbo', args)
  const [file] = existsSync(summaries) ? readdirSync(summaries) : []
  if (!file) return tally.check('Typen', { code: code || 1, output, took })
  if (code !== 0) say(output.trimEnd())
  for (const { package: name, execution } of JSON.parse(readFileSync(join(summaries, file), 'utf8')).tasks) {
    const span = execution ? execution.endTime - execution.startTime : 0
    tally.check(`Typen ${name}`, { code: execution?.exitCode ?? 1, output: '', took: span })
  }
}

/** A run of Vitest in a workspace, counted test by test. */
export async function vitest(tally, name, workspace, args = [], extraEnvironment = {}) {
  say(`▸ Tests: ${name} …`)
  const reports = join(root, '.cache', 'test-reports')
  mkdirSync(reports, { recursive: true })
  const report = join(reports, `${name.replaceAll(/\W+/g, '-')}.json`)
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const options = { cwd: join(root, workspace), env: environment({ ...extraEnvironment, NO_COLOR: '1' }) }
  tally.vitest(name, await tool('vitest', ['run', ...reporters, ...args], options), report)
}
