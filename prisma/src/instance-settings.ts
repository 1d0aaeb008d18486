import type { Prisma, PrismaClient } from '../generated/client/client.ts'

type Settings = Pick<PrismaClient, 'instanceSetting'>

/** A fact about this installation, e.g. whether demo mode is on; `undefined` where it was never set. */
export async function readInstanceSetting(client: Settings, key: string): Promise<Prisma.JsonValue | undefined> {
  const row = await client.instanceSetting.findUnique({ where: { key } })
  return row?.value
}

export async function writeInstanceSetting(client: Settings, key: string, value: Prisma.InputJsonValue): Promise<void> {
  await client.instanceSetting.upsert({ where: { key }, create: { key, value }, update: { value } })
}
