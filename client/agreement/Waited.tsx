import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { progressOf } from "#shared/agreement.ts";
import { can } from "#shared/policy.ts";
import type { University, UniversityId } from "#shared/workshop.ts";
import { useRecords, useYou } from "../records/canvasRecords.ts";
import { Initials } from "../ui/Initials.tsx";
import classes from "./Agreement.module.css";
import { Bar } from "./Bar.tsx";
import { useAgreement } from "./useAgreement.ts";

interface WaitedProps {
  /** Leads a facilitator to where somebody is given the right to sign for a university. */
  onAppoint?: ((universityId: UniversityId) => void) | undefined;
}

/** Each university with how many blocks it accepts, objects to, and still has to decide on. */
export function Waited({ onAppoint }: WaitedProps) {
  const { t } = useTranslation();
  const universities = useRecords((records) => records.universities);
  return (
    <section className={classes.section} aria-labelledby="agreement-waited">
      <h3 className={classes.heading} id="agreement-waited">
        {t("agreement.waited.title")}
      </h3>
      <ul className={classes.waited}>
        {universities.map((university) => (
          <li key={university.id}>
            <Progress university={university} />
            <Silent university={university} onAppoint={onAppoint} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Progress({ university: { id, name, shortName, color } }: { university: University }) {
  const { t } = useTranslation();
  const agreement = Object.values(useAgreement());
  const { accepted, objected, waiting } = progressOf(id, agreement);
  const blocks = agreement.length;
  return (
    <div className={classes.university}>
      <Initials name={shortName} color={color} size={26} />
      <div className={classes.universityText}>
        <span className={classes.universityName}>{name}</span>
        <Bar
          parts={[
            ["agreed", accepted],
            ["objected", objected],
            ["rest", waiting],
          ]}
        />
        <span className={classes.counts}>
          {[
            t("agreement.waited.accepted", { count: accepted, blocks }),
            ...(objected > 0 ? [t("agreement.waited.objected", { count: objected })] : []),
            waiting > 0
              ? t("agreement.waited.waiting", { count: waiting })
              : t("agreement.waited.done"),
          ].join(" · ")}
        </span>
      </div>
    </div>
  );
}

/** Says so where nobody speaks for a university: its blocks can never be agreed. */
function Silent({
  university: { id, shortName },
  onAppoint,
}: { university: University } & WaitedProps) {
  const { t } = useTranslation();
  const you = useYou();
  const isSilent = useRecords(({ members }) =>
    Object.values(members).every(({ signsFor }) => signsFor !== id),
  );
  if (!isSilent) return null;
  return (
    <p className={classes.silent}>
      {t("agreement.waited.silent", { university: shortName })}
      {onAppoint && can(you.role, "manage-members") && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t("agreement.waited.appointLabel", { university: shortName })}
          onClick={() => onAppoint(id)}
        >
          {t("agreement.waited.appoint")}
        </Button>
      )}
    </p>
  );
}
