const key = "code-language";

/** Shows the tab with the reader's last choice in every code group that has it. */
export function showChosenTabs(): void {
  const chosen = localStorage.getItem(key);
  for (const label of document.querySelectorAll<HTMLLabelElement>(".vp-code-group label")) {
    if (label.textContent !== chosen || !(label.control instanceof HTMLInputElement)) continue;
    label.control.checked = true;
    const index = [...(label.parentElement?.querySelectorAll("label") ?? [])].indexOf(label);
    const blocks = label.closest(".vp-code-group")?.querySelectorAll(".blocks > *") ?? [];
    for (const [at, block] of [...blocks].entries()) block.classList.toggle("active", at === index);
  }
}

/** Remembers which tab the reader chooses. */
export function rememberTabs(): void {
  addEventListener("change", ({ target }) => {
    const label = target instanceof HTMLInputElement && target.closest(".vp-code-group") && target.labels?.[0];
    if (!label) return;
    localStorage.setItem(key, label.textContent);
    showChosenTabs();
  });
}
