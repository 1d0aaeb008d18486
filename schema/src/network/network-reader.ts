import { asOf } from '@schutznetz/domain/model/as-of.ts'
import type { Day } from '@schutznetz/domain/model/day.ts'
import type { ReadDatabase } from '@schutznetz/prisma/scope.ts'
import type { Locale } from '../locale.ts'
import type { Viewer } from '../viewer.ts'
import { byGermanName } from '../connection/ordered.ts'
import { NotFound, Unauthenticated } from '../errors.ts'
import type { CachedNetwork, SnapshotCache } from '../snapshot/snapshot-cache.ts'
import { accessTo, requireContent, type Access } from './access.ts'
import type { NetworkScope } from './network-scope.ts'
import { VisiblePeople } from './visible-people.ts'

/** What may be known of a network without loading it. */
export interface NetworkFacts {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly isDemo: boolean
  readonly revision: number
}

/** Backing object of `Network`: opened for a viewer and a day, its content loaded when first asked for. */
export interface OpenNetwork {
  readonly facts: NetworkFacts
  readonly day: Day
  readonly access: Access
}

interface ReaderOptions {
  readonly db: ReadDatabase
  readonly snapshots: SnapshotCache
  readonly viewer: Viewer | null
  readonly today: Day
  readonly locale: Locale
}

/**
 * Opens networks for one operation. Facts (with the revision) are read once per operation, so everything in one
 * answer belongs to one revision; the content comes from the cache of snapshots.
 */
export class NetworkReader {
  readonly #options: ReaderOptions
  #facts: Promise<ReadonlyMap<string, NetworkFacts>> | null = null
  readonly #cached = new Map<string, Promise<CachedNetwork>>()
  readonly #scopes = new Map<string, NetworkScope>()

  constructor(options: ReaderOptions) {
    this.#options = options
  }

  /** `null` where the viewer has no role, exactly as if there were no such network. */
  async bySlug(slug: string, day: Day = this.#options.today): Promise<OpenNetwork | null> {
    const membership = this.#viewer().memberships.find((row) => row.slug === slug)
    return membership ? await this.byId(membership.networkId, day) : null
  }

  async byId(networkId: string, day: Day = this.#options.today): Promise<OpenNetwork | null> {
    const access = accessTo(this.#viewer(), networkId)
    if (!access) return null
    const facts = (await this.#allFacts()).get(networkId)
    return facts ? { facts, day, access } : null
  }

  /** All networks of the viewer, by name. */
  async all(day: Day = this.#options.today): Promise<OpenNetwork[]> {
    this.#viewer()
    const opened = await Promise.all([...(await this.#allFacts()).keys()].map((id) => this.byId(id, day)))
    return opened.filter((network) => network !== null).sort((a, b) => byGermanName(a.facts.name, b.facts.name))
  }

  /** The content of an open network. @throws Forbidden where the viewer's role does not include content. */
  async scope(network: OpenNetwork): Promise<NetworkScope> {
    requireContent(network.access)
    return await this.head(network)
  }

  /** As {@link scope}, for what administrators may see too: the network's municipalities. */
  async head({ facts, day, access }: OpenNetwork): Promise<NetworkScope> {
    const cached = await this.#load(facts)
    const key = `${facts.id} ${day}`
    const known = this.#scopes.get(key)
    if (known) return known
    const view = asOf(cached.snapshot, day)
    const people = new VisiblePeople(view, cached.index, access.names)
    const scope = { view, index: cached.index, access, people, locale: this.#options.locale }
    this.#scopes.set(key, scope)
    return scope
  }

  /** @throws NotFound for a network without a role of the viewer; Forbidden without content. */
  async scopeOf(networkId: string, day: Day = this.#options.today): Promise<NetworkScope> {
    const network = await this.byId(networkId, day)
    if (!network) throw new NotFound()
    return await this.scope(network)
  }

  /** After a write of this operation: the next read sees the new revision. */
  forget(networkId: string): void {
    this.#facts = null
    this.#cached.delete(networkId)
    for (const key of this.#scopes.keys()) if (key.startsWith(networkId)) this.#scopes.delete(key)
  }

  #viewer(): Viewer {
    if (!this.#options.viewer) throw new Unauthenticated()
    return this.#options.viewer
  }

  /** One indexed read for all networks of the viewer, whatever an operation asks for. */
  #allFacts(): Promise<ReadonlyMap<string, NetworkFacts>> {
    this.#facts ??= this.#readFacts()
    return this.#facts
  }

  async #readFacts(): Promise<ReadonlyMap<string, NetworkFacts>> {
    const { db, viewer } = this.#options
    const ids = [...new Set(viewer?.memberships.map(({ networkId }) => networkId))]
    const rows = await db.network.findMany({ where: { id: { in: ids } }, select: factFields })
    return new Map(rows.map((row) => [row.id, row]))
  }

  #load(facts: NetworkFacts): Promise<CachedNetwork> {
    const known = this.#cached.get(facts.id)
    if (known) return known
    const cached = this.#options.snapshots.read(facts.id, facts.revision)
    this.#cached.set(facts.id, cached)
    return cached
  }
}

const factFields = { id: true, slug: true, name: true, isDemo: true, revision: true } as const
