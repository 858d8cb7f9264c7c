/** A number with its noun: “no story yet”, “1 story”, “12 stories”. */
export const countOf = (count: number, one: string, many: string): string =>
  count === 0 ? `no ${one} yet` : count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${many}`
