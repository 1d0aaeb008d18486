import type { PrismaClient } from '@schutznetz/prisma/client.ts'
import { Random } from '@schutznetz/prisma/seed/demo/random.ts'
import { expect } from 'vitest'
import { launchServer, StartFailed, type ServerProcess } from '../e2e/harness/process.ts'
import { Caller, NotAcknowledged } from './caller.ts'
import { findHalf } from './find-half.ts'
import { findLost } from './find-lost.ts'
import { foundNetwork, type Founder } from './founding.ts'
import { Ledger } from './ledger.ts'
import { readNetwork } from './stored-network.ts'
import { Writer, type Network } from './writer.ts'

/** A server with a network in it, somebody who writes there, and all that was acknowledged so far. */
export class Trial {
  readonly server: ServerProcess
  readonly caller: Caller
  readonly ledger = new Ledger()
  readonly network: Network
  readonly writer: Writer

  private constructor(server: ServerProcess, caller: Caller, network: Network, ledger: Ledger) {
    this.server = server
    this.caller = caller
    this.network = network
    this.ledger = ledger
    this.writer = this.openWriter('first')
  }

  static async open(environment: Record<string, string>, founder: Founder): Promise<Trial> {
    const server = await launchServer(environment).started
    const caller = new Caller(server.url, founder.token)
    const ledger = new Ledger()
    const network = await foundNetwork(caller, founder, 0, ledger)
    return new Trial(server, caller, network, ledger)
  }

  /** Somebody else who writes at the same time. */
  openWriter(name: string): Writer {
    return new Writer(this.caller, this.network, this.ledger, new Random(name), name)
  }

  async write(times: number): Promise<void> {
    for (let count = 0; count < times; count += 1) await this.writer.writeOne()
  }

  /** What the next write is answered that fails; there has to be one among the next few hundred. */
  async writeUntilRefused(write = () => this.writer.writeOne()): Promise<NotAcknowledged> {
    for (let count = 0; count < 500; count += 1) {
      const error: unknown = await write().catch((reason: unknown) => reason)
      if (error instanceof NotAcknowledged) return error
      if (error !== undefined) throw error
    }
    throw new Error('Every write was acknowledged.')
  }

  /** The revision that the server itself reads. */
  async readRevision(): Promise<number> {
    const query = 'query ($slug: String!) { network(slug: $slug) { revision } }'
    const { network } = await this.caller.ask<{ network: { revision: number } }>(query, { slug: this.network.slug })
    return network.revision
  }

  /** Nothing acknowledged is gone, nothing is there in part. */
  async expectIntact(inspect: Inspect): Promise<void> {
    const stored = await inspect((client) => readNetwork(client, this.network.id))
    if (!stored) throw new Error('The whole network is gone.')
    expect(findLost(this.ledger, this.network.id, stored)).toEqual([])
    expect(findHalf(stored)).toEqual([])
  }
}

type Inspect = <T>(work: (client: PrismaClient) => Promise<T>) => Promise<T>

/** A start that has to fail. */
export async function failedStart(...launch: Parameters<typeof launchServer>): Promise<StartFailed> {
  const launched = launchServer(...launch)
  const outcome: unknown = await launched.started.catch((error: unknown) => error)
  await launched.end('SIGKILL')
  if (outcome instanceof StartFailed) return outcome
  throw new Error('It started')
}
