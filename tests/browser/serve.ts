import { preview } from 'astro'
import { buildThousand } from './thousand.ts'

/** Serves the built sites, and one of 1,000 stories made from it, on free ports of this machine and tells the tests where they stand. */
export default async function serve(): Promise<() => Promise<void>> {
  const sites = [
    { name: 'SITE', config: {} },
    { name: 'SITE_BELOW_BASE', config: { outDir: '.test/base', base: '/reassurance/' } },
    { name: 'SITE_OF_THOUSAND', config: { outDir: '.test/thousand' } },
  ]
  await buildThousand('.test/thousand')
  const servers: Awaited<ReturnType<typeof preview>>[] = []
  for (const [index, { name, config }] of sites.entries()) {
    const server = await preview({ logLevel: 'error', server: { host: '127.0.0.1', port: 45_321 + index }, ...config })
    process.env[name] = `http://127.0.0.1:${server.port}`
    servers.push(server)
  }
  return async () => {
    await Promise.all(servers.map((server) => server.stop()))
  }
}
