import { StartError } from '../start-error.ts'

/** The files in a folder cannot be read as a database. Thrown while opening; `openEmbedded` adds what can be done. */
export class DamagedFolder extends StartError {
  constructor(folder: string, options?: ErrorOptions) {
    super(`Die Datenbank im Ordner ${folder} ist beschädigt oder unlesbar.`, options)
  }
}
