import { ask, type Nodes } from '../harness/entries.ts'
import type { GapCase } from './gap-case.ts'

/** Gaps of an institution: a new one that nobody has asked about anything yet has them. */

const namedContact: GapCase = {
  looks: ['wichtig', 'Keine Ansprechperson ist benannt.'],
  async produce(desk) {
    const { id, name } = await desk.newInstitution('Kita Stummfilm')
    return { subject: id, search: name }
  },
  async cure(desk, { subject }) {
    await desk.enter(`/affiliations/new?institution=${subject}`, {
      ...desk.somebodyNew('person', 'Ottilie', 'Quandt'),
      isContact: 'on',
      phone: '02102 555-100',
    })
  },
}

const connected: GapCase = {
  looks: ['Hinweis', 'Keine Kooperation mit einer anderen Einrichtung ist erfasst.'],
  async produce(desk) {
    const { id, name } = await desk.newInstitution('Kita Eiland')
    return { subject: id, search: name }
  },
  async cure(desk, { subject }) {
    const partner = (await desk.institutionCalled('Psychologische Beratungsstelle')).name
    await desk.enter(`/institutions/${subject}/links/new`, {
      'targetId.text': partner,
      kind: 'PROFESSIONAL_EXCHANGE',
    })
  },
}

const protectionConcepts: GapCase = {
  looks: ['Pflicht', 'Die Einrichtung hat kein Schutzkonzept'],
  async produce(desk) {
    const { id, name } = await desk.newInstitution('Kita Pusteblume am Teich')
    await desk.enter(`/institutions/${id}/concept`, { state: 'NONE' })
    return { subject: id, search: name }
  },
  async cure(desk, { subject }) {
    const adoptedOn = desk.daysAgo(10)
    await desk.enter(`/institutions/${subject}/concept`, { state: 'ADOPTED', adoptedOn, mode: 'correct' })
  },
}

const freshness: GapCase = {
  looks: ['wichtig', 'Zuletzt am'],
  async produce(desk) {
    const { id, name } = await desk.newInstitution('Kita Altbau')
    await desk.enter(`/institutions/${id}/confirm`, { confirmedOn: desk.daysAgo(800) })
    return { subject: id, search: name }
  },
  async cure(desk, { subject }) {
    await desk.enter(`/institutions/${subject}/confirm`, { confirmedOn: desk.today })
  },
}

const agreements: GapCase = {
  looks: ['Pflicht', 'Keine geltende Vereinbarung ist eingetragen'],
  async produce(desk) {
    const { name } = await desk.newInstitution('Kita Handschlag', { carrierName: 'Handschlag gGmbH' })
    const { carriers } = await ask<{ carriers: Nodes<{ id: string }> }>(
      desk.page,
      'carriers(filter: { search: "Handschlag gGmbH" }) { nodes { id } }',
    )
    return { subject: carriers.nodes[0]?.id ?? '', search: name }
  },
  async cure(desk, { search }) {
    const { id } = await desk.institutionCalled(search ?? '')
    await desk.enter(`/institutions/${id}/agreement`, { signedOn: desk.daysAgo(5) })
  },
}

const concerns: GapCase = {
  looks: ['wichtig', 'Seit 60 Tagen ohne Antwort.'],
  async produce(desk) {
    const { id, name } = await desk.newInstitution('Kita Warteschleife')
    await desk.enter(`/concerns/new?institution=${id}`, {
      title: 'Meldebogen fehlt',
      openedOn: desk.daysAgo(60),
    })
    return { subject: desk.idIn('concerns', '').id, search: name }
  },
  async cure(desk, { subject }) {
    await desk.enter(`/concerns/${subject}/answer`, { answer: 'Der Bogen liegt bei.' })
  },
}

export const institutionCases = {
  NAMED_CONTACT: namedContact,
  CONNECTED: connected,
  PROTECTION_CONCEPTS: protectionConcepts,
  FRESHNESS: freshness,
  AGREEMENTS: agreements,
  CONCERNS: concerns,
}
