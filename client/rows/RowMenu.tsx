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

interface Item {
  act: keyof RowActs;
  icon: typeof IconDots;
  keys?: string;
  isOff: boolean;
  color?: string;
}

function OpenMenu({ label, isFirst, isLast, acts, onClose }: OpenMenuProps) {
  const { t } = useTranslation();
  const items: Item[] = [
    { act: "moveUp", icon: IconArrowUp, keys: "Alt ↑", isOff: isFirst },
    { act: "moveDown", icon: IconArrowDown, keys: "Alt ↓", isOff: isLast },
    { act: "duplicate", icon: IconCopy, isOff: false },
    { act: "remove", icon: IconTrash, isOff: false, color: "var(--danger)" },
  ];
  const first = items.find(({ isOff }) => !isOff)?.act;
  return (
    <Menu
      opened
      onChange={(isOpen) => {
        if (!isOpen) onClose(false);
      }}
      closeOnItemClick={false}
      returnFocus={false}
      withInitialFocusPlaceholder={false}
      hideDetached={false}
      // A key pressed before the focus is in the menu is not a press outside it.
      clickOutsideEvents={["mousedown", "touchstart"]}
      position="bottom-end"
      shadow="md"
      width={210}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <span className={classes.anchor} aria-hidden="true" />
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        {items.map(({ act, icon: Icon, keys, isOff, color }) => (
          <Menu.Item
            key={act}
            disabled={isOff}
            // The library would put the focus on the first one, though it cannot have it.
            data-autofocus={act === first || undefined}
            leftSection={<Icon size={16} aria-hidden />}
            rightSection={keys && <kbd className={classes.keys}>{keys}</kbd>}
            {...(color && { color })}
            onClick={() => {
              onClose(true);
              acts[act]();
            }}
          >
            {t(`rows.${act}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
