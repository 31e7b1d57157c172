import type { Element } from '../fountain/syntax.ts';
import type { DialogueLine, LineRange } from './graph-types.ts';

/** A stretch of a speech, said in one way. */
export type Piece = { text: string; parenthetical: string | null; sung: boolean; lines: LineRange };

const VOICE_OVER =
  /^(?:v\.?\s*o\.?|voice[- ]?over|voz (?:en )?off|em off|en off|voce f\.?\s*c\.?|v\.?\s*f\.?\s*c\.?|aus dem off|з\.?\s*к\.?|зк|за кадром|голос за кадром|voix off|narration|narrating|ナレーション|モノローグ|心の声|[NＮMＭ]|画外音|旁白|独白|内心|내레이션|나레이션|독백|속마음|تعليق صوتي|صوت داخلي|راوي|off)(?![\p{L}\p{M}])/iu;
const OFF_SCREEN =
  /^(?:o\.?\s*[sc]\.?|off[- ]?(?:screen|camera|stage)|hors[- ]champ|h\.?\s*c\.?|f\.?\s*c\.?|fuori campo|fora de (?:campo|quadro)|o\.?\s*t\.?|im off|al teléfono|au téléphone|ao telefone|al telefono|am telefon|по телефону|в трубке|from (?:outside|off)|fuera de (?:cuadro|campo)|on (?:the )?(?:phone|radio|tv|intercom|speaker)|filtered|into phone speaker|声|電話|電話の声|声のみ|オフ|[EFＥＦ]|画外|电话|电话里|電話裡|전화|소리|목소리|필터|화면 밖|(?:من )?خارج (?:الكادر|الشاشة|المشهد)|radio|à la radio|(?:à|dans) l['’]interphone|haut-parleur|por radio|en la radio|alla radio|no rádio|über funk|funk|lautsprecher|по (?:радио|рации)|радио|ラジオ|無線|スピーカー|广播|对讲机|无线电|라디오|무전|스피커|الراديو|اللاسلكي|मोबाइल|(?:फ़ोन|फोन) (?:पर|से)|रेडियो|नेपथ्य|बाहर से|ऑफ़? ?स्क्रीन|தொலைபேசியில்|வானொலி|திரைக்கு வெளியே|குரல்|వాయిస్|ఫోన్‌లో|ഫോണിൽ|ശബ്ദം|ಫೋನ್‌ನಲ್ಲಿ|ಧ್ವನಿ|ফোনে|নেপথ্যে|કંઠ|ફોન પર|ਫ਼ੋਨ 'ਤੇ|فون پر|آواز|(?:في|عبر|على) الهاتف|صوت)(?![\p{L}\p{M}])/iu;

/** What is said under the cue at `at`, and the index of the last element that belongs to it. */
export function piecesUnder(elements: readonly Element[], at: number): { pieces: Piece[]; end: number } {
  const pieces: Piece[] = [];
  let parenthetical: string | null = null;
  let end = at;
  for (const [index, element] of elements.entries()) {
    if (index <= at) continue;
    if (element.kind === 'parenthetical') parenthetical = element.text;
    else if (element.kind === 'dialogue' || (element.kind === 'lyrics' && element.spoken)) {
      pieces.push({
        text: element.text.replace(/\s*\n\s*/gu, ' ').trim(),
        parenthetical,
        sung: element.kind === 'lyrics',
        lines: element.lines,
      });
      parenthetical = null;
    } else if (element.kind !== 'note' && element.kind !== 'boneyard') break;
    end = index;
  }
  return { pieces: mergePieces(pieces), end };
}

/** One line per stretch between parentheticals; stretches without one in between are joined. */
function mergePieces(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last && piece.parenthetical === null && last.sung === piece.sung) {
      last.text = `${last.text} ${piece.text}`.trim();
      last.lines = { from: last.lines.from, to: piece.lines.to };
    } else if (piece.text) merged.push({ ...piece });
  }
  return merged;
}

/** How a voice is heard, by what stands in brackets behind its cue. */
export function viaOf(extensions: readonly string[]): DialogueLine['via'] {
  for (const extension of extensions) {
    if (VOICE_OVER.test(extension.trim())) return 'voice-over';
    if (OFF_SCREEN.test(extension.trim())) return 'off-screen';
  }
  return 'on-screen';
}
