import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { makeQueryClient } from "./gateway/queries.ts";
import { startI18n } from "./i18n/index.ts";
import { startTheme } from "./page/theme.ts";
import "./styles/index.css";

startTheme();
await startI18n();
const queries = makeQueryClient();
createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
