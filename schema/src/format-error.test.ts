import { GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { Forbidden, Invalid, LimitExceeded } from './errors.ts'
import { formatError } from './format-error.ts'
import { maximalTokens } from './limits/limits.ts'
import type { Locale } from './locale.ts'

function format(cause: Error, code = 'INTERNAL_SERVER_ERROR', locale: Locale = 'de') {
  const logged: unknown[] = []
  const note = (_message: string, fields?: object) => void logged.push(fields)
  const log = { info: note, warn: note, error: note }
  const error = new GraphQLError(cause.message, { originalError: cause, path: ['network', 'people'] })
  const formatted = {
    message: cause.message,
    path: ['network', 'people'],
    extensions: { code, stacktrace: ['secret'] },
  }
  return { answer: formatError(log, 'request-7', locale)(formatted, error), logged }
}

describe('formatError', () => {
  it('lets errors through that are meant for people, with what a program needs', () => {
    expect(format(new Forbidden())).toEqual({
      answer: {
        message: 'Ihre Rolle in diesem Netzwerk erlaubt das nicht.',
        path: ['network', 'people'],
        extensions: { code: 'FORBIDDEN' },
      },
      logged: [],
    })
    expect(
      format(new Invalid('input.name', { de: 'Bitte einen Namen angeben.', en: 'Please give a name.' })).answer
        .extensions,
    ).toEqual({
      code: 'INVALID',
      field: 'input.name',
    })
    const limit = {
      key: 'DEPTH',
      name: { de: 'die Tiefe', en: 'its depth' },
      bound: 16,
      advice: { de: 'Fragen Sie in mehreren Schritten.', en: 'Ask in several steps.' },
    } as const
    const { answer } = format(new LimitExceeded(limit, 20))
    expect(answer.message).toBe(
      'Die Abfrage ist zu groß: die Tiefe ist 20, erlaubt sind höchstens 16. Fragen Sie in mehreren Schritten.',
    )
    expect(answer.extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit: 'DEPTH', value: 20, bound: 16 })
  })

  it('speaks the language of the request', () => {
    expect(format(new Forbidden(), undefined, 'en').answer.message).toBe(
      'Your role in this network does not allow that.',
    )
    expect(format(new Error('secret'), undefined, 'en').answer.message).toBe(
      'Something went wrong; please try again. If that does not help, name this id: request-7',
    )
  })

  it('masks everything else and logs it under the id it names', () => {
    const { answer, logged } = format(new Error('relation "person" has a secret'))
    expect(JSON.stringify(answer)).not.toContain('secret')
    expect(answer.message).toContain('request-7')
    expect(answer.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: 'request-7' })
    expect(JSON.stringify(logged)).toContain('secret')
    expect(logged[0]).toMatchObject({ requestId: 'request-7', path: 'network.people' })
  })

  it('explains what is wrong with a document', () => {
    const { answer } = format(new Error('Cannot query field "x" on type "Network".'), 'GRAPHQL_VALIDATION_FAILED')
    expect(answer.message).toBe('Cannot query field "x" on type "Network".')
    expect(answer.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' })
    const tooLong = new Error(`Syntax Error: Document contains more that ${maximalTokens} tokens. Parsing aborted.`)
    expect(format(tooLong, 'GRAPHQL_PARSE_FAILED').answer.message).toContain(`höchstens ${maximalTokens}`)
  })

  it('logs of a refused write the reason, and not what was to be written', () => {
    const refused = new Error(
      '\nInvalid call:\n\n{\n  lastName: "Beispiel"\n}\n\nArgument `lastName`: expected String.',
    )
    refused.name = 'PrismaClientValidationError'
    const [logged] = format(refused).logged as { error: string }[]
    expect(logged?.error).toContain('PrismaClientValidationError: Argument `lastName`: expected String.\n    at ')
    expect(logged?.error).not.toContain('Beispiel')
  })
})
