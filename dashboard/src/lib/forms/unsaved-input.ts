/**
 * Whether a form holds something that is not saved: typed, ticked or chosen and different from what the page brought.
 *
 * @param isRefused the form was sent and not saved; then even what the page brought is unsaved
 */
export function hasUnsavedInput(form: HTMLFormElement, isRefused: boolean): boolean {
  return isRefused || [...form.elements].some(differs)
}

function differs(element: Element): boolean {
  if (element instanceof HTMLTextAreaElement) return element.value !== element.defaultValue
  if (element instanceof HTMLSelectElement) {
    const options = [...element.options]
    // Without a `selected` in the page the browser itself chose the first one.
    if (!options.some(({ defaultSelected }) => defaultSelected)) return element.selectedIndex > 0
    return options.some(({ selected, defaultSelected }) => selected !== defaultSelected)
  }
  if (!(element instanceof HTMLInputElement) || element.type === 'hidden') return false
  if (element.type === 'checkbox' || element.type === 'radio') return element.checked !== element.defaultChecked
  return element.value !== element.defaultValue
}
