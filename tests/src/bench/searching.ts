import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import { openDatabase } from '@schutznetz/prisma/open.ts'
import { largeNetwork } from '@schutznetz/prisma/seed/demo/large-network.ts'
import { writeNetwork } from '@schutznetz/prisma/seed/write-network.ts'
import type { NetworkScope } from '@schutznetz/schema/network/network-scope.ts'
import { VisiblePeople } from '@schutznetz/schema/network/visible-people.ts'
import { accessTo } from '@schutznetz/schema/network/access.ts'
import { searchInstitutions } from '@schutznetz/schema/modules/institutions/institution-search.ts'
import { similarInstitutions } from '@schutznetz/schema/modules/institutions/similar-institutions.ts'
import { loadRecords } from '@schutznetz/schema/snapshot/load-records.ts'
import { RecordIndex } from '@schutznetz/schema/snapshot/record-index.ts'
import type { Viewer } from '@schutznetz/schema/viewer.ts'
import { asOf } from '@schutznetz/domain/model/as-of.ts'
import { createSnapshot } from '@schutznetz/domain/model/snapshot.ts'
import { milliseconds, type Measurement } from './table.ts'
import { median, once } from './timing.ts'

const institutions = 5_000
const runs = 9
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())

/** What a search costs in a city: the first one builds the index of the revision, the others use it. */
export async function measureSearching(dataDir: string): Promise<Measurement[]> {
  const scope = await openCity(dataDir)
  const first = await once(() => Promise.resolve(searchInstitutions(scope, 'Kita Wisenwinkel')))
  const rows: Measurement[] = [
    { what: `First search of a revision, index built (${institutions} institutions)`, value: milliseconds(first.ms) },
  ]
  for (const text of ['Grundschule', 'Kita Wisenwinkel', 'Polziei Mitte']) {
    // A scope remembers what it has searched for, so each run looks through a new one.
    const search = await median(runs, () => searchInstitutions({ ...scope }, text))
    rows.push({ what: `Search «${text}»`, value: milliseconds(search.ms), note: `${search.result.size} found` })
  }
  const similar = await median(runs, () => similarInstitutions(scope.view, 'Kita Wisenwinkel', null))
  return [...rows, { what: 'Possible duplicates of a name', value: milliseconds(similar.ms) }]
}

async function openCity(dataDir: string): Promise<NetworkScope> {
  const rows = largeNetwork(day, institutions, 'messstadt')
  const network = { id: rows.network.id, slug: rows.network.slug }
  const database = await openDatabase({ dataDir, catalogue })
  try {
    await writeNetwork(database.client, rows)
    const { records } = await loadRecords(database.client, network.id)
    const view = asOf(createSnapshot(records), day)
    const index = new RecordIndex(records)
    const access = accessTo(coordinatorOf(network), network.id)
    if (!access) throw new Error('The coordinator has no access')
    return { view, index, access, people: new VisiblePeople(view, index, access.names), locale: 'de' }
  } finally {
    await database.close()
  }
}

function coordinatorOf({ id, slug }: { readonly id: string; readonly slug: string }): Viewer {
  const memberships = [{ networkId: id, slug, role: 'COORDINATOR' as const }]
  return { userId: 'bench', name: 'bench', isInstanceAdministrator: false, isDemo: false, memberships }
}
