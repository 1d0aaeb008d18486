import type { NetworkRole } from '@schutznetz/prisma/generated/client/enums.ts'
import type { Database } from '@schutznetz/prisma/database.ts'
import type { Viewer } from '@schutznetz/schema/viewer.ts'
import { encodeGlobalId } from '@schutznetz/schema/relay-options.ts'
import type { Locale } from '@schutznetz/schema/locale.ts'
import { openApi, type TestApi } from './api.ts'
import { withDatabase } from './database.ts'
import { Session } from './session.ts'

/** Noon in Berlin on the day that is every test's today. */
export const now = new Date('2026-11-23T11:00:00Z')

/** A town with one user per role. */
export interface Town {
  readonly slug: string
  readonly networkId: string
  readonly coordinator: Session
  readonly leadership: Session
  readonly analyst: Session
  readonly administrator: Session
}

/** A database with networks that were made through the API, and somebody to sign in as. */
export interface World {
  readonly database: Database
  /** Messages of what was logged as a failure of ours; a test that expects none compares with `[]`. */
  readonly failures: readonly string[]
  readonly root: Session
  readonly nobody: Session
  /** @param ags official keys of its municipalities */
  foundTown(slug: string, ...ags: readonly string[]): Promise<Town>
  close(): Promise<void>
}

export async function openWorld(locale: Locale = 'de'): Promise<World> {
  const database = await withDatabase()
  const api = openApi(database, now, locale)
  const root = await createUser(api, 'root', true)
  return {
    database,
    failures: api.logged,
    root: root.session,
    nobody: new Session('nobody', api, () => Promise.resolve(null)),
    foundTown: (slug, ...ags) => foundTown(api, root.session, slug, ags),
    close: () => database.close(),
  }
}

async function foundTown(api: TestApi, root: Session, slug: string, keys: readonly string[]): Promise<Town> {
  const coordinator = await createUser(api, `coordinator-${slug}`)
  const input = {
    slug,
    name: `Netzwerk ${slug}`,
    municipalities: keys.map((ags, index) => ({ ags, name: index === 0 ? slug : `${slug} ${index + 1}` })),
    statuteKey: 'LKSCHG_NRW_9_4',
    coordinatorUserIds: [encodeGlobalId('User', coordinator.id)],
  }
  await root.change('createNetwork', input)
  const { id: networkId } = await api.services.database.client.network.findUniqueOrThrow({ where: { slug } })
  const withRole = async (role: NetworkRole) => {
    const user = await createUser(api, `${role.toLowerCase()}-${slug}`)
    await api.services.database.client.membership.create({ data: { networkId, userId: user.id, role } })
    return user.session
  }
  return {
    slug,
    networkId,
    coordinator: coordinator.session,
    leadership: await withRole('LEADERSHIP'),
    analyst: await withRole('ANALYST'),
    administrator: await withRole('ADMINISTRATOR'),
  }
}

async function createUser(api: TestApi, name: string, isInstanceAdministrator = false) {
  const { client } = api.services.database
  const { id } = await client.user.create({ data: { name, email: `${name}@test.example`, isInstanceAdministrator } })
  const readViewer = async (): Promise<Viewer> => {
    const { isDemo } = await client.user.findUniqueOrThrow({ where: { id } })
    const rows = await client.membership.findMany({ where: { userId: id }, include: { network: true } })
    const memberships = rows.map(({ networkId, role, network }) => ({ networkId, role, slug: network.slug }))
    return { userId: id, name, isInstanceAdministrator, isDemo, memberships }
  }
  return { id, session: new Session(name, api, readViewer) }
}
