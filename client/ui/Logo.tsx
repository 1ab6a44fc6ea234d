/** Three roads meeting. Decorative: the name stands beside it. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" fill="none">
      <path
        d="M12 12V2M12 12l8.7 5M12 12l-8.7 5"
        stroke="var(--accent)"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <circle cx="12" cy="12" r="3" fill="var(--accent)" />
    </svg>
  );
}
