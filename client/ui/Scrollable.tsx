import type { ComponentProps } from "react";

interface ScrollableProps extends ComponentProps<"div"> {
  /** What a screen reader calls it. */
  label: string;
}

/** What may be larger than its place. It scrolls, so the keyboard must get there, though nothing in it may take the focus. */
export function Scrollable({ label, ...rest }: ScrollableProps) {
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  return <div role="group" tabIndex={0} aria-label={label} {...rest} />;
}
