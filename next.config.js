import os from 'node:os'

const isDev = process.env.NODE_ENV === 'development'

/** Every address that this machine is opened by: to others the development server sends no changes, and pages there reload over and over. */
const ownAddresses = () => Object.values(os.networkInterfaces()).flatMap((list) => list ?? []).map(({ address }) => address)

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
  devIndicators: false,
  allowedDevOrigins: isDev ? ownAddresses() : [],
  typescript: { ignoreBuildErrors: true }, // npm test checks types, once
  // Messages are compiled on the server (see wording/onServer.ts): no browser loads a parser of messages.
  turbopack: { resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
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
