import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { RejoinableWorkshop } from "../api/records.ts";
import { useFormatting } from "../i18n/formatting.ts";
import classes from "./RejoinList.module.css";

/** The workshops this browser is in already, newest first. */
export function RejoinList({ workshops }: { workshops: RejoinableWorkshop[] }) {
  const { t } = useTranslation();
  const { date } = useFormatting();
  return (
    <section aria-labelledby="your-workshops">
      <Title order={2} id="your-workshops" size="h3">
        {t("home.rejoin.title")}
      </Title>
      <ul className={classes.list}>
        {workshops.map(({ workshop, you }) => (
          <li key={workshop.id}>
            <Link to={`/w/${workshop.id}`} className={classes.item}>
              <span className={classes.title}>{workshop.title}</span>
              <span className={classes.role}>
                {t("home.rejoin.role", {
                  role: t(`common.roles.${you.role}`),
                  date: date(you.joinedAt),
                })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
