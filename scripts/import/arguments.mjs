import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'

const presets = {
  'nrw-schools': 'NRW_SCHOOL_REGISTER',
  'nrw-schools-2021': 'NRW_SCHOOLS_2021',
  'school-partners': 'SCHOOL_PARTNERS',
  table: 'INSTITUTION_TABLE',
  people: 'PERSON_TABLE',
  cooperations: 'COOPERATION_TABLE',
}

export const usage = `Aufruf: npm run import -- --network NAME --preset nrw-schools [--ags SCHLÜSSEL] [--dry-run] DATEIEN

  --network   Kurzname des Netzwerks, zum Beispiel ratingen
  --preset    nrw-schools = Schulverzeichnis NRW (Schulen.csv und Schultraeger.csv), nrw-schools-2021 = dessen Form
              von 2021 (schuldaten.csv), school-partners = Schulen und ihre Partner (jedeschule.de),
              table = Liste von Einrichtungen, people = Liste von Fachkräften, cooperations = Liste von Kooperationen
  --ags       nur diese Kommune (amtlicher Gemeindeschlüssel, 8 Ziffern); sonst alle des Netzwerks
  --dry-run   nur ansehen, nichts ändern
  --url       Adresse des laufenden Schutznetzes (sonst http://127.0.0.1:4000)

Angemeldet wird im Demobetrieb als Koordination, sonst mit dem Zugangsschlüssel in SCHUTZNETZ_TOKEN.`

const options = {
  network: { type: 'string' },
  preset: { type: 'string' },
  ags: { type: 'string' },
  url: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  // Applying is what happens anyway; saying so is no mistake.
  apply: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
}

function parse(args) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    const name = /'(-[^' ]*)/.exec(error.message)?.[1] ?? ''
    const sentence =
      error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? `Die Angabe ${name} gibt es nicht.`
        : `Die Angabe ${name} ist so nicht vollständig.`
    throw new Error(`${sentence}\n\n${usage}`, { cause: error })
  }
}

function readFile(name) {
  // npm changes to the repository's root; INIT_CWD is where the person is.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), name)
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new Error(`Die Datei ${path} gibt es nicht.`)
  if (found.isDirectory()) throw new Error(`${path} ist ein Ordner. Bitte die Dateien darin angeben.`)
  try {
    return { name: basename(path), contentBase64: readFileSync(path).toString('base64') }
  } catch (error) {
    throw new Error(`Die Datei ${path} lässt sich nicht lesen (${error.code}).`, { cause: error })
  }
}

/** Of the address only the server counts, so that any page of it may be pasted. */
function originOf(address) {
  if (/^https?:\/\//.test(address) && URL.canParse(address)) return new URL(address).origin
  throw new Error(`--url muss eine Adresse wie http://127.0.0.1:4000 sein. Angegeben ist «${address}».`)
}

/** Reads the command line and the files it names. Throws an error with a German sentence for what is missing. */
export function readArguments(args) {
  const { values, positionals } = parse(args)
  if (values.help) return { help: true }
  if (!values.network) throw new Error(`Es fehlt --network.\n\n${usage}`)
  const preset = presets[values.preset]
  if (!preset) throw new Error(`--preset muss ${Object.keys(presets).join(' oder ')} sein.\n\n${usage}`)
  if (positionals.length === 0) throw new Error(`Es fehlen die Dateien.\n\n${usage}`)
  return {
    network: values.network,
    preset,
    municipalityAgs: values.ags,
    url: originOf(values.url ?? process.env.SCHUTZNETZ_URL ?? 'http://127.0.0.1:4000'),
    isDryRun: values['dry-run'],
    files: positionals.map(readFile),
  }
}
