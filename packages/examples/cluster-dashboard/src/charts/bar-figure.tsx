import { useTranslation } from "react-i18next";
import { BarChart, Cell, Bar as ChartBar, LabelList, XAxis, YAxis } from "recharts";
import { useFormat } from "../i18n/use-format.ts";

/** One bar: how many customers a name has. */
export interface Bar {
  readonly name: string;
  readonly count: number;
  /** Drawn back, since it is a remainder. */
  readonly isFaint?: boolean;
}

interface Props {
  readonly title: string;
  /** What the names are names of. */
  readonly nameOf: string;
  readonly bars: readonly Bar[];
  /** What the bars represent, with nothing combined; the table for people who do not see the chart. */
  readonly all: readonly Bar[];
}

const rowHeight = 30;

/** Bars side by side, and the same as a table for people who do not see them. */
export function BarFigure({ title, nameOf, bars, all }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const longest = Math.max(...bars.map(({ name }) => name.length));
  return (
    <figure className="card chart">
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <div aria-hidden="true">
        <BarChart
          responsive
          accessibilityLayer={false}
          layout="vertical"
          data={[...bars]}
          margin={{ top: 0, right: 44, bottom: 0, left: 0 }}
          barCategoryGap={7}
          style={{ width: "100%", height: bars.length * rowHeight }}
        >
          <XAxis type="number" hide domain={[0, "dataMax"]} />
          <YAxis type="category" dataKey="name" width={longest * 7 + 24} interval={0} axisLine={false} tickLine={false} />
          <ChartBar
            dataKey="count"
            radius={4}
            minPointSize={2}
            isAnimationActive={false}
            background={{ className: "track", radius: 4 }}
          >
            {bars.map(({ name, isFaint }) => (
              <Cell key={name} className={isFaint ? "faint" : ""} />
            ))}
            <LabelList dataKey="count" position="right" formatter={(count) => format.number(Number(count))} />
          </ChartBar>
        </BarChart>
      </div>
      <table className="hidden">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{nameOf}</th>
            <th scope="col">{t("charts.count")}</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ name, count }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{format.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
