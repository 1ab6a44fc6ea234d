/** Where a command talks to the person who typed it. */
export interface Terminal {
  /** A line of what was asked for. */
  say(line: string): void;
  /** A line about how it goes: kept apart, so that what was asked for can go into a file. */
  note(line: string): void;
  /** Starts a stretch of work; what it returns is called as the work goes on. */
  working(at: string): OnProgress;
}

/** `done` of `total`, in any unit; the end is when both are equal. */
export type OnProgress = (done: number, total: number) => void;

interface Output {
  write(text: string): unknown;
  isTTY?: boolean | undefined;
}

/** A pipe gets a line at most this often, and one at the end. */
const lineEveryMs = 2_000;

/** On a screen progress is one line that is written over; a file or a pipe gets plain lines. */
export function terminalOf(out: Output, err: Output): Terminal {
  let isLineOpen = false;
  const closeLine = () => {
    if (isLineOpen) err.write("\n");
    isLineOpen = false;
  };
  return {
    say(line) {
      closeLine();
      out.write(`${line}\n`);
    },
    note(line) {
      closeLine();
      err.write(`${line}\n`);
    },
    working(at) {
      let shown = -1;
      let shownAt = performance.now();
      return (done, total) => {
        const percent = done >= total ? 100 : Math.floor((done / total) * 100);
        if (percent === shown) return;
        if (err.isTTY) {
          err.write(`\r${at} ${percent} %`);
          isLineOpen = percent < 100;
          if (!isLineOpen) err.write("\n");
        } else {
          if (percent < 100 && performance.now() - shownAt < lineEveryMs) return;
          err.write(`${at} ${percent} %\n`);
        }
        shown = percent;
        shownAt = performance.now();
      };
    },
  };
}
