import type { NamedInstitution, PersonFacts } from '../town.ts'

/** An invented person, written as `First Last`. */
export function person(name: string, position: string, title?: string): PersonFacts {
  const [first = '', last = ''] = name.split(' ')
  return title === undefined ? { first, last, position } : { first, last, position, title }
}

/** An institution written by hand, on one line; `carrier` empty = it carries itself. */
export function at(
  key: string,
  name: string,
  type: string,
  district: string,
  carrier: string,
  rest: Partial<NamedInstitution> = {},
): NamedInstitution {
  return { key, name, type, district, ...(carrier === '' ? {} : { carrier }), ...rest }
}
