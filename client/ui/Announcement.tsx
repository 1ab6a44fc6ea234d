import { VisuallyHidden } from "@mantine/core";

/** Says its text to screen readers when it changes; empty says nothing. */
export function Announcement({ children }: { children: string }) {
  return <VisuallyHidden role="status">{children}</VisuallyHidden>;
}
