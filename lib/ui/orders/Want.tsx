import { Remark } from '../kit/Remark.tsx'

/** What something begun still wants: quiet while it is being made, a remark once one has called it done. */
export function Want({ asked, children }: { readonly asked: boolean; readonly children: string }) {
  return asked ? <Remark kind="conflict" lead={children} /> : <p className="py-2 text-13 font-semibold">{children}</p>
}
