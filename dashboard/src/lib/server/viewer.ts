import type { RequestEvent } from '@sveltejs/kit'
import { FrameViewerDocument } from '#lib/generated/graphql.ts'
import type { FrameViewerQuery } from '#lib/generated/graphql.ts'
import { execute } from './query.ts'

/** Who is signed in, and which role they hold in which network. */
export type ViewerData = FrameViewerQuery['viewer']

/** The signed-in viewer; `null` when nobody is signed in. Throws only if the API cannot be asked at all. */
export async function loadViewer(event: RequestEvent): Promise<ViewerData | null> {
  const answer = await execute(event, FrameViewerDocument, {})
  return answer.data?.viewer ?? null
}
