import { Button } from '../kit/Button.tsx'
import { useIsWide } from '../desk/width.ts'

/** What a form of the desk is for: in view at its foot, however far it scrolls. */
export function FormAct({ disabled, children }: { readonly disabled: boolean; readonly children: string }) {
  const wide = useIsWide()
  return (
    <div className="sticky bottom-0 -mx-4 mt-auto border-t border-ink bg-sheet p-4 pb-[max(16px,env(safe-area-inset-bottom))] min-[1180px]:border-rule min-[1180px]:bg-paper min-[1180px]:py-2.5">
      <Button kind="primary" type="submit" disabled={disabled} size={wide ? 'normal' : 'large'} className={wide ? undefined : 'w-full'}>{children}</Button>
    </div>
  )
}
