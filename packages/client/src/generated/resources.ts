// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

import type { Affiliation, Bank, BankAccount, Cart, CheckoutStatus, Cluster, Customer, CustomerAddress, CustomerFilters, ExportJob, Gateway, GlobalSearch, Installment, InstallmentSimulation, Invoice, Order, OrderAddress, OrderComment, OrderEmail, OrderFilters, OrderItem, OrderLabels, OrderPackaging, OrderStatus, OrderTracking, Payment, PaymentConfig, PaymentLink, Promocode, Queue, ShippingRule, Transaction, TransactionLog, User, Webhook, WebhookEventKind, operations } from "@yampi-openapi/types";
import type { DateFilter } from "../request/date-filter.js";
import type { YampiList } from "../lists/list.js";
import type { BodyOf, Including } from "../operation.js";
import type { ListOptions, RequestOptions } from "../options/call-options.js";
import type { YampiPromise } from "../response/yampi-promise.js";

/** Query of `auth.me`. */
export interface AuthMeParams {
  readonly [name: string]: never;
}

/** Query of `carts.export`. */
export interface CartsExportParams {
  /**
   * Free-text search: name, e-mail or CPF digits of a customer, or code of a coupon. The search is fuzzy, so compare the
   * results with the value you searched for.
   */
  q?: string;
  /** Campaign sources. Without the brackets, the API ignores the parameter. */
  utm_source?: readonly string[];
  /** Campaigns. Without the brackets, the API ignores the parameter. */
  utm_campaign?: readonly string[];
  /** Only carts whose payment was refused. */
  status?: "payment_refused";
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
}

/** Query of `carts.list`. */
export interface CartsListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /** Relations to include. Both were also seen without being asked for. `promocode` was measured to be ignored. */
  include?: readonly ("customer" | "items")[];
  /**
   * Free-text search: name, e-mail or CPF digits of a customer, or code of a coupon. The search is fuzzy, so compare the
   * results with the value you searched for.
   */
  q?: string;
  /** Only carts whose payment was refused. */
  status?: "payment_refused";
  /** Campaign sources. Without the brackets, the API ignores the parameter. */
  utm_source?: readonly string[];
  /** Campaigns. Without the brackets, the API ignores the parameter. */
  utm_campaign?: readonly string[];
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Query of `carts.search`. */
export interface CartsSearchParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Free-text search: name, e-mail or CPF digits of a customer, or code of a coupon. The search is fuzzy, so compare the
   * results with the value you searched for.
   */
  q?: string;
  /** Relations to include. Both were also seen without being asked for. `promocode` was measured to be ignored. */
  include?: readonly ("customer" | "items")[];
  /** Campaign sources. Without the brackets, the API ignores the parameter. */
  utm_source?: readonly string[];
  /** Campaigns. Without the brackets, the API ignores the parameter. */
  utm_campaign?: readonly string[];
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Query of `checkout.affiliations.list`. */
export interface CheckoutAffiliationsListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Body of `checkout.affiliations.update`. */
export type CheckoutAffiliationsUpdateBody = BodyOf<operations["checkout.affiliations.update"]>;

/** Query of `checkout.bankAccounts.delete`. */
export interface CheckoutBankAccountsDeleteParams {
  readonly [name: string]: never;
}

/** Query of `checkout.bankAccounts.get`. */
export interface CheckoutBankAccountsGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `checkout.bankAccounts.list`. */
export interface CheckoutBankAccountsListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Body of `checkout.bankAccounts.update`. */
export type CheckoutBankAccountsUpdateBody = BodyOf<operations["checkout.bankAccounts.update"]>;

/** Query of `checkout.banks.get`. */
export interface CheckoutBanksGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `checkout.banks.list`. */
export interface CheckoutBanksListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Query of `checkout.gateways.get`. */
export interface CheckoutGatewaysGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `checkout.gateways.list`. */
export interface CheckoutGatewaysListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Body of `checkout.payments.createConfig`. */
export type CheckoutPaymentsCreateConfigBody = BodyOf<operations["checkout.payments.createConfig"]>;

/** Body of `checkout.payments.createInstallments`. */
export type CheckoutPaymentsCreateInstallmentsBody = BodyOf<operations["checkout.payments.createInstallments"]>;

/** Query of `checkout.payments.deleteConfig`. */
export interface CheckoutPaymentsDeleteConfigParams {
  readonly [name: string]: never;
}

/** Query of `checkout.payments.get`. */
export interface CheckoutPaymentsGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `checkout.payments.getConfig`. */
export interface CheckoutPaymentsGetConfigParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `checkout.payments.list`. */
export interface CheckoutPaymentsListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Query of `checkout.payments.listConfigs`. */
export interface CheckoutPaymentsListConfigsParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Query of `checkout.payments.listInstallments`. */
export interface CheckoutPaymentsListInstallmentsParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Query of `checkout.payments.simulateInstallments`. */
export interface CheckoutPaymentsSimulateInstallmentsParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /** Amount to pay, in reais. */
  amount: number;
  /** Minimum value of an instalment, in reais. */
  min_installment_value: number;
  /** Number of instalments without interest. */
  max_installments_without_tax?: number;
}

/** Body of `checkout.payments.updateConfig`. */
export type CheckoutPaymentsUpdateConfigBody = BodyOf<operations["checkout.payments.updateConfig"]>;

/** Query of `checkout.statuses.list`. */
export interface CheckoutStatusesListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /** ID of an order; probably returns the statuses that it may take. */
  orderId?: number;
  /** Relations to include. Their form is unknown. */
  include?: readonly "emailDetails"[];
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Body of `checkout.statuses.updateEmailDetails`. */
export type CheckoutStatusesUpdateEmailDetailsBody = BodyOf<operations["checkout.statuses.updateEmailDetails"]>;

/** Query of `checkout.transactions.cancel`. */
export interface CheckoutTransactionsCancelParams {
  readonly [name: string]: never;
}

/** Query of `checkout.transactions.cancelAtGateway`. */
export interface CheckoutTransactionsCancelAtGatewayParams {
  readonly [name: string]: never;
}

/** Query of `checkout.transactions.capture`. */
export interface CheckoutTransactionsCaptureParams {
  readonly [name: string]: never;
}

/** Query of `checkout.transactions.get`. */
export interface CheckoutTransactionsGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `checkout.transactions.list`. */
export interface CheckoutTransactionsListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Query of `checkout.transactions.listLogs`. */
export interface CheckoutTransactionsListLogsParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Body of `clusters.create`. */
export type ClustersCreateBody = BodyOf<operations["clusters.create"]>;

/** Query of `clusters.get`. */
export interface ClustersGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `clusters.list`. */
export interface ClustersListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Query of `clusters.listCustomers`. */
export interface ClustersListCustomersParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Relations to include in the response. Older documentation also names `stats` and `clusters`; unknown whether they still
   * work.
   */
  include?: readonly "addresses"[];
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Body of `clusters.shippingRules.create`. */
export type ClustersShippingRulesCreateBody = BodyOf<operations["clusters.shippingRules.create"]>;

/** Query of `clusters.shippingRules.get`. */
export interface ClustersShippingRulesGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `clusters.shippingRules.list`. */
export interface ClustersShippingRulesListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Body of `clusters.shippingRules.update`. */
export type ClustersShippingRulesUpdateBody = BodyOf<operations["clusters.shippingRules.update"]>;

/** Body of `clusters.update`. */
export type ClustersUpdateBody = BodyOf<operations["clusters.update"]>;

/** Body of `customers.addresses.create`. */
export type CustomersAddressesCreateBody = BodyOf<operations["customers.addresses.create"]>;

/** Query of `customers.addresses.delete`. */
export interface CustomersAddressesDeleteParams {
  readonly [name: string]: never;
}

/** Query of `customers.addresses.get`. */
export interface CustomersAddressesGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `customers.addresses.list`. */
export interface CustomersAddressesListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Body of `customers.addresses.update`. */
export type CustomersAddressesUpdateBody = BodyOf<operations["customers.addresses.update"]>;

/** Body of `customers.create`. */
export type CustomersCreateBody = BodyOf<operations["customers.create"]>;

/** Query of `customers.get`. */
export interface CustomersGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Relations to include in the response. Older documentation also names `stats` and `clusters`; unknown whether they still
   * work.
   */
  include?: readonly "addresses"[];
}

/** Query of `customers.list`. */
export interface CustomersListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Relations to include in the response. Older documentation also names `stats` and `clusters`; unknown whether they still
   * work.
   */
  include?: readonly "addresses"[];
  /**
   * Free-text search: name, e-mail or CPF digits of a customer, or code of a coupon. The search is fuzzy, so compare the
   * results with the value you searched for.
   */
  q?: string;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Query of `customers.listCarts`. */
export interface CustomersListCartsParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Query of `customers.listFilters`. */
export interface CustomersListFiltersParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `customers.listOrders`. */
export interface CustomersListOrdersParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Query of `customers.search`. */
export interface CustomersSearchParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Free-text search: name, e-mail or CPF digits of a customer, or code of a coupon. The search is fuzzy, so compare the
   * results with the value you searched for.
   */
  q?: string;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Body of `customers.update`. */
export type CustomersUpdateBody = BodyOf<operations["customers.update"]>;

/** Query of `orders.addresses.get`. */
export interface OrdersAddressesGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `orders.addresses.list`. */
export interface OrdersAddressesListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Body of `orders.addresses.update`. */
export type OrdersAddressesUpdateBody = BodyOf<operations["orders.addresses.update"]>;

/** Query of `orders.boxes.list`. */
export interface OrdersBoxesListParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Body of `orders.comments.create`. */
export type OrdersCommentsCreateBody = BodyOf<operations["orders.comments.create"]>;

/** Query of `orders.comments.delete`. */
export interface OrdersCommentsDeleteParams {
  readonly [name: string]: never;
}

