// Kills the server and its database again and again while they write, and looks whether anything acknowledged is gone:
// npm run crash-test -- --rounds 200 --database pglite|postgres --seed 1
import { runPrepared } from './run-prepared.mjs'

await runPrepared('tests/src/durability/main.ts', 'Der Absturztest konnte nicht beginnen', { needsBrowser: false })
