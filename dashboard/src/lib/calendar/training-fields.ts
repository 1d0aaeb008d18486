import type { Fields, FormValues } from '#lib/forms/form-values.ts'
import type { TrainingFactsFragment } from '#lib/generated/graphql.ts'

/** A training as the fields of its form; of a new one the beginnings. */
export function trainingFields(training: Partial<TrainingFactsFragment>): Fields {
  return {
    title: training.title ?? '',
    topic: training.topic ?? '',
    provider: training.provider ?? '',
    heldOn: training.heldOn ?? '',
    isInterdisciplinary: training.isInterdisciplinary ? 'on' : '',
    places: String(training.places ?? ''),
  }
}

/** What the form says, as the API takes it. */
export function trainingInput(values: FormValues) {
  return {
    title: values.required('title'),
    topic: values.text('topic'),
    provider: values.text('provider'),
    heldOn: values.required('heldOn'),
    isInterdisciplinary: values.flag('isInterdisciplinary'),
    places: values.number('places'),
  }
}
