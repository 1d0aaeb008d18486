import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react'
import { Kind, parse } from 'graphql'
import type { Example } from './examples.ts'

function Icon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M5 5h14M5 10h14M5 15h9M5 20h6" />
    </svg>
  )
}

function ExampleList({ examples }: { readonly examples: readonly Example[] }) {
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const { addTab, setOperationFacts } = useGraphiQLActions()
  const open = ({ query }: Example) => {
    addTab()
    queryEditor?.setValue(query)
    // The editor finds the operation's name a moment later; run before that, it would send the name of the last tab.
    const documentAST = parse(query)
    const operations = documentAST.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    setOperationFacts({ documentAST, operations, operationName: operations[0]?.name?.value })
  }
  return (
    <section>
      <h2 className="examples-title">Beispiele</h2>
      <ol className="examples">
        {examples.map((example) => (
          <li key={example.title}>
            {/* The editor is loaded after the page; before that there is nothing to open an example in. */}
            <button type="button" disabled={!queryEditor} onClick={() => open(example)}>
              <strong>{example.title}</strong>
              <span>{example.description}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The menu of example queries beside the editor; each opens in a tab of its own. */
export function examplesPanel(examples: readonly Example[]): GraphiQLPlugin {
  return { title: 'Beispiele', icon: Icon, content: () => <ExampleList examples={examples} /> }
}