/** Query of `orders.comments.get`. */
export interface OrdersCommentsGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `orders.comments.list`. */
export interface OrdersCommentsListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Body of `orders.comments.update`. */
export type OrdersCommentsUpdateBody = BodyOf<operations["orders.comments.update"]>;

/** Body of `orders.create`. */
export type OrdersCreateBody = BodyOf<operations["orders.create"]>;

/** Query of `orders.emails.get`. */
export interface OrdersEmailsGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `orders.emails.list`. */
export interface OrdersEmailsListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Query of `orders.export`. */
export interface OrdersExportParams {
  /**
   * Free-text search: name, e-mail or CPF digits of a customer, or code of a coupon. The search is fuzzy, so compare the
   * results with the value you searched for.
   */
  q?: string;
  /** Orders of the checkout, or of a payment that was tried again. */
  channel?: "store" | "payment_retry";
  /** ID of a status. */
  status_id?: number;
  /** ID of an account at a payment gateway. */
  affiliation_id?: number;
  /** ID of a product. */
  product_id?: number;
  /** ID of a coupon. */
  promocode_id?: number;
  /** Campaign source. */
  utm_source?: string;
  /** Campaign. */
  utm_campaign?: string;
}

/** Query of `orders.exportToService`. */
export interface OrdersExportToServiceParams {
  readonly [name: string]: never;
}

/** Query of `orders.get`. */
export interface OrdersGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Relations to include in the response. `status` without `promocode` does not bring the coupon reliably; the content of
   * the last five is unknown.
   */
  include?: readonly ("items" | "customer" | "marketplace" | "status" | "statuses" | "shipping_address" | "promocode" | "transactions" | "comments" | "files" | "discounts" | "seller" | "labels")[];
}

/** Body of `orders.invoices.create`. */
export type OrdersInvoicesCreateBody = BodyOf<operations["orders.invoices.create"]>;

/** Query of `orders.invoices.delete`. */
export interface OrdersInvoicesDeleteParams {
  readonly [name: string]: never;
}

/** Query of `orders.invoices.get`. */
export interface OrdersInvoicesGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `orders.invoices.list`. */
export interface OrdersInvoicesListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Body of `orders.invoices.update`. */
export type OrdersInvoicesUpdateBody = BodyOf<operations["orders.invoices.update"]>;

/** Query of `orders.items.list`. */
export interface OrdersItemsListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Body of `orders.labels.create`. */
export type OrdersLabelsCreateBody = BodyOf<operations["orders.labels.create"]>;

/** Query of `orders.labels.delete`. */
export interface OrdersLabelsDeleteParams {
  readonly [name: string]: never;
}

/** Query of `orders.labels.get`. */
export interface OrdersLabelsGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `orders.labels.list`. */
export interface OrdersLabelsListParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Body of `orders.labels.update`. */
export type OrdersLabelsUpdateBody = BodyOf<operations["orders.labels.update"]>;

/** Query of `orders.list`. */
export interface OrdersListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Relations to include in the response. `status` without `promocode` does not bring the coupon reliably; the content of
   * the last five is unknown.
   */
  include?: readonly ("items" | "customer" | "marketplace" | "status" | "statuses" | "shipping_address" | "promocode" | "transactions" | "comments" | "files" | "discounts" | "seller" | "labels")[];
  /**
   * Free-text search: name, e-mail or CPF digits of a customer, or code of a coupon. The search is fuzzy, so compare the
   * results with the value you searched for.
   */
  q?: string;
  /** IDs of statuses. Without the brackets, the API ignores the parameter and returns all orders. */
  status_id?: readonly number[];
  /** Payment methods, such as `pix` and `credit_card`. One client names this filter; whether it works was not tried. */
  payment_method?: readonly string[];
  /** IDs of products. */
  product_id?: readonly number[];
  /** IDs of coupons. Without the brackets, the API ignores the parameter and returns all orders. */
  promocode_id?: readonly number[];
  /** IDs of accounts at payment gateways. */
  affiliation_id?: readonly number[];
  /** IDs of freebies. */
  freebie_id?: readonly number[];
  /** Campaigns. Without the brackets, the API ignores the parameter. */
  utm_campaign?: readonly string[];
  /** Orders of the checkout, or of a payment that was tried again. */
  channel?: "store" | "payment_retry";
  /** Whether the order was sent to the ERP Bling. */
  bling?: "sent" | "not_sent";
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Query of `orders.listFilters`. */
export interface OrdersListFiltersParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `orders.search`. */
export interface OrdersSearchParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Relations to include in the response. `status` without `promocode` does not bring the coupon reliably; the content of
   * the last five is unknown.
   */
  include?: readonly ("items" | "customer" | "marketplace" | "status" | "statuses" | "shipping_address" | "promocode" | "transactions" | "comments" | "files" | "discounts" | "seller" | "labels")[];
  /**
   * Free-text search: name, e-mail or CPF digits of a customer, or code of a coupon. The search is fuzzy, so compare the
   * results with the value you searched for.
   */
  q?: string;
  /** Campaign sources. Without the brackets, the API ignores the parameter. */
  utm_source?: readonly string[];
  /** Campaigns. Without the brackets, the API ignores the parameter. */
  utm_campaign?: readonly string[];
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Query of `orders.statuses.list`. */
export interface OrdersStatusesListParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Body of `orders.tracking.create`. */
export type OrdersTrackingCreateBody = BodyOf<operations["orders.tracking.create"]>;

/** Query of `orders.tracking.list`. */
export interface OrdersTrackingListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Query of `orders.transactions.list`. */
export interface OrdersTransactionsListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Body of `orders.update`. */
export type OrdersUpdateBody = BodyOf<operations["orders.update"]>;

/** Body of `paymentLinks.create`. */
export type PaymentLinksCreateBody = BodyOf<operations["paymentLinks.create"]>;

/** Query of `paymentLinks.delete`. */
export interface PaymentLinksDeleteParams {
  readonly [name: string]: never;
}

/** Query of `paymentLinks.get`. */
export interface PaymentLinksGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `paymentLinks.list`. */
export interface PaymentLinksListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Body of `paymentLinks.update`. */
export type PaymentLinksUpdateBody = BodyOf<operations["paymentLinks.update"]>;

/** Body of `promocodes.create`. */
export type PromocodesCreateBody = BodyOf<operations["promocodes.create"]>;

/** Query of `promocodes.delete`. */
export interface PromocodesDeleteParams {
  readonly [name: string]: never;
}

/** Query of `promocodes.get`. */
export interface PromocodesGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Relations to include in the response. Their format in a coupon is unknown, so the response schema does not describe
   * them.
   */
  include?: readonly ("customer" | "categories" | "collections" | "brand" | "products" | "payments")[];
}

/** Query of `promocodes.list`. */
export interface PromocodesListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Relations to include in the response. Their format in a coupon is unknown, so the response schema does not describe
   * them.
   */
  include?: readonly ("customer" | "categories" | "collections" | "brand" | "products" | "payments")[];
  /**
   * Free-text search: name, e-mail or CPF digits of a customer, or code of a coupon. The search is fuzzy, so compare the
   * results with the value you searched for.
   */
  q?: string;
  /**
   * `1` returns coupons that can be used, `0` the others. Without the brackets, the API ignores the parameter and returns
   * all coupons.
   */
  active?: readonly (0 | 1)[];
  /**
   * `1` returns expired coupons, `0` the others. Without the brackets, the API ignores the parameter and returns all
   * coupons.
   */
  expired?: readonly (0 | 1)[];
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Query of `promocodes.listCustomers`. */
export interface PromocodesListCustomersParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Relations to include in the response. Older documentation also names `stats` and `clusters`; unknown whether they still
   * work.
   */
  include?: readonly "addresses"[];
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Body of `promocodes.update`. */
export type PromocodesUpdateBody = BodyOf<operations["promocodes.update"]>;

/** Query of `queues.get`. */
export interface QueuesGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `search.global`. */
export interface SearchGlobalParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Free-text search: name, e-mail or CPF digits of a customer, or code of a coupon. The search is fuzzy, so compare the
   * results with the value you searched for.
   */
  q?: string;
}

/** Query of `system.ping`. */
export interface SystemPingParams {
  readonly [name: string]: never;
}

/** Body of `webhooks.create`. */
export type WebhooksCreateBody = BodyOf<operations["webhooks.create"]>;

/** Query of `webhooks.delete`. */
export interface WebhooksDeleteParams {
  readonly [name: string]: never;
}

/** Query of `webhooks.get`. */
export interface WebhooksGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `webhooks.list`. */
export interface WebhooksListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Search conditions as `field:value`, separated by `;`. Some lists ignore plain text without a field and return all
   * records.
   */
  search?: string;
  /** How to compare the fields of `search`: `field:operator` separated by `;`, or just a field name. */
  searchFields?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. Other formats are
   * ignored or cause a 500. Fields that the list does not filter by are also ignored, such as `updated_at` on the list of
   * all abandoned carts.
   */
  date?: string | DateFilter;
  /** Field to sort by. The documented example is `id`; the fields that each list accepts are not documented. */
  orderBy?: string;
  /** Sort direction of `orderBy`. */
  sortedBy?: "asc" | "desc";
}

/** Query of `webhooks.listEvents`. */
export interface WebhooksListEventsParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Body of `webhooks.update`. */
export type WebhooksUpdateBody = BodyOf<operations["webhooks.update"]>;

/** Owner of the credentials and the stores that they can access. */
export interface Auth {
  /**
   * Get the user of the credentials.
   *
   * The user whom the credentials belong to, with every store that they reach. It only reads, although it is a POST without
   * a body; a GET returns 405. Not below the alias of a store. One page shows the user in an envelope, as the API sends it,
   * another one bare.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /auth/me`, documented: docs.yampi.com.br/api-reference/auth/auth-user-token; documented:
   * docs.yampi.com.br/api-reference/auth/visualizar-usuario (the user bare); observed: Eduardo-Orsi/yampi-mcp (the envelope,
   * the stores, and 405 for a GET) and another public client (the envelope and the stores); inferred: that it may be sent
   * again, since it only reads
   */
  me(params?: AuthMeParams, options?: RequestOptions): YampiPromise<User>;
}

