// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

import type { components } from "./openapi.js";

/** Delivery address to create or update. An address read from the API may be sent back unchanged. */
export type AddressInput = components["schemas"]["AddressInput"];

/** Account of the store at a payment gateway. */
export type Affiliation = components["schemas"]["Affiliation"];

/** One entity in its envelope. */
export type AffiliationEnvelope = components["schemas"]["AffiliationEnvelope"];

/** Fields of an affiliation. */
export type AffiliationInput = components["schemas"]["AffiliationInput"];

/** Entities of one page, and where it is in the list. */
export type AffiliationList = components["schemas"]["AffiliationList"];

/** Envelope of the affiliation. */
export type AffiliationRelation = components["schemas"]["AffiliationRelation"];

/** Local time in the given time zone, without an offset. Do not parse it as UTC. */
export type ApiDateTime = components["schemas"]["ApiDateTime"];

/** Date and time, or an empty list if there is none. */
export type ApiDateTimeOrEmpty = components["schemas"]["ApiDateTimeOrEmpty"];

/** Date and time, or null if there is none. */
export type ApiDateTimeOrNull = components["schemas"]["ApiDateTimeOrNull"];

/** Date and time as an object, or as a string of the store's clock. `toDate` accepts both. */
export type ApiDateTimeOrText = components["schemas"]["ApiDateTimeOrText"];

/** Bank at which a store may have an account. */
export type Bank = components["schemas"]["Bank"];

/** Bank account of a seller. Personal and financial data. */
export type BankAccount = components["schemas"]["BankAccount"];

/** One entity in its envelope. */
export type BankAccountEnvelope = components["schemas"]["BankAccountEnvelope"];

/** Fields of a bank account. */
export type BankAccountInput = components["schemas"]["BankAccountInput"];

/** Entities of one page, and where it is in the list. */
export type BankAccountList = components["schemas"]["BankAccountList"];

/** One entity in its envelope. */
export type BankEnvelope = components["schemas"]["BankEnvelope"];

/** Entities of one page, and where it is in the list. */
export type BankList = components["schemas"]["BankList"];

/** Image that the store shows. */
export type Banner = components["schemas"]["Banner"];

/** Entities of one page, and where it is in the list. */
export type BannerList = components["schemas"]["BannerList"];

/** A boolean that the API takes as a string. Methods of the client take a boolean. */
export type BooleanText = components["schemas"]["BooleanText"];

/** Brand of products. */
export type Brand = components["schemas"]["Brand"];

/** One entity in its envelope. */
export type BrandEnvelope = components["schemas"]["BrandEnvelope"];

/** Fields to create a brand. */
export type BrandInput = components["schemas"]["BrandInput"];

/** Entities of one page, and where it is in the list. */
export type BrandList = components["schemas"]["BrandList"];

/** Envelope of the brand. */
export type BrandRelation = components["schemas"]["BrandRelation"];

/** What changes, and the fields that are required with it. Omitted fields keep their values. */
export type BrandUpdateInput = components["schemas"]["BrandUpdateInput"];

/** SKUs that are sold together. */
export type Bundle = components["schemas"]["Bundle"];

/** One entity in its envelope. */
export type BundleEnvelope = components["schemas"]["BundleEnvelope"];

/** Fields to create or update a kit. The items are a plain list here, and in an envelope where they are read. */
export type BundleInput = components["schemas"]["BundleInput"];

/** SKU of a kit, with its quantity and price. */
export type BundleItem = components["schemas"]["BundleItem"];

/** SKU of a kit to create or update. */
export type BundleItemInput = components["schemas"]["BundleItemInput"];

/** Envelope of the items. */
export type BundleItemsRelation = components["schemas"]["BundleItemsRelation"];

/** Entities of one page, and where it is in the list. */
export type BundleList = components["schemas"]["BundleList"];

/** Cart that did not become an order. The fields are those of the documentation pages and of carts that public code reads. */
export type Cart = components["schemas"]["Cart"];

/** E-mail that reminds the buyer of an abandoned cart. */
export type CartEmail = components["schemas"]["CartEmail"];

/** Envelope of the recovery e-mails. */
export type CartEmailsRelation = components["schemas"]["CartEmailsRelation"];

/** One entity in its envelope. */
export type CartEnvelope = components["schemas"]["CartEnvelope"];

/** Product in a cart, with its quantity. */
export type CartItem = components["schemas"]["CartItem"];

/** Envelope of the items. */
export type CartItemsRelation = components["schemas"]["CartItemsRelation"];

/** One page of abandoned carts. */
export type CartList = components["schemas"]["CartList"];

/** Key and value that the platform or an app adds to a cart. */
export type CartMetadata = components["schemas"]["CartMetadata"];

/** Envelope of the metadata entries. */
export type CartMetadataRelation = components["schemas"]["CartMetadataRelation"];

/** One page of carts with pagination, or one part of a scroll. */
export type CartScrollPage = components["schemas"]["CartScrollPage"];

/** Envelope of the search row. */
export type CartSearchRelation = components["schemas"]["CartSearchRelation"];

/** Fields that the cart search uses. */
export type CartSearchRow = components["schemas"]["CartSearchRow"];

/** Variation of a product in a cart. The object has more fields than the schema describes; they are returned unchanged. */
export type CartSku = components["schemas"]["CartSku"];

/** Envelope of the SKU. */
export type CartSkuRelation = components["schemas"]["CartSkuRelation"];

/** Row of a cart in the spreadsheet of carts. Values are strings. */
export type CartSpreadsheet = components["schemas"]["CartSpreadsheet"];

/** Envelope of the spreadsheet row. */
export type CartSpreadsheetRelation = components["schemas"]["CartSpreadsheetRelation"];

/** Totals of the items, shipping and discounts of a cart. */
export type CartTotalizers = components["schemas"]["CartTotalizers"];

/** Details that the buyer entered before abandoning the cart. */
export type CartTrackingData = components["schemas"]["CartTrackingData"];

/** Status of the last payment of a cart. */
export type CartTransactionStatus = components["schemas"]["CartTransactionStatus"];

/** Products, brands, collections and categories, by ID. */
export type CatalogSelection = components["schemas"]["CatalogSelection"];

