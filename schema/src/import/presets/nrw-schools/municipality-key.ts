/**
 * The register's RegSchl as an official municipality key of eight digits. It is written as a number there and has lost
 * its leading «05»: 158028 = 05158028 (Ratingen). Keys are compared whole, never by their beginning.
 * `null` for 999999 (outside the state) and for anything that is no key.
 */
export function municipalityKey(regSchl: string): string | null {
  if (/^9{6}$/.test(regSchl)) return null
  if (/^\d{6}$/.test(regSchl)) return `05${regSchl}`
  if (/^5\d{6}$/.test(regSchl)) return `0${regSchl}`
  return /^05\d{6}$/.test(regSchl) ? regSchl : null
}
