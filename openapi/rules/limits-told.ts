import { asNode, type Visitor } from "./redocly.ts";

const headers = ["X-RateLimit-Limit", "X-RateLimit-Remaining"];

/** Whoever paces their calls reads these two headers, on errors too. What a shop's server answers to an event has none. */
export function limitsTold(): Visitor {
  return {
    Paths: {
      Response(response, { report, location }) {
        for (const name of headers.filter((name) => asNode(response.headers)[name] === undefined)) {
          report({ message: `Every answer of the API has ${name}.`, location: location.child("headers").key() });
        }
      },
    },
  };
}
