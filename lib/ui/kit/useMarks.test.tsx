import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { expect, it } from 'vitest'
import { useMarks } from './useMarks.ts'

it('what the code lists is parted as the language parts it', () => {
  const Listed = () => ['Seoul', 'Tokyo'].join(useMarks().names)
  const said = (['en-GB', 'zh', 'ja', 'ko', 'ru'] as const).map((locale) => renderToStaticMarkup(<IntlProvider locale={locale}><Listed /></IntlProvider>))
  expect(said).toEqual(['Seoul, Tokyo', 'Seoul、Tokyo', 'Seoul、Tokyo', 'Seoul, Tokyo', 'Seoul, Tokyo'])
})
