import type { z } from 'zod'
import { Invalid } from '../errors.ts'
import { joined, nothingSaved, type Sentence } from '../sentence.ts'

/**
 * Checks an input and tidies its texts.
 * @throws Invalid naming the first field that cannot be accepted.
 */
export function validate<T extends z.ZodType>(rules: T, input: z.input<T>): z.output<T> {
  const checked = rules.safeParse(input)
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  const field = ['input', ...(issue?.path ?? [])].join('.')
  throw new Invalid(field, joined(sentenceOf(issue), nothingSaved))
}

/** Rules say their sentence by `saying`; the types of GraphQL leave nothing else to be wrong. */
function sentenceOf(issue: z.core.$ZodIssue | undefined): Sentence {
  const said: unknown = issue?.code === 'custom' ? issue.params?.['sentence'] : undefined
  return (said as Sentence | undefined) ?? { de: 'Die Angabe passt nicht.', en: 'This value does not fit.' }
}
