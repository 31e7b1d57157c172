import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { StudioError } from '../../schema/errors.ts';
import type { LanguageCode } from '../../schema/language.ts';
import { NATIVE_TIMBRES, type Voice } from '../../schema/voices.ts';

const STYLE_VALUES = 256;
const NATIVE_SHARE = 0.5;

/** The timbres of a voice when it speaks a language: half of them a native speaker's where there is one of its sex. */
export function mixFor(voice: Voice, language: LanguageCode): Record<string, number> {
  const natives = NATIVE_TIMBRES[language];
  if (!natives) return { ...voice.mix };
  const female = voice.gender === 'female' || (voice.gender === 'neutral' && voice.accent === 'american') || voice.rate > 1.15; // children take after women
  const native = natives[female ? 'female' : 'male'];
  const mix = Object.fromEntries(Object.entries(voice.mix).map(([timbre, weight]) => [timbre, weight * (1 - NATIVE_SHARE)]));
  return { ...mix, [native]: (mix[native] ?? 0) + NATIVE_SHARE };
}

/** Opens timbre tables, each once. A table holds one style for each length of text. */
export class Timbres {
  readonly #folder: string;
  readonly #open = new Map<string, Promise<Float32Array>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The style of a mix for a text of so many tokens. @throws SETUP_INCOMPLETE */
  async style(mix: Readonly<Record<string, number>>, tokens: number): Promise<Float32Array> {
    const style = new Float32Array(STYLE_VALUES);
    for (const [timbre, weight] of Object.entries(mix)) {
      const table = await this.#table(timbre);
      const row = Math.min(tokens, table.length / STYLE_VALUES - 1) * STYLE_VALUES;
      for (let index = 0; index < STYLE_VALUES; index++) style[index] = (style[index] ?? 0) + weight * (table[row + index] ?? 0);
    }
    return style;
  }

  #table(timbre: string): Promise<Float32Array> {
    const opened = this.#open.get(timbre) ?? this.#read(timbre);
    this.#open.set(timbre, opened);
    return opened;
  }

  async #read(timbre: string): Promise<Float32Array> {
    try {
      const bytes = await readFile(path.join(this.#folder, `${timbre}.bin`));
      return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    } catch (error) {
      this.#open.delete(timbre);
      throw new StudioError('SETUP_INCOMPLETE', `The timbre ${timbre} is missing: run set-up again`, { cause: error });
    }
  }
}
