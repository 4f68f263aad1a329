import { act } from 'react'
import { expect, it } from 'vitest'
import { stage } from '../testing/stage.ts'
import { KeptFocus } from './KeptFocus.tsx'

const { place, put } = stage()


const show = (screen: React.ReactNode) => put(<>{screen}<KeptFocus /></>)
const focus = (name: string) => act(() => place().querySelector<HTMLElement>(`[name=${name}]`)?.focus())
const focused = () => document.activeElement?.getAttribute('name') ?? document.activeElement?.tagName
/** Longer than it waits for dialogs, which give the focus back by themselves. */
const wait = () => act(() => new Promise((resolve) => setTimeout(resolve, 90)))
it('what stands where the pressed button stood gets the focus', async () => {
  show(<main><p><button key="seal" name="seal" /></p><button name="other" /></main>)
  focus('seal')
  show(<main><p><button key="unseal" name="unseal" /></p><button name="other" /></main>)
  await wait()
  expect(focused()).toBe('unseal')
})

it('a button that rests while it is asked gets the focus back', async () => {
  show(<main><button name="sign" /></main>)
  focus('sign')
  // A browser does it when it paints a disabled button; this imitation of one does not.
  act(() => place().querySelector('button')?.blur())
  show(<main><button name="sign" disabled /></main>)
  await wait()
  expect(focused()).toBe('BODY')
  show(<main><button name="sign" /></main>)
  await wait()
  expect(focused()).toBe('sign')
})

it('a new screen begins at its main part', async () => {
  show(<div key="brief"><main><button name="done" /></main></div>)
  focus('done')
  show(<div key="desk"><header><button name="menu" /></header><main><button name="first" /></main></div>)
  await wait()
  expect(focused()).toBe('MAIN')
})

it('whoever presses on the bare page or tabs out of it is left alone', async () => {
  show(<main><button name="sign" /></main>)
  focus('sign')
  act(() => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }))
    place().querySelector('button')?.blur()
  })
  show(<main><button name="sign" /><p>news</p></main>)
  await wait()
  expect(focused()).toBe('BODY')
})
