import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    expect: { requireAssertions: true },
    retry: 0,
    // jsdom lays nothing out, so Mantine sees nothing that could be focused, and prints the whole element to say so.
    onConsoleLog: (log) => !log.startsWith("[@mantine/hooks/use-focus-trap]"),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/*.test.ts", "tests/shared/**/*.test.ts", "tests/support/**/*.test.ts"],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "client",
          include: ["tests/client/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "page",
          environment: "jsdom",
          include: ["tests/client/**/*.test.tsx"],
        },
      },
      {
        extends: true,
        test: {
          name: "server",
          include: ["tests/server/**/*.test.ts"],
          globalSetup: ["tests/support/stores.setup.ts"],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "proof",
          include: ["tests/proof/**/*.test.ts"],
          globalSetup: ["tests/support/stores.setup.ts"],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
