import process from 'node:process'

async function reach(url, init) {
  try {
    return await fetch(url, init)
  } catch {
    throw new Error(`Unter ${new URL(url).origin} antwortet kein Schutznetz. Bitte zuerst mit «npm start» starten.`)
  }
}

/** Signs in: with the token of SCHUTZNETZ_TOKEN, else as the demo coordination of this network. */
async function credentials({ url, network }) {
  const token = process.env.SCHUTZNETZ_TOKEN
  if (token) return { Authorization: `Bearer ${token}` }
  const address = `${url}/demo/coordinator?network=${encodeURIComponent(network)}`
  const response = await reach(address, { redirect: 'manual' })
  const cookie = response.headers.getSetCookie()[0]?.split(';', 1)[0]
  if (response.status === 303 && cookie) return { Cookie: cookie }
  throw new Error(
    `Als Koordination des Netzwerks «${network}» lässt sich nicht anmelden. Gibt es das Netzwerk? ` +
      'Außerhalb des Demobetriebs bitte einen Zugangsschlüssel in SCHUTZNETZ_TOKEN angeben.',
  )
}

/** Answers a function that sends a GraphQL document and gives its data, or throws the server's sentence. */
export async function connect(options) {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json', ...(await credentials(options)) }
  return async (query, variables) => {
    const body = JSON.stringify({ query, variables })
    const response = await reach(`${options.url}/graphql`, { method: 'POST', headers, body })
    const { data, errors } = await response.json()
    if (errors?.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))
    return data
  }
}
