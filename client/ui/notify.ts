import i18next from "i18next";

/** A short message at the edge of the page: what was done, or why it was not. */
export function notify(message: string, kind: "done" | "refused" = "done"): void {
  void show(message, kind);
}

async function show(message: string, kind: "done" | "refused"): Promise<void> {
  const { notifications } = await import("@mantine/notifications");
  notifications.show({
    message,
    color: kind === "done" ? "accent" : "red",
    role: kind === "done" ? "status" : "alert",
    autoClose: kind === "done" ? 4000 : 10_000,
    closeButtonProps: { "aria-label": i18next.t("common.close") },
  });
}
