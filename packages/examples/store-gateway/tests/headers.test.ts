import { describe, expect, test } from "vitest";
import { startGateway } from "./support/gateway.ts";
import { json, upstream } from "./support/upstream.ts";

const { fetch } = upstream((url) => (url.pathname.endsWith("9001/customers") ? json({ data: [] }) : json({}, 404)));
const paths = ["/health", "/openapi.json", "/promocodes/9001/customers", "/promocodes/1", "/promocodes/x", "/nope"];

test("every response forbids what nobody needs, errors included", async () => {
  const { get } = await startGateway({ fetch });
  for (const path of paths) {
    const { headers } = await get(path);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-security-policy": "default-src 'self'; frame-ancestors 'none'; object-src 'none'; base-uri 'none'",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    });
    expect(headers.get("X-Powered-By")).toBeNull();
  }
});

describe("another web page", () => {
  const Origin = "https://panel.example.com";

  test("may read nothing by default", async () => {
    const { get } = await startGateway({ fetch });
    for (const path of paths) expect((await get(path, { Origin })).headers.get("Access-Control-Allow-Origin")).toBeNull();
  });

  test("may read where its origin is named, and no other may", async () => {
    const { get, send } = await startGateway({ fetch, corsOrigins: [Origin] });
    for (const path of paths) {
      const { headers } = await get(path, { Origin });
      expect(headers.get("Access-Control-Allow-Origin")).toBe(Origin);
      expect(headers.get("Access-Control-Expose-Headers")).toBe("Retry-After");
      expect(headers.get("Access-Control-Allow-Credentials")).toBeNull();
      expect(headers.get("Vary")).toContain("Origin");
      expect((await get(path, { Origin: "https://example.com" })).headers.get("Access-Control-Allow-Origin")).toBeNull();
    }
    const preflight = await send("OPTIONS", "/promocodes/1", { Origin, "Access-Control-Request-Method": "GET" });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("Access-Control-Allow-Methods")).toBe("GET,HEAD");
  });
});
