import type { LanguageCode } from '../../schema/language.ts';

/** A noun's forms: one, several, and those that can't be a subject. */
export type NounForms = { singular: string[]; plural: string[]; oblique: string[] };

const RULES: Partial<Record<LanguageCode, (noun: string) => NounForms>> = {
  es: (noun) => byHead(noun, spanishPlural),
  fr: (noun) => byHead(noun, frenchPlural),
  it: (noun) => byHead(noun, italianPlural),
  pt: (noun) => byHead(noun, portuguesePlural),
  de: germanForms,
  ru: russianForms,
};

/** All forms of a noun as lists write it: "tasse/n" and "apfel/äpfel" tell a plural that no rule does. */
export function nounForms(language: LanguageCode, entry: string): NounForms {
  const rule = RULES[language];
  return rule ? rule(entry) : { singular: [entry], plural: [], oblique: [] };
}

/** Romance: the first word is the head, adjectives behind it follow it. */
function byHead(entry: string, plurals: (word: string) => string[]): NounForms {
  const [noun = '', told] = entry.split('/');
  const [head = '', ...rest] = noun.split(' ');
  const tail = rest.join(' ');
  const joined = (first: string, behind: string): string => (behind ? `${first} ${behind}` : first);
  const many = told ? [told] : plurals(head);
  const agreeing = rest.length === 1 ? plurals(tail) : [];
  return {
    singular: [noun],
    plural: many.flatMap((form) => [joined(form, tail), ...agreeing.map((behind) => joined(form, behind))]),
    oblique: [],
  };
}

const ACCENTS: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

function spanishPlural(word: string): string[] {
  if (/[aeiouáéó]$/u.test(word)) return [`${word}s`];
  if (word.endsWith('z')) return [`${word.slice(0, -1)}ces`];
  if (/[^áéíóú]s$/u.test(word) && word.length > 4) return [word];
  return [`${word.replace(/[áéíóú](?=[ns]$)/u, (vowel) => ACCENTS[vowel] ?? vowel)}es`];
}

function frenchPlural(word: string): string[] {
  if (/[sxz]$/u.test(word)) return [word];
  if (/(?:eau|eu)$/u.test(word)) return [`${word}x`];
  if (word.endsWith('al')) return [`${word.slice(0, -1)}ux`];
  return [`${word}s`];
}

function italianPlural(word: string): string[] {
  if (/[cg]o$/u.test(word)) return [`${word.slice(0, -1)}hi`, `${word.slice(0, -1)}i`];
  if (/[cg]a$/u.test(word)) return [`${word.slice(0, -1)}he`, `${word.slice(0, -1)}hi`];
  if (word.endsWith('io')) return [word.slice(0, -1)];
  if (/[cg]ia$/u.test(word)) return [`${word.slice(0, -2)}e`, `${word.slice(0, -1)}e`];
  if (/(?:ista|eta|ota)$/u.test(word)) return [`${word.slice(0, -1)}i`, `${word.slice(0, -1)}e`];
  if (word.endsWith('a')) return [`${word.slice(0, -1)}e`];
  if (/[oe]$/u.test(word)) return [`${word.slice(0, -1)}i`];
  return [word];
}

function portuguesePlural(word: string): string[] {
  if (word.endsWith('ão')) return ['ões', 'ãos', 'ães'].map((end) => word.slice(0, -2) + end);
  if (word.endsWith('m')) return [`${word.slice(0, -1)}ns`];
  if (/[rz]$/u.test(word)) return [`${word}es`];
  if (/[aou]l$/u.test(word))
    return [
      `${word.slice(0, -1)}is`,
      `${word.slice(0, -2).replace(/$/u, '')}${{ a: 'ai', o: 'ói', u: 'ui' }[word.at(-2) as 'a' | 'o' | 'u']}s`,
    ];
  if (word.endsWith('el')) return [`${word.slice(0, -2)}éis`, `${word.slice(0, -2)}eis`];
  if (word.endsWith('il')) return [`${word.slice(0, -2)}is`];
  if (/[sx]$/u.test(word)) return [word, `${word}es`];
  return [`${word}s`];
}

