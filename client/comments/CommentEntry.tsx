import { useTranslation } from "react-i18next";
import type { Comment } from "#shared/thread.ts";
import { useRecords } from "../records/canvasRecords.ts";
import { Initials } from "../ui/Initials.tsx";
import { RelativeTime } from "../ui/RelativeTime.tsx";
import { CommentBody } from "./CommentBody.tsx";
import classes from "./Comments.module.css";

export function CommentEntry({ comment: { author, body, at } }: { comment: Comment }) {
  const { t } = useTranslation();
  const member = useRecords(({ members }) => members[author.id]);
  const university = useRecords(({ universities }) =>
    universities.find(({ id }) => id === member?.universityId),
  );
  const name = member?.name ?? author.name;
  return (
    <li className={classes.comment}>
      <Initials name={university?.shortName ?? name} color={university?.color} size={26} />
      <div className={classes.said}>
        <strong className={classes.author}>{name}</strong>{" "}
        <span className={classes.origin}>
          {university?.shortName ?? t("common.guest")}, <RelativeTime at={at} />
        </span>
        <CommentBody>{body}</CommentBody>
      </div>
    </li>
  );
}
