/** Room to write by hand; on a screen there is the form. */
export function WritingLines({ count }: { readonly count: number }) {
  return <div aria-hidden className="mt-1 hidden print:block">{Array.from({ length: count }, (_, index) => <div key={index} className="h-9 break-inside-avoid border-b border-rule-2" />)}</div>
}
