import { VisuallyHidden } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { DecisionSign } from "./decisionSign.ts";

const stale = {
  color: "var(--state-stale)",
  shape: <path d="M1.6 6a4.4 4.4 0 1 1 4.4 4.4" strokeWidth="2" />,
};

const drawings: Record<DecisionSign, { color: string; shape: ReactNode }> = {
  agree: {
    color: "var(--state-agreed)",
    shape: (
      <>
        <circle cx="6" cy="6" r="5.4" fill="currentColor" stroke="none" />
        <path
          d="M3.5 6.2l1.8 1.8 3.3-3.7"
          stroke="var(--paper)"
          strokeWidth="1.5"
          strokeLinecap="round"
        />
      </>
    ),
  },
  reserve: {
    color: "var(--state-agreed)",
    shape: (
      <>
        <circle cx="6" cy="6" r="4.7" strokeWidth="1.5" />
        <path d="M6 1.3a4.7 4.7 0 0 0 0 9.4z" fill="currentColor" stroke="none" />
      </>
    ),
  },
  object: {
    color: "var(--state-objected)",
    shape: <path d="M2.2 2.2l7.6 7.6M9.8 2.2L2.2 9.8" strokeWidth="2.2" strokeLinecap="round" />,
  },
  none: {
    color: "var(--state-empty)",
    shape: <path d="M3.6 6h4.8" strokeWidth="1.5" strokeLinecap="round" />,
  },
  staleAgree: stale,
  staleReserve: stale,
  staleObject: stale,
};

interface DecisionMarkProps {
  sign: DecisionSign;
  /** The word stands beside it already. */
  isDecorative?: boolean;
}

/** What a university decided, in one small sign with its word for screen readers. */
export function DecisionMark({ sign, isDecorative = false }: DecisionMarkProps) {
  const { t } = useTranslation();
  const { color, shape } = drawings[sign];
  return (
    <>
      <svg
        width={13}
        height={13}
        viewBox="0 0 12 12"
        aria-hidden="true"
        data-sign={sign}
        style={{ flex: "none", color }}
        fill="none"
        stroke="currentColor"
      >
        {shape}
      </svg>
      {!isDecorative && <VisuallyHidden>{t(`agreement.decided.${sign}`)}</VisuallyHidden>}
    </>
  );
}
