import { lazy, Suspense } from "react";
import type { UnsentOfferProps } from "./UnsentOffer.tsx";

// In the chunk of the editor: who wrote something has it, so it is there even when the server gives no scripts any more.
const UnsentOffer = lazy(async () => ({
  default: (await import("./canvasEditing.ts")).canvasEditing.UnsentOffer,
}));

export function LazyUnsentOffer(props: UnsentOfferProps) {
  return (
    <Suspense>
      <UnsentOffer {...props} />
    </Suspense>
  );
}
