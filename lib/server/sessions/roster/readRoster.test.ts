import { describe, expect, it } from 'vitest'
import { readRoster } from './readRoster.ts'

const read = (csv: string, tables = 8) => readRoster(csv, { tables, taken: new Set() })

describe('a roster', () => {
  it('is read by its heads, whatever their order, language and mark between cells', () => {
    for (const csv of ['name,table,seat\nHana,4,Tokyo', '席位;姓名;桌\n东京;Hana;4', '\uFEFF이름\t테이블\t자리\r\nHana\t테이블 4\t도쿄\r\n']) {
      expect(read(csv), csv).toMatchObject({ rows: [{ line: 2, name: 'Hana', delegation: null, tableNumber: 4, seat: 'tokyo', role: 'player' }], bad: [] })
    }
  })
  it('may keep a name in two columns, which are put together as their script does', () => {
    const names = (csv: string) => read(csv).rows.map(({ name }) => name)
    expect(names('First name,Last name,Email address\nAda,Lovelace,a@example.org\nMinseo,,')).toEqual(['Ada Lovelace', 'Minseo'])
    expect(names('성,이름,조\n김,민서,2')).toEqual(['김민서'])
    expect(names('姓;名\n東久世;さくら\n欧阳;思远')).toEqual(['東久世 さくら', '欧阳思远'])
    expect(names('Фамилия,Имя\nИванова,Мария')).toEqual(['Мария Иванова'])
    expect(names('Full name,First name,Last name\nAda Lovelace,Ada,Lovelace')).toEqual(['Ada Lovelace'])
  })
  it('is told by one line that its head has no names, and not by every line', () => {
    expect(read('table,seat\n1,Seoul\n2,Tokyo')).toEqual({ head: null, rows: [], bad: [{ line: 1, text: 'table,seat', problem: 'noNameColumn', word: '' }] })
  })
  it('takes names as they are written: right to left, formulas, mixed ends of line, a mark of byte order', () => {
    expect(read('\uFEFFname,seat\r\nمحمد بن عبد الله,Seoul\r\n=1+1,\n"@SUM(A1)",\r-2\r\n').rows.map(({ name }) => name)).toEqual(['محمد بن عبد الله', '=1+1', '@SUM(A1)', '-2'])
  })
  it('may be nothing but names, one a line', () => {
    expect(read('김민서\nМария К.\n').rows.map(({ name }) => name)).toEqual(['김민서', 'Мария К.'])
  })
  it('gives back each bad row with its line, its text and the word at fault, and keeps the others', () => {
    const csv = 'name,table,seat,role\nAda,1,Seoul,\n,2,Tokyo,\nBo,99,Seoul,\nCy,1,Paris,\nAda,3,Moscow,\nDee,,,referee\nEve,,,observer'
    const { rows, bad } = read(csv)
    expect(rows.map(({ name, role }) => [name, role])).toEqual([['Ada', 'player'], ['Eve', 'observer']])
    expect(bad).toEqual([
      { line: 3, text: ',2,Tokyo,', problem: 'noName', word: '' },
      { line: 4, text: 'Bo,99,Seoul,', problem: 'noSuchTable', word: '99' },
      { line: 5, text: 'Cy,1,Paris,', problem: 'noSuchSeat', word: 'Paris' },
      { line: 6, text: 'Ada,3,Moscow,', problem: 'twice', word: 'Ada' },
      { line: 7, text: 'Dee,,,referee', problem: 'noSuchRole', word: 'referee' },
    ])
  })
  it('loses one row, not all, to a stray quote', () => {
    const { rows, bad } = read('name,seat\n"Ada" x,Seoul\nBo,Tokyo')
    expect(rows.map(({ name, seat }) => [name, seat])).toEqual([['Bo', 'tokyo']])
    expect(bad).toEqual([{ line: 2, text: '"Ada" x,Seoul', problem: 'unreadable', word: '' }])
  })
  it('knows a name in another form or case as the same', () => {
    expect(readRoster('name\nJosé', { tables: 1, taken: new Set(['josé']) }).bad).toMatchObject([{ problem: 'twice' }])
  })
  it('takes a capital under "delegation" as the seat, and any other word as a team', () => {
    expect(read('name,delegation\nAda,Seoul\nBo,Team 3').rows.map(({ seat, delegation }) => [seat, delegation])).toEqual([['seoul', 'Seoul'], [null, 'Team 3']])
  })
})
