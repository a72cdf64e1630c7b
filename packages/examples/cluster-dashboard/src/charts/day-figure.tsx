import { BarChart, CartesianGrid, Bar as ChartBar, Tooltip, XAxis, YAxis } from "recharts";
import { useFormat } from "../i18n/use-format.ts";
import { HiddenTable } from "./hidden-table.tsx";

interface Props {
  readonly title: string;
  readonly nameOf: string;
  readonly measure: string;
  /** One value for each day, `YYYY-MM-DD`, in cents. */
  readonly days: readonly { readonly name: string; readonly value: number }[];
}

const height = 240;
/** Around the columns: `style` of the library's own box, which the page's style sheet cannot reach. */
const box = { background: "var(--surface)", borderColor: "var(--line-strong)", borderRadius: 9, color: "var(--ink)" };

/** A column for each day, and the same as a table for people who do not see them. */
export function DayFigure({ title, nameOf, measure, days }: Props) {
  const format = useFormat();
  return (
    <figure className="card chart wide">
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <div aria-hidden="true">
        <BarChart
          responsive
          accessibilityLayer={false}
          data={[...days]}
          margin={{ top: 4, right: 4, bottom: 0, left: 0 }}
          barCategoryGap="18%"
          style={{ width: "100%", height }}
        >
          <CartesianGrid vertical={false} />
          <XAxis dataKey="name" tickFormatter={format.shortDay} minTickGap={16} axisLine={false} tickLine={false} />
          <YAxis width="auto" tickFormatter={format.shortMoney} axisLine={false} tickLine={false} />
          <Tooltip
            cursor={false}
            isAnimationActive={false}
            contentStyle={box}
            itemStyle={{ color: "var(--ink)" }}
            labelFormatter={(day) => format.day(String(day))}
            formatter={(value) => [format.cents(Number(value)), measure]}
          />
          <ChartBar dataKey="value" radius={[3, 3, 0, 0]} isAnimationActive={false} />
        </BarChart>
      </div>
      <HiddenTable
        title={title}
        nameOf={nameOf}
        measure={measure}
        rows={days.map(({ name, value }) => ({ name: format.day(name), value }))}
        write={format.cents}
      />
    </figure>
  );
}
