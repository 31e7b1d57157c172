const STEP = 0.25;

/**
 * Shows how far a download is: redrawn in place at a terminal, a line each quarter elsewhere.
 * @param {NodeJS.WriteStream} out @returns {(name: string, done: number, total: number) => void}
 */
export function meter(out) {
  let shown = -1;
  let lastDrawn = 0;
  return (name, done, total) => {
    if (total <= 0) return;
    const share = done / total;
    if (out.isTTY) {
      if (Date.now() - lastDrawn < 100 && share < 1) return;
      lastDrawn = Date.now();
      const filled = Math.round(share * 24);
      out.write(`\r  ${name} ${'█'.repeat(filled)}${'░'.repeat(24 - filled)} ${Math.floor(share * 100)} %${share >= 1 ? '\n' : ''}`);
      return;
    }
    const step = Math.floor(share / STEP);
    if (step === shown) return;
    shown = step;
    out.write(`  ${name} ${Math.floor(share * 100)} %\n`);
  };
}
