import cytoscape from 'cytoscape'
import type { Core, ElementDefinition, NodeSingular } from 'cytoscape'
import { layers } from 'cytoscape-layers'
import { glyphImage } from './glyph-image.ts'
import { glyphDrawings } from './glyphs.ts'
import { preparePainter, type LinkPainter } from './link-painter.ts'
import type { Palette } from './palette.ts'
import type { Scene, SceneNode } from './scene.ts'
import { fitViewport, type Extent, type Viewport } from './viewport.ts'

export interface WheelCallbacks {
  onViewport(viewport: Viewport): void
  /** A click on a glyph, or on a point (wheel units) where there is none. */
  onPick(target: string | null, point: { readonly x: number; readonly y: number }): void
  onHover(hovered: { readonly label: string; readonly x: number; readonly y: number } | null): void
}

/** The part of the map that Cytoscape draws: glyphs as its nodes, links on one canvas layer below them. */
export interface WheelController {
  update(scene: Scene, palette: Palette): void
  fit(extent: Extent): void
  zoomBy(factor: number): void
  destroy(): void
}

const zoomLimits = { minZoom: 0.25, maxZoom: 8 }

/** Creates the canvas inside `container`. The caller destroys it. */
export function createWheel(container: HTMLElement, callbacks: WheelCallbacks): WheelController {
  const cy = cytoscape({
    container,
    ...zoomLimits,
    style: [{ selector: 'node', style: nodeStyle }],
    layout: { name: 'preset' },
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    // The picture is described by the table twin and the keyboard layer; Cytoscape's canvas itself says nothing.
    selectionType: 'single',
  })
  const plugin = layers(cy)
  let painter: LinkPainter | null = null
  const linkLayer = plugin.nodeLayer.insertBefore('canvas').callback((context) => painter?.paint(context))
  listen(cy, callbacks)
  return {
    update(scene, palette) {
      painter = preparePainter(scene.links, scene.focusedLinks, palette)
      replaceNodes(cy, scene.nodes, palette)
      linkLayer.update()
    },
    fit(extent) {
      const { x, y, zoom } = fitViewport(cy.width(), cy.height(), extent)
      cy.viewport({ zoom, pan: { x, y } })
    },
    zoomBy(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
    },
    destroy() {
      cy.destroy()
    },
  }
}

const nodeStyle: cytoscape.Css.Node = {
  shape: 'ellipse',
  width: 'data(size)',
  height: 'data(size)',
  'background-opacity': 0,
  'background-image': 'data(image)',
  'background-width': '100%',
  'background-height': '100%',
  'background-clip': 'none',
  'background-image-containment': 'over',
  'overlay-opacity': 0,
  'underlay-opacity': 0,
}

/** Updates what exists and adds or removes the rest, so that a filter does not rebuild the picture. */
function replaceNodes(cy: Core, nodes: readonly SceneNode[], palette: Palette): void {
  const images = new Map<string, string>()
  const imageOf = ({ glyph, rotation }: SceneNode): string => {
    const key = `${glyph} ${rotation}`
    const image = images.get(key) ?? glyphImage(glyph, palette, rotation)
    images.set(key, image)
    return image
  }
  cy.batch(() => {
    const wanted = new Set(nodes.map(({ id }) => id))
    cy.nodes()
      .filter((node) => !wanted.has(node.id()))
      .remove()
    const added: ElementDefinition[] = []
    for (const node of nodes) {
      const { id, target, label, x, y } = node
      const data = { target, label, size: 2 * glyphDrawings[node.glyph].half * node.scale, image: imageOf(node) }
      const existing = cy.getElementById(id)
      if (existing.empty()) added.push({ group: 'nodes', data: { id, ...data }, position: { x, y } })
      else existing.data(data).positions(() => ({ x, y }))
    }
    cy.add(added)
  })
}

function listen(cy: Core, { onViewport, onPick, onHover }: WheelCallbacks): void {
  cy.on('viewport', () => onViewport({ ...cy.pan(), zoom: cy.zoom() }))
  cy.on('tap', (event) => {
    const target: unknown = event.target === cy ? null : (event.target as NodeSingular).data('target')
    onPick(typeof target === 'string' ? target : null, event.position)
  })
  cy.on('mouseover', 'node', (event) => {
    const node = event.target as NodeSingular
    if (node.data('target') === null) return
    onHover({ label: String(node.data('label')), ...node.renderedPosition() })
  })
  cy.on('mouseout', 'node', () => onHover(null))
  cy.on('viewport', () => onHover(null))
}
