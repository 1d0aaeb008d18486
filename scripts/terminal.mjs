import process from 'node:process'

const isTerminal = process.stdout.isTTY === true

/** Says one line to the person at the terminal. */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/** Says what went wrong and ends with exit code 1. */
export function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/**
 * Runs a step that may take a while: says what it does at once, shows every few seconds that it is still at work, and
 * says how long it took. A line per sign of life where nobody watches (a log), one line that grows on a terminal.
 */
export async function step(label, work) {
  const began = Date.now()
  say(`▸ ${label} …`)
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - began) / 1000)
    if (isTerminal) process.stdout.write(`\r  … läuft seit ${seconds} s`)
    else if (seconds % 15 < 3) say(`  … läuft seit ${seconds} s`)
  }, 3000)
  const end = (word) => {
    clearInterval(timer)
    if (isTerminal && Date.now() - began >= 3000) process.stdout.write('\r\u001b[K')
    say(`  ${word} nach ${((Date.now() - began) / 1000).toFixed(1).replace('.', ',')} s`)
  }
  try {
    const result = await work()
    end('fertig')
    return result
  } catch (error) {
    end('abgebrochen')
    throw error
  }
}
