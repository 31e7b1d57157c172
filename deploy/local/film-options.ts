import { parseArgs } from 'node:util';
import { CULTURE_IDS, type CultureId } from '../../schema/culture.ts';
import { StudioError, type FailureCode } from '../../schema/errors.ts';
import { ASPECTS, RESOLUTIONS, type Aspect, type Resolution } from '../../schema/film.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../../schema/language.ts';

export interface FilmOptions {
  file: string;
  /** Folder for the film's files; null: `films/` and the script's name. */
  out: string | null;
  aspect: Aspect;
  resolution: Resolution;
  language: LanguageCode | null;
  culture: CultureId | null;
  json: boolean;
  help: boolean;
}

export const HELP = `npm run film -- [FILE.fountain] [options]

Makes a film of a screenplay (default: examples/night-rain.fountain) and puts its files into a folder.

  --language CODE      spoken language: ${LANGUAGE_CODES.join(' ')}
                       (default: the script's own)
  --aspect RATIO       ${ASPECTS.join(', ')} (default: 16:9)
  --resolution SIZE    ${RESOLUTIONS.join(', ')} (default: 720p)
  --culture ID         ${CULTURE_IDS.slice(0, 8).join(' ')}
                       ${CULTURE_IDS.slice(8).join(' ')}
                       (default: what the script tells)
  --out DIR            folder for the files (default: films/NAME)
  --json               one JSON object a line; the last one names every file
  --help               this text

STUDIO_URL names a studio elsewhere and STUDIO_KEY your API key there. Without STUDIO_URL a studio is started and stopped again, or the one that is running here is used.
Exit codes: 0 done · 2 wrong usage · 3 the script can't be filmed · 4 the production failed · 5 the studio can't run · 130 cancelled`;

/** What the shell gets for each way to end. */
export function exitCodeOf(code: FailureCode): number {
  if (code === 'CANCELLED') return 130;
  if (code === 'INVALID_INPUT') return 2;
  if (/^(SCRIPT_|LANGUAGE_|GLYPH_)/.test(code)) return 3;
  return ['SETUP_INCOMPLETE', 'DATABASE_UNREACHABLE', 'STORE_UNREACHABLE', 'PROVIDER_UNAVAILABLE', 'CONFLICT'].includes(code) ? 5 : 4;
}

/** @throws StudioError INVALID_INPUT, or LANGUAGE_UNKNOWN, naming the option and what it takes */
export function parseFilmOptions(args: readonly string[]): FilmOptions {
  const { values, positionals } = readArguments(args);
  if (positionals.length > 1) throw new StudioError('INVALID_INPUT', `One screenplay at a time; got ${positionals.join(', ')}`);
  return {
    file: positionals[0] ?? 'examples/night-rain.fountain',
    out: values.out ?? null,
    aspect: oneOf('--aspect', ASPECTS, values.aspect) ?? '16:9',
    resolution: oneOf('--resolution', RESOLUTIONS, values.resolution) ?? '720p',
    language: oneOf('--language', LANGUAGE_CODES, values.language, 'LANGUAGE_UNKNOWN'),
    culture: oneOf('--culture', CULTURE_IDS, values.culture),
    json: values.json ?? false,
    help: values.help ?? false,
  };
}

function readArguments(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    language: text,
    aspect: text,
    resolution: text,
    culture: text,
    out: text,
    json: flag,
    help: { ...flag, short: 'h' },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    throw new StudioError('INVALID_INPUT', `${reason}. See npm run film -- --help`, { cause });
  }
}

function oneOf<Word extends string>(
  option: string,
  words: readonly Word[],
  given: string | undefined,
  code: FailureCode = 'INVALID_INPUT',
): Word | null {
  if (given === undefined) return null;
  const word = words.find((one) => one === given);
  if (word !== undefined) return word;
  throw new StudioError(code, `${option} ${given} is unknown; it takes ${words.join(', ')}`, { details: { option, given, known: words } });
}
