// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

export interface paths {
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
         * @description Only what changes has to be sent: a field that is not sent keeps its value. Dates are written as `YYYY-MM-DD HH:MM:SS`. The page shows an response without dates; every other source of a coupon has them.
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
        /** List a customer's addresses */
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
         * @description Who left a cart is in `customer`, or only in `tracking_data` if the buyer got no further; carts without an e-mail address exist. A cart that becomes an order disappears from this list: recognize a recovered one by `cart_token` of the order. `date` works with `created_at`; `updated_at` is ignored.
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
        /** List payment links */
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
        /** Delete a payment link */
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
        /** List the statuses of orders */
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
        /** List payment methods */
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
        /** Get a payment method */
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
        /** Get a configuration of a payment method */
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
        /** Simulate the instalments of an amount */
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
        /** List payment gateways */
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
        /** Get a payment gateway */
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
        /** List banks */
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
        /** Get a bank */
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
        /** List affiliations */
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
        /** List bank accounts */
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
        /** Get a bank account */
        get: operations["checkout.bankAccounts.get"];
        /**
         * Update a bank account
         * @description Decides where the money of a seller goes.
         */
        put: operations["checkout.bankAccounts.update"];
        post?: never;
        /** Delete a bank account */
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
         * @description Every payment attempt of the store; those of one order are in `orders.listTransactions`.
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
        /** Get a transaction */
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
        /** List the log of a transaction */
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
         * @description Look at `active` of the new webhook: the documentation shows it active, and one client found it inactive until `webhooks.update` set `active`, with all of its events. How many webhooks a store may have depends on its plan. A receiver has to respond with a 2xx within five seconds; after 30 failures the API turns the webhook off.
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
         * @description `date` takes `created_at`, `updated_at` and `cancelled_at`. Which fields `orderBy` takes is unknown, and clients found no stable order; `sort=-created_at`, on which one relies, is documented nowhere. A filter by customer is not offered, since nobody saw it work: use `customers.listOrders`.
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
        /** List the filters of orders */
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
        /** List the items of an order */
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
        /** List the transactions of an order */
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
        /** List the boxes of an order */
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
        /** List the addresses of an order */
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
        /** Get an address of an order */
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
        /** Get a comment of an order */
        get: operations["orders.comments.get"];
        /** Update a comment of an order */
        put: operations["orders.comments.update"];
        post?: never;
        /** Delete a comment of an order */
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
        /** List the invoices of an order */
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
        /** Get an invoice of an order */
        get: operations["orders.invoices.get"];
        /**
         * Update an invoice of an order
         * @description Fires `order.invoice.updated`.
         */
        put: operations["orders.invoices.update"];
        post?: never;
        /** Delete an invoice of an order */
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
        /** List the tracking steps of an order */
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
        /** List the shipping labels of an order */
        get: operations["orders.labels.list"];
        put?: never;
        /** Create a shipping label of an order */
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
        /** Get a shipping label of an order */
        get: operations["orders.labels.get"];
        /** Update a shipping label of an order */
        put: operations["orders.labels.update"];
        post?: never;
        /** Delete a shipping label of an order */
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
        /** Delete a product */
        delete: operations["products.delete"];
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
        /** Create a brand */
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
        /** Get a brand */
        get: operations["brands.get"];
        /**
         * Update a brand
         * @description Send the required fields and those that change; the others keep their values.
         */
        put: operations["brands.update"];
        post?: never;
        /** Delete a brand */
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
        /** List categories */
        get: operations["categories.list"];
        put?: never;
        /** Create a category */
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
        /** Get a category */
        get: operations["categories.get"];
        /** Update a category */
        put: operations["categories.update"];
        post?: never;
        /** Delete a category */
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
        /** List the products of a category */
        get: operations["categories.products.list"];
        /**
         * Add products to a category
         * @description Unknown whether products that the body omits leave the category.
         */
        put: operations["categories.products.add"];
        post?: never;
        /** Remove products from a category */
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
        /** List the banners of a category */
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
        /** List collections */
        get: operations["collections.list"];
        put?: never;
        /** Create a collection */
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
        /** Update a collection */
        put: operations["collections.update"];
        post?: never;
        /** Delete a collection */
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
        /** Add products to a collection */
        post: operations["collections.products.add"];
        /** Remove products from a collection */
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
        /** List variations */
        get: operations["variations.list"];
        put?: never;
        /** Create a variation */
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
        /** Get a variation */
        get: operations["variations.get"];
        /** Update a variation */
        put: operations["variations.update"];
        post?: never;
        /** Delete a variation */
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
        /** List the values of a variation */
        get: operations["variations.values.list"];
        put?: never;
        /** Create a value of a variation */
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
        /** Get a value of a variation */
        get: operations["variations.values.get"];
        /** Update a value of a variation */
        put: operations["variations.values.update"];
        post?: never;
        /** Delete a value of a variation */
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
        /** List flags */
        get: operations["flags.list"];
        put?: never;
        /** Create a flag */
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
        /** Get a flag */
        get: operations["flags.get"];
        /** Update a flag */
        put: operations["flags.update"];
        post?: never;
        /** Delete a flag */
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
        /** List the products of a flag */
        get: operations["flags.products.list"];
        put?: never;
        /** Add products to a flag */
        post: operations["flags.products.add"];
        /** Remove products from a flag */
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
        /** List filters */
        get: operations["filters.list"];
        put?: never;
        /** Create a filter */
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
        /** Delete a filter */
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
        /** Delete a value of a filter */
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
        /** List reviews */
        get: operations["reviews.list"];
        put?: never;
        /** Create a review */
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
        /** Get a review */
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
        /** List comments on products */
        get: operations["productComments.list"];
        put?: never;
        /**
         * Create a comment on a product
         * @description To answer a comment, send its ID as `comment_id`; otherwise null.
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
        /** Get a comment on a product */
        get: operations["productComments.get"];
        /**
         * Update a comment on a product
         * @description The response is returned as received; its form is unknown.
         */
        put: operations["productComments.update"];
        post?: never;
        /** Delete a comment on a product */
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
        /** List customizations */
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
        /** Get a customization */
        get: operations["customizations.get"];
        /** Update a customization */
        put: operations["customizations.update"];
        post?: never;
        /** Delete a customization */
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
        /** List groups of products */
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
        /** Get a group of products */
        get: operations["productGroups.get"];
        /** Update a group of products */
        put: operations["productGroups.update"];
        post?: never;
        /** Delete a group of products */
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
        /** List the products of a group */
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
         *     Respond with a 2xx within five seconds and process the event afterwards: Yampi disables the webhook after 30 failures. When and how
         *     often Yampi retries an event is not documented, and no event ID is documented: a repeated body is the only sign of a repeated event.
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
        AddressInput: {
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
        };
        /**
         * Affiliation
         * @description Account of the store at a payment gateway.
         */
        Affiliation: {
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
        };
        /** @description One entity in its envelope. */
        AffiliationEnvelope: {
            data: components["schemas"]["Affiliation"];
        };
        /**
         * Affiliation input
         * @description Fields of an affiliation.
         */
        AffiliationInput: {
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
        };
        /** @description Entities of one page, and where it is in the list. */
        AffiliationList: {
            /** @description The entities of this page. */
            data: components["schemas"]["Affiliation"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Affiliation relation
         * @description Envelope of the affiliation.
         */
        AffiliationRelation: {
            data: components["schemas"]["Affiliation"];
        };
        /**
         * Date and time
         * @description Local time in the given time zone, without an offset. Do not parse it as UTC.
         */
        ApiDateTime: {
            /**
             * @description Local time as `YYYY-MM-DD HH:MM:SS`. Real responses include six fractional digits; the documentation shows none.
             * @example 2026-03-05 14:07:21.000000
             * @example 2026-03-05 14:07:21
             */
            date: string;
            /**
             * @description Time zone type used by PHP; 3 is an identifier.
             * @example 3
             */
            timezone_type: number;
            /**
             * @description IANA time zone identifier.
             * @example America/Sao_Paulo
             */
            timezone: string;
        };
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
        Bank: {
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
        };
        /**
         * Bank account
         * @description Bank account of a seller. Personal and financial data.
         */
        BankAccount: {
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
        };
        /** @description One entity in its envelope. */
        BankAccountEnvelope: {
            data: components["schemas"]["BankAccount"];
        };
        /**
         * Bank account input
         * @description Fields of a bank account.
         */
        BankAccountInput: {
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
        };
        /** @description Entities of one page, and where it is in the list. */
        BankAccountList: {
            /** @description The entities of this page. */
            data: components["schemas"]["BankAccount"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /** @description One entity in its envelope. */
        BankEnvelope: {
            data: components["schemas"]["Bank"];
        };
        /** @description Entities of one page, and where it is in the list. */
        BankList: {
            /** @description The entities of this page. */
            data: components["schemas"]["Bank"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Banner
         * @description Image that the store shows.
         */
        Banner: {
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
        };
        /** @description Entities of one page, and where it is in the list. */
        BannerList: {
            /** @description The entities of this page. */
            data: components["schemas"]["Banner"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Brand
         * @description Brand of products.
         */
        Brand: {
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
        };
        /** @description One entity in its envelope. */
        BrandEnvelope: {
            data: components["schemas"]["Brand"];
        };
        /**
         * Brand input
         * @description Fields to create or update a brand.
         */
        BrandInput: {
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
        };
        /** @description Entities of one page, and where it is in the list. */
        BrandList: {
            /** @description The entities of this page. */
            data: components["schemas"]["Brand"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Abandoned cart
         * @description Cart that did not become an order. The fields are those of the documentation pages and of carts that public code reads.
         */
        Cart: {
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
        };
        /**
         * Cart recovery e-mail
         * @description E-mail that reminds the buyer of an abandoned cart.
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
        };
        /**
         * Cart recovery e-mails relation
         * @description Envelope of the recovery e-mails.
         */
        CartEmailsRelation: {
            /** @description Recovery e-mails of the cart. */
            data: components["schemas"]["CartEmail"][];
        };
        /**
         * Cart item
         * @description Product in a cart, with its quantity.
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
        };
        /**
         * Cart items relation
         * @description Envelope of the items.
         */
        CartItemsRelation: {
            /** @description List of items. */
            data: components["schemas"]["CartItem"][];
        };
        /**
         * List of abandoned carts
         * @description One page of abandoned carts.
         */
        CartList: {
            /** @description Carts on this page. */
            data: components["schemas"]["Cart"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Cart metadata entry
         * @description Key and value that the platform or an app adds to a cart.
         */
        CartMetadata: {
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
        };
        /**
         * Cart metadata relation
         * @description Envelope of the metadata entries.
         */
        CartMetadataRelation: {
            /** @description Metadata entries. */
            data: components["schemas"]["CartMetadata"][];
        };
        /**
         * Page of all abandoned carts
         * @description One page of carts with pagination, or one part of a scroll.
         */
        CartScrollPage: {
            /** @description Carts on this page or in this part. */
            data: components["schemas"]["Cart"][];
            meta?: components["schemas"]["ScrollableMeta"];
            /**
             * @description Cursor to send with the next request of a scroll. Null outside a scroll, if present at all.
             * @example c2Nyb2xsLTE
             * @example null
             */
            scroll_id?: string | null;
        };
        /**
         * Cart search row relation
         * @description Envelope of the search row.
         */
        CartSearchRelation: {
            data: components["schemas"]["CartSearchRow"];
        };
        /**
         * Cart search row
         * @description Fields that the cart search uses.
         */
        CartSearchRow: {
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
        };
        /**
         * Cart SKU
         * @description Variation of a product in a cart. The object has more fields than the schema describes; they are returned unchanged.
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
        } & {
            [key: string]: unknown;
        };
        /**
         * Cart SKU relation
         * @description Envelope of the SKU.
         */
        CartSkuRelation: {
            data: components["schemas"]["CartSku"];
        };
        /**
         * Cart spreadsheet row
         * @description Row of a cart in the spreadsheet of carts. Values are strings.
         */
        CartSpreadsheet: {
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
        };
        /**
         * Cart spreadsheet row relation
         * @description Envelope of the spreadsheet row.
         */
        CartSpreadsheetRelation: {
            data: components["schemas"]["CartSpreadsheet"];
        };
        /**
         * Cart totals
         * @description Totals of the items, shipping and discounts of a cart.
         */
        CartTotalizers: {
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
        };
        /**
         * Cart contact details
         * @description Details that the buyer entered before abandoning the cart.
         */
        CartTrackingData: {
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
        };
        /**
         * Cart payment status
         * @description Status of the last payment of a cart.
         */
        CartTransactionStatus: {
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
        };
        /**
         * Selection of the catalog
         * @description Products, brands, collections and categories, by ID.
         */
        CatalogSelection: {
            /** @description Products. */
            products_ids?: components["schemas"]["IdList"];
            /** @description Brands. */
            brands_ids?: components["schemas"]["IdList"];
            /** @description Collections. */
            collections_ids?: components["schemas"]["IdList"];
            /** @description Categories. */
            categories_ids?: components["schemas"]["IdList"];
        };
        /** Categories input */
        CategoriesInput: {
            /** @description Categories. */
            categories_ids: components["schemas"]["IdList"];
        };
        /**
         * Category
         * @description Category of products.
         */
        Category: {
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
        };
        /** @description One entity in its envelope. */
        CategoryEnvelope: {
            data: components["schemas"]["Category"];
        };
        /**
         * Category input
         * @description Fields to create or update a category.
         */
        CategoryInput: {
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
        };
        /** @description Entities of one page, and where it is in the list. */
        CategoryList: {
            /** @description The entities of this page. */
            data: components["schemas"]["Category"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /** Products of a category input */
        CategoryProductsInput: {
            /** @description Products. Collections, flags and groups of products call this `products_ids`. */
            product_ids: components["schemas"]["IdList"];
        };
        /**
         * SEO texts of a category
         * @description Texts for search engines.
         */
        CategorySeo: {
            /** @description Title. */
            seo_title?: components["schemas"]["TextOrNull"];
            /** @description Keywords. */
            seo_keywords?: components["schemas"]["TextOrNull"];
            /** @description Description. */
            seo_description?: components["schemas"]["TextOrNull"];
        };
        /** SEO of a category */
        CategorySeoRelation: {
            /** @description Its texts. */
            data: components["schemas"]["CategorySeo"];
        };
        /**
         * Status of orders
         * @description Status that orders of the store may have. A store may rename and add statuses, so IDs and aliases differ between stores.
         */
        CheckoutStatus: {
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
        };
        /** @description One entity in its envelope. */
        CheckoutStatusEnvelope: {
            data: components["schemas"]["CheckoutStatus"];
        };
        /** @description Entities of one page, and where it is in the list. */
        CheckoutStatusList: {
            /** @description The entities of this page. */
            data: components["schemas"]["CheckoutStatus"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Cluster
         * @description Group of customers with its own commercial conditions. No public code reads clusters, so this schema relies on the documentation alone. The documentation names most of these fields without explaining them; their meaning is inferred from their names.
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
         * Cluster input
         * @description Fields to create or update a cluster. Unknown which fields the API requires, because every known copy of the documentation page ends before saying so; a 422 names them. According to the documentation, amounts and percentages are strings in requests and numbers in responses.
         */
        ClusterInput: {
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
        };
        /**
         * Page of clusters
         * @description One page of clusters, with pagination.
         */
        ClusterPage: {
            /** @description Clusters on this page. */
            data: components["schemas"]["Cluster"][];
            meta: components["schemas"]["ListMeta"];
        };
        /**
         * Cluster restrictions
         * @description Products, brands, collections and categories that a cluster is restricted to, and possibly those that it excludes.
         */
        ClusterRestrictions: {
            /** @description Products, brands, collections and categories that the cluster is restricted to. */
            include: components["schemas"]["ClusterSelection"];
            /** @description Products, brands, collections and categories that the cluster excludes, if sent here. The documentation pages show this field beside `restrictions`. */
            exclude?: components["schemas"]["ClusterSelection"];
        };
        /**
         * Cluster selection
         * @description Products, brands, collections and categories, by ID.
         */
        ClusterSelection: {
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
        };
        /**
         * Shipping rule input of a cluster
         * @description Shipping rule in the body of a cluster. The discount has a different name and type here than in the body of a separate shipping rule.
         */
        ClusterShippingRuleInput: {
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
        };
        /**
         * Collection
         * @description Collection of products.
         */
        Collection: {
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
            created_at?: components["schemas"]["ApiDateTime"];
            updated_at?: components["schemas"]["ApiDateTime"];
        };
        /** @description One entity in its envelope. */
        CollectionEnvelope: {
            data: components["schemas"]["Collection"];
        };
        /**
         * Collection input
         * @description Fields to create or update a collection.
         */
        CollectionInput: {
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
        };
        /** @description Entities of one page, and where it is in the list. */
        CollectionList: {
            /** @description The entities of this page. */
            data: components["schemas"]["Collection"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /** Restrictions of a collection */
        CollectionRestrictions: {
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
        };
        /** Copied products */
        CopiedProducts: {
            /** @description Products of the category. */
            data: components["schemas"]["Product"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Counter
         * @description Integer from 0, sent as a number. The documentation shows a string of digits.
         * @example 30
         * @example 30
         */
        Counter: number | string;
        /**
         * Customer
         * @description Customer of the store. The included relations depend on the route. The documentation pages name these fields without explaining them; their meaning is inferred from their names and from public code.
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
        };
        /**
         * Customer address
         * @description Delivery address of a customer. The address of an order is a different resource with different fields.
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
         * @description One page of addresses, with pagination.
         */
        CustomerAddressPage: {
            /** @description Addresses on this page. */
            data: components["schemas"]["CustomerAddress"][];
            meta: components["schemas"]["ListMeta"];
        };
        /**
         * Addresses relation
         * @description Envelope of the addresses.
         */
        CustomerAddressesRelation: {
            /** @description List of addresses; empty if there are none. */
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
         * Customer cluster
         * @description Cluster that a customer belongs to. Only its ID is described; all other fields are returned unchanged.
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
         * Cluster relation
         * @description Envelope of the cluster.
         */
        CustomerClusterRelation: {
            data: components["schemas"]["CustomerCluster"];
        };
        /**
         * Customer deletion request
         * @description Request of a customer to delete their data. Also included if the customer never made a request; it is then not pending and has no date.
         */
        CustomerDeletionRequest: {
            /**
             * @description Whether the request still waits for confirmation by the customer.
             * @example true
             */
            pending_confirmation: boolean;
            /** @description Date when the data will be deleted; an empty string if the customer never made a request. */
            scheduled_date: components["schemas"]["DayOrEmpty"];
        };
        /**
         * Deletion request relation
         * @description Envelope of the deletion request.
         */
        CustomerDeletionRequestRelation: {
            data: components["schemas"]["CustomerDeletionRequest"];
        };
        /** @description One entity in its envelope. */
        CustomerEnvelope: {
            data: components["schemas"]["Customer"];
        };
        /**
         * Customer filters
         * @description Any value. Only the title of the documentation page is known, and no public code calls this route, so the response is not described.
         */
        CustomerFilters: unknown;
        /**
         * Customer input
         * @description Fields to create a customer. Most fields are taken from an older documentation page that requires the first three; its table of required fields is cut off. `first_name`, `last_name` and `phone` are sent by one public client.
         */
        CustomerInput: {
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
             * @description Phone number with area code, eleven digits. Responses return it in `phone`. Personal data.
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
        };
        /**
         * List of customers
         * @description One page of customers. Unknown whether these lists include a total.
         */
        CustomerList: {
            /** @description Customers on this page. */
            data: components["schemas"]["Customer"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Page of customers
         * @description One page of customers, with pagination.
         */
        CustomerPage: {
            /** @description Customers on this page. */
            data: components["schemas"]["Customer"][];
            meta: components["schemas"]["ListMeta"];
        };
        /**
         * Customer phone
         * @description Brazilian phone number, split into parts. Only the WhatsApp link contains the country code.
         */
        CustomerPhone: {
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
        };
        /**
         * Customer phone input
         * @description Phone number in the format that one public client sends. Unknown whether the API accepts it; `homephone` is the documented field.
         */
        CustomerPhoneInput: {
            /**
             * @description Area code and number, ten or eleven digits, without the country code 55. Personal data.
             * @example 11900000000
             */
            full_number: string;
        };
        /**
         * Page of all customers
         * @description One page of customers with pagination, or one part of a scroll.
         */
        CustomerScrollPage: {
            /** @description Customers on this page or in this part. */
            data: components["schemas"]["Customer"][];
            meta: components["schemas"]["ScrollableMeta"];
            /**
             * @description Cursor to send with the next request of a scroll. Null outside a scroll, if present at all.
             * @example c2Nyb2xsLTE
             * @example null
             */
            scroll_id?: string | null;
        };
        /**
         * Search row relation
         * @description Envelope of the search row.
         */
        CustomerSearchRelation: {
            data: components["schemas"]["CustomerSearchRow"];
        };
        /**
         * Customer search row
         * @description Fields that the customer search uses.
         */
        CustomerSearchRow: {
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
        };
        /**
         * Customer spreadsheet row
         * @description Row of a customer in the spreadsheet of customers, including the last address and order. Values are strings, and empty strings if there is no value. The documentation pages name these fields without explaining them.
         */
        CustomerSpreadsheet: {
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
        };
        /**
         * Spreadsheet row relation
         * @description Envelope of the spreadsheet row.
         */
        CustomerSpreadsheetRelation: {
            data: components["schemas"]["CustomerSpreadsheet"];
        };
        /**
         * Customer statistics
         * @description Order statistics of a customer. An older documentation page shows other names for some of these fields.
         */
        CustomerStats: {
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
        };
        /**
         * Statistics relation
         * @description Envelope of the statistics.
         */
        CustomerStatsRelation: {
            data: components["schemas"]["CustomerStats"];
        };
        /**
         * Customer update input
         * @description Complete customer. Every field is required on purpose, because a PUT was observed to clear omitted fields; send null for a field without a value. A customer read from the API has all of these fields except `homephone`; it may also be sent with its other fields, as the only known client does. The fields that the API accepts are not documented. Responses contain no password, so this schema has none.
         */
        CustomerUpdateInput: {
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
            /** @description Phone number with area code, equal to `full_number` of `phone` in responses. Personal data. */
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
        };
        /**
         * Customization
         * @description What a buyer may add to a product, such as a name.
         */
        Customization: {
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
        };
        /** @description One entity in its envelope. */
        CustomizationEnvelope: {
            data: components["schemas"]["Customization"];
        };
        /** Customization input */
        CustomizationInput: {
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
        };
        /** @description Entities of one page, and where it is in the list. */
        CustomizationList: {
            /** @description The entities of this page. */
            data: components["schemas"]["Customization"][];
            meta?: components["schemas"]["ListMeta"];
        };
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
         * @description Error response body. Clients can rely only on the top-level message.
         */
        ErrorBody: {
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
        };
        /**
         * Event product
         * @description Product of an event. No event of a product was captured; the fields are those that both a webhook's products and the routes of products have.
         */
        EventProduct: {
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
        } & {
            [key: string]: unknown;
        };
        /**
         * Export job
         * @description Job that makes a file and sends it by e-mail to the user of the credentials.
         */
        ExportJob: {
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
        };
        /** @description One entity in its envelope. */
        ExportJobEnvelope: {
            data: components["schemas"]["ExportJob"];
        };
        /**
         * Filter
         * @description Filter of the product search.
         */
        Filter: {
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
        };
        /**
         * Filter in detail
         * @description What the API sends for one filter.
         */
        FilterDetails: {
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
        };
        /** @description One entity in its envelope. */
        FilterEnvelope: {
            data: components["schemas"]["Filter"];
        };
        /** Filter input */
        FilterInput: {
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
        };
        /** @description Entities of one page, and where it is in the list. */
        FilterList: {
            /** @description The entities of this page. */
            data: components["schemas"]["Filter"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Value of a filter
         * @description Value of a filter, such as a material.
         */
        FilterValue: {
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
        };
        /** Value of a filter input */
        FilterValueInput: {
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
        };
        /**
         * Flag
         * @description Flag (selo) that the store shows on products.
         */
        Flag: {
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
        };
        /** @description One entity in its envelope, in an array of one. */
        FlagArrayEnvelope: {
            /** @description The one entity. */
            data: [
                components["schemas"]["Flag"]
            ];
        };
        /** @description One entity in its envelope. */
        FlagEnvelope: {
            data: components["schemas"]["Flag"];
        };
        /**
         * Flag input
         * @description Fields to create or update a flag.
         */
        FlagInput: {
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
        };
        /** @description Entities of one page, and where it is in the list. */
        FlagList: {
            /** @description The entities of this page. */
            data: components["schemas"]["Flag"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Payment gateway
         * @description Payment service that a store can connect to.
         */
        Gateway: {
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
        };
        /** @description One entity in its envelope. */
        GatewayEnvelope: {
            data: components["schemas"]["Gateway"];
        };
        /**
         * Instalments of a gateway
         * @description What a gateway allows of instalments.
         */
        GatewayInstallments: {
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
        };
        /** @description Entities of one page, and where it is in the list. */
        GatewayList: {
            /** @description The entities of this page. */
            data: components["schemas"]["Gateway"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Parameters of a gateway
         * @description Envelope of the names of credentials.
         */
        GatewayParams: {
            /** @description Lists of names, such as `env` and `merchant_id`. */
            data: string[][];
        };
        /**
         * Gateways relation
         * @description Envelope of gateways.
         */
        GatewaysRelation: {
            /** @description List of gateways. */
            data: components["schemas"]["Gateway"][];
        };
        /**
         * Global search results
         * @description Results by kind, of which the page shows a part.
         */
        GlobalSearch: {
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
        } & {
            [key: string]: unknown;
        };
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
        ImageUrl: {
            /**
             * @description Public URL of the image.
             * @example https://images.example.com/camiseta.png
             */
            url: string;
        };
        /**
         * Included relation
         * @description Relation that `include` asks for. Its contents are not documented.
         * @example {
         *       "data": []
         *     }
         */
        IncludedRelation: {
            [key: string]: unknown;
        };
        /**
         * Instalment rule
         * @description Interest and discount of a number of instalments.
         */
        Installment: {
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
        };
        /**
         * Instalment rule input
         * @description One of the rules.
         */
        InstallmentInput: {
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
        };
        /** @description Entities of one page, and where it is in the list. */
        InstallmentList: {
            /** @description The entities of this page. */
            data: components["schemas"]["Installment"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Instalment simulation
         * @description What an amount costs in each number of instalments.
         */
        InstallmentSimulation: {
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
        };
        /** @description One entity in its envelope. */
        InstallmentSimulationEnvelope: {
            data: components["schemas"]["InstallmentSimulation"];
        };
        /**
         * Instalment rules input
         * @description Instalment rules of a payment method.
         */
        InstallmentsInput: {
            /** @description The rules. */
            installments: components["schemas"]["InstallmentInput"][];
        };
        /**
         * Instalments relation
         * @description Envelope of the instalments.
         */
        InstallmentsRelation: {
            /** @description List of instalments. */
            data: components["schemas"]["Installment"][];
        };
        /**
         * Event stock
         * @description Stock of a SKU, as sent in an event.
         */
        Inventory: {
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
        } & {
            [key: string]: unknown;
        };
        /**
         * Stock spreadsheet row
         * @description Row of a stock in the spreadsheet of stocks.
         */
        InventorySpreadsheet: {
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
        } & {
            [key: string]: unknown;
        };
        /**
         * Stock spreadsheet row relation
         * @description Envelope of the spreadsheet row.
         */
        InventorySpreadsheetRelation: {
            /** @description Spreadsheet row. */
            data: components["schemas"]["InventorySpreadsheet"];
        };
        /**
         * Invoice
         * @description Invoice of an order. No invoice event was captured; the fields are those of the routes of orders.
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
             * @description URL of the invoice.
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
        } & {
            [key: string]: unknown;
        };
        /** @description One entity in its envelope, in an array of one. */
        InvoiceArrayEnvelope: {
            /** @description The one entity. */
            data: [
                components["schemas"]["Invoice"]
            ];
        };
        /** @description One entity in its envelope. */
        InvoiceEnvelope: {
            data: components["schemas"]["Invoice"];
        };
        /**
         * Invoice input
         * @description Invoice to create or update. Its amounts and its flag are strings.
         */
        InvoiceInput: {
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
             * @description URL of the invoice.
             * @example https://notas.example.com/1
             */
            url?: string;
            /**
             * @description CFOP code.
             * @example 5102
             */
            cfop?: string;
            /**
             * @description The string `true` moves the order to `invoiced`, as far as known.
             * @example true
             */
            force_invoiced_status?: string;
        };
        /** @description Entities of one page, and where it is in the list. */
        InvoiceList: {
            /** @description The entities of this page. */
            data: components["schemas"]["Invoice"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Event
         * @description Event with a documented name. `event` identifies the event and therefore the type of `resource`.
         */
        KnownWebhookEvent: components["schemas"]["WebhookOrderEvent"] | components["schemas"]["WebhookCartEvent"] | components["schemas"]["WebhookCustomerEvent"] | components["schemas"]["WebhookAddressEvent"] | components["schemas"]["WebhookTransactionEvent"] | components["schemas"]["WebhookInventoryEvent"] | components["schemas"]["WebhookInvoiceEvent"] | components["schemas"]["WebhookProductEvent"] | components["schemas"]["WebhookOpenEvent"];
        /**
         * List metadata
         * @description Metadata of a list.
         */
        ListMeta: {
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * Store
         * @description Store that a user can access. A store that is not `active` returns 403 on every route. The documentation page names these fields without explaining them; their meaning is inferred from their names. The example on that page is truncated, so more fields exist.
         */
        Merchant: {
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
        };
        /**
         * Store services
         * @description Services connected to the store, by name. The format of each value is unknown.
         */
        MerchantServices: {
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
        };
        /**
         * Stores relation
         * @description Envelope of the stores.
         */
        MerchantsRelation: {
            /** @description List of stores, including inactive ones. */
            data: components["schemas"]["Merchant"][];
        };
        /**
         * Money
         * @description Amount in Brazilian reais, as a number or as a string with a decimal point. Both occur; parse it with a function that accepts both.
         * @example 99.99
         * @example 99.99
         */
        Money: number | string;
        /**
         * Order
         * @description Order. The included relations depend on the route and on `include`; an event includes all of those described here. Newer orders have more fields, which are returned unchanged.
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
             * @description URL of the order for the buyer. Treat it as a secret.
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
        } & {
            [key: string]: unknown;
        };
        /**
         * Order address
         * @description Shipping address of an order. The address of a customer is a different resource with different fields.
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
        };
        /** @description One entity in its envelope, in an array of one. */
        OrderAddressArrayEnvelope: {
            /** @description The one entity. */
            data: [
                components["schemas"]["OrderAddress"]
            ];
        };
        /** @description One entity in its envelope. */
        OrderAddressEnvelope: {
            data: components["schemas"]["OrderAddress"];
        };
        /**
         * Order address input
         * @description Shipping address of an order, complete.
         */
        OrderAddressInput: {
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
        };
        /** @description Entities of one page, and where it is in the list. */
        OrderAddressList: {
            /** @description The entities of this page. */
            data: components["schemas"]["OrderAddress"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Order address relation
         * @description Envelope of the address.
         */
        OrderAddressRelation: {
            /** @description The address. */
            data: components["schemas"]["OrderAddress"];
        };
        /** @description One entity in its envelope, in an array of one. */
        OrderArrayEnvelope: {
            /** @description The one entity. */
            data: [
                components["schemas"]["Order"]
            ];
        };
        /**
         * Order box
         * @description Box of an order. Its measures are strings.
         */
        OrderBox: {
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
        };
        /**
         * Order box item
         * @description Item in a box.
         */
        OrderBoxItem: {
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
        };
        /**
         * Order comment
         * @description Comment that the store wrote on an order.
         */
        OrderComment: {
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
        } & {
            [key: string]: unknown;
        };
        /** @description One entity in its envelope, in an array of one. */
        OrderCommentArrayEnvelope: {
            /** @description The one entity. */
            data: [
                components["schemas"]["OrderComment"]
            ];
        };
        /** @description One entity in its envelope. */
        OrderCommentEnvelope: {
            data: components["schemas"]["OrderComment"];
        };
        /**
         * Order comment input
         * @description Comment to create or update.
         */
        OrderCommentInput: {
            /**
             * @description Text of the comment. The field is plural; `comment` is unknown to the API.
             * @example Cliente pediu embrulho
             */
            comments: string;
        };
        /** @description Entities of one page, and where it is in the list. */
        OrderCommentList: {
            /** @description The entities of this page. */
            data: components["schemas"]["OrderComment"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Order comment user
         * @description User who wrote a comment.
         */
        OrderCommentUser: {
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
        };
        /**
         * Order comment user relation
         * @description Envelope of the user.
         */
        OrderCommentUserRelation: {
            /** @description The user. */
            data: components["schemas"]["OrderCommentUser"];
        };
        /**
         * Order e-mail
         * @description E-mail that was sent about an order.
         */
        OrderEmail: {
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
        } & {
            [key: string]: unknown;
        };
        /** @description One entity in its envelope. */
        OrderEmailEnvelope: {
            data: components["schemas"]["OrderEmail"];
        };
        /** @description Entities of one page, and where it is in the list. */
        OrderEmailList: {
            /** @description The entities of this page. */
            data: components["schemas"]["OrderEmail"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /** @description One entity in its envelope. */
        OrderEnvelope: {
            data: components["schemas"]["Order"];
        };
        /**
         * Order filter
         * @description Filter that the panel offers on the list of orders.
         */
        OrderFilter: {
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
        } & {
            [key: string]: unknown;
        };
        /**
         * Order filter attributes
         * @description How apps show a filter.
         */
        OrderFilterAttributes: {
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
        };
        /**
         * Order filter choice
         * @description Value of a filter.
         */
        OrderFilterChoice: {
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
        };
        /**
         * Order filters
         * @description Filters of the list of orders. The page shows one filter under a title that says list, so both forms are described.
         */
        OrderFilters: components["schemas"]["OrderFilter"] | components["schemas"]["OrderFilter"][];
        /**
         * Order input
         * @description Order to create, of a customer who exists. Some of its names differ from those of an order that is read.
         */
        OrderInput: {
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
        };
        /**
         * Order input address
         * @description Shipping address of an order to create.
         */
        OrderInputAddress: {
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
        };
        /**
         * Order input item
         * @description Item of an order to create.
         */
        OrderInputItem: {
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
        };
        /**
         * Order input transaction
         * @description Payment of an order to create.
         */
        OrderInputTransaction: {
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
             * @description URL of the boleto. Secret: it gives access. Do not log it or show it.
             * @example https://boleto.example.com/1
             */
            billet_url?: string;
            /**
             * @description Day on which the boleto is due.
             * @example 2026-03-10
             */
            billet_date?: string;
        };
        /**
         * Order item
         * @description Product in an order, with its quantity.
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
        };
        /**
         * Order item customization
         * @description Customization that the buyer added to an item.
         */
        OrderItemCustomization: {
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
        };
        /** @description Entities of one page, and where it is in the list. */
        OrderItemList: {
            /** @description The entities of this page. */
            data: components["schemas"]["OrderItem"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Order items relation
         * @description Envelope of the items.
         */
        OrderItemsRelation: {
            /** @description List of items. */
            data: components["schemas"]["OrderItem"][];
        };
        /**
         * Order label input
         * @description Shipping label to create or update.
         */
        OrderLabelInput: {
            /**
             * @description URL of the file to print.
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
        };
        /**
         * Order labels
         * @description Shipping labels of an order, or one of them. What a label contains is not known, so the response is returned as received.
         */
        OrderLabels: {
            /**
             * @description Labels, with unknown fields.
             * @example [
             *       {
             *         "id": 61001
             *       }
             *     ]
             */
            data?: unknown[];
        } & {
            [key: string]: unknown;
        };
        /** @description Entities of one page, and where it is in the list. */
        OrderList: {
            /** @description The entities of this page. */
            data: components["schemas"]["Order"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Order message
         * @description Message about an order that the store can send by WhatsApp.
         */
        OrderMessage: {
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
        };
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
        OrderMessages: {
            /** @description Message about an abandoned cart. */
            abandoned_cart?: components["schemas"]["OrderMessageOrNull"];
            /** @description Message about a shipped order. */
            order_shipped?: components["schemas"]["OrderMessageOrNull"];
            /** @description Message with the boleto. */
            billet?: components["schemas"]["OrderMessageOrNull"];
            /** @description Message with the Pix code. */
            pix?: components["schemas"]["OrderMessageOrNull"];
        };
        /**
         * Order messages relation
         * @description Envelope of the messages.
         */
        OrderMessagesRelation: {
            /** @description Messages by occasion. */
            data: components["schemas"]["OrderMessages"];
        };
        /**
         * Order metadata entry
         * @description Key and value that the platform, an app or a link adds to an order.
         */
        OrderMetadata: {
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
        };
        /**
         * Order metadata relation
         * @description Envelope of the metadata entries.
         */
        OrderMetadataRelation: {
            /** @description Metadata entries. */
            data: components["schemas"]["OrderMetadata"][];
        };
        /**
         * Order packaging
         * @description Boxes that an order is shipped in.
         */
        OrderPackaging: {
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
        } & {
            [key: string]: unknown;
        };
        /** @description Entities of one page, and where it is in the list. */
        OrderPackagingList: {
            /** @description The entities of this page. */
            data: components["schemas"]["OrderPackaging"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Order payment method
         * @description Payment method of an order.
         */
        OrderPayment: {
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
        };
        /**
         * Order Pix code
         * @description Details that the buyer needs to pay by Pix.
         */
        OrderPix: {
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
        };
        /**
         * Order Pix code relation
         * @description Envelope of the Pix code.
         */
        OrderPixRelation: {
            /** @description Pix code. */
            data: components["schemas"]["OrderPix"];
        };
        /**
         * Page of all orders
         * @description One page of orders with pagination, or one part of a scroll.
         */
        OrderScrollPage: {
            /** @description Orders on this page or in this part. */
            data: components["schemas"]["Order"][];
            meta?: components["schemas"]["ScrollableMeta"];
            /**
             * @description Cursor to send with the next request of a scroll. Null outside a scroll.
             * @example c2Nyb2xsLTE
             * @example null
             */
            scroll_id?: string | null;
        };
        /**
         * Order search row
         * @description Fields that the order search uses. Dates are days, as strings.
         */
        OrderSearch: {
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
        };
        /**
         * Order search row relation
         * @description Envelope of the search row.
         */
        OrderSearchRelation: {
            /** @description The search row. */
            data: components["schemas"]["OrderSearch"];
        };
        /**
         * Order spreadsheet rows relation
         * @description Envelope of the spreadsheet rows.
         */
        OrderSpreadsheetRelation: {
            /** @description Spreadsheet rows. */
            data: components["schemas"]["OrderSpreadsheetRow"][];
        };
        /**
         * Order spreadsheet row
         * @description Row of an order item in the spreadsheet of orders.
         */
        OrderSpreadsheetRow: {
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
        };
        /**
         * Order status
         * @description Progress of an order. A store may add its own statuses.
         */
        OrderStatus: {
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
        };
        /** @description Entities of one page, and where it is in the list. */
        OrderStatusList: {
            /** @description The entities of this page. */
            data: components["schemas"]["OrderStatus"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Order status relation
         * @description Envelope of the status.
         */
        OrderStatusRelation: {
            /** @description The status. */
            data: components["schemas"]["OrderStatus"];
        };
        /**
         * Order statuses relation
         * @description Envelope of the statuses.
         */
        OrderStatusesRelation: {
            /** @description List of statuses. */
            data: components["schemas"]["OrderStatus"][];
        };
        /**
         * Order tracking status
         * @description Step of the delivery of an order. Two pages show different fields; this is their union.
         */
        OrderTracking: {
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
            date?: components["schemas"]["ApiDateTimeOrText"];
            /** @description When it was recorded. */
            created_at?: components["schemas"]["ApiDateTimeOrText"];
            /** @description When it was last updated. */
            updated_at?: components["schemas"]["ApiDateTimeOrText"];
        } & {
            [key: string]: unknown;
        };
        /** @description One entity in its envelope. */
        OrderTrackingEnvelope: {
            data: components["schemas"]["OrderTracking"];
        };
        /**
         * Order tracking input
         * @description Step of the delivery. Its flags are strings.
         */
        OrderTrackingInput: {
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
             * @description The string `true` if the order was delivered.
             * @example false
             */
            delivered?: string;
            /**
             * @description The string `true` to notify the customer.
             * @example true
             */
            notify_customer?: string;
        };
        /** @description Entities of one page, and where it is in the list. */
        OrderTrackingList: {
            /** @description The entities of this page. */
            data: components["schemas"]["OrderTracking"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Order update input
         * @description Fields of an order to change.
         */
        OrderUpdateInput: {
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
        };
        /**
         * Pagination
         * @description Position of a page in its list.
         */
        Pagination: {
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
        };
        /**
         * Pagination links
         * @description URLs of the previous and next pages. If there is no such page, the key is missing or empty.
         */
        PaginationLinks: {
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
        };
        /**
         * Payment method
         * @description Payment method of the store.
         */
        Payment: {
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
        };
        /**
         * Payment method configuration
         * @description How the store takes a payment method. Fields of another method may be missing.
         */
        PaymentConfig: {
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
        };
        /** @description One entity in its envelope. */
        PaymentConfigEnvelope: {
            data: components["schemas"]["PaymentConfig"];
        };
        /**
         * Payment method configuration input
         * @description Fields to create or update a configuration.
         */
        PaymentConfigInput: {
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
        };
        /** @description Entities of one page, and where it is in the list. */
        PaymentConfigList: {
            /** @description The entities of this page. */
            data: components["schemas"]["PaymentConfig"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /** @description One entity in its envelope. */
        PaymentEnvelope: {
            data: components["schemas"]["Payment"];
        };
        /**
         * Payment link
         * @description Link that opens the checkout with items in the cart.
         */
        PaymentLink: {
            /**
             * @description ID of the payment link.
             * @example 61001
             */
            id: number;
            /**
             * @description URL to send to the buyer.
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
        };
        /** @description One entity in its envelope. */
        PaymentLinkEnvelope: {
            data: components["schemas"]["PaymentLink"];
        };
        /**
         * Payment link input
         * @description Fields of a payment link. The page marks none as required; every public client sends the first three.
         */
        PaymentLinkInput: {
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
        };
        /** @description Entities of one page, and where it is in the list. */
        PaymentLinkList: {
            /** @description The entities of this page. */
            data: components["schemas"]["PaymentLink"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Payment link message
         * @description Message with the payment link.
         */
        PaymentLinkMessage: {
            /**
             * @description Text of the message.
             * @example Aqui está o seu link de pagamento
             */
            message: string;
            /**
             * @description URL that opens WhatsApp with the message.
             * @example https://api.whatsapp.com/send?text=
             */
            link: string;
        };
        /**
         * Payment link item
         * @description SKU and its number of units.
         */
        PaymentLinkSku: {
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
        };
        /** @description Entities of one page, and where it is in the list. */
        PaymentList: {
            /** @description The entities of this page. */
            data: components["schemas"]["Payment"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Payment method relation
         * @description Envelope of the payment method.
         */
        PaymentRelation: {
            /** @description Payment method. */
            data: components["schemas"]["Payment"];
        };
        /**
         * Product
         * @description Product of the store, with one or more SKUs, which hold prices and stock. Relations are there if `include` asks for them. The description is in the relation `texts`.
         */
        Product: {
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
            brand?: components["schemas"]["IncludedRelation"];
            categories?: components["schemas"]["IncludedRelation"];
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
        };
        /** @description One entity in its envelope, in an array of one. */
        ProductArrayEnvelope: {
            /** @description The one entity. */
            data: [
                components["schemas"]["Product"]
            ];
        };
        /**
         * Product comment
         * @description Question or comment on a product.
         */
        ProductComment: {
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
            /** @description ID of the comment that this one answers. */
            comment_id: components["schemas"]["IdOrNull"];
            created_at?: components["schemas"]["ApiDateTime"];
            updated_at?: components["schemas"]["ApiDateTime"];
            /**
             * @description Answer to the comment.
             * @example null
             */
            answer?: components["schemas"]["ProductCommentAnswer"] | null;
        };
        /** Answer to a product comment */
        ProductCommentAnswer: {
            /**
             * @description ID of the answer.
             * @example 72
             */
            id?: number;
            /**
             * @description ID of the product.
             * @example 7001
             */
            product_id?: number;
            /** @description ID of the comment that it answers. */
            comment_id?: components["schemas"]["IdOrNull"];
            /**
             * @description Whether the store shows the answer.
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
             * @description Text of the answer.
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
        };
        /** @description One entity in its envelope, in an array of one. */
        ProductCommentArrayEnvelope: {
            /** @description The one entity. */
            data: [
                components["schemas"]["ProductComment"]
            ];
        };
        /** @description One entity in its envelope. */
        ProductCommentEnvelope: {
            data: components["schemas"]["ProductComment"];
        };
        /** Product comment input */
        ProductCommentInput: {
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
            /** @description ID of the comment that this one answers. */
            comment_id: components["schemas"]["IdOrNull"];
        };
        /** @description Entities of one page, and where it is in the list. */
        ProductCommentList: {
            /** @description The entities of this page. */
            data: components["schemas"]["ProductComment"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /** @description One entity in its envelope. */
        ProductEnvelope: {
            data: components["schemas"]["Product"];
        };
        /**
         * Product group
         * @description Group of products.
         */
        ProductGroup: {
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
        };
        /** @description One entity in its envelope, in an array of one. */
        ProductGroupArrayEnvelope: {
            /** @description The one entity. */
            data: [
                components["schemas"]["ProductGroup"]
            ];
        };
        /** @description One entity in its envelope. */
        ProductGroupEnvelope: {
            data: components["schemas"]["ProductGroup"];
        };
        /** Product group input */
        ProductGroupInput: {
            /**
             * @description Name.
             * @example Canecas de 300 ml
             */
            name: string;
            /** @description Its products. */
            products_ids: components["schemas"]["IdList"];
        };
        /** @description Entities of one page, and where it is in the list. */
        ProductGroupList: {
            /** @description The entities of this page. */
            data: components["schemas"]["ProductGroup"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Product input
         * @description Fields to create a product. `description` and `specifications` are read from the relation `texts`. Lists of IDs replace those that the product has.
         */
        ProductInput: {
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
             * @description Description, in HTML.
             * @example <p>Camiseta de algodão.</p>
             */
            description?: string;
            /**
             * @description Specifications, in HTML.
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
        };
        /** @description Entities of one page, and where it is in the list. */
        ProductList: {
            /** @description The entities of this page. */
            data: components["schemas"]["Product"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Product SKU input
         * @description SKU to create with its product.
         */
        ProductSkuInput: {
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
        };
        /**
         * Product texts
         * @description Long texts of a product. Written as `description` and `specifications` of the product itself.
         */
        ProductTexts: {
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
        };
        /**
         * Product texts relation
         * @description Envelope of the texts.
         */
        ProductTextsRelation: {
            data: components["schemas"]["ProductTexts"];
        };
        /** @description What changes, and the fields that are required with it. Omitted fields keep their values. */
        ProductUpdateInput: {
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
             * @description Description, in HTML.
             * @example <p>Camiseta de algodão.</p>
             */
            description?: string;
            /**
             * @description Specifications, in HTML.
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
        };
        /** Products input */
        ProductsInput: {
            /** @description Products. */
            products_ids: components["schemas"]["IdList"];
        };
        /**
         * Promocode
         * @description Discount coupon. The documentation page names most of these fields without explaining them; their meaning is inferred from their names.
         */
        Promocode: {
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
        };
        /** @description One entity in its envelope. */
        PromocodeEnvelope: {
            data: components["schemas"]["Promocode"];
        };
        /**
         * Coupon input
         * @description Fields to create a coupon. The documentation page marks no field as required; the API rejects a coupon with a 422 if one of the fields required here is missing.
         */
        PromocodeInput: {
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
        };
        /**
         * List of coupons
         * @description One page of coupons, with pagination. The documentation shows only the coupons.
         */
        PromocodeList: {
            /** @description Coupons on this page. */
            data: components["schemas"]["Promocode"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Coupon restriction
         * @description Products, brands, collections and categories that a coupon is restricted to or excludes.
         */
        PromocodeRestriction: {
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
        };
        /**
         * Coupon update input
         * @description Fields of a coupon to update. Omitted fields keep their values.
         */
        PromocodeUpdateInput: {
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
        };
        /**
         * Queue
         * @description Asynchronous job, such as an export. Its times are strings of the store's clock. No field that tells a failure is known.
         */
        Queue: {
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
        } & {
            [key: string]: unknown;
        };
        /** @description One entity in its envelope. */
        QueueEnvelope: {
            data: components["schemas"]["Queue"];
        };
        /**
         * Review
         * @description Review of a product by a customer.
         */
        Review: {
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
        };
        /** @description One entity in its envelope. */
        ReviewEnvelope: {
            data: components["schemas"]["Review"];
        };
        /** Review input */
        ReviewInput: {
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
        };
        /** @description Entities of one page, and where it is in the list. */
        ReviewList: {
            /** @description The entities of this page. */
            data: components["schemas"]["Review"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /** Review update input */
        ReviewUpdateInput: {
            /**
             * @description `true` approves the review, `false` rejects it.
             * @example true
             */
            approved: boolean;
        };
        /**
         * Scrollable list metadata
         * @description Metadata of a list. Empty in the responses of a scroll.
         */
        ScrollableMeta: {
            pagination?: components["schemas"]["Pagination"];
        };
        /**
         * Shipping rule
         * @description Discount on shipping for the customers of a cluster, in a CEP (postal code) range. No public code reads shipping rules, so this schema relies on the documentation alone.
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
         * Shipping rule input
         * @description Fields to create or update a shipping rule. The documentation page has no field for the name, and the discount has a different name in responses.
         */
        ShippingRuleInput: {
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
        };
        /**
         * Page of shipping rules
         * @description One page of shipping rules, with pagination.
         */
        ShippingRulePage: {
            /** @description Shipping rules on this page. */
            data: components["schemas"]["ShippingRule"][];
            meta: components["schemas"]["ListMeta"];
        };
        /**
         * Simulated instalment
         * @description One number of instalments.
         */
        SimulatedInstallment: {
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
        };
        /**
         * SKU
         * @description Variation of a product, which is what is sold: it has the price and the stock. Its stock is set by `skus.stocks`, not by a field of the SKU; `total_in_stock` is its sum. Carts and orders contain their SKUs with fewer fields.
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
             * @description Number of days until the SKU can be shipped. Not a quantity; it is 0 with units in stock, too.
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
            price_cost?: number;
            /**
             * @description Price, in reais. Can be 0 while `price_discount` has the price.
             * @example 9.9
             */
            price_sale: number;
            /**
             * @description Promotional price, in reais; 0 for none.
             * @example 9.9
             */
            price_discount: number;
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
        } & {
            [key: string]: unknown;
        };
        /**
         * SKU image
         * @description Image of a SKU in four sizes.
         */
        SkuImage: {
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
        };
        /**
         * SKU image size
         * @description One size of an image.
         */
        SkuImageSize: {
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
        };
        /**
         * SKU images relation
         * @description Envelope of the images.
         */
        SkuImagesRelation: {
            /** @description List of images. */
            data: components["schemas"]["SkuImage"][];
        };
        /**
         * Order SKU relation
         * @description Envelope of the SKU.
         */
        SkuRelation: {
            /** @description The SKU. */
            data: components["schemas"]["Sku"];
        };
        /**
         * SKU variation
         * @description Property that distinguishes a SKU from others, such as its size.
         */
        SkuVariation: {
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
        } & {
            [key: string]: unknown;
        };
        /**
         * SKUs relation
         * @description Envelope of the SKUs.
         */
        SkusRelation: {
            /** @description List of SKUs. */
            data: components["schemas"]["Sku"][];
        };
        /**
         * E-mail of a status input
         * @description Subject and text of the e-mail that a buyer gets with a status.
         */
        StatusEmailInput: {
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
        };
        /**
         * String, or null
         * @description String, or null if there is none.
         * @example Maria
         * @example null
         */
        TextOrNull: string | null;
        /**
         * Transaction
         * @description Payment attempt. Orders include all of these fields; the event of a refused payment is known from clients that name only a few of them.
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
             * @description URL of the boleto.
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
             * @description When the payment was authorized.
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
        } & {
            [key: string]: unknown;
        };
        /** @description One entity in its envelope, in an array of one. */
        TransactionArrayEnvelope: {
            /** @description The one entity. */
            data: [
                components["schemas"]["Transaction"]
            ];
        };
        /**
         * Cart of a refused payment
         * @description Cart that was to be paid.
         */
        TransactionCart: {
            /**
             * @description URL that reopens the cart without signing in. Secret: it gives access. Do not log it or show it.
             * @example https://loja.example.com/cart/simulate?x=2
             */
            unauth_simulate_url?: string;
            /** @description Items in the cart. */
            items?: components["schemas"]["CartItemsRelation"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Refused payment cart relation
         * @description Envelope of the cart.
         */
        TransactionCartRelation: {
            /** @description The cart. */
            data: components["schemas"]["TransactionCart"];
        };
        /** @description One entity in its envelope. */
        TransactionEnvelope: {
            data: components["schemas"]["Transaction"];
        };
        /** @description Entities of one page, and where it is in the list. */
        TransactionList: {
            /** @description The entities of this page. */
            data: components["schemas"]["Transaction"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Transaction log entry
         * @description What happened to a transaction. The dates are strings here.
         */
        TransactionLog: {
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
        };
        /** @description Entities of one page, and where it is in the list. */
        TransactionLogList: {
            /** @description The entities of this page. */
            data: components["schemas"]["TransactionLog"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Order transactions relation
         * @description Envelope of the transactions.
         */
        TransactionsRelation: {
            /** @description List of transactions. */
            data: components["schemas"]["Transaction"][];
        };
        /**
         * Unknown response
         * @description Response whose form no source shows.
         */
        UnknownBody: unknown;
        /**
         * Unknown list relation
         * @description Envelope of a list. Only empty lists were observed; no source shows the items.
         */
        UnknownListRelation: {
            /**
             * @description List of items.
             * @example []
             */
            data: unknown[];
        };
        /**
         * Unknown relation
         * @description Relation whose contents are unknown. No source shows more than an empty list.
         */
        UnknownRelation: {
            /**
             * @description Data of the relation; an empty list if there is none.
             * @example []
             */
            data: unknown;
        };
        /**
         * User
         * @description User of the vendor's panel, who signs in and owns the API credentials. Contains personal data. The documentation page names these fields without explaining them; their meaning is inferred from their names.
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
        };
        /** @description One entity in its envelope. */
        UserEnvelope: {
            data: components["schemas"]["User"];
        };
        /**
         * Validation error body
         * @description Body of a 422 response, with validation errors by field.
         */
        ValidationErrorBody: {
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
        };
        /**
         * Variation
         * @description Kind of difference between SKUs, such as size.
         */
        Variation: {
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
        };
        /** @description One entity in its envelope, in an array of one. */
        VariationArrayEnvelope: {
            /** @description The one entity. */
            data: [
                components["schemas"]["Variation"]
            ];
        };
        /** @description One entity in its envelope. */
        VariationEnvelope: {
            data: components["schemas"]["Variation"];
        };
        /** Variation input */
        VariationInput: {
            /**
             * @description Name.
             * @example Tamanho
             */
            name: string;
        };
        /** @description Entities of one page, and where it is in the list. */
        VariationList: {
            /** @description The entities of this page. */
            data: components["schemas"]["Variation"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Value of a variation
         * @description Value of a variation, such as a size.
         */
        VariationValue: {
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
        };
        /** @description One entity in its envelope, in an array of one. */
        VariationValueArrayEnvelope: {
            /** @description The one entity. */
            data: [
                components["schemas"]["VariationValue"]
            ];
        };
        /** @description One entity in its envelope. */
        VariationValueEnvelope: {
            data: components["schemas"]["VariationValue"];
        };
        /** Value of a variation input */
        VariationValueInput: {
            /**
             * @description Unique in the variation.
             * @example M
             */
            name: string;
        };
        /** @description Entities of one page, and where it is in the list. */
        VariationValueList: {
            /** @description The entities of this page. */
            data: components["schemas"]["VariationValue"][];
            meta?: components["schemas"]["ListMeta"];
        };
        /**
         * Webhook
         * @description Webhook subscription: the URL that Yampi calls and the events it sends there. The fields are taken from the documentation; no real response was captured.
         */
        Webhook: {
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
        };
        /**
         * Address event
         * @description An address was added to a customer.
         */
        WebhookAddressEvent: {
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
        };
        /**
         * Cart event
         * @description A cart was abandoned.
         */
        WebhookCartEvent: {
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
        };
        /**
         * Customer event
         * @description A customer was created.
         */
        WebhookCustomerEvent: {
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
        };
        /**
         * Customer relation
         * @description Envelope of the customer, without nested relations.
         */
        WebhookCustomerRelation: {
            data: components["schemas"]["Customer"];
        };
        /** @description One entity in its envelope. */
        WebhookEnvelope: {
            data: components["schemas"]["Webhook"];
        };
        /**
         * Event type
         * @description Type of event that a webhook can receive, with its meaning.
         */
        WebhookEventKind: {
            /** @description Name of the event. */
            name: components["schemas"]["WebhookEventName"];
            /**
             * @description Description of the event, for display.
             * @example Pedido pago
             */
            description: string;
        };
        /**
         * Event types
         * @description Envelope of event types: those of one webhook, or all available ones.
         */
        WebhookEventKinds: {
            /** @description List of event types. */
            data: components["schemas"]["WebhookEventKind"][];
        };
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
        WebhookInput: {
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
             * @description Whether the webhook receives events. Known to take effect only on updates; a new webhook is inactive.
             * @example true
             */
            active?: boolean;
        };
        /**
         * Stock event
         * @description The stock of a product changed.
         */
        WebhookInventoryEvent: {
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
        };
        /**
         * Invoice event
         * @description An invoice was added to an order, or an invoice changed.
         */
        WebhookInvoiceEvent: {
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
        };
        /**
         * Event store
         * @description Store where the event happened.
         */
        WebhookMerchant: {
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
        };
        /**
         * Event with an unknown resource
         * @description A cashback is about to expire. The event was received by a store, but no source shows its `resource`.
         */
        WebhookOpenEvent: {
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
        };
        /**
         * Order event
         * @description An order was created, paid or changed.
         */
        WebhookOrderEvent: {
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
        };
        /**
         * Page of webhooks
         * @description One page of webhooks, with pagination.
         */
        WebhookPage: {
            /** @description Webhooks on this page. */
            data: components["schemas"]["Webhook"][];
            meta: components["schemas"]["ListMeta"];
        };
        /**
         * Webhook product
         * @description Product included in a webhook, with fewer fields than on its own route.
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
        };
        /**
         * Product event
         * @description A product was created, changed or deleted.
         */
        WebhookProductEvent: {
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
        };
        /**
         * Webhook products
         * @description Envelope of the products.
         */
        WebhookProducts: {
            /**
             * @description List of products.
             * @example []
             */
            data: components["schemas"]["WebhookProduct"][];
        };
        /**
         * Coupon relation
         * @description Envelope of the coupon. Some of the fields that the coupon has on its own route are missing.
         */
        WebhookPromocodeRelation: {
            data: components["schemas"]["Promocode"];
        };
        /**
         * Event resource
         * @description Object that an event is about, if no source shows its fields.
         * @example {
         *       "id": 40001
         *     }
         */
        WebhookResource: {
            [key: string]: unknown;
        };
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
        WebhookTransactionEvent: {
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
        };
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
         * @description Name of the service. No source lists the names.
         * @example bling
         */
        ExportService: string;
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
         * @description Free-text search: name, e-mail or CPF digits of a customer, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
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
         * @description Maximum number of items per page.
         * @example 50
         */
        Limit: number;
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
                 * @description Free-text search: name, e-mail or CPF digits of a customer, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
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
                 * @description Free-text search: name, e-mail or CPF digits of a customer, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
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
                 * @description Free-text search: name, e-mail or CPF digits of a customer, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
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
                 * @description Free-text search: name, e-mail or CPF digits of a customer, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
                 * @example maria
                 */
                q?: components["parameters"]["FreeText"];
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
                 * @description Free-text search: name, e-mail or CPF digits of a customer, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
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
                 * @description Free-text search: name, e-mail or CPF digits of a customer, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
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
    "search.global": {
        parameters: {
            query?: {
                /**
                 * @description Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written.
                 * @example true
                 */
                skipCache?: components["parameters"]["SkipCache"];
                /**
                 * @description Free-text search: name, e-mail or CPF digits of a customer, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
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
                 * @description Free-text search: name, e-mail or CPF digits of a customer, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
                 * @example maria
                 */
                q?: components["parameters"]["FreeText"];
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
        /** @description The fields of the entity. */
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
                 * @description Free-text search: name, e-mail or CPF digits of a customer, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
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
        /** @description The fields of the entity. */
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
        /** @description The fields of the entity. */
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
        /** @description The fields of the entity. */
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
        /** @description The fields of the entity. */
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
                 * @description Free-text search: name, e-mail or CPF digits of a customer, or code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
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
        /** @description The fields of the entity. */
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
        /** @description The fields of the entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrandInput"];
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
        /** @description The fields of the entity. */
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
        /** @description The fields of the entity. */
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
        /** @description The fields of the entity. */
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
        /** @description The fields of the entity. */
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
        /** @description The fields of the entity. */
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
        /** @description The fields of the entity. */
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
        /** @description The fields of the entity. */
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
        /** @description The fields of the entity. */
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
        /** @description The fields of the entity. */
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
        /** @description The fields of the entity. */
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
