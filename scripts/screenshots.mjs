// Takes a picture of every page at three widths into the ignored folder screenshots/, to be looked at beside the design.
import { runPrepared } from './run-prepared.mjs'

await runPrepared('tests/src/screenshots/main.ts', 'Die Bilder konnten nicht gemacht werden')
