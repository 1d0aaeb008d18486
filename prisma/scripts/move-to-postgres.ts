import { moveToServer } from '../src/move/move-to-server.ts'
import { runMove } from './move-command.ts'

await runMove({
  usage: `Aufruf: npm run move-to-postgres -- postgresql://benutzer:passwort@rechner:5432/datenbank

Überträgt alles aus der eingebauten Datenbank (DATA_DIR) in eine leere auf einem PostgreSQL-Server und vergleicht beide.
Schutznetz muss dabei beendet sein. Ohne Adresse gilt DATABASE_URL.`,
  work: moveToServer,
  next: 'Umgezogen. Ab jetzt mit DATABASE_URL starten und DATA_DIR behalten (dort liegt der geheime Schlüssel); die bisherige Datenbank ist unverändert.',
})
