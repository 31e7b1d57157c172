import { redact } from '../../schema/redact.ts';

/** better-auth's logger: what goes wrong is told, redacted; what is only refused isn't. */
export const authLogger = (log: (error: unknown) => void) => ({
  level: 'error' as const,
  log(_level: string, message: string, ...details: unknown[]) {
    const cause = details.find((each) => each instanceof Error);
    log(redact(new Error(`Identity: ${message}`, cause === undefined ? undefined : { cause })));
  },
});