export type CategoriesInput = components["schemas"]["CategoriesInput"];

/** Envelope of the categories. */
export type CategoriesRelation = components["schemas"]["CategoriesRelation"];

/** Category of products. */
export type Category = components["schemas"]["Category"];

/** One entity in its envelope. */
export type CategoryEnvelope = components["schemas"]["CategoryEnvelope"];

/** Fields to create or update a category. */
export type CategoryInput = components["schemas"]["CategoryInput"];

/** Entities of one page, and where it is in the list. */
export type CategoryList = components["schemas"]["CategoryList"];

export type CategoryProductsInput = components["schemas"]["CategoryProductsInput"];

/** Texts for search engines. */
export type CategorySeo = components["schemas"]["CategorySeo"];

export type CategorySeoRelation = components["schemas"]["CategorySeoRelation"];

/** Status that orders of the store may have. A store may rename and add statuses, so IDs and aliases differ between stores. */
export type CheckoutStatus = components["schemas"]["CheckoutStatus"];

/** One entity in its envelope. */
export type CheckoutStatusEnvelope = components["schemas"]["CheckoutStatusEnvelope"];

/** Entities of one page, and where it is in the list. */
export type CheckoutStatusList = components["schemas"]["CheckoutStatusList"];

/**
 * Group of customers with its own commercial conditions. No public code reads clusters, so this schema relies on the
 * documentation alone. The documentation names most of these fields without explaining them; their meaning is inferred
 * from their names.
 */
export type Cluster = components["schemas"]["Cluster"];

/** One entity in its envelope, in an array of one. */
export type ClusterArrayEnvelope = components["schemas"]["ClusterArrayEnvelope"];

/** One entity in its envelope. */
export type ClusterEnvelope = components["schemas"]["ClusterEnvelope"];

/**
 * Fields to create or update a cluster. Unknown which fields the API requires, because every known copy of the
 * documentation page ends before saying so; a 422 names them. According to the documentation, amounts and percentages are
 * strings in requests and numbers in responses.
 */
export type ClusterInput = components["schemas"]["ClusterInput"];

/** One page of clusters, with pagination. */
export type ClusterPage = components["schemas"]["ClusterPage"];

/** Products, brands, collections and categories that a cluster is restricted to, and possibly those that it excludes. */
export type ClusterRestrictions = components["schemas"]["ClusterRestrictions"];

/** Products, brands, collections and categories, by ID. */
export type ClusterSelection = components["schemas"]["ClusterSelection"];

/**
 * Shipping rule in the body of a cluster. The discount has a different name and type here than in the body of a separate
 * shipping rule.
 */
export type ClusterShippingRuleInput = components["schemas"]["ClusterShippingRuleInput"];

/** Collection of products. */
export type Collection = components["schemas"]["Collection"];

/** One entity in its envelope. */
export type CollectionEnvelope = components["schemas"]["CollectionEnvelope"];

/** Fields to create or update a collection. */
export type CollectionInput = components["schemas"]["CollectionInput"];

/** Entities of one page, and where it is in the list. */
export type CollectionList = components["schemas"]["CollectionList"];

export type CollectionRestrictions = components["schemas"]["CollectionRestrictions"];

/** Discount on products that are bought together. */
export type Combo = components["schemas"]["Combo"];

/** Entities of one page, and where it is in the list. */
export type ComboList = components["schemas"]["ComboList"];

/** What the API says that it did. */
export type Confirmation = components["schemas"]["Confirmation"];

export type CopiedProducts = components["schemas"]["CopiedProducts"];

/** Integer from 0, sent as a number. The documentation shows a string of digits. */
export type Counter = components["schemas"]["Counter"];

/** Country of a warehouse or of an address. */
export type Country = components["schemas"]["Country"];

/** Entities in an array, without an envelope. */
export type CountryArray = components["schemas"]["CountryArray"];

/** Entities of one page, and where it is in the list. */
export type CountryList = components["schemas"]["CountryList"];

/**
 * Customer of the store. The included relations depend on the route. The documentation pages name these fields without
 * explaining them; their meaning is inferred from their names and from public code.
 */
export type Customer = components["schemas"]["Customer"];

/** Delivery address of a customer. The address of an order is a different resource with different fields. */
export type CustomerAddress = components["schemas"]["CustomerAddress"];

/** One entity in its envelope, in an array of one. */
export type CustomerAddressArrayEnvelope = components["schemas"]["CustomerAddressArrayEnvelope"];

/** One entity in its envelope. */
export type CustomerAddressEnvelope = components["schemas"]["CustomerAddressEnvelope"];

/** One page of addresses, with pagination. */
export type CustomerAddressPage = components["schemas"]["CustomerAddressPage"];

/** Envelope of the addresses. */
export type CustomerAddressesRelation = components["schemas"]["CustomerAddressesRelation"];

/** One entity in its envelope, in an array of one. */
export type CustomerArrayEnvelope = components["schemas"]["CustomerArrayEnvelope"];

/** Cluster that a customer belongs to. Only its ID is described; all other fields are returned unchanged. */
export type CustomerCluster = components["schemas"]["CustomerCluster"];

/** Envelope of the cluster. */
export type CustomerClusterRelation = components["schemas"]["CustomerClusterRelation"];

/**
 * Request of a customer to delete their data. Also included if the customer never made a request; it is then not pending
 * and has no date.
 */
export type CustomerDeletionRequest = components["schemas"]["CustomerDeletionRequest"];

/** Envelope of the deletion request. */
export type CustomerDeletionRequestRelation = components["schemas"]["CustomerDeletionRequestRelation"];

/** One entity in its envelope. */
export type CustomerEnvelope = components["schemas"]["CustomerEnvelope"];

/**
 * Any value. Only the title of the documentation page is known, and no public code calls this route, so the response is
 * not described.
 */
export type CustomerFilters = components["schemas"]["CustomerFilters"];

/**
 * Fields to create a customer. Most fields are taken from an older documentation page that requires the first three; its
 * table of required fields is cut off. `first_name`, `last_name` and `phone` are sent by one public client.
 */
export type CustomerInput = components["schemas"]["CustomerInput"];

/** One page of customers. Unknown whether these lists include a total. */
export type CustomerList = components["schemas"]["CustomerList"];

