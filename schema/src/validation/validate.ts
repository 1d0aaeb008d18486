import type { z } from 'zod'
import { Invalid } from '../errors.ts'

/**
 * Checks an input and tidies its texts.
 * @throws Invalid naming the first field that cannot be accepted, in a German sentence.
 */
export function validate<T extends z.ZodType>(rules: T, input: z.input<T>): z.output<T> {
  const checked = rules.safeParse(input)
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  const field = ['input', ...(issue?.path ?? [])].join('.')
  throw new Invalid(field, `${issue?.message ?? 'Die Angabe passt nicht.'} Es wurde nichts gespeichert.`)
}
