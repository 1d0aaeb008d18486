import { readFile } from 'node:fs/promises'
import { sdl } from '@schutznetz/schema/print-schema.ts'
import { schema } from '@schutznetz/schema/schema.ts'
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { describe, expect, it } from 'vitest'

const ownTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)

interface Described {
  readonly path: string
  readonly description: string | null | undefined
}

/** Everything in the schema that a reader of the console meets. */
function everythingDescribed(): Described[] {
  return ownTypes.flatMap((type) => {
    const own = { path: type.name, description: type.description }
    if (isEnumType(type)) {
      const values = type.getValues().map(({ name, description }) => ({ path: `${type.name}.${name}`, description }))
      return [own, ...values]
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields())
      return [own, ...fields.map(({ name, description }) => ({ path: `${type.name}.${name}`, description }))]
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return [own]
    return [
      own,
      ...Object.values(type.getFields()).flatMap((field) => [
        { path: `${type.name}.${field.name}`, description: field.description },
        ...field.args.map(({ name, description }) => ({ path: `${type.name}.${field.name}(${name}:)`, description })),
      ]),
    ]
  })
}

describe('the GraphQL schema', () => {
  it('is committed as it is (npm run print-schema -w schema)', async () => {
    const committed = await readFile(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8')
    expect(committed).toBe(sdl())
  })

  it('describes every type, field, argument, input field and enum value', () => {
    expect(
      everythingDescribed()
        .filter(({ description }) => !description?.trim())
        .map(({ path }) => path),
    ).toEqual([])
  })

  it('pages every list of a network that can grow', () => {
    const network = schema.getType('Network')
    if (!isObjectType(network)) throw new Error('The schema has no networks.')
    const lists = Object.values(network.getFields()).filter(({ type }) => String(type).startsWith('['))
    // Counted by the town, by the statute or by the question; everything else is a connection.
    expect(lists.map(({ name }) => name).sort()).toEqual([
      'changeAuthors',
      'coordinatingUsers',
      'districts',
      'dueSoon',
      'gapCards',
      'institutionGroups',
      'leavers',
      'municipalities',
      'reportArrivals',
      'reportCheck',
      'representedGroups',
      'similarInstitutions',
      'similarPeople',
      'viewerRoles',
    ])
  })

  it('takes one `input` for each mutation and answers a union of results and errors', () => {
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      expect(`${field.name}(${field.args.map(({ name }) => name).join()})`).toBe(`${field.name}(input)`)
      expect(String(field.type)).toMatch(/Result!$/)
    }
  })
})
