// Makes a verified backup of the embedded database now, or lists those there are: npm run backup -- --help
import { runCommand } from './run-command.mjs'

await runCommand('prisma/scripts/backup.ts')
