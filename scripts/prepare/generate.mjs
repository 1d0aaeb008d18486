import { join } from 'node:path'
import { binaries, environment, root, runOrFail } from '../run.mjs'
import { step } from '../terminal.mjs'
import { whenStale } from './fingerprint.mjs'

const lockFile = 'package-lock.json'

/** Generates the database client and the types of the GraphQL builder from the data model. */
function generateClient() {
  const sources = ['prisma/schema', 'prisma/prisma.config.ts', lockFile]
  return whenStale(
    { name: 'prisma-client', sources, outputs: ['prisma/generated/client', 'prisma/generated/pothos.ts'] },
    () =>
      step('Datenbank-Zugriff wird erzeugt', () =>
        runOrFail(join(binaries, 'prisma'), ['generate'], {
          cwd: join(root, 'prisma'),
          env: environment({ PRISMA_HIDE_UPDATE_MESSAGE: '1' }),
        }),
      ),
  )
}

const dashboardSources = [
  'dashboard',
  'dashboard/project.inlang/settings.json',
  'domain/src',
  'schema/schema.graphql',
  lockFile,
]

/** Generates the types of the dashboard's GraphQL documents and messages, and SvelteKit's own. */
function generateDashboard() {
  const step1 = { name: 'dashboard-codegen', sources: dashboardSources, outputs: ['dashboard/src/lib/generated'] }
  return whenStale(step1, () =>
    step('Abfragen der Oberfläche werden übersetzt', () =>
      runOrFail('npm', ['run', '--silent', 'codegen'], { cwd: join(root, 'dashboard') }),
    ),
  )
}

/** Builds the dashboard when its sources changed. */
function buildDashboard() {
  const sources = dashboardSources
  return whenStale({ name: 'dashboard-build', sources, outputs: ['dashboard/build/handler.js'] }, () =>
    step('Oberfläche wird gebaut', () =>
      runOrFail('npm', ['run', '--silent', 'build'], { cwd: join(root, 'dashboard') }),
    ),
  )
}

/** Builds the analyst's console (GraphiQL) when its sources changed. */
function buildConsole() {
  const sources = ['api/console', lockFile]
  return whenStale({ name: 'console-build', sources, outputs: ['api/console/dist/index.html'] }, () =>
    step('GraphQL-Konsole wird gebaut', () =>
      runOrFail(join(binaries, 'vite'), ['build', '--logLevel', 'error'], { cwd: join(root, 'api', 'console') }),
    ),
  )
}

/** Everything that is generated or built before the server can start. */
export async function prepare() {
  await generateClient()
  await generateDashboard()
  await buildDashboard()
  await buildConsole()
}
