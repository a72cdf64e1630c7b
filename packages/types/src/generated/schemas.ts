// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

import type { components } from "./openapi.js";

/** A delivery address. An address that was read may be sent back as it is. */
export type AddressInput = components["schemas"]["AddressInput"];

/** A local time in the named zone, without an offset. Do not read it as UTC. */
export type ApiDateTime = components["schemas"]["ApiDateTime"];

/** A date, or an empty list where there is none. */
export type ApiDateTimeOrEmpty = components["schemas"]["ApiDateTimeOrEmpty"];

/** A date, or null where there is none. */
export type ApiDateTimeOrNull = components["schemas"]["ApiDateTimeOrNull"];

/**
 * A cart that did not become an order. No answer of this route was captured; the fields are those of the page and of carts
 * that public code reads elsewhere.
 */
export type Cart = components["schemas"]["Cart"];

/** An e-mail that reminds of a cart. */
export type CartEmail = components["schemas"]["CartEmail"];

/** The e-mails in their wrapper. */
export type CartEmailsRelation = components["schemas"]["CartEmailsRelation"];

/** A product in a cart, with its quantity. */
export type CartItem = components["schemas"]["CartItem"];

/** The items in their wrapper. */
export type CartItemsRelation = components["schemas"]["CartItemsRelation"];

/** Carts of one page. */
export type CartList = components["schemas"]["CartList"];

/** A name and a value that the platform or an app puts on a cart. */
export type CartMetadata = components["schemas"]["CartMetadata"];

/** The marks in their wrapper. */
export type CartMetadataRelation = components["schemas"]["CartMetadataRelation"];

/** The search row in its wrapper. */
export type CartSearchRelation = components["schemas"]["CartSearchRelation"];

/** What the search of carts looks at. */
export type CartSearchRow = components["schemas"]["CartSearchRow"];

/** A variation of a product. It has more fields than the model names, which come along as they are. */
export type CartSku = components["schemas"]["CartSku"];

/** The SKU in its wrapper. */
export type CartSkuRelation = components["schemas"]["CartSkuRelation"];

/** What a spreadsheet of carts shows, as texts. */
export type CartSpreadsheet = components["schemas"]["CartSpreadsheet"];

/** The spreadsheet row in its wrapper. */
export type CartSpreadsheetRelation = components["schemas"]["CartSpreadsheetRelation"];

/** What the items, the delivery and the discounts of a cart come to. */
export type CartTotalizers = components["schemas"]["CartTotalizers"];

/** What the buyer told before the cart was left. */
export type CartTrackingData = components["schemas"]["CartTrackingData"];

/** The status of the last payment of a cart. */
export type CartTransactionStatus = components["schemas"]["CartTransactionStatus"];

/**
 * A group of customers with commercial conditions of its own. No public code reads one, so all of this is known from the
 * documentation, which names most of these fields without explaining them; what they mean is read from their names.
 */
export type Cluster = components["schemas"]["Cluster"];

/** One entity in its envelope, in an array of one. */
export type ClusterArrayEnvelope = components["schemas"]["ClusterArrayEnvelope"];

/** One entity in its envelope. */
export type ClusterEnvelope = components["schemas"]["ClusterEnvelope"];

/**
 * What a cluster is created or updated with. Which fields the API demands is not known, since every copy known of the page
 * ends before it says so; a 422 names them. By the documentation, amounts and percentages are texts here, and numbers when
 * read.
 */
export type ClusterInput = components["schemas"]["ClusterInput"];

/** Clusters of one page, and where it stands in the list. */
export type ClusterPage = components["schemas"]["ClusterPage"];

/** Products, brands, collections and categories that a cluster is restricted to, and perhaps those that it leaves out. */
export type ClusterRestrictions = components["schemas"]["ClusterRestrictions"];

/** Products, brands, collections and categories by their IDs. */
export type ClusterSelection = components["schemas"]["ClusterSelection"];

/**
 * A shipping rule as the body of a cluster has it. The discount has another name and type here than in the body of a rule
 * of its own.
 */
export type ClusterShippingRuleInput = components["schemas"]["ClusterShippingRuleInput"];

