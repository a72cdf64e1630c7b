// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

import type { Operation, Parameter } from "../operation.js";
import { readTable } from "../request/operations.js";

const cartDateParameter: Parameter = {"name":"date","value":"date-range","type":"string","pattern":"^created_at:\\d{4}-\\d{2}-\\d{2}(\\|\\d{4}-\\d{2}-\\d{2})?$"};
const cartIncludeParameter: Parameter = {"name":"include","array":true,"type":"string","enum":["customer","items"]};
const cartStatusParameter: Parameter = {"name":"status","type":"string","enum":["payment_refused"]};
const categoryIncludeParameter: Parameter = {"name":"include","array":true,"type":"string","enum":["seo","children","parent","marketplaces"]};
const categoryOnlyParentsParameter: Parameter = {"name":"onlyParents","type":"boolean"};
const collectionIncludeParameter: Parameter = {"name":"include","array":true,"type":"string","enum":["prods"]};
const customerIncludeParameter: Parameter = {"name":"include","array":true,"type":"string","enum":["addresses"]};
const dateParameter: Parameter = {"name":"date","value":"date-range","type":"string","pattern":"^[a-z_]+:\\d{4}-\\d{2}-\\d{2}(\\|\\d{4}-\\d{2}-\\d{2})?$"};
const exportFormatParameter: Parameter = {"name":"format","type":"string","enum":["csv","json"]};
const freeTextParameter: Parameter = {"name":"q","type":"string","minLength":1};
const limitParameter: Parameter = {"name":"limit","type":"integer","minimum":1,"maximum":100};
const lookIncludesParameter: Parameter = {"name":"includes","array":true,"type":"string","enum":["products"]};
const orderAffiliationFilterParameter: Parameter = {"name":"affiliation_id","wireName":"affiliation_id[]","array":true,"type":"integer"};
const orderBlingParameter: Parameter = {"name":"bling","type":"string","enum":["sent","not_sent"]};
const orderByParameter: Parameter = {"name":"orderBy","type":"string","pattern":"^[a-z_]+$"};
const orderChannelParameter: Parameter = {"name":"channel","type":"string","enum":["store","payment_retry"]};
const orderDateParameter: Parameter = {"name":"date","value":"date-range","type":"string","pattern":"^(created_at|updated_at|cancelled_at):\\d{4}-\\d{2}-\\d{2}(\\|\\d{4}-\\d{2}-\\d{2})?$"};
const orderFreebieFilterParameter: Parameter = {"name":"freebie_id","wireName":"freebie_id[]","array":true,"type":"integer"};
const orderIncludeParameter: Parameter = {"name":"include","array":true,"type":"string","enum":["items","customer","marketplace","status","statuses","shipping_address","promocode","transactions","comments","files","discounts","seller","labels"]};
const orderLabelIdParameter: Parameter = {"name":"id","type":"string","minLength":1};
const orderPaymentFilterParameter: Parameter = {"name":"payment_method","wireName":"payment_method[]","array":true,"type":"string","minLength":1};
const orderProductFilterParameter: Parameter = {"name":"product_id","wireName":"product_id[]","array":true,"type":"integer"};
const orderPromocodeFilterParameter: Parameter = {"name":"promocode_id","wireName":"promocode_id[]","array":true,"type":"integer"};
const orderStatusFilterParameter: Parameter = {"name":"status_id","wireName":"status_id[]","array":true,"type":"integer"};
const ordersExportAffiliationId: Parameter = {"name":"affiliation_id","type":"integer","minimum":1};
const ordersExportPromocodeId: Parameter = {"name":"promocode_id","type":"integer","minimum":1};
const ordersExportStatusId: Parameter = {"name":"status_id","type":"integer","minimum":1};
const ordersExportUtmCampaign: Parameter = {"name":"utm_campaign","type":"string","minLength":1};
const ordersExportUtmSource: Parameter = {"name":"utm_source","type":"string","minLength":1};
const pageParameter: Parameter = {"name":"page","type":"integer","minimum":1};
const productActiveParameter: Parameter = {"name":"active","wireName":"active[]","array":true,"type":"integer","enum":[0,1]};
const productBrandParameter: Parameter = {"name":"brand_id","wireName":"brand_id[]","array":true,"type":"integer","minimum":1};
const productCategoryParameter: Parameter = {"name":"category_id","wireName":"category_id[]","array":true,"type":"integer","minimum":1};
const productCollectionParameter: Parameter = {"name":"collection_id","wireName":"collection_id[]","array":true,"type":"integer","minimum":1};
const productCustomShippingParameter: Parameter = {"name":"custom_shipping","type":"integer","enum":[0,1]};
const productCustomizationParameter: Parameter = {"name":"customization","type":"integer","enum":[0,1]};
const productFlagParameter: Parameter = {"name":"flag_id","wireName":"flag_id[]","array":true,"type":"integer","minimum":1};
const productIncludeParameter: Parameter = {"name":"include","array":true,"type":"string","enum":["dates","brand","affiliation","extras","texts","seo","filters","filtersSearch","flags","variations","categories","prices","images","skus","firstImage","searchAttributes","reviews","combos","collections","shortCollections","groups","similarsIds","categoriesIds","seller","services","spreadsheet","metadata","skus.variations","skus.prices.installments"]};
const productPriorityParameter: Parameter = {"name":"priority","wireName":"priority[]","array":true,"type":"integer"};
const productQualityParameter: Parameter = {"name":"quality","type":"string","pattern":"^[a-z_]+$"};
const promocodeExpiredParameter: Parameter = {"name":"expired","wireName":"expired[]","array":true,"type":"integer","enum":[0,1]};
const promocodeIncludeParameter: Parameter = {"name":"include","array":true,"type":"string","enum":["customer","categories","collections","brand","products","payments"]};
const reviewIncludeParameter: Parameter = {"name":"include","array":true,"type":"string","enum":["product"]};
const scrollIdParameter: Parameter = {"name":"scroll_id","type":"string","minLength":1};
const scrollParameter: Parameter = {"name":"scroll","type":"boolean"};
const searchFieldsParameter: Parameter = {"name":"searchFields","type":"string","minLength":1};
const searchParameter: Parameter = {"name":"search","type":"string","pattern":"^[^:;]+:[^;]+(;[^:;]+:[^;]+)*$"};
const simulationAmountParameter: Parameter = {"name":"amount","required":true,"type":"number","minimum":0};
const simulationMinimumParameter: Parameter = {"name":"min_installment_value","required":true,"type":"number","minimum":0};
const simulationWithoutTaxParameter: Parameter = {"name":"max_installments_without_tax","type":"integer","minimum":0};
const skipCacheParameter: Parameter = {"name":"skipCache","type":"boolean"};
const skuExportBarcodeParameter: Parameter = {"name":"barcode","type":"string","minLength":1};
const skuExportCodeParameter: Parameter = {"name":"sku","type":"string","minLength":1};
const skuExportErpIdParameter: Parameter = {"name":"erp_id","type":"string","minLength":1};
const skuExportPriceMaxParameter: Parameter = {"name":"price_max","type":"number","minimum":0};
const skuExportPriceMinParameter: Parameter = {"name":"price_min","type":"number","minimum":0};
const skuExportProductParameter: Parameter = {"name":"product_id","type":"integer","minimum":1};
const skuIncludeParameter: Parameter = {"name":"include","array":true,"type":"string","enum":["images","current_stock","variations","prices.installments"]};
const sortedByParameter: Parameter = {"name":"sortedBy","type":"string","enum":["asc","desc"]};
const statusIncludeParameter: Parameter = {"name":"include","array":true,"type":"string","enum":["emailDetails"]};
const statusOrderIdParameter: Parameter = {"name":"orderId","type":"integer","minimum":1};
const stockExportIdParameter: Parameter = {"name":"stock_id","required":true,"type":"integer","minimum":1};
const stockStatusParameter: Parameter = {"name":"stock_status","type":"string","enum":["in_stock","out_of_stock","low_stock"]};
const utmCampaignsParameter: Parameter = {"name":"utm_campaign","wireName":"utm_campaign[]","array":true,"type":"string","minLength":1};
const utmSourcesParameter: Parameter = {"name":"utm_source","wireName":"utm_source[]","array":true,"type":"string","minLength":1};

