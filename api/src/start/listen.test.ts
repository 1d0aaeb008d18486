import { afterEach, expect, it } from 'vitest'
import { listen, type Listener } from './listen.ts'

const local = { port: 0, host: '127.0.0.1' }
const opened: Listener[] = []
const open = async (settings = local) => {
  const listener = await listen(settings)
  opened.push(listener)
  return listener
}
afterEach(() => Promise.all(opened.splice(0).map((listener) => listener.close(0))))

it('answers "not yet" until it is told what to serve', async () => {
  const { url, serve } = await open()
  expect((await fetch(`${url}health`)).status).toBe(200)
  expect((await fetch(`${url}ready`)).status).toBe(503)
  expect(await (await fetch(url)).text()).toContain('startet gerade')
  serve((_req, res) => res.end('served'))
  expect(await (await fetch(url)).text()).toBe('served')
})

it('says in one sentence that the port is taken', async () => {
  const { url } = await open()
  const port = Number(new URL(url).port)
  await expect(listen({ ...local, port })).rejects.toThrow(`Der Port ${port} ist schon belegt`)
})

it('says in one sentence that the address is not ours', async () => {
  await expect(listen({ ...local, host: '192.0.2.1' })).rejects.toThrow('HOST=192.0.2.1')
})

it('lets a running request finish before it is closed', async () => {
  const { url, serve, close } = await open()
  let finish = () => {}
  const arrived = new Promise<void>((resolve) =>
    serve((_req, res) => {
      finish = () => res.end('finished')
      resolve()
    }),
  )
  const answer = fetch(url)
  await arrived
  const closing = close(5_000)
  finish()
  expect(await (await answer).text()).toBe('finished')
  await closing
  await expect(fetch(url)).rejects.toThrow()
})

it('cuts a request that outlasts the patience', async () => {
  const { url, serve, close } = await open()
  const arrived = new Promise<void>((resolve) => serve(() => resolve()))
  const answer = fetch(url)
  answer.catch(() => undefined)
  await arrived
  await close(50)
  await expect(answer).rejects.toThrow()
})
