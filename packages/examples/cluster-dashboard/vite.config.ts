import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where `npm run dev` finds the gateway; its own default is the same. */
const gateway = process.env.GATEWAY_URL ?? "http://127.0.0.1:8787";

export default defineConfig({
  // Relative addresses, so that the built page works under any path.
  base: "./",
  plugins: [react()],
  build: {
    // The gateway's policy allows no data: address.
    assetsInlineLimit: 0,
    // light-dark() is kept as it is written.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
  },
  server: { proxy: Object.fromEntries(["/clusters", "/orders", "/promocodes", "/statuses"].map((path) => [path, gateway])) },
});
