import { createHmac } from "node:crypto";
import { webhookEventNames, webhookSignatureHeader } from "@yampi-openapi/client/webhooks";
import { Command, InvalidArgumentError, Option } from "commander";

try {
  await main();
} catch (error) {
  const { message, cause } = error as Error;
  console.error(`error: ${cause instanceof Error ? `The receiver cannot be reached: ${cause.message}` : message}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const command = new Command("send")
    .description("Posts an invented event to a receiver, signed as a store would.")
    .argument("[event]", "name of the event", "order.paid")
    .addOption(
      new Option("--id <n>", "ID of what it is about; the same ID is the same body, and so a replay")
        .argParser(readPositiveInteger)
        .default(Math.floor(Math.random() * 1e9) + 1, "one by chance"),
    )
    .option("--count <n>", "send that many, with IDs that count up", readPositiveInteger, 1)
    .option("--force", "send an event of a name that is not known, too", false)
    .option("--url <url>", "where the receiver is", "http://127.0.0.1:8788/webhooks")
    .helpOption("--help", "print this help")
    .addHelpText("after", "\nThe secret comes from the environment alone: YAMPI_WEBHOOK_SECRET, the same as the receiver's.")
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .parse();
  const { id: first, count, force, url } = command.opts<{ id: number; count: number; force: boolean; url: string }>();
  const name = readName(command.processedArgs[0] as string, force);
  const secret = process.env.YAMPI_WEBHOOK_SECRET;
  if (!secret) throw new Error("Set YAMPI_WEBHOOK_SECRET in the environment, the same as the receiver's.");

  for (let id = first; id < first + count; id++) {
    const body = anEvent(name, id);
    const signature = createHmac("sha256", secret).update(body).digest("base64");
    const headers = { "Content-Type": "application/json", [webhookSignatureHeader]: signature };
    const response = await fetch(url, { method: "POST", headers, body });
    console.log(`${id}: ${response.status} ${await response.text()}`);
    if (!response.ok) process.exitCode = 1;
  }
}

/** An event of an invented store. Those of a real one tell far more of what they are about. */
function anEvent(event: string, id: number): string {
  return JSON.stringify({ event, time: "2026-03-05 14:07:25", merchant: { id: 501, alias: "minha-loja" }, resource: { id } });
}

function readName(name: string, force: boolean): string {
  if (force || (webhookEventNames as readonly string[]).includes(name)) return name;
  throw new Error(
    `There is no event ${JSON.stringify(name)}. --force sends it all the same. Known are ${webhookEventNames.join(", ")}.`,
  );
}

function readPositiveInteger(text: string): number {
  if (/^[1-9]\d{0,11}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected a positive integer.");
}
