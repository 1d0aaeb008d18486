import type { Database } from '@schutznetz/prisma/database.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWithDatabase, withDatabase } from '../harness/database.ts'
import { serveHttp, type TestHttp } from '../harness/http.ts'

describeWithDatabase('what operators ask over HTTP', () => {
  let database: Database
  let http: TestHttp
  let isStopping = false

  beforeAll(async () => {
    database = await withDatabase()
    http = await serveHttp(database, { isStopping: () => isStopping })
  })
  afterAll(async () => {
    await http.close()
    await database.close()
  })
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${http.url}${path}`, { headers })

  it('is healthy and ready, with the version', async () => {
    expect(await (await get('/health')).json()).toEqual({ status: 'ok', version: '0.0.0-test' })
    const ready = await get('/ready')
    expect(ready.status).toBe(200)
    expect(await ready.json()).toEqual({ status: 'ready', version: '0.0.0-test' })
  })

  it('is not ready while it stops, so that nothing new is sent', async () => {
    isStopping = true
    expect((await get('/ready')).status).toBe(503)
    expect((await get('/health')).status).toBe(200)
    isStopping = false
  })

  it('gives its numbers to this machine only', async () => {
    expect(await (await get('/metrics')).text()).toMatch(
      /schutznetz_http_request_duration_seconds_count\{.*route="ready"/,
    )
    expect((await get('/metrics', { 'X-Forwarded-For': '203.0.113.9' })).status).toBe(404)
  })

  it('forbids on every answer what no page of ours needs', async () => {
    for (const path of ['/health', '/nowhere', '/graphql']) {
      const { headers } = await get(path)
      expect(headers.get('content-security-policy')).toMatch(/default-src 'self';script-src 'self';/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })

  it('answers what it does not have, and what it cannot read, with a page', async () => {
    const missing = await get('/nowhere/at/all')
    expect(missing.status).toBe(404)
    expect(await missing.text()).toContain('Diese Seite gibt es nicht')
    expect((await get('/demo/%E0%A4%A')).status).toBe(400)
  })
})
