import { useEffect, useState } from "react";
import { useFormatting } from "../i18n/formatting.ts";

const stepMs = 30_000;

/** "3 minutes ago", kept true while it is shown; the exact time stands in the element and in its tooltip. */
export function RelativeTime({ at }: { at: string }) {
  const { relative, dateTime } = useFormatting();
  const now = useNow();
  // A server's clock may run a little ahead of this one; nobody writes in the future.
  const past = Date.parse(at) > Date.parse(now) ? now : at;
  return (
    <time dateTime={at} title={dateTime(at)}>
      {relative(past, now)}
    </time>
  );
}

function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), stepMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
