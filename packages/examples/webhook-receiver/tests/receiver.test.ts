import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { outbox, select } from "./support/database.ts";
import { bodyOf, signed } from "./support/events.ts";
import { gate } from "./support/gate.ts";
import { receiver } from "./support/receiver.ts";

test("the answer does not wait for the work", async () => {
  const { entered, open, pass } = gate();
  const { post, database, logged } = await receiver({
    handlers: {
      "order.paid": async ({ resource }) => {
        await pass();
        return [{ topic: "thank-for-order", id: resource.id }];
      },
    },
  });
  expect(await post(bodyOf(1))).toBe(200);
  await entered;
  // The handler is under way, and stays so until it is told to go on.
  for (const id of [2, 3]) expect(await post(bodyOf(id))).toBe(200);
  expect(outbox(database)).toEqual([]);
  open();
  await logged("order.paid #3 is done.");
  expect(outbox(database)).toEqual([1, 2, 3]);
});

test("an idle connection is kept for longer than a proxy in front keeps it", async () => {
  const { url } = await receiver();
  const { headers } = await fetch(`${url}/webhooks`, signed(bodyOf(1)));
  expect(headers.get("Keep-Alive")).toBe("timeout=75");
});

test("a replay of an event that is done takes no effect", async () => {
  const { post, database, logged } = await receiver();
  await post(bodyOf(1));
  await logged("order.paid #1 is done.");
  expect(await post(bodyOf(1))).toBe(200);
  await post(bodyOf(2));
  // The replay took a number, too.
  await logged("order.paid #3 is done.");
  expect(outbox(database)).toEqual([1, 2]);
});

test("this example's handlers leave a message for each event that they know", async () => {
  const { post, database, logged } = await receiver();
  for (const name of ["order.paid", "cart.reminder", "customer.created", "product.updated"]) await post(bodyOf(7, name));
  await logged("product.updated #4 is done.");
  expect(select(database, "select topic, resource_id from outbox order by id")).toEqual([
    { topic: "thank-for-order", resource_id: 7 },
    { topic: "remind-of-cart", resource_id: 7 },
    { topic: "welcome-customer", resource_id: 7 },
  ]);
});

describe("a body", () => {
  test("may come in parts of no announced length", async () => {
    const { url, database } = await receiver();
    const { headers } = signed(bodyOf(1));
    const body = ReadableStream.from(bodyOf(1).match(/.{1,50}/gs) ?? []).pipeThrough(new TextEncoderStream());
    const response = await fetch(`${url}/webhooks`, { method: "POST", headers, body, duplex: "half" } as RequestInit);
    expect(response.status).toBe(200);
    expect(select(database, "select name from events")).toEqual([{ name: "order.paid" }]);
  });

  test("that comes too slowly ends with 408, keeps nobody else waiting, and leaves nothing behind", async () => {
    const { url, post, database, lines } = await receiver({ requestTimeoutMs: 1_000, handlers: {} });
    const slow = await half(url);
    expect(await post(bodyOf(2))).toBe(200);
    const [answer] = await once(slow, "data");
    expect(String(answer)).toMatch(/^HTTP\/1\.1 408 /);
    await once(slow, "close");
    expect(select(database, "select count(*) as count from events")).toEqual([{ count: 1 }]);
    expect(lines.filter((line) => !line.endsWith("is done."))).toEqual([]);
  });

  test("whose sender leaves is no event, and the next one is taken", async () => {
    const { url, post, lines, logged } = await receiver();
    const leaving = await half(url);
    leaving.destroy();
    expect(await post(bodyOf(2))).toBe(200);
    await logged("order.paid #1 is done.");
    expect(lines).toEqual(["order.paid #1 is done."]);
  });

  test("may be followed by the end of the sender's side of the connection, and is answered all the same", async () => {
    const { url, logged } = await receiver();
    const socket = await open(url);
    socket.end(requestOf(bodyOf(1)));
    let answer = "";
    for await (const chunk of socket) answer += chunk;
    expect(answer).toMatch(/^HTTP\/1\.1 200 .*"stored"/s);
    await logged("order.paid #1 is done.");
  });

  test("that ends with the connection before it is whole is no event", async () => {
    const { url, database } = await receiver();
    const socket = await open(url);
    socket.end(requestOf(bodyOf(1)).slice(0, -10));
    let answer = "";
    for await (const chunk of socket) answer += chunk;
    expect(answer).not.toMatch(/^HTTP\/1\.1 2/);
    expect(select(database, "select count(*) as count from events")).toEqual([{ count: 0 }]);
  });

  test("that is too long is refused before it is there", async () => {
    const { url } = await receiver();
    const socket = await open(url);
    socket.write(`POST /webhooks HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${100 * 1024 * 1024}\r\n\r\n`);
    const [answer] = await once(socket, "data");
    expect(String(answer)).toMatch(/^HTTP\/1\.1 413 /);
  });
});

/** A request of which half the body is sent, and the rest never. */
async function half(url: string): Promise<Socket> {
  const socket = await open(url);
  const body = bodyOf(1);
  socket.write(requestOf(body).slice(0, 50 - body.length));
  return socket;
}

/** The bytes of a request, of ASCII characters alone. */
function requestOf(body: string): string {
  const { headers } = signed(body);
  const lines = Object.entries({ Host: "localhost", "Content-Length": body.length, ...headers }).map((pair) => pair.join(": "));
  return `POST /webhooks HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${body}`;
}

async function open(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  await once(socket, "connect");
  return socket;
}

test("closing takes no more events, waits for the one under way, and leaves the others for the next start", async () => {
  const { entered, open: goOn, pass } = gate();
  const first = await receiver({
    handlers: {
      "order.paid": async ({ resource }) => {
        await pass();
        return [{ topic: "thank-for-order", id: resource.id }];
      },
    },
  });
  for (const id of [1, 2]) await first.post(bodyOf(id));
  await entered;
  const closed = first.close();
  await expect(first.post(bodyOf(3))).rejects.toThrow("fetch failed");
  expect(outbox(first.database)).toEqual([]);
  goOn();
  await closed;
  expect(outbox(first.database)).toEqual([1]);

  const second = await receiver({ database: first.database });
  await second.logged("order.paid #2 is done.");
  expect(outbox(first.database)).toEqual([1, 2]);
});
