import { pass } from "../clock.js";
import { customer, planted } from "../fixtures.js";
import { failureOf, type Stage } from "../stage.js";
import * as steps from "../steps.js";

const alias = "minha-loja";
const body = { data: customer(1) };

export function connectionRefused(stage: Stage): Promise<unknown> {
  return stage.server.close().then(() => stage.hurry().yampi.customers.get(1));
}

export function resetBeforeHeaders(stage: Stage): Promise<unknown> {
  stage.server.script = [steps.reset];
  return stage.hurry().yampi.customers.get(1);
}

export function resetInHeaders(stage: Stage): Promise<unknown> {
  stage.server.script = [steps.resetInHeaders];
  return stage.hurry().yampi.customers.get(1);
}

export function resetInBody(stage: Stage): Promise<unknown> {
  stage.server.script = [steps.resetInBody(body)];
  return stage.hurry().yampi.customers.get(1);
}

export function closeInBody(stage: Stage): Promise<unknown> {
  stage.server.script = [steps.closeInBody(body)];
  return stage.hurry().yampi.customers.get(1);
}

export function resetInBodyOfError(stage: Stage): Promise<unknown> {
  stage.server.script = [steps.resetInBody({ message: "500 Internal Server Error", ...body }, { status: 500 })];
  return stage.hurry().yampi.customers.get(1);
}

export function noHttp(stage: Stage): Promise<unknown> {
  stage.server.script = [steps.bytes(`${planted.userToken} ${planted.customerToken}\r\n\r\n`)];
  return stage.hurry().yampi.customers.get(1);
}

export function headersThatNeverCome(stage: Stage): Promise<unknown> {
  stage.server.script = [steps.silence];
  return timingOut(stage.hurry().yampi.customers.get(1), (attempt) => stage.server.received(attempt));
}

export function bodyThatStalls(stage: Stage): Promise<unknown> {
  stage.server.script = [steps.stall(body)];
  return timingOut(stage.hurry().yampi.customers.get(1), (attempt) => stage.event("response", attempt));
}

export function rawBodyThatStalls(stage: Stage): Promise<unknown> {
  stage.server.script = [steps.stall(body)];
  const call = stage.hurry().yampi.raw.GET("/{alias}/customers/{id}", { params: { path: { alias, id: 1 } } });
  return timingOut(call, (attempt) => stage.event("response", attempt));
}

/** Lets the time of each attempt run out, once it has come as far as it will. */
async function timingOut(call: Promise<unknown>, reached: (attempt: number) => Promise<unknown>): Promise<unknown> {
  const ended = failureOf(call);
  for (const attempt of [1, 2, 3]) {
    await Promise.race([reached(attempt), ended]);
    await pass(30_000);
  }
  return call;
}
