/** Seeded chance. A draw depends only on the seed and on what it is for, never on how many draws came before. */

/** FNV-1a over UTF-16 units, finished by murmur3's mixer: a well-spread 32-bit hash of a label. */
function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** A number in [0, 1) for this seed and purpose. The same pair always gives the same number. */
export function drawFor(seed: string, purpose: string): number {
  return hash32(`${seed}|${purpose}`) / 0x1_0000_0000
}

/** One item of a non-empty list, chosen by seed and purpose. */
export function chosenFor<Item>(seed: string, purpose: string, items: readonly Item[]): Item {
  const item = items[Math.floor(drawFor(seed, purpose) * items.length)]
  if (item === undefined) throw new Error(`nothing to choose from for ${purpose}`)
  return item
}

/** A stream of numbers in [0, 1) for this seed and purpose, for reckonings that draw very often (mulberry32). */
export function streamFor(seed: string, purpose: string): () => number {
  let state = hash32(`${seed}|${purpose}`)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}
