import { inBrowser, onContentUpdated, type Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { h } from "vue";
import CopyPage from "./CopyPage.vue";
import DiscrepancyFilter from "./DiscrepancyFilter.vue";
import { leaveForReference } from "./operations.ts";
import { rememberTabs, showChosenTabs } from "./tabs.ts";
import "./site.css";

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { "doc-before": () => h(CopyPage) }),
  setup: () => onContentUpdated(showChosenTabs),
  enhanceApp: ({ app, router }) => {
    app.component("DiscrepancyFilter", DiscrepancyFilter);
    if (!inBrowser) return;
    rememberTabs();
    router.onBeforeRouteChange = leaveForReference;
    // On the coverage itself.
    addEventListener("hashchange", ({ newURL }) => leaveForReference(newURL));
  },
} satisfies Theme;
