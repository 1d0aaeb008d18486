import type { BusboyInstance } from '@fastify/busboy'
import { pipeline, type Readable } from 'node:stream'
import type { IncomingFile } from '@schutznetz/schema/modules/imports/receive-files.service.ts'

/**
 * Files of a form, one after the other as they come: while one is read the next waits, so that nothing piles up. A
 * field without a file, as browsers send it when nothing was chosen, is none.
 * @throws Error where the connection breaks off or the form is cut short
 */
export async function* incomingFiles(body: Readable, parser: BusboyInstance): AsyncGenerator<IncomingFile> {
  const arrived: IncomingFile[] = []
  const open = new Set<Readable>()
  let wake: () => void = () => undefined
  let isEnd = false
  let failure: Error | null = null
  const notice = (): void => wake()
  parser.on('file', (_field: string, bytes: Readable, name: string | undefined) => {
    open.add(bytes)
    if (name) arrived.push({ name, bytes: bytes as AsyncIterable<Uint8Array> })
    else bytes.resume()
    notice()
  })
  pipeline(body, parser, (error) => {
    failure = error ?? null
    isEnd = true
    // A connection that broke off would leave the reader of a file waiting for good.
    if (error) for (const bytes of open) bytes.destroy(error)
    notice()
  })
  for (;;) {
    const file = arrived.shift()
    if (file) yield file
    else if (isEnd) break
    else
      await new Promise<void>((resolve) => {
        wake = resolve
      })
  }
  if (failure) throw failure as Error
}
