// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

import type { components } from "./openapi.js";

/** Delivery address to create or update. An address read from the API may be sent back unchanged. */
export interface AddressInput {
    /**
     * @description Name of the person who receives the delivery. Personal data.
     * @example Maria Exemplo
     */
    receiver: string;
    /**
     * @description CEP (postal code), eight digits without the hyphen. Personal data.
     * @example 01001000
     */
    zip_code: string;
    /**
     * @description CEP (postal code), duplicating `zip_code`. Not documented; one public client sends it in addition to `zip_code`. Personal data.
     * @example 01001000
     */
    zipcode?: string;
    /**
     * @description Street. Personal data.
     * @example Rua Exemplo
     */
    street: string;
    /**
     * @description House number. Personal data.
     * @example 100
     */
    number: string;
    /** @description Additional address line, such as apartment, block or reference. Personal data. */
    complement?: components["schemas"]["TextOrNull"];
    /**
     * @description Neighbourhood. Personal data.
     * @example Centro
     */
    neighborhood?: string;
    /**
     * @description City.
     * @example São Paulo
     */
    city?: string;
    /**
     * @description State, as a two-letter code.
     * @example SP
     */
    uf?: string;
}

/** Account of the store at a payment gateway. */
export interface Affiliation {
    /**
     * @description ID of the affiliation.
     * @example 11
     */
    id: number;
    /**
     * @description Whether the affiliation is active.
     * @example true
     */
    active: boolean;
    /**
     * @description Whether it is the backup of another one.
     * @example false
     */
    backup?: boolean;
    /**
     * @description Name.
     * @example Conta principal
     */
    name: string;
    /**
     * @description Text on the card statement of the buyer.
     * @example LOJA EXEMPLO
     */
    statement_descriptor?: string;
    /**
     * @description Whether authorized payments are captured automatically.
     * @example true
     */
    auto_capture?: boolean;
    /**
     * @description Whether a payment method uses it.
     * @example true
     */
    has_payment_config?: boolean;
    /**
     * @description Hours until an automatic capture.
     * @example 0
     */
    capture_hour_delay?: number;
    /**
     * @description Meaning not documented.
     * @example false
     */
    force_minimum_tax?: boolean;
    /**
     * @description Status. Values not documented.
     * @example approved
     */
    status?: string;
    /**
     * @description How the store authenticates at the gateway.
     * @example token
     */
    auth_type?: string;
    /** @description The gateway. */
    gateway?: components["schemas"]["GatewaysRelation"];
}

/** One entity in its envelope. */
export interface AffiliationEnvelope {
    data: components["schemas"]["Affiliation"];
}

/** Fields of an affiliation. */
export interface AffiliationInput {
    /**
     * @description Alias of the gateway.
     * @example cielo
     */
    gateway_alias: string;
    /**
     * @description Name.
     * @example Conta principal
     */
    name: string;
    /**
     * @description Whether authorized payments are captured automatically.
     * @example true
     */
    auto_capture?: boolean;
    /**
     * @description Credentials at the gateway, by the names that `params` of the gateway lists. Treat them as secrets. Secret: it gives access. Do not log it or show it.
     * @example {
     *       "env": "production"
     *     }
     */
    params?: {
        [key: string]: unknown;
    };
}

