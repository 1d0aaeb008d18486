/** A list that is about to be taken over, or is. */
export interface TakingOver {
  /** Asks the server to stop; `null` where it did not say how. */
  readonly cancel: (() => void) | null
  close(): void
}

/** The page does not wait longer than this for a server that does not tell how far it is: taking over comes first. */
const patienceMs = 3_000

/**
 * Listens to how far the server is, from before it begins: while it writes, the embedded database answers nobody.
 * @param path address of the import
 * @param report share that is done, 0 to 1
 * @returns once the server is ready to tell. Never rejects.
 */
export function followTakingOver(path: string, report: (share: number) => void): Promise<TakingOver> {
  const events = new EventSource(`${path}/taking-over`)
  const close = () => events.close()
  events.addEventListener('share', ({ data }: MessageEvent<string>) => report(Number(data)))
  return new Promise((resolve) => {
    const goOnWithout = () => resolve({ cancel: null, close })
    setTimeout(goOnWithout, patienceMs)
    // A browser would open an ended stream again and again.
    events.addEventListener('error', () => {
      close()
      goOnWithout()
    })
    events.addEventListener('cancel', ({ data: address }: MessageEvent<string>) => {
      resolve({ cancel: () => void fetch(address, { method: 'POST' }), close })
    })
  })
}
