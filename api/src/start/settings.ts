import { isIP } from 'node:net'
import { isAbsolute, resolve } from 'node:path'
import { StartError } from '@schutznetz/prisma/start-error.ts'
import { z } from 'zod'

/** What the environment says, checked. */
export interface Settings {
  /** 0 = any free port. */
  readonly port: number
  readonly host: string
  /** Only this machine can connect. */
  readonly isLoopback: boolean
  /** Absent: the embedded database in `dataDir`. */
  readonly databaseUrl?: string
  /** Absolute. */
  readonly dataDir: string
  /** What DEMO says; absent: decided by what the database is (see demo-mode.ts). */
  readonly demo?: boolean
  /** Absent: generated into `dataDir` (see secret.ts). */
  readonly secret?: string
}

const minimalSecretLength = 32

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(4000),
  HOST: z.string().refine(isHost).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/)
    .optional(),
  DATA_DIR: z.string().default('data'),
  DEMO: z.enum(['0', '1']).optional(),
  SECRET: z.string().min(minimalSecretLength).optional(),
})

type Name = keyof z.infer<typeof environment>

/** What is expected, per name; values of names that may hold a password are never repeated. */
const expected: Record<Name, string> = {
  PORT: 'eine Zahl von 0 bis 65535',
  HOST: 'eine IP-Adresse oder ein Rechnername',
  DATABASE_URL: 'eine Adresse der Form postgresql://benutzer:passwort@rechner:5432/datenbank',
  DATA_DIR: 'ein Ordner',
  DEMO: '0 oder 1',
  SECRET: `mindestens ${minimalSecretLength} Zeichen lang`,
}
const confidential: readonly Name[] = ['DATABASE_URL', 'SECRET']

function isHost(value: string): boolean {
  return isIP(value) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(value)
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

/** An empty variable counts as absent: `DATABASE_URL= npm start` means the embedded database. */
function withoutEmpty(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
}

/**
 * Reads and checks the environment. A relative DATA_DIR counts from `repositoryRoot`.
 *
 * @throws {StartError} one German sentence that names the first wrong value.
 */
export function readSettings(env: NodeJS.ProcessEnv, repositoryRoot: string): Settings {
  const result = environment.safeParse(withoutEmpty(env))
  if (!result.success) throw wrongValue(result.error.issues[0]?.path[0] as Name, env)
  const { PORT, HOST, DATABASE_URL, DATA_DIR, DEMO, SECRET } = result.data
  if (DEMO === '1' && !isLoopback(HOST)) throw new StartError(demoOnOpenHost(HOST))
  return {
    port: PORT,
    host: HOST,
    isLoopback: isLoopback(HOST),
    dataDir: isAbsolute(DATA_DIR) ? DATA_DIR : resolve(repositoryRoot, DATA_DIR),
    ...(DATABASE_URL !== undefined && { databaseUrl: DATABASE_URL }),
    ...(DEMO !== undefined && { demo: DEMO === '1' }),
    ...(SECRET !== undefined && { secret: SECRET }),
  }
}

function wrongValue(name: Name, env: NodeJS.ProcessEnv): StartError {
  const found = confidential.includes(name) ? '' : ` Angegeben ist «${env[name]}».`
  return new StartError(`Die Umgebungsvariable ${name} muss ${expected[name]} sein.${found}`)
}

/** Shared with demo-mode.ts, which finds out later that the database is a demo. */
export function demoOnOpenHost(host: string): string {
  return (
    `Im Demobetrieb kann sich jede Person ohne Passwort anmelden; darum ist er mit HOST=${host} nicht erlaubt. ` +
    'Bitte HOST weglassen oder den Demobetrieb mit DEMO=0 dauerhaft ausschalten.'
  )
}
