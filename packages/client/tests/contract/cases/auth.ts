import type { Cases } from "./case.js";

export const auth: Cases = {
  "auth.me": {
    call: (yampi, options) => yampi.auth.me({}, options),
    expected: {
      observed: (example) => example.data,
      documented: (example) => example,
    },
  },
};
