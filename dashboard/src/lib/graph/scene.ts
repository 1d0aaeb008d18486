import { wheelLinks } from '@schutznetz/domain/layout/links.ts'
import type { Wheel, WheelLink } from '@schutznetz/domain/layout/wheel-types.ts'
import type { Shown } from './filter.ts'
import type { GlyphName } from './glyphs.ts'
import type { MapData, MapLink } from './map-data.ts'
import { linkStateOf, type LinkState } from './neighbours.ts'
import { selectGroup, selectRole } from './selection.ts'
import { multiplierSubject, ruleFor, type Subject } from './style-rules.ts'

/** One glyph on the canvas. `target` is what a click on it selects; `null` = nothing. */
export interface SceneNode {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly glyph: GlyphName
  /** Degrees; only the half-filled glyph is turned. */
  readonly rotation: number
  /** Against the size in glyphs.ts: a large network is drawn smaller. */
  readonly scale: number
  readonly target: string | null
  readonly label: string
}

/** A line of the mass of links. */
export interface SceneLink {
  readonly curve: string
  readonly width: number
  readonly opacity: number
}

/** A link of the focused institution. */
export interface FocusedLink {
  readonly curve: string
  readonly state: LinkState
}

export interface Scene {
  readonly nodes: readonly SceneNode[]
  readonly links: readonly SceneLink[]
  readonly focusedLinks: readonly FocusedLink[]
}

/** Size of the unscaled glyph the drawings in glyphs.ts are made for. */
const drawnRadius = 4.3
const linkOpacity = 0.115
/** So many links the 11.5 % are made for; more are drawn lighter, or they would cover what they connect. */
const linksAtFullStrength = 550
/** Links of what filters hide stay as a trace, so that nothing seems to have vanished. */
const hiddenShare = 0.25

/** What the canvas draws for a network under a filter and a focus. O(n + links). */
export function sceneOf(
  data: MapData,
  wheel: Wheel,
  shown: Shown,
  selection: string | null,
  showLinks: boolean,
): Scene {
  return {
    nodes: [
      ...ghostNodes(data, wheel, shown),
      ...institutionNodes(data, wheel, shown, selection),
      ...roleNodes(data, wheel, shown),
    ],
    links: showLinks ? sceneLinks(wheel, shown) : [],
    focusedLinks: focusedLinks(data, wheel, selection),
  }
}

function institutionNodes(data: MapData, wheel: Wheel, shown: Shown, selection: string | null): SceneNode[] {
  const names = new Map(data.institutions.map(({ id, name }) => [id, name]))
  const scale = wheel.glyphs.institution / drawnRadius
  // Above 600 institutions tiles stand for the rest; single glyphs only for the focus and its links.
  const singled = wheel.mode === 'DENSITY' ? focusAndNeighbours(data, selection) : null
  return wheel.institutions.flatMap(({ id, x, y, angle, reach }) => {
    if (singled && !singled.has(id)) return []
    const isShown = shown.institutionIds.has(id)
    const rule = ruleFor({ kind: 'INSTITUTION', reach, isShown })
    return nodeOf(id, x, y, rule.glyph, singled ? 1 : scale, angle, isShown ? id : null, names.get(id) ?? '')
  })
}

function roleNodes(data: MapData, wheel: Wheel, shown: Shown): SceneNode[] {
  const roles = new Map(data.roles.map((role) => [role.id, role]))
  const scale = wheel.glyphs.multiplier / 5.2
  return wheel.multipliers.flatMap((glyph) => {
    const subject: Subject = multiplierSubject(glyph, shown)
    const target = subject.isShown ? selectRole(roles.get(glyph.id) ?? glyph) : null
    return nodeOf(
      glyph.id,
      glyph.x,
      glyph.y,
      ruleFor(subject).glyph,
      scale,
      0,
      target,
      roles.get(glyph.id)?.name ?? roles.get(glyph.id)?.label ?? '',
    )
  })
}

function ghostNodes(data: MapData, wheel: Wheel, shown: Shown): SceneNode[] {
  const labels = new Map(data.groups.map(({ key, label }) => [key, label]))
  return wheel.ghosts.flatMap(({ sectorKey, person, institution }) => {
    const isShown = shown.missingGroupKeys.has(sectorKey)
    const { glyph } = ruleFor({ kind: 'GHOST', isShown })
    const target = isShown ? selectGroup(sectorKey) : null
    const label = labels.get(sectorKey) ?? ''
    const outside = institution && isShown
    return [
      ...nodeOf(ghostId(sectorKey), person.x, person.y, glyph, 1, 0, target, label),
      ...(outside
        ? nodeOf(`${ghostId(sectorKey)}+`, institution.x, institution.y, 'ghost-institution', 1, 0, target, label)
        : []),
    ]
  })
}

/** Id of the ghost of a group among the glyphs. */
export function ghostId(groupKey: string): string {
  return `ghost:${groupKey}`
}

function nodeOf(
  id: string,
  x: number,
  y: number,
  glyph: GlyphName | null,
  scale: number,
  angle: number,
  target: string | null,
  label: string,
): SceneNode[] {
  if (!glyph) return []
  const rotation = glyph === 'via-group' ? inward(angle) : 0
  return [{ id, x, y, glyph, rotation, scale: glyph === 'hidden' ? 1 : scale, target, label }]
}

/** Rotation that turns "down" towards the centre, in steps of 5° so that images can be shared. */
function inward(angle: number): number {
  return (Math.round(angle / 5) * 5) % 360
}

function sceneLinks(wheel: Wheel, shown: Shown): SceneLink[] {
  if (wheel.mode === 'DENSITY') {
    return wheel.sectorLinks.map(({ curve, width }) => ({ curve, width, opacity: linkOpacity }))
  }
  const opacity = linkOpacity * Math.min(1, Math.sqrt(linksAtFullStrength / wheel.links.length))
  return wheel.links.map(({ source, target, curve }) => {
    const isShown = shown.institutionIds.has(source) && shown.institutionIds.has(target)
    return { curve, width: 0.75, opacity: isShown ? opacity : opacity * hiddenShare }
  })
}

function focusedLinks(data: MapData, wheel: Wheel, selection: string | null): FocusedLink[] {
  const links = data.links.filter(({ source, target }) => source === selection || target === selection)
  // Where links are bundled by sector, those of the focus are the only ones that need a curve of their own.
  const drawn = wheel.mode === 'DENSITY' ? curvesBetween(wheel, links) : wheel.links
  const curves = new Map(drawn.map(({ id, curve }) => [id, curve]))
  return links.flatMap((link) => {
    const curve = curves.get(link.id)
    return curve ? [{ curve, state: linkStateOf(link) }] : []
  })
}

function curvesBetween(wheel: Wheel, links: readonly MapLink[]): WheelLink[] {
  return wheelLinks(links, wheel.institutions, new Map(wheel.sectors.map((sector) => [sector.key, sector])))
}

function focusAndNeighbours(data: MapData, selection: string | null): Set<string | null> {
  const ends = data.links.flatMap(({ source, target }) =>
    source === selection || target === selection ? [source, target] : [],
  )
  return new Set([selection, ...ends])
}