/** Entities of one page, and where it is in the list. */
export interface AffiliationList {
    /** @description The entities of this page. */
    data: components["schemas"]["Affiliation"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Envelope of the affiliation. */
export interface AffiliationRelation {
    data: components["schemas"]["Affiliation"];
}

/** Local time in the given time zone, without an offset. Do not parse it as UTC. */
export interface ApiDateTime {
    /**
     * @description Local time as `YYYY-MM-DD HH:MM:SS`. Real responses include six fractional digits; the documentation shows none.
     * @example 2026-03-05 14:07:21.000000
     * @example 2026-03-05 14:07:21
     */
    date: string;
    /**
     * @description Time zone type used by PHP: 1 is an offset, 2 an abbreviation, 3 an identifier.
     * @example 3
     */
    timezone_type: number;
    /**
     * @description IANA time zone identifier.
     * @example America/Sao_Paulo
     */
    timezone: string;
}

/** Date and time, or an empty list if there is none. */
export type ApiDateTimeOrEmpty = components["schemas"]["ApiDateTimeOrEmpty"];

/** Date and time, or null if there is none. */
export type ApiDateTimeOrNull = components["schemas"]["ApiDateTimeOrNull"];

/** Date and time as an object, or as a string of the store's clock. `toDate` accepts both. */
export type ApiDateTimeOrText = components["schemas"]["ApiDateTimeOrText"];

/** Bank at which a store may have an account. */
export interface Bank {
    /**
     * @description ID of the bank.
     * @example 31
     */
    id: number;
    /**
     * @description Code of the bank in Brazil.
     * @example 001
     */
    code: string;
    /**
     * @description Alias of the bank.
     * @example banco-exemplo
     */
    alias: string;
    /**
     * @description Name of the bank.
     * @example Banco Exemplo
     */
    name: string;
}

/** Bank account of a seller. Personal and financial data. */
export interface BankAccount {
    /**
     * @description ID of the bank account.
     * @example 501
     */
    id: number;
    /**
     * @description ID of the affiliation.
     * @example 11
     */
    affiliation_id: number;
    /**
     * @description ID at the payment gateway.
     * @example 901
     */
    external_gateway_id: number;
    /**
     * @description Code of the bank.
     * @example 001
     */
    bank_code: string;
    /**
     * @description Branch. Personal data.
     * @example 0001
     */
    agency: string;
    /**
     * @description Check digit of the branch. Personal data.
     * @example 0
     */
    agency_digit: string;
    /**
     * @description Account. Personal data.
     * @example 00000
     */
    account: string;
    /**
     * @description Check digit of the account. Personal data.
     * @example 0
     */
    account_digit: string;
    /**
     * @description Type of account. The page names `conta_poupanca`; the other values are not known.
     * @example conta_poupanca
     */
    type: string;
    /**
     * @description CPF or CNPJ of the holder. Personal data.
     * @example 11222333000100
     */
    document_number: string;
    /**
     * @description Name of the holder. Personal data.
     * @example Loja Exemplo Ltda
     */
    legal_name: string;
}

/** One entity in its envelope. */
export interface BankAccountEnvelope {
    data: components["schemas"]["BankAccount"];
}

/** Fields of a bank account. */
export interface BankAccountInput {
    /**
     * @description ID of the affiliation.
     * @example 11
     */
    affiliation_id: number;
    /**
     * @description ID at the payment gateway.
     * @example 901
     */
    external_gateway_id: number;
    /**
     * @description Code of the bank.
     * @example 001
     */
    bank_code: string;
    /**
     * @description Branch. Personal data.
     * @example 0001
     */
    agency: string;
    /**
     * @description Check digit of the branch. Personal data.
     * @example 0
     */
    agency_digit: string;
    /**
     * @description Account. Personal data.
     * @example 00000
     */
    account: string;
    /**
     * @description Check digit of the account. Personal data.
     * @example 0
     */
    account_digit: string;
    /**
     * @description Type of account. The page names `conta_poupanca`; the other values are not known.
     * @example conta_poupanca
     */
    type: string;
    /**
     * @description CPF or CNPJ of the holder. Personal data.
     * @example 11222333000100
     */
    document_number: string;
    /**
     * @description Name of the holder. Personal data.
     * @example Loja Exemplo Ltda
     */
    legal_name: string;
}

/** Entities of one page, and where it is in the list. */
export interface BankAccountList {
    /** @description The entities of this page. */
    data: components["schemas"]["BankAccount"][];
    meta?: components["schemas"]["ListMeta"];
}

/** One entity in its envelope. */
export interface BankEnvelope {
    data: components["schemas"]["Bank"];
}

/** Entities of one page, and where it is in the list. */
export interface BankList {
    /** @description The entities of this page. */
    data: components["schemas"]["Bank"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Image that the store shows. */
export interface Banner {
    /**
     * @description ID of the banner.
     * @example 12
     */
    id: number;
    /** @description ID of a product. */
    product_id?: components["schemas"]["IdOrNull"];
    /**
     * @description Whether the banner is active.
     * @example true
     */
    active?: boolean;
    /**
     * @description Whether it is shown on the home page.
     * @example false
     */
    home?: boolean;
    /**
     * @description Whether its time is over.
     * @example false
     */
    expired?: boolean;
    /**
     * @description Kind; `image` is the only one known.
     * @example image
     */
    type?: string;
    /**
     * @description Name.
     * @example Semana das canecas
     */
    name?: string;
    /**
     * @description Name in URLs.
     * @example semana-das-canecas
     */
    slug?: string;
    /** @description URL that it leads to. */
    link?: components["schemas"]["TextOrNull"];
    /**
     * @description URL of the image.
     * @example https://imagens.example.com/banner.png
     */
    image_url?: string;
    /** @description URL of the image for phones. */
    mobile_image_url?: components["schemas"]["TextOrNull"];
    /** @description Kind of countdown. */
    stopwatch?: components["schemas"]["TextOrNull"];
    /** @description When the countdown ends. */
    stopwatch_expires_in?: components["schemas"]["ApiDateTime"];
    /** @description When it appears. */
    start_at?: components["schemas"]["ApiDateTime"];
    /** @description When it disappears. */
    end_at?: components["schemas"]["ApiDateTime"];
    created_at?: components["schemas"]["ApiDateTime"];
    updated_at?: components["schemas"]["ApiDateTime"];
}

/** Entities of one page, and where it is in the list. */
export interface BannerList {
    /** @description The entities of this page. */
    data: components["schemas"]["Banner"][];
    meta?: components["schemas"]["ListMeta"];
}

/** A boolean that the API takes as a string. Methods of the client take a boolean. */
export type BooleanText = components["schemas"]["BooleanText"];

/** Brand of products. */
export interface Brand {
    /**
     * @description ID of the brand.
     * @example 41
     */
    id: number;
    /**
     * @description Whether the brand is active.
     * @example true
     */
    active: boolean;
    /**
     * @description Whether the brand is featured.
     * @example false
     */
    featured: boolean;
    /**
     * @description Name; unique in the store.
     * @example Marca Exemplo
     */
    name: string;
    /** @description Text about the brand. */
    description: components["schemas"]["TextOrNull"];
    /** @description URL of the logo. */
    logo_url: components["schemas"]["TextOrNull"];
    created_at: components["schemas"]["ApiDateTime"];
    updated_at: components["schemas"]["ApiDateTime"];
}

/** One entity in its envelope. */
export interface BrandEnvelope {
    data: components["schemas"]["Brand"];
}

/** Fields to create a brand. */
export interface BrandInput {
    /**
     * @description Unique in the store; a name that exists is rejected with a 422.
     * @example Marca Exemplo
     */
    name: string;
    /**
     * @description Whether the brand is active.
     * @example true
     */
    active: boolean;
    /**
     * @description Whether the brand is featured. Required on an older page, not on the newer one.
     * @example false
     */
    featured?: boolean;
    /**
     * @description Text about the brand.
     * @example Feita à mão
     */
    description?: string;
    /**
     * @description URL of the logo.
     * @example https://imagens.example.com/marca.png
     */
    logo_url?: string;
}

/** Entities of one page, and where it is in the list. */
export interface BrandList {
    /** @description The entities of this page. */
    data: components["schemas"]["Brand"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Envelope of the brand. */
export interface BrandRelation {
    data: components["schemas"]["Brand"];
}

/** What changes, and the fields that are required with it. Omitted fields keep their values. */
export interface BrandUpdateInput {
    /**
     * @description Unique in the store; a name that exists is rejected with a 422.
     * @example Marca Exemplo
     */
    name: string;
    /**
     * @description Whether the brand is active.
     * @example true
     */
    active: boolean;
    /**
     * @description Whether the brand is featured. Required on an older page, not on the newer one.
     * @example false
     */
    featured?: boolean;
    /**
     * @description Text about the brand.
     * @example Feita à mão
     */
    description?: string;
    /**
     * @description URL of the logo.
     * @example https://imagens.example.com/marca.png
     */
    logo_url?: string;
}

/** SKUs that are sold together. */
export interface Bundle {
    /**
     * @description ID of the kit.
     * @example 1201
     */
    id: number;
    /**
     * @description Whether the kit is for sale.
     * @example true
     */
    active: boolean;
    /**
     * @description Whether the buyer may change the quantities.
     * @example false
     */
    modifiable?: boolean;
    /**
     * @description Name.
     * @example Kit verão
     */
    name: string;
    /**
     * @description URL of the image.
     * @example https://images.example.com/kit.png
     */
    image_url?: string;
    /**
     * @description URL that adds the kit to a cart.
     * @example https://loja.example.com/r/BBBBBBBBBB
     */
    purchase_url?: string;
    /**
     * @description Whether the shipping fields apply.
     * @example false
     */
    custom_shipping?: boolean;
    /**
     * @description How the shipping price is set. Only `fixed` is known.
     * @example fixed
     */
    shipping_type?: string;
    /**
     * @description Shipping price.
     * @example 0
     */
    shipping_price?: components["schemas"]["Money"];
    /**
     * @description Delivery time, in days.
     * @example 5
     */
    shipping_days?: number;
    /** @description When the kit was created. */
    created_at?: components["schemas"]["ApiDateTime"];
    /** @description When the kit was last updated. */
    updated_at?: components["schemas"]["ApiDateTime"];
    /** @description SKUs of the kit. */
    items?: components["schemas"]["BundleItemsRelation"];
}

/** One entity in its envelope. */
export interface BundleEnvelope {
    data: components["schemas"]["Bundle"];
}

/** Fields to create or update a kit. The items are a plain list here, and in an envelope where they are read. */
export interface BundleInput {
    /**
     * @description Name.
     * @example Kit verão
     */
    name: string;
    /**
     * @description URL of the image.
     * @example https://images.example.com/kit.png
     */
    image_url: string;
    /** @description SKUs of the kit. */
    items: components["schemas"]["BundleItemInput"][];
    /**
     * @description Whether the kit is for sale.
     * @example true
     */
    active?: boolean;
    /**
     * @description Whether the buyer may change the quantities.
     * @example false
     */
    modifiable?: boolean;
    /**
     * @description Whether the shipping fields apply.
     * @example false
     */
    custom_shipping?: boolean;
    /**
     * @description How the shipping price is set. Only `fixed` is known.
     * @example fixed
     */
    shipping_type?: string;
    /**
     * @description Shipping price, in reais.
     * @example 0
     */
    shipping_price?: number;
    /**
     * @description Delivery time, in days.
     * @example 5
     */
    shipping_days?: number;
}

/** SKU of a kit, with its quantity and price. */
export interface BundleItem {
    /**
     * @description ID of the item.
     * @example 5201
     */
    id: number;
    /**
     * @description ID of the kit.
     * @example 1201
     */
    bundle_id: number;
    /**
     * @description ID of the SKU.
     * @example 15001
     */
    sku_id: number;
    /**
     * @description Number of units.
     * @example 2
     */
    quantity: number;
    /**
     * @description Where the price comes from: `sku` for that of the SKU. Others are not known.
     * @example sku
     */
    price_type?: string;
    /**
     * @description Price.
     * @example 59.9
     */
    price?: components["schemas"]["Money"];
    /**
     * @description Discount.
     * @example 0
     */
    discount?: components["schemas"]["Money"];
    /** @description When the item was created. */
    created_at?: components["schemas"]["ApiDateTime"];
    /** @description When the item was last updated. */
    updated_at?: components["schemas"]["ApiDateTime"];
}

/** SKU of a kit to create or update. */
export interface BundleItemInput {
    /**
     * @description ID of the SKU.
     * @example 15001
     */
    sku_id: number;
    /**
     * @description Number of units.
     * @example 2
     */
    quantity: number;
    /**
     * @description Where the price comes from: `sku` for that of the SKU. Others are not known.
     * @example sku
     */
    price_type?: string;
    /**
     * @description Price, in reais.
     * @example 59.9
     */
    price?: number;
    /**
     * @description Discount.
     * @example 0
     */
    discount?: number;
}

/** Envelope of the items. */
export interface BundleItemsRelation {
    /** @description List of items. */
    data: components["schemas"]["BundleItem"][];
}

/** Entities of one page, and where it is in the list. */
export interface BundleList {
    /** @description The entities of this page. */
    data: components["schemas"]["Bundle"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Cart that did not become an order. The fields are those of the documentation pages and of carts that public code reads. */
export interface Cart {
    /**
     * @description ID of the cart.
     * @example 31001
     */
    id: number;
    /**
     * @description ID of the store. A number in the carts of events; the documentation page shows a string.
     * @example 501
     * @example 501
     */
    merchant_id: number | string;
    /**
     * @description ID of the customer. Probably null for a cart without an e-mail address; this was not observed.
     * @example 70001
     */
    customer_id: number;
    /**
     * @description Token of the cart. Treat it as a secret. Secret: it gives access. Do not log it or show it.
     * @example 00000000-0000-1000-8000-000000031001
     */
    token: string;
    /**
     * @description ID of the selected shipping service.
     * @example 1
     */
    shipment_service_id?: number;
    /**
     * @description Name of the selected shipping service.
     * @example PAC
     * @example null
     */
    shipping_service?: string | null;
    /**
     * @description Alias of the selected payment method.
     * @example pix
     */
    payment_alias?: string;
    /**
     * @description Whether any of the items was recommended.
     * @example false
     */
    has_recommendation?: boolean;
    /**
     * @description Whether the cart comes from an offer made after an order.
     * @example false
     */
    is_upsell?: boolean;
    /**
     * @description Number of payment attempts.
     * @example 0
     */
    total_transactions?: number;
    /**
     * @description URL that reopens the cart and signs the customer in, so treat it as a secret. A customer who is signed in keeps the cart; the other URL may show them an empty one. Secret: it gives access. Do not log it or show it.
     * @example https://loja.example.com/cart/simulate?x=1
     */
    simulate_url?: string;
    /**
     * @description URL that reopens the cart without signing in. It signs out a customer who is signed in. Secret: it gives access. Do not log it or show it.
     * @example https://loja.example.com/cart/simulate?x=2
     */
    unauth_simulate_url?: string;
    /** @description Totals of the cart. */
    totalizers: components["schemas"]["CartTotalizers"];
    /** @description Contact details of the buyer who abandoned the cart. */
    tracking_data: components["schemas"]["CartTrackingData"];
    /**
     * @description Source of the campaign that led to the cart.
     * @example newsletter
     * @example null
     */
    utm_source?: string | null;
    /**
     * @description Campaign that led to the cart.
     * @example primavera
     * @example null
     */
    utm_campaign?: string | null;
    /**
     * @description Campaign medium.
     * @example email
     * @example null
     */
    utm_medium?: string | null;
    /**
     * @description Campaign search term.
     * @example camiseta
     * @example null
     */
    utm_term?: string | null;
    /**
     * @description Campaign content.
     * @example banner
     * @example null
     */
    utm_content?: string | null;
    /**
     * @description Status of the last payment. A string on the documentation page, an object or null in real carts.
     * @example refused
     * @example null
     */
    last_transaction_status?: components["schemas"]["CartTransactionStatus"] | string | null;
    /** @description When the cart was created. */
    created_at?: components["schemas"]["ApiDateTime"];
    /** @description When the cart was last updated. */
    updated_at?: components["schemas"]["ApiDateTime"];
    /** @description The customer. */
    customer?: components["schemas"]["WebhookCustomerRelation"];
    /** @description Items in the cart. */
    items?: components["schemas"]["CartItemsRelation"];
    /** @description Payment attempts. */
    transactions?: components["schemas"]["UnknownListRelation"];
    /** @description The spreadsheet row. */
    spreadsheet?: components["schemas"]["CartSpreadsheetRelation"];
    /** @description Metadata added by the platform and by apps. */
    metadata?: components["schemas"]["CartMetadataRelation"];
    /** @description The search row. */
    search?: components["schemas"]["CartSearchRelation"];
    /** @description Recovery e-mails for the cart. */
    emails?: components["schemas"]["CartEmailsRelation"];
}

/** E-mail that reminds the buyer of an abandoned cart. */
export interface CartEmail {
    /**
     * @description ID of the e-mail.
     * @example 1
     */
    id: number;
    /**
     * @description ID of the cart.
     * @example 31001
     */
    cart_id?: number;
    /**
     * @description ID of the coupon offered in the e-mail.
     * @example 9001
     */
    promocode_id?: number;
    /**
     * @description Position in the sequence of reminders, starting at 1.
     * @example 1
     */
    turn?: number;
    /**
     * @description E-mail address of the recipient. Personal data.
     * @example maria@example.com
     */
    email?: string;
    /**
     * @description Subject of the e-mail.
     * @example Seu carrinho
     */
    subject?: string;
    /**
     * @description When the e-mail is due, as a local time without a time zone.
     * @example 2026-03-05 15:00:00
     */
    fire_date?: string;
    /**
     * @description When the e-mail was sent; null if it was not sent yet.
     * @example 2026-03-05 15:00:02
     * @example null
     */
    sent_at?: string | null;
    /**
     * @description When the e-mail was created, as a local time without a time zone.
     * @example 2026-03-05 14:07:21
     */
    created_at?: string;
    /**
     * @description When the e-mail was last updated, as a local time without a time zone.
     * @example 2026-03-05 14:07:21
     */
    updated_at?: string;
}

/** Envelope of the recovery e-mails. */
export interface CartEmailsRelation {
    /** @description Recovery e-mails of the cart. */
    data: components["schemas"]["CartEmail"][];
}

/** One entity in its envelope. */
export interface CartEnvelope {
    data: components["schemas"]["Cart"];
}

/** Product in a cart, with its quantity. */
export interface CartItem {
    /**
     * @description ID of the item.
     * @example 41001
     */
    id: number;
    /**
     * @description ID of the product.
     * @example 2201
     */
    product_id: number;
    /**
     * @description ID of the SKU.
     * @example 15001
     */
    sku_id: number;
    /**
     * @description Number of units.
     * @example 1
     */
    quantity: number;
    /**
     * @description Unit price.
     * @example 99.9
     */
    price: components["schemas"]["Money"];
    /** @description When the item was added to the cart. */
    created_at?: components["schemas"]["ApiDateTime"];
    /** @description When the item was last updated. */
    updated_at?: components["schemas"]["ApiDateTime"];
    /** @description The SKU. */
    sku?: components["schemas"]["CartSkuRelation"];
}

/** Envelope of the items. */
export interface CartItemsRelation {
    /** @description List of items. */
    data: components["schemas"]["CartItem"][];
}

/** One page of abandoned carts. */
export interface CartList {
    /** @description Carts on this page. */
    data: components["schemas"]["Cart"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Key and value that the platform or an app adds to a cart. */
export interface CartMetadata {
    /**
     * @description Key of the entry.
     * @example source_platform
     */
    key: string;
    /**
     * @description Value of the entry.
     * @example store_v2
     */
    value: string;
}

/** Envelope of the metadata entries. */
export interface CartMetadataRelation {
    /** @description Metadata entries. */
    data: components["schemas"]["CartMetadata"][];
}

/** One page of carts with pagination, or one part of a scroll. */
export interface CartScrollPage {
    /** @description Carts on this page or in this part. */
    data: components["schemas"]["Cart"][];
    meta?: components["schemas"]["ScrollableMeta"];
    /**
     * @description Cursor to send with the next request of a scroll. Null outside a scroll, if present at all.
     * @example c2Nyb2xsLTE
     * @example null
     */
    scroll_id?: string | null;
}

/** Envelope of the search row. */
export interface CartSearchRelation {
    data: components["schemas"]["CartSearchRow"];
}

/** Fields that the cart search uses. */
export interface CartSearchRow {
    /**
     * @description Whether a shipping service was selected.
     * @example true
     */
    has_shipment_service?: boolean;
    /**
     * @description Whether the cart has an address.
     * @example true
     */
    has_address?: boolean;
    /**
     * @description Whether the cart has a customer.
     * @example true
     */
    has_customer?: boolean;
    /**
     * @description Whether a payment was refused.
     * @example false
     */
    has_refused_payment?: boolean;
    /**
     * @description Step at which the cart was abandoned. Observed values: `personal_info`, `shippment` (spelled this way) and `payment`.
     * @example shippment
     */
    abandoned_step?: string;
    /**
     * @description Number of recovery e-mails sent.
     * @example 0
     */
    count_recover_mail_sent?: number;
    /**
     * @description When the cart was created, as a string.
     * @example 2026-03-05
     */
    created_at?: string;
    /**
     * @description When the cart was last updated, as a string.
     * @example 2026-03-05
     */
    updated_at?: string;
}

/** Variation of a product in a cart. The object has more fields than the schema describes; they are returned unchanged. */
export interface CartSku {
    /**
     * @description ID of the SKU.
     * @example 15001
     */
    id: number;
    /**
     * @description ID of the product.
     * @example 2201
     */
    product_id?: number;
    /**
     * @description SKU code.
     * @example SKU-1
     */
    sku?: string;
    /**
     * @description Name.
     * @example Produto Exemplo
     */
    title?: string;
    /**
     * @description Price.
     * @example 99.9
     */
    price_sale?: components["schemas"]["Money"];
    /**
     * @description Discounted price.
     * @example 99.9
     */
    price_discount?: components["schemas"]["Money"];
    /** @description When the SKU was created. */
    created_at?: components["schemas"]["ApiDateTime"];
    /** @description When the SKU was last updated. */
    updated_at?: components["schemas"]["ApiDateTime"];
    /** @description Customizations that the buyer may add. */
    customizations?: components["schemas"]["UnknownListRelation"];
    [key: string]: unknown;
}

/** Envelope of the SKU. */
export interface CartSkuRelation {
    data: components["schemas"]["CartSku"];
}

/** Row of a cart in the spreadsheet of carts. Values are strings. */
export interface CartSpreadsheet {
    /**
     * @description Phone number of the customer. Personal data.
     * @example 11900000000
     */
    customer_phone?: string;
    /**
     * @description When the customer last placed an order; an empty string or null if never.
     * @example
     * @example null
     */
    last_order_date?: string | null;
    /**
     * @description Product names.
     * @example Produto Exemplo
     */
    products?: string;
    /**
     * @description SKU codes.
     * @example SKU-1
     */
    products_skus?: string;
    /**
     * @description Product categories.
     * @example
     */
    categories?: string;
    /**
     * @description Product brands.
     * @example
     */
    brands?: string;
    /**
     * @description URL that reopens the cart. Secret: it gives access. Do not log it or show it.
     * @example https://loja.example.com/r/AAAAAAAAAA
     */
    purchase_url?: string;
    /**
     * @description Step at which the cart was abandoned.
     * @example shippment
     */
    abandoned_step?: string;
    /**
     * @description Number of recovery e-mails sent, as a string.
     * @example 0
     */
    count_recover_mail_sent?: string;
}

/** Envelope of the spreadsheet row. */
export interface CartSpreadsheetRelation {
    data: components["schemas"]["CartSpreadsheet"];
}

/** Totals of the items, shipping and discounts of a cart. */
export interface CartTotalizers {
    /**
     * @description Number of items. A string on the documentation page, a number in a model of public code.
     * @example 1
     * @example 1
     */
    total_items: components["schemas"]["Counter"];
    /**
     * @description Total of the items.
     * @example 99.9
     */
    subtotal: components["schemas"]["Money"];
    /**
     * @description Total of the discounts.
     * @example 0
     */
    discount: components["schemas"]["Money"];
    /**
     * @description Shipping price.
     * @example 12.5
     */
    shipment: components["schemas"]["Money"];
    /**
     * @description Shipping price before the discount.
     * @example 12.5
     */
    shipment_original_value: components["schemas"]["Money"];
    /**
     * @description Discount on shipping.
     * @example 0
     */
    shipment_discount_value: components["schemas"]["Money"];
    /**
     * @description Discount from the coupon.
     * @example 0
     */
    promocode_discount_value?: components["schemas"]["Money"];
    /**
     * @description Progressive discount, which grows with the cart.
     * @example 0
     */
    progressive_discount_value?: components["schemas"]["Money"];
    /**
     * @description Discount for items bought together.
     * @example 0
     */
    combos_discount_value: components["schemas"]["Money"];
    /**
     * @description Amount to pay.
     * @example 112.4
     */
    total: components["schemas"]["Money"];
    /**
     * @description Discount on shipping, in percent. A string on the documentation page, a number in a model of public code.
     * @example 0
     * @example 0
     */
    shipment_discount_percent: number | string;
    /**
     * @description `subtotal` formatted for display. The field name is spelled with one t.
     * @example R$ 99,90
     */
    subtotal_formated: string;
    /**
     * @description `discount` formatted for display. The field name is spelled with one t.
     * @example R$ 0,00
     */
    discount_formated: string;
    /**
     * @description `shipment` formatted for display. The field name is spelled with one t.
     * @example R$ 12,50
     */
    shipment_formated: string;
    /**
     * @description `total` formatted for display. The field name is spelled with one t.
     * @example R$ 112,40
     */
    total_formated: string;
}

/** Details that the buyer entered before abandoning the cart. */
export interface CartTrackingData {
    /**
     * @description Name. Personal data.
     * @example Maria Exemplo
     */
    name?: string;
    /**
     * @description E-mail address. Personal data.
     * @example maria@example.com
     */
    email?: string;
}

/** Status of the last payment of a cart. */
export interface CartTransactionStatus {
    /**
     * @description Alias of the status.
     * @example refused
     */
    alias: string;
    /**
     * @description Name of the status for display.
     * @example Recusado
     */
    name: string;
}

/** Products, brands, collections and categories, by ID. */
export interface CatalogSelection {
    /** @description Products. */
    products_ids?: components["schemas"]["IdList"];
    /** @description Brands. */
    brands_ids?: components["schemas"]["IdList"];
    /** @description Collections. */
    collections_ids?: components["schemas"]["IdList"];
    /** @description Categories. */
    categories_ids?: components["schemas"]["IdList"];
}

export interface CategoriesInput {
    /** @description Categories. */
    categories_ids: components["schemas"]["IdList"];
}

/** Envelope of the categories. */
export interface CategoriesRelation {
    /** @description List of categories. */
    data: components["schemas"]["Category"][];
}

/** Category of products. */
export interface Category {
    /**
     * @description ID of the category.
     * @example 801
     */
    id: number;
    /**
     * @description ID of the store.
     * @example 4321
     */
    merchant_id: number;
    /** @description ID of the category above it. */
    parent_id: components["schemas"]["IdOrNull"];
    /**
     * @description Number of banners.
     * @example 0
     */
    total_banners: number;
    /**
     * @description Position.
     * @example 1
     */
    order: number;
    /**
     * @description Whether the category is active.
     * @example true
     */
    active: boolean;
    /**
     * @description Whether the category is featured.
     * @example false
     */
    featured: boolean;
    /**
     * @description Whether it has categories below it.
     * @example true
     */
    is_parent?: boolean;
    /**
     * @description Factor of the prices of its products.
     * @example 1
     * @example 1.00
     */
    price_factor: number | string;
    /**
     * @description Order of its products.
     * @example relevance
     */
    sort_by: string;
    /**
     * @description Name.
     * @example Canecas
     */
    name: string;
    /**
     * @description Name in the URL.
     * @example canecas
     */
    slug: string;
    /**
     * @description URL in the store.
     * @example https://loja.example.com/canecas
     */
    url: string;
    /**
     * @description Text about the category.
     * @example Canecas de cerâmica
     */
    description: string;
    /** @description URL outside of the store. */
    external_url: components["schemas"]["TextOrNull"];
    /** @description Canonical URL for search engines. */
    canonical_url: components["schemas"]["TextOrNull"];
    /**
     * @description Path of `url`.
     * @example /canecas
     */
    url_path?: string;
    /**
     * @description Slugs from the top category down.
     * @example canecas
     */
    slug_path?: string;
    /** @description URL of the cover image. */
    category_cover?: components["schemas"]["TextOrNull"];
    /** @description Category at Mercado Livre, inferred from the name. */
    ml_category?: components["schemas"]["TextOrNull"];
    /** @description Values of filters. */
    filters_values_ids?: components["schemas"]["IdList"];
    created_at?: components["schemas"]["ApiDateTime"];
    updated_at?: components["schemas"]["ApiDateTime"];
    /** @description Present with `include: [seo]`. */
    seo?: components["schemas"]["CategorySeoRelation"];
    children?: components["schemas"]["IncludedRelation"];
    parent?: components["schemas"]["IncludedRelation"];
    marketplaces?: components["schemas"]["IncludedRelation"];
}

/** One entity in its envelope. */
export interface CategoryEnvelope {
    data: components["schemas"]["Category"];
}

/** Fields to create or update a category. */
export interface CategoryInput {
    /**
     * @description Whether the category is active.
     * @example true
     */
    active: boolean;
    /**
     * @description Name.
     * @example Canecas
     */
    name: string;
    /**
     * @description ID of the category above it.
     * @example 800
     */
    parent_id?: number;
    /**
     * @description Whether it is shown on the home page.
     * @example false
     */
    home?: boolean;
    /**
     * @description Whether the category is featured.
     * @example false
     */
    featured?: boolean;
    /**
     * @description Whether the search finds it, inferred from the name.
     * @example true
     */
    searchable?: boolean;
    /**
     * @description Category at Mercado Livre, inferred from the name.
     * @example MLB1234
     */
    ml_category?: string;
    /**
     * @description Factor of the prices of its products.
     * @example 1
     */
    price_factor?: number;
    /**
     * @description Name in the URL.
     * @example canecas
     */
    slug?: string;
    /**
     * @description Title for search engines.
     * @example Canecas
     */
    seo_title?: string;
    /**
     * @description Keywords for search engines.
     * @example caneca
     */
    seo_keywords?: string;
    /**
     * @description Description for search engines.
     * @example Canecas de cerâmica
     */
    seo_description?: string;
    /**
     * @description URL outside of the store.
     * @example https://www.example.com/canecas
     */
    external_url?: string;
    /**
     * @description Canonical URL for search engines.
     * @example https://loja.example.com/canecas
     */
    canonical_url?: string;
    /**
     * @description Position.
     * @example 1
     */
    order?: number;
    /**
     * @description Order of its products; `relevance` is the only value known.
     * @example relevance
     */
    sort_by?: string;
    /** @description Banners of the category. */
    banners_ids?: components["schemas"]["IdList"];
}

/** Entities of one page, and where it is in the list. */
export interface CategoryList {
    /** @description The entities of this page. */
    data: components["schemas"]["Category"][];
    meta?: components["schemas"]["ListMeta"];
}

export interface CategoryProductsInput {
    /** @description Products. Collections, flags and groups of products call this `products_ids`. */
    product_ids: components["schemas"]["IdList"];
}

/** Texts for search engines. */
export interface CategorySeo {
    /** @description Title. */
    seo_title?: components["schemas"]["TextOrNull"];
    /** @description Keywords. */
    seo_keywords?: components["schemas"]["TextOrNull"];
    /** @description Description. */
    seo_description?: components["schemas"]["TextOrNull"];
}

export interface CategorySeoRelation {
    /** @description Its texts. */
    data: components["schemas"]["CategorySeo"];
}

/** Status that orders of the store may have. A store may rename and add statuses, so IDs and aliases differ between stores. */
export interface CheckoutStatus {
    /**
     * @description ID of the status.
     * @example 4
     */
    id: number;
    /**
     * @description Position among the statuses.
     * @example 4
     */
    order: number;
    /**
     * @description Alias of the status.
     * @example paid
     */
    alias: string;
    /**
     * @description Name of the status.
     * @example Pagamento aprovado
     */
    name: string;
    /**
     * @description Meaning of the status.
     * @example O pagamento foi aprovado
     */
    description: string;
}

/** One entity in its envelope. */
export interface CheckoutStatusEnvelope {
    data: components["schemas"]["CheckoutStatus"];
}

/** Entities of one page, and where it is in the list. */
export interface CheckoutStatusList {
    /** @description The entities of this page. */
    data: components["schemas"]["CheckoutStatus"][];
    meta?: components["schemas"]["ListMeta"];
}

/**
 * Group of customers with its own commercial conditions. No public code reads clusters, so this schema relies on the
 * documentation alone. The documentation names most of these fields without explaining them; their meaning is inferred
 * from their names.
 */
export interface Cluster {
    /**
     * @description ID of the cluster.
     * @example 7
     */
    id: number;
    /**
     * @description Name of the cluster.
     * @example Atacado
     */
    name: string;
    /**
     * @description Whether the conditions of the cluster apply.
     * @example true
     */
    active: boolean;
    /**
     * @description Whether customers join the cluster when they sign up.
     * @example false
     */
    attach_on_signup: boolean;
    /**
     * @description Type of person that the cluster is for. The values are not documented; the example is taken from the `type` of a customer.
     * @example j
     */
    person_type: string;
    /**
     * @description Minimum order value.
     * @example 150
     * @example 150.00
     */
    min_order_value: components["schemas"]["Money"];
    /**
     * @description Percentage by which product prices change. Unknown whether a positive value lowers or raises prices.
     * @example 10
     */
    base_price_percent: number;
    /**
     * @description IDs of the payment methods.
     * @example [
     *       3
     *     ]
     */
    payments_ids: number[];
    /**
     * @description IDs of the carriers.
     * @example [
     *       21,
     *       22
     *     ]
     */
    carriers_ids: number[];
    /** @description Products, brands, collections and categories that the cluster is restricted to, and possibly those that it excludes. The documentation page for writes has no such field. */
    restrictions: components["schemas"]["ClusterRestrictions"];
    /** @description Products, brands, collections and categories that the cluster excludes. The documentation pages show this field beside `restrictions`; it may be sent inside `restrictions` instead, so check both places. */
    exclude?: components["schemas"]["ClusterSelection"];
    /**
     * @description IDs that the cluster is restricted to. The type of object that they identify is not documented.
     * @example [
     *       123
     *     ]
     */
    include_ids: number[];
    /**
     * @description IDs that the cluster excludes. The type of object that they identify is not documented.
     * @example []
     */
    exclude_ids: number[];
    /** @description When the cluster was created. */
    created_at: components["schemas"]["ApiDateTime"];
    /** @description When the cluster was last updated. */
    updated_at: components["schemas"]["ApiDateTime"];
}

/** One entity in its envelope, in an array of one. */
export interface ClusterArrayEnvelope {
    /** @description The one entity. */
    data: [
        components["schemas"]["Cluster"]
    ];
}

/** One entity in its envelope. */
export interface ClusterEnvelope {
    data: components["schemas"]["Cluster"];
}

/**
 * Fields to create or update a cluster. Unknown which fields the API requires, because every known copy of the
 * documentation page ends before saying so; a 422 names them. According to the documentation, amounts and percentages are
 * strings in requests and numbers in responses.
 */
export interface ClusterInput {
    /**
     * @description Name of the cluster.
     * @example Atacado
     */
    name?: string;
    /**
     * @description Whether the conditions of the cluster apply.
     * @example true
     */
    active?: boolean;
    /**
     * @description Type of person that the cluster is for. The values are not documented; the example is taken from the `type` of a customer.
     * @example j
     */
    person_type?: string;
    /**
     * @description Whether customers join the cluster when they sign up.
     * @example false
     */
    attach_on_signup?: boolean;
    /**
     * @description Minimum order value, as a string. The decimal point as the separator is a guess.
     * @example 150.00
     */
    min_order_value?: string;
    /**
     * @description Percentage by which product prices change, as a string. Unknown whether a positive value lowers or raises prices.
     * @example 10
     */
    base_price_percent?: string;
    /**
     * @description IDs of the payment methods.
     * @example [
     *       3
     *     ]
     */
    payments_ids?: number[];
    /**
     * @description IDs of the carriers.
     * @example [
     *       21,
     *       22
     *     ]
     */
    carriers_ids?: number[];
    /** @description Shipping rules of the cluster. No known response returns them here; read them with `clusters.shippingRules.list`. */
    shipping_rules?: components["schemas"]["ClusterShippingRuleInput"][];
}

/** One page of clusters, with pagination. */
export interface ClusterPage {
    /** @description Clusters on this page. */
    data: components["schemas"]["Cluster"][];
    meta: components["schemas"]["ListMeta"];
}

/** Products, brands, collections and categories that a cluster is restricted to, and possibly those that it excludes. */
export interface ClusterRestrictions {
    /** @description Products, brands, collections and categories that the cluster is restricted to. */
    include: components["schemas"]["ClusterSelection"];
    /** @description Products, brands, collections and categories that the cluster excludes, if sent here. The documentation pages show this field beside `restrictions`. */
    exclude?: components["schemas"]["ClusterSelection"];
}

/** Products, brands, collections and categories, by ID. */
export interface ClusterSelection {
    /**
     * @description Product IDs.
     * @example [
     *       123
     *     ]
     */
    products_ids: number[];
    /**
     * @description Brand IDs.
     * @example [
     *       123
     *     ]
     */
    brands_ids: number[];
    /**
     * @description Collection IDs.
     * @example [
     *       123
     *     ]
     */
    collections_ids: number[];
    /**
     * @description Category IDs.
     * @example [
     *       123
     *     ]
     */
    categories_ids: number[];
}

/**
 * Shipping rule in the body of a cluster. The discount has a different name and type here than in the body of a separate
 * shipping rule.
 */
export interface ClusterShippingRuleInput {
    /**
     * @description Country. Not documented whether this is a code or a name; the country list of the API contains `BR`.
     * @example BR
     */
    country?: string;
    /**
     * @description First CEP (postal code) of the range, as a number without leading zeros: 1000000 for 01000-000.
     * @example 1000000
     */
    zipcode_min?: number;
    /**
     * @description Last CEP (postal code) of the range, as a number without leading zeros: 5999999 for 05999-999.
     * @example 5999999
     */
    zipcode_max?: number;
    /**
     * @description Minimum order value, as a string. The decimal point as the separator is a guess.
     * @example 150.00
     */
    min_order_value?: string;
    /**
     * @description Discount on shipping, in percent, as a string. Named `shipment_percent` in the body of a separate shipping rule.
     * @example 10
     */
    shipment_discount_percent?: string;
}

/** Collection of products. */
export interface Collection {
    /**
     * @description ID of the collection.
     * @example 501
     */
    id: number;
    /**
     * @description ID of the collection above it.
     * @example 500
     */
    parent_id: number;
    /**
     * @description Whether the collection is active.
     * @example true
     */
    active: boolean;
    /**
     * @description Whether it shows its banners.
     * @example true
     */
    show_banners: boolean;
    /**
     * @description Whether the collection is featured.
     * @example false
     */
    featured: boolean;
    /**
     * @description Whether it belongs to a promotion.
     * @example false
     */
    is_promotional: boolean;
    /**
     * @description Whether it is shown on the home page.
     * @example true
     */
    home: boolean;
    /**
     * @description Whether its period is over.
     * @example false
     */
    expired: boolean;
    /**
     * @description Whether it has restrictions, inferred from the name; the API spells it so.
     * @example false
     */
    restriced?: boolean;
    /**
     * @description Name.
     * @example Verão
     */
    name: string;
    /**
     * @description Name in the URL.
     * @example verao
     */
    slug: string;
    /**
     * @description Text about the collection.
     * @example Peças leves
     */
    description: string;
    /**
     * @description Title for search engines.
     * @example Verão
     */
    seo_title: string;
    /**
     * @description Keywords for search engines.
     * @example verão
     */
    seo_keywords: string;
    /**
     * @description Description for search engines.
     * @example Peças leves
     */
    seo_description: string;
    /**
     * @description Path in the store.
     * @example /colecoes/verao
     */
    path: string;
    /**
     * @description URL in the store.
     * @example https://loja.example.com/colecoes/verao
     */
    url?: string;
    /**
     * @description Kind of countdown; `daily` is the only one known.
     * @example daily
     */
    stopwatch?: string;
    /**
     * @description When the countdown ends.
     * @example 2026-03-31 23:59:59
     */
    stopwatch_expires_in?: string;
    /**
     * @description When it expires.
     * @example 2026-03-31 23:59:59
     */
    expire_in: string;
    /**
     * @description Number of products that it shows.
     * @example 12
     */
    visible_products: number;
    /**
     * @description Number of its products.
     * @example 34
     */
    total_products: number;
    /** @description When its period starts. */
    start_at?: components["schemas"]["ApiDateTime"];
    /** @description When its period ends. */
    end_at?: components["schemas"]["ApiDateTime"];
    prods?: components["schemas"]["IncludedRelation"];
    created_at?: components["schemas"]["ApiDateTime"];
    updated_at?: components["schemas"]["ApiDateTime"];
}

/** One entity in its envelope. */
export interface CollectionEnvelope {
    data: components["schemas"]["Collection"];
}

/** Fields to create or update a collection. */
export interface CollectionInput {
    /**
     * @description Whether the collection is active.
     * @example true
     */
    active: boolean;
    /**
     * @description Name.
     * @example Verão
     */
    name: string;
    /**
     * @description Whether it is shown on the home page.
     * @example true
     */
    home: boolean;
    /** @description When its period starts. */
    start_at: components["schemas"]["WriteDateTime"];
    /** @description When its period ends. */
    end_at: components["schemas"]["WriteDateTime"];
    /**
     * @description Whether it shows its banners.
     * @example true
     */
    show_banners?: boolean;
    /**
     * @description Whether the collection is featured.
     * @example false
     */
    featured?: boolean;
    /**
     * @description Name in the URL.
     * @example verao
     */
    slug?: string;
    /**
     * @description Text about the collection.
     * @example Peças leves
     */
    description?: string;
    /**
     * @description Title for search engines.
     * @example Verão
     */
    seo_title?: string;
    /**
     * @description Description for search engines.
     * @example Peças leves
     */
    seo_description?: string;
    /**
     * @description Keywords for search engines.
     * @example verão
     */
    seo_keywords?: string;
    /**
     * @description URL in the store.
     * @example https://loja.example.com/colecoes/verao
     */
    url?: string;
    /**
     * @description Number of products to show.
     * @example 12
     */
    visible_products?: number;
    /**
     * @description Kind of countdown; `daily` is the only one known.
     * @example daily
     */
    stopwatch?: string;
    /** @description Its products. */
    products_ids?: components["schemas"]["IdList"];
    /** @description Its banners. */
    banners_ids?: components["schemas"]["IdList"];
    /** @description Which products it takes. */
    restrictions?: components["schemas"]["CollectionRestrictions"];
}

/** Entities of one page, and where it is in the list. */
export interface CollectionList {
    /** @description The entities of this page. */
    data: components["schemas"]["Collection"][];
    meta?: components["schemas"]["ListMeta"];
}

export interface CollectionRestrictions {
    /** @description What the collection takes. */
    include?: {
        /** @description Brands. */
        brands_ids?: components["schemas"]["IdList"];
        /** @description Categories. */
        categories_ids?: components["schemas"]["IdList"];
    };
    /** @description What the collection leaves out. */
    exclude?: {
        /** @description Categories. */
        categories_ids?: components["schemas"]["IdList"];
    };
}

/** Discount on products that are bought together. */
export interface Combo {
    /**
     * @description ID of the combo.
     * @example 3101
     */
    id: number;
    /**
     * @description Whether the combo is active.
     * @example true
     */
    active: boolean;
    /**
     * @description Name.
     * @example Compre junto
     */
    name: string;
    /**
     * @description Text about the combo.
     * @example Camiseta e bermuda
     */
    description?: string;
    /** @description IDs of its products. */
    products_ids: components["schemas"]["IdList"];
    /**
     * @description Number of its products.
     * @example 2
     */
    total_products?: number;
    /**
     * @description Discount type: `p` for a percentage, `v` for an amount.
     * @enum {string}
     */
    discount_type: "p" | "v";
    /**
     * @description Discount, in percent or in reais.
     * @example 10
     */
    discount_value: number;
    /**
     * @description Whether the combo can be combined with other discounts.
     * @example false
     */
    accumulate?: boolean;
    /**
     * @description Whether its period is over.
     * @example false
     */
    expired?: boolean;
    /** @description When the combo becomes valid. */
    start_at?: components["schemas"]["ApiDateTime"];
    /** @description When the combo expires. */
    end_at?: components["schemas"]["ApiDateTime"];
    /** @description When the combo was created. */
    created_at?: components["schemas"]["DateTimeInText"];
    /** @description When the combo was last updated. */
    updated_at?: components["schemas"]["DateTimeInText"];
}

/** Entities of one page, and where it is in the list. */
export interface ComboList {
    /** @description The entities of this page. */
    data: components["schemas"]["Combo"][];
    meta?: components["schemas"]["ListMeta"];
}

/** What the API says that it did. */
export interface Confirmation {
    /**
     * @description Text for people.
     * @example Operação realizada com sucesso
     */
    message: string;
}

export interface CopiedProducts {
    /** @description Products of the category. */
    data: components["schemas"]["Product"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Integer from 0, sent as a number. The documentation shows a string of digits. */
export type Counter = components["schemas"]["Counter"];

/** Country of a warehouse or of an address. */
export interface Country {
    /**
     * @description Code of two letters.
     * @example BR
     */
    code: string;
    /**
     * @description Name in Portuguese.
     * @example Brasil
     */
    name: string;
}

/** Entities in an array, without an envelope. */
export type CountryArray = components["schemas"]["CountryArray"];

/** Entities of one page, and where it is in the list. */
export interface CountryList {
    /** @description The entities of this page. */
    data: components["schemas"]["Country"][];
    meta?: components["schemas"]["ListMeta"];
}

/**
 * Customer of the store. The included relations depend on the route. The documentation pages name these fields without
 * explaining them; their meaning is inferred from their names and from public code.
 */
export interface Customer {
    /**
     * @description ID of the customer.
     * @example 70001
     */
    id: number;
    /**
     * @description ID of the store.
     * @example 501
     */
    merchant_id: number;
    /**
     * @description ID of the marketplace that the customer came from.
     * @example 12
     * @example null
     */
    marketplace_id: number | null;
    /**
     * @description Whether the customer is allowed to buy.
     * @example true
     */
    active: boolean;
    /**
     * @description Type of person: `f` for an individual (pessoa física), `j` for a company (pessoa jurídica).
     * @example f
     * @enum {string}
     */
    type: "f" | "j";
    /**
     * @description ID of the cluster that the customer belongs to.
     * @example 7
     * @example null
     */
    cluster_id: number | null;
    /**
     * @description Full name. Personal data.
     * @example Maria Exemplo
     */
    name: string;
    /**
     * @description First name. Personal data.
     * @example Maria
     * @example null
     */
    first_name: string | null;
    /**
     * @description Last name. Personal data.
     * @example Exemplo
     * @example null
     */
    last_name: string | null;
    /**
     * @description Display name. Equal to `name` in the only known response. Personal data.
     * @example Maria Exemplo
     * @example null
     */
    generic_name: string | null;
    /**
     * @description Registered company name (razão social). Personal data.
     * @example Exemplo Comércio Ltda
     * @example null
     */
    razao_social: string | null;
    /**
     * @description CPF of an individual, eleven digits without punctuation. Personal data.
     * @example 12345678909
     * @example null
     */
    cpf: string | null;
    /**
     * @description CNPJ of a company. Personal data.
     * @example 11222333000181
     * @example null
     */
    cnpj: string | null;
    /**
     * @description State registration (inscrição estadual) of a company. Personal data.
     * @example 110042490114
     * @example null
     */
    state_registration: string | null;
    /**
     * Format: email
     * @description E-mail address. Personal data.
     * @example maria@example.com
     */
    email: string;
    /**
     * Format: date
     * @description Date of birth. It was not observed whether a missing date may be an empty string. Personal data.
     * @example 1990-12-25
     * @example null
     */
    birthday: string | null;
    /** @description Phone number, split into parts. Never observed as null, but most public clients handle null. Personal data. */
    phone: components["schemas"]["CustomerPhone"];
    /**
     * @description Whether the customer subscribes to the newsletter.
     * @example true
     */
    newsletter: boolean;
    /**
     * @description Whether the customer may be contacted by WhatsApp.
     * @example true
     */
    whatsapp: boolean;
    /**
     * @description Social network that the customer signed in with.
     * @example google
     * @example null
     */
    social_driver: string | null;
    /**
     * @description ID of the customer in that social network. Documented as an integer; models in public code use a string. Personal data.
     * @example 100000000000001
     * @example null
     */
    social_id: number | string | null;
    /**
     * @description IP address that the customer signed up from. Personal data.
     * @example 192.0.2.10
     * @example null
     */
    ip: string | null;
    /**
     * @description Token of the customer, in UUID format. Treat it as a secret. Secret: it gives access. Do not log it or show it.
     * @example 00000000-0000-1000-8000-000000070001
     */
    token: string;
    /**
     * @description Source of the campaign that led to the customer.
     * @example newsletter
     * @example null
     */
    utm_source: string | null;
    /**
     * @description Campaign that led to the customer.
     * @example primavera
     * @example null
     */
    utm_campaign: string | null;
    /**
     * @description Notes written by the store. Personal data.
     * @example Prefere contato por e-mail
     * @example null
     */
    notes: string | null;
    /**
     * @description URL that signs in as this customer; it contains a token. Treat it as a secret. Secret: it gives access. Do not log it or show it.
     * @example https://loja.example.com/auth/login/force?token=00000000-0000-1000-8000-000000070001
     * @example null
     */
    login_url: string | null;
    /**
     * @description Whether the personal data has been erased.
     * @example false
     */
    anonymized: boolean;
    /**
     * @description Spreadsheet row of the customer. Included by default.
     * @example {
     *       "data": []
     *     }
     */
    spreadsheet?: components["schemas"]["CustomerSpreadsheetRelation"] | components["schemas"]["EmptyRelation"];
    /** @description Customer's request to delete their data. Also included when there is no request, with values that indicate so. */
    deletion_request?: components["schemas"]["CustomerDeletionRequestRelation"];
    /** @description Order statistics of the customer. Included by default in events. */
    stats?: components["schemas"]["CustomerStatsRelation"];
    /**
     * @description Cluster of the customer, included in events; `data` is an empty list if the customer is in none.
     * @example {
     *       "data": []
     *     }
     */
    cluster?: components["schemas"]["CustomerClusterRelation"] | components["schemas"]["EmptyRelation"];
    /** @description Search row of the customer. Included by default in events. */
    search?: components["schemas"]["CustomerSearchRelation"];
    /** @description Addresses of the customer, when requested or included by the route. Personal data. */
    addresses?: components["schemas"]["CustomerAddressesRelation"];
    /** @description When the customer was created. */
    created_at?: components["schemas"]["ApiDateTime"];
    /** @description When the customer was last updated. */
    updated_at?: components["schemas"]["ApiDateTime"];
}

/** Delivery address of a customer. The address of an order is a different resource with different fields. */
export interface CustomerAddress {
    /**
     * @description ID of the address.
     * @example 55501
     */
    id: number;
    /**
     * @description ID of the customer.
     * @example 70001
     */
    customer_id: number;
    /**
     * @description Name of the person who receives the delivery. Personal data.
     * @example Maria Exemplo
     */
    receiver: string;
    /**
     * @description CEP (postal code), eight digits without the hyphen. Personal data.
     * @example 01001000
     */
    zip_code: string;
    /**
     * @description Street. Personal data.
     * @example Rua Exemplo
     */
    street: string;
    /**
     * @description House number. Personal data.
     * @example 100
     */
    number: string;
    /**
     * @description Additional address line, such as apartment, block or reference. Personal data.
     * @example Apto 1
     * @example null
     */
    complement: string | null;
    /**
     * @description Neighbourhood. Personal data.
     * @example Centro
     */
    neighborhood: string;
    /**
     * @description City.
     * @example São Paulo
     */
    city: string;
    /**
     * @description State, as a two-letter code.
     * @example SP
     */
    uf: string;
    /**
     * @description Street, number and neighbourhood in one line. Personal data.
     * @example Rua Exemplo, 100 - Centro
     */
    full_address: string;
    /** @description When the address was created. */
    created_at: components["schemas"]["ApiDateTime"];
    /** @description When the address was last updated. */
    updated_at: components["schemas"]["ApiDateTime"];
}

/** One entity in its envelope, in an array of one. */
export interface CustomerAddressArrayEnvelope {
    /** @description The one entity. */
    data: [
        components["schemas"]["CustomerAddress"]
    ];
}

/** One entity in its envelope. */
export interface CustomerAddressEnvelope {
    data: components["schemas"]["CustomerAddress"];
}

/** One page of addresses, with pagination. */
export interface CustomerAddressPage {
    /** @description Addresses on this page. */
    data: components["schemas"]["CustomerAddress"][];
    meta: components["schemas"]["ListMeta"];
}

/** Envelope of the addresses. */
export interface CustomerAddressesRelation {
    /** @description List of addresses; empty if there are none. */
    data: components["schemas"]["CustomerAddress"][];
}

/** One entity in its envelope, in an array of one. */
export interface CustomerArrayEnvelope {
    /** @description The one entity. */
    data: [
        components["schemas"]["Customer"]
    ];
}

/** Cluster that a customer belongs to. Only its ID is described; all other fields are returned unchanged. */
export interface CustomerCluster {
    /**
     * @description ID of the cluster.
     * @example 7
     */
    id: number;
    [key: string]: unknown;
}

/** Envelope of the cluster. */
export interface CustomerClusterRelation {
    data: components["schemas"]["CustomerCluster"];
}

/**
 * Request of a customer to delete their data. Also included if the customer never made a request; it is then not pending
 * and has no date.
 */
export interface CustomerDeletionRequest {
    /**
     * @description Whether the request still waits for confirmation by the customer.
     * @example true
     */
    pending_confirmation: boolean;
    /** @description Date when the data will be deleted; an empty string if the customer never made a request. */
    scheduled_date: components["schemas"]["DayOrEmpty"];
}

/** Envelope of the deletion request. */
export interface CustomerDeletionRequestRelation {
    data: components["schemas"]["CustomerDeletionRequest"];
}

/** One entity in its envelope. */
export interface CustomerEnvelope {
    data: components["schemas"]["Customer"];
}

/**
 * Any value. Only the title of the documentation page is known, and no public code calls this route, so the response is
 * not described.
 */
export type CustomerFilters = components["schemas"]["CustomerFilters"];

/**
 * Fields to create a customer. Most fields are taken from an older documentation page that requires the first three; its
 * table of required fields is cut off. `first_name`, `last_name` and `phone` are sent by one public client.
 */
export interface CustomerInput {
    /**
     * @description Whether the customer is allowed to buy.
     * @example true
     */
    active: boolean;
    /**
     * @description Type of person: `f` for an individual (pessoa física), `j` for a company (pessoa jurídica).
     * @example f
     * @enum {string}
     */
    type: "f" | "j";
    /**
     * Format: email
     * @description E-mail address. Personal data.
     * @example maria@example.com
     */
    email: string;
    /**
     * @description Full name. Personal data.
     * @example Maria Exemplo
     */
    name?: string;
    /**
     * @description First name. Personal data.
     * @example Maria
     */
    first_name?: string;
    /**
     * @description Last name. Personal data.
     * @example Exemplo
     */
    last_name?: string;
    /**
     * @description CPF of an individual, eleven digits without punctuation. Personal data.
     * @example 12345678909
     */
    cpf?: string;
    /**
     * @description Registered company name (razão social). Personal data.
     * @example Exemplo Comércio Ltda
     */
    razao_social?: string;
    /**
     * @description CNPJ of a company, required for companies. The exact condition is cut off in every known copy of the documentation page. Personal data.
     * @example 11222333000181
     */
    cnpj?: string;
    /**
     * @description Phone number with area code, ten or eleven digits without the country code 55; responses return it as `full_number` of `phone`. Personal data.
     * @example 11900000000
     */
    homephone?: string;
    /** @description Phone number, in the format of customers in responses. Personal data. */
    phone?: components["schemas"]["CustomerPhoneInput"];
    /**
     * Format: password
     * @description Password of the customer. Sent in clear text inside TLS; the TypeScript client never logs it. Secret: it gives access. Do not log it or show it.
     * @example invented-password
     */
    password?: string;
    /**
     * Format: password
     * @description Password confirmation. Sent in clear text inside TLS; the TypeScript client never logs it. Secret: it gives access. Do not log it or show it.
     * @example invented-password
     */
    password_confirmation?: string;
    /**
     * @description ID of the marketplace that the customer came from.
     * @example 12
     */
    marketplace_id?: number;
    /**
     * @description ID of the cluster that the customer belongs to.
     * @example 7
     */
    cluster_id?: number;
    /**
     * @description IP address that the customer signed up from. Personal data.
     * @example 192.0.2.10
     */
    ip?: string;
    /**
     * @description Source of the campaign that led to the customer.
     * @example newsletter
     */
    utm_source?: string;
    /**
     * @description Campaign that led to the customer.
     * @example primavera
     */
    utm_campaign?: string;
    /**
     * @description Notes written by the store. Personal data.
     * @example Prefere contato por e-mail
     */
    notes?: string;
}

/** One page of customers. Unknown whether these lists include a total. */
export interface CustomerList {
    /** @description Customers on this page. */
    data: components["schemas"]["Customer"][];
    meta?: components["schemas"]["ListMeta"];
}

/** One page of customers, with pagination. */
export interface CustomerPage {
    /** @description Customers on this page. */
    data: components["schemas"]["Customer"][];
    meta: components["schemas"]["ListMeta"];
}

/** Brazilian phone number, split into parts. Only the WhatsApp link contains the country code. */
export interface CustomerPhone {
    /**
     * @description Area code, two digits. Personal data.
     * @example 11
     */
    area_code: string;
    /**
     * @description Phone number without the area code, eight or nine digits. Personal data.
     * @example 900000000
     */
    number: string;
    /**
     * @description Area code and number, ten or eleven digits, without the country code 55. Personal data.
     * @example 11900000000
     */
    full_number: string;
    /**
     * @description Phone number formatted for display. The field name is spelled with one t. Personal data.
     * @example (11) 90000-0000
     */
    formated_number: string;
    /**
     * @description URL that opens a WhatsApp conversation, with the country code. Personal data.
     * @example https://api.whatsapp.com/send?phone=5511900000000
     */
    whatsapp_link: string;
}

/**
 * Phone number in the format that one public client sends. Unknown whether the API accepts it; `homephone` is the
 * documented field.
 */
export interface CustomerPhoneInput {
    /**
     * @description Area code and number, ten or eleven digits, without the country code 55. Personal data.
     * @example 11900000000
     */
    full_number: string;
}

/** One page of customers with pagination, or one part of a scroll. */
export interface CustomerScrollPage {
    /** @description Customers on this page or in this part. */
    data: components["schemas"]["Customer"][];
    meta: components["schemas"]["ScrollableMeta"];
    /**
     * @description Cursor to send with the next request of a scroll. Null outside a scroll, if present at all.
     * @example c2Nyb2xsLTE
     * @example null
     */
    scroll_id?: string | null;
}

/** Envelope of the search row. */
export interface CustomerSearchRelation {
    data: components["schemas"]["CustomerSearchRow"];
}

/** Fields that the customer search uses. */
export interface CustomerSearchRow {
    /**
     * Format: date
     * @description Date of the last order; null if there is none.
     * @example 2026-03-05
     * @example null
     */
    last_order_at: string | null;
    /**
     * Format: date
     * @description Date when the customer was created.
     * @example 2026-03-05
     */
    created_at: string;
    /**
     * Format: date
     * @description Date when the customer was last updated.
     * @example 2026-03-05
     */
    updated_at: string;
    /**
     * @description Number of orders.
     * @example 0
     */
    total_orders: number;
    /**
     * @description States of the customer. No items were observed, so their format is unknown.
     * @example []
     */
    states: unknown[];
    /**
     * @description IDs of the products that the customer bought. No items were observed, so their format is unknown.
     * @example []
     */
    purchased_products_ids: unknown[];
}

/**
 * Row of a customer in the spreadsheet of customers, including the last address and order. Values are strings, and empty
 * strings if there is no value. The documentation pages name these fields without explaining them.
 */
export interface CustomerSpreadsheet {
    /**
     * @description Brands that the customer viewed.
     * @example Marca Exemplo
     */
    brands: string;
    /**
     * @description City of the last address.
     * @example São Paulo
     */
    city: string;
    /**
     * @description Brands that the customer bought.
     * @example Marca Exemplo
     */
    purchased_brands: string;
    /** @description When the last order was placed; an empty list if there is none. */
    last_order_date: components["schemas"]["ApiDateTimeOrEmpty"];
    /**
     * @description Value of the last order; an empty string if there is none. Format unknown.
     * @example 243.92
     * @example
     */
    last_order_value: string;
    /**
     * @description Categories that the customer bought from.
     * @example Camisetas
     */
    purchased_categories: string;
    /**
     * @description House number of the last address. Personal data.
     * @example 100
     */
    number: string;
    /**
     * @description State of the last address, as a two-letter code.
     * @example SP
     */
    uf: string;
    /**
     * @description Phone number formatted for display. Personal data.
     * @example (11) 90000-0000
     */
    phone: string;
    /**
     * @description Street of the last address. Personal data.
     * @example Rua Exemplo
     */
    street: string;
    /**
     * @description Phone number without the area code. Personal data.
     * @example 900000000
     */
    phone_number: string;
    /**
     * @description Categories that the customer viewed.
     * @example Camisetas
     */
    categories: string;
    /**
     * @description Neighbourhood of the last address. Personal data.
     * @example Centro
     */
    neighborhood: string;
    /**
     * @description Additional line of the last address. Personal data.
     * @example Apto 1
     */
    complement: string;
    /**
     * @description Area code of the phone number. Personal data.
     * @example 11
     */
    phone_code: string;
}

/** Envelope of the spreadsheet row. */
export interface CustomerSpreadsheetRelation {
    data: components["schemas"]["CustomerSpreadsheet"];
}

/** Order statistics of a customer. An older documentation page shows other names for some of these fields. */
export interface CustomerStats {
    /**
     * @description Total value of the orders.
     * @example 0
     */
    orders_amount: components["schemas"]["Money"];
    /**
     * @description Number of orders.
     * @example 0
     */
    total_orders: number;
    /** @description When the last order was placed; null if there is none. */
    last_order_at: components["schemas"]["ApiDateTimeOrNull"];
    /**
     * @description ID of the last order; null if there is none.
     * @example 80001
     * @example null
     */
    last_order_id: number | null;
    /**
     * @description Number of the last order; null if there is none.
     * @example 7
     * @example null
     */
    last_order_number: number | null;
    /**
     * @description Value of the last order; null if there is none.
     * @example 243.92
     * @example null
     */
    last_order_amount: components["schemas"]["Money"] | null;
    /**
     * @description Number of carts.
     * @example 1
     */
    total_carts: number;
    /**
     * @description Categories that the customer bought from. No items were observed, so their format is unknown.
     * @example []
     */
    purchased_categories: unknown[];
    /**
     * @description Brands that the customer bought. No items were observed, so their format is unknown.
     * @example []
     */
    purchased_brands: unknown[];
}

/** Envelope of the statistics. */
export interface CustomerStatsRelation {
    data: components["schemas"]["CustomerStats"];
}

/**
 * Complete customer. Every field is required on purpose, because a PUT was observed to clear omitted fields; send null for
 * a field without a value. A customer read from the API has all of these fields except `homephone`; it may also be sent
 * with its other fields, as the only known client does. The fields that the API accepts are not documented. Responses
 * contain no password, so this schema has none.
 */
export interface CustomerUpdateInput {
    /**
     * @description Whether the customer is allowed to buy.
     * @example true
     */
    active: boolean;
    /**
     * @description Type of person: `f` for an individual (pessoa física), `j` for a company (pessoa jurídica).
     * @example f
     * @enum {string}
     */
    type: "f" | "j";
    /**
     * Format: email
     * @description E-mail address. Personal data.
     * @example maria@example.com
     */
    email: string;
    /**
     * @description Full name. Personal data.
     * @example Maria Exemplo
     */
    name: string;
    /** @description First name. Personal data. */
    first_name: components["schemas"]["TextOrNull"];
    /** @description Last name. Personal data. */
    last_name: components["schemas"]["TextOrNull"];
    /** @description CPF of an individual, eleven digits without punctuation. Personal data. */
    cpf: components["schemas"]["TextOrNull"];
    /** @description Registered company name (razão social). Personal data. */
    razao_social: components["schemas"]["TextOrNull"];
    /** @description CNPJ of a company. Personal data. */
    cnpj: components["schemas"]["TextOrNull"];
    /** @description State registration (inscrição estadual) of a company. Personal data. */
    state_registration: components["schemas"]["TextOrNull"];
    /** @description Date of birth as `YYYY-MM-DD`, the format of responses. Personal data. */
    birthday: components["schemas"]["TextOrNull"];
    /** @description Phone number with area code, ten or eleven digits without the country code 55; responses return it as `full_number` of `phone`. Personal data. */
    homephone: components["schemas"]["TextOrNull"];
    /** @description Phone number, in the format of customers in responses. Personal data. */
    phone: components["schemas"]["CustomerPhoneInput"];
    /**
     * @description Whether the customer subscribes to the newsletter.
     * @example true
     */
    newsletter: boolean;
    /**
     * @description Whether the customer may be contacted by WhatsApp.
     * @example true
     */
    whatsapp: boolean;
    /** @description ID of the marketplace that the customer came from. */
    marketplace_id: components["schemas"]["IdOrNull"];
    /** @description ID of the cluster that the customer belongs to. */
    cluster_id: components["schemas"]["IdOrNull"];
    /** @description IP address that the customer signed up from. Personal data. */
    ip: components["schemas"]["TextOrNull"];
    /** @description Source of the campaign that led to the customer. */
    utm_source: components["schemas"]["TextOrNull"];
    /** @description Campaign that led to the customer. */
    utm_campaign: components["schemas"]["TextOrNull"];
    /** @description Notes written by the store. Personal data. */
    notes: components["schemas"]["TextOrNull"];
}

/** What a buyer may add to a product, such as a name. */
export interface Customization {
    /**
     * @description ID of the customization.
     * @example 51
     */
    id: number;
    /**
     * @description Name.
     * @example Nome na caneca
     */
    name: string;
    /**
     * @description Price, in reais.
     * @example 15
     */
    price: number;
    /**
     * @description Kind of field; `select` is the only one known.
     * @example select
     */
    type: string;
    /**
     * @description Whether the buyer has to fill it in.
     * @example false
     */
    required: boolean;
    /**
     * @description Maximum number of characters.
     * @example 20
     */
    max_chars: number;
    /**
     * @description Text about the customization.
     * @example Até 20 letras
     */
    description?: string;
    /**
     * @description Values to choose from, as a string.
     * @example Azul,Verde
     */
    allowed_values?: string;
    /**
     * @description Values to choose from.
     * @example [
     *       "Azul",
     *       "Verde"
     *     ]
     */
    values?: string[];
    /** @description Its products. */
    products_ids?: components["schemas"]["IdList"];
    /**
     * @description Number of its products.
     * @example 2
     */
    total_products?: number;
    created_at?: components["schemas"]["ApiDateTime"];
    updated_at?: components["schemas"]["ApiDateTime"];
}

/** One entity in its envelope. */
export interface CustomizationEnvelope {
    data: components["schemas"]["Customization"];
}

export interface CustomizationInput {
    /**
     * @description Name.
     * @example Nome na caneca
     */
    name: string;
    /**
     * @description Price, in reais.
     * @example 15
     */
    price: number;
    /**
     * @description Kind of field; `select` is the only one known.
     * @example select
     */
    type: string;
    /**
     * @description Whether the buyer has to fill it in.
     * @example false
     */
    required: boolean;
    /**
     * @description Maximum number of characters.
     * @example 20
     */
    max_chars: number;
    /**
     * @description Text about the customization.
     * @example Até 20 letras
     */
    description?: string;
    /**
     * @description Values to choose from.
     * @example [
     *       "Azul",
     *       "Verde"
     *     ]
     */
    values?: string[];
}

/** Entities of one page, and where it is in the list. */
export interface CustomizationList {
    /** @description The entities of this page. */
    data: components["schemas"]["Customization"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Date and time as a string, as the page documents, as an object, as most of the API sends, or null. */
export type DateTimeInText = components["schemas"]["DateTimeInText"];

/** Date as `YYYY-MM-DD`, or an empty string if there is none. */
export type DayOrEmpty = components["schemas"]["DayOrEmpty"];

/** Missing date, which the API sends in some places as an empty list instead of null or an empty string. */
export type EmptyDate = components["schemas"]["EmptyDate"];

/** Missing relation to a single object, which the API sends as an empty list instead of null. */
export interface EmptyRelation {
    /**
     * @description Always empty.
     * @example []
     */
    data: [
    ];
}

/** Error response body. Clients can rely only on the top-level message. */
export interface ErrorBody {
    /**
     * @description Error message, in English or Portuguese.
     * @example Too Many Requests
     */
    message: string;
    /**
     * @description HTTP status code, repeated in the body. Documented only for 429.
     * @example 429
     */
    status_code?: number;
}

/**
 * Product of an event. No event of a product was captured; these are some of the fields that both a webhook's products and
 * the routes of products have.
 */
export interface EventProduct {
    /**
     * @description ID of the product.
     * @example 2201
     */
    id: number;
    /**
     * @description ID of the store.
     * @example 501
     */
    merchant_id?: number;
    /**
     * @description Whether the product is for sale.
     * @example true
     */
    active?: boolean;
    /**
     * @description Whether the product appears in the search of the store.
     * @example true
     */
    searchable?: boolean;
    /**
     * @description Whether the product has no variations and thus one SKU.
     * @example true
     */
    simple?: boolean;
    /**
     * @description Whether the product is digital, with nothing to ship.
     * @example false
     */
    is_digital?: boolean;
    /**
     * @description Name.
     * @example Produto Exemplo
     */
    name?: string;
    /**
     * @description URL slug.
     * @example produto-exemplo
     */
    slug?: string;
    /**
     * @description SKU codes of the product, separated by commas.
     * @example SKU-1
     */
    sku?: string;
    /**
     * @description URL in the store.
     * @example https://loja.example.com/produto-exemplo/p
     */
    url?: string;
    [key: string]: unknown;
}

/** Job that makes a file and sends it by e-mail to the user of the credentials. */
export interface ExportJob {
    /**
     * @description ID of the job, for `queues.get`.
     * @example 4001
     */
    queue_id: components["schemas"]["Counter"];
    /**
     * @description Number of records to export.
     * @example 120
     */
    total: components["schemas"]["Counter"];
}

/** One entity in its envelope. */
export interface ExportJobEnvelope {
    data: components["schemas"]["ExportJob"];
}

/** Feed of products for another service. */
export interface Feed {
    /**
     * @description ID of the feed.
     * @example 17
     */
    id: number;
    /**
     * @description Service that reads the feed; `google` is the only one known.
     * @example google
     */
    service: string;
    /**
     * @description Name.
     * @example Google Shopping
     */
    name: string;
    /**
     * @description URL of the feed.
     * @example https://loja.example.com/feeds/google
     */
    url: string;
    /**
     * @description ID of the collection of its products.
     * @example 501
     */
    collection_id: number;
}

/** One entity in its envelope. */
export interface FeedEnvelope {
    data: components["schemas"]["Feed"];
}

export interface FeedInput {
    /**
     * @description Service that reads the feed; `google` is the only one known.
     * @example google
     */
    service: string;
    /**
     * @description Name.
     * @example Google Shopping
     */
    name: string;
    /**
     * @description URL of the feed.
     * @example https://loja.example.com/feeds/google
     */
    url: string;
    /**
     * @description ID of the collection of its products.
     * @example 501
     */
    collection_id?: number;
}

/** Entities of one page, and where it is in the list. */
export interface FeedList {
    /** @description The entities of this page. */
    data: components["schemas"]["Feed"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Filter of the product search. */
export interface Filter {
    /**
     * @description ID of the filter.
     * @example 6
     */
    id: number;
    /**
     * @description Name; unique in the store.
     * @example Material
     */
    name: string;
    /**
     * @description Whether the search uses it.
     * @example true
     */
    searchable?: boolean;
    /**
     * @description Whether the navigation uses it.
     * @example true
     */
    navigation?: boolean;
}

/** What the API sends for one filter. */
export interface FilterDetails {
    /**
     * @description The filter or, as the page shows, the values of the filter.
     * @example [
     *       {
     *         "id": 61,
     *         "name": "Cerâmica"
     *       }
     *     ]
     */
    data: components["schemas"]["Filter"] | components["schemas"]["FilterValue"][];
}

/** One entity in its envelope. */
export interface FilterEnvelope {
    data: components["schemas"]["Filter"];
}

export interface FilterInput {
    /**
     * @description Unique in the store.
     * @example Material
     */
    name: string;
    /**
     * @description Its values.
     * @example [
     *       {
     *         "name": "Cerâmica",
     *         "color": "#AA5500",
     *         "image_url": "https://imagens.example.com/ceramica.png"
     *       }
     *     ]
     */
    values?: components["schemas"]["FilterValueInput"][];
}

/** Entities of one page, and where it is in the list. */
export interface FilterList {
    /** @description The entities of this page. */
    data: components["schemas"]["Filter"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Value of a filter, such as a material. */
export interface FilterValue {
    /**
     * @description ID of the value.
     * @example 61
     */
    id: number;
    /**
     * @description Name.
     * @example Cerâmica
     */
    name: string;
    /**
     * @description Color.
     * @example #AA5500
     */
    color?: string;
    /**
     * @description URL of an image.
     * @example https://imagens.example.com/ceramica.png
     */
    image_url?: string;
    created_at?: components["schemas"]["ApiDateTime"];
    updated_at?: components["schemas"]["ApiDateTime"];
}

export interface FilterValueInput {
    /**
     * @description Name.
     * @example Cerâmica
     */
    name: string;
    /**
     * @description Color as `#RRGGBB`.
     * @example #AA5500
     */
    color?: string;
    /**
     * @description URL of an image.
     * @example https://imagens.example.com/ceramica.png
     */
    image_url?: string;
}

/** Flag (selo) that the store shows on products. */
export interface Flag {
    /**
     * @description ID of the flag.
     * @example 21
     */
    id: number;
    /**
     * @description Whether the flag is active.
     * @example true
     */
    active: boolean;
    /**
     * @description Whether the store shows it.
     * @example true
     */
    is_visible: boolean;
    /**
     * @description Name; unique in the store.
     * @example Novo
     */
    name: string;
    /**
     * @description Name in URLs.
     * @example novo
     */
    slug: string;
    /**
     * @description Number of its products.
     * @example 5
     */
    total_products: number;
    /**
     * @description Color of the text.
     * @example #FFFFFF
     */
    text_color: string;
    /**
     * @description Color of the background.
     * @example #0055AA
     */
    background_color: string;
    /**
     * @description URL of an image.
     * @example https://imagens.example.com/novo.png
     */
    image_url: string;
    /** @description What gets the flag. Not on the pages of lists. */
    include?: components["schemas"]["CatalogSelection"];
    /** @description What does not get the flag. Not on the pages of lists. */
    exclude?: components["schemas"]["CatalogSelection"];
    /** @description IDs of what gets the flag. */
    include_ids?: components["schemas"]["IdList"];
    /** @description IDs of what does not get the flag. */
    exclude_ids?: components["schemas"]["IdList"];
    created_at?: components["schemas"]["ApiDateTime"];
    updated_at?: components["schemas"]["ApiDateTime"];
}

/** One entity in its envelope, in an array of one. */
export interface FlagArrayEnvelope {
    /** @description The one entity. */
    data: [
        components["schemas"]["Flag"]
    ];
}

/** One entity in its envelope. */
export interface FlagEnvelope {
    data: components["schemas"]["Flag"];
}

/** Fields to create or update a flag. */
export interface FlagInput {
    /**
     * @description Unique in the store.
     * @example Novo
     */
    name: string;
    /**
     * @description Whether the flag is active.
     * @example true
     */
    active: boolean;
    /**
     * @description Whether the store shows it.
     * @example true
     */
    is_visible: boolean;
    /**
     * @description Name in URLs.
     * @example novo
     */
    slug?: string;
    /**
     * @description Color of the text.
     * @example #FFFFFF
     */
    text_color?: string;
    /**
     * @description Color of the background.
     * @example #0055AA
     */
    background_color?: string;
    /**
     * @description URL of an image.
     * @example https://imagens.example.com/novo.png
     */
    image_url?: string;
}

/** Entities of one page, and where it is in the list. */
export interface FlagList {
    /** @description The entities of this page. */
    data: components["schemas"]["Flag"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Payment service that a store can connect to. */
export interface Gateway {
    /**
     * @description Alias of the gateway.
     * @example billet
     */
    alias: string;
    /**
     * @description Name of the gateway.
     * @example Gateway Exemplo
     */
    name: string;
    /**
     * @description URL of the icon.
     * @example https://icons.example.com/gateway.svg
     */
    icon_url?: string;
    /**
     * @description How a store authenticates there.
     * @example token
     */
    auth_type?: string;
    /**
     * @description Whether it can be the backup of another gateway.
     * @example true
     */
    allow_backup?: boolean;
    /**
     * @description Whether the expiry of Pix codes can be set.
     * @example false
     */
    allow_edit_pix_code_expiration_time?: boolean;
    /**
     * @description Meaning not documented.
     * @example true
     */
    gateway_exists?: boolean;
    /** @description What it allows of instalments. */
    installments_config?: components["schemas"]["GatewayInstallments"];
    /** @description Names of the credentials that it wants. */
    params?: components["schemas"]["GatewayParams"];
}

/** One entity in its envelope. */
export interface GatewayEnvelope {
    data: components["schemas"]["Gateway"];
}

/** What a gateway allows of instalments. */
export interface GatewayInstallments {
    /**
     * @description Whether the store may set its own rules.
     * @example true
     */
    allow_custom_installments?: boolean;
    /**
     * @description Note for the store.
     * @example
     */
    message?: string;
    /**
     * @description URL of help.
     * @example https://ajuda.example.com
     */
    help_link?: string;
}

/** Entities of one page, and where it is in the list. */
export interface GatewayList {
    /** @description The entities of this page. */
    data: components["schemas"]["Gateway"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Envelope of the names of credentials. */
export interface GatewayParams {
    /** @description Lists of names, such as `env` and `merchant_id`. */
    data: string[][];
}

/** Envelope of gateways. */
export interface GatewaysRelation {
    /** @description List of gateways. */
    data: components["schemas"]["Gateway"][];
}

/** Results by kind, of which the page shows a part. */
export interface GlobalSearch {
    /**
     * @description `products` with ID and name, `customers`, and more; whether as objects or lists is not known. Personal data.
     * @example {
     *       "products": {
     *         "id": 2201,
     *         "name": "Produto Exemplo"
     *       }
     *     }
     */
    data: {
        [key: string]: unknown;
    };
    [key: string]: unknown;
}

/** List of IDs. Some pages show it in quotes, as a string. */
export type IdList = components["schemas"]["IdList"];

/** ID, or null if there is none. */
export type IdOrNull = components["schemas"]["IdOrNull"];

/** Image to download. WebP is not accepted, according to one client, which sends PNG instead. */
export interface ImageUrl {
    /**
     * @description Public URL of the image.
     * @example https://images.example.com/camiseta.png
     */
    url: string;
}

/** Relation that `include` asks for. Its contents are not documented. */
export interface IncludedRelation {
    [key: string]: unknown;
}

/** Interest and discount of a number of instalments. */
export interface Installment {
    /**
     * @description ID of the rule.
     * @example 401
     */
    id: number;
    /**
     * @description ID of the payment method.
     * @example 2
     */
    payment_id: number;
    /**
     * @description Number of instalments.
     * @example 3
     */
    installment: number;
    /**
     * @description Interest, in percent.
     * @example 2.99
     */
    tax: number;
    /**
     * @description Discount, in percent.
     * @example 0
     */
    percent_discount: number;
    /**
     * @description When the rule starts to apply.
     * @example null
     */
    start_at?: components["schemas"]["ApiDateTimeOrNull"];
    /**
     * @description When the rule ends.
     * @example null
     */
    end_at?: components["schemas"]["ApiDateTimeOrNull"];
    /** @description When the rule was created. */
    created_at?: components["schemas"]["ApiDateTime"];
    /** @description When the rule was last updated. */
    updated_at?: components["schemas"]["ApiDateTime"];
}

/** One of the rules. */
export interface InstallmentInput {
    /**
     * @description ID of the payment method.
     * @example 2
     */
    payment_id: number;
    /**
     * @description Number of instalments.
     * @example 3
     */
    installment: number;
    /**
     * @description Interest, in percent.
     * @example 2.99
     */
    tax: number;
    /**
     * @description Discount, in percent.
     * @example 0
     */
    percent_discount: number;
}

/** Entities of one page, and where it is in the list. */
export interface InstallmentList {
    /** @description The entities of this page. */
    data: components["schemas"]["Installment"][];
    meta?: components["schemas"]["ListMeta"];
}

/** What an amount costs in each number of instalments. */
export interface InstallmentSimulation {
    /**
     * @description Highest number of instalments.
     * @example 3
     */
    max_installment: number;
    /**
     * @description Value of an instalment then.
     * @example 37.47
     */
    max_installment_value: components["schemas"]["Money"];
    /**
     * @description Amount that was simulated.
     * @example 112.4
     */
    amount: components["schemas"]["Money"];
    /**
     * @description Text for display.
     * @example 3x de R$ 37,47
     */
    text: string;
    /**
     * @description Text for display, with the interest.
     * @example 3x de R$ 37,47 sem juros
     */
    text_with_tax: string;
    /**
     * @description Discount in percent, for display.
     * @example null
     */
    text_discount_percent: components["schemas"]["TextOrNull"];
    /**
     * @description Discount, for display.
     * @example null
     */
    text_discount: components["schemas"]["TextOrNull"];
    /** @description One for each number of instalments. */
    installments: components["schemas"]["SimulatedInstallment"][];
}

/** One entity in its envelope. */
export interface InstallmentSimulationEnvelope {
    data: components["schemas"]["InstallmentSimulation"];
}

/** Instalment rules of a payment method. */
export interface InstallmentsInput {
    /** @description The rules. */
    installments: components["schemas"]["InstallmentInput"][];
}

/** Envelope of the instalments. */
export interface InstallmentsRelation {
    /** @description List of instalments. */
    data: components["schemas"]["Installment"][];
}

/** Stock of a SKU, as sent in an event. */
export interface Inventory {
    /**
     * @description ID. Unknown whether it identifies the product, the SKU or the stock.
     * @example 50001
     */
    id?: number;
    /**
     * @description ID of the stock.
     * @example 3
     */
    stock_id?: number;
    /**
     * @description SKU code, as read by one public receiver.
     * @example SKU-1
     */
    sku?: string;
    /**
     * @description Current number of units.
     * @example 0
     */
    quantity: number;
    /** @description The spreadsheet row. */
    spreadsheet?: components["schemas"]["InventorySpreadsheetRelation"];
    [key: string]: unknown;
}

/** Row of a stock in the spreadsheet of stocks. */
export interface InventorySpreadsheet {
    /**
     * @description SKU code.
     * @example SKU-1
     */
    sku?: string;
    /**
     * @description Name of the product.
     * @example Produto Exemplo
     */
    product?: string;
    [key: string]: unknown;
}

/** Envelope of the spreadsheet row. */
export interface InventorySpreadsheetRelation {
    /** @description Spreadsheet row. */
    data: components["schemas"]["InventorySpreadsheet"];
}

/** Invoice of an order. No invoice event was captured; the fields are those of the routes of orders. */
export interface Invoice {
    /**
     * @description ID of the invoice.
     * @example 60001
     */
    id: number;
    /**
     * @description ID of the store.
     * @example 501
     */
    merchant_id?: number;
    /**
     * @description ID of the order.
     * @example 80001
     */
    order_id?: number;
    /**
     * @description Invoice series.
     * @example 1
     */
    series?: string;
    /**
     * @description Invoice number.
     * @example 1001
     */
    number?: string;
    /**
     * @description Invoice access key.
     * @example 00000000000000000000000000000000000000000000
     */
    key?: string;
    /**
     * @description CFOP code.
     * @example 5102
     */
    cfop?: string;
    /**
     * @description URL of the invoice, which names the buyer. Personal data. Personal data.
     * @example https://notas.example.com/1
     */
    url?: string;
    /**
     * @description Date of the invoice. It is written as `YYYY-MM-DD`; the format of responses is unknown.
     * @example 2026-03-05
     */
    date?: unknown;
    /**
     * @description Amount, in reais.
     * @example 112.4
     */
    value?: components["schemas"]["Money"];
    /**
     * @description Amount of the products, in reais.
     * @example 99.9
     */
    products_value?: components["schemas"]["Money"];
    /** @description When the invoice was created. */
    created_at?: components["schemas"]["ApiDateTime"];
    /** @description When the invoice was last updated. */
    updated_at?: components["schemas"]["ApiDateTime"];
    [key: string]: unknown;
}

/** One entity in its envelope, in an array of one. */
export interface InvoiceArrayEnvelope {
    /** @description The one entity. */
    data: [
        components["schemas"]["Invoice"]
    ];
}

/** One entity in its envelope. */
export interface InvoiceEnvelope {
    data: components["schemas"]["Invoice"];
}

/** Invoice to create or update. Its amounts are strings. */
export interface InvoiceInput {
    /**
     * @description Invoice series.
     * @example 1
     */
    series: string;
    /**
     * @description Invoice number.
     * @example 1001
     */
    number: string;
    /**
     * @description Day of the invoice.
     * @example 2026-03-05
     */
    date: string;
    /**
     * @description Amount in reais, as a decimal string.
     * @example 112.40
     */
    value: string;
    /**
     * @description Amount of the products in reais, as a decimal string.
     * @example 99.90
     */
    products_value?: string;
    /**
     * @description Access key.
     * @example 00000000000000000000000000000000000000000000
     */
    key?: string;
    /**
     * @description URL of the invoice, which names the buyer. Personal data. Personal data.
     * @example https://notas.example.com/1
     */
    url?: string;
    /**
     * @description CFOP code.
     * @example 5102
     */
    cfop?: string;
    /**
     * @description Whether to move the order to `invoiced`, as far as known.
     * @example true
     */
    force_invoiced_status?: components["schemas"]["BooleanText"];
}

/** Entities of one page, and where it is in the list. */
export interface InvoiceList {
    /** @description The entities of this page. */
    data: components["schemas"]["Invoice"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Event with a documented name. `event` identifies the event and therefore the type of `resource`. */
export type KnownWebhookEvent = components["schemas"]["KnownWebhookEvent"];

/** Person who left contact data with the store. */
export interface Lead {
    /**
     * @description ID of the lead.
     * @example 8101
     */
    id: number;
    /**
     * @description ID of the store.
     * @example 501
     */
    merchant_id?: number;
    /**
     * @description ID of the customer, if the lead became one.
     * @example 70001
     */
    customer_id?: number;
    /**
     * @description Whether the lead became a customer.
     * @example true
     */
    is_customer?: boolean;
    /**
     * @description Since when the lead is a customer.
     * @example 2026-03-05
     */
    customer_since?: string;
    /**
     * @description Name. Personal data.
     * @example Maria Exemplo
     */
    name?: string;
    /**
     * @description E-mail address. Personal data.
     * @example maria@example.com
     */
    email?: string;
    /**
     * @description Date of birth as `YYYY-MM-DD`. Personal data.
     * @example 1990-05-20
     */
    birthday?: string;
    /**
     * @description City. Personal data.
     * @example São Paulo
     */
    city?: string;
    /**
     * @description State. Personal data.
     * @example SP
     */
    state?: string;
    /**
     * @description Gender; `m` is the only value that a page shows. Personal data.
     * @example m
     */
    genre?: string;
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
    /**
     * @description Campaign medium.
     * @example email
     */
    utm_medium?: string;
    /**
     * @description Campaign keyword.
     * @example camiseta
     */
    utm_term?: string;
    /**
     * @description Campaign content.
     * @example banner
     */
    utm_content?: string;
    params?: components["schemas"]["LeadParams"];
    /** @description When the lead was created. */
    created_at?: components["schemas"]["ApiDateTime"];
    /** @description When the lead was last changed. */
    updated_at?: components["schemas"]["ApiDateTime"];
}

/** One entity in its envelope. */
export interface LeadEnvelope {
    data: components["schemas"]["Lead"];
}

/** Fields of a lead. None is known to be required. */
export interface LeadInput {
    /**
     * @description Name. Personal data.
     * @example Maria Exemplo
     */
    name?: string;
    /**
     * @description E-mail address. Personal data.
     * @example maria@example.com
     */
    email?: string;
    /**
     * @description Date of birth as `YYYY-MM-DD`. Personal data.
     * @example 1990-05-20
     */
    birthday?: string;
    /**
     * @description City. Personal data.
     * @example São Paulo
     */
    city?: string;
    /**
     * @description State. Personal data.
     * @example SP
     */
    state?: string;
    /**
     * @description Gender; `m` is the only value that a page shows. Personal data.
     * @example m
     */
    genre?: string;
    params?: components["schemas"]["LeadParams"];
}

/** Entities of one page, and where it is in the list. */
export interface LeadList {
    /** @description The entities of this page. */
    data: components["schemas"]["Lead"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Further facts about a lead, by names that the store chooses. */
export interface LeadParams {
    [key: string]: unknown;
}

/** One page of leads with pagination, or one part of a scroll. */
export interface LeadScrollPage {
    /** @description Leads on this page or in this part. */
    data: components["schemas"]["Lead"][];
    meta?: components["schemas"]["ScrollableMeta"];
    /**
     * @description Cursor to send with the next request of a scroll.
     * @example c2Nyb2xsLTE
     */
    scroll_id?: string;
}

/** Metadata of a list. */
export interface ListMeta {
    pagination: components["schemas"]["Pagination"];
}

/** Set of products that the store shows together. */
export interface Look {
    /**
     * @description ID of the look.
     * @example 15
     */
    id: number;
    /**
     * @description Whether the look is active.
     * @example true
     */
    active?: boolean;
    /**
     * @description Name.
     * @example Café da manhã
     */
    name?: string;
    /**
     * @description Name in the URL.
     * @example cafe-da-manha
     */
    slug?: string;
    /**
     * @description Text about the look.
     * @example Mesa posta
     */
    description?: string;
    /**
     * @description URL in the store.
     * @example https://loja.example.com/looks/cafe-da-manha
     */
    url?: string;
    /** @description Its products. */
    products_ids?: components["schemas"]["IdList"];
    /**
     * @description Number of its products.
     * @example 2
     */
    total_products?: number;
    /**
     * @description Price of its products, in reais.
     * @example 179.8
     */
    total_price?: number;
    /**
     * @description The same, formatted.
     * @example R$ 179,80
     */
    total_price_formated?: string;
    /** @description How it may be paid. */
    installments?: components["schemas"]["LookInstallments"];
    products?: components["schemas"]["IncludedRelation"];
    created_at?: components["schemas"]["ApiDateTime"];
    updated_at?: components["schemas"]["ApiDateTime"];
}

/** One entity in its envelope, in an array of one. */
export interface LookArrayEnvelope {
    /** @description The one entity. */
    data: [
        components["schemas"]["Look"]
    ];
}

/** One entity in its envelope. */
export interface LookEnvelope {
    data: components["schemas"]["Look"];
}

export interface LookInput {
    /**
     * @description Whether the look is active.
     * @example true
     */
    active: boolean;
    /**
     * @description Name.
     * @example Café da manhã
     */
    name: string;
    /** @description Its products. */
    products_ids: components["schemas"]["IdList"];
    /**
     * @description Its images.
     * @example [
     *       {
     *         "url": "https://imagens.example.com/look.png"
     *       }
     *     ]
     */
    images: components["schemas"]["ImageUrl"][];
    /**
     * @description Name in the URL.
     * @example cafe-da-manha
     */
    slug?: string;
    /**
     * @description Text about the look.
     * @example Mesa posta
     */
    description?: string;
}

export interface LookInstallments {
    /**
     * @description Maximum number of installments.
     * @example 3
     */
    max_installment?: number;
    /**
     * @description Value of each of those.
     * @example 59.93
     */
    max_installment_value?: number;
    /**
     * @description Total.
     * @example 179.8
     */
    amount?: number;
    /**
     * @description Text for the buyer.
     * @example 3x de R$ 59,93
     */
    text?: string;
    /**
     * @description Text with interest.
     * @example 3x de R$ 59,93
     */
    text_with_tax?: string;
    /**
     * @description Text of the discount in percent.
     * @example 5%
     */
    text_discount_percent?: string;
    /**
     * @description Text of the discount.
     * @example 5% de desconto no Pix
     */
    text_discount?: string;
}

/** Entities of one page, and where it is in the list. */
export interface LookList {
    /** @description The entities of this page. */
    data: components["schemas"]["Look"][];
    meta?: components["schemas"]["ListMeta"];
}

/**
 * Store that a user can access. A store that is not `active` returns 403 on every route. The documentation page names
 * these fields without explaining them; their meaning is inferred from their names. The example on that page is truncated,
 * so more fields exist.
 */
export interface Merchant {
    /**
     * @description ID of the store; equal to `merchant_id` in its objects.
     * @example 501
     */
    id: number;
    /**
     * @description ID of the preset of the store.
     * @example 3
     */
    preset_id?: number;
    /**
     * @description Whether the store is active. If false, all routes of the store return 403.
     * @example true
     */
    active: boolean;
    /**
     * @description Whether the store is active in the internal records of the vendor.
     * @example true
     */
    internal_active?: boolean;
    /**
     * @description Whether the store is a marketplace.
     * @example false
     */
    is_marketplace?: boolean;
    /**
     * @description Whether the store is a partner.
     * @example false
     */
    is_partner?: boolean;
    /**
     * @description Whether the store uses only the checkout, with a storefront of another system.
     * @example false
     */
    use_only_checkout?: boolean;
    /**
     * @description Profile of the store.
     * @example perfil-exemplo
     */
    profile?: string;
    /**
     * @description Alias of the store. The path of nearly every operation starts with it.
     * @example minha-loja
     */
    alias: string;
    /**
     * @description Whether the store has its own domain.
     * @example true
     */
    has_domain?: boolean;
    /**
     * @description Domain of the store.
     * @example loja.example.com
     */
    domain?: string;
    /**
     * @description URL of the store.
     * @example https://loja.example.com
     */
    base_url?: string;
    /**
     * @description Name of the store.
     * @example Loja Exemplo
     */
    name: string;
    /**
     * @description URL of the icon of the store.
     * @example https://images.example.com/icon.png
     */
    icon_url?: string;
    /**
     * @description URL of the logo of the store.
     * @example https://images.example.com/logo.png
     */
    logo_url?: string;
    /**
     * @description Whether the store has a subscription.
     * @example true
     */
    has_subscription?: boolean;
    /**
     * @description Whether the store has charges.
     * @example false
     */
    has_charges?: boolean;
    /**
     * @description Whether the store has marketplace accounts.
     * @example false
     */
    has_marketplace_accounts?: boolean;
    /**
     * @description Whether the store is connected to Shopify.
     * @example false
     */
    has_shopify?: boolean;
    /**
     * @description Whether the store has affiliates.
     * @example false
     */
    has_affiliations?: boolean;
    /**
     * @description Whether the store has created a coupon.
     * @example true
     */
    coupon_created?: boolean;
    /**
     * @description Whether the store has created an order bump.
     * @example false
     */
    order_bump_created?: boolean;
    /**
     * @description Whether the store has created an upsell.
     * @example false
     */
    upsell_created?: boolean;
    /**
     * @description Whether the store has created a pixel.
     * @example false
     */
    pixel_created?: boolean;
    /**
     * @description ID of the user who owns the store.
     * @example 9101
     */
    owner_id?: number;
    /**
     * @description E-mail address of the user who owns the store. Personal data.
     * @example ana@example.com
     */
    owner_email?: string;
    /**
     * @description When the owner was created. Format unknown.
     * @example 2025-11-02 09:15:00
     */
    owner_created_at?: unknown;
    /**
     * @description Domains of the store. Item format unknown.
     * @example [
     *       "loja.example.com"
     *     ]
     */
    domains_list?: unknown[];
    /**
     * @description Tags of the store. Item format unknown.
     * @example []
     */
    tags?: unknown[];
    has_services?: components["schemas"]["MerchantServices"];
    /**
     * @description Shopify integration. Format unknown.
     * @example false
     */
    shopify_integration?: unknown;
    /**
     * @description Whether the store has a credit card on file.
     * @example true
     */
    has_credit_card?: boolean;
    /** @description When the store was created. */
    created_at?: components["schemas"]["ApiDateTime"];
}

/** Services connected to the store, by name. The format of each value is unknown. */
export interface MerchantServices {
    /**
     * @description Shopify. Format unknown.
     * @example false
     */
    shopifyapp?: unknown;
    /**
     * @description Bling. Format unknown.
     * @example false
     */
    bling?: unknown;
    /**
     * @description WooCommerce. Format unknown.
     * @example false
     */
    woocommerce?: unknown;
    /**
     * @description Mago. Format unknown.
     * @example false
     */
    mago?: unknown;
    /**
     * @description Tiny. Format unknown.
     * @example false
     */
    tiny?: unknown;
}

/** Envelope of the stores. */
export interface MerchantsRelation {
    /** @description List of stores, including inactive ones. */
    data: components["schemas"]["Merchant"][];
}

/**
 * Amount in Brazilian reais, as a number or as a string with a decimal point. Both occur; parse it with a function that
 * accepts both.
 */
export type Money = components["schemas"]["Money"];

/** Envelope of the images of a SKU. */
export interface NewSkuImages {
    /** @description List of images. */
    data: components["schemas"]["SkuImage"][];
}

/**
 * Order. The included relations depend on the route and on `include`; an event includes all of those described here. Newer
 * orders have more fields, which are returned unchanged.
 */
export interface Order {
    /**
     * @description ID of the order.
     * @example 80001
     */
    id: number;
    /**
     * @description ID of the store.
     * @example 501
     */
    merchant_id?: number;
    /**
     * @description ID of the customer.
     * @example 70001
     */
    customer_id: number;
    /**
     * @description ID of the status. A store may have statuses of its own.
     * @example 4
     */
    status_id?: number;
    /**
     * @description IDs of the statuses that the order can change to.
     * @example [
     *       5,
     *       8
     *     ]
     */
    desire_status_id?: number[];
    /**
     * @description Aliases of the statuses that the order can change to, in the same order as `desire_status_id`.
     * @example [
     *       "handling_products",
     *       "cancelled"
     *     ]
     */
    desire_status?: string[];
    /**
     * @description ID of the coupon used.
     * @example 9001
     * @example null
     */
    promocode_id?: components["schemas"]["IdOrNull"];
    /**
     * @description ID of the marketplace that the order came from.
     * @example 12
     * @example null
     */
    marketplace_id?: components["schemas"]["IdOrNull"];
    /**
     * @description ID of the account at the marketplace.
     * @example 12
     * @example null
     */
    marketplace_account_id?: components["schemas"]["IdOrNull"];
    /**
     * @description Whether the payment is authorized.
     * @example true
     */
    authorized?: boolean;
    /**
     * @description Whether an ERP has imported the order.
     * @example false
     */
    sync_by_erp?: boolean;
    /**
     * @description Whether any of the items was recommended.
     * @example false
     */
    has_recomm?: boolean;
    /**
     * @description Whether the order has a post-purchase offer.
     * @example false
     */
    has_upsell?: boolean;
    /**
     * @description Whether the order comes from a post-purchase offer.
     * @example false
     */
    is_upsell?: boolean;
    /**
     * @description Whether the order was delivered.
     * @example false
     */
    delivered?: boolean;
    /**
     * @description Whether the order has a payment.
     * @example true
     */
    has_payment?: boolean;
    /**
     * @description Whether the order has a freebie.
     * @example false
     */
    has_freebie?: boolean;
    /**
     * @description Whether the order has an order bump.
     * @example false
     */
    has_order_bump?: boolean;
    /**
     * @description Types of its order bumps. Only an empty list was observed.
     * @example []
     */
    order_bump_types?: unknown[];
    /**
     * @description Order number shown to the buyer.
     * @example 7
     */
    number: number;
    /**
     * @description ID of the order at the marketplace.
     * @example 12
     * @example null
     */
    marketplace_partner_id?: components["schemas"]["IdOrNull"];
    /**
     * @description Sale number at the marketplace.
     * @example 12
     * @example null
     */
    marketplace_sale_number?: components["schemas"]["IdOrNull"];
    /**
     * @description Total amount to pay, in reais: products and shipping, minus the discount, plus `value_tax`.
     * @example 9.9
     */
    value_total: components["schemas"]["Money"];
    /**
     * @description Total of the products, in reais.
     * @example 9.9
     */
    value_products: components["schemas"]["Money"];
    /**
     * @description Shipping price, in reais.
     * @example 0
     */
    value_shipment: components["schemas"]["Money"];
    /**
     * @description Instalment interest, in reais, which is part of `value_total`. Despite its name, this is not a tax.
     * @example 0
     */
    value_tax?: components["schemas"]["Money"];
    /**
     * @description Discount, in reais.
     * @example 0
     */
    value_discount: components["schemas"]["Money"];
    /**
     * @description Cashback used, in reais.
     * @example 0
     */
    value_wallet_discount?: components["schemas"]["Money"];
    /**
     * @description Total that the buyer pays, in reais.
     * @example 9.9
     */
    buyer_value_total?: components["schemas"]["Money"];
    /**
     * @description Instalment interest that the buyer pays, in reais.
     * @example 0
     */
    buyer_value_tax?: components["schemas"]["Money"];
    /**
     * @description Shipping cost for the store, in reais.
     * @example 0
     */
    shipment_cost?: components["schemas"]["Money"];
    /**
     * @description Name of the shipping service.
     * @example PAC
     * @example null
     */
    shipment_service?: components["schemas"]["TextOrNull"];
    /**
     * @description ID of the shipping service, as a string.
     * @example 12
     * @example null
     */
    shipment_service_id?: components["schemas"]["TextOrNull"];
    /**
     * @description URL of the icon of the shipping service.
     * @example https://icons.example.com/pac.svg
     * @example null
     */
    shipment_icon_url?: components["schemas"]["TextOrNull"];
    /**
     * @description ID of the shipping quote, as a string.
     * @example 12
     * @example null
     */
    shipment_quote_id?: components["schemas"]["TextOrNull"];
    /**
     * @description Tracking code, once the order has been shipped.
     * @example AA000000000BR
     * @example null
     */
    track_code?: components["schemas"]["TextOrNull"];
    /**
     * @description Tracking URL.
     * @example https://rastreio.example.com/1
     * @example null
     */
    track_url?: components["schemas"]["TextOrNull"];
    /**
     * @description URL of the marketplace label.
     * @example https://etiquetas.example.com/1
     * @example null
     */
    b2w_label_url?: components["schemas"]["TextOrNull"];
    /**
     * @description Number of days until delivery.
     * @example 5
     */
    days_delivery?: number;
    /** @description Expected delivery date. */
    date_delivery?: components["schemas"]["ApiDateTime"];
    /**
     * @description Token of the cart that the order came from. Treat it as a secret. Secret: it gives access. Do not log it or show it.
     * @example 00000000-0000-1000-8000-000000031001
     */
    cart_token?: string;
    /**
     * @description Source of the campaign that led to the order.
     * @example newsletter
     * @example null
     */
    utm_source?: components["schemas"]["TextOrNull"];
    /**
     * @description Campaign that led to the order.
     * @example primavera
     * @example null
     */
    utm_campaign?: components["schemas"]["TextOrNull"];
    /**
     * @description Campaign content.
     * @example banner
     * @example null
     */
    utm_content?: components["schemas"]["TextOrNull"];
    /**
     * @description Campaign search term.
     * @example camiseta
     * @example null
     */
    utm_term?: components["schemas"]["TextOrNull"];
    /**
     * @description Campaign medium.
     * @example email
     * @example null
     */
    utm_medium?: components["schemas"]["TextOrNull"];
    /**
     * @description Number of comments written by the store.
     * @example 0
     */
    total_comments?: number;
    /** @description Payment methods, without an envelope. The alias of a card is its brand. */
    payments?: components["schemas"]["OrderPayment"][];
    /**
     * @description IP address that the order was placed from. Personal data.
     * @example 192.0.2.10
     */
    ip?: string;
    /**
     * @description Device that the order was placed on.
     * @example desktop
     */
    device?: string;
    /**
     * @description URL that places the same order again; it contains a token of the customer. Treat it as a secret. Secret: it gives access. Do not log it or show it.
     * @example https://loja.example.com/cart/reorder?x=1
     */
    reorder_url?: string;
    /**
     * @description URL of the content statement; it contains a token. Treat it as a secret. Secret: it gives access. Do not log it or show it.
     * @example https://api.example.com/html/orders/content-statement/1
     * @example null
     */
    content_statement_url?: components["schemas"]["TextOrNull"];
    /**
     * @description Link that sends the boleto by WhatsApp; it contains the phone number of the customer. Personal data.
     * @example https://api.whatsapp.com/send?phone=5511900000000&text=
     * @example null
     */
    billet_whatsapp_link?: components["schemas"]["TextOrNull"];
    /**
     * @description Link that sends the boleto by the WhatsApp app; it contains the phone number of the customer. Personal data.
     * @example whatsapp://send?phone=5511900000000&text=
     * @example null
     */
    billet_whatsapp_app_link?: components["schemas"]["TextOrNull"];
    /**
     * @description URL of the order for the buyer. Treat it as a secret. Secret: it gives access. Do not log it or show it.
     * @example https://api.example.com/v2/public/orders/1
     */
    public_url?: string;
    /** @description When the order was created. */
    created_at: components["schemas"]["ApiDateTimeOrText"];
    /** @description When the order was last updated. */
    updated_at: components["schemas"]["ApiDateTimeOrText"];
    /** @description The status. */
    status?: components["schemas"]["OrderStatusRelation"];
    /** @description Marketplace of the order; `data` is an empty list if there is none. */
    marketplace?: components["schemas"]["UnknownRelation"];
    /** @description Customer who placed the order. */
    customer?: components["schemas"]["WebhookCustomerRelation"];
    /** @description Items of the order. */
    items?: components["schemas"]["OrderItemsRelation"];
    /** @description Account at the marketplace; `data` is an empty list if there is none. */
    marketplace_account?: components["schemas"]["UnknownRelation"];
    /** @description Statuses that the order has had. */
    statuses?: components["schemas"]["OrderStatusesRelation"];
    /** @description Shipping address. */
    shipping_address?: components["schemas"]["OrderAddressRelation"];
    /**
     * @description Coupon used; `data` is an empty list if there is none.
     * @example {
     *       "data": []
     *     }
     */
    promocode?: components["schemas"]["WebhookPromocodeRelation"] | components["schemas"]["EmptyRelation"];
    /** @description Payment attempts. */
    transactions?: components["schemas"]["TransactionsRelation"];
    /** @description The search row. */
    search?: components["schemas"]["OrderSearchRelation"];
    /** @description Services of the order. Only an empty list in `data` was observed. */
    services?: components["schemas"]["UnknownRelation"];
    /** @description Spreadsheet rows, one per item. */
    spreadsheet?: components["schemas"]["OrderSpreadsheetRelation"];
    /** @description Metadata added by the platform, by apps and by checkout links. */
    metadata?: components["schemas"]["OrderMetadataRelation"];
    /**
     * @description Pix code; `data` is an empty list if the order is not paid by Pix.
     * @example {
     *       "data": []
     *     }
     */
    pix?: components["schemas"]["OrderPixRelation"] | components["schemas"]["EmptyRelation"];
    /** @description Messages that the store can send by WhatsApp. */
    whatsapp?: components["schemas"]["OrderMessagesRelation"];
    /** @description Messages that the store can send by the WhatsApp app. */
    whatsapp_app?: components["schemas"]["OrderMessagesRelation"];
    [key: string]: unknown;
}

/** Shipping address of an order. The address of a customer is a different resource with different fields. */
export interface OrderAddress {
    /**
     * @description ID of the address.
     * @example 98801
     */
    id: number;
    /**
     * @description ID of the order.
     * @example 80001
     */
    order_id?: number;
    /**
     * @description Name that the buyer gave the address. Personal data.
     * @example Casa
     * @example null
     */
    address_name?: components["schemas"]["TextOrNull"];
    /**
     * @description Name of the person who receives the delivery. Personal data.
     * @example Maria Exemplo
     */
    receiver: string;
    /**
     * @description CEP (postal code), eight digits, as a string. Personal data.
     * @example 01001000
     */
    zipcode?: string;
    /**
     * @description CEP (postal code), repeating `zipcode`. Personal data.
     * @example 01001000
     */
    zip_code?: string;
    /**
     * @description Street. Personal data.
     * @example Rua Exemplo
     */
    street: string;
    /**
     * @description House number, as a string. Personal data.
     * @example 100
     */
    number?: string;
    /**
     * @description Additional address line, such as apartment or block. Personal data.
     * @example Apto
     * @example null
     */
    complement?: components["schemas"]["TextOrNull"];
    /**
     * @description Reference that helps to find the address. Personal data.
     * @example Perto da praça
     * @example null
     */
    reference?: components["schemas"]["TextOrNull"];
    /**
     * @description Neighbourhood. Personal data.
     * @example Centro
     */
    neighborhood?: string;
    /**
     * @description Full address in one line. Personal data.
     * @example Rua Exemplo, 100 - Apto - Centro
     */
    full_address?: string;
    /**
     * @description City.
     * @example São Paulo
     */
    city: string;
    /**
     * @description State. Two-letter codes were observed.
     * @example SP
     */
    state?: string;
    /**
     * @description State, as a two-letter code.
     * @example SP
     */
    uf?: string;
    /**
     * @description Country, as a two-letter code.
     * @example BR
     */
    country?: string;
}

/** One entity in its envelope, in an array of one. */
export interface OrderAddressArrayEnvelope {
    /** @description The one entity. */
    data: [
        components["schemas"]["OrderAddress"]
    ];
}

/** One entity in its envelope. */
export interface OrderAddressEnvelope {
    data: components["schemas"]["OrderAddress"];
}

/** Shipping address of an order, complete. */
export interface OrderAddressInput {
    /**
     * @description Name of the person who receives the delivery. Personal data.
     * @example Maria Exemplo
     */
    receiver: string;
    /**
     * @description CEP (postal code), eight digits without the hyphen. Personal data.
     * @example 01001000
     */
    zip_code: string;
    /**
     * @description CEP again, under the name that one client sends. Personal data.
     * @example 01001000
     */
    zipcode?: string;
    /**
     * @description Street. Personal data.
     * @example Rua Exemplo
     */
    street: string;
    /**
     * @description House number. Personal data.
     * @example 100
     */
    number: string;
    /** @description Additional address line. Personal data. */
    complement?: components["schemas"]["TextOrNull"];
    /** @description Reference that helps to find the address. Personal data. */
    reference?: components["schemas"]["TextOrNull"];
    /**
     * @description Neighbourhood. Personal data.
     * @example Centro
     */
    neighborhood: string;
    /**
     * @description City.
     * @example São Paulo
     */
    city: string;
    /**
     * @description State, as a two-letter code.
     * @example SP
     */
    uf: string;
}

/** Entities of one page, and where it is in the list. */
export interface OrderAddressList {
    /** @description The entities of this page. */
    data: components["schemas"]["OrderAddress"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Envelope of the address. */
export interface OrderAddressRelation {
    /** @description The address. */
    data: components["schemas"]["OrderAddress"];
}

/** One entity in its envelope, in an array of one. */
export interface OrderArrayEnvelope {
    /** @description The one entity. */
    data: [
        components["schemas"]["Order"]
    ];
}

/** Box of an order. Its measures are strings. */
export interface OrderBox {
    /**
     * @description Name of the box.
     * @example Caixa P
     */
    description?: string;
    /**
     * @description Weight of the box.
     * @example 0.10
     */
    weight?: string;
    /**
     * @description Width.
     * @example 20
     */
    width?: string;
    /**
     * @description Height.
     * @example 10
     */
    height?: string;
    /**
     * @description Length.
     * @example 30
     */
    length?: string;
    /**
     * @description Weight of the items.
     * @example 0.40
     */
    items_weight?: string;
    /**
     * @description Price of the box, in reais.
     * @example 2.50
     */
    total?: string;
    /** @description Items in the box. */
    items?: components["schemas"]["OrderBoxItem"][];
}

/** Item in a box. */
export interface OrderBoxItem {
    /**
     * @description Name of the item.
     * @example Produto Exemplo
     */
    description?: string;
    /**
     * @description Width.
     * @example 10
     */
    width?: number;
    /**
     * @description Length.
     * @example 15
     */
    length?: number;
    /**
     * @description Depth.
     * @example 5
     */
    depth?: number;
    /**
     * @description Weight.
     * @example 0.4
     */
    weight?: number;
    /**
     * @description Volume.
     * @example 750
     */
    volume?: number;
    /**
     * @description Whether it has to lie flat.
     * @example false
     */
    keepFlat?: boolean;
}

/** Comment that the store wrote on an order. */
export interface OrderComment {
    /**
     * @description ID of the comment.
     * @example 31001
     */
    id: number;
    /**
     * @description ID of the user who wrote it.
     * @example 601
     */
    user_id?: number;
    /**
     * @description Text of the comment.
     * @example Cliente pediu embrulho
     */
    comments: string;
    /**
     * @description Whether it was edited.
     * @example false
     */
    edited?: boolean;
    /** @description User who wrote it. */
    user?: components["schemas"]["OrderCommentUserRelation"];
    /** @description When the comment was created. */
    created_at?: components["schemas"]["ApiDateTime"];
    /** @description When the comment was last updated. */
    updated_at?: components["schemas"]["ApiDateTime"];
    [key: string]: unknown;
}

/** One entity in its envelope, in an array of one. */
export interface OrderCommentArrayEnvelope {
    /** @description The one entity. */
    data: [
        components["schemas"]["OrderComment"]
    ];
}

/** One entity in its envelope. */
export interface OrderCommentEnvelope {
    data: components["schemas"]["OrderComment"];
}

/** Comment to create or update. */
export interface OrderCommentInput {
    /**
     * @description Text of the comment. The field is plural; `comment` is unknown to the API.
     * @example Cliente pediu embrulho
     */
    comments: string;
}

/** Entities of one page, and where it is in the list. */
export interface OrderCommentList {
    /** @description The entities of this page. */
    data: components["schemas"]["OrderComment"][];
    meta?: components["schemas"]["ListMeta"];
}

/** User who wrote a comment. */
export interface OrderCommentUser {
    /**
     * @description ID of the user.
     * @example 601
     */
    id: number;
    /**
     * @description Name of the user. Personal data.
     * @example Joana Exemplo
     */
    name?: string;
    /**
     * @description URL of the picture.
     * @example https://imagens.example.com/601.png
     */
    avatar_url?: string;
}

/** Envelope of the user. */
export interface OrderCommentUserRelation {
    /** @description The user. */
    data: components["schemas"]["OrderCommentUser"];
}

/** E-mail that was sent about an order. */
export interface OrderEmail {
    /**
     * @description ID of the e-mail.
     * @example 51001
     */
    id: number;
    /**
     * @description Subject line.
     * @example Seu pedido foi enviado
     */
    subject?: string;
    /**
     * @description Sender.
     * @example loja@example.com
     */
    from?: string;
    /**
     * @description Recipient. Personal data.
     * @example maria@example.com
     */
    to?: string;
    /**
     * @description Copy recipient. Personal data.
     * @example
     */
    cc?: string;
    /**
     * @description Blind copy recipient. Personal data.
     * @example
     */
    bcc?: string;
    /**
     * @description URL of the e-mail. Treat it as a secret. Secret: it gives access. Do not log it or show it.
     * @example https://emails.example.com/51001
     */
    file_url?: string;
    /** @description When the e-mail was created. */
    created_at?: components["schemas"]["ApiDateTime"];
    /** @description When the e-mail was last updated. */
    updated_at?: components["schemas"]["ApiDateTime"];
    [key: string]: unknown;
}

/** One entity in its envelope. */
export interface OrderEmailEnvelope {
    data: components["schemas"]["OrderEmail"];
}

/** Entities of one page, and where it is in the list. */
export interface OrderEmailList {
    /** @description The entities of this page. */
    data: components["schemas"]["OrderEmail"][];
    meta?: components["schemas"]["ListMeta"];
}

/** One entity in its envelope. */
export interface OrderEnvelope {
    data: components["schemas"]["Order"];
}

/** Filter that the panel offers on the list of orders. */
export interface OrderFilter {
    /**
     * @description Name of the filter.
     * @example Status
     */
    label?: string;
    /**
     * @description Name of the parameter.
     * @example status_id[]
     */
    param?: string;
    /** @description Values to choose from. */
    data?: components["schemas"]["OrderFilterChoice"][];
    /**
     * @description Number of values.
     * @example 12
     */
    total?: number;
    /**
     * @description Whether only one value can be chosen.
     * @example false
     */
    radiobox?: boolean;
    /**
     * @description Whether it takes days.
     * @example false
     */
    datepicker?: boolean;
    /**
     * @description Whether its values come in pages.
     * @example false
     */
    pagination?: boolean;
    /**
     * @description Whether the panel marks it as new.
     * @example false
     */
    is_new?: boolean;
    /**
     * @description Fields to filter by day.
     * @example [
     *       "created_at"
     *     ]
     */
    dateFilters?: string[];
    /** @description Parameter of the days. */
    dateParam?: components["schemas"]["TextOrNull"];
    /** @description How apps show it. */
    app_attributes?: components["schemas"]["OrderFilterAttributes"];
    [key: string]: unknown;
}

/** How apps show a filter. */
export interface OrderFilterAttributes {
    /**
     * @description Whether its label is special.
     * @example false
     */
    is_app_special_label?: boolean;
    /**
     * @description Whether it has a shortcut.
     * @example false
     */
    has_app_fast_access?: boolean;
}

/** Value of a filter. */
export interface OrderFilterChoice {
    /**
     * @description Value to send.
     * @example 4
     */
    id?: string;
    /**
     * @description Name of the value.
     * @example Pagamento aprovado
     */
    value?: string;
}

/** Filters of the list of orders. The page shows one filter under a title that says list, so both forms are described. */
export type OrderFilters = components["schemas"]["OrderFilters"];

/** Order to create, of a customer who exists. Some of its names differ from those of an order that is read. */
export interface OrderInput {
    /**
     * @description Alias of the status.
     * @example waiting_payment
     */
    status: string;
    /**
     * @description Order number shown to the buyer.
     * @example 1001
     */
    number: number;
    /**
     * @description ID of the customer.
     * @example 70001
     */
    customer_id: number;
    /**
     * @description Total amount to pay, in reais.
     * @example 112.4
     */
    value_total: number;
    /**
     * @description Total of the products, in reais.
     * @example 99.9
     */
    value_products: number;
    /**
     * @description Discount, in reais.
     * @example 0
     */
    value_discount: number;
    /**
     * @description Shipping price, in reais.
     * @example 12.5
     */
    value_shipment: number;
    /**
     * @description Instalment interest, in reais; part of `value_total`.
     * @example 0
     */
    value_tax?: number;
    /**
     * @description Name of the shipping service.
     * @example pac
     */
    shipment_service: string;
    /**
     * @description Number of days until delivery.
     * @example 5
     */
    days_delivery: number;
    /** @description Items of the order. */
    items: [
        components["schemas"]["OrderInputItem"],
        ...components["schemas"]["OrderInputItem"][]
    ];
    /** @description The shipping address, in an array of one. */
    address: [
        components["schemas"]["OrderInputAddress"],
        ...components["schemas"]["OrderInputAddress"][]
    ];
    /** @description Payments of the order. */
    transactions?: components["schemas"]["OrderInputTransaction"][];
    /**
     * @description Whether the payment is authorized.
     * @example false
     */
    authorized?: boolean;
    /**
     * @description Whether the order was sent to an antifraud service.
     * @example false
     */
    sent_to_antifraud?: boolean;
    /** @description When the payment was authorized. */
    authorized_at?: components["schemas"]["WriteDateTime"];
    /** @description When the payment was captured. */
    captured_at?: components["schemas"]["WriteDateTime"];
    /** @description When the order was cancelled. */
    cancelled_at?: components["schemas"]["WriteDateTime"];
    /**
     * @description Day on which the payment is to be captured.
     * @example 2026-03-05
     */
    capture_date?: string;
    /**
     * @description IP address of the buyer. Personal data.
     * @example 192.0.2.10
     */
    ip?: string;
    /**
     * @description ID of the marketplace.
     * @example 12
     */
    marketplace_id?: number;
    /**
     * @description ID of the account at the marketplace.
     * @example 12
     */
    marketplace_account_id?: number;
    /**
     * @description Sale number at the marketplace.
     * @example V-1
     */
    marketplace_sale_number?: string;
}

/** Shipping address of an order to create. */
export interface OrderInputAddress {
    /**
     * @description Name of the person who receives the delivery. Personal data.
     * @example Maria Exemplo
     */
    receiver: string;
    /**
     * @description CEP (postal code), eight digits. Here without the underscore. Personal data.
     * @example 01001000
     */
    zipcode: string;
    /**
     * @description Street. Personal data.
     * @example Rua Exemplo
     */
    street: string;
    /**
     * @description House number. Personal data.
     * @example 100
     */
    number: string;
    /**
     * @description Neighbourhood. Personal data.
     * @example Centro
     */
    neighborhood: string;
    /**
     * @description City.
     * @example São Paulo
     */
    city: string;
    /**
     * @description State, as a two-letter code.
     * @example SP
     */
    uf: string;
    /**
     * @description Additional address line. Personal data.
     * @example Apto
     */
    complement?: string;
    /**
     * @description Reference that helps to find the address. Personal data.
     * @example Perto da praça
     */
    reference?: string;
}

/** Item of an order to create. */
export interface OrderInputItem {
    /**
     * @description ID of the product.
     * @example 2201
     */
    product_id: number;
    /**
     * @description ID of the SKU.
     * @example 15001
     */
    sku_id: number;
    /**
     * @description SKU code. The page requires it; a client in production omits it.
     * @example SKU-1
     */
    sku?: string;
    /**
     * @description Number of units.
     * @example 1
     */
    quantity: number;
    /**
     * @description Unit price, in reais.
     * @example 99.9
     */
    price: number;
    /**
     * @description Whether to gift-wrap it.
     * @example false
     */
    gift?: boolean;
    /**
     * @description Price of the gift wrapping, in reais.
     * @example 0
     */
    gift_value?: number;
    /**
     * @description Whether it was recommended.
     * @example false
     */
    has_recomm?: boolean;
}

/** Payment of an order to create. */
export interface OrderInputTransaction {
    /**
     * @description ID of the customer.
     * @example 70001
     */
    customer_id: number;
    /**
     * @description Amount, in reais.
     * @example 112.4
     */
    amount: number;
    /**
     * @description Number of instalments.
     * @example 1
     */
    installments: number;
    /**
     * @description Alias of the status.
     * @example paid
     */
    status: string;
    /** @description When it was authorized. */
    authorized_at: components["schemas"]["WriteDateTime"];
    /**
     * @description Name on the card. Personal data. Personal data.
     * @example MARIA EXEMPLO
     */
    holder_name: string;
    /**
     * @description CPF or CNPJ of the holder. Personal data. Personal data.
     * @example 123.456.789-00
     */
    holder_document: string;
    /**
     * @description ID of the payment method.
     * @example 2
     */
    payment_id?: number;
    /**
     * @description ID of the account at the payment gateway.
     * @example 11
     */
    affiliation_id?: number;
    /**
     * @description ID of the marketplace.
     * @example 12
     */
    marketplace_id?: number;
    /**
     * @description ID of the account at the marketplace.
     * @example 12
     */
    marketplace_account_id?: number;
    /**
     * @description ID at the gateway.
     * @example 100000001
     */
    gateway_transaction_id?: string;
    /**
     * @description Whether it is authorized.
     * @example true
     */
    authorized?: boolean;
    /**
     * @description Whether it was captured.
     * @example true
     */
    captured?: boolean;
    /**
     * @description Whether it was cancelled.
     * @example false
     */
    cancelled?: boolean;
    /** @description When it was captured. */
    captured_at?: components["schemas"]["WriteDateTime"];
    /**
     * @description URL of the boleto, which names the payer. Treat it as a secret. Secret: it gives access. Do not log it or show it.
     * @example https://boleto.example.com/1
     */
    billet_url?: string;
    /**
     * @description Day on which the boleto is due.
     * @example 2026-03-10
     */
    billet_date?: string;
}

/** Product in an order, with its quantity. */
export interface OrderItem {
    /**
     * @description ID of the item.
     * @example 12401
     */
    id: number;
    /**
     * @description ID of the product.
     * @example 2201
     */
    product_id: number;
    /**
     * @description ID of the SKU.
     * @example 15001
     */
    sku_id: number;
    /**
     * @description ID of the freebie that the item is.
     * @example 321
     * @example null
     */
    freebie_id?: components["schemas"]["IdOrNull"];
    /**
     * @description ID of the combo that the item belongs to.
     * @example 12
     * @example null
     */
    bundle_id?: components["schemas"]["IdOrNull"];
    /**
     * @description Name of the combo that the item belongs to.
     * @example Kit
     * @example null
     */
    bundle_name?: components["schemas"]["TextOrNull"];
    /**
     * @description Unit cost for the store, in reais.
     * @example 0
     */
    price_cost?: components["schemas"]["Money"];
    /**
     * @description Unit price, in reais; 0 for a freebie.
     * @example 9.9
     */
    price: components["schemas"]["Money"];
    /**
     * @description SKU code.
     * @example SKU-1
     */
    item_sku?: string;
    /**
     * @description Number of units.
     * @example 1
     */
    quantity: number;
    /**
     * @description Shipping cost of the item for the store, in reais.
     * @example 0
     */
    shipment_cost?: components["schemas"]["Money"];
    /**
     * @description Whether the item is gift-wrapped.
     * @example false
     */
    gift?: boolean;
    /**
     * @description Price of the gift wrapping, in reais.
     * @example 0
     */
    gift_value?: components["schemas"]["Money"];
    /**
     * @description Whether the item was recommended, as 0 or 1.
     * @example 0
     */
    has_recomm?: number;
    /**
     * @description Customizations that the buyer added, without an envelope.
     * @example []
     */
    customizations?: components["schemas"]["OrderItemCustomization"][];
    /**
     * @description Whether the product is digital, with nothing to ship.
     * @example true
     */
    is_digital?: boolean;
    /** @description The SKU. */
    sku?: components["schemas"]["SkuRelation"];
}

/** Customization that the buyer added to an item. */
export interface OrderItemCustomization {
    /**
     * @description ID of the customization.
     * @example 12
     */
    id: number;
    /**
     * @description Name of the customization.
     * @example Nome na camisa
     */
    name?: string;
    /**
     * @description Value entered by the buyer.
     * @example Maria
     */
    value?: string;
}

/** Entities of one page, and where it is in the list. */
export interface OrderItemList {
    /** @description The entities of this page. */
    data: components["schemas"]["OrderItem"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Envelope of the items. */
export interface OrderItemsRelation {
    /** @description List of items. */
    data: components["schemas"]["OrderItem"][];
}

/** Shipping label to create or update. */
export interface OrderLabelInput {
    /**
     * @description URL of the file to print, which shows the address of the buyer. Personal data. Personal data.
     * @example https://etiquetas.example.com/1.pdf
     */
    file_url: string;
    /**
     * @description Code of the label.
     * @example ETQ-1
     */
    code?: string;
    /**
     * @description Tracking code.
     * @example AA000000000BR
     */
    tracking_code?: string;
    /**
     * @description Tracking URL.
     * @example https://rastreio.example.com/1
     */
    tracking_url?: string;
    /**
     * @description Name of the shipping service.
     * @example PAC
     */
    shipping_service?: string;
}

/**
 * Shipping labels of an order, or one of them. What a label contains is not known, so the response is returned as
 * received.
 */
export interface OrderLabels {
    /**
     * @description Labels, with unknown fields.
     * @example [
     *       {
     *         "id": 61001
     *       }
     *     ]
     */
    data?: unknown[];
    [key: string]: unknown;
}

/** Entities of one page, and where it is in the list. */
export interface OrderList {
    /** @description The entities of this page. */
    data: components["schemas"]["Order"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Message about an order that the store can send by WhatsApp. */
export interface OrderMessage {
    /**
     * @description Link that sends the message; it contains the phone number of the customer. Personal data.
     * @example https://api.whatsapp.com/send?phone=5511900000000&text=
     */
    link: string;
    /**
     * @description Text of the message. Personal data.
     * @example Seu pedido foi enviado
     */
    message: string;
}

/** Message about an order, or null if there is none to send. */
export type OrderMessageOrNull = components["schemas"]["OrderMessageOrNull"];

/** Messages about an order, by occasion. */
export interface OrderMessages {
    /** @description Message about an abandoned cart. */
    abandoned_cart?: components["schemas"]["OrderMessageOrNull"];
    /** @description Message about a shipped order. */
    order_shipped?: components["schemas"]["OrderMessageOrNull"];
    /** @description Message with the boleto. */
    billet?: components["schemas"]["OrderMessageOrNull"];
    /** @description Message with the Pix code. */
    pix?: components["schemas"]["OrderMessageOrNull"];
}

/** Envelope of the messages. */
export interface OrderMessagesRelation {
    /** @description Messages by occasion. */
    data: components["schemas"]["OrderMessages"];
}

/** Key and value that the platform, an app or a link adds to an order. */
export interface OrderMetadata {
    /**
     * @description Key of the entry.
     * @example source_platform
     */
    key: string;
    /**
     * @description Value of the entry.
     * @example store_v2
     */
    value: string;
}

/** Envelope of the metadata entries. */
export interface OrderMetadataRelation {
    /** @description Metadata entries. */
    data: components["schemas"]["OrderMetadata"][];
}

/** Boxes that an order is shipped in. */
export interface OrderPackaging {
    /**
     * @description Number of boxes.
     * @example 1
     */
    total_boxes?: number;
    /**
     * @description Price of the boxes, in reais.
     * @example 2.50
     */
    total?: string;
    /** @description The boxes. */
    boxes?: components["schemas"]["OrderBox"][];
    [key: string]: unknown;
}

/** Entities of one page, and where it is in the list. */
export interface OrderPackagingList {
    /** @description The entities of this page. */
    data: components["schemas"]["OrderPackaging"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Payment method of an order. */
export interface OrderPayment {
    /**
     * @description Alias of the payment method.
     * @example mastercard
     */
    alias: string;
    /**
     * @description Name of the payment method.
     * @example Mastercard
     */
    name: string;
    /**
     * @description URL of the icon of the payment method.
     * @example https://icons.example.com/mastercard.svg
     */
    icon_url?: string;
}

/** Details that the buyer needs to pay by Pix. */
export interface OrderPix {
    /**
     * @description Pix code.
     * @example 00020126inventado
     */
    pix_qr_code: string;
    /**
     * @description When the Pix code expires.
     * @example 2026-03-05 15:07:21
     */
    pix_expiration_date?: string;
}

/** Envelope of the Pix code. */
export interface OrderPixRelation {
    /** @description Pix code. */
    data: components["schemas"]["OrderPix"];
}

/** One page of orders with pagination, or one part of a scroll. */
export interface OrderScrollPage {
    /** @description Orders on this page or in this part. */
    data: components["schemas"]["Order"][];
    meta?: components["schemas"]["ScrollableMeta"];
    /**
     * @description Cursor to send with the next request of a scroll. Null outside a scroll.
     * @example c2Nyb2xsLTE
     * @example null
     */
    scroll_id?: string | null;
}

/** Fields that the order search uses. Dates are days, as strings. */
export interface OrderSearch {
    /**
     * @description ID of the payment method.
     * @example 2
     */
    payment_id?: number;
    /**
     * @description Result of the fraud check.
     * @example approved
     * @example null
     */
    antifraud_status?: components["schemas"]["TextOrNull"];
    /**
     * @description ID of the account at the payment gateway.
     * @example 11
     */
    affiliation_id?: number;
    /**
     * @description Product IDs.
     * @example [
     *       2201
     *     ]
     */
    products_ids?: number[];
    /**
     * @description ID of the transaction at the payment gateway.
     * @example 100000001
     */
    gateway_transaction_id?: string;
    /**
     * @description When the order was created.
     * @example 2026-03-05
     */
    created_at?: string;
    /**
     * @description When the order was last updated.
     * @example 2026-03-05
     */
    updated_at?: string;
    /**
     * @description When the payment was captured.
     * @example 2026-03-05
     */
    captured_at?: string;
    /**
     * @description When the order was cancelled.
     * @example 2026-03-06
     * @example null
     */
    cancelled_at?: components["schemas"]["TextOrNull"];
    /**
     * @description Expected delivery date.
     * @example 2026-03-05
     */
    date_delivery?: string;
    /**
     * @description Stock IDs.
     * @example [
     *       3
     *     ]
     */
    inventory_ids?: number[];
    /**
     * @description Alias of the payment method.
     * @example credit_card
     */
    payment_method?: string;
    /**
     * @description Whether the payment is retried.
     * @example false
     */
    payment_retry?: boolean;
}

/** Envelope of the search row. */
export interface OrderSearchRelation {
    /** @description The search row. */
    data: components["schemas"]["OrderSearch"];
}

/** Envelope of the spreadsheet rows. */
export interface OrderSpreadsheetRelation {
    /** @description Spreadsheet rows. */
    data: components["schemas"]["OrderSpreadsheetRow"][];
}

/** Row of an order item in the spreadsheet of orders. */
export interface OrderSpreadsheetRow {
    /**
     * @description Name of the product.
     * @example Produto Exemplo
     */
    product?: string;
    /**
     * @description SKU code.
     * @example SKU-1
     */
    sku?: string;
    /**
     * @description Customization that the buyer added.
     * @example
     */
    customization?: string;
    /**
     * @description When the order was paid, as `DD/MM/YYYY HH:MM`; empty if it was not paid yet.
     * @example 05/03/2026 14:07
     */
    payment_date?: string;
    /**
     * @description When the order was cancelled; empty if never.
     * @example
     */
    cancelled_date?: string;
    /**
     * @description Name of the customer. Personal data.
     * @example Maria Exemplo
     */
    customer?: string;
    /**
     * @description E-mail address of the customer. Personal data.
     * @example maria@example.com
     */
    customer_email?: string;
    /**
     * @description Phone number of the customer. Personal data.
     * @example 11900000000
     */
    customer_phone?: string;
    /**
     * @description CPF or CNPJ of the customer. Personal data.
     * @example 12345678909
     */
    customer_document?: string;
    /**
     * @description Name of the status.
     * @example Pagamento aprovado
     */
    status?: string;
    /**
     * @description Payment method, for display.
     * @example Cartão de crédito
     */
    payment?: string;
    /**
     * @description Full address in one line. Personal data.
     * @example Rua Exemplo, 100 - Apto - Centro
     */
    shipping_address?: string;
    /**
     * @description Street. Personal data.
     * @example Rua Exemplo
     */
    shipping_street?: string;
    /**
     * @description House number. Personal data.
     * @example 100
     */
    shipping_number?: string;
    /**
     * @description Neighbourhood. Personal data.
     * @example Centro
     */
    shipping_neighborhood?: string;
    /**
     * @description Additional address line. Personal data.
     * @example Apto
     */
    shipping_complement?: components["schemas"]["TextOrNull"];
    /**
     * @description City.
     * @example São Paulo
     */
    shipping_city?: string;
    /**
     * @description State.
     * @example São Paulo
     */
    shipping_state?: string;
    /**
     * @description CEP (postal code) of the shipping address. Personal data.
     * @example 01001000
     */
    shipping_zip_code?: string;
    /**
     * @description ID of the transaction at the payment gateway.
     * @example 100000001
     */
    gateway_transaction_id?: components["schemas"]["TextOrNull"];
    /**
     * @description Number of units.
     * @example 1
     */
    quantity?: number;
    /**
     * @description Total cost for the store, in reais.
     * @example 0
     */
    total_cost?: components["schemas"]["Money"];
    /**
     * @description Total price of the units, in reais.
     * @example 9.9
     */
    total_item?: components["schemas"]["Money"];
    /**
     * @description Whether the order was delivered, as 0 or 1.
     * @example 0
     */
    delivered?: number;
    /**
     * @description First and last digits of the card number. Personal data.
     * @example 0000********0000
     * @example null
     */
    credit_card?: components["schemas"]["TextOrNull"];
    /**
     * @description Code of the boleto.
     * @example 00000000000000
     * @example null
     */
    billet_barcode?: components["schemas"]["TextOrNull"];
}

/** Progress of an order. A store may add its own statuses. */
export interface OrderStatus {
    /**
     * @description ID of the status.
     * @example 4
     */
    id: number;
    /**
     * @description Alias of the status.
     * @example paid
     * @example waiting_payment
     */
    alias: string;
    /**
     * @description Name of the status.
     * @example Pagamento aprovado
     */
    name: string;
    /**
     * @description Meaning of the status.
     * @example O pagamento foi aprovado
     */
    description?: string;
    /**
     * @description Details. Only null was observed.
     * @example null
     */
    details?: components["schemas"]["TextOrNull"];
    /** @description When the status was created. */
    created_at?: components["schemas"]["ApiDateTime"];
    /** @description When the status was last updated. */
    updated_at?: components["schemas"]["ApiDateTime"];
}

/** Entities of one page, and where it is in the list. */
export interface OrderStatusList {
    /** @description The entities of this page. */
    data: components["schemas"]["OrderStatus"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Envelope of the status. */
export interface OrderStatusRelation {
    /** @description The status. */
    data: components["schemas"]["OrderStatus"];
}

/** Envelope of the statuses. */
export interface OrderStatusesRelation {
    /** @description List of statuses. */
    data: components["schemas"]["OrderStatus"][];
}

/** Step of the delivery of an order. Two pages show different fields; this is their union. */
export interface OrderTracking {
    /**
     * @description ID of the step.
     * @example 41001
     */
    id: number;
    /**
     * @description What happened.
     * @example Objeto postado
     */
    status: string;
    /**
     * @description Where it happened.
     * @example São Paulo/SP
     */
    locale?: string;
    /**
     * @description Whether the order was delivered with it.
     * @example false
     */
    delivered?: boolean;
    /** @description When it happened. */
    date?: components["schemas"]["TrackingDateOrText"];
    /** @description When it was recorded. */
    created_at?: components["schemas"]["ApiDateTimeOrText"];
    /** @description When it was last updated. */
    updated_at?: components["schemas"]["ApiDateTimeOrText"];
    [key: string]: unknown;
}

/** One entity in its envelope. */
export interface OrderTrackingEnvelope {
    data: components["schemas"]["OrderTracking"];
}

/** Step of the delivery. */
export interface OrderTrackingInput {
    /**
     * @description What happened.
     * @example Objeto postado
     */
    status: string;
    /** @description When it happened. */
    date?: components["schemas"]["WriteDateTime"];
    /**
     * @description Where it happened.
     * @example São Paulo/SP
     */
    locale?: string;
    /**
     * @description Whether the order was delivered.
     * @example false
     */
    delivered?: components["schemas"]["BooleanText"];
    /**
     * @description Whether to notify the customer.
     * @example true
     */
    notify_customer?: components["schemas"]["BooleanText"];
}

/** Entities of one page, and where it is in the list. */
export interface OrderTrackingList {
    /** @description The entities of this page. */
    data: components["schemas"]["OrderTracking"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Fields of an order to change. */
export interface OrderUpdateInput {
    /**
     * @description New status: 3 waiting_payment, 4 paid, 5 handling_products, 6 on_carriage, 7 delivered, 8 cancelled, 9 refused, 10 invoiced, 11 shipment_exception, 12 ready_for_shipping. A store may have others.
     * @example 5
     */
    status_id?: number;
    /**
     * @description Note in the history of statuses.
     * @example Separado no depósito
     */
    status_details?: string;
    /**
     * @description Tracking code.
     * @example AA000000000BR
     */
    track_code?: string;
    /**
     * @description Tracking URL.
     * @example https://rastreio.example.com/1
     */
    track_url?: string;
    /**
     * @description Name of the shipping service.
     * @example PAC
     */
    shipment_service?: string;
    /**
     * @description Whether the order was delivered.
     * @example true
     */
    delivered?: boolean;
    /**
     * @description Whether an ERP has imported the order.
     * @example true
     */
    sync_by_erp?: boolean;
}

/** IDs in their new order. */
export interface OrderedIds {
    /**
     * @description All IDs, in the new order.
     * @example [
     *       15002,
     *       15001
     *     ]
     */
    orders: number[];
}

/** IDs in their new order. The page types the list as an object, but shows a list of strings. */
export interface OrderedTextIds {
    /**
     * @description All IDs, in the new order.
     * @example [
     *       "88002",
     *       "88001"
     *     ]
     */
    orders: string[];
}

/** Position of a page in its list. */
export interface Pagination {
    /** @description Total number of items in the list. */
    total: components["schemas"]["Counter"];
    /** @description Number of items on this page. */
    count: components["schemas"]["Counter"];
    /** @description Maximum number of items per page. */
    per_page: components["schemas"]["Counter"];
    /** @description Page number, starting at 1. */
    current_page: components["schemas"]["Counter"];
    /** @description Total number of pages. */
    total_pages: components["schemas"]["Counter"];
    /**
     * @description URLs of the previous and next pages; an empty list if there are none.
     * @example {
     *       "previous": "",
     *       "next": ""
     *     }
     */
    links: components["schemas"]["PaginationLinks"] | [
    ];
}

/** URLs of the previous and next pages. If there is no such page, the key is missing or empty. */
export interface PaginationLinks {
    /**
     * @description URL of the previous page, or an empty string.
     * @example
     */
    previous?: string;
    /**
     * @description URL of the next page, or an empty string.
     * @example https://api.dooki.com.br/v2/minha-loja/customers/clusters/7/customers?page=2
     */
    next?: string;
}

/** Payment method of the store. */
export interface Payment {
    /**
     * @description ID of the payment method.
     * @example 2
     */
    id?: number;
    /**
     * @description Alias of the payment method.
     * @example mastercard
     * @example pix
     * @example billet
     */
    alias: string;
    /**
     * @description Name of the payment method.
     * @example Mastercard
     */
    name?: string;
    /**
     * @description Whether the payment method is configured.
     * @example false
     */
    has_config?: boolean;
    /**
     * @description Whether the configuration is active.
     * @example false
     */
    active_config?: boolean;
    /**
     * @description Whether the payment method is a credit card.
     * @example true
     */
    is_credit_card?: boolean;
    /**
     * @description Whether the payment method is a deposit.
     * @example false
     */
    is_deposit?: boolean;
    /**
     * @description Whether the payment method is boleto.
     * @example false
     */
    is_billet?: boolean;
    /**
     * @description Whether the payment method is Pix.
     * @example false
     */
    is_pix?: boolean;
    /**
     * @description Whether the payment method is Pix in instalments.
     * @example false
     */
    is_pix_in_installments?: boolean;
    /**
     * @description Whether the payment method is the wallet of the customer.
     * @example false
     */
    is_wallet?: boolean;
    /**
     * @description URL of the icon of the payment method.
     * @example https://icons.example.com/card-mastercard.svg
     */
    icon_url?: string;
}

/** How the store takes a payment method. Fields of another method may be missing. */
export interface PaymentConfig {
    /**
     * @description ID of the configuration.
     * @example 301
     */
    id: number;
    /**
     * @description ID of the payment method.
     * @example 2
     */
    payment_id: number;
    /**
     * @description ID of the account at the payment gateway.
     * @example 11
     */
    affiliation_id: number;
    /**
     * @description Whether the configuration is active.
     * @example true
     */
    active: boolean;
    /**
     * @description Whether the checkout preselects this method, inferred from the name.
     * @example false
     */
    default_display: boolean;
    /**
     * @description Whether promotions are ignored.
     * @example false
     */
    ignore_promotions?: boolean;
    /**
     * @description Whether the discount adds to others.
     * @example true
     */
    accumulate_discount?: boolean;
    /**
     * @description Discount, in percent.
     * @example 5
     */
    percent_discount?: number;
    /**
     * @description Minimum value of an instalment.
     * @example 30
     */
    min_installment_value?: components["schemas"]["Money"];
    /**
     * @description Number of instalments without interest.
     * @example 3
     */
    max_installments_without_tax?: number;
    /**
     * @description Days until a boleto expires.
     * @example 3
     */
    billet_expire_days?: number;
    /**
     * @description Meaning not documented.
     * @example false
     */
    spread?: boolean;
    /**
     * @description Text on the boleto.
     * @example Não receber após o vencimento
     */
    billet_instructions?: string;
    /**
     * @description Days after which an order with an unpaid boleto is cancelled.
     * @example 5
     */
    days_to_cancel_unpaid_billets?: number;
    /**
     * @description Hours after which an order with an unpaid Pix is cancelled.
     * @example 24
     */
    hours_to_cancel_unpaid_pix?: number;
    /**
     * @description Hours until a Pix code expires.
     * @example 1
     */
    hours_to_expire_pix_code?: number;
    /** @description Instalments and their interest. */
    installments?: components["schemas"]["InstallmentsRelation"];
    /** @description Account at the payment gateway. */
    affiliation?: components["schemas"]["AffiliationRelation"];
    /** @description Payment method. */
    payment?: components["schemas"]["PaymentRelation"];
}

/** One entity in its envelope. */
export interface PaymentConfigEnvelope {
    data: components["schemas"]["PaymentConfig"];
}

/** Fields to create or update a configuration. */
export interface PaymentConfigInput {
    /**
     * @description ID of the payment method.
     * @example 2
     */
    payment_id: number;
    /**
     * @description ID of the account at the payment gateway.
     * @example 11
     */
    affiliation_id: number;
    /**
     * @description Whether the configuration is active.
     * @example true
     */
    active: boolean;
    /**
     * @description Whether the checkout preselects this method, inferred from the name.
     * @example false
     */
    default_display: boolean;
    /**
     * @description Whether promotions are ignored.
     * @example false
     */
    ignore_promotions?: boolean;
    /**
     * @description Whether the discount adds to others.
     * @example true
     */
    accumulate_discount?: boolean;
    /**
     * @description Discount, in percent.
     * @example 5
     */
    percent_discount?: number;
    /**
     * @description Minimum value of an instalment, in reais.
     * @example 30
     */
    min_installment_value?: number;
    /**
     * @description Number of instalments without interest.
     * @example 3
     */
    max_installments_without_tax?: number;
    /**
     * @description Days until a boleto expires.
     * @example 3
     */
    billet_expire_days?: number;
}

/** Entities of one page, and where it is in the list. */
export interface PaymentConfigList {
    /** @description The entities of this page. */
    data: components["schemas"]["PaymentConfig"][];
    meta?: components["schemas"]["ListMeta"];
}

/** One entity in its envelope. */
export interface PaymentEnvelope {
    data: components["schemas"]["Payment"];
}

/** Link that opens the checkout with items in the cart. */
export interface PaymentLink {
    /**
     * @description ID of the payment link.
     * @example 61001
     */
    id: number;
    /**
     * @description URL to send to the buyer. A link made for a customer may show the data of that customer, so treat it as a secret. Secret: it gives access. Do not log it or show it.
     * @example https://loja.example.com/r/AAAAAAAAAA
     */
    link_url: string;
    /**
     * @description Name.
     * @example Kit de verão
     */
    name: string;
    /** @description Message that shares the link by WhatsApp. */
    whatsapp: components["schemas"]["PaymentLinkMessage"];
    /**
     * @description ID of the store.
     * @example 501
     */
    store_id?: number;
    /**
     * @description Whether the link works.
     * @example true
     */
    active?: boolean;
    /**
     * @description ID of the coupon that the link applies.
     * @example 9001
     * @example null
     */
    promocode_id?: components["schemas"]["IdOrNull"];
    /**
     * @description ID of the customer that the link is for.
     * @example 70001
     * @example null
     */
    customer_id?: components["schemas"]["IdOrNull"];
    /**
     * @description ID of the address of the customer.
     * @example 55501
     * @example null
     */
    customer_address_id?: components["schemas"]["IdOrNull"];
    /** @description Items that the link puts into the cart. */
    skus?: components["schemas"]["PaymentLinkItem"][];
    /** @description When the link was created. */
    created_at?: components["schemas"]["ApiDateTime"];
    /** @description When the link was last updated. */
    updated_at?: components["schemas"]["ApiDateTime"];
}

/** One entity in its envelope. */
export interface PaymentLinkEnvelope {
    data: components["schemas"]["PaymentLink"];
}

/** Fields of a payment link. The page marks none as required; every public client sends the first three. */
export interface PaymentLinkInput {
    /**
     * @description Name.
     * @example Kit de verão
     */
    name: string;
    /**
     * @description Whether the link works.
     * @example true
     */
    active: boolean;
    /** @description Items that the link puts into the cart. */
    skus: components["schemas"]["PaymentLinkSku"][];
    /**
     * @description ID of a coupon that the link applies.
     * @example 9001
     */
    promocode_id?: number;
    /**
     * @description ID of the customer that the link is for.
     * @example 70001
     */
    customer_id?: number;
    /**
     * @description ID of the address of the customer.
     * @example 55501
     */
    customer_address_id?: number;
}

/** SKU and its number of units. An older page shows it; what is sent names the SKU `id`. */
export interface PaymentLinkItem {
    /**
     * @description ID of the SKU.
     * @example 15001
     */
    sku_id: number;
    /**
     * @description Number of units.
     * @example 1
     */
    quantity: number;
}

/** Entities of one page, and where it is in the list. */
export interface PaymentLinkList {
    /** @description The entities of this page. */
    data: components["schemas"]["PaymentLink"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Message with the payment link. */
export interface PaymentLinkMessage {
    /**
     * @description Text of the message, with the link. Treat it as a secret, like the link. Secret: it gives access. Do not log it or show it.
     * @example Aqui está o seu link de pagamento
     */
    message: string;
    /**
     * @description URL that opens WhatsApp with the message. Treat it as a secret, like the link. Secret: it gives access. Do not log it or show it.
     * @example https://api.whatsapp.com/send?text=
     */
    link: string;
}

/** SKU and its number of units. */
export interface PaymentLinkSku {
    /**
     * @description ID of the SKU.
     * @example 15001
     */
    id: number;
    /**
     * @description Number of units.
     * @example 1
     */
    quantity: number;
}

/** Entities of one page, and where it is in the list. */
export interface PaymentList {
    /** @description The entities of this page. */
    data: components["schemas"]["Payment"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Envelope of the payment method. */
export interface PaymentRelation {
    /** @description Payment method. */
    data: components["schemas"]["Payment"];
}

/**
 * Product of the store, with one or more SKUs, which hold prices and stock. Relations are there if `include` asks for
 * them. The description is in the relation `texts`.
 */
export interface Product {
    /**
     * @description ID of the product.
     * @example 2201
     */
    id: number;
    /**
     * @description ID of the store. Documented as a string.
     * @example 501
     * @example 501
     */
    merchant_id: number | string;
    /**
     * @description ID of the account at the payment gateway.
     * @example 1
     */
    affiliation_id: number;
    /**
     * @description ID in an ERP.
     * @example 12
     * @example null
     */
    erp_id: components["schemas"]["IdOrNull"];
    /**
     * @description ID of the seller.
     * @example 1
     * @example null
     */
    seller_id: components["schemas"]["IdOrNull"];
    /**
     * @description Whether the product is for sale.
     * @example true
     */
    active: boolean;
    /**
     * @description Whether the product appears in the search of the store.
     * @example true
     */
    searchable: boolean;
    /**
     * @description Whether the product is digital, with nothing to ship.
     * @example false
     */
    is_digital: boolean;
    /**
     * @description Whether `shipping_price` applies.
     * @example false
     */
    custom_shipping: boolean;
    /**
     * @description Whether the product has no variations and thus one SKU.
     * @example true
     */
    simple: boolean;
    /**
     * @description Whether the product has variations.
     * @example false
     */
    has_variations?: boolean;
    /**
     * @description Rating, in stars.
     * @example 4
     */
    rating: number;
    /**
     * @description Priority among other products.
     * @example 1
     */
    priority: number;
    /**
     * @description Relevance, a number.
     * @example 1
     * @example null
     */
    relevance?: components["schemas"]["IdOrNull"];
    /**
     * @description Warranty. The unit is not documented.
     * @example 0
     */
    warranty: number;
    /**
     * @description NCM code.
     * @example 61091000
     * @example null
     */
    ncm: string | number | null;
    /**
     * @description Name.
     * @example Camiseta
     */
    name: string;
    /**
     * @description URL slug.
     * @example camiseta
     */
    slug: string;
    /**
     * @description SKU codes of the product, separated by commas.
     * @example CAM-P,CAM-M
     */
    sku?: string;
    /**
     * @description Shipping price of the product.
     * @example 0.00
     */
    shipping_price: components["schemas"]["Money"];
    /**
     * @description Price of the gift wrapping.
     * @example 0.00
     */
    gift_value: components["schemas"]["Money"];
    /**
     * @description URL in the store.
     * @example https://loja.example.com/camiseta/p
     */
    url?: string;
    /**
     * @description URL of the preview.
     * @example https://loja.example.com/camiseta/p?preview=1
     */
    preview_url?: string;
    /**
     * @description URL to redirect to after a card payment.
     * @example null
     */
    redirect_url_card?: components["schemas"]["TextOrNull"];
    /**
     * @description URL to redirect to after a boleto payment.
     * @example null
     */
    redirect_url_billet?: components["schemas"]["TextOrNull"];
    /**
     * @description Number of units in stock.
     * @example 13
     */
    total_in_stock?: number;
    /** @description When the product was created. The relation `dates` may be needed. */
    created_at?: components["schemas"]["ApiDateTime"];
    /** @description When the product was last updated. */
    updated_at?: components["schemas"]["ApiDateTime"];
    /** @description SKUs. The response to a creation has them unasked. */
    skus?: components["schemas"]["SkusRelation"];
    /** @description Images of the SKUs. */
    images?: components["schemas"]["SkuImagesRelation"];
    /** @description The description and specifications. */
    texts?: components["schemas"]["ProductTextsRelation"];
    /** @description Brand, whose ID updates require. */
    brand?: components["schemas"]["BrandRelation"];
    /** @description Categories. */
    categories?: components["schemas"]["CategoriesRelation"];
    dates?: components["schemas"]["IncludedRelation"];
    affiliation?: components["schemas"]["IncludedRelation"];
    extras?: components["schemas"]["IncludedRelation"];
    seo?: components["schemas"]["IncludedRelation"];
    filters?: components["schemas"]["IncludedRelation"];
    filtersSearch?: components["schemas"]["IncludedRelation"];
    flags?: components["schemas"]["IncludedRelation"];
    variations?: components["schemas"]["IncludedRelation"];
    prices?: components["schemas"]["IncludedRelation"];
    firstImage?: components["schemas"]["IncludedRelation"];
    searchAttributes?: components["schemas"]["IncludedRelation"];
    reviews?: components["schemas"]["IncludedRelation"];
    combos?: components["schemas"]["IncludedRelation"];
    collections?: components["schemas"]["IncludedRelation"];
    shortCollections?: components["schemas"]["IncludedRelation"];
    groups?: components["schemas"]["IncludedRelation"];
    similarsIds?: components["schemas"]["IncludedRelation"];
    categoriesIds?: components["schemas"]["IncludedRelation"];
    seller?: components["schemas"]["IncludedRelation"];
    services?: components["schemas"]["IncludedRelation"];
    spreadsheet?: components["schemas"]["IncludedRelation"];
    metadata?: components["schemas"]["IncludedRelation"];
}

/** One entity in its envelope, in an array of one. */
export interface ProductArrayEnvelope {
    /** @description The one entity. */
    data: [
        components["schemas"]["Product"]
    ];
}

/** Question or comment on a product. */
export interface ProductComment {
    /**
     * @description ID of the comment.
     * @example 71
     */
    id: number;
    /**
     * @description ID of the product.
     * @example 7001
     */
    product_id: number;
    /**
     * @description Whether the store shows the comment.
     * @example true
     */
    approved: boolean;
    /**
     * @description Name of the author. Personal data.
     * @example Cliente Exemplo
     */
    name: string;
    /**
     * @description E-mail of the author. Personal data.
     * @example cliente@example.com
     */
    email: string;
    /**
     * @description Text of the comment.
     * @example Vai ao micro-ondas?
     */
    message: string;
    /** @description ID of the comment that this one responds to. */
    comment_id: components["schemas"]["IdOrNull"];
    created_at?: components["schemas"]["ApiDateTime"];
    updated_at?: components["schemas"]["ApiDateTime"];
    /**
     * @description Response to the comment.
     * @example null
     */
    answer?: components["schemas"]["ProductCommentAnswerOrNull"];
}

export interface ProductCommentAnswer {
    /**
     * @description ID of the response.
     * @example 72
     */
    id?: number;
    /**
     * @description ID of the product.
     * @example 7001
     */
    product_id?: number;
    /** @description ID of the comment that it responds to. */
    comment_id?: components["schemas"]["IdOrNull"];
    /**
     * @description Whether the store shows the response.
     * @example true
     */
    approved?: boolean;
    /**
     * @description Name of the author. Personal data.
     * @example Loja Exemplo
     */
    name?: string;
    /**
     * @description E-mail of the author. Personal data.
     * @example cliente@example.com
     */
    email?: string;
    /**
     * @description Text of the response.
     * @example Vai, sim.
     */
    message?: string;
    /**
     * @description Text with its URLs as links.
     * @example Vai, sim.
     */
    message_with_links?: string;
    created_at?: components["schemas"]["ApiDateTime"];
    updated_at?: components["schemas"]["ApiDateTime"];
}

export type ProductCommentAnswerOrNull = components["schemas"]["ProductCommentAnswerOrNull"];

/** One entity in its envelope, in an array of one. */
export interface ProductCommentArrayEnvelope {
    /** @description The one entity. */
    data: [
        components["schemas"]["ProductComment"]
    ];
}

/** One entity in its envelope. */
export interface ProductCommentEnvelope {
    data: components["schemas"]["ProductComment"];
}

export interface ProductCommentInput {
    /**
     * @description ID of the product.
     * @example 7001
     */
    product_id: number;
    /**
     * @description Whether the store shows the comment.
     * @example true
     */
    approved: boolean;
    /**
     * @description Name of the author. Personal data.
     * @example Cliente Exemplo
     */
    name: string;
    /**
     * @description E-mail of the author. Personal data.
     * @example cliente@example.com
     */
    email: string;
    /**
     * @description Text of the comment.
     * @example Vai ao micro-ondas?
     */
    message: string;
    /** @description ID of the comment that this one responds to. */
    comment_id: components["schemas"]["IdOrNull"];
}

/** Entities of one page, and where it is in the list. */
export interface ProductCommentList {
    /** @description The entities of this page. */
    data: components["schemas"]["ProductComment"][];
    meta?: components["schemas"]["ListMeta"];
}

/** One entity in its envelope. */
export interface ProductEnvelope {
    data: components["schemas"]["Product"];
}

/** Any value. No page or public code shows the response; that of the filters of orders is documented. */
export type ProductFilters = components["schemas"]["ProductFilters"];

/** Group of products. */
export interface ProductGroup {
    /**
     * @description ID of the group.
     * @example 81
     */
    id: number;
    /**
     * @description Name.
     * @example Canecas de 300 ml
     */
    name: string;
    /**
     * @description Number of its products.
     * @example 2
     */
    total_products?: number;
    /** @description Its products. */
    products_ids?: components["schemas"]["IdList"];
    created_at?: components["schemas"]["ApiDateTime"];
    updated_at?: components["schemas"]["ApiDateTime"];
}

/** One entity in its envelope, in an array of one. */
export interface ProductGroupArrayEnvelope {
    /** @description The one entity. */
    data: [
        components["schemas"]["ProductGroup"]
    ];
}

/** One entity in its envelope. */
export interface ProductGroupEnvelope {
    data: components["schemas"]["ProductGroup"];
}

export interface ProductGroupInput {
    /**
     * @description Name.
     * @example Canecas de 300 ml
     */
    name: string;
    /** @description Its products. */
    products_ids: components["schemas"]["IdList"];
}

/** Entities of one page, and where it is in the list. */
export interface ProductGroupList {
    /** @description The entities of this page. */
    data: components["schemas"]["ProductGroup"][];
    meta?: components["schemas"]["ListMeta"];
}

/**
 * Fields to create a product. `description` and `specifications` are read from the relation `texts`. Lists of IDs replace
 * those that the product has.
 */
export interface ProductInput {
    /**
     * @description Whether the product has no variations and thus one SKU. Required in every write.
     * @example true
     */
    simple: boolean;
    /**
     * @description ID of the brand. Required in every write.
     * @example 7
     */
    brand_id: number;
    /**
     * @description Whether the product is for sale.
     * @example true
     */
    active: boolean;
    /**
     * @description Name.
     * @example Camiseta
     */
    name: string;
    /** @description SKUs of the product, to create them with it. */
    skus?: components["schemas"]["ProductSkuInput"][];
    /**
     * @description ID in an ERP.
     * @example 12
     */
    erp_id?: number;
    /**
     * @description Whether the product appears in the search of the store.
     * @example true
     */
    searchable?: boolean;
    /**
     * @description Whether the product is digital, with nothing to ship.
     * @example false
     */
    is_digital?: boolean;
    /**
     * @description Whether to offer related products, inferred from the field name.
     * @example false
     */
    buy_similars?: boolean;
    /**
     * @description Priority among other products.
     * @example 1
     */
    priority?: number;
    /**
     * @description Rating, in stars.
     * @example 4
     */
    rating?: number;
    /**
     * @description NCM code.
     * @example 61091000
     */
    ncm?: string;
    /**
     * @description URL slug.
     * @example camiseta
     */
    slug?: string;
    /**
     * @description URL of a video.
     * @example https://video.example.com/1
     */
    video?: string;
    /**
     * @description Description, in HTML. Read as `texts.data.description`.
     * @example <p>Camiseta de algodão.</p>
     */
    description?: string;
    /**
     * @description Specifications, in HTML. Read as `texts.data.specifications`.
     * @example <p>100% algodão</p>
     */
    specifications?: string;
    /**
     * @description Measures, in HTML.
     * @example <p>P: 70 cm</p>
     */
    measures?: string;
    /**
     * @description Price of the gift wrapping, in reais.
     * @example 5
     */
    gift_value?: number;
    /**
     * @description Title for search engines.
     * @example Camiseta de algodão
     */
    seo_title?: string;
    /**
     * @description Description for search engines.
     * @example Camiseta básica de algodão
     */
    seo_description?: string;
    /**
     * @description Keywords for search engines.
     * @example camiseta, algodão
     */
    seo_keywords?: string;
    /**
     * @description Canonical URL.
     * @example https://loja.example.com/camiseta/p
     */
    canonical_url?: string;
    /**
     * @description Category for Google Shopping.
     * @example 212
     */
    google_category?: string;
    /**
     * @description More words that the search of the store finds the product by.
     * @example blusa
     */
    search_terms?: string;
    /**
     * @description IDs of its categories.
     * @example [
     *       31
     *     ]
     */
    categories_ids?: number[];
    /**
     * @description IDs of its collections.
     * @example [
     *       41
     *     ]
     */
    collections_ids?: number[];
    /**
     * @description IDs of its flags.
     * @example [
     *       51
     *     ]
     */
    flags_ids?: number[];
    /**
     * @description IDs of its filter values.
     * @example [
     *       61
     *     ]
     */
    filters_values_ids?: number[];
    /**
     * @description IDs of the variations that distinguish its SKUs.
     * @example [
     *       12
     *     ]
     */
    variations_ids?: number[];
    /**
     * @description IDs of related products.
     * @example [
     *       2202
     *     ]
     */
    similars_ids?: number[];
}

/** Entities of one page, and where it is in the list. */
export interface ProductList {
    /** @description The entities of this page. */
    data: components["schemas"]["Product"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Product that Yampi recommends with another. */
export interface ProductRecommendation {
    /**
     * @description ID of the product.
     * @example 2203
     */
    id: number;
    /**
     * @description Name.
     * @example Bermuda
     */
    name: string;
    /**
     * @description URL slug.
     * @example bermuda
     */
    slug: string;
    /**
     * @description URL in the store.
     * @example https://loja.example.com/bermuda/p
     */
    url: string;
    /**
     * @description URL of the image.
     * @example https://images.example.com/bermuda.png
     */
    image_url: string;
    /**
     * @description Price.
     * @example 79.9
     */
    price: components["schemas"]["Money"];
    /** @description When the product was created. */
    created_at?: components["schemas"]["DateTimeInText"];
    /** @description When the product was last updated. */
    updated_at?: components["schemas"]["DateTimeInText"];
}

/** Entities of one page, and where it is in the list. */
export interface ProductRecommendationList {
    /** @description The entities of this page. */
    data: components["schemas"]["ProductRecommendation"][];
    meta?: components["schemas"]["ListMeta"];
}

/** SKU to create with its product. */
export interface ProductSkuInput {
    /**
     * @description SKU code.
     * @example CAM-P
     */
    sku?: string;
    /**
     * @description Cost for the store, in reais.
     * @example 20
     */
    price_cost: number;
    /**
     * @description Price, in reais.
     * @example 59.9
     */
    price_sale?: number;
    /**
     * @description Promotional price, in reais; 0 for none.
     * @example 49.9
     */
    price_discount?: number;
    /**
     * @description Whether the sale of the SKU is blocked.
     * @example false
     */
    blocked_sale: boolean;
    /**
     * @description ID in an ERP.
     * @example 12
     */
    erp_id?: number;
    /**
     * @description Barcode.
     * @example 7890000000000
     */
    barcode?: string;
    /**
     * @description Weight, in kilograms.
     * @example 0.2
     */
    weight?: number;
    /**
     * @description Height, in centimeters.
     * @example 2
     */
    height?: number;
    /**
     * @description Width, in centimeters.
     * @example 20
     */
    width?: number;
    /**
     * @description Length, in centimeters.
     * @example 30
     */
    length?: number;
    /**
     * @description Whether the stock of the SKU is tracked.
     * @example true
     */
    quantity_managed?: boolean;
    /**
     * @description Number of days until the SKU can be shipped. Not a quantity.
     * @example 0
     */
    availability?: number;
    /**
     * @description Number of days until the SKU can be shipped when it is sold out.
     * @example -1
     */
    availability_soldout?: number;
    /**
     * @description IDs of its variation values, one of each variation of the product.
     * @example [
     *       34
     *     ]
     */
    variations_values_ids?: number[];
    /** @description Images, which the API downloads. */
    images?: components["schemas"]["ImageUrl"][];
}

/** SKU of a product with its stocks. */
export interface ProductStock {
    /**
     * @description ID of the SKU.
     * @example 15001
     */
    id: number;
    /**
     * @description SKU code.
     * @example CAM-P
     */
    sku?: string;
    /**
     * @description Name.
     * @example Camiseta
     */
    name?: string;
    /**
     * @description URL of the image.
     * @example https://images.example.com/camiseta.png
     */
    photo?: string;
    /** @description Variations of the SKU. */
    grids?: components["schemas"]["SkuVariation"][];
    /**
     * @description Number of days until the SKU can be shipped.
     * @example 0
     */
    availability?: number;
    /**
     * @description Number of days until the SKU can be shipped when it is sold out.
     * @example -1
     */
    availability_soldout?: number;
    /**
     * @description Number of units in all stocks.
     * @example 13
     */
    total_in_stock?: number;
    /**
     * @description Delivery time, in days.
     * @example 2
     */
    total_delivery_time?: number;
    /**
     * @description Whether the stock of the SKU is tracked.
     * @example true
     */
    quantity_managed?: boolean;
    /**
     * @description Whether the sale of the SKU is blocked.
     * @example false
     */
    blocked_sale?: boolean;
    /** @description Its stocks. */
    stocks?: components["schemas"]["ProductStockRow"][];
}

/** Entities of one page, and where it is in the list. */
export interface ProductStockList {
    /** @description The entities of this page. */
    data: components["schemas"]["ProductStock"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Stock and its warehouse. */
export interface ProductStockPlace {
    /**
     * @description ID of the stock.
     * @example 3
     */
    id: number;
    /**
     * @description Name of the stock.
     * @example Principal
     */
    name?: string;
    /**
     * @description ID of the warehouse.
     * @example 2
     */
    warehouse_id?: number;
    /**
     * @description Name of the warehouse.
     * @example Galpão
     */
    warehouse_name?: string;
    /**
     * @description Delivery time, in days.
     * @example 2
     */
    delivery_days?: number;
    /**
     * @description Whether the stock is used first.
     * @example true
     */
    priority?: boolean;
}

/** Units of a SKU in one stock, and what reserves them. */
export interface ProductStockRow {
    /**
     * @description ID of the row, for `skus.stocks`.
     * @example 71001
     */
    sku_stock_id: number;
    /** @description The stock. */
    stock?: components["schemas"]["ProductStockPlace"];
    /**
     * @description Number of units.
     * @example 13
     */
    quantity: number;
    /**
     * @description Number of units from which the SKU counts as low in stock.
     * @example 1
     */
    min_quantity?: number;
    /**
     * @description Number of units that orders reserve.
     * @example 2
     */
    total_reserved?: number;
    /**
     * @description Orders that reserve units. Items not documented.
     * @example []
     */
    orders_reservations?: {
        [key: string]: unknown;
    }[];
}

/** Stocks of all SKUs of a product. */
export interface ProductStocksInput {
    /** @description SKUs with their stocks. */
    data: components["schemas"]["ProductStock"][];
}

/** Long texts of a product. Written as `description` and `specifications` of the product itself. */
export interface ProductTexts {
    /**
     * @description Description, in HTML.
     * @example <p>Camiseta de algodão.</p>
     */
    description?: components["schemas"]["TextOrNull"];
    /**
     * @description Specifications, in HTML.
     * @example null
     */
    specifications?: components["schemas"]["TextOrNull"];
}

/** Envelope of the texts. */
export interface ProductTextsRelation {
    data: components["schemas"]["ProductTexts"];
}

/** What changes, and the fields that are required with it. Omitted fields keep their values. */
export interface ProductUpdateInput {
    /**
     * @description Whether the product has no variations and thus one SKU. Required in every write.
     * @example true
     */
    simple: boolean;
    /**
     * @description ID of the brand. Required in every write.
     * @example 7
     */
    brand_id: number;
    /**
     * @description Whether the product is for sale.
     * @example true
     */
    active?: boolean;
    /**
     * @description Name.
     * @example Camiseta
     */
    name?: string;
    /** @description SKUs of the product, to create them with it. */
    skus?: components["schemas"]["ProductSkuInput"][];
    /**
     * @description ID in an ERP.
     * @example 12
     */
    erp_id?: number;
    /**
     * @description Whether the product appears in the search of the store.
     * @example true
     */
    searchable?: boolean;
    /**
     * @description Whether the product is digital, with nothing to ship.
     * @example false
     */
    is_digital?: boolean;
    /**
     * @description Whether to offer related products, inferred from the field name.
     * @example false
     */
    buy_similars?: boolean;
    /**
     * @description Priority among other products.
     * @example 1
     */
    priority?: number;
    /**
     * @description Rating, in stars.
     * @example 4
     */
    rating?: number;
    /**
     * @description NCM code.
     * @example 61091000
     */
    ncm?: string;
    /**
     * @description URL slug.
     * @example camiseta
     */
    slug?: string;
    /**
     * @description URL of a video.
     * @example https://video.example.com/1
     */
    video?: string;
    /**
     * @description Description, in HTML. Read as `texts.data.description`.
     * @example <p>Camiseta de algodão.</p>
     */
    description?: string;
    /**
     * @description Specifications, in HTML. Read as `texts.data.specifications`.
     * @example <p>100% algodão</p>
     */
    specifications?: string;
    /**
     * @description Measures, in HTML.
     * @example <p>P: 70 cm</p>
     */
    measures?: string;
    /**
     * @description Price of the gift wrapping, in reais.
     * @example 5
     */
    gift_value?: number;
    /**
     * @description Title for search engines.
     * @example Camiseta de algodão
     */
    seo_title?: string;
    /**
     * @description Description for search engines.
     * @example Camiseta básica de algodão
     */
    seo_description?: string;
    /**
     * @description Keywords for search engines.
     * @example camiseta, algodão
     */
    seo_keywords?: string;
    /**
     * @description Canonical URL.
     * @example https://loja.example.com/camiseta/p
     */
    canonical_url?: string;
    /**
     * @description Category for Google Shopping.
     * @example 212
     */
    google_category?: string;
    /**
     * @description More words that the search of the store finds the product by.
     * @example blusa
     */
    search_terms?: string;
    /**
     * @description IDs of its categories.
     * @example [
     *       31
     *     ]
     */
    categories_ids?: number[];
    /**
     * @description IDs of its collections.
     * @example [
     *       41
     *     ]
     */
    collections_ids?: number[];
    /**
     * @description IDs of its flags.
     * @example [
     *       51
     *     ]
     */
    flags_ids?: number[];
    /**
     * @description IDs of its filter values.
     * @example [
     *       61
     *     ]
     */
    filters_values_ids?: number[];
    /**
     * @description IDs of the variations that distinguish its SKUs.
     * @example [
     *       12
     *     ]
     */
    variations_ids?: number[];
    /**
     * @description IDs of related products.
     * @example [
     *       2202
     *     ]
     */
    similars_ids?: number[];
}

export interface ProductsInput {
    /** @description Products. */
    products_ids: components["schemas"]["IdList"];
}

/**
 * Discount coupon. The documentation page names most of these fields without explaining them; their meaning is inferred
 * from their names.
 */
export interface Promocode {
    /**
     * @description ID of the coupon.
     * @example 9001
     */
    id: number;
    /**
     * @description Code that the buyer enters.
     * @example TEST
     */
    code: string;
    /**
     * @description Notes of the store about the coupon.
     * @example
     * @example null
     */
    description: string | null;
    /**
     * @description ID of the only customer who may use the coupon.
     * @example 70001
     * @example null
     */
    customer_id: number | null;
    /**
     * @description Whether the coupon can be used.
     * @example true
     */
    active: boolean;
    /**
     * @description Whether the coupon has expired.
     * @example false
     */
    expired: boolean;
    /**
     * @description Discount type: `p` for a percentage, `v` for an amount.
     * @example p
     * @enum {string}
     */
    discount_type: "p" | "v";
    /**
     * @description Whether this is a coupon of the type “take N for the price of fewer”.
     * @example false
     */
    for_the_price_of: boolean;
    /**
     * @description Whether the coupon is added to every cart.
     * @example false
     */
    cart_default: boolean;
    /**
     * @description Documented as a string without an explanation; always empty on the documentation page.
     * @example
     */
    type_increment_value?: string;
    /**
     * @description Discount value, in percent or in reais depending on `discount_type`.
     * @example 10
     * @example 10.00
     */
    value: components["schemas"]["Money"];
    /**
     * @description Amount of the products that count towards the coupon.
     * @example 0.00
     * @example null
     */
    price_products: components["schemas"]["Money"] | null;
    /**
     * @description Percentage of the products that count towards the coupon.
     * @example 10
     */
    percent_products?: number;
    /**
     * @description Number of times that the coupon can be used.
     * @example 100000
     * @example 100000
     */
    quantity: components["schemas"]["Counter"];
    /**
     * @description Number of customers who used the coupon.
     * @example 22
     * @example 22
     */
    total_customers_used?: components["schemas"]["Counter"];
    /**
     * @description Number of products that the cart must contain.
     * @example 1
     */
    product_quantity: number;
    /**
     * @description Maximum number of products that the discount applies to.
     * @example 10
     */
    product_max_quantity?: number;
    /**
     * @description Number of times that the coupon was used.
     * @example 22
     */
    used: number;
    /**
     * @description Number of items that the coupon was used for.
     * @example 30
     */
    items_count: number;
    /**
     * @description Minimum cart value for the coupon.
     * @example 99.99
     * @example 99.99
     */
    min_value: components["schemas"]["Money"];
    /**
     * @description Percentage of `quantity` that has been used. The documentation page shows 0.02 for 22 of 100 000.
     * @example 0.02
     */
    use_percent?: number;
    /**
     * @description Discount on shipping, in percent.
     * @example 0
     */
    shipment_percent?: number;
    /**
     * @description Whether the coupon can be combined with other discounts.
     * @example false
     */
    accumulate: boolean;
    /**
     * @description Whether each customer may use the coupon only once.
     * @example true
     */
    once_per_customer: boolean;
    /**
     * @description Whether the coupon is intended for abandoned carts.
     * @example false
     */
    abandoned_cart: boolean;
    /**
     * @description Whether the coupon is intended for the newsletter.
     * @example false
     */
    newsletter: boolean;
    /**
     * @description IDs of the payment methods that the coupon works with.
     * @example []
     */
    payments_ids: number[];
    /**
     * @description Whether shipping is free.
     * @example false
     */
    free_shipment: boolean;
    /**
     * @description Whether products on promotion are excluded.
     * @example false
     */
    ignore_promotion_products: boolean;
    /** @description When the coupon becomes valid. */
    start_at: components["schemas"]["ApiDateTime"];
    /** @description When the coupon expires. */
    end_at: components["schemas"]["ApiDateTime"];
    /** @description When the coupon was created. */
    created_at: components["schemas"]["ApiDateTime"];
    /** @description When the coupon was last updated. */
    updated_at: components["schemas"]["ApiDateTime"];
    /** @description Products, brands, collections and categories that the coupon is restricted to. */
    include?: components["schemas"]["PromocodeRestriction"];
    /** @description Products, brands, collections and categories that the coupon excludes. */
    exclude?: components["schemas"]["PromocodeRestriction"];
    /**
     * @description IDs that the coupon is restricted to.
     * @example [
     *       987,
     *       654,
     *       456,
     *       321,
     *       123
     *     ]
     */
    include_ids?: number[];
    /**
     * @description IDs that the coupon excludes.
     * @example [
     *       123,
     *       321
     *     ]
     */
    exclude_ids?: number[];
}

/** One entity in its envelope. */
export interface PromocodeEnvelope {
    data: components["schemas"]["Promocode"];
}

/**
 * Fields to create a coupon. The documentation page marks no field as required; the API rejects a coupon with a 422 if one
 * of the fields required here is missing.
 */
export interface PromocodeInput {
    /**
     * @description Code that the buyer enters. A code that already exists is rejected with a 422.
     * @example BEMVINDO10
     */
    code: string;
    /**
     * @description Discount type: `p` for a percentage, `v` for an amount.
     * @example p
     * @enum {string}
     */
    discount_type: "p" | "v";
    /**
     * @description Discount value, in percent or in reais depending on `discount_type`.
     * @example 10
     */
    value: number;
    /**
     * @description Minimum cart value for the coupon, in reais; 0 for no minimum.
     * @example 99.99
     */
    min_value: number;
    /**
     * @description Number of times that the coupon can be used. One client found that the API requires it; another omits it to mean “unlimited”, with unknown effect.
     * @example 100
     */
    quantity: number;
    /** @description When the coupon becomes valid. */
    start_at: components["schemas"]["WriteDateTime"];
    /** @description When the coupon expires. */
    end_at: components["schemas"]["WriteDateTime"];
    /**
     * @description Whether the coupon can be used.
     * @example true
     */
    active?: boolean;
    /**
     * @description Whether the coupon can be combined with other discounts.
     * @example false
     */
    accumulate?: boolean;
    /**
     * @description Whether each customer may use the coupon only once.
     * @example true
     */
    once_per_customer?: boolean;
    /**
     * @description Whether the coupon is intended for abandoned carts.
     * @example false
     */
    abandoned_cart?: boolean;
    /**
     * @description Whether the coupon is intended for the newsletter.
     * @example false
     */
    newsletter?: boolean;
    /**
     * @description Whether shipping is free.
     * @example false
     */
    free_shipment?: boolean;
    /**
     * @description Whether products on promotion are excluded.
     * @example false
     */
    ignore_promotion_products?: boolean;
    /**
     * @description Whether this is a coupon of the type “take N for the price of fewer”.
     * @example false
     */
    for_the_price_of?: boolean;
    /**
     * @description Notes of the store about the coupon.
     * @example Boas-vindas
     */
    description?: string;
    /**
     * @description Meaning unknown. Sent by a public client.
     * @example false
     */
    advertise?: boolean;
    /**
     * @description ID of a freebie, inferred from the field name. Sent by a public client.
     * @example 321
     */
    freebie_id?: number;
}

/** One page of coupons, with pagination. The documentation shows only the coupons. */
export interface PromocodeList {
    /** @description Coupons on this page. */
    data: components["schemas"]["Promocode"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Products, brands, collections and categories that a coupon is restricted to or excludes. */
export interface PromocodeRestriction {
    /**
     * @description Product IDs.
     * @example [
     *       987,
     *       654,
     *       456,
     *       321,
     *       123
     *     ]
     */
    products_ids: number[];
    /**
     * @description Brand IDs.
     * @example []
     */
    brands_ids: number[];
    /**
     * @description Collection IDs.
     * @example []
     */
    collections_ids: number[];
    /**
     * @description Category IDs.
     * @example []
     */
    categories_ids: number[];
}

/** Fields of a coupon to update. Omitted fields keep their values. */
export interface PromocodeUpdateInput {
    /**
     * @description Code that the buyer enters. A code that already exists is rejected with a 422.
     * @example BEMVINDO10
     */
    code?: string;
    /**
     * @description Discount type: `p` for a percentage, `v` for an amount.
     * @example p
     * @enum {string}
     */
    discount_type?: "p" | "v";
    /**
     * @description Discount value, in percent or in reais depending on `discount_type`.
     * @example 10
     */
    value?: number;
    /**
     * @description Minimum cart value for the coupon, in reais; 0 for no minimum.
     * @example 99.99
     */
    min_value?: number;
    /**
     * @description Number of times that the coupon can be used.
     * @example 100
     */
    quantity?: number;
    /** @description When the coupon becomes valid. */
    start_at?: components["schemas"]["WriteDateTime"];
    /** @description When the coupon expires. */
    end_at?: components["schemas"]["WriteDateTime"];
    /**
     * @description Whether the coupon can be used.
     * @example true
     */
    active?: boolean;
    /**
     * @description Whether the coupon can be combined with other discounts.
     * @example false
     */
    accumulate?: boolean;
    /**
     * @description Whether each customer may use the coupon only once.
     * @example true
     */
    once_per_customer?: boolean;
    /**
     * @description Whether the coupon is intended for abandoned carts.
     * @example false
     */
    abandoned_cart?: boolean;
    /**
     * @description Whether the coupon is intended for the newsletter.
     * @example false
     */
    newsletter?: boolean;
    /**
     * @description Whether shipping is free.
     * @example false
     */
    free_shipment?: boolean;
    /**
     * @description Whether products on promotion are excluded.
     * @example false
     */
    ignore_promotion_products?: boolean;
    /**
     * @description Whether this is a coupon of the type “take N for the price of fewer”.
     * @example false
     */
    for_the_price_of?: boolean;
    /**
     * @description Notes of the store about the coupon.
     * @example Boas-vindas
     */
    description?: string;
    /**
     * @description Meaning unknown. Sent by a public client.
     * @example false
     */
    advertise?: boolean;
    /**
     * @description ID of a freebie, inferred from the field name. Sent by a public client.
     * @example 321
     */
    freebie_id?: number;
}

/** Asynchronous job, such as an export. Its times are strings of the store's clock. No field that tells a failure is known. */
export interface Queue {
    /**
     * @description ID of the job.
     * @example 4001
     */
    id: number;
    /**
     * @description ID of the store.
     * @example 501
     */
    store_id?: number;
    /**
     * @description ID of the user who started it.
     * @example 601
     */
    user_id?: number;
    /**
     * @description UUID of the job. Secret: it gives access. Do not log it or show it.
     * @example 00000000-0000-1000-8000-000000004001
     */
    token?: string;
    /**
     * @description Name of the job.
     * @example Exportação de pedidos
     */
    title?: string;
    /**
     * @description Number of records to process.
     * @example 120
     */
    total_sent: number;
    /**
     * @description Number of records processed so far.
     * @example 40
     */
    total_processed: number;
    /**
     * @description Page of the panel with the result. No URL to download a file is documented.
     * @example https://painel.example.com/exports/4001
     */
    redirect_url?: string;
    /**
     * @description When the job ended; null while it runs.
     * @example 2026-03-05 14:09:21
     * @example null
     */
    finished_at?: components["schemas"]["TextOrNull"];
    /**
     * @description When the job was created.
     * @example 2026-03-05 14:07:21
     */
    created_at?: string;
    /**
     * @description When the job was last updated.
     * @example 2026-03-05 14:08:21
     */
    updated_at?: string;
    [key: string]: unknown;
}

/** One entity in its envelope. */
export interface QueueEnvelope {
    data: components["schemas"]["Queue"];
}

/** IDs of products that are related to each other. */
export interface RelatedIds {
    /**
     * @description IDs of the products.
     * @example [
     *       2201,
     *       2202
     *     ]
     */
    data: number[];
}

/** Review of a product by a customer. */
export interface Review {
    /**
     * @description ID of the review.
     * @example 91
     */
    id: number;
    /**
     * @description ID of the product.
     * @example 7001
     */
    product_id: number;
    /**
     * @description Name of the product.
     * @example Caneca
     */
    product_name?: string;
    /**
     * @description Name of the author. Personal data.
     * @example Cliente Exemplo
     */
    name: string;
    /**
     * @description E-mail of the author. Personal data.
     * @example cliente@example.com
     */
    email: string;
    /**
     * @description Rating, in stars.
     * @example 5
     */
    rating: number;
    /**
     * @description Meaning not documented.
     * @example 1
     */
    total?: number;
    /**
     * @description Text of the review.
     * @example Gostei muito
     */
    message: string;
    /**
     * @description Whether the store shows the review.
     * @example false
     */
    approved: boolean;
    product?: components["schemas"]["IncludedRelation"];
}

/** One entity in its envelope. */
export interface ReviewEnvelope {
    data: components["schemas"]["Review"];
}

export interface ReviewInput {
    /**
     * @description ID of the product.
     * @example 7001
     */
    product_id: number;
    /**
     * @description Name of the author. Personal data.
     * @example Cliente Exemplo
     */
    name: string;
    /**
     * @description E-mail of the author. Personal data.
     * @example cliente@example.com
     */
    email: string;
    /**
     * @description Rating, in stars.
     * @example 5
     */
    rating: number;
    /**
     * @description Text of the review.
     * @example Gostei muito
     */
    message: string;
    /**
     * @description Whether the store shows the review.
     * @example false
     */
    approved?: boolean;
}

/** Entities of one page, and where it is in the list. */
export interface ReviewList {
    /** @description The entities of this page. */
    data: components["schemas"]["Review"][];
    meta?: components["schemas"]["ListMeta"];
}

export interface ReviewUpdateInput {
    /**
     * @description `true` approves the review, `false` rejects it.
     * @example true
     */
    approved: boolean;
}

/** Metadata of a list. Empty in the responses of a scroll. */
export interface ScrollableMeta {
    pagination?: components["schemas"]["Pagination"];
}

/**
 * Discount on shipping for the customers of a cluster, in a CEP (postal code) range. No public code reads shipping rules,
 * so this schema relies on the documentation alone.
 */
export interface ShippingRule {
    /**
     * @description ID of the shipping rule.
     * @example 301
     */
    id: number;
    /**
     * @description ID of the cluster.
     * @example 7
     */
    cluster_id: number;
    /**
     * @description Name of the rule. The documentation page for writes has no field that sets it.
     * @example Capital de São Paulo
     */
    name: string;
    /**
     * @description Country. Not documented whether this is a code or a name; the country list of the API contains `BR`.
     * @example BR
     */
    country: string;
    /**
     * @description First CEP (postal code) of the range, as a number without leading zeros: 1000000 is 01000-000. Pad it to eight digits for display.
     * @example 1000000
     */
    zipcode_min: number;
    /**
     * @description Last CEP (postal code) of the range, as a number without leading zeros: 5999999 is 05999-999. Pad it to eight digits for display.
     * @example 5999999
     */
    zipcode_max: number;
    /**
     * @description Minimum order value.
     * @example 150
     * @example 150.00
     */
    min_order_value: components["schemas"]["Money"];
    /**
     * @description Discount on shipping, in percent. Named `shipment_percent` when writing a rule.
     * @example 10
     */
    shipment_discount_percent: number;
    /** @description When the rule was created. */
    created_at: components["schemas"]["ApiDateTime"];
    /** @description When the rule was last updated. */
    updated_at: components["schemas"]["ApiDateTime"];
}

/** One entity in its envelope, in an array of one. */
export interface ShippingRuleArrayEnvelope {
    /** @description The one entity. */
    data: [
        components["schemas"]["ShippingRule"]
    ];
}

/** One entity in its envelope. */
export interface ShippingRuleEnvelope {
    data: components["schemas"]["ShippingRule"];
}

/**
 * Fields to create or update a shipping rule. The documentation page has no field for the name, and the discount has a
 * different name in responses.
 */
export interface ShippingRuleInput {
    /**
     * @description ID of the cluster. The documentation requires it here too, in addition to the path.
     * @example 7
     */
    cluster_id: number;
    /**
     * @description Country. Not documented whether this is a code or a name; the country list of the API contains `BR`.
     * @example BR
     */
    country: string;
    /**
     * @description First CEP (postal code) of the range, as a number without leading zeros: 1000000 for 01000-000.
     * @example 1000000
     */
    zipcode_min: number;
    /**
     * @description Last CEP (postal code) of the range, as a number without leading zeros: 5999999 for 05999-999.
     * @example 5999999
     */
    zipcode_max: number;
    /**
     * @description Minimum order value, as a string. The decimal point as the separator is a guess.
     * @example 150.00
     */
    min_order_value: string;
    /**
     * @description Discount on shipping, in percent; named `shipment_discount_percent` in responses. Unknown whether the API requires it, because every known copy of the documentation page ends there.
     * @example 10
     */
    shipment_percent?: number;
}

/** One page of shipping rules, with pagination. */
export interface ShippingRulePage {
    /** @description Shipping rules on this page. */
    data: components["schemas"]["ShippingRule"][];
    meta: components["schemas"]["ListMeta"];
}

/** IDs of the related products to remove. */
export interface SimilarsRemoval {
    /**
     * @description IDs of the products.
     * @example [
     *       2202
     *     ]
     */
    products_ids: number[];
}

/** One number of instalments. */
export interface SimulatedInstallment {
    /**
     * @description Number of instalments, as a string.
     * @example 3
     */
    installment: string;
    /**
     * @description Interest in percent, as a string.
     * @example 0
     */
    tax: string;
    /**
     * @description Amount with interest.
     * @example 112.4
     */
    amount: components["schemas"]["Money"];
    /**
     * @description Amount without interest.
     * @example 112.4
     */
    base_value: components["schemas"]["Money"];
    /**
     * @description Interest.
     * @example 0
     */
    tax_value: components["schemas"]["Money"];
    /**
     * @description Discount, in percent.
     * @example 0
     */
    discount_percent: number;
    /**
     * @description Discount.
     * @example 0
     */
    discount_value: components["schemas"]["Money"];
    /**
     * @description Value of each instalment.
     * @example 37.47
     */
    installment_value: components["schemas"]["Money"];
    /**
     * @description `amount` for display.
     * @example R$ 112,40
     */
    amount_formated: string;
    /**
     * @description `discount_value` for display.
     * @example R$ 0,00
     */
    discount_value_formated: string;
    /**
     * @description `installment_value` for display.
     * @example R$ 37,47
     */
    installment_value_formated: string;
    /**
     * @description Text for display.
     * @example 3x de R$ 37,47
     */
    text: string;
    /**
     * @description Text for display, with the interest.
     * @example 3x de R$ 37,47 sem juros
     */
    text_with_tax: string;
    /**
     * @description Discount in percent, for display.
     * @example null
     */
    text_discount_percent: components["schemas"]["TextOrNull"];
    /**
     * @description Discount, for display.
     * @example null
     */
    text_discount: components["schemas"]["TextOrNull"];
}

/**
 * Variation of a product, which is what is sold: it has the price and the stock. Its stock is set by `skus.stocks`, not by
 * a field of the SKU; `total_in_stock` is its sum. Carts and orders contain their SKUs with fewer fields.
 */
export interface Sku {
    /**
     * @description ID of the SKU.
     * @example 15001
     */
    id: number;
    /**
     * @description ID of the product.
     * @example 2201
     */
    product_id: number;
    /**
     * @description ID of the seller.
     * @example 12
     * @example null
     */
    seller_id?: components["schemas"]["IdOrNull"];
    /**
     * @description SKU code.
     * @example SKU-1
     */
    sku: string;
    /**
     * @description Token of the SKU in `purchase_url`.
     * @example AAAAAAAAAA
     */
    token?: string;
    /**
     * @description ID in an ERP. A string, a number or null, according to the models of public code.
     * @example A-1
     * @example null
     */
    erp_id?: string | number | null;
    /**
     * @description Whether the sale of the SKU is blocked.
     * @example false
     */
    blocked_sale?: boolean;
    /**
     * @description Barcode.
     * @example 7890000000000
     * @example null
     */
    barcode?: components["schemas"]["TextOrNull"];
    /**
     * @description Name.
     * @example Produto Exemplo
     */
    title: string;
    /**
     * @description Number of days until the SKU can be shipped, inferred from `days_availability_formated`. Not a quantity; it is 0 with units in stock, too.
     * @example 0
     */
    availability?: number;
    /**
     * @description Number of days until the SKU can be shipped when it is sold out. The value -1 was observed.
     * @example -1
     */
    availability_soldout?: number;
    /**
     * @description `availability` formatted for display.
     * @example Imediata
     */
    days_availability_formated?: string;
    /**
     * @description Cost for the store, in reais.
     * @example 0
     */
    price_cost?: components["schemas"]["Money"];
    /**
     * @description Price, in reais. Can be 0 while `price_discount` has the price.
     * @example 9.9
     */
    price_sale: components["schemas"]["Money"];
    /**
     * @description Promotional price, in reais; 0 for none.
     * @example 9.9
     */
    price_discount: components["schemas"]["Money"];
    /**
     * @description Width.
     * @example 1
     */
    width?: number;
    /**
     * @description Height.
     * @example 1
     */
    height?: number;
    /**
     * @description Length.
     * @example 1
     */
    length?: number;
    /**
     * @description Weight.
     * @example 1
     */
    weight?: number;
    /**
     * @description Whether the stock of the SKU is tracked.
     * @example false
     */
    quantity_managed?: boolean;
    /**
     * @description Variations that distinguish the SKU from other SKUs of the product, without an envelope.
     * @example []
     */
    variations?: components["schemas"]["SkuVariation"][];
    /**
     * @description IDs of the values of its variations, as a string, separated by commas. Documented as a list.
     * @example 39900001
     */
    combinations?: string;
    /**
     * @description Position among the SKUs of the product.
     * @example 0
     */
    order?: number;
    /**
     * @description Number of units in stock.
     * @example 0
     */
    total_in_stock?: number;
    /**
     * @description Number of orders that contain the SKU. Only null was observed.
     * @example null
     */
    total_orders?: components["schemas"]["IdOrNull"];
    /**
     * @description Whether the SKU can be bought without a customization.
     * @example false
     */
    allow_sell_without_customization?: boolean;
    /**
     * @description ID of the SKU whose images are shown.
     * @example 15002
     * @example null
     */
    image_reference_sku_id?: components["schemas"]["IdOrNull"];
    /**
     * @description URL that adds the SKU to a cart.
     * @example https://loja.example.com/r/AAAAAAAAAA
     */
    purchase_url?: string;
    /** @description When the SKU was created. */
    created_at?: components["schemas"]["ApiDateTime"];
    /** @description When the SKU was last updated. */
    updated_at?: components["schemas"]["ApiDateTime"];
    /** @description Customizations that the buyer may add. */
    customizations?: components["schemas"]["UnknownListRelation"];
    /** @description Images, if `include` asks for them. */
    images?: components["schemas"]["SkuImagesRelation"];
    /** @description Prices and installments, if `include` asks for them. Contents not documented. */
    prices?: components["schemas"]["IncludedRelation"];
    /**
     * @description Stock rows, if `include` asks for them. One client takes a single row or a list; the form is not known.
     * @example {
     *       "data": []
     *     }
     */
    current_stock?: unknown;
    [key: string]: unknown;
}

/** Progress of a bulk update of SKUs. */
export interface SkuBatchProgress {
    /**
     * @description Number of SKUs to update.
     * @example 40
     */
    total: number;
    /**
     * @description Number of SKUs that are updated.
     * @example 10
     */
    processed: number;
    /**
     * @description Status of the job. Only `queued` is known.
     * @example queued
     */
    status: string;
    /** @description When the job started. */
    started_at?: components["schemas"]["DateTimeInText"];
    /** @description When the progress last changed. */
    updated_at?: components["schemas"]["DateTimeInText"];
    /** @description When the job ended. */
    finished_at?: components["schemas"]["DateTimeInText"];
}

/** One entity in its envelope. */
export interface SkuBatchProgressEnvelope {
    data: components["schemas"]["SkuBatchProgress"];
}

/** How the SKUs are updated. */
export interface SkuBatchUpdate {
    /**
     * @description `sync` if it is done; presumably `async` for a job.
     * @example sync
     */
    type: string;
    /**
     * @description Number of SKUs.
     * @example 1
     */
    updated: number;
    /**
     * @description Status of the job. Only `queued` is known.
     * @example queued
     */
    status: string;
}

/** One entity in its envelope. */
export interface SkuBatchUpdateEnvelope {
    data: components["schemas"]["SkuBatchUpdate"];
}

/** SKUs of a product to update, and the fields that change. Either `update_all` or `skus_id` selects them. */
export interface SkuBatchUpdateInput {
    /**
     * @description ID of the product, in addition to the path.
     * @example 2201
     */
    product_id: number;
    /**
     * @description Whether to update all SKUs of the product.
     * @example false
     */
    update_all?: boolean;
    /**
     * @description IDs of the SKUs; not needed with `update_all`.
     * @example [
     *       15001
     *     ]
     */
    skus_id?: number[];
    /**
     * @description IDs of variation values that select SKUs, inferred from the field name.
     * @example [
     *       34
     *     ]
     */
    grid_options_filter?: number[];
    /**
     * @description Cost for the store, in reais.
     * @example 20
     */
    price_cost?: number;
    /**
     * @description Price, in reais.
     * @example 59.9
     */
    price_sale?: number;
    /**
     * @description Promotional price, in reais; 0 for none.
     * @example 49.9
     */
    price_discount?: number;
    /**
     * @description Whether the sale of the SKUs is blocked.
     * @example false
     */
    blocked_sale?: boolean;
    /**
     * @description Weight.
     * @example 0.2
     */
    weight?: number;
    /**
     * @description Height.
     * @example 2
     */
    height?: number;
    /**
     * @description Width.
     * @example 20
     */
    width?: number;
    /**
     * @description Length.
     * @example 30
     */
    length?: number;
}

/** One entity in its envelope. */
export interface SkuEnvelope {
    data: components["schemas"]["Sku"];
}

/** Image of a SKU in four sizes. */
export interface SkuImage {
    /**
     * @description ID of the image.
     * @example 88001
     */
    id: number;
    /**
     * @description Whether the sizes are ready.
     * @example true
     */
    processed?: boolean;
    /**
     * @description Name of the file.
     * @example camiseta
     */
    name?: string;
    /**
     * @description Extension of the file.
     * @example png
     */
    extension?: string;
    /**
     * @description Position among the images of the SKU.
     * @example 0
     */
    order?: number;
    /**
     * @description URL for filters. Read by one client, not documented.
     * @example null
     */
    filter_image_url?: components["schemas"]["TextOrNull"];
    /** @description Smallest size. */
    small?: components["schemas"]["SkuImageSize"];
    /** @description Thumbnail. */
    thumb?: components["schemas"]["SkuImageSize"];
    /** @description Medium size. */
    medium?: components["schemas"]["SkuImageSize"];
    /** @description Largest size. */
    large?: components["schemas"]["SkuImageSize"];
}

/** One entity in its envelope. */
export interface SkuImageEnvelope {
    data: components["schemas"]["SkuImage"];
}

/** Entities of one page, and where it is in the list. */
export interface SkuImageList {
    /** @description The entities of this page. */
    data: components["schemas"]["SkuImage"][];
    meta?: components["schemas"]["ListMeta"];
}

/** One size of an image. */
export interface SkuImageSize {
    /**
     * @description Width, in pixels.
     * @example 800
     */
    width?: number;
    /**
     * @description Height, in pixels.
     * @example 800
     */
    height?: number;
    /**
     * @description URL of the file.
     * @example https://images.example.com/camiseta-large.png
     */
    url: string;
}

/** Images to add to a SKU. */
export interface SkuImagesInput {
    /** @description Images to download. */
    images: components["schemas"]["ImageUrl"][];
    /**
     * @description How to fit the images into the sizes of the store.
     * @enum {string}
     */
    upload_option?: "resize" | "crop" | "fill_canvas";
}

/** Envelope of the images. */
export interface SkuImagesRelation {
    /** @description List of images. */
    data: components["schemas"]["SkuImage"][];
}

/** Fields to create a SKU. None of them is a quantity. */
export interface SkuInput {
    /**
     * @description ID of the product. Required in every write.
     * @example 2201
     */
    product_id: number;
    /**
     * @description SKU code.
     * @example CAM-M
     */
    sku: string;
    /**
     * @description Cost for the store, in reais. Required in every write.
     * @example 20
     */
    price_cost: number;
    /**
     * @description Price, in reais.
     * @example 59.9
     */
    price_sale: number;
    /**
     * @description Promotional price, in reais; 0 for none.
     * @example 49.9
     */
    price_discount?: number;
    /**
     * @description Whether the sale of the SKU is blocked.
     * @example false
     */
    blocked_sale: boolean;
    /**
     * @description Whether the stock of the SKU is tracked.
     * @example true
     */
    quantity_managed?: boolean;
    /**
     * @description Weight, in kilograms.
     * @example 0.2
     */
    weight?: number;
    /**
     * @description Height, in centimeters.
     * @example 2
     */
    height?: number;
    /**
     * @description Width, in centimeters.
     * @example 20
     */
    width?: number;
    /**
     * @description Length, in centimeters.
     * @example 30
     */
    length?: number;
    /**
     * @description Number of days until the SKU can be shipped. Not a quantity.
     * @example 0
     */
    availability?: number;
    /**
     * @description Number of days until the SKU can be shipped when it is sold out.
     * @example -1
     */
    availability_soldout?: number;
    /**
     * @description IDs of its variation values, one of each variation of the product. An older page spells it `variation_values_ids`.
     * @example [
     *       34
     *     ]
     */
    variations_values_ids?: number[];
    /**
     * @description ID in an ERP.
     * @example 12
     */
    erp_id?: number;
    /**
     * @description Token of the SKU in `purchase_url`.
     * @example AAAAAAAAAA
     */
    token?: string;
    /**
     * @description Barcode.
     * @example 7890000000000
     */
    barcode?: string;
    /**
     * @description Whether the SKU can be bought without a customization.
     * @example false
     */
    allow_sell_without_customization?: boolean;
    /**
     * @description Position among the SKUs of the product.
     * @example 0
     */
    order?: number;
    /**
     * @description IDs of customizations.
     * @example [
     *       15
     *     ]
     */
    customizations_ids?: number[];
    /** @description Stock rows. Only the newer page has it and no client sends it; `skus.stocks` is what is known to work. */
    current_stock?: components["schemas"]["SkuStockInput"][];
    /** @description Images, which the API downloads. */
    images?: components["schemas"]["ImageUrl"][];
}

/** Entities of one page, and where it is in the list. */
export interface SkuList {
    /** @description The entities of this page. */
    data: components["schemas"]["Sku"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Envelope of the SKU. */
export interface SkuRelation {
    /** @description The SKU. */
    data: components["schemas"]["Sku"];
}

/** Units of a SKU in one stock. */
export interface SkuStock {
    /**
     * @description ID of this row, which updates take.
     * @example 71001
     */
    id: number;
    /**
     * @description ID of the stock.
     * @example 3
     */
    stock_id: number;
    /**
     * @description Number of units.
     * @example 13
     */
    quantity: number;
    /**
     * @description Number of units from which the SKU counts as low in stock.
     * @example 1
     */
    min_quantity: number;
}

/** One entity in its envelope. */
export interface SkuStockEnvelope {
    data: components["schemas"]["SkuStock"];
}

/** Units of a SKU to set in one stock. The documentation requires all three fields; one client omits `min_quantity`. */
export interface SkuStockInput {
    /**
     * @description ID of the stock, not of a warehouse.
     * @example 3
     */
    stock_id: number;
    /**
     * @description Number of units.
     * @example 13
     */
    quantity: number;
    /**
     * @description Number of units from which the SKU counts as low in stock.
     * @example 1
     */
    min_quantity?: number;
}

/** Entities of one page, and where it is in the list. */
export interface SkuStockList {
    /** @description The entities of this page. */
    data: components["schemas"]["SkuStock"][];
    meta?: components["schemas"]["ListMeta"];
}

/** What changes, and the fields that are required with it. Omitted fields keep their values. */
export interface SkuUpdateInput {
    /**
     * @description ID of the product. Required in every write.
     * @example 2201
     */
    product_id: number;
    /**
     * @description SKU code.
     * @example CAM-M
     */
    sku?: string;
    /**
     * @description Cost for the store, in reais. Required in every write.
     * @example 20
     */
    price_cost: number;
    /**
     * @description Price, in reais.
     * @example 59.9
     */
    price_sale?: number;
    /**
     * @description Promotional price, in reais; 0 for none.
     * @example 49.9
     */
    price_discount?: number;
    /**
     * @description Whether the sale of the SKU is blocked.
     * @example false
     */
    blocked_sale?: boolean;
    /**
     * @description Whether the stock of the SKU is tracked.
     * @example true
     */
    quantity_managed?: boolean;
    /**
     * @description Weight, in kilograms.
     * @example 0.2
     */
    weight?: number;
    /**
     * @description Height, in centimeters.
     * @example 2
     */
    height?: number;
    /**
     * @description Width, in centimeters.
     * @example 20
     */
    width?: number;
    /**
     * @description Length, in centimeters.
     * @example 30
     */
    length?: number;
    /**
     * @description Number of days until the SKU can be shipped. Not a quantity.
     * @example 0
     */
    availability?: number;
    /**
     * @description Number of days until the SKU can be shipped when it is sold out.
     * @example -1
     */
    availability_soldout?: number;
    /**
     * @description IDs of its variation values, one of each variation of the product. An older page spells it `variation_values_ids`.
     * @example [
     *       34
     *     ]
     */
    variations_values_ids?: number[];
    /**
     * @description ID in an ERP.
     * @example 12
     */
    erp_id?: number;
    /**
     * @description Token of the SKU in `purchase_url`.
     * @example AAAAAAAAAA
     */
    token?: string;
    /**
     * @description Barcode.
     * @example 7890000000000
     */
    barcode?: string;
    /**
     * @description Whether the SKU can be bought without a customization.
     * @example false
     */
    allow_sell_without_customization?: boolean;
    /**
     * @description Position among the SKUs of the product.
     * @example 0
     */
    order?: number;
    /**
     * @description IDs of customizations.
     * @example [
     *       15
     *     ]
     */
    customizations_ids?: number[];
    /** @description Stock rows. Only the newer page has it and no client sends it; `skus.stocks` is what is known to work. */
    current_stock?: components["schemas"]["SkuStockInput"][];
    /** @description Images, which the API downloads. */
    images?: components["schemas"]["ImageUrl"][];
}

/** Property that distinguishes a SKU from others, such as its size. */
export interface SkuVariation {
    /**
     * @description ID of the variation.
     * @example 12
     */
    id: number;
    /**
     * @description Name of the variation.
     * @example Tamanho
     */
    name: string;
    /**
     * @description Value of the variation.
     * @example M
     */
    value?: string;
    /**
     * @description ID of the value.
     * @example 34
     */
    value_id?: number;
    [key: string]: unknown;
}

/** Envelope of the SKUs. */
export interface SkusRelation {
    /** @description List of SKUs. */
    data: components["schemas"]["Sku"][];
}

/** Subject and text of the e-mail that a buyer gets with a status. */
export interface StatusEmailInput {
    /**
     * @description Subject.
     * @example Pagamento aprovado
     */
    subject: string;
    /**
     * @description Text.
     * @example Recebemos o seu pagamento.
     */
    message: string;
}

/** Person to notify when a SKU is in stock again. There is no update. */
export interface StockNotification {
    /**
     * @description ID of the notification.
     * @example 6001
     */
    id: number;
    /**
     * @description ID of the SKU.
     * @example 15001
     */
    sku_id: number;
    /**
     * @description Name of the person. Personal data.
     * @example Maria Exemplo
     */
    name: string;
    /**
     * @description E-mail address of the person. Personal data.
     * @example maria@example.com
     */
    email: string;
    /** @description When the person was notified. */
    notified_at?: components["schemas"]["DateTimeInText"];
    /** @description When the notification was created. */
    created_at?: components["schemas"]["DateTimeInText"];
    /** @description When the notification was last updated. */
    updated_at?: components["schemas"]["DateTimeInText"];
}

/** One entity in its envelope. */
export interface StockNotificationEnvelope {
    data: components["schemas"]["StockNotification"];
}

/** Fields to create a stock notification. */
export interface StockNotificationInput {
    /**
     * @description ID of the SKU.
     * @example 15001
     */
    sku_id: number;
    /**
     * @description Name of the person. Personal data.
     * @example Maria Exemplo
     */
    name: string;
    /**
     * @description E-mail address to notify. Personal data.
     * @example maria@example.com
     */
    email?: string;
}

/** Entities of one page, and where it is in the list. */
export interface StockNotificationList {
    /** @description The entities of this page. */
    data: components["schemas"]["StockNotification"][];
    meta?: components["schemas"]["ListMeta"];
}

/** SKU in a stock. */
export interface StockSku {
    /**
     * @description ID of the product.
     * @example 2201
     */
    product_id?: number;
    /**
     * @description ID of the SKU.
     * @example 15001
     */
    sku_id: number;
    /**
     * @description ID of the stock.
     * @example 3
     */
    stock_id?: number;
    /**
     * @description SKU code.
     * @example CAM-P
     */
    sku?: string;
    /**
     * @description Name.
     * @example Camiseta
     */
    title?: string;
    /**
     * @description URL of the image.
     * @example https://images.example.com/camiseta.png
     */
    image?: string;
    /**
     * @description Variations of the SKU. Items not documented.
     * @example []
     */
    variations?: unknown[];
    /**
     * @description Number of units.
     * @example 13
     */
    total_in_stock?: number;
    /**
     * @description Number of units from which the SKU counts as low in stock.
     * @example 1
     */
    min_quantity?: number;
    /**
     * @description Number of units that orders reserve.
     * @example 2
     */
    total_reservation?: number;
    /**
     * @description State of the SKU in this stock.
     * @enum {string}
     */
    stock_status?: "in_stock" | "out_of_stock" | "low_stock";
    /** @description Reservations. */
    reservations?: components["schemas"]["StockSkuReservation"][];
}

/** Entities of one page, and where it is in the list. */
export interface StockSkuList {
    /** @description The entities of this page. */
    data: components["schemas"]["StockSku"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Order that reserves units of a SKU. */
export interface StockSkuReservation {
    /**
     * @description Status of the order.
     * @example Pagamento pendente
     */
    status?: string;
    /**
     * @description Name of the customer. Personal data.
     * @example Maria Exemplo
     */
    client_name?: string;
    /**
     * @description Number of the order.
     * @example 1001
     */
    order_number?: string;
}

/** String, or null if there is none. */
export type TextOrNull = components["schemas"]["TextOrNull"];

/** Local time of the store. A page shows it without its time zone, which `toDate` then takes as its second argument. */
export interface TrackingDate {
    /**
     * @description Local time as `YYYY-MM-DD HH:MM:SS`.
     * @example 2026-03-05 14:07:21
     */
    date: string;
    /**
     * @description Time zone type used by PHP: 1 is an offset, 2 an abbreviation, 3 an identifier.
     * @example 3
     */
    timezone_type?: number;
    /**
     * @description IANA time zone identifier.
     * @example America/Sao_Paulo
     */
    timezone?: string;
}

/** Local time as an object, or as a string of the store's clock. `toDate` accepts both. */
export type TrackingDateOrText = components["schemas"]["TrackingDateOrText"];

/**
 * Payment attempt. Orders include all of these fields; the event of a refused payment is known from clients that name only
 * a few of them.
 */
export interface Transaction {
    /**
     * @description ID of the transaction.
     * @example 12101
     */
    id: number;
    /**
     * @description ID of the customer.
     * @example 70001
     */
    customer_id?: number;
    /**
     * @description ID of the payment method.
     * @example 2
     */
    payment_id?: number;
    /**
     * @description ID of the account at the payment gateway.
     * @example 11
     */
    affiliation_id?: number;
    /**
     * @description ID of the marketplace.
     * @example 12
     * @example null
     */
    marketplace_id?: components["schemas"]["IdOrNull"];
    /**
     * @description ID of the account at the marketplace.
     * @example 12
     * @example null
     */
    marketplace_account_id?: components["schemas"]["IdOrNull"];
    /**
     * @description Whether `checkout.transactions.capture` makes sense.
     * @example false
     */
    can_be_captured?: boolean;
    /**
     * @description Whether the payment can be cancelled.
     * @example true
     */
    can_be_cancelled?: boolean;
    /**
     * @description Whether the payment is authorized.
     * @example true
     */
    authorized?: boolean;
    /**
     * @description Whether the payment was captured.
     * @example true
     */
    captured?: boolean;
    /**
     * @description Whether the payment is cancelled.
     * @example false
     */
    cancelled?: boolean;
    /**
     * @description ID of the transaction at the payment gateway, as a string.
     * @example 100000001
     * @example null
     */
    gateway_transaction_id?: components["schemas"]["TextOrNull"];
    /**
     * @description ID of the order at the payment gateway.
     * @example 100000001
     * @example null
     */
    gateway_order_id?: components["schemas"]["TextOrNull"];
    /**
     * @description Authorization code.
     * @example A1
     * @example null
     */
    gateway_authorization_code?: components["schemas"]["TextOrNull"];
    /**
     * @description ID of the boleto at the payment gateway.
     * @example 100000001
     * @example null
     */
    gateway_billet_id?: components["schemas"]["TextOrNull"];
    /**
     * @description Amount, in reais.
     * @example 9.9
     */
    amount: components["schemas"]["Money"];
    /**
     * @description Number of instalments.
     * @example 1
     */
    installments: number;
    /**
     * @description Amount of each instalment, in reais.
     * @example 9.9
     */
    installment_value?: components["schemas"]["Money"];
    /**
     * @description Instalments formatted for display.
     * @example 1x de R$ 9,90
     */
    installment_formated?: string;
    /**
     * @description Amount that the buyer pays, in reais.
     * @example 9.9
     */
    buyer_amount?: components["schemas"]["Money"];
    /**
     * @description Amount of each instalment that the buyer pays, in reais.
     * @example 9.9
     */
    buyer_installment_value?: components["schemas"]["Money"];
    /**
     * @description Instalments of the buyer for display.
     * @example 1x de R$ 9,90
     */
    buyer_installment_formated?: string;
    /**
     * @description Name of the bank.
     * @example Banco Exemplo
     * @example null
     */
    bank_name?: components["schemas"]["TextOrNull"];
    /**
     * @description Alias of the bank.
     * @example banco
     * @example null
     */
    bank_alias?: components["schemas"]["TextOrNull"];
    /**
     * @description Status of the payment. Observed values: `waiting_payment` and `paid`.
     * @example paid
     */
    status?: string;
    /**
     * @description Reason for the refusal, for display.
     * @example Cartão recusado
     * @example null
     */
    error_message: components["schemas"]["TextOrNull"];
    /**
     * @description Payment gateway code of the refusal.
     * @example 51
     * @example null
     */
    error_code: components["schemas"]["TextOrNull"];
    /**
     * @description First and last digits of the card number. Personal data.
     * @example 0000********0000
     * @example null
     */
    truncated_card?: components["schemas"]["TextOrNull"];
    /**
     * @description Name on the card. Personal data. Personal data.
     * @example MARIA EXEMPLO
     * @example null
     */
    holder_name?: components["schemas"]["TextOrNull"];
    /**
     * @description CPF or CNPJ of the cardholder. Personal data. Personal data.
     * @example 12345678909
     * @example null
     */
    holder_document?: components["schemas"]["TextOrNull"];
    /**
     * @description URL of the boleto, which names the payer. Treat it as a secret. Secret: it gives access. Do not log it or show it.
     * @example https://boleto.example.com/1
     * @example null
     */
    billet_url?: components["schemas"]["TextOrNull"];
    /**
     * @description Code of the boleto.
     * @example 00000000000000
     * @example null
     */
    billet_barcode?: components["schemas"]["TextOrNull"];
    /**
     * @description When the boleto expires.
     * @example null
     */
    billet_date?: components["schemas"]["ApiDateTimeOrNull"];
    /**
     * @description Number of the boleto at the bank.
     * @example 1
     * @example null
     */
    billet_our_number?: components["schemas"]["TextOrNull"];
    /**
     * @description Number of the document of the boleto.
     * @example 1
     * @example null
     */
    billet_document_number?: components["schemas"]["TextOrNull"];
    /**
     * @description Link that sends the boleto by WhatsApp; it contains the phone number of the customer. Personal data.
     * @example https://api.whatsapp.com/send?phone=5511900000000&text=
     * @example null
     */
    billet_whatsapp_link?: components["schemas"]["TextOrNull"];
    /**
     * @description ID at the fraud check.
     * @example 1
     * @example null
     */
    antifraud_sale_id?: components["schemas"]["TextOrNull"];
    /**
     * @description Result of the fraud check.
     * @example approved
     * @example null
     */
    antifraud_status?: components["schemas"]["TextOrNull"];
    /**
     * @description Score of the fraud check.
     * @example 1
     * @example null
     */
    antifraud_score?: components["schemas"]["TextOrNull"];
    /**
     * @description Whether the payment was sent to the fraud check. Documented as a string.
     * @example false
     */
    sent_to_antifraud?: boolean;
    /**
     * @description Number of log entries.
     * @example 0
     */
    total_logs?: number;
    /**
     * @description When the payment is scheduled for capture.
     * @example null
     */
    capture_date?: components["schemas"]["ApiDateTimeOrNull"];
    /**
     * @description When the payment was authorized. It is set on a boleto that is not paid, too.
     * @example null
     */
    authorized_at?: components["schemas"]["ApiDateTimeOrNull"];
    /**
     * @description When the payment was captured.
     * @example null
     */
    captured_at?: components["schemas"]["ApiDateTimeOrNull"];
    /**
     * @description When the payment was cancelled.
     * @example null
     */
    cancelled_at?: components["schemas"]["ApiDateTimeOrNull"];
    /** @description When the payment was created. */
    created_at?: components["schemas"]["ApiDateTime"];
    /** @description When the payment was last updated. */
    updated_at?: components["schemas"]["ApiDateTime"];
    /** @description Payment method. */
    payment?: components["schemas"]["PaymentRelation"];
    /**
     * @description An empty list in `data`, names and values, or a Pix code with its end.
     * @example {
     *       "data": []
     *     }
     */
    metadata?: components["schemas"]["OrderMetadataRelation"] | components["schemas"]["OrderPixRelation"];
    /** @description Customer who paid. Included in the event of a refused payment. */
    customer?: components["schemas"]["WebhookCustomerRelation"];
    /** @description Cart to be paid. Included in the event of a refused payment. */
    cart?: components["schemas"]["TransactionCartRelation"];
    [key: string]: unknown;
}

/** One entity in its envelope, in an array of one. */
export interface TransactionArrayEnvelope {
    /** @description The one entity. */
    data: [
        components["schemas"]["Transaction"]
    ];
}

/** Cart that was to be paid. */
export interface TransactionCart {
    /**
     * @description URL that reopens the cart without signing in. Secret: it gives access. Do not log it or show it.
     * @example https://loja.example.com/cart/simulate?x=2
     */
    unauth_simulate_url?: string;
    /** @description Items in the cart. */
    items?: components["schemas"]["CartItemsRelation"];
    [key: string]: unknown;
}

/** Envelope of the cart. */
export interface TransactionCartRelation {
    /** @description The cart. */
    data: components["schemas"]["TransactionCart"];
}

/** One entity in its envelope. */
export interface TransactionEnvelope {
    data: components["schemas"]["Transaction"];
}

/** Entities of one page, and where it is in the list. */
export interface TransactionList {
    /** @description The entities of this page. */
    data: components["schemas"]["Transaction"][];
    meta?: components["schemas"]["ListMeta"];
}

/** What happened to a transaction. The dates are strings here. */
export interface TransactionLog {
    /**
     * @description ID of the entry.
     * @example 71
     */
    id: number;
    /**
     * @description What was done. Values not documented.
     * @example capture
     */
    action: string;
    /**
     * @description Payment gateway code of an error.
     * @example 51
     * @example null
     */
    error_code?: components["schemas"]["TextOrNull"];
    /**
     * @description Message for display.
     * @example Transação capturada
     */
    message?: string;
    /**
     * @description When the entry was created.
     * @example 2026-03-05 14:07:21
     */
    created_at?: string;
    /**
     * @description When the entry was last updated.
     * @example 2026-03-05 14:07:21
     */
    updated_at?: string;
}

/** Entities of one page, and where it is in the list. */
export interface TransactionLogList {
    /** @description The entities of this page. */
    data: components["schemas"]["TransactionLog"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Envelope of the transactions. */
export interface TransactionsRelation {
    /** @description List of transactions. */
    data: components["schemas"]["Transaction"][];
}

/** Response whose form no source shows. */
export type UnknownBody = components["schemas"]["UnknownBody"];

/** Envelope of a list. Only empty lists were observed; no source shows the items. */
export interface UnknownListRelation {
    /**
     * @description List of items.
     * @example []
     */
    data: unknown[];
}

/** Relation whose contents are unknown. No source shows more than an empty list. */
export interface UnknownRelation {
    /**
     * @description Data of the relation; an empty list if there is none.
     * @example []
     */
    data: unknown;
}

/**
 * User of the vendor's panel, who signs in and owns the API credentials. Contains personal data. The documentation page
 * names these fields without explaining them; their meaning is inferred from their names.
 */
export interface User {
    /**
     * @description ID of the user.
     * @example 9101
     */
    id: number;
    /**
     * @description Whether the user is active.
     * @example true
     */
    active: boolean;
    /**
     * @description Full name. Personal data.
     * @example Ana Exemplo
     */
    name: string;
    /**
     * @description Social name, which the user prefers to be called by. Personal data.
     * @example Ana
     * @example null
     */
    social_name?: string | null;
    /**
     * @description E-mail address that the user signs in with. Personal data.
     * @example ana@example.com
     */
    email: string;
    /**
     * @description New e-mail address that has not been confirmed yet. Personal data.
     * @example ana.nova@example.com
     * @example null
     */
    temporary_email?: string | null;
    /**
     * @description Whether the user is an owner.
     * @example true
     */
    is_owner?: boolean;
    /**
     * @description Whether the user agreed, most likely to the terms of use.
     * @example true
     */
    agree?: boolean;
    /**
     * @description Whether the user is the owner of a store.
     * @example true
     */
    merchant_owner?: boolean;
    /**
     * @description Whether the user belongs to the vendor and has all rights.
     * @example false
     */
    super_user?: boolean;
    /**
     * @description When the user last signed in, as `YYYY-MM-DD HH:MM:SS`. Unlike other dates, this is a string without a time zone.
     * @example 2026-03-05 14:07:21
     */
    last_login_at?: string;
    /**
     * @description URL of the profile picture of the user. Personal data.
     * @example https://images.example.com/avatar.png
     */
    avatar_url?: string;
    /**
     * @description Whether the user wants to receive notifications.
     * @example true
     */
    allow_notifications?: boolean;
    /**
     * @description Type of user. The documentation page shows `user`.
     * @example user
     */
    type?: string;
    /** @description When the user was created. */
    created_at?: components["schemas"]["ApiDateTime"];
    /**
     * @description When the user was created, as a Unix timestamp in seconds.
     * @example 1762085700
     */
    created_at_timestamp?: number;
    /** @description When the user was last updated. */
    updated_at?: components["schemas"]["ApiDateTime"];
    /**
     * @description When the user confirmed the e-mail address, as `YYYY-MM-DD HH:MM:SS`. Unlike other dates, this is a string without a time zone.
     * @example 2025-11-02 09:20:00
     */
    confirmed_at?: string;
    /**
     * @description Whether multi-factor authentication is required.
     * @example true
     */
    mfa_enabled?: boolean;
    /**
     * @description CPF (tax number of an individual), with punctuation, unlike that of a customer. Personal data.
     * @example 123.456.789-09
     */
    cpf?: string;
    /**
     * @description Date of birth as `YYYY-MM-DD`. Personal data.
     * @example 1990-01-15
     */
    birthday?: string;
    /**
     * @description Phone number formatted for display, as a single string, unlike that of a customer. Personal data.
     * @example (11) 90000-0000
     */
    phone?: string;
    /**
     * @description Street. Personal data.
     * @example Rua Exemplo
     */
    address_street?: string;
    /**
     * @description House number. Personal data.
     * @example 100
     */
    address_number?: string;
    /**
     * @description Neighbourhood. Personal data.
     * @example Centro
     */
    address_neighborhood?: string;
    /**
     * @description Additional address line, such as apartment or floor. Personal data.
     * @example Apto 1
     */
    address_complement?: string;
    /**
     * @description City.
     * @example São Paulo
     */
    address_city?: string;
    /**
     * @description State.
     * @example SP
     */
    address_state?: string;
    /**
     * @description CEP (postal code). Personal data.
     * @example 01000000
     */
    address_zipcode?: string;
    /** @description Stores that the user can access. */
    merchants: components["schemas"]["MerchantsRelation"];
}

/** One entity in its envelope. */
export interface UserEnvelope {
    data: components["schemas"]["User"];
}

/** Body of a 422 response, with validation errors by field. */
export interface ValidationErrorBody {
    /**
     * @description Status as text.
     * @example 422 Unprocessable Entity
     */
    message: string;
    /**
     * @description Error messages in Portuguese, by field name.
     * @example {
     *       "code": [
     *         "Campo obrigatório."
     *       ]
     *     }
     */
    errors: {
        [key: string]: string[];
    };
}

/** Kind of difference between SKUs, such as size. */
export interface Variation {
    /**
     * @description ID of the variation.
     * @example 31
     */
    id: number;
    /**
     * @description Name.
     * @example Tamanho
     */
    name: string;
    created_at: components["schemas"]["ApiDateTime"];
    updated_at: components["schemas"]["ApiDateTime"];
}

/** One entity in its envelope, in an array of one. */
export interface VariationArrayEnvelope {
    /** @description The one entity. */
    data: [
        components["schemas"]["Variation"]
    ];
}

/** One entity in its envelope. */
export interface VariationEnvelope {
    data: components["schemas"]["Variation"];
}

export interface VariationInput {
    /**
     * @description Name.
     * @example Tamanho
     */
    name: string;
}

/** Entities of one page, and where it is in the list. */
export interface VariationList {
    /** @description The entities of this page. */
    data: components["schemas"]["Variation"][];
    meta?: components["schemas"]["ListMeta"];
}

/** Value of a variation, such as a size. */
export interface VariationValue {
    /**
     * @description ID of the value.
     * @example 311
     */
    id: number;
    /**
     * @description Name.
     * @example M
     */
    name: string;
    /**
     * @description Identification; its meaning is not documented.
     * @example m
     */
    identification: string;
    /** @description Color. */
    color: components["schemas"]["TextOrNull"];
    /**
     * @description URL of an image.
     * @example https://imagens.example.com/m.png
     */
    image_url: string;
    created_at?: components["schemas"]["ApiDateTime"];
    updated_at?: components["schemas"]["ApiDateTime"];
}

/** One entity in its envelope, in an array of one. */
export interface VariationValueArrayEnvelope {
    /** @description The one entity. */
    data: [
        components["schemas"]["VariationValue"]
    ];
}

/** One entity in its envelope. */
export interface VariationValueEnvelope {
    data: components["schemas"]["VariationValue"];
}

export interface VariationValueInput {
    /**
     * @description Unique in the variation.
     * @example M
     */
    name: string;
}

/** Entities of one page, and where it is in the list. */
export interface VariationValueList {
    /** @description The entities of this page. */
    data: components["schemas"]["VariationValue"][];
    meta?: components["schemas"]["ListMeta"];
}

/**
 * Webhook subscription: the URL that Yampi calls and the events it sends there. The fields are taken from the
 * documentation; no real response was captured.
 */
export interface Webhook {
    /**
     * @description ID of the webhook.
     * @example 301
     */
    id: number;
    /**
     * @description Whether the webhook receives events. Sources disagree on whether a new webhook is active.
     * @example true
     */
    active: boolean;
    /**
     * @description Name given by the store.
     * @example Pedidos pagos
     */
    name: string;
    /**
     * @description URL that receives the events.
     * @example https://loja.example.com/webhooks/yampi
     */
    url: string;
    /**
     * @description Key that signs the `X-Yampi-Hmac-SHA256` header, used by receivers to authenticate the sender. Treat it as a secret. Secret: it gives access. Do not log it or show it.
     * @example chave-inventada-do-webhook-301
     */
    secret_key: string;
    /** @description Events that the webhook receives. */
    events: components["schemas"]["WebhookEventKinds"];
    /** @description Products whose events the webhook receives, inferred from the field name. */
    products: components["schemas"]["WebhookProducts"];
    /** @description When the API disabled the webhook, which happens after 30 failures. */
    disabled_at: components["schemas"]["ApiDateTimeOrNull"];
    /** @description When the webhook was created. */
    created_at: components["schemas"]["ApiDateTime"];
    /** @description When the webhook was last updated. */
    updated_at: components["schemas"]["ApiDateTime"];
}

/** An address was added to a customer. */
export interface WebhookAddressEvent {
    /**
     * @description Name of the event.
     * @enum {string}
     */
    event: "customer.address.created";
    /** @description When the event happened. */
    time: components["schemas"]["WebhookTime"];
    merchant: components["schemas"]["WebhookMerchant"];
    /** @description The address. */
    resource: components["schemas"]["CustomerAddress"];
}

/** A cart was abandoned. */
export interface WebhookCartEvent {
    /**
     * @description Name of the event.
     * @enum {string}
     */
    event: "cart.reminder";
    /** @description When the event happened. */
    time: components["schemas"]["WebhookTime"];
    merchant: components["schemas"]["WebhookMerchant"];
    /** @description The cart. */
    resource: components["schemas"]["Cart"];
}

/** A customer was created. */
export interface WebhookCustomerEvent {
    /**
     * @description Name of the event.
     * @enum {string}
     */
    event: "customer.created";
    /** @description When the event happened. */
    time: components["schemas"]["WebhookTime"];
    merchant: components["schemas"]["WebhookMerchant"];
    /** @description The customer. */
    resource: components["schemas"]["Customer"];
}

/** Envelope of the customer, without nested relations. */
export interface WebhookCustomerRelation {
    data: components["schemas"]["Customer"];
}

/** One entity in its envelope. */
export interface WebhookEnvelope {
    data: components["schemas"]["Webhook"];
}

/** Type of event that a webhook can receive, with its meaning. */
export interface WebhookEventKind {
    /** @description Name of the event. */
    name: components["schemas"]["WebhookEventName"];
    /**
     * @description Description of the event, for display.
     * @example Pedido pago
     */
    description: string;
}

/** Envelope of event types: those of one webhook, or all available ones. */
export interface WebhookEventKinds {
    /** @description List of event types. */
    data: components["schemas"]["WebhookEventKind"][];
}

/** Name of an event that a webhook can receive. */
export type WebhookEventName = components["schemas"]["WebhookEventName"];

/**
 * Fields to create or update a webhook. Unknown which fields the API requires; all three documented fields are required
 * here, so that an update never omits one.
 */
export interface WebhookInput {
    /**
     * @description Name given by the store.
     * @example Pedidos pagos
     */
    name: string;
    /**
     * @description URL that receives the events.
     * @example https://loja.example.com/webhooks/yampi
     */
    url: string;
    /**
     * @description Complete list of the events to receive.
     * @example [
     *       "order.paid"
     *     ]
     */
    events: components["schemas"]["WebhookEventName"][];
    /**
     * @description Whether the webhook receives events. Known to take effect on updates; sources disagree on whether a new webhook is active.
     * @example true
     */
    active?: boolean;
}

/** The stock of a product changed. */
export interface WebhookInventoryEvent {
    /**
     * @description Name of the event.
     * @enum {string}
     */
    event: "product.inventory.updated";
    /** @description When the event happened. */
    time: components["schemas"]["WebhookTime"];
    merchant: components["schemas"]["WebhookMerchant"];
    /** @description Stock of the SKU. */
    resource: components["schemas"]["Inventory"];
}

/** An invoice was added to an order, or an invoice changed. */
export interface WebhookInvoiceEvent {
    /**
     * @description Name of the event.
     * @enum {string}
     */
    event: "order.invoice.created" | "order.invoice.updated";
    /** @description When the event happened. */
    time: components["schemas"]["WebhookTime"];
    merchant: components["schemas"]["WebhookMerchant"];
    /** @description The invoice. */
    resource: components["schemas"]["Invoice"];
}

/** Store where the event happened. */
export interface WebhookMerchant {
    /**
     * @description ID of the store; equal to the `merchant_id` of its customers.
     * @example 501
     */
    id: number;
    /**
     * @description Alias of the store.
     * @example minha-loja
     */
    alias: string;
}

/** A cashback is about to expire. The event was received by a store, but no source shows its `resource`. */
export interface WebhookOpenEvent {
    /**
     * @description Name of the event.
     * @enum {string}
     */
    event: "cashback.expiring";
    /** @description When the event happened. */
    time: components["schemas"]["WebhookTime"];
    merchant: components["schemas"]["WebhookMerchant"];
    /** @description Object that the event is about. Fields unknown. */
    resource: components["schemas"]["WebhookResource"];
}

/** An order was created, paid or changed. */
export interface WebhookOrderEvent {
    /**
     * @description Name of the event.
     * @enum {string}
     */
    event: "order.created" | "order.paid" | "order.status.updated" | "order.updated";
    /** @description When the event happened. */
    time: components["schemas"]["WebhookTime"];
    merchant: components["schemas"]["WebhookMerchant"];
    /** @description The order. */
    resource: components["schemas"]["Order"];
}

/** One page of webhooks, with pagination. */
export interface WebhookPage {
    /** @description Webhooks on this page. */
    data: components["schemas"]["Webhook"][];
    meta: components["schemas"]["ListMeta"];
}

/** Product included in a webhook, with fewer fields than on its own route. */
export interface WebhookProduct {
    /**
     * @description ID of the product.
     * @example 1
     */
    id: number;
    /**
     * @description ID of the store.
     * @example 1
     */
    merchant_id: number;
    /**
     * @description ID of the seller.
     * @example 1
     */
    seller_id: number;
    /**
     * @description ID of the account at the payment gateway.
     * @example 1
     */
    affiliation_id: number;
    /**
     * @description ID in an ERP.
     * @example 1
     */
    erp_id: number;
    /**
     * @description Relevance.
     * @example 1
     */
    relevance: number;
    /**
     * @description Warranty.
     * @example 1
     */
    warranty: number;
    /**
     * @description Rating.
     * @example 1
     */
    rating: number;
    /**
     * @description Priority.
     * @example 1
     */
    priority: number;
    /**
     * @description Whether the product is for sale.
     * @example true
     */
    active: boolean;
    /**
     * @description Whether the product appears in the search.
     * @example true
     */
    searchable: boolean;
    /**
     * @description Whether the product is simple, inferred from the field name.
     * @example true
     */
    simple: boolean;
    /**
     * @description Whether the product has variations.
     * @example true
     */
    has_variations: boolean;
    /**
     * @description Whether the product is digital, with nothing to ship.
     * @example true
     */
    is_digital: boolean;
    /**
     * @description Whether the product has custom shipping.
     * @example true
     */
    custom_shipping: boolean;
    /**
     * @description Price of the gift wrapping, as a string.
     * @example 0.00
     */
    gift_value: string;
    /**
     * @description NCM code.
     * @example 0
     */
    ncm: string;
    /**
     * @description Shipping price of the product, as a string.
     * @example 0.00
     */
    shipping_price: string;
    /**
     * @description Name.
     * @example Produto Exemplo
     */
    name: string;
    /**
     * @description URL slug.
     * @example produto-exemplo
     */
    slug: string;
    /**
     * @description SKU code.
     * @example SKU-1
     */
    sku: string;
    /**
     * @description URL of the product.
     * @example https://loja.example.com/p
     */
    url: string;
    /**
     * @description URL to redirect to after a card payment.
     * @example
     */
    redirect_url_card: string;
    /**
     * @description URL to redirect to after a boleto payment.
     * @example
     */
    redirect_url_billet: string;
    /**
     * @description Preview URL.
     * @example
     */
    preview_url: string;
}

/** A product was created, changed or deleted. */
export interface WebhookProductEvent {
    /**
     * @description Name of the event.
     * @enum {string}
     */
    event: "product.created" | "product.updated" | "product.deleted";
    /** @description When the event happened. */
    time: components["schemas"]["WebhookTime"];
    merchant: components["schemas"]["WebhookMerchant"];
    /** @description The product. */
    resource: components["schemas"]["EventProduct"];
}

/** Envelope of the products. */
export interface WebhookProducts {
    /**
     * @description List of products.
     * @example []
     */
    data: components["schemas"]["WebhookProduct"][];
}

/** Envelope of the coupon. Some of the fields that the coupon has on its own route are missing. */
export interface WebhookPromocodeRelation {
    data: components["schemas"]["Promocode"];
}

/** Object that an event is about, if no source shows its fields. */
export interface WebhookResource {
    [key: string]: unknown;
}

/** Local time as `YYYY-MM-DD HH:MM:SS`, without a time zone. Dates inside the resource include theirs. */
export type WebhookTime = components["schemas"]["WebhookTime"];

/** A payment was refused. */
export interface WebhookTransactionEvent {
    /**
     * @description Name of the event.
     * @enum {string}
     */
    event: "transaction.payment.refused";
    /** @description When the event happened. */
    time: components["schemas"]["WebhookTime"];
    merchant: components["schemas"]["WebhookMerchant"];
    /** @description The transaction. */
    resource: components["schemas"]["Transaction"];
}

/**
 * Local time of the store as `YYYY-MM-DD HH:MM:SS`, without a time zone. Responses use a different format, an object. A
 * date without a time is rejected with a 422.
 */
export type WriteDateTime = components["schemas"]["WriteDateTime"];
