import { expect, type Locator, type Page } from '@playwright/test'

/** Plays with the keys alone; after each act the focus is somewhere, and can be seen. */
export type Keyboard = {
  /** Tabs on, or back, until it stands there. */
  readonly tabTo: (target: Locator) => Promise<void>
  readonly press: (target: Locator, key?: 'Enter' | 'Space') => Promise<void>
  readonly type: (target: Locator, text: string) => Promise<void>
  readonly key: (name: string) => Promise<void>
  readonly kept: () => Promise<void>
}

const MOST_STOPS = 260

/** The key that leads there by the nearest way; null once it is there. */
const wayTo = (target: Locator): Promise<'Tab' | 'Shift+Tab' | null> => target.evaluate((element) => {
  const from = document.activeElement
  if (element === from) return null
  const isBefore = from !== null && from !== document.body && (from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  return isBefore ? 'Shift+Tab' as const : 'Tab' as const
}).catch(() => 'Tab' as const)

export function keyboardOf(page: Page): Keyboard {
  const kept = () => expect.poll(() => page.evaluate(focusSeen), { message: 'the focus is on something, and is seen', timeout: 5_000 }).toBe('seen')
  const tabTo = async (target: Locator) => {
    await expect(target).toBeVisible({ timeout: 40_000 })
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      const key = await wayTo(target)
      if (key === null) return kept()
      await page.keyboard.press(key)
    }
    throw new Error(`Tab never came to ${target}`)
  }
  return {
    tabTo,
    kept,
    press: async (target, key = 'Enter') => {
      await tabTo(target)
      await page.keyboard.press(key)
    },
    type: async (target, text) => {
      await tabTo(target)
      await page.keyboard.type(text)
    },
    key: (name) => page.keyboard.press(name),
  }
}

/** A ring around the element, around what frames it, around the label of a small box, or in a drawing. */
function focusSeen(): string {
  const element = document.activeElement
  if (element === null || element === document.body) return 'lost'
  if (element instanceof SVGElement) return 'seen'
  const ringed = [element, element.parentElement, element.closest('label')].some((one) => one !== null && getComputedStyle(one).outlineStyle !== 'none' && parseFloat(getComputedStyle(one).outlineWidth) > 0)
  return ringed ? 'seen' : `unseen: ${element.outerHTML.slice(0, 160)}`
}