/** Abandoned carts. */
export interface Carts {
  /**
   * Export abandoned carts.
   *
   * Every call starts a job that e-mails the file to the user of the credentials, so the client never retries it.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/checkout/carts/export`, documented:
   * docs.yampi.com.br/api-reference/checkout--carrinhos-abandonados/exportar-carrinhos-abandonados; inferred: that it must
   * not be sent again, since it starts a job
   */
  export(params?: CartsExportParams, options?: RequestOptions): YampiPromise<ExportJob>;

  /**
   * List abandoned carts.
   *
   * Who left a cart is in `customer`, or only in `tracking_data` if the buyer got no further; carts without an e-mail
   * address exist. A cart that becomes an order disappears from this list: recognize a recovered one by `cart_token` of the
   * order. `date` works with `created_at`; `updated_at` is ignored.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/checkout/carts`, documented:
   * docs.yampi.com.br/api-reference/checkout/carrinhos-abandonados/listar-carrinhos-abandonados (with a note that the list
   * can be scrolled); observed: public clients that recover carts, Eduardo-Orsi/yampi-mcp (pages of up to 100, `q`, `date`
   * by `created_at`); inferred: the ceiling of its pages, as on orders
   */
  list<const Include extends readonly unknown[] = []>(
    params?: CartsListParams & { include?: Include },
    options?: ListOptions,
  ): YampiList<Including<Cart, Include>>;

  /**
   * Search abandoned carts.
   *
   * The page shows one wrapped cart where its title speaks of a list. It names no parameter; `q` is what other lists take.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/search/carts`, documented:
   * docs.yampi.com.br/api-reference/busca/carrinhos/listar-carrinhos-retornados-pela-busca; observed: a public dashboard, to
   * which the search of orders answers a list; inferred: a list here too, as the title says, and its parameters
   */
  search<const Include extends readonly unknown[] = []>(
    params?: CartsSearchParams & { include?: Include },
    options?: ListOptions,
  ): YampiList<Including<Cart, Include>>;
}

/** Accounts of the store at payment gateways. */
export interface CheckoutAffiliations {
  /**
   * List affiliations.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/checkout/affiliations`, documented:
   * docs.yampi.com.br/api-reference/checkout--afiliações/listar-afiliações
   */
  list(params?: CheckoutAffiliationsListParams, options?: ListOptions): YampiList<Affiliation>;

  /**
   * Update an affiliation.
   *
   * Wrong credentials stop the payments of the store. Whether a field that is left out keeps its value is not documented.
   * @param id - ID of the affiliation.
   * @param body - The affiliation.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/checkout/affiliations/{id}`, documented:
   * docs.yampi.com.br/api-reference/checkout--afiliações/atualizar-afiliação; inferred: the envelope, as every entity that
   * was seen
   */
  update(id: number, body: CheckoutAffiliationsUpdateBody, options?: RequestOptions): YampiPromise<Affiliation>;
}

/** Bank accounts of sellers. */
export interface CheckoutBankAccounts {
  /**
   * Delete a bank account.
   * @param id - ID of the bank account.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/checkout/sellers/bank-accounts/{id}`, documented:
   * docs.yampi.com.br/api-reference/checkout--contas-bancárias/excluir-conta-bancária; inferred: its status, 200 or 204
   */
  delete(id: number, params?: CheckoutBankAccountsDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get a bank account.
   * @param id - ID of the bank account.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/checkout/sellers/bank-accounts/{id}`, documented:
   * docs.yampi.com.br/api-reference/checkout--contas-bancárias/visualizar-conta-bancária; inferred: the envelope, as every
   * entity that was seen
   */
  get(id: number, params?: CheckoutBankAccountsGetParams, options?: RequestOptions): YampiPromise<BankAccount>;

  /**
   * List bank accounts.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/checkout/sellers/bank-accounts`, documented:
   * docs.yampi.com.br/api-reference/checkout--contas-bancárias/listar-contas-bancárias
   */
  list(params?: CheckoutBankAccountsListParams, options?: ListOptions): YampiList<BankAccount>;

  /**
   * Update a bank account.
   *
   * Decides where the money of a seller goes.
   * @param id - ID of the bank account.
   * @param body - The bank account, whole.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/checkout/sellers/bank-accounts/{id}`, documented:
   * docs.yampi.com.br/api-reference/checkout--contas-bancárias/atualizar-conta-bancária; inferred: the envelope, as every
   * entity that was seen
   */
  update(id: number, body: CheckoutBankAccountsUpdateBody, options?: RequestOptions): YampiPromise<BankAccount>;
}

/** Banks at which a store may have an account. */
export interface CheckoutBanks {
  /**
   * Get a bank.
   * @param id - ID of the bank.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/checkout/banks/{id}`, documented:
   * docs.yampi.com.br/api-reference/checkout/bancos/visualizar-banco
   */
  get(id: number, params?: CheckoutBanksGetParams, options?: RequestOptions): YampiPromise<Bank>;

  /**
   * List banks.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/checkout/banks`, documented: docs.yampi.com.br/api-reference/checkout/bancos/listar-bancos;
   * inferred: pages, as other lists have them; the page shows no counters
   */
  list(params?: CheckoutBanksListParams, options?: ListOptions): YampiList<Bank>;
}

/** Payment services that a store can connect to. */
export interface CheckoutGateways {
  /**
   * Get a payment gateway.
   * @param gatewayAlias - Alias of the gateway.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/checkout/gateways/{gatewayAlias}`, documented:
   * docs.yampi.com.br/api-reference/checkout/gateways/visualizar-gateway
   */
  get(gatewayAlias: string, params?: CheckoutGatewaysGetParams, options?: RequestOptions): YampiPromise<Gateway>;

  /**
   * List payment gateways.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/checkout/gateways`, documented:
   * docs.yampi.com.br/api-reference/checkout/gateways/listar-gateways; observed: an app of the app store that reads gateways
   */
  list(params?: CheckoutGatewaysListParams, options?: ListOptions): YampiList<Gateway>;
}

/** Payment methods, how the store takes them, and their instalments. */
export interface CheckoutPayments {
  /**
   * Configure a payment method.
   *
   * Changes what buyers see at the checkout.
   * @param paymentId - ID of the payment method.
   * @param body - The configuration.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/checkout/payments/{paymentId}/config`, documented:
   * docs.yampi.com.br/api-reference/checkout/configuracoes-de-pagamentos/criar-configuracao-de-pagamento; inferred: the
   * envelope, as every entity that was seen
   */
  createConfig(paymentId: number, body: CheckoutPaymentsCreateConfigBody, options?: RequestOptions): YampiPromise<PaymentConfig>;

  /**
   * Set instalment rules of a payment method.
   *
   * Whether the rules replace those that exist or join them is not documented.
   * @param paymentId - ID of the payment method.
   * @param body - The rules.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/checkout/payments/{paymentId}/installments`, documented:
   * docs.yampi.com.br/api-reference/checkout/parcelamento/criar-regras-de-parcelamentos-para-um-pagamento; inferred: 201
   * beside 200, since the page shows no answer
   */
  createInstallments(paymentId: number, body: CheckoutPaymentsCreateInstallmentsBody, options?: RequestOptions): YampiPromise<void>;

  /**
   * Delete a configuration of a payment method.
   *
   * Buyers can no longer pay with what it configures.
   * @param paymentId - ID of the payment method.
   * @param id - ID of the configuration.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/checkout/payments/{paymentId}/config/{id}`, documented:
   * docs.yampi.com.br/api-reference/checkout/configuracoes-de-pagamentos/excluir-configuracao-de-pagamento; inferred: its
   * status, 200 or 204
   */
  deleteConfig(paymentId: number, id: number, params?: CheckoutPaymentsDeleteConfigParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get a payment method.
   * @param paymentId - ID of the payment method.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/checkout/payments/{paymentId}`, documented:
   * docs.yampi.com.br/api-reference/checkout/formas-de-pagamentos/visualizar-forma-de-pagamento
   */
  get(paymentId: number, params?: CheckoutPaymentsGetParams, options?: RequestOptions): YampiPromise<Payment>;

  /**
   * Get a configuration of a payment method.
   * @param paymentId - ID of the payment method.
   * @param id - ID of the configuration.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/checkout/payments/{paymentId}/config/{id}`, documented:
   * docs.yampi.com.br/api-reference/checkout/configuracoes-de-pagamentos/visualizar-configuracao-de-pagamento; inferred: the
   * envelope, as every entity that was seen
   */
  getConfig(paymentId: number, id: number, params?: CheckoutPaymentsGetConfigParams, options?: RequestOptions): YampiPromise<PaymentConfig>;

  /**
   * List payment methods.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/checkout/payments`, documented:
   * docs.yampi.com.br/api-reference/checkout/formas-de-pagamentos/listar-formas-de-pagamento; observed: a mobile app in
   * production, and an app of the app store that tests its connection with this list; inferred: pages, as other lists have
   * them
   */
  list(params?: CheckoutPaymentsListParams, options?: ListOptions): YampiList<Payment>;

  /**
   * List the configurations of a payment method.
   *
   * The page shows one bare configuration where its title speaks of a list.
   * @param paymentId - ID of the payment method.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/checkout/payments/{paymentId}/config`, documented:
   * docs.yampi.com.br/api-reference/checkout--configurações-de-pagamentos/listar-configurações-de-pagamento; inferred: a
   * list with pages, as the title says
   */
  listConfigs(paymentId: number, params?: CheckoutPaymentsListConfigsParams, options?: ListOptions): YampiList<PaymentConfig>;

  /**
   * List the instalment rules of a payment method.
   *
   * The page shows one wrapped rule where its title speaks of a list.
   * @param paymentId - ID of the payment method.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/checkout/payments/{paymentId}/installments`, documented:
   * docs.yampi.com.br/api-reference/checkout/parcelamento/listar-parcelamentos-de-um-pagamento; inferred: a list with pages,
   * as the title says
   */
  listInstallments(paymentId: number, params?: CheckoutPaymentsListInstallmentsParams, options?: ListOptions): YampiList<Installment>;

  /**
   * Simulate the instalments of an amount.
   * @param paymentId - ID of the payment method.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/checkout/payments/{paymentId}/installments/simulate`, documented:
   * docs.yampi.com.br/api-reference/checkout/parcelamento/simular-parcelamento-de-um-pagamento
   */
  simulateInstallments(paymentId: number, params: CheckoutPaymentsSimulateInstallmentsParams, options?: RequestOptions): YampiPromise<InstallmentSimulation>;

  /**
   * Update a configuration of a payment method.
   *
   * The page prints the answer as the body, so the fields are those of the creation. Whether a field that is left out keeps
   * its value is not documented: send every field that the configuration should keep.
   * @param paymentId - ID of the payment method.
   * @param id - ID of the configuration.
   * @param body - The configuration, whole.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/checkout/payments/{paymentId}/config/{id}`, documented:
   * docs.yampi.com.br/api-reference/checkout/configuracoes-de-pagamentos/atualizar-configuracao-de-pagamento (its path and
   * its answer); inferred: the body, as that of the creation, and the envelope
   */
  updateConfig(paymentId: number, id: number, body: CheckoutPaymentsUpdateConfigBody, options?: RequestOptions): YampiPromise<PaymentConfig>;
}

/** Statuses that orders of the store may have, and the e-mails that they send. */
export interface CheckoutStatuses {
  /**
   * List the statuses of orders.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/checkout/statuses`, documented:
   * docs.yampi.com.br/api-reference/checkout/status-de-pedidos/listar-status-de-pedidos; observed: Eduardo-Orsi/yampi-mcp
   * (`data`, with `limit`); inferred: pages, since it takes `limit`
   */
  list<const Include extends readonly unknown[] = []>(
    params?: CheckoutStatusesListParams & { include?: Include },
    options?: ListOptions,
  ): YampiList<Including<CheckoutStatus, Include>>;

