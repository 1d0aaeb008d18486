import type { Page } from 'playwright-core'
import { askGraphql } from './graphql.ts'

interface Identified {
  readonly id: string
}

interface Nodes<T = Identified> {
  readonly nodes: readonly T[]
}

/** Ids of objects of a network that have something to show. */
export interface SampleIds {
  readonly institution: string
  readonly person: string
  readonly role: string
  readonly path: string
  /** Held already, with somebody invited. */
  readonly meeting: string
  readonly training: string
  /** Key of the gravest gap. */
  readonly gap: string
}

/** What only coordinators open on pages of its own. */
export interface CoordinatorIds {
  readonly link: string
  readonly change: string
  readonly localGroup: string
  readonly district: string
  readonly topic: string
  readonly guideline: string
  readonly step: string
  /** An import whose preview has rows of every kind. */
  readonly preview: string
  /** An import whose file waits to be read. */
  readonly received: string
  readonly concern: string
}

const question = `query ($slug: String!, $today: Date!) { network(slug: $slug) {
  viewerRoles
  institutions(first: 1, filter: { hasLinks: true, hasType: true, reach: [OWN] }) { nodes { id } }
  people(first: 1, filter: { hasRole: true }) { nodes { id } }
  multiplierRoles(first: 1, filter: { isVacant: false }) { nodes { id } }
  reportingPaths(first: 1) { nodes { id } }
  meetings(first: 50, filter: { until: $today }) { nodes { id answers { invited } } }
  trainings(first: 1) { nodes { id } }
  gaps(first: 1) { nodes { id: key } }
} }`

/** The first of each, whoever asks; and whether the viewer coordinates the network. */
export async function sampleIds(page: Page, slug: string): Promise<SampleIds & { readonly isCoordinator: boolean }> {
  const { network } = await askGraphql<{
    network: {
      viewerRoles: string[]
      institutions: Nodes
      people: Nodes
      multiplierRoles: Nodes
      reportingPaths: Nodes
      meetings: Nodes<Identified & { readonly answers: { readonly invited: number } }>
      trainings: Nodes
      gaps: Nodes
    }
  }>(page, question, { slug, today: new Date().toISOString().slice(0, 10) })
  return {
    isCoordinator: network.viewerRoles.includes('COORDINATOR'),
    institution: idOf('institution', network.institutions.nodes[0]),
    person: idOf('person', network.people.nodes[0]),
    role: idOf('role', network.multiplierRoles.nodes[0]),
    path: idOf('path', network.reportingPaths.nodes[0]),
    meeting: idOf(
      'meeting',
      network.meetings.nodes.find(({ answers }) => answers.invited > 0),
    ),
    training: idOf('training', network.trainings.nodes[0]),
    gap: idOf('gap', network.gaps.nodes[0]),
  }
}

const coordinatorQuestion = `query ($slug: String!, $institution: ID!) { network(slug: $slug) {
  institutions(filter: { ids: [$institution] }) { nodes { links { id } } }
  changes(first: 1) { nodes { id } }
  professionalGroups { nodes { id isCustom } }
  contactTopics(first: 1) { nodes { id } }
  guidelines(first: 1) { nodes { id } }
  concerns(first: 1, filter: { states: [OPEN, OVERDUE] }) { nodes { id } }
  reportingPaths(first: 1) { nodes { steps { id } } }
  districts { id }
} }`

interface CoordinatorAnswer {
  readonly network: {
    readonly institutions: Nodes<{ readonly links: readonly Identified[] }>
    readonly changes: Nodes
    readonly professionalGroups: Nodes<Identified & { readonly isCustom: boolean }>
    readonly contactTopics: Nodes
    readonly guidelines: Nodes
    readonly concerns: Nodes
    readonly reportingPaths: Nodes<{ readonly steps: readonly Identified[] }>
    readonly districts: readonly Identified[]
  }
}

/** What a network may lack, made by the coordinator who asks, so that every page has something to show. */
const makings = {
  localGroup: 'createLocalGroup(input: { network: $slug, labelDe: "Familienhebammen" })',
  topic: 'createContactTopic(input: { network: $slug, title: "Kinderschutz im Sport" })',
  guideline: 'createGuideline(input: { network: $slug, title: "Handreichung Kinderschutz" })',
}

