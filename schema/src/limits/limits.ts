/** What one operation may ask for. Each has its own clear error; the numbers are read by tests and by the docs. */
export const maximalPageSize = 500
export const defaultPageSize = 50
/** Introspection of the whole schema needs 15. */
export const maximalDepth = 16
/** Fields written in the document, fragments expanded. */
export const maximalBreadth = 600
export const maximalAliases = 60
/** About one property read each: a warm snapshot answers a million in a second. */
export const maximalComplexity = 500_000
/** For `parse`: stops before a hostile document costs anything. */
export const maximalTokens = 4_000