/** A whole number from 0, sent as a number. The documentation shows it as a string of digits. */
export type Counter = components["schemas"]["Counter"];

/**
 * A customer of the store. Which relations come along depends on the route. The pages name these fields without explaining
 * them; what they mean is read from their names and from public code.
 */
export type Customer = components["schemas"]["Customer"];

/** A delivery address. An order's address is another resource with other fields. */
export type CustomerAddress = components["schemas"]["CustomerAddress"];

/** One entity in its envelope, in an array of one. */
export type CustomerAddressArrayEnvelope = components["schemas"]["CustomerAddressArrayEnvelope"];

/** One entity in its envelope. */
export type CustomerAddressEnvelope = components["schemas"]["CustomerAddressEnvelope"];

/** Addresses of one page, and where it stands in the list. */
export type CustomerAddressPage = components["schemas"]["CustomerAddressPage"];

/** The addresses in their wrapper. */
export type CustomerAddressesRelation = components["schemas"]["CustomerAddressesRelation"];

/** One entity in its envelope, in an array of one. */
export type CustomerArrayEnvelope = components["schemas"]["CustomerArrayEnvelope"];

/** The cluster that a customer belongs to. Its ID alone is described here; all else comes along as it is. */
export type CustomerCluster = components["schemas"]["CustomerCluster"];

/** The cluster in its wrapper. */
export type CustomerClusterRelation = components["schemas"]["CustomerClusterRelation"];

/**
 * A customer's wish that their data be erased. Where a customer never asked, it comes all the same, not pending and
 * without a day.
 */
export type CustomerDeletionRequest = components["schemas"]["CustomerDeletionRequest"];

/** The deletion request in its wrapper. */
export type CustomerDeletionRequestRelation = components["schemas"]["CustomerDeletionRequestRelation"];

/** One entity in its envelope. */
export type CustomerEnvelope = components["schemas"]["CustomerEnvelope"];

/**
 * Anything at all. The page of this route is known by its title alone, and no public code calls it, so nothing is said of
 * what it answers.
 */
export type CustomerFilters = components["schemas"]["CustomerFilters"];

/**
 * What a new customer is made of. Most fields come from an older page, whose table of what is required is cut off; the
 * first three are required there. `first_name`, `last_name` and `phone` are what one public client sends.
 */
export type CustomerInput = components["schemas"]["CustomerInput"];

/** Customers of one page. Whether such a list tells how many there are is not known. */
export type CustomerList = components["schemas"]["CustomerList"];

/** Customers of one page, and where it stands in the list. */
export type CustomerPage = components["schemas"]["CustomerPage"];

/** A Brazilian number in parts. None of them carries the country code but the link. */
export type CustomerPhone = components["schemas"]["CustomerPhone"];

/**
 * A phone number as one public client sends it. Whether the API takes it was not checked; `homephone` is the documented
 * way.
 */
export type CustomerPhoneInput = components["schemas"]["CustomerPhoneInput"];

/** Customers of one page and where it stands in the list, or one part of a scroll. */
export type CustomerScrollPage = components["schemas"]["CustomerScrollPage"];

/** The search row in its wrapper. */
export type CustomerSearchRelation = components["schemas"]["CustomerSearchRelation"];

/** What the search of customers looks at. */
export type CustomerSearchRow = components["schemas"]["CustomerSearchRow"];

/**
 * What a spreadsheet of customers shows, as texts; the last address and order. Where there is nothing to show, a text is
 * empty. The pages name these fields without explaining them.
 */
export type CustomerSpreadsheet = components["schemas"]["CustomerSpreadsheet"];

/** The spreadsheet row in its wrapper. */
export type CustomerSpreadsheetRelation = components["schemas"]["CustomerSpreadsheetRelation"];

/** What a customer ordered so far. An older page shows other names for some of these fields. */
export type CustomerStats = components["schemas"]["CustomerStats"];

/** The figures in their wrapper. */
export type CustomerStatsRelation = components["schemas"]["CustomerStatsRelation"];

