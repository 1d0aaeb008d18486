import type { RequestEvent } from '@sveltejs/kit'
import { FrameViewerDocument } from '#lib/generated/graphql.ts'
import type { FrameViewerQuery } from '#lib/generated/graphql.ts'
import { query } from './query.ts'

/** Who is signed in, and which role they hold in which network. */
export type ViewerData = NonNullable<FrameViewerQuery['viewer']>

/** The signed-in viewer; `null` when nobody is signed in. */
export async function loadViewer(event: RequestEvent): Promise<ViewerData | null> {
  const { viewer } = await query(event, FrameViewerDocument, {})
  return viewer ?? null
}
