import { setTimeout as wait } from 'node:timers/promises'
import { Random } from '@schutznetz/prisma/seed/demo/random.ts'
import { launchServer, runServer, type ServerProcess } from '../e2e/harness/process.ts'
import { Caller, NotAcknowledged, Refused } from './caller.ts'
import { findHalf } from './find-half.ts'
import { findLost } from './find-lost.ts'
import { foundNetwork } from './founding.ts'
import { Ledger } from './ledger.ts'
import type { Store } from './store.ts'
import { readNetwork } from './stored-network.ts'
import { Writer, type Network } from './writer.ts'

/** What came of a number of crashes. Everything but the counts must be empty. */
export interface Figures {
  rounds: number
  acknowledged: number
  readonly lost: string[]
  readonly half: string[]
  /** Starts that were not clean, and what was refused after one. */
  readonly unclean: string[]
  longestRestartMs: number
  /** How often something died in which way. */
  readonly ways: Record<string, number>
}

const writersAtOnce = 3
/** A network lives through several crashes, and stays small enough to be replayed after each of them. */
const roundsPerNetwork = 10
/** Of every so many restarts one is killed on its way, too. */
const restartsPerKilledStart = 5
const backWithinMs = 20_000

/** Writes, lets crash, starts again and looks what is there, `rounds` times over. The same seed gives the same choices. */
export async function crashAgainAndAgain(
  store: Store,
  rounds: number,
  seed: number,
  report: (figures: Figures) => void = () => undefined,
): Promise<Figures> {
  const figures: Figures = {
    rounds: 0,
    acknowledged: 0,
    lost: [],
    half: [],
    unclean: [],
    longestRestartMs: 0,
    ways: {},
  }
  const ledger = new Ledger()
  const networks: Network[] = []
  let server = await runServer(store.environment)
  try {
    while (figures.rounds < rounds) {
      const random = new Random(`${seed}/${figures.rounds}`)
      const caller = new Caller(server.url, store.founder.token)
      if (figures.rounds % roundsPerNetwork === 0)
        networks.unshift(await foundNetwork(caller, store.founder, networks.length, ledger))
      const network = networks[0]!
      server = await crashOnce({ store, server, caller, network, ledger, random, figures })
      figures.rounds += 1
      figures.acknowledged = ledger.size
      report(figures)
    }
    // Networks of earlier rounds have lain still since: nothing of them may have gone either.
    await store.freeze()
    for (const network of networks) await inspect(store, network, ledger, figures)
    return figures
  } finally {
    await server.end('SIGKILL')
  }
}

interface Round {
  readonly store: Store
  readonly server: ServerProcess
  readonly caller: Caller
  readonly network: Network
  readonly ledger: Ledger
  readonly random: Random
  readonly figures: Figures
}

async function crashOnce({ store, server, caller, network, ledger, random, figures }: Round): Promise<ServerProcess> {
  const state = { isOver: false }
  const writing = Promise.allSettled(
    Array.from({ length: writersAtOnce }, (_, index) => {
      const own = random.fork(`writer ${index}`)
      const writer = new Writer(caller, network, ledger, own, `${figures.rounds}-${index}`)
      return writeUntilCrash(writer, state, figures.unclean)
    }),
  )
  await wait(random.int(50, 1_500))
  const { way, survivor } = await store.crash(server, random)
  state.isOver = true
  figures.ways[way] = (figures.ways[way] ?? 0) + 1
  throwFirst(await writing)
  if (!survivor && random.chance(1 / restartsPerKilledStart)) await killDuringStart(store, random)
  await store.freeze()
  const began = performance.now()
  const [next, revision] = await Promise.all([
    survivor ? untilReady(survivor, store) : runServer(store.environment),
    inspect(store, network, ledger, figures),
  ])
  figures.longestRestartMs = Math.max(figures.longestRestartMs, performance.now() - began)
  figures.unclean.push(...(await whatIsUnclean(next, store, network, revision)))
  return next
}

async function writeUntilCrash(writer: Writer, state: { readonly isOver: boolean }, unclean: string[]): Promise<void> {
  try {
    while (!state.isOver) await writer.writeOne()
  } catch (error) {
    if (error instanceof Refused) note(unclean, [error.message])
    else if (!(error instanceof NotAcknowledged)) throw error
  }
}

function throwFirst(outcomes: readonly PromiseSettledResult<void>[]): void {
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
}

async function killDuringStart(store: Store, random: Random): Promise<void> {
  const launched = launchServer(store.environment)
  launched.started.catch(() => undefined)
  await wait(random.int(200, 2_000))
  await launched.end('SIGKILL')
}

/** A server whose database died comes back by itself. */
async function untilReady(server: ServerProcess, { founder }: Store): Promise<ServerProcess> {
  const caller = new Caller(server.url, founder.token)
  const deadline = performance.now() + backWithinMs
  while ((await caller.readiness()) !== 200) {
    if (performance.now() > deadline) throw new Error(`Not ready again after ${backWithinMs} ms:\n${server.output()}`)
    await wait(20)
  }
  return server
}

/** Answers the revision of the network. */
async function inspect(store: Store, network: Network, ledger: Ledger, figures: Figures): Promise<number> {
  const stored = await store.inspect((client) => readNetwork(client, network.id))
  if (!stored) {
    note(figures.lost, [`network ${network.slug}`])
    return 0
  }
  note(figures.half, findHalf(stored))
  note(figures.lost, findLost(ledger, network.id, stored))
  return stored.revision
}

/** A network is looked at after each of its crashes: what is broken is found again and again, and counts once. */
function note(known: string[], found: readonly string[]): void {
  known.push(...found.filter((what) => !known.includes(what)))
}

async function whatIsUnclean(
  server: ServerProcess,
  store: Store,
  network: Network,
  revision: number,
): Promise<string[]> {
  const caller = new Caller(server.url, store.founder.token)
  const readiness = await caller.readiness()
  const query = 'query ($slug: String!) { network(slug: $slug) { revision } }'
  const seen = await caller.ask<{ network: { revision: number } | null }>(query, { slug: network.slug })
  return [
    ...(server.output().includes('beschädigt') ? [`it called the data damaged:\n${server.output()}`] : []),
    ...(readiness === 200 ? [] : [`/ready answered ${readiness}`]),
    ...(seen.network?.revision === revision ? [] : [`it serves revision ${seen.network?.revision}, not ${revision}`]),
  ]
}
