const LEAST_TOGETHER = 3

/** Room to write by hand; on a screen there is the form. The first lines stay with what is asked, and the last together. */
export function WritingLines({ count }: { readonly count: number }) {
  const isTied = (index: number) => index < LEAST_TOGETHER - 1 || (index >= count - LEAST_TOGETHER && index < count - 1)
  return <div aria-hidden className="mt-1 hidden print:block">{Array.from({ length: count }, (_, index) => <div key={index} className={`h-9 break-inside-avoid border-b border-rule-2 ${isTied(index) ? 'break-after-avoid' : ''}`} />)}</div>
}
