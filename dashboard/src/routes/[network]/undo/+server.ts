import { redirect } from '@sveltejs/kit'
import type { RequestHandler } from './$types'
import { UndoChangeSetDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { pathWithin } from '#lib/preferences/path-within.ts'
import { setFlash } from '#lib/server/flash.ts'
import { mutate } from '#lib/server/mutate.ts'

/**
 * Takes a change back and returns to the page it was asked from; works without JavaScript. What a form saved in several
 * steps (`id=1,2,3`) goes back in the opposite order; the first refusal ends it and is told.
 */
export const POST: RequestHandler = async (event) => {
  const data = await event.request.formData()
  const ids = String(data.get('id') ?? '').split(',')
  const undone: string[] = []
  const warnings: string[] = []
  for (const changeSetId of ids.toReversed()) {
    const outcome = await mutate(event, UndoChangeSetDocument, { input: { changeSetId } })
    if (!outcome.isSaved) return goBack(event, data, 'warning', outcome.problem.message, warnings, undone)
    if (outcome.value.changeSetId !== null) undone.push(outcome.value.changeSetId)
    warnings.push(...outcome.value.warnings)
  }
  return goBack(event, data, 'good', m.forms_undone(), warnings, undone)
}

function goBack(
  { cookies, url, params }: Parameters<RequestHandler>[0],
  data: FormData,
  tone: 'good' | 'warning',
  text: string,
  warnings: readonly string[],
  undone: readonly string[],
): never {
  const undo = undone.length === 0 ? {} : { undo: { slug: params.network, changeSetId: undone.join(',') } }
  setFlash(cookies, url, { tone, text, warnings, ...undo })
  redirect(303, pathWithin(data.get('back')))
}
