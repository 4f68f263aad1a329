import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { cookies } from 'next/headers'
import { isTheme, THEME_COOKIE } from '@/lib/ui/kit/theme.ts'
import type { Language } from '@/lib/ui/wording/languages.ts'
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
  // The line one writes on and what it answers stay in view above a phone's keyboard.
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#1a1e26' },
  ],
}

/** What a page in that language is set in; Chinese, Korean and Japanese in the reader's own fonts. */
function fontsIn(language: Language): readonly string[] {
  const letters = language === 'en' ? 'latin' : language === 'ru' ? 'cyrillic' : null
  return ['sans', 'serif'].flatMap((look) => [`${look}-signs`, ...(letters === null ? [] : [`${look}-${letters}`])])
}

/** Language and theme are known before the first byte, so nothing flashes and no script is needed for them. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const language = await readerLanguage()
  const theme = (await cookies()).get(THEME_COOKIE)?.value
  return (
    <html lang={language} data-theme={isTheme(theme) ? theme : undefined}>
      <head>
        {fontsIn(language).map((font) => <link key={font} rel="preload" href={`/fonts/${font}.woff2`} as="font" type="font/woff2" crossOrigin="anonymous" />)}
      </head>
      <body>
        <Wording namespaces={ALWAYS}>{children}</Wording>
      </body>
    </html>
  )
}
