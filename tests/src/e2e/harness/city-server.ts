import { addCity } from '../../harness/city.ts'
import { cloneDemoFolder, startServer, type TestServer } from './server.ts'

/** A server over the demo networks and `/grossstadt`, an invented city of this size with hostile names in it. */
export async function startServerWithCity(institutions: number): Promise<TestServer> {
  const dataDir = await cloneDemoFolder()
  await addCity(dataDir, institutions)
  return startServer({ DATA_DIR: dataDir })
}
