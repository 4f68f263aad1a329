import { Chop } from '../kit/Chop.tsx'
import { Tag } from '../kit/Tag.tsx'
import type { Entry, Section } from './section.ts'

/** One chapter of the rulebook. */
export function SectionPart({ section: { id, title, note, parts } }: { readonly section: Section }) {
  return (
    <section id={id} className="scroll-mt-20">
      <h2 className="headline mt-9 border-b border-ink pb-1 text-24 font-[640]"><a href={`#${id}`}>{title}</a></h2>
      {note === undefined ? null : <p className="mt-2 max-w-[70ch] text-13 text-ink-2">{note}</p>}
      {parts.map((part, index) => (
        <div key={part.title ?? index}>
          {part.title === undefined ? null : <h3 className="mt-4 border-b border-rule pb-1 text-12 font-semibold text-ink-2">{part.title}</h3>}
          <ul>{part.entries.map((entry) => <EntryRow key={entry.id} entry={entry} />)}</ul>
        </div>
      ))}
    </section>
  )
}

function EntryRow({ entry: { id, mark, head, text, more = [], tag, figure, seats = [] } }: { readonly entry: Entry }) {
  return (
    <li id={id} className="flex scroll-mt-20 gap-x-4 gap-y-1.5 border-b max-sm:flex-wrap border-rule py-2 target:bg-caution-wash">
      {mark === undefined ? null : <a href={`#${id}`} className="w-9 flex-none text-13 font-semibold">{mark}</a>}
      <div className="min-w-0 flex-1 basis-0">
        {head === undefined ? null : <p className="text-15 font-semibold"><a href={`#${id}`}>{head}</a></p>}
        <p className={head === undefined ? 'reading text-15' : 'max-w-[70ch] text-14'}>{text}</p>
        {more.map((line, index) => <p key={index} className="max-w-[76ch] text-12 text-ink-2">{line}</p>)}
      </div>
      {seats.length === 0 ? null : <span className="flex flex-none flex-wrap content-start gap-1 max-sm:order-last max-sm:w-full">{seats.map((seat) => <Chop key={seat} seat={seat} size={18} />)}</span>}
      {tag === undefined ? null : <span className="flex-none max-sm:hidden"><Tag>{tag}</Tag></span>}
      {figure === undefined ? null : <b className="w-8 flex-none text-right text-15 font-semibold">{figure}</b>}
    </li>
  )
}
