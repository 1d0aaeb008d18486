// Measures the built system and prints tables; see docs/measurements.md. Never part of the tests.
import { runPrepared } from './run-prepared.mjs'

await runPrepared('tests/src/bench/main.ts', 'Die Messung konnte nicht beginnen')
