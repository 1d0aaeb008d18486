import { ask, type Nodes } from '../harness/entries.ts'
import type { Desk } from './desk.ts'
import type { GapCase } from './gap-case.ts'

/** Gaps of multipliers: nobody stands for an institution, a group, a statutory number, or nobody deputises. */

interface RoleFound {
  readonly id: string
  readonly holders: readonly { readonly id: string; readonly kind: string }[]
}

const guardians = 'GUARDIANS_AD_LITEM'

/** The role that stands for the guardians ad litem; entered with holder and deputy if there is none. */
async function guardianRole(desk: Desk): Promise<RoleFound> {
  const find = async () => {
    const { multiplierRoles } = await ask<{ multiplierRoles: Nodes<RoleFound> }>(
      desk.page,
      `multiplierRoles(filter: { groups: ["${guardians}"], isVacant: false }) { nodes { id holders { id kind } } }`,
    )
    return multiplierRoles.nodes[0]
  }
  const known = await find()
  if (known) return known
  await nameGuardian(desk)
  const made = await find()
  if (!made) throw new Error('The guardians ad litem have no role.')
  return made
}

let guardiansNamed = 0

async function nameGuardian(desk: Desk): Promise<void> {
  const [holder, deputy] = guardiansNamed === 0 ? ['Wolfhardt', 'Zimmerle'] : ['Brüggemann', 'Ortlepp']
  guardiansNamed += 1
  await desk.enter(`/roles/new?group=${guardians}`, {
    ...desk.somebodyNew('holder', 'Theda', holder ?? ''),
    ...desk.somebodyNew('deputy', 'Magnus', deputy ?? ''),
    validFrom: desk.daysAgo(100),
  })
}

const statuteGroups: GapCase = {
  looks: ['Pflicht', 'Niemand vertritt diese Gruppe'],
  async produce(desk) {
    const { id } = await guardianRole(desk)
    await desk.enter(`/roles/${id}/end?of=role`, { validTo: desk.today })
    return { subject: ':10' }
  },
  cure: nameGuardian,
}

const resilience: GapCase = {
  looks: ['wichtig', 'Keine Vertretung:'],
  async produce(desk) {
    const { id, holders } = await guardianRole(desk)
    const deputy = holders.find(({ kind }) => kind === 'DEPUTY')
    await desk.enter(`/roles/${id}/end?of=${deputy?.id}`, { validTo: desk.today })
    return { subject: id }
  },
  async cure(desk, { subject }) {
    await desk.enter(`/roles/${subject}/holder?capacity=DEPUTY`, desk.somebodyNew('person', 'Friederike', 'Uhlenbrock'))
  },
}

const groupsWithMultiplier: GapCase = {
  looks: ['Hinweis', 'Für diese Berufsgruppe handelt niemand.'],
  async produce(desk) {
    await desk.enter('/settings/groups/new', { labelDe: 'Moscheegemeinden' })
    const { professionalGroups } = await ask<{ professionalGroups: Nodes<{ id: string; label: string }> }>(
      desk.page,
      'professionalGroups { nodes { id label } }',
    )
    return { subject: professionalGroups.nodes.find(({ label }) => label === 'Moscheegemeinden')?.id ?? '' }
  },
  async cure(desk, { subject }) {
    const { professionalGroups } = await ask<{ professionalGroups: Nodes<{ id: string; key: string }> }>(
      desk.page,
      'professionalGroups { nodes { id key } }',
    )
    const key = professionalGroups.nodes.find(({ id }) => id === subject)?.key ?? ''
    await desk.enter(`/roles/new?group=${encodeURIComponent(key)}`, desk.somebodyNew('holder', 'Emine', 'Karabulut'))
  },
}

const institutionsReached: GapCase = {
  looks: ['wichtig', 'Niemand vertritt diese Einrichtung'],
  async produce(desk) {
    const { id, name } = await desk.newInstitution('Kita Funkloch')
    return { subject: id, search: name }
  },
  async cure(desk, { subject }) {
    await desk.enter(`/roles/new?institution=${subject}`, desk.somebodyNew('holder', 'Hedwig', 'Jarosch'))
  },
}

const deputies: GapCase = {
  looks: ['Hinweis', 'Für diese Rolle ist keine Vertretung benannt.'],
  async produce(desk) {
    const { id, name } = await desk.newInstitution('Kita Solo')
    await desk.enter(`/roles/new?institution=${id}`, desk.somebodyNew('holder', 'Lorenz', 'Pfannkuch'))
    const { nodes } = await desk.rolesOf(id)
    return { subject: nodes[0]?.roles[0]?.id ?? '', search: name }
  },
  async cure(desk, { subject }) {
    await desk.enter(`/roles/${subject}/holder?capacity=DEPUTY`, desk.somebodyNew('person', 'Undine', 'Vierkötter'))
  },
}

const areas: GapCase = {
  looks: ['Hinweis', 'Erreicht: 0 von 1 Einrichtung'],
  async produce(desk) {
    await desk.enter('/settings/districts/new', { name: 'Neubaugebiet' })
    const { districts } = await ask<{ districts: readonly { id: string; name: string }[] }>(
      desk.page,
      'districts { id name }',
    )
    const districtId = districts.find(({ name }) => name === 'Neubaugebiet')?.id ?? ''
    const { name } = await desk.newInstitution('Kita Baukran', { districtId })
    return { subject: districtId, search: name }
  },
  async cure(desk, { search }) {
    const { id } = await desk.institutionCalled(search ?? '')
    const path = `/roles/new?institution=${id}`
    await desk.enter(path, desk.somebodyNew('holder', 'Konstanze', 'Ellinghoven'))
  },
}

export const roleCases = {
  STATUTE_GROUPS: statuteGroups,
  GROUPS_WITH_MULTIPLIER: groupsWithMultiplier,
  INSTITUTIONS_REACHED: institutionsReached,
  DEPUTIES: deputies,
  RESILIENCE: resilience,
  AREAS: areas,
}
