import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { problemText } from "../api/problemText.ts";
import type { Problem } from "../api/request.ts";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import classes from "./Agreement.module.css";
import type { SeenBlock } from "./useSeenBlock.ts";

export type Signing =
  | { state: "idle" }
  | { state: "note-missing" }
  | { state: "signing" }
  /** `hash` is what had been seen when the server refused. */
  | { state: "refused"; problem: Problem; hash: string };

interface SignOffTroubleProps {
  signing: Signing;
  seen: SeenBlock;
  isChanged: boolean;
  onLook(): void;
}

/** Why a decision is not signed (yet): the words changed, or the server did not take it. */
export function SignOffTrouble({ signing, seen, isChanged, onLook }: SignOffTroubleProps) {
  const { t } = useTranslation();
  if (signing.state === "refused" && signing.problem.code !== "content-changed") {
    return (
      <ErrorNote>
        {t("agreement.sign.notSigned", { problem: problemText(signing.problem) })}
      </ErrorNote>
    );
  }
  const isRefused = signing.state === "refused" && signing.hash === seen.hash;
  if (!isChanged && !isRefused) return null;
  return (
    <Alert
      role="alert"
      classNames={{ root: classes.trouble ?? "" }}
      icon={<IconAlertTriangle size={18} color="var(--orange)" aria-hidden />}
    >
      {isRefused ? t("agreement.sign.refused") : t("agreement.sign.changed")}{" "}
      {/* The server knows words that have not come here: looking again would show the same. */}
      {!isChanged && t("agreement.sign.same")}
      {isChanged && (
        <div>
          <Button variant="default" size="compact-md" mt="sm" onClick={onLook}>
            {t("agreement.sign.lookAgain")}
          </Button>
        </div>
      )}
    </Alert>
  );
}
