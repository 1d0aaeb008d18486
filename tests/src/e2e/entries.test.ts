import { describe, expect } from 'vitest'
import {
  slug,
  wide,
  ask,
  numbersOf,
  kitaWithoutSpecialist,
  note,
  undo,
  save,
  part,
  type Nodes,
} from './harness/entries.ts'
import { journey } from './harness/journey.ts'

describe('who is responsible', () => {
  journey('assigns a specialist from the map, sees every number change, and takes it back', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide })
    const before = await numbersOf(page, 'KITAS_WITH_SPECIALIST')
    const kita = await kitaWithoutSpecialist(page)
    const { people } = await ask<{ people: Nodes<{ displayName: string }> }>(
      page,
      'people(first: 1, filter: { isSpecialist: true }) { nodes { displayName } }',
    )
    const specialist = people.nodes[0]?.displayName ?? ''
    await page.goto(`/${slug}/map?sel=${kita.id}`)
    await page.getByRole('link', { name: 'Fachkraft zuordnen' }).click()
    await page.getByLabel('Die zentrale Fachberatung').waitFor()
    await page.getByLabel('Eine eigene Fachkraft').check()
    await part(page, 'Wer').getByLabel('Jemand anderes').check()
    await page.locator('[name="person.id.text"]').pressSequentially(specialist, { delay: 20 })
    await page.locator('.hits').getByRole('option').first().click()
    await save(page)
    await note(page, 'Die Fachkraft ist zugeordnet.').waitFor()
    expect((await numbersOf(page, 'KITAS_WITH_SPECIALIST')).reached).toBe(before.reached + 1)
    await page.getByRole('main').getByRole('link', { name: specialist }).first().waitFor()
    await undo(page)
    await note(page, 'rückgängig gemacht').waitFor()
    expect(await numbersOf(page, 'KITAS_WITH_SPECIALIST')).toEqual(before)
  })

  journey('replaces who was responsible, from the day on', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide })
    const kita = await kitaWithoutSpecialist(page)
    const form = `/${slug}/specialists/new?institution=${kita.id}`
    await page.goto(form)
    await page.getByLabel('Die zentrale Fachberatung').check()
    await save(page)
    await note(page, 'zugeordnet').waitFor()
    await page.goto(form)
    await page.getByText('Bisher: Die zentrale Fachberatung').waitFor()
    await page.getByLabel('Ausdrücklich niemand').check()
    await save(page)
    await note(page, 'zugeordnet').waitFor()
    const { institutions } = await ask<{ institutions: Nodes<{ specialist: { assignments: { kind: string }[] } }> }>(
      page,
      `institutions(filter: { ids: ["${kita.id}"] }) { nodes { specialist { assignments { kind } } } }`,
    )
    expect(institutions.nodes[0]?.specialist.assignments).toEqual([{ kind: 'NONE' }])
    await undo(page)
    await note(page, 'rückgängig gemacht').waitFor()
    await page.goto(form)
    await page.getByText('Bisher: Die zentrale Fachberatung').waitFor()
  })
})