function germanForms(entry: string): NounForms {
  const [noun = '', told] = entry.split('/');
  const plural = told === undefined ? [] : [told.length > 3 || told[0] === noun[0] ? told : noun + told];
  const genitive = /[^aeiou]$/u.test(noun) ? [`${noun}s`, `${noun}es`] : [];
  // the dative plural puts an n behind, weak nouns end like their plural in every case but one
  const dative = plural.filter((form) => /(?:e|er|el)$/u.test(form)).map((form) => `${form}n`);
  const same = told === undefined && /(?:er|el)$/u.test(noun) ? [`${noun}n`] : [];
  return { singular: [noun], plural, oblique: [...genitive, ...dative, ...same] };
}

const HUSHED = /[гкхжшчщ]$/u;

/** Russian nouns in all their cases; what stands in the nominative apart from the rest. */
function russianForms(entry: string): NounForms {
  const [noun = '', told] = entry.split('/');
  if (noun.includes(' ')) return { singular: [noun], plural: told ? [told] : [], oblique: [] };
  const { many, oblique } = declined(noun);
  return {
    singular: [noun],
    plural: [...(told ? [told] : []), ...many],
    oblique: oblique.filter((form) => form !== noun && !many.includes(form)),
  };
}

function declined(noun: string): { many: string[]; oblique: string[] } {
  const on = (stem: string, ends: string): string[] => ends.split(' ').map((end) => stem + (end === '-' ? '' : end));
  if (/(?:[иы]й|ой)$/u.test(noun) && noun.length > 4) {
    const stem = noun.slice(0, -2);
    const soft = noun.endsWith('ий') && !/[гкх]ий$/u.test(noun);
    return soft
      ? { many: [`${stem}ие`], oblique: on(stem, 'его ему им ем их ими') }
      : { many: [`${stem}ые`, `${stem}ие`], oblique: on(stem, 'ого ому ым им ом ых их ыми ими') };
  }
  if (/(?:ая|яя)$/u.test(noun))
    return { many: on(noun.slice(0, -2), 'ые ие'), oblique: on(noun.slice(0, -2), 'ой ую ей юю ых их ым им ыми ими') };
  if (noun.endsWith('ия')) return { many: [`${noun.slice(0, -1)}и`], oblique: on(noun.slice(0, -1), 'ю ей й ям ями ях') };
  if (noun.endsWith('а')) {
    const stem = noun.slice(0, -1);
    const loose = stem.replace(/([^аеиоуыэюя])(к)$/u, (_, one: string, two: string) => one + (/[жшчй]/u.test(one) ? 'е' : 'о') + two);
    return {
      many: [stem + (HUSHED.test(stem) ? 'и' : 'ы')],
      oblique: [...on(stem, 'е у ой ою ей ам ами ах -'), loose, loose.replace(/йек$/u, 'ек').replace(/ьок$/u, 'ек')],
    };
  }
  if (noun.endsWith('я')) return { many: [`${noun.slice(0, -1)}и`], oblique: on(noun.slice(0, -1), 'е ю ей ёй ям ями ях ь й') };
  if (noun.endsWith('о')) return { many: [`${noun.slice(0, -1)}а`], oblique: on(noun.slice(0, -1), 'у ом е ам ами ах -') };
  if (noun.endsWith('е')) return { many: [`${noun.slice(0, -1)}я`], oblique: on(noun.slice(0, -1), 'ю ем и й ям ями ях') };
  if (noun.endsWith('ь')) return { many: [`${noun.slice(0, -1)}и`], oblique: on(noun.slice(0, -1), 'я ю ем ём е ью ей ям ями ях') };
  if (noun.endsWith('й')) return { many: [`${noun.slice(0, -1)}и`], oblique: on(noun.slice(0, -1), 'я ю ем ём е ев ёв ям ями ях') };
  const stem = /(?:[^аеиоуыэюя]|^.{2,})(?:ок|ец|ек|ёк)$/u.test(noun) && noun.length > 3 ? noun.replace(/(?:о|е|ё)(.)$/u, '$1') : noun;
  return {
    many: on(stem, HUSHED.test(stem) ? 'и' : 'ы'),
    oblique: [...on(stem, 'а у ом ем ём е ов ев ей ам ами ах'), ...on(noun, 'а у ом е')],
  };
}