/**
 * A whole customer. Every field is required on purpose, since a PUT was seen to empty what is left out; null goes where
 * there is nothing. A customer that was read has them all but `homephone`, and may be sent with its other fields too, as
 * the one client known does. Which fields the API takes is not documented. It reads no password, so none is among them.
 */
export type CustomerUpdateInput = components["schemas"]["CustomerUpdateInput"];

/** A day as `YYYY-MM-DD`, or an empty text where there is none. */
export type DayOrEmpty = components["schemas"]["DayOrEmpty"];

/** How the API sends a date that there is none of, in some places; an empty list and neither null nor an empty text. */
export type EmptyDate = components["schemas"]["EmptyDate"];

/** How the API sends a relation to one thing where there is none; an empty list and not null. */
export type EmptyRelation = components["schemas"]["EmptyRelation"];

/** What an error says. A message at the top is all that clients count on. */
export type ErrorBody = components["schemas"]["ErrorBody"];

/** An ID, or null where there is none. */
export type IdOrNull = components["schemas"]["IdOrNull"];

/** The stock of a SKU, as an event carries it. */
export type Inventory = components["schemas"]["Inventory"];

/** What a spreadsheet of stocks shows. */
export type InventorySpreadsheet = components["schemas"]["InventorySpreadsheet"];

/** The row in its wrapper. */
export type InventorySpreadsheetRelation = components["schemas"]["InventorySpreadsheetRelation"];

/**
 * An invoice of an order. No event of an invoice was captured; the fields are those of the invoices of orders, as far as
 * they are known.
 */
export type Invoice = components["schemas"]["Invoice"];

/** An event of which the documentation gives the name. `event` tells which, and with it what `resource` is. */
export type KnownWebhookEvent = components["schemas"]["KnownWebhookEvent"];

/** What a list says about itself. */
export type ListMeta = components["schemas"]["ListMeta"];

/**
 * A store that a user reaches. One that is not `active` answers 403 on every route. The page names these fields without
 * explaining them; what they mean is read from their names. Its example is cut short, so there are more.
 */
export type Merchant = components["schemas"]["Merchant"];

/** Services that the store is joined with, by name. What stands under a name is not known. */
export type MerchantServices = components["schemas"]["MerchantServices"];

/** The stores in their wrapper. */
export type MerchantsRelation = components["schemas"]["MerchantsRelation"];

/**
 * An amount in Brazilian reais, as a number or as a decimal string with a point. Both occur; read it with a function that
 * takes both.
 */
export type Money = components["schemas"]["Money"];

/**
 * An order. Which of its relations come along depends on the route; an event has all of those described here. Newer orders
 * have more fields, which come along as they are.
 */
export type Order = components["schemas"]["Order"];

/** Where an order goes. An address of a customer is another resource with other fields. */
export type OrderAddress = components["schemas"]["OrderAddress"];

/** The address in its wrapper. */
export type OrderAddressRelation = components["schemas"]["OrderAddressRelation"];

/** A product in an order, with its quantity. */
export type OrderItem = components["schemas"]["OrderItem"];

/** What the buyer put on an item. */
export type OrderItemCustomization = components["schemas"]["OrderItemCustomization"];

/** The items in their wrapper. */
export type OrderItemsRelation = components["schemas"]["OrderItemsRelation"];

/** Orders of one page. */
export type OrderList = components["schemas"]["OrderList"];

/** A message that the store can send by WhatsApp. */
export type OrderMessage = components["schemas"]["OrderMessage"];

/** A message, or null where there is none to be sent. */
export type OrderMessageOrNull = components["schemas"]["OrderMessageOrNull"];

/** The messages by their occasion. */
export type OrderMessages = components["schemas"]["OrderMessages"];

/** The messages in their wrapper. */
export type OrderMessagesRelation = components["schemas"]["OrderMessagesRelation"];

/** A name and a value that the platform, an app or a link put on an order. */
export type OrderMetadata = components["schemas"]["OrderMetadata"];

/** The marks in their wrapper. */
export type OrderMetadataRelation = components["schemas"]["OrderMetadataRelation"];

/** How an order is paid. */
export type OrderPayment = components["schemas"]["OrderPayment"];

/** What a buyer who pays by Pix needs. */
export type OrderPix = components["schemas"]["OrderPix"];

