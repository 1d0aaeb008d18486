import './workers.ts'
import 'graphiql/style.css'
import './console.css'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { examplesPanel } from './examples-panel.tsx'
import { examplesFor } from './examples.ts'
import { describeRoles, loadViewer, type Viewer } from './viewer.ts'

const fetcher = createGraphiQLFetcher({ url: '/graphql', headers: { Accept: 'application/json' } })

function SignedIn({ viewer }: { readonly viewer: Viewer | null }) {
  if (!viewer) return <a href="/">Bitte anmelden</a>
  return (
    <p className="signed-in">
      Angemeldet: <strong>{viewer.name}</strong> · {describeRoles(viewer)} · <a href="/">zur Oberfläche</a>
    </p>
  )
}

/** A link can bring its query along: `/graphql?query=…&variables=…` («als GraphQL» in the dashboard). */
function linkedQuery() {
  const parameters = new URLSearchParams(location.search)
  const query = parameters.get('query')
  const variables = parameters.get('variables')
  return query === null ? {} : { initialQuery: query, ...(variables !== null && { initialVariables: variables }) }
}

function Console({ viewer }: { readonly viewer: Viewer | null }) {
  const examples = examplesFor(viewer?.memberships[0]?.network.slug ?? 'ratingen')
  const panel = examplesPanel(examples)
  return (
    <>
      <SignedIn viewer={viewer} />
      <GraphiQL
        fetcher={fetcher}
        plugins={[HISTORY_PLUGIN, panel]}
        visiblePlugin={panel}
        defaultQuery=""
        defaultTabs={[{ query: examples[0]?.query ?? '' }]}
        isHeadersEditorEnabled={false}
        {...linkedQuery()}
      >
        <GraphiQL.Logo>Schutznetz</GraphiQL.Logo>
      </GraphiQL>
    </>
  )
}

const root = document.getElementById('console')
if (root) createRoot(root).render(<Console viewer={await loadViewer()} />)
