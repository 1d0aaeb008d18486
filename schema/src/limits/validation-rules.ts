import { GraphQLError, type ValidationRule } from 'graphql'
import { LimitExceeded, type Limit } from '../errors.ts'
import { maximalAliases } from './limits.ts'

const aliasLimit: Limit = {
  key: 'ALIASES',
  name: { de: 'die Zahl der Aliase', en: 'the number of aliases' },
  bound: maximalAliases,
  advice: { de: 'Fragen Sie in mehreren Schritten.', en: 'Ask in several steps.' },
}

/** Every alias is a field answered once more; depth, breadth and cost are bounded by the complexity plugin. */
const limitAliases: ValidationRule = (context) => {
  let aliases = 0
  return {
    Field: ({ alias }) => {
      if (alias) aliases += 1
    },
    Document: {
      leave: (document) => {
        if (aliases <= maximalAliases) return
        const { message, code, facts } = new LimitExceeded(aliasLimit, aliases)
        context.reportError(new GraphQLError(message, { nodes: document, extensions: { code, ...facts } }))
      },
    },
  }
}

/** What a document must hold besides the rules of GraphQL itself. */
export const validationRules: readonly ValidationRule[] = [limitAliases]
