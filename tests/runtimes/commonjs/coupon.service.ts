/** What a NestJS project in CommonJS writes, without Nest itself. */
import { type Promocode, Yampi, YampiNotFoundError } from "@yampi-openapi/client";
import { driftValidator } from "@yampi-openapi/client/drift";
import { RedisRateLimiter } from "@yampi-openapi/client/redis";
import { parseWebhook } from "@yampi-openapi/client/webhooks";

function Injectable(): ClassDecorator {
  return () => {};
}

@Injectable()
export class CouponService {
  // Its type is kept by `emitDecoratorMetadata`, and then is an import that runs.
  constructor(private readonly yampi: Yampi) {}

  async find(id: number): Promise<Promocode | undefined> {
    try {
      return await this.yampi.promocodes.get(id);
    } catch (error) {
      if (error instanceof YampiNotFoundError) return undefined;
      throw error;
    }
  }

  wrong(): void {
    // @ts-expect-error an ID is a number
    this.yampi.promocodes.get("1");
  }
}

const validate = driftValidator({ onDrift: ({ pointer }) => console.log(pointer) });
const yampi = new Yampi({ alias: "minha-loja", userToken: "any", userSecretKey: "any", validate });
if (![new CouponService(yampi).find, parseWebhook, RedisRateLimiter].every((each) => typeof each === "function")) {
  throw new Error("An export is missing.");
}
