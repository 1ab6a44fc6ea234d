import { defineConfig, type OxlintOverride } from "oxlint";

/**
 * Who may import whom (ARCHITECTURE.md), as patterns over import specifiers. Folders are flat, so "../comments/" can
 * only mean the folder beside. Where several entries of `overrides` match a file the last one replaces the others
 * for a rule, so each folder lists everything it may not import. `tests/lint.test.ts` shows that every rule fires.
 */

interface Restriction {
  regex?: string;
  group?: string[];
  message: string;
  allowTypeImports?: boolean;
}

/** Folders of `client/` that hold one feature each. They never import each other and meet in the pages of `app/`. */
export const features = [
  "agreement",
  "canvas",
  "checks",
  "comments",
  "comparison",
  "exports",
  "home",
  "join",
  "position",
  "rows",
  "templates",
  "workshop",
];

/** Folders of `client/` that features stand on. They never import a feature. */
export const foundations = ["api", "i18n", "records", "sync", "ui"];

const folders = (names: readonly string[]) => `^(\\.\\./)+(${names.join("|")})/`;

const nobody: Restriction[] = [
  { regex: "^(\\.\\./)+tests/", message: "The product does not know its tests." },
  { regex: "^(\\.\\./)+shared/", message: 'Write "#shared/…".' },
];

const shared: Restriction[] = [
  {
    group: ["**", "!./**", "!../*.ts", "!#shared/**", "!zod", "!yjs", "!lib0/**", "!@tiptap/**"],
    message: "shared/ imports only itself, zod, yjs, lib0 and Tiptap.",
  },
];

const server: Restriction[] = [
  ...nobody,
  { regex: folders(["client"]), message: "The server does not know the client." },
];

const commands: Restriction[] = [
  ...server,
  {
    regex: folders(["admin", "exports", "http", "log", "news", "notify", "rooms"]),
    message: "A command returns a Result and records an event; main.ts joins it to the rest.",
  },
];

const db: Restriction[] = [
  ...commands,
  { regex: folders(["commands"]), message: "The store does not know who asks it." },
];

const underRooms: Restriction[] = [
  ...server,
  {
    regex: folders(["admin", "commands", "exports", "http", "notify", "rooms"]),
    message: "Rooms stand on the log and hear the news; neither knows of rooms.",
  },
];

const serverExports: Restriction[] = [
  ...server,
  { regex: "^\\.\\./", message: "Exports read shared/ and nothing else of the server." },
];

const client: Restriction[] = [
  ...nobody,
  {
    regex: folders(["server"]),
    allowTypeImports: true,
    message: "The client knows of the server only the type of its app.",
  },
  {
    // All but http/app.ts. (These patterns know no lookahead, and a negated group would win over the entry above.)
    regex: "^(\\.\\./)+server/([^/]+$|[^h/][^/]*/|http/([^a]|a[^p]|ap[^p]))",
    message: "The client knows of the server only the type of its app.",
  },
  {
    group: ["#shared/api.ts", "#shared/templateApi.ts"],
    allowTypeImports: true,
    message: "Import from api.ts only types: zod does not belong into the page.",
  },
];

const foundation: Restriction[] = [
  ...client,
  { regex: folders(["app", ...features]), message: "Features stand on this folder, not under it." },
];

const feature: Restriction[] = [
  ...client,
  { regex: folders(["app", ...features]), message: "Features meet in the pages of client/app." },
];

const mayNotImport = (files: string[], patterns: Restriction[]): OxlintOverride => ({
  files,
  rules: { "no-restricted-imports": ["error", { patterns }] },
});

/** What a pure domain does not touch. The clock is the business of `tests/house.test.ts`: it takes `new Date(instant)`. */
const outside = [
  "crypto",
  "document",
  "fetch",
  "localStorage",
  "performance",
  "process",
  "setInterval",
  "setTimeout",
  "window",
];

