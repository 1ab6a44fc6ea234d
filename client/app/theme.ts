import { createTheme, defaultVariantColorsResolver } from "@mantine/core";
import type { CSSVariablesResolver, VariantColorsResolver } from "@mantine/core";

/**
 * The library's parts in our palette. Colours come from tokens.css; the tuple below only feeds the places where
 * the library computes a shade itself, and the resolver sends everything else to the tokens, for both schemes.
 */

const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  const isRed = input.color === "red";
  if (
    input.variant === "filled" &&
    (isRed || input.color === undefined || input.color === "accent")
  ) {
    const fill = isRed ? "var(--danger-fill)" : "var(--accent-fill)";
    const hover = isRed ? "var(--danger-fill)" : "var(--accent-fill-hover)";
    return {
      ...colors,
      background: fill,
      hover,
      color: "var(--on-accent)",
      border: "1px solid transparent",
    };
  }
  if (input.variant === "subtle" && input.color === "gray") {
    return { ...colors, hover: "var(--wash)", color: "var(--ink)" };
  }
  return colors;
};

export const theme = createTheme({
  primaryColor: "accent",
  primaryShade: { light: 7, dark: 4 },
  colors: {
    accent: [
      "#eaf1f9",
      "#dbe6f3",
      "#b8cfe8",
      "#93bbeb",
      "#5f93cf",
      "#3f79bd",
      "#2f6cb5",
      "#1c4e8a",
      "#163f70",
      "#102f55",
    ],
    dark: [
      "#e4ebf1",
      "#c3ced8",
      "#a5b3c0",
      "#6f7e8c",
      "#2a3743",
      "#22303d",
      "#17212b",
      "#0f161d",
      "#0c1218",
      "#080d12",
    ],
  },
  black: "#16222e",
  fontFamily: "var(--sans)",
  fontSmoothing: true,
  fontSizes: { xs: "0.78rem", sm: "0.875rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
  lineHeights: { xs: "1.4", sm: "1.45", md: "1.55", lg: "1.6", xl: "1.6" },
  headings: {
    fontFamily: "var(--serif)",
    fontWeight: "600",
    textWrap: "balance",
    sizes: {
      h1: { fontSize: "clamp(1.75rem, 1.4rem + 1.4vw, 2.25rem)", lineHeight: "1.18" },
      h2: { fontSize: "1.3rem", lineHeight: "1.3" },
      h3: { fontSize: "1.1rem", lineHeight: "1.35" },
      h4: { fontSize: "1rem", lineHeight: "1.4" },
    },
  },
  radius: { xs: "4px", sm: "6px", md: "8px", lg: "12px", xl: "16px" },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  variantColorResolver,
});

const both = {
  "--mantine-color-body": "var(--ground)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-bright": "var(--ink)",
  "--mantine-color-dimmed": "var(--soft)",
  "--mantine-color-placeholder": "var(--faint)",
  "--mantine-color-anchor": "var(--accent)",
  "--mantine-color-error": "var(--danger)",
  "--mantine-color-default": "var(--paper)",
  "--mantine-color-default-hover": "var(--wash)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--line)",
  "--mantine-color-accent-filled": "var(--accent-fill)",
  "--mantine-color-accent-filled-hover": "var(--accent-fill-hover)",
  "--mantine-color-accent-light": "var(--accent-soft)",
  "--mantine-color-accent-light-hover": "var(--wash)",
  "--mantine-color-accent-light-color": "var(--accent)",
  "--mantine-color-accent-outline": "var(--accent)",
  "--mantine-color-accent-text": "var(--accent)",
  "--mantine-color-red-text": "var(--danger)",
  "--mantine-color-red-light": "var(--danger-soft)",
  "--mantine-color-red-light-color": "var(--danger)",
  "--mantine-color-red-outline": "var(--danger)",
};

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: both,
  dark: both,
});
