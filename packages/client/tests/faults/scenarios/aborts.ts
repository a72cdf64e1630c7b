import { pass } from "../clock.js";
import { customer } from "../fixtures.js";
import { paged, upTo } from "../paged.js";
import type { Step } from "../server.js";
import { failureOf, idsOf, type Stage } from "../stage.js";
import * as steps from "../steps.js";
import { tooMany } from "./limits.js";

/** Brings a call into a state in which it waits, and aborts it there. */
type Abort = (stage: Stage, controller: AbortController) => Promise<unknown>;

const whole = steps.json({ data: customer(1) });
/** A response that leaves nothing of the quota. */
const lastOfQuota = steps.json({ data: customer(1) }, { headers: { "X-RateLimit-Limit": "60", "X-RateLimit-Remaining": "0" } });
const enough = new Error("the caller had enough");

async function abortedOnce(reached: Promise<unknown>, call: Promise<unknown>, controller: AbortController): Promise<unknown> {
  await Promise.race([reached, failureOf(call)]);
  controller.abort(enough);
  return call;
}

/** The states in which a call can be when its signal is aborted; each rejects with what the call does. */
export const waitingStates: { readonly [state: string]: Abort } = {
  "before anything is sent": (stage, controller) => {
    controller.abort(enough);
    return stage.yampi.customers.get(1, {}, { signal: controller.signal });
  },
  "while it waits for the headers": (stage, controller) => {
    stage.server.script = [steps.silence];
    const call = stage.yampi.customers.get(1, {}, { signal: controller.signal });
    return abortedOnce(stage.server.received(1), call, controller);
  },
  "in the body": (stage, controller) => {
    stage.server.script = [steps.stall({ data: customer(1) })];
    const call = stage.yampi.customers.get(1, {}, { signal: controller.signal });
    return abortedOnce(stage.event("response"), call, controller);
  },
  "while it waits for a retry": (stage, controller) => {
    stage.server.script = [steps.empty(503, { "Retry-After": "20" }), whole];
    const call = stage.yampi.customers.get(1, {}, { signal: controller.signal });
    return abortedOnce(stage.event("retry"), call, controller);
  },
  "while it waits for the quota": async (stage, controller) => {
    stage.server.script = [lastOfQuota];
    await stage.yampi.customers.get(1);
    const call = stage.yampi.customers.get(1, {}, { signal: controller.signal });
    return abortedOnce(stage.event("rate-limit"), call, controller);
  },
  "while its route is held after a 429 of its own": (stage, controller) => {
    stage.server.script = [tooMany({ "Retry-After": "30" }), whole];
    const call = stage.yampi.customers.get(1, {}, { signal: controller.signal });
    const held = async (): Promise<unknown> => {
      await stage.event("retry");
      await pass(0);
      return stage.event("rate-limit");
    };
    return abortedOnce(held(), call, controller);
  },
  "while its route is held after a 429 of another call": async (stage, controller) => {
    stage.server.script = [tooMany(), whole];
    await failureOf(stage.yampi.customers.get(1, {}, { maxRetries: 0 }));
    const call = stage.yampi.customers.get(1, {}, { signal: controller.signal });
    return abortedOnce(stage.event("rate-limit"), call, controller);
  },
  "awaited as a list": (stage, controller) => {
    stage.server.script = [steps.silence];
    const call = stage.yampi.clusters.listCustomers(7, {}, { signal: controller.signal }).then();
    return abortedOnce(stage.server.received(1), call, controller);
  },
  "between the pages of a list": async (stage, controller) => {
    stage.server.script = paged(upTo(9));
    const pages = stage.yampi.clusters.listCustomers(7, { limit: 4 }, { signal: controller.signal }).pages();
    await pages.next();
    controller.abort(enough);
    return pages.next();
  },
  "before a list is iterated": (stage, controller) => {
    stage.server.script = paged(upTo(9));
    controller.abort(enough);
    return idsOf(stage.yampi.clusters.listCustomers(7, { limit: 4 }, { signal: controller.signal }));
  },
  "between the pages of a list of which the next has come": async (stage, controller) => {
    stage.server.script = paged(upTo(12));
    const { signal } = controller;
    const pages = stage.yampi.clusters.listCustomers(7, { limit: 4 }, { concurrency: 2, signal }).pages();
    await pages.next();
    await pages.next();
    await stage.event("response", 3);
    controller.abort(enough);
    return pages.next();
  },
  "while a page of a list is under way": (stage, controller) => {
    const respond = paged(upTo(9));
    stage.server.script = (request) => (request.number === 1 ? respond(request) : steps.silence);
    const call = idsOf(stage.yampi.clusters.listCustomers(7, { limit: 4 }, { signal: controller.signal }));
    return abortedOnce(stage.server.received(2), call, controller);
  },
  "while pages ahead are under way": (stage, controller) => {
    const respond = paged(upTo(40));
    stage.server.script = (request) => (request.number === 1 ? respond(request) : steps.silence);
    const call = idsOf(stage.yampi.clusters.listCustomers(7, { limit: 4 }, { concurrency: 4, signal: controller.signal }));
    return abortedOnce(stage.server.received(5), call, controller);
  },
};

/** The same by `yampi.raw`. */
export const rawWaitingStates: { readonly [state: string]: Abort } = {
  "while it waits for the headers": abortedRaw(steps.silence, ({ server }) => server.received(1)),
  "in the body": abortedRaw(steps.stall({ data: customer(1) }), (stage) => stage.event("response")),
  "while it waits for a retry": abortedRaw(steps.empty(503, { "Retry-After": "20" }), (stage) => stage.event("retry")),
};

function abortedRaw(step: Step, reached: (stage: Stage) => Promise<unknown>): Abort {
  return (stage, controller) => {
    stage.server.script = [step];
    const { signal } = controller;
    const params = { path: { alias: "minha-loja", id: 1 } };
    return abortedOnce(reached(stage), stage.yampi.raw.GET("/{alias}/customers/{id}", { params, signal }), controller);
  };
}
