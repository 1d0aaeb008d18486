import process from 'node:process'
import { prepareFolder } from './embedded-store.ts'

/** A program of its own: Vitest's global setup runs where the migrations cannot be loaded. */
process.stdout.write(JSON.stringify(await prepareFolder()))
