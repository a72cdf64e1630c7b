// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

import type { AddressInput, Affiliation, AffiliationEnvelope, AffiliationInput, AffiliationList, AffiliationRelation, ApiDateTime, Bank, BankAccount, BankAccountEnvelope, BankAccountInput, BankAccountList, BankEnvelope, BankList, Banner, BannerList, Brand, BrandEnvelope, BrandInput, BrandList, BrandRelation, BrandUpdateInput, Bundle, BundleEnvelope, BundleInput, BundleItem, BundleItemInput, BundleItemsRelation, BundleList, Cart, CartEmail, CartEmailsRelation, CartEnvelope, CartItem, CartItemsRelation, CartList, CartMetadata, CartMetadataRelation, CartScrollPage, CartSearchRelation, CartSearchRow, CartSku, CartSkuRelation, CartSpreadsheet, CartSpreadsheetRelation, CartTotalizers, CartTrackingData, CartTransactionStatus, CatalogSelection, CategoriesInput, CategoriesRelation, Category, CategoryEnvelope, CategoryInput, CategoryList, CategoryProductsInput, CategorySeo, CategorySeoRelation, CheckoutStatus, CheckoutStatusEnvelope, CheckoutStatusList, Cluster, ClusterArrayEnvelope, ClusterEnvelope, ClusterInput, ClusterPage, ClusterRestrictions, ClusterSelection, ClusterShippingRuleInput, Collection, CollectionEnvelope, CollectionInput, CollectionList, CollectionRestrictions, Combo, ComboList, Confirmation, CopiedProducts, Country, CountryList, Customer, CustomerAddress, CustomerAddressArrayEnvelope, CustomerAddressEnvelope, CustomerAddressPage, CustomerAddressesRelation, CustomerArrayEnvelope, CustomerCluster, CustomerClusterRelation, CustomerDeletionRequest, CustomerDeletionRequestRelation, CustomerEnvelope, CustomerInput, CustomerList, CustomerPage, CustomerPhone, CustomerPhoneInput, CustomerScrollPage, CustomerSearchRelation, CustomerSearchRow, CustomerSpreadsheet, CustomerSpreadsheetRelation, CustomerStats, CustomerStatsRelation, CustomerUpdateInput, Customization, CustomizationEnvelope, CustomizationInput, CustomizationList, EmptyRelation, ErrorBody, EventProduct, ExportJob, ExportJobEnvelope, Feed, FeedEnvelope, FeedInput, FeedList, Filter, FilterDetails, FilterEnvelope, FilterInput, FilterList, FilterValue, FilterValueInput, Flag, FlagArrayEnvelope, FlagEnvelope, FlagInput, FlagList, Gateway, GatewayEnvelope, GatewayInstallments, GatewayList, GatewayParams, GatewaysRelation, GlobalSearch, ImageUrl, IncludedRelation, Installment, InstallmentInput, InstallmentList, InstallmentSimulation, InstallmentSimulationEnvelope, InstallmentsInput, InstallmentsRelation, Inventory, InventorySpreadsheet, InventorySpreadsheetRelation, Invoice, InvoiceArrayEnvelope, InvoiceEnvelope, InvoiceInput, InvoiceList, Lead, LeadEnvelope, LeadInput, LeadList, LeadParams, LeadScrollPage, ListMeta, Look, LookArrayEnvelope, LookEnvelope, LookInput, LookInstallments, LookList, Merchant, MerchantServices, MerchantsRelation, NewSkuImages, Order, OrderAddress, OrderAddressArrayEnvelope, OrderAddressEnvelope, OrderAddressInput, OrderAddressList, OrderAddressRelation, OrderArrayEnvelope, OrderBox, OrderBoxItem, OrderComment, OrderCommentArrayEnvelope, OrderCommentEnvelope, OrderCommentInput, OrderCommentList, OrderCommentUser, OrderCommentUserRelation, OrderEmail, OrderEmailEnvelope, OrderEmailList, OrderEnvelope, OrderFilter, OrderFilterAttributes, OrderFilterChoice, OrderInput, OrderInputAddress, OrderInputItem, OrderInputTransaction, OrderItem, OrderItemCustomization, OrderItemList, OrderItemsRelation, OrderLabelInput, OrderLabels, OrderList, OrderMessage, OrderMessages, OrderMessagesRelation, OrderMetadata, OrderMetadataRelation, OrderPackaging, OrderPackagingList, OrderPayment, OrderPix, OrderPixRelation, OrderScrollPage, OrderSearch, OrderSearchRelation, OrderSpreadsheetRelation, OrderSpreadsheetRow, OrderStatus, OrderStatusList, OrderStatusRelation, OrderStatusesRelation, OrderTracking, OrderTrackingEnvelope, OrderTrackingInput, OrderTrackingList, OrderUpdateInput, OrderedIds, OrderedTextIds, Pagination, PaginationLinks, Payment, PaymentConfig, PaymentConfigEnvelope, PaymentConfigInput, PaymentConfigList, PaymentEnvelope, PaymentLink, PaymentLinkEnvelope, PaymentLinkInput, PaymentLinkItem, PaymentLinkList, PaymentLinkMessage, PaymentLinkSku, PaymentList, PaymentRelation, Product, ProductArrayEnvelope, ProductComment, ProductCommentAnswer, ProductCommentArrayEnvelope, ProductCommentEnvelope, ProductCommentInput, ProductCommentList, ProductEnvelope, ProductGroup, ProductGroupArrayEnvelope, ProductGroupEnvelope, ProductGroupInput, ProductGroupList, ProductInput, ProductList, ProductRecommendation, ProductRecommendationList, ProductSkuInput, ProductStock, ProductStockList, ProductStockPlace, ProductStockRow, ProductStocksInput, ProductTexts, ProductTextsRelation, ProductUpdateInput, ProductsInput, Promocode, PromocodeEnvelope, PromocodeInput, PromocodeList, PromocodeRestriction, PromocodeUpdateInput, Queue, QueueEnvelope, RelatedIds, Review, ReviewEnvelope, ReviewInput, ReviewList, ReviewUpdateInput, ScrollableMeta, ShippingRule, ShippingRuleArrayEnvelope, ShippingRuleEnvelope, ShippingRuleInput, ShippingRulePage, SimilarsRemoval, SimulatedInstallment, Sku, SkuBatchProgress, SkuBatchProgressEnvelope, SkuBatchUpdate, SkuBatchUpdateEnvelope, SkuBatchUpdateInput, SkuEnvelope, SkuImage, SkuImageEnvelope, SkuImageList, SkuImageSize, SkuImagesInput, SkuImagesRelation, SkuInput, SkuList, SkuRelation, SkuStock, SkuStockEnvelope, SkuStockInput, SkuStockList, SkuUpdateInput, SkuVariation, SkusRelation, StatusEmailInput, StockNotification, StockNotificationEnvelope, StockNotificationInput, StockNotificationList, StockSku, StockSkuList, StockSkuReservation, TrackingDate, Transaction, TransactionArrayEnvelope, TransactionCart, TransactionCartRelation, TransactionEnvelope, TransactionList, TransactionLog, TransactionLogList, TransactionsRelation, UnknownListRelation, UnknownRelation, User, UserEnvelope, ValidationErrorBody, Variation, VariationArrayEnvelope, VariationEnvelope, VariationInput, VariationList, VariationValue, VariationValueArrayEnvelope, VariationValueEnvelope, VariationValueInput, VariationValueList, Webhook, WebhookAddressEvent, WebhookCartEvent, WebhookCustomerEvent, WebhookCustomerRelation, WebhookEnvelope, WebhookEventKind, WebhookEventKinds, WebhookInput, WebhookInventoryEvent, WebhookInvoiceEvent, WebhookMerchant, WebhookOpenEvent, WebhookOrderEvent, WebhookPage, WebhookProduct, WebhookProductEvent, WebhookProducts, WebhookPromocodeRelation, WebhookResource, WebhookTransactionEvent } from "./schemas.js";

