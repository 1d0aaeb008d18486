import type { FormValues } from '#lib/forms/form-values.ts'

/** The fields of a version of a guideline as the API takes them. */
export function editionInput(values: FormValues) {
  return {
    approvedBy: values.text('approvedBy'),
    approvedOn: values.day('approvedOn'),
    reviewDue: values.day('reviewDue'),
    url: values.text('url'),
    validFrom: values.day('validFrom'),
  }
}
