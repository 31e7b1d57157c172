import type { LanguageCode } from '../../schema/language.ts';
import type { Caption } from './captions.ts';

/** `HH:MM:SS` and the rest of a second in `digits`, from a frame. */
function clock(frame: number, { fps, digits, mark }: { fps: number; digits: 2 | 3; mark: ',' | '.' }): string {
  const scale = 10 ** digits;
  const units = Math.round((frame * scale) / fps);
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const seconds = Math.floor(units / scale);
  return `${pad(Math.floor(seconds / 3600), 2)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}${mark}${pad(units % scale, digits)}`;
}

const italic = (caption: Caption, text: string) => (caption.unseen ? `<i>${text}</i>` : text);

/** SubRip. */
export function toSrt(captions: readonly Caption[], fps: number): string {
  const time = (frame: number) => clock(frame, { fps, digits: 3, mark: ',' });
  return captions
    .map(
      (caption, index) =>
        `${index + 1}\n${time(caption.startFrame)} --> ${time(caption.endFrame)}\n${italic(caption, caption.lines.join('\n'))}\n`,
    )
    .join('\n');
}

const escapeVtt = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** WebVTT. */
export function toVtt(captions: readonly Caption[], { fps, language }: { fps: number; language: LanguageCode }): string {
  const time = (frame: number) => clock(frame, { fps, digits: 3, mark: '.' });
  const cues = captions.map(
    (caption) => `${time(caption.startFrame)} --> ${time(caption.endFrame)}\n${italic(caption, caption.lines.map(escapeVtt).join('\n'))}\n`,
  );
  return [`WEBVTT\nKind: captions\nLanguage: ${language}\n`, ...cues].join('\n');
}

/** Noto faces by script, so that a player with the font shapes every language; others fall back to their own. */
const ASS_FONTS: Partial<Record<LanguageCode, string>> = {
  ta: 'Noto Sans Tamil',
  hi: 'Noto Sans Devanagari',
  mr: 'Noto Sans Devanagari',
  sa: 'Noto Sans Devanagari',
  te: 'Noto Sans Telugu',
  ml: 'Noto Sans Malayalam',
  kn: 'Noto Sans Kannada',
  bn: 'Noto Sans Bengali',
  gu: 'Noto Sans Gujarati',
  pa: 'Noto Sans Gurmukhi',
  ar: 'Noto Sans Arabic',
  ur: 'Noto Nastaliq Urdu',
  ja: 'Noto Sans JP',
  zh: 'Noto Sans SC',
  ko: 'Noto Sans KR',
};

const escapeAss = (text: string) => text.replaceAll('\\', '\\\u2060').replaceAll('{', '\\{').replaceAll('}', '\\}');

/** Advanced SubStation Alpha: white on a soft black outline, 5 % from the bottom, sized for the frame. */
export function toAss(
  captions: readonly Caption[],
  film: { fps: number; width: number; height: number; language: LanguageCode; title: string },
): string {
  const { width, height, language, title } = film;
  const size = Math.round(Math.min(width, height) * 0.058);
  const time = (frame: number) => clock(frame, { fps: film.fps, digits: 2, mark: '.' }).slice(1);
  const style = [
    ASS_FONTS[language] ?? 'Noto Sans',
    size,
    '&H00FFFFFF',
    '&H00FFFFFF',
    '&H00101010',
    '&H80000000',
    0,
    0,
    0,
    0,
    100,
    100,
    0,
    0,
    1,
    (size * 0.06).toFixed(1),
    (size * 0.03).toFixed(1),
    2,
    Math.round(width * 0.06),
    Math.round(width * 0.06),
    Math.round(height * 0.06),
    1,
  ];
  return [
    '[Script Info]',
    `Title: ${title.replace(/\s+/gu, ' ')}`,
    'ScriptType: v4.00+',
    `PlayResX: ${width}`,
    `PlayResY: ${height}`,
    'WrapStyle: 2',
    'ScaledBorderAndShadow: yes',
    '',
    '[V4+ Styles]',
    'Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding',
    `Style: Caption,${style.join(',')}`,
    '',
    '[Events]',
    'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text',
    ...captions.map((caption) => {
      const text = caption.lines.map(escapeAss).join('\\N');
      return `Dialogue: 0,${time(caption.startFrame)},${time(caption.endFrame)},Caption,,0,0,0,,${caption.unseen ? `{\\i1}${text}` : text}`;
    }),
    '',
  ].join('\n');
}
