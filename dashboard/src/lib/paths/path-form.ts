import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import type { Choice } from '#lib/forms/form-state.ts'
import { joinList, type Fields, type FormValues } from '#lib/forms/form-values.ts'
import type { PathFactsFragment } from '#lib/generated/graphql.ts'
import { getLocale } from '#lib/paraglide/runtime.js'

/** What the form of a path says at first. */
export function pathFields(path: Partial<PathFactsFragment>): Fields {
  return {
    title: path.title ?? '',
    originGroupKeys: joinList(path.originGroupKeys ?? []),
    originTypeKeys: joinList((path.originTypes ?? []).map(({ key }) => key)),
    ...approvalFields(path),
  }
}

/** Who approved a version, and until when it may go unlooked at. */
export function approvalFields(path: Partial<PathFactsFragment>): Fields {
  return {
    approvedBy: path.approvedBy ?? '',
    approvedOn: path.approvedOn ?? '',
    reviewDue: path.reviewDue ?? '',
  }
}

export function pathInput(values: FormValues) {
  return {
    title: values.required('title'),
    originGroupKeys: values.all('originGroupKeys'),
    originTypeKeys: values.all('originTypeKeys'),
    ...approvalInput(values),
  }
}

export function approvalInput(values: FormValues) {
  return {
    approvedBy: values.text('approvedBy'),
    approvedOn: values.day('approvedOn'),
    reviewDue: values.day('reviewDue'),
  }
}

/** Types of paths to choose from, with their source. */
export function pathTypeChoices(): Choice[] {
  return catalogue.pathTypes.map(({ key, label, legalBasis }) => ({
    id: key,
    label: label[getLocale()],
    detail: legalBasis,
  }))
}

export function institutionTypeChoices(): Choice[] {
  return catalogue.institutionTypes.map(({ key, label }) => ({ id: key, label: label[getLocale()] }))
}
