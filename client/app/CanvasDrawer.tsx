import { Drawer, type DrawerProps } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./CanvasDrawer.module.css";

interface CanvasDrawerProps extends Partial<DrawerProps> {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A column of the canvas page where there is no room for it beside the words. Loaded only there. */
export function CanvasDrawer({ children, ...drawer }: CanvasDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened
      size={320}
      closeButtonProps={{ "aria-label": t("common.close") }}
      classNames={{
        body: classes.body ?? "",
        content: classes.content ?? "",
        header: classes.content ?? "",
      }}
      // The library's part is a header element, which beside the page's own would be a second banner.
      attributes={{ header: { role: "presentation" } }}
      {...drawer}
    >
      {children}
    </Drawer>
  );
}
