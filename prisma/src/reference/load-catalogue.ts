import { createHash } from 'node:crypto'
import type { Prisma, PrismaClient } from '../../generated/client/client.ts'
import { readInstanceSetting, writeInstanceSetting } from '../instance-settings.ts'
import type { CatalogueData } from './catalogue-data.ts'

const setting = 'catalogue'

type Transaction = Prisma.TransactionClient

/**
 * Writes the reference data where the database has an older or another state of it. Idempotent; never goes back to an
 * older version; keys that the catalogue no longer has stay, for rows may refer to them.
 * @returns whether anything was written.
 */
export async function loadCatalogue(client: PrismaClient, catalogue: CatalogueData): Promise<boolean> {
  const fingerprint = createHash('sha256').update(JSON.stringify(catalogue)).digest('hex')
  const loaded = readState(await readInstanceSetting(client, setting))
  if (loaded && (loaded.fingerprint === fingerprint || loaded.version > catalogue.version)) return false
  await client.$transaction(async (tx) => {
    await writePathTypes(tx, catalogue)
    await writeGroups(tx, catalogue)
    await writeInstitutionTypes(tx, catalogue)
    for (const statute of catalogue.statutes) await writeStatute(tx, statute)
    await writeInstanceSetting(tx, setting, { version: catalogue.version, fingerprint })
  })
  return true
}

function readState(value: Prisma.JsonValue | undefined): { version: string; fingerprint: string } | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const { version, fingerprint } = value
  return typeof version === 'string' && typeof fingerprint === 'string' ? { version, fingerprint } : null
}

async function writePathTypes(tx: Transaction, catalogue: CatalogueData): Promise<void> {
  const rows = catalogue.pathTypes.map(({ key, label, legalBasis }) => ({
    key,
    labelDe: label.de,
    labelEn: label.en,
    legalBasis,
  }))
  const { count } = await tx.pathType.createMany({ data: rows, skipDuplicates: true })
  if (count === rows.length) return
  for (const { key, ...data } of rows) await tx.pathType.update({ where: { key }, data })
}

async function writeGroups(tx: Transaction, catalogue: CatalogueData): Promise<void> {
  const rows = catalogue.groups.map(({ key, label, position, broaderKey }) => ({
    key,
    labelDe: label.de,
    labelEn: label.en,
    position,
    broaderKey,
  }))
  // One statement, so that a group may come before the broader one it names.
  const { count } = await tx.groupDefinition.createMany({ data: rows, skipDuplicates: true })
  if (count === rows.length) return
  for (const { key, ...data } of rows) await tx.groupDefinition.update({ where: { key }, data })
}

async function writeInstitutionTypes(tx: Transaction, catalogue: CatalogueData): Promise<void> {
  const rows = catalogue.institutionTypes.map((type) => ({
    key: type.key,
    groupKey: type.groupKey,
    labelDe: type.label.de,
    labelEn: type.label.en,
    isDayCareCentre: type.isDayCareCentre,
    needsProtectionConcept: type.needsProtectionConcept,
    conceptBasis: type.conceptBasis,
    needsAgreement: type.needsAgreement,
    expectsSpecialist: type.expectsSpecialist,
    reportingPathTypeKeys: [...type.reportingPathTypeKeys],
  }))
  const { count } = await tx.institutionType.createMany({ data: rows, skipDuplicates: true })
  if (count === rows.length) return
  for (const { key, ...data } of rows) await tx.institutionType.update({ where: { key }, data })
}

async function writeStatute(tx: Transaction, statute: CatalogueData['statutes'][number]): Promise<void> {
  const { key, version } = statute
  const labels = { labelDe: statute.label.de, labelEn: statute.label.en }
  await tx.statute.upsert({ where: { key }, create: { key, ...labels }, update: labels })
  const facts = {
    source: statute.source,
    validFrom: new Date(statute.validFrom),
    validTo: statute.validTo === null ? null : new Date(statute.validTo),
    initialGroupKeys: [...statute.initialGroupKeys],
  }
  const { id: statuteVersionId } = await tx.statuteVersion.upsert({
    where: { statuteKey_version: { statuteKey: key, version } },
    create: { statuteKey: key, version, ...facts },
    update: facts,
    select: { id: true },
  })
  await tx.statuteGroup.deleteMany({ where: { statuteVersionId } })
  await tx.statuteGroup.createMany({
    data: statute.groups.map(({ number, label, shortLabel }) => ({
      statuteVersionId,
      number,
      labelDe: label.de,
      labelEn: label.en,
      shortLabelDe: shortLabel.de,
      shortLabelEn: shortLabel.en,
    })),
  })
  await tx.statuteGroupMapping.deleteMany({ where: { statuteVersionId } })
  await tx.statuteGroupMapping.createMany({
    data: Object.entries(statute.numberByGroupKey).map(([groupKey, number]) => ({
      statuteVersionId,
      groupKey,
      number,
    })),
  })
}
