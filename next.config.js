import os from 'node:os'

const isDev = process.env.NODE_ENV === 'development'

/** In an address's text, as a browser writes it. */
const asHost = (address) => (address.includes(':') ? `[${address}]` : address)

/**
 * Every name that a browser opens this machine by, alone or through the proxy in front: to pages under others the
 * development server sends no changes.
 */
function ownHosts() {
  const addresses = Object.values(os.networkInterfaces()).flatMap((list) => list ?? []).map(({ address }) => asHost(address))
  const name = os.hostname()
  const [shortName] = name.split('.')
  const { PUBLIC_URL: publicUrl } = process.env
  return [...addresses, name, shortName, `${shortName}.local`, ...(publicUrl ? [new URL(publicUrl).hostname] : [])]
}

/** Next puts its data into inline scripts; reloading in development evaluates code. */
const contentSecurity = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${isDev ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  `connect-src 'self'${isDev ? ' ws: wss:' : ''}`,
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self' https:",
  "frame-ancestors 'none'",
].join('; ')

/** @type {import('next').NextConfig} */
const config = {
  // A second server in the same folder builds into a folder of its own.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  compress: false, // httpDoor packs
  reactStrictMode: true,
  // Open pages were seen to reload without end after a restart from a cache on disk; the first page takes no longer without it.
  experimental: { turbopackFileSystemCacheForDev: false },
  devIndicators: false,
  allowedDevOrigins: isDev ? ownHosts() : [],
  typescript: { ignoreBuildErrors: true }, // npm test checks types, once
  turbopack: { resolveAlias: { 'use-intl/format-message': './lib/ui/wording/formatMessage.mjs' } },
  serverExternalPackages: ['pg', '@prisma/client', '@prisma/adapter-pg', '@node-rs/argon2', 'pino', 'prom-client'],
  async headers() {
    return [{
      source: '/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: contentSecurity },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
      ],
    }]
  },
}

export default config
