/** The address of this page's folder, beside which the gateway has its routes: that of the icon, which is in it. */
export function root(): URL {
  const icon = document.querySelector<HTMLLinkElement>("link[rel=icon]");
  return new URL(".", icon?.href ?? document.baseURI);
}

/** Whether the browser is at a path where there is nothing. The gateway then responds with this page, too. */
export function isLost(): boolean {
  return ![root().pathname, `${root().pathname}index.html`].includes(location.pathname);
}
