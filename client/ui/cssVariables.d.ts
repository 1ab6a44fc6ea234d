import "react";

declare module "react" {
  /** Inline styles may set our own variables, for colours that are data. */
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined;
  }
}
