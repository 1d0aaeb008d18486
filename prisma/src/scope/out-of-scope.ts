/**
 * A read asked for what no network-bound reader may see, or tried to write. A mistake in the code, never of the user:
 * thrown by the scoped client, caught by nobody, logged and masked.
 */
export class OutOfScope extends Error {
  override readonly name = 'OutOfScope'
}
