import type { Element, Screenplay, TitleField } from './syntax.ts';

/**
 * Writes a screenplay as Fountain. Elements keep their lines where they can (so a parsed script comes back line for line, bar
 * trailing blank lines); where their numbers don't fit, as after elements were added, they follow with the blank lines their kinds need.
 */
export function writeFountain({ titlePage, elements }: Screenplay): string {
  const lines: string[] = [];
  for (const field of titlePage) {
    padTo(lines, field.lines.from);
    lines.push(...writeField(field));
  }
  if (titlePage.length > 0 && elements.length > 0) lines.push('');
  let previous: Element | null = null;
  for (const element of elements) {
    if (previous && sharesLine(previous, element)) {
      if (element.raw !== '') lines.push(...element.raw.split('\n'));
      previous = element;
      continue;
    }
    padTo(lines, element.lines.from);
    const fits = lines.length === element.lines.from - 1;
    if (!fits && previous && needsBlank(previous, element)) lines.push('');
    lines.push(...element.raw.split('\n'));
    previous = element;
  }
  return lines.join('\n') + '\n';
}

/** A speech on the line of its speaker: what the first element of a line wrote isn't written again. */
const sharesLine = (previous: Element, element: Element): boolean =>
  previous.lines.to === element.lines.from &&
  element.raw.split('\n').length <= element.lines.to - element.lines.from + (element.raw === '' ? 1 : 0);

function padTo(lines: string[], from: number): void {
  while (lines.length < from - 1) lines.push('');
}

function writeField({ key, values, lines, raw }: TitleField): string[] {
  if (raw) return raw;
  const inline = values.length > lines.to - lines.from;
  if (!inline) return [`${key}:`, ...values.map((value) => `    ${value}`)];
  const [first, ...rest] = values;
  return [`${key}: ${first ?? ''}`, ...rest.map((value) => `    ${value}`)];
}

/** Within a speech nothing may be blank; everything else stands apart. */
function needsBlank(previous: Element, element: Element): boolean {
  const spoken = element.kind === 'dialogue' || element.kind === 'parenthetical' || (element.kind === 'lyrics' && element.spoken);
  return !spoken || previous.kind === 'action';
}
