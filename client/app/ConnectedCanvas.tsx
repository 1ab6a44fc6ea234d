import { lazy, Suspense, useEffect } from "react";
import { useStore } from "zustand";
import { AgreedFact } from "../agreement/AgreedFact.tsx";
import { accessOf } from "../canvas/access.ts";
import { CanvasBlocks } from "../canvas/CanvasBlocks.tsx";
import { announce } from "../canvas/presence.ts";
import { SaveLight } from "../canvas/SaveLight.tsx";
import { useRecords, useYou } from "../records/canvasRecords.ts";
import type { CanvasConnection } from "../sync/canvasConnection.ts";
import { afterEditor } from "./afterEditor.ts";
import { CanvasFrame } from "./CanvasFrame.tsx";
import { People } from "../canvas/People.tsx";
import { PageTitle, SharedTitle } from "./PageTitle.tsx";
import { CanvasNotices } from "./CanvasNotices.tsx";
import { showPanel } from "./canvasPanel.ts";
import { canvasSlots } from "./canvasSlots.tsx";
import { useCanvasEditing } from "./useCanvasEditing.ts";
import { useFrozen } from "./useFrozen.ts";

const ChecksFact = lazy(async () => ({
  default: (await afterEditor(() => import("../checks/ChecksFact.tsx"))).ChecksFact,
}));

interface ConnectedCanvasProps {
  connection: CanvasConnection;
  loadedTitle: string;
}

/** The canvas with its document. It renders again when words come or rights change, and not while people write. */
export function ConnectedCanvas({ connection, loadedTitle }: ConnectedCanvasProps) {
  const { doc, awareness } = connection;
  const template = useRecords((records) => records.template);
  const you = useYou();
  const isRefused = useStore(connection.state, ({ state }) => state === "refused");
  const words = useStore(connection.words);
  const frozen = useFrozen(connection);
  const editing = useCanvasEditing(connection, template);
  useAnnouncement(connection);
  const mayChange = !isRefused && words === "ready";
  const access = mayChange ? accessOf(you.role, frozen) : "read";

  return (
    <CanvasFrame
      title={words === "waiting" ? <PageTitle title={loadedTitle} /> : <SharedTitle doc={doc} />}
      save={<SaveLight connection={connection.state} canWrite={access === "write"} />}
      people={<People awareness={awareness} />}
      awareness={awareness}
      notices={<CanvasNotices connection={connection} frozen={frozen} />}
    >
      {words !== "waiting" && (
        <CanvasBlocks
          template={template}
          doc={doc}
          awareness={awareness}
          access={access}
          editing={editing}
          slots={canvasSlots}
          facts={
            <>
              <Suspense>
                <ChecksFact doc={doc} onOpen={() => showPanel("checks")} />
              </Suspense>
              <AgreedFact onOpen={() => showPanel("agreement")} />
            </>
          }
        />
      )}
    </CanvasFrame>
  );
}

/** Says who looks at this page; the server stamps the same over it. */
function useAnnouncement({ awareness }: CanvasConnection): void {
  const { id, name, universityId } = useYou();
  const university = useRecords(({ universities }) =>
    universities.find((one) => one.id === universityId),
  );
  useEffect(() => {
    announce(awareness, {
      id,
      name,
      color: university?.color ?? "#5f6b7a",
      university: university?.shortName ?? null,
    });
  }, [awareness, id, name, university]);
}
