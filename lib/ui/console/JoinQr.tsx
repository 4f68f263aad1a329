'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'

/** The link to this session as a QR code for phones, drawn when it is asked for. */
export function JoinQr({ code }: { readonly code: string }) {
  const t = useTranslations('console')
  const [svg, setSvg] = useState<string | null>(null)
  const address = `${window.location.origin}/join/${code}`
  useEffect(() => {
    let here = true
    void import('qrcode').then(({ toString }) => toString(address, { type: 'svg', margin: 2 })).then((drawn) => here && setSvg(drawn))
    return () => {
      here = false
    }
  }, [address])
  const words = t('joinLink', { address: address.replace(/^https?:\/\//, '') })
  return (
    <div className="p-4">
      {/* Dark on white in both themes, as scanners want it. */}
      <div role="img" aria-label={words} className="aspect-square w-full bg-white" dangerouslySetInnerHTML={{ __html: svg ?? '' }} />
      <p className="mt-3 text-14">{words}</p>
    </div>
  )
}
