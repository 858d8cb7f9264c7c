import { expect, test } from 'vitest'
import { partsOfLine } from '../../../src/markdown/line'

test.each([
  ['words alone', 'No link here.', [['No link here.', null]]],
  [
    'a link among words',
    'See [the story](/stories/a/) too.',
    [
      ['See ', null],
      ['the story', '/stories/a/'],
      [' too.', null],
    ],
  ],
  [
    'an address elsewhere',
    '[out](https://news.example/a?b=1)',
    [
      ['', null],
      ['out', 'https://news.example/a?b=1'],
      ['', null],
    ],
  ],
  ['brackets that are no link', 'A [sic] word (so).', [['A [sic] word (so).', null]]],
])('%s', (_, line, parts) => {
  expect(partsOfLine(line).map(({ text, address }) => [text, address])).toEqual(parts)
})