describe('roles', () => {
  journey('a guardian ad litem is named: the ghost goes, and comes back when it is undone', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide, expectedStatuses: [422] })
    const before = await numbersOf(page, 'STATUTE_GROUPS')
    await page.goto(`/${slug}/roles/new?group=GUARDIANS_AD_LITEM`)
    await save(page, 'Rolle anlegen')
    await page.getByRole('alert').getByText('Bitte wählen Sie, wer gemeint ist.').first().waitFor()
    const holder = page.locator('.who').first()
    await holder.getByLabel('Jemand Neues eintragen').check()
    await holder.getByLabel('Vorname').fill('Verena')
    await holder.getByLabel('Nachname').fill('Fahrenholt')
    await holder.getByLabel(/^Beruf/).selectOption({ label: 'Rechtsanwält*in' })
    await save(page, 'Rolle anlegen')
    await note(page, 'ist angelegt').waitFor()
    await page.waitForURL(/\/roles\//)
    const after = await numbersOf(page, 'STATUTE_GROUPS')
    expect(after.reached).toBe(before.reached + 1)
    const ghost = '12 von 12 gesetzlichen Gruppen vertreten'
    const overview = await page.request.get(`/${slug}`)
    expect(await overview.text()).toContain(ghost)
    await undo(page)
    await note(page, 'rückgängig gemacht').waitFor()
    expect(await numbersOf(page, 'STATUTE_GROUPS')).toEqual(before)
    const { people } = await ask<{ people: { totalCount: number } }>(
      page,
      'people(filter: { search: "Fahrenholt" }) { totalCount }',
    )
    expect(people.totalCount).toBe(0)
  })

  journey('says what the end of a role opens, before it ends', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide })
    const { multiplierRoles } = await ask<{ multiplierRoles: Nodes<{ id: string; holders: { id: string }[] }> }>(
      page,
      'multiplierRoles(first: 1, filter: { representsGroup: true, isVacant: false, hasDeputy: false }) { nodes { id holders { id } } }',
    )
    const role = multiplierRoles.nodes[0]
    const { consequencesOfEnding } = await ask<{ consequencesOfEnding: { opened: { totalCount: number } } }>(
      page,
      `consequencesOfEnding(of: ["${role?.holders[0]?.id}"]) { opened { totalCount } }`,
    )
    const before = await ask<{ gaps: { totalCount: number } }>(page, 'gaps { totalCount }')
    await page.goto(`/${slug}/roles/${role?.id}/end`)
    await page.getByText('Unbesetzt wäre dann').waitFor()
    const opened = consequencesOfEnding.opened.totalCount
    expect(opened).toBeGreaterThan(0)
    await page
      .getByText(opened === 1 ? 'Es entsteht eine neue Lücke:' : `Es entstehen ${opened} neue Lücken:`)
      .waitFor()
    await save(page, 'Beenden')
    await note(page, 'Der Eintrag ist beendet.').waitFor()
    const after = await ask<{ gaps: { totalCount: number } }>(page, 'gaps { totalCount }')
    expect(after.gaps.totalCount).toBeGreaterThan(before.gaps.totalCount)
    await page.goto(`/${slug}/roles/${role?.id}/holder`)
    await page.locator('.who').getByRole('radio').first().check()
    await save(page)
    await note(page, 'Die Rolle ist besetzt.').waitFor()
  })

  journey('asks whom it stands for first, and takes a part of a group, without a script', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', javaScriptEnabled: false, expectedStatuses: [422] })
    await page.goto(`/${slug}/roles/new`)
    await save(page, 'Weiter')
    await page.getByText('Bitte wählen Sie die Berufsgruppe.').first().waitFor()
    await page.getByLabel(/^Berufsgruppe/).selectOption('SCHOOLS')
    await save(page, 'Weiter')
    await page.waitForURL(/group=SCHOOLS/)
    await page.getByText('Nur für einen Teil der Gruppe').click()
    await page.getByRole('button', { name: 'Träger hinzufügen' }).click()
    await page.getByRole('combobox', { name: /^Einrichtungen dieses Trägers/ }).fill('Stadt Ratingen')
    await page.locator('.who').first().getByLabel('Noch niemand: Die Rolle bleibt unbesetzt').check()
    await page.getByLabel(/^Bezeichnung der Rolle/).fill('Städtische Schulen')
    await save(page, 'Rolle anlegen')
    await note(page, 'ist angelegt').waitFor()
    const { multiplierRoles } = await ask<{
      multiplierRoles: Nodes<{ scope: { carrier: { name: string } | null }[] }>
    }>(page, 'multiplierRoles(filter: { search: "Städtische Schulen" }) { nodes { scope { carrier { name } } } }')
    expect(multiplierRoles.nodes[0]?.scope).toEqual([{ carrier: { name: 'Stadt Ratingen' } }])
    await undo(page)
    await note(page, 'rückgängig gemacht').waitFor()
  })
})

