/** Rows of one page: a form of them stays of a size that a phone can send. */
const pageSize = 100

/** The rows of the page that an address asks for, and where that page lies. */
export function pageOfRows<Row>(rows: readonly Row[], search: Pick<URLSearchParams, 'get'>) {
  const last = Math.max(1, Math.ceil(rows.length / pageSize))
  const wanted = Number(search.get('page') ?? 1)
  const current = Number.isInteger(wanted) && wanted >= 1 ? Math.min(wanted, last) : 1
  const shown = rows.slice((current - 1) * pageSize, current * pageSize)
  return { rows: shown, paging: { current, size: pageSize, total: rows.length } }
}
