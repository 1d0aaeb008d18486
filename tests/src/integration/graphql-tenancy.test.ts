import type { Database } from '@schutznetz/prisma/database.ts'
import { writeNetwork } from '@schutznetz/prisma/seed/write-network.ts'
import { encodeGlobalId } from '@schutznetz/schema/relay-options.ts'
import { schema } from '@schutznetz/schema/schema.ts'
import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputType,
} from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi, viewerWith, type TestApi } from '../harness/api.ts'
import { describeWithDatabase, withDatabase } from '../harness/database.ts'
import { readEverything, readReporting } from '../harness/read-everything.ts'
import { smallNetwork, type SmallName } from '../harness/small-network.ts'

const { ids, ...rows } = smallNetwork('klein', 'aaaaaaaa', 'Anton')
const { ids: foreignIds, ...foreignRows } = smallNetwork('fremd', 'bbbbbbbb', 'Berta')
const viewer = viewerWith('COORDINATOR', [{ id: ids.network, slug: 'klein' }])
const stranger = viewerWith('COORDINATOR', [{ id: foreignIds.network, slug: 'fremd' }])

/** The type of each id of the fixture. A new node type has to be added here: the first test says so. */
const typeOf: Partial<Record<SmallName, string>> = {
  network: 'Network',
  municipality: 'Municipality',
  district: 'District',
  office: 'CoordinationOffice',
  coordinator: 'Coordinator',
  kitas: 'ProfessionalGroup',
  carrier: 'Carrier',
  kita: 'Institution',
  agreement: 'Agreement',
  concept: 'ProtectionConcept',
  leader: 'Person',
  affiliation: 'Affiliation',
  qualification: 'Qualification',
  ownRole: 'MultiplierRole',
  holding: 'RoleHolder',
  topic: 'ContactTopic',
  topicPerson: 'ContactTopicPerson',
  steeringGroup: 'SteeringGroup',
  pool: 'SpecialistPool',
  assignment: 'SpecialistAssignment',
  link: 'CooperationLink',
  guideline: 'Guideline',
  meeting: 'Meeting',
  invitation: 'Invitation',
  training: 'Training',
  concern: 'Concern',
  enrolment: 'Enrolment',
  path: 'ReportingPath',
  step: 'ReportingStep',
  decision: 'GapDecision',
}

const globalIds = (of: Readonly<Record<SmallName, string>>) =>
  Object.entries(typeOf).map(([name, type]) => encodeGlobalId(type, of[name as SmallName]))

interface IdPath {
  /** Field of `Network`, and where in its arguments an id goes. */
  readonly field: string
  readonly path: readonly string[]
  readonly isList: boolean
}

/** Every place in the arguments of `Network`'s fields that takes an id, found by walking the schema. */
function idPaths(): IdPath[] {
  const network = schema.getType('Network')
  if (!isObjectType(network)) throw new Error('The schema has no networks.')
  return Object.values(network.getFields()).flatMap((field) =>
    field.args.flatMap(({ name, type }) => walk(field.name, [name], type)),
  )
}

function walk(field: string, path: readonly string[], type: GraphQLInputType): IdPath[] {
  const named = getNamedType(type)
  if (named.name === 'ID') return [{ field, path, isList: isListType(isNonNullType(type) ? type.ofType : type) }]
  if (!isInputObjectType(named) || path.length > 4) return []
  return Object.values(named.getFields()).flatMap((input) => walk(field, [...path, input.name], input.type))
}

function literal([name, ...rest]: readonly string[], value: string): string {
  return name === undefined ? value : rest.length === 0 ? `${name}: ${value}` : `${name}: {${literal(rest, value)}}`
}

/** What to select so that rows of the answer show. */
const selections: Record<string, string> = {
  coverage: '{ indicators { numerator failing unknown denominator } }',
  institutionGroups: '{ count }',
  consequencesOfEnding: '{ opened { totalCount } }',
  whatIf: '{ opened { key } }',
  coverageMatrix: '{ total: cell { count } }',
  graph: '{ nodes { id } }',
  import: '{ id }',
  leavers: '{ id person { displayName } institution { name } role { label } }',
  reportCheck: '{ situation }',
  reportArrivals: '{ institutions }',
}

