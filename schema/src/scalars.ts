import { GraphQLError } from 'graphql'
import { isDay } from './is-day.ts'
import { builder } from './builder.ts'

builder.scalarType('Date', {
  description: 'A calendar day in Europe/Berlin, `YYYY-MM-DD`.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value !== 'string' || !isDay(value)) {
      throw new GraphQLError('Ein Datum schreibt man JJJJ-MM-TT, zum Beispiel 2026-11-23.')
    }
    return value
  },
})

builder.scalarType('DateTime', {
  description: 'An instant in UTC, ISO 8601.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : value),
  parseValue: (value) => {
    const instant = new Date(typeof value === 'string' ? value : Number.NaN)
    // NaN fails too; years outside of these are no instants to the database.
    if (!(instant.getUTCFullYear() >= 1 && instant.getUTCFullYear() <= 9999)) {
      throw new GraphQLError('Ein Zeitpunkt schreibt man nach ISO 8601, zum Beispiel 2026-11-23T09:15:00Z.')
    }
    return instant
  },
})
