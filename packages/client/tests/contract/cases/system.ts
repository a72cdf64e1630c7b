import type { Cases } from "./case.js";

export const system: Cases = {
  "system.ping": {
    call: (yampi, options) => yampi.system.ping({}, options),
  },
};
