import type { Outage } from '@schutznetz/prisma/outage.ts'
import { joined, nothingSaved, type Sentence } from './sentence.ts'

/**
 * What a user reads while the database cannot work. A connection that breaks in the midst of a change leaves it open
 * whether the change was stored, so that sentence promises nothing about it.
 */
export const outageSentences: Readonly<Record<Outage, Sentence>> = {
  UNREACHABLE: {
    de:
      'Die Datenbank ist gerade nicht erreichbar. Alles, was Ihnen bestätigt wurde, ist gespeichert; ob Ihre letzte ' +
      'Änderung noch angekommen ist, zeigt sich erst danach. Bitte versuchen Sie es in einer Minute noch einmal und ' +
      'sehen Sie vorher nach, ob sie schon da ist.',
    en:
      'The database cannot be reached just now. Everything that was confirmed to you is stored; whether your last ' +
      'change arrived will show afterwards. Please try again in a minute, and look first whether it is there already.',
  },
  DISK_FULL: joined(
    {
      de: 'Auf dem Datenträger der Datenbank ist kein Platz mehr.',
      en: 'There is no space left on the disk of the database.',
    },
    nothingSaved,
    {
      de:
        'Alles, was schon gespeichert war, ist noch da und kann gelesen werden. Bitte sagen Sie der Person Bescheid, die ' +
        'Schutznetz betreibt: sobald wieder Platz ist, geht es ohne Neustart weiter.',
      en:
        'Everything stored before is still there and can be read. Please tell the person who operates Schutznetz: as ' +
        'soon as there is space, work goes on without a restart.',
    },
  ),
}
