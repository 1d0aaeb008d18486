/** A query to start from; its comment says what it answers. */
export interface Example {
  readonly title: string
  readonly description: string
  readonly query: string
}

const files = import.meta.glob<string>('../examples/*.graphql', { query: '?raw', import: 'default', eager: true })

/** The network the examples are written for; somebody with other networks gets them with the first of those. */
const writtenFor = 'slug: "ratingen"'

/** The examples in the order of their file names, asking for this network. */
export function examplesFor(slug: string): readonly Example[] {
  return Object.entries(files)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([, text]) => toExample(text.replaceAll(writtenFor, `slug: ${JSON.stringify(slug)}`)))
}

/** The first comment line is the title, the rest of the comment the description. */
function toExample(query: string): Example {
  const comment = query.split('\n').filter((line) => line.startsWith('# '))
  const [title = '', ...description] = comment.map((line) => line.slice(2))
  return { title, description: description.join(' '), query }
}
