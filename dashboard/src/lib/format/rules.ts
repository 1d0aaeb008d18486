/**
 * The version of the rules of counting, e.g. `2026-2`, of what the API says in full
 * (`2026-2/LKSCHG_NRW_9_4/2025-01-01.1`: with the statute and the version of its list of groups).
 */
export const shortRules = (rulesVersion: string): string => rulesVersion.split('/', 1)[0] ?? ''
