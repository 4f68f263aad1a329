import type { Locale as ReaderLocale } from './languages.ts'
import type { Messages } from './namespaces.ts'

declare module 'use-intl' {
  interface AppConfig {
    Locale: ReaderLocale
    Messages: Messages
  }
}
