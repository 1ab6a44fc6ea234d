import { VisuallyHidden } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { MarkState } from "./markState.ts";

/** A shape for each state, so that no two differ by colour alone. */
const shapes: Record<MarkState, ReactNode> = {
  empty: <circle cx="5" cy="5" r="3.9" strokeWidth="1.6" strokeDasharray="2.05 2.05" />,
  written: <circle cx="5" cy="5" r="3.7" strokeWidth="2.2" />,
  discussed: (
    <>
      <circle cx="5" cy="5" r="4" strokeWidth="1.8" />
      <circle cx="5" cy="5" r="1.5" fill="currentColor" stroke="none" />
    </>
  ),
  agreed: <circle cx="5" cy="5" r="4.4" fill="currentColor" stroke="none" />,
  objected: <path d="M1.6 1.6l6.8 6.8M8.4 1.6L1.6 8.4" strokeWidth="2.2" strokeLinecap="round" />,
  stale: <path d="M1 5a4 4 0 1 1 4 4" strokeWidth="2" />,
};

interface StateMarkProps {
  state: MarkState;
  /** The word stands beside it already. */
  isDecorative?: boolean;
  /** Width and height in px. */
  size?: number;
}

/** How a block stands, in one small sign with its word for screen readers. */
export function StateMark({ state, isDecorative = false, size = 10 }: StateMarkProps) {
  const { t } = useTranslation();
  return (
    <>
      <svg
        width={size}
        height={size}
        viewBox="0 0 10 10"
        aria-hidden="true"
        data-state={state}
        style={{ flex: "none", overflow: "visible", color: `var(--state-${state})` }}
        fill="none"
        stroke="currentColor"
      >
        {shapes[state]}
      </svg>
      {!isDecorative && <VisuallyHidden>{t(`agreement.states.${state}`)}</VisuallyHidden>}
    </>
  );
}
