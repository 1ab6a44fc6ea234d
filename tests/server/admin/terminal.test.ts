import { expect, it } from "vitest";
import { terminalOf } from "../../../server/admin/terminal.ts";

function terminal(isTTY: boolean) {
  let text = "";
  const output = { isTTY, write: (more: string) => void (text += more) };
  return { ...terminalOf(output, output), text: () => text };
}

it("on a screen progress is one line that is written over, and other lines stand alone", () => {
  const { working, note, text } = terminal(true);
  const onProgress = working("Copying");
  onProgress(1, 4);
  onProgress(2, 4);
  note("a note");
  onProgress(4, 4);
  expect(text()).toBe("\rCopying 25 %\rCopying 50 %\na note\n\rCopying 100 %\n");
});

it("into a pipe progress is a plain line at the end, and not many before it", () => {
  const { working, text } = terminal(false);
  const onProgress = working("Copying");
  for (let done = 0; done <= 1_000; done++) onProgress(done, 1_000);
  expect(text()).toBe("Copying 100 %\n");
});

it("nothing to do is done", () => {
  const { working, text } = terminal(false);
  working("Copying")(0, 0);
  expect(text()).toBe("Copying 100 %\n");
});
