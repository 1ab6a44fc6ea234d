import { useEffect } from "react";
import { matchPath, useLocation } from "react-router";
import { unsentCanvases } from "../sync/unsentMarks.ts";

/** On each page one comes to: what earlier visits left unsent on other canvases goes to the server (R4b). */
export function useResend(): void {
  const { pathname } = useLocation();
  useEffect(() => {
    const open = matchPath("/c/:canvasId", pathname)?.params.canvasId;
    if (unsentCanvases().every((canvasId) => canvasId === open)) return;
    import("./canvasScript.ts").then(
      ({ canvasScript }) => canvasScript.resendUnsent(open),
      () => {}, // The script did not come: the marks stand, and the next page tries again.
    );
  }, [pathname]);
}
