import type { FormEvent } from 'react'

type Sent = { readonly action: (fields: FormData) => void; readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void }

/**
 * Of a form whose fields keep what is written in them, and are read when it is sent: one that was filled and sent before the
 * script came is kept by React, and given to the action once it is here.
 */
export function sentBy(submit: (fields: FormData) => void): Sent {
  return {
    action: submit,
    onSubmit: (event) => {
      event.preventDefault()
      submit(new FormData(event.currentTarget))
    },
  }
}
