import { createHmac, randomBytes } from 'node:crypto'

/** A new secret token: 256 bits, safe in cookies and headers. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token. Keyed, so that a copy of the database alone lets nobody test guesses. */
export function hashToken(secret: string, token: string): string {
  return createHmac('sha256', secret).update(token).digest('hex')
}
