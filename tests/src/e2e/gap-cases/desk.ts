import type { Page } from 'playwright-core'
import { ask, slug, type Named, type Nodes } from '../harness/entries.ts'

/** What is typed and chosen in a form, by the names of its fields, in the order in which a person would. */
export type Entries = Readonly<Record<string, string>>

const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })

/** A coordinator's desk: opens a form of the network, fills it in, sends it. Works on pages without scripts. */
export class Desk {
  readonly page: Page
  readonly today = berlin.format(Date.now())

  constructor(page: Page) {
    this.page = page
  }

  daysAgo(days: number): string {
    return berlin.format(Date.now() - days * 86_400_000)
  }

  /** Sends the form of a page; what comes next must offer to undo it, so it was saved. */
  async enter(path: string, entries: Entries): Promise<void> {
    await this.page.goto(`/${slug}${path}`)
    const form = this.page.locator('form.entry')
    for (const [name, value] of Object.entries(entries)) {
      const field = form.locator(`[name="${name}"]`)
      const choice = form.locator(`[name="${name}"][value="${value}"]`)
      const type = await field.first().evaluate(({ tagName, attributes }) => {
        return tagName === 'SELECT' ? 'select' : (attributes.getNamedItem('type')?.value ?? 'text')
      })
      if (type === 'radio' || type === 'checkbox') await choice.check()
      else if (type === 'select') await field.selectOption(value)
      else await this.#write(field, value)
    }
    await form.locator('.actions button').click()
    await this.page.getByRole('button', { name: 'Rückgängig', exact: true }).waitFor()
  }

  async #write(field: ReturnType<Page['locator']>, value: string): Promise<void> {
    // What is asked for rarely is folded away.
    if (!(await field.isVisible())) await field.locator('xpath=ancestor::details[1]/summary').click()
    await field.fill(value)
  }

  /** A new institution that nobody knows yet: what is missing of it are gaps. Answers it as the network knows it. */
  async newInstitution(name: string, more: Entries = {}): Promise<Named> {
    await this.enter('/institutions/new', { name, typeKey: 'KITA', ...more })
    return this.idIn('institutions', name)
  }

  /** The last part of the address that a form led to. */
  idIn(of: string, name: string): Named {
    const id = new URL(this.page.url()).pathname.split(`/${of}/`)[1] ?? ''
    return { id, name }
  }

  async institutionCalled(name: string): Promise<Named> {
    const { institutions } = await ask<{ institutions: Nodes<Named> }>(
      this.page,
      `institutions(first: 1, filter: { search: ${JSON.stringify(name)} }) { nodes { id name } }`,
    )
    return institutions.nodes[0] ?? { id: '', name }
  }

  /** Who is meant where a form asks for a person: somebody new. */
  somebodyNew(field: string, firstName: string, lastName: string): Entries {
    return { [`${field}.choice`]: 'NEW', [`${field}.firstName`]: firstName, [`${field}.lastName`]: lastName }
  }

  async rolesOf(institutionId: string): Promise<Nodes<{ readonly roles: readonly { readonly id: string }[] }>> {
    const fields = `institutions(filter: { ids: ["${institutionId}"] }) { nodes { roles { id } } }`
    return (await ask<{ institutions: Nodes<{ roles: { id: string }[] }> }>(this.page, fields)).institutions
  }
}
