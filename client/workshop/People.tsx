import { Text, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { can } from "#shared/policy.ts";
import { countryName } from "#shared/vocabularies/countries.ts";
import type { Member, University } from "#shared/workshop.ts";
import type { WorkshopAnswer } from "../api/records.ts";
import { useLanguage } from "../i18n/useLocalized.ts";
import { Initials } from "../ui/Initials.tsx";
import { MemberDialog } from "./MemberDialog.tsx";
import { MemberRow } from "./MemberRow.tsx";
import classes from "./People.module.css";

interface PeopleProps {
  answer: WorkshopAnswer;
  onChanged: () => void;
}

/** Everybody by university; universities where nobody is yet included, guests last. */
export function People({ answer, onChanged }: PeopleProps) {
  const { t } = useTranslation();
  const { workshop, universities, members, you } = answer;
  const [changing, setChanging] = useState<Member | null>(null);
  const guests = members.filter(({ universityId }) => universityId === null);
  const onChange = can(you.role, "manage-members") ? setChanging : undefined;
  const rowsOf = (people: Member[]) =>
    people.map((member) => (
      <MemberRow
        key={member.id}
        member={member}
        universities={universities}
        isYou={member.id === you.id}
        onChange={onChange}
      />
    ));

  return (
    <section aria-labelledby="people">
      <Title order={2} id="people" mb="sm">
        {t("workshop.people.title")}
      </Title>
      {universities.map((university) => {
        const people = members.filter(({ universityId }) => universityId === university.id);
        return (
          <div key={university.id} className={classes.group}>
            <UniversityName university={university} />
            {people.length > 0 ? (
              <ul className={classes.list}>{rowsOf(people)}</ul>
            ) : (
              <Text size="sm" c="dimmed" className={classes.nobody}>
                {t("workshop.people.nobody")}
              </Text>
            )}
          </div>
        );
      })}
      {guests.length > 0 && (
        <div className={classes.group}>
          <h3 className={classes.name}>{t("workshop.people.guests")}</h3>
          <ul className={classes.list}>{rowsOf(guests)}</ul>
        </div>
      )}
      <MemberDialog
        workshopId={workshop.id}
        universities={universities}
        member={changing}
        you={you}
        onClose={() => setChanging(null)}
        onChanged={onChanged}
      />
    </section>
  );
}

function UniversityName({ university }: { university: University }) {
  const language = useLanguage();
  return (
    <h3 className={classes.name}>
      <Initials name={university.shortName} color={university.color} size={26} />
      <span>
        {university.name}{" "}
        {university.country && (
          <span className={classes.country}>{countryName(university.country, language)}</span>
        )}
      </span>
    </h3>
  );
}
