import { ActionIcon } from "@mantine/core";
import { IconChevronDown, IconChevronUp, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./MoveButtons.module.css";

interface MoveButtonsProps {
  name: string;
  /** From 0, among so many. */
  at: number;
  of: number;
  onMove: (by: -1 | 1) => void;
  /** Null where it cannot be removed. */
  onRemove: (() => void) | null;
  /** Why it cannot. */
  whyNot?: string;
}

/**
 * Up, down, away. A button that can do nothing keeps the focus, which would otherwise be lost to whoever has moved a
 * part to the end with the keyboard.
 */
export function MoveButtons({ name, at, of, onMove, onRemove, whyNot }: MoveButtonsProps) {
  const { t } = useTranslation();
  return (
    <span className={classes.buttons}>
      <Button
        label={t("templates.part.up", { name })}
        onPress={at === 0 ? null : () => onMove(-1)}
        Icon={IconChevronUp}
      />
      <Button
        label={t("templates.part.down", { name })}
        onPress={at === of - 1 ? null : () => onMove(1)}
        Icon={IconChevronDown}
      />
      <Button
        label={t("templates.part.remove", { name })}
        onPress={onRemove}
        Icon={IconTrash}
        {...(whyNot !== undefined && { title: whyNot })}
      />
    </span>
  );
}

interface ButtonProps {
  label: string;
  title?: string;
  /** Null while it can do nothing. */
  onPress: (() => void) | null;
  Icon: typeof IconTrash;
}

function Button({ label, title, onPress, Icon }: ButtonProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={30}
      aria-label={label}
      title={title}
      {...(onPress === null && { "aria-disabled": true, "data-disabled": true })}
      onClick={() => onPress?.()}
    >
      <Icon size={16} stroke={1.7} aria-hidden />
    </ActionIcon>
  );
}
