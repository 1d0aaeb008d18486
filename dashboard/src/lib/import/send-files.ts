import { m } from '#lib/paraglide/messages.js'

/** Files on their way to the server. */
export interface Sending {
  /** Where the import is, or why nothing was taken. Never rejects. */
  readonly outcome: Promise<{ readonly address: string } | { readonly message: string }>
  cancel(): void
}

/**
 * Sends files as a form would, and tells how far they are: `fetch` does not know that of what it sends.
 * @param report bytes done and bytes in all
 */
export function sendFiles(
  action: string,
  files: readonly File[],
  report: (done: number, total: number) => void,
): Sending {
  const request = new XMLHttpRequest()
  const form = new FormData()
  for (const file of files) form.append('files', file)
  const outcome = new Promise<Awaited<Sending['outcome']>>((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => report(loaded, total)
    request.onload = () => resolve(read(request.responseText))
    request.onerror = () => resolve({ message: m.import_upload_lost() })
    request.onabort = () => resolve({ message: m.import_upload_cancelled() })
  })
  request.open('POST', action)
  request.setRequestHeader('Accept', 'application/json')
  request.send(form)
  return { outcome, cancel: () => request.abort() }
}

function read(text: string): Awaited<Sending['outcome']> {
  try {
    const answer = JSON.parse(text) as { address?: unknown; message?: unknown }
    if (typeof answer.address === 'string') return { address: answer.address }
    if (typeof answer.message === 'string') return { message: answer.message }
  } catch {
    // Not from us: a proxy that speaks for a server it does not reach.
  }
  return { message: m.import_upload_lost() }
}