/** One page of customers, with pagination. */
export type CustomerPage = components["schemas"]["CustomerPage"];

/** Brazilian phone number, split into parts. Only the WhatsApp link contains the country code. */
export type CustomerPhone = components["schemas"]["CustomerPhone"];

/**
 * Phone number in the format that one public client sends. Unknown whether the API accepts it; `homephone` is the
 * documented field.
 */
export type CustomerPhoneInput = components["schemas"]["CustomerPhoneInput"];

/** One page of customers with pagination, or one part of a scroll. */
export type CustomerScrollPage = components["schemas"]["CustomerScrollPage"];

/** Envelope of the search row. */
export type CustomerSearchRelation = components["schemas"]["CustomerSearchRelation"];

/** Fields that the customer search uses. */
export type CustomerSearchRow = components["schemas"]["CustomerSearchRow"];

/**
 * Row of a customer in the spreadsheet of customers, including the last address and order. Values are strings, and empty
 * strings if there is no value. The documentation pages name these fields without explaining them.
 */
export type CustomerSpreadsheet = components["schemas"]["CustomerSpreadsheet"];

/** Envelope of the spreadsheet row. */
export type CustomerSpreadsheetRelation = components["schemas"]["CustomerSpreadsheetRelation"];

/** Order statistics of a customer. An older documentation page shows other names for some of these fields. */
export type CustomerStats = components["schemas"]["CustomerStats"];

/** Envelope of the statistics. */
export type CustomerStatsRelation = components["schemas"]["CustomerStatsRelation"];

/**
 * Complete customer. Every field is required on purpose, because a PUT was observed to clear omitted fields; send null for
 * a field without a value. A customer read from the API has all of these fields except `homephone`; it may also be sent
 * with its other fields, as the only known client does. The fields that the API accepts are not documented. Responses
 * contain no password, so this schema has none.
 */
export type CustomerUpdateInput = components["schemas"]["CustomerUpdateInput"];

/** What a buyer may add to a product, such as a name. */
export type Customization = components["schemas"]["Customization"];

/** One entity in its envelope. */
export type CustomizationEnvelope = components["schemas"]["CustomizationEnvelope"];

export type CustomizationInput = components["schemas"]["CustomizationInput"];

/** Entities of one page, and where it is in the list. */
export type CustomizationList = components["schemas"]["CustomizationList"];

/** Date and time as a string, as the page documents, as an object, as most of the API sends, or null. */
export type DateTimeInText = components["schemas"]["DateTimeInText"];

/** Date as `YYYY-MM-DD`, or an empty string if there is none. */
export type DayOrEmpty = components["schemas"]["DayOrEmpty"];

/** Missing date, which the API sends in some places as an empty list instead of null or an empty string. */
export type EmptyDate = components["schemas"]["EmptyDate"];

/** Missing relation to a single object, which the API sends as an empty list instead of null. */
export type EmptyRelation = components["schemas"]["EmptyRelation"];

/** Error response body. Clients can rely only on the top-level message. */
export type ErrorBody = components["schemas"]["ErrorBody"];

/**
 * Product of an event. No event of a product was captured; these are some of the fields that both a webhook's products and
 * the routes of products have.
 */
export type EventProduct = components["schemas"]["EventProduct"];

/** Job that makes a file and sends it by e-mail to the user of the credentials. */
export type ExportJob = components["schemas"]["ExportJob"];

/** One entity in its envelope. */
export type ExportJobEnvelope = components["schemas"]["ExportJobEnvelope"];

/** Feed of products for another service. */
export type Feed = components["schemas"]["Feed"];

/** One entity in its envelope. */
export type FeedEnvelope = components["schemas"]["FeedEnvelope"];

export type FeedInput = components["schemas"]["FeedInput"];

/** Entities of one page, and where it is in the list. */
export type FeedList = components["schemas"]["FeedList"];

/** Filter of the product search. */
export type Filter = components["schemas"]["Filter"];

/** What the API sends for one filter. */
export type FilterDetails = components["schemas"]["FilterDetails"];

/** One entity in its envelope. */
export type FilterEnvelope = components["schemas"]["FilterEnvelope"];

export type FilterInput = components["schemas"]["FilterInput"];

/** Entities of one page, and where it is in the list. */
export type FilterList = components["schemas"]["FilterList"];

/** Value of a filter, such as a material. */
export type FilterValue = components["schemas"]["FilterValue"];

export type FilterValueInput = components["schemas"]["FilterValueInput"];

/** Flag (selo) that the store shows on products. */
export type Flag = components["schemas"]["Flag"];

/** One entity in its envelope, in an array of one. */
export type FlagArrayEnvelope = components["schemas"]["FlagArrayEnvelope"];

/** One entity in its envelope. */
export type FlagEnvelope = components["schemas"]["FlagEnvelope"];

/** Fields to create or update a flag. */
export type FlagInput = components["schemas"]["FlagInput"];

/** Entities of one page, and where it is in the list. */
export type FlagList = components["schemas"]["FlagList"];

/** Payment service that a store can connect to. */
export type Gateway = components["schemas"]["Gateway"];

/** One entity in its envelope. */
export type GatewayEnvelope = components["schemas"]["GatewayEnvelope"];

/** What a gateway allows of instalments. */
export type GatewayInstallments = components["schemas"]["GatewayInstallments"];

/** Entities of one page, and where it is in the list. */
export type GatewayList = components["schemas"]["GatewayList"];

/** Envelope of the names of credentials. */
export type GatewayParams = components["schemas"]["GatewayParams"];

/** Envelope of gateways. */
export type GatewaysRelation = components["schemas"]["GatewaysRelation"];

/** Results by kind, of which the page shows a part. */
export type GlobalSearch = components["schemas"]["GlobalSearch"];

/** List of IDs. Some pages show it in quotes, as a string. */
export type IdList = components["schemas"]["IdList"];

/** ID, or null if there is none. */
export type IdOrNull = components["schemas"]["IdOrNull"];

/** Image to download. WebP is not accepted, according to one client, which sends PNG instead. */
export type ImageUrl = components["schemas"]["ImageUrl"];

/** Relation that `include` asks for. Its contents are not documented. */
export type IncludedRelation = components["schemas"]["IncludedRelation"];