export interface paths {
    "/{alias}/leads": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List leads
         * @description Returns one page, the first unless `page` says otherwise. Pages end at a ceiling; `scroll` and `scroll_id` read the whole list. A failed request can be sent again.
         */
        get: operations["leads.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the lead.
                 * @example 8101
                 */
                id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        /**
         * Get a lead
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["leads.get"];
        /**
         * Update a lead
         * @description Whether fields that are left out are kept is unknown.
         */
        put: operations["leads.update"];
        post?: never;
        /**
         * Delete a lead
         * @description Which status the API sends is unknown.
         */
        delete: operations["leads.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/logistics/countries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List countries
         * @description Returns the whole list in one response. A failed request can be sent again.
         */
        get: operations["logistics.countries.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/pricing/promocodes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List the coupons of the store
         * @description The documentation shows no counters of the pages, the API sends them. On its page the coupons lack `include`, `exclude` and their lists of IDs, which `promocodes.get` is documented to have.
         */
        get: operations["promocodes.list"];
        put?: never;
        /**
         * Create a coupon
         * @description Dates are written as `YYYY-MM-DD HH:MM:SS`; the page shows the objects of responses, which the API refuses. It also refuses a coupon whose code exists.
         */
        post: operations["promocodes.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/pricing/promocodes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the coupon.
                 * @example 9001
                 */
                id: components["parameters"]["PromocodeId"];
            };
            cookie?: never;
        };
        /**
         * Get a coupon
         * @description The documentation shows the coupon bare, the API sends it in an envelope.
         */
        get: operations["promocodes.get"];
        /**
         * Update a coupon
         * @description Only what changes has to be sent: a field that is not sent keeps its value. Dates are written as `YYYY-MM-DD HH:MM:SS`. The page shows a response without dates; every other source of a coupon has them.
         */
        put: operations["promocodes.update"];
        post?: never;
        /**
         * Delete a coupon
         * @description A second deletion of the same coupon returns 404.
         */
        delete: operations["promocodes.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/pricing/promocodes/{id}/customers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the coupon.
                 * @example 9001
                 */
                id: components["parameters"]["PromocodeId"];
            };
            cookie?: never;
        };
        /**
         * List the customers who used a coupon
         * @description The documentation shows a single bare customer, the API sends a list. Whether that list is paged is not known.
         */
        get: operations["promocodes.listCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the customer.
                 * @example 70001
                 */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * Get a customer
         * @description The documentation shows the customer in an array of one, the API sends an object.
         */
        get: operations["customers.get"];
        /**
         * Update a customer
         * @description **Warning:** this PUT was seen to empty every field that its body left out, so send the whole customer, as it was read and with the changes in it. It is disputed: clients of other resources send a part alone and say that the rest stays, and no page settles it. No response was captured.
         */
        put: operations["customers.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/customers/clusters/{id}/customers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the cluster.
                 * @example 7
                 */
                id: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        /**
         * List the customers of a cluster
         * @description No public code calls this route. Its response is taken from the documentation and from other lists.
         */
        get: operations["clusters.listCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/customers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List customers
         * @description All customers of the store. The spreadsheet row comes unasked, addresses where they are asked for.
         */
        get: operations["customers.list"];
        put?: never;
        /**
         * Create a customer
         * @description The fields are those of an older page; of today's only the title is known.
         */
        post: operations["customers.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/customers/filters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List the filters of customers
         * @description Its response is unknown, so the method returns it as received.
         */
        get: operations["customers.listFilters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/customers/{id}/carts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the customer.
                 * @example 70001
                 */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * List a customer's abandoned carts
         * @description The list of all abandoned carts was seen to ignore `date` by `updated_at` without saying so, where `created_at` works, and to ignore `include=promocode`. Whether this list does so too was not tried.
         */
        get: operations["customers.listCarts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/customers/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the customer.
                 * @example 70001
                 */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * List a customer's orders
         * @description No page of this route is known, and the little public code that calls it is of uncertain worth. It sends `sort=-created_at`, whose effect was not checked, so that parameter is not described.
         */
        get: operations["customers.listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/customers/{customerId}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the customer.
                 * @example 70001
                 */
                customerId: components["parameters"]["AddressCustomerId"];
            };
            cookie?: never;
        };
        /**
         * List a customer's addresses
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["customers.addresses.list"];
        put?: never;
        /**
         * Create an address of a customer
         * @description The page shows the bare address. No response was captured.
         */
        post: operations["customers.addresses.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/customers/{customerId}/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the customer.
                 * @example 70001
                 */
                customerId: components["parameters"]["AddressCustomerId"];
                /**
                 * @description ID of the address.
                 * @example 55501
                 */
                id: components["parameters"]["AddressId"];
            };
            cookie?: never;
        };
        /**
         * Get an address of a customer
         * @description Only the title and path of the page are known.
         */
        get: operations["customers.addresses.get"];
        /**
         * Update an address of a customer
         * @description **Warning:** send the whole address. Whether this PUT empties what its body leaves out was not seen; that of a customer was seen to, and the one client known sends everything. The page shows the address in an array; what the API really sends was not captured.
         */
        put: operations["customers.addresses.update"];
        post?: never;
        /**
         * Delete an address of a customer
         * @description A second deletion of the same address returns 404.
         */
        delete: operations["customers.addresses.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/search/customers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * Search customers
         * @description The title speaks of a list, the example is one wrapped customer. How to say what to look for is not documented; `q` is what other lists take.
         */
        get: operations["customers.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/customers/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List clusters
         * @description No public code calls this route. Its response is taken from the documentation and from other lists.
         */
        get: operations["clusters.list"];
        put?: never;
        /**
         * Create a cluster
         * @description The documentation shows the cluster bare; the other entities come in an envelope, so both are described. No public code calls this route. Which fields it demands is not known; a 422 names them.
         */
        post: operations["clusters.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/customers/clusters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the cluster.
                 * @example 7
                 */
                id: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        /**
         * Get a cluster
         * @description The documentation shows the cluster bare; the other entities come in an envelope, so both are described. No public code calls this route.
         */
        get: operations["clusters.get"];
        /**
         * Update a cluster
         * @description The documentation shows the cluster in an array of one; the other entities come in an envelope, so both are described. No public code calls this route. **Warning:** It is unknown whether an omitted field keeps its value or is cleared. Send every field that the cluster should keep. What happens to shipping rules that are omitted, or sent again, is unknown too; change those one by one.
         */
        put: operations["clusters.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/customers/clusters/{clusterId}/shipping-rules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the cluster.
                 * @example 7
                 */
                clusterId: components["parameters"]["ShippingRuleClusterId"];
            };
            cookie?: never;
        };
        /**
         * List the shipping rules of a cluster
         * @description No public code calls this route. Its response is taken from the documentation and from other lists. CEPs are whole numbers here, without their leading zeros: 01001-000 is 1001000.
         */
        get: operations["clusters.shippingRules.list"];
        put?: never;
        /**
         * Create a shipping rule
         * @description The documentation shows the rule in an array of one; the other entities come in an envelope, so both are described. No public code calls this route. CEPs are whole numbers here, without their leading zeros: 01001-000 is 1001000. The discount is written as `shipment_percent` and read as `shipment_discount_percent`.
         */
        post: operations["clusters.shippingRules.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/customers/clusters/{clusterId}/shipping-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the cluster.
                 * @example 7
                 */
                clusterId: components["parameters"]["ShippingRuleClusterId"];
                /**
                 * @description ID of the shipping rule.
                 * @example 301
                 */
                id: components["parameters"]["ShippingRuleId"];
            };
            cookie?: never;
        };
        /**
         * Get a shipping rule
         * @description The documentation shows the rule bare; the other entities come in an envelope, so both are described. No public code calls this route. CEPs are whole numbers here, without their leading zeros: 01001-000 is 1001000.
         */
        get: operations["clusters.shippingRules.get"];
        /**
         * Update a shipping rule
         * @description The documentation shows the rule bare; the other entities come in an envelope, so both are described. No public code calls this route. CEPs are whole numbers here, without their leading zeros: 01001-000 is 1001000. The discount is written as `shipment_percent` and read as `shipment_discount_percent`. **Warning:** It is unknown whether an omitted field keeps its value or is cleared. Send every field that the rule should keep.
         */
        put: operations["clusters.shippingRules.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/carts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List abandoned carts
         * @description Who left a cart is in `customer`, or only in `tracking_data` if the buyer got no further; carts without an e-mail address exist. A cart that becomes an order disappears from this list: recognize a recovered one by `cart_token` of the order. `date` works with `created_at`; `updated_at` is ignored, so it is not offered. Which fields `orderBy` takes is unknown; two clients rely on the newest carts to come first, one of them with `sort=-created_at`, which is documented nowhere.
         */
        get: operations["carts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/carts/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * Export abandoned carts
         * @description Every call starts a job that e-mails the file to the user of the credentials, so the client never retries it.
         */
        get: operations["carts.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/search/carts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * Search abandoned carts
         * @description The page shows one wrapped cart where its title speaks of a list. It names no parameter; `q` is what other lists take.
         */
        get: operations["carts.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/search/leads": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * Search leads
         * @description The page shows one bare lead where its title speaks of a list. It names no parameter; `q` is what other lists take.
         */
        get: operations["leads.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/payment-link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List payment links
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["paymentLinks.list"];
        put?: never;
        /**
         * Create a payment link
         * @description Sent twice, it creates two links. One client reads `link_url` bare, as the page shows it, three take either form.
         */
        post: operations["paymentLinks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/payment-link/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the payment link.
                 * @example 61001
                 */
                id: components["parameters"]["PaymentLinkId"];
            };
            cookie?: never;
        };
        /**
         * Get a payment link
         * @description An older page has `payment-links` in the path and shows other fields; every other page has the singular.
         */
        get: operations["paymentLinks.get"];
        /**
         * Update a payment link
         * @description Whether a field that is left out keeps its value is not documented: send every field that the link should keep.
         */
        put: operations["paymentLinks.update"];
        post?: never;
        /**
         * Delete a payment link
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["paymentLinks.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/statuses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List the statuses of orders
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["checkout.statuses.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/statuses/{id}/email-details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the status.
                 * @example 4
                 */
                id: components["parameters"]["CheckoutStatusId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update the e-mail of a status
         * @description Changes what every buyer gets from now on.
         */
        put: operations["checkout.statuses.updateEmailDetails"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/payments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List payment methods
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["checkout.payments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/payments/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the payment method.
                 * @example 2
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        /**
         * Get a payment method
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["checkout.payments.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/payments/{paymentId}/config": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the payment method.
                 * @example 2
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        /**
         * List the configurations of a payment method
         * @description The page shows one bare configuration where its title speaks of a list.
         */
        get: operations["checkout.payments.listConfigs"];
        put?: never;
        /**
         * Configure a payment method
         * @description Changes what buyers see at the checkout.
         */
        post: operations["checkout.payments.createConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/payments/{paymentId}/config/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the payment method.
                 * @example 2
                 */
                paymentId: components["parameters"]["PaymentId"];
                /**
                 * @description ID of the configuration.
                 * @example 301
                 */
                id: components["parameters"]["PaymentConfigId"];
            };
            cookie?: never;
        };
        /**
         * Get a configuration of a payment method
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["checkout.payments.getConfig"];
        /**
         * Update a configuration of a payment method
         * @description The page prints the response as the body, so the fields are those of the creation. Whether a field that is left out keeps its value is not documented: send every field that the configuration should keep.
         */
        put: operations["checkout.payments.updateConfig"];
        post?: never;
        /**
         * Delete a configuration of a payment method
         * @description Buyers can no longer pay with what it configures.
         */
        delete: operations["checkout.payments.deleteConfig"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/payments/{paymentId}/installments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the payment method.
                 * @example 2
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        /**
         * List the instalment rules of a payment method
         * @description The page shows one wrapped rule where its title speaks of a list.
         */
        get: operations["checkout.payments.listInstallments"];
        put?: never;
        /**
         * Set instalment rules of a payment method
         * @description Whether the rules replace those that exist or join them is not documented.
         */
        post: operations["checkout.payments.createInstallments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/payments/{paymentId}/installments/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the payment method.
                 * @example 2
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        /**
         * Simulate the instalments of an amount
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["checkout.payments.simulateInstallments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/gateways": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List payment gateways
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["checkout.gateways.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/gateways/{gatewayAlias}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description Alias of the gateway.
                 * @example billet
                 */
                gatewayAlias: components["parameters"]["GatewayAlias"];
            };
            cookie?: never;
        };
        /**
         * Get a payment gateway
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["checkout.gateways.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/banks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List banks
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["checkout.banks.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/banks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the bank.
                 * @example 31
                 */
                id: components["parameters"]["BankId"];
            };
            cookie?: never;
        };
        /**
         * Get a bank
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["checkout.banks.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/affiliations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List affiliations
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["checkout.affiliations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/affiliations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the affiliation.
                 * @example 11
                 */
                id: components["parameters"]["AffiliationId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update an affiliation
         * @description Wrong credentials stop the payments of the store. Whether a field that is left out keeps its value is not documented.
         */
        put: operations["checkout.affiliations.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/sellers/bank-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List bank accounts
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["checkout.bankAccounts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/sellers/bank-accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the bank account.
                 * @example 501
                 */
                id: components["parameters"]["BankAccountId"];
            };
            cookie?: never;
        };
        /**
         * Get a bank account
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["checkout.bankAccounts.get"];
        /**
         * Update a bank account
         * @description Decides where the money of a seller goes.
         */
        put: operations["checkout.bankAccounts.update"];
        post?: never;
        /**
         * Delete a bank account
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["checkout.bankAccounts.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List the transactions of orders
         * @description Every payment attempt of the store; those of one order are in `orders.transactions.list`.
         */
        get: operations["checkout.transactions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/transactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the transaction.
                 * @example 12101
                 */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        /**
         * Get a transaction
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["checkout.transactions.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/transactions/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the transaction.
                 * @example 12101
                 */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        /**
         * List the log of a transaction
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["checkout.transactions.listLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/transactions/{id}/payment/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the transaction.
                 * @example 12101
                 */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel a boleto or deposit
         * @description Only for boletos and deposits; see `can_be_cancelled`. It moves money and cannot be undone, so the client never retries it.
         */
        put: operations["checkout.transactions.cancel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/transactions/{id}/payment/gateway/capture": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the transaction.
                 * @example 12101
                 */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Capture a card payment
         * @description Only for authorized card payments; see `can_be_captured`. It charges the card, so the client never retries it.
         */
        put: operations["checkout.transactions.capture"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/checkout/transactions/{id}/payment/gateway/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the transaction.
                 * @example 12101
                 */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel a card payment
         * @description Only for card payments; see `can_be_cancelled`. It gives the money back at the gateway, so the client never retries it.
         */
        put: operations["checkout.transactions.cancelAtGateway"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/search/products": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * Search products
         * @description The page shows one wrapped product, mixed with the fields of a SKU, where its title speaks of a list. It names no parameter; `q` is what other lists take.
         */
        get: operations["products.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/search/global": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * Search everything
         * @description The page ends after products and customers, so what else is found is given as it came. It names no parameter; `q` is what other searches take.
         */
        get: operations["search.global"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List the webhooks of the store
         * @description The documentation shows one bare webhook beside the counters of a list; what it meant is a list as every other.
         */
        get: operations["webhooks.list"];
        put?: never;
        /**
         * Create a webhook
         * @description Look at `active` of the new webhook: the documentation shows it active, and one client found it inactive until `webhooks.update` set `active`, with all of its events. How many webhooks a store may have depends on its plan. A receiver has to respond with 200 or 201 within five seconds; after 30 failures the API turns the webhook off.
         */
        post: operations["webhooks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the webhook.
                 * @example 301
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description The documentation shows the webhook bare; clients read it bare and in an envelope, so both are described.
         */
        get: operations["webhooks.get"];
        /**
         * Update a webhook
         * @description Also how a webhook is made active: `active: true`, with its events named again. **Warning:** A client that does this found that the events have to be sent along. Whether other fields left out are kept or emptied is not known, so send all of them.
         */
        put: operations["webhooks.update"];
        post?: never;
        /**
         * Delete a webhook
         * @description Neither a page of this route nor its response is known.
         */
        delete: operations["webhooks.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/webhooks/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List the events that a webhook can be told of
         * @description The whole list comes at once, as far as is known.
         */
        get: operations["webhooks.listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List orders
         * @description Which fields `orderBy` takes is unknown, and clients found no stable order; `sort=-created_at`, on which one relies, is documented nowhere. A filter by customer is not offered, since nobody saw it work: use `customers.listOrders`.
         */
        get: operations["orders.list"];
        put?: never;
        /**
         * Create an order
         * @description The customer has to exist. What a 422 demands beyond the required fields is unknown.
         */
        post: operations["orders.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order. It is not the number that the buyer sees.
                 * @example 80001
                 */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * Get an order
         * @description The documentation shows the order in an array of one, the API sends an object.
         */
        get: operations["orders.get"];
        /**
         * Update an order
         * @description A status is set by its ID, not by its alias; `desire_status_id` of the order has the IDs that it can change to. **Warning:** a new status fires `order.status.updated`, and may send the e-mail of that status to the customer. Clients send `status_id` alone; one reports that omitted fields are cleared.
         */
        put: operations["orders.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/orders/filters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List the filters of orders
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["orders.listFilters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/orders/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * Export orders
         * @description **Warning:** although it is a GET, it starts a job and sends an e-mail, so it is never retried. The page documents the filters as single values, which the list of orders ignores; compare `total` with what you expect.
         */
        get: operations["orders.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/orders/export/{service}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description Name of the service. No source lists the names.
                 * @example bling
                 */
                service: components["parameters"]["ExportService"];
            };
            cookie?: never;
        };
        /**
         * Export orders to a service
         * @description **Warning:** although it is a GET, it starts a job, so it is never retried.
         */
        get: operations["orders.exportToService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/orders/{orderId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        /**
         * List the items of an order
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["orders.items.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/orders/{orderId}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        /**
         * List the transactions of an order
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["orders.transactions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/orders/{orderId}/statuses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        /**
         * List the status history of an order
         * @description The `id` is that of the status, so it repeats when a status does.
         */
        get: operations["orders.statuses.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/orders/{orderId}/boxes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        /**
         * List the boxes of an order
         * @description Returns the whole list in one response. A failed request can be sent again.
         */
        get: operations["orders.boxes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/orders/{orderId}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        /**
         * List the addresses of an order
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["orders.addresses.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/orders/{orderId}/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
                /**
                 * @description ID of the address.
                 * @example 98801
                 */
                id: components["parameters"]["OrderAddressId"];
            };
            cookie?: never;
        };
        /**
         * Get an address of an order
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["orders.addresses.get"];
        /**
         * Update the shipping address of an order
         * @description **Warning:** send the whole address; one client found that omitted fields are cleared. The page types `receiver` as a boolean, which is a mistake.
         */
        put: operations["orders.addresses.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/orders/{orderId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        /**
         * List the comments of an order
         * @description No page of this route is known.
         */
        get: operations["orders.comments.list"];
        put?: never;
        /**
         * Comment on an order
         * @description No page of this route is known, and nobody read its response.
         */
        post: operations["orders.comments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/orders/{orderId}/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
                /**
                 * @description ID of the comment.
                 * @example 31001
                 */
                id: components["parameters"]["OrderCommentId"];
            };
            cookie?: never;
        };
        /**
         * Get a comment of an order
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["orders.comments.get"];
        /**
         * Update a comment of an order
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        put: operations["orders.comments.update"];
        post?: never;
        /**
         * Delete a comment of an order
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["orders.comments.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/orders/{orderId}/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        /**
         * List the invoices of an order
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["orders.invoices.list"];
        put?: never;
        /**
         * Create an invoice of an order
         * @description Fires `order.invoice.created`.
         */
        post: operations["orders.invoices.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/orders/{orderId}/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
                /**
                 * @description ID of the invoice.
                 * @example 60001
                 */
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        /**
         * Get an invoice of an order
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["orders.invoices.get"];
        /**
         * Update an invoice of an order
         * @description Fires `order.invoice.updated`.
         */
        put: operations["orders.invoices.update"];
        post?: never;
        /**
         * Delete an invoice of an order
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["orders.invoices.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/orders/{orderId}/tracking": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        /**
         * List the tracking steps of an order
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["orders.tracking.list"];
        put?: never;
        /**
         * Add a tracking step to an order
         * @description **Warning:** only 3 requests an hour are allowed, for the whole route. `notify_customer` sends an e-mail.
         */
        post: operations["orders.tracking.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/orders/{orderId}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        /**
         * List the shipping labels of an order
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["orders.labels.list"];
        put?: never;
        /**
         * Create a shipping label of an order
         * @description Not idempotent: after a timeout or a 5XX, the API may have carried out the request. Read what is there before you send it again.
         */
        post: operations["orders.labels.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/orders/{orderId}/labels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
                /**
                 * @description ID of the label, as a string.
                 * @example 61001
                 */
                id: components["parameters"]["OrderLabelId"];
            };
            cookie?: never;
        };
        /**
         * Get a shipping label of an order
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["orders.labels.get"];
        /**
         * Update a shipping label of an order
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        put: operations["orders.labels.update"];
        post?: never;
        /**
         * Delete a shipping label of an order
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["orders.labels.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/orders/{orderId}/emails": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        /**
         * List the e-mails of an order
         * @description E-mails that were sent; nothing is sent.
         */
        get: operations["orders.emails.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/orders/{orderId}/emails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
                /**
                 * @description ID of the e-mail.
                 * @example 51001
                 */
                id: components["parameters"]["OrderEmailId"];
            };
            cookie?: never;
        };
        /**
         * Get an e-mail of an order
         * @description Its page shows no dates.
         */
        get: operations["orders.emails.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/search/orders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * Search orders
         * @description Filters by campaign on the server. The page shows one order under a title that says list. `q` is what other lists take.
         */
        get: operations["orders.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/queues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the job, which an export returns as `queue_id`.
                 * @example 4001
                 */
                id: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        /**
         * Get the progress of a job
         * @description The result of an export is not here, it comes by e-mail. Set `skipCache`, or the progress may be 30 minutes old.
         */
        get: operations["queues.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/products": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List products
         * @description The API allows 30 of these requests per minute, so ask for `include: ["skus"]` and 100 per page instead of reading each product. Filters that end in `[]` take lists; an unknown filter is ignored silently.
         */
        get: operations["products.list"];
        put?: never;
        /**
         * Create a product
         * @description With its SKUs, or without any and then with `skus.create`. The stock of a SKU is set afterwards by `skus.stocks.create`; a quantity in the SKU has no effect.
         */
        post: operations["products.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * Get a product
         * @description Prices and stock are those of its SKUs, which `include` adds.
         */
        get: operations["products.get"];
        /**
         * Update a product
         * @description Omitted fields keep their values, but `simple` and `brand_id` are always required. The response of a product has no `brand_id`; ask for `include: ["brand"]` to get it.
         */
        put: operations["products.update"];
        post?: never;
        /**
         * Delete a product
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["products.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/products/filters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List the filters of products
         * @description Only the name of this route is known; the response is returned as received.
         */
        get: operations["products.listFilters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/products/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * Export products
         * @description **Warning:** although it is a GET, it starts a job and sends an e-mail, so it is never retried. `queues.get` tells its progress.
         */
        get: operations["products.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/products/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Duplicate a product
         * @description The response does not contain the ID of the copy; find it with `products.list` and `skipCache`.
         */
        post: operations["products.duplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/products/{id}/skus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * List the SKUs of a product
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["products.skus.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/products/{id}/skus/order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Order the SKUs of a product
         * @description Takes the IDs of all SKUs of the product in the new order. The page shows one SKU in the response, which tells nothing of the order.
         */
        put: operations["products.skus.order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/products/{id}/skus/batch-update-skus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update SKUs of a product in bulk
         * @description Gives prices, measures or `blocked_sale` to several SKUs at once, but no stock. Many SKUs are updated by a job, whose progress `products.skus.batchUpdateProgress` tells.
         */
        put: operations["products.skus.batchUpdate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/products/{id}/skus/batch-update-skus-progress": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * Get the progress of a bulk update of SKUs
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["products.skus.batchUpdateProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/products/{id}/stocks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * List the stocks of a product
         * @description Stocks of all SKUs of the product, with their reservations. The whole list comes at once.
         */
        get: operations["products.stocks.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/products/{id}/stocks/sync": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the stocks of a product
         * @description Takes the list of `products.stocks.list` with other quantities, for all SKUs in one request. Send every row, since what happens to those left out is not known.
         */
        post: operations["products.stocks.sync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/products/{id}/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * List the recommendations of a product
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["products.recommendations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/products/{id}/combos": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * List the combos of a product
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["products.combos.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/products/{id}/flags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * List the flags of a product
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["products.flags.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/products/{id}/collections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * List the collections of a product
         * @description The whole list comes at once.
         */
        get: operations["products.collections.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/products/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * List the comments on a product
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["products.comments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/products/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * List the reviews of a product
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["products.reviews.list"];
        put?: never;
        /**
         * Create a review of a product
         * @description Like `reviews.create`, whose page documents the body.
         */
        post: operations["products.reviews.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/products/{id}/similars": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * List related products
         * @description Products with fewer fields than `products.list` has. The whole list comes at once.
         */
        get: operations["products.similars.list"];
        /**
         * Order related products
         * @description Takes the IDs of all related products in the new order, as strings.
         */
        put: operations["products.similars.order"];
        post?: never;
        /**
         * Remove related products
         * @description The products themselves stay. A DELETE with a body, which names the products to remove.
         */
        delete: operations["products.similars.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/products/similars/batch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Relate products to each other
         * @description Relates each product of the list to the others, and returns the whole response.
         */
        post: operations["products.similars.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/skus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List SKUs
         * @description SKUs of all products, 30 requests per minute. For those of one product use `products.skus.list`.
         */
        get: operations["skus.list"];
        put?: never;
        /**
         * Create a SKU
         * @description A SKU of a product that exists. Set its stock afterwards with `skus.stocks.create`: `quantity` in the body has no effect, and `availability` is no quantity.
         */
        post: operations["skus.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/skus/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * Export SKUs
         * @description Unlike other exports it starts no job; the response has the SKUs. Which of their fields is not documented.
         */
        get: operations["skus.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/skus/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the SKU.
                 * @example 15001
                 */
                id: components["parameters"]["SkuId"];
            };
            cookie?: never;
        };
        /**
         * Get a SKU
         * @description No copy of its page is known; the path is that of the update.
         */
        get: operations["skus.get"];
        /**
         * Update a SKU
         * @description Omitted fields keep their values, but `product_id` and `price_cost` are always required. This does not change the stock; use `skus.stocks.update`. A `price_discount` of 0 ends a promotion.
         */
        put: operations["skus.update"];
        post?: never;
        /**
         * Delete a SKU
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["skus.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/skus/stocks/{stock}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the stock.
                 * @example 3
                 */
                stock: components["parameters"]["StockId"];
            };
            cookie?: never;
        };
        /**
         * List the SKUs of a stock
         * @description SKUs that a stock has, with their reservations. The quickest way to the SKUs that are low or sold out.
         */
        get: operations["skus.listByStock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/skus/{skuId}/stocks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the SKU.
                 * @example 15001
                 */
                skuId: components["parameters"]["SkuParentId"];
            };
            cookie?: never;
        };
        /**
         * List the stocks of a SKU
         * @description One row for each stock that has units of the SKU. Stale for up to 30 minutes without `skipCache`.
         */
        get: operations["skus.stocks.list"];
        put?: never;
        /**
         * Create the stock of a SKU
         * @description Sets the quantity of a SKU in a stock that has no row of it yet. `stock_id` is an ID of `/logistics/stocks`, not of a warehouse.
         */
        post: operations["skus.stocks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/skus/{skuId}/stocks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the SKU.
                 * @example 15001
                 */
                skuId: components["parameters"]["SkuParentId"];
                /**
                 * @description ID of the stock row, not of the stock (`stock_id`).
                 * @example 71001
                 */
                id: components["parameters"]["SkuStockId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update the stock of a SKU
         * @description Sets the quantity; it does not add to it. The ID is that of the row, from `skus.stocks.list`. Whether omitted fields keep their values is not known.
         */
        put: operations["skus.stocks.update"];
        post?: never;
        /**
         * Delete the stock of a SKU
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["skus.stocks.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/stocks/export-skus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * Export the SKUs of a stock
         * @description Starts a job although it is a GET, so it is never retried. `queues.get` tells its progress.
         */
        get: operations["skus.exportByStock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/skus/{skuId}/images": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the SKU.
                 * @example 15001
                 */
                skuId: components["parameters"]["SkuParentId"];
            };
            cookie?: never;
        };
        /**
         * List the images of a SKU
         * @description The whole list comes at once. 30 requests per minute; `include` of products and SKUs saves them.
         */
        get: operations["skus.images.list"];
        put?: never;
        /**
         * Add images to a SKU
         * @description The API downloads the images of the URLs, so they are not `processed` at once. Returns the whole response, with the new images in `data`.
         */
        post: operations["skus.images.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/skus/{skuId}/images/order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the SKU.
                 * @example 15001
                 */
                skuId: components["parameters"]["SkuParentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Order the images of a SKU
         * @description Takes the IDs of all images in the new order, as strings.
         */
        put: operations["skus.images.order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/skus/{skuId}/images/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the SKU.
                 * @example 15001
                 */
                skuId: components["parameters"]["SkuParentId"];
                /**
                 * @description ID of the image.
                 * @example 88001
                 */
                id: components["parameters"]["SkuImageId"];
            };
            cookie?: never;
        };
        /**
         * Get an image of a SKU
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["skus.images.get"];
        put?: never;
        post?: never;
        /**
         * Delete an image of a SKU
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["skus.images.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/stock-notifications": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List stock notifications
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["stockNotifications.list"];
        put?: never;
        /**
         * Create a stock notification
         * @description Yampi writes to the customer when the SKU is in stock again.
         */
        post: operations["stockNotifications.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/stock-notifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the stock notification.
                 * @example 6001
                 */
                id: components["parameters"]["StockNotificationId"];
            };
            cookie?: never;
        };
        /**
         * Get a stock notification
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["stockNotifications.get"];
        put?: never;
        post?: never;
        /**
         * Delete a stock notification
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["stockNotifications.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/bundles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List kits
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["bundles.list"];
        put?: never;
        /**
         * Create a kit
         * @description Not idempotent: after a timeout or a 5XX, the API may have carried out the request. Read what is there before you send it again.
         */
        post: operations["bundles.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/bundles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the kit.
                 * @example 1201
                 */
                id: components["parameters"]["BundleId"];
            };
            cookie?: never;
        };
        /**
         * Get a kit
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["bundles.get"];
        /**
         * Update a kit
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        put: operations["bundles.update"];
        post?: never;
        /**
         * Delete a kit
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["bundles.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the user of the credentials
         * @description The user whom the credentials belong to, with every store that they reach. It only reads, although it is a POST without a body; a GET returns 405. Not below the alias of a store. One page shows the user in an envelope, as the API sends it, another one bare.
         */
        post: operations["auth.me"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the API is there
         * @description No source shows its response, so the method returns nothing. The client accepts an empty body and JSON as success; it refuses any other text, which may come from something in between. Not below the alias of a store.
         */
        get: operations["system.ping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/brands": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List brands
         * @description A `search` without a field, such as `search=acme`, is ignored.
         */
        get: operations["brands.list"];
        put?: never;
        /**
         * Create a brand
         * @description Not idempotent: after a timeout or a 5XX, the API may have carried out the request. Read what is there before you send it again.
         */
        post: operations["brands.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/brands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the brand.
                 * @example 41
                 */
                id: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        /**
         * Get a brand
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["brands.get"];
        /**
         * Update a brand
         * @description Send the required fields and those that change; the others keep their values.
         */
        put: operations["brands.update"];
        post?: never;
        /**
         * Delete a brand
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["brands.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/categories": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List categories
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["categories.list"];
        put?: never;
        /**
         * Create a category
         * @description Not idempotent: after a timeout or a 5XX, the API may have carried out the request. Read what is there before you send it again.
         */
        post: operations["categories.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the category.
                 * @example 801
                 */
                id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        /**
         * Get a category
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["categories.get"];
        /**
         * Update a category
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        put: operations["categories.update"];
        post?: never;
        /**
         * Delete a category
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["categories.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/categories/{id}/products": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the category.
                 * @example 801
                 */
                id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        /**
         * List the products of a category
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["categories.products.list"];
        /**
         * Add products to a category
         * @description Unknown whether products that the body omits leave the category.
         */
        put: operations["categories.products.add"];
        post?: never;
        /**
         * Remove products from a category
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["categories.products.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/categories/{id}/banners": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the category.
                 * @example 801
                 */
                id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        /**
         * List the banners of a category
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["categories.banners.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/categories/{id}/copy-products": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the category.
                 * @example 801
                 */
                id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy the products of other categories
         * @description Adds the products of the given categories to this one.
         */
        post: operations["categories.copyProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/collections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List collections
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["collections.list"];
        put?: never;
        /**
         * Create a collection
         * @description Not idempotent: after a timeout or a 5XX, the API may have carried out the request. Read what is there before you send it again.
         */
        post: operations["collections.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/collections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the collection.
                 * @example 501
                 */
                id: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a collection
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        put: operations["collections.update"];
        post?: never;
        /**
         * Delete a collection
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["collections.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/collections/{id}/products": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the collection.
                 * @example 501
                 */
                id: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add products to a collection
         * @description Not idempotent: after a timeout or a 5XX, the API may have carried out the request. Read what is there before you send it again.
         */
        post: operations["collections.products.add"];
        /**
         * Remove products from a collection
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["collections.products.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/variations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List variations
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["variations.list"];
        put?: never;
        /**
         * Create a variation
         * @description Not idempotent: after a timeout or a 5XX, the API may have carried out the request. Read what is there before you send it again.
         */
        post: operations["variations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/variations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the variation.
                 * @example 31
                 */
                id: components["parameters"]["VariationId"];
            };
            cookie?: never;
        };
        /**
         * Get a variation
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["variations.get"];
        /**
         * Update a variation
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        put: operations["variations.update"];
        post?: never;
        /**
         * Delete a variation
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["variations.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/variations/{variationId}/values": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the variation.
                 * @example 31
                 */
                variationId: components["parameters"]["VariationOfValueId"];
            };
            cookie?: never;
        };
        /**
         * List the values of a variation
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["variations.values.list"];
        put?: never;
        /**
         * Create a value of a variation
         * @description Not idempotent: after a timeout or a 5XX, the API may have carried out the request. Read what is there before you send it again.
         */
        post: operations["variations.values.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/variations/{variationId}/values/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the variation.
                 * @example 31
                 */
                variationId: components["parameters"]["VariationOfValueId"];
                /**
                 * @description ID of the value.
                 * @example 311
                 */
                id: components["parameters"]["VariationValueId"];
            };
            cookie?: never;
        };
        /**
         * Get a value of a variation
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["variations.values.get"];
        /**
         * Update a value of a variation
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        put: operations["variations.values.update"];
        post?: never;
        /**
         * Delete a value of a variation
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["variations.values.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/flags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List flags
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["flags.list"];
        put?: never;
        /**
         * Create a flag
         * @description Not idempotent: after a timeout or a 5XX, the API may have carried out the request. Read what is there before you send it again.
         */
        post: operations["flags.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/flags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the flag.
                 * @example 21
                 */
                id: components["parameters"]["FlagId"];
            };
            cookie?: never;
        };
        /**
         * Get a flag
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["flags.get"];
        /**
         * Update a flag
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        put: operations["flags.update"];
        post?: never;
        /**
         * Delete a flag
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["flags.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/flags/{id}/products": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the flag.
                 * @example 21
                 */
                id: components["parameters"]["FlagId"];
            };
            cookie?: never;
        };
        /**
         * List the products of a flag
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["flags.products.list"];
        put?: never;
        /**
         * Add products to a flag
         * @description Not idempotent: after a timeout or a 5XX, the API may have carried out the request. Read what is there before you send it again.
         */
        post: operations["flags.products.add"];
        /**
         * Remove products from a flag
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["flags.products.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/filters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List filters
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["filters.list"];
        put?: never;
        /**
         * Create a filter
         * @description Not idempotent: after a timeout or a 5XX, the API may have carried out the request. Read what is there before you send it again.
         */
        post: operations["filters.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/filters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the filter.
                 * @example 6
                 */
                id: components["parameters"]["FilterId"];
            };
            cookie?: never;
        };
        /**
         * Get a filter
         * @description The page shows the values of the filter where its title promises the filter, so both are described.
         */
        get: operations["filters.get"];
        put?: never;
        post?: never;
        /**
         * Delete a filter
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["filters.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/filters/{filterId}/values": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the filter.
                 * @example 6
                 */
                filterId: components["parameters"]["FilterOfValueId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a value of a filter
         * @description The response is returned as received; its form is unknown.
         */
        post: operations["filters.values.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/filters/{filterId}/values/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the filter.
                 * @example 6
                 */
                filterId: components["parameters"]["FilterOfValueId"];
                /**
                 * @description ID of the value.
                 * @example 61
                 */
                id: components["parameters"]["FilterValueId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a value of a filter
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["filters.values.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List reviews
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["reviews.list"];
        put?: never;
        /**
         * Create a review
         * @description Not idempotent: after a timeout or a 5XX, the API may have carried out the request. Read what is there before you send it again.
         */
        post: operations["reviews.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the review.
                 * @example 91
                 */
                id: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        /**
         * Get a review
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["reviews.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Approve or reject a review
         * @description Changes `approved` and nothing else.
         */
        patch: operations["reviews.update"];
        trace?: never;
    };
    "/{alias}/catalog/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List comments on products
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["productComments.list"];
        put?: never;
        /**
         * Create a comment on a product
         * @description To respond to a comment, send its ID as `comment_id`; otherwise null.
         */
        post: operations["productComments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the comment.
                 * @example 71
                 */
                id: components["parameters"]["ProductCommentId"];
            };
            cookie?: never;
        };
        /**
         * Get a comment on a product
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["productComments.get"];
        /**
         * Update a comment on a product
         * @description The response is returned as received; its form is unknown.
         */
        put: operations["productComments.update"];
        post?: never;
        /**
         * Delete a comment on a product
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["productComments.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/customizations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List customizations
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["customizations.list"];
        put?: never;
        /**
         * Create a customization
         * @description The response is returned as received; its form is unknown.
         */
        post: operations["customizations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/customizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the customization.
                 * @example 51
                 */
                id: components["parameters"]["CustomizationId"];
            };
            cookie?: never;
        };
        /**
         * Get a customization
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["customizations.get"];
        /**
         * Update a customization
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        put: operations["customizations.update"];
        post?: never;
        /**
         * Delete a customization
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["customizations.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List groups of products
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["productGroups.list"];
        put?: never;
        /**
         * Create a group of products
         * @description The response is returned as received; its form is unknown.
         */
        post: operations["productGroups.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the group.
                 * @example 81
                 */
                id: components["parameters"]["ProductGroupId"];
            };
            cookie?: never;
        };
        /**
         * Get a group of products
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["productGroups.get"];
        /**
         * Update a group of products
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        put: operations["productGroups.update"];
        post?: never;
        /**
         * Delete a group of products
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["productGroups.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/groups/{id}/products": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the group.
                 * @example 81
                 */
                id: components["parameters"]["ProductGroupId"];
            };
            cookie?: never;
        };
        /**
         * List the products of a group
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["productGroups.products.list"];
        /**
         * Add products to a group
         * @description Unknown whether products that the body omits leave the group.
         */
        put: operations["productGroups.products.add"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/looks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List looks
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["looks.list"];
        put?: never;
        /**
         * Create a look
         * @description Not idempotent: after a timeout or a 5XX, the API may have carried out the request. Read what is there before you send it again.
         */
        post: operations["looks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/looks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the look.
                 * @example 15
                 */
                id: components["parameters"]["LookId"];
            };
            cookie?: never;
        };
        /**
         * Get a look
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["looks.get"];
        /**
         * Update a look
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        put: operations["looks.update"];
        post?: never;
        /**
         * Delete a look
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        delete: operations["looks.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List feeds
         * @description Returns one page, the first unless `page` says otherwise. `meta.pagination` has the number of pages; where it is missing, an empty page ends the list. A failed request can be sent again.
         */
        get: operations["feeds.list"];
        put?: never;
        /**
         * Create a feed
         * @description Not idempotent: after a timeout or a 5XX, the API may have carried out the request. Read what is there before you send it again.
         */
        post: operations["feeds.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{alias}/catalog/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the feed.
                 * @example 17
                 */
                id: components["parameters"]["FeedId"];
            };
            cookie?: never;
        };
        /**
         * Get a feed
         * @description Changes nothing. A failed request can be sent again.
         */
        get: operations["feeds.get"];
        /**
         * Update a feed
         * @description Idempotent: after a failure the same request can be sent again, and has the effect of one.
         */
        put: operations["feeds.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive an event
         * @description Request that Yampi sends to the URL of a webhook when an event happens in the store. Verify the signature over the raw bytes of the
         *     body before you parse it.
         *
         *     Respond with 200 or 201 within five seconds and process the event afterwards. One page accepts any 2xx, another only 200 and 201.
         *     Yampi disables the webhook after 30 failures. When and how often Yampi retries an event is not documented, and no event ID is
         *     documented: a repeated body is the only sign of a repeated event.
         */
        post: operations["webhooks.receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * Address input
         * @description Delivery address to create or update. An address read from the API may be sent back unchanged.
         */
        AddressInput: AddressInput;
        /**
         * Affiliation
         * @description Account of the store at a payment gateway.
         */
        Affiliation: Affiliation;
        /** @description One entity in its envelope. */
        AffiliationEnvelope: AffiliationEnvelope;
        /**
         * Affiliation input
         * @description Fields of an affiliation.
         */
        AffiliationInput: AffiliationInput;
        /** @description Entities of one page, and where it is in the list. */
        AffiliationList: AffiliationList;
        /**
         * Affiliation relation
         * @description Envelope of the affiliation.
         */
        AffiliationRelation: AffiliationRelation;
        /**
         * Date and time
         * @description Local time in the given time zone, without an offset. Do not parse it as UTC.
         */
        ApiDateTime: ApiDateTime;
        /**
         * Date and time, or an empty list
         * @description Date and time, or an empty list if there is none.
         * @example []
         */
        ApiDateTimeOrEmpty: components["schemas"]["ApiDateTime"] | components["schemas"]["EmptyDate"];
        /**
         * Date and time, or null
         * @description Date and time, or null if there is none.
         * @example null
         */
        ApiDateTimeOrNull: components["schemas"]["ApiDateTime"] | null;
        /**
         * Date and time, or a string
         * @description Date and time as an object, or as a string of the store's clock. `toDate` accepts both.
         * @example 2026-03-05 14:07:21
         */
        ApiDateTimeOrText: components["schemas"]["ApiDateTime"] | string;
        /**
         * Bank
         * @description Bank at which a store may have an account.
         */
        Bank: Bank;
        /**
         * Bank account
         * @description Bank account of a seller. Personal and financial data.
         */
        BankAccount: BankAccount;
        /** @description One entity in its envelope. */
        BankAccountEnvelope: BankAccountEnvelope;
        /**
         * Bank account input
         * @description Fields of a bank account.
         */
        BankAccountInput: BankAccountInput;
        /** @description Entities of one page, and where it is in the list. */
        BankAccountList: BankAccountList;
        /** @description One entity in its envelope. */
        BankEnvelope: BankEnvelope;
        /** @description Entities of one page, and where it is in the list. */
        BankList: BankList;
        /**
         * Banner
         * @description Image that the store shows.
         */
        Banner: Banner;
        /** @description Entities of one page, and where it is in the list. */
        BannerList: BannerList;
        /**
         * Boolean as a string
         * @description A boolean that the API takes as a string. Methods of the client take a boolean.
         * @enum {string}
         */
        BooleanText: "false" | "true";
        /**
         * Brand
         * @description Brand of products.
         */
        Brand: Brand;
        /** @description One entity in its envelope. */
        BrandEnvelope: BrandEnvelope;
        /**
         * Brand input
         * @description Fields to create a brand.
         */
        BrandInput: BrandInput;
        /** @description Entities of one page, and where it is in the list. */
        BrandList: BrandList;
        /**
         * Brand relation
         * @description Envelope of the brand.
         */
        BrandRelation: BrandRelation;
        /** @description What changes, and the fields that are required with it. Omitted fields keep their values. */
        BrandUpdateInput: BrandUpdateInput;
        /**
         * Kit
         * @description SKUs that are sold together.
         */
        Bundle: Bundle;
        /** @description One entity in its envelope. */
        BundleEnvelope: BundleEnvelope;
        /**
         * Kit input
         * @description Fields to create or update a kit. The items are a plain list here, and in an envelope where they are read.
         */
        BundleInput: BundleInput;
        /**
         * Kit item
         * @description SKU of a kit, with its quantity and price.
         */
        BundleItem: BundleItem;
        /**
         * Kit item input
         * @description SKU of a kit to create or update.
         */
        BundleItemInput: BundleItemInput;
        /**
         * Kit items relation
         * @description Envelope of the items.
         */
        BundleItemsRelation: BundleItemsRelation;
        /** @description Entities of one page, and where it is in the list. */
        BundleList: BundleList;
        /**
         * Abandoned cart
         * @description Cart that did not become an order. The fields are those of the documentation pages and of carts that public code reads.
         */
        Cart: Cart;
        /**
         * Cart recovery e-mail
         * @description E-mail that reminds the buyer of an abandoned cart.
         */
        CartEmail: CartEmail;
        /**
         * Cart recovery e-mails relation
         * @description Envelope of the recovery e-mails.
         */
        CartEmailsRelation: CartEmailsRelation;
        /** @description One entity in its envelope. */
        CartEnvelope: CartEnvelope;
        /**
         * Cart item
         * @description Product in a cart, with its quantity.
         */
        CartItem: CartItem;
        /**
         * Cart items relation
         * @description Envelope of the items.
         */
        CartItemsRelation: CartItemsRelation;
        /**
         * List of abandoned carts
         * @description One page of abandoned carts.
         */
        CartList: CartList;
        /**
         * Cart metadata entry
         * @description Key and value that the platform or an app adds to a cart.
         */
        CartMetadata: CartMetadata;
        /**
         * Cart metadata relation
         * @description Envelope of the metadata entries.
         */
        CartMetadataRelation: CartMetadataRelation;
        /**
         * Page of all abandoned carts
         * @description One page of carts with pagination, or one part of a scroll.
         */
        CartScrollPage: CartScrollPage;
        /**
         * Cart search row relation
         * @description Envelope of the search row.
         */
        CartSearchRelation: CartSearchRelation;
        /**
         * Cart search row
         * @description Fields that the cart search uses.
         */
        CartSearchRow: CartSearchRow;
        /**
         * Cart SKU
         * @description Variation of a product in a cart. The object has more fields than the schema describes; they are returned unchanged.
         */
        CartSku: CartSku;
        /**
         * Cart SKU relation
         * @description Envelope of the SKU.
         */
        CartSkuRelation: CartSkuRelation;
        /**
         * Cart spreadsheet row
         * @description Row of a cart in the spreadsheet of carts. Values are strings.
         */
        CartSpreadsheet: CartSpreadsheet;
        /**
         * Cart spreadsheet row relation
         * @description Envelope of the spreadsheet row.
         */
        CartSpreadsheetRelation: CartSpreadsheetRelation;
        /**
         * Cart totals
         * @description Totals of the items, shipping and discounts of a cart.
         */
        CartTotalizers: CartTotalizers;
        /**
         * Cart contact details
         * @description Details that the buyer entered before abandoning the cart.
         */
        CartTrackingData: CartTrackingData;
        /**
         * Cart payment status
         * @description Status of the last payment of a cart.
         */
        CartTransactionStatus: CartTransactionStatus;
        /**
         * Selection of the catalog
         * @description Products, brands, collections and categories, by ID.
         */
        CatalogSelection: CatalogSelection;
        /** Categories input */
        CategoriesInput: CategoriesInput;
        /**
         * Categories relation
         * @description Envelope of the categories.
         */
        CategoriesRelation: CategoriesRelation;
        /**
         * Category
         * @description Category of products.
         */
        Category: Category;
        /** @description One entity in its envelope. */
        CategoryEnvelope: CategoryEnvelope;
        /**
         * Category input
         * @description Fields to create or update a category.
         */
        CategoryInput: CategoryInput;
        /** @description Entities of one page, and where it is in the list. */
        CategoryList: CategoryList;
        /** Products of a category input */
        CategoryProductsInput: CategoryProductsInput;
        /**
         * SEO texts of a category
         * @description Texts for search engines.
         */
        CategorySeo: CategorySeo;
        /** SEO of a category */
        CategorySeoRelation: CategorySeoRelation;
        /**
         * Status of orders
         * @description Status that orders of the store may have. A store may rename and add statuses, so IDs and aliases differ between stores.
         */
        CheckoutStatus: CheckoutStatus;
        /** @description One entity in its envelope. */
        CheckoutStatusEnvelope: CheckoutStatusEnvelope;
        /** @description Entities of one page, and where it is in the list. */
        CheckoutStatusList: CheckoutStatusList;
        /**
         * Cluster
         * @description Group of customers with its own commercial conditions. No public code reads clusters, so this schema relies on the documentation alone. The documentation names most of these fields without explaining them; their meaning is inferred from their names.
         */
        Cluster: Cluster;
        /** @description One entity in its envelope, in an array of one. */
        ClusterArrayEnvelope: ClusterArrayEnvelope;
        /** @description One entity in its envelope. */
        ClusterEnvelope: ClusterEnvelope;
        /**
         * Cluster input
         * @description Fields to create or update a cluster. Unknown which fields the API requires, because every known copy of the documentation page ends before saying so; a 422 names them. According to the documentation, amounts and percentages are strings in requests and numbers in responses.
         */
        ClusterInput: ClusterInput;
        /**
         * Page of clusters
         * @description One page of clusters, with pagination.
         */
        ClusterPage: ClusterPage;
        /**
         * Cluster restrictions
         * @description Products, brands, collections and categories that a cluster is restricted to, and possibly those that it excludes.
         */
        ClusterRestrictions: ClusterRestrictions;
        /**
         * Cluster selection
         * @description Products, brands, collections and categories, by ID.
         */
        ClusterSelection: ClusterSelection;
        /**
         * Shipping rule input of a cluster
         * @description Shipping rule in the body of a cluster. The discount has a different name and type here than in the body of a separate shipping rule.
         */
        ClusterShippingRuleInput: ClusterShippingRuleInput;
        /**
         * Collection
         * @description Collection of products.
         */
        Collection: Collection;
        /** @description One entity in its envelope. */
        CollectionEnvelope: CollectionEnvelope;
        /**
         * Collection input
         * @description Fields to create or update a collection.
         */
        CollectionInput: CollectionInput;
        /** @description Entities of one page, and where it is in the list. */
        CollectionList: CollectionList;
        /** Restrictions of a collection */
        CollectionRestrictions: CollectionRestrictions;
        /**
         * Combo
         * @description Discount on products that are bought together.
         */
        Combo: Combo;
        /** @description Entities of one page, and where it is in the list. */
        ComboList: ComboList;
        /**
         * Confirmation
         * @description What the API says that it did.
         */
        Confirmation: Confirmation;
        /** Copied products */
        CopiedProducts: CopiedProducts;
        /**
         * Counter
         * @description Integer from 0, sent as a number. The documentation shows a string of digits.
         * @example 30
         * @example 30
         */
        Counter: number | string;
        /**
         * Country
         * @description Country of a warehouse or of an address.
         */
        Country: Country;
        /** @description Entities in an array, without an envelope. */
        CountryArray: components["schemas"]["Country"][];
        /** @description Entities of one page, and where it is in the list. */
        CountryList: CountryList;
        /**
         * Customer
         * @description Customer of the store. The included relations depend on the route. The documentation pages name these fields without explaining them; their meaning is inferred from their names and from public code.
         */
        Customer: Customer;
        /**
         * Customer address
         * @description Delivery address of a customer. The address of an order is a different resource with different fields.
         */
        CustomerAddress: CustomerAddress;
        /** @description One entity in its envelope, in an array of one. */
        CustomerAddressArrayEnvelope: CustomerAddressArrayEnvelope;
        /** @description One entity in its envelope. */
        CustomerAddressEnvelope: CustomerAddressEnvelope;
        /**
         * Page of addresses
         * @description One page of addresses, with pagination.
         */
        CustomerAddressPage: CustomerAddressPage;
        /**
         * Addresses relation
         * @description Envelope of the addresses.
         */
        CustomerAddressesRelation: CustomerAddressesRelation;
        /** @description One entity in its envelope, in an array of one. */
        CustomerArrayEnvelope: CustomerArrayEnvelope;
        /**
         * Customer cluster
         * @description Cluster that a customer belongs to. Only its ID is described; all other fields are returned unchanged.
         */
        CustomerCluster: CustomerCluster;
        /**
         * Cluster relation
         * @description Envelope of the cluster.
         */
        CustomerClusterRelation: CustomerClusterRelation;
        /**
         * Customer deletion request
         * @description Request of a customer to delete their data. Also included if the customer never made a request; it is then not pending and has no date.
         */
        CustomerDeletionRequest: CustomerDeletionRequest;
        /**
         * Deletion request relation
         * @description Envelope of the deletion request.
         */
        CustomerDeletionRequestRelation: CustomerDeletionRequestRelation;
        /** @description One entity in its envelope. */
        CustomerEnvelope: CustomerEnvelope;
        /**
         * Customer filters
         * @description Any value. Only the title of the documentation page is known, and no public code calls this route, so the response is not described.
         */
        CustomerFilters: unknown;
        /**
         * Customer input
         * @description Fields to create a customer. Most fields are taken from an older documentation page that requires the first three; its table of required fields is cut off. `first_name`, `last_name` and `phone` are sent by one public client.
         */
        CustomerInput: CustomerInput;
        /**
         * List of customers
         * @description One page of customers. Unknown whether these lists include a total.
         */
        CustomerList: CustomerList;
        /**
         * Page of customers
         * @description One page of customers, with pagination.
         */
        CustomerPage: CustomerPage;
        /**
         * Customer phone
         * @description Brazilian phone number, split into parts. Only the WhatsApp link contains the country code.
         */
        CustomerPhone: CustomerPhone;
        /**
         * Customer phone input
         * @description Phone number in the format that one public client sends. Unknown whether the API accepts it; `homephone` is the documented field.
         */
        CustomerPhoneInput: CustomerPhoneInput;
        /**
         * Page of all customers
         * @description One page of customers with pagination, or one part of a scroll.
         */
        CustomerScrollPage: CustomerScrollPage;
        /**
         * Search row relation
         * @description Envelope of the search row.
         */
        CustomerSearchRelation: CustomerSearchRelation;
        /**
         * Customer search row
         * @description Fields that the customer search uses.
         */
        CustomerSearchRow: CustomerSearchRow;
        /**
         * Customer spreadsheet row
         * @description Row of a customer in the spreadsheet of customers, including the last address and order. Values are strings, and empty strings if there is no value. The documentation pages name these fields without explaining them.
         */
        CustomerSpreadsheet: CustomerSpreadsheet;
        /**
         * Spreadsheet row relation
         * @description Envelope of the spreadsheet row.
         */
        CustomerSpreadsheetRelation: CustomerSpreadsheetRelation;
        /**
         * Customer statistics
         * @description Order statistics of a customer. An older documentation page shows other names for some of these fields.
         */
        CustomerStats: CustomerStats;
        /**
         * Statistics relation
         * @description Envelope of the statistics.
         */
        CustomerStatsRelation: CustomerStatsRelation;
        /**
         * Customer update input
         * @description Complete customer. Every field is required on purpose, because a PUT was observed to clear omitted fields; send null for a field without a value. A customer read from the API has all of these fields except `homephone`; it may also be sent with its other fields, as the only known client does. The fields that the API accepts are not documented. Responses contain no password, so this schema has none.
         */
        CustomerUpdateInput: CustomerUpdateInput;
        /**
         * Customization
         * @description What a buyer may add to a product, such as a name.
         */
        Customization: Customization;
        /** @description One entity in its envelope. */
        CustomizationEnvelope: CustomizationEnvelope;
        /** Customization input */
        CustomizationInput: CustomizationInput;
        /** @description Entities of one page, and where it is in the list. */
        CustomizationList: CustomizationList;
        /**
         * Date and time of uncertain form
         * @description Date and time as a string, as the page documents, as an object, as most of the API sends, or null.
         * @example 2026-03-05 14:07:21
         */
        DateTimeInText: string | components["schemas"]["ApiDateTime"] | null;
        /**
         * Date, or an empty string
         * @description Date as `YYYY-MM-DD`, or an empty string if there is none.
         * @example 2026-12-25
         * @example
         */
        DayOrEmpty: string;
        /**
         * Empty date
         * @description Missing date, which the API sends in some places as an empty list instead of null or an empty string.
         * @example []
         */
        EmptyDate: [
        ];
        /**
         * Empty relation
         * @description Missing relation to a single object, which the API sends as an empty list instead of null.
         */
        EmptyRelation: EmptyRelation;
        /**
         * Error body
         * @description Error response body. Clients can rely only on the top-level message.
         */
        ErrorBody: ErrorBody;
        /**
         * Event product
         * @description Product of an event. No event of a product was captured; these are some of the fields that both a webhook's products and the routes of products have.
         */
        EventProduct: EventProduct;
        /**
         * Export job
         * @description Job that makes a file and sends it by e-mail to the user of the credentials.
         */
        ExportJob: ExportJob;
        /** @description One entity in its envelope. */
        ExportJobEnvelope: ExportJobEnvelope;
        /**
         * Feed
         * @description Feed of products for another service.
         */
        Feed: Feed;
        /** @description One entity in its envelope. */
        FeedEnvelope: FeedEnvelope;
        /** Feed input */
        FeedInput: FeedInput;
        /** @description Entities of one page, and where it is in the list. */
        FeedList: FeedList;
        /**
         * Filter
         * @description Filter of the product search.
         */
        Filter: Filter;
        /**
         * Filter in detail
         * @description What the API sends for one filter.
         */
        FilterDetails: FilterDetails;
        /** @description One entity in its envelope. */
        FilterEnvelope: FilterEnvelope;
        /** Filter input */
        FilterInput: FilterInput;
        /** @description Entities of one page, and where it is in the list. */
        FilterList: FilterList;
        /**
         * Value of a filter
         * @description Value of a filter, such as a material.
         */
        FilterValue: FilterValue;
        /** Value of a filter input */
        FilterValueInput: FilterValueInput;
        /**
         * Flag
         * @description Flag (selo) that the store shows on products.
         */
        Flag: Flag;
        /** @description One entity in its envelope, in an array of one. */
        FlagArrayEnvelope: FlagArrayEnvelope;
        /** @description One entity in its envelope. */
        FlagEnvelope: FlagEnvelope;
        /**
         * Flag input
         * @description Fields to create or update a flag.
         */
        FlagInput: FlagInput;
        /** @description Entities of one page, and where it is in the list. */
        FlagList: FlagList;
        /**
         * Payment gateway
         * @description Payment service that a store can connect to.
         */
        Gateway: Gateway;
        /** @description One entity in its envelope. */
        GatewayEnvelope: GatewayEnvelope;
        /**
         * Instalments of a gateway
         * @description What a gateway allows of instalments.
         */
        GatewayInstallments: GatewayInstallments;
        /** @description Entities of one page, and where it is in the list. */
        GatewayList: GatewayList;
        /**
         * Parameters of a gateway
         * @description Envelope of the names of credentials.
         */
        GatewayParams: GatewayParams;
        /**
         * Gateways relation
         * @description Envelope of gateways.
         */
        GatewaysRelation: GatewaysRelation;
        /**
         * Global search results
         * @description Results by kind, of which the page shows a part.
         */
        GlobalSearch: GlobalSearch;
        /**
         * List of IDs
         * @description List of IDs. Some pages show it in quotes, as a string.
         * @example [
         *       123,
         *       321
         *     ]
         */
        IdList: number[];
        /**
         * ID or null
         * @description ID, or null if there is none.
         * @example 7
         * @example null
         */
        IdOrNull: number | null;
        /**
         * Image URL
         * @description Image to download. WebP is not accepted, according to one client, which sends PNG instead.
         */
        ImageUrl: ImageUrl;
        /**
         * Included relation
         * @description Relation that `include` asks for. Its contents are not documented.
         * @example {
         *       "data": []
         *     }
         */
        IncludedRelation: IncludedRelation;
        /**
         * Instalment rule
         * @description Interest and discount of a number of instalments.
         */
        Installment: Installment;
        /**
         * Instalment rule input
         * @description One of the rules.
         */
        InstallmentInput: InstallmentInput;
        /** @description Entities of one page, and where it is in the list. */
        InstallmentList: InstallmentList;
        /**
         * Instalment simulation
         * @description What an amount costs in each number of instalments.
         */
        InstallmentSimulation: InstallmentSimulation;
        /** @description One entity in its envelope. */
        InstallmentSimulationEnvelope: InstallmentSimulationEnvelope;
        /**
         * Instalment rules input
         * @description Instalment rules of a payment method.
         */
        InstallmentsInput: InstallmentsInput;
        /**
         * Instalments relation
         * @description Envelope of the instalments.
         */
        InstallmentsRelation: InstallmentsRelation;
        /**
         * Event stock
         * @description Stock of a SKU, as sent in an event.
         */
        Inventory: Inventory;
        /**
         * Stock spreadsheet row
         * @description Row of a stock in the spreadsheet of stocks.
         */
        InventorySpreadsheet: InventorySpreadsheet;
        /**
         * Stock spreadsheet row relation
         * @description Envelope of the spreadsheet row.
         */
        InventorySpreadsheetRelation: InventorySpreadsheetRelation;
        /**
         * Invoice
         * @description Invoice of an order. No invoice event was captured; the fields are those of the routes of orders.
         */
        Invoice: Invoice;
        /** @description One entity in its envelope, in an array of one. */
        InvoiceArrayEnvelope: InvoiceArrayEnvelope;
        /** @description One entity in its envelope. */
        InvoiceEnvelope: InvoiceEnvelope;
        /**
         * Invoice input
         * @description Invoice to create or update. Its amounts are strings.
         */
        InvoiceInput: InvoiceInput;
        /** @description Entities of one page, and where it is in the list. */
        InvoiceList: InvoiceList;
        /**
         * Event
         * @description Event with a documented name. `event` identifies the event and therefore the type of `resource`.
         */
        KnownWebhookEvent: components["schemas"]["WebhookOrderEvent"] | components["schemas"]["WebhookCartEvent"] | components["schemas"]["WebhookCustomerEvent"] | components["schemas"]["WebhookAddressEvent"] | components["schemas"]["WebhookTransactionEvent"] | components["schemas"]["WebhookInventoryEvent"] | components["schemas"]["WebhookInvoiceEvent"] | components["schemas"]["WebhookProductEvent"] | components["schemas"]["WebhookOpenEvent"];
        /**
         * Lead
         * @description Person who left contact data with the store.
         */
        Lead: Lead;
        /** @description One entity in its envelope. */
        LeadEnvelope: LeadEnvelope;
        /**
         * Lead input
         * @description Fields of a lead. None is known to be required.
         */
        LeadInput: LeadInput;
        /** @description Entities of one page, and where it is in the list. */
        LeadList: LeadList;
        /**
         * Lead parameters
         * @description Further facts about a lead, by names that the store chooses.
         * @example {
         *       "origem": "feira"
         *     }
         */
        LeadParams: LeadParams;
        /**
         * Page of leads
         * @description One page of leads with pagination, or one part of a scroll.
         */
        LeadScrollPage: LeadScrollPage;
        /**
         * List metadata
         * @description Metadata of a list.
         */
        ListMeta: ListMeta;
        /**
         * Look
         * @description Set of products that the store shows together.
         */
        Look: Look;
        /** @description One entity in its envelope, in an array of one. */
        LookArrayEnvelope: LookArrayEnvelope;
        /** @description One entity in its envelope. */
        LookEnvelope: LookEnvelope;
        /** Look input */
        LookInput: LookInput;
        /** Installments of a look */
        LookInstallments: LookInstallments;
        /** @description Entities of one page, and where it is in the list. */
        LookList: LookList;
        /**
         * Store
         * @description Store that a user can access. A store that is not `active` returns 403 on every route. The documentation page names these fields without explaining them; their meaning is inferred from their names. The example on that page is truncated, so more fields exist.
         */
        Merchant: Merchant;
        /**
         * Store services
         * @description Services connected to the store, by name. The format of each value is unknown.
         */
        MerchantServices: MerchantServices;
        /**
         * Stores relation
         * @description Envelope of the stores.
         */
        MerchantsRelation: MerchantsRelation;
        /**
         * Money
         * @description Amount in Brazilian reais, as a number or as a string with a decimal point. Both occur; parse it with a function that accepts both.
         * @example 99.99
         * @example 99.99
         */
        Money: number | string;
        /**
         * New SKU images
         * @description Envelope of the images of a SKU.
         */
        NewSkuImages: NewSkuImages;
        /**
         * Order
         * @description Order. The included relations depend on the route and on `include`; an event includes all of those described here. Newer orders have more fields, which are returned unchanged.
         */
        Order: Order;
        /**
         * Order address
         * @description Shipping address of an order. The address of a customer is a different resource with different fields.
         */
        OrderAddress: OrderAddress;
        /** @description One entity in its envelope, in an array of one. */
        OrderAddressArrayEnvelope: OrderAddressArrayEnvelope;
        /** @description One entity in its envelope. */
        OrderAddressEnvelope: OrderAddressEnvelope;
        /**
         * Order address input
         * @description Shipping address of an order, complete.
         */
        OrderAddressInput: OrderAddressInput;
        /** @description Entities of one page, and where it is in the list. */
        OrderAddressList: OrderAddressList;
        /**
         * Order address relation
         * @description Envelope of the address.
         */
        OrderAddressRelation: OrderAddressRelation;
        /** @description One entity in its envelope, in an array of one. */
        OrderArrayEnvelope: OrderArrayEnvelope;
        /**
         * Order box
         * @description Box of an order. Its measures are strings.
         */
        OrderBox: OrderBox;
        /**
         * Order box item
         * @description Item in a box.
         */
        OrderBoxItem: OrderBoxItem;
        /**
         * Order comment
         * @description Comment that the store wrote on an order.
         */
        OrderComment: OrderComment;
        /** @description One entity in its envelope, in an array of one. */
        OrderCommentArrayEnvelope: OrderCommentArrayEnvelope;
        /** @description One entity in its envelope. */
        OrderCommentEnvelope: OrderCommentEnvelope;
        /**
         * Order comment input
         * @description Comment to create or update.
         */
        OrderCommentInput: OrderCommentInput;
        /** @description Entities of one page, and where it is in the list. */
        OrderCommentList: OrderCommentList;
        /**
         * Order comment user
         * @description User who wrote a comment.
         */
        OrderCommentUser: OrderCommentUser;
        /**
         * Order comment user relation
         * @description Envelope of the user.
         */
        OrderCommentUserRelation: OrderCommentUserRelation;
        /**
         * Order e-mail
         * @description E-mail that was sent about an order.
         */
        OrderEmail: OrderEmail;
        /** @description One entity in its envelope. */
        OrderEmailEnvelope: OrderEmailEnvelope;
        /** @description Entities of one page, and where it is in the list. */
        OrderEmailList: OrderEmailList;
        /** @description One entity in its envelope. */
        OrderEnvelope: OrderEnvelope;
        /**
         * Order filter
         * @description Filter that the panel offers on the list of orders.
         */
        OrderFilter: OrderFilter;
        /**
         * Order filter attributes
         * @description How apps show a filter.
         */
        OrderFilterAttributes: OrderFilterAttributes;
        /**
         * Order filter choice
         * @description Value of a filter.
         */
        OrderFilterChoice: OrderFilterChoice;
        /**
         * Order filters
         * @description Filters of the list of orders. The page shows one filter under a title that says list, so both forms are described.
         */
        OrderFilters: components["schemas"]["OrderFilter"] | components["schemas"]["OrderFilter"][];
        /**
         * Order input
         * @description Order to create, of a customer who exists. Some of its names differ from those of an order that is read.
         */
        OrderInput: OrderInput;
        /**
         * Order input address
         * @description Shipping address of an order to create.
         */
        OrderInputAddress: OrderInputAddress;
        /**
         * Order input item
         * @description Item of an order to create.
         */
        OrderInputItem: OrderInputItem;
        /**
         * Order input transaction
         * @description Payment of an order to create.
         */
        OrderInputTransaction: OrderInputTransaction;
        /**
         * Order item
         * @description Product in an order, with its quantity.
         */
        OrderItem: OrderItem;
        /**
         * Order item customization
         * @description Customization that the buyer added to an item.
         */
        OrderItemCustomization: OrderItemCustomization;
        /** @description Entities of one page, and where it is in the list. */
        OrderItemList: OrderItemList;
        /**
         * Order items relation
         * @description Envelope of the items.
         */
        OrderItemsRelation: OrderItemsRelation;
        /**
         * Order label input
         * @description Shipping label to create or update.
         */
        OrderLabelInput: OrderLabelInput;
        /**
         * Order labels
         * @description Shipping labels of an order, or one of them. What a label contains is not known, so the response is returned as received.
         */
        OrderLabels: OrderLabels;
        /** @description Entities of one page, and where it is in the list. */
        OrderList: OrderList;
        /**
         * Order message
         * @description Message about an order that the store can send by WhatsApp.
         */
        OrderMessage: OrderMessage;
        /**
         * Order message, or null
         * @description Message about an order, or null if there is none to send.
         * @example null
         */
        OrderMessageOrNull: components["schemas"]["OrderMessage"] | null;
        /**
         * Order messages
         * @description Messages about an order, by occasion.
         */
        OrderMessages: OrderMessages;
        /**
         * Order messages relation
         * @description Envelope of the messages.
         */
        OrderMessagesRelation: OrderMessagesRelation;
        /**
         * Order metadata entry
         * @description Key and value that the platform, an app or a link adds to an order.
         */
        OrderMetadata: OrderMetadata;
        /**
         * Order metadata relation
         * @description Envelope of the metadata entries.
         */
        OrderMetadataRelation: OrderMetadataRelation;
        /**
         * Order packaging
         * @description Boxes that an order is shipped in.
         */
        OrderPackaging: OrderPackaging;
        /** @description Entities of one page, and where it is in the list. */
        OrderPackagingList: OrderPackagingList;
        /**
         * Order payment method
         * @description Payment method of an order.
         */
        OrderPayment: OrderPayment;
        /**
         * Order Pix code
         * @description Details that the buyer needs to pay by Pix.
         */
        OrderPix: OrderPix;
        /**
         * Order Pix code relation
         * @description Envelope of the Pix code.
         */
        OrderPixRelation: OrderPixRelation;
        /**
         * Page of all orders
         * @description One page of orders with pagination, or one part of a scroll.
         */
        OrderScrollPage: OrderScrollPage;
        /**
         * Order search row
         * @description Fields that the order search uses. Dates are days, as strings.
         */
        OrderSearch: OrderSearch;
        /**
         * Order search row relation
         * @description Envelope of the search row.
         */
        OrderSearchRelation: OrderSearchRelation;
        /**
         * Order spreadsheet rows relation
         * @description Envelope of the spreadsheet rows.
         */
        OrderSpreadsheetRelation: OrderSpreadsheetRelation;
        /**
         * Order spreadsheet row
         * @description Row of an order item in the spreadsheet of orders.
         */
        OrderSpreadsheetRow: OrderSpreadsheetRow;
        /**
         * Order status
         * @description Progress of an order. A store may add its own statuses.
         */
        OrderStatus: OrderStatus;
        /** @description Entities of one page, and where it is in the list. */
        OrderStatusList: OrderStatusList;
        /**
         * Order status relation
         * @description Envelope of the status.
         */
        OrderStatusRelation: OrderStatusRelation;
        /**
         * Order statuses relation
         * @description Envelope of the statuses.
         */
        OrderStatusesRelation: OrderStatusesRelation;
        /**
         * Order tracking status
         * @description Step of the delivery of an order. Two pages show different fields; this is their union.
         */
        OrderTracking: OrderTracking;
        /** @description One entity in its envelope. */
        OrderTrackingEnvelope: OrderTrackingEnvelope;
        /**
         * Order tracking input
         * @description Step of the delivery.
         */
        OrderTrackingInput: OrderTrackingInput;
        /** @description Entities of one page, and where it is in the list. */
        OrderTrackingList: OrderTrackingList;
        /**
         * Order update input
         * @description Fields of an order to change.
         */
        OrderUpdateInput: OrderUpdateInput;
        /**
         * Ordered IDs
         * @description IDs in their new order.
         */
        OrderedIds: OrderedIds;
        /**
         * Ordered IDs, as strings
         * @description IDs in their new order. The page types the list as an object, but shows a list of strings.
         */
        OrderedTextIds: OrderedTextIds;
        /**
         * Pagination
         * @description Position of a page in its list.
         */
        Pagination: Pagination;
        /**
         * Pagination links
         * @description URLs of the previous and next pages. If there is no such page, the key is missing or empty.
         */
        PaginationLinks: PaginationLinks;
        /**
         * Payment method
         * @description Payment method of the store.
         */
        Payment: Payment;
        /**
         * Payment method configuration
         * @description How the store takes a payment method. Fields of another method may be missing.
         */
        PaymentConfig: PaymentConfig;
        /** @description One entity in its envelope. */
        PaymentConfigEnvelope: PaymentConfigEnvelope;
        /**
         * Payment method configuration input
         * @description Fields to create or update a configuration.
         */
        PaymentConfigInput: PaymentConfigInput;
        /** @description Entities of one page, and where it is in the list. */
        PaymentConfigList: PaymentConfigList;
        /** @description One entity in its envelope. */
        PaymentEnvelope: PaymentEnvelope;
        /**
         * Payment link
         * @description Link that opens the checkout with items in the cart.
         */
        PaymentLink: PaymentLink;
        /** @description One entity in its envelope. */
        PaymentLinkEnvelope: PaymentLinkEnvelope;
        /**
         * Payment link input
         * @description Fields of a payment link. The page marks none as required; every public client sends the first three.
         */
        PaymentLinkInput: PaymentLinkInput;
        /**
         * Item of a payment link
         * @description SKU and its number of units. An older page shows it; what is sent names the SKU `id`.
         */
        PaymentLinkItem: PaymentLinkItem;
        /** @description Entities of one page, and where it is in the list. */
        PaymentLinkList: PaymentLinkList;
        /**
         * Payment link message
         * @description Message with the payment link.
         */
        PaymentLinkMessage: PaymentLinkMessage;
        /**
         * Payment link item
         * @description SKU and its number of units.
         */
        PaymentLinkSku: PaymentLinkSku;
        /** @description Entities of one page, and where it is in the list. */
        PaymentList: PaymentList;
        /**
         * Payment method relation
         * @description Envelope of the payment method.
         */
        PaymentRelation: PaymentRelation;
        /**
         * Product
         * @description Product of the store, with one or more SKUs, which hold prices and stock. Relations are there if `include` asks for them. The description is in the relation `texts`.
         */
        Product: Product;
        /** @description One entity in its envelope, in an array of one. */
        ProductArrayEnvelope: ProductArrayEnvelope;
        /**
         * Product comment
         * @description Question or comment on a product.
         */
        ProductComment: ProductComment;
        /** Response to a product comment */
        ProductCommentAnswer: ProductCommentAnswer;
        /** Response to a product comment, or null */
        ProductCommentAnswerOrNull: components["schemas"]["ProductCommentAnswer"] | null;
        /** @description One entity in its envelope, in an array of one. */
        ProductCommentArrayEnvelope: ProductCommentArrayEnvelope;
        /** @description One entity in its envelope. */
        ProductCommentEnvelope: ProductCommentEnvelope;
        /** Product comment input */
        ProductCommentInput: ProductCommentInput;
        /** @description Entities of one page, and where it is in the list. */
        ProductCommentList: ProductCommentList;
        /** @description One entity in its envelope. */
        ProductEnvelope: ProductEnvelope;
        /**
         * Product filters
         * @description Any value. No page or public code shows the response; that of the filters of orders is documented.
         */
        ProductFilters: unknown;
        /**
         * Product group
         * @description Group of products.
         */
        ProductGroup: ProductGroup;
        /** @description One entity in its envelope, in an array of one. */
        ProductGroupArrayEnvelope: ProductGroupArrayEnvelope;
        /** @description One entity in its envelope. */
        ProductGroupEnvelope: ProductGroupEnvelope;
        /** Product group input */
        ProductGroupInput: ProductGroupInput;
        /** @description Entities of one page, and where it is in the list. */
        ProductGroupList: ProductGroupList;
        /**
         * Product input
         * @description Fields to create a product. `description` and `specifications` are read from the relation `texts`. Lists of IDs replace those that the product has.
         */
        ProductInput: ProductInput;
        /** @description Entities of one page, and where it is in the list. */
        ProductList: ProductList;
        /**
         * Product recommendation
         * @description Product that Yampi recommends with another.
         */
        ProductRecommendation: ProductRecommendation;
        /** @description Entities of one page, and where it is in the list. */
        ProductRecommendationList: ProductRecommendationList;
        /**
         * Product SKU input
         * @description SKU to create with its product.
         */
        ProductSkuInput: ProductSkuInput;
        /**
         * Product stock
         * @description SKU of a product with its stocks.
         */
        ProductStock: ProductStock;
        /** @description Entities of one page, and where it is in the list. */
        ProductStockList: ProductStockList;
        /**
         * Product stock place
         * @description Stock and its warehouse.
         */
        ProductStockPlace: ProductStockPlace;
        /**
         * Product stock row
         * @description Units of a SKU in one stock, and what reserves them.
         */
        ProductStockRow: ProductStockRow;
        /**
         * Product stocks input
         * @description Stocks of all SKUs of a product.
         */
        ProductStocksInput: ProductStocksInput;
        /**
         * Product texts
         * @description Long texts of a product. Written as `description` and `specifications` of the product itself.
         */
        ProductTexts: ProductTexts;
        /**
         * Product texts relation
         * @description Envelope of the texts.
         */
        ProductTextsRelation: ProductTextsRelation;
        /** @description What changes, and the fields that are required with it. Omitted fields keep their values. */
        ProductUpdateInput: ProductUpdateInput;
        /** Products input */
        ProductsInput: ProductsInput;
        /**
         * Promocode
         * @description Discount coupon. The documentation page names most of these fields without explaining them; their meaning is inferred from their names.
         */
        Promocode: Promocode;
        /** @description One entity in its envelope. */
        PromocodeEnvelope: PromocodeEnvelope;
        /**
         * Coupon input
         * @description Fields to create a coupon. The documentation page marks no field as required; the API rejects a coupon with a 422 if one of the fields required here is missing.
         */
        PromocodeInput: PromocodeInput;
        /**
         * List of coupons
         * @description One page of coupons, with pagination. The documentation shows only the coupons.
         */
        PromocodeList: PromocodeList;
        /**
         * Coupon restriction
         * @description Products, brands, collections and categories that a coupon is restricted to or excludes.
         */
        PromocodeRestriction: PromocodeRestriction;
        /**
         * Coupon update input
         * @description Fields of a coupon to update. Omitted fields keep their values.
         */
        PromocodeUpdateInput: PromocodeUpdateInput;
        /**
         * Queue
         * @description Asynchronous job, such as an export. Its times are strings of the store's clock. No field that tells a failure is known.
         */
        Queue: Queue;
        /** @description One entity in its envelope. */
        QueueEnvelope: QueueEnvelope;
        /**
         * Related IDs
         * @description IDs of products that are related to each other.
         */
        RelatedIds: RelatedIds;
        /**
         * Review
         * @description Review of a product by a customer.
         */
        Review: Review;
        /** @description One entity in its envelope. */
        ReviewEnvelope: ReviewEnvelope;
        /** Review input */
        ReviewInput: ReviewInput;
        /** @description Entities of one page, and where it is in the list. */
        ReviewList: ReviewList;
        /** Review update input */
        ReviewUpdateInput: ReviewUpdateInput;
        /**
         * Scrollable list metadata
         * @description Metadata of a list. Empty in the responses of a scroll.
         */
        ScrollableMeta: ScrollableMeta;
        /**
         * Shipping rule
         * @description Discount on shipping for the customers of a cluster, in a CEP (postal code) range. No public code reads shipping rules, so this schema relies on the documentation alone.
         */
        ShippingRule: ShippingRule;
        /** @description One entity in its envelope, in an array of one. */
        ShippingRuleArrayEnvelope: ShippingRuleArrayEnvelope;
        /** @description One entity in its envelope. */
        ShippingRuleEnvelope: ShippingRuleEnvelope;
        /**
         * Shipping rule input
         * @description Fields to create or update a shipping rule. The documentation page has no field for the name, and the discount has a different name in responses.
         */
        ShippingRuleInput: ShippingRuleInput;
        /**
         * Page of shipping rules
         * @description One page of shipping rules, with pagination.
         */
        ShippingRulePage: ShippingRulePage;
        /**
         * Related products to remove
         * @description IDs of the related products to remove.
         */
        SimilarsRemoval: SimilarsRemoval;
        /**
         * Simulated instalment
         * @description One number of instalments.
         */
        SimulatedInstallment: SimulatedInstallment;
        /**
         * SKU
         * @description Variation of a product, which is what is sold: it has the price and the stock. Its stock is set by `skus.stocks`, not by a field of the SKU; `total_in_stock` is its sum. Carts and orders contain their SKUs with fewer fields.
         */
        Sku: Sku;
        /**
         * SKU batch progress
         * @description Progress of a bulk update of SKUs.
         */
        SkuBatchProgress: SkuBatchProgress;
        /** @description One entity in its envelope. */
        SkuBatchProgressEnvelope: SkuBatchProgressEnvelope;
        /**
         * SKU batch update
         * @description How the SKUs are updated.
         */
        SkuBatchUpdate: SkuBatchUpdate;
        /** @description One entity in its envelope. */
        SkuBatchUpdateEnvelope: SkuBatchUpdateEnvelope;
        /**
         * SKU batch update input
         * @description SKUs of a product to update, and the fields that change. Either `update_all` or `skus_id` selects them.
         */
        SkuBatchUpdateInput: SkuBatchUpdateInput;
        /** @description One entity in its envelope. */
        SkuEnvelope: SkuEnvelope;
        /**
         * SKU image
         * @description Image of a SKU in four sizes.
         */
        SkuImage: SkuImage;
        /** @description One entity in its envelope. */
        SkuImageEnvelope: SkuImageEnvelope;
        /** @description Entities of one page, and where it is in the list. */
        SkuImageList: SkuImageList;
        /**
         * SKU image size
         * @description One size of an image.
         */
        SkuImageSize: SkuImageSize;
        /**
         * SKU images input
         * @description Images to add to a SKU.
         */
        SkuImagesInput: SkuImagesInput;
        /**
         * SKU images relation
         * @description Envelope of the images.
         */
        SkuImagesRelation: SkuImagesRelation;
        /**
         * SKU input
         * @description Fields to create a SKU. None of them is a quantity.
         */
        SkuInput: SkuInput;
        /** @description Entities of one page, and where it is in the list. */
        SkuList: SkuList;
        /**
         * Order SKU relation
         * @description Envelope of the SKU.
         */
        SkuRelation: SkuRelation;
        /**
         * SKU stock
         * @description Units of a SKU in one stock.
         */
        SkuStock: SkuStock;
        /** @description One entity in its envelope. */
        SkuStockEnvelope: SkuStockEnvelope;
        /**
         * SKU stock input
         * @description Units of a SKU to set in one stock. The documentation requires all three fields; one client omits `min_quantity`.
         */
        SkuStockInput: SkuStockInput;
        /** @description Entities of one page, and where it is in the list. */
        SkuStockList: SkuStockList;
        /** @description What changes, and the fields that are required with it. Omitted fields keep their values. */
        SkuUpdateInput: SkuUpdateInput;
        /**
         * SKU variation
         * @description Property that distinguishes a SKU from others, such as its size.
         */
        SkuVariation: SkuVariation;
        /**
         * SKUs relation
         * @description Envelope of the SKUs.
         */
        SkusRelation: SkusRelation;
        /**
         * E-mail of a status input
         * @description Subject and text of the e-mail that a buyer gets with a status.
         */
        StatusEmailInput: StatusEmailInput;
        /**
         * Stock notification
         * @description Person to notify when a SKU is in stock again. There is no update.
         */
        StockNotification: StockNotification;
        /** @description One entity in its envelope. */
        StockNotificationEnvelope: StockNotificationEnvelope;
        /**
         * Stock notification input
         * @description Fields to create a stock notification.
         */
        StockNotificationInput: StockNotificationInput;
        /** @description Entities of one page, and where it is in the list. */
        StockNotificationList: StockNotificationList;
        /**
         * Stock SKU
         * @description SKU in a stock.
         */
        StockSku: StockSku;
        /** @description Entities of one page, and where it is in the list. */
        StockSkuList: StockSkuList;
        /**
         * Stock SKU reservation
         * @description Order that reserves units of a SKU.
         */
        StockSkuReservation: StockSkuReservation;
        /**
         * String, or null
         * @description String, or null if there is none.
         * @example Maria
         * @example null
         */
        TextOrNull: string | null;
        /**
         * Date of a tracking step
         * @description Local time of the store. A page shows it without its time zone, which `toDate` then takes as its second argument.
         */
        TrackingDate: TrackingDate;
        /**
         * Date of a tracking step, or a string
         * @description Local time as an object, or as a string of the store's clock. `toDate` accepts both.
         * @example 2026-03-05 14:07:21
         */
        TrackingDateOrText: components["schemas"]["TrackingDate"] | string;
        /**
         * Transaction
         * @description Payment attempt. Orders include all of these fields; the event of a refused payment is known from clients that name only a few of them.
         */
        Transaction: Transaction;
        /** @description One entity in its envelope, in an array of one. */
        TransactionArrayEnvelope: TransactionArrayEnvelope;
        /**
         * Cart of a refused payment
         * @description Cart that was to be paid.
         */
        TransactionCart: TransactionCart;
        /**
         * Refused payment cart relation
         * @description Envelope of the cart.
         */
        TransactionCartRelation: TransactionCartRelation;
        /** @description One entity in its envelope. */
        TransactionEnvelope: TransactionEnvelope;
        /** @description Entities of one page, and where it is in the list. */
        TransactionList: TransactionList;
        /**
         * Transaction log entry
         * @description What happened to a transaction. The dates are strings here.
         */
        TransactionLog: TransactionLog;
        /** @description Entities of one page, and where it is in the list. */
        TransactionLogList: TransactionLogList;
        /**
         * Order transactions relation
         * @description Envelope of the transactions.
         */
        TransactionsRelation: TransactionsRelation;
        /**
         * Unknown response
         * @description Response whose form no source shows.
         */
        UnknownBody: unknown;
        /**
         * Unknown list relation
         * @description Envelope of a list. Only empty lists were observed; no source shows the items.
         */
        UnknownListRelation: UnknownListRelation;
        /**
         * Unknown relation
         * @description Relation whose contents are unknown. No source shows more than an empty list.
         */
        UnknownRelation: UnknownRelation;
        /**
         * User
         * @description User of the vendor's panel, who signs in and owns the API credentials. Contains personal data. The documentation page names these fields without explaining them; their meaning is inferred from their names.
         */
        User: User;
        /** @description One entity in its envelope. */
        UserEnvelope: UserEnvelope;
        /**
         * Validation error body
         * @description Body of a 422 response, with validation errors by field.
         */
        ValidationErrorBody: ValidationErrorBody;
        /**
         * Variation
         * @description Kind of difference between SKUs, such as size.
         */
        Variation: Variation;
        /** @description One entity in its envelope, in an array of one. */
        VariationArrayEnvelope: VariationArrayEnvelope;
        /** @description One entity in its envelope. */
        VariationEnvelope: VariationEnvelope;
        /** Variation input */
        VariationInput: VariationInput;
        /** @description Entities of one page, and where it is in the list. */
        VariationList: VariationList;
        /**
         * Value of a variation
         * @description Value of a variation, such as a size.
         */
        VariationValue: VariationValue;
        /** @description One entity in its envelope, in an array of one. */
        VariationValueArrayEnvelope: VariationValueArrayEnvelope;
        /** @description One entity in its envelope. */
        VariationValueEnvelope: VariationValueEnvelope;
        /** Value of a variation input */
        VariationValueInput: VariationValueInput;
        /** @description Entities of one page, and where it is in the list. */
        VariationValueList: VariationValueList;
        /**
         * Webhook
         * @description Webhook subscription: the URL that Yampi calls and the events it sends there. The fields are taken from the documentation; no real response was captured.
         */
        Webhook: Webhook;
        /**
         * Address event
         * @description An address was added to a customer.
         */
        WebhookAddressEvent: WebhookAddressEvent;
        /**
         * Cart event
         * @description A cart was abandoned.
         */
        WebhookCartEvent: WebhookCartEvent;
        /**
         * Customer event
         * @description A customer was created.
         */
        WebhookCustomerEvent: WebhookCustomerEvent;
        /**
         * Customer relation
         * @description Envelope of the customer, without nested relations.
         */
        WebhookCustomerRelation: WebhookCustomerRelation;
        /** @description One entity in its envelope. */
        WebhookEnvelope: WebhookEnvelope;
        /**
         * Event type
         * @description Type of event that a webhook can receive, with its meaning.
         */
        WebhookEventKind: WebhookEventKind;
        /**
         * Event types
         * @description Envelope of event types: those of one webhook, or all available ones.
         */
        WebhookEventKinds: WebhookEventKinds;
        /**
         * Event name
         * @description Name of an event that a webhook can receive.
         * @example order.paid
         * @enum {string}
         */
        WebhookEventName: "order.created" | "order.paid" | "order.status.updated" | "order.updated" | "order.invoice.created" | "order.invoice.updated" | "transaction.payment.refused" | "cart.reminder" | "customer.created" | "customer.address.created" | "product.created" | "product.updated" | "product.deleted" | "product.inventory.updated" | "cashback.expiring";
        /**
         * Webhook input
         * @description Fields to create or update a webhook. Unknown which fields the API requires; all three documented fields are required here, so that an update never omits one.
         */
        WebhookInput: WebhookInput;
        /**
         * Stock event
         * @description The stock of a product changed.
         */
        WebhookInventoryEvent: WebhookInventoryEvent;
        /**
         * Invoice event
         * @description An invoice was added to an order, or an invoice changed.
         */
        WebhookInvoiceEvent: WebhookInvoiceEvent;
        /**
         * Event store
         * @description Store where the event happened.
         */
        WebhookMerchant: WebhookMerchant;
        /**
         * Event with an unknown resource
         * @description A cashback is about to expire. The event was received by a store, but no source shows its `resource`.
         */
        WebhookOpenEvent: WebhookOpenEvent;
        /**
         * Order event
         * @description An order was created, paid or changed.
         */
        WebhookOrderEvent: WebhookOrderEvent;
        /**
         * Page of webhooks
         * @description One page of webhooks, with pagination.
         */
        WebhookPage: WebhookPage;
        /**
         * Webhook product
         * @description Product included in a webhook, with fewer fields than on its own route.
         */
        WebhookProduct: WebhookProduct;
        /**
         * Product event
         * @description A product was created, changed or deleted.
         */
        WebhookProductEvent: WebhookProductEvent;
        /**
         * Webhook products
         * @description Envelope of the products.
         */
        WebhookProducts: WebhookProducts;
        /**
         * Coupon relation
         * @description Envelope of the coupon. Some of the fields that the coupon has on its own route are missing.
         */
        WebhookPromocodeRelation: WebhookPromocodeRelation;
        /**
         * Event resource
         * @description Object that an event is about, if no source shows its fields.
         * @example {
         *       "id": 40001
         *     }
         */
        WebhookResource: WebhookResource;
        /**
         * Event time
         * @description Local time as `YYYY-MM-DD HH:MM:SS`, without a time zone. Dates inside the resource include theirs.
         * @example 2026-03-05 14:07:25
         */
        WebhookTime: string;
        /**
         * Transaction event
         * @description A payment was refused.
         */
        WebhookTransactionEvent: WebhookTransactionEvent;
        /**
         * Date and time input
         * @description Local time of the store as `YYYY-MM-DD HH:MM:SS`, without a time zone. Responses use a different format, an object. A date without a time is rejected with a 422.
         * @example 2026-03-05 14:07:21
         */
        WriteDateTime: string;
    };
    responses: {
        /** @description The request is not valid. On lists, the requested page begins at or beyond record 10 000. */
        BadRequest: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description It is deleted. The response is empty. */
        Deleted: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The credentials may not do this, or the store is inactive, which closes every route to reading as well. */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is nothing with this ID, the alias is wrong, or the store does not have this feature. */
        NotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The API or the network in front of it failed. The body may be empty or HTML. */
        ServerError: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The route's limit is used up for this window. */
        TooManyRequests: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The credentials are missing or wrong. */
        Unauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The API read the request and refused what it says. */
        UnprocessableEntity: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description ID of the customer.
         * @example 70001
         */
        AddressCustomerId: number;
        /**
         * @description ID of the address.
         * @example 55501
         */
        AddressId: number;
        /**
         * @description ID of the affiliation.
         * @example 11
         */
        AffiliationId: number;
        /**
         * @description Alias of the store, as shown in the URL of its panel.
         * @example minha-loja
         */
        Alias: string;
        /**
         * @description ID of the bank account.
         * @example 501
         */
        BankAccountId: number;
        /**
         * @description ID of the bank.
         * @example 31
         */
        BankId: number;
        /**
         * @description ID of the brand.
         * @example 41
         */
        BrandId: number;
        /**
         * @description ID of the kit.
         * @example 1201
         */
        BundleId: number;
        /**
         * @description Day on which the cart was created, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. No other field is offered: the API ignores `updated_at` here and returns all carts.
         * @example created_at:2026-01-01|2026-01-31
         */
        CartDate: string;
        /**
         * @description Relations to include. Both were also seen without being asked for. `promocode` was measured to be ignored.
         * @example [
         *       "customer",
         *       "items"
         *     ]
         */
        CartInclude: ("customer" | "items")[];
        /**
         * @description Only carts whose payment was refused.
         * @example payment_refused
         */
        CartStatus: "payment_refused";
        /**
         * @description ID of the category.
         * @example 801
         */
        CategoryId: number;
        /**
         * @description Relations to include in the response. Only the form of `seo` is known.
         * @example [
         *       "seo"
         *     ]
         */
        CategoryInclude: ("seo" | "children" | "parent" | "marketplaces")[];
        /**
         * @description Returns only categories that have none above them.
         * @example true
         */
        CategoryOnlyParents: boolean;
        /**
         * @description ID of the status.
         * @example 4
         */
        CheckoutStatusId: number;
        /**
         * @description ID of the cluster.
         * @example 7
         */
        ClusterId: number;
        /**
         * @description ID of the collection.
         * @example 501
         */
        CollectionId: number;
        /**
         * @description Relations to include in the response. What comes is unknown.
         * @example [
         *       "prods"
         *     ]
         */
        CollectionInclude: "prods"[];
        /**
         * @description ID of the customer.
         * @example 70001
         */
        CustomerId: number;
        /**
         * @description Relations to include in the response. Older documentation also names `stats` and `clusters`; unknown whether they still work.
         * @example [
         *       "addresses"
         *     ]
         */
        CustomerInclude: "addresses"[];
        /**
         * @description ID of the customization.
         * @example 51
         */
        CustomizationId: number;
        /**
         * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
         * @example created_at:2026-01-01|2026-01-31
         */
        Date: string;
        /**
         * @description Format of the file.
         * @example csv
         */
        ExportFormat: "csv" | "json";
        /**
         * @description Name of the service. No source lists the names.
         * @example bling
         */
        ExportService: string;
        /**
         * @description ID of the feed.
         * @example 17
         */
        FeedId: number;
        /**
         * @description ID of the filter.
         * @example 6
         */
        FilterId: number;
        /**
         * @description ID of the filter.
         * @example 6
         */
        FilterOfValueId: number;
        /**
         * @description ID of the value.
         * @example 61
         */
        FilterValueId: number;
        /**
         * @description ID of the flag.
         * @example 21
         */
        FlagId: number;
        /**
         * @description Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
         * @example maria
         */
        FreeText: string;
        /**
         * @description Alias of the gateway.
         * @example billet
         */
        GatewayAlias: string;
        /**
         * @description ID of the invoice.
         * @example 60001
         */
        InvoiceId: number;
        /**
         * @description ID of the lead.
         * @example 8101
         */
        LeadId: number;
        /**
         * @description Maximum number of items per page.
         * @example 50
         */
        Limit: number;
        /**
         * @description ID of the look.
         * @example 15
         */
        LookId: number;
        /**
         * @description Relations to include in the response. Other resources call it `include`.
         * @example [
         *       "products"
         *     ]
         */
        LookIncludes: "products"[];
        /**
         * @description ID of the address.
         * @example 98801
         */
        OrderAddressId: number;
        /**
         * @description IDs of accounts at payment gateways.
         * @example [
         *       11
         *     ]
         */
        OrderAffiliationFilter: number[];
        /**
         * @description Whether the order was sent to the ERP Bling.
         * @example sent
         */
        OrderBling: "sent" | "not_sent";
        /**
         * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
         * @example id
         */
        OrderBy: string;
        /**
         * @description Orders of the checkout, or of a payment that was tried again.
         * @example store
         */
        OrderChannel: "store" | "payment_retry";
        /**
         * @description ID of the comment.
         * @example 31001
         */
        OrderCommentId: number;
        /**
         * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. The fields are `created_at`, `updated_at` and `cancelled_at`. Other formats are ignored or cause a 500; `filters[date]` reads all orders and times out.
         * @example created_at:2026-01-01|2026-01-31
         */
        OrderDate: string;
        /**
         * @description ID of the e-mail.
         * @example 51001
         */
        OrderEmailId: number;
        /**
         * @description IDs of freebies.
         * @example [
         *       321
         *     ]
         */
        OrderFreebieFilter: number[];
        /**
         * @description ID of the order. It is not the number that the buyer sees.
         * @example 80001
         */
        OrderId: number;
        /**
         * @description Relations to include in the response. `status` without `promocode` does not bring the coupon reliably; the content of the last five is unknown.
         * @example [
         *       "status",
         *       "customer"
         *     ]
         */
        OrderInclude: ("items" | "customer" | "marketplace" | "status" | "statuses" | "shipping_address" | "promocode" | "transactions" | "comments" | "files" | "discounts" | "seller" | "labels")[];
        /**
         * @description ID of the label, as a string.
         * @example 61001
         */
        OrderLabelId: string;
        /**
         * @description Payment methods, such as `pix` and `credit_card`. One client names this filter; whether it works was not tried.
         * @example [
         *       "pix"
         *     ]
         */
        OrderPaymentFilter: string[];
        /**
         * @description IDs of products.
         * @example [
         *       2201
         *     ]
         */
        OrderProductFilter: number[];
        /**
         * @description IDs of coupons. Without the brackets, the API ignores the parameter and returns all orders.
         * @example [
         *       9001
         *     ]
         */
        OrderPromocodeFilter: number[];
        /**
         * @description IDs of statuses. Without the brackets, the API ignores the parameter and returns all orders.
         * @example [
         *       4
         *     ]
         */
        OrderStatusFilter: number[];
        /**
         * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
         * @example 2
         */
        Page: number;
        /**
         * @description ID of the order.
         * @example 80001
         */
        ParentOrderId: number;
        /**
         * @description ID of the configuration.
         * @example 301
         */
        PaymentConfigId: number;
        /**
         * @description ID of the payment method.
         * @example 2
         */
        PaymentId: number;
        /**
         * @description ID of the payment link.
         * @example 61001
         */
        PaymentLinkId: number;
        /**
         * @description `1` returns products for sale, `0` the others. Without the brackets, as documented, the API ignores the parameter and returns all products.
         * @example [
         *       1
         *     ]
         */
        ProductActive: (0 | 1)[];
        /**
         * @description Returns products of these brands, by ID.
         * @example [
         *       7
         *     ]
         */
        ProductBrand: number[];
        /**
         * @description Returns products of these categories, by ID.
         * @example [
         *       7
         *     ]
         */
        ProductCategory: number[];
        /**
         * @description Returns products of these collections, by ID.
         * @example [
         *       7
         *     ]
         */
        ProductCollection: number[];
        /**
         * @description ID of the comment.
         * @example 71
         */
        ProductCommentId: number;
        /**
         * @description `1` returns products with a shipping price of their own, `0` the others.
         * @example 1
         */
        ProductCustomShipping: 0 | 1;
        /**
         * @description `1` returns products with customizations, `0` the others.
         * @example 1
         */
        ProductCustomization: 0 | 1;
        /**
         * @description Returns products of these flags, by ID.
         * @example [
         *       7
         *     ]
         */
        ProductFlag: number[];
        /**
         * @description ID of the group.
         * @example 81
         */
        ProductGroupId: number;
        /**
         * @description ID of the product.
         * @example 2201
         */
        ProductId: number;
        /**
         * @description Relations to include in the response. SKUs, images, brand and texts are not included by default.
         * @example [
         *       "skus",
         *       "images"
         *     ]
         */
        ProductInclude: ("dates" | "brand" | "affiliation" | "extras" | "texts" | "seo" | "filters" | "filtersSearch" | "flags" | "variations" | "categories" | "prices" | "images" | "skus" | "firstImage" | "searchAttributes" | "reviews" | "combos" | "collections" | "shortCollections" | "groups" | "similarsIds" | "categoriesIds" | "seller" | "services" | "spreadsheet" | "metadata" | "skus.variations" | "skus.prices.installments")[];
        /**
         * @description Returns products with these priorities.
         * @example [
         *       1
         *     ]
         */
        ProductPriority: number[];
        /**
         * @description Returns products by what they have: `with_images`, `with_description`, `without_description`, `with_seo_title`. The documented list goes on; the rest is not known.
         * @example with_images
         */
        ProductQuality: string;
        /**
         * @description Free-text search: name or SKU code. The search is fuzzy, so compare the results with the value you searched for.
         * @example camiseta
         */
        ProductText: string;
        /**
         * @description `1` returns coupons that can be used, `0` the others. Without the brackets, the API ignores the parameter and returns all coupons.
         * @example [
         *       1
         *     ]
         */
        PromocodeActive: (0 | 1)[];
        /**
         * @description `1` returns expired coupons, `0` the others. Without the brackets, the API ignores the parameter and returns all coupons.
         * @example [
         *       1
         *     ]
         */
        PromocodeExpired: (0 | 1)[];
        /**
         * @description ID of the coupon.
         * @example 9001
         */
        PromocodeId: number;
        /**
         * @description Relations to include in the response. Their format in a coupon is unknown, so the response schema does not describe them.
         * @example [
         *       "customer"
         *     ]
         */
        PromocodeInclude: ("customer" | "categories" | "collections" | "brand" | "products" | "payments")[];
        /**
         * @description ID of the job, which an export returns as `queue_id`.
         * @example 4001
         */
        QueueId: number;
        /**
         * @description ID of the review.
         * @example 91
         */
        ReviewId: number;
        /**
         * @description Relations to include in the response. The form of the product is unknown.
         * @example [
         *       "product"
         *     ]
         */
        ReviewInclude: "product"[];
        /**
         * @description Starts a scroll, which continues beyond the last record that a page can return. Also send it with every `scroll_id`. A scroll expires; after how long is not documented.
         * @example true
         */
        Scroll: boolean;
        /**
         * @description `scroll_id` of the previous response, to get the next part. The scroll ends with a response without items.
         * @example c2Nyb2xsLTE
         */
        ScrollId: string;
        /**
         * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
         * @example active:true
         */
        Search: string;
        /**
         * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
         * @example name:like
         */
        SearchFields: string;
        /**
         * @description ID of the cluster.
         * @example 7
         */
        ShippingRuleClusterId: number;
        /**
         * @description ID of the shipping rule.
         * @example 301
         */
        ShippingRuleId: number;
        /**
         * @description Amount to pay, in reais.
         * @example 112.4
         */
        SimulationAmount: number;
        /**
         * @description Minimum value of an instalment, in reais.
         * @example 30
         */
        SimulationMinimum: number;
        /**
         * @description Number of instalments without interest.
         * @example 3
         */
        SimulationWithoutTax: number;
        /**
         * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
         * @example true
         */
        SkipCache: boolean;
        /**
         * @description Barcode.
         * @example 7890000000000
         */
        SkuExportBarcode: string;
        /**
         * @description SKU code.
         * @example CAM-P
         */
        SkuExportCode: string;
        /**
         * @description ID in an ERP.
         * @example A-1
         */
        SkuExportErpId: string;
        /**
         * @description Highest price, in reais.
         * @example 100
         */
        SkuExportPriceMax: number;
        /**
         * @description Lowest price, in reais.
         * @example 10
         */
        SkuExportPriceMin: number;
        /**
         * @description ID of the product.
         * @example 2201
         */
        SkuExportProduct: number;
        /**
         * @description ID of the SKU.
         * @example 15001
         */
        SkuId: number;
        /**
         * @description ID of the image.
         * @example 88001
         */
        SkuImageId: number;
        /**
         * @description Relations to include in the response. The documented names are not known.
         * @example [
         *       "images"
         *     ]
         */
        SkuInclude: ("images" | "current_stock" | "variations" | "prices.installments")[];
        /**
         * @description ID of the SKU.
         * @example 15001
         */
        SkuParentId: number;
        /**
         * @description ID of the stock row, not of the stock (`stock_id`).
         * @example 71001
         */
        SkuStockId: number;
        /**
         * @description Sort direction of `orderBy`.
         * @example desc
         */
        SortedBy: "asc" | "desc";
        /**
         * @description Relations to include. Their form is unknown.
         * @example [
         *       "emailDetails"
         *     ]
         */
        StatusInclude: "emailDetails"[];
        /**
         * @description ID of an order; probably returns the statuses that it may take.
         * @example 80001
         */
        StatusOrderId: number;
        /**
         * @description ID of the stock.
         * @example 3
         */
        StockExportId: number;
        /**
         * @description ID of the stock.
         * @example 3
         */
        StockId: number;
        /**
         * @description ID of the stock notification.
         * @example 6001
         */
        StockNotificationId: number;
        /**
         * @description State of the SKUs to return.
         * @example low_stock
         */
        StockStatus: "in_stock" | "out_of_stock" | "low_stock";
        /**
         * @description ID of the transaction.
         * @example 12101
         */
        TransactionId: number;
        /**
         * @description Campaigns. Without the brackets, the API ignores the parameter.
         * @example [
         *       "primavera"
         *     ]
         */
        UtmCampaigns: string[];
        /**
         * @description Campaign sources. Without the brackets, the API ignores the parameter.
         * @example [
         *       "newsletter"
         *     ]
         */
        UtmSources: string[];
        /**
         * @description ID of the variation.
         * @example 31
         */
        VariationId: number;
        /**
         * @description ID of the variation.
         * @example 31
         */
        VariationOfValueId: number;
        /**
         * @description ID of the value.
         * @example 311
         */
        VariationValueId: number;
        /**
         * @description ID of the webhook.
         * @example 301
         */
        WebhookId: number;
        /**
         * @description Base64-encoded HMAC-SHA256 of the bytes of the body, keyed with the secret of the webhook.
         * @example kqMZpBAYpOYlIvRe+JKZQCk0NdWkTnbuV7ap1oDZzTI=
         */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Seconds to wait before the next request. Not documented; the framework behind the API usually sends it, so read it when present and do not rely on it.
         * @example 60
         */
        RetryAfter: number;
        /**
         * @description Maximum number of requests that this route accepts from one source address per window, usually of one minute.
         * @example 120
         */
        XRateLimitLimit: number;
        /**
         * @description Number of requests left in the current window.
         * @example 119
         */
        XRateLimitRemaining: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "leads.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Starts a scroll, which continues beyond the last record that a page can return. Also send it with every `scroll_id`. A scroll expires; after how long is not documented.
                 * @example true
                 */
                scroll?: components["parameters"]["Scroll"];
                /**
                 * @description `scroll_id` of the previous response, to get the next part. The scroll ends with a response without items.
                 * @example c2Nyb2xsLTE
                 */
                scroll_id?: components["parameters"]["ScrollId"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Leads of the store. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadScrollPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "leads.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the lead.
                 * @example 8101
                 */
                id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lead. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadEnvelope"] | components["schemas"]["Lead"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "leads.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the lead.
                 * @example 8101
                 */
                id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        /** @description All fields of the entity: none that is omitted is known to keep its value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadEnvelope"] | components["schemas"]["Lead"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "leads.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the lead.
                 * @example 8101
                 */
                id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "logistics.countries.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryList"] | components["schemas"]["CountryArray"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "promocodes.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to include in the response. Their format in a coupon is unknown, so the response schema does not describe them.
                 * @example [
                 *       "customer"
                 *     ]
                 */
                include?: components["parameters"]["PromocodeInclude"];
                /**
                 * @description Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
                 * @example maria
                 */
                q?: components["parameters"]["FreeText"];
                /**
                 * @description `1` returns coupons that can be used, `0` the others. Without the brackets, the API ignores the parameter and returns all coupons.
                 * @example [
                 *       1
                 *     ]
                 */
                "active[]"?: components["parameters"]["PromocodeActive"];
                /**
                 * @description `1` returns expired coupons, `0` the others. Without the brackets, the API ignores the parameter and returns all coupons.
                 * @example [
                 *       1
                 *     ]
                 */
                "expired[]"?: components["parameters"]["PromocodeExpired"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Coupons of the store. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromocodeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "promocodes.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The coupon. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromocodeInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromocodeEnvelope"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromocodeEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "promocodes.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to include in the response. Their format in a coupon is unknown, so the response schema does not describe them.
                 * @example [
                 *       "customer"
                 *     ]
                 */
                include?: components["parameters"]["PromocodeInclude"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the coupon.
                 * @example 9001
                 */
                id: components["parameters"]["PromocodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coupon. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromocodeEnvelope"] | components["schemas"]["Promocode"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "promocodes.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the coupon.
                 * @example 9001
                 */
                id: components["parameters"]["PromocodeId"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromocodeUpdateInput"];
            };
        };
        responses: {
            /** @description The coupon as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromocodeEnvelope"] | components["schemas"]["Promocode"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "promocodes.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the coupon.
                 * @example 9001
                 */
                id: components["parameters"]["PromocodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "promocodes.listCustomers": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to include in the response. Older documentation also names `stats` and `clusters`; unknown whether they still work.
                 * @example [
                 *       "addresses"
                 *     ]
                 */
                include?: components["parameters"]["CustomerInclude"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the coupon.
                 * @example 9001
                 */
                id: components["parameters"]["PromocodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Customers who used the coupon. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerList"] | components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "customers.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to include in the response. Older documentation also names `stats` and `clusters`; unknown whether they still work.
                 * @example [
                 *       "addresses"
                 *     ]
                 */
                include?: components["parameters"]["CustomerInclude"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the customer.
                 * @example 70001
                 */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerEnvelope"] | components["schemas"]["CustomerArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "customers.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the customer.
                 * @example 70001
                 */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /** @description The whole customer. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerUpdateInput"];
            };
        };
        responses: {
            /** @description The customer, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "clusters.listCustomers": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to include in the response. Older documentation also names `stats` and `clusters`; unknown whether they still work.
                 * @example [
                 *       "addresses"
                 *     ]
                 */
                include?: components["parameters"]["CustomerInclude"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the cluster.
                 * @example 7
                 */
                id: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Customers of the cluster. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "customers.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Starts a scroll, which continues beyond the last record that a page can return. Also send it with every `scroll_id`. A scroll expires; after how long is not documented.
                 * @example true
                 */
                scroll?: components["parameters"]["Scroll"];
                /**
                 * @description `scroll_id` of the previous response, to get the next part. The scroll ends with a response without items.
                 * @example c2Nyb2xsLTE
                 */
                scroll_id?: components["parameters"]["ScrollId"];
                /**
                 * @description Relations to include in the response. Older documentation also names `stats` and `clusters`; unknown whether they still work.
                 * @example [
                 *       "addresses"
                 *     ]
                 */
                include?: components["parameters"]["CustomerInclude"];
                /**
                 * @description Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
                 * @example maria
                 */
                q?: components["parameters"]["FreeText"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Customers of the store. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerScrollPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "customers.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The customer. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerEnvelope"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "customers.listFilters": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The filters, in an unknown form. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerFilters"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "customers.listCarts": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the customer.
                 * @example 70001
                 */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Abandoned carts of the customer. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "customers.listOrders": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the customer.
                 * @example 70001
                 */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Orders of the customer. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "customers.addresses.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the customer.
                 * @example 70001
                 */
                customerId: components["parameters"]["AddressCustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Addresses of the customer. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerAddressPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "customers.addresses.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the customer.
                 * @example 70001
                 */
                customerId: components["parameters"]["AddressCustomerId"];
            };
            cookie?: never;
        };
        /** @description The address. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerAddressEnvelope"] | components["schemas"]["CustomerAddress"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerAddressEnvelope"] | components["schemas"]["CustomerAddress"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "customers.addresses.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the customer.
                 * @example 70001
                 */
                customerId: components["parameters"]["AddressCustomerId"];
                /**
                 * @description ID of the address.
                 * @example 55501
                 */
                id: components["parameters"]["AddressId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerAddressEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "customers.addresses.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the customer.
                 * @example 70001
                 */
                customerId: components["parameters"]["AddressCustomerId"];
                /**
                 * @description ID of the address.
                 * @example 55501
                 */
                id: components["parameters"]["AddressId"];
            };
            cookie?: never;
        };
        /** @description The whole address. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressInput"];
            };
        };
        responses: {
            /** @description The address, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerAddressEnvelope"] | components["schemas"]["CustomerAddressArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "customers.addresses.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the customer.
                 * @example 70001
                 */
                customerId: components["parameters"]["AddressCustomerId"];
                /**
                 * @description ID of the address.
                 * @example 55501
                 */
                id: components["parameters"]["AddressId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "customers.search": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
                 * @example maria
                 */
                q?: components["parameters"]["FreeText"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Customers that were found. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerList"] | components["schemas"]["CustomerEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "clusters.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Clusters of the store. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "clusters.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The cluster. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClusterInput"];
            };
        };
        responses: {
            /** @description The new cluster. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEnvelope"] | components["schemas"]["Cluster"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "clusters.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the cluster.
                 * @example 7
                 */
                id: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cluster. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEnvelope"] | components["schemas"]["Cluster"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "clusters.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the cluster.
                 * @example 7
                 */
                id: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        /** @description The cluster, whole. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClusterInput"];
            };
        };
        responses: {
            /** @description The cluster as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEnvelope"] | components["schemas"]["ClusterArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "clusters.shippingRules.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the cluster.
                 * @example 7
                 */
                clusterId: components["parameters"]["ShippingRuleClusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Shipping rules of the cluster. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingRulePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "clusters.shippingRules.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the cluster.
                 * @example 7
                 */
                clusterId: components["parameters"]["ShippingRuleClusterId"];
            };
            cookie?: never;
        };
        /** @description The shipping rule. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShippingRuleInput"];
            };
        };
        responses: {
            /** @description The new shipping rule. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingRuleEnvelope"] | components["schemas"]["ShippingRuleArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "clusters.shippingRules.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the cluster.
                 * @example 7
                 */
                clusterId: components["parameters"]["ShippingRuleClusterId"];
                /**
                 * @description ID of the shipping rule.
                 * @example 301
                 */
                id: components["parameters"]["ShippingRuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shipping rule. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingRuleEnvelope"] | components["schemas"]["ShippingRule"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "clusters.shippingRules.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the cluster.
                 * @example 7
                 */
                clusterId: components["parameters"]["ShippingRuleClusterId"];
                /**
                 * @description ID of the shipping rule.
                 * @example 301
                 */
                id: components["parameters"]["ShippingRuleId"];
            };
            cookie?: never;
        };
        /** @description The shipping rule, whole. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShippingRuleInput"];
            };
        };
        responses: {
            /** @description The shipping rule as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingRuleEnvelope"] | components["schemas"]["ShippingRule"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "carts.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Starts a scroll, which continues beyond the last record that a page can return. Also send it with every `scroll_id`. A scroll expires; after how long is not documented.
                 * @example true
                 */
                scroll?: components["parameters"]["Scroll"];
                /**
                 * @description `scroll_id` of the previous response, to get the next part. The scroll ends with a response without items.
                 * @example c2Nyb2xsLTE
                 */
                scroll_id?: components["parameters"]["ScrollId"];
                /**
                 * @description Relations to include. Both were also seen without being asked for. `promocode` was measured to be ignored.
                 * @example [
                 *       "customer",
                 *       "items"
                 *     ]
                 */
                include?: components["parameters"]["CartInclude"];
                /**
                 * @description Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
                 * @example maria
                 */
                q?: components["parameters"]["FreeText"];
                /**
                 * @description Day on which the cart was created, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. No other field is offered: the API ignores `updated_at` here and returns all carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["CartDate"];
                /**
                 * @description Only carts whose payment was refused.
                 * @example payment_refused
                 */
                status?: components["parameters"]["CartStatus"];
                /**
                 * @description Campaign sources. Without the brackets, the API ignores the parameter.
                 * @example [
                 *       "newsletter"
                 *     ]
                 */
                "utm_source[]"?: components["parameters"]["UtmSources"];
                /**
                 * @description Campaigns. Without the brackets, the API ignores the parameter.
                 * @example [
                 *       "primavera"
                 *     ]
                 */
                "utm_campaign[]"?: components["parameters"]["UtmCampaigns"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Abandoned carts of the store. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartScrollPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "carts.export": {
        parameters: {
            query?: {
                /**
                 * @description Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
                 * @example maria
                 */
                q?: components["parameters"]["FreeText"];
                /**
                 * @description Campaign sources. Without the brackets, the API ignores the parameter.
                 * @example [
                 *       "newsletter"
                 *     ]
                 */
                "utm_source[]"?: components["parameters"]["UtmSources"];
                /**
                 * @description Campaigns. Without the brackets, the API ignores the parameter.
                 * @example [
                 *       "primavera"
                 *     ]
                 */
                "utm_campaign[]"?: components["parameters"]["UtmCampaigns"];
                /**
                 * @description Only carts whose payment was refused.
                 * @example payment_refused
                 */
                status?: components["parameters"]["CartStatus"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job that was started. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJobEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "carts.search": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
                 * @example maria
                 */
                q?: components["parameters"]["FreeText"];
                /**
                 * @description Relations to include. Both were also seen without being asked for. `promocode` was measured to be ignored.
                 * @example [
                 *       "customer",
                 *       "items"
                 *     ]
                 */
                include?: components["parameters"]["CartInclude"];
                /**
                 * @description Campaign sources. Without the brackets, the API ignores the parameter.
                 * @example [
                 *       "newsletter"
                 *     ]
                 */
                "utm_source[]"?: components["parameters"]["UtmSources"];
                /**
                 * @description Campaigns. Without the brackets, the API ignores the parameter.
                 * @example [
                 *       "primavera"
                 *     ]
                 */
                "utm_campaign[]"?: components["parameters"]["UtmCampaigns"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Carts that were found. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartList"] | components["schemas"]["CartEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "leads.search": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
                 * @example maria
                 */
                q?: components["parameters"]["FreeText"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Leads that were found. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadList"] | components["schemas"]["Lead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "paymentLinks.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payment links of the store. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLinkList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "paymentLinks.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The payment link. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentLinkInput"];
            };
        };
        responses: {
            /** @description The new payment link. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLinkEnvelope"] | components["schemas"]["PaymentLink"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "paymentLinks.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the payment link.
                 * @example 61001
                 */
                id: components["parameters"]["PaymentLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment link. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLinkEnvelope"] | components["schemas"]["PaymentLink"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "paymentLinks.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the payment link.
                 * @example 61001
                 */
                id: components["parameters"]["PaymentLinkId"];
            };
            cookie?: never;
        };
        /** @description The payment link, whole. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentLinkInput"];
            };
        };
        responses: {
            /** @description The payment link as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLinkEnvelope"] | components["schemas"]["PaymentLink"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "paymentLinks.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the payment link.
                 * @example 61001
                 */
                id: components["parameters"]["PaymentLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.statuses.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description ID of an order; probably returns the statuses that it may take.
                 * @example 80001
                 */
                orderId?: components["parameters"]["StatusOrderId"];
                /**
                 * @description Relations to include. Their form is unknown.
                 * @example [
                 *       "emailDetails"
                 *     ]
                 */
                include?: components["parameters"]["StatusInclude"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Statuses of the store. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutStatusList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.statuses.updateEmailDetails": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the status.
                 * @example 4
                 */
                id: components["parameters"]["CheckoutStatusId"];
            };
            cookie?: never;
        };
        /** @description Subject and text. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusEmailInput"];
            };
        };
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutStatusEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.payments.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payment methods. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.payments.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the payment method.
                 * @example 2
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment method. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.payments.listConfigs": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the payment method.
                 * @example 2
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Configurations of the payment method. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentConfigList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.payments.createConfig": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the payment method.
                 * @example 2
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        /** @description The configuration. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentConfigInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentConfigEnvelope"] | components["schemas"]["PaymentConfig"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentConfigEnvelope"] | components["schemas"]["PaymentConfig"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.payments.getConfig": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the payment method.
                 * @example 2
                 */
                paymentId: components["parameters"]["PaymentId"];
                /**
                 * @description ID of the configuration.
                 * @example 301
                 */
                id: components["parameters"]["PaymentConfigId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentConfigEnvelope"] | components["schemas"]["PaymentConfig"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.payments.updateConfig": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the payment method.
                 * @example 2
                 */
                paymentId: components["parameters"]["PaymentId"];
                /**
                 * @description ID of the configuration.
                 * @example 301
                 */
                id: components["parameters"]["PaymentConfigId"];
            };
            cookie?: never;
        };
        /** @description The configuration, whole. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentConfigInput"];
            };
        };
        responses: {
            /** @description The configuration as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentConfigEnvelope"] | components["schemas"]["PaymentConfig"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.payments.deleteConfig": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the payment method.
                 * @example 2
                 */
                paymentId: components["parameters"]["PaymentId"];
                /**
                 * @description ID of the configuration.
                 * @example 301
                 */
                id: components["parameters"]["PaymentConfigId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.payments.listInstallments": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the payment method.
                 * @example 2
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Instalment rules of the payment method. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallmentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.payments.createInstallments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the payment method.
                 * @example 2
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        /** @description The rules. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstallmentsInput"];
            };
        };
        responses: {
            /** @description The rules were accepted. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The rules were created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.payments.simulateInstallments": {
        parameters: {
            query: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Amount to pay, in reais.
                 * @example 112.4
                 */
                amount: components["parameters"]["SimulationAmount"];
                /**
                 * @description Minimum value of an instalment, in reais.
                 * @example 30
                 */
                min_installment_value: components["parameters"]["SimulationMinimum"];
                /**
                 * @description Number of instalments without interest.
                 * @example 3
                 */
                max_installments_without_tax?: components["parameters"]["SimulationWithoutTax"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the payment method.
                 * @example 2
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The simulation. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallmentSimulationEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.gateways.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payment gateways. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.gateways.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description Alias of the gateway.
                 * @example billet
                 */
                gatewayAlias: components["parameters"]["GatewayAlias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gateway. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.banks.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Banks. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.banks.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the bank.
                 * @example 31
                 */
                id: components["parameters"]["BankId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bank. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.affiliations.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Affiliations of the store. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.affiliations.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the affiliation.
                 * @example 11
                 */
                id: components["parameters"]["AffiliationId"];
            };
            cookie?: never;
        };
        /** @description The affiliation. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AffiliationInput"];
            };
        };
        responses: {
            /** @description The affiliation as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliationEnvelope"] | components["schemas"]["Affiliation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.bankAccounts.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bank accounts of sellers. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccountList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.bankAccounts.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the bank account.
                 * @example 501
                 */
                id: components["parameters"]["BankAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bank account. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccountEnvelope"] | components["schemas"]["BankAccount"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.bankAccounts.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the bank account.
                 * @example 501
                 */
                id: components["parameters"]["BankAccountId"];
            };
            cookie?: never;
        };
        /** @description The bank account, whole. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankAccountInput"];
            };
        };
        responses: {
            /** @description The bank account as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccountEnvelope"] | components["schemas"]["BankAccount"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.bankAccounts.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the bank account.
                 * @example 501
                 */
                id: components["parameters"]["BankAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.transactions.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Transactions of the store. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.transactions.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the transaction.
                 * @example 12101
                 */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.transactions.listLogs": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the transaction.
                 * @example 12101
                 */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Log of the transaction. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionLogList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.transactions.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the transaction.
                 * @example 12101
                 */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionEnvelope"] | components["schemas"]["TransactionArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.transactions.capture": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the transaction.
                 * @example 12101
                 */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionEnvelope"] | components["schemas"]["TransactionArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "checkout.transactions.cancelAtGateway": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the transaction.
                 * @example 12101
                 */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionEnvelope"] | components["schemas"]["TransactionArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.search": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Free-text search: name or SKU code. The search is fuzzy, so compare the results with the value you searched for.
                 * @example camiseta
                 */
                q?: components["parameters"]["ProductText"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Products that were found. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductList"] | components["schemas"]["ProductEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "search.global": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
                 * @example maria
                 */
                q?: components["parameters"]["FreeText"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found, by kind. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlobalSearch"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "webhooks.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Webhooks of the store. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "webhooks.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The webhook. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEnvelope"] | components["schemas"]["Webhook"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEnvelope"] | components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "webhooks.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the webhook.
                 * @example 301
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEnvelope"] | components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "webhooks.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the webhook.
                 * @example 301
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /** @description The webhook, with all of its fields. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEnvelope"] | components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "webhooks.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the webhook.
                 * @example 301
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "webhooks.listEvents": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEventKinds"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Starts a scroll, which continues beyond the last record that a page can return. Also send it with every `scroll_id`. A scroll expires; after how long is not documented.
                 * @example true
                 */
                scroll?: components["parameters"]["Scroll"];
                /**
                 * @description `scroll_id` of the previous response, to get the next part. The scroll ends with a response without items.
                 * @example c2Nyb2xsLTE
                 */
                scroll_id?: components["parameters"]["ScrollId"];
                /**
                 * @description Relations to include in the response. `status` without `promocode` does not bring the coupon reliably; the content of the last five is unknown.
                 * @example [
                 *       "status",
                 *       "customer"
                 *     ]
                 */
                include?: components["parameters"]["OrderInclude"];
                /**
                 * @description Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
                 * @example maria
                 */
                q?: components["parameters"]["FreeText"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. The fields are `created_at`, `updated_at` and `cancelled_at`. Other formats are ignored or cause a 500; `filters[date]` reads all orders and times out.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["OrderDate"];
                /**
                 * @description IDs of statuses. Without the brackets, the API ignores the parameter and returns all orders.
                 * @example [
                 *       4
                 *     ]
                 */
                "status_id[]"?: components["parameters"]["OrderStatusFilter"];
                /**
                 * @description Payment methods, such as `pix` and `credit_card`. One client names this filter; whether it works was not tried.
                 * @example [
                 *       "pix"
                 *     ]
                 */
                "payment_method[]"?: components["parameters"]["OrderPaymentFilter"];
                /**
                 * @description IDs of products.
                 * @example [
                 *       2201
                 *     ]
                 */
                "product_id[]"?: components["parameters"]["OrderProductFilter"];
                /**
                 * @description IDs of coupons. Without the brackets, the API ignores the parameter and returns all orders.
                 * @example [
                 *       9001
                 *     ]
                 */
                "promocode_id[]"?: components["parameters"]["OrderPromocodeFilter"];
                /**
                 * @description IDs of accounts at payment gateways.
                 * @example [
                 *       11
                 *     ]
                 */
                "affiliation_id[]"?: components["parameters"]["OrderAffiliationFilter"];
                /**
                 * @description IDs of freebies.
                 * @example [
                 *       321
                 *     ]
                 */
                "freebie_id[]"?: components["parameters"]["OrderFreebieFilter"];
                /**
                 * @description Campaigns. Without the brackets, the API ignores the parameter.
                 * @example [
                 *       "primavera"
                 *     ]
                 */
                "utm_campaign[]"?: components["parameters"]["UtmCampaigns"];
                /**
                 * @description Orders of the checkout, or of a payment that was tried again.
                 * @example store
                 */
                channel?: components["parameters"]["OrderChannel"];
                /**
                 * @description Whether the order was sent to the ERP Bling.
                 * @example sent
                 */
                bling?: components["parameters"]["OrderBling"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderScrollPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderEnvelope"] | components["schemas"]["Order"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderEnvelope"] | components["schemas"]["Order"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to include in the response. `status` without `promocode` does not bring the coupon reliably; the content of the last five is unknown.
                 * @example [
                 *       "status",
                 *       "customer"
                 *     ]
                 */
                include?: components["parameters"]["OrderInclude"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order. It is not the number that the buyer sees.
                 * @example 80001
                 */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderEnvelope"] | components["schemas"]["OrderArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order. It is not the number that the buyer sees.
                 * @example 80001
                 */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** @description What changes, such as `status_id` alone; see the contradiction above. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderUpdateInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderEnvelope"] | components["schemas"]["OrderArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.listFilters": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderFilters"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.export": {
        parameters: {
            query?: {
                /**
                 * @description Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
                 * @example maria
                 */
                q?: components["parameters"]["FreeText"];
                /**
                 * @description Orders of the checkout, or of a payment that was tried again.
                 * @example store
                 */
                channel?: components["parameters"]["OrderChannel"];
                /**
                 * @description ID of a status.
                 * @example 4
                 */
                status_id?: number;
                /**
                 * @description ID of an account at a payment gateway.
                 * @example 11
                 */
                affiliation_id?: number;
                /**
                 * @description ID of a product.
                 * @example 2201
                 */
                product_id?: number;
                /**
                 * @description ID of a coupon.
                 * @example 9001
                 */
                promocode_id?: number;
                /**
                 * @description Campaign source.
                 * @example newsletter
                 */
                utm_source?: string;
                /**
                 * @description Campaign.
                 * @example primavera
                 */
                utm_campaign?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJobEnvelope"] | components["schemas"]["ExportJob"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.exportToService": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description Name of the service. No source lists the names.
                 * @example bling
                 */
                service: components["parameters"]["ExportService"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJobEnvelope"] | components["schemas"]["ExportJob"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.items.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderItemList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.transactions.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.statuses.list": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderStatusList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.boxes.list": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPackagingList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.addresses.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAddressList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.addresses.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
                /**
                 * @description ID of the address.
                 * @example 98801
                 */
                id: components["parameters"]["OrderAddressId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAddressEnvelope"] | components["schemas"]["OrderAddressArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.addresses.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
                /**
                 * @description ID of the address.
                 * @example 98801
                 */
                id: components["parameters"]["OrderAddressId"];
            };
            cookie?: never;
        };
        /** @description All fields of the entity: none that is omitted is known to keep its value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderAddressInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAddressEnvelope"] | components["schemas"]["OrderAddressArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.comments.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCommentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.comments.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderCommentInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCommentEnvelope"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCommentEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.comments.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
                /**
                 * @description ID of the comment.
                 * @example 31001
                 */
                id: components["parameters"]["OrderCommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCommentEnvelope"] | components["schemas"]["OrderCommentArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.comments.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
                /**
                 * @description ID of the comment.
                 * @example 31001
                 */
                id: components["parameters"]["OrderCommentId"];
            };
            cookie?: never;
        };
        /** @description All fields of the entity: none that is omitted is known to keep its value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderCommentInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCommentEnvelope"] | components["schemas"]["OrderCommentArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.comments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
                /**
                 * @description ID of the comment.
                 * @example 31001
                 */
                id: components["parameters"]["OrderCommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.invoices.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.invoices.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceEnvelope"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.invoices.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
                /**
                 * @description ID of the invoice.
                 * @example 60001
                 */
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceEnvelope"] | components["schemas"]["InvoiceArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.invoices.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
                /**
                 * @description ID of the invoice.
                 * @example 60001
                 */
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        /** @description All fields of the entity: none that is omitted is known to keep its value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceEnvelope"] | components["schemas"]["InvoiceArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.invoices.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
                /**
                 * @description ID of the invoice.
                 * @example 60001
                 */
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.tracking.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderTrackingList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.tracking.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderTrackingInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderTrackingEnvelope"] | components["schemas"]["OrderTracking"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderTrackingEnvelope"] | components["schemas"]["OrderTracking"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.labels.list": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderLabels"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.labels.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderLabelInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderLabels"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderLabels"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.labels.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
                /**
                 * @description ID of the label, as a string.
                 * @example 61001
                 */
                id: components["parameters"]["OrderLabelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderLabels"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.labels.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
                /**
                 * @description ID of the label, as a string.
                 * @example 61001
                 */
                id: components["parameters"]["OrderLabelId"];
            };
            cookie?: never;
        };
        /** @description All fields of the entity: none that is omitted is known to keep its value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderLabelInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderLabels"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.labels.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
                /**
                 * @description ID of the label, as a string.
                 * @example 61001
                 */
                id: components["parameters"]["OrderLabelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.emails.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderEmailList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.emails.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the order.
                 * @example 80001
                 */
                orderId: components["parameters"]["ParentOrderId"];
                /**
                 * @description ID of the e-mail.
                 * @example 51001
                 */
                id: components["parameters"]["OrderEmailId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderEmailEnvelope"] | components["schemas"]["OrderEmail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "orders.search": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to include in the response. `status` without `promocode` does not bring the coupon reliably; the content of the last five is unknown.
                 * @example [
                 *       "status",
                 *       "customer"
                 *     ]
                 */
                include?: components["parameters"]["OrderInclude"];
                /**
                 * @description Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
                 * @example maria
                 */
                q?: components["parameters"]["FreeText"];
                /**
                 * @description Campaign sources. Without the brackets, the API ignores the parameter.
                 * @example [
                 *       "newsletter"
                 *     ]
                 */
                "utm_source[]"?: components["parameters"]["UtmSources"];
                /**
                 * @description Campaigns. Without the brackets, the API ignores the parameter.
                 * @example [
                 *       "primavera"
                 *     ]
                 */
                "utm_campaign[]"?: components["parameters"]["UtmCampaigns"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderList"] | components["schemas"]["OrderEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "queues.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the job, which an export returns as `queue_id`.
                 * @example 4001
                 */
                id: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueEnvelope"] | components["schemas"]["Queue"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to include in the response. SKUs, images, brand and texts are not included by default.
                 * @example [
                 *       "skus",
                 *       "images"
                 *     ]
                 */
                include?: components["parameters"]["ProductInclude"];
                /**
                 * @description Free-text search: name or SKU code. The search is fuzzy, so compare the results with the value you searched for.
                 * @example camiseta
                 */
                q?: components["parameters"]["ProductText"];
                /**
                 * @description `1` returns products for sale, `0` the others. Without the brackets, as documented, the API ignores the parameter and returns all products.
                 * @example [
                 *       1
                 *     ]
                 */
                "active[]"?: components["parameters"]["ProductActive"];
                /**
                 * @description Returns products of these brands, by ID.
                 * @example [
                 *       7
                 *     ]
                 */
                "brand_id[]"?: components["parameters"]["ProductBrand"];
                /**
                 * @description Returns products of these categories, by ID.
                 * @example [
                 *       7
                 *     ]
                 */
                "category_id[]"?: components["parameters"]["ProductCategory"];
                /**
                 * @description Returns products of these collections, by ID.
                 * @example [
                 *       7
                 *     ]
                 */
                "collection_id[]"?: components["parameters"]["ProductCollection"];
                /**
                 * @description Returns products of these flags, by ID.
                 * @example [
                 *       7
                 *     ]
                 */
                "flag_id[]"?: components["parameters"]["ProductFlag"];
                /**
                 * @description Returns products with these priorities.
                 * @example [
                 *       1
                 *     ]
                 */
                "priority[]"?: components["parameters"]["ProductPriority"];
                /**
                 * @description Returns products by what they have: `with_images`, `with_description`, `without_description`, `with_seo_title`. The documented list goes on; the rest is not known.
                 * @example with_images
                 */
                quality?: components["parameters"]["ProductQuality"];
                /**
                 * @description `1` returns products with customizations, `0` the others.
                 * @example 1
                 */
                customization?: components["parameters"]["ProductCustomization"];
                /**
                 * @description `1` returns products with a shipping price of their own, `0` the others.
                 * @example 1
                 */
                custom_shipping?: components["parameters"]["ProductCustomShipping"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductEnvelope"] | components["schemas"]["Product"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductEnvelope"] | components["schemas"]["Product"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to include in the response. SKUs, images, brand and texts are not included by default.
                 * @example [
                 *       "skus",
                 *       "images"
                 *     ]
                 */
                include?: components["parameters"]["ProductInclude"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductEnvelope"] | components["schemas"]["ProductArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /** @description What changes, and the fields that are required with it. Omitted fields keep their values. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductUpdateInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductEnvelope"] | components["schemas"]["Product"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.listFilters": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductFilters"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.export": {
        parameters: {
            query?: {
                /**
                 * @description Format of the file.
                 * @example csv
                 */
                format?: components["parameters"]["ExportFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJobEnvelope"] | components["schemas"]["ExportJob"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.skus.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to include in the response. The documented names are not known.
                 * @example [
                 *       "images"
                 *     ]
                 */
                include?: components["parameters"]["SkuInclude"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkuList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.skus.order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /** @description The IDs in their new order. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderedIds"];
            };
        };
        responses: {
            /** @description The SKUs were ordered. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.skus.batchUpdate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /** @description The SKUs, and what changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkuBatchUpdateInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkuBatchUpdateEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.skus.batchUpdateProgress": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkuBatchProgressEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.stocks.list": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductStockList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.stocks.sync": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /** @description The stocks of the product. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductStocksInput"];
            };
        };
        responses: {
            /** @description The stocks were set. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.recommendations.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductRecommendationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.combos.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComboList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.flags.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.collections.list": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.comments.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductCommentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.reviews.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.reviews.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewEnvelope"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.similars.list": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.similars.order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /** @description The IDs in their new order. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderedTextIds"];
            };
        };
        responses: {
            /** @description The related products were ordered. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.similars.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /** @description The products to remove. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimilarsRemoval"];
            };
        };
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "products.similars.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The products to relate. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelatedIds"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedIds"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedIds"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "skus.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to include in the response. The documented names are not known.
                 * @example [
                 *       "images"
                 *     ]
                 */
                include?: components["parameters"]["SkuInclude"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkuList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "skus.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkuInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkuEnvelope"] | components["schemas"]["Sku"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkuEnvelope"] | components["schemas"]["Sku"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "skus.export": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description ID of the product.
                 * @example 2201
                 */
                product_id?: components["parameters"]["SkuExportProduct"];
                /**
                 * @description SKU code.
                 * @example CAM-P
                 */
                sku?: components["parameters"]["SkuExportCode"];
                /**
                 * @description ID in an ERP.
                 * @example A-1
                 */
                erp_id?: components["parameters"]["SkuExportErpId"];
                /**
                 * @description Barcode.
                 * @example 7890000000000
                 */
                barcode?: components["parameters"]["SkuExportBarcode"];
                /**
                 * @description Lowest price, in reais.
                 * @example 10
                 */
                price_min?: components["parameters"]["SkuExportPriceMin"];
                /**
                 * @description Highest price, in reais.
                 * @example 100
                 */
                price_max?: components["parameters"]["SkuExportPriceMax"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkuList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "skus.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to include in the response. The documented names are not known.
                 * @example [
                 *       "images"
                 *     ]
                 */
                include?: components["parameters"]["SkuInclude"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the SKU.
                 * @example 15001
                 */
                id: components["parameters"]["SkuId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkuEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "skus.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the SKU.
                 * @example 15001
                 */
                id: components["parameters"]["SkuId"];
            };
            cookie?: never;
        };
        /** @description What changes, and the fields that are required with it. Omitted fields keep their values. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkuUpdateInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkuEnvelope"] | components["schemas"]["Sku"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "skus.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the SKU.
                 * @example 15001
                 */
                id: components["parameters"]["SkuId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "skus.listByStock": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description State of the SKUs to return.
                 * @example low_stock
                 */
                stock_status?: components["parameters"]["StockStatus"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the stock.
                 * @example 3
                 */
                stock: components["parameters"]["StockId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockSkuList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "skus.stocks.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the SKU.
                 * @example 15001
                 */
                skuId: components["parameters"]["SkuParentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkuStockList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "skus.stocks.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the SKU.
                 * @example 15001
                 */
                skuId: components["parameters"]["SkuParentId"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkuStockInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkuStockEnvelope"] | components["schemas"]["SkuStock"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkuStockEnvelope"] | components["schemas"]["SkuStock"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "skus.stocks.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the SKU.
                 * @example 15001
                 */
                skuId: components["parameters"]["SkuParentId"];
                /**
                 * @description ID of the stock row, not of the stock (`stock_id`).
                 * @example 71001
                 */
                id: components["parameters"]["SkuStockId"];
            };
            cookie?: never;
        };
        /** @description All fields of the entity: none that is omitted is known to keep its value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkuStockInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkuStockEnvelope"] | components["schemas"]["SkuStock"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "skus.stocks.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the SKU.
                 * @example 15001
                 */
                skuId: components["parameters"]["SkuParentId"];
                /**
                 * @description ID of the stock row, not of the stock (`stock_id`).
                 * @example 71001
                 */
                id: components["parameters"]["SkuStockId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "skus.exportByStock": {
        parameters: {
            query: {
                /**
                 * @description ID of the stock.
                 * @example 3
                 */
                stock_id: components["parameters"]["StockExportId"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJobEnvelope"] | components["schemas"]["ExportJob"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "skus.images.list": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the SKU.
                 * @example 15001
                 */
                skuId: components["parameters"]["SkuParentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkuImageList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "skus.images.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the SKU.
                 * @example 15001
                 */
                skuId: components["parameters"]["SkuParentId"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkuImagesInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSkuImages"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSkuImages"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "skus.images.order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the SKU.
                 * @example 15001
                 */
                skuId: components["parameters"]["SkuParentId"];
            };
            cookie?: never;
        };
        /** @description The IDs in their new order. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderedTextIds"];
            };
        };
        responses: {
            /** @description The images were ordered. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "skus.images.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the SKU.
                 * @example 15001
                 */
                skuId: components["parameters"]["SkuParentId"];
                /**
                 * @description ID of the image.
                 * @example 88001
                 */
                id: components["parameters"]["SkuImageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkuImageEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "skus.images.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the SKU.
                 * @example 15001
                 */
                skuId: components["parameters"]["SkuParentId"];
                /**
                 * @description ID of the image.
                 * @example 88001
                 */
                id: components["parameters"]["SkuImageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "stockNotifications.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockNotificationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "stockNotifications.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StockNotificationInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockNotificationEnvelope"] | components["schemas"]["StockNotification"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockNotificationEnvelope"] | components["schemas"]["StockNotification"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "stockNotifications.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the stock notification.
                 * @example 6001
                 */
                id: components["parameters"]["StockNotificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockNotificationEnvelope"] | components["schemas"]["StockNotification"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "stockNotifications.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the stock notification.
                 * @example 6001
                 */
                id: components["parameters"]["StockNotificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "bundles.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "bundles.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BundleInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleEnvelope"] | components["schemas"]["Bundle"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleEnvelope"] | components["schemas"]["Bundle"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "bundles.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the kit.
                 * @example 1201
                 */
                id: components["parameters"]["BundleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleEnvelope"] | components["schemas"]["Bundle"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "bundles.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the kit.
                 * @example 1201
                 */
                id: components["parameters"]["BundleId"];
            };
            cookie?: never;
        };
        /** @description All fields of the entity: none that is omitted is known to keep its value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BundleInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleEnvelope"] | components["schemas"]["Bundle"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "bundles.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the kit.
                 * @example 1201
                 */
                id: components["parameters"]["BundleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "auth.me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, with the stores. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserEnvelope"] | components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "system.ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API is there. Its body is not known. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "brands.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "brands.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrandInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandEnvelope"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "brands.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the brand.
                 * @example 41
                 */
                id: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandEnvelope"] | components["schemas"]["Brand"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "brands.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the brand.
                 * @example 41
                 */
                id: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        /** @description What changes, and the fields that are required with it. Omitted fields keep their values. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrandUpdateInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "brands.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the brand.
                 * @example 41
                 */
                id: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "categories.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to include in the response. Only the form of `seo` is known.
                 * @example [
                 *       "seo"
                 *     ]
                 */
                include?: components["parameters"]["CategoryInclude"];
                /**
                 * @description Returns only categories that have none above them.
                 * @example true
                 */
                onlyParents?: components["parameters"]["CategoryOnlyParents"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "categories.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryEnvelope"] | components["schemas"]["Category"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryEnvelope"] | components["schemas"]["Category"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "categories.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to include in the response. Only the form of `seo` is known.
                 * @example [
                 *       "seo"
                 *     ]
                 */
                include?: components["parameters"]["CategoryInclude"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the category.
                 * @example 801
                 */
                id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryEnvelope"] | components["schemas"]["Category"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "categories.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the category.
                 * @example 801
                 */
                id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        /** @description All fields of the entity: none that is omitted is known to keep its value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryEnvelope"] | components["schemas"]["Category"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "categories.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the category.
                 * @example 801
                 */
                id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "categories.products.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the category.
                 * @example 801
                 */
                id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "categories.products.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the category.
                 * @example 801
                 */
                id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        /** @description The products. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryProductsInput"];
            };
        };
        responses: {
            /** @description The products are in the category. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "categories.products.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the category.
                 * @example 801
                 */
                id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryProductsInput"];
            };
        };
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "categories.banners.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the category.
                 * @example 801
                 */
                id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BannerList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "categories.copyProducts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the category.
                 * @example 801
                 */
                id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoriesInput"];
            };
        };
        responses: {
            /** @description Products of the category. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopiedProducts"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "collections.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to include in the response. What comes is unknown.
                 * @example [
                 *       "prods"
                 *     ]
                 */
                include?: components["parameters"]["CollectionInclude"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "collections.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectionInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionEnvelope"] | components["schemas"]["Collection"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionEnvelope"] | components["schemas"]["Collection"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "collections.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the collection.
                 * @example 501
                 */
                id: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        /** @description All fields of the entity: none that is omitted is known to keep its value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectionInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionEnvelope"] | components["schemas"]["Collection"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "collections.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the collection.
                 * @example 501
                 */
                id: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "collections.products.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the collection.
                 * @example 501
                 */
                id: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductsInput"];
            };
        };
        responses: {
            /** @description The products are in the collection. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "collections.products.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the collection.
                 * @example 501
                 */
                id: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductsInput"];
            };
        };
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "variations.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "variations.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VariationInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariationEnvelope"] | components["schemas"]["VariationArrayEnvelope"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariationEnvelope"] | components["schemas"]["VariationArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "variations.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the variation.
                 * @example 31
                 */
                id: components["parameters"]["VariationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariationEnvelope"] | components["schemas"]["VariationArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "variations.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the variation.
                 * @example 31
                 */
                id: components["parameters"]["VariationId"];
            };
            cookie?: never;
        };
        /** @description All fields of the entity: none that is omitted is known to keep its value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VariationInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariationEnvelope"] | components["schemas"]["VariationArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "variations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the variation.
                 * @example 31
                 */
                id: components["parameters"]["VariationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "variations.values.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the variation.
                 * @example 31
                 */
                variationId: components["parameters"]["VariationOfValueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariationValueList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "variations.values.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the variation.
                 * @example 31
                 */
                variationId: components["parameters"]["VariationOfValueId"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VariationValueInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariationValueEnvelope"] | components["schemas"]["VariationValue"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariationValueEnvelope"] | components["schemas"]["VariationValue"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "variations.values.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the variation.
                 * @example 31
                 */
                variationId: components["parameters"]["VariationOfValueId"];
                /**
                 * @description ID of the value.
                 * @example 311
                 */
                id: components["parameters"]["VariationValueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariationValueEnvelope"] | components["schemas"]["VariationValueArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "variations.values.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the variation.
                 * @example 31
                 */
                variationId: components["parameters"]["VariationOfValueId"];
                /**
                 * @description ID of the value.
                 * @example 311
                 */
                id: components["parameters"]["VariationValueId"];
            };
            cookie?: never;
        };
        /** @description All fields of the entity: none that is omitted is known to keep its value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VariationValueInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariationValueEnvelope"] | components["schemas"]["VariationValue"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "variations.values.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the variation.
                 * @example 31
                 */
                variationId: components["parameters"]["VariationOfValueId"];
                /**
                 * @description ID of the value.
                 * @example 311
                 */
                id: components["parameters"]["VariationValueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "flags.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "flags.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlagInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagEnvelope"] | components["schemas"]["FlagArrayEnvelope"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagEnvelope"] | components["schemas"]["FlagArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "flags.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the flag.
                 * @example 21
                 */
                id: components["parameters"]["FlagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagEnvelope"] | components["schemas"]["Flag"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "flags.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the flag.
                 * @example 21
                 */
                id: components["parameters"]["FlagId"];
            };
            cookie?: never;
        };
        /** @description All fields of the entity: none that is omitted is known to keep its value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlagInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagEnvelope"] | components["schemas"]["Flag"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "flags.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the flag.
                 * @example 21
                 */
                id: components["parameters"]["FlagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "flags.products.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the flag.
                 * @example 21
                 */
                id: components["parameters"]["FlagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "flags.products.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the flag.
                 * @example 21
                 */
                id: components["parameters"]["FlagId"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductsInput"];
            };
        };
        responses: {
            /** @description The products have the flag. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "flags.products.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the flag.
                 * @example 21
                 */
                id: components["parameters"]["FlagId"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductsInput"];
            };
        };
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "filters.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilterList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "filters.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilterInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilterEnvelope"] | components["schemas"]["Filter"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilterEnvelope"] | components["schemas"]["Filter"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "filters.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the filter.
                 * @example 6
                 */
                id: components["parameters"]["FilterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilterDetails"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "filters.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the filter.
                 * @example 6
                 */
                id: components["parameters"]["FilterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "filters.values.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the filter.
                 * @example 6
                 */
                filterId: components["parameters"]["FilterOfValueId"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilterValueInput"];
            };
        };
        responses: {
            /** @description The response, in an unknown form. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnknownBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "filters.values.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the filter.
                 * @example 6
                 */
                filterId: components["parameters"]["FilterOfValueId"];
                /**
                 * @description ID of the value.
                 * @example 61
                 */
                id: components["parameters"]["FilterValueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "reviews.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to include in the response. The form of the product is unknown.
                 * @example [
                 *       "product"
                 *     ]
                 */
                include?: components["parameters"]["ReviewInclude"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "reviews.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewEnvelope"] | components["schemas"]["Review"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewEnvelope"] | components["schemas"]["Review"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "reviews.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the review.
                 * @example 91
                 */
                id: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewEnvelope"] | components["schemas"]["Review"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "reviews.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the review.
                 * @example 91
                 */
                id: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewUpdateInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewEnvelope"] | components["schemas"]["Review"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "productComments.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductCommentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "productComments.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductCommentInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductCommentEnvelope"] | components["schemas"]["ProductComment"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductCommentEnvelope"] | components["schemas"]["ProductComment"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "productComments.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the comment.
                 * @example 71
                 */
                id: components["parameters"]["ProductCommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductCommentEnvelope"] | components["schemas"]["ProductCommentArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "productComments.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the comment.
                 * @example 71
                 */
                id: components["parameters"]["ProductCommentId"];
            };
            cookie?: never;
        };
        /** @description All fields of the entity: none that is omitted is known to keep its value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductCommentInput"];
            };
        };
        responses: {
            /** @description The response, in an unknown form. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnknownBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "productComments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the comment.
                 * @example 71
                 */
                id: components["parameters"]["ProductCommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "customizations.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomizationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "customizations.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomizationInput"];
            };
        };
        responses: {
            /** @description The response, in an unknown form. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnknownBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "customizations.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the customization.
                 * @example 51
                 */
                id: components["parameters"]["CustomizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomizationEnvelope"] | components["schemas"]["Customization"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "customizations.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the customization.
                 * @example 51
                 */
                id: components["parameters"]["CustomizationId"];
            };
            cookie?: never;
        };
        /** @description All fields of the entity: none that is omitted is known to keep its value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomizationInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomizationEnvelope"] | components["schemas"]["Customization"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "customizations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the customization.
                 * @example 51
                 */
                id: components["parameters"]["CustomizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "productGroups.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductGroupList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "productGroups.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductGroupInput"];
            };
        };
        responses: {
            /** @description The response, in an unknown form. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnknownBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "productGroups.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the group.
                 * @example 81
                 */
                id: components["parameters"]["ProductGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductGroupEnvelope"] | components["schemas"]["ProductGroupArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "productGroups.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the group.
                 * @example 81
                 */
                id: components["parameters"]["ProductGroupId"];
            };
            cookie?: never;
        };
        /** @description All fields of the entity: none that is omitted is known to keep its value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductGroupInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductGroupEnvelope"] | components["schemas"]["ProductGroup"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "productGroups.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the group.
                 * @example 81
                 */
                id: components["parameters"]["ProductGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "productGroups.products.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the group.
                 * @example 81
                 */
                id: components["parameters"]["ProductGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "productGroups.products.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the group.
                 * @example 81
                 */
                id: components["parameters"]["ProductGroupId"];
            };
            cookie?: never;
        };
        /** @description The products. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductsInput"];
            };
        };
        responses: {
            /** @description The products are in the group. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "looks.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "looks.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookEnvelope"] | components["schemas"]["Look"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookEnvelope"] | components["schemas"]["Look"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "looks.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to include in the response. Other resources call it `include`.
                 * @example [
                 *       "products"
                 *     ]
                 */
                includes?: components["parameters"]["LookIncludes"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the look.
                 * @example 15
                 */
                id: components["parameters"]["LookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookEnvelope"] | components["schemas"]["LookArrayEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "looks.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the look.
                 * @example 15
                 */
                id: components["parameters"]["LookId"];
            };
            cookie?: never;
        };
        /** @description All fields of the entity: none that is omitted is known to keep its value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookEnvelope"] | components["schemas"]["Look"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "looks.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the look.
                 * @example 15
                 */
                id: components["parameters"]["LookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "feeds.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all records.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. The documented example is `id`; the fields that each list accepts are not documented.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Sort direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "feeds.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedInput"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedEnvelope"] | components["schemas"]["Feed"];
                };
            };
            /** @description The entity that was created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedEnvelope"] | components["schemas"]["Feed"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "feeds.get": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the feed.
                 * @example 17
                 */
                id: components["parameters"]["FeedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedEnvelope"] | components["schemas"]["Feed"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "feeds.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as shown in the URL of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
                /**
                 * @description ID of the feed.
                 * @example 17
                 */
                id: components["parameters"]["FeedId"];
            };
            cookie?: never;
        };
        /** @description All fields of the entity: none that is omitted is known to keep its value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedInput"];
            };
        };
        responses: {
            /** @description The entity, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedEnvelope"] | components["schemas"]["Feed"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "webhooks.receive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Base64-encoded HMAC-SHA256 of the bytes of the body, keyed with the secret of the webhook.
                 * @example kqMZpBAYpOYlIvRe+JKZQCk0NdWkTnbuV7ap1oDZzTI=
                 */
                "X-Yampi-Hmac-SHA256": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Event as JSON. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnownWebhookEvent"];
            };
        };
        responses: {
            /** @description The event was received. The body is ignored. Any other status, or no response within five seconds, counts as a failure. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
