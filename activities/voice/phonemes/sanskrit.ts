const DEVANAGARI = 0x0900;
const KANNADA = 0x0c80;

/** Devanagari letter for letter in Kannada's, whose readers, unlike Hindi's, leave no vowel out. */
export const inKannadaLetters = (text: string): string =>
  text.replace(/[\u0901-\u0963\u0966-\u096f]/g, (letter) =>
    letter === 'ँ' ? 'ಂ' : letter === 'ऽ' ? '' : String.fromCharCode(letter.charCodeAt(0) - DEVANAGARI + KANNADA),
  );
