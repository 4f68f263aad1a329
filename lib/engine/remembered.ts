type Node<Value> = { made: { readonly value: Value } | null; readonly next: WeakMap<object, Node<Value>> }

const leaf = <Value>(): Node<Value> => ({ made: null, next: new WeakMap() })

/**
 * Remembers what was made by the objects that it was made from (and a word for what is no object), so that views of
 * unchanged parts of a state cost nothing and stay the same object. Forgotten with the parts.
 */
export function rememberer<Value>(): (word: string, parts: readonly object[], make: () => Value) => Value {
  const roots = new Map<string, Node<Value>>()
  return (word, parts, make) => {
    let node = roots.get(word) ?? leaf<Value>()
    roots.set(word, node)
    for (const part of parts) {
      const next: Node<Value> = node.next.get(part) ?? leaf<Value>()
      node.next.set(part, next)
      node = next
    }
    node.made ??= { value: make() }
    return node.made.value
  }
}
