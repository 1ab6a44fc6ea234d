import { ActionIcon, Tooltip, type ActionIconProps, type ElementProps } from "@mantine/core";
import type { IconBold } from "@tabler/icons-react";

interface BarButtonProps extends ActionIconProps, ElementProps<"button", keyof ActionIconProps> {
  icon: typeof IconBold;
  label: string;
  isOn?: boolean | undefined;
}

/** One button of the format bar. Pressing it leaves the caret in the text; the arrow keys go from one to the next. */
export function BarButton({ icon: Icon, label, isOn, ...button }: BarButtonProps) {
  return (
    <Tooltip label={label} openDelay={500} withArrow>
      <ActionIcon
        size={34}
        variant={isOn ? "light" : "subtle"}
        {...(!isOn && { color: "gray" })}
        aria-label={label}
        {...(isOn !== undefined && { "aria-pressed": isOn })}
        tabIndex={-1}
        onMouseDown={(event) => event.preventDefault()}
        {...button}
      >
        <Icon size={18} stroke={1.8} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
