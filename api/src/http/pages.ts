import type { Response } from 'express'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

export interface PlainPage {
  readonly status: number
  readonly title: string
  readonly text: string
  readonly links?: readonly { readonly href: string; readonly label: string }[]
}

/** A page of a few words, for what is said before or outside the dashboard. No script, no style: it always works. */
export function sendPage(res: Response, { status, title, text, links = [] }: PlainPage): void {
  const list = links.map(({ href, label }) => `<li><a href="${escape(href)}">${escape(label)}</a></li>`).join('')
  res
    .status(status)
    .type('html')
    .set('Cache-Control', 'no-store')
    .send(
      `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>${escape(title)} · Schutznetz</title></head><body><main><h1>${escape(title)}</h1>` +
        `<p>${escape(text)}</p>${list && `<ul>${list}</ul>`}</main></body></html>`,
    )
}
