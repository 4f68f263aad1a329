import type { Seat } from '../../../engine/vocabulary.ts'
import { nameKey } from '../people/nameKey.ts'

export type Column = 'name' | 'given' | 'family' | 'table' | 'seat' | 'delegation' | 'role'

function lookup<Value extends string>(...words: readonly (readonly [Value, ...string[]])[]): ReadonlyMap<string, Value> {
  return new Map(words.flatMap((names) => names.map((name) => [nameKey(name), names[0]] as const)))
}

/** What lists are headed with and say in the five languages of the interface. */
export const ROSTER_WORDS = {
  columns: lookup<Column>(
    ['name', 'student', 'student name', 'full name', '姓名', '名字', '이름', '성명', '氏名', '名前', 'имя', 'фио', 'студент'],
    ['given', 'first name', 'given name', 'forename', '名'],
    ['family', 'last name', 'surname', 'family name', '姓', '姓氏', '성', '성씨', 'фамилия'],
    ['table', 'group', '桌', '桌号', '组', '테이블', '조', '卓', 'テーブル', '班', 'стол', 'группа'],
    ['seat', 'capital', 'country', '席位', '首都', '자리', '수도', '席', '国', 'место', 'столица', 'страна'],
    ['delegation', 'team', '代表团', '대표단', '代表団', 'делегация', 'команда'],
    ['role', 'kind', '角色', '역할', '役割', 'роль'],
  ),
  roles: lookup<'player' | 'observer'>(
    ['player', 'participant', '参与者', '참가자', '参加者', 'участник'],
    ['observer', 'spectator', 'onlooker', '观察员', '旁观者', '참관인', '관찰자', 'オブザーバー', '観察者', 'наблюдатель'],
  ),
  seats: lookup<Seat>(
    ['beijing', 'b', 'china', 'prc', '北京', '中国', '베이징', '중국', 'пекин', 'китай'],
    ['moscow', 'm', 'russia', '莫斯科', '俄罗斯', '모스크바', '러시아', 'モスクワ', 'ロシア', 'москва', 'россия'],
    ['pyongyang', 'p', 'dprk', 'north korea', '平壤', '朝鲜', '평양', '북한', '平壌', '北朝鮮', 'пхеньян', 'кндр'],
    ['seoul', 's', 'rok', 'south korea', 'korea', '首尔', '韩国', '서울', '한국', 'ソウル', '韓国', 'сеул', 'республика корея'],
    ['tokyo', 't', 'japan', '东京', '日本', '도쿄', '일본', '東京', 'токио', 'япония'],
    ['washington', 'w', 'usa', 'us', 'united states', '华盛顿', '美国', '워싱턴', '미국', 'ワシントン', 'アメリカ', '米国', 'вашингтон', 'сша'],
  ),
} as const
