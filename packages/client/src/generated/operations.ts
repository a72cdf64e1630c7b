// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

import type { Operation, Parameter } from "../operation.js";
import { operationsWith } from "../request/operations.js";

const { list, none, one, whole } = operationsWith({
  "alias": {"name":"alias","type":"string","pattern":"^[A-Za-z0-9_-]+$"},
  "clusterId": {"name":"clusterId","type":"integer","minimum":1},
  "customerId": {"name":"customerId","type":"integer","minimum":1},
  "filterId": {"name":"filterId","type":"integer","minimum":1},
  "gatewayAlias": {"name":"gatewayAlias","type":"string","minLength":1},
  "id": {"name":"id","type":"integer","minimum":1},
  "orderId": {"name":"orderId","type":"integer","minimum":1},
  "paymentId": {"name":"paymentId","type":"integer","minimum":1},
  "service": {"name":"service","type":"string","minLength":1},
  "skuId": {"name":"skuId","type":"integer","minimum":1},
  "stock": {"name":"stock","type":"integer","minimum":1},
  "variationId": {"name":"variationId","type":"integer","minimum":1},
});

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
const orderFreebieFilterParameter: Parameter = {"name":"freebie_id","wireName":"freebie_id[]","array":true,"type":"integer"};
const orderIncludeParameter: Parameter = {"name":"include","array":true,"type":"string","enum":["items","customer","marketplace","status","statuses","shipping_address","promocode","transactions","comments","files","discounts","seller","labels"]};
const orderLabelIdParameter: Parameter = {"name":"id","type":"string","minLength":1};
const orderPaymentFilterParameter: Parameter = {"name":"payment_method","wireName":"payment_method[]","array":true,"type":"string","minLength":1};
const orderProductFilterParameter: Parameter = {"name":"product_id","wireName":"product_id[]","array":true,"type":"integer"};
const orderPromocodeFilterParameter: Parameter = {"name":"promocode_id","wireName":"promocode_id[]","array":true,"type":"integer"};
const orderStatusFilterParameter: Parameter = {"name":"status_id","wireName":"status_id[]","array":true,"type":"integer"};
const ordersExportAffiliationId: Parameter = {"name":"affiliation_id","type":"integer","minimum":1};
const ordersExportProductId: Parameter = {"name":"product_id","type":"integer","minimum":1};
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
const productTextParameter: Parameter = {"name":"q","type":"string","minLength":1};
const promocodeActiveParameter: Parameter = {"name":"active","wireName":"active[]","array":true,"type":"integer","enum":[0,1]};
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

const brandsGetQuery = [skipCacheParameter];
const brandsListQuery = [pageParameter, limitParameter, skipCacheParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter];
const clustersListCustomersQuery = [pageParameter, limitParameter, skipCacheParameter, customerIncludeParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter];
const customersSearchQuery = [pageParameter, limitParameter, skipCacheParameter, freeTextParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter];
const productsSkusListQuery = [pageParameter, limitParameter, skipCacheParameter, skuIncludeParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter];

