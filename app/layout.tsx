import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { cookies } from 'next/headers'
import { isTheme, THEME_COOKIE } from '@/lib/ui/kit/theme.ts'
import { readerLanguage } from '@/lib/ui/wording/onServer.ts'
import { ALWAYS } from '@/lib/ui/wording/namespaces.ts'
import { Wording } from '@/lib/ui/wording/Wording.tsx'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Lips and Teeth', template: '%s · Lips and Teeth' },
  description: 'A diplomacy game for seminars: six capitals after the treaty of June 2024.',
  // What a class does is its own business.
  robots: { index: false, follow: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#1a1e26' },
  ],
}

/** Language and theme are known before the first byte, so nothing flashes and no script is needed for them. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const language = await readerLanguage()
  const theme = (await cookies()).get(THEME_COOKIE)?.value
  return (
    <html lang={language} data-theme={isTheme(theme) ? theme : undefined}>
      <head>
        <link rel="preload" href="/fonts/sans-common.woff2" as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="preload" href="/fonts/serif-common.woff2" as="font" type="font/woff2" crossOrigin="anonymous" />
      </head>
      <body>
        <Wording namespaces={ALWAYS}>{children}</Wording>
      </body>
    </html>
  )
}
