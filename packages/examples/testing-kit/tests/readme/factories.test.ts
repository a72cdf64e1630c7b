import { customerPage, isCnpj, isCpf, yampiFactories } from "@yampi-openapi/example-testing-kit";
import { expect, test } from "vitest";

test("factories make what the API would send", () => {
  const make = yampiFactories({ seed: 7, now: new Date("2026-06-01T12:00:00Z") });

  const maria = make.customer({ type: "f", name: "Maria Exemplo" });
  expect(isCpf(maria.cpf ?? "")).toBe(true);
  expect(maria.created_at?.date).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.000000$/);

  const company = make.customer({ type: "j" });
  expect(isCnpj(company.cnpj ?? "")).toBe(true);

  const team = make.customers(3, (index) => ({ cluster_id: 7, newsletter: index > 0 }));
  const page = customerPage(team, { page: 1, limit: 100, total: 3 }, "observed");
  expect(page.meta.pagination.total).toBe(3);
});
