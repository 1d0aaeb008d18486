/** Who is signed in, as far as the console shows it. */
export interface Viewer {
  readonly name: string
  readonly memberships: readonly {
    readonly role: string
    readonly network: { readonly slug: string; readonly name: string }
  }[]
}

const roleNames: Record<string, string> = {
  COORDINATOR: 'Koordination',
  LEADERSHIP: 'Leitung',
  ANALYST: 'Auswertung',
  ADMINISTRATOR: 'Verwaltung',
  PARTNER: 'Partnereinrichtung',
}

/** Asks the server who is signed in; null if it does not say. */
export async function loadViewer(): Promise<Viewer | null> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ query: '{ viewer { name memberships { role network { slug name } } } }' }),
  })
  const answer = (await response.json()) as { data?: { viewer?: Viewer } | null }
  return answer.data?.viewer ?? null
}

/** «Koordination in Ratingen, Troisdorf», one part per role. */
export function describeRoles({ memberships }: Viewer): string {
  const networksByRole = Map.groupBy(memberships, ({ role }) => role)
  return [...networksByRole]
    .map(([role, rows]) => `${roleNames[role] ?? role} in ${rows.map(({ network }) => network.name).join(', ')}`)
    .join(' · ')
}
