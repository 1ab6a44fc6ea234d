import { Modal, type ModalProps } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** A modal dialog with a heading and a named close button; on a phone it takes the whole screen. */
export function Dialog(props: ModalProps & { title: string }) {
  const { t } = useTranslation();
  return (
    <Modal
      centered
      radius="lg"
      padding="lg"
      overlayProps={{ color: "#0c1218", backgroundOpacity: 0.45 }}
      transitionProps={{ transition: "fade", duration: 120 }}
      closeButtonProps={{ "aria-label": t("common.close") }}
      styles={{
        title: { font: "600 1.3rem / 1.3 var(--serif)" },
        content: { background: "var(--paper)" },
        header: { background: "var(--paper)" },
      }}
      // The library's part is a header element, which beside the page's own would be a second banner.
      attributes={{ header: { role: "presentation" } }}
      {...props}
    />
  );
}
