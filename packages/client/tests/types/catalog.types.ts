/** Compiled by `npm run typecheck`, never run: each `@ts-expect-error` is a mistake that the types must catch. */
import { type Product, type ProductsGetParams, type Sku, Yampi, type YampiPromise } from "../../src/index.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

const yampi = new Yampi({ alias: "minha-loja" });

const product = { simple: true, brand_id: 7, active: true, name: "Camiseta" };
const sku = { price_cost: 20, blocked_sale: false };
yampi.products.create({ ...product, skus: [{ ...sku, variations_values_ids: [34] }] });
// @ts-expect-error a product needs its brand
yampi.products.create({ simple: true, active: true, name: "Camiseta" });
// @ts-expect-error a product is simple or not
yampi.products.create({ brand_id: 7, active: true, name: "Camiseta" });
// @ts-expect-error each SKU of a product needs its cost
yampi.products.create({ ...product, skus: [{ blocked_sale: false }] });
// @ts-expect-error each SKU of a product is blocked or not
yampi.products.create({ ...product, skus: [{ price_cost: 20 }] });
// @ts-expect-error stock is no field of a SKU
yampi.products.create({ ...product, skus: [{ ...sku, quantity: 3 }] });

yampi.products.update(2201, { simple: true, brand_id: 7, active: false });
// @ts-expect-error an update needs the brand
yampi.products.update(2201, { simple: true, active: false });
// @ts-expect-error an update needs `simple`
yampi.products.update(2201, { brand_id: 7, active: false });

yampi.skus.update(15001, { product_id: 2201, price_cost: 20, price_sale: 59.9 });
// @ts-expect-error an update needs the product
yampi.skus.update(15001, { price_cost: 20, price_sale: 59.9 });
// @ts-expect-error an update needs the cost
yampi.skus.update(15001, { product_id: 2201, price_sale: 59.9 });
// @ts-expect-error stock is no field of a SKU
yampi.skus.update(15001, { product_id: 2201, price_cost: 20, quantity: 3 });
// @ts-expect-error the spelling of an older page
yampi.skus.update(15001, { product_id: 2201, price_cost: 20, variation_values_ids: [34] });
// @ts-expect-error a SKU needs its product
yampi.skus.create({ sku: "CAM-M", price_cost: 20, price_sale: 59.9, blocked_sale: false });

yampi.skus.stocks.update(15001, 71001, { stock_id: 3, quantity: 12, min_quantity: 1 });
// @ts-expect-error a quantity is of a stock
yampi.skus.stocks.update(15001, 71001, { quantity: 12 });
yampi.products.skus.batchUpdate(2201, { product_id: 2201, skus_id: [15001], price_discount: 0 });
// @ts-expect-error a bulk update repeats the product
yampi.products.skus.batchUpdate(2201, { skus_id: [15001], price_sale: 59.9 });
// @ts-expect-error a bulk update has no stock
yampi.products.skus.batchUpdate(2201, { product_id: 2201, skus_id: [15001], quantity: 3 });

yampi.brands.update(41, { name: "Marca Exemplo", active: false });
// @ts-expect-error an update needs the name
yampi.brands.update(41, { active: false });
// @ts-expect-error no page says that the update of a category keeps what it leaves out
yampi.categories.update(801, { featured: true });
yampi.reviews.update(1, { approved: true });
// @ts-expect-error this PATCH changes nothing else
yampi.reviews.update(1, { approved: true, message: "Bom" });

yampi.products.similars.remove(2201, { products_ids: [2202] });
// @ts-expect-error a DELETE with a body
yampi.products.similars.remove(2201);
// @ts-expect-error a DELETE without a body
yampi.products.delete(2201, { products_ids: [2202] });
const deleted = yampi.products.delete(2201);
holds<Equal<typeof deleted, YampiPromise<void>>>();

type Relation = NonNullable<ProductsGetParams["include"]>[number];
/** The names that the page gives, and those of relations of relations. */
holds<Equal<Extract<Relation, `${string}.${string}`>, "skus.variations" | "skus.prices.installments">>();
/** Each relation is a property of a product. */
holds<Equal<Exclude<Relation, keyof Product | `${string}.${string}`>, never>>();
const whole = yampi.products.get(2201, { include: ["skus", "texts", "brand"] });
holds<
  Equal<
    typeof whole,
    YampiPromise<Product & Required<Pick<Product, "skus">> & Required<Pick<Product, "texts">> & Required<Pick<Product, "brand">>>
  >
>();
const { skus, texts, brand } = await whole;
holds<Equal<typeof skus.data, Sku[]>>();
holds<Equal<typeof texts.data.description, string | null | undefined>>();
holds<Equal<typeof brand.data.id, number>>();
// @ts-expect-error the text is in a relation
(await whole).description;
// @ts-expect-error no relation has this name
yampi.products.get(2201, { include: ["stocks"] });
