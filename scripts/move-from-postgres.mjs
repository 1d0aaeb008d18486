// Carries all data back from a PostgreSQL server: npm run move-from-postgres -- --help
import { runPrepared } from './run-prepared.mjs'

await runPrepared('prisma/scripts/move-from-postgres.ts', 'Der Umzug konnte nicht beginnen', { needsBrowser: false })
