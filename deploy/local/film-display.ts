import { STAGE_IDS, STAGES } from '../../schema/film.ts';
import type { FilmProgress } from './film-operations.ts';

const BAR = 28;
const PLAIN_STEP = 5;

/** Shows a production to whoever started it: redrawn in place at a terminal, line by line elsewhere. */
export interface FilmDisplay {
  say(text: string): void;
  show(event: FilmProgress): void;
  /** Leaves what is drawn as it is. */
  end(): void;
}

export function filmDisplay(out: NodeJS.WriteStream): FilmDisplay {
  return out.isTTY ? new DrawnDisplay(out) : new PlainDisplay(out);
}

/** Minutes and seconds: 1:05. */
export const clock = (ms: number): string => `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;

const left = (etaMs: number | null): string => (etaMs === null ? '' : `about ${clock(etaMs)} left`);

/** Tells every notice once: what the repertoire lacks is missing in many shots. */
class Notices {
  private readonly told = new Set<string>();

  newIn({ notice }: FilmProgress): string[] {
    if (!notice || this.told.has(notice.message)) return [];
    this.told.add(notice.message);
    return [`  note: ${notice.message}`];
  }
}

/** Tells each stage as it begins and ends, and every few percent in between. */
class PlainDisplay implements FilmDisplay {
  private readonly notices = new Notices();
  private stage = '';
  private percent = -1;

  constructor(private readonly out: NodeJS.WriteStream) {}

  say(text: string): void {
    this.out.write(`${text}\n`);
  }

  show(event: FilmProgress): void {
    for (const line of this.notices.newIn(event)) this.say(line);
    const stage = event.stage ?? this.stage;
    const step = Math.floor(event.percent / PLAIN_STEP);
    if (stage === this.stage && step === this.percent && event.state === null) return;
    this.stage = stage;
    this.percent = step;
    const shots = event.shotsTotal > 0 ? `shots ${event.shotsDone} of ${event.shotsTotal}` : '';
    const parts = [titleOf(stage.toLowerCase()) || event.message, shots, left(event.etaMs)].filter(Boolean);
    this.say(`${String(Math.floor(event.percent)).padStart(3)} %  ${parts.join(' · ')}`);
  }

  end(): void {}
}

const titleOf = (stage: string): string => STAGE_IDS.filter((id) => id === stage).map((id) => STAGES[id].title).join(''); // prettier-ignore

interface StageLine {
  done: number;
  total: number;
}

/** A list of the stages with a bar below, drawn over itself. */
class DrawnDisplay implements FilmDisplay {
  private readonly stages = new Map<string, StageLine>();
  private readonly notices = new Notices();
  private last: FilmProgress | undefined;
  private drawn = 0;

  constructor(private readonly out: NodeJS.WriteStream) {}

  say(text: string): void {
    this.erase();
    this.out.write(`${text}\n`);
    this.draw();
  }

  show(event: FilmProgress): void {
    this.last = event;
    if (event.stage !== null) this.stages.set(event.stage.toLowerCase(), { done: event.done ?? 0, total: event.total ?? 0 });
    this.erase();
    for (const line of this.notices.newIn(event)) this.out.write(`${line}\n`);
    this.draw();
  }

  end(): void {
    this.last = undefined;
    this.drawn = 0;
  }

  private erase(): void {
    if (this.drawn > 0) this.out.write(`\x1b[${this.drawn}A\x1b[J`);
    this.drawn = 0;
  }

  private draw(): void {
    if (!this.last) return;
    const { percent, etaMs, shotsDone, shotsTotal } = this.last;
    const filled = Math.round((percent / 100) * BAR);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${Math.floor(percent)} %`;
    const shots = shotsTotal > 0 ? `shots ${shotsDone} of ${shotsTotal}` : '';
    const lines = [...STAGE_IDS.map((stage) => this.stageLine(stage)), `  ${[bar, shots, left(etaMs)].filter(Boolean).join('   ')}`];
    this.out.write(`${lines.map((line) => line.slice(0, (this.out.columns || 80) - 1)).join('\n')}\n`);
    this.drawn = lines.length;
  }

  private stageLine(stage: (typeof STAGE_IDS)[number]): string {
    const line = this.stages.get(stage);
    const { title } = STAGES[stage];
    if (!line) return `  · ${title}`;
    return line.total > 0 && line.done >= line.total ? `  ✓ ${title}` : `  ▸ ${title.padEnd(20)} ${line.done} of ${line.total}`;
  }
}
