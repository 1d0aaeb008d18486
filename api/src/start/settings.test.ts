import { StartError } from '@schutznetz/prisma/start-error.ts'
import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'

const read = (env: NodeJS.ProcessEnv) => readSettings(env, '/opt/schutznetz')

describe('readSettings', () => {
  it('needs nothing: embedded, on this machine only', () => {
    expect(read({})).toEqual({ port: 4000, host: '127.0.0.1', isLoopback: true, dataDir: '/opt/schutznetz/data' })
  })

  it('takes an empty variable for an absent one', () => {
    expect(read({ PORT: '', DATABASE_URL: '', DEMO: '' })).toEqual(read({}))
  })

  it('counts a relative DATA_DIR from the repository root and leaves an absolute one', () => {
    expect(read({ DATA_DIR: './here' }).dataDir).toBe('/opt/schutznetz/here')
    expect(read({ DATA_DIR: '/srv/data' }).dataDir).toBe('/srv/data')
  })

  it.each(['127.0.0.1', '127.5.0.1', '::1', 'localhost'])('knows %s for this machine', (HOST) => {
    expect(read({ HOST, DEMO: '1' })).toMatchObject({ isLoopback: true, demo: true })
  })

  it.each(['0.0.0.0', '::', '192.168.1.5', 'netzwerk.example'])('refuses the demo mode on %s', (HOST) => {
    expect(() => read({ HOST, DEMO: '1' })).toThrow(`HOST=${HOST}`)
    expect(read({ HOST, DEMO: '0' })).toMatchObject({ isLoopback: false, demo: false })
  })

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['HOST', 'http://x'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DEMO', 'yes'],
    ['SECRET', 'too short'],
  ])('ends with one sentence that names %s=%s', (name, value) => {
    const attempt = () => read({ [name]: value })
    expect(attempt).toThrow(StartError)
    expect(attempt).toThrow(new RegExp(`^Die Umgebungsvariable ${name} muss .+ sein\\.`))
  })

  it('never repeats a value that may hold a password', () => {
    expect(() => read({ DATABASE_URL: 'user:hunter2@db' })).not.toThrow(/hunter2/)
    expect(() => read({ SECRET: 'hunter2' })).not.toThrow(/hunter2/)
  })
})
