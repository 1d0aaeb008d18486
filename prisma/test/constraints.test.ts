import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PrismaClient } from '../src/client.ts'
import { type DatabaseRefusal, readRefusal } from '../src/errors.ts'
import { writeNetwork } from '../src/seed/write-network.ts'
import { onEachDatabase } from '../src/testing/each-database.ts'
import { catalogue } from './support/catalogue.ts'
import { completeNetwork } from './support/network.ts'
import { writeSurroundings } from './support/surroundings.ts'
import { type Violation, violations } from './support/violations.ts'

const rows = completeNetwork('ratingen')

onEachDatabase(catalogue, (open) => {
  beforeAll(async () => {
    await writeNetwork(open().client, rows)
    await writeSurroundings(open().client, rows.network.id)
  })

  it.each(violations(rows))('$constraint', async (violation) => {
    const { constraint } = violation
    const kind = constraint.endsWith('overlap') ? 'OVERLAP' : 'RULE'
    expect(await refusalOf(open().client, violation)).toEqual({ kind, constraint })
  })

  it('refuses a row that ends before it begins, and a version below one, in every table', async () => {
    for (const constraint of await constraintsLike(open().client, ['%_valid_check', '%_version_check'])) {
      const table = constraint.replace(/_(valid|version)_check$/, '')
      const change = constraint.endsWith('_valid_check')
        ? { valid_from: '2025-01-01', valid_to: '2025-01-01' }
        : { version: 0 }
      if (constraint === 'reporting_path_path_version_check') continue
      expect(await refusalOf(open().client, { table, constraint, change })).toEqual({ kind: 'RULE', constraint })
    }
  })

  it('has no rule that is not tested here', async () => {
    const tested = violations(rows).map(({ constraint }) => constraint)
    const all = await constraintsLike(open().client, ['%'])
    expect(all.filter((name) => !tested.includes(name) && !/_(valid|version)_check$/.test(name))).toEqual([])
    expect(all).toHaveLength(new Set(all).size)
    expect(all.length).toBeGreaterThan(140)
  })

  describe('what is not refused', () => {
    it('takes the next holder on the day the last one ends, and a deputy beside', async () => {
      const { client } = open()
      const [role] = rows.multiplierRoles
      const [, other] = rows.people
      if (!role?.id || !other?.id) throw new Error('The network has a role and two people')
      const holder = { networkId: rows.network.id, roleId: role.id, personId: other.id }
      const next = new Date('2025-01-01')
      await client.roleHolder.create({ data: { ...holder, kind: 'HOLDER', validFrom: next } })
      await client.roleHolder.create({ data: { ...holder, kind: 'DEPUTY', validTo: next } })
    })

    it('takes a second kind of cooperation between the same two', async () => {
      const link = await open().client.cooperationLink.findFirstOrThrow()
      await open().client.cooperationLink.create({ data: { ...link, id: randomUUID(), kind: 'REFERRAL' } })
    })
  })

  it('refuses rows of another network as targets', async () => {
    const { client } = open()
    const foreign = completeNetwork('troisdorf')
    await writeNetwork(client, foreign)
    const [affiliation] = rows.affiliations
    const attempt = client.affiliation.update({
      where: { id: affiliation?.id ?? '' },
      data: { institutionId: foreign.institutions[0]?.id ?? '' },
    })
    expect(await attempt.then(() => null, readRefusal)).toMatchObject({ kind: 'REFERENCE' })
  })

  it('tells a duplicate, a missing row and a row in use apart', async () => {
    const { client } = open()
    const { id, slug, name } = rows.network
    const refusals = await Promise.all(
      [
        client.network.create({ data: { slug, name } }),
        client.network.update({ where: { id: randomUUID() }, data: { name } }),
        client.network.delete({ where: { id } }),
      ].map((attempt) => attempt.then(() => null, readRefusal)),
    )
    expect(refusals).toMatchObject([
      { kind: 'DUPLICATE', constraint: 'network_slug_key' },
      { kind: 'GONE' },
      { kind: 'REFERENCE' },
    ])
  })
})

async function constraintsLike(client: PrismaClient, patterns: string[]): Promise<string[]> {
  const found = await client.$queryRaw<{ name: string }[]>`
    SELECT conname::text AS name FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'x') AND conname LIKE ANY (${patterns})
    ORDER BY 1`
  return found.map((row) => row.name)
}

/** Writes a copy of a valid row with the change, and reads why the database says no. */
async function refusalOf(client: PrismaClient, violation: Violation): Promise<DatabaseRefusal | null> {
  const change = JSON.stringify({ id: randomUUID(), ...violation.change })
  const copy = `INSERT INTO "${violation.table}"
    SELECT changed.* FROM (SELECT * FROM "${violation.table}" WHERE ${violation.where || 'true'} LIMIT 1) row_,
    jsonb_populate_record(NULL::"${violation.table}", to_jsonb(row_) || $1::jsonb) changed`
  return client.$executeRawUnsafe(copy, change).then(() => null, readRefusal)
}