  /**
   * Update the e-mail of a status.
   *
   * Changes what every buyer gets from now on.
   * @param id - ID of the status.
   * @param body - Subject and text.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/checkout/statuses/{id}/email-details`, documented:
   * docs.yampi.com.br/api-reference/checkout--status-de-pedidos/atualizar-detalhes-do-email-de-um-status
   */
  updateEmailDetails(id: number, body: CheckoutStatusesUpdateEmailDetailsBody, options?: RequestOptions): YampiPromise<CheckoutStatus>;
}

/** Payment attempts, and what moves their money. */
export interface CheckoutTransactions {
  /**
   * Cancel a boleto or deposit.
   *
   * Only for boletos and deposits; see `can_be_cancelled`. It moves money and cannot be undone, so the client never retries
   * it.
   * @param id - ID of the transaction.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/checkout/transactions/{id}/payment/cancel`, documented:
   * docs.yampi.com.br/api-reference/checkout/transacoes/cancelar-uma-transacao-de-boleto-ou-deposito; inferred: the
   * envelope, and that a retry could act twice
   */
  cancel(id: number, params?: CheckoutTransactionsCancelParams, options?: RequestOptions): YampiPromise<Transaction>;

  /**
   * Cancel a card payment.
   *
   * Only for card payments; see `can_be_cancelled`. It gives the money back at the gateway, so the client never retries it.
   * @param id - ID of the transaction.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/checkout/transactions/{id}/payment/gateway/cancel`, documented:
   * docs.yampi.com.br/api-reference/checkout/transacoes/cancelar-uma-transacao-de-cartao-de-credito; inferred: the envelope,
   * and that a retry could act twice
   */
  cancelAtGateway(id: number, params?: CheckoutTransactionsCancelAtGatewayParams, options?: RequestOptions): YampiPromise<Transaction>;

  /**
   * Capture a card payment.
   *
   * Only for authorized card payments; see `can_be_captured`. It charges the card, so the client never retries it.
   * @param id - ID of the transaction.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/checkout/transactions/{id}/payment/gateway/capture`, documented:
   * docs.yampi.com.br/api-reference/checkout/transacoes/capturar-uma-transacao-de-cartao-de-credito; inferred: the envelope,
   * and that a retry could act twice
   */
  capture(id: number, params?: CheckoutTransactionsCaptureParams, options?: RequestOptions): YampiPromise<Transaction>;

  /**
   * Get a transaction.
   * @param id - ID of the transaction.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/checkout/transactions/{id}`, documented:
   * docs.yampi.com.br/api-reference/checkout/transacoes/visualizar-transacao-de-pedido (its title); inferred: its path, as
   * the routes below it have it, and its answer
   */
  get(id: number, params?: CheckoutTransactionsGetParams, options?: RequestOptions): YampiPromise<Transaction>;

  /**
   * List the transactions of orders.
   *
   * Every payment attempt of the store; those of one order are in `orders.listTransactions`.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/checkout/transactions`, documented:
   * docs.yampi.com.br/api-reference/checkout/transacoes/listar-transacoes-de-pedidos; inferred: pages, as other lists have
   * them; the page shows no counters
   */
  list(params?: CheckoutTransactionsListParams, options?: ListOptions): YampiList<Transaction>;

  /**
   * List the log of a transaction.
   * @param id - ID of the transaction.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/checkout/transactions/{id}/logs`, documented:
   * docs.yampi.com.br/api-reference/checkout/transacoes/listar-logs-de-uma-transacao
   */
  listLogs(id: number, params?: CheckoutTransactionsListLogsParams, options?: ListOptions): YampiList<TransactionLog>;
}

export interface Checkout {
  /** Accounts of the store at payment gateways. */
  readonly affiliations: CheckoutAffiliations;

  /** Bank accounts of sellers. */
  readonly bankAccounts: CheckoutBankAccounts;

  /** Banks at which a store may have an account. */
  readonly banks: CheckoutBanks;

  /** Payment services that a store can connect to. */
  readonly gateways: CheckoutGateways;

  /** Payment methods, how the store takes them, and their instalments. */
  readonly payments: CheckoutPayments;

  /** Statuses that orders of the store may have, and the e-mails that they send. */
  readonly statuses: CheckoutStatuses;

  /** Payment attempts, and what moves their money. */
  readonly transactions: CheckoutTransactions;
}

/** Customer groups with their own commercial conditions, and their shipping rules. */
export interface ClustersShippingRules {
  /**
   * Create a shipping rule.
   *
   * The documentation shows the rule in an array of one; the other entities come in an envelope, so both are described. No
   * public code calls this route. CEPs are whole numbers here, without their leading zeros: 01001-000 is 1001000. The
   * discount is written as `shipment_percent` and read as `shipment_discount_percent`.
   * @param clusterId - ID of the cluster.
   * @param body - The shipping rule.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/customers/clusters/{clusterId}/shipping-rules`, documented:
   * docs.yampi.com.br/api-reference/clientes/clusters/regras-de-frete-dos-clusters/criar-regra-de-frete; inferred: the
   * envelope, as public code finds it on other entities; no public code calls this route
   */
  create(clusterId: number, body: ClustersShippingRulesCreateBody, options?: RequestOptions): YampiPromise<ShippingRule>;

  /**
   * Get a shipping rule.
   *
   * The documentation shows the rule bare; the other entities come in an envelope, so both are described. No public code
   * calls this route. CEPs are whole numbers here, without their leading zeros: 01001-000 is 1001000.
   * @param clusterId - ID of the cluster.
   * @param id - ID of the shipping rule.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/customers/clusters/{clusterId}/shipping-rules/{id}`, documented:
   * docs.yampi.com.br/api-reference/clientes/clusters/regras-de-frete-dos-clusters/visualizar-regra-de-frete; inferred: the
   * envelope, as public code finds it on other entities; no public code calls this route
   */
  get(clusterId: number, id: number, params?: ClustersShippingRulesGetParams, options?: RequestOptions): YampiPromise<ShippingRule>;

  /**
   * List the shipping rules of a cluster.
   *
   * No public code calls this route. Its response is taken from the documentation and from other lists. CEPs are whole
   * numbers here, without their leading zeros: 01001-000 is 1001000.
   * @param clusterId - ID of the cluster.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/customers/clusters/{clusterId}/shipping-rules`, documented:
   * docs.yampi.com.br/api-reference/clientes/clusters/regras-de-frete-dos-clusters/listar-regras-de-frete; inferred:
   * counters as numbers, as other lists send them; no public code calls this one
   */
  list(clusterId: number, params?: ClustersShippingRulesListParams, options?: ListOptions): YampiList<ShippingRule>;

  /**
   * Update a shipping rule.
   *
   * The documentation shows the rule bare; the other entities come in an envelope, so both are described. No public code
   * calls this route. CEPs are whole numbers here, without their leading zeros: 01001-000 is 1001000. The discount is
   * written as `shipment_percent` and read as `shipment_discount_percent`. **Warning:** It is unknown whether an omitted
   * field keeps its value or is cleared. Send every field that the rule should keep.
   * @param clusterId - ID of the cluster.
   * @param id - ID of the shipping rule.
   * @param body - The shipping rule, whole.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/customers/clusters/{clusterId}/shipping-rules/{id}`, documented:
   * docs.yampi.com.br/api-reference/clientes/clusters/regras-de-frete-dos-clusters/atualizar-regra-de-frete; inferred: the
   * envelope, as public code finds it on other entities; no public code calls this route
   */
  update(clusterId: number, id: number, body: ClustersShippingRulesUpdateBody, options?: RequestOptions): YampiPromise<ShippingRule>;
}

/** Customer groups with their own commercial conditions, and their shipping rules. */
export interface Clusters {
  /** Customer groups with their own commercial conditions, and their shipping rules. */
  readonly shippingRules: ClustersShippingRules;