/** Interest and discount of a number of instalments. */
export type Installment = components["schemas"]["Installment"];

/** One of the rules. */
export type InstallmentInput = components["schemas"]["InstallmentInput"];

/** Entities of one page, and where it is in the list. */
export type InstallmentList = components["schemas"]["InstallmentList"];

/** What an amount costs in each number of instalments. */
export type InstallmentSimulation = components["schemas"]["InstallmentSimulation"];

/** One entity in its envelope. */
export type InstallmentSimulationEnvelope = components["schemas"]["InstallmentSimulationEnvelope"];

/** Instalment rules of a payment method. */
export type InstallmentsInput = components["schemas"]["InstallmentsInput"];

/** Envelope of the instalments. */
export type InstallmentsRelation = components["schemas"]["InstallmentsRelation"];

/** Stock of a SKU, as sent in an event. */
export type Inventory = components["schemas"]["Inventory"];

/** Row of a stock in the spreadsheet of stocks. */
export type InventorySpreadsheet = components["schemas"]["InventorySpreadsheet"];

/** Envelope of the spreadsheet row. */
export type InventorySpreadsheetRelation = components["schemas"]["InventorySpreadsheetRelation"];

/** Invoice of an order. No invoice event was captured; the fields are those of the routes of orders. */
export type Invoice = components["schemas"]["Invoice"];

/** One entity in its envelope, in an array of one. */
export type InvoiceArrayEnvelope = components["schemas"]["InvoiceArrayEnvelope"];

/** One entity in its envelope. */
export type InvoiceEnvelope = components["schemas"]["InvoiceEnvelope"];

/** Invoice to create or update. Its amounts are strings. */
export type InvoiceInput = components["schemas"]["InvoiceInput"];

/** Entities of one page, and where it is in the list. */
export type InvoiceList = components["schemas"]["InvoiceList"];

/** Event with a documented name. `event` identifies the event and therefore the type of `resource`. */
export type KnownWebhookEvent = components["schemas"]["KnownWebhookEvent"];

/** Person who left contact data with the store. */
export type Lead = components["schemas"]["Lead"];

/** One entity in its envelope. */
export type LeadEnvelope = components["schemas"]["LeadEnvelope"];

/** Fields of a lead. None is known to be required. */
export type LeadInput = components["schemas"]["LeadInput"];

/** Entities of one page, and where it is in the list. */
export type LeadList = components["schemas"]["LeadList"];

/** Further facts about a lead, by names that the store chooses. */
export type LeadParams = components["schemas"]["LeadParams"];

/** One page of leads with pagination, or one part of a scroll. */
export type LeadScrollPage = components["schemas"]["LeadScrollPage"];

/** Metadata of a list. */
export type ListMeta = components["schemas"]["ListMeta"];

/** Set of products that the store shows together. */
export type Look = components["schemas"]["Look"];

/** One entity in its envelope, in an array of one. */
export type LookArrayEnvelope = components["schemas"]["LookArrayEnvelope"];

/** One entity in its envelope. */
export type LookEnvelope = components["schemas"]["LookEnvelope"];

export type LookInput = components["schemas"]["LookInput"];

export type LookInstallments = components["schemas"]["LookInstallments"];

/** Entities of one page, and where it is in the list. */
export type LookList = components["schemas"]["LookList"];

/**
 * Store that a user can access. A store that is not `active` returns 403 on every route. The documentation page names
 * these fields without explaining them; their meaning is inferred from their names. The example on that page is truncated,
 * so more fields exist.
 */
export type Merchant = components["schemas"]["Merchant"];

/** Services connected to the store, by name. The format of each value is unknown. */
export type MerchantServices = components["schemas"]["MerchantServices"];

/** Envelope of the stores. */
export type MerchantsRelation = components["schemas"]["MerchantsRelation"];

/**
 * Amount in Brazilian reais, as a number or as a string with a decimal point. Both occur; parse it with a function that
 * accepts both.
 */
export type Money = components["schemas"]["Money"];

/** Envelope of the images of a SKU. */
export type NewSkuImages = components["schemas"]["NewSkuImages"];

/**
 * Order. The included relations depend on the route and on `include`; an event includes all of those described here. Newer
 * orders have more fields, which are returned unchanged.
 */
export type Order = components["schemas"]["Order"];

/** Shipping address of an order. The address of a customer is a different resource with different fields. */
export type OrderAddress = components["schemas"]["OrderAddress"];

/** One entity in its envelope, in an array of one. */
export type OrderAddressArrayEnvelope = components["schemas"]["OrderAddressArrayEnvelope"];

/** One entity in its envelope. */
export type OrderAddressEnvelope = components["schemas"]["OrderAddressEnvelope"];

/** Shipping address of an order, complete. */
export type OrderAddressInput = components["schemas"]["OrderAddressInput"];

/** Entities of one page, and where it is in the list. */
export type OrderAddressList = components["schemas"]["OrderAddressList"];

/** Envelope of the address. */
export type OrderAddressRelation = components["schemas"]["OrderAddressRelation"];

/** One entity in its envelope, in an array of one. */
export type OrderArrayEnvelope = components["schemas"]["OrderArrayEnvelope"];

/** Box of an order. Its measures are strings. */
export type OrderBox = components["schemas"]["OrderBox"];

/** Item in a box. */
export type OrderBoxItem = components["schemas"]["OrderBoxItem"];

/** Comment that the store wrote on an order. */
export type OrderComment = components["schemas"]["OrderComment"];

/** One entity in its envelope, in an array of one. */
export type OrderCommentArrayEnvelope = components["schemas"]["OrderCommentArrayEnvelope"];

/** One entity in its envelope. */
export type OrderCommentEnvelope = components["schemas"]["OrderCommentEnvelope"];

/** Comment to create or update. */
export type OrderCommentInput = components["schemas"]["OrderCommentInput"];

/** Entities of one page, and where it is in the list. */
export type OrderCommentList = components["schemas"]["OrderCommentList"];

/** User who wrote a comment. */
export type OrderCommentUser = components["schemas"]["OrderCommentUser"];

/** Envelope of the user. */
export type OrderCommentUserRelation = components["schemas"]["OrderCommentUserRelation"];

