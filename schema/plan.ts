/** What an organisation has booked. `local`: the studio on one's own machine, which nobody limits. */
export const PLANS = ['free', 'pro', 'enterprise', 'local'] as const;
export type Plan = (typeof PLANS)[number];
