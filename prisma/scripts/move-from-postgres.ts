import { moveFromServer } from '../src/move/move-from-server.ts'
import { runMove } from './move-command.ts'

await runMove({
  usage: `Aufruf: npm run move-from-postgres -- postgresql://benutzer:passwort@rechner:5432/datenbank

Überträgt alles von einem PostgreSQL-Server in eine neue eingebaute Datenbank (DATA_DIR) und vergleicht beide.
Schutznetz muss dabei beendet sein. Ohne Adresse gilt DATABASE_URL.`,
  work: moveFromServer,
  next: 'Umgezogen. Ab jetzt ohne DATABASE_URL starten; die Datenbank auf dem Server ist unverändert.',
})
