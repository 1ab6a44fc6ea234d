/** An address that may be followed from a canvas: http, https or mailto, with its scheme. Null for anything else. */
export function safeHref(href: unknown): string | null {
  if (typeof href !== "string" || !URL.canParse(href)) return null;
  return ["http:", "https:", "mailto:"].includes(new URL(href).protocol) ? href : null;
}

/** What somebody typed into a link field, completed: `civis.eu` and `a@b.eu` get their schemes. Null when it is no address. */
export function completeHref(typed: string): string | null {
  const text = typed.trim();
  if (/^[a-z][a-z\d+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text)) return safeHref(text);
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return safeHref(`mailto:${text}`);
  return /^[^\s/]+\.[^\s]+$/.test(text) ? safeHref(`https://${text}`) : null;
}
