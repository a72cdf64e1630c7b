import { yampiFactories } from "@yampi-openapi/example-testing-kit";
import { type RunningStore, startStore as serveStore } from "@yampi-openapi/example-testing-kit/server";
import { HttpResponse, http } from "msw";

/** The day on which all tests take place. */
export const today = new Date("2026-06-15T15:00:00Z");

/** IDs of what the store has, and of what goes wrong there. */
export const ids = {
  /** Clube Exemplo, with 250 customers. */
  cluster: 7,
  empty: 8,
  /** More than the page reads. */
  huge: 9,
  /** The second page fails as often as the page asks by itself. */
  shaky: 10,
  /** The store refuses the credentials. */
  closed: 11,
  missing: 404,
  /** BEMVINDO10, used by 22 customers. */
  coupon: 9001,
  unused: 9002,
  endless: 9003,
} as const;

const make = yampiFactories({ now: today });

export const customers = make.customers(250);
const others = Array.from({ length: 2_250 }, (_, index) => ({
  ...(customers[index % 250] as (typeof customers)[number]),
  id: 80_001 + index,
}));
const clusters = ["Clube Exemplo", "Atacado", "Todos", "Novos", "Fechado"].map((name) => make.cluster({ name }));

export const coupons = [
  make.promocode({ code: "BEMVINDO10", discount_type: "p", value: "10.00", used: 64, quantity: "100" }),
  make.promocode({ code: "NOVO5", discount_type: "v", value: 5, used: 0, quantity: 100 }),
  make.promocode({ code: "SEMFIM", quantity: 0, used: 64, active: false }),
  // More than the list of the picker has.
  ...make.promocodes(500),
];

/** Orders of the last 90 days, every fourth with the coupon; one at 23:30 of the last day of May. */
export const orders = [
  ...make.orders(360, (index) => ({
    customer: { data: customers[index % 250] as (typeof customers)[number] },
    ...(index % 4 === 0 && { promocode: { data: coupons[0] as (typeof coupons)[number] } }),
  })),
  make.order({
    number: 9_999,
    created_at: "2026-05-31 23:30:00",
    status_id: 77,
    status: { data: { id: 77, alias: "aguardando_retirada", name: "Aguardando retirada" } },
  }),
];

const idsOf = (items: readonly { readonly id: number }[]) => items.map(({ id }) => id);

/** Stands in for the API behind the gateway: the testing kit's store, and two clusters that cannot be read. */
export function startStore(): Promise<RunningStore> {
  let failures = 0;
  const refuse = () => HttpResponse.json({ message: "Unauthorized" }, { status: 401 });
  const of = (id: number): string => `*/customers/clusters/${id}/customers`;
  const isSecond = (request: Request): boolean => new URL(request.url).searchParams.get("page") === "2";
  const before = [
    http.get(of(ids.closed), refuse),
    http.get(of(ids.shaky), ({ request }) => (isSecond(request) && failures++ < 3 ? refuse() : undefined)),
  ];
  const content = {
    customers: [...customers, ...others],
    promocodes: [...coupons],
    clusters,
    inCluster: {
      [ids.cluster]: idsOf(customers),
      [ids.shaky]: idsOf(customers),
      [ids.huge]: idsOf([...customers, ...others]),
    },
    usedBy: { [ids.coupon]: idsOf(customers.slice(0, 22)), [ids.endless]: idsOf(customers.slice(0, 3)) },
    orders: [...orders],
  };
  // No test is about the limits of the API.
  return serveStore({ ...content, rateLimit: { limit: 10_000 } }, { before });
}
