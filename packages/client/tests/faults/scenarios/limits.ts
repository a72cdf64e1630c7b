import { customer, problem } from "../fixtures.js";
import type { Stage } from "../stage.js";
import * as steps from "../steps.js";

const whole = steps.json({ data: customer(1) });

/** The API's response to one call too many. */
export function tooMany(headers: { readonly [name: string]: string } = {}): ReturnType<typeof steps.json> {
  return steps.json(problem("Too Many Attempts.", { status_code: 429 }), { status: 429, headers });
}

export function tooManyWithSeconds(stage: Stage): Promise<unknown> {
  stage.server.script = [tooMany({ "Retry-After": "7" }), whole];
  return stage.hurry().yampi.customers.get(1);
}

export function tooManyWithDate(stage: Stage): Promise<unknown> {
  stage.server.script = [tooMany({ "Retry-After": new Date(Date.now() + 7_000).toUTCString() }), whole];
  return stage.hurry().yampi.customers.get(1);
}

export function tooManyWithoutRetryAfter(stage: Stage): Promise<unknown> {
  stage.server.script = [tooMany(), whole];
  return stage.hurry().yampi.customers.get(1);
}

export function tooManyForTooLong(stage: Stage): Promise<unknown> {
  stage.server.script = [tooMany({ "Retry-After": "61" }), whole];
  return stage.yampi.customers.get(1);
}

export function tooManyForEver(stage: Stage): Promise<unknown> {
  stage.server.script = [tooMany({ "Retry-After": "7" })];
  return stage.hurry().yampi.customers.get(1);
}

/** Fifty calls at once, all of which the API refuses the first time. */
export function stormOfTooMany(stage: Stage): Promise<unknown> {
  stage.server.script = ({ number }) => (number <= 50 ? tooMany({ "Retry-After": "7" }) : whole);
  return Promise.all(Array.from({ length: 50 }, () => stage.yampi.customers.get(1)));
}

export function quotaUsedUp(stage: Stage): Promise<unknown> {
  stage.server.script = ({ number }) =>
    steps.json({ data: customer(number) }, { headers: { "X-RateLimit-Limit": "1", "X-RateLimit-Remaining": "0" } });
  const { customers } = stage.hurry().yampi;
  return customers.get(1).then(() => customers.get(2));
}
