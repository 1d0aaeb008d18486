import { builder } from '../../builder.ts'
import type { OpenNetwork } from '../../network/network-reader.ts'

/** Content is loaded by `context.networks.scope(network)`, which refuses roles that do not include it. */
export const NetworkRef = builder.objectRef<OpenNetwork>('Network')
