import { m } from '#lib/paraglide/messages.js'
import type { InvitationStep } from './read-overview.ts'
import type { CardLink } from './links.ts'

interface Group {
  readonly id: string
  readonly key: string
}

/** Where a coordinator does what a step says; `null` where the step is about something that is not there yet. */
export function stepForm(slug: string, { action, subject }: InvitationStep, groups: readonly Group[]): CardLink | null {
  const { id } = subject
  if (!id) return null
  switch (action) {
    case 'FILL_ROLE':
      return { label: m.overview_step_name(), href: `/${slug}/roles/${id}` }
    case 'NAME_DEPUTY':
      return { label: m.overview_step_deputy(), href: `/${slug}/roles/${id}` }
    case 'CREATE_ROLE': {
      const group = groups.find((one) => one.id === id)
      const target = group ? `group=${encodeURIComponent(group.key)}` : `institution=${id}`
      return { label: m.overview_step_name(), href: `/${slug}/roles/new?${target}` }
    }
    case 'ASSIGN_SPECIALIST':
      return { label: m.overview_step_specialist(), href: `/${slug}/specialists/new?institution=${id}` }
    case 'INVITE_CONTACT':
      return { label: m.overview_step_contact(), href: `/${slug}/institutions/${id}` }
  }
}
