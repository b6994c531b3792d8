import { describe, expect, test } from 'vitest';
import { normalize, queryParts, rangesOf } from '../../../src/search/normalize.ts';
import { characterCode, characterPrefix, fieldWords, phraseWords, wholeNameWords } from '../../../src/search/words.ts';
import { randomOf } from '../../random.ts';

const alphabet = [
  ...'的预算绩效目标养老万亿元年龘𠮷𪚥aAzZ09 ．，。《》“”%％≥①Ⅳ㎡ﬁÅé-—/()（）\t\n😀🏳️‍🌈',
  '\u{10ffff}',
  '\u{7a11f}',
  '\u3000',
];

describe('normalize', () => {
  test.each([
    ['ＰＰＰ　项目', 'ppp项目'],
    [' 2.71 亿\n元 ', '2.71亿元'],
    ['①Ⅳ㎡％', '1ivm2%'],
    ['“三公”', '“三公”'],
    ['ΑΣ', 'ας'.replace('ς', 'σ')],
    ['', ''],
  ])('%j is %j', (text, folded) => {
    expect(normalize(text)).toBe(folded);
  });

  test('a query is parted by white space, and no part counts twice', () => {
    expect(queryParts(' 历城区　养老 养老\n2.71亿 ')).toEqual(['历城区', '养老', '2.71亿']);
  });

  test('finds the place in the original text', () => {
    const text = '共 ２．７１ 亿元，2.71亿元';
    expect(rangesOf(text, '2.71亿').map(({ from, until }) => text.slice(from, until))).toEqual([
      '２．７１ 亿',
      '2.71亿',
    ]);
  });
});

describe('words', () => {
  test('are lower-case letters only, which no index stems or splits', () => {
    expect(fieldWords(alphabet.join(''), 'text').filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  });

  test('no code begins another, nor the word that begins a field', () => {
    const codes = [...new Set([...normalize(alphabet.join(''))])].map(characterCode);
    const all = [...codes, ...fieldWords('一', 'name').slice(0, 1)];
    expect(all.filter((code) => all.some((other) => other !== code && other.startsWith(code)))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('of a query stand side by side in the words of a field exactly where the field holds it', () => {
    const random = randomOf(7);
    let heldCount = 0;
    for (let round = 0; round < 4000; round += 1) {
      const field = random.text(alphabet, 0, 14);
      const query = round % 2 ? random.text(alphabet, 2, 5) : random.slice(field, 2, 6);
      const part = normalize(query);
      if ([...part].length < 2) continue;
      const holds = normalize(field).includes(part);
      heldCount += holds ? 1 : 0;
      expect([field, query, holdsPhrase(fieldWords(field, 'text'), phraseWords(part, 'text'))]).toEqual([
        field,
        query,
        holds,
      ]);
    }
    expect(heldCount).toBeGreaterThan(1000);
  });

  test('of one character are a prefix of a word exactly where the field holds it', () => {
    const field = 'Ａ区养老𠮷';
    const words = fieldWords(field, 'text');
    for (const character of ['a', '区', '养', '老', '𠮷', 'b', '𠮶', '1']) {
      const holds = normalize(field).includes(character);
      expect([character, words.some((word) => word.startsWith(characterPrefix(character)))]).toEqual([
        character,
        holds,
      ]);
    }
  });

  test('never reach from one field into the next, nor from one place into another', () => {
    const words = [...fieldWords('养老', 'text'), ...fieldWords('服务', 'text')];
    expect(holdsPhrase(words, phraseWords('老服', 'text'))).toBe(false);
    expect(holdsPhrase(words, phraseWords('养老', 'name'))).toBe(false);
    expect(holdsPhrase(words, phraseWords('养老', 'text'))).toBe(true);
    expect(holdsPhrase(fieldWords('养老', 'name'), wholeNameWords('养老'))).toBe(true);
    expect(holdsPhrase(fieldWords('养老服务', 'name'), wholeNameWords('养老'))).toBe(false);
    expect(holdsPhrase(fieldWords('公养老', 'name'), wholeNameWords('养老'))).toBe(false);
  });
});

function holdsPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return ` ${words.join(' ')} `.includes(` ${phrase.join(' ')} `);
}