/** Arguments that a field cannot do without. */
const required: Record<string, string> = { institutionGroups: 'by: TYPE, ', coverageMatrix: 'measure: REACHED, ' }

describeWithDatabase('a network without a role of the viewer', () => {
  let database: Database
  let api: TestApi

  beforeAll(async () => {
    database = await withDatabase()
    await writeNetwork(database.client, rows)
    await writeNetwork(database.client, foreignRows)
    api = openApi(database, new Date('2026-11-22T10:00:00Z'))
    // The other network is warm in memory: that must not help anybody.
    await api.ask(stranger, readEverything.replace('"klein"', '"fremd"'))
  })

  afterAll(() => database.close())

  it('is tried with an id of every type that has one', () => {
    const node = schema.getType('Node')
    if (!isInterfaceType(node)) throw new Error('The schema has no nodes.')
    const types = schema.getPossibleTypes(node).map(({ name }) => name)
    expect(types.filter((name) => !Object.values(typeOf).includes(name))).toEqual([])
  })

  it('does not exist by its name, nor in lists', async () => {
    const data = (await api.ask(viewer, '{ network(slug: "fremd") { name } networks { slug } }')).expectData()
    expect(data).toEqual({ network: null, networks: [{ slug: 'klein' }] })
  })

  it('has no object by id, though its own people find each', async () => {
    const document = 'query ($id: ID!) { node(id: $id) { id } }'
    for (const id of globalIds(foreignIds)) {
      expect((await api.ask(viewer, document, { id })).expectData()).toEqual({ node: null })
      expect((await api.ask(stranger, document, { id })).expectData()).toEqual({ node: { id } })
    }
  })

  it('shows nothing through any argument that takes an id', async () => {
    const paths = idPaths()
    expect(paths.length).toBeGreaterThan(15)
    const foreign = globalIds(foreignIds)
    for (const { field, path, isList } of paths) {
      const selection = selections[field] ?? '{ totalCount }'
      for (const id of foreign) {
        const by = required[field] ?? ''
        const document = `{ network(slug: "klein") { ${field}(${by}${literal(path, isList ? `["${id}"]` : `"${id}"`)}) ${selection} } }`
        const { data, errors } = await api.ask(viewer, document)
        const place = `${field}(${path.join('.')}) with ${id}`
        if (errors.length > 0) {
          // An id of another type is refused before anything is looked for.
          expect(`${place}: ${String(errors[0]?.extensions?.['code'])}`).toBe(`${place}: NOT_FOUND`)
        } else {
          expect(`${place}: ${isEmpty(field, data)}`).toBe(`${place}: true`)
        }
      }
    }
  })

  it('never appears in an answer, whatever is asked', async () => {
    for (const document of [readEverything, readReporting]) {
      const text = JSON.stringify((await api.ask(viewer, document)).expectData())
      expect(text).not.toContain('Berta')
      expect(text).toContain('Anton')
    }
  })
})

function isEmpty(field: string, data: unknown): boolean {
  const answer = (data as { network: Record<string, unknown> }).network[field]
  if (field === 'institutionGroups' || field === 'reportCheck') return (answer as unknown[]).length === 0
  // What is written down stays; nobody is left who could go by it.
  if (field === 'reportArrivals') return (answer as { institutions: number }[]).every((one) => one.institutions === 0)
  if (field === 'coverageMatrix') return ((answer as { total: { count: number } | null }).total?.count ?? 0) === 0
  // Without the institutions there is still the rest of the network's own graph.
  if (field === 'graph') return !JSON.stringify(answer).includes(Buffer.from('Institution:').toString('base64url'))
  if (field === 'coverage') return !JSON.stringify(answer).includes('Berta')
  // Nothing of this network: its place in the list stays empty.
  if (field === 'leavers') return (answer as unknown[]).every((leaver) => leaver === null)
  if (answer === null) return true
  return (answer as { totalCount: number }).totalCount === 0
}