  /**
   * Create a cluster.
   *
   * The documentation shows the cluster bare; the other entities come in an envelope, so both are described. No public code
   * calls this route. Which fields it demands is not known; a 422 names them.
   * @param body - The cluster.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/customers/clusters`, documented:
   * docs.yampi.com.br/api-reference/clientes/clusters/criar-cluster-de-clientes; inferred: the envelope, as public code
   * finds it on other entities; no public code calls this route
   */
  create(body: ClustersCreateBody, options?: RequestOptions): YampiPromise<Cluster>;

  /**
   * Get a cluster.
   *
   * The documentation shows the cluster bare; the other entities come in an envelope, so both are described. No public code
   * calls this route.
   * @param id - ID of the cluster.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/customers/clusters/{id}`, documented:
   * docs.yampi.com.br/api-reference/clientes--clusters/visualizar-clusters; inferred: the envelope, as public code finds it
   * on other entities; no public code calls this route
   */
  get(id: number, params?: ClustersGetParams, options?: RequestOptions): YampiPromise<Cluster>;

  /**
   * List clusters.
   *
   * No public code calls this route. Its response is taken from the documentation and from other lists.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/customers/clusters`, documented:
   * docs.yampi.com.br/api-reference/clientes--clusters/listar-clusters; inferred: counters as numbers, as other lists send
   * them; no public code calls this one
   */
  list(params?: ClustersListParams, options?: ListOptions): YampiList<Cluster>;

  /**
   * List the customers of a cluster.
   *
   * No public code calls this route. Its response is taken from the documentation and from other lists.
   * @param id - ID of the cluster.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/customers/clusters/{id}/customers`, documented:
   * docs.yampi.com.br/api-reference/clientes/clusters/listar-clientes-associados-a-um-cluster; inferred: counters as numbers
   * and fields that may be null, as other routes send them; no public code calls this one
   */
  listCustomers<const Include extends readonly unknown[] = []>(
    id: number,
    params?: ClustersListCustomersParams & { include?: Include },
    options?: ListOptions,
  ): YampiList<Including<Customer, Include>>;

  /**
   * Update a cluster.
   *
   * The documentation shows the cluster in an array of one; the other entities come in an envelope, so both are described.
   * No public code calls this route. **Warning:** It is unknown whether an omitted field keeps its value or is cleared. Send
   * every field that the cluster should keep. What happens to shipping rules that are omitted, or sent again, is unknown
   * too; change those one by one.
   * @param id - ID of the cluster.
   * @param body - The cluster, whole.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/customers/clusters/{id}`, documented:
   * docs.yampi.com.br/api-reference/clientes--clusters/atualizar-cluster-de-clientes; inferred: the envelope, as public code
   * finds it on other entities; no public code calls this route
   */
  update(id: number, body: ClustersUpdateBody, options?: RequestOptions): YampiPromise<Cluster>;
}

/** Customers of the store: individuals and companies. */
export interface CustomersAddresses {
  /**
   * Create an address of a customer.
   *
   * The page shows the bare address. No response was captured.
   * @param customerId - ID of the customer.
   * @param body - The address.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/customers/{customerId}/addresses`, documented:
   * docs.yampi.com.br/api-reference/clientes/enderecos/criar-endereco-do-cliente; observed: a public client that keeps an
   * address book (the body); inferred: the status 201, as the API responds to other writes
   */
  create(customerId: number, body: CustomersAddressesCreateBody, options?: RequestOptions): YampiPromise<CustomerAddress>;

  /**
   * Delete an address of a customer.
   *
   * A second deletion of the same address returns 404.
   * @param customerId - ID of the customer.
   * @param id - ID of the address.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/customers/{customerId}/addresses/{id}`, observed: a public client that keeps an address book;
   * inferred: the status, as the documented deletion of a coupon has it, and the 404 of a second one; no response was
   * captured
   */
  delete(customerId: number, id: number, params?: CustomersAddressesDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get an address of a customer.
   *
   * Only the title and path of the page are known.
   * @param customerId - ID of the customer.
   * @param id - ID of the address.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/customers/{customerId}/addresses/{id}`, documented:
   * docs.yampi.com.br/api-reference/clientes/enderecos/visualizar-endereco-do-cliente (its title and path); inferred: the
   * response, as the API responds to other reads by an ID
   */
  get(customerId: number, id: number, params?: CustomersAddressesGetParams, options?: RequestOptions): YampiPromise<CustomerAddress>;

  /**
   * List a customer's addresses.
   * @param customerId - ID of the customer.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/customers/{customerId}/addresses`, documented:
   * docs.yampi.com.br/api-reference/clientes/enderecos/listar-enderecos-de-um-cliente; observed: a public client that keeps
   * an address book
   */
  list(customerId: number, params?: CustomersAddressesListParams, options?: ListOptions): YampiList<CustomerAddress>;

  /**
   * Update an address of a customer.
   *
   * **Warning:** send the whole address. Whether this PUT empties what its body leaves out was not seen; that of a customer
   * was seen to, and the one client known sends everything. The page shows the address in an array; what the API really
   * sends was not captured.
   * @param customerId - ID of the customer.
   * @param id - ID of the address.
   * @param body - The whole address.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/customers/{customerId}/addresses/{id}`, documented:
   * docs.yampi.com.br/api-reference/clientes--endereços/atualizar-endereço-do-cliente; observed: a public client that keeps
   * an address book (the body)
   */
  update(customerId: number, id: number, body: CustomersAddressesUpdateBody, options?: RequestOptions): YampiPromise<CustomerAddress>;
}

/** Customers of the store: individuals and companies. */
export interface Customers {
  /** Customers of the store: individuals and companies. */
  readonly addresses: CustomersAddresses;

  /**
   * Create a customer.
   *
   * The fields are those of an older page; of today's only the title is known.
   * @param body - The customer.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/customers`, documented: docs.yampi.com.br/api-reference/clientes/cliente/criar-cliente (its
   * title and path); documented: docs.yampi.com.br/referencia-da-api/clientes (an older page, for the body); observed: two
   * public clients that create customers (the envelope and the fields); inferred: 200 and 201, which public clients do not
   * tell apart
   */
  create(body: CustomersCreateBody, options?: RequestOptions): YampiPromise<Customer>;

  /**
   * Get a customer.
   *
   * The documentation shows the customer in an array of one, the API sends an object.
   * @param id - ID of the customer.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/customers/{id}`, documented: docs.yampi.com.br/api-reference/clientes/cliente/visualizar-cliente;
   * observed: Eduardo-Orsi/yampi-mcp and another public client that reads a customer (the envelope)
   */
  get<const Include extends readonly unknown[] = []>(
    id: number,
    params?: CustomersGetParams & { include?: Include },
    options?: RequestOptions,
  ): YampiPromise<Including<Customer, Include>>;

  /**
   * List customers.
   *
   * All customers of the store. The spreadsheet row comes unasked, addresses where they are asked for.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/customers`, documented: docs.yampi.com.br/api-reference/clientes/cliente/listar-clientes (with a
   * note that the list can be scrolled); observed: Eduardo-Orsi/yampi-mcp and other public clients that look customers up or
   * copy them
   */
  list<const Include extends readonly unknown[] = []>(
    params?: CustomersListParams & { include?: Include },
    options?: ListOptions,
  ): YampiList<Including<Customer, Include>>;

  /**
   * List a customer's abandoned carts.
   *
   * The list of all abandoned carts was seen to ignore `date` by `updated_at` without saying so, where `created_at` works,
   * and to ignore `include=promocode`. Whether this list does so too was not tried.
   * @param id - ID of the customer.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/customers/{id}/carts`, documented:
   * docs.yampi.com.br/api-reference/clientes/listar-carrinhos-abandonados-de-um-cliente; observed: public code that names
   * the route; a public client that measured which fields `date` takes, on the list of all carts; inferred: pages, as every
   * other list has them
   */
  listCarts(id: number, params?: CustomersListCartsParams, options?: ListOptions): YampiList<Cart>;

  /**
   * List the filters of customers.
   *
   * Its response is unknown, so the method returns it as received.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The complete response, as the API sent it.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/customers/filters`, documented:
   * docs.yampi.com.br/api-reference/clientes/listar-filtros-de-busca-de-clientes (its title and path); inferred: nothing; no
   * response is shown or captured
   */
  listFilters(params?: CustomersListFiltersParams, options?: RequestOptions): YampiPromise<CustomerFilters>;

  /**
   * List a customer's orders.
   *
   * No page of this route is known, and the little public code that calls it is of uncertain worth. It sends
   * `sort=-created_at`, whose effect was not checked, so that parameter is not described.
   * @param id - ID of the customer.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/customers/{id}/orders`, observed: public code of uncertain worth that asks for them; inferred:
   * the response and its pages, as every other list has them
   */
  listOrders(id: number, params?: CustomersListOrdersParams, options?: ListOptions): YampiList<Order>;

  /**
   * Search customers.
   *
   * The title speaks of a list, the example is one wrapped customer. How to say what to look for is not documented; `q` is
   * what other lists take.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/search/customers`, documented:
   * docs.yampi.com.br/api-reference/busca/clientes/listar-clientes-retornados-pela-busca; inferred: a list, as the title
   * says, its pages and its parameters; no public code calls this route
   */
  search(params?: CustomersSearchParams, options?: ListOptions): YampiList<Customer>;