/** E-mail that was sent about an order. */
export type OrderEmail = components["schemas"]["OrderEmail"];

/** One entity in its envelope. */
export type OrderEmailEnvelope = components["schemas"]["OrderEmailEnvelope"];

/** Entities of one page, and where it is in the list. */
export type OrderEmailList = components["schemas"]["OrderEmailList"];

/** One entity in its envelope. */
export type OrderEnvelope = components["schemas"]["OrderEnvelope"];

/** Filter that the panel offers on the list of orders. */
export type OrderFilter = components["schemas"]["OrderFilter"];

/** How apps show a filter. */
export type OrderFilterAttributes = components["schemas"]["OrderFilterAttributes"];

/** Value of a filter. */
export type OrderFilterChoice = components["schemas"]["OrderFilterChoice"];

/** Filters of the list of orders. The page shows one filter under a title that says list, so both forms are described. */
export type OrderFilters = components["schemas"]["OrderFilters"];

/** Order to create, of a customer who exists. Some of its names differ from those of an order that is read. */
export type OrderInput = components["schemas"]["OrderInput"];

/** Shipping address of an order to create. */
export type OrderInputAddress = components["schemas"]["OrderInputAddress"];

/** Item of an order to create. */
export type OrderInputItem = components["schemas"]["OrderInputItem"];

/** Payment of an order to create. */
export type OrderInputTransaction = components["schemas"]["OrderInputTransaction"];

/** Product in an order, with its quantity. */
export type OrderItem = components["schemas"]["OrderItem"];

/** Customization that the buyer added to an item. */
export type OrderItemCustomization = components["schemas"]["OrderItemCustomization"];

/** Entities of one page, and where it is in the list. */
export type OrderItemList = components["schemas"]["OrderItemList"];

/** Envelope of the items. */
export type OrderItemsRelation = components["schemas"]["OrderItemsRelation"];

/** Shipping label to create or update. */
export type OrderLabelInput = components["schemas"]["OrderLabelInput"];

/**
 * Shipping labels of an order, or one of them. What a label contains is not known, so the response is returned as
 * received.
 */
export type OrderLabels = components["schemas"]["OrderLabels"];

/** Entities of one page, and where it is in the list. */
export type OrderList = components["schemas"]["OrderList"];

/** Message about an order that the store can send by WhatsApp. */
export type OrderMessage = components["schemas"]["OrderMessage"];

/** Message about an order, or null if there is none to send. */
export type OrderMessageOrNull = components["schemas"]["OrderMessageOrNull"];

/** Messages about an order, by occasion. */
export type OrderMessages = components["schemas"]["OrderMessages"];

/** Envelope of the messages. */
export type OrderMessagesRelation = components["schemas"]["OrderMessagesRelation"];

/** Key and value that the platform, an app or a link adds to an order. */
export type OrderMetadata = components["schemas"]["OrderMetadata"];

/** Envelope of the metadata entries. */
export type OrderMetadataRelation = components["schemas"]["OrderMetadataRelation"];

/** Boxes that an order is shipped in. */
export type OrderPackaging = components["schemas"]["OrderPackaging"];

/** Entities of one page, and where it is in the list. */
export type OrderPackagingList = components["schemas"]["OrderPackagingList"];

/** Payment method of an order. */
export type OrderPayment = components["schemas"]["OrderPayment"];

/** Details that the buyer needs to pay by Pix. */
export type OrderPix = components["schemas"]["OrderPix"];

/** Envelope of the Pix code. */
export type OrderPixRelation = components["schemas"]["OrderPixRelation"];

/** One page of orders with pagination, or one part of a scroll. */
export type OrderScrollPage = components["schemas"]["OrderScrollPage"];

/** Fields that the order search uses. Dates are days, as strings. */
export type OrderSearch = components["schemas"]["OrderSearch"];

/** Envelope of the search row. */
export type OrderSearchRelation = components["schemas"]["OrderSearchRelation"];

/** Envelope of the spreadsheet rows. */
export type OrderSpreadsheetRelation = components["schemas"]["OrderSpreadsheetRelation"];

/** Row of an order item in the spreadsheet of orders. */
export type OrderSpreadsheetRow = components["schemas"]["OrderSpreadsheetRow"];

/** Progress of an order. A store may add its own statuses. */
export type OrderStatus = components["schemas"]["OrderStatus"];

/** Entities of one page, and where it is in the list. */
export type OrderStatusList = components["schemas"]["OrderStatusList"];

/** Envelope of the status. */
export type OrderStatusRelation = components["schemas"]["OrderStatusRelation"];

/** Envelope of the statuses. */
export type OrderStatusesRelation = components["schemas"]["OrderStatusesRelation"];

/** Step of the delivery of an order. Two pages show different fields; this is their union. */
export type OrderTracking = components["schemas"]["OrderTracking"];

/** One entity in its envelope. */
export type OrderTrackingEnvelope = components["schemas"]["OrderTrackingEnvelope"];

/** Step of the delivery. */
export type OrderTrackingInput = components["schemas"]["OrderTrackingInput"];

/** Entities of one page, and where it is in the list. */
export type OrderTrackingList = components["schemas"]["OrderTrackingList"];

/** Fields of an order to change. */
export type OrderUpdateInput = components["schemas"]["OrderUpdateInput"];

/** IDs in their new order. */
export type OrderedIds = components["schemas"]["OrderedIds"];

/** IDs in their new order. The page types the list as an object, but shows a list of strings. */
export type OrderedTextIds = components["schemas"]["OrderedTextIds"];

/** Position of a page in its list. */
export type Pagination = components["schemas"]["Pagination"];

/** URLs of the previous and next pages. If there is no such page, the key is missing or empty. */
export type PaginationLinks = components["schemas"]["PaginationLinks"];

/** Payment method of the store. */
export type Payment = components["schemas"]["Payment"];

/** How the store takes a payment method. Fields of another method may be missing. */
export type PaymentConfig = components["schemas"]["PaymentConfig"];

/** One entity in its envelope. */
export type PaymentConfigEnvelope = components["schemas"]["PaymentConfigEnvelope"];

/** Fields to create or update a configuration. */
export type PaymentConfigInput = components["schemas"]["PaymentConfigInput"];