/** Every operation of the description. */
export const operations: readonly Operation[] = [
  one("auth.me", "POST /auth/me", [], { idempotent: true, body: undefined, rateLimit: { limit: 10, windowSeconds: 60 } }),
  one("brands.create", "POST /{alias}/catalog/brands"),
  none("brands.delete", "DELETE /{alias}/catalog/brands/{id}"),
  one("brands.get", "GET /{alias}/catalog/brands/{id}", brandsGetQuery),
  list("brands.list", "GET /{alias}/catalog/brands", brandsListQuery),
  one("brands.update", "PUT /{alias}/catalog/brands/{id}"),
  one("bundles.create", "POST /{alias}/catalog/bundles"),
  none("bundles.delete", "DELETE /{alias}/catalog/bundles/{id}"),
  one("bundles.get", "GET /{alias}/catalog/bundles/{id}", brandsGetQuery),
  list("bundles.list", "GET /{alias}/catalog/bundles", brandsListQuery),
  one("bundles.update", "PUT /{alias}/catalog/bundles/{id}"),
  one("carts.export", "GET /{alias}/checkout/carts/export", [freeTextParameter, utmSourcesParameter, utmCampaignsParameter, cartStatusParameter, dateParameter], { idempotent: false, withoutId: true }),
  list("carts.list", "GET /{alias}/checkout/carts", [pageParameter, limitParameter, skipCacheParameter, cartIncludeParameter, freeTextParameter, cartStatusParameter, utmSourcesParameter, utmCampaignsParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter], { scroll: { ceiling: 10000, queryParameters: [scrollParameter, scrollIdParameter] } }),
  list("carts.search", "GET /{alias}/search/carts", [pageParameter, limitParameter, skipCacheParameter, freeTextParameter, cartIncludeParameter, utmSourcesParameter, utmCampaignsParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter]),
  list("categories.banners.list", "GET /{alias}/catalog/categories/{id}/banners", brandsListQuery),
  whole("categories.copyProducts", "POST /{alias}/catalog/categories/{id}/copy-products"),
  one("categories.create", "POST /{alias}/catalog/categories"),
  none("categories.delete", "DELETE /{alias}/catalog/categories/{id}"),
  one("categories.get", "GET /{alias}/catalog/categories/{id}", [skipCacheParameter, categoryIncludeParameter]),
  list("categories.list", "GET /{alias}/catalog/categories", [pageParameter, limitParameter, skipCacheParameter, categoryIncludeParameter, categoryOnlyParentsParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter]),
  none("categories.products.add", "PUT /{alias}/catalog/categories/{id}/products"),
  list("categories.products.list", "GET /{alias}/catalog/categories/{id}/products", brandsListQuery),
  none("categories.products.remove", "DELETE /{alias}/catalog/categories/{id}/products", [], { body: "required" }),
  one("categories.update", "PUT /{alias}/catalog/categories/{id}"),
  list("checkout.affiliations.list", "GET /{alias}/checkout/affiliations", brandsListQuery),
  one("checkout.affiliations.update", "PUT /{alias}/checkout/affiliations/{id}"),
  none("checkout.bankAccounts.delete", "DELETE /{alias}/checkout/sellers/bank-accounts/{id}"),
  one("checkout.bankAccounts.get", "GET /{alias}/checkout/sellers/bank-accounts/{id}", brandsGetQuery),
  list("checkout.bankAccounts.list", "GET /{alias}/checkout/sellers/bank-accounts", brandsListQuery),
  one("checkout.bankAccounts.update", "PUT /{alias}/checkout/sellers/bank-accounts/{id}"),
  one("checkout.banks.get", "GET /{alias}/checkout/banks/{id}", brandsGetQuery),
  list("checkout.banks.list", "GET /{alias}/checkout/banks", brandsListQuery),
  one("checkout.gateways.get", "GET /{alias}/checkout/gateways/{gatewayAlias}", brandsGetQuery, { withoutId: true }),
  list("checkout.gateways.list", "GET /{alias}/checkout/gateways", brandsListQuery, { key: "alias" }),
  one("checkout.payments.createConfig", "POST /{alias}/checkout/payments/{paymentId}/config"),
  none("checkout.payments.createInstallments", "POST /{alias}/checkout/payments/{paymentId}/installments"),
  none("checkout.payments.deleteConfig", "DELETE /{alias}/checkout/payments/{paymentId}/config/{id}"),
  one("checkout.payments.get", "GET /{alias}/checkout/payments/{paymentId}", brandsGetQuery, { withoutId: true }),
  one("checkout.payments.getConfig", "GET /{alias}/checkout/payments/{paymentId}/config/{id}", brandsGetQuery),
  list("checkout.payments.list", "GET /{alias}/checkout/payments", brandsListQuery),
  list("checkout.payments.listConfigs", "GET /{alias}/checkout/payments/{paymentId}/config", brandsListQuery),
  list("checkout.payments.listInstallments", "GET /{alias}/checkout/payments/{paymentId}/installments", brandsListQuery),
  one("checkout.payments.simulateInstallments", "GET /{alias}/checkout/payments/{paymentId}/installments/simulate", [skipCacheParameter, simulationAmountParameter, simulationMinimumParameter, simulationWithoutTaxParameter], { withoutId: true }),
  one("checkout.payments.updateConfig", "PUT /{alias}/checkout/payments/{paymentId}/config/{id}"),
  list("checkout.statuses.list", "GET /{alias}/checkout/statuses", [pageParameter, limitParameter, skipCacheParameter, statusOrderIdParameter, statusIncludeParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter]),
  one("checkout.statuses.updateEmailDetails", "PUT /{alias}/checkout/statuses/{id}/email-details"),
  one("checkout.transactions.cancel", "PUT /{alias}/checkout/transactions/{id}/payment/cancel", [], { idempotent: false, body: undefined }),
  one("checkout.transactions.cancelAtGateway", "PUT /{alias}/checkout/transactions/{id}/payment/gateway/cancel", [], { idempotent: false, body: undefined }),
  one("checkout.transactions.capture", "PUT /{alias}/checkout/transactions/{id}/payment/gateway/capture", [], { idempotent: false, body: undefined }),
  one("checkout.transactions.get", "GET /{alias}/checkout/transactions/{id}", brandsGetQuery),
  list("checkout.transactions.list", "GET /{alias}/checkout/transactions", brandsListQuery),
  list("checkout.transactions.listLogs", "GET /{alias}/checkout/transactions/{id}/logs", brandsListQuery),
  one("clusters.create", "POST /{alias}/customers/clusters"),
  one("clusters.get", "GET /{alias}/customers/clusters/{id}", brandsGetQuery),
  list("clusters.list", "GET /{alias}/customers/clusters", brandsListQuery),
  list("clusters.listCustomers", "GET /{alias}/customers/clusters/{id}/customers", clustersListCustomersQuery),
  one("clusters.shippingRules.create", "POST /{alias}/customers/clusters/{clusterId}/shipping-rules"),
  one("clusters.shippingRules.get", "GET /{alias}/customers/clusters/{clusterId}/shipping-rules/{id}", brandsGetQuery),
  list("clusters.shippingRules.list", "GET /{alias}/customers/clusters/{clusterId}/shipping-rules", brandsListQuery),
  one("clusters.shippingRules.update", "PUT /{alias}/customers/clusters/{clusterId}/shipping-rules/{id}"),
  one("clusters.update", "PUT /{alias}/customers/clusters/{id}"),
  one("collections.create", "POST /{alias}/catalog/collections"),
  none("collections.delete", "DELETE /{alias}/catalog/collections/{id}"),
  list("collections.list", "GET /{alias}/catalog/collections", [pageParameter, limitParameter, skipCacheParameter, collectionIncludeParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter]),
  none("collections.products.add", "POST /{alias}/catalog/collections/{id}/products"),
  none("collections.products.remove", "DELETE /{alias}/catalog/collections/{id}/products", [], { body: "required" }),
  one("collections.update", "PUT /{alias}/catalog/collections/{id}"),
  one("customers.addresses.create", "POST /{alias}/customers/{customerId}/addresses"),
  none("customers.addresses.delete", "DELETE /{alias}/customers/{customerId}/addresses/{id}"),
  one("customers.addresses.get", "GET /{alias}/customers/{customerId}/addresses/{id}", brandsGetQuery),
  list("customers.addresses.list", "GET /{alias}/customers/{customerId}/addresses", brandsListQuery),
  one("customers.addresses.update", "PUT /{alias}/customers/{customerId}/addresses/{id}"),
  one("customers.create", "POST /{alias}/customers"),
  one("customers.get", "GET /{alias}/customers/{id}", [skipCacheParameter, customerIncludeParameter]),
  list("customers.list", "GET /{alias}/customers", [pageParameter, limitParameter, skipCacheParameter, customerIncludeParameter, freeTextParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter], { scroll: { ceiling: 10000, queryParameters: [scrollParameter, scrollIdParameter] } }),
  list("customers.listCarts", "GET /{alias}/customers/{id}/carts", brandsListQuery),
  whole("customers.listFilters", "GET /{alias}/customers/filters", brandsGetQuery),
  list("customers.listOrders", "GET /{alias}/customers/{id}/orders", brandsListQuery),
  list("customers.search", "GET /{alias}/search/customers", customersSearchQuery),
  one("customers.update", "PUT /{alias}/customers/{id}"),
  whole("customizations.create", "POST /{alias}/catalog/customizations"),
  none("customizations.delete", "DELETE /{alias}/catalog/customizations/{id}"),
  one("customizations.get", "GET /{alias}/catalog/customizations/{id}", brandsGetQuery),
  list("customizations.list", "GET /{alias}/catalog/customizations", brandsListQuery),
  one("customizations.update", "PUT /{alias}/catalog/customizations/{id}"),
  one("feeds.create", "POST /{alias}/catalog/feeds"),
  one("feeds.get", "GET /{alias}/catalog/feeds/{id}", brandsGetQuery),
  list("feeds.list", "GET /{alias}/catalog/feeds", brandsListQuery),
  one("feeds.update", "PUT /{alias}/catalog/feeds/{id}"),
  one("filters.create", "POST /{alias}/catalog/filters"),
  none("filters.delete", "DELETE /{alias}/catalog/filters/{id}"),
  whole("filters.get", "GET /{alias}/catalog/filters/{id}", brandsGetQuery),
  list("filters.list", "GET /{alias}/catalog/filters", brandsListQuery),
  whole("filters.values.create", "POST /{alias}/catalog/filters/{filterId}/values"),
  none("filters.values.delete", "DELETE /{alias}/catalog/filters/{filterId}/values/{id}"),
  one("flags.create", "POST /{alias}/catalog/flags"),
  none("flags.delete", "DELETE /{alias}/catalog/flags/{id}"),
  one("flags.get", "GET /{alias}/catalog/flags/{id}", brandsGetQuery),
  list("flags.list", "GET /{alias}/catalog/flags", brandsListQuery),
  none("flags.products.add", "POST /{alias}/catalog/flags/{id}/products"),
  list("flags.products.list", "GET /{alias}/catalog/flags/{id}/products", brandsListQuery),
  none("flags.products.remove", "DELETE /{alias}/catalog/flags/{id}/products", [], { body: "required" }),
  one("flags.update", "PUT /{alias}/catalog/flags/{id}"),
  none("leads.delete", "DELETE /{alias}/leads/{id}"),
  one("leads.get", "GET /{alias}/leads/{id}", brandsGetQuery),
  list("leads.list", "GET /{alias}/leads", brandsListQuery, { scroll: { ceiling: 10000, queryParameters: [scrollParameter, scrollIdParameter] } }),
  list("leads.search", "GET /{alias}/search/leads", customersSearchQuery),
  one("leads.update", "PUT /{alias}/leads/{id}"),
  list("logistics.countries.list", "GET /{alias}/logistics/countries", [], { key: "code", paging: "none" }),
  one("looks.create", "POST /{alias}/catalog/looks"),
  none("looks.delete", "DELETE /{alias}/catalog/looks/{id}"),
  one("looks.get", "GET /{alias}/catalog/looks/{id}", [skipCacheParameter, lookIncludesParameter]),
  list("looks.list", "GET /{alias}/catalog/looks", brandsListQuery),
  one("looks.update", "PUT /{alias}/catalog/looks/{id}"),
  one("orders.addresses.get", "GET /{alias}/orders/{orderId}/addresses/{id}", brandsGetQuery),
  list("orders.addresses.list", "GET /{alias}/orders/{orderId}/addresses", brandsListQuery),
  one("orders.addresses.update", "PUT /{alias}/orders/{orderId}/addresses/{id}"),
  list("orders.boxes.list", "GET /{alias}/orders/{orderId}/boxes", brandsGetQuery, { key: undefined, paging: "none" }),
  one("orders.comments.create", "POST /{alias}/orders/{orderId}/comments"),
  none("orders.comments.delete", "DELETE /{alias}/orders/{orderId}/comments/{id}"),
  one("orders.comments.get", "GET /{alias}/orders/{orderId}/comments/{id}", brandsGetQuery),
  list("orders.comments.list", "GET /{alias}/orders/{orderId}/comments", brandsListQuery),
  one("orders.comments.update", "PUT /{alias}/orders/{orderId}/comments/{id}"),
  one("orders.create", "POST /{alias}/orders"),
  one("orders.emails.get", "GET /{alias}/orders/{orderId}/emails/{id}", brandsGetQuery),
  list("orders.emails.list", "GET /{alias}/orders/{orderId}/emails", brandsListQuery),
  one("orders.export", "GET /{alias}/orders/export", [freeTextParameter, orderChannelParameter, ordersExportStatusId, ordersExportAffiliationId, ordersExportProductId, ordersExportPromocodeId, ordersExportUtmSource, ordersExportUtmCampaign], { idempotent: false, withoutId: true }),
  one("orders.exportToService", "GET /{alias}/orders/export/{service}", [], { idempotent: false, withoutId: true }),
  one("orders.get", "GET /{alias}/orders/{id}", [skipCacheParameter, orderIncludeParameter], { rateLimit: { limit: 120, windowSeconds: 60 } }),
  one("orders.invoices.create", "POST /{alias}/orders/{orderId}/invoices", [], { booleans: {"force_invoiced_status":["false","true"]} }),
  none("orders.invoices.delete", "DELETE /{alias}/orders/{orderId}/invoices/{id}"),
  one("orders.invoices.get", "GET /{alias}/orders/{orderId}/invoices/{id}", brandsGetQuery),
  list("orders.invoices.list", "GET /{alias}/orders/{orderId}/invoices", brandsListQuery),
  one("orders.invoices.update", "PUT /{alias}/orders/{orderId}/invoices/{id}", [], { booleans: {"force_invoiced_status":["false","true"]} }),
  list("orders.items.list", "GET /{alias}/orders/{orderId}/items", brandsListQuery),
  whole("orders.labels.create", "POST /{alias}/orders/{orderId}/labels"),
  none("orders.labels.delete", "DELETE /{alias}/orders/{orderId}/labels/{id}", [], { rules: { "id": orderLabelIdParameter } }),
  whole("orders.labels.get", "GET /{alias}/orders/{orderId}/labels/{id}", brandsGetQuery, { rules: { "id": orderLabelIdParameter } }),
  whole("orders.labels.list", "GET /{alias}/orders/{orderId}/labels", brandsGetQuery),
  whole("orders.labels.update", "PUT /{alias}/orders/{orderId}/labels/{id}", [], { rules: { "id": orderLabelIdParameter } }),
  list("orders.list", "GET /{alias}/orders", [pageParameter, limitParameter, skipCacheParameter, orderIncludeParameter, freeTextParameter, orderStatusFilterParameter, orderPaymentFilterParameter, orderProductFilterParameter, orderPromocodeFilterParameter, orderAffiliationFilterParameter, orderFreebieFilterParameter, utmCampaignsParameter, orderChannelParameter, orderBlingParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter], { rateLimit: { limit: 120, windowSeconds: 60 }, scroll: { ceiling: 10000, queryParameters: [scrollParameter, scrollIdParameter] } }),
  whole("orders.listFilters", "GET /{alias}/orders/filters", brandsGetQuery),
  list("orders.search", "GET /{alias}/search/orders", [pageParameter, limitParameter, skipCacheParameter, orderIncludeParameter, freeTextParameter, utmSourcesParameter, utmCampaignsParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter]),
  list("orders.statuses.list", "GET /{alias}/orders/{orderId}/statuses", brandsGetQuery, { key: undefined, paging: "none" }),
  one("orders.tracking.create", "POST /{alias}/orders/{orderId}/tracking", [], { booleans: {"delivered":["false","true"],"notify_customer":["false","true"]}, rateLimit: { limit: 3, windowSeconds: 3600 } }),
  list("orders.tracking.list", "GET /{alias}/orders/{orderId}/tracking", brandsListQuery),
  list("orders.transactions.list", "GET /{alias}/orders/{orderId}/transactions", brandsListQuery),
  one("orders.update", "PUT /{alias}/orders/{id}", [], { rateLimit: { limit: 30, windowSeconds: 60 } }),
  one("paymentLinks.create", "POST /{alias}/checkout/payment-link"),
  none("paymentLinks.delete", "DELETE /{alias}/checkout/payment-link/{id}"),
  one("paymentLinks.get", "GET /{alias}/checkout/payment-link/{id}", brandsGetQuery),
  list("paymentLinks.list", "GET /{alias}/checkout/payment-link", brandsListQuery),
  one("paymentLinks.update", "PUT /{alias}/checkout/payment-link/{id}"),
  one("productComments.create", "POST /{alias}/catalog/comments"),
  none("productComments.delete", "DELETE /{alias}/catalog/comments/{id}"),
  one("productComments.get", "GET /{alias}/catalog/comments/{id}", brandsGetQuery),
  list("productComments.list", "GET /{alias}/catalog/comments", brandsListQuery),
  whole("productComments.update", "PUT /{alias}/catalog/comments/{id}"),
  whole("productGroups.create", "POST /{alias}/catalog/groups"),
  none("productGroups.delete", "DELETE /{alias}/catalog/groups/{id}"),
  one("productGroups.get", "GET /{alias}/catalog/groups/{id}", brandsGetQuery),
  list("productGroups.list", "GET /{alias}/catalog/groups", brandsListQuery),
  none("productGroups.products.add", "PUT /{alias}/catalog/groups/{id}/products"),
  list("productGroups.products.list", "GET /{alias}/catalog/groups/{id}/products", brandsListQuery),
  one("productGroups.update", "PUT /{alias}/catalog/groups/{id}"),
  list("products.collections.list", "GET /{alias}/catalog/products/{id}/collections", brandsGetQuery, { paging: "none" }),
  list("products.combos.list", "GET /{alias}/catalog/products/{id}/combos", brandsListQuery),
  list("products.comments.list", "GET /{alias}/catalog/products/{id}/comments", brandsListQuery),
  one("products.create", "POST /{alias}/catalog/products", [], { rateLimit: { limit: 30, windowSeconds: 60 } }),
  none("products.delete", "DELETE /{alias}/catalog/products/{id}"),
  whole("products.duplicate", "POST /{alias}/catalog/products/{id}/duplicate", [], { body: undefined }),
  one("products.export", "GET /{alias}/catalog/products/export", [exportFormatParameter], { idempotent: false, withoutId: true }),
  list("products.flags.list", "GET /{alias}/catalog/products/{id}/flags", brandsListQuery),
  one("products.get", "GET /{alias}/catalog/products/{id}", [skipCacheParameter, productIncludeParameter], { rateLimit: { limit: 30, windowSeconds: 60 } }),
  list("products.list", "GET /{alias}/catalog/products", [pageParameter, limitParameter, skipCacheParameter, productIncludeParameter, productTextParameter, productActiveParameter, productBrandParameter, productCategoryParameter, productCollectionParameter, productFlagParameter, productPriorityParameter, productQualityParameter, productCustomizationParameter, productCustomShippingParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter], { rateLimit: { limit: 30, windowSeconds: 60 } }),
  whole("products.listFilters", "GET /{alias}/catalog/products/filters", brandsGetQuery),
  list("products.recommendations.list", "GET /{alias}/catalog/products/{id}/recommendations", brandsListQuery),
  one("products.reviews.create", "POST /{alias}/catalog/products/{id}/reviews"),
  list("products.reviews.list", "GET /{alias}/catalog/products/{id}/reviews", brandsListQuery),
  list("products.search", "GET /{alias}/search/products", [pageParameter, limitParameter, skipCacheParameter, productTextParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter]),
  whole("products.similars.add", "POST /{alias}/catalog/products/similars/batch"),
  list("products.similars.list", "GET /{alias}/catalog/products/{id}/similars", brandsGetQuery, { paging: "none" }),
  whole("products.similars.order", "PUT /{alias}/catalog/products/{id}/similars"),
  none("products.similars.remove", "DELETE /{alias}/catalog/products/{id}/similars", [], { body: "required" }),
  one("products.skus.batchUpdate", "PUT /{alias}/catalog/products/{id}/skus/batch-update-skus", [], { withoutId: true }),
  one("products.skus.batchUpdateProgress", "GET /{alias}/catalog/products/{id}/skus/batch-update-skus-progress", brandsGetQuery, { withoutId: true }),
  list("products.skus.list", "GET /{alias}/catalog/products/{id}/skus", productsSkusListQuery),
  none("products.skus.order", "PUT /{alias}/catalog/products/{id}/skus/order"),
  list("products.stocks.list", "GET /{alias}/catalog/products/{id}/stocks", brandsGetQuery, { paging: "none" }),
  whole("products.stocks.sync", "POST /{alias}/catalog/products/{id}/stocks/sync"),
  one("products.update", "PUT /{alias}/catalog/products/{id}", [], { rateLimit: { limit: 30, windowSeconds: 60 } }),
  one("promocodes.create", "POST /{alias}/pricing/promocodes"),
  none("promocodes.delete", "DELETE /{alias}/pricing/promocodes/{id}"),
  one("promocodes.get", "GET /{alias}/pricing/promocodes/{id}", [skipCacheParameter, promocodeIncludeParameter], { rateLimit: { limit: 120, windowSeconds: 60 } }),
  list("promocodes.list", "GET /{alias}/pricing/promocodes", [pageParameter, limitParameter, skipCacheParameter, promocodeIncludeParameter, freeTextParameter, promocodeActiveParameter, promocodeExpiredParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter], { rateLimit: { limit: 120, windowSeconds: 60 } }),
  list("promocodes.listCustomers", "GET /{alias}/pricing/promocodes/{id}/customers", clustersListCustomersQuery),
  one("promocodes.update", "PUT /{alias}/pricing/promocodes/{id}", [], { rateLimit: { limit: 30, windowSeconds: 60 } }),
  one("queues.get", "GET /{alias}/queues/{id}", brandsGetQuery),
  one("reviews.create", "POST /{alias}/catalog/reviews"),
  one("reviews.get", "GET /{alias}/catalog/reviews/{id}", brandsGetQuery),
  list("reviews.list", "GET /{alias}/catalog/reviews", [pageParameter, limitParameter, skipCacheParameter, reviewIncludeParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter]),
  one("reviews.update", "PATCH /{alias}/catalog/reviews/{id}", [], { idempotent: true }),
  whole("search.global", "GET /{alias}/search/global", [skipCacheParameter, freeTextParameter]),
  one("skus.create", "POST /{alias}/catalog/skus", [], { rateLimit: { limit: 30, windowSeconds: 60 } }),
  none("skus.delete", "DELETE /{alias}/catalog/skus/{id}"),
  list("skus.export", "GET /{alias}/catalog/skus/export", [skipCacheParameter, skuExportProductParameter, skuExportCodeParameter, skuExportErpIdParameter, skuExportBarcodeParameter, skuExportPriceMinParameter, skuExportPriceMaxParameter], { paging: "none" }),
  one("skus.exportByStock", "GET /{alias}/catalog/stocks/export-skus", [stockExportIdParameter], { idempotent: false, withoutId: true }),
  one("skus.get", "GET /{alias}/catalog/skus/{id}", [skipCacheParameter, skuIncludeParameter], { rateLimit: { limit: 30, windowSeconds: 60 } }),
  whole("skus.images.create", "POST /{alias}/catalog/skus/{skuId}/images"),
  none("skus.images.delete", "DELETE /{alias}/catalog/skus/{skuId}/images/{id}"),
  one("skus.images.get", "GET /{alias}/catalog/skus/{skuId}/images/{id}", brandsGetQuery, { rateLimit: { limit: 30, windowSeconds: 60 } }),
  list("skus.images.list", "GET /{alias}/catalog/skus/{skuId}/images", brandsGetQuery, { rateLimit: { limit: 30, windowSeconds: 60 }, paging: "none" }),
  none("skus.images.order", "PUT /{alias}/catalog/skus/{skuId}/images/order"),
  list("skus.list", "GET /{alias}/catalog/skus", productsSkusListQuery, { rateLimit: { limit: 30, windowSeconds: 60 } }),
  list("skus.listByStock", "GET /{alias}/catalog/skus/stocks/{stock}", [pageParameter, limitParameter, skipCacheParameter, stockStatusParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter], { key: "sku_id" }),
  one("skus.stocks.create", "POST /{alias}/catalog/skus/{skuId}/stocks"),
  none("skus.stocks.delete", "DELETE /{alias}/catalog/skus/{skuId}/stocks/{id}"),
  list("skus.stocks.list", "GET /{alias}/catalog/skus/{skuId}/stocks", brandsListQuery),
  one("skus.stocks.update", "PUT /{alias}/catalog/skus/{skuId}/stocks/{id}"),
  one("skus.update", "PUT /{alias}/catalog/skus/{id}", [], { rateLimit: { limit: 30, windowSeconds: 60 } }),
  one("stockNotifications.create", "POST /{alias}/catalog/stock-notifications"),
  none("stockNotifications.delete", "DELETE /{alias}/catalog/stock-notifications/{id}"),
  one("stockNotifications.get", "GET /{alias}/catalog/stock-notifications/{id}", brandsGetQuery),
  list("stockNotifications.list", "GET /{alias}/catalog/stock-notifications", brandsListQuery),
  none("system.ping", "GET /ping"),
  one("variations.create", "POST /{alias}/catalog/variations"),
  none("variations.delete", "DELETE /{alias}/catalog/variations/{id}"),
  one("variations.get", "GET /{alias}/catalog/variations/{id}", brandsGetQuery),
  list("variations.list", "GET /{alias}/catalog/variations", brandsListQuery),
  one("variations.update", "PUT /{alias}/catalog/variations/{id}"),
  one("variations.values.create", "POST /{alias}/catalog/variations/{variationId}/values"),
  none("variations.values.delete", "DELETE /{alias}/catalog/variations/{variationId}/values/{id}"),
  one("variations.values.get", "GET /{alias}/catalog/variations/{variationId}/values/{id}", brandsGetQuery),
  list("variations.values.list", "GET /{alias}/catalog/variations/{variationId}/values", brandsListQuery),
  one("variations.values.update", "PUT /{alias}/catalog/variations/{variationId}/values/{id}"),
  one("webhooks.create", "POST /{alias}/webhooks"),
  none("webhooks.delete", "DELETE /{alias}/webhooks/{id}"),
  one("webhooks.get", "GET /{alias}/webhooks/{id}", brandsGetQuery),
  list("webhooks.list", "GET /{alias}/webhooks", brandsListQuery),
  list("webhooks.listEvents", "GET /{alias}/webhooks/events", brandsGetQuery, { key: "name", paging: "none" }),
  one("webhooks.update", "PUT /{alias}/webhooks/{id}"),
];
