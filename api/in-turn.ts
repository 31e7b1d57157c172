import type { RequestHandler, Response } from 'express';

/** More at once only wait for each other, in the processor and in the database; their order gets lost and the last wait longest. */
const AT_ONCE = 16;
/** Whoever waits for another service must not hold up the rest. */
const LONGEST_TURN_MS = 250;

/**
 * Lets so many requests in at a time, the rest in the order they came, so that under a load nobody waits much longer than others do. A turn
 * ends with the answer, when the client goes away, or after a quarter of a second.
 */
export function inTurn({ atOnce = AT_ONCE, longestMs = LONGEST_TURN_MS } = {}): RequestHandler {
  const waiting = new Map<Response, () => void>();
  let within = 0;
  const leave = () => {
    within -= 1;
    const [first] = waiting;
    if (!first) return;
    waiting.delete(first[0]);
    first[1]();
  };
  const enter = (response: Response, next: () => void) => {
    within += 1;
    const timer = setTimeout(end, longestMs);
    response.once('close', end);
    next();
    function end() {
      clearTimeout(timer);
      response.off('close', end);
      leave();
    }
  };
  return (_request, response, next) => {
    if (within < atOnce) return enter(response, next);
    const goAway = () => void waiting.delete(response);
    response.once('close', goAway);
    waiting.set(response, () => {
      response.off('close', goAway);
      enter(response, next);
    });
  };
}
