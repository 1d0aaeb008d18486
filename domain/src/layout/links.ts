import { curveBundle, line } from 'd3-shape'
import { radii } from './measures.ts'
import { angleBetween, placeAt } from './polar.ts'
import type { LinkInput, PlacedInstitution, SectorArc, WheelLink } from './wheel-types.ts'

/** Holten's straightening: 1 follows the control polygon, 0 is a straight line. */
const bundling = 0.86
/** How far a node pulls the mouth of its sector towards itself. */
const mouthSpread = 0.42

/** One end of a link. */
export interface LinkEnd {
  readonly angle: number
  readonly radius: number
  readonly sector: Pick<SectorArc, 'mid'>
}

/**
 * Links as B-splines: node → stem → mouth of the sector → two inner points → mouth → stem → node. A link with an
 * unknown end is left out. O(links).
 */
export function wheelLinks(
  links: readonly LinkInput[],
  institutions: readonly PlacedInstitution[],
  sectors: ReadonlyMap<string, SectorArc>,
): WheelLink[] {
  const ends = new Map<string, LinkEnd>()
  for (const { id, angle, radius, sectorKey } of institutions) {
    const sector = sectors.get(sectorKey)
    if (sector) ends.set(id, { angle, radius, sector })
  }
  return links.flatMap(({ id, source, target }) => {
    const [from, to] = [ends.get(source), ends.get(target)]
    return from && to ? [{ id, source, target, curve: linkCurve(from, to) }] : []
  })
}

const drawCurve = line().curve(curveBundle.beta(bundling))

/** The curve between two ends as SVG path text, which a canvas takes too (`Path2D`). */
export function linkCurve(from: LinkEnd, to: LinkEnd): string {
  return drawCurve(controlPoints(from, to)) ?? ''
}

/** The eight control points before bundling. */
export function controlPoints(from: LinkEnd, to: LinkEnd): [number, number][] {
  const [mouthA, mouthB] = [mouthAngle(from), mouthAngle(to)]
  const inner = radii.linkMouth * innerPull(angleBetween(mouthA, mouthB))
  return [
    [from.angle, from.radius],
    [from.angle, stemRadius(from)],
    [mouthA, radii.linkMouth],
    [mouthA, inner],
    [mouthB, inner],
    [mouthB, radii.linkMouth],
    [to.angle, stemRadius(to)],
    [to.angle, to.radius],
  ].map(([angle = 0, radius = 0]) => {
    const { x, y } = placeAt(angle, radius)
    return [x, y]
  })
}

function mouthAngle({ angle, sector }: LinkEnd): number {
  return sector.mid + mouthSpread * (angle - sector.mid)
}

/** Half way from the node to the mouth, still in the node's own direction. */
function stemRadius({ radius }: LinkEnd): number {
  return (radius + radii.linkMouth) / 2
}

/** Neighbouring sectors are joined near the rim, opposite ones around the hub. */
function innerPull(apart: number): number {
  if (apart < 40) return 0.92
  return apart < 90 ? 0.66 : 0.36
}