  /**
   * Update a customer.
   *
   * **Warning:** this PUT was seen to empty every field that its body left out, so send the whole customer, as it was read
   * and with the changes in it. It is disputed: clients of other resources send a part alone and say that the rest stays,
   * and no page settles it. No response was captured.
   * @param id - ID of the customer.
   * @param body - The whole customer.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/customers/{id}`, observed: two public clients that update customers, one of which saw fields
   * emptied; inferred: the response, as the API responds to other writes; no page of this operation is known
   */
  update(id: number, body: CustomersUpdateBody, options?: RequestOptions): YampiPromise<Customer>;
}

/** Orders of the store, and what belongs to them. */
export interface OrdersAddresses {
  /**
   * Get an address of an order.
   * @param orderId - ID of the order.
   * @param id - ID of the address.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/orders/{orderId}/addresses/{id}`, documented:
   * docs.yampi.com.br/api-reference/pedidos/enderecos/visualizar-endereco-de-um-pedido
   */
  get(orderId: number, id: number, params?: OrdersAddressesGetParams, options?: RequestOptions): YampiPromise<OrderAddress>;

  /**
   * List the addresses of an order.
   * @param orderId - ID of the order.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/orders/{orderId}/addresses`, documented:
   * docs.yampi.com.br/api-reference/pedidos/enderecos/listar-enderecos-de-um-pedido (its title and path); inferred: the
   * response, from the page of one address
   */
  list(orderId: number, params?: OrdersAddressesListParams, options?: ListOptions): YampiList<OrderAddress>;

  /**
   * Update the shipping address of an order.
   *
   * **Warning:** send the whole address; one client found that omitted fields are cleared. The page types `receiver` as a
   * boolean, which is a mistake.
   * @param orderId - ID of the order.
   * @param id - ID of the address.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/orders/{orderId}/addresses/{id}`, documented:
   * docs.yampi.com.br/api-reference/pedidos/enderecos/atualizar-o-endereco-de-entrega-do-pedido; observed: a public client
   * that corrects addresses of orders
   */
  update(orderId: number, id: number, body: OrdersAddressesUpdateBody, options?: RequestOptions): YampiPromise<OrderAddress>;
}

/** Orders of the store, and what belongs to them. */
export interface OrdersBoxes {
  /**
   * List the boxes of an order.
   * @param orderId - ID of the order.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/orders/{orderId}/boxes`, documented:
   * docs.yampi.com.br/api-reference/pedidos/pedido/listar-embalagens-de-um-pedido
   */
  list(orderId: number, params?: OrdersBoxesListParams, options?: ListOptions): YampiList<OrderPackaging>;
}

/** Orders of the store, and what belongs to them. */
export interface OrdersComments {
  /**
   * Comment on an order.
   *
   * No page of this route is known, and nobody read its response.
   * @param orderId - ID of the order.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/orders/{orderId}/comments`, observed: a public client that comments orders (`comments`);
   * inferred: the response, from the page of the update
   */
  create(orderId: number, body: OrdersCommentsCreateBody, options?: RequestOptions): YampiPromise<OrderComment>;

  /**
   * Delete a comment of an order.
   * @param orderId - ID of the order.
   * @param id - ID of the comment.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/orders/{orderId}/comments/{id}`, documented:
   * docs.yampi.com.br/api-reference/pedidos--comentários/excluir-um-comentário-de-pedido
   */
  delete(orderId: number, id: number, params?: OrdersCommentsDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get a comment of an order.
   * @param orderId - ID of the order.
   * @param id - ID of the comment.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/orders/{orderId}/comments/{id}`, documented:
   * docs.yampi.com.br/api-reference/pedidos/comentarios/visualizar-detalhes-de-um-comentario-de-pedido
   */
  get(orderId: number, id: number, params?: OrdersCommentsGetParams, options?: RequestOptions): YampiPromise<OrderComment>;

  /**
   * List the comments of an order.
   *
   * No page of this route is known.
   * @param orderId - ID of the order.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/orders/{orderId}/comments`, observed: a public client that comments orders (the path); inferred:
   * the response, from the page of one comment
   */
  list(orderId: number, params?: OrdersCommentsListParams, options?: ListOptions): YampiList<OrderComment>;

  /**
   * Update a comment of an order.
   * @param orderId - ID of the order.
   * @param id - ID of the comment.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/orders/{orderId}/comments/{id}`, documented:
   * docs.yampi.com.br/api-reference/pedidos--comentários/atualizar-comentário-de-um-pedido
   */
  update(orderId: number, id: number, body: OrdersCommentsUpdateBody, options?: RequestOptions): YampiPromise<OrderComment>;
}

/** Orders of the store, and what belongs to them. */
export interface OrdersEmails {
  /**
   * Get an e-mail of an order.
   *
   * Its page shows no dates.
   * @param orderId - ID of the order.
   * @param id - ID of the e-mail.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/orders/{orderId}/emails/{id}`, documented:
   * docs.yampi.com.br/api-reference/pedidos/emails/visualizar-e-mail
   */
  get(orderId: number, id: number, params?: OrdersEmailsGetParams, options?: RequestOptions): YampiPromise<OrderEmail>;

  /**
   * List the e-mails of an order.
   *
   * E-mails that were sent; nothing is sent.
   * @param orderId - ID of the order.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/orders/{orderId}/emails`, documented:
   * docs.yampi.com.br/api-reference/pedidos/emails/listar-e-mails; observed: a low-code client that reads what belongs to
   * orders
   */
  list(orderId: number, params?: OrdersEmailsListParams, options?: ListOptions): YampiList<OrderEmail>;
}

/** Orders of the store, and what belongs to them. */
export interface OrdersInvoices {
  /**
   * Create an invoice of an order.
   *
   * Fires `order.invoice.created`.
   * @param orderId - ID of the order.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/orders/{orderId}/invoices`, documented:
   * docs.yampi.com.br/api-reference/pedidos/notas-fiscais/criar-uma-nota-fiscal; inferred: the response, from the page of
   * the update; the event, from its name
   */
  create(orderId: number, body: OrdersInvoicesCreateBody, options?: RequestOptions): YampiPromise<Invoice>;

  /**
   * Delete an invoice of an order.
   * @param orderId - ID of the order.
   * @param id - ID of the invoice.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/orders/{orderId}/invoices/{id}`, documented:
   * docs.yampi.com.br/api-reference/pedidos/notas-fiscais/excluir-uma-nota-fiscal
   */
  delete(orderId: number, id: number, params?: OrdersInvoicesDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get an invoice of an order.
   * @param orderId - ID of the order.
   * @param id - ID of the invoice.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/orders/{orderId}/invoices/{id}`, documented:
   * docs.yampi.com.br/api-reference/pedidos--notas-fiscais/visualizar-detalhes-de-uma-nota-fiscal
   */
  get(orderId: number, id: number, params?: OrdersInvoicesGetParams, options?: RequestOptions): YampiPromise<Invoice>;

  /**
   * List the invoices of an order.
   * @param orderId - ID of the order.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/orders/{orderId}/invoices`, documented:
   * docs.yampi.com.br/api-reference/pedidos/notas-fiscais/listar-notas-fiscais; observed: a low-code client that reads what
   * belongs to orders
   */
  list(orderId: number, params?: OrdersInvoicesListParams, options?: ListOptions): YampiList<Invoice>;

  /**
   * Update an invoice of an order.
   *
   * Fires `order.invoice.updated`.
   * @param orderId - ID of the order.
   * @param id - ID of the invoice.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/orders/{orderId}/invoices/{id}`, documented:
   * docs.yampi.com.br/api-reference/pedidos--notas-fiscais/atualizar-uma-nota-fiscal; inferred: the event, from its name
   */
  update(orderId: number, id: number, body: OrdersInvoicesUpdateBody, options?: RequestOptions): YampiPromise<Invoice>;
}

/** Orders of the store, and what belongs to them. */
export interface OrdersItems {
  /**
   * List the items of an order.
   * @param orderId - ID of the order.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/orders/{orderId}/items`, documented:
   * docs.yampi.com.br/api-reference/pedidos/pedido/listar-produtos-de-um-pedido; observed: a low-code client that reads what
   * belongs to orders
   */
  list(orderId: number, params?: OrdersItemsListParams, options?: ListOptions): YampiList<OrderItem>;
}

/** Orders of the store, and what belongs to them. */
export interface OrdersLabels {
  /**
   * Create a shipping label of an order.
   * @param orderId - ID of the order.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The complete response, as the API sent it.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/orders/{orderId}/labels`, documented:
   * docs.yampi.com.br/api-reference/pedidos/etiquetas/criar-etiqueta
   */
  create(orderId: number, body: OrdersLabelsCreateBody, options?: RequestOptions): YampiPromise<OrderLabels>;

  /**
   * Delete a shipping label of an order.
   * @param orderId - ID of the order.
   * @param id - ID of the label, as a string.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/orders/{orderId}/labels/{id}`, documented:
   * docs.yampi.com.br/api-reference/pedidos/etiquetas/excluir-etiqueta
   */
  delete(orderId: number, id: string, params?: OrdersLabelsDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get a shipping label of an order.
   * @param orderId - ID of the order.
   * @param id - ID of the label, as a string.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The complete response, as the API sent it.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/orders/{orderId}/labels/{id}`, documented:
   * docs.yampi.com.br/api-reference/pedidos/etiquetas/visualizar-etiqueta
   */
  get(orderId: number, id: string, params?: OrdersLabelsGetParams, options?: RequestOptions): YampiPromise<OrderLabels>;

  /**
   * List the shipping labels of an order.
   * @param orderId - ID of the order.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The complete response, as the API sent it.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/orders/{orderId}/labels`, documented:
   * docs.yampi.com.br/api-reference/pedidos/etiquetas/listar-etiquetas-de-um-pedido
   */
  list(orderId: number, params?: OrdersLabelsListParams, options?: RequestOptions): YampiPromise<OrderLabels>;

  /**
   * Update a shipping label of an order.
   * @param orderId - ID of the order.
   * @param id - ID of the label, as a string.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The complete response, as the API sent it.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/orders/{orderId}/labels/{id}`, documented:
   * docs.yampi.com.br/api-reference/pedidos/etiquetas/atualizar-etiqueta
   */
  update(orderId: number, id: string, body: OrdersLabelsUpdateBody, options?: RequestOptions): YampiPromise<OrderLabels>;
}

/** Orders of the store, and what belongs to them. */
export interface OrdersStatuses {
  /**
   * List the status history of an order.
   *
   * The `id` is that of the status, so it repeats when a status does.
   * @param orderId - ID of the order.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/orders/{orderId}/statuses`, documented:
   * docs.yampi.com.br/api-reference/pedidos/listar-histórico-de-status-de-um-pedido; observed: a low-code client that reads
   * what belongs to orders
   */
  list(orderId: number, params?: OrdersStatusesListParams, options?: ListOptions): YampiList<OrderStatus>;
}

/** Orders of the store, and what belongs to them. */
export interface OrdersTracking {
  /**
   * Add a tracking step to an order.
   *
   * **Warning:** only 3 requests an hour are allowed, for the whole route. `notify_customer` sends an e-mail.
   * @param orderId - ID of the order.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/orders/{orderId}/tracking`, documented:
   * docs.yampi.com.br/api-reference/pedidos--rastreamento/criar-status-de-rastreamento
   */
  create(orderId: number, body: OrdersTrackingCreateBody, options?: RequestOptions): YampiPromise<OrderTracking>;

