const LEAST_TOGETHER = 3

/** Room to write by hand; on a screen there is the form. The first lines stay with what is asked. */
export function WritingLines({ count }: { readonly count: number }) {
  return <div aria-hidden className="mt-1 hidden print:block">{Array.from({ length: count }, (_, index) => <div key={index} className={`h-9 break-inside-avoid border-b border-rule-2 ${index < LEAST_TOGETHER || index === count - LEAST_TOGETHER ? 'break-after-avoid' : ''}`} />)}</div>
}
