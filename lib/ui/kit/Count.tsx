/** A count of unread things. */
export function Count({ count }: { readonly count: number }) {
  return (
    <span className="inline-grid min-w-[18px] place-items-center rounded-full bg-ink px-1 text-11 font-semibold leading-[18px] text-sheet">
      {count > 99 ? '99+' : count}
    </span>
  )
}
