import type { Choice } from '#lib/forms/form-state.ts'
import type { CertificateState, SpecialistFormQuery } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'

type FormNetwork = NonNullable<SpecialistFormQuery['network']>
type Institution = FormNetwork['institutions']['nodes'][number]
type Pool = FormNetwork['specialistPools']['nodes'][number]

/** The staff of the institution, each with what their certificate is worth today. Nobody is ranked beyond that. */
export function staffChoices({ people }: Institution): Choice[] {
  return people
    .map(({ position, person }) => {
      const certificate = person.countedQualifications.find(({ kind }) => kind === 'CHILD_PROTECTION_SPECIALIST')
      const state = certificate ? certificateWords[certificate.state]() : m.entry_certificate_none()
      const detail = [position, state].filter(Boolean).join(' · ')
      return { id: person.id, label: person.displayName, detail, isValid: isValid(certificate?.state) }
    })
    .sort((a, b) => Number(b.isValid) - Number(a.isValid))
}

const isValid = (state: CertificateState | undefined) => state === 'VALID' || state === 'DUE'

const certificateWords: Readonly<Record<CertificateState, () => string>> = {
  VALID: m.entry_certificate_valid,
  DUE: m.entry_certificate_refresher,
  EXPIRED: m.entry_certificate_expired,
  UNKNOWN: m.entry_certificate_unknown,
}

/** The pools that exist: those of the institution's carrier first. */
export function poolChoices(pools: readonly Pool[], { carrier }: Institution): Choice[] {
  const isOwn = (pool: Pool) => carrier !== null && pool.carrier?.id === carrier?.id
  return pools
    .filter(({ isActive }) => isActive)
    .toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
    .map(({ id, name, specialists }) => ({
      id,
      label: name,
      detail: m.entry_pool_specialists({ count: specialists.length }),
    }))
}
