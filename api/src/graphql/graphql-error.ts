import type { Sentence } from '@schutznetz/schema/sentence.ts'
import type { Response } from 'express'

/** Answers with one GraphQL error, for what goes wrong before a document is looked at. */
export function sendGraphQLError(res: Response, status: number, code: string, sentence: Sentence): void {
  const accepted = res.req.accepts(['application/json', 'application/graphql-response+json'])
  res
    .status(status)
    .set('Cache-Control', 'no-store')
    .type(accepted || 'application/json')
    .send(JSON.stringify({ errors: [{ message: sentence[res.req.locale], extensions: { code } }] }))
}
