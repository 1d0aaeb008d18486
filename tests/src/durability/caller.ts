import { sessionCookie } from '@schutznetz/api/http/cookies.ts'

/** The server did not answer, or not with what was asked for: what was sent may be stored or not. */
export class NotAcknowledged extends Error {
  override readonly name = 'NotAcknowledged'
  /** HTTP status; absent where the connection broke. */
  readonly status: number | undefined
  readonly text: string

  constructor(status: number | undefined, text: string) {
    super(`Not acknowledged (${status ?? 'no connection'}): ${text.slice(0, 500)}`)
    this.status = status
    this.text = text
  }
}

/** A typed error where none may be: a mistake of the test, or something the change built on is gone. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

/** What every mutation answers. */
export interface Outcome {
  /** Code of a typed error: the server says that nothing was written. */
  readonly code?: string
  readonly message?: string
  readonly changeSetId?: string | null
  readonly revision?: number
  // Whatever else was selected.
  readonly [selected: string]: unknown
}

/** Somebody who asks the running server over HTTP. */
export class Caller {
  readonly #url: string
  /** Who asks, for requests of other kinds. */
  readonly headers: Readonly<Record<string, string>>

  constructor(url: string, token: string) {
    this.#url = url
    this.headers = { 'Content-Type': 'application/json', Cookie: `${sessionCookie}=${token}` }
  }

  /** @throws NotAcknowledged for everything but an answer without errors. */
  async ask<T>(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<T> {
    const request = {
      method: 'POST',
      headers: { ...this.headers, ...headers },
      body: JSON.stringify({ query, variables }),
    }
    const { status, text } = await fetch(`${this.#url}graphql`, request)
      .then(async (response) => ({ status: response.status, text: await response.text() }))
      .catch((error: unknown) => {
        throw new NotAcknowledged(undefined, String(error))
      })
    if (status !== 200) throw new NotAcknowledged(status, text)
    const answer = JSON.parse(text) as { data?: T; errors?: unknown }
    if (answer.errors !== undefined || !answer.data) throw new NotAcknowledged(status, text)
    return answer.data
  }

  /**
   * One mutation that may not be refused; `selection` adds fields of its success.
   * @throws Refused, NotAcknowledged
   */
  async change(name: string, input: object, selection = ''): Promise<Outcome> {
    const outcome = await this.mutate(name, input, selection)
    if (outcome.code !== undefined) throw new Refused(`${name} was refused: ${outcome.code} ${outcome.message}`)
    return outcome
  }

  /** One mutation; `selection` adds fields of its success. */
  async mutate(name: string, input: object, selection = ''): Promise<Outcome> {
    const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input!`
    const change = name === 'startImport' ? '' : '... on ChangeResult { changeSetId revision }'
    const document = `mutation ($input: ${type}) { ${name}(input: $input) {
      ... on DomainError { code message } ${change} ${selection} } }`
    const data = await this.ask<Record<string, Outcome>>(document, { input })
    return data[name] ?? {}
  }

  /** Status of `/ready`; null where nothing listens. */
  async readiness(): Promise<number | null> {
    return fetch(`${this.#url}ready`).then(
      ({ status }) => status,
      () => null,
    )
  }
}
