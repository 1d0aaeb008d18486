interface Address {
  readonly pathname: string
  readonly searchParams: Iterable<[string, string]>
}

/** The address in view with some parameters changed; `null` takes one away. What else it holds stays. */
export function linkWith({ pathname, searchParams }: Address, own: Readonly<Record<string, string | null>>): string {
  const search = new URLSearchParams([...searchParams])
  for (const [name, value] of Object.entries(own)) {
    if (value === null) search.delete(name)
    else search.set(name, value)
  }
  const text = search.toString()
  return text ? `?${text}` : pathname
}