/** The code in its wrapper. */
export type OrderPixRelation = components["schemas"]["OrderPixRelation"];

/** What the search of orders looks at. Dates are days, as texts. */
export type OrderSearch = components["schemas"]["OrderSearch"];

/** The search row in its wrapper. */
export type OrderSearchRelation = components["schemas"]["OrderSearchRelation"];

/** The rows in their wrapper. */
export type OrderSpreadsheetRelation = components["schemas"]["OrderSpreadsheetRelation"];

/** What a spreadsheet of orders shows of one item. */
export type OrderSpreadsheetRow = components["schemas"]["OrderSpreadsheetRow"];

/** How far an order is. A store may add statuses of its own. */
export type OrderStatus = components["schemas"]["OrderStatus"];

/** The status in its wrapper. */
export type OrderStatusRelation = components["schemas"]["OrderStatusRelation"];

/** The statuses in their wrapper. */
export type OrderStatusesRelation = components["schemas"]["OrderStatusesRelation"];

/** Where a page stands in its list. */
export type Pagination = components["schemas"]["Pagination"];

/** Addresses of the pages around this one. A key without a page is left out, or empty. */
export type PaginationLinks = components["schemas"]["PaginationLinks"];

/** A way to pay that the store has. */
export type Payment = components["schemas"]["Payment"];

/** The means of payment in its wrapper. */
export type PaymentRelation = components["schemas"]["PaymentRelation"];

/** A discount coupon. The page names most of these fields without explaining them; what they mean is read from their names. */
export type Promocode = components["schemas"]["Promocode"];

/** One entity in its envelope. */
export type PromocodeEnvelope = components["schemas"]["PromocodeEnvelope"];

/**
 * A coupon as it is created. The page marks no field as required; the API refuses a coupon with a 422 that lacks one of
 * those required here.
 */
export type PromocodeInput = components["schemas"]["PromocodeInput"];

/** Coupons of one page, and where it stands in the list. The documentation shows the coupons alone. */
export type PromocodeList = components["schemas"]["PromocodeList"];

/** Products, brands, collections and categories that a coupon is restricted to or leaves out. */
export type PromocodeRestriction = components["schemas"]["PromocodeRestriction"];

/** The fields of a coupon that are to change. A field that is not sent keeps its value. */
export type PromocodeUpdateInput = components["schemas"]["PromocodeUpdateInput"];

/** What a list says about itself. Nothing, in the answers of a scroll. */
export type ScrollableMeta = components["schemas"]["ScrollableMeta"];

/**
 * A discount on the shipping for the customers of a cluster, in a range of CEPs. No public code reads one, so all of this
 * is known from the documentation.
 */
export type ShippingRule = components["schemas"]["ShippingRule"];

/** One entity in its envelope, in an array of one. */
export type ShippingRuleArrayEnvelope = components["schemas"]["ShippingRuleArrayEnvelope"];

/** One entity in its envelope. */
export type ShippingRuleEnvelope = components["schemas"]["ShippingRuleEnvelope"];

/**
 * What a shipping rule is created or updated with. The page has no field for its name, and calls the discount otherwise
 * than what is read.
 */
export type ShippingRuleInput = components["schemas"]["ShippingRuleInput"];

/** Shipping rules of one page, and where it stands in the list. */
export type ShippingRulePage = components["schemas"]["ShippingRulePage"];

/** A variation of a product, as an order carries it. */
export type Sku = components["schemas"]["Sku"];

/** The SKU in its wrapper. */
export type SkuRelation = components["schemas"]["SkuRelation"];

/** What tells a SKU from others, such as its size. */
export type SkuVariation = components["schemas"]["SkuVariation"];

/** A text, or null where there is none. */
export type TextOrNull = components["schemas"]["TextOrNull"];

/**
 * A payment that was tried. An order carries all of it; the event of a refused payment was read by clients that name few
 * of its fields.
 */
export type Transaction = components["schemas"]["Transaction"];

/** What was to be paid. */
export type TransactionCart = components["schemas"]["TransactionCart"];

