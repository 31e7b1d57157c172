import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import type { Film } from '../../drizzle/tables.ts';
import { StudioError } from '../../schema/errors.ts';
import { filmWorkflowId } from '../../schema/ids.ts';
import type { ProduceFilmInput } from '../../schema/produce.ts';
import { PRODUCE_FILM, STUDIO_QUEUE, continueFilmUpdate } from '../../workflows/messages.ts';
import { withinPatience } from '../temporal.ts';

/** How long the workflow of a cut that has told its end may take to close. */
const CLOSING_MS = 5000;

/** Orders to the workflows that make films. Each is answered within seconds or fails with PROVIDER_UNAVAILABLE. */
export class Production {
  constructor(private readonly temporal: Client) {}

  /**
   * Starts the film's current cut. A workflow that is closing after the cut before is waited for; one that runs this
   * very film already is what was wanted.
   */
  async start(film: Film): Promise<void> {
    if (await this.#tryStart(film)) return;
    if ((await this.#runningCut(film.id)) === film.cut) return;
    await this.#closed(film.id);
    if (await this.#tryStart(film)) return;
    throw new StudioError('CONFLICT', 'The film is still being produced', { details: { filmId: film.id } });
  }

  /** Asks the running production to stop. @returns false when none runs */
  async cancel(filmId: string): Promise<boolean> {
    try {
      await withinPatience(this.temporal, () => this.temporal.workflow.getHandle(filmWorkflowId(filmId)).cancel());
      return true;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw error;
    }
  }

  /** Lets a production that waits for review go on. @throws StudioError CONFLICT when it isn't waiting */
  async continue(filmId: string): Promise<void> {
    try {
      await withinPatience(this.temporal, () => this.temporal.workflow.getHandle(filmWorkflowId(filmId)).executeUpdate(continueFilmUpdate));
    } catch (error) {
      if (error instanceof WorkflowNotFoundError)
        throw new StudioError('CONFLICT', 'The film is not waiting for review', { cause: error, details: { filmId } });
      throw error;
    }
  }

  /** @returns false when a workflow of this film is running */
  async #tryStart(film: Film): Promise<boolean> {
    const { organisationId, cut, scriptKey, settings, takes } = film;
    const input: ProduceFilmInput = { filmId: film.id, organisationId, cut, scriptKey, settings, takes };
    try {
      await withinPatience(this.temporal, () =>
        this.temporal.workflow.start(PRODUCE_FILM, {
          taskQueue: STUDIO_QUEUE,
          workflowId: filmWorkflowId(film.id),
          workflowIdReusePolicy: 'ALLOW_DUPLICATE',
          workflowIdConflictPolicy: 'FAIL',
          args: [input],
          memo: { cut },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
      throw error;
    }
  }

  async #runningCut(filmId: string): Promise<unknown> {
    const { memo } = await withinPatience(this.temporal, () => this.temporal.workflow.getHandle(filmWorkflowId(filmId)).describe());
    return memo?.['cut'];
  }

  /** Waits for the running workflow of a film to close, however it ends. */
  async #closed(filmId: string): Promise<void> {
    const handle = this.temporal.workflow.getHandle(filmWorkflowId(filmId));
    await this.temporal.withDeadline(Date.now() + CLOSING_MS, () => handle.result()).catch(() => {});
  }
}
