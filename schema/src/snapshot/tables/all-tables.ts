import type { NetworkRecords } from '@schutznetz/domain/model/network-records.ts'
import { cooperationTables } from './cooperation.ts'
import { decisionsTables } from './decisions.ts'
import { institutionsTables } from './institutions.ts'
import { meetingsTables } from './meetings.ts'
import { networkTables } from './network.ts'
import { peopleTables } from './people.ts'
import { reportingTables } from './reporting.ts'
import { rolesTables } from './roles.ts'
import type { Table } from './table.ts'

/** Where each collection of a network's records is stored; the compiler asks for every one of them. */
export const tables: Readonly<Record<Exclude<keyof NetworkRecords, 'network'>, Table>> = {
  ...networkTables,
  ...institutionsTables,
  ...peopleTables,
  ...rolesTables,
  ...cooperationTables,
  ...reportingTables,
  ...meetingsTables,
  ...decisionsTables,
}
