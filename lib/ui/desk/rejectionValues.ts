import { inTenths } from '../orders/budget.ts'
import type { Rejection } from '../../engine/rejections.ts'

type Values = Readonly<Record<string, string | number>>

/** What the sentence of a refusal names beside its code; slots are counted from one, the purse in tenths. */
export function rejectionValues({ code: _, ...values }: Rejection | { readonly code: string }): Values {
  return Object.fromEntries(Object.entries(values).flatMap(([key, value]: [string, string | number | undefined]) => (value === undefined ? [] : [[key, told(key, value)]])))
}

function told(key: string, value: string | number): string | number {
  if (key === 'slot') return Number(value) + 1
  return key === 'have' ? inTenths(Number(value)) : value
}
