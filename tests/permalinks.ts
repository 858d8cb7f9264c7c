/** Adds the addresses of the built site that the ledger does not have yet; it never takes one away. */
import { writeFileSync } from 'node:fs'
import { addressesOfToday, ledger, ledgerFile } from './site/addresses.ts'

const before = ledger()
const all = [...new Set([...before, ...addressesOfToday()])].sort()
writeFileSync(ledgerFile, `${all.join('\n')}\n`)
console.log(`${ledgerFile}: ${all.length - before.length} new addresses, ${all.length} in all.`)
