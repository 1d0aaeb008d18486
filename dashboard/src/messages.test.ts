import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'

const languages = ['de', 'en'] as const

async function messages(language: (typeof languages)[number]): Promise<Record<string, string>> {
  const text = await readFile(new URL(`../messages/${language}.json`, import.meta.url), 'utf8')
  return JSON.parse(text) as Record<string, string>
}

const placeholders = (text: unknown): string[] => (JSON.stringify(text).match(/\{\w+\}/g) ?? []).sort()

const [de, en] = await Promise.all(languages.map(messages))

it('every message exists in both languages', () => {
  expect(Object.keys(en ?? {}).sort()).toEqual(Object.keys(de ?? {}).sort())
})

it.each(Object.keys(de ?? {}))('%s says something, with the same places to fill', (key) => {
  expect(de?.[key]).toBeTruthy()
  expect(new Set(placeholders(en?.[key]))).toEqual(new Set(placeholders(de?.[key])))
})
