import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(resolve(import.meta.dirname, "../../../client/app/tokens.css"), "utf8");

function tokensOf(scheme: string): Record<string, string> {
  const [, rules = ""] =
    new RegExp(`\\[data-mantine-color-scheme="${scheme}"\\] \\{([^}]*)\\}`).exec(css) ?? [];
  return Object.fromEntries(
    [...rules.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(
      ([, name = "", color = ""]): [string, string] => [name, color],
    ),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a = "", b = ""): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ["ground", "paper"];
const hues = ["teal", "violet", "orange", "blue", "olive"];
const texts: [string, string][] = [
  ...["ink", "soft", "faint", "accent", "danger", ...hues].flatMap((text) =>
    grounds.map((ground): [string, string] => [text, ground]),
  ),
  ...hues.flatMap((hue): [string, string][] => [
    [hue, `${hue}-tint`],
    ["soft", `${hue}-tint`],
  ]),
  ["ink", "highlight"],
  ["ink", "wash"],
  ["soft", "wash"],
  ["accent", "accent-soft"],
  ["soft", "accent-soft"],
  ["danger", "danger-soft"],
  ["on-accent", "accent-fill"],
  ["on-accent", "accent-fill-hover"],
  ["on-accent", "danger-fill"],
];
const marks = ["agreed", "discussed", "stale", "objected", "written", "empty"].map(
  (state) => `state-${state}`,
);

describe.each(["light", "dark"])("the %s palette", (scheme) => {
  const tokens = tokensOf(scheme);

  it.each(texts)("sets %s on %s with contrast AA for text", (text, ground) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...marks, "field-line"])("draws %s with the contrast of a mark", (mark) => {
    for (const ground of grounds) {
      expect(contrast(tokens[mark], tokens[ground])).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("the schemes", () => {
  it("have the same tokens", () => {
    expect(Object.keys(tokensOf("dark"))).toEqual(Object.keys(tokensOf("light")));
  });
});
