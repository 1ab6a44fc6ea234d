import { lazy, Suspense, useEffect, useState } from "react";

const Notifications = lazy(async () => ({
  default: (await import("@mantine/notifications")).Notifications,
}));

/** A page is read before anything is said about it. */
const settledMs = 2_000;

/**
 * Where short messages appear. Loaded a while after the page, so that it delays no words and is there before the
 * network may be gone; what was said earlier waits for it.
 */
export function Notices() {
  const [isSettled, setIsSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSettled(true), settledMs);
    return () => clearTimeout(timer);
  }, []);
  return <Suspense>{isSettled && <Notifications position="bottom-center" />}</Suspense>;
}