  /**
   * List the tracking steps of an order.
   * @param orderId - ID of the order.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/orders/{orderId}/tracking`, documented:
   * docs.yampi.com.br/api-reference/pedidos/rastreamento/rastrear-pedido; documented:
   * docs.yampi.com.br/api-reference/pedidos/rastreamento/exibir-rastreamento; observed: a low-code client that reads what
   * belongs to orders
   */
  list(orderId: number, params?: OrdersTrackingListParams, options?: ListOptions): YampiList<OrderTracking>;
}

/** Orders of the store, and what belongs to them. */
export interface OrdersTransactions {
  /**
   * List the transactions of an order.
   * @param orderId - ID of the order.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/orders/{orderId}/transactions`, documented:
   * docs.yampi.com.br/api-reference/pedidos/pedido/listar-transacoes-de-um-pedido; observed: a low-code client that reads
   * what belongs to orders
   */
  list(orderId: number, params?: OrdersTransactionsListParams, options?: ListOptions): YampiList<Transaction>;
}

/** Orders of the store, and what belongs to them. */
export interface Orders {
  /** Orders of the store, and what belongs to them. */
  readonly addresses: OrdersAddresses;

  /** Orders of the store, and what belongs to them. */
  readonly boxes: OrdersBoxes;

  /** Orders of the store, and what belongs to them. */
  readonly comments: OrdersComments;

  /** Orders of the store, and what belongs to them. */
  readonly emails: OrdersEmails;

  /** Orders of the store, and what belongs to them. */
  readonly invoices: OrdersInvoices;

  /** Orders of the store, and what belongs to them. */
  readonly items: OrdersItems;

  /** Orders of the store, and what belongs to them. */
  readonly labels: OrdersLabels;

  /** Orders of the store, and what belongs to them. */
  readonly statuses: OrdersStatuses;

  /** Orders of the store, and what belongs to them. */
  readonly tracking: OrdersTracking;

  /** Orders of the store, and what belongs to them. */
  readonly transactions: OrdersTransactions;

  /**
   * Create an order.
   *
   * The customer has to exist. What a 422 demands beyond the required fields is unknown.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/orders`, documented: docs.yampi.com.br/api-reference/pedidos/pedido/criar-pedido; documented:
   * docs.yampi.com.br/referencia-da-api/pedidos (an older page, for what is required); observed: a mobile app in production
   * that creates orders, and does not read the response
   */
  create(body: OrdersCreateBody, options?: RequestOptions): YampiPromise<Order>;

  /**
   * Export orders.
   *
   * **Warning:** although it is a GET, it starts a job and sends an e-mail, so it is never retried. The page documents the
   * filters as single values, which the list of orders ignores; compare `total` with what you expect.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/orders/export`, documented: docs.yampi.com.br/api-reference/pedidos/pedido/exportar-pedidos;
   * inferred: the envelope, which the page of the export of carts shows
   */
  export(params?: OrdersExportParams, options?: RequestOptions): YampiPromise<ExportJob>;

  /**
   * Export orders to a service.
   *
   * **Warning:** although it is a GET, it starts a job, so it is never retried.
   * @param service - Name of the service. No source lists the names.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/orders/export/{service}`, documented:
   * docs.yampi.com.br/api-reference/pedidos/pedido/exportar-pedidos-para-um-determinado-servico; inferred: the envelope,
   * which the page of the export of carts shows
   */
  exportToService(service: string, params?: OrdersExportToServiceParams, options?: RequestOptions): YampiPromise<ExportJob>;

  /**
   * Get an order.
   *
   * The documentation shows the order in an array of one, the API sends an object.
   * @param id - ID of the order. It is not the number that the buyer sees.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/orders/{id}`, documented:
   * docs.yampi.com.br/api-reference/pedidos/visualizar-detalhes-de-um-pedido; observed: two public clients that read an
   * order (the envelope)
   */
  get<const Include extends readonly unknown[] = []>(
    id: number,
    params?: OrdersGetParams & { include?: Include },
    options?: RequestOptions,
  ): YampiPromise<Including<Order, Include>>;

  /**
   * List orders.
   *
   * `date` takes `created_at`, `updated_at` and `cancelled_at`. Which fields `orderBy` takes is unknown, and clients found
   * no stable order; `sort=-created_at`, on which one relies, is documented nowhere. A filter by customer is not offered,
   * since nobody saw it work: use `customers.listOrders`.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/orders`, documented: docs.yampi.com.br/api-reference/pedidos/pedido/listar-pedidos; documented:
   * docs.yampi.com.br/api-reference/pedidos/introduction (the filters; its table is cut after `date`); documented:
   * docs.yampi.com.br/api-reference/pagination (the scroll); observed: Eduardo-Orsi/yampi-mcp and other public clients that
   * read orders
   */
  list<const Include extends readonly unknown[] = []>(
    params?: OrdersListParams & { include?: Include },
    options?: ListOptions,
  ): YampiList<Including<Order, Include>>;

  /**
   * List the filters of orders.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The complete response, as the API sent it.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/orders/filters`, documented:
   * docs.yampi.com.br/api-reference/pedidos/pedido/listar-filtros-de-busca-de-pedidos
   */
  listFilters(params?: OrdersListFiltersParams, options?: RequestOptions): YampiPromise<OrderFilters>;

  /**
   * Search orders.
   *
   * Filters by campaign on the server. The page shows one order under a title that says list. `q` is what other lists take.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/search/orders`, documented:
   * docs.yampi.com.br/api-reference/busca/pedidos/listar-pedidos-retornados-pela-busca; observed: a dashboard that finds
   * orders by campaign (a list)
   */
  search<const Include extends readonly unknown[] = []>(
    params?: OrdersSearchParams & { include?: Include },
    options?: ListOptions,
  ): YampiList<Including<Order, Include>>;

  /**
   * Update an order.
   *
   * A status is set by its ID, not by its alias; `desire_status_id` of the order has the IDs that it can change to.
   * **Warning:** a new status fires `order.status.updated`, and may send the e-mail of that status to the customer. Clients
   * send `status_id` alone; one reports that omitted fields are cleared.
   * @param id - ID of the order. It is not the number that the buyer sees.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/orders/{id}`, documented: docs.yampi.com.br/api-reference/pedidos/atualizar-pedido; observed:
   * Eduardo-Orsi/yampi-mcp and another public client (`status_id` alone); a third, which found that omitted fields are
   * cleared; inferred: the envelope, as of other entities; the event, from its name; the e-mail, since each status has one
   * in the checkout
   */
  update(id: number, body: OrdersUpdateBody, options?: RequestOptions): YampiPromise<Order>;
}

/** Links that open the checkout with items in the cart. */
export interface PaymentLinks {
  /**
   * Create a payment link.
   *
   * Sent twice, it creates two links. One client reads `link_url` bare, as the page shows it, three take either form.
   * @param body - The payment link.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/checkout/payment-link`, documented:
   * docs.yampi.com.br/api-reference/checkout-links-de-pagamento/criar-link-de-pagamento; observed: four public clients that
   * create payment links (one reads the link bare); inferred: the envelope, as every entity that was seen
   */
  create(body: PaymentLinksCreateBody, options?: RequestOptions): YampiPromise<PaymentLink>;

  /**
   * Delete a payment link.
   * @param id - ID of the payment link.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/checkout/payment-link/{id}`, documented:
   * docs.yampi.com.br/api-reference/checkout-links-de-pagamento/excluir-links-de-pagamento
   */
  delete(id: number, params?: PaymentLinksDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get a payment link.
   *
   * An older page has `payment-links` in the path and shows other fields; every other page has the singular.
   * @param id - ID of the payment link.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/checkout/payment-link/{id}`, documented:
   * docs.yampi.com.br/api-reference/checkout/links-de-pagamento/visualizar-link-de-pagamento; inferred: the envelope, as
   * every entity that was seen
   */
  get(id: number, params?: PaymentLinksGetParams, options?: RequestOptions): YampiPromise<PaymentLink>;

  /**
   * List payment links.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/checkout/payment-link`, documented:
   * docs.yampi.com.br/api-reference/checkout/links-de-pagamento/listar-links-de-pagamento
   */
  list(params?: PaymentLinksListParams, options?: ListOptions): YampiList<PaymentLink>;

  /**
   * Update a payment link.
   *
   * Whether a field that is left out keeps its value is not documented: send every field that the link should keep.
   * @param id - ID of the payment link.
   * @param body - The payment link, whole.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/checkout/payment-link/{id}`, documented:
   * docs.yampi.com.br/api-reference/checkout/links-de-pagamento/atualizar-link-de-pagamento (the body, which it shares with
   * the creation); inferred: its answer, as that of the creation
   */
  update(id: number, body: PaymentLinksUpdateBody, options?: RequestOptions): YampiPromise<PaymentLink>;
}

/** Discount coupons and the customers who used them. */
export interface Promocodes {
  /**
   * Create a coupon.
   *
   * Dates are written as `YYYY-MM-DD HH:MM:SS`; the page shows the objects of responses, which the API refuses. It also
   * refuses a coupon whose code exists.
   * @param body - The coupon.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/pricing/promocodes`, documented: docs.yampi.com.br/api-reference/promocoes/cupons/criar-cupom;
   * observed: Eduardo-Orsi/yampi-mcp and other public clients (the envelope, the form of dates and what is required);
   * inferred: 201, as another route that creates documents it; public clients do not tell it from 200
   */
  create(body: PromocodesCreateBody, options?: RequestOptions): YampiPromise<Promocode>;

