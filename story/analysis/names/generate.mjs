// Writes given.generated.ts: given names (public facts, collected by the package @faker-js/faker) that the lists by hand lack.
// Run with --import tsx; `--check` writes nothing and fails when the committed file is stale.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { allLocales } from '@faker-js/faker';
import { format, resolveConfig } from 'prettier';
import { inLexicon, isNounWord } from '../english-lexicon.ts';
import { romanise } from '../romanise.ts';
import { LISTED_NAMES } from './listed.ts';

const here = (name) => new URL(name, import.meta.url);
const target = here('given.generated.ts');

/** Which cultures a name of these countries speaks for, and how much. A name that is at home in several groups stays with the first. */
const GROUPS = [
  { locales: ['en', 'en_AU'], cultures: { american: 0.5, european: 0.4 } },
  { locales: ['es', 'es_MX', 'pt_BR'], cultures: { american: 0.45, european: 0.5 } },
  {
    locales: 'de de_AT de_CH fr fr_BE fr_CH it nl nl_BE pt_PT da nb_NO sv fi pl cs_CZ sk hu ro hr sr_RS_latin sl_SI lv'.split(' '),
    cultures: { european: 0.95 },
  },
  { locales: ['ru', 'uk', 'mk', 'el'], cultures: { european: 0.95 } },
  { locales: ['ar', 'fa', 'tr', 'az', 'ku_kmr_latin'], cultures: { 'middle-eastern': 0.9 } },
  { locales: ['yo_NG', 'en_NG', 'en_GH', 'zu_ZA', 'fr_SN'], cultures: { african: 0.9 } },
  { locales: ['en_IN', 'ne'], cultures: { hindi: 0.5, tamil: 0.1, telugu: 0.1, bengali: 0.1 } },
];

const listed = new Set(
  LISTED_NAMES.flatMap(({ female, male, neutral, surnames, native }) =>
    [female, male, neutral, surnames, ...Object.values(native ?? {})].join(' ').split(/\s+/).map(romanise),
  ),
);
const words = await wordsOfPacks();
const cities = new Set(
  Object.values(allLocales).flatMap(({ location }) =>
    [...(location?.city_name ?? []), ...(location?.state ?? []), ...(location?.country ?? [])].map(plain),
  ),
);

const groups = GROUPS.map(({ locales, cultures }) => ({ cultures, ...namesOf(locales) }));
const text = await format(
  `import type { NameGroup } from './name-group.ts';\n
/** Made by generate.mjs; not for editing. */
export const GENERATED_NAMES: readonly NameGroup[] = ${JSON.stringify(groups)};\n`,
  { ...(await resolveConfig(target)), filepath: 'given.generated.ts' },
);
if (process.argv.includes('--check')) {
  if ((await readFile(target, 'utf8')) !== text)
    throw new Error('story/analysis/names/given.generated.ts is stale: run node --import tsx story/analysis/names/generate.mjs');
} else {
  await writeFile(target, text);
  for (const { cultures, female, male } of groups) console.log(JSON.stringify(cultures), female.split(' ').length, male.split(' ').length);
}

function namesOf(locales) {
  const female = new Set(locales.flatMap((locale) => given(locale, 'female')));
  const male = new Set(locales.flatMap((locale) => given(locale, 'male')));
  const both = [...female].filter((name) => male.has(name));
  const fresh = (names) => {
    const kept = [...names].filter((name) => !listed.has(name)).sort();
    for (const name of kept) listed.add(name);
    return kept.join(' ');
  };
  const neutral = fresh(both);
  return { female: fresh(female), male: fresh(male), neutral, surnames: '' };
}

function given(locale, sex) {
  return unmistakable(allLocales[locale].person?.first_name?.[sex] ?? []);
}

/** Names of one word that are no word of a language we read, and no town. */
function unmistakable(names) {
  return names
    .filter((name) => /^[\p{L}\p{M}'’-]{3,}$/u.test(name))
    .map(plain)
    .filter((name) => !words.has(name) && !cities.has(name) && !inLexicon(name) && !isNounWord(name));
}

function plain(name) {
  return romanise(name.toLowerCase());
}

/** Whatever stands in the packs of words: a name among them would be a person wherever a sentence begins with it. */
async function wordsOfPacks() {
  const folder = here('../../languages/');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')));
  const written = texts.join(' ').match(/[\p{L}\p{M}]+/gu);
  return new Set(written.filter((word) => !/[\u0900-\u0d7f]/u.test(word)).map(plain)); // see `notIndic` in name-index.ts
}
