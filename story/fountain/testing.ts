/** A seeded source of numbers from 0 up to `below`: the same seed gives the same scripts. Mulberry32. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const PIECES = [
  'INT. KITCHEN - NIGHT', 'EXT. சென்னை கடற்கரை - DAY #1A#', '.ROOF', 'ANNA', 'BEN (V.O.) ^', '@McCoy', '花子', 'பாட்டி', 'مريم', '(softly)', '(', ')',
  'Hello *there*, **you**.', '_under_ \\*star\\*', 'He runs. [[why?]]', '[[', ']]', '/*', '*/', '/* cut */ in', '~La la', '> CUT TO:', '> centre <', '>', '<',
  '===', '==', '# Act', '### Deep', '= Synopsis', '!FORCED', 'CUT TO:', 'FADE OUT.', '   ', '  ', '', '', '', '\t', '🎬🌧️', 'שלום לכולם', '***', '* * *',
  '"Come in," said Anna.', 'Anna: Yes.', 'Anna (low): No.', 'Ben: Why?', '小二（小声）：好。', '△ 大雨。', '人物：小二', 'Title: A', 'Foo: bar', '\u0007\u0000', '。。。', 'x'.repeat(300), '@', '.', '!', '~', '#', '=', '^', '\\', '*a **b* c**', "D'ARTAGNAN",
] as const; // prettier-ignore

/** A script of odd lines in odd order, to try the parser on what nobody would write. */
export function oddScript(seed: number, lines = 40): string {
  const pick = seeded(seed);
  return Array.from({ length: lines }, () => {
    const piece = PIECES[pick(PIECES.length)]!;
    return pick(5) === 0 ? `${piece} ${PIECES[pick(PIECES.length)]!}` : piece;
  }).join(pick(4) === 0 ? '\r\n' : '\n');
}

const NAMES = ['ANNA', 'BEN', 'CLARA', 'DEV', 'ELIF', 'FARID', 'GRETA', 'HIRO'];
const PLACES = ['KITCHEN', 'OLD BRIDGE', 'TEMPLE COURTYARD', 'OFFICE', 'BEACH', 'TRAIN STATION', 'MARKET', 'ROOFTOP'];
const SAYINGS = ['I never asked you to come back.', 'Then why did you keep the letter?', 'Look at me.', 'We have until morning, no longer.', 'You knew, all this time?', 'It was never about the house.']; // prettier-ignore
const DOINGS = ['walks to the window and looks out.', 'sits down at the table.', 'takes the letter from the drawer.', 'smiles, but says nothing.', 'turns away and weeps.', 'runs to the door.']; // prettier-ignore

/** A screenplay of about so many pages (55 lines each), ordinary in every way. */
export function longScript(pages: number, seed = 1): string {
  const pick = seeded(seed);
  const lines: string[] = ['Title: A Long Story', 'Author: Nobody', ''];
  for (let scene = 1; lines.length < pages * 55; scene += 1) {
    const cast = [NAMES[pick(8)]!, NAMES[pick(8)]!];
    lines.push(`${pick(2) ? 'INT' : 'EXT'}. ${PLACES[pick(8)]!} ${scene} - ${pick(2) ? 'NIGHT' : 'DAY'}`, '');
    lines.push(`${cast[0]!} ${DOINGS[pick(6)]!} Rain falls on scene ${scene}.`, '');
    for (let turn = 0; turn < 8 + pick(8); turn += 1) {
      if (pick(3) === 0) lines.push(`${cast[pick(2)]!} ${DOINGS[pick(6)]!}`, '');
      lines.push(cast[turn % 2]!, SAYINGS[pick(6)]!, '');
    }
  }
  return lines.join('\n');
}
