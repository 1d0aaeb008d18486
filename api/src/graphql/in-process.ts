import type { ApolloServer } from '@apollo/server'
import type { RequestHandler } from 'express'
import { createContext, type RequestContext, type Services } from '@schutznetz/schema/context.ts'

/**
 * Gives every request `req.graphql`: a document run as this request's viewer, by the same rules as over HTTP. Each
 * call gets a context of its own, because limits and revisions are remembered on it.
 */
export function offerInProcess(apollo: ApolloServer<RequestContext>, services: Services): RequestHandler {
  return (req, _res, next) => {
    const { viewer, locale, requestId } = req
    req.log = services.log
    req.graphql = async (query, variables, operationName) => {
      const contextValue = createContext(services, { viewer, locale, requestId })
      const request = { query, ...(variables && { variables }), ...(operationName && { operationName }) }
      const { body } = await apollo.executeOperation(request, { contextValue })
      // Nothing in the schema is delivered in pieces.
      if (body.kind !== 'single') throw new Error('An operation answered in pieces')
      return body.singleResult
    }
    next()
  }
}
