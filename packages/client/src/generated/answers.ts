// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

import type { DescribedAnswers, DescribedBody } from "../drift/described-answer.js";
import { propertyNamesOf } from "../drift/property-names.js";
import { schemas } from "./schemas.js";

const AffiliationEnvelope_inferred: DescribedBody = {"schema":"AffiliationEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const AffiliationList_documented: DescribedBody = {"schema":"AffiliationList","envelope":{"name":"documented","place":"data","type":"array"}};
const Affiliation_documented: DescribedBody = {"schema":"Affiliation","envelope":{"name":"documented","place":"bare","type":"object"}};
const BankAccountEnvelope_inferred: DescribedBody = {"schema":"BankAccountEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const BankAccountList_documented: DescribedBody = {"schema":"BankAccountList","envelope":{"name":"documented","place":"data","type":"array"}};
const BankAccount_documented: DescribedBody = {"schema":"BankAccount","envelope":{"name":"documented","place":"bare","type":"object"}};
const BankEnvelope_documented: DescribedBody = {"schema":"BankEnvelope","envelope":{"name":"documented","place":"data","type":"object"}};
const BankList_documented: DescribedBody = {"schema":"BankList","envelope":{"name":"documented","place":"data","type":"array"}};
const CartList_documented: DescribedBody = {"schema":"CartList","envelope":{"name":"documented","place":"data","type":"array"}};
const CartList_inferred: DescribedBody = {"schema":"CartList","envelope":{"name":"inferred","place":"data","type":"array"}};
const CartScrollPage_observed: DescribedBody = {"schema":"CartScrollPage","envelope":{"name":"observed","place":"data","type":"array"}};
const CheckoutStatusEnvelope_documented: DescribedBody = {"schema":"CheckoutStatusEnvelope","envelope":{"name":"documented","place":"data","type":"object"}};
const CheckoutStatusList_observed: DescribedBody = {"schema":"CheckoutStatusList","envelope":{"name":"observed","place":"data","type":"array"}};
const ClusterArrayEnvelope_documented: DescribedBody = {"schema":"ClusterArrayEnvelope","envelope":{"name":"documented","place":"data","type":"array","items":1}};
const ClusterEnvelope_inferred: DescribedBody = {"schema":"ClusterEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const ClusterPage_documented: DescribedBody = {"schema":"ClusterPage","envelope":{"name":"documented","place":"data","type":"array"}};
const Cluster_documented: DescribedBody = {"schema":"Cluster","envelope":{"name":"documented","place":"bare","type":"object"}};
const CustomerAddressArrayEnvelope_documented: DescribedBody = {"schema":"CustomerAddressArrayEnvelope","envelope":{"name":"documented","place":"data","type":"array","items":1}};
const CustomerAddressEnvelope_inferred: DescribedBody = {"schema":"CustomerAddressEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const CustomerAddressPage_documented: DescribedBody = {"schema":"CustomerAddressPage","envelope":{"name":"documented","place":"data","type":"array"}};
const CustomerAddress_documented: DescribedBody = {"schema":"CustomerAddress","envelope":{"name":"documented","place":"bare","type":"object"}};
const CustomerArrayEnvelope_documented: DescribedBody = {"schema":"CustomerArrayEnvelope","envelope":{"name":"documented","place":"data","type":"array","items":1}};
const CustomerEnvelope_documented: DescribedBody = {"schema":"CustomerEnvelope","envelope":{"name":"documented","place":"data","type":"object"}};
const CustomerEnvelope_inferred: DescribedBody = {"schema":"CustomerEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const CustomerEnvelope_observed: DescribedBody = {"schema":"CustomerEnvelope","envelope":{"name":"observed","place":"data","type":"object"}};
const CustomerFilters: DescribedBody = {"schema":"CustomerFilters"};
const CustomerList_inferred: DescribedBody = {"schema":"CustomerList","envelope":{"name":"inferred","place":"data","type":"array"}};
const CustomerList_observed: DescribedBody = {"schema":"CustomerList","envelope":{"name":"observed","place":"data","type":"array"}};
const CustomerPage_documented: DescribedBody = {"schema":"CustomerPage","envelope":{"name":"documented","place":"data","type":"array"}};
const CustomerScrollPage_observed: DescribedBody = {"schema":"CustomerScrollPage","envelope":{"name":"observed","place":"data","type":"array"}};
const Customer_documented: DescribedBody = {"schema":"Customer","envelope":{"name":"documented","place":"bare","type":"object"}};
const ErrorBody: DescribedBody = {"schema":"ErrorBody"};
const ExportJobEnvelope_documented: DescribedBody = {"schema":"ExportJobEnvelope","envelope":{"name":"documented","place":"data","type":"object"}};
const ExportJobEnvelope_inferred: DescribedBody = {"schema":"ExportJobEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const ExportJob_documented: DescribedBody = {"schema":"ExportJob","envelope":{"name":"documented","place":"bare","type":"object"}};
const GatewayEnvelope_documented: DescribedBody = {"schema":"GatewayEnvelope","envelope":{"name":"documented","place":"data","type":"object"}};
const GatewayList_documented: DescribedBody = {"schema":"GatewayList","envelope":{"name":"documented","place":"data","type":"array"}};
const GlobalSearch: DescribedBody = {"schema":"GlobalSearch"};
const InstallmentList_inferred: DescribedBody = {"schema":"InstallmentList","envelope":{"name":"inferred","place":"data","type":"array"}};
const InstallmentSimulationEnvelope_documented: DescribedBody = {"schema":"InstallmentSimulationEnvelope","envelope":{"name":"documented","place":"data","type":"object"}};
const InvoiceArrayEnvelope_documented: DescribedBody = {"schema":"InvoiceArrayEnvelope","envelope":{"name":"documented","place":"data","type":"array","items":1}};
const InvoiceEnvelope_inferred: DescribedBody = {"schema":"InvoiceEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const InvoiceList_observed: DescribedBody = {"schema":"InvoiceList","envelope":{"name":"observed","place":"data","type":"array"}};
const OrderAddressArrayEnvelope_documented: DescribedBody = {"schema":"OrderAddressArrayEnvelope","envelope":{"name":"documented","place":"data","type":"array","items":1}};
const OrderAddressEnvelope_inferred: DescribedBody = {"schema":"OrderAddressEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const OrderAddressList_inferred: DescribedBody = {"schema":"OrderAddressList","envelope":{"name":"inferred","place":"data","type":"array"}};
const OrderArrayEnvelope_documented: DescribedBody = {"schema":"OrderArrayEnvelope","envelope":{"name":"documented","place":"data","type":"array","items":1}};
const OrderCommentArrayEnvelope_documented: DescribedBody = {"schema":"OrderCommentArrayEnvelope","envelope":{"name":"documented","place":"data","type":"array","items":1}};
const OrderCommentEnvelope_inferred: DescribedBody = {"schema":"OrderCommentEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const OrderCommentList_inferred: DescribedBody = {"schema":"OrderCommentList","envelope":{"name":"inferred","place":"data","type":"array"}};
const OrderEmailEnvelope_inferred: DescribedBody = {"schema":"OrderEmailEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const OrderEmailList_observed: DescribedBody = {"schema":"OrderEmailList","envelope":{"name":"observed","place":"data","type":"array"}};
const OrderEmail_documented: DescribedBody = {"schema":"OrderEmail","envelope":{"name":"documented","place":"bare","type":"object"}};
const OrderEnvelope_documented: DescribedBody = {"schema":"OrderEnvelope","envelope":{"name":"documented","place":"data","type":"object"}};
const OrderEnvelope_inferred: DescribedBody = {"schema":"OrderEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const OrderEnvelope_observed: DescribedBody = {"schema":"OrderEnvelope","envelope":{"name":"observed","place":"data","type":"object"}};
const OrderFilters: DescribedBody = {"schema":"OrderFilters"};
const OrderItemList_observed: DescribedBody = {"schema":"OrderItemList","envelope":{"name":"observed","place":"data","type":"array"}};
const OrderLabels: DescribedBody = {"schema":"OrderLabels"};
const OrderList_inferred: DescribedBody = {"schema":"OrderList","envelope":{"name":"inferred","place":"data","type":"array"}};
const OrderList_observed: DescribedBody = {"schema":"OrderList","envelope":{"name":"observed","place":"data","type":"array"}};
const OrderPackagingList_inferred: DescribedBody = {"schema":"OrderPackagingList","envelope":{"name":"inferred","place":"data","type":"array"}};
const OrderScrollPage_observed: DescribedBody = {"schema":"OrderScrollPage","envelope":{"name":"observed","place":"data","type":"array"}};
const OrderStatusList_observed: DescribedBody = {"schema":"OrderStatusList","envelope":{"name":"observed","place":"data","type":"array"}};
const OrderTrackingEnvelope_inferred: DescribedBody = {"schema":"OrderTrackingEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const OrderTrackingList_observed: DescribedBody = {"schema":"OrderTrackingList","envelope":{"name":"observed","place":"data","type":"array"}};
const OrderTracking_documented: DescribedBody = {"schema":"OrderTracking","envelope":{"name":"documented","place":"bare","type":"object"}};
const Order_documented: DescribedBody = {"schema":"Order","envelope":{"name":"documented","place":"bare","type":"object"}};
const PaymentConfigEnvelope_inferred: DescribedBody = {"schema":"PaymentConfigEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const PaymentConfigList_inferred: DescribedBody = {"schema":"PaymentConfigList","envelope":{"name":"inferred","place":"data","type":"array"}};
const PaymentConfig_documented: DescribedBody = {"schema":"PaymentConfig","envelope":{"name":"documented","place":"bare","type":"object"}};
const PaymentEnvelope_documented: DescribedBody = {"schema":"PaymentEnvelope","envelope":{"name":"documented","place":"data","type":"object"}};
const PaymentLinkEnvelope_inferred: DescribedBody = {"schema":"PaymentLinkEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const PaymentLinkList_documented: DescribedBody = {"schema":"PaymentLinkList","envelope":{"name":"documented","place":"data","type":"array"}};
const PaymentLink_documented: DescribedBody = {"schema":"PaymentLink","envelope":{"name":"documented","place":"bare","type":"object"}};
const PaymentList_observed: DescribedBody = {"schema":"PaymentList","envelope":{"name":"observed","place":"data","type":"array"}};
const PromocodeEnvelope_inferred: DescribedBody = {"schema":"PromocodeEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const PromocodeEnvelope_observed: DescribedBody = {"schema":"PromocodeEnvelope","envelope":{"name":"observed","place":"data","type":"object"}};
const PromocodeList_observed: DescribedBody = {"schema":"PromocodeList","envelope":{"name":"observed","place":"data","type":"array"}};
const Promocode_documented: DescribedBody = {"schema":"Promocode","envelope":{"name":"documented","place":"bare","type":"object"}};
const QueueEnvelope_inferred: DescribedBody = {"schema":"QueueEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const Queue_documented: DescribedBody = {"schema":"Queue","envelope":{"name":"documented","place":"bare","type":"object"}};
const ShippingRuleArrayEnvelope_documented: DescribedBody = {"schema":"ShippingRuleArrayEnvelope","envelope":{"name":"documented","place":"data","type":"array","items":1}};
const ShippingRuleEnvelope_inferred: DescribedBody = {"schema":"ShippingRuleEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const ShippingRulePage_documented: DescribedBody = {"schema":"ShippingRulePage","envelope":{"name":"documented","place":"data","type":"array"}};
const ShippingRule_documented: DescribedBody = {"schema":"ShippingRule","envelope":{"name":"documented","place":"bare","type":"object"}};
const TransactionArrayEnvelope_documented: DescribedBody = {"schema":"TransactionArrayEnvelope","envelope":{"name":"documented","place":"data","type":"array","items":1}};
const TransactionEnvelope_inferred: DescribedBody = {"schema":"TransactionEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const TransactionList_documented: DescribedBody = {"schema":"TransactionList","envelope":{"name":"documented","place":"data","type":"array"}};
const TransactionList_observed: DescribedBody = {"schema":"TransactionList","envelope":{"name":"observed","place":"data","type":"array"}};
const TransactionLogList_documented: DescribedBody = {"schema":"TransactionLogList","envelope":{"name":"documented","place":"data","type":"array"}};
const UserEnvelope_observed: DescribedBody = {"schema":"UserEnvelope","envelope":{"name":"observed","place":"data","type":"object"}};
const User_documented: DescribedBody = {"schema":"User","envelope":{"name":"documented","place":"bare","type":"object"}};
const ValidationErrorBody: DescribedBody = {"schema":"ValidationErrorBody"};
const WebhookEnvelope_inferred: DescribedBody = {"schema":"WebhookEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const WebhookEventKinds_inferred: DescribedBody = {"schema":"WebhookEventKinds","envelope":{"name":"inferred","place":"data","type":"array"}};
const WebhookPage_inferred: DescribedBody = {"schema":"WebhookPage","envelope":{"name":"inferred","place":"data","type":"array"}};
const Webhook_documented: DescribedBody = {"schema":"Webhook","envelope":{"name":"documented","place":"bare","type":"object"}};

const failures1 = { "401": [ErrorBody], "403": [ErrorBody], "404": [ErrorBody], "422": [ValidationErrorBody], "429": [ErrorBody], "5XX": [ErrorBody] };
const failures2 = { "400": [ErrorBody], "401": [ErrorBody], "403": [ErrorBody], "404": [ErrorBody], "422": [ValidationErrorBody], "429": [ErrorBody], "5XX": [ErrorBody] };

/** The bodies of every answer that is described. */
export const answers: DescribedAnswers = {
  "auth.me": { "200": [UserEnvelope_observed, User_documented], ...failures1 },
  "carts.export": { "200": [ExportJobEnvelope_documented], ...failures1 },
  "carts.list": { "200": [CartScrollPage_observed], ...failures2 },
  "carts.search": { "200": [CartList_inferred], ...failures2 },
  "checkout.affiliations.list": { "200": [AffiliationList_documented], ...failures2 },
  "checkout.affiliations.update": { "200": [AffiliationEnvelope_inferred, Affiliation_documented], ...failures1 },
  "checkout.bankAccounts.delete": { "200": [], "204": [], ...failures1 },
  "checkout.bankAccounts.get": { "200": [BankAccountEnvelope_inferred, BankAccount_documented], ...failures1 },
  "checkout.bankAccounts.list": { "200": [BankAccountList_documented], ...failures2 },
  "checkout.bankAccounts.update": { "200": [BankAccountEnvelope_inferred, BankAccount_documented], ...failures1 },
  "checkout.banks.get": { "200": [BankEnvelope_documented], ...failures1 },
  "checkout.banks.list": { "200": [BankList_documented], ...failures2 },
  "checkout.gateways.get": { "200": [GatewayEnvelope_documented], ...failures1 },
  "checkout.gateways.list": { "200": [GatewayList_documented], ...failures2 },
  "checkout.payments.createConfig": { "200": [PaymentConfigEnvelope_inferred, PaymentConfig_documented], "201": [PaymentConfigEnvelope_inferred, PaymentConfig_documented], ...failures1 },
  "checkout.payments.createInstallments": { "200": [], ...failures1 },
  "checkout.payments.deleteConfig": { "200": [], "204": [], ...failures1 },
  "checkout.payments.get": { "200": [PaymentEnvelope_documented], ...failures1 },
  "checkout.payments.getConfig": { "200": [PaymentConfigEnvelope_inferred, PaymentConfig_documented], ...failures1 },
  "checkout.payments.list": { "200": [PaymentList_observed], ...failures2 },
  "checkout.payments.listConfigs": { "200": [PaymentConfigList_inferred], ...failures2 },
  "checkout.payments.listInstallments": { "200": [InstallmentList_inferred], ...failures2 },
  "checkout.payments.simulateInstallments": { "200": [InstallmentSimulationEnvelope_documented], ...failures1 },
  "checkout.payments.updateConfig": { "200": [PaymentConfigEnvelope_inferred, PaymentConfig_documented], ...failures1 },
  "checkout.statuses.list": { "200": [CheckoutStatusList_observed], ...failures2 },
  "checkout.statuses.updateEmailDetails": { "200": [CheckoutStatusEnvelope_documented], ...failures1 },
  "checkout.transactions.cancel": { "200": [TransactionEnvelope_inferred, TransactionArrayEnvelope_documented], ...failures1 },
  "checkout.transactions.cancelAtGateway": { "200": [TransactionEnvelope_inferred, TransactionArrayEnvelope_documented], ...failures1 },
  "checkout.transactions.capture": { "200": [TransactionEnvelope_inferred, TransactionArrayEnvelope_documented], ...failures1 },
  "checkout.transactions.get": { "200": [TransactionEnvelope_inferred], ...failures1 },
  "checkout.transactions.list": { "200": [TransactionList_documented], ...failures2 },
  "checkout.transactions.listLogs": { "200": [TransactionLogList_documented], ...failures2 },
  "clusters.create": { "200": [ClusterEnvelope_inferred, Cluster_documented], ...failures1 },
  "clusters.get": { "200": [ClusterEnvelope_inferred, Cluster_documented], ...failures1 },
  "clusters.list": { "200": [ClusterPage_documented], ...failures2 },
  "clusters.listCustomers": { "200": [CustomerPage_documented], ...failures2 },
  "clusters.shippingRules.create": { "200": [ShippingRuleEnvelope_inferred, ShippingRuleArrayEnvelope_documented], ...failures1 },
  "clusters.shippingRules.get": { "200": [ShippingRuleEnvelope_inferred, ShippingRule_documented], ...failures1 },
  "clusters.shippingRules.list": { "200": [ShippingRulePage_documented], ...failures2 },
  "clusters.shippingRules.update": { "200": [ShippingRuleEnvelope_inferred, ShippingRule_documented], ...failures1 },
  "clusters.update": { "200": [ClusterEnvelope_inferred, ClusterArrayEnvelope_documented], ...failures1 },
  "customers.addresses.create": { "200": [CustomerAddressEnvelope_inferred, CustomerAddress_documented], "201": [CustomerAddressEnvelope_inferred, CustomerAddress_documented], ...failures1 },
  "customers.addresses.delete": { "204": [], ...failures1 },
  "customers.addresses.get": { "200": [CustomerAddressEnvelope_inferred], ...failures1 },
  "customers.addresses.list": { "200": [CustomerAddressPage_documented], ...failures2 },
  "customers.addresses.update": { "200": [CustomerAddressEnvelope_inferred, CustomerAddressArrayEnvelope_documented], ...failures1 },
  "customers.create": { "200": [CustomerEnvelope_observed], "201": [CustomerEnvelope_observed], ...failures1 },
  "customers.get": { "200": [CustomerEnvelope_observed, CustomerArrayEnvelope_documented], ...failures1 },
  "customers.list": { "200": [CustomerScrollPage_observed], ...failures2 },
  "customers.listCarts": { "200": [CartList_documented], ...failures2 },
  "customers.listFilters": { "200": [CustomerFilters], ...failures1 },
  "customers.listOrders": { "200": [OrderList_inferred], ...failures2 },
  "customers.search": { "200": [CustomerList_inferred, CustomerEnvelope_documented], ...failures2 },
  "customers.update": { "200": [CustomerEnvelope_inferred], ...failures1 },
  "orders.addresses.get": { "200": [OrderAddressEnvelope_inferred, OrderAddressArrayEnvelope_documented], ...failures1 },
  "orders.addresses.list": { "200": [OrderAddressList_inferred], ...failures2 },
  "orders.addresses.update": { "200": [OrderAddressEnvelope_inferred, OrderAddressArrayEnvelope_documented], ...failures1 },
  "orders.boxes.list": { "200": [OrderPackagingList_inferred], ...failures1 },
  "orders.comments.create": { "200": [OrderCommentEnvelope_inferred], "201": [OrderCommentEnvelope_inferred], ...failures1 },
  "orders.comments.delete": { "200": [], "204": [], ...failures1 },
  "orders.comments.get": { "200": [OrderCommentEnvelope_inferred, OrderCommentArrayEnvelope_documented], ...failures1 },
  "orders.comments.list": { "200": [OrderCommentList_inferred], ...failures2 },
  "orders.comments.update": { "200": [OrderCommentEnvelope_inferred, OrderCommentArrayEnvelope_documented], ...failures1 },
  "orders.create": { "200": [OrderEnvelope_inferred, Order_documented], "201": [OrderEnvelope_inferred, Order_documented], ...failures1 },
  "orders.emails.get": { "200": [OrderEmailEnvelope_inferred, OrderEmail_documented], ...failures1 },
  "orders.emails.list": { "200": [OrderEmailList_observed], ...failures2 },
  "orders.export": { "200": [ExportJobEnvelope_inferred, ExportJob_documented], ...failures1 },
  "orders.exportToService": { "200": [ExportJobEnvelope_inferred, ExportJob_documented], ...failures1 },
  "orders.get": { "200": [OrderEnvelope_observed, OrderArrayEnvelope_documented], ...failures1 },
  "orders.invoices.create": { "200": [InvoiceEnvelope_inferred], "201": [InvoiceEnvelope_inferred], ...failures1 },
  "orders.invoices.delete": { "200": [], "204": [], ...failures1 },
  "orders.invoices.get": { "200": [InvoiceEnvelope_inferred, InvoiceArrayEnvelope_documented], ...failures1 },
  "orders.invoices.list": { "200": [InvoiceList_observed], ...failures2 },
  "orders.invoices.update": { "200": [InvoiceEnvelope_inferred, InvoiceArrayEnvelope_documented], ...failures1 },
  "orders.items.list": { "200": [OrderItemList_observed], ...failures2 },
  "orders.labels.create": { "200": [OrderLabels], "201": [OrderLabels], ...failures1 },
  "orders.labels.delete": { "200": [], "204": [], ...failures1 },
  "orders.labels.get": { "200": [OrderLabels], ...failures1 },
  "orders.labels.list": { "200": [OrderLabels], ...failures1 },
  "orders.labels.update": { "200": [OrderLabels], ...failures1 },
  "orders.list": { "200": [OrderScrollPage_observed], ...failures2 },
  "orders.listFilters": { "200": [OrderFilters], ...failures1 },
  "orders.search": { "200": [OrderList_observed, OrderEnvelope_documented], ...failures2 },
  "orders.statuses.list": { "200": [OrderStatusList_observed], ...failures1 },
  "orders.tracking.create": { "200": [OrderTrackingEnvelope_inferred, OrderTracking_documented], "201": [OrderTrackingEnvelope_inferred, OrderTracking_documented], ...failures1 },
  "orders.tracking.list": { "200": [OrderTrackingList_observed], ...failures2 },
  "orders.transactions.list": { "200": [TransactionList_observed], ...failures2 },
  "orders.update": { "200": [OrderEnvelope_inferred, OrderArrayEnvelope_documented], ...failures1 },
  "paymentLinks.create": { "201": [PaymentLinkEnvelope_inferred, PaymentLink_documented], ...failures1 },
  "paymentLinks.delete": { "200": [], "204": [], ...failures1 },
  "paymentLinks.get": { "200": [PaymentLinkEnvelope_inferred, PaymentLink_documented], ...failures1 },
  "paymentLinks.list": { "200": [PaymentLinkList_documented], ...failures2 },
  "paymentLinks.update": { "200": [PaymentLinkEnvelope_inferred, PaymentLink_documented], ...failures1 },
  "promocodes.create": { "200": [PromocodeEnvelope_observed], "201": [PromocodeEnvelope_observed], ...failures1 },
  "promocodes.delete": { "204": [], ...failures1 },
  "promocodes.get": { "200": [PromocodeEnvelope_observed, Promocode_documented], ...failures1 },
  "promocodes.list": { "200": [PromocodeList_observed], ...failures2 },
  "promocodes.listCustomers": { "200": [CustomerList_observed, Customer_documented], ...failures2 },
  "promocodes.update": { "200": [PromocodeEnvelope_inferred, Promocode_documented], ...failures1 },
  "queues.get": { "200": [QueueEnvelope_inferred, Queue_documented], ...failures1 },
  "search.global": { "200": [GlobalSearch], ...failures1 },
  "system.ping": { "200": [], ...failures1 },
  "webhooks.create": { "200": [WebhookEnvelope_inferred, Webhook_documented], "201": [WebhookEnvelope_inferred, Webhook_documented], ...failures1 },
  "webhooks.delete": { "204": [], ...failures1 },
  "webhooks.get": { "200": [WebhookEnvelope_inferred, Webhook_documented], ...failures1 },
  "webhooks.list": { "200": [WebhookPage_inferred], ...failures2 },
  "webhooks.listEvents": { "200": [WebhookEventKinds_inferred], ...failures1 },
  "webhooks.update": { "200": [WebhookEnvelope_inferred, Webhook_documented], ...failures1 },
};

/** The name of every property that operations have; those of the schemas, and those of requests alone. */
export const propertyNames: ReadonlySet<string> = new Set([...propertyNamesOf(schemas), "address", "advertise", "customer_address_id", "force_invoiced_status", "gateway_alias", "homephone", "notify_customer", "password", "password_confirmation", "shipping_rules", "skus", "status_details", "tracking_code", "tracking_url"]);
