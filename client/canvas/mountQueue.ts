/** How many editors are made in one idle moment: one takes some milliseconds, and the page must stay quick to the hand. */
const perMoment = 2;

const queue = new Set<() => void>();
let isScheduled = false;
/** A text that is replaced between press and release loses the click. */
let isPressed = false;
for (const name of ["pointerdown", "pointerup", "pointercancel"]) {
  window.addEventListener(name, () => void (isPressed = name === "pointerdown"), true);
}

/** Runs `mount` in an idle moment soon, a few at a time in the order of asking. Returns the way to ask no more. */
export function whenIdle(mount: () => void): () => void {
  queue.add(mount);
  schedule();
  return () => queue.delete(mount);
}

function schedule(): void {
  if (isScheduled || queue.size === 0) return;
  isScheduled = true;
  // Safari has no idle callback.
  if ("requestIdleCallback" in window) requestIdleCallback(runSome, { timeout: 300 });
  else setTimeout(runSome, 30);
}

function runSome(): void {
  isScheduled = false;
  if (isPressed) return schedule();
  for (const mount of [...queue].slice(0, perMoment)) {
    queue.delete(mount);
    mount();
  }
  schedule();
}
