import { redact } from '../../schema/redact.ts';

const LONGEST_LINE = 300;

/** better-auth's logger: what breaks is told with its stack, redacted; what it complains of is one line, whatever a stranger wrote into it. */
export const authLogger = (log: (error: unknown) => void) => ({
  level: 'error' as const,
  log(_level: string, message: string, ...details: unknown[]) {
    const cause = details.find((each) => each instanceof Error);
    const line = `Identity: ${message.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, LONGEST_LINE)}`;
    log(redact(cause === undefined ? line : new Error(line, { cause })));
  },
});