/** Entities of one page, and where it is in the list. */
export type PaymentConfigList = components["schemas"]["PaymentConfigList"];

/** One entity in its envelope. */
export type PaymentEnvelope = components["schemas"]["PaymentEnvelope"];

/** Link that opens the checkout with items in the cart. */
export type PaymentLink = components["schemas"]["PaymentLink"];

/** One entity in its envelope. */
export type PaymentLinkEnvelope = components["schemas"]["PaymentLinkEnvelope"];

/** Fields of a payment link. The page marks none as required; every public client sends the first three. */
export type PaymentLinkInput = components["schemas"]["PaymentLinkInput"];

/** SKU and its number of units. An older page shows it; what is sent names the SKU `id`. */
export type PaymentLinkItem = components["schemas"]["PaymentLinkItem"];

/** Entities of one page, and where it is in the list. */
export type PaymentLinkList = components["schemas"]["PaymentLinkList"];

/** Message with the payment link. */
export type PaymentLinkMessage = components["schemas"]["PaymentLinkMessage"];

/** SKU and its number of units. */
export type PaymentLinkSku = components["schemas"]["PaymentLinkSku"];

/** Entities of one page, and where it is in the list. */
export type PaymentList = components["schemas"]["PaymentList"];

/** Envelope of the payment method. */
export type PaymentRelation = components["schemas"]["PaymentRelation"];

/**
 * Product of the store, with one or more SKUs, which hold prices and stock. Relations are there if `include` asks for
 * them. The description is in the relation `texts`.
 */
export type Product = components["schemas"]["Product"];

/** One entity in its envelope, in an array of one. */
export type ProductArrayEnvelope = components["schemas"]["ProductArrayEnvelope"];

/** Question or comment on a product. */
export type ProductComment = components["schemas"]["ProductComment"];

export type ProductCommentAnswer = components["schemas"]["ProductCommentAnswer"];

export type ProductCommentAnswerOrNull = components["schemas"]["ProductCommentAnswerOrNull"];

/** One entity in its envelope, in an array of one. */
export type ProductCommentArrayEnvelope = components["schemas"]["ProductCommentArrayEnvelope"];

/** One entity in its envelope. */
export type ProductCommentEnvelope = components["schemas"]["ProductCommentEnvelope"];

export type ProductCommentInput = components["schemas"]["ProductCommentInput"];

/** Entities of one page, and where it is in the list. */
export type ProductCommentList = components["schemas"]["ProductCommentList"];

/** One entity in its envelope. */
export type ProductEnvelope = components["schemas"]["ProductEnvelope"];

/** Any value. No page or public code shows the response; that of the filters of orders is documented. */
export type ProductFilters = components["schemas"]["ProductFilters"];

/** Group of products. */
export type ProductGroup = components["schemas"]["ProductGroup"];

/** One entity in its envelope, in an array of one. */
export type ProductGroupArrayEnvelope = components["schemas"]["ProductGroupArrayEnvelope"];

/** One entity in its envelope. */
export type ProductGroupEnvelope = components["schemas"]["ProductGroupEnvelope"];

export type ProductGroupInput = components["schemas"]["ProductGroupInput"];

/** Entities of one page, and where it is in the list. */
export type ProductGroupList = components["schemas"]["ProductGroupList"];

/**
 * Fields to create a product. `description` and `specifications` are read from the relation `texts`. Lists of IDs replace
 * those that the product has.
 */
export type ProductInput = components["schemas"]["ProductInput"];

/** Entities of one page, and where it is in the list. */
export type ProductList = components["schemas"]["ProductList"];

/** Product that Yampi recommends with another. */
export type ProductRecommendation = components["schemas"]["ProductRecommendation"];

/** Entities of one page, and where it is in the list. */
export type ProductRecommendationList = components["schemas"]["ProductRecommendationList"];

/** SKU to create with its product. */
export type ProductSkuInput = components["schemas"]["ProductSkuInput"];

/** SKU of a product with its stocks. */
export type ProductStock = components["schemas"]["ProductStock"];

/** Entities of one page, and where it is in the list. */
export type ProductStockList = components["schemas"]["ProductStockList"];

/** Stock and its warehouse. */
export type ProductStockPlace = components["schemas"]["ProductStockPlace"];

/** Units of a SKU in one stock, and what reserves them. */
export type ProductStockRow = components["schemas"]["ProductStockRow"];

/** Stocks of all SKUs of a product. */
export type ProductStocksInput = components["schemas"]["ProductStocksInput"];

/** Long texts of a product. Written as `description` and `specifications` of the product itself. */
export type ProductTexts = components["schemas"]["ProductTexts"];

/** Envelope of the texts. */
export type ProductTextsRelation = components["schemas"]["ProductTextsRelation"];

/** What changes, and the fields that are required with it. Omitted fields keep their values. */
export type ProductUpdateInput = components["schemas"]["ProductUpdateInput"];

export type ProductsInput = components["schemas"]["ProductsInput"];

/**
 * Discount coupon. The documentation page names most of these fields without explaining them; their meaning is inferred
 * from their names.
 */
export type Promocode = components["schemas"]["Promocode"];

/** One entity in its envelope. */
export type PromocodeEnvelope = components["schemas"]["PromocodeEnvelope"];

/**
 * Fields to create a coupon. The documentation page marks no field as required; the API rejects a coupon with a 422 if one
 * of the fields required here is missing.
 */
export type PromocodeInput = components["schemas"]["PromocodeInput"];

/** One page of coupons, with pagination. The documentation shows only the coupons. */
export type PromocodeList = components["schemas"]["PromocodeList"];

/** Products, brands, collections and categories that a coupon is restricted to or excludes. */
export type PromocodeRestriction = components["schemas"]["PromocodeRestriction"];

/** Fields of a coupon to update. Omitted fields keep their values. */
export type PromocodeUpdateInput = components["schemas"]["PromocodeUpdateInput"];

/** Asynchronous job, such as an export. Its times are strings of the store's clock. No field that tells a failure is known. */
export type Queue = components["schemas"]["Queue"];

/** One entity in its envelope. */
export type QueueEnvelope = components["schemas"]["QueueEnvelope"];

