import { expect, it } from 'vitest'
import { editsToBegin } from './edits-to-begin.ts'

it.each([
  ['polizeiwache', 'polziei', 1],
  ['polizeiwache', 'polize', 0],
  ['kinderarztpraxis', 'kinderartz', 1],
  ['familienberatung', 'famillienbratung', 2],
  ['schule', 'schuhle', 1],
])('%s begins nearly as %s', (term, word, edits) => expect(editsToBegin(term, word)).toBe(edits))

it.each([
  ['polizeiwache', 'bolizei'],
  ['polizeiwache', 'pulizai'],
  ['grundschule', 'gerichtshof'],
  ['kita', 'kitasommer'],
])('%s does not begin as %s', (term, word) => expect(editsToBegin(term, word)).toBeNull())
