/**
 * A result of the search that is an operation leads to the reference, which the router does not know. The search knows operations as parts of the
 * coverage, at addresses that go on as those of the reference do.
 */
export function leaveForReference(address: string): boolean {
  const isOperation = address.includes("coverage.html#/");
  const change = location.href.endsWith(address) ? "replace" : "assign";
  if (isOperation) location[change](address.replace("coverage.html", "reference/index.html"));
  return !isOperation;
}