/** IDs of products that are related to each other. */
export type RelatedIds = components["schemas"]["RelatedIds"];

/** Review of a product by a customer. */
export type Review = components["schemas"]["Review"];

/** One entity in its envelope. */
export type ReviewEnvelope = components["schemas"]["ReviewEnvelope"];

export type ReviewInput = components["schemas"]["ReviewInput"];

/** Entities of one page, and where it is in the list. */
export type ReviewList = components["schemas"]["ReviewList"];

export type ReviewUpdateInput = components["schemas"]["ReviewUpdateInput"];

/** Metadata of a list. Empty in the responses of a scroll. */
export type ScrollableMeta = components["schemas"]["ScrollableMeta"];

/**
 * Discount on shipping for the customers of a cluster, in a CEP (postal code) range. No public code reads shipping rules,
 * so this schema relies on the documentation alone.
 */
export type ShippingRule = components["schemas"]["ShippingRule"];

/** One entity in its envelope, in an array of one. */
export type ShippingRuleArrayEnvelope = components["schemas"]["ShippingRuleArrayEnvelope"];

/** One entity in its envelope. */
export type ShippingRuleEnvelope = components["schemas"]["ShippingRuleEnvelope"];

/**
 * Fields to create or update a shipping rule. The documentation page has no field for the name, and the discount has a
 * different name in responses.
 */
export type ShippingRuleInput = components["schemas"]["ShippingRuleInput"];

/** One page of shipping rules, with pagination. */
export type ShippingRulePage = components["schemas"]["ShippingRulePage"];

/** IDs of the related products to remove. */
export type SimilarsRemoval = components["schemas"]["SimilarsRemoval"];

/** One number of instalments. */
export type SimulatedInstallment = components["schemas"]["SimulatedInstallment"];

/**
 * Variation of a product, which is what is sold: it has the price and the stock. Its stock is set by `skus.stocks`, not by
 * a field of the SKU; `total_in_stock` is its sum. Carts and orders contain their SKUs with fewer fields.
 */
export type Sku = components["schemas"]["Sku"];

/** Progress of a bulk update of SKUs. */
export type SkuBatchProgress = components["schemas"]["SkuBatchProgress"];

/** One entity in its envelope. */
export type SkuBatchProgressEnvelope = components["schemas"]["SkuBatchProgressEnvelope"];

/** How the SKUs are updated. */
export type SkuBatchUpdate = components["schemas"]["SkuBatchUpdate"];

/** One entity in its envelope. */
export type SkuBatchUpdateEnvelope = components["schemas"]["SkuBatchUpdateEnvelope"];

/** SKUs of a product to update, and the fields that change. Either `update_all` or `skus_id` selects them. */
export type SkuBatchUpdateInput = components["schemas"]["SkuBatchUpdateInput"];

/** One entity in its envelope. */
export type SkuEnvelope = components["schemas"]["SkuEnvelope"];

/** Image of a SKU in four sizes. */
export type SkuImage = components["schemas"]["SkuImage"];

/** One entity in its envelope. */
export type SkuImageEnvelope = components["schemas"]["SkuImageEnvelope"];

/** Entities of one page, and where it is in the list. */
export type SkuImageList = components["schemas"]["SkuImageList"];

/** One size of an image. */
export type SkuImageSize = components["schemas"]["SkuImageSize"];

/** Images to add to a SKU. */
export type SkuImagesInput = components["schemas"]["SkuImagesInput"];

/** Envelope of the images. */
export type SkuImagesRelation = components["schemas"]["SkuImagesRelation"];

/** Fields to create a SKU. None of them is a quantity. */
export type SkuInput = components["schemas"]["SkuInput"];

/** Entities of one page, and where it is in the list. */
export type SkuList = components["schemas"]["SkuList"];

/** Envelope of the SKU. */
export type SkuRelation = components["schemas"]["SkuRelation"];

/** Units of a SKU in one stock. */
export type SkuStock = components["schemas"]["SkuStock"];

/** One entity in its envelope. */
export type SkuStockEnvelope = components["schemas"]["SkuStockEnvelope"];

/** Units of a SKU to set in one stock. The documentation requires all three fields; one client omits `min_quantity`. */
export type SkuStockInput = components["schemas"]["SkuStockInput"];

/** Entities of one page, and where it is in the list. */
export type SkuStockList = components["schemas"]["SkuStockList"];

/** What changes, and the fields that are required with it. Omitted fields keep their values. */
export type SkuUpdateInput = components["schemas"]["SkuUpdateInput"];

/** Property that distinguishes a SKU from others, such as its size. */
export type SkuVariation = components["schemas"]["SkuVariation"];

/** Envelope of the SKUs. */
export type SkusRelation = components["schemas"]["SkusRelation"];

/** Subject and text of the e-mail that a buyer gets with a status. */
export type StatusEmailInput = components["schemas"]["StatusEmailInput"];

/** Person to notify when a SKU is in stock again. There is no update. */
export type StockNotification = components["schemas"]["StockNotification"];

/** One entity in its envelope. */
export type StockNotificationEnvelope = components["schemas"]["StockNotificationEnvelope"];

/** Fields to create a stock notification. */
export type StockNotificationInput = components["schemas"]["StockNotificationInput"];

/** Entities of one page, and where it is in the list. */
export type StockNotificationList = components["schemas"]["StockNotificationList"];

/** SKU in a stock. */
export type StockSku = components["schemas"]["StockSku"];

/** Entities of one page, and where it is in the list. */
export type StockSkuList = components["schemas"]["StockSkuList"];

/** Order that reserves units of a SKU. */
export type StockSkuReservation = components["schemas"]["StockSkuReservation"];

/** String, or null if there is none. */
export type TextOrNull = components["schemas"]["TextOrNull"];

/** Local time of the store. A page shows it without its time zone, which `toDate` then takes as its second argument. */
export type TrackingDate = components["schemas"]["TrackingDate"];

/** Local time as an object, or as a string of the store's clock. `toDate` accepts both. */
export type TrackingDateOrText = components["schemas"]["TrackingDateOrText"];

/**
 * Payment attempt. Orders include all of these fields; the event of a refused payment is known from clients that name only
 * a few of them.
 */
