import { expect, it } from "vitest";
import { createLogger } from "../../server/logger.ts";

const planted = 'Athens\' own "secret" words';

function loggedOf(err: unknown): string {
  const lines: string[] = [];
  createLogger("debug", { write: (line) => void lines.push(line) }).error({ err }, "it failed");
  return lines.join("");
}

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

it("an error is logged with its kind, its code and where it was, and without what it quotes", () => {
  const error = thrownBy(() => JSON.parse(planted));
  const logged = loggedOf(error);
  expect(logged).toContain("SyntaxError");
  expect(logged).toContain("logger.test.ts");
  for (const word of ["Athens", "secret", "words"]) expect(logged).not.toContain(word);
});

it("what a database adds to its errors is kept only where it is about the database", () => {
  const error = Object.assign(new Error('duplicate key value violates "members_key"'), {
    code: "23505",
    constraint: "members_key",
    detail: `Key (name)=(${planted}) already exists.`,
    parameters: [planted],
  });
  const logged = loggedOf(new Error("could not write", { cause: error }));
  expect(logged).toContain("23505");
  expect(logged).toContain("members_key");
  expect(logged).not.toContain("Athens");
});

it("what is thrown and is no error is not shown", () => {
  expect(loggedOf(planted)).not.toContain("Athens");
});
