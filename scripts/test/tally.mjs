import { existsSync, readFileSync } from 'node:fs'
import { say } from '../terminal.mjs'

/** The full titles of tests that did not run; a title says why (nothing is skipped in silence). */
function skippedTests(report) {
  const tests = (report?.testResults ?? []).flatMap(({ assertionResults }) => assertionResults)
  return tests.filter(({ status }) => !['passed', 'failed'].includes(status)).map(({ fullName }) => fullName)
}

/** A span as one reads it: `8 s`, `12 min 3 s`. */
function spanInWords(milliseconds) {
  const seconds = Math.round(milliseconds / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** Counts what passed, failed and was skipped, says what failed, and how long each took. */
export function createTally() {
  const total = { passed: 0, failed: 0, skipped: 0 }
  const failures = []

  const add = (name, { passed = 0, failed = 0, skipped = 0 }, took) => {
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
    if (failed > 0) failures.push(name)
    const counts = [
      `${passed} bestanden`,
      failed > 0 && `${failed} gescheitert`,
      skipped > 0 && `${skipped} ausgelassen`,
    ]
    const span = took === undefined ? '' : ` (${spanInWords(took)})`
    say(`${failed > 0 ? '✗' : '✓'} ${name}: ${counts.filter(Boolean).join(', ')}${span}`)
  }

  return {
    /** A check that has one answer. What it said is shown only if it failed. */
    check(name, { code, output, took }) {
      if (code !== 0) say(output.trimEnd())
      add(name, code === 0 ? { passed: 1 } : { failed: 1 }, took)
    },

    /** A run of Vitest that wrote its report as JSON. A run that failed without a failing test counts as one failure. */
    vitest(name, { code, output, took }, reportFile) {
      const report = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : undefined
      const passed = report?.numPassedTests ?? 0
      const skipped = skippedTests(report)
      const failed = Math.max(report?.numFailedTests ?? 0, code === 0 ? 0 : 1)
      if (failed > 0) say(output.trimEnd())
      for (const title of skipped) say(`  – ausgelassen: ${title}`)
      add(name, { passed, failed, skipped: skipped.length }, took)
    },

    /** Something that could not run at all: said, and counted as skipped. */
    skip(name, sentence) {
      say(sentence)
      add(name, { skipped: 1 })
    },

    /** The last line, alone, in the form that CI reads. Answers the exit code. */
    close() {
      if (failures.length > 0) say(`Gescheitert: ${failures.join(', ')}`)
      say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
      return total.failed === 0 && total.passed > 0 ? 0 : 1
    },
  }
}