export type Transaction = components["schemas"]["Transaction"];

/** One entity in its envelope, in an array of one. */
export type TransactionArrayEnvelope = components["schemas"]["TransactionArrayEnvelope"];

/** Cart that was to be paid. */
export type TransactionCart = components["schemas"]["TransactionCart"];

/** Envelope of the cart. */
export type TransactionCartRelation = components["schemas"]["TransactionCartRelation"];

/** One entity in its envelope. */
export type TransactionEnvelope = components["schemas"]["TransactionEnvelope"];

/** Entities of one page, and where it is in the list. */
export type TransactionList = components["schemas"]["TransactionList"];

/** What happened to a transaction. The dates are strings here. */
export type TransactionLog = components["schemas"]["TransactionLog"];

/** Entities of one page, and where it is in the list. */
export type TransactionLogList = components["schemas"]["TransactionLogList"];

/** Envelope of the transactions. */
export type TransactionsRelation = components["schemas"]["TransactionsRelation"];

/** Response whose form no source shows. */
export type UnknownBody = components["schemas"]["UnknownBody"];

/** Envelope of a list. Only empty lists were observed; no source shows the items. */
export type UnknownListRelation = components["schemas"]["UnknownListRelation"];

/** Relation whose contents are unknown. No source shows more than an empty list. */
export type UnknownRelation = components["schemas"]["UnknownRelation"];

/**
 * User of the vendor's panel, who signs in and owns the API credentials. Contains personal data. The documentation page
 * names these fields without explaining them; their meaning is inferred from their names.
 */
export type User = components["schemas"]["User"];

/** One entity in its envelope. */
export type UserEnvelope = components["schemas"]["UserEnvelope"];

/** Body of a 422 response, with validation errors by field. */
export type ValidationErrorBody = components["schemas"]["ValidationErrorBody"];

/** Kind of difference between SKUs, such as size. */
export type Variation = components["schemas"]["Variation"];

/** One entity in its envelope, in an array of one. */
export type VariationArrayEnvelope = components["schemas"]["VariationArrayEnvelope"];

/** One entity in its envelope. */
export type VariationEnvelope = components["schemas"]["VariationEnvelope"];

export type VariationInput = components["schemas"]["VariationInput"];

/** Entities of one page, and where it is in the list. */
export type VariationList = components["schemas"]["VariationList"];

/** Value of a variation, such as a size. */
export type VariationValue = components["schemas"]["VariationValue"];

/** One entity in its envelope, in an array of one. */
export type VariationValueArrayEnvelope = components["schemas"]["VariationValueArrayEnvelope"];

/** One entity in its envelope. */
export type VariationValueEnvelope = components["schemas"]["VariationValueEnvelope"];

export type VariationValueInput = components["schemas"]["VariationValueInput"];

/** Entities of one page, and where it is in the list. */
export type VariationValueList = components["schemas"]["VariationValueList"];

/**
 * Webhook subscription: the URL that Yampi calls and the events it sends there. The fields are taken from the
 * documentation; no real response was captured.
 */
export type Webhook = components["schemas"]["Webhook"];

/** An address was added to a customer. */
export type WebhookAddressEvent = components["schemas"]["WebhookAddressEvent"];

/** A cart was abandoned. */
export type WebhookCartEvent = components["schemas"]["WebhookCartEvent"];

/** A customer was created. */
export type WebhookCustomerEvent = components["schemas"]["WebhookCustomerEvent"];

/** Envelope of the customer, without nested relations. */
export type WebhookCustomerRelation = components["schemas"]["WebhookCustomerRelation"];

/** One entity in its envelope. */
export type WebhookEnvelope = components["schemas"]["WebhookEnvelope"];

/** Type of event that a webhook can receive, with its meaning. */
export type WebhookEventKind = components["schemas"]["WebhookEventKind"];

/** Envelope of event types: those of one webhook, or all available ones. */
export type WebhookEventKinds = components["schemas"]["WebhookEventKinds"];

/** Name of an event that a webhook can receive. */
export type WebhookEventName = components["schemas"]["WebhookEventName"];

/**
 * Fields to create or update a webhook. Unknown which fields the API requires; all three documented fields are required
 * here, so that an update never omits one.
 */
export type WebhookInput = components["schemas"]["WebhookInput"];

/** The stock of a product changed. */
export type WebhookInventoryEvent = components["schemas"]["WebhookInventoryEvent"];

/** An invoice was added to an order, or an invoice changed. */
export type WebhookInvoiceEvent = components["schemas"]["WebhookInvoiceEvent"];

/** Store where the event happened. */
export type WebhookMerchant = components["schemas"]["WebhookMerchant"];

/** A cashback is about to expire. The event was received by a store, but no source shows its `resource`. */
export type WebhookOpenEvent = components["schemas"]["WebhookOpenEvent"];

/** An order was created, paid or changed. */
export type WebhookOrderEvent = components["schemas"]["WebhookOrderEvent"];

/** One page of webhooks, with pagination. */
export type WebhookPage = components["schemas"]["WebhookPage"];

/** Product included in a webhook, with fewer fields than on its own route. */
export type WebhookProduct = components["schemas"]["WebhookProduct"];

/** A product was created, changed or deleted. */
export type WebhookProductEvent = components["schemas"]["WebhookProductEvent"];

/** Envelope of the products. */
export type WebhookProducts = components["schemas"]["WebhookProducts"];

/** Envelope of the coupon. Some of the fields that the coupon has on its own route are missing. */
export type WebhookPromocodeRelation = components["schemas"]["WebhookPromocodeRelation"];

/** Object that an event is about, if no source shows its fields. */
export type WebhookResource = components["schemas"]["WebhookResource"];

/** Local time as `YYYY-MM-DD HH:MM:SS`, without a time zone. Dates inside the resource include theirs. */
export type WebhookTime = components["schemas"]["WebhookTime"];

/** A payment was refused. */
export type WebhookTransactionEvent = components["schemas"]["WebhookTransactionEvent"];

/**
 * Local time of the store as `YYYY-MM-DD HH:MM:SS`, without a time zone. Responses use a different format, an object. A
 * date without a time is rejected with a 422.
 */
export type WriteDateTime = components["schemas"]["WriteDateTime"];
