/** Why the database cannot do what it was asked, through no fault of the caller. */
export type Outage =
  /** No connection, or one that broke: what was being written is stored as a whole or not at all, nobody knows yet. */
  | 'UNREACHABLE'
  /** No space left where the database lies. What failed is rolled back; reading goes on. */
  | 'DISK_FULL'

/**
 * Reads an error for an {@link Outage}; `null` for everything else. The drivers, Prisma and the operating system each
 * tell of the same in their own way, one inside the other.
 */
export function readOutage(error: unknown): Outage | null {
  for (const layer of layersOf(error)) {
    const codes = [layer.code, layer.originalCode].filter((code) => typeof code === 'string')
    if (codes.some((code) => fullCodes.has(code)) || fullText.test(layer.text)) return 'DISK_FULL'
    if (codes.some(isLost) || lostText.test(layer.text)) return 'UNREACHABLE'
  }
  return null
}

// disk_full of PostgreSQL, and the operating system's own.
const fullCodes = new Set(['53100', 'ENOSPC', 'EDQUOT'])
const fullText = /No space left on device|Disk quota exceeded/

const lostCodes = new Set([
  // Prisma: not reached, timed out, closed.
  ...['P1001', 'P1002', 'P1008', 'P1017'],
  // PostgreSQL: shut down, crashed, not up yet, too many connections.
  ...['57P01', '57P02', '57P03', '53300'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
])
// Whole sentences of the drivers: they carry no code.
const lostText = new RegExp(
  [
    'Connection terminated',
    'timeout exceeded when trying to connect',
    'Query read timeout',
    'Client has encountered a connection error',
    '(connect|read|write) E(NOENT|CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH)\\b',
    'getaddrinfo E',
    "Can't reach database server",
    'Server has closed the connection',
    'the database system is (starting up|shutting down|in recovery mode|not yet accepting connections)',
    'terminating connection (due to|because of)',
  ].join('|'),
)

function isLost(code: string): boolean {
  return lostCodes.has(code) || /^08\w{3}$/.test(code)
}

interface Layer {
  readonly code?: unknown
  readonly originalCode?: unknown
  readonly text: string
}

/** The error, what caused it, and what Prisma keeps of the driver's error. */
function layersOf(error: unknown, depth = 0): Layer[] {
  if (typeof error !== 'object' || error === null || depth > 6) return []
  const { code, originalCode, message, originalMessage, cause, meta } = error as Record<string, unknown>
  const text = [message, originalMessage].filter((part) => typeof part === 'string').join('\n')
  const driverError = (meta as Record<string, unknown> | undefined)?.['driverAdapterError']
  return [{ code, originalCode, text }, ...layersOf(driverError, depth + 1), ...layersOf(cause, depth + 1)]
}