/** The cart in its wrapper. */
export type TransactionCartRelation = components["schemas"]["TransactionCartRelation"];

/** The transactions in their wrapper. */
export type TransactionsRelation = components["schemas"]["TransactionsRelation"];

/** A list in its wrapper, whose items no source shows. */
export type UnknownListRelation = components["schemas"]["UnknownListRelation"];

/** What a relation holds, of which no source shows more than the empty list. */
export type UnknownRelation = components["schemas"]["UnknownRelation"];

/**
 * A user of the vendor's panel: who signs in, and to whom the API credentials belong. Private data of a person. The page
 * names these fields without explaining them; what they mean is read from their names.
 */
export type User = components["schemas"]["User"];

/** One entity in its envelope. */
export type UserEnvelope = components["schemas"]["UserEnvelope"];

/** What a 422 says, by field. */
export type ValidationErrorBody = components["schemas"]["ValidationErrorBody"];

/**
 * A subscription: the address that Yampi calls, and the events that it sends there. The fields are those of the
 * documentation; no real answer was captured.
 */
export type Webhook = components["schemas"]["Webhook"];

/** A customer got an address. */
export type WebhookAddressEvent = components["schemas"]["WebhookAddressEvent"];

/** A cart was left behind. */
export type WebhookCartEvent = components["schemas"]["WebhookCartEvent"];

/** A customer was created. */
export type WebhookCustomerEvent = components["schemas"]["WebhookCustomerEvent"];

/** The customer in its wrapper, without relations of its own. */
export type WebhookCustomerRelation = components["schemas"]["WebhookCustomerRelation"];

/** One entity in its envelope. */
export type WebhookEnvelope = components["schemas"]["WebhookEnvelope"];

/** A kind of event that a webhook can be told of, and what it means. */
export type WebhookEventKind = components["schemas"]["WebhookEventKind"];

/** Kinds of events in their envelope, those of one webhook or all that there are. */
export type WebhookEventKinds = components["schemas"]["WebhookEventKinds"];

/** What a webhook can be told of. */
export type WebhookEventName = components["schemas"]["WebhookEventName"];

/**
 * What a webhook is created and updated with. Which fields the API demands is not known; all three that the documentation
 * names are required here, so that an update never leaves one out.
 */
export type WebhookInput = components["schemas"]["WebhookInput"];

/** The stock of a product changed. */
export type WebhookInventoryEvent = components["schemas"]["WebhookInventoryEvent"];

/** An order got an invoice, or it changed. */
export type WebhookInvoiceEvent = components["schemas"]["WebhookInvoiceEvent"];

/** The store in which it happened. */
export type WebhookMerchant = components["schemas"]["WebhookMerchant"];

/** An event of a product or a cashback, whose `resource` no source shows. */
export type WebhookOpenEvent = components["schemas"]["WebhookOpenEvent"];

/** An order was created, paid or changed. */
export type WebhookOrderEvent = components["schemas"]["WebhookOrderEvent"];

/** Webhooks of one page, and where it stands in the list. */
export type WebhookPage = components["schemas"]["WebhookPage"];

/** A product, as a webhook carries it: fewer fields than it has on its own route. */
export type WebhookProduct = components["schemas"]["WebhookProduct"];

/** Products in their envelope. */
export type WebhookProducts = components["schemas"]["WebhookProducts"];

/** The coupon in its wrapper. It lacks some of the fields that it has on its own route. */
export type WebhookPromocodeRelation = components["schemas"]["WebhookPromocodeRelation"];

/** What an event happened to, where no source shows its fields. */
export type WebhookResource = components["schemas"]["WebhookResource"];

/** Local time as `YYYY-MM-DD HH:MM:SS`. The zone is not told; dates within the resource name theirs. */
export type WebhookTime = components["schemas"]["WebhookTime"];

/** A payment was refused. */
export type WebhookTransactionEvent = components["schemas"]["WebhookTransactionEvent"];

/**
 * A local time of the store as `YYYY-MM-DD HH:MM:SS`, without a zone. Answers have dates in another form, an object. A day
 * without a time is refused with a 422.
 */
export type WriteDateTime = components["schemas"]["WriteDateTime"];
