import type { RequestHandler } from 'express'
import { sendGraphQLError } from './graphql-error.ts'

const preflightHeader = 'apollo-require-preflight'

const foreign = {
  de: 'Anfragen von fremden Seiten werden nicht beantwortet.',
  en: 'Requests from other sites are not answered.',
}

/**
 * No other site may ask in the name of somebody who is signed in here. Browsers say where a request comes from; what
 * says nothing is a program (curl), which carries its own credentials. A plain GET from this site or from a program
 * therefore passes without the extra header that Apollo's own prevention asks for; POST keeps needing a JSON type.
 */
export const refuseForeignSites: RequestHandler = (req, res, next) => {
  const site = req.headers['sec-fetch-site']
  if (site === 'cross-site' || site === 'same-site') {
    return sendGraphQLError(res, 403, 'FORBIDDEN', foreign)
  }
  if (req.method === 'GET') req.headers[preflightHeader] ??= 'same-origin'
  next()
}
