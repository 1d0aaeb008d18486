import type { GraphQLAnswer } from '#lib/server/query.ts'
import type { ViewerData } from '#lib/server/viewer.ts'
import type { NetworkInView } from '#lib/frame/network-in-view.ts'
import type { Density } from '#lib/preferences/density.ts'
import type { Theme } from '#lib/preferences/theme.ts'
import type { Flash } from '#lib/server/flash.ts'

/** What the API process hands to a `load` function with each request (api/src/server.ts). */
interface ApiRequest {
  /** Runs a document in process as the signed-in viewer. Absent under `vite dev`. */
  graphql?: (document: string, variables: Record<string, unknown>, operationName?: string) => Promise<GraphQLAnswer>
  /** Whether the demo sign-in is available. */
  isDemo?: boolean
  /** Names this request in the log and to the viewer. */
  requestId?: string
  log?: { error(message: string, fields?: Readonly<Record<string, unknown>>): void }
}

declare global {
  namespace App {
    interface Error {
      /** Which designed page explains it; absent = by status. */
      code?:
        | 'ADMINISTRATOR'
        | 'NETWORK_NOT_FOUND'
        | 'INSTITUTION_NOT_FOUND'
        | 'PERSON_NOT_FOUND'
        | 'ROLE_NOT_FOUND'
        | 'ENTRY_NOT_FOUND'
        | 'INVALID_DAY'
      /** Names the request in the log, so that somebody can find it. */
      requestId?: string
    }
    interface Locals {
      theme: Theme
      density: Density
    }
    interface PageData {
      viewer: ViewerData | null
      theme: Theme
      density: Density
      /** What the last page left to say. */
      flash: Flash | null
      isDemo: boolean
      /** Only below `/[network]`. */
      network?: NetworkInView
    }
    interface Platform {
      req: ApiRequest
    }
  }
}

declare module 'svelte/elements' {
  interface HTMLLinkAttributes {
    /** HTML Standard, 4.2.4: with `rel="expect"` nothing is drawn before the element is there. */
    blocking?: 'render'
  }
}

export {}
