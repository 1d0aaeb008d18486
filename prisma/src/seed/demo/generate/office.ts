import type { Draft } from '../draft.ts'
import { slugify } from '../text.ts'
import { hire } from './people.ts'

/** The coordination office with its coordinators and the hours of its advice line. */
export function addOffice(draft: Draft): void {
  const { office } = draft.town
  const home = draft.named(office.home)
  const id = draft.id()
  draft.rows.coordinationOffices.push({
    id,
    name: office.name,
    street: office.street,
    postalCode: office.postalCode,
    city: draft.town.municipality,
    phone: draft.nextPhone(),
    email: `kinderschutz@${slugify(home.mailDomain.replace('.example', ''))}.example`,
    tasks: [...office.tasks],
    adviceLinePhone: draft.nextPhone(),
    adviceLineHours: office.hours.map((hours) => ({ ...hours })),
    version: 1,
  })
  for (const { title = null, first, last, position, since, until } of office.coordinators) {
    const validTo = until === undefined ? null : draft.monthsAgo(until)
    const person = hire(draft, { title, firstName: first, lastName: last }, home, {
      position,
      from: since,
      to: validTo,
    })
    draft.rows.coordinators.push({
      id: draft.id(),
      officeId: id,
      personId: person.id,
      validFrom: since,
      validTo,
      version: 1,
    })
  }
}
