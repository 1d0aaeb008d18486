import { describe, expect, it } from 'vitest'
import { explainError } from './explain-error.ts'

describe('explainError', () => {
  it('gives our own codes their page', () => {
    const { title, canRetry } = explainError(403, { status: 403, message: '', code: 'ADMINISTRATOR' })
    expect(title).toBe('Ihre Rolle verwaltet, sie liest keine Inhalte')
    expect(canRetry).toBe(false)
  })

  it('says which day does not exist', () => {
    expect(explainError(400, { status: 400, message: '«x» ist kein Tag.', code: 'INVALID_DAY' }).text).toContain('«x»')
  })

  it.each([
    [404, 'Diese Seite gibt es nicht', false],
    [403, 'Dafür reicht Ihre Rolle nicht', false],
    [500, 'Da ist etwas schiefgegangen', true],
    [502, 'Da ist etwas schiefgegangen', true],
    [503, 'Schutznetz ist gerade nicht erreichbar', true],
    [405, 'Das hat nicht geklappt', false],
  ])('%i: %s', (status, title, canRetry) => {
    const explanation = explainError(status, { status, message: 'GET method not allowed' })
    expect(explanation.title).toBe(title)
    expect(explanation.canRetry).toBe(canRetry)
  })

  it('never shows a fault of ours in its own words', () => {
    expect(explainError(500, { status: 500, message: 'TypeError: x is undefined' }).text).not.toContain('TypeError')
  })
})
