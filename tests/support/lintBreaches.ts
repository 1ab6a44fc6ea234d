/** A file that lint must refuse for `rule`, or, where `rule` is null, must leave in peace. */
export interface LintBreach {
  why: string;
  path: string;
  text: string;
  rule: string | null;
}

const direction = "no-restricted-imports";

/** `import { a } from "…"` and a use of it, so that nothing else is wrong with the file. */
const importing = (specifier: string) =>
  `import { a } from "${specifier}";\nexport const b = [a];\n`;
const importingType = (specifier: string) =>
  `import type { A } from "${specifier}";\nexport type B = A[];\n`;

/** Who may import whom: `from` importing `specifier` breaks the direction. */
const wrongWay = (from: string, specifier: string): LintBreach => ({
  why: `${from} importing ${specifier}`,
  path: from,
  text: importing(specifier),
  rule: direction,
});

const directions: LintBreach[] = [
  wrongWay("shared/d1.ts", "hono"),
  wrongWay("shared/d2.ts", "node:fs"),
  wrongWay("shared/d3.ts", "../server/rooms/room.ts"),
  wrongWay("server/http/d1.ts", "../../client/api/request.ts"),
  wrongWay("server/http/d2.ts", "../../tests/support/fakeClock.ts"),
  wrongWay("server/http/d3.ts", "../../shared/thread.ts"),
  wrongWay("server/commands/d1.ts", "../rooms/room.ts"),
  wrongWay("server/commands/d2.ts", "../notify/inbox.ts"),
  wrongWay("server/commands/d3.ts", "../http/app.ts"),
  wrongWay("server/commands/d4.ts", "../news/workshopFeed.ts"),
  wrongWay("server/log/d1.ts", "../rooms/room.ts"),
  wrongWay("server/news/d1.ts", "../rooms/registry.ts"),
  wrongWay("server/db/d1.ts", "../commands/threads.ts"),
  wrongWay("server/exports/d1.ts", "../db/open.ts"),
  wrongWay("client/app/d1.ts", "../../server/env.ts"),
  wrongWay("client/app/d2.ts", "../../server/http/app.ts"),
  wrongWay("client/app/d3.ts", "#shared/api.ts"),
  wrongWay("client/canvas/d1.ts", "../comments/Composer.tsx"),
  wrongWay("client/comments/d1.ts", "../agreement/SignOff.tsx"),
  wrongWay("client/workshop/d1.ts", "../app/Routing.tsx"),
  ...["sync", "records", "api", "ui", "i18n"].map((folder) =>
    wrongWay(`client/${folder}/d1.ts`, "../canvas/Block.tsx"),
  ),
  {
    why: "the client knowing a type of the server other than its app's",
    path: "client/api/d2.ts",
    text: importingType("../../server/env.ts"),
    rule: direction,
  },
];

const allowed: LintBreach[] = [
  {
    why: "the client knowing the type of the server's app",
    path: "client/api/ok1.ts",
    text: importingType("../../server/http/app.ts"),
    rule: null,
  },
  {
    why: "the client taking types from api.ts",
    path: "client/api/ok2.ts",
    text: importingType("#shared/api.ts"),
    rule: null,
  },
  {
    why: "a page joining two features",
    path: "client/app/ok.ts",
    text:
      importing("../canvas/ok.ts") + importing("../comments/ok.ts").replaceAll(/\b[ab]\b/g, "$&2"),
    rule: null,
  },
];

const breach = (why: string, rule: string, path: string, text: string): LintBreach => ({
  why,
  path,
  text,
  rule,
});

const habits: LintBreach[] = [
  breach(
    "a promise nobody waits for",
    "no-floating-promises",
    "server/h1.ts",
    "export const go = (work: () => Promise<void>) => { work(); };",
  ),
  breach(
    "a promise where a plain function is wanted",
    "no-misused-promises",
    "server/h2.ts",
    "export const go = (work: () => Promise<void>) => { [1].forEach(async () => { await work(); }); };",
  ),
  breach(
    "a switch that forgets a case",
    "switch-exhaustiveness-check",
    "server/h3.ts",
    'export function f(x: "a" | "b") { switch (x) { case "a": return 1; } return 2; }',
  ),
  breach("any", "no-explicit-any", "server/h4.ts", "export const f = (x: any[]) => x.length;"),
  breach(
    "what came out of JSON.parse used as if it were known",
    "no-unsafe-member-access",
    "server/h5.ts",
    "export const f = (x: string) => { const y: unknown = JSON.parse(x).y; return y; };",
  ),
  breach(
    "an assertion that changes nothing",
    "no-unnecessary-type-assertion",
    "server/h6.ts",
    "export const f = (x: string) => x as string;",
  ),
  breach(
    "a non-null assertion",
    "no-non-null-assertion",
    "server/h7.ts",
    "export const f = (x: string | null) => x!.length;",
  ),
  breach(
    "a type imported as a value",
    "consistent-type-imports",
    "server/h8.ts",
    'import { Hono } from "hono";\nexport const f = (app: Hono) => [app];',
  ),
  breach("a default export", "no-default-export", "server/h9.ts", "export default 1;"),
  breach("a barrel", "no-barrel-file", "server/h10.ts", 'export * from "./h1.ts";'),
  breach("a console in the server", "no-console", "server/h11.ts", 'console.log("here");'),
  breach(
    "an error thrown that is none",
    "only-throw-error",
    "server/h12.ts",
    'export const f = () => { throw "no"; };',
  ),
  breach(
    "an empty catch",
    "no-empty",
    "server/h13.ts",
    "export const f = (g: () => void) => { try { g(); } catch {} };",
  ),
  breach(
    "a circle of imports",
    "no-cycle",
    "server/c1.ts",
    'import { y } from "./c2.ts";\nexport const x = () => y;',
  ),
  breach(
    "the other half of the circle",
    "no-cycle",
    "server/c2.ts",
    'import { x } from "./c1.ts";\nexport const y = () => x;',
  ),
  breach(
    "a hook behind a condition",
    "rules-of-hooks",
    "client/ui/H1.tsx",
    'import { useState } from "react";\nexport function H1({ on }: { on: boolean }) { if (on) useState(1); return null; }',
  ),
  breach(
    "an effect that hides what it reads",
    "exhaustive-deps",
    "client/ui/H2.tsx",
    'import { useEffect } from "react";\nexport function H2({ f, x }: { f: (x: number) => void; x: number }) { useEffect(() => { f(x); }, []); return null; }',
  ),
  breach(
    "a picture without words",
    "alt-text",
    "client/ui/H3.tsx",
    'export function H3() { return <img src="a.png" />; }',
  ),
  breach(
    "a clock in shared/",
    "no-restricted-properties",
    "shared/h1.ts",
    "export const f = () => Date.now();",
  ),
  breach(
    "randomness in shared/",
    "no-restricted-properties",
    "shared/h2.ts",
    "export const f = () => Math.random();",
  ),
  breach(
    "the network in shared/",
    "no-restricted-globals",
    "shared/h3.ts",
    'export const f = () => fetch("/");',
  ),
  breach(
    "a test that runs alone",
    "no-focused-tests",
    "tests/shared/h1.test.ts",
    'import { it } from "vitest";\nit.only("runs", () => {});',
  ),
  breach(
    "a test that does not run",
    "no-disabled-tests",
    "tests/shared/h2.test.ts",
    'import { it } from "vitest";\nit.skip("runs", () => {});',
  ),
];

export const lintBreaches: LintBreach[] = [...directions, ...allowed, ...habits];
