import { notifications } from "@mantine/notifications";
import i18next from "i18next";

/** A short message at the edge of the page: what was done, or why it was not. */
export function notify(message: string, kind: "done" | "refused" = "done"): void {
  notifications.show({
    message,
    color: kind === "done" ? "accent" : "red",
    role: kind === "done" ? "status" : "alert",
    autoClose: kind === "done" ? 4000 : 10_000,
    closeButtonProps: { "aria-label": i18next.t("common.close") },
  });
}
