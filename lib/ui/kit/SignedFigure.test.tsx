import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { expect, it } from 'vitest'
import kit from '../wording/en/kit.json'
import { SignedFigure } from './SignedFigure.tsx'
import { useSigned } from './useSigned.ts'

function Signed({ amount }: { readonly amount: number }) {
  return useSigned()(amount)
}

it('a figure in a sentence and the same in a table are rounded alike', () => {
  const read = (node: React.ReactNode) => renderToStaticMarkup(<IntlProvider locale="en-GB" timeZone="UTC" messages={{ kit } as never}>{node}</IntlProvider>).replaceAll(/<span class="sr-only">[^<]*<\/span>|<[^>]*>/g, '').replace('-', '−')
  for (let hundredths = -2_005; hundredths <= 2_005; hundredths += 10) {
    const amount = hundredths / 100
    const inText = read(<Signed amount={amount} />)
    expect(read(<SignedFigure amount={amount} />), String(amount)).toBe(inText.includes('.') ? inText : `${inText}.0`)
  }
})
