import type { ShippingRuleInput } from "../../../../src/index.js";
import type { BodyCase, Cases } from "./case.js";

/** What a shipping rule within a cluster may not be. */
const wrongShippingRules: readonly unknown[] = [
  "BR",
  null,
  ...[55, null].map((country) => ({ country })),
  ...["01000000", null].map((zipcode_min) => ({ zipcode_min })),
  ...["05999-999", null].map((zipcode_max) => ({ zipcode_max })),
  ...[150, null].map((min_order_value) => ({ min_order_value })),
  ...[10, null].map((shipment_discount_percent) => ({ shipment_discount_percent })),
];

/** Which of its fields the API demands is not known. */
const clusterBody: BodyCase = {
  least: {},
  takes: {
    min_order_value: ["150.00", "150"],
    base_price_percent: ["-10", "10"],
    payments_ids: [[]],
    carriers_ids: [[]],
    shipping_rules: [[], [{}]],
  },
  refuses: {
    name: [1, null],
    active: [1, null],
    person_type: [1, null],
    attach_on_signup: [1, null],
    min_order_value: [150, null],
    base_price_percent: [10, null],
    payments_ids: [3, null, ["3"], [null]],
    carriers_ids: [21, null, ["21"], [null]],
    shipping_rules: [{}, null, ...wrongShippingRules.map((rule) => [rule])],
  },
};

const leastShippingRule = {
  cluster_id: 7,
  country: "BR",
  zipcode_min: 1000000,
  zipcode_max: 5999999,
  min_order_value: "150.00",
} satisfies ShippingRuleInput;

/** A CEP is a whole number here, so one in digits and a hyphen is refused. */
const shippingRuleBody: BodyCase = {
  least: leastShippingRule,
  takes: { shipment_percent: [0, 100] },
  refuses: {
    cluster_id: ["7", 0.5, null],
    country: [55, null],
    zipcode_min: ["01000000", "01000-000", 0.5, null],
    zipcode_max: ["05999999", "05999-999", 0.5, null],
    min_order_value: [150, null],
    shipment_percent: ["10", 0.5, null],
  },
};

export const clusters: Cases = {
  "clusters.listCustomers": { examples: ["inferred", "documented", "empty"] },
  "clusters.list": { examples: ["inferred", "documented", "empty"] },
  "clusters.create": { body: clusterBody },
  "clusters.update": { body: clusterBody },
  "clusters.shippingRules.list": { examples: ["inferred", "documented", "empty"] },
  "clusters.shippingRules.create": { body: shippingRuleBody },
  "clusters.shippingRules.update": { body: shippingRuleBody },
};
