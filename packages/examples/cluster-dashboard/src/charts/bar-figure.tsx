import { BarChart, Cell, Bar as ChartBar, LabelList, XAxis, YAxis } from "recharts";
import { HiddenTable } from "./hidden-table.tsx";

/** One bar: what a name has of something. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  /** Drawn back, since it is not one of them. */
  readonly isFaint?: boolean;
  /** What is left beside the others has a number alone: its bar would leave them no room. */
  readonly isRemainder?: boolean;
}

interface Props {
  readonly title: string;
  /** What the names are names of, and what the values measure. */
  readonly nameOf: string;
  readonly measure: string;
  readonly bars: readonly Bar[];
  /** What the bars represent, with nothing combined; the table for people who do not see the chart. */
  readonly all: readonly Bar[];
  /** How a value is written. */
  write(value: number): string;
}

const rowHeight = 30;
/** Of a longer name, the end is left out. */
const longestName = 20;

const shortened = (name: string): string => (name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name);

/** Bars side by side, and the same as a table for people who do not see them. */
export function BarFigure({ title, nameOf, measure, bars, all, write }: Props) {
  const longest = Math.min(longestName, Math.max(...bars.map(({ name }) => name.length)));
  const widest = Math.max(...bars.map(({ value }) => write(value).length));
  const drawn = bars.map(({ name, value, isRemainder }) => ({ name, value, length: isRemainder ? 0 : value }));
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
          data={drawn}
          margin={{ top: 0, right: widest * 8 + 12, bottom: 0, left: 0 }}
          barCategoryGap={7}
          style={{ width: "100%", height: bars.length * rowHeight }}
        >
          <XAxis type="number" hide domain={[0, "dataMax"]} />
          <YAxis
            type="category"
            dataKey="name"
            width={longest * 7.5 + 24}
            interval={0}
            axisLine={false}
            tickLine={false}
            tickFormatter={shortened}
          />
          <ChartBar
            dataKey="length"
            radius={4}
            minPointSize={2}
            isAnimationActive={false}
            background={{ className: "track", radius: 4 }}
          >
            {bars.map(({ name, isFaint, isRemainder }) => (
              <Cell key={name} className={isFaint || isRemainder ? "faint" : ""} />
            ))}
            <LabelList dataKey="value" position="right" formatter={(value) => write(Number(value))} />
          </ChartBar>
        </BarChart>
      </div>
      <HiddenTable title={title} nameOf={nameOf} measure={measure} rows={all} write={write} />
    </figure>
  );
}
