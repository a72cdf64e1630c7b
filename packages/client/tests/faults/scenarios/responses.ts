import { customer, planted, problem } from "../fixtures.js";
import type { Step } from "../server.js";
import { type Stage, untypedRaw } from "../stage.js";
import * as steps from "../steps.js";

const alias = "minha-loja";
const path = { alias, id: 1 };

/** One call with this response to each attempt. */
function responseOf(step: Step): (stage: Stage) => Promise<unknown> {
  return (stage) => {
    stage.server.script = [step];
    return stage.hurry().yampi.customers.get(1);
  };
}

/** The same by `yampi.raw`. */
function responseOfRaw(step: Step): (stage: Stage) => Promise<unknown> {
  return (stage) => {
    stage.server.script = [step];
    return stage.hurry().yampi.raw.GET("/{alias}/customers/{id}", { params: { path } });
  };
}

export const error408 = responseOf(steps.json(problem("408 Request Timeout"), { status: 408 }));
export const error500 = responseOf(steps.json(problem("500 Internal Server Error"), { status: 500 }));
export const error502 = responseOf(steps.html(502, `<html>${planted.userToken} ${planted.customerToken}</html>`));
export const error503 = responseOf(steps.empty(503, { "Retry-After": "20" }));
export const error504 = responseOf(steps.html(504));
export const error503ForTooLong = responseOf(steps.empty(503, { "Retry-After": "3600" }));
export const empty401 = responseOf(steps.empty(401));
export const error422 = responseOf(
  steps.json(problem("422 Unprocessable Entity", { errors: { email: ["Campo obrigatório."] } }), { status: 422 }),
);
export const errorThatEchoes = responseOf((exchange) => {
  const { headers } = exchange.request;
  const token = headers["user-token"] ?? headers.authorization?.replace("Bearer ", "");
  const body = {
    message: `${"x".repeat(290)} ${token} is unknown`,
    errors: { [String(token)]: [`not the token of ${headers["user-secret-key"] ?? headers["x-partner-client-id"]}`] },
  };
  return steps.json(body, { status: 401 })(exchange);
});
export const error404InLatin1 = responseOf(
  steps.bytes("HTTP/1.1 404 N\u00e3o encontrado\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"),
);
export const unknownStatus = responseOf(steps.bytes("HTTP/1.1 999 Denied\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"));
export const phraseForTerminals = responseOf(
  steps.bytes("HTTP/1.1 404 No\u009b2Jpe\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}", "utf8"),
);

export const htmlWith200 = responseOf(steps.html(200, `<html><body>${planted.userSecretKey} ${planted.loginUrl}</body></html>`));
export const cutJson = responseOf(steps.text(JSON.stringify({ data: customer(1) }).slice(0, -3)));
export const emptyWith200 = responseOf(steps.empty(200));
export const unknownEnvelope = responseOf(steps.json({ customer: customer(1) }));
export const emptyEnvelope = responseOf(steps.json({ data: [] }));
export const crowdedEnvelope = responseOf(steps.json({ data: [customer(1), customer(2)] }));
export const textInEnvelope = responseOf(steps.json({ data: planted.customerToken }));

export const rawError500 = responseOfRaw(steps.json(problem("500 Internal Server Error"), { status: 500 }));
export const rawHtmlWith200 = responseOfRaw(
  steps.html(200, `<html><body>${planted.userSecretKey} ${planted.loginUrl}</body></html>`),
);
export const rawCutJson = responseOfRaw(steps.text(JSON.stringify({ data: customer(1) }).slice(0, -3)));

/** A redirect to wherever the headers would be read. */
export function redirected(stage: Stage, to = `https://other.example/?token=${planted.customerToken}`): Promise<unknown> {
  return responseOf(steps.redirect(to))(stage);
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