describe('people', () => {
  journey('a new person warns of one that is there, and is entered with the institution', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide, expectedStatuses: [422] })
    const { people } = await ask<{ people: Nodes<{ firstName: string; lastName: string }> }>(
      page,
      'people(first: 1) { nodes { firstName lastName } }',
    )
    const known = people.nodes[0]
    const kita = await kitaWithoutSpecialist(page)
    await page.goto(`/${slug}/people/new?institution=${kita.id}`)
    await page.getByLabel('Vorname').fill(known?.firstName ?? '')
    await page.getByLabel('Nachname').fill(known?.lastName ?? '')
    await page.getByLabel(/^Anrede/).focus()
    await page.getByRole('status').filter({ hasText: 'Gibt es die Person schon?' }).waitFor()
    await page.getByLabel('Vorname').fill('Wanda')
    await page.getByLabel('Nachname').fill('Zwirnmann')
    await page.getByLabel(/^E-Mail/).fill('keine Adresse')
    await save(page, 'Person eintragen')
    await page.getByRole('alert').waitFor()
    expect(await page.getByLabel(/^E-Mail/).getAttribute('aria-invalid')).toBe('true')
    expect(await page.getByLabel('Nachname').inputValue()).toBe('Zwirnmann')
    await page.getByLabel(/^E-Mail/).fill('wanda.zwirnmann@example.org')
    await save(page, 'Person eintragen')
    await page.getByRole('heading', { level: 1, name: 'Wanda Zwirnmann' }).waitFor()
    expect(await page.getByRole('main').getByRole('link', { name: kita.name }).count()).toBeGreaterThan(0)
    await undo(page)
    await note(page, 'rückgängig gemacht').waitFor()
    await page.waitForURL(/\/people$/)
  })

  journey('a certificate makes a specialist count; its absence of a day is unknown', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide, expectedStatuses: [422] })
    const { people } = await ask<{ people: Nodes<{ id: string }> }>(
      page,
      'people(first: 1, filter: { isSpecialist: false, isActive: true }) { nodes { id } }',
    )
    const id = people.nodes[0]?.id ?? ''
    const stateOf = async () => {
      const found = await ask<{ people: Nodes<{ countedQualifications: { kind: string; state: string }[] }> }>(
        page,
        `people(filter: { ids: ["${id}"] }) { nodes { countedQualifications { kind state } } }`,
      )
      const certificates = found.people.nodes[0]?.countedQualifications ?? []
      return certificates.find(({ kind }) => kind === 'CHILD_PROTECTION_SPECIALIST')?.state
    }
    await page.goto(`/${slug}/people/${id}/certificate`)
    await page.getByLabel(/^Ausgestellt am/).fill('2026-05-01')
    await page.getByLabel(/^Auffrischung fällig/).fill('2025-05-01')
    await save(page)
    await page.getByRole('alert').waitFor()
    expect(await page.getByLabel(/^Auffrischung fällig/).getAttribute('aria-invalid')).toBe('true')
    await page.getByLabel(/^Auffrischung fällig/).fill('2031-05-01')
    await save(page)
    await note(page, 'Das Zertifikat ist gespeichert.').waitFor()
    expect(await stateOf()).toBe('VALID')
    await undo(page)
    await note(page, 'rückgängig gemacht').waitFor()
  })

  journey('somebody who leaves hands over what hangs on it, in one step that one press undoes', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide })
    interface Role {
      readonly institution: { readonly id: string } | null
      readonly holder: { readonly affiliations: readonly { id: string; institution: { id: string } }[] } | null
    }
    const { multiplierRoles } = await ask<{ multiplierRoles: Nodes<Role> }>(
      page,
      `multiplierRoles(filter: { representsGroup: false, isVacant: false, hasDeputy: false }) {
         nodes { institution { id } holder { affiliations { id institution { id } } } } }`,
    )
    const found = multiplierRoles.nodes.flatMap(({ institution, holder }) =>
      (holder?.affiliations ?? []).filter((one) => one.institution.id === institution?.id),
    )[0]
    const vacancies = 'multiplierRoles(filter: { isVacant: true }) { totalCount }'
    const before = await ask<{ multiplierRoles: { totalCount: number } }>(page, vacancies)
    await page.goto(`/${slug}/affiliations/${found?.id}/end`)
    expect(await part(page, 'Zugleich beenden').getByRole('checkbox').first().isChecked()).toBe(true)
    await save(page, 'Beenden')
    await note(page, 'Die Tätigkeit ist beendet.').waitFor()
    const after = await ask<{ multiplierRoles: { totalCount: number } }>(page, vacancies)
    expect(after.multiplierRoles.totalCount).toBe(before.multiplierRoles.totalCount + 1)
    await undo(page)
    await note(page, 'rückgängig gemacht').waitFor()
    expect(await ask(page, vacancies)).toEqual(before)
  })
})

journey('an agreement ends, and holds again when that is undone', async ({ open }) => {
  const { page } = await open({ role: 'coordinator', viewport: wide })
  const { institutions } = await ask<{
    institutions: Nodes<{ id: string; agreement: { carrier: object | null } | null }>
  }>(page, 'institutions(first: 50, filter: { types: ["KITA"] }) { nodes { id agreement { carrier { id } } } }')
  const id = institutions.nodes.find(({ agreement }) => agreement?.carrier)?.id ?? ''
  const count = 'agreements { totalCount }'
  const before = await ask(page, count)
  await page.goto(`/${slug}/institutions/${id}/agreement`)
  await page.getByRole('link', { name: 'Die Vereinbarung gilt nicht mehr: beenden' }).click()
  await page.getByText('Sie endet für alle seine Einrichtungen.').waitFor()
  await save(page, 'Beenden')
  await note(page, 'Die Vereinbarung ist beendet.').waitFor()
  expect(await ask(page, count)).not.toEqual(before)
  await undo(page)
  await note(page, 'rückgängig gemacht').waitFor()
  expect(await ask(page, count)).toEqual(before)
})

describe('those who do not coordinate', () => {
  for (const role of ['leadership', 'analyst'] as const) {
    journey(`the forms are not there for ${role}`, async ({ open }) => {
      const { page } = await open({ role })
      for (const path of ['people/new', 'roles/new?group=SCHOOLS', 'affiliations/new', 'specialists/new']) {
        const answer = await page.request.get(`/${slug}/${path}`)
        expect(`${answer.status()} ${path}`).toBe(`403 ${path}`)
      }
      await page.goto(`/${slug}`)
      expect(await page.locator('a[href*="/new"]').count()).toBe(0)
    })
  }
})
