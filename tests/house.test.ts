import { describe, expect, it } from "vitest";
import { features, foundations } from "../oxlint.config.ts";
import {
  foldersIn,
  houseRules,
  readRepositoryFile,
  repositoryFiles,
} from "./support/houseRules.ts";

const files = repositoryFiles();

describe.each(houseRules)("the rule that $name", ({ of, isBrokenBy, breaches }) => {
  it("is kept", () => {
    const broken = files.filter(
      (path) => of.test(path) && isBrokenBy(readRepositoryFile(path), path),
    );
    expect(broken).toEqual([]);
  });

  it.each(breaches)("is seen to be broken by a %s", (path, text) => {
    expect(of.test(path) && isBrokenBy(text, path)).toBe(true);
  });
});

describe("the lint rules", () => {
  it("know every folder of the client, so that none is free to import what it likes", () => {
    const known = ["app", "public", ...features, ...foundations];
    expect(foldersIn("client").filter((name) => !known.includes(name))).toEqual([]);
  });
});
