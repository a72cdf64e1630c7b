// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

export interface paths {
    "/{alias}/pricing/promocodes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as it stands in the address of its panel.
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
         * @description Dates are written as `YYYY-MM-DD HH:MM:SS`; the page shows the objects of the answers, which the API refuses. It also refuses a coupon whose code exists.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
         * @description Only what changes has to be sent: a field that is not sent keeps its value. Dates are written as `YYYY-MM-DD HH:MM:SS`. The page shows an answer without dates; every other source of a coupon has them.
         */
        put: operations["promocodes.update"];
        post?: never;
        /**
         * Delete a coupon
         * @description A second deletion of the same coupon is answered with 404.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
         * @description **Warning:** this PUT was seen to empty every field that its body left out, so send the whole customer, as it was read and with the changes in it. It is disputed: clients of other resources send a part alone and say that the rest stays, and no page settles it. What it answers was not captured.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
         * @description No public code calls this route. What it answers is known from the documentation and from the other lists.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Alias of the store, as it stands in the address of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List the filters of customers
         * @description What it answers is not known, so it is given as it came.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
         * @description No page of this route is known, and the little public code that calls it is of uncertain worth. It sends `sort=-created_at`, whose effect nobody checked, so that parameter is not described.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
        /** List a customer's addresses */
        get: operations["customers.addresses.list"];
        put?: never;
        /**
         * Create an address of a customer
         * @description The page shows the bare address as the answer. What the API really sends was not captured.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
         * @description A second deletion of the same address is answered with 404.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Alias of the store, as it stands in the address of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        /**
         * List clusters
         * @description No public code calls this route. What it answers is known from the documentation and from the other lists.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
         * @description The documentation shows the cluster in an array of one; the other entities come in an envelope, so both are described. No public code calls this route. **Warning:** Whether a field that is left out keeps its value or is emptied is disputed in this API, and for clusters nobody has told. Send every field that the cluster should keep. What becomes of shipping rules that are left out, or sent again, is not known either; change those one by one.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
         * @description No public code calls this route. What it answers is known from the documentation and from the other lists. CEPs are whole numbers here, without their leading zeros: 01001-000 is 1001000.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
         * @description The documentation shows the rule bare; the other entities come in an envelope, so both are described. No public code calls this route. CEPs are whole numbers here, without their leading zeros: 01001-000 is 1001000. The discount is written as `shipment_percent` and read as `shipment_discount_percent`. **Warning:** Whether a field that is left out keeps its value or is emptied is disputed in this API, and nobody has told it of shipping rules. Send every field that the rule should keep.
         */
        put: operations["clusters.shippingRules.update"];
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
         * @description Look at `active` of the new webhook: the documentation shows it active, and one client found it inactive until `webhooks.update` set `active`, with all of its events. How many webhooks a store may have depends on its plan. A receiver has to answer with a 2xx within five seconds; after 30 failures the API turns the webhook off.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
         * @description No page of this route is known. What it answers is not known either.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
         * @description The user whom the credentials belong to, with every store that they reach. It only reads, although it is a POST without a body; a GET answers 405. Not below the alias of a store. One page shows the user in an envelope, as the API sends it, another one bare.
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
         * @description What it answers is known from no source, so nothing of the answer is given. The client takes an empty answer and JSON for a success; it refuses any other text, which may come from something in between. Not below the alias of a store.
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
         * @description What Yampi sends to the address of a webhook when something happens in the store. Hold the signature against the bytes of the body,
         *     as they came, before you read them.
         *
         *     Answer with a 2xx within five seconds, and do the work afterwards: after 30 failures Yampi disables the webhook. How soon and how
         *     often an event is sent again is not documented, and neither is an ID of it: a repeated body is all that tells a repeated event.
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
         * Address to write
         * @description A delivery address. An address that was read may be sent back as it is.
         */
        AddressInput: {
            /**
             * @description Who takes the delivery.
             * @example Maria Exemplo
             */
            receiver: string;
            /**
             * @description CEP, eight digits without the hyphen.
             * @example 01001000
             */
            zip_code: string;
            /**
             * @description The CEP once more, by the name that one public client sends beside `zip_code`. No page names it.
             * @example 01001000
             */
            zipcode?: string;
            /**
             * @description Street.
             * @example Rua Exemplo
             */
            street: string;
            /**
             * @description House number.
             * @example 100
             */
            number: string;
            /** @description Apartment, block, reference. */
            complement?: components["schemas"]["TextOrNull"];
            /**
             * @description Neighbourhood.
             * @example Centro
             */
            neighborhood?: string;
            /**
             * @description City.
             * @example São Paulo
             */
            city?: string;
            /**
             * @description State, two letters.
             * @example SP
             */
            uf?: string;
        };
        /**
         * Date and time
         * @description A local time in the named zone, without an offset. Do not read it as UTC.
         */
        ApiDateTime: {
            /**
             * @description Local time as `YYYY-MM-DD HH:MM:SS`. Real answers carry six digits of a fraction; the documentation shows none.
             * @example 2026-03-05 14:07:21.000000
             * @example 2026-03-05 14:07:21
             */
            date: string;
            /**
             * @description How PHP wrote the zone; 3 is an identifier.
             * @example 3
             */
            timezone_type: number;
            /**
             * @description IANA identifier of the zone.
             * @example America/Sao_Paulo
             */
            timezone: string;
        };
        /**
         * Date and time, or an empty list
         * @description A date, or an empty list where there is none.
         * @example []
         */
        ApiDateTimeOrEmpty: components["schemas"]["ApiDateTime"] | components["schemas"]["EmptyDate"];
        /**
         * Date and time, or null
         * @description A date, or null where there is none.
         * @example null
         */
        ApiDateTimeOrNull: components["schemas"]["ApiDateTime"] | null;
        /**
         * Abandoned cart
         * @description A cart that did not become an order. No answer of this route was captured; the fields are those of the page and of carts that public code reads elsewhere.
         */
        Cart: {
            /**
             * @description ID of the cart.
             * @example 31001
             */
            id: number;
            /**
             * @description ID of the store. A number in the carts of events; the page shows it as a text.
             * @example 501
             * @example 501
             */
            merchant_id: number | string;
            /**
             * @description ID of the customer. That a cart without an e-mail address has none is likely, and was not seen.
             * @example 70001
             */
            customer_id: number;
            /**
             * @description Token of the cart. Treat it as a secret.
             * @example 00000000-0000-1000-8000-000000031001
             */
            token: string;
            /**
             * @description ID of the shipping service that was chosen.
             * @example 1
             */
            shipment_service_id?: number;
            /**
             * @description Name of the shipping service that was chosen.
             * @example PAC
             * @example null
             */
            shipping_service?: string | null;
            /**
             * @description Means of payment that was chosen.
             * @example pix
             */
            payment_alias?: string;
            /**
             * @description Whether something in it was recommended.
             * @example false
             */
            has_recommendation?: boolean;
            /**
             * @description Whether it comes from an offer after an order.
             * @example false
             */
            is_upsell?: boolean;
            /**
             * @description How many payments were tried.
             * @example 0
             */
            total_transactions?: number;
            /**
             * @description Address that opens the cart again as this customer. Treat it as a secret.
             * @example https://loja.example.com/cart/simulate?x=1
             */
            simulate_url?: string;
            /**
             * @description Address that opens the cart again, without signing in.
             * @example https://loja.example.com/cart/simulate?x=2
             */
            unauth_simulate_url?: string;
            /** @description Sums of the cart. */
            totalizers: components["schemas"]["CartTotalizers"];
            /** @description Who left the cart. */
            tracking_data: components["schemas"]["CartTrackingData"];
            /**
             * @description Source of the campaign that brought the cart.
             * @example newsletter
             * @example null
             */
            utm_source?: string | null;
            /**
             * @description Campaign that brought the cart.
             * @example primavera
             * @example null
             */
            utm_campaign?: string | null;
            /**
             * @description Medium of the campaign.
             * @example email
             * @example null
             */
            utm_medium?: string | null;
            /**
             * @description Search term of the campaign.
             * @example camiseta
             * @example null
             */
            utm_term?: string | null;
            /**
             * @description Content of the campaign.
             * @example banner
             * @example null
             */
            utm_content?: string | null;
            /**
             * @description What became of the last payment. A text on the page, an object or null in real carts.
             * @example refused
             * @example null
             */
            last_transaction_status?: components["schemas"]["CartTransactionStatus"] | string | null;
            /** @description When the cart was created. */
            created_at?: components["schemas"]["ApiDateTime"];
            /** @description When the cart was last changed. */
            updated_at?: components["schemas"]["ApiDateTime"];
            /** @description The customer. */
            customer?: components["schemas"]["WebhookCustomerRelation"];
            /** @description What is in the cart. */
            items?: components["schemas"]["CartItemsRelation"];
            /** @description Payments that were tried. */
            transactions?: components["schemas"]["UnknownListRelation"];
            /** @description The spreadsheet row. */
            spreadsheet?: components["schemas"]["CartSpreadsheetRelation"];
            /** @description Marks of the platform and of apps. */
            metadata?: components["schemas"]["CartMetadataRelation"];
            /** @description The search row. */
            search?: components["schemas"]["CartSearchRelation"];
            /** @description E-mails that remind of the cart. */
            emails?: components["schemas"]["CartEmailsRelation"];
        };
        /**
         * Reminder of a cart
         * @description An e-mail that reminds of a cart.
         */
        CartEmail: {
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
             * @description ID of the coupon that it offers.
             * @example 9001
             */
            promocode_id?: number;
            /**
             * @description Which of the reminders it is, from 1.
             * @example 1
             */
            turn?: number;
            /**
             * @description E-mail address that it goes to.
             * @example maria@example.com
             */
            email?: string;
            /**
             * @description Subject.
             * @example Seu carrinho
             */
            subject?: string;
            /**
             * @description When it is due, as a local time without a zone.
             * @example 2026-03-05 15:00:00
             */
            fire_date?: string;
            /**
             * @description When it was sent; null where it was not yet.
             * @example 2026-03-05 15:00:02
             * @example null
             */
            sent_at?: string | null;
            /**
             * @description When it was created, as a local time without a zone.
             * @example 2026-03-05 14:07:21
             */
            created_at?: string;
            /**
             * @description When it was last changed, as a local time without a zone.
             * @example 2026-03-05 14:07:21
             */
            updated_at?: string;
        };
        /**
         * Relation to the reminders of a cart
         * @description The e-mails in their wrapper.
         */
        CartEmailsRelation: {
            /** @description The e-mails. */
            data: components["schemas"]["CartEmail"][];
        };
        /**
         * Item of a cart
         * @description A product in a cart, with its quantity.
         */
        CartItem: {
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
             * @description How many of them.
             * @example 1
             */
            quantity: number;
            /**
             * @description Price of one.
             * @example 99.9
             */
            price: components["schemas"]["Money"];
            /** @description When it was put into the cart. */
            created_at?: components["schemas"]["ApiDateTime"];
            /** @description When it was last changed. */
            updated_at?: components["schemas"]["ApiDateTime"];
            /** @description The SKU. */
            sku?: components["schemas"]["CartSkuRelation"];
        };
        /**
         * Relation to the items of a cart
         * @description The items in their wrapper.
         */
        CartItemsRelation: {
            /** @description The items. */
            data: components["schemas"]["CartItem"][];
        };
        /**
         * List of abandoned carts
         * @description Carts of one page.
         */
        CartList: {
            /** @description The carts of this page. */
            data: components["schemas"]["Cart"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Mark of a cart
         * @description A name and a value that the platform or an app puts on a cart.
         */
        CartMetadata: {
            /**
             * @description Name of the mark.
             * @example source_platform
             */
            key: string;
            /**
             * @description Value of the mark.
             * @example store_v2
             */
            value: string;
        };
        /**
         * Relation to the marks of a cart
         * @description The marks in their wrapper.
         */
        CartMetadataRelation: {
            /** @description The marks. */
            data: components["schemas"]["CartMetadata"][];
        };
        /**
         * Relation to the search row of a cart
         * @description The search row in its wrapper.
         */
        CartSearchRelation: {
            data: components["schemas"]["CartSearchRow"];
        };
        /**
         * Search row of a cart
         * @description What the search of carts looks at.
         */
        CartSearchRow: {
            /**
             * @description Whether a shipping service was chosen.
             * @example true
             */
            has_shipment_service?: boolean;
            /**
             * @description Whether there is an address.
             * @example true
             */
            has_address?: boolean;
            /**
             * @description Whether there is a customer.
             * @example true
             */
            has_customer?: boolean;
            /**
             * @description Whether a payment was refused.
             * @example false
             */
            has_refused_payment?: boolean;
            /**
             * @description Step at which the cart was left: `personal_info`, `shippment` (so spelt) or `payment` were seen.
             * @example shippment
             */
            abandoned_step?: string;
            /**
             * @description How many reminders were sent.
             * @example 0
             */
            count_recover_mail_sent?: number;
            /**
             * @description When the cart was created, as a text.
             * @example 2026-03-05
             */
            created_at?: string;
            /**
             * @description When the cart was last changed, as a text.
             * @example 2026-03-05
             */
            updated_at?: string;
        };
        /**
         * SKU of an item of a cart
         * @description A variation of a product. It has more fields than the model names, which come along as they are.
         */
        CartSku: {
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
             * @description Code of the SKU.
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
             * @description Price with the discount.
             * @example 99.9
             */
            price_discount?: components["schemas"]["Money"];
            /** @description When it was created. */
            created_at?: components["schemas"]["ApiDateTime"];
            /** @description When it was last changed. */
            updated_at?: components["schemas"]["ApiDateTime"];
            /** @description What the buyer may have put on it. */
            customizations?: components["schemas"]["UnknownListRelation"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Relation to the SKU of an item
         * @description The SKU in its wrapper.
         */
        CartSkuRelation: {
            data: components["schemas"]["CartSku"];
        };
        /**
         * Spreadsheet row of a cart
         * @description What a spreadsheet of carts shows, as texts.
         */
        CartSpreadsheet: {
            /**
             * @description Phone number of the customer.
             * @example 11900000000
             */
            customer_phone?: string;
            /**
             * @description When the customer last ordered; an empty text or null where that was never.
             * @example
             * @example null
             */
            last_order_date?: string | null;
            /**
             * @description Names of the products.
             * @example Produto Exemplo
             */
            products?: string;
            /**
             * @description Codes of the SKUs.
             * @example SKU-1
             */
            products_skus?: string;
            /**
             * @description Categories of the products.
             * @example
             */
            categories?: string;
            /**
             * @description Brands of the products.
             * @example
             */
            brands?: string;
            /**
             * @description Address that opens the cart again.
             * @example https://loja.example.com/r/AAAAAAAAAA
             */
            purchase_url?: string;
            /**
             * @description Step at which the cart was left.
             * @example shippment
             */
            abandoned_step?: string;
            /**
             * @description How many reminders were sent, as a text.
             * @example 0
             */
            count_recover_mail_sent?: string;
        };
        /**
         * Relation to the spreadsheet row of a cart
         * @description The spreadsheet row in its wrapper.
         */
        CartSpreadsheetRelation: {
            data: components["schemas"]["CartSpreadsheet"];
        };
        /**
         * Sums of a cart
         * @description What the items, the delivery and the discounts of a cart come to.
         */
        CartTotalizers: {
            /**
             * @description How many items there are. A text on the page, a number in a model.
             * @example 1
             * @example 1
             */
            total_items: components["schemas"]["Counter"];
            /**
             * @description Sum of the items.
             * @example 99.9
             */
            subtotal: components["schemas"]["Money"];
            /**
             * @description Sum of the discounts.
             * @example 0
             */
            discount: components["schemas"]["Money"];
            /**
             * @description Price of the delivery.
             * @example 12.5
             */
            shipment: components["schemas"]["Money"];
            /**
             * @description Price of the delivery before a discount.
             * @example 12.5
             */
            shipment_original_value: components["schemas"]["Money"];
            /**
             * @description Discount on the delivery.
             * @example 0
             */
            shipment_discount_value: components["schemas"]["Money"];
            /**
             * @description Discount of the coupon.
             * @example 0
             */
            promocode_discount_value?: components["schemas"]["Money"];
            /**
             * @description Discount that grows with the cart.
             * @example 0
             */
            progressive_discount_value?: components["schemas"]["Money"];
            /**
             * @description Discount of items that are bought together.
             * @example 0
             */
            combos_discount_value: components["schemas"]["Money"];
            /**
             * @description What is to be paid.
             * @example 112.4
             */
            total: components["schemas"]["Money"];
            /**
             * @description Discount on the delivery in percent. A text on the page, a number in a model.
             * @example 0
             * @example 0
             */
            shipment_discount_percent: number | string;
            /**
             * @description `subtotal` for people to read. The API spells the name of this field with one t.
             * @example R$ 99,90
             */
            subtotal_formated: string;
            /**
             * @description `discount` for people to read. The API spells the name of this field with one t.
             * @example R$ 0,00
             */
            discount_formated: string;
            /**
             * @description `shipment` for people to read. The API spells the name of this field with one t.
             * @example R$ 12,50
             */
            shipment_formated: string;
            /**
             * @description `total` for people to read. The API spells the name of this field with one t.
             * @example R$ 112,40
             */
            total_formated: string;
        };
        /**
         * Who left a cart
         * @description What the buyer told before the cart was left.
         */
        CartTrackingData: {
            /**
             * @description Name.
             * @example Maria Exemplo
             */
            name?: string;
            /**
             * @description E-mail address.
             * @example maria@example.com
             */
            email?: string;
        };
        /**
         * What became of a payment
         * @description The status of the last payment of a cart.
         */
        CartTransactionStatus: {
            /**
             * @description The status as a word.
             * @example refused
             */
            alias: string;
            /**
             * @description The status for people to read.
             * @example Recusado
             */
            name: string;
        };
        /**
         * Cluster
         * @description A group of customers with commercial conditions of its own. No public code reads one, so all of this is known from the documentation, which names most of these fields without explaining them; what they mean is read from their names.
         */
        Cluster: {
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
             * @description Whether its conditions apply.
             * @example true
             */
            active: boolean;
            /**
             * @description Whether customers join it when they sign up.
             * @example false
             */
            attach_on_signup: boolean;
            /**
             * @description Kind of person that it is for. Its values are documented nowhere; the example is that of the `type` of a customer.
             * @example j
             */
            person_type: string;
            /**
             * @description Smallest value of an order.
             * @example 150
             * @example 150.00
             */
            min_order_value: components["schemas"]["Money"];
            /**
             * @description Percentage that changes the price of products. Whether a positive one lowers or raises it is not known.
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
            /** @description What the cluster is restricted to, and perhaps what it leaves out. Writes have no such field on their page. */
            restrictions: components["schemas"]["ClusterRestrictions"];
            /** @description What the cluster leaves out. The pages show it here, beside `restrictions`; it is perhaps sent within them, so look in both places. */
            exclude?: components["schemas"]["ClusterSelection"];
            /**
             * @description IDs that the cluster is restricted to; of what is not documented.
             * @example [
             *       123
             *     ]
             */
            include_ids: number[];
            /**
             * @description IDs that the cluster leaves out; of what is not documented.
             * @example []
             */
            exclude_ids: number[];
            /** @description When the cluster was created. */
            created_at: components["schemas"]["ApiDateTime"];
            /** @description When the cluster was last changed. */
            updated_at: components["schemas"]["ApiDateTime"];
        };
        /** @description One entity in its envelope, in an array of one. */
        ClusterArrayEnvelope: {
            /** @description The one entity. */
            data: [
                components["schemas"]["Cluster"]
            ];
        };
        /** @description One entity in its envelope. */
        ClusterEnvelope: {
            data: components["schemas"]["Cluster"];
        };
        /**
         * Cluster to write
         * @description What a cluster is created or updated with. Which fields the API demands is not known, since every copy known of the page ends before it says so; a 422 names them. By the documentation, amounts and percentages are texts here, and numbers when read.
         */
        ClusterInput: {
            /**
             * @description Name of the cluster.
             * @example Atacado
             */
            name?: string;
            /**
             * @description Whether its conditions apply.
             * @example true
             */
            active?: boolean;
            /**
             * @description Kind of person that it is for. Its values are documented nowhere; the example is that of the `type` of a customer.
             * @example j
             */
            person_type?: string;
            /**
             * @description Whether customers join it when they sign up.
             * @example false
             */
            attach_on_signup?: boolean;
            /**
             * @description Smallest value of an order, as a text. That a point separates the cents is a guess.
             * @example 150.00
             */
            min_order_value?: string;
            /**
             * @description Percentage that changes the price of products, as a text. Whether a positive one lowers or raises it is not known.
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
            /** @description Shipping rules of the cluster. No answer shows them here; read them with `clusters.shippingRules.list`. */
            shipping_rules?: components["schemas"]["ClusterShippingRuleInput"][];
        };
        /**
         * Page of clusters
         * @description Clusters of one page, and where it stands in the list.
         */
        ClusterPage: {
            /** @description The clusters of this page. */
            data: components["schemas"]["Cluster"][];
            meta: components["schemas"]["ListMeta"];
        };
        /**
         * Restrictions of a cluster
         * @description Products, brands, collections and categories that a cluster is restricted to, and perhaps those that it leaves out.
         */
        ClusterRestrictions: {
            /** @description What the cluster is restricted to. */
            include: components["schemas"]["ClusterSelection"];
            /** @description What the cluster leaves out, if it is sent here and not beside the restrictions, where the pages show it. */
            exclude?: components["schemas"]["ClusterSelection"];
        };
        /**
         * Selection of a cluster
         * @description Products, brands, collections and categories by their IDs.
         */
        ClusterSelection: {
            /**
             * @description IDs of products.
             * @example [
             *       123
             *     ]
             */
            products_ids: number[];
            /**
             * @description IDs of brands.
             * @example [
             *       123
             *     ]
             */
            brands_ids: number[];
            /**
             * @description IDs of collections.
             * @example [
             *       123
             *     ]
             */
            collections_ids: number[];
            /**
             * @description IDs of categories.
             * @example [
             *       123
             *     ]
             */
            categories_ids: number[];
        };
        /**
         * Shipping rule within a cluster to write
         * @description A shipping rule as the body of a cluster has it. The discount has another name and type here than in the body of a rule of its own.
         */
        ClusterShippingRuleInput: {
            /**
             * @description Country. Whether a code or a name is not documented; the API's list of countries has `BR`.
             * @example BR
             */
            country?: string;
            /**
             * @description First CEP, as a number without its leading zeros; 1000000 for 01000-000.
             * @example 1000000
             */
            zipcode_min?: number;
            /**
             * @description Last CEP, as a number without its leading zeros; 5999999 for 05999-999.
             * @example 5999999
             */
            zipcode_max?: number;
            /**
             * @description Smallest value of an order, as a text. That a point separates the cents is a guess.
             * @example 150.00
             */
            min_order_value?: string;
            /**
             * @description Discount on the shipping, in percent, as a text. The body of a rule of its own calls it `shipment_percent`.
             * @example 10
             */
            shipment_discount_percent?: string;
        };
        /**
         * Counter
         * @description A whole number from 0, sent as a number. The documentation shows it as a string of digits.
         * @example 30
         * @example 30
         */
        Counter: number | string;
        /**
         * Customer
         * @description A customer of the store. Which relations come along depends on the route. The pages name these fields without explaining them; what they mean is read from their names and from public code.
         */
        Customer: {
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
             * @description Whether the customer may buy.
             * @example true
             */
            active: boolean;
            /**
             * @description `f` for a natural person (pessoa física), `j` for a legal one (pessoa jurídica).
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
             * @description Full name.
             * @example Maria Exemplo
             */
            name: string;
            /**
             * @description First name.
             * @example Maria
             * @example null
             */
            first_name: string | null;
            /**
             * @description Last name.
             * @example Exemplo
             * @example null
             */
            last_name: string | null;
            /**
             * @description Name to show. Equal to `name` in the one answer known.
             * @example Maria Exemplo
             * @example null
             */
            generic_name: string | null;
            /**
             * @description Registered name of a legal person.
             * @example Exemplo Comércio Ltda
             * @example null
             */
            razao_social: string | null;
            /**
             * @description CPF of a natural person, eleven digits without punctuation.
             * @example 12345678909
             * @example null
             */
            cpf: string | null;
            /**
             * @description CNPJ of a legal person.
             * @example 11222333000181
             * @example null
             */
            cnpj: string | null;
            /**
             * @description State registration of a legal person.
             * @example 110042490114
             * @example null
             */
            state_registration: string | null;
            /**
             * Format: email
             * @description E-mail address.
             * @example maria@example.com
             */
            email: string;
            /**
             * Format: date
             * @description Day of birth. Whether one that is not known may be an empty text was not seen.
             * @example 1990-12-25
             * @example null
             */
            birthday: string | null;
            /** @description Phone number in its parts. It was never seen null, yet most public clients guard for it. */
            phone: components["schemas"]["CustomerPhone"];
            /**
             * @description Whether the customer takes the newsletter.
             * @example true
             */
            newsletter: boolean;
            /**
             * @description Whether the customer may be written to by WhatsApp.
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
             * @description ID in that network. Documented as an integer; public models hold it as a string.
             * @example 100000000000001
             * @example null
             */
            social_id: number | string | null;
            /**
             * @description Address that the customer signed up from.
             * @example 192.0.2.10
             * @example null
             */
            ip: string | null;
            /**
             * @description Token of the customer, of the form of a UUID. Treat it as a secret.
             * @example 00000000-0000-1000-8000-000000070001
             */
            token: string;
            /**
             * @description Source of the campaign that brought the customer.
             * @example newsletter
             * @example null
             */
            utm_source: string | null;
            /**
             * @description Campaign that brought the customer.
             * @example primavera
             * @example null
             */
            utm_campaign: string | null;
            /**
             * @description Notes of the store.
             * @example Prefere contato por e-mail
             * @example null
             */
            notes: string | null;
            /**
             * @description Address that signs in as this customer, token included. Treat it as a secret.
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
             * @description The spreadsheet row. It comes without asking.
             * @example {
             *       "data": []
             *     }
             */
            spreadsheet?: components["schemas"]["CustomerSpreadsheetRelation"] | components["schemas"]["EmptyRelation"];
            /** @description The customer's wish to be erased. It comes also where there is none, and says so. */
            deletion_request?: components["schemas"]["CustomerDeletionRequestRelation"];
            /** @description Figures of the customer's orders. They come unasked with an event. */
            stats?: components["schemas"]["CustomerStatsRelation"];
            /**
             * @description The cluster, with an event; an empty list in `data` where the customer is in none.
             * @example {
             *       "data": []
             *     }
             */
            cluster?: components["schemas"]["CustomerClusterRelation"] | components["schemas"]["EmptyRelation"];
            /** @description The search row. It comes unasked with an event. */
            search?: components["schemas"]["CustomerSearchRelation"];
            /** @description The addresses, where they were asked for or come with the route. */
            addresses?: components["schemas"]["CustomerAddressesRelation"];
            /** @description When the customer was created. */
            created_at?: components["schemas"]["ApiDateTime"];
            /** @description When the customer was last changed. */
            updated_at?: components["schemas"]["ApiDateTime"];
        };
        /**
         * Address of a customer
         * @description A delivery address. An order's address is another resource with other fields.
         */
        CustomerAddress: {
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
             * @description Who takes the delivery.
             * @example Maria Exemplo
             */
            receiver: string;
            /**
             * @description CEP, eight digits without the hyphen.
             * @example 01001000
             */
            zip_code: string;
            /**
             * @description Street.
             * @example Rua Exemplo
             */
            street: string;
            /**
             * @description House number.
             * @example 100
             */
            number: string;
            /**
             * @description Apartment, block, reference.
             * @example Apto 1
             * @example null
             */
            complement: string | null;
            /**
             * @description Neighbourhood.
             * @example Centro
             */
            neighborhood: string;
            /**
             * @description City.
             * @example São Paulo
             */
            city: string;
            /**
             * @description State, two letters.
             * @example SP
             */
            uf: string;
            /**
             * @description Street, number and neighbourhood in one line.
             * @example Rua Exemplo, 100 - Centro
             */
            full_address: string;
            /** @description When the address was created. */
            created_at: components["schemas"]["ApiDateTime"];
            /** @description When the address was last changed. */
            updated_at: components["schemas"]["ApiDateTime"];
        };
        /** @description One entity in its envelope, in an array of one. */
        CustomerAddressArrayEnvelope: {
            /** @description The one entity. */
            data: [
                components["schemas"]["CustomerAddress"]
            ];
        };
        /** @description One entity in its envelope. */
        CustomerAddressEnvelope: {
            data: components["schemas"]["CustomerAddress"];
        };
        /**
         * Page of addresses
         * @description Addresses of one page, and where it stands in the list.
         */
        CustomerAddressPage: {
            /** @description The addresses of this page. */
            data: components["schemas"]["CustomerAddress"][];
            meta: components["schemas"]["ListMeta"];
        };
        /**
         * Relation to the addresses
         * @description The addresses in their wrapper.
         */
        CustomerAddressesRelation: {
            /** @description The addresses; empty where there are none. */
            data: components["schemas"]["CustomerAddress"][];
        };
        /** @description One entity in its envelope, in an array of one. */
        CustomerArrayEnvelope: {
            /** @description The one entity. */
            data: [
                components["schemas"]["Customer"]
            ];
        };
        /**
         * Cluster of a customer
         * @description The cluster that a customer belongs to. Its ID alone is described here; all else comes along as it is.
         */
        CustomerCluster: {
            /**
             * @description ID of the cluster.
             * @example 7
             */
            id: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * Relation to the cluster
         * @description The cluster in its wrapper.
         */
        CustomerClusterRelation: {
            data: components["schemas"]["CustomerCluster"];
        };
        /**
         * Deletion request of a customer
         * @description A customer's wish that their data be erased. Where a customer never asked, it comes all the same, not pending and without a day.
         */
        CustomerDeletionRequest: {
            /**
             * @description Whether the customer has yet to confirm the request.
             * @example true
             */
            pending_confirmation: boolean;
            /** @description Day on which the data will be erased; an empty text where the customer never asked. */
            scheduled_date: components["schemas"]["DayOrEmpty"];
        };
        /**
         * Relation to the deletion request
         * @description The deletion request in its wrapper.
         */
        CustomerDeletionRequestRelation: {
            data: components["schemas"]["CustomerDeletionRequest"];
        };
        /** @description One entity in its envelope. */
        CustomerEnvelope: {
            data: components["schemas"]["Customer"];
        };
        /**
         * Filters of customers
         * @description Anything at all. The page of this route is known by its title alone, and no public code calls it, so nothing is said of what it answers.
         */
        CustomerFilters: unknown;
        /**
         * Customer to create
         * @description What a new customer is made of. Most fields come from an older page, whose table of what is required is cut off; the first three are required there. `first_name`, `last_name` and `phone` are what one public client sends.
         */
        CustomerInput: {
            /**
             * @description Whether the customer may buy.
             * @example true
             */
            active: boolean;
            /**
             * @description `f` for a natural person (pessoa física), `j` for a legal one (pessoa jurídica).
             * @example f
             * @enum {string}
             */
            type: "f" | "j";
            /**
             * Format: email
             * @description E-mail address.
             * @example maria@example.com
             */
            email: string;
            /**
             * @description Full name.
             * @example Maria Exemplo
             */
            name?: string;
            /**
             * @description First name.
             * @example Maria
             */
            first_name?: string;
            /**
             * @description Last name.
             * @example Exemplo
             */
            last_name?: string;
            /**
             * @description CPF of a natural person, eleven digits without punctuation.
             * @example 12345678909
             */
            cpf?: string;
            /**
             * @description Registered name of a legal person.
             * @example Exemplo Comércio Ltda
             */
            razao_social?: string;
            /**
             * @description CNPJ of a legal person, who needs one. The exact condition is cut off in every copy known.
             * @example 11222333000181
             */
            cnpj?: string;
            /**
             * @description Phone number with its area code, eleven digits. A customer that is read has it in `phone`.
             * @example 11900000000
             */
            homephone?: string;
            /** @description Phone number in the form that a customer is read in. */
            phone?: components["schemas"]["CustomerPhoneInput"];
            /**
             * Format: password
             * @description Password for the customer. It travels in clear within TLS, and the TypeScript client never logs it.
             * @example invented-password
             */
            password?: string;
            /**
             * Format: password
             * @description The password once more. It travels in clear within TLS, and the TypeScript client never logs it.
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
             * @description Address that the customer signed up from.
             * @example 192.0.2.10
             */
            ip?: string;
            /**
             * @description Source of the campaign that brought the customer.
             * @example newsletter
             */
            utm_source?: string;
            /**
             * @description Campaign that brought the customer.
             * @example primavera
             */
            utm_campaign?: string;
            /**
             * @description Notes of the store.
             * @example Prefere contato por e-mail
             */
            notes?: string;
        };
        /**
         * List of customers
         * @description Customers of one page. Whether such a list tells how many there are is not known.
         */
        CustomerList: {
            /** @description The customers of this page. */
            data: components["schemas"]["Customer"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Page of customers
         * @description Customers of one page, and where it stands in the list.
         */
        CustomerPage: {
            /** @description The customers of this page. */
            data: components["schemas"]["Customer"][];
            meta: components["schemas"]["ListMeta"];
        };
        /**
         * Phone of a customer
         * @description A Brazilian number in parts. None of them carries the country code but the link.
         */
        CustomerPhone: {
            /**
             * @description Two digits.
             * @example 11
             */
            area_code: string;
            /**
             * @description Eight or nine digits, without the area code.
             * @example 900000000
             */
            number: string;
            /**
             * @description Area code and number, ten or eleven digits, without the country code 55.
             * @example 11900000000
             */
            full_number: string;
            /**
             * @description The number for people to read. The API spells the name of this field with one t.
             * @example (11) 90000-0000
             */
            formated_number: string;
            /**
             * @description Link that opens a conversation, with the country code.
             * @example https://api.whatsapp.com/send?phone=5511900000000
             */
            whatsapp_link: string;
        };
        /**
         * Phone of a customer, to write
         * @description A phone number as one public client sends it. Whether the API takes it was not checked; `homephone` is the documented way.
         */
        CustomerPhoneInput: {
            /**
             * @description Area code and number, ten or eleven digits, without the country code 55.
             * @example 11900000000
             */
            full_number: string;
        };
        /**
         * Page of all customers
         * @description Customers of one page and where it stands in the list, or one part of a scroll.
         */
        CustomerScrollPage: {
            /** @description The customers of this page or part. */
            data: components["schemas"]["Customer"][];
            meta: components["schemas"]["ScrollableMeta"];
            /**
             * @description What the next request of a scroll has to send. Null outside of a scroll, where it comes at all.
             * @example c2Nyb2xsLTE
             * @example null
             */
            scroll_id?: string | null;
        };
        /**
         * Relation to the search row
         * @description The search row in its wrapper.
         */
        CustomerSearchRelation: {
            data: components["schemas"]["CustomerSearchRow"];
        };
        /**
         * Search row of a customer
         * @description What the search of customers looks at.
         */
        CustomerSearchRow: {
            /**
             * Format: date
             * @description Day of the last order; null where there is none.
             * @example 2026-03-05
             * @example null
             */
            last_order_at: string | null;
            /**
             * Format: date
             * @description Day on which the customer was created.
             * @example 2026-03-05
             */
            created_at: string;
            /**
             * Format: date
             * @description Day on which the customer was last changed.
             * @example 2026-03-05
             */
            updated_at: string;
            /**
             * @description How many orders there are.
             * @example 0
             */
            total_orders: number;
            /**
             * @description States of the customer; what an item is was not seen.
             * @example []
             */
            states: unknown[];
            /**
             * @description IDs of the products that the customer bought; what an item is was not seen.
             * @example []
             */
            purchased_products_ids: unknown[];
        };
        /**
         * Spreadsheet row of a customer
         * @description What a spreadsheet of customers shows, as texts; the last address and order. Where there is nothing to show, a text is empty. The pages name these fields without explaining them.
         */
        CustomerSpreadsheet: {
            /**
             * @description Brands that the customer looked at.
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
            /** @description When the last order was placed; an empty list where there is none. */
            last_order_date: components["schemas"]["ApiDateTimeOrEmpty"];
            /**
             * @description Value of the last order; an empty text where there is none. Its form is not known.
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
             * @description House number of the last address.
             * @example 100
             */
            number: string;
            /**
             * @description State of the last address, two letters.
             * @example SP
             */
            uf: string;
            /**
             * @description Phone number for people to read.
             * @example (11) 90000-0000
             */
            phone: string;
            /**
             * @description Street of the last address.
             * @example Rua Exemplo
             */
            street: string;
            /**
             * @description Phone number without the area code.
             * @example 900000000
             */
            phone_number: string;
            /**
             * @description Categories that the customer looked at.
             * @example Camisetas
             */
            categories: string;
            /**
             * @description Neighbourhood of the last address.
             * @example Centro
             */
            neighborhood: string;
            /**
             * @description Complement of the last address.
             * @example Apto 1
             */
            complement: string;
            /**
             * @description Area code of the phone number.
             * @example 11
             */
            phone_code: string;
        };
        /**
         * Relation to the spreadsheet row
         * @description The spreadsheet row in its wrapper.
         */
        CustomerSpreadsheetRelation: {
            data: components["schemas"]["CustomerSpreadsheet"];
        };
        /**
         * Figures of a customer
         * @description What a customer ordered so far. An older page shows other names for some of these fields.
         */
        CustomerStats: {
            /**
             * @description Sum of the orders.
             * @example 0
             */
            orders_amount: components["schemas"]["Money"];
            /**
             * @description How many orders there are.
             * @example 0
             */
            total_orders: number;
            /** @description When the last order was placed; null where there is none. */
            last_order_at: components["schemas"]["ApiDateTimeOrNull"];
            /**
             * @description ID of the last order; null where there is none.
             * @example 80001
             * @example null
             */
            last_order_id: number | null;
            /**
             * @description Number of the last order; null where there is none.
             * @example 7
             * @example null
             */
            last_order_number: number | null;
            /**
             * @description Value of the last order; null where there is none.
             * @example 243.92
             * @example null
             */
            last_order_amount: components["schemas"]["Money"] | null;
            /**
             * @description How many carts there are.
             * @example 1
             */
            total_carts: number;
            /**
             * @description Categories that the customer bought from; what an item is was not seen.
             * @example []
             */
            purchased_categories: unknown[];
            /**
             * @description Brands that the customer bought; what an item is was not seen.
             * @example []
             */
            purchased_brands: unknown[];
        };
        /**
         * Relation to the figures
         * @description The figures in their wrapper.
         */
        CustomerStatsRelation: {
            data: components["schemas"]["CustomerStats"];
        };
        /**
         * Customer to update
         * @description A whole customer. Every field is required on purpose, since a PUT was seen to empty what is left out; null goes where there is nothing. A customer that was read has them all but `homephone`, and may be sent with its other fields too, as the one client known does. Which fields the API takes is not documented. It reads no password, so none is among them.
         */
        CustomerUpdateInput: {
            /**
             * @description Whether the customer may buy.
             * @example true
             */
            active: boolean;
            /**
             * @description `f` for a natural person (pessoa física), `j` for a legal one (pessoa jurídica).
             * @example f
             * @enum {string}
             */
            type: "f" | "j";
            /**
             * Format: email
             * @description E-mail address.
             * @example maria@example.com
             */
            email: string;
            /**
             * @description Full name.
             * @example Maria Exemplo
             */
            name: string;
            /** @description First name. */
            first_name: components["schemas"]["TextOrNull"];
            /** @description Last name. */
            last_name: components["schemas"]["TextOrNull"];
            /** @description CPF of a natural person, eleven digits without punctuation. */
            cpf: components["schemas"]["TextOrNull"];
            /** @description Registered name of a legal person. */
            razao_social: components["schemas"]["TextOrNull"];
            /** @description CNPJ of a legal person. */
            cnpj: components["schemas"]["TextOrNull"];
            /** @description State registration of a legal person. */
            state_registration: components["schemas"]["TextOrNull"];
            /** @description Day of birth, `YYYY-MM-DD` as it is read. */
            birthday: components["schemas"]["TextOrNull"];
            /** @description Phone number with its area code, `full_number` of the `phone` that is read. */
            homephone: components["schemas"]["TextOrNull"];
            /** @description Phone number in the form that a customer is read in. */
            phone: components["schemas"]["CustomerPhoneInput"];
            /**
             * @description Whether the customer takes the newsletter.
             * @example true
             */
            newsletter: boolean;
            /**
             * @description Whether the customer may be written to by WhatsApp.
             * @example true
             */
            whatsapp: boolean;
            /** @description ID of the marketplace that the customer came from. */
            marketplace_id: components["schemas"]["IdOrNull"];
            /** @description ID of the cluster that the customer belongs to. */
            cluster_id: components["schemas"]["IdOrNull"];
            /** @description Address that the customer signed up from. */
            ip: components["schemas"]["TextOrNull"];
            /** @description Source of the campaign that brought the customer. */
            utm_source: components["schemas"]["TextOrNull"];
            /** @description Campaign that brought the customer. */
            utm_campaign: components["schemas"]["TextOrNull"];
            /** @description Notes of the store. */
            notes: components["schemas"]["TextOrNull"];
        };
        /**
         * Day, or an empty text
         * @description A day as `YYYY-MM-DD`, or an empty text where there is none.
         * @example 2026-12-25
         * @example
         */
        DayOrEmpty: string;
        /**
         * Empty date
         * @description How the API sends a date that there is none of, in some places; an empty list and neither null nor an empty text.
         * @example []
         */
        EmptyDate: [
        ];
        /**
         * Empty relation
         * @description How the API sends a relation to one thing where there is none; an empty list and not null.
         */
        EmptyRelation: {
            /**
             * @description Always empty.
             * @example []
             */
            data: [
            ];
        };
        /**
         * Error body
         * @description What an error says. A message at the top is all that clients count on.
         */
        ErrorBody: {
            /**
             * @description What went wrong, in English or Portuguese.
             * @example Too Many Requests
             */
            message: string;
            /**
             * @description The HTTP status once more. Documented for 429 alone.
             * @example 429
             */
            status_code?: number;
        };
        /**
         * ID or null
         * @description An ID, or null where there is none.
         * @example 7
         * @example null
         */
        IdOrNull: number | null;
        /**
         * Stock of an event
         * @description The stock of a SKU, as an event carries it.
         */
        Inventory: {
            /**
             * @description An ID; whether of the product, the SKU or the stock is not known.
             * @example 50001
             */
            id?: number;
            /**
             * @description ID of the stock.
             * @example 3
             */
            stock_id?: number;
            /**
             * @description Code of the SKU, in one receiver.
             * @example SKU-1
             */
            sku?: string;
            /**
             * @description How many there are now.
             * @example 0
             */
            quantity: number;
            /** @description The spreadsheet row. */
            spreadsheet?: components["schemas"]["InventorySpreadsheetRelation"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Spreadsheet row of a stock
         * @description What a spreadsheet of stocks shows.
         */
        InventorySpreadsheet: {
            /**
             * @description Code of the SKU.
             * @example SKU-1
             */
            sku?: string;
            /**
             * @description Name of the product.
             * @example Produto Exemplo
             */
            product?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Relation to the spreadsheet row of a stock
         * @description The row in its wrapper.
         */
        InventorySpreadsheetRelation: {
            /** @description The row. */
            data: components["schemas"]["InventorySpreadsheet"];
        };
        /**
         * Invoice
         * @description An invoice of an order. No event of an invoice was captured; the fields are those of the invoices of orders, as far as they are known.
         */
        Invoice: {
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
             * @description Series.
             * @example 1
             */
            series?: string;
            /**
             * @description Number.
             * @example 1001
             */
            number?: string;
            /**
             * @description Access key.
             * @example 00000000000000000000000000000000000000000000
             */
            key?: string;
            /**
             * @description CFOP code.
             * @example 5102
             */
            cfop?: string;
            /**
             * @description Its address.
             * @example https://notas.example.com/1
             */
            url?: string;
            /**
             * @description Day of the invoice. In which form it comes is not known.
             * @example 2026-03-05
             */
            date?: unknown;
            /**
             * @description Amount, in reais.
             * @example 112.4
             */
            value?: number;
            /**
             * @description Amount of the products, in reais.
             * @example 99.9
             */
            products_value?: number;
            /** @description When it was created. */
            created_at?: components["schemas"]["ApiDateTime"];
            /** @description When it was last changed. */
            updated_at?: components["schemas"]["ApiDateTime"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Event
         * @description An event of which the documentation gives the name. `event` tells which, and with it what `resource` is.
         */
        KnownWebhookEvent: components["schemas"]["WebhookOrderEvent"] | components["schemas"]["WebhookCartEvent"] | components["schemas"]["WebhookCustomerEvent"] | components["schemas"]["WebhookAddressEvent"] | components["schemas"]["WebhookTransactionEvent"] | components["schemas"]["WebhookInventoryEvent"] | components["schemas"]["WebhookInvoiceEvent"] | components["schemas"]["WebhookOpenEvent"];
        /**
         * About a list
         * @description What a list says about itself.
         */
        ListMeta: {
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * Store
         * @description A store that a user reaches. One that is not `active` answers 403 on every route. The page names these fields without explaining them; what they mean is read from their names. Its example is cut short, so there are more.
         */
        Merchant: {
            /**
             * @description ID of the store; the `merchant_id` of its entities.
             * @example 501
             */
            id: number;
            /**
             * @description ID of the store's preset.
             * @example 3
             */
            preset_id?: number;
            /**
             * @description Whether the store is active. If not, every route of it answers 403.
             * @example true
             */
            active: boolean;
            /**
             * @description Whether the store is active in the vendor's own books.
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
             * @description Whether only the checkout is used, with a shop of another system.
             * @example false
             */
            use_only_checkout?: boolean;
            /**
             * @description Profile of the store.
             * @example perfil-exemplo
             */
            profile?: string;
            /**
             * @description Alias of the store, which begins the path of nearly every operation.
             * @example minha-loja
             */
            alias: string;
            /**
             * @description Whether the store has a domain of its own.
             * @example true
             */
            has_domain?: boolean;
            /**
             * @description Domain of the store.
             * @example loja.example.com
             */
            domain?: string;
            /**
             * @description Address of the store.
             * @example https://loja.example.com
             */
            base_url?: string;
            /**
             * @description Name of the store.
             * @example Loja Exemplo
             */
            name: string;
            /**
             * @description Address of the store's icon.
             * @example https://images.example.com/icon.png
             */
            icon_url?: string;
            /**
             * @description Address of the store's logo.
             * @example https://images.example.com/logo.png
             */
            logo_url?: string;
            /**
             * @description Whether the store has a subscription.
             * @example true
             */
            has_subscription?: boolean;
            /**
             * @description Whether there are charges to the store.
             * @example false
             */
            has_charges?: boolean;
            /**
             * @description Whether the store has accounts at marketplaces.
             * @example false
             */
            has_marketplace_accounts?: boolean;
            /**
             * @description Whether the store is joined with Shopify.
             * @example false
             */
            has_shopify?: boolean;
            /**
             * @description Whether the store has affiliates.
             * @example false
             */
            has_affiliations?: boolean;
            /**
             * @description Whether the store has made a coupon.
             * @example true
             */
            coupon_created?: boolean;
            /**
             * @description Whether the store has made an order bump.
             * @example false
             */
            order_bump_created?: boolean;
            /**
             * @description Whether the store has made an upsell.
             * @example false
             */
            upsell_created?: boolean;
            /**
             * @description Whether the store has made a pixel.
             * @example false
             */
            pixel_created?: boolean;
            /**
             * @description ID of the user who owns the store.
             * @example 9101
             */
            owner_id?: number;
            /**
             * @description E-mail address of the user who owns the store.
             * @example ana@example.com
             */
            owner_email?: string;
            /**
             * @description When the owner was created. Its form is not known.
             * @example 2025-11-02 09:15:00
             */
            owner_created_at?: unknown;
            /**
             * @description Domains of the store. The form of an item is not known.
             * @example [
             *       "loja.example.com"
             *     ]
             */
            domains_list?: unknown[];
            /**
             * @description Tags of the store. The form of an item is not known.
             * @example []
             */
            tags?: unknown[];
            has_services?: components["schemas"]["MerchantServices"];
            /**
             * @description The connection to Shopify. Its form is not known.
             * @example false
             */
            shopify_integration?: unknown;
            /**
             * @description Whether a credit card of the store is on file.
             * @example true
             */
            has_credit_card?: boolean;
            /** @description When the store was created. */
            created_at?: components["schemas"]["ApiDateTime"];
        };
        /**
         * Services of a store
         * @description Services that the store is joined with, by name. What stands under a name is not known.
         */
        MerchantServices: {
            /**
             * @description Shopify. Its form is not known.
             * @example false
             */
            shopifyapp?: unknown;
            /**
             * @description Bling. Its form is not known.
             * @example false
             */
            bling?: unknown;
            /**
             * @description WooCommerce. Its form is not known.
             * @example false
             */
            woocommerce?: unknown;
            /**
             * @description Mago. Its form is not known.
             * @example false
             */
            mago?: unknown;
            /**
             * @description Tiny. Its form is not known.
             * @example false
             */
            tiny?: unknown;
        };
        /**
         * Relation to the stores
         * @description The stores in their wrapper.
         */
        MerchantsRelation: {
            /** @description The stores, inactive ones too. */
            data: components["schemas"]["Merchant"][];
        };
        /**
         * Money
         * @description An amount in Brazilian reais, as a number or as a decimal string with a point. Both occur; read it with a function that takes both.
         * @example 99.99
         * @example 99.99
         */
        Money: number | string;
        /**
         * Order
         * @description An order. Which of its relations come along depends on the route; an event has all of those described here. Newer orders have more fields, which come along as they are.
         */
        Order: {
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
             * @description ID of the status.
             * @example 4
             */
            status_id?: number;
            /**
             * @description IDs of the statuses that the order may go to.
             * @example [
             *       5,
             *       8
             *     ]
             */
            desire_status_id?: number[];
            /**
             * @description Aliases of these statuses, in the same order.
             * @example [
             *       "handling_products",
             *       "cancelled"
             *     ]
             */
            desire_status?: string[];
            /**
             * @description ID of the coupon that was used.
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
             * @description ID of the account at that marketplace.
             * @example 12
             * @example null
             */
            marketplace_account_id?: components["schemas"]["IdOrNull"];
            /**
             * @description Whether the payment is authorised.
             * @example true
             */
            authorized?: boolean;
            /**
             * @description Whether an ERP has taken it.
             * @example false
             */
            sync_by_erp?: boolean;
            /**
             * @description Whether something in it was recommended.
             * @example false
             */
            has_recomm?: boolean;
            /**
             * @description Whether it has an offer after the purchase.
             * @example false
             */
            has_upsell?: boolean;
            /**
             * @description Whether it comes from such an offer.
             * @example false
             */
            is_upsell?: boolean;
            /**
             * @description Whether it was delivered.
             * @example false
             */
            delivered?: boolean;
            /**
             * @description Number of the order, as the buyer sees it.
             * @example 7
             */
            number: number;
            /**
             * @description ID at the marketplace.
             * @example 12
             * @example null
             */
            marketplace_partner_id?: components["schemas"]["IdOrNull"];
            /**
             * @description Number of the sale at the marketplace.
             * @example 12
             * @example null
             */
            marketplace_sale_number?: components["schemas"]["IdOrNull"];
            /**
             * @description What is paid, in reais: products and shipping, less the discount, plus `value_tax`.
             * @example 9.9
             */
            value_total: number;
            /**
             * @description Sum of the products, in reais.
             * @example 9.9
             */
            value_products: number;
            /**
             * @description Price of the shipping, in reais.
             * @example 0
             */
            value_shipment: number;
            /**
             * @description Interest of the instalments, in reais; no tax, for all its name.
             * @example 0
             */
            value_tax?: number;
            /**
             * @description Discount, in reais.
             * @example 0
             */
            value_discount: number;
            /**
             * @description What the shipping costs the store, in reais.
             * @example 0
             */
            shipment_cost?: number;
            /**
             * @description Name of the shipping service.
             * @example PAC
             * @example null
             */
            shipment_service?: components["schemas"]["TextOrNull"];
            /**
             * @description ID of the shipping service, as a text.
             * @example 12
             * @example null
             */
            shipment_service_id?: components["schemas"]["TextOrNull"];
            /**
             * @description Icon of the shipping service.
             * @example https://icons.example.com/pac.svg
             * @example null
             */
            shipment_icon_url?: components["schemas"]["TextOrNull"];
            /**
             * @description ID of the shipping quote, as a text.
             * @example 12
             * @example null
             */
            shipment_quote_id?: components["schemas"]["TextOrNull"];
            /**
             * @description Tracking code, once it is on its way.
             * @example AA000000000BR
             * @example null
             */
            track_code?: components["schemas"]["TextOrNull"];
            /**
             * @description Address of the tracking.
             * @example https://rastreio.example.com/1
             * @example null
             */
            track_url?: components["schemas"]["TextOrNull"];
            /**
             * @description Label of a marketplace.
             * @example https://etiquetas.example.com/1
             * @example null
             */
            b2w_label_url?: components["schemas"]["TextOrNull"];
            /**
             * @description Days until the delivery.
             * @example 5
             */
            days_delivery?: number;
            /** @description When it should be delivered. */
            date_delivery?: components["schemas"]["ApiDateTime"];
            /**
             * @description Token of the cart that it came from. Treat it as a secret.
             * @example 00000000-0000-1000-8000-000000031001
             */
            cart_token?: string;
            /**
             * @description Source of the campaign that brought the order.
             * @example newsletter
             * @example null
             */
            utm_source?: components["schemas"]["TextOrNull"];
            /**
             * @description Campaign that brought the order.
             * @example primavera
             * @example null
             */
            utm_campaign?: components["schemas"]["TextOrNull"];
            /**
             * @description Content of the campaign.
             * @example banner
             * @example null
             */
            utm_content?: components["schemas"]["TextOrNull"];
            /**
             * @description Search term of the campaign.
             * @example camiseta
             * @example null
             */
            utm_term?: components["schemas"]["TextOrNull"];
            /**
             * @description Medium of the campaign.
             * @example email
             * @example null
             */
            utm_medium?: components["schemas"]["TextOrNull"];
            /**
             * @description How many comments the store wrote.
             * @example 0
             */
            total_comments?: number;
            /** @description Means of payment, without a wrapper. */
            payments?: components["schemas"]["OrderPayment"][];
            /**
             * @description Address that the order came from.
             * @example 192.0.2.10
             */
            ip?: string;
            /**
             * @description What it was placed on.
             * @example desktop
             */
            device?: string;
            /**
             * @description Address that orders the same again, with a token of the customer. Treat it as a secret.
             * @example https://loja.example.com/cart/reorder?x=1
             */
            reorder_url?: string;
            /**
             * @description Address of the statement of contents, with a token. Treat it as a secret.
             * @example https://api.example.com/html/orders/content-statement/1
             * @example null
             */
            content_statement_url?: components["schemas"]["TextOrNull"];
            /**
             * @description Link that sends the boleto by WhatsApp, with the phone of the customer.
             * @example https://api.whatsapp.com/send?phone=5511900000000&text=
             * @example null
             */
            billet_whatsapp_link?: components["schemas"]["TextOrNull"];
            /**
             * @description The same for the app.
             * @example whatsapp://send?phone=5511900000000&text=
             * @example null
             */
            billet_whatsapp_app_link?: components["schemas"]["TextOrNull"];
            /**
             * @description Address of the order for its buyer. Treat it as a secret.
             * @example https://api.example.com/v2/public/orders/1
             */
            public_url?: string;
            /** @description When it was created. */
            created_at: components["schemas"]["ApiDateTime"];
            /** @description When it was last changed. */
            updated_at: components["schemas"]["ApiDateTime"];
            /** @description The status. */
            status?: components["schemas"]["OrderStatusRelation"];
            /** @description The marketplace; an empty list in `data` where there is none. */
            marketplace?: components["schemas"]["UnknownRelation"];
            /** @description Who ordered. */
            customer?: components["schemas"]["WebhookCustomerRelation"];
            /** @description What was ordered. */
            items?: components["schemas"]["OrderItemsRelation"];
            /** @description The account at the marketplace; an empty list in `data` where there is none. */
            marketplace_account?: components["schemas"]["UnknownRelation"];
            /** @description The statuses that it has had. */
            statuses?: components["schemas"]["OrderStatusesRelation"];
            /** @description Where it goes. */
            shipping_address?: components["schemas"]["OrderAddressRelation"];
            /**
             * @description The coupon that was used; an empty list in `data` where there is none.
             * @example {
             *       "data": []
             *     }
             */
            promocode?: components["schemas"]["WebhookPromocodeRelation"] | components["schemas"]["EmptyRelation"];
            /** @description Payments that were tried. */
            transactions?: components["schemas"]["TransactionsRelation"];
            /** @description The search row. */
            search?: components["schemas"]["OrderSearchRelation"];
            /** @description Services; only an empty list in `data` was seen. */
            services?: components["schemas"]["UnknownRelation"];
            /** @description Spreadsheet rows, one an item. */
            spreadsheet?: components["schemas"]["OrderSpreadsheetRelation"];
            /** @description Marks of the platform, of apps and of links to the checkout. */
            metadata?: components["schemas"]["OrderMetadataRelation"];
            /**
             * @description The Pix code; an empty list in `data` where it is not paid by Pix.
             * @example {
             *       "data": []
             *     }
             */
            pix?: components["schemas"]["OrderPixRelation"] | components["schemas"]["EmptyRelation"];
            /** @description Messages that the store can send by WhatsApp. */
            whatsapp?: components["schemas"]["OrderMessagesRelation"];
            /** @description The same for the app. */
            whatsapp_app?: components["schemas"]["OrderMessagesRelation"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Address of an order
         * @description Where an order goes. An address of a customer is another resource with other fields.
         */
        OrderAddress: {
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
             * @description What the buyer calls it.
             * @example Casa
             * @example null
             */
            address_name?: components["schemas"]["TextOrNull"];
            /**
             * @description Who takes the delivery.
             * @example Maria Exemplo
             */
            receiver: string;
            /**
             * @description CEP, eight digits, as a text.
             * @example 01001000
             */
            zipcode?: string;
            /**
             * @description The same once more.
             * @example 01001000
             */
            zip_code?: string;
            /**
             * @description Street.
             * @example Rua Exemplo
             */
            street: string;
            /**
             * @description House number, as a text.
             * @example 100
             */
            number?: string;
            /**
             * @description Apartment, block.
             * @example Apto
             * @example null
             */
            complement?: components["schemas"]["TextOrNull"];
            /**
             * @description What helps to find it.
             * @example Perto da praça
             * @example null
             */
            reference?: components["schemas"]["TextOrNull"];
            /**
             * @description Neighbourhood.
             * @example Centro
             */
            neighborhood?: string;
            /**
             * @description The address in one line.
             * @example Rua Exemplo, 100 - Apto - Centro
             */
            full_address?: string;
            /**
             * @description City.
             * @example São Paulo
             */
            city: string;
            /**
             * @description State; two letters were seen.
             * @example SP
             */
            state?: string;
            /**
             * @description State, two letters.
             * @example SP
             */
            uf?: string;
            /**
             * @description Country, two letters.
             * @example BR
             */
            country?: string;
        };
        /**
         * Relation to the address of an order
         * @description The address in its wrapper.
         */
        OrderAddressRelation: {
            /** @description The address. */
            data: components["schemas"]["OrderAddress"];
        };
        /**
         * Item of an order
         * @description A product in an order, with its quantity.
         */
        OrderItem: {
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
             * @description ID of the combo that it is part of.
             * @example 12
             * @example null
             */
            bundle_id?: components["schemas"]["IdOrNull"];
            /**
             * @description Name of that combo.
             * @example Kit
             * @example null
             */
            bundle_name?: components["schemas"]["TextOrNull"];
            /**
             * @description What one costs the store, in reais.
             * @example 0
             */
            price_cost?: number;
            /**
             * @description Price of one, in reais; 0 for a freebie.
             * @example 9.9
             */
            price: number;
            /**
             * @description Code of the SKU.
             * @example SKU-1
             */
            item_sku?: string;
            /**
             * @description How many of them.
             * @example 1
             */
            quantity: number;
            /**
             * @description What its shipping costs the store, in reais.
             * @example 0
             */
            shipment_cost?: number;
            /**
             * @description Whether it is wrapped as a gift.
             * @example false
             */
            gift?: boolean;
            /**
             * @description Price of the wrapping, in reais.
             * @example 0
             */
            gift_value?: number;
            /**
             * @description Whether it was recommended, as 0 or 1.
             * @example 0
             */
            has_recomm?: number;
            /**
             * @description What the buyer put on it, without a wrapper.
             * @example []
             */
            customizations?: components["schemas"]["OrderItemCustomization"][];
            /**
             * @description Whether nothing is shipped.
             * @example true
             */
            is_digital?: boolean;
            /** @description The SKU. */
            sku?: components["schemas"]["SkuRelation"];
        };
        /**
         * Customization of an item
         * @description What the buyer put on an item.
         */
        OrderItemCustomization: {
            /**
             * @description ID of the customization.
             * @example 12
             */
            id: number;
            /**
             * @description Its name.
             * @example Nome na camisa
             */
            name?: string;
            /**
             * @description What the buyer wrote.
             * @example Maria
             */
            value?: string;
        };
        /**
         * Relation to the items of an order
         * @description The items in their wrapper.
         */
        OrderItemsRelation: {
            /** @description The items. */
            data: components["schemas"]["OrderItem"][];
        };
        /**
         * List of orders
         * @description Orders of one page.
         */
        OrderList: {
            /** @description The orders of this page. */
            data: components["schemas"]["Order"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Message about an order
         * @description A message that the store can send by WhatsApp.
         */
        OrderMessage: {
            /**
             * @description Link that sends it, with the phone of the customer.
             * @example https://api.whatsapp.com/send?phone=5511900000000&text=
             */
            link: string;
            /**
             * @description Its text.
             * @example Seu pedido foi enviado
             */
            message: string;
        };
        /**
         * Message about an order, or null
         * @description A message, or null where there is none to be sent.
         * @example null
         */
        OrderMessageOrNull: components["schemas"]["OrderMessage"] | null;
        /**
         * Messages about an order
         * @description The messages by their occasion.
         */
        OrderMessages: {
            /** @description About a cart that was left. */
            abandoned_cart?: components["schemas"]["OrderMessageOrNull"];
            /** @description About an order on its way. */
            order_shipped?: components["schemas"]["OrderMessageOrNull"];
            /** @description With the boleto. */
            billet?: components["schemas"]["OrderMessageOrNull"];
            /** @description With the Pix code. */
            pix?: components["schemas"]["OrderMessageOrNull"];
        };
        /**
         * Relation to the messages about an order
         * @description The messages in their wrapper.
         */
        OrderMessagesRelation: {
            /** @description The messages. */
            data: components["schemas"]["OrderMessages"];
        };
        /**
         * Mark of an order
         * @description A name and a value that the platform, an app or a link put on an order.
         */
        OrderMetadata: {
            /**
             * @description Name of the mark.
             * @example source_platform
             */
            key: string;
            /**
             * @description Value of the mark.
             * @example store_v2
             */
            value: string;
        };
        /**
         * Relation to the marks of an order
         * @description The marks in their wrapper.
         */
        OrderMetadataRelation: {
            /** @description The marks. */
            data: components["schemas"]["OrderMetadata"][];
        };
        /**
         * Means of payment of an order
         * @description How an order is paid.
         */
        OrderPayment: {
            /**
             * @description The means of payment as a word.
             * @example mastercard
             */
            alias: string;
            /**
             * @description Its name.
             * @example Mastercard
             */
            name: string;
            /**
             * @description Its icon.
             * @example https://icons.example.com/mastercard.svg
             */
            icon_url?: string;
        };
        /**
         * Pix code of an order
         * @description What a buyer who pays by Pix needs.
         */
        OrderPix: {
            /**
             * @description The code.
             * @example 00020126inventado
             */
            pix_qr_code: string;
            /**
             * @description When it expires.
             * @example 2026-03-05 15:07:21
             */
            pix_expiration_date?: string;
        };
        /**
         * Relation to the Pix code of an order
         * @description The code in its wrapper.
         */
        OrderPixRelation: {
            /** @description The code. */
            data: components["schemas"]["OrderPix"];
        };
        /**
         * Search row of an order
         * @description What the search of orders looks at. Dates are days, as texts.
         */
        OrderSearch: {
            /**
             * @description ID of the means of payment.
             * @example 2
             */
            payment_id?: number;
            /**
             * @description What the fraud check says.
             * @example approved
             * @example null
             */
            antifraud_status?: components["schemas"]["TextOrNull"];
            /**
             * @description ID of the account at the gateway.
             * @example 11
             */
            affiliation_id?: number;
            /**
             * @description IDs of the products.
             * @example [
             *       2201
             *     ]
             */
            products_ids?: number[];
            /**
             * @description ID at the gateway.
             * @example 100000001
             */
            gateway_transaction_id?: string;
            /**
             * @description When the order was created.
             * @example 2026-03-05
             */
            created_at?: string;
            /**
             * @description When it was last changed.
             * @example 2026-03-05
             */
            updated_at?: string;
            /**
             * @description When the money was taken.
             * @example 2026-03-05
             */
            captured_at?: string;
            /**
             * @description When it was cancelled.
             * @example 2026-03-06
             * @example null
             */
            cancelled_at?: components["schemas"]["TextOrNull"];
            /**
             * @description When it should be delivered.
             * @example 2026-03-05
             */
            date_delivery?: string;
            /**
             * @description IDs of the stocks.
             * @example [
             *       3
             *     ]
             */
            inventory_ids?: number[];
            /**
             * @description Means of payment as a word.
             * @example credit_card
             */
            payment_method?: string;
            /**
             * @description Whether the payment is tried again.
             * @example false
             */
            payment_retry?: boolean;
        };
        /**
         * Relation to the search row of an order
         * @description The search row in its wrapper.
         */
        OrderSearchRelation: {
            /** @description The search row. */
            data: components["schemas"]["OrderSearch"];
        };
        /**
         * Relation to the spreadsheet rows of an order
         * @description The rows in their wrapper.
         */
        OrderSpreadsheetRelation: {
            /** @description The rows. */
            data: components["schemas"]["OrderSpreadsheetRow"][];
        };
        /**
         * Spreadsheet row of an order
         * @description What a spreadsheet of orders shows of one item.
         */
        OrderSpreadsheetRow: {
            /**
             * @description Name of the product.
             * @example Produto Exemplo
             */
            product?: string;
            /**
             * @description Code of the SKU.
             * @example SKU-1
             */
            sku?: string;
            /**
             * @description What the buyer put on it.
             * @example
             */
            customization?: string;
            /**
             * @description When it was paid, `DD/MM/YYYY HH:MM`; empty before.
             * @example 05/03/2026 14:07
             */
            payment_date?: string;
            /**
             * @description When it was cancelled; empty if never.
             * @example
             */
            cancelled_date?: string;
            /**
             * @description Name of the customer.
             * @example Maria Exemplo
             */
            customer?: string;
            /**
             * @description E-mail address of the customer.
             * @example maria@example.com
             */
            customer_email?: string;
            /**
             * @description Phone number of the customer.
             * @example 11900000000
             */
            customer_phone?: string;
            /**
             * @description CPF or CNPJ of the customer.
             * @example 12345678909
             */
            customer_document?: string;
            /**
             * @description Name of the status.
             * @example Pagamento aprovado
             */
            status?: string;
            /**
             * @description Means of payment for people to read.
             * @example Cartão de crédito
             */
            payment?: string;
            /**
             * @description The address in one line.
             * @example Rua Exemplo, 100 - Apto - Centro
             */
            shipping_address?: string;
            /**
             * @description Street.
             * @example Rua Exemplo
             */
            shipping_street?: string;
            /**
             * @description House number.
             * @example 100
             */
            shipping_number?: string;
            /**
             * @description Neighbourhood.
             * @example Centro
             */
            shipping_neighborhood?: string;
            /**
             * @description Complement.
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
             * @description CEP of the address.
             * @example 01001000
             */
            shipping_zip_code?: string;
            /**
             * @description ID at the gateway.
             * @example 100000001
             */
            gateway_transaction_id?: components["schemas"]["TextOrNull"];
            /**
             * @description How many of them.
             * @example 1
             */
            quantity?: number;
            /**
             * @description What they cost the store, in reais.
             * @example 0
             */
            total_cost?: number;
            /**
             * @description Price of all of them, in reais.
             * @example 9.9
             */
            total_item?: number;
            /**
             * @description Whether it was delivered, as 0 or 1.
             * @example 0
             */
            delivered?: number;
            /**
             * @description First and last digits of the card.
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
        };
        /**
         * Status of an order
         * @description How far an order is. A store may add statuses of its own.
         */
        OrderStatus: {
            /**
             * @description ID of the status.
             * @example 4
             */
            id: number;
            /**
             * @description The status as a word.
             * @example paid
             * @example waiting_payment
             */
            alias: string;
            /**
             * @description Its name.
             * @example Pagamento aprovado
             */
            name: string;
            /**
             * @description What it means.
             * @example O pagamento foi aprovado
             */
            description?: string;
            /**
             * @description Details; only null was seen.
             * @example null
             */
            details?: components["schemas"]["TextOrNull"];
            /** @description When it was created. */
            created_at?: components["schemas"]["ApiDateTime"];
            /** @description When it was last changed. */
            updated_at?: components["schemas"]["ApiDateTime"];
        };
        /**
         * Relation to the status of an order
         * @description The status in its wrapper.
         */
        OrderStatusRelation: {
            /** @description The status. */
            data: components["schemas"]["OrderStatus"];
        };
        /**
         * Relation to the statuses of an order
         * @description The statuses in their wrapper.
         */
        OrderStatusesRelation: {
            /** @description The statuses. */
            data: components["schemas"]["OrderStatus"][];
        };
        /**
         * Pagination
         * @description Where a page stands in its list.
         */
        Pagination: {
            /** @description Items in the whole list. */
            total: components["schemas"]["Counter"];
            /** @description Items on this page. */
            count: components["schemas"]["Counter"];
            /** @description Items that a full page holds. */
            per_page: components["schemas"]["Counter"];
            /** @description Number of this page, from 1. */
            current_page: components["schemas"]["Counter"];
            /** @description Number of the last page. */
            total_pages: components["schemas"]["Counter"];
            /**
             * @description Addresses of the pages around this one; an empty list where there are none.
             * @example {
             *       "previous": "",
             *       "next": ""
             *     }
             */
            links: components["schemas"]["PaginationLinks"] | [
            ];
        };
        /**
         * Links of a page
         * @description Addresses of the pages around this one. A key without a page is left out, or empty.
         */
        PaginationLinks: {
            /**
             * @description Address of the page before, or an empty string.
             * @example
             */
            previous?: string;
            /**
             * @description Address of the page after, or an empty string.
             * @example https://api.dooki.com.br/v2/minha-loja/customers/clusters/7/customers?page=2
             */
            next?: string;
        };
        /**
         * Means of payment
         * @description A way to pay that the store has.
         */
        Payment: {
            /**
             * @description ID of the means of payment.
             * @example 2
             */
            id?: number;
            /**
             * @description The means of payment as a word.
             * @example mastercard
             * @example pix
             * @example billet
             */
            alias: string;
            /**
             * @description Its name.
             * @example Mastercard
             */
            name?: string;
            /**
             * @description Whether it is set up.
             * @example false
             */
            has_config?: boolean;
            /**
             * @description Whether its setup is active.
             * @example false
             */
            active_config?: boolean;
            /**
             * @description Whether it is a credit card.
             * @example true
             */
            is_credit_card?: boolean;
            /**
             * @description Whether it is a deposit.
             * @example false
             */
            is_deposit?: boolean;
            /**
             * @description Whether it is a boleto.
             * @example false
             */
            is_billet?: boolean;
            /**
             * @description Whether it is Pix.
             * @example false
             */
            is_pix?: boolean;
            /**
             * @description Its icon.
             * @example https://icons.example.com/card-mastercard.svg
             */
            icon_url?: string;
        };
        /**
         * Relation to the means of payment
         * @description The means of payment in its wrapper.
         */
        PaymentRelation: {
            /** @description The means of payment. */
            data: components["schemas"]["Payment"];
        };
        /**
         * Promocode
         * @description A discount coupon. The page names most of these fields without explaining them; what they mean is read from their names.
         */
        Promocode: {
            /**
             * @description ID of the coupon.
             * @example 9001
             */
            id: number;
            /**
             * @description What the buyer types.
             * @example TEST
             */
            code: string;
            /**
             * @description What the store notes about the coupon.
             * @example
             * @example null
             */
            description: string | null;
            /**
             * @description The one customer who may use the coupon.
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
             * @description Whether its time is over.
             * @example false
             */
            expired: boolean;
            /**
             * @description `p` takes off a percentage, `v` an amount.
             * @example p
             * @enum {string}
             */
            discount_type: "p" | "v";
            /**
             * @description Whether it is a coupon of the kind “take so many for the price of fewer”.
             * @example false
             */
            for_the_price_of: boolean;
            /**
             * @description Whether it is put into every cart.
             * @example false
             */
            cart_default: boolean;
            /**
             * @description Documented as a string without an explanation; always empty on the page.
             * @example
             */
            type_increment_value?: string;
            /**
             * @description The discount, in percent or in reais as `discount_type` says.
             * @example 10
             * @example 10.00
             */
            value: components["schemas"]["Money"];
            /**
             * @description Amount of the products that count for the coupon.
             * @example 0.00
             * @example null
             */
            price_products: components["schemas"]["Money"] | null;
            /**
             * @description Percentage of the products that count for the coupon.
             * @example 10
             */
            percent_products?: number;
            /**
             * @description How many times the coupon can be used.
             * @example 100000
             * @example 100000
             */
            quantity: components["schemas"]["Counter"];
            /**
             * @description How many customers used it.
             * @example 22
             * @example 22
             */
            total_customers_used?: components["schemas"]["Counter"];
            /**
             * @description How many products the cart needs.
             * @example 1
             */
            product_quantity: number;
            /**
             * @description How many products the discount reaches.
             * @example 10
             */
            product_max_quantity?: number;
            /**
             * @description How many times it was used.
             * @example 22
             */
            used: number;
            /**
             * @description How many items it was used for.
             * @example 30
             */
            items_count: number;
            /**
             * @description Smallest value of a cart that it works for.
             * @example 99.99
             * @example 99.99
             */
            min_value: components["schemas"]["Money"];
            /**
             * @description Percentage of `quantity` that has been used; on the page 0.02, for 22 of 100 000.
             * @example 0.02
             */
            use_percent?: number;
            /**
             * @description Discount on the shipping, in percent.
             * @example 0
             */
            shipment_percent?: number;
            /**
             * @description Whether it works together with other discounts.
             * @example false
             */
            accumulate: boolean;
            /**
             * @description Whether each customer may use it once.
             * @example true
             */
            once_per_customer: boolean;
            /**
             * @description Whether it is meant for abandoned carts.
             * @example false
             */
            abandoned_cart: boolean;
            /**
             * @description Whether it is meant for the newsletter.
             * @example false
             */
            newsletter: boolean;
            /**
             * @description IDs of the payment methods that it works with.
             * @example []
             */
            payments_ids: number[];
            /**
             * @description Whether shipping is free.
             * @example false
             */
            free_shipment: boolean;
            /**
             * @description Whether products on promotion are left out.
             * @example false
             */
            ignore_promotion_products: boolean;
            /** @description When it begins to work. */
            start_at: components["schemas"]["ApiDateTime"];
            /** @description When it ends. */
            end_at: components["schemas"]["ApiDateTime"];
            /** @description When it was created. */
            created_at: components["schemas"]["ApiDateTime"];
            /** @description When it was last changed. */
            updated_at: components["schemas"]["ApiDateTime"];
            /** @description What the coupon is restricted to. */
            include?: components["schemas"]["PromocodeRestriction"];
            /** @description What the coupon leaves out. */
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
             * @description IDs that the coupon leaves out.
             * @example [
             *       123,
             *       321
             *     ]
             */
            exclude_ids?: number[];
        };
        /** @description One entity in its envelope. */
        PromocodeEnvelope: {
            data: components["schemas"]["Promocode"];
        };
        /**
         * Coupon to write
         * @description A coupon as it is created. The page marks no field as required; the API refuses a coupon with a 422 that lacks one of those required here.
         */
        PromocodeInput: {
            /**
             * @description What the buyer types. One that exists already is refused with a 422.
             * @example BEMVINDO10
             */
            code: string;
            /**
             * @description `p` takes off a percentage, `v` an amount.
             * @example p
             * @enum {string}
             */
            discount_type: "p" | "v";
            /**
             * @description The discount, in percent or in reais as `discount_type` says.
             * @example 10
             */
            value: number;
            /**
             * @description Smallest value of a cart that it works for, in reais; 0 for any.
             * @example 99.99
             */
            min_value: number;
            /**
             * @description How many times the coupon can be used. One client found that the API demands it; another leaves it out to mean “unlimited”, with an effect that is not known.
             * @example 100
             */
            quantity: number;
            /** @description When it begins to work. */
            start_at: components["schemas"]["WriteDateTime"];
            /** @description When it ends. */
            end_at: components["schemas"]["WriteDateTime"];
            /**
             * @description Whether the coupon can be used.
             * @example true
             */
            active?: boolean;
            /**
             * @description Whether it works together with other discounts.
             * @example false
             */
            accumulate?: boolean;
            /**
             * @description Whether each customer may use it once.
             * @example true
             */
            once_per_customer?: boolean;
            /**
             * @description Whether it is meant for abandoned carts.
             * @example false
             */
            abandoned_cart?: boolean;
            /**
             * @description Whether it is meant for the newsletter.
             * @example false
             */
            newsletter?: boolean;
            /**
             * @description Whether shipping is free.
             * @example false
             */
            free_shipment?: boolean;
            /**
             * @description Whether products on promotion are left out.
             * @example false
             */
            ignore_promotion_products?: boolean;
            /**
             * @description Whether it is a coupon of the kind “take so many for the price of fewer”.
             * @example false
             */
            for_the_price_of?: boolean;
            /**
             * @description What the store notes about the coupon.
             * @example Boas-vindas
             */
            description?: string;
            /**
             * @description A public client sends it. What it does is not known.
             * @example false
             */
            advertise?: boolean;
            /**
             * @description ID of a freebie, by its name. A public client sends it.
             * @example 321
             */
            freebie_id?: number;
        };
        /**
         * List of coupons
         * @description Coupons of one page, and where it stands in the list. The documentation shows the coupons alone.
         */
        PromocodeList: {
            /** @description The coupons of this page. */
            data: components["schemas"]["Promocode"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Restriction of a coupon
         * @description Products, brands, collections and categories that a coupon is restricted to or leaves out.
         */
        PromocodeRestriction: {
            /**
             * @description IDs of products.
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
             * @description IDs of brands.
             * @example []
             */
            brands_ids: number[];
            /**
             * @description IDs of collections.
             * @example []
             */
            collections_ids: number[];
            /**
             * @description IDs of categories.
             * @example []
             */
            categories_ids: number[];
        };
        /**
         * Changes of a coupon
         * @description The fields of a coupon that are to change. A field that is not sent keeps its value.
         */
        PromocodeUpdateInput: {
            /**
             * @description What the buyer types. One that exists already is refused with a 422.
             * @example BEMVINDO10
             */
            code?: string;
            /**
             * @description `p` takes off a percentage, `v` an amount.
             * @example p
             * @enum {string}
             */
            discount_type?: "p" | "v";
            /**
             * @description The discount, in percent or in reais as `discount_type` says.
             * @example 10
             */
            value?: number;
            /**
             * @description Smallest value of a cart that it works for, in reais; 0 for any.
             * @example 99.99
             */
            min_value?: number;
            /**
             * @description How many times the coupon can be used.
             * @example 100
             */
            quantity?: number;
            /** @description When it begins to work. */
            start_at?: components["schemas"]["WriteDateTime"];
            /** @description When it ends. */
            end_at?: components["schemas"]["WriteDateTime"];
            /**
             * @description Whether the coupon can be used.
             * @example true
             */
            active?: boolean;
            /**
             * @description Whether it works together with other discounts.
             * @example false
             */
            accumulate?: boolean;
            /**
             * @description Whether each customer may use it once.
             * @example true
             */
            once_per_customer?: boolean;
            /**
             * @description Whether it is meant for abandoned carts.
             * @example false
             */
            abandoned_cart?: boolean;
            /**
             * @description Whether it is meant for the newsletter.
             * @example false
             */
            newsletter?: boolean;
            /**
             * @description Whether shipping is free.
             * @example false
             */
            free_shipment?: boolean;
            /**
             * @description Whether products on promotion are left out.
             * @example false
             */
            ignore_promotion_products?: boolean;
            /**
             * @description Whether it is a coupon of the kind “take so many for the price of fewer”.
             * @example false
             */
            for_the_price_of?: boolean;
            /**
             * @description What the store notes about the coupon.
             * @example Boas-vindas
             */
            description?: string;
            /**
             * @description A public client sends it. What it does is not known.
             * @example false
             */
            advertise?: boolean;
            /**
             * @description ID of a freebie, by its name. A public client sends it.
             * @example 321
             */
            freebie_id?: number;
        };
        /**
         * About a list that can be scrolled
         * @description What a list says about itself. Nothing, in the answers of a scroll.
         */
        ScrollableMeta: {
            pagination?: components["schemas"]["Pagination"];
        };
        /**
         * Shipping rule
         * @description A discount on the shipping for the customers of a cluster, in a range of CEPs. No public code reads one, so all of this is known from the documentation.
         */
        ShippingRule: {
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
             * @description Name of the rule. The page of writes has no field that sets it.
             * @example Capital de São Paulo
             */
            name: string;
            /**
             * @description Country. Whether a code or a name is not documented; the API's list of countries has `BR`.
             * @example BR
             */
            country: string;
            /**
             * @description First CEP, as a number, which loses leading zeros. Pad it to eight digits to show it; 1000000 is 01000-000.
             * @example 1000000
             */
            zipcode_min: number;
            /**
             * @description Last CEP, as a number, which loses leading zeros. Pad it to eight digits to show it; 5999999 is 05999-999.
             * @example 5999999
             */
            zipcode_max: number;
            /**
             * @description Smallest value of an order.
             * @example 150
             * @example 150.00
             */
            min_order_value: components["schemas"]["Money"];
            /**
             * @description Discount on the shipping, in percent. Writes of a rule call it `shipment_percent`.
             * @example 10
             */
            shipment_discount_percent: number;
            /** @description When the rule was created. */
            created_at: components["schemas"]["ApiDateTime"];
            /** @description When the rule was last changed. */
            updated_at: components["schemas"]["ApiDateTime"];
        };
        /** @description One entity in its envelope, in an array of one. */
        ShippingRuleArrayEnvelope: {
            /** @description The one entity. */
            data: [
                components["schemas"]["ShippingRule"]
            ];
        };
        /** @description One entity in its envelope. */
        ShippingRuleEnvelope: {
            data: components["schemas"]["ShippingRule"];
        };
        /**
         * Shipping rule to write
         * @description What a shipping rule is created or updated with. The page has no field for its name, and calls the discount otherwise than what is read.
         */
        ShippingRuleInput: {
            /**
             * @description ID of the cluster. The documentation demands it here too, beside that of the path.
             * @example 7
             */
            cluster_id: number;
            /**
             * @description Country. Whether a code or a name is not documented; the API's list of countries has `BR`.
             * @example BR
             */
            country: string;
            /**
             * @description First CEP, as a number without its leading zeros; 1000000 for 01000-000.
             * @example 1000000
             */
            zipcode_min: number;
            /**
             * @description Last CEP, as a number without its leading zeros; 5999999 for 05999-999.
             * @example 5999999
             */
            zipcode_max: number;
            /**
             * @description Smallest value of an order, as a text. That a point separates the cents is a guess.
             * @example 150.00
             */
            min_order_value: string;
            /**
             * @description Discount on the shipping, in percent; read as `shipment_discount_percent`. Whether the API demands it is not known, since every copy known of the page ends there.
             * @example 10
             */
            shipment_percent?: number;
        };
        /**
         * Page of shipping rules
         * @description Shipping rules of one page, and where it stands in the list.
         */
        ShippingRulePage: {
            /** @description The shipping rules of this page. */
            data: components["schemas"]["ShippingRule"][];
            meta: components["schemas"]["ListMeta"];
        };
        /**
         * SKU of an order
         * @description A variation of a product, as an order carries it.
         */
        Sku: {
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
             * @description ID of the seller.
             * @example 12
             * @example null
             */
            seller_id?: components["schemas"]["IdOrNull"];
            /**
             * @description Code of the SKU.
             * @example SKU-1
             */
            sku?: string;
            /**
             * @description ID in an ERP. A text, a number or null by the models.
             * @example A-1
             * @example null
             */
            erp_id?: string | number | null;
            /**
             * @description Whether it may not be sold.
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
            title?: string;
            /**
             * @description Days until it can be shipped.
             * @example 0
             */
            availability?: number;
            /**
             * @description The same where it is sold out; -1 was seen.
             * @example -1
             */
            availability_soldout?: number;
            /**
             * @description `availability` for people to read.
             * @example Imediata
             */
            days_availability_formated?: string;
            /**
             * @description What it costs the store, in reais.
             * @example 0
             */
            price_cost?: number;
            /**
             * @description Price, in reais.
             * @example 9.9
             */
            price_sale?: number;
            /**
             * @description Price on promotion, in reais; 0 for none.
             * @example 9.9
             */
            price_discount?: number;
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
             * @description Whether its stock is counted.
             * @example false
             */
            quantity_managed?: boolean;
            /**
             * @description What tells it from the other SKUs of the product, without a wrapper.
             * @example []
             */
            variations?: components["schemas"]["SkuVariation"][];
            /**
             * @description IDs of the values of its variations, as a text.
             * @example 39900001
             */
            combinations?: string;
            /**
             * @description Its place among the SKUs of the product.
             * @example 0
             */
            order?: number;
            /**
             * @description How many are in stock.
             * @example 0
             */
            total_in_stock?: number;
            /**
             * @description How many orders have it; only null was seen.
             * @example null
             */
            total_orders?: components["schemas"]["IdOrNull"];
            /**
             * @description Whether it may be bought without a customization.
             * @example false
             */
            allow_sell_without_customization?: boolean;
            /**
             * @description ID of the SKU whose pictures it shows.
             * @example 15002
             * @example null
             */
            image_reference_sku_id?: components["schemas"]["IdOrNull"];
            /**
             * @description Address that puts it into a cart.
             * @example https://loja.example.com/r/AAAAAAAAAA
             */
            purchase_url?: string;
            /** @description When it was created. */
            created_at?: components["schemas"]["ApiDateTime"];
            /** @description When it was last changed. */
            updated_at?: components["schemas"]["ApiDateTime"];
            /** @description What the buyer may put on it. */
            customizations?: components["schemas"]["UnknownListRelation"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Relation to the SKU of an order
         * @description The SKU in its wrapper.
         */
        SkuRelation: {
            /** @description The SKU. */
            data: components["schemas"]["Sku"];
        };
        /**
         * Variation of a SKU
         * @description What tells a SKU from others, such as its size.
         */
        SkuVariation: {
            /**
             * @description ID of the variation.
             * @example 12
             */
            id: number;
            /**
             * @description Its name.
             * @example Tamanho
             */
            name: string;
            /**
             * @description Its value.
             * @example M
             */
            value?: string;
            /**
             * @description ID of the value.
             * @example 34
             */
            value_id?: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * Text or null
         * @description A text, or null where there is none.
         * @example Maria
         * @example null
         */
        TextOrNull: string | null;
        /**
         * Transaction
         * @description A payment that was tried. An order carries all of it; the event of a refused payment was read by clients that name few of its fields.
         */
        Transaction: {
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
             * @description ID of the means of payment.
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
             * @description Whether it is authorised.
             * @example true
             */
            authorized?: boolean;
            /**
             * @description Whether the money was taken.
             * @example true
             */
            captured?: boolean;
            /**
             * @description Whether it is cancelled.
             * @example false
             */
            cancelled?: boolean;
            /**
             * @description ID at the gateway, as a text.
             * @example 100000001
             * @example null
             */
            gateway_transaction_id?: components["schemas"]["TextOrNull"];
            /**
             * @description ID of the order at the gateway.
             * @example 100000001
             * @example null
             */
            gateway_order_id?: components["schemas"]["TextOrNull"];
            /**
             * @description Code of the authorisation.
             * @example A1
             * @example null
             */
            gateway_authorization_code?: components["schemas"]["TextOrNull"];
            /**
             * @description ID of the boleto at the gateway.
             * @example 100000001
             * @example null
             */
            gateway_billet_id?: components["schemas"]["TextOrNull"];
            /**
             * @description Amount, in reais.
             * @example 9.9
             */
            amount: number;
            /**
             * @description How many instalments.
             * @example 1
             */
            installments: number;
            /**
             * @description Amount of one instalment, in reais.
             * @example 9.9
             */
            installment_value?: number;
            /**
             * @description The instalments for people to read.
             * @example 1x de R$ 9,90
             */
            installment_formated?: string;
            /**
             * @description Name of the bank.
             * @example Banco Exemplo
             * @example null
             */
            bank_name?: components["schemas"]["TextOrNull"];
            /**
             * @description The bank as a word.
             * @example banco
             * @example null
             */
            bank_alias?: components["schemas"]["TextOrNull"];
            /**
             * @description What became of it; `waiting_payment` and `paid` were seen.
             * @example paid
             */
            status?: string;
            /**
             * @description Why it was refused, for people to read.
             * @example Cartão recusado
             * @example null
             */
            error_message: components["schemas"]["TextOrNull"];
            /**
             * @description Why it was refused, as the code of the gateway.
             * @example 51
             * @example null
             */
            error_code: components["schemas"]["TextOrNull"];
            /**
             * @description First and last digits of the card.
             * @example 0000********0000
             * @example null
             */
            truncated_card?: components["schemas"]["TextOrNull"];
            /**
             * @description Name on the card. Personal data.
             * @example MARIA EXEMPLO
             * @example null
             */
            holder_name?: components["schemas"]["TextOrNull"];
            /**
             * @description CPF or CNPJ of its holder. Personal data.
             * @example 12345678909
             * @example null
             */
            holder_document?: components["schemas"]["TextOrNull"];
            /**
             * @description Address of the boleto.
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
             * @description Link that sends the boleto by WhatsApp, with the phone of the customer.
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
             * @description What the fraud check says.
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
             * @description Whether it went to the fraud check.
             * @example false
             */
            sent_to_antifraud?: boolean;
            /**
             * @description How many log entries there are.
             * @example 0
             */
            total_logs?: number;
            /**
             * @description When the money is to be taken.
             * @example null
             */
            capture_date?: components["schemas"]["ApiDateTimeOrNull"];
            /**
             * @description When it was authorised.
             * @example null
             */
            authorized_at?: components["schemas"]["ApiDateTimeOrNull"];
            /**
             * @description When the money was taken.
             * @example null
             */
            captured_at?: components["schemas"]["ApiDateTimeOrNull"];
            /**
             * @description When it was cancelled.
             * @example null
             */
            cancelled_at?: components["schemas"]["ApiDateTimeOrNull"];
            /** @description When it was created. */
            created_at?: components["schemas"]["ApiDateTime"];
            /** @description When it was last changed. */
            updated_at?: components["schemas"]["ApiDateTime"];
            /** @description The means of payment. */
            payment?: components["schemas"]["PaymentRelation"];
            /** @description An empty list in `data`, or a Pix code with its end. */
            metadata?: components["schemas"]["UnknownRelation"];
            /** @description Who paid, in the event of a refused payment. */
            customer?: components["schemas"]["WebhookCustomerRelation"];
            /** @description What was to be paid, in the event of a refused payment. */
            cart?: components["schemas"]["TransactionCartRelation"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Cart of a refused payment
         * @description What was to be paid.
         */
        TransactionCart: {
            /**
             * @description Address that opens the cart again, without signing in.
             * @example https://loja.example.com/cart/simulate?x=2
             */
            unauth_simulate_url?: string;
            /** @description What is in the cart. */
            items?: components["schemas"]["CartItemsRelation"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Relation to the cart of a refused payment
         * @description The cart in its wrapper.
         */
        TransactionCartRelation: {
            /** @description The cart. */
            data: components["schemas"]["TransactionCart"];
        };
        /**
         * Relation to the transactions of an order
         * @description The transactions in their wrapper.
         */
        TransactionsRelation: {
            /** @description The transactions. */
            data: components["schemas"]["Transaction"][];
        };
        /**
         * Relation to a list that was seen empty
         * @description A list in its wrapper, whose items no source shows.
         */
        UnknownListRelation: {
            /**
             * @description The items.
             * @example []
             */
            data: unknown[];
        };
        /**
         * Relation that was seen empty
         * @description What a relation holds, of which no source shows more than the empty list.
         */
        UnknownRelation: {
            /**
             * @description An empty list where there is nothing.
             * @example []
             */
            data: unknown;
        };
        /**
         * User
         * @description A user of the vendor's panel: who signs in, and to whom the API credentials belong. Private data of a person. The page names these fields without explaining them; what they mean is read from their names.
         */
        User: {
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
             * @description Full name.
             * @example Ana Exemplo
             */
            name: string;
            /**
             * @description Name that the user wants to be called by.
             * @example Ana
             * @example null
             */
            social_name?: string | null;
            /**
             * @description E-mail address that the user signs in with.
             * @example ana@example.com
             */
            email: string;
            /**
             * @description A new e-mail address that is still to be confirmed.
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
             * @description Whether the user is one of the vendor's with all rights.
             * @example false
             */
            super_user?: boolean;
            /**
             * @description When the user signed in last, as `YYYY-MM-DD HH:MM:SS`. A text that names no zone, unlike the other dates.
             * @example 2026-03-05 14:07:21
             */
            last_login_at?: string;
            /**
             * @description Address of the user's picture.
             * @example https://images.example.com/avatar.png
             */
            avatar_url?: string;
            /**
             * @description Whether the user wants to be notified.
             * @example true
             */
            allow_notifications?: boolean;
            /**
             * @description Kind of the user. The page shows `user`.
             * @example user
             */
            type?: string;
            /** @description When the user was created. */
            created_at?: components["schemas"]["ApiDateTime"];
            /**
             * @description When the user was created, in seconds since 1970.
             * @example 1762085700
             */
            created_at_timestamp?: number;
            /** @description When the user was changed last. */
            updated_at?: components["schemas"]["ApiDateTime"];
            /**
             * @description When the user confirmed the e-mail address, as `YYYY-MM-DD HH:MM:SS`. A text that names no zone, unlike the other dates.
             * @example 2025-11-02 09:20:00
             */
            confirmed_at?: string;
            /**
             * @description Whether a second factor is asked for.
             * @example true
             */
            mfa_enabled?: boolean;
            /**
             * @description CPF (tax number of a natural person), with its punctuation, unlike that of a customer.
             * @example 123.456.789-09
             */
            cpf?: string;
            /**
             * @description Day of birth, as `YYYY-MM-DD`.
             * @example 1990-01-15
             */
            birthday?: string;
            /**
             * @description Phone number for people to read, as one text, unlike that of a customer.
             * @example (11) 90000-0000
             */
            phone?: string;
            /**
             * @description Street.
             * @example Rua Exemplo
             */
            address_street?: string;
            /**
             * @description Number in the street.
             * @example 100
             */
            address_number?: string;
            /**
             * @description Neighbourhood.
             * @example Centro
             */
            address_neighborhood?: string;
            /**
             * @description Flat, floor and the like.
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
             * @description Postal code (CEP).
             * @example 01000000
             */
            address_zipcode?: string;
            /** @description The stores that the user reaches. */
            merchants: components["schemas"]["MerchantsRelation"];
        };
        /** @description One entity in its envelope. */
        UserEnvelope: {
            data: components["schemas"]["User"];
        };
        /**
         * Validation error body
         * @description What a 422 says, by field.
         */
        ValidationErrorBody: {
            /**
             * @description The status in words.
             * @example 422 Unprocessable Entity
             */
            message: string;
            /**
             * @description Messages in Portuguese by the name of the field.
             * @example {
             *       "code": [
             *         "Campo obrigatório."
             *       ]
             *     }
             */
            errors: {
                [key: string]: string[];
            };
        };
        /**
         * Webhook
         * @description A subscription: the address that Yampi calls, and the events that it sends there. The fields are those of the documentation; no real answer was captured.
         */
        Webhook: {
            /**
             * @description ID of the webhook.
             * @example 301
             */
            id: number;
            /**
             * @description Whether it is told anything. Sources disagree on whether a new webhook is.
             * @example true
             */
            active: boolean;
            /**
             * @description What the store calls it.
             * @example Pedidos pagos
             */
            name: string;
            /**
             * @description Address that is told.
             * @example https://loja.example.com/webhooks/yampi
             */
            url: string;
            /**
             * @description Key of the signature in `X-Yampi-Hmac-SHA256`, by which a receiver knows who calls. Treat it as a secret.
             * @example chave-inventada-do-webhook-301
             */
            secret_key: string;
            /** @description The events that it is told of. */
            events: components["schemas"]["WebhookEventKinds"];
            /** @description Products; by its name, those whose events it is told of. */
            products: components["schemas"]["WebhookProducts"];
            /** @description When the API turned it off, as it does after 30 failures. */
            disabled_at: components["schemas"]["ApiDateTimeOrNull"];
            /** @description When it was created. */
            created_at: components["schemas"]["ApiDateTime"];
            /** @description When it was last changed. */
            updated_at: components["schemas"]["ApiDateTime"];
        };
        /**
         * Event of an address
         * @description A customer got an address.
         */
        WebhookAddressEvent: {
            /**
             * @description What happened.
             * @enum {string}
             */
            event: "customer.address.created";
            /** @description When it happened. */
            time: components["schemas"]["WebhookTime"];
            merchant: components["schemas"]["WebhookMerchant"];
            /** @description The address. */
            resource: components["schemas"]["CustomerAddress"];
        };
        /**
         * Event of a cart
         * @description A cart was left behind.
         */
        WebhookCartEvent: {
            /**
             * @description What happened.
             * @enum {string}
             */
            event: "cart.reminder";
            /** @description When it happened. */
            time: components["schemas"]["WebhookTime"];
            merchant: components["schemas"]["WebhookMerchant"];
            /** @description The cart. */
            resource: components["schemas"]["Cart"];
        };
        /**
         * Event of a customer
         * @description A customer was created.
         */
        WebhookCustomerEvent: {
            /**
             * @description What happened.
             * @enum {string}
             */
            event: "customer.created";
            /** @description When it happened. */
            time: components["schemas"]["WebhookTime"];
            merchant: components["schemas"]["WebhookMerchant"];
            /** @description The customer. */
            resource: components["schemas"]["Customer"];
        };
        /**
         * Relation to the customer
         * @description The customer in its wrapper, without relations of its own.
         */
        WebhookCustomerRelation: {
            data: components["schemas"]["Customer"];
        };
        /** @description One entity in its envelope. */
        WebhookEnvelope: {
            data: components["schemas"]["Webhook"];
        };
        /**
         * Kind of event
         * @description A kind of event that a webhook can be told of, and what it means.
         */
        WebhookEventKind: {
            /** @description Name of the event. */
            name: components["schemas"]["WebhookEventName"];
            /**
             * @description What the event means, in words for people.
             * @example Pedido pago
             */
            description: string;
        };
        /**
         * Kinds of events
         * @description Kinds of events in their envelope, those of one webhook or all that there are.
         */
        WebhookEventKinds: {
            /** @description The events. */
            data: components["schemas"]["WebhookEventKind"][];
        };
        /**
         * Name of an event
         * @description What a webhook can be told of.
         * @example order.paid
         * @enum {string}
         */
        WebhookEventName: "order.created" | "order.paid" | "order.status.updated" | "order.updated" | "order.invoice.created" | "order.invoice.updated" | "transaction.payment.refused" | "cart.reminder" | "customer.created" | "customer.address.created" | "product.created" | "product.updated" | "product.deleted" | "product.inventory.updated" | "cashback.expiring";
        /**
         * Webhook to be written
         * @description What a webhook is created and updated with. Which fields the API demands is not known; all three that the documentation names are required here, so that an update never leaves one out.
         */
        WebhookInput: {
            /**
             * @description What the store calls it.
             * @example Pedidos pagos
             */
            name: string;
            /**
             * @description Address that is to be told.
             * @example https://loja.example.com/webhooks/yampi
             */
            url: string;
            /**
             * @description The events that it is to be told of, all of them.
             * @example [
             *       "order.paid"
             *     ]
             */
            events: components["schemas"]["WebhookEventName"][];
            /**
             * @description Whether it is to be told anything. Only an update is known to heed it; a new webhook is inactive.
             * @example true
             */
            active?: boolean;
        };
        /**
         * Event of a stock
         * @description The stock of a product changed.
         */
        WebhookInventoryEvent: {
            /**
             * @description What happened.
             * @enum {string}
             */
            event: "product.inventory.updated";
            /** @description When it happened. */
            time: components["schemas"]["WebhookTime"];
            merchant: components["schemas"]["WebhookMerchant"];
            /** @description The stock. */
            resource: components["schemas"]["Inventory"];
        };
        /**
         * Event of an invoice
         * @description An order got an invoice, or it changed.
         */
        WebhookInvoiceEvent: {
            /**
             * @description What happened.
             * @enum {string}
             */
            event: "order.invoice.created" | "order.invoice.updated";
            /** @description When it happened. */
            time: components["schemas"]["WebhookTime"];
            merchant: components["schemas"]["WebhookMerchant"];
            /** @description The invoice. */
            resource: components["schemas"]["Invoice"];
        };
        /**
         * Store of an event
         * @description The store in which it happened.
         */
        WebhookMerchant: {
            /**
             * @description ID of the store, the `merchant_id` of its customers.
             * @example 501
             */
            id: number;
            /**
             * @description Alias of the store.
             * @example minha-loja
             */
            alias: string;
        };
        /**
         * Event with an unknown resource
         * @description An event of a product or a cashback, whose `resource` no source shows.
         */
        WebhookOpenEvent: {
            /**
             * @description What happened.
             * @enum {string}
             */
            event: "product.created" | "product.updated" | "product.deleted" | "cashback.expiring";
            /** @description When it happened. */
            time: components["schemas"]["WebhookTime"];
            merchant: components["schemas"]["WebhookMerchant"];
            /** @description What it happened to. Its fields are not known. */
            resource: components["schemas"]["WebhookResource"];
        };
        /**
         * Event of an order
         * @description An order was created, paid or changed.
         */
        WebhookOrderEvent: {
            /**
             * @description What happened.
             * @enum {string}
             */
            event: "order.created" | "order.paid" | "order.status.updated" | "order.updated";
            /** @description When it happened. */
            time: components["schemas"]["WebhookTime"];
            merchant: components["schemas"]["WebhookMerchant"];
            /** @description The order. */
            resource: components["schemas"]["Order"];
        };
        /**
         * Page of webhooks
         * @description Webhooks of one page, and where it stands in the list.
         */
        WebhookPage: {
            /** @description The webhooks of this page. */
            data: components["schemas"]["Webhook"][];
            meta: components["schemas"]["ListMeta"];
        };
        /**
         * Product of a webhook
         * @description A product, as a webhook carries it: fewer fields than it has on its own route.
         */
        WebhookProduct: {
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
             * @description ID of the account at the gateway.
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
             * @description Whether it is sold.
             * @example true
             */
            active: boolean;
            /**
             * @description Whether the search finds it.
             * @example true
             */
            searchable: boolean;
            /**
             * @description Whether it is simple, by its name.
             * @example true
             */
            simple: boolean;
            /**
             * @description Whether it has variations.
             * @example true
             */
            has_variations: boolean;
            /**
             * @description Whether nothing is shipped.
             * @example true
             */
            is_digital: boolean;
            /**
             * @description Whether it has shipping of its own.
             * @example true
             */
            custom_shipping: boolean;
            /**
             * @description Price of the gift wrapping, as a text.
             * @example 0.00
             */
            gift_value: string;
            /**
             * @description NCM code.
             * @example 0
             */
            ncm: string;
            /**
             * @description Price of its shipping, as a text.
             * @example 0.00
             */
            shipping_price: string;
            /**
             * @description Name.
             * @example Produto Exemplo
             */
            name: string;
            /**
             * @description Name in addresses.
             * @example produto-exemplo
             */
            slug: string;
            /**
             * @description Code of the SKU.
             * @example SKU-1
             */
            sku: string;
            /**
             * @description Its address.
             * @example https://loja.example.com/p
             */
            url: string;
            /**
             * @description Address after a payment by card.
             * @example
             */
            redirect_url_card: string;
            /**
             * @description Address after a payment by boleto.
             * @example
             */
            redirect_url_billet: string;
            /**
             * @description Address of its preview.
             * @example
             */
            preview_url: string;
        };
        /**
         * Products of a webhook
         * @description Products in their envelope.
         */
        WebhookProducts: {
            /**
             * @description The products.
             * @example []
             */
            data: components["schemas"]["WebhookProduct"][];
        };
        /**
         * Relation to the coupon
         * @description The coupon in its wrapper. It lacks some of the fields that it has on its own route.
         */
        WebhookPromocodeRelation: {
            data: components["schemas"]["Promocode"];
        };
        /**
         * Resource of an event
         * @description What an event happened to, where no source shows its fields.
         * @example {
         *       "id": 40001
         *     }
         */
        WebhookResource: {
            [key: string]: unknown;
        };
        /**
         * Time of an event
         * @description Local time as `YYYY-MM-DD HH:MM:SS`. The zone is not told; dates within the resource name theirs.
         * @example 2026-03-05 14:07:25
         */
        WebhookTime: string;
        /**
         * Event of a transaction
         * @description A payment was refused.
         */
        WebhookTransactionEvent: {
            /**
             * @description What happened.
             * @enum {string}
             */
            event: "transaction.payment.refused";
            /** @description When it happened. */
            time: components["schemas"]["WebhookTime"];
            merchant: components["schemas"]["WebhookMerchant"];
            /** @description The transaction. */
            resource: components["schemas"]["Transaction"];
        };
        /**
         * Date and time to write
         * @description A local time of the store as `YYYY-MM-DD HH:MM:SS`, without a zone. Answers have dates in another form, an object. A day without a time is refused with a 422.
         * @example 2026-03-05 14:07:21
         */
        WriteDateTime: string;
    };
    responses: {
        /** @description The request cannot be answered. On lists, the page asked for begins at or beyond record 10 000. */
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
        /** @description It is deleted. The answer is empty. */
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
        /** @description There is nothing with this ID, the alias is wrong, or the store has not got this feature. */
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
         * @description Alias of the store, as it stands in the address of its panel.
         * @example minha-loja
         */
        Alias: string;
        /**
         * @description ID of the cluster.
         * @example 7
         */
        ClusterId: number;
        /**
         * @description ID of the customer.
         * @example 70001
         */
        CustomerId: number;
        /**
         * @description Relations to send along. Older documentation also names `stats` and `clusters`; whether they still work is not known.
         * @example [
         *       "addresses"
         *     ]
         */
        CustomerInclude: "addresses"[];
        /**
         * @description A field and a day, or a range of days, both ends included: `created_at:2026-01-01|2026-01-31`. Other forms are ignored or give a 500. A field that the list does not filter by is ignored too, as `updated_at` on the list of all abandoned carts.
         * @example created_at:2026-01-01|2026-01-31
         */
        Date: string;
        /**
         * @description Free text: of a customer the name, e-mail or digits of the CPF, of a coupon its code. The search is fuzzy, so compare what comes with what you looked for.
         * @example maria
         */
        FreeText: string;
        /**
         * @description Items on a page.
         * @example 50
         */
        Limit: number;
        /**
         * @description Field to sort by. Which fields a list accepts is not documented; `id` is the documented example.
         * @example id
         */
        OrderBy: string;
        /**
         * @description Number of the page, from 1. The API refuses pages that begin at or beyond record 10 000 with a 400.
         * @example 2
         */
        Page: number;
        /**
         * @description `1` gives the coupons that can be used, `0` the others. Without the brackets the API ignores it and gives back everything.
         * @example [
         *       1
         *     ]
         */
        PromocodeActive: (0 | 1)[];
        /**
         * @description `1` gives the coupons whose time is over, `0` the others. Without the brackets the API ignores it and gives back everything.
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
         * @description Relations to send along. What each looks like in a coupon is not known, so the response does not describe them.
         * @example [
         *       "customer"
         *     ]
         */
        PromocodeInclude: ("customer" | "categories" | "collections" | "brand" | "products" | "payments")[];
        /**
         * @description Begins a scroll, which goes on behind the last record that stands on a page, and goes along with every `scroll_id`. A scroll expires; after how long is not documented.
         * @example true
         */
        Scroll: boolean;
        /**
         * @description What the answer before gave as `scroll_id`, to get what follows. The scroll ends with an answer without items.
         * @example c2Nyb2xsLTE
         */
        ScrollId: string;
        /**
         * @description Conditions `field:value`, joined by `;`. A bare text without a field is ignored by some lists and gives back everything.
         * @example active:true
         */
        Search: string;
        /**
         * @description How fields of `search` are compared, as `field:operator` joined by `;`, or the name of a field alone.
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
         * @description Goes around the cache, in which an answer may be up to 30 minutes old. Use it to read what was just written.
         * @example true
         */
        SkipCache: boolean;
        /**
         * @description Direction of `orderBy`.
         * @example desc
         */
        SortedBy: "asc" | "desc";
        /**
         * @description ID of the webhook.
         * @example 301
         */
        WebhookId: number;
        /**
         * @description HMAC-SHA256 of the bytes of the body, keyed with the secret of the webhook, as Base64.
         * @example kqMZpBAYpOYlIvRe+JKZQCk0NdWkTnbuV7ap1oDZzTI=
         */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Seconds to wait before the next request. The documentation does not mention it; the framework behind the API usually sends it, so read it where it is present and do not count on it.
         * @example 60
         */
        RetryAfter: number;
        /**
         * @description How many requests this route takes from one source address in a window, usually of one minute.
         * @example 120
         */
        XRateLimitLimit: number;
        /**
         * @description How many of these requests are left in the current window.
         * @example 119
         */
        XRateLimitRemaining: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "promocodes.list": {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. The API refuses pages that begin at or beyond record 10 000 with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items on a page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Goes around the cache, in which an answer may be up to 30 minutes old. Use it to read what was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to send along. What each looks like in a coupon is not known, so the response does not describe them.
                 * @example [
                 *       "customer"
                 *     ]
                 */
                include?: components["parameters"]["PromocodeInclude"];
                /**
                 * @description Free text: of a customer the name, e-mail or digits of the CPF, of a coupon its code. The search is fuzzy, so compare what comes with what you looked for.
                 * @example maria
                 */
                q?: components["parameters"]["FreeText"];
                /**
                 * @description `1` gives the coupons that can be used, `0` the others. Without the brackets the API ignores it and gives back everything.
                 * @example [
                 *       1
                 *     ]
                 */
                "active[]"?: components["parameters"]["PromocodeActive"];
                /**
                 * @description `1` gives the coupons whose time is over, `0` the others. Without the brackets the API ignores it and gives back everything.
                 * @example [
                 *       1
                 *     ]
                 */
                "expired[]"?: components["parameters"]["PromocodeExpired"];
                /**
                 * @description Conditions `field:value`, joined by `;`. A bare text without a field is ignored by some lists and gives back everything.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How fields of `search` are compared, as `field:operator` joined by `;`, or the name of a field alone.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description A field and a day, or a range of days, both ends included: `created_at:2026-01-01|2026-01-31`. Other forms are ignored or give a 500. A field that the list does not filter by is ignored too, as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. Which fields a list accepts is not documented; `id` is the documented example.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Goes around the cache, in which an answer may be up to 30 minutes old. Use it to read what was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to send along. What each looks like in a coupon is not known, so the response does not describe them.
                 * @example [
                 *       "customer"
                 *     ]
                 */
                include?: components["parameters"]["PromocodeInclude"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Number of the page, from 1. The API refuses pages that begin at or beyond record 10 000 with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items on a page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Goes around the cache, in which an answer may be up to 30 minutes old. Use it to read what was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to send along. Older documentation also names `stats` and `clusters`; whether they still work is not known.
                 * @example [
                 *       "addresses"
                 *     ]
                 */
                include?: components["parameters"]["CustomerInclude"];
                /**
                 * @description Conditions `field:value`, joined by `;`. A bare text without a field is ignored by some lists and gives back everything.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How fields of `search` are compared, as `field:operator` joined by `;`, or the name of a field alone.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description A field and a day, or a range of days, both ends included: `created_at:2026-01-01|2026-01-31`. Other forms are ignored or give a 500. A field that the list does not filter by is ignored too, as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. Which fields a list accepts is not documented; `id` is the documented example.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Goes around the cache, in which an answer may be up to 30 minutes old. Use it to read what was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to send along. Older documentation also names `stats` and `clusters`; whether they still work is not known.
                 * @example [
                 *       "addresses"
                 *     ]
                 */
                include?: components["parameters"]["CustomerInclude"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Number of the page, from 1. The API refuses pages that begin at or beyond record 10 000 with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items on a page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Goes around the cache, in which an answer may be up to 30 minutes old. Use it to read what was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Relations to send along. Older documentation also names `stats` and `clusters`; whether they still work is not known.
                 * @example [
                 *       "addresses"
                 *     ]
                 */
                include?: components["parameters"]["CustomerInclude"];
                /**
                 * @description Conditions `field:value`, joined by `;`. A bare text without a field is ignored by some lists and gives back everything.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How fields of `search` are compared, as `field:operator` joined by `;`, or the name of a field alone.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description A field and a day, or a range of days, both ends included: `created_at:2026-01-01|2026-01-31`. Other forms are ignored or give a 500. A field that the list does not filter by is ignored too, as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. Which fields a list accepts is not documented; `id` is the documented example.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Number of the page, from 1. The API refuses pages that begin at or beyond record 10 000 with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items on a page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Goes around the cache, in which an answer may be up to 30 minutes old. Use it to read what was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Begins a scroll, which goes on behind the last record that stands on a page, and goes along with every `scroll_id`. A scroll expires; after how long is not documented.
                 * @example true
                 */
                scroll?: components["parameters"]["Scroll"];
                /**
                 * @description What the answer before gave as `scroll_id`, to get what follows. The scroll ends with an answer without items.
                 * @example c2Nyb2xsLTE
                 */
                scroll_id?: components["parameters"]["ScrollId"];
                /**
                 * @description Relations to send along. Older documentation also names `stats` and `clusters`; whether they still work is not known.
                 * @example [
                 *       "addresses"
                 *     ]
                 */
                include?: components["parameters"]["CustomerInclude"];
                /**
                 * @description Free text: of a customer the name, e-mail or digits of the CPF, of a coupon its code. The search is fuzzy, so compare what comes with what you looked for.
                 * @example maria
                 */
                q?: components["parameters"]["FreeText"];
                /**
                 * @description Conditions `field:value`, joined by `;`. A bare text without a field is ignored by some lists and gives back everything.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How fields of `search` are compared, as `field:operator` joined by `;`, or the name of a field alone.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description A field and a day, or a range of days, both ends included: `created_at:2026-01-01|2026-01-31`. Other forms are ignored or give a 500. A field that the list does not filter by is ignored too, as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. Which fields a list accepts is not documented; `id` is the documented example.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Goes around the cache, in which an answer may be up to 30 minutes old. Use it to read what was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as it stands in the address of its panel.
                 * @example minha-loja
                 */
                alias: components["parameters"]["Alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The filters, in a form that nobody has shown. */
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
                 * @description Number of the page, from 1. The API refuses pages that begin at or beyond record 10 000 with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items on a page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Goes around the cache, in which an answer may be up to 30 minutes old. Use it to read what was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Conditions `field:value`, joined by `;`. A bare text without a field is ignored by some lists and gives back everything.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How fields of `search` are compared, as `field:operator` joined by `;`, or the name of a field alone.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description A field and a day, or a range of days, both ends included: `created_at:2026-01-01|2026-01-31`. Other forms are ignored or give a 500. A field that the list does not filter by is ignored too, as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. Which fields a list accepts is not documented; `id` is the documented example.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Number of the page, from 1. The API refuses pages that begin at or beyond record 10 000 with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items on a page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Goes around the cache, in which an answer may be up to 30 minutes old. Use it to read what was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Conditions `field:value`, joined by `;`. A bare text without a field is ignored by some lists and gives back everything.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How fields of `search` are compared, as `field:operator` joined by `;`, or the name of a field alone.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description A field and a day, or a range of days, both ends included: `created_at:2026-01-01|2026-01-31`. Other forms are ignored or give a 500. A field that the list does not filter by is ignored too, as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. Which fields a list accepts is not documented; `id` is the documented example.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Number of the page, from 1. The API refuses pages that begin at or beyond record 10 000 with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items on a page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Goes around the cache, in which an answer may be up to 30 minutes old. Use it to read what was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Conditions `field:value`, joined by `;`. A bare text without a field is ignored by some lists and gives back everything.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How fields of `search` are compared, as `field:operator` joined by `;`, or the name of a field alone.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description A field and a day, or a range of days, both ends included: `created_at:2026-01-01|2026-01-31`. Other forms are ignored or give a 500. A field that the list does not filter by is ignored too, as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. Which fields a list accepts is not documented; `id` is the documented example.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Goes around the cache, in which an answer may be up to 30 minutes old. Use it to read what was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Number of the page, from 1. The API refuses pages that begin at or beyond record 10 000 with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items on a page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Goes around the cache, in which an answer may be up to 30 minutes old. Use it to read what was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Free text: of a customer the name, e-mail or digits of the CPF, of a coupon its code. The search is fuzzy, so compare what comes with what you looked for.
                 * @example maria
                 */
                q?: components["parameters"]["FreeText"];
                /**
                 * @description Conditions `field:value`, joined by `;`. A bare text without a field is ignored by some lists and gives back everything.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How fields of `search` are compared, as `field:operator` joined by `;`, or the name of a field alone.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description A field and a day, or a range of days, both ends included: `created_at:2026-01-01|2026-01-31`. Other forms are ignored or give a 500. A field that the list does not filter by is ignored too, as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. Which fields a list accepts is not documented; `id` is the documented example.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Number of the page, from 1. The API refuses pages that begin at or beyond record 10 000 with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items on a page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Goes around the cache, in which an answer may be up to 30 minutes old. Use it to read what was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Conditions `field:value`, joined by `;`. A bare text without a field is ignored by some lists and gives back everything.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How fields of `search` are compared, as `field:operator` joined by `;`, or the name of a field alone.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description A field and a day, or a range of days, both ends included: `created_at:2026-01-01|2026-01-31`. Other forms are ignored or give a 500. A field that the list does not filter by is ignored too, as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. Which fields a list accepts is not documented; `id` is the documented example.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Goes around the cache, in which an answer may be up to 30 minutes old. Use it to read what was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Number of the page, from 1. The API refuses pages that begin at or beyond record 10 000 with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items on a page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Goes around the cache, in which an answer may be up to 30 minutes old. Use it to read what was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Conditions `field:value`, joined by `;`. A bare text without a field is ignored by some lists and gives back everything.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How fields of `search` are compared, as `field:operator` joined by `;`, or the name of a field alone.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description A field and a day, or a range of days, both ends included: `created_at:2026-01-01|2026-01-31`. Other forms are ignored or give a 500. A field that the list does not filter by is ignored too, as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. Which fields a list accepts is not documented; `id` is the documented example.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Goes around the cache, in which an answer may be up to 30 minutes old. Use it to read what was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
    "webhooks.list": {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. The API refuses pages that begin at or beyond record 10 000 with a 400.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items on a page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Goes around the cache, in which an answer may be up to 30 minutes old. Use it to read what was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Conditions `field:value`, joined by `;`. A bare text without a field is ignored by some lists and gives back everything.
                 * @example active:true
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description How fields of `search` are compared, as `field:operator` joined by `;`, or the name of a field alone.
                 * @example name:like
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description A field and a day, or a range of days, both ends included: `created_at:2026-01-01|2026-01-31`. Other forms are ignored or give a 500. A field that the list does not filter by is ignored too, as `updated_at` on the list of all abandoned carts.
                 * @example created_at:2026-01-01|2026-01-31
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Field to sort by. Which fields a list accepts is not documented; `id` is the documented example.
                 * @example id
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Direction of `orderBy`.
                 * @example desc
                 */
                sortedBy?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Goes around the cache, in which an answer may be up to 30 minutes old. Use it to read what was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Alias of the store, as it stands in the address of its panel.
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
                 * @description Goes around the cache, in which an answer may be up to 30 minutes old. Use it to read what was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
            };
            header?: never;
            path: {
                /**
                 * @description Alias of the store, as it stands in the address of its panel.
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
    "webhooks.receive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC-SHA256 of the bytes of the body, keyed with the secret of the webhook, as Base64.
                 * @example kqMZpBAYpOYlIvRe+JKZQCk0NdWkTnbuV7ap1oDZzTI=
                 */
                "X-Yampi-Hmac-SHA256": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event, as JSON. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnownWebhookEvent"];
            };
        };
        responses: {
            /** @description The event was taken. The body does not matter. Any other status, or none within five seconds, is a failure. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
