import { inTenths } from '../orders/budget.ts'
import type { Rejection } from '../../engine/rejections.ts'

type Values = Readonly<Record<string, string | number>>

/** What the sentence of a refusal names beside its code; slots are counted from one, a purse in whole coins. */
export function rejectionValues({ code: _, ...values }: Rejection | { readonly code: string }): Values {
  return Object.fromEntries(Object.entries(values).flatMap(([key, value]: [string, string | number | undefined]) => (value === undefined ? [] : [[key, key === 'slot' ? Number(value) + 1 : key === 'have' ? Math.floor(Number(value)) : value]])))
}
