const pause = 3_000

const said = document.createElement('p')
said.role = 'status'
said.className = 'visually-hidden'
document.body.append(said)

/**
 * Puts a text on the clipboard, and says so beside what was pressed and to screen readers; or that the browser did not
 * allow it.
 */
async function copy(text: string, pressed: HTMLElement, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    said.textContent = `${what} copied`
  } catch {
    said.textContent = `${what} not copied: the browser does not allow it`
  }
  pressed.dataset['said'] = said.textContent
  setTimeout(() => {
    said.textContent = ''
    delete pressed.dataset['said']
  }, pause)
}

function addButton(place: Element, label: string, press: (button: HTMLElement) => Promise<void>): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'small'
  button.textContent = label
  button.addEventListener('click', () => void press(button))
  place.append(' ', button)
}

/** A link to a part of the page leads there as ever; besides, its address is copied. `data-address` copies that of the page. */
document.addEventListener('click', ({ target }) => {
  const pressed = target instanceof Element && target.closest<HTMLElement>('a.here, [data-address]')
  if (pressed) void copy(pressed instanceof HTMLAnchorElement ? pressed.href : location.href, pressed, 'Link')
})

/** `data-copy="APA 7"` on an element with a text gets a button that copies it; without script it is selected by hand. */
for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const what = text.dataset['copy'] ?? ''
  addButton(text.parentElement ?? text, `Copy ${what}`, (button) => copy(text.innerText, button, what))
}

/** `data-share` on the link to the page gets a button for the system’s share sheet, where there is one. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-share]')) {
  if (!('share' in navigator)) break
  addButton(link.parentElement ?? link, 'Share …', () =>
    // Closing the sheet without sharing is no fault.
    navigator.share({ title: document.title, url: link.href }).catch(() => undefined),
  )
}

// Makes this file a module, whose names are its own.
export {}