  /**
   * Delete a coupon.
   *
   * A second deletion of the same coupon returns 404.
   * @param id - ID of the coupon.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/pricing/promocodes/{id}`, documented:
   * docs.yampi.com.br/api-reference/promoções--cupons-de-desconto/excluir-cupom; observed: a public client that deletes
   * coupons and reads an empty response; inferred: the 404 of a second deletion
   */
  delete(id: number, params?: PromocodesDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get a coupon.
   *
   * The documentation shows the coupon bare, the API sends it in an envelope.
   * @param id - ID of the coupon.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/pricing/promocodes/{id}`, documented:
   * docs.yampi.com.br/api-reference/promoções--cupons-de-desconto/visualizar-cupom; observed: public TypeScript client of
   * the coupon and tests of Eduardo-Orsi/yampi-mcp (the envelope)
   */
  get<const Include extends readonly unknown[] = []>(
    id: number,
    params?: PromocodesGetParams & { include?: Include },
    options?: RequestOptions,
  ): YampiPromise<Including<Promocode, Include>>;

  /**
   * List the coupons of the store.
   *
   * The documentation shows no counters of the pages, the API sends them. On its page the coupons lack `include`, `exclude`
   * and their lists of IDs, which `promocodes.get` is documented to have.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/pricing/promocodes`, documented: docs.yampi.com.br/api-reference/promocoes/cupons/listar-cupons;
   * observed: public TypeScript client of the coupon, which reads the counters of the pages; Eduardo-Orsi/yampi-mcp
   */
  list<const Include extends readonly unknown[] = []>(
    params?: PromocodesListParams & { include?: Include },
    options?: ListOptions,
  ): YampiList<Including<Promocode, Include>>;

  /**
   * List the customers who used a coupon.
   *
   * The documentation shows a single bare customer, the API sends a list. Whether that list is paged is not known.
   * @param id - ID of the coupon.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/pricing/promocodes/{id}/customers`, documented:
   * docs.yampi.com.br/api-reference/promoções--cupons-de-desconto/listar-clientes-que-usaram-o-cupom; observed: a production
   * job, the only public caller of this route (the envelope of its first page); inferred: pages and their counters, as every
   * other list has them
   */
  listCustomers<const Include extends readonly unknown[] = []>(
    id: number,
    params?: PromocodesListCustomersParams & { include?: Include },
    options?: ListOptions,
  ): YampiList<Including<Customer, Include>>;

  /**
   * Update a coupon.
   *
   * Only what changes has to be sent: a field that is not sent keeps its value. Dates are written as `YYYY-MM-DD HH:MM:SS`.
   * The page shows an response without dates; every other source of a coupon has them.
   * @param id - ID of the coupon.
   * @param body - What changes.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/pricing/promocodes/{id}`, documented:
   * docs.yampi.com.br/api-reference/promocoes/cupons/atualizar-cupom (a field that is not sent keeps its value); documented:
   * docs.yampi.com.br/api-reference/promoções--cupons-de-desconto/atualizar-cupom (its response); observed: a public client
   * that updates coupons (bodies with single fields); inferred: the envelope and the dates, as other responses with a coupon
   * have them
   */
  update(id: number, body: PromocodesUpdateBody, options?: RequestOptions): YampiPromise<Promocode>;
}

/** Asynchronous jobs, such as exports. */
export interface Queues {
  /**
   * Get the progress of a job.
   *
   * The result of an export is not here, it comes by e-mail. Set `skipCache`, or the progress may be 30 minutes old.
   * @param id - ID of the job, which an export returns as `queue_id`.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/queues/{id}`, documented: docs.yampi.com.br/api-reference/filas/visualizar-fila
   */
  get(id: number, params?: QueuesGetParams, options?: RequestOptions): YampiPromise<Queue>;
}

/** Search across resources. */
export interface Search {
  /**
   * Search everything.
   *
   * The page ends after products and customers, so what else is found is given as it came. It names no parameter; `q` is
   * what other searches take.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The complete response, as the API sent it.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/search/global`, documented: docs.yampi.com.br/api-reference/busca/listar-resultados-mais-recentes
   * (the first two kinds); inferred: `q`
   */
  global(params?: SearchGlobalParams, options?: RequestOptions): YampiPromise<GlobalSearch>;
}

/** Operations on the API itself. */
export interface System {
  /**
   * Ask whether the API is there.
   *
   * No source shows its response, so the method returns nothing. The client accepts an empty body and JSON as success; it
   * refuses any other text, which may come from something in between. Not below the alias of a store.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /ping`, documented: docs.yampi.com.br/api-reference/sistema/endpoint-de-ping; inferred: the status of its
   * success, and that it wants the credentials as every other route
   */
  ping(params?: SystemPingParams, options?: RequestOptions): YampiPromise<void>;
}

/** Webhook subscriptions to store events, and the requests that Yampi sends to them. */
export interface Webhooks {
  /**
   * Create a webhook.
   *
   * Look at `active` of the new webhook: the documentation shows it active, and one client found it inactive until
   * `webhooks.update` set `active`, with all of its events. How many webhooks a store may have depends on its plan. A
   * receiver has to respond with a 2xx within five seconds; after 30 failures the API turns the webhook off.
   * @param body - The webhook.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/webhooks`, documented: docs.yampi.com.br/api-reference/webhooks/criar-um-webhook; documented:
   * docs.yampi.com.br/api-reference/introduction-webhook (the number of webhooks, the five seconds and the failures);
   * observed: three public clients that manage their webhooks (one reads the webhook bare, two either way; one finds a new
   * one inactive); inferred: 201 beside 200, since no source tells which
   */
  create(body: WebhooksCreateBody, options?: RequestOptions): YampiPromise<Webhook>;

  /**
   * Delete a webhook.
   *
   * Neither a page of this route nor its response is known.
   * @param id - ID of the webhook.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/webhooks/{id}`, observed: public clients that manage their webhooks (the route); inferred: the
   * status, which is that of the deletion of a coupon
   */
  delete(id: number, params?: WebhooksDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get a webhook.
   *
   * The documentation shows the webhook bare; clients read it bare and in an envelope, so both are described.
   * @param id - ID of the webhook.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/webhooks/{id}`, documented: docs.yampi.com.br/api-reference/webhooks/visualizar-webhook;
   * observed: three public clients that manage their webhooks (one reads the webhook bare, two either way)
   */
  get(id: number, params?: WebhooksGetParams, options?: RequestOptions): YampiPromise<Webhook>;

  /**
   * List the webhooks of the store.
   *
   * The documentation shows one bare webhook beside the counters of a list; what it meant is a list as every other.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/webhooks`, documented: docs.yampi.com.br/api-reference/webhooks/listar-webhooks; inferred: the
   * envelope, as every other list has it; the page has lost it
   */
  list(params?: WebhooksListParams, options?: ListOptions): YampiList<Webhook>;

  /**
   * List the events that a webhook can be told of.
   *
   * The whole list comes at once, as far as is known.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/webhooks/events`, documented: docs.yampi.com.br/referencia-da-api/webhooks; inferred: the
   * envelope, as every other list has it, and that there are no pages
   */
  listEvents(params?: WebhooksListEventsParams, options?: ListOptions): YampiList<WebhookEventKind>;

  /**
   * Update a webhook.
   *
   * Also how a webhook is made active: `active: true`, with its events named again. **Warning:** A client that does this
   * found that the events have to be sent along. Whether other fields left out are kept or emptied is not known, so send all
   * of them.
   * @param id - ID of the webhook.
   * @param body - The webhook, with all of its fields.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/webhooks/{id}`, documented: docs.yampi.com.br/api-reference/webhooks/atualizar-um-webhook;
   * observed: a public client that makes its webhooks active (with all events); observed: three public clients that manage
   * their webhooks (one reads the webhook bare, two either way)
   */
  update(id: number, body: WebhooksUpdateBody, options?: RequestOptions): YampiPromise<Webhook>;
}

/** The resources of the API. */
export interface Resources {
  /** Owner of the credentials and the stores that they can access. */
  readonly auth: Auth;

  /** Abandoned carts. */
  readonly carts: Carts;

  readonly checkout: Checkout;

  /** Customer groups with their own commercial conditions, and their shipping rules. */
  readonly clusters: Clusters;

  /** Customers of the store: individuals and companies. */
  readonly customers: Customers;

  /** Orders of the store, and what belongs to them. */
  readonly orders: Orders;

  /** Links that open the checkout with items in the cart. */
  readonly paymentLinks: PaymentLinks;

  /** Discount coupons and the customers who used them. */
  readonly promocodes: Promocodes;

  /** Asynchronous jobs, such as exports. */
  readonly queues: Queues;

  /** Search across resources. */
  readonly search: Search;

  /** Operations on the API itself. */
  readonly system: System;

  /** Webhook subscriptions to store events, and the requests that Yampi sends to them. */
  readonly webhooks: Webhooks;
}
