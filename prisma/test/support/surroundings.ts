import { randomUUID } from 'node:crypto'
import type { PrismaClient } from '../../src/client.ts'

/** What a network has beside its content: users and their access, change sets with audit, an import, a trend, decisions. */
export async function writeSurroundings(client: PrismaClient, networkId: string): Promise<void> {
  const userId = randomUUID()
  const soon = new Date(Date.now() + 3_600_000)
  await client.user.create({
    data: {
      ...{ id: userId, email: `${userId}@example.org`, name: 'Eva' },
      memberships: { create: { networkId, role: 'COORDINATOR' } },
      sessions: { create: { tokenHash: randomUUID(), expiresAt: soon } },
      apiTokens: {
        create: {
          name: 'Auswertung',
          tokenHash: randomUUID(),
          role: 'ANALYST',
          networkIds: [networkId],
          expiresAt: soon,
        },
      },
    },
  })
  const undone = randomUUID()
  const createdAt = new Date()
  await client.changeSet.create({
    data: {
      ...{ id: undone, networkId, label: 'Angelegt', userName: 'Eva', createdAt, revision: 1 },
      auditEntries: { create: { position: 0, entity: 'Institution', entityId: randomUUID(), after: {} } },
    },
  })
  await client.changeSet.create({
    data: { networkId, label: 'Zurück', userName: 'Eva', createdAt, revision: 2, undoesId: undone },
  })
  await client.importJob.create({
    data: {
      ...{ networkId, state: 'PREVIEWED', createdAt, baseRevision: 2 },
      importRows: { create: { rowNumber: 2, state: 'NEW', values: {} } },
      importFiles: { create: { fileNumber: 0, part: 0, content: Uint8Array.from([0, 92, 34, 255]) } },
    },
  })
  await writeDecisions(client, networkId, userId)
}

/** What an indicator said on a day, and what was decided about a gap. */
async function writeDecisions(client: PrismaClient, networkId: string, userId: string): Promise<void> {
  const [validFrom, validTo] = [new Date('2024-01-01'), new Date('2025-01-01')]
  await client.indicatorValue.create({
    data: {
      ...{ networkId, day: validFrom, indicator: 'DEPUTIES', rulesVersion: '1', revision: 2 },
      ...{ numerator: 1, failing: 2, unknown: 3, denominator: 6, target: 0.9, isLater: false, computedAt: validTo },
    },
  })
  const decision = { networkId, gapKey: 'DEPUTIES:ROLE:1', decidedBy: 'Eva', validFrom, validTo }
  await client.gapDecision.create({ data: { ...decision, kind: 'SNOOZE', reason: 'Stelle wird besetzt' } })
  await client.gapDecision.create({
    data: { ...decision, kind: 'ASSIGNMENT', assigneeId: userId, assigneeName: 'Eva' },
  })
}
