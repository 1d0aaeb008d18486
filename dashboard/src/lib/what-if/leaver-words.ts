import { m } from '#lib/paraglide/messages.js'
import type { Leaver } from './read-choice.ts'

export const kindWords: Readonly<Record<Leaver['kind'], () => string>> = {
  person: m.whatif_person,
  institution: m.whatif_institution,
  role: m.whatif_role,
}

/** Where the page of each stands below the network. */
export const kindPaths: Readonly<Record<Leaver['kind'], string>> = {
  person: 'people',
  institution: 'institutions',
  role: 'roles',
}
