import type { Finding } from './findings.ts';
import type { Measurements } from './measure.ts';

/** The QC report: the same in JSON and in words. */
export interface QcReport {
  title: string;
  passed: boolean;
  findings: Finding[];
  measurements: Measurements;
  /** What made each shot, and what stood in where the repertoire lacked something. */
  shots: { shotId: string; description: string; frames: number; madeBy: string; substitutions: string[] }[];
  notices: string[];
}

const MARKS = { pass: '  ok   ', warning: '  note ', error: '  FAIL ' } as const;

/** The report as a film-maker reads it. */
export function reportText(report: QcReport): string {
  const { title, passed, findings, shots, notices } = report;
  const width = Math.max(...findings.map(({ check }) => check.length));
  const substituted = shots.filter(({ substitutions }) => substitutions.length > 0);
  return [
    `QC report: ${title}`,
    passed ? 'Passed. The film may be delivered.' : 'Not passed. The film is held back.',
    '',
    ...findings.map(
      ({ check, severity, message, shotId }) => `${MARKS[severity]}${check.padEnd(width)}  ${message}${shotId ? `  [${shotId}]` : ''}`,
    ),
    '',
    ...(substituted.length > 0
      ? [
          'What stood in for what the engine cannot draw yet:',
          ...[...shotsBySubstitution(shots)].map(([text, shotIds]) => `  ${text}  [${where(shotIds, shots.length)}]`),
          '',
        ]
      : []),
    ...(notices.length > 0 ? ['About the script:', ...notices.map((text) => `  ${text}`), ''] : []),
    'What made each shot:',
    ...shots.map(
      ({ shotId, frames, madeBy, description }) => `  ${shotId.padEnd(10)} ${String(frames).padStart(5)} frames  ${madeBy}  ${description}`,
    ),
    '',
  ].join('\n');
}

const FEW = 4;

/** A few shots by name; many by their number, since the JSON lists them. */
const where = (shotIds: readonly string[], all: number): string =>
  shotIds.length <= FEW ? shotIds.join(', ') : shotIds.length === all ? 'every shot' : `${shotIds.length} of ${all} shots`;

/** Which shots each substitution was made in. */
function shotsBySubstitution(shots: QcReport['shots']): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { shotId, substitutions } of shots) for (const text of substitutions) found.set(text, [...(found.get(text) ?? []), shotId]);
  return found;
}
