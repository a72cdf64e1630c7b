import { createHmac } from "node:crypto";
import { parseArgs } from "node:util";
import { webhookEventNames, webhookSignatureHeader } from "@yampi-openapi/client/webhooks";

const help = `Usage: send [options] [event]

Posts an invented event to a receiver, signed as a store would.

Arguments:
  event          name of the event (default: order.paid)

Options:
  --id <n>       ID of what it is about (default: one by chance); the same ID is the same body, and so a replay
  --count <n>    send so many, with IDs that count up (default: 1)
  --force        send an event of a name that is not known, too
  --url <url>    where the receiver is (default: http://127.0.0.1:8788/webhooks)
  --help         print this help

The secret comes from the environment alone: YAMPI_WEBHOOK_SECRET, the same as the receiver's.
`;

try {
  await main();
} catch (error) {
  const { message, cause } = error as Error;
  console.error(`error: ${cause instanceof Error ? `The receiver cannot be reached: ${cause.message}` : message}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      id: { type: "string", default: String(Math.floor(Math.random() * 1e9) + 1) },
      count: { type: "string", default: "1" },
      force: { type: "boolean", default: false },
      url: { type: "string", default: "http://127.0.0.1:8788/webhooks" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return void process.stdout.write(help);
  const name = readName(positionals, values.force);
  const secret = process.env.YAMPI_WEBHOOK_SECRET;
  if (!secret) throw new Error("Set YAMPI_WEBHOOK_SECRET in the environment, the same as the receiver's.");
  const [first, count] = [readPositiveInteger("--id", values.id), readPositiveInteger("--count", values.count)];

  for (let id = first; id < first + count; id++) {
    const body = anEvent(name, id);
    const signature = createHmac("sha256", secret).update(body).digest("base64");
    const headers = { "Content-Type": "application/json", [webhookSignatureHeader]: signature };
    const response = await fetch(values.url, { method: "POST", headers, body });
    console.log(`${id}: ${response.status} ${await response.text()}`);
    if (!response.ok) process.exitCode = 1;
  }
}

/** An event of an invented store. Those of a real one tell far more of what they are about. */
function anEvent(event: string, id: number): string {
  return JSON.stringify({ event, time: "2026-03-05 14:07:25", merchant: { id: 501, alias: "minha-loja" }, resource: { id } });
}

function readName([name = "order.paid", ...others]: readonly string[], force: boolean): string {
  if (others.length > 0) throw new Error(`Expected one event, got ${others.length + 1}. --count sends many.`);
  if (force || (webhookEventNames as readonly string[]).includes(name)) return name;
  throw new Error(
    `There is no event ${JSON.stringify(name)}. --force sends it all the same. Known are ${webhookEventNames.join(", ")}.`,
  );
}

function readPositiveInteger(name: string, text: string): number {
  if (/^[1-9]\d{0,11}$/.test(text)) return Number(text);
  throw new Error(`${name}: expected a positive integer.`);
}
