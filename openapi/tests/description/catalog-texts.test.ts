import { expect, it } from "vitest";
import { at, bundle } from "../support/bundle.ts";

const catalog = "/paths/~1{alias}~1catalog~1";
const schemas = "/components/schemas/";

// What surprises users of the catalog has to be said where their editor shows it: at the method, the field or the body.
it.each([
  [
    "stock is not set on a new SKU",
    `${catalog}skus/post`,
    /`skus\.stocks\.create`.*`quantity`.*no effect.*`availability` is no quantity/s,
  ],
  ["stock is not set on a SKU", `${catalog}skus~1{id}/put`, /not change the stock.*`skus\.stocks\.update`/s],
  ["stock is not set on a SKU of a new product", `${catalog}products/post`, /`skus\.stocks\.create`.*no effect/s],
  ["stock is not set by a bulk update", `${catalog}products~1{id}~1skus~1batch-update-skus/put`, /no stock/],
  ["a SKU has its stock elsewhere", `${schemas}Sku`, /`skus\.stocks`/],
  ["the stock is not a warehouse", `${schemas}SkuStockInput/properties/stock_id`, /not of a warehouse/],
  ["availability is not a quantity", `${schemas}Sku/properties/availability`, /Not a quantity/],
  ["a price may be 0", `${schemas}Sku/properties/price_sale`, /0 while `price_discount` has the price/],
  ["a promotional price of 0 is none", `${schemas}SkuInput/properties/price_discount`, /0 for none/],
  ["a SKU of an update requires its product", `${catalog}skus~1{id}/put`, /`product_id` and `price_cost` are always required/],
  ["a product of an update requires its brand", `${catalog}products~1{id}/put`, /`simple` and `brand_id` are always required/],
  ["the description is read elsewhere", `${schemas}ProductInput/properties/description`, /`texts\.data\.description`/],
  ["the specifications are read elsewhere", `${schemas}ProductInput/properties/specifications`, /`texts\.data\.specifications`/],
  ["the texts are written elsewhere", `${schemas}ProductTexts`, /`description` and `specifications` of the product/],
  ["variation values have two spellings", `${schemas}SkuInput/properties/variations_values_ids`, /`variation_values_ids`/],
  ["reads of products are few", `${catalog}products/get`, /30 of these requests per minute/],
  ["reads of SKUs are few", `${catalog}skus/get`, /30 requests per minute/],
  ["reads of images are few", `${catalog}skus~1{skuId}~1images/get`, /30 requests per minute/],
  ["the PATCH changes one field", `${catalog}reviews~1{id}/patch`, /`approved` and nothing else/],
  ["a DELETE has a body", `${catalog}products~1{id}~1similars/delete`, /with a body/],
])("The description says that %s", (_what, place, text) => {
  expect((at(bundle, place) as { readonly description?: string } | undefined)?.description).toMatch(text);
});
