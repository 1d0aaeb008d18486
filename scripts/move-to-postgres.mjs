// Carries all data of the embedded database to a PostgreSQL server: npm run move-to-postgres -- --help
import { runPrepared } from './run-prepared.mjs'

await runPrepared('prisma/scripts/move-to-postgres.ts', 'Der Umzug konnte nicht beginnen', { needsBrowser: false })
