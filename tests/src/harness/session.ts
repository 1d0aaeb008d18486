import type { Viewer } from '@schutznetz/schema/viewer.ts'
import { schema } from '@schutznetz/schema/schema.ts'
import { getNamedType, isUnionType } from 'graphql'
import type { Answer, TestApi } from './api.ts'

/** The answer to a mutation: what it changed, or the typed error. */
export interface Outcome {
  readonly __typename: string
  readonly code?: string
  readonly message?: string
  readonly field?: string
  readonly changeSetId?: string | null
  readonly revision?: number
  readonly warnings?: readonly string[]
  // Whatever else the test selected.
  readonly [selected: string]: unknown
}

/** What every mutation answers: the error, or what is the same in all changes. Starting an import is not a change. */
function commonFields(mutation: string): string {
  const result = schema.getMutationType()?.getFields()[mutation]?.type
  const union = getNamedType(result)
  const isChange = isUnionType(union) && union.getTypes().some((type) => type.getFields()['changeSetId'])
  const change = isChange ? '... on ChangeResult { changeSetId revision warnings }' : ''
  return `__typename ... on DomainError { code message } ... on InvalidError { field } ${change}`
}

/** Somebody who is signed in, or nobody; every call is an operation of its own, as over HTTP. */
export class Session {
  readonly #api: TestApi
  readonly #readViewer: () => Promise<Viewer | null>
  readonly name: string

  constructor(name: string, api: TestApi, readViewer: () => Promise<Viewer | null>) {
    this.name = name
    this.#api = api
    this.#readViewer = readViewer
  }

  async execute<T>(document: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> {
    return this.#api.ask<T>(await this.#readViewer(), document, variables)
  }

  /** Data of a query that must succeed. */
  async query<T>(document: string, variables: Record<string, unknown> = {}): Promise<T> {
    return (await this.execute<T>(document, variables)).expectData()
  }

  /** One mutation by its name; `selection` adds fields of the success type, as inline fragments. */
  async mutate(name: string, input: Record<string, unknown>, selection = ''): Promise<Outcome> {
    const inputType = String(schema.getMutationType()?.getFields()[name]?.args[0]?.type)
    const source = `mutation ($input: ${inputType}) { ${name}(input: $input) { ${commonFields(name)} ${selection} } }`
    const data = await this.query<Record<string, Outcome>>(source, { input })
    const outcome = data[name]
    if (!outcome) throw new Error(`${name} answered nothing.`)
    return outcome
  }

  /** {@link mutate} that must not answer an error. */
  async change(name: string, input: Record<string, unknown>, selection = ''): Promise<Outcome> {
    const outcome = await this.mutate(name, input, selection)
    if (outcome.code) throw new Error(`${name}: ${outcome.code} ${outcome.field ?? ''} ${outcome.message}`)
    return outcome
  }
}
