import type { Response } from 'express'
import type { Sentence } from '@schutznetz/schema/sentence.ts'
import { localeOf } from './locale.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

export interface PlainPage {
  readonly status: number
  readonly title: Sentence
  readonly text: Sentence
  readonly links?: readonly { readonly href: string; readonly label: Sentence }[]
}

export const toStart: Sentence = { de: 'Zur Startseite', en: 'To the start page' }

/** A page of a few words, for what is said before or outside the dashboard. No script, no style: it always works. */
export function sendPage(res: Response, { status, title, text, links = [] }: PlainPage): void {
  // Not the request's own: what fails before it is read has none yet.
  const locale = localeOf(res.req)
  const say = (sentence: Sentence): string => escape(sentence[locale])
  const list = links.map(({ href, label }) => `<li><a href="${escape(href)}">${say(label)}</a></li>`).join('')
  res
    .status(status)
    .type('html')
    .set('Cache-Control', 'no-store')
    .send(
      `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">` +
        `<meta name="viewport" content="width=device-width"><title>${say(title)} · Schutznetz</title></head>` +
        `<body><main><h1>${say(title)}</h1><p>${say(text)}</p>${list && `<ul>${list}</ul>`}</main></body></html>`,
    )
}
