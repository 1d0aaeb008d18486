import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin'

const wording = 'A wording: its mutants only ask whether a test repeats the sentence.'

/** The names of an object's properties, of those that have a plain one. */
function namesOf(path) {
  return path.node.properties.map(({ key }) => key?.name)
}

function isWording(path) {
  if (!path.isObjectExpression()) return false
  const names = namesOf(path)
  return (names.includes('de') && names.includes('en')) || (names.includes('reason') && names.includes('proposal'))
}

/**
 * Leaves texts for readers as they are: a label in both languages, the words of a gap. Mutants of them only ask
 * whether some test repeats the sentence; what they are chosen by is mutated like everything else.
 */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'wordings', {
    shouldIgnore: (path) => (isWording(path) ? wording : undefined),
  }),
]
