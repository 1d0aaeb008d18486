import { redirect } from '@sveltejs/kit'
import type { RequestHandler } from './$types'
import { UndoChangeSetDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { pathWithin } from '#lib/preferences/path-within.ts'
import { setFlash } from '#lib/server/flash.ts'
import { mutate } from '#lib/server/mutate.ts'

/** Takes a change back and returns to the page it was asked from; works without JavaScript. */
export const POST: RequestHandler = async (event) => {
  const data = await event.request.formData()
  const outcome = await mutate(event, UndoChangeSetDocument, { input: { changeSetId: String(data.get('id') ?? '') } })
  const { cookies, url, params } = event
  if (outcome.isSaved) {
    const { changeSetId, warnings } = outcome.value
    const undo = changeSetId === null ? {} : { undo: { slug: params.network, changeSetId } }
    setFlash(cookies, url, { tone: 'good', text: m.forms_undone(), warnings, ...undo })
  } else {
    setFlash(cookies, url, { tone: 'warning', text: outcome.problem.message, warnings: [] })
  }
  redirect(303, pathWithin(data.get('back')))
}
