import type { LinkConfirmation } from '../src/coverage/confirmation.ts'
import { linkConfirmation } from '../src/coverage/confirmation.ts'
import { radii } from '../src/layout/measures.ts'
import { layoutWheel } from '../src/layout/wheel.ts'
import type { PlacedInstitution, PlacedMultiplier, Wheel, WheelLabel, WheelSector } from '../src/layout/wheel-types.ts'
import type { NetworkView } from '../src/model/view.ts'
import { wheelInputOf } from './wheel-input.ts'

const ink = '#1c2b3a'
const blue = '#1a5fb4'
const red = '#b3261e'
const dashes: Record<LinkConfirmation, string> = { BOTH: '', ONE: '6 3', NEITHER: '1.5 3' }

/** The coverage wheel of a day as a picture that stands by itself: the real layout, with every institution's name. */
export function wheelSvg(view: NetworkView, title: string): string {
  const wheel = layoutWheel(wheelInputOf(view))
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-560 -345 1120 735" role="img" font-family="sans-serif" fill="${ink}">`,
    `<title>${text(title)}</title>`,
    '<rect x="-560" y="-345" width="1120" height="735" fill="#fff"/>',
    ...wheel.sectors.flatMap(drawSector),
    `<circle r="${radii.boundary}" fill="none" stroke="${ink}" stroke-width="1.2"/>`,
    ...wheel.multipliers.map(({ x, y }) => `<line x2="${n(x)}" y2="${n(y)}" stroke="#9fb3c8" stroke-width="0.8"/>`),
    ...wheel.links.map(({ id, curve }) => drawLink(curve, linkConfirmation(view, id))),
    `<circle r="${radii.hub}" fill="${ink}"/><text y="3" text-anchor="middle" font-size="9" fill="#fff">Koordination</text>`,
    ...wheel.multipliers.map((place) => drawMultiplier(view, place)),
    ...wheel.institutions.map((place, index) => drawInstitution(view, place, index % 2 === 1)),
    ...drawGhosts(wheel),
    ...wheel.labels.flatMap((label) => drawLabel(label, wheel)),
    ...legend(),
    '</svg>',
  ]
  return `${lines.join('\n')}\n`
}

function drawSector({ innerPath, outerPath, missing, kind }: WheelSector): string[] {
  const stroke = missing ? `stroke="${red}" stroke-dasharray="4 3"` : 'stroke="#d5dde6"'
  const fill = missing ? '#fff' : kind === 'STATUTORY' ? '#eef3f9' : '#f5f1ea'
  return [
    `<path d="${rounded(outerPath)}" fill="#fafafa"/>`,
    `<path d="${rounded(innerPath)}" fill="${fill}" ${stroke}/>`,
  ]
}

function drawLink(curve: string, confirmation: LinkConfirmation): string {
  const width = confirmation === 'BOTH' ? 2 : 1.2
  return `<path d="${rounded(curve)}" fill="none" stroke="#5c7086" stroke-width="${width}" stroke-dasharray="${dashes[confirmation]}"/>`
}

function drawMultiplier(view: NetworkView, { id, x, y, hasDeputy, failureRisk }: PlacedMultiplier): string {
  const shape = failureRisk
    ? `<path d="M0 -7L7 5H-7Z" fill="${red}"/>`
    : `<circle r="5.2" fill="${ink}"/>${hasDeputy ? `<circle r="8" fill="none" stroke="${ink}"/>` : ''}`
  const name = view.roleById.get(id)?.acting?.firstName ?? ''
  return at(x, y, `${shape}${label(name, 15)}`)
}

/** Names stand outwards at the sides; above and below, where they would meet, in turn over and under the glyph. */
function drawInstitution(view: NetworkView, { id, x, y, reach }: PlacedInstitution, isAbove: boolean): string {
  const shapes = {
    OWN: `<circle r="5" fill="${blue}"/>`,
    GROUP: `<circle r="4.5" fill="#fff" stroke="${blue}" stroke-width="1.4"/><path d="M0 -4.5A4.5 4.5 0 0 0 0 4.5Z" fill="${blue}"/>`,
    NONE: `<path d="M0 -5.5L5.5 0L0 5.5L-5.5 0Z" fill="#fff" stroke="${red}" stroke-width="1.6"/>`,
  }
  const name = view.institutionById.get(id)?.record.name ?? ''
  const beside = `<text x="${x > 0 ? 8 : -8}" y="2.5" text-anchor="${x > 0 ? 'start' : 'end'}" ${halo}>${text(name)}</text>`
  return at(x, y, `${shapes[reach]}${Math.abs(x) < 80 ? label(name, isAbove ? -9 : 13) : beside}`)
}

function drawGhosts({ ghosts }: Wheel): string[] {
  return ghosts.map(({ word, lack }) => {
    const words = lack === 'NOTHING' ? 'fehlt' : 'niemand benannt'
    return `<text transform="translate(${n(word.x)} ${n(word.y)}) rotate(${n(word.rotation)})" y="3.5" text-anchor="middle" font-size="10" fill="${red}">${words}</text>`
  })
}

function drawLabel({ sectorKey, side, x, y, line }: WheelLabel, { sectors }: Wheel): string[] {
  const sector = sectors.find(({ key }) => key === sectorKey)
  if (!sector) return []
  const points = line.map((point) => point.map(n).join(',')).join(' ')
  const anchor = side === 'RIGHT' ? 'start' : 'end'
  const place = `x="${side === 'RIGHT' ? 5 : -5}" text-anchor="${anchor}"`
  return [
    `<polyline points="${points}" fill="none" stroke="#9fb3c8"/>`,
    at(
      x,
      y,
      `<text ${place} font-size="11" font-weight="bold">${text(nameOf(sector))}</text><text ${place} y="12" font-size="10">${sector.reachedCount} von ${sector.institutionCount} erreicht</text>`,
    ),
  ]
}

/** Long names of groups that the network does not have are cut. */
function nameOf({ kind, code, label: name }: WheelSector): string {
  if (kind === 'UNASSIGNED') return 'nicht zugeordnet'
  return `${code} ${name.length > 28 ? `${name.slice(0, 27).trimEnd()}…` : name}`
}

function legend(): string[] {
  const words =
    'voll: direkt erreicht · halb: über die Gruppe · Raute: nicht erreicht · Dreieck: Ausfallrisiko · Ring: mit Vertretung'
  const links =
    'Kooperation: durchgezogen = von beiden bestätigt, gestrichelt = von einer Seite, gepunktet = unbestätigt'
  return [words, links].map(
    (row, place) => `<text y="${358 + 16 * place}" text-anchor="middle" font-size="11">${row}</text>`,
  )
}

const at = (x: number, y: number, content: string) => `<g transform="translate(${n(x)} ${n(y)})">${content}</g>`
const halo = 'font-size="7" stroke="#fff" stroke-width="2" paint-order="stroke"'
const label = (name: string, y: number) => `<text y="${y}" text-anchor="middle" ${halo}>${text(name)}</text>`
const n = (value: number) => `${Math.round(value * 10) / 10}`
const rounded = (path: string) => path.replaceAll(/-?\d+\.\d+/g, (value) => n(Number(value)))
const text = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
