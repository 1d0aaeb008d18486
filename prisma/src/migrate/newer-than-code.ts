/** The sentence for a database that a newer version of the software has already migrated. */
export function newerThanCode(unknownMigrations: readonly string[]): string {
  return `Die Datenbank stammt von einer neueren Fassung von Schutznetz (unbekannter Stand ${unknownMigrations.join(', ')}). Bitte diese Fassung starten; es wurde nichts verändert.`
}
