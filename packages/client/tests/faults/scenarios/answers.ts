import { customer, planted, problem } from "../fixtures.js";
import type { Step } from "../server.js";
import { type Stage, untypedRaw } from "../stage.js";
import * as steps from "../steps.js";

const alias = "minha-loja";
const path = { alias, id: 1 };

/** One call that the server answers so, whatever the attempt. */
function answered(step: Step): (stage: Stage) => Promise<unknown> {
  return (stage) => {
    stage.server.script = [step];
    return stage.hurry().yampi.customers.get(1);
  };
}

/** The same by `yampi.raw`. */
function answeredRaw(step: Step): (stage: Stage) => Promise<unknown> {
  return (stage) => {
    stage.server.script = [step];
    return stage.hurry().yampi.raw.GET("/{alias}/customers/{id}", { params: { path } });
  };
}

export const error408 = answered(steps.json(problem("408 Request Timeout"), { status: 408 }));
export const error500 = answered(steps.json(problem("500 Internal Server Error"), { status: 500 }));
export const error502 = answered(steps.html(502, `<html>${planted.userToken} ${planted.customerToken}</html>`));
export const error503 = answered(steps.empty(503, { "Retry-After": "20" }));
export const error504 = answered(steps.html(504));
export const error503ForTooLong = answered(steps.empty(503, { "Retry-After": "3600" }));
export const empty401 = answered(steps.empty(401));
export const error422 = answered(
  steps.json(problem("422 Unprocessable Entity", { errors: { email: ["Campo obrigatório."] } }), { status: 422 }),
);
export const errorThatEchoes = answered((exchange) => {
  const { headers } = exchange.request;
  const token = headers["user-token"] ?? headers.authorization?.replace("Bearer ", "");
  const body = {
    message: `${"x".repeat(290)} ${token} is unknown`,
    errors: { [String(token)]: [`not the token of ${headers["user-secret-key"] ?? headers["x-partner-client-id"]}`] },
  };
  return steps.json(body, { status: 401 })(exchange);
});
export const error404InLatin1 = answered(
  steps.bytes("HTTP/1.1 404 N\u00e3o encontrado\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"),
);
export const unknownStatus = answered(steps.bytes("HTTP/1.1 999 Denied\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"));
export const phraseForTerminals = answered(
  steps.bytes("HTTP/1.1 404 No\u009b2Jpe\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}", "utf8"),
);

export const htmlWith200 = answered(steps.html(200, `<html><body>${planted.userSecretKey} ${planted.loginUrl}</body></html>`));
export const cutJson = answered(steps.text(JSON.stringify({ data: customer(1) }).slice(0, -3)));
export const emptyWith200 = answered(steps.empty(200));
export const unknownEnvelope = answered(steps.json({ customer: customer(1) }));
export const emptyEnvelope = answered(steps.json({ data: [] }));
export const crowdedEnvelope = answered(steps.json({ data: [customer(1), customer(2)] }));
export const textInEnvelope = answered(steps.json({ data: planted.customerToken }));

export const rawError500 = answeredRaw(steps.json(problem("500 Internal Server Error"), { status: 500 }));
export const rawHtmlWith200 = answeredRaw(
  steps.html(200, `<html><body>${planted.userSecretKey} ${planted.loginUrl}</body></html>`),
);
export const rawCutJson = answeredRaw(steps.text(JSON.stringify({ data: customer(1) }).slice(0, -3)));

/** A redirect to wherever the headers would be read. */
export function redirected(stage: Stage, to = `https://other.example/?token=${planted.customerToken}`): Promise<unknown> {
  return answered(steps.redirect(to))(stage);
}

export function rawRedirected(stage: Stage, to = `https://other.example/?token=${planted.customerToken}`): Promise<unknown> {
  stage.server.script = [steps.redirect(to)];
  return stage.yampi.raw.GET("/{alias}/customers/{id}", { params: { path }, redirect: "follow" });
}

const order = { ...customer(1), note: "x".repeat(1_000) };

/** A request that does more each time that it is sent. */
export function written(stage: Stage, method = "POST"): Promise<{ response: Response }> {
  return untypedRaw(stage.yampi).request(method, "/{alias}/customers", { params: { path: { alias } }, body: order });
}

export function writtenWithBrokenConnection(stage: Stage): Promise<unknown> {
  stage.server.script = [steps.reset];
  return written(stage);
}
