/** Address of the action that keeps today's figures, with what the page shows: the way back leads to the same page. */
export function keepAction({ search }: { readonly search: string }): string {
  return `?${[search.slice(1), '/keep'].filter(Boolean).join('&')}`
}

/** {@link keepAction} without the action. */
export function withoutAction({ pathname, searchParams }: URL): string {
  const shown = new URLSearchParams([...searchParams].filter(([name]) => !name.startsWith('/')))
  return `${pathname}${shown.size > 0 ? `?${shown}` : ''}`
}
