/** A text as words are compared: lower case, without accents, with plain apostrophes; in the browser and in the build alike. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .trim()
