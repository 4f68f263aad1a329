'use client'

import { Failed } from '@/lib/ui/kit/Failed.tsx'

export default function ErrorPage({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return <Failed onAgain={reset} />
}
