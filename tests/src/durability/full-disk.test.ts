import { lookIntoFolder } from '@schutznetz/prisma/testing/look-into-folder.ts'
import { describe, expect, inject, it } from 'vitest'
import { runServer } from '../e2e/harness/process.ts'
import { secret } from './founding.ts'
import { openSmallDisk, whyNoDisk } from './small-disk.ts'
import { failedStart, Trial } from './trial.ts'

const title = 'a full disk'

describe.skipIf(whyNoDisk !== undefined)(whyNoDisk === undefined ? title : `${title} (${whyNoDisk})`, () => {
  const prepared = inject('prepared')
  const on = (path: string) => ({ DATA_DIR: path, DEMO: '0', SECRET: secret })

  it('stops writing with a sentence, goes on reading, and writes again when there is space: without a restart', async () => {
    await using disk = await openSmallDisk(120, prepared.folder)
    const trial = await Trial.open(on(disk.path), prepared.founder)
    await trial.write(20)
    await disk.fill(0)
    const { text } = await trial.writeUntilRefused()
    expect(text).toContain('Auf dem Datenträger der Datenbank ist kein Platz mehr. Es wurde nichts gespeichert.')
    expect(text).toContain('"code":"DISK_FULL"')
    const revision = await trial.readRevision()
    expect(await trial.caller.readiness()).toBe(200)
    await disk.empty()
    await trial.write(20)
    expect(await trial.readRevision()).toBeGreaterThan(revision)
    expect(await trial.server.end()).toBe(0)
    await trial.expectIntact((work) => lookIntoFolder(disk.path, work))
  })

  it('ends the process with a sentence where not even the log has space, and starts again when there is some', async () => {
    await using disk = await openSmallDisk(120, prepared.folder)
    const trial = await Trial.open(on(disk.path), prepared.founder)
    await trial.write(20)
    // Enough for rows, too little for the next file of the write-ahead log.
    await disk.fill(12)
    await trial.writeUntilRefused(() => trial.writer.import(300))
    // It ends by itself: this signal comes too late.
    expect(await trial.server.end('SIGUSR2')).toBe(1)
    expect(trial.server.output()).toMatch(
      /Auf dem Datenträger mit dem Ordner \S+ ist kein Platz mehr; Schutznetz hat sich darum beendet\. Alles, was bestätigt wurde, ist gespeichert\./,
    )
    const { code, output } = await failedStart(on(disk.path))
    expect(code).toBe(1)
    expect(output).toMatch(
      /^Auf dem Datenträger mit dem Ordner \S+ ist kein Platz mehr\. Die Daten darin sind unversehrt\./,
    )
    await disk.empty()
    const again = await runServer(on(disk.path))
    expect(await again.end()).toBe(0)
    await trial.expectIntact((work) => lookIntoFolder(disk.path, work))
  })

  it('is named at the first start, which leaves nothing in the way of the next one', async () => {
    await using disk = await openSmallDisk(70)
    await disk.fill(20)
    const { code, output } = await failedStart(on(disk.path))
    expect(code).toBe(1)
    expect(output).toContain('ist kein Platz mehr.')
    await disk.empty()
    const again = await runServer(on(disk.path))
    expect(await again.end()).toBe(0)
  })
})
