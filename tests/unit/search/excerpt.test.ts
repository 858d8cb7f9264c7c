import { expect, test } from 'vitest'
import { parseExcerpt } from '../../../src/search/browser/excerpt'

test.each([
  ['text without marks', 'no marks', [{ text: 'no marks', isMarked: false }]],
  [
    'marks in the middle',
    'a <mark>tripwire</mark> force',
    [
      { text: 'a ', isMarked: false },
      { text: 'tripwire', isMarked: true },
      { text: ' force', isMarked: false },
    ],
  ],
  ['entities', 'R&amp;D &lt;b&gt; &#39;x&#39;', [{ text: "R&D <b> 'x'", isMarked: false }]],
  ['an entity that is none', '&nosuch;', [{ text: '&nosuch;', isMarked: false }]],
  ['nothing', '', []],
])('%s', (_name, html, parts) => {
  expect(parseExcerpt(html)).toEqual(parts)
})

test('markup in an excerpt stays text', () => {
  expect(parseExcerpt('&lt;img src=x onerror=alert(1)&gt;')).toEqual([
    { text: '<img src=x onerror=alert(1)>', isMarked: false },
  ])
})