export default defineConfig({
  plugins: ["typescript", "unicorn", "oxc", "import", "react", "jsx-a11y", "promise"],
  categories: { correctness: "error" },
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: "error" },
  // The benchmark's peers are programs of their own, with packages that only they have.
  ignorePatterns: ["dist/", "data/", "test-results/", "tests/bench/peers/"],
  rules: {
    eqeqeq: "error",
    "no-empty": "error",
    "no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_" }],
    "no-var": "error",
    "prefer-const": "error",
    "no-restricted-imports": ["error", { patterns: [] }],
    "import/no-cycle": "error",
    "import/no-default-export": "error",
    "import/no-duplicates": "error",
    "import/no-self-import": "error",
    // A status is not always the output of a form.
    "jsx-a11y/prefer-tag-over-role": "off",
    "oxc/no-barrel-file": ["error", { threshold: 0 }],
    "promise/no-multiple-resolved": "error",
    "react/rules-of-hooks": "error",
    "react/exhaustive-deps": "error",
    // A hook that acquires something outside React (a connection, an editor) says so by setting state in its effect.
    "react/set-state-in-effect": "off",
    "typescript/ban-ts-comment": "error",
    "typescript/consistent-type-imports": "error",
    // Yjs types declare no toString of their own, and have one.
    "typescript/no-base-to-string": [
      "error",
      { ignoredTypeNames: ["YText", "YXmlText", "YXmlFragment"] },
    ],
    "typescript/no-explicit-any": "error",
    "typescript/no-misused-promises": "error",
    // `[...word]` is how one counts code points.
    "typescript/no-misused-spread": ["error", { allow: ["string"] }],
    "typescript/no-non-null-assertion": "error",
    "typescript/no-unnecessary-boolean-literal-compare": "error",
    "typescript/no-unnecessary-type-arguments": "error",
    "typescript/no-unnecessary-type-assertion": "error",
    "typescript/no-unsafe-argument": "error",
    "typescript/no-unsafe-assignment": "error",
    "typescript/no-unsafe-call": "error",
    "typescript/no-unsafe-member-access": "error",
    "typescript/no-unsafe-return": "error",
    // What our functions return are objects of closures, made to be taken apart; `this` hardly occurs.
    "typescript/unbound-method": "off",
    "typescript/only-throw-error": "error",
    "typescript/prefer-promise-reject-errors": "error",
    "typescript/return-await": "error",
    "typescript/switch-exhaustiveness-check": "error",
  },
  overrides: [
    mayNotImport(["shared/**"], shared),
    mayNotImport(["server/**"], server),
    mayNotImport(["server/commands/**"], commands),
    mayNotImport(["server/db/**"], db),
    mayNotImport(["server/log/**", "server/news/**"], underRooms),
    mayNotImport(["server/exports/**"], serverExports),
    mayNotImport(["client/**"], client),
    mayNotImport(
      foundations.map((name) => `client/${name}/**`),
      foundation,
    ),
    mayNotImport(
      features.map((name) => `client/${name}/**`),
      feature,
    ),
    {
      files: ["shared/**"],
      rules: {
        "no-restricted-globals": ["error", ...outside],
        "no-restricted-properties": [
          "error",
          { object: "Date", property: "now", message: "Time is passed in." },
          { object: "Math", property: "random", message: "Randomness is passed in." },
        ],
      },
    },
    { files: ["shared/**", "server/**", "client/**"], rules: { "no-console": "error" } },
    {
      files: ["server/main.ts", "server/admin/**", "client/app/ErrorBoundary.tsx"],
      rules: { "no-console": "off" },
    },
    {
      // i18next's `use` and the one of Playwright's fixtures are no hooks.
      files: ["client/i18n/i18n.ts", "tests/e2e/**"],
      rules: { "react/rules-of-hooks": "off" },
    },
    {
      files: ["*.config.ts", "tests/e2e/*.config.ts"],
      rules: { "import/no-default-export": "off" },
    },
    {
      files: ["tests/**"],
      plugins: ["vitest"],
      rules: {
        "vitest/valid-expect": ["error", { maxArgs: 2 }],
        "vitest/no-focused-tests": "error",
        "vitest/no-disabled-tests": "error",
        // Properties assert what holds when a condition does. That every test asserts something, vitest.config.ts demands.
        "vitest/no-conditional-expect": "off",
        "vitest/expect-expect": "off",
      },
    },
  ],
});
