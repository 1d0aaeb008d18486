// The editor checks and completes in workers, which must be files of ours: the content security policy allows no other.
import type { Environment } from 'monaco-editor'
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker'
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker'
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker'

const environment: Environment = {
  getWorker(_workerId, label) {
    if (label === 'graphql') return new GraphQLWorker()
    if (label === 'json') return new JsonWorker()
    return new EditorWorker()
  },
}

window.MonacoEnvironment = environment
