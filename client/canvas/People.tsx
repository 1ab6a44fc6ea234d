import { Popover, UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Awareness } from "y-protocols/awareness";
import { useFormatting } from "../i18n/formatting.ts";
import { Initials } from "../ui/Initials.tsx";
import classes from "./People.module.css";
import { othersAmong, usePresent, type Present } from "./presence.ts";

/** How many faces stand side by side before the rest becomes a number. */
const facesShown = 3;

/** Who is here: faces in the bar, names and universities on demand. */
export function People({ awareness }: { awareness: Awareness }) {
  const { t } = useTranslation();
  const { list } = useFormatting();
  const present = usePresent(awareness);
  const own = present.find(({ clientId }) => clientId === awareness.clientID);
  const others = othersAmong(present, awareness);
  const people = own ? [own, ...others] : others;
  if (people.length === 0) return null;
  const names = list(others.map(({ user }) => user.name));
  const label =
    others.length === 0 ? t("canvas.people.alone") : t("canvas.people.others", { names });
  return (
    <Popover position="bottom-end" withArrow>
      <Popover.Target>
        <UnstyledButton className={classes.faces} aria-label={label}>
          {people.slice(0, facesShown).map(({ user }) => (
            <Initials key={user.id} name={user.name} color={user.color} />
          ))}
          {people.length > facesShown && (
            <span className={classes.more}>
              {t("canvas.people.more", { count: people.length - facesShown })}
            </span>
          )}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={classes.heading}>{t("canvas.people.here")}</p>
        <ul className={classes.list}>
          {people.map((one) => (
            <li key={one.user.id} className={classes.person}>
              <Initials name={one.user.name} color={one.user.color} size={24} />
              <PersonName present={one} isYou={one === own} />
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}

function PersonName({ present: { user }, isYou }: { present: Present; isYou: boolean }) {
  const { t } = useTranslation();
  const name = isYou ? t("canvas.people.you", { name: user.name }) : user.name;
  return (
    <span>
      {user.university ? t("canvas.people.of", { name, university: user.university }) : name}
    </span>
  );
}
