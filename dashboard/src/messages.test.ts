import { readFile, readdir } from 'node:fs/promises'
import { expect, it } from 'vitest'

const folder = new URL('../messages/', import.meta.url)

/** `messages/{locale}.json` holds the frame and the map, each folder one topic; project.inlang/settings.json lists them. */
const topics = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory())
const places = ['', ...topics.map(({ name }) => `${name}/`)]

async function read(place: string, language: 'de' | 'en'): Promise<[key: string, text: unknown][]> {
  const text = await readFile(new URL(`${place}${language}.json`, folder), 'utf8')
  return Object.entries(JSON.parse(text) as Record<string, unknown>)
}

const placeholders = (text: unknown): string[] => (JSON.stringify(text).match(/\{\w+\}/g) ?? []).sort()

const german = (await Promise.all(places.map((place) => read(place, 'de')))).flat()
const english = (await Promise.all(places.map((place) => read(place, 'en')))).flat()
const [de, en] = [new Map(german), new Map(english)]

it('every message exists in both languages', () => {
  expect([...en.keys()].sort()).toEqual([...de.keys()].sort())
})

it('no topic takes a key of another', () => {
  const keys = german.map(([key]) => key).filter((key) => key !== '$schema')
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

it('every topic is compiled', async () => {
  const settings = JSON.parse(await readFile(new URL('../project.inlang/settings.json', folder), 'utf8')) as Record<
    string,
    { pathPattern: string[] }
  >
  const listed = settings['plugin.inlang.messageFormat']?.pathPattern
  expect([...(listed ?? [])].sort()).toEqual(places.map((place) => `./messages/${place}{locale}.json`).sort())
})

it.each([...de.keys()])('%s says something, with the same places to fill', (key) => {
  expect(de.get(key)).toBeTruthy()
  expect(new Set(placeholders(en.get(key)))).toEqual(new Set(placeholders(de.get(key))))
})
