/** One thing that is checked: a command and, where it counts its own tests, the file it leaves its report in. */
export interface Step {
  name: string;
  command: [program: string, ...args: string[]];
  report?: { by: "vitest" | "playwright"; file: string };
}

const results = "test-results";

const vitest = (name: string, projects: string[], flags: string[] = []): Step => {
  const file = `${results}/${name}.json`;
  return {
    name,
    command: [
      "vitest",
      "run",
      ...projects.map((project) => `--project=${project}`),
      ...flags,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    report: { by: "vitest", file },
  };
};

export const format: Step = { name: "format", command: ["oxfmt", "--check"] };
export const lint: Step = { name: "lint", command: ["oxlint"] };
export const types: Step = { name: "types", command: ["tsc"] };
export const unit = vitest("unit", ["unit", "client", "page"]);
export const server = vitest("server", ["server"]);

/** Its servers wait more than they work, so two files run at once even on two cores; in full one, for the figures' sake. */
export const proof = vitest("proof", ["proof"], ["--maxWorkers=2"]);
export const longProof = vitest("proof", ["proof"], ["--maxWorkers=1"]);

/** Once, before the browser tests: servers that start side by side must not each build the client. */
export const build: Step = { name: "build", command: ["vite", "build"] };

export const browser: Step = {
  name: "browser",
  command: ["playwright", "test", "--config=tests/e2e/playwright.config.ts"],
  report: { by: "playwright", file: `${results}/browser.json` },
};
