import { useId, type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes } from 'react'
import { classes } from './classes.ts'

export const FIELD_CLASSES =
  'w-full rounded-control border border-rule-2 bg-transparent px-3 py-2 text-14 text-ink placeholder:text-ink-3 hover:border-ink focus:border-ink aria-invalid:border-alarm pointer-coarse:min-h-11'

type Frame = { readonly label: string; readonly hint?: ReactNode; readonly error?: string | null; readonly hideLabel?: boolean; readonly className?: string }
type Bound = { readonly id: string; readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': true | undefined }

/** Label above, hint or the reason of a refusal below, tied together for screen readers. */
export function FieldFrame({ label, hint, error, hideLabel = false, className, children }: Frame & { readonly children: (bound: Bound) => ReactNode }) {
  const id = useId()
  const below = error ? `${id}-error` : hint ? `${id}-hint` : undefined
  return (
    <div className={className}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'mb-1.5 block text-14 font-semibold'}>{label}</label>
      {children({ id, 'aria-describedby': below, 'aria-invalid': error ? true : undefined })}
      {error ? <p id={`${id}-error`} role="alert" className="mt-1.5 text-12 font-semibold text-alarm">{error}</p> : null}
      {!error && hint ? <p id={`${id}-hint`} className="mt-1.5 text-12 text-ink-2">{hint}</p> : null}
    </div>
  )
}

export function Field({ label, hint, error, hideLabel, className, inputClassName, ...rest }: Frame & { readonly inputClassName?: string } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <FieldFrame label={label} hint={hint} error={error} hideLabel={hideLabel} className={className}>
      {(bound) => <input {...rest} {...bound} className={classes(FIELD_CLASSES, inputClassName)} />}
    </FieldFrame>
  )
}

export function TextArea({ label, hint, error, hideLabel, className, inputClassName, ...rest }: Frame & { readonly inputClassName?: string } & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <FieldFrame label={label} hint={hint} error={error} hideLabel={hideLabel} className={className}>
      {(bound) => <textarea rows={3} {...rest} {...bound} className={classes(FIELD_CLASSES, inputClassName)} />}
    </FieldFrame>
  )
}
