import * as client from "@yampi-openapi/client";
import { runSuite } from "./suite.js";

/** Entry point of a web page, which the driver calls. */
globalThis.runSuite = (addresses) => runSuite(client, { ...addresses, inWebPage: true });
