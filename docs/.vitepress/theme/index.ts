import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { h } from "vue";
import CopyPage from "./CopyPage.vue";
import DiscrepancyFilter from "./DiscrepancyFilter.vue";
import "./site.css";

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { "doc-before": () => h(CopyPage) }),
  enhanceApp: ({ app }) => app.component("DiscrepancyFilter", DiscrepancyFilter),
} satisfies Theme;
