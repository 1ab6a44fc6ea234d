import { Switch } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Block } from "#shared/template.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import classes from "./Comparison.module.css";

/** One canvas in a comparison. */
export interface Side {
  title: string;
  blocks: { block: Block; hash: string; isEmpty: boolean; show(): ReactNode }[];
}

interface ComparisonProps {
  left: Side;
  right: Side;
}

/** Two canvases block by block: side by side where there is room, one above the other on a phone. */
export function Comparison({ left, right }: ComparisonProps) {
  const { t } = useTranslation();
  const [isOnlyDifferent, setOnlyDifferent] = useState(false);
  const pairs = pairsOf(left, right);
  const differing = pairs.filter(({ isSame }) => !isSame);
  const shown = isOnlyDifferent ? differing : pairs;
  return (
    <>
      <Switch
        className={classes.filter}
        label={t("canvases.compare.onlyDifferent")}
        checked={isOnlyDifferent}
        onChange={({ currentTarget }) => setOnlyDifferent(currentTarget.checked)}
      />
      {shown.length === 0 && <p>{t("canvases.compare.allSame")}</p>}
      {shown.map((pair) => (
        <PairOfBlocks key={pair.block.id} pair={pair} left={left} right={right} />
      ))}
    </>
  );
}

type OnSide = Side["blocks"][number] | undefined;

interface Pair {
  block: Block;
  left: OnSide;
  right: OnSide;
  isSame: boolean;
}

/** In the order of the first canvas; blocks that only the second has come behind. */
function pairsOf(left: Side, right: Side): Pair[] {
  const find = ({ blocks }: Side, id: string) => blocks.find(({ block }) => block.id === id);
  const ofLeft = left.blocks.map(({ block }) => block);
  const ofRight = right.blocks.map(({ block }) => block);
  const others = ofRight.filter(({ id }) => find(left, id) === undefined);
  return [...ofLeft, ...others].map((block) => {
    const [one, other] = [find(left, block.id), find(right, block.id)];
    return { block, left: one, right: other, isSame: one?.hash === other?.hash };
  });
}

function PairOfBlocks({ pair, left, right }: { pair: Pair } & ComparisonProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  return (
    <section className={classes.pair} aria-label={localized(pair.block.name)}>
      <h2 className={classes.name}>
        {localized(pair.block.name)}
        {pair.isSame && <span className={classes.same}>{t("canvases.compare.same")}</span>}
      </h2>
      <div className={classes.sides}>
        <OneSide title={left.title} said={pair.left} />
        {(!pair.isSame || pair.left?.isEmpty === false) && (
          <OneSide title={right.title} said={pair.right} />
        )}
      </div>
    </section>
  );
}

function OneSide({ title, said }: { title: string; said: OnSide }) {
  const { t } = useTranslation();
  return (
    <div className={classes.side} role="group" aria-label={title}>
      <p className={classes.title} aria-hidden="true">
        {title}
      </p>
      {said === undefined && (
        <p className={classes.nothing}>{t("canvases.compare.only", { title })}</p>
      )}
      {said?.isEmpty && <p className={classes.nothing}>{t("canvases.compare.empty")}</p>}
      {said && !said.isEmpty && said.show()}
    </div>
  );
}
