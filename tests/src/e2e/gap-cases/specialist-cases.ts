import { ask, type Nodes } from '../harness/entries.ts'
import type { Desk } from './desk.ts'
import type { GapCase } from './gap-case.ts'

/** Gaps of specialists: nobody is responsible, only the advice line is, or a certificate has expired. */

async function namePool(desk: Desk, institutionId: string): Promise<void> {
  const { specialistPools } = await ask<{ specialistPools: Nodes<{ id: string; name: string }> }>(
    desk.page,
    'specialistPools { nodes { id name } }',
  )
  const poolId = specialistPools.nodes.find(({ name }) => name === 'KSF-Pool der Stadt')?.id ?? ''
  await desk.enter(`/specialists/new?institution=${institutionId}`, { kind: 'POOL', poolId })
}

const kitasWithSpecialist: GapCase = {
  looks: ['wichtig', 'Die Kita hat keine Kinderschutzfachkraft.'],
  async produce(desk) {
    const { id, name } = await desk.newInstitution('Kita Ratlos')
    await desk.enter(`/specialists/new?institution=${id}`, { kind: 'NONE' })
    return { subject: id, search: name }
  },
  cure: (desk, { subject }) => namePool(desk, subject),
}

/** The path of a Kita leads through its specialist: without one it ends there. */
const reportingPaths: GapCase = {
  looks: ['wichtig', 'Sackgasse bei Schritt'],
  async produce(desk) {
    const { id, name } = await desk.newInstitution('Kita Sackgasse')
    await desk.enter(`/specialists/new?institution=${id}`, { kind: 'NONE' })
    return { subject: ':CARRIER', search: name }
  },
  async cure(desk, { search }) {
    await namePool(desk, (await desk.institutionCalled(search ?? '')).id)
  },
}

const specialistRatio: GapCase = {
  looks: ['Hinweis', 'Für die Einrichtung gibt es nur die zentrale Beratungsnummer.'],
  async produce(desk) {
    const { id, name } = await desk.newInstitution('Kita Rufnummer')
    await desk.enter(`/specialists/new?institution=${id}`, { kind: 'CENTRAL' })
    return { subject: id, search: name }
  },
  async cure(desk, { subject }) {
    const { people } = await ask<{ people: Nodes<{ displayName: string }> }>(
      desk.page,
      'people(first: 1, filter: { isSpecialist: true }) { nodes { displayName } }',
    )
    await desk.enter(`/specialists/new?institution=${subject}`, {
      kind: 'OWN',
      'person.choice': 'OTHER',
      'person.id.text': people.nodes[0]?.displayName ?? '',
    })
  },
}

const certificates: GapCase = {
  looks: ['wichtig', 'abgelaufen'],
  async produce(desk) {
    const { name } = await desk.newInstitution('Kita Urkunde')
    await desk.enter('/people/new', { firstName: 'Roswitha', lastName: 'Schimmelpfennig', 'institutionId.text': name })
    const personId = desk.idIn('people', '').id
    await desk.enter(`/people/${personId}/certificate`, {
      kind: 'CHILD_PROTECTION_SPECIALIST',
      issuedOn: desk.daysAgo(1_500),
      refresherDue: desk.daysAgo(30),
    })
    const { people } = await ask<{ people: Nodes<{ qualifications: { id: string }[] }> }>(
      desk.page,
      'people(filter: { search: "Schimmelpfennig" }) { nodes { qualifications { id } } }',
    )
    return { subject: people.nodes[0]?.qualifications[0]?.id ?? '', search: name }
  },
  async cure(desk, { subject }) {
    const { people } = await ask<{ people: Nodes<{ id: string }> }>(
      desk.page,
      'people(filter: { search: "Schimmelpfennig" }) { nodes { id } }',
    )
    await desk.enter(`/people/${people.nodes[0]?.id}/certificate?certificate=${subject}`, {
      refresherDue: desk.daysAgo(-700),
    })
  },
}

export const specialistCases = {
  KITAS_WITH_SPECIALIST: kitasWithSpecialist,
  REPORTING_PATHS: reportingPaths,
  SPECIALIST_RATIO: specialistRatio,
  CERTIFICATES: certificates,
}
