import { randomUUID } from 'node:crypto'
import type { PrismaClient } from '../../src/client.ts'

/** What a network has beside its content: users and their access, change sets with audit, an import. */
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
}
