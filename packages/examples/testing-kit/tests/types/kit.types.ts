import type { PromocodeInput } from "@yampi-openapi/types";
import { failOnce, yampiFactories, yampiHandlers } from "../../src/index.js";
import { isText, type RequiredChecks } from "../../src/writes/input.js";
import { promocodeChecks } from "../../src/writes/promocode.js";

const make = yampiFactories();

// @ts-expect-error The API knows `f` and `j`.
make.customer({ type: "x" });
// @ts-expect-error The API spells it with one t.
make.customer({ phone: { ...make.customer().phone, formatted_number: "(11) 90000-0000" } });
// @ts-expect-error A coupon has a code, and no name.
make.promocode({ name: "INDICA10" });
// @ts-expect-error There are two shapes.
yampiHandlers({ shape: "real" });
// @ts-expect-error Coupons have lists of IDs, not of customers.
yampiHandlers({ usedBy: { 9001: [make.customer()] } });
// @ts-expect-error The kit knows no body of a 418.
failOnce(418);
// @ts-expect-error Credentials are of one kind.
yampiHandlers({ credentials: { userToken: "any", partnerClientId: "any" } });

const { code: _, ...fewer } = promocodeChecks;
// @ts-expect-error The description requires a code.
fewer satisfies RequiredChecks<PromocodeInput>;
// @ts-expect-error It does not require a description.
({ ...promocodeChecks, description: isText }) satisfies RequiredChecks<PromocodeInput>;
