import type { NetworkInView } from './network-in-view.ts'

/** Whether pages offer to change something: to coordinators, and only for today. */
export function mayEdit(network: NetworkInView | undefined): boolean {
  return network?.role === 'COORDINATOR' && network.asOf === network.today
}
