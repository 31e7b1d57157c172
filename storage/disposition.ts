/** Types a browser may show in place; everything else is saved, so that no uploaded page or drawing runs as ours. */
const SHOWN = /^(video|audio)\/|^image\/(png|jpeg|webp|gif|avif)$|^text\/(plain|vtt)\b|^application\/(json|vnd\.apple\.mpegurl)$/;

/** The Content-Disposition of a download, RFC 6266; names in any script. */
export function contentDisposition(type: string, downloadName?: string): string {
  if (downloadName === undefined) return SHOWN.test(type) ? 'inline' : 'attachment';
  const safe = [...downloadName].filter((letter) => letter >= ' ' && letter !== '\u007f' && !'/\\'.includes(letter)).join('');
  const ascii = safe.replace(/[^\x20-\x7e]|["%]/g, '_');
  const encoded = encodeURIComponent(safe.toWellFormed()).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
