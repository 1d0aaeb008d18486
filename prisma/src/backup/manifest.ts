/** What is in a network, for somebody who has to choose a backup. */
export interface NetworkContents {
  readonly slug: string
  readonly name: string
  readonly institutions: number
  readonly people: number
  readonly changes: number
  readonly revision: number
  /** Instant of the newest change (ISO); `null` where nobody has changed anything. */
  readonly newestChange: string | null
}

export interface Contents {
  /** Names of the migrations, oldest first. */
  readonly migrations: readonly string[]
  readonly networks: readonly NetworkContents[]
  readonly rowsByTable: Readonly<Record<string, number>>
}

/** The first file in a backup: what was found when the copy was opened. */
export interface Manifest {
  readonly format: number
  /** When the copy was made (ISO). */
  readonly createdAt: string
  readonly contents: Contents
}

export const manifestName = 'schutznetz-backup.json'

/** Raised when a backup can no longer be read by older code. */
export const manifestFormat = 1

/** Reads a manifest's text; `null` when it is none. One of a newer format is answered with its format only. */
export function parseManifest(text: string): Manifest | null {
  try {
    const value = JSON.parse(text) as Partial<Manifest> | null
    if (typeof value?.format !== 'number') return null
    if (value.format > manifestFormat) return { format: value.format, createdAt: '', contents: nothing }
    const { contents } = value
    const isComplete =
      typeof value.createdAt === 'string' && Array.isArray(contents?.migrations) && Array.isArray(contents.networks)
    return isComplete ? (value as Manifest) : null
  } catch {
    return null
  }
}

const nothing: Contents = { migrations: [], networks: [], rowsByTable: {} }
