import proj4 from 'proj4'

/** EPSG:25832, ETRS89 / UTM zone 32N: what the register's KoRe (east) and KoHo (north) are in, metres. */
const utm32 = '+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs'

const toWgs84 = proj4(utm32, 'EPSG:4326')

/** North Rhine-Westphalia and a margin; anything outside is a typing error or the register's word for unknown. */
const bounds = { west: 5.5, east: 9.8, south: 50, north: 52.9 }

export interface Position {
  readonly latitude: number
  readonly longitude: number
}

/** Degrees to the decimetre; `null` where the register does not know (999999/9999999) or cannot be right. */
export function positionOf(east: string, north: string): Position | null {
  if (!/^\d{6}$/.test(east) || !/^\d{7}$/.test(north)) return null
  const [longitude, latitude] = toWgs84.forward([Number(east), Number(north)])
  const isPlausible =
    longitude > bounds.west && longitude < bounds.east && latitude > bounds.south && latitude < bounds.north
  return isPlausible ? { latitude: round(latitude), longitude: round(longitude) } : null
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}
