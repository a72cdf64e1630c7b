import * as client from "@yampi-openapi/client";
import { runSuite } from "./suite.js";

/** Entry point of Workers: the addresses come in the query, the results go out as JSON. */
export default {
  async fetch(request) {
    const addresses = JSON.parse(new URL(request.url).searchParams.get("addresses"));
    return Response.json(await runSuite(client, addresses));
  },
};
