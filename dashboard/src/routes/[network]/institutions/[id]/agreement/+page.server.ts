import type { Actions, PageServerLoad } from './$types'
import { findInstitutionType } from '@schutznetz/domain/catalogue/catalogue.ts'
import { CreateAgreementFormDocument, UpdateAgreementFormDocument } from '#lib/generated/graphql.ts'
import { readForm } from '#lib/forms/form-values.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { loadForm } from '../load-form.ts'

/**
 * With whom an agreement is made: day-care persons sign themselves (§ 8a(5) SGB VIII), everybody else's carrier does
 * (§ 8a(4)). It is asked of nobody the law does not ask; who wants to enter one all the same says so (`?anyway=1`).
 */
export const load: PageServerLoad = async (event) => {
  const { institution, network } = await loadForm(event)
  const { agreement, type } = institution
  const signsItself = findInstitutionType(type?.key ?? '')?.reportingPathTypeKeys.includes('DAY_CARE') ?? false
  const isAsked = type?.needsAgreement === true || agreement !== null
  return {
    institution,
    signsItself,
    isOffered: isAsked || event.url.searchParams.get('anyway') === '1',
    version: agreement?.version ?? 0,
    fields: {
      agreementId: agreement?.id ?? '',
      carrierId: signsItself ? '' : (institution.carrier?.id ?? ''),
      signedOn: agreement?.signedOn ?? '',
      reviewDue: agreement?.reviewDue ?? '',
      validFrom: network.today,
    },
  }
}

export const actions: Actions = {
  default: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const days = { signedOn: values.day('signedOn'), reviewDue: values.day('reviewDue') }
    const agreementId = values.text('agreementId')
    const carrierId = values.text('carrierId')
    const party = carrierId === null ? { institutionId: id } : { carrierId }
    const outcome =
      agreementId === null
        ? await mutate(event, CreateAgreementFormDocument, {
            input: { ...party, ...days, validFrom: values.day('validFrom') },
          })
        : await mutate(event, UpdateAgreementFormDocument, {
            input: { id: agreementId, version: values.version, ...values.patch(days) },
          })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${network}/institutions/${id}`, m.institution_agreement_saved(), outcome.value)
  },
}
