import { error, redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { readForm, type FormValues } from '#lib/forms/form-values.ts'
import type { QualificationKind } from '#lib/generated/graphql.ts'
import {
  CreateQualificationEntryDocument,
  RemoveQualificationEntryDocument,
  UpdateQualificationEntryDocument,
} from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { setFlash } from '#lib/server/flash.ts'
import { refuse, refuseFields, saved } from '#lib/server/form-answers.ts'
import { loadPerson } from '#lib/server/load-person.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

const kinds: readonly string[] = ['CHILD_PROTECTION_SPECIALIST', 'BASIC_COURSE', 'OTHER'] satisfies QualificationKind[]

/** A new certificate, or the one that `?certificate=ID` names. */
export const load: PageServerLoad = async (event) => {
  await requireCoordinator(event)
  const person = await loadPerson(event, event.params.id)
  const id = event.url.searchParams.get('certificate')
  const certificate = id ? person.qualifications.find((one) => one.id === id) : undefined
  if (id && !certificate) error(404, m.entry_certificate_not_found(), { code: 'ENTRY_NOT_FOUND' })
  return {
    person,
    certificate: certificate ?? null,
    fields: {
      kind: certificate?.kind ?? 'CHILD_PROTECTION_SPECIALIST',
      course: certificate?.course ?? '',
      provider: certificate?.provider ?? '',
      issuedOn: certificate?.issuedOn ?? '',
      refresherDue: certificate?.refresherDue ?? '',
    },
  }
}

export const actions: Actions = {
  save: async (event) => {
    const { id: personId, network } = event.params
    const values = await readForm(event.request)
    const kind = values.text('kind')
    if (!isKind(kind)) return refuseFields(values, { kind: m.entry_certificate_kind_missing() })
    const id = event.url.searchParams.get('certificate')
    const parts = { kind, ...certificateInput(values) }
    const outcome = id
      ? await mutate(event, UpdateQualificationEntryDocument, {
          input: { id, version: values.version, ...values.patch(parts) },
        })
      : await mutate(event, CreateQualificationEntryDocument, { input: { personId, ...parts } })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${network}/people/${personId}`, m.entry_certificate_saved(), outcome.value)
  },
  remove: async (event) => {
    const { id: personId, network } = event.params
    const { version } = await readForm(event.request)
    const id = event.url.searchParams.get('certificate') ?? ''
    const outcome = await mutate(event, RemoveQualificationEntryDocument, { input: { id, version } })
    const own = `/${network}/people/${personId}`
    if (outcome.isSaved) return saved(event, own, m.entry_certificate_removed(), outcome.value)
    setFlash(event.cookies, event.url, { tone: 'warning', text: outcome.problem.message, warnings: [] })
    redirect(303, `${own}/certificate?${new URLSearchParams({ certificate: id })}`)
  },
}

function certificateInput(values: FormValues) {
  return {
    course: values.text('course'),
    provider: values.text('provider'),
    issuedOn: values.day('issuedOn'),
    refresherDue: values.day('refresherDue'),
  }
}

function isKind(text: string | null): text is QualificationKind {
  return kinds.includes(text ?? '')
}
