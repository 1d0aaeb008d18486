// Puts a backup in the place of the embedded database: npm run restore -- --help
import { runCommand } from './run-command.mjs'

await runCommand('prisma/scripts/restore.ts')
