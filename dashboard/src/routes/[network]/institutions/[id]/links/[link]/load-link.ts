import { error } from '@sveltejs/kit'
import { cooperationsOf, type Cooperation } from '#lib/institution/cooperations.ts'
import { m } from '#lib/paraglide/messages.js'
import { loadForm } from '../../load-form.ts'

type FormEvent = Parameters<typeof loadForm>[0]

interface LinkEvent extends Omit<FormEvent, 'params'> {
  readonly params: { network: string; id: string; link: string }
}

/** One cooperation of an institution, seen from it. */
export async function loadLink(
  event: LinkEvent,
): Promise<Awaited<ReturnType<typeof loadForm>> & { readonly cooperation: Cooperation }> {
  const data = await loadForm(event as FormEvent)
  const cooperation = cooperationsOf(data.institution).find(({ link }) => link.id === event.params.link)
  if (!cooperation) error(404, m.institution_link_not_found())
  return { ...data, cooperation }
}
