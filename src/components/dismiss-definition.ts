/**
 * Escape hides the definition that a term shows on hover or focus (WCAG 2.2, 1.4.13); it may show again once the pointer
 * or the focus has moved on.
 */
const { dataset } = document.documentElement

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') dataset['dismissed'] = ''
})
for (const moved of ['pointerover', 'focusin']) document.addEventListener(moved, () => delete dataset['dismissed'])
