import { Menu } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconCopy, IconDots, IconTrash } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./Rows.module.css";

export interface RowActs {
  moveUp(): void;
  moveDown(): void;
  duplicate(): void;
  remove(): void;
}

interface RowMenuProps {
  title: string;
  isFirst: boolean;
  isLast: boolean;
  isHeld: boolean;
  acts: RowActs;
}

/** What can be done with a row. The menu itself is made when it is asked for: there is one button per row. */
export function RowMenu({ title, isHeld, ...menu }: RowMenuProps) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  /** A press on the button closes an open menu before the click would open it again. */
  const wasOpen = useRef(false);
  return (
    <span className={classes.menu}>
      <button
        ref={button}
        type="button"
        className={classes.dots}
        data-column="acts"
        aria-label={t("rows.menu", { row: title })}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        disabled={isHeld}
        onPointerDown={() => void (wasOpen.current = isOpen)}
        onClick={() => {
          setIsOpen(!wasOpen.current);
          wasOpen.current = false;
        }}
      >
        <IconDots size={18} stroke={1.7} aria-hidden />
      </button>
      {isOpen && (
        <OpenMenu
          {...menu}
          label={t("rows.menu", { row: title })}
          onClose={(isDone) => {
            setIsOpen(false);
            if (!isDone) button.current?.focus();
          }}
        />
      )}
    </span>
  );
}

interface OpenMenuProps extends Omit<RowMenuProps, "title" | "isHeld"> {
  label: string;
  /** An act takes the focus where it belongs; else it goes back to the button. */
  onClose(isDone: boolean): void;
}

function OpenMenu({ label, isFirst, isLast, acts, onClose }: OpenMenuProps) {
  const { t } = useTranslation();
  const done = (act: () => void) => () => {
    onClose(true);
    act();
  };
  return (
    <Menu
      opened
      onChange={(isOpen) => {
        if (!isOpen) onClose(false);
      }}
      closeOnItemClick={false}
      returnFocus={false}
      position="bottom-end"
      shadow="md"
      width={210}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <span className={classes.anchor} aria-hidden="true" />
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        <Menu.Item
          leftSection={<IconArrowUp size={16} aria-hidden />}
          rightSection={<kbd className={classes.keys}>Alt ↑</kbd>}
          disabled={isFirst}
          onClick={done(acts.moveUp)}
        >
          {t("rows.moveUp")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown size={16} aria-hidden />}
          rightSection={<kbd className={classes.keys}>Alt ↓</kbd>}
          disabled={isLast}
          onClick={done(acts.moveDown)}
        >
          {t("rows.moveDown")}
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={done(acts.duplicate)}>
          {t("rows.duplicate")}
        </Menu.Item>
        <Menu.Item
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={done(acts.remove)}
        >
          {t("rows.remove")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