/** The first of each; what the network lacks is made. */
export async function coordinatorIds(page: Page, slug: string, institution: string): Promise<CoordinatorIds> {
  const ask = () => askGraphql<CoordinatorAnswer>(page, coordinatorQuestion, { slug, institution })
  const make = (making: string) => askGraphql(page, `mutation ($slug: String!) { ${making} { __typename } }`, { slug })
  const before = (await ask()).network
  const hasGroup = before.professionalGroups.nodes.some(({ isCustom }) => isCustom)
  if (!hasGroup || before.changes.nodes.length === 0) await make(makings.localGroup)
  if (before.contactTopics.nodes.length === 0) await make(makings.topic)
  if (before.guidelines.nodes.length === 0) await make(makings.guideline)
  const { network } = await ask()
  const localGroup = network.professionalGroups.nodes.find(({ isCustom }) => isCustom)
  const concern = network.concerns.nodes[0]?.id ?? (await bringConcern(page, slug, institution))
  return {
    concern,
    link: idOf('link', network.institutions.nodes[0]?.links[0]),
    change: idOf('change', network.changes.nodes[0]),
    localGroup: idOf('local group', localGroup),
    district: idOf('district', network.districts[0]),
    topic: idOf('topic', network.contactTopics.nodes[0]),
    guideline: idOf('guideline', network.guidelines.nodes[0]),
    step: idOf('step', network.reportingPaths.nodes[0]?.steps[0]),
    ...(await importIds(page, slug)),
  }
}

async function bringConcern(page: Page, slug: string, institutionId: string): Promise<string> {
  const { createConcern } = await askGraphql<{ createConcern: { concern: Identified } }>(
    page,
    'mutation ($input: CreateConcernInput!) { createConcern(input: $input) { ... on ConcernPayload { concern { id } } } }',
    { input: { network: slug, institutionId, title: 'Erreichbarkeit am Freitag' } },
  )
  return createConcern.concern.id
}

/** Rows that are new, changed, unchanged, twice, perhaps known, and not readable. */
async function listOfEveryKind(page: Page, slug: string): Promise<string> {
  const { network } = await askGraphql<{ network: { institutions: Nodes<{ name: string; postalCode: string }> } }>(
    page,
    'query ($slug: String!) { network(slug: $slug) { institutions(first: 3) { nodes { name postalCode } } } }',
    { slug },
  )
  const known = network.institutions.nodes.map(({ name, postalCode }) => ({
    name: `"${name.replaceAll('"', '""')}"`,
    postalCode,
  }))
  const [first, second, third] = known
  return [
    'Name;PLZ;Telefon;Plätze;Bemerkung',
    'Kita am neuen Weg;40880;02102 555-1;60;',
    `${first?.name};${first?.postalCode ?? ''};02102 555-2;;`,
    `${second?.name};${second?.postalCode ?? ''};;;`,
    `${second?.name};${second?.postalCode ?? ''};;;noch einmal`,
    `${third?.name.slice(0, -2)}x";${third?.postalCode ?? ''};;;`,
    'Kita ohne Zahl;40880;;viele;',
  ].join('\n')
}

async function importIds(page: Page, slug: string): Promise<Pick<CoordinatorIds, 'preview' | 'received'>> {
  const contentBase64 = Buffer.from(await listOfEveryKind(page, slug)).toString('base64')
  const input = { network: slug, preset: 'INSTITUTION_TABLE', files: [{ name: 'kitas.csv', contentBase64 }] }
  const start = async (): Promise<string> => {
    const { startImport } = await askGraphql<{ startImport: { import: Identified } }>(
      page,
      'mutation ($input: StartImportInput!) { startImport(input: $input) { ... on ImportPayload { import { id } } } }',
      { input },
    )
    return startImport.import.id
  }
  const [preview, received] = [await start(), await start()]
  await askGraphql(
    page,
    'mutation ($input: CorrectImportLayoutInput!) { correctImportLayout(input: $input) { __typename } }',
    { input: { importId: received, layouts: [] } },
  )
  return { preview, received }
}

/** @throws where there is none: a page would go untested without anybody noticing. */
function idOf(kind: string, found: Identified | undefined): string {
  if (found === undefined) throw new Error(`The network has no ${kind} to show`)
  return found.id
}
