import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

/** The rules of the house that neither lint nor types can say, each over the text of one file. */
export interface HouseRule {
  name: string;
  /** Which files it is about, by path from the repository's root. */
  of: RegExp;
  isBrokenBy: (text: string, path: string) => boolean;
  /** Files that break it: the proof that the rule sees what it should. */
  breaches: [path: string, text: string][];
}

const code = /\.tsx?$/;

export const houseRules: HouseRule[] = [
  {
    name: "shared/ has no clock (what else it must not touch, lint knows)",
    of: /^shared\/.*\.ts$/,
    isBrokenBy: (text) => /\bnew Date\(\s*\)/.test(withoutComments(text)),
    breaches: [["shared/phase.ts", "export const now = () => new Date();"]],
  },
  {
    name: "only configuration has a default export",
    of: code,
    isBrokenBy: (text, path) => !path.endsWith(".config.ts") && /^export default\b/m.test(text),
    breaches: [["client/app/theme.ts", "const theme = {};\nexport default theme;"]],
  },
  {
    name: "no file is a barrel",
    of: code,
    isBrokenBy: (text) => {
      const statements = withoutComments(text)
        .split(";")
        .map((s) => s.trim())
        .filter(Boolean);
      const isPassedOn = (statement: string) => /^export (type )?[*{][^]*from ["']/.test(statement);
      return (
        statements.some((s) => s.startsWith("export *")) ||
        (statements.length > 0 && statements.every(isPassedOn))
      );
    },
    breaches: [
      [
        "client/ui/index.ts",
        'export { Logo } from "./Logo.tsx";\nexport { Page } from "./Page.tsx";',
      ],
      ["client/ui/all.ts", 'export * from "./Logo.tsx";\nexport const a = 1;'],
    ],
  },
  {
    name: "an editor beside collaboration has no content of its own (it would be written again by every page)",
    of: /^client\/.*\.tsx?$/,
    isBrokenBy: (text) =>
      /\bCollaboration\.configure\b/.test(text) && /\bcontent:/.test(withoutComments(text)),
    breaches: [
      [
        "client/canvas/e.ts",
        'useEditor({ extensions: [Collaboration.configure({})], content: "" })',
      ],
    ],
  },
  {
    name: "no test is skipped or runs alone",
    of: /^tests\/.*\.(test|spec)\.tsx?$/,
    isBrokenBy: (text) =>
      /\b(it|test|describe)(\.\w+)*\.(only|skip|skipIf|runIf|todo|fixme|fails?)\b/.test(text),
    breaches: [
      ["tests/shared/a.test.ts", 'it.skip("waits for better days", () => {});'],
      ["tests/e2e/a.spec.ts", 'test.describe.only("this one", () => {});'],
      ["tests/e2e/a.spec.ts", "test.fixme();"],
    ],
  },
  {
    name: "no file knows the machine it was written on",
    of: /./,
    isBrokenBy: (text) => /(^|[\s"'`(=:])(\/(work|root|Users|home\/\w+)\/|[A-Z]:\\)/m.test(text),
    breaches: [
      ["README.md", "See /" + "work/notes.md"],
      ["tests/a.ts", 'const path = "/' + 'home/me/trivium";'],
    ],
  },
  {
    name: "every dependency is pinned exactly",
    of: /^package\.json$/,
    isBrokenBy: (text) =>
      /"(dev)?[dD]ependencies"/.test(text) &&
      /": "[\^~><*]\S*\d/.test(text.replace(/"engines": \{[^}]*\}/, "")),
    breaches: [["package.json", '{ "dependencies": { "yjs": "^13.6.0" } }']],
  },
  {
    name: "the lock file names no registry but the public one",
    of: /^package-lock\.json$/,
    isBrokenBy: (text) => /"resolved": "(?!https:\/\/registry\.npmjs\.org\/)/.test(text),
    breaches: [["package-lock.json", '"resolved": "https://mirror.example/yjs.tgz"']],
  },
  {
    name: "there is one Yjs",
    of: /^package-lock\.json$/,
    isBrokenBy: (text) => (text.match(/node_modules\/yjs": \{/g) ?? []).length !== 1,
    breaches: [
      [
        "package-lock.json",
        '"node_modules/yjs": {}, "node_modules/y-websocket/node_modules/yjs": {}',
      ],
    ],
  },
];

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

const root = resolve(import.meta.dirname, "../..");
const notOurs = new Set(["node_modules", ".git", "dist", "data", "test-results", "coverage"]);
const text = /\.(tsx?|jsx?|css|html|json|md|ya?ml|svg|example)$|\/(run|LICENSE)$/;

/** Every text file of the repository, by path from its root. */
export function repositoryFiles(folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (notOurs.has(entry.name)) return [];
    if (entry.isDirectory()) return repositoryFiles(path);
    return text.test(path) ? [relative(root, path)] : [];
  });
}

export const readRepositoryFile = (path: string): string => readFileSync(join(root, path), "utf8");

/** The folders inside one of the repository's folders. */
export const foldersIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
