import { openDatabase } from '../../src/open.ts'
import { catalogue } from './catalogue.ts'

// Opens the folder, says so, and then writes networks until it is killed, saying each one that was acknowledged.
const database = await openDatabase({ dataDir: process.argv[2], catalogue })
process.stdout.write('open\n')
for (let number = 0; process.argv[3] === 'write'; number += 1) {
  await database.client.network.create({ data: { slug: `n${number}`, name: `Netzwerk ${number}` } })
  process.stdout.write(`${number}\n`)
  // Writes of a server come from outside, and between them its timers have their turn.
  await new Promise(setImmediate)
}
setInterval(() => undefined, 1000)
