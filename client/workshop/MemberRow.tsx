import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Member, University } from "#shared/workshop.ts";
import classes from "./People.module.css";

interface MemberRowProps {
  member: Member;
  universities: University[];
  isYou: boolean;
  /** Absent for those who may not change anybody's rights. */
  onChange: ((member: Member) => void) | undefined;
}

export function MemberRow({ member, universities, isYou, onChange }: MemberRowProps) {
  const { t } = useTranslation();
  const spokenFor = universities.find(({ id }) => id === member.signsFor);
  return (
    <li className={classes.member}>
      <span className={classes.person}>
        {member.name}
        {isYou && ` (${t("workshop.you")})`}
        <span className={classes.rights}>
          {t(`common.roles.${member.role}`)}
          {spokenFor && (
            <>
              {", "}
              <span className={classes.speaks}>
                {t("workshop.people.speaksFor", { university: spokenFor.shortName })}
              </span>
            </>
          )}
        </span>
      </span>
      {onChange && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t("workshop.people.changeOf", { name: member.name })}
          onClick={() => onChange(member)}
        >
          {t("workshop.people.change")}
        </Button>
      )}
    </li>
  );
}
