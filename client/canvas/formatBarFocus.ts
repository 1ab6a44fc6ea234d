export const formatBarId = "format-bar";

/** Moves the focus from a text into the format bar, to the button that was used last. Says whether there is a bar. */
export function focusFormatBar(): boolean {
  const button = document.querySelector<HTMLElement>(`#${formatBarId} button[tabindex="0"]`);
  button?.focus();
  return button !== null;
}
