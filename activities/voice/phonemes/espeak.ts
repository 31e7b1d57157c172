import { spawn } from 'node:child_process';
import { StudioError } from '../../../schema/errors.ts';
import { LANGUAGES, type LanguageCode } from '../../../schema/language.ts';

/** espeak-ng's name for each of our languages. Sanskrit it lacks; Kannada's letters keep every vowel, so it reads for it (`sanskrit.ts`). */
export const ESPEAK_VOICES: Partial<Record<LanguageCode, string>> = {
  en: 'en-us', hi: 'hi', es: 'es', fr: 'fr', de: 'de', pt: 'pt-br', it: 'it', ko: 'ko', ar: 'ar', ru: 'ru', ta: 'ta', te: 'te',
  ml: 'ml', kn: 'kn', bn: 'bn', mr: 'mr', gu: 'gu', pa: 'pa', ur: 'ur', sa: 'kn', ja: 'ja', zh: 'cmn',
}; // prettier-ignore

export interface Espeak {
  /** IPA of a text, words separated by spaces, stress marks before the vowel. `voice` is espeak's own name. */
  phonemes(text: string, voice: string, signal: AbortSignal): Promise<string>;
  /** The text spoken by espeak itself: a WAV, 22,050 Hz mono. */
  speak(text: string, voice: string, options: { wordsPerMinute: number; pitch: number; signal: AbortSignal }): Promise<Buffer>;
}

/** espeak-ng as a separate program: its licence forbids anything closer. */
export function espeakAt(programPath: string): Espeak {
  return {
    async phonemes(text, voice, signal) {
      const spoken = await run(programPath, ['-q', '--ipa', '-v', voice, '--stdin'], { text, voice, signal });
      return spoken
        .toString()
        .replace(/\([a-z-]+\)/g, '')
        .replace(/\s+/g, ' ')
        .trim(); // drops its notes about languages
    },
    speak: (text, voice, { wordsPerMinute, pitch, signal }) =>
      run(programPath, ['-v', voice, '-s', String(Math.round(wordsPerMinute)), '-p', String(Math.round(pitch)), '--stdin', '--stdout'], {
        text,
        voice,
        signal,
      }),
  };
}

/** espeak keeps talking in another voice when it lacks one, so anything but success is a failure. */
function run(
  programPath: string,
  args: string[],
  { text, voice, signal }: { text: string; voice: string; signal: AbortSignal },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(programPath, args, { stdio: ['pipe', 'pipe', 'pipe'], signal });
    const output: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => complaints.push(bytes));
    child.stdin.on('error', () => {}); // it ended before reading: 'close' says why
    child.on('error', (error: NodeJS.ErrnoException) => reject(named(error, signal)));
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output));
      else reject(notSpoken(voice, Buffer.concat(complaints).toString().trim() || `exit code ${code}`));
    });
    child.stdin.end(text);
  });
}

function named(error: NodeJS.ErrnoException, signal: AbortSignal): StudioError {
  if (signal.aborted) return new StudioError('CANCELLED', 'Speaking was cancelled', { cause: error });
  return new StudioError(
    'SETUP_INCOMPLETE',
    'espeak-ng can’t be started: install it (Debian: apt-get install espeak-ng) and run set-up again',
    { cause: error },
  );
}

function notSpoken(voice: string, complaint: string): StudioError {
  const language = Object.entries(ESPEAK_VOICES).find(([, name]) => name === voice)?.[0] ?? voice;
  const name = Object.entries(LANGUAGES).find(([code]) => code === language)?.[1].name ?? language;
  return new StudioError('LANGUAGE_NOT_SPOKEN', `${name} can’t be spoken here: espeak-ng says “${complaint}”`, { details: { language } });
}