const usual = {
  inPath: { alias: {"name":"alias","type":"string","pattern":"^[A-Za-z0-9_-]+$"}, gatewayAlias: {"name":"gatewayAlias","type":"string","minLength":1}, service: {"name":"service","type":"string","minLength":1} },
  queries: { list: [pageParameter, limitParameter, skipCacheParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter], one: [skipCacheParameter], whole: [skipCacheParameter] },
};

/** Every operation of the description. */
export const operations: readonly Operation[] = readTable(usual, {
  auth: ["/auth/me", {
    me: { route: "POST .", idempotent: true, body: undefined, rateLimit: { limit: 10, windowSeconds: 60 } },
  }],
  brands: ["/{alias}/catalog/brands", {
    create: {},
    delete: {},
    get: {},
    list: {},
    update: {},
  }],
  bundles: ["/{alias}/catalog/bundles", {
    create: {},
    delete: {},
    get: {},
    list: {},
    update: {},
  }],
  carts: ["/{alias}/checkout/carts", {
    export: { route: "GET ./export", query: [freeTextParameter, utmSourcesParameter, utmCampaignsParameter, cartStatusParameter, dateParameter], idempotent: false, withoutId: true },
    list: { query: [pageParameter, limitParameter, skipCacheParameter, cartIncludeParameter, freeTextParameter, cartDateParameter, cartStatusParameter, utmSourcesParameter, utmCampaignsParameter, searchParameter, searchFieldsParameter, orderByParameter, sortedByParameter], scroll: { ceiling: 10000, queryParameters: [scrollParameter, scrollIdParameter] } },
    search: { route: "GET /{alias}/search/carts", more: [freeTextParameter, cartIncludeParameter, utmSourcesParameter, utmCampaignsParameter] },
  }],
  "categories.banners": ["/{alias}/catalog/categories/{id}/banners", {
    list: {},
  }],
  categories: ["/{alias}/catalog/categories", {
    copyProducts: { kind: "whole", route: "POST ./{id}/copy-products" },
    create: {},
    delete: {},
    get: { more: [categoryIncludeParameter] },
    list: { more: [categoryIncludeParameter, categoryOnlyParentsParameter] },
    update: {},
  }],
  "categories.products": ["/{alias}/catalog/categories/{id}/products", {
    add: { kind: "none", route: "PUT ." },
    list: {},
    remove: { route: "DELETE .", body: "required" },
  }],
  "checkout.affiliations": ["/{alias}/checkout/affiliations", {
    list: {},
    update: {},
  }],
  "checkout.bankAccounts": ["/{alias}/checkout/sellers/bank-accounts", {
    delete: {},
    get: {},
    list: {},
    update: {},
  }],
  "checkout.banks": ["/{alias}/checkout/banks", {
    get: {},
    list: {},
  }],
  "checkout.gateways": ["/{alias}/checkout/gateways", {
    get: { route: "GET ./{gatewayAlias}", withoutId: true },
    list: { key: "alias" },
  }],
  "checkout.payments": ["/{alias}/checkout/payments", {
    createConfig: { route: "POST ./{paymentId}/config" },
    createInstallments: { kind: "none", route: "POST ./{paymentId}/installments" },
    deleteConfig: { route: "DELETE ./{paymentId}/config/{id}" },
    get: { route: "GET ./{paymentId}", withoutId: true },
    getConfig: { route: "GET ./{paymentId}/config/{id}" },
    list: {},
    listConfigs: { route: "GET ./{paymentId}/config" },
    listInstallments: { route: "GET ./{paymentId}/installments" },
    simulateInstallments: { route: "GET ./{paymentId}/installments/simulate", more: [simulationAmountParameter, simulationMinimumParameter, simulationWithoutTaxParameter], withoutId: true },
    updateConfig: { route: "PUT ./{paymentId}/config/{id}" },
  }],
  "checkout.statuses": ["/{alias}/checkout/statuses", {
    list: { more: [statusOrderIdParameter, statusIncludeParameter] },
    updateEmailDetails: { route: "PUT ./{id}/email-details" },
  }],
  "checkout.transactions": ["/{alias}/checkout/transactions", {
    cancel: { route: "PUT ./{id}/payment/cancel", idempotent: false, body: undefined },
    cancelAtGateway: { route: "PUT ./{id}/payment/gateway/cancel", idempotent: false, body: undefined },
    capture: { route: "PUT ./{id}/payment/gateway/capture", idempotent: false, body: undefined },
    get: {},
    list: {},
    listLogs: { route: "GET ./{id}/logs" },
  }],
  clusters: ["/{alias}/customers/clusters", {
    create: {},
    get: {},
    list: {},
    listCustomers: { route: "GET ./{id}/customers", more: [customerIncludeParameter] },
    update: {},
  }],
  "clusters.shippingRules": ["/{alias}/customers/clusters/{clusterId}/shipping-rules", {
    create: {},
    get: {},
    list: {},
    update: {},
  }],
  collections: ["/{alias}/catalog/collections", {
    create: {},
    delete: {},
    list: { more: [collectionIncludeParameter] },
    update: {},
  }],
  "collections.products": ["/{alias}/catalog/collections/{id}/products", {
    add: { kind: "none", route: "POST ." },
    remove: { route: "DELETE .", body: "required" },
  }],
  "customers.addresses": ["/{alias}/customers/{customerId}/addresses", {
    create: {},
    delete: {},
    get: {},
    list: {},
    update: {},
  }],
  customers: ["/{alias}/customers", {
    create: {},
    get: { more: [customerIncludeParameter] },
    list: { more: [customerIncludeParameter, freeTextParameter], scroll: { ceiling: 10000, queryParameters: [scrollParameter, scrollIdParameter] } },
    listCarts: { route: "GET ./{id}/carts" },
    listFilters: { kind: "whole", route: "GET ./filters" },
    listOrders: { route: "GET ./{id}/orders" },
    search: { route: "GET /{alias}/search/customers", more: [freeTextParameter] },
    update: {},
  }],
  customizations: ["/{alias}/catalog/customizations", {
    create: { kind: "whole" },
    delete: {},
    get: {},
    list: {},
    update: {},
  }],
  feeds: ["/{alias}/catalog/feeds", {
    create: {},
    get: {},
    list: {},
    update: {},
  }],
  filters: ["/{alias}/catalog/filters", {
    create: {},
    delete: {},
    get: { kind: "whole" },
    list: {},
  }],
  "filters.values": ["/{alias}/catalog/filters/{filterId}/values", {
    create: { kind: "whole" },
    delete: {},
  }],
  flags: ["/{alias}/catalog/flags", {
    create: {},
    delete: {},
    get: {},
    list: {},
    update: {},
  }],
  "flags.products": ["/{alias}/catalog/flags/{id}/products", {
    add: { kind: "none", route: "POST ." },
    list: {},
    remove: { route: "DELETE .", body: "required" },
  }],
  leads: ["/{alias}/leads", {
    delete: {},
    get: {},
    list: { scroll: { ceiling: 10000, queryParameters: [scrollParameter, scrollIdParameter] } },
    search: { route: "GET /{alias}/search/leads", more: [freeTextParameter] },
    update: {},
  }],
  "logistics.countries": ["/{alias}/logistics/countries", {
    list: { query: [], key: "code", paging: "none" },
  }],
  looks: ["/{alias}/catalog/looks", {
    create: {},
    delete: {},
    get: { more: [lookIncludesParameter] },
    list: {},
    update: {},
  }],
  "orders.addresses": ["/{alias}/orders/{orderId}/addresses", {
    get: {},
    list: {},
    update: {},
  }],
  "orders.boxes": ["/{alias}/orders/{orderId}/boxes", {
    list: { query: [skipCacheParameter], key: undefined, paging: "none" },
  }],
  "orders.comments": ["/{alias}/orders/{orderId}/comments", {
    create: {},
    delete: {},
    get: {},
    list: {},
    update: {},
  }],
  orders: ["/{alias}/orders", {
    create: {},
    export: { route: "GET ./export", query: [freeTextParameter, orderChannelParameter, ordersExportStatusId, ordersExportAffiliationId, skuExportProductParameter, ordersExportPromocodeId, ordersExportUtmSource, ordersExportUtmCampaign], idempotent: false, withoutId: true },
    exportToService: { route: "GET ./export/{service}", query: [], idempotent: false, withoutId: true },
    get: { more: [orderIncludeParameter], rateLimit: { limit: 120, windowSeconds: 60 } },
    list: { query: [pageParameter, limitParameter, skipCacheParameter, orderIncludeParameter, freeTextParameter, orderDateParameter, orderStatusFilterParameter, orderPaymentFilterParameter, orderProductFilterParameter, orderPromocodeFilterParameter, orderAffiliationFilterParameter, orderFreebieFilterParameter, utmCampaignsParameter, orderChannelParameter, orderBlingParameter, searchParameter, searchFieldsParameter, orderByParameter, sortedByParameter], rateLimit: { limit: 120, windowSeconds: 60 }, scroll: { ceiling: 10000, queryParameters: [scrollParameter, scrollIdParameter] } },
    listFilters: { kind: "whole", route: "GET ./filters" },
    search: { route: "GET /{alias}/search/orders", more: [orderIncludeParameter, freeTextParameter, utmSourcesParameter, utmCampaignsParameter] },
    update: { rateLimit: { limit: 30, windowSeconds: 60 } },
  }],
  "orders.emails": ["/{alias}/orders/{orderId}/emails", {
    get: {},
    list: {},
  }],
  "orders.invoices": ["/{alias}/orders/{orderId}/invoices", {
    create: { booleans: {"force_invoiced_status":["false","true"]} },
    delete: {},
    get: {},
    list: {},
    update: { booleans: {"force_invoiced_status":["false","true"]} },
  }],
  "orders.items": ["/{alias}/orders/{orderId}/items", {
    list: {},
  }],
  "orders.labels": ["/{alias}/orders/{orderId}/labels", {
    create: { kind: "whole" },
    delete: { inPath: { id: orderLabelIdParameter } },
    get: { kind: "whole", inPath: { id: orderLabelIdParameter } },
    list: { kind: "whole" },
    update: { kind: "whole", inPath: { id: orderLabelIdParameter } },
  }],
  "orders.statuses": ["/{alias}/orders/{orderId}/statuses", {
    list: { query: [skipCacheParameter], key: undefined, paging: "none" },
  }],
  "orders.tracking": ["/{alias}/orders/{orderId}/tracking", {
    create: { booleans: {"delivered":["false","true"],"notify_customer":["false","true"]}, rateLimit: { limit: 3, windowSeconds: 3600 } },
    list: {},
  }],
  "orders.transactions": ["/{alias}/orders/{orderId}/transactions", {
    list: {},
  }],
  paymentLinks: ["/{alias}/checkout/payment-link", {
    create: {},
    delete: {},
    get: {},
    list: {},
    update: {},
  }],
  productComments: ["/{alias}/catalog/comments", {
    create: {},
    delete: {},
    get: {},
    list: {},
    update: { kind: "whole" },
  }],
  productGroups: ["/{alias}/catalog/groups", {
    create: { kind: "whole" },
    delete: {},
    get: {},
    list: {},
    update: {},
  }],
  "productGroups.products": ["/{alias}/catalog/groups/{id}/products", {
    add: { kind: "none", route: "PUT ." },
    list: {},
  }],
  "products.collections": ["/{alias}/catalog/products/{id}/collections", {
    list: { query: [skipCacheParameter], paging: "none" },
  }],
  "products.combos": ["/{alias}/catalog/products/{id}/combos", {
    list: {},
  }],
  "products.comments": ["/{alias}/catalog/products/{id}/comments", {
    list: {},
  }],
  products: ["/{alias}/catalog/products", {
    create: { rateLimit: { limit: 30, windowSeconds: 60 } },
    delete: {},
    duplicate: { kind: "whole", route: "POST ./{id}/duplicate", body: undefined },
    export: { route: "GET ./export", query: [exportFormatParameter], idempotent: false, withoutId: true },
    get: { more: [productIncludeParameter], rateLimit: { limit: 30, windowSeconds: 60 } },
    list: { more: [productIncludeParameter, freeTextParameter, productActiveParameter, productBrandParameter, productCategoryParameter, productCollectionParameter, productFlagParameter, productPriorityParameter, productQualityParameter, productCustomizationParameter, productCustomShippingParameter], rateLimit: { limit: 30, windowSeconds: 60 } },
    listFilters: { kind: "whole", route: "GET ./filters" },
    search: { route: "GET /{alias}/search/products", more: [freeTextParameter] },
    update: { rateLimit: { limit: 30, windowSeconds: 60 } },
  }],
  "products.flags": ["/{alias}/catalog/products/{id}/flags", {
    list: {},
  }],
  "products.recommendations": ["/{alias}/catalog/products/{id}/recommendations", {
    list: {},
  }],
  "products.reviews": ["/{alias}/catalog/products/{id}/reviews", {
    create: {},
    list: {},
  }],
  "products.similars": ["/{alias}/catalog/products/{id}/similars", {
    add: { kind: "whole", route: "POST /{alias}/catalog/products/similars/batch" },
    list: { query: [skipCacheParameter], paging: "none" },
    order: { kind: "whole", route: "PUT ." },
    remove: { route: "DELETE .", body: "required" },
  }],
  "products.skus": ["/{alias}/catalog/products/{id}/skus", {
    batchUpdate: { route: "PUT ./batch-update-skus", withoutId: true },
    batchUpdateProgress: { route: "GET ./batch-update-skus-progress", withoutId: true },
    list: { more: [skuIncludeParameter] },
    order: { kind: "none", route: "PUT ./order" },
  }],
  "products.stocks": ["/{alias}/catalog/products/{id}/stocks", {
    list: { query: [skipCacheParameter], paging: "none" },
    sync: { kind: "whole", route: "POST ./sync" },
  }],
  promocodes: ["/{alias}/pricing/promocodes", {
    create: {},
    delete: {},
    get: { more: [promocodeIncludeParameter], rateLimit: { limit: 120, windowSeconds: 60 } },
    list: { more: [promocodeIncludeParameter, freeTextParameter, productActiveParameter, promocodeExpiredParameter], rateLimit: { limit: 120, windowSeconds: 60 } },
    listCustomers: { route: "GET ./{id}/customers", more: [customerIncludeParameter] },
    update: { rateLimit: { limit: 30, windowSeconds: 60 } },
  }],
  queues: ["/{alias}/queues", {
    get: {},
  }],
  reviews: ["/{alias}/catalog/reviews", {
    create: {},
    get: {},
    list: { more: [reviewIncludeParameter] },
    update: { route: "PATCH ./{id}", idempotent: true },
  }],
  search: ["/{alias}/search/global", {
    global: { kind: "whole", route: "GET .", more: [freeTextParameter] },
  }],
  skus: ["/{alias}/catalog/skus", {
    create: { rateLimit: { limit: 30, windowSeconds: 60 } },
    delete: {},
    export: { kind: "list", route: "GET ./export", query: [skipCacheParameter, skuExportProductParameter, skuExportCodeParameter, skuExportErpIdParameter, skuExportBarcodeParameter, skuExportPriceMinParameter, skuExportPriceMaxParameter], paging: "none" },
    exportByStock: { route: "GET /{alias}/catalog/stocks/export-skus", query: [stockExportIdParameter], idempotent: false, withoutId: true },
    get: { more: [skuIncludeParameter], rateLimit: { limit: 30, windowSeconds: 60 } },
    list: { more: [skuIncludeParameter], rateLimit: { limit: 30, windowSeconds: 60 } },
    listByStock: { route: "GET ./stocks/{stock}", more: [stockStatusParameter], key: "sku_id" },
    update: { rateLimit: { limit: 30, windowSeconds: 60 } },
  }],
  "skus.images": ["/{alias}/catalog/skus/{skuId}/images", {
    create: { kind: "whole" },
    delete: {},
    get: { rateLimit: { limit: 30, windowSeconds: 60 } },
    list: { query: [skipCacheParameter], rateLimit: { limit: 30, windowSeconds: 60 }, paging: "none" },
    order: { kind: "none", route: "PUT ./order" },
  }],
  "skus.stocks": ["/{alias}/catalog/skus/{skuId}/stocks", {
    create: {},
    delete: {},
    list: {},
    update: {},
  }],
  stockNotifications: ["/{alias}/catalog/stock-notifications", {
    create: {},
    delete: {},
    get: {},
    list: {},
  }],
  system: ["/ping", {
    ping: { kind: "none", route: "GET ." },
  }],
  variations: ["/{alias}/catalog/variations", {
    create: {},
    delete: {},
    get: {},
    list: {},
    update: {},
  }],
  "variations.values": ["/{alias}/catalog/variations/{variationId}/values", {
    create: {},
    delete: {},
    get: {},
    list: {},
    update: {},
  }],
  webhooks: ["/{alias}/webhooks", {
    create: {},
    delete: {},
    get: {},
    list: {},
    listEvents: { route: "GET ./events", query: [skipCacheParameter], key: "name", paging: "none" },
    update: {},
  }],
});
