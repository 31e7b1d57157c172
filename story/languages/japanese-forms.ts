/** How a form of a Japanese verb goes on: dictionary form, stem of ます, stem of て, volitional, the unchanging stem of 食べる, a noun of する. */
export type JapaneseStem = 'u' | 'i' | 'te' | 'o' | 'ichidan' | 'suru' | 'kuru';
/** One way to begin a verb in a text. `need`: what must stand before it in its clause ("頭を" 下げる). */
export interface JapaneseForm {
  verb: string;
  stem: JapaneseStem;
  need: string | null;
}

const I_ROW: Readonly<Record<string, string>> = {
  う: 'い',
  く: 'き',
  ぐ: 'ぎ',
  す: 'し',
  つ: 'ち',
  ぬ: 'に',
  ぶ: 'び',
  む: 'み',
  る: 'り',
};
const TE_STEM: Readonly<Record<string, string>> = {
  う: 'っ',
  く: 'い',
  ぐ: 'い',
  す: 'し',
  つ: 'っ',
  ぬ: 'ん',
  ぶ: 'ん',
  む: 'ん',
  る: 'っ',
};
const O_ROW: Readonly<Record<string, string>> = {
  う: 'お',
  く: 'こ',
  ぐ: 'ご',
  す: 'そ',
  つ: 'と',
  ぬ: 'の',
  ぶ: 'ぼ',
  む: 'も',
  る: 'ろ',
};

/** る verbs that keep their stem though a Chinese character stands before る. */
const ICHIDAN_KANJI = /[見着寝出似煮得経射診観視看]る$/u;
/** る verbs of the other kind though they sound like those that keep it. */
const GODAN_KANA =
  /(?:しゃべ|すべ|にぎ|かじ|いじ|ねじ|よじ|なじ|あせ|ひね|かえ|はい|はし|まい|いじ|けず|ちぎ|ちぢ|ほて|かぎ|つね|うね|くね|ぶらさが|め|ふけ|さえぎ|ののし|振りかえ|ふりかえ|ひっくり返|寝返|引きちぎ|生じ|振り|滑り)る$/u;

/** Whether a verb in る keeps its stem: 食べる, 見る, but not 走る. */
function keepsStem(verb: string): boolean {
  if (!verb.endsWith('る')) return false;
  if (ICHIDAN_KANJI.test(verb)) return true;
  if (
    GODAN_KANA.test(verb) &&
    !/(?:つめ|とめ|始め|はじめ|緩め|細め|眺め|求め|ながめ|しかめ|潜め|ひそめ|染め|止め|締め|しめ|閉め|ため|なめ|舐め|さめ|覚め|温め|丸め|抱きしめ|受け止め|慰め|勧め|すすめ|集め|納め|収め|進め|込め|かがめ|屈め|縮め|すくめ|握りしめ|うずめ|埋め|詰め|鎮め|改め|褒め|ほめ|責め|薄め|固め|深め|すぼめ|冷め|はめ|伏め)る$/u.test(
      verb,
    )
  )
    return false;
  return /[えけげせぜてでねへべめれいきぎしじちにびみりえ]る$/u.test(verb);
}

/** Every way in which the verbs of a list begin in a text, by their first characters. */
export function japaneseForms(verbs: ReadonlyMap<string, string>): ReadonlyMap<string, readonly JapaneseForm[]> {
  const forms = new Map<string, JapaneseForm[]>();
  const add = (surface: string, form: JapaneseForm): void => {
    const known = forms.get(surface) ?? [];
    if (known.length === 0) forms.set(surface, known);
    if (!known.some(({ verb, stem, need }) => verb === form.verb && stem === form.stem && need === form.need)) known.push(form);
  };
  for (const [entry, verb] of verbs) {
    const [, need = null, word = ''] = /^(.+[をにがで])?([^をがで]+)$/u.exec(entry) ?? [];
    const parted = need !== null && /[をがに]$/u.test(need) && verb !== '-';
    addForms(parted ? word : entry, { verb, need: parted ? need : null }, add);
    if (parted) addForms(entry, { verb, need: null }, add);
  }
  return forms;
}

function addForms(word: string, { verb, need }: Omit<JapaneseForm, 'stem'>, add: (surface: string, form: JapaneseForm) => void): void {
  const of = (stem: JapaneseStem): JapaneseForm => ({ verb, stem, need });
  const last = word.at(-1) ?? '';
  const body = word.slice(0, -1);
  if (word.endsWith('+')) return add(body, of('suru'));
  if (word.endsWith('する')) return add(word.slice(0, -2), of('suru'));
  if (/(?:来る|[てっ]くる)$/u.test(word))
    return (word.length > 2 ? ['来', 'き', 'く'] : ['来']).forEach((form) => add(word.slice(0, -2) + form, of('kuru')));
  if (keepsStem(word)) return add(body, of('ichidan'));
  if (!I_ROW[last]) return;
  add(word, of('u'));
  add(body + I_ROW[last], of('i'));
  add(body + (/(?:行く|いく)$/u.test(word) ? 'っ' : (TE_STEM[last] ?? '')), of('te'));
  add(body + (O_ROW[last] ?? ''), of('o'));
}
