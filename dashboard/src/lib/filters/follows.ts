import { untrack } from 'svelte'
import type { Attachment } from 'svelte/attachments'

/**
 * Lets a field of a filter show what the page says, also after the next address, without erasing what somebody entered
 * before the script arrived. The field must begin with `defaultValue`, `defaultChecked` or a `selected` option: `value`
 * and `checked` would erase it.
 *
 * @param value text of an input or select; whether a box or radio button is ticked
 */
export function follows(value: () => string | boolean): Attachment<HTMLInputElement> & Attachment<HTMLSelectElement> {
  let shown: string | boolean | undefined
  return (field: HTMLInputElement | HTMLSelectElement) => {
    const wanted = value()
    const isNew = shown !== undefined && shown !== wanted
    shown = wanted
    if (!isNew) return
    if (typeof wanted === 'string') field.value = wanted
    else if (field instanceof HTMLInputElement) field.checked = wanted
  }
}

/**
 * Sends a form that sends itself at every change, if something in it was changed before the script arrived.
 *
 * @param send called once, with the form
 */
export function sendsEarlyChanges(send: (form: HTMLFormElement) => void): Attachment<HTMLFormElement> {
  return (form) => {
    const boxes = form.querySelectorAll<HTMLInputElement>('input:is([type="checkbox"], [type="radio"])')
    if ([...boxes].some((box) => box.checked !== box.defaultChecked)) untrack(() => send(form))
  }
}
