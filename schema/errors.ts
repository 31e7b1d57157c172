/**
 * Every way the studio can fail, by name. `retryable` decides whether a workflow tries the activity again: at most `attempts` times in all,
 * `delayMs` apart. The browser and the command line switch on the code, never on the text.
 */
export const FAILURES = {
  // what a person handed in
  INVALID_INPUT: { retryable: false },
  SCRIPT_EMPTY: { retryable: false },
  SCRIPT_NOT_TEXT: { retryable: false },
  SCRIPT_TOO_LONG: { retryable: false },
  SCRIPT_NOTHING_TO_FILM: { retryable: false },
  LANGUAGE_UNKNOWN: { retryable: false },
  LANGUAGE_NOT_SPOKEN: { retryable: false },
  GLYPH_MISSING: { retryable: false },
  // what a person may not do, or not now
  UNAUTHENTICATED: { retryable: false },
  FORBIDDEN: { retryable: false },
  NOT_FOUND: { retryable: false },
  CONFLICT: { retryable: false },
  LAST_OWNER: { retryable: false },
  PERSONAL_ORGANISATION: { retryable: false },
  RATE_LIMITED: { retryable: true, attempts: 20, delayMs: 15_000 },
  LIMIT_REACHED: { retryable: false },
  DOCUMENT_NOT_TRUSTED: { retryable: false },
  QUERY_TOO_COSTLY: { retryable: false },
  LINK_EXPIRED: { retryable: false },
  LINK_PASSWORD: { retryable: false },
  // what the machine lacks or loses
  SETUP_INCOMPLETE: { retryable: false },
  DISK_FULL: { retryable: true, attempts: 10, delayMs: 2_000 },
  STORE_UNREACHABLE: { retryable: true, attempts: 120, delayMs: 1_000 },
  DATABASE_UNREACHABLE: { retryable: true, attempts: 120, delayMs: 1_000 },
  ARTIFACT_MISSING: { retryable: true, attempts: 3, delayMs: 1_000 },
  ENCODER_FAILED: { retryable: true, attempts: 3, delayMs: 500 },
  ENCODER_MISSING: { retryable: false },
  // engines and integrations
  PROVIDER_REJECTED: { retryable: false },
  PROVIDER_UNAVAILABLE: { retryable: true, attempts: 20, delayMs: 5_000 },
  // the finished film
  QC_FAILED: { retryable: false },
  CANCELLED: { retryable: false },
  INTERNAL: { retryable: true, attempts: 3, delayMs: 1_000 },
} as const satisfies Record<string, { retryable: false } | { retryable: true; attempts: number; delayMs: number }>;

export type FailureCode = keyof typeof FAILURES;

/** Facts about a failure that help the person who sees it; JSON, never secrets. */
export type FailureDetails = Record<string, string | number | boolean | null | readonly string[]>;

/** The one error class of the studio: a code from {@link FAILURES}, a message that says what to do, and facts. */
export class StudioError extends Error {
  readonly code: FailureCode;
  readonly details: FailureDetails;

  constructor(code: FailureCode, message: string, { cause, details = {} }: { cause?: unknown; details?: FailureDetails } = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'StudioError';
    this.code = code;
    this.details = details;
  }

  get retryable(): boolean {
    return FAILURES[this.code].retryable;
  }
}

/** Whether text is one of the studio's codes; for codes that come back over GraphQL or from Temporal. */
export const isFailureCode = (code: unknown): code is FailureCode => typeof code === 'string' && Object.hasOwn(FAILURES, code);
