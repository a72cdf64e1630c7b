// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

import type { Affiliation, Bank, BankAccount, Banner, Brand, Bundle, Cart, Category, CheckoutStatus, Cluster, Collection, Combo, Confirmation, CopiedProducts, Country, Customer, CustomerAddress, CustomerFilters, Customization, ExportJob, Feed, Filter, FilterDetails, Flag, Gateway, GlobalSearch, Installment, InstallmentSimulation, Invoice, Lead, Look, NewSkuImages, Order, OrderAddress, OrderComment, OrderEmail, OrderFilters, OrderItem, OrderLabels, OrderPackaging, OrderStatus, OrderTracking, Payment, PaymentConfig, PaymentLink, Product, ProductComment, ProductFilters, ProductGroup, ProductRecommendation, ProductStock, Promocode, Queue, RelatedIds, Review, ShippingRule, Sku, SkuBatchProgress, SkuBatchUpdate, SkuImage, SkuStock, StockNotification, StockSku, Transaction, TransactionLog, UnknownBody, User, Variation, VariationValue, Webhook, WebhookEventKind, operations } from "@yampi-openapi/types";
import type { DateFilter } from "../request/filters.js";
import type { YampiList } from "../lists/list.js";
import type { BodyOf, Including, WithBooleans } from "../operation.js";
import type { ListOptions, RequestOptions } from "../options/call-options.js";
import type { YampiPromise } from "../response/yampi-promise.js";

/** Query of `auth.me`. */
export interface AuthMeParams {
  readonly [name: string]: never;
}

/** Body of `brands.create`. */
export type BrandsCreateBody = BodyOf<operations["brands.create"]>;

/** Query of `brands.delete`. */
export interface BrandsDeleteParams {
  readonly [name: string]: never;
}

/** Query of `brands.get`. */
export interface BrandsGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `brands.list`. */
export interface BrandsListParams {
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

/** Body of `brands.update`. */
export type BrandsUpdateBody = BodyOf<operations["brands.update"]>;

/** Body of `bundles.create`. */
export type BundlesCreateBody = BodyOf<operations["bundles.create"]>;

/** Query of `bundles.delete`. */
export interface BundlesDeleteParams {
  readonly [name: string]: never;
}

/** Query of `bundles.get`. */
export interface BundlesGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `bundles.list`. */
export interface BundlesListParams {
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

/** Body of `bundles.update`. */
export type BundlesUpdateBody = BodyOf<operations["bundles.update"]>;

/** Query of `carts.export`. */
export interface CartsExportParams {
  /**
   * Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or
   * code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
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
   * Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or
   * code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
   */
  q?: string;
  /**
   * Day on which the cart was created, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. No
   * other field is offered: the API ignores `updated_at` here and returns all carts.
   */
  date?: string | DateFilter<"created_at">;
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
   * Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or
   * code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
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

/** Query of `categories.banners.list`. */
export interface CategoriesBannersListParams {
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

/** Body of `categories.copyProducts`. */
export type CategoriesCopyProductsBody = BodyOf<operations["categories.copyProducts"]>;

/** Body of `categories.create`. */
export type CategoriesCreateBody = BodyOf<operations["categories.create"]>;

/** Query of `categories.delete`. */
export interface CategoriesDeleteParams {
  readonly [name: string]: never;
}

/** Query of `categories.get`. */
export interface CategoriesGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /** Relations to include in the response. Only the form of `seo` is known. */
  include?: readonly ("seo" | "children" | "parent" | "marketplaces")[];
}

/** Query of `categories.list`. */
export interface CategoriesListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /** Relations to include in the response. Only the form of `seo` is known. */
  include?: readonly ("seo" | "children" | "parent" | "marketplaces")[];
  /** Returns only categories that have none above them. */
  onlyParents?: boolean;
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

/** Body of `categories.products.add`. */
export type CategoriesProductsAddBody = BodyOf<operations["categories.products.add"]>;

/** Query of `categories.products.list`. */
export interface CategoriesProductsListParams {
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

/** Body of `categories.products.remove`. */
export type CategoriesProductsRemoveBody = BodyOf<operations["categories.products.remove"]>;

/** Body of `categories.update`. */
export type CategoriesUpdateBody = BodyOf<operations["categories.update"]>;

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

/** Body of `collections.create`. */
export type CollectionsCreateBody = BodyOf<operations["collections.create"]>;

/** Query of `collections.delete`. */
export interface CollectionsDeleteParams {
  readonly [name: string]: never;
}

/** Query of `collections.list`. */
export interface CollectionsListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /** Relations to include in the response. What comes is unknown. */
  include?: readonly "prods"[];
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

/** Body of `collections.products.add`. */
export type CollectionsProductsAddBody = BodyOf<operations["collections.products.add"]>;

/** Body of `collections.products.remove`. */
export type CollectionsProductsRemoveBody = BodyOf<operations["collections.products.remove"]>;

/** Body of `collections.update`. */
export type CollectionsUpdateBody = BodyOf<operations["collections.update"]>;

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
   * Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or
   * code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
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
   * Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or
   * code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
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

/** Body of `customizations.create`. */
export type CustomizationsCreateBody = BodyOf<operations["customizations.create"]>;

/** Query of `customizations.delete`. */
export interface CustomizationsDeleteParams {
  readonly [name: string]: never;
}

/** Query of `customizations.get`. */
export interface CustomizationsGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `customizations.list`. */
export interface CustomizationsListParams {
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

/** Body of `customizations.update`. */
export type CustomizationsUpdateBody = BodyOf<operations["customizations.update"]>;

/** Body of `feeds.create`. */
export type FeedsCreateBody = BodyOf<operations["feeds.create"]>;

/** Query of `feeds.get`. */
export interface FeedsGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `feeds.list`. */
export interface FeedsListParams {
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

/** Body of `feeds.update`. */
export type FeedsUpdateBody = BodyOf<operations["feeds.update"]>;

/** Body of `filters.create`. */
export type FiltersCreateBody = BodyOf<operations["filters.create"]>;

/** Query of `filters.delete`. */
export interface FiltersDeleteParams {
  readonly [name: string]: never;
}

/** Query of `filters.get`. */
export interface FiltersGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `filters.list`. */
export interface FiltersListParams {
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

/** Body of `filters.values.create`. */
export type FiltersValuesCreateBody = BodyOf<operations["filters.values.create"]>;

/** Query of `filters.values.delete`. */
export interface FiltersValuesDeleteParams {
  readonly [name: string]: never;
}

/** Body of `flags.create`. */
export type FlagsCreateBody = BodyOf<operations["flags.create"]>;

/** Query of `flags.delete`. */
export interface FlagsDeleteParams {
  readonly [name: string]: never;
}

/** Query of `flags.get`. */
export interface FlagsGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `flags.list`. */
export interface FlagsListParams {
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

/** Body of `flags.products.add`. */
export type FlagsProductsAddBody = BodyOf<operations["flags.products.add"]>;

/** Query of `flags.products.list`. */
export interface FlagsProductsListParams {
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

/** Body of `flags.products.remove`. */
export type FlagsProductsRemoveBody = BodyOf<operations["flags.products.remove"]>;

/** Body of `flags.update`. */
export type FlagsUpdateBody = BodyOf<operations["flags.update"]>;

/** Query of `leads.delete`. */
export interface LeadsDeleteParams {
  readonly [name: string]: never;
}

/** Query of `leads.get`. */
export interface LeadsGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `leads.list`. */
export interface LeadsListParams {
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

/** Query of `leads.search`. */
export interface LeadsSearchParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or
   * code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
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

/** Body of `leads.update`. */
export type LeadsUpdateBody = BodyOf<operations["leads.update"]>;

/** Query of `logistics.countries.list`. */
export interface LogisticsCountriesListParams {
  readonly [name: string]: never;
}

/** Body of `looks.create`. */
export type LooksCreateBody = BodyOf<operations["looks.create"]>;

/** Query of `looks.delete`. */
export interface LooksDeleteParams {
  readonly [name: string]: never;
}

/** Query of `looks.get`. */
export interface LooksGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /** Relations to include in the response. Other resources call it `include`. */
  includes?: readonly "products"[];
}

/** Query of `looks.list`. */
export interface LooksListParams {
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

/** Body of `looks.update`. */
export type LooksUpdateBody = BodyOf<operations["looks.update"]>;

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
   * Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or
   * code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
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
export type OrdersInvoicesCreateBody = WithBooleans<BodyOf<operations["orders.invoices.create"]>, "force_invoiced_status">;

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
export type OrdersInvoicesUpdateBody = WithBooleans<BodyOf<operations["orders.invoices.update"]>, "force_invoiced_status">;

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
   * Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or
   * code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
   */
  q?: string;
  /**
   * Field and a day, or a range of days with both ends included: `created_at:2026-01-01|2026-01-31`. The fields are
   * `created_at`, `updated_at` and `cancelled_at`. Other formats are ignored or cause a 500; `filters[date]` reads all
   * orders and times out.
   */
  date?: string | DateFilter<"created_at" | "updated_at" | "cancelled_at">;
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
   * Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or
   * code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
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
export type OrdersTrackingCreateBody = WithBooleans<BodyOf<operations["orders.tracking.create"]>, "delivered" | "notify_customer">;

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

/** Body of `productComments.create`. */
export type ProductCommentsCreateBody = BodyOf<operations["productComments.create"]>;

/** Query of `productComments.delete`. */
export interface ProductCommentsDeleteParams {
  readonly [name: string]: never;
}

/** Query of `productComments.get`. */
export interface ProductCommentsGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `productComments.list`. */
export interface ProductCommentsListParams {
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

/** Body of `productComments.update`. */
export type ProductCommentsUpdateBody = BodyOf<operations["productComments.update"]>;

/** Body of `productGroups.create`. */
export type ProductGroupsCreateBody = BodyOf<operations["productGroups.create"]>;

/** Query of `productGroups.delete`. */
export interface ProductGroupsDeleteParams {
  readonly [name: string]: never;
}

/** Query of `productGroups.get`. */
export interface ProductGroupsGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `productGroups.list`. */
export interface ProductGroupsListParams {
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

/** Body of `productGroups.products.add`. */
export type ProductGroupsProductsAddBody = BodyOf<operations["productGroups.products.add"]>;

/** Query of `productGroups.products.list`. */
export interface ProductGroupsProductsListParams {
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

/** Body of `productGroups.update`. */
export type ProductGroupsUpdateBody = BodyOf<operations["productGroups.update"]>;

/** Query of `products.collections.list`. */
export interface ProductsCollectionsListParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `products.combos.list`. */
export interface ProductsCombosListParams {
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

/** Query of `products.comments.list`. */
export interface ProductsCommentsListParams {
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

/** Body of `products.create`. */
export type ProductsCreateBody = BodyOf<operations["products.create"]>;

/** Query of `products.delete`. */
export interface ProductsDeleteParams {
  readonly [name: string]: never;
}

/** Query of `products.duplicate`. */
export interface ProductsDuplicateParams {
  readonly [name: string]: never;
}

/** Query of `products.export`. */
export interface ProductsExportParams {
  /** Format of the file. */
  format?: "csv" | "json";
}

/** Query of `products.flags.list`. */
export interface ProductsFlagsListParams {
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

/** Query of `products.get`. */
export interface ProductsGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /** Relations to include in the response. SKUs, images, brand and texts are not included by default. */
  include?: readonly ("dates" | "brand" | "affiliation" | "extras" | "texts" | "seo" | "filters" | "filtersSearch" | "flags" | "variations" | "categories" | "prices" | "images" | "skus" | "firstImage" | "searchAttributes" | "reviews" | "combos" | "collections" | "shortCollections" | "groups" | "similarsIds" | "categoriesIds" | "seller" | "services" | "spreadsheet" | "metadata" | "skus.variations" | "skus.prices.installments")[];
}

/** Query of `products.list`. */
export interface ProductsListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /** Relations to include in the response. SKUs, images, brand and texts are not included by default. */
  include?: readonly ("dates" | "brand" | "affiliation" | "extras" | "texts" | "seo" | "filters" | "filtersSearch" | "flags" | "variations" | "categories" | "prices" | "images" | "skus" | "firstImage" | "searchAttributes" | "reviews" | "combos" | "collections" | "shortCollections" | "groups" | "similarsIds" | "categoriesIds" | "seller" | "services" | "spreadsheet" | "metadata" | "skus.variations" | "skus.prices.installments")[];
  /** Free-text search: name or SKU code. The search is fuzzy, so compare the results with the value you searched for. */
  q?: string;
  /**
   * `1` returns products for sale, `0` the others. Without the brackets, as documented, the API ignores the parameter and
   * returns all products.
   */
  active?: readonly (0 | 1)[];
  /** Returns products of these brands, by ID. */
  brand_id?: readonly number[];
  /** Returns products of these categories, by ID. */
  category_id?: readonly number[];
  /** Returns products of these collections, by ID. */
  collection_id?: readonly number[];
  /** Returns products of these flags, by ID. */
  flag_id?: readonly number[];
  /** Returns products with these priorities. */
  priority?: readonly number[];
  /**
   * Returns products by what they have: `with_images`, `with_description`, `without_description`, `with_seo_title`. The
   * documented list goes on; the rest is not known.
   */
  quality?: string;
  /** `1` returns products with customizations, `0` the others. */
  customization?: 0 | 1;
  /** `1` returns products with a shipping price of their own, `0` the others. */
  custom_shipping?: 0 | 1;
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

/** Query of `products.listFilters`. */
export interface ProductsListFiltersParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `products.recommendations.list`. */
export interface ProductsRecommendationsListParams {
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

/** Body of `products.reviews.create`. */
export type ProductsReviewsCreateBody = BodyOf<operations["products.reviews.create"]>;

/** Query of `products.reviews.list`. */
export interface ProductsReviewsListParams {
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

/** Query of `products.search`. */
export interface ProductsSearchParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /** Free-text search: name or SKU code. The search is fuzzy, so compare the results with the value you searched for. */
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

/** Body of `products.similars.add`. */
export type ProductsSimilarsAddBody = BodyOf<operations["products.similars.add"]>;

/** Query of `products.similars.list`. */
export interface ProductsSimilarsListParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Body of `products.similars.order`. */
export type ProductsSimilarsOrderBody = BodyOf<operations["products.similars.order"]>;

/** Body of `products.similars.remove`. */
export type ProductsSimilarsRemoveBody = BodyOf<operations["products.similars.remove"]>;

/** Body of `products.skus.batchUpdate`. */
export type ProductsSkusBatchUpdateBody = BodyOf<operations["products.skus.batchUpdate"]>;

/** Query of `products.skus.batchUpdateProgress`. */
export interface ProductsSkusBatchUpdateProgressParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `products.skus.list`. */
export interface ProductsSkusListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /** Relations to include in the response. The documented names are not known. */
  include?: readonly ("images" | "current_stock" | "variations" | "prices.installments")[];
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

/** Body of `products.skus.order`. */
export type ProductsSkusOrderBody = BodyOf<operations["products.skus.order"]>;

/** Query of `products.stocks.list`. */
export interface ProductsStocksListParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Body of `products.stocks.sync`. */
export type ProductsStocksSyncBody = BodyOf<operations["products.stocks.sync"]>;

/** Body of `products.update`. */
export type ProductsUpdateBody = BodyOf<operations["products.update"]>;

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
   * Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or
   * code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
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

/** Body of `reviews.create`. */
export type ReviewsCreateBody = BodyOf<operations["reviews.create"]>;

/** Query of `reviews.get`. */
export interface ReviewsGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `reviews.list`. */
export interface ReviewsListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /** Relations to include in the response. The form of the product is unknown. */
  include?: readonly "product"[];
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

/** Body of `reviews.update`. */
export type ReviewsUpdateBody = BodyOf<operations["reviews.update"]>;

/** Query of `search.global`. */
export interface SearchGlobalParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /**
   * Free-text search: name, e-mail or CPF digits of a customer, of orders also the order number, of carts also the phone, or
   * code of a coupon. The search is fuzzy, so compare the results with the value you searched for.
   */
  q?: string;
}

/** Body of `skus.create`. */
export type SkusCreateBody = BodyOf<operations["skus.create"]>;

/** Query of `skus.delete`. */
export interface SkusDeleteParams {
  readonly [name: string]: never;
}

/** Query of `skus.export`. */
export interface SkusExportParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /** ID of the product. */
  product_id?: number;
  /** SKU code. */
  sku?: string;
  /** ID in an ERP. */
  erp_id?: string;
  /** Barcode. */
  barcode?: string;
  /** Lowest price, in reais. */
  price_min?: number;
  /** Highest price, in reais. */
  price_max?: number;
}

/** Query of `skus.exportByStock`. */
export interface SkusExportByStockParams {
  /** ID of the stock. */
  stock_id: number;
}

/** Query of `skus.get`. */
export interface SkusGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /** Relations to include in the response. The documented names are not known. */
  include?: readonly ("images" | "current_stock" | "variations" | "prices.installments")[];
}

/** Body of `skus.images.create`. */
export type SkusImagesCreateBody = BodyOf<operations["skus.images.create"]>;

/** Query of `skus.images.delete`. */
export interface SkusImagesDeleteParams {
  readonly [name: string]: never;
}

/** Query of `skus.images.get`. */
export interface SkusImagesGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `skus.images.list`. */
export interface SkusImagesListParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Body of `skus.images.order`. */
export type SkusImagesOrderBody = BodyOf<operations["skus.images.order"]>;

/** Query of `skus.list`. */
export interface SkusListParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /** Relations to include in the response. The documented names are not known. */
  include?: readonly ("images" | "current_stock" | "variations" | "prices.installments")[];
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

/** Query of `skus.listByStock`. */
export interface SkusListByStockParams {
  /** Page number, starting at 1. Pages that start at or beyond record 10 000 are rejected with a 400. */
  page?: number;
  /** Maximum number of items per page. */
  limit?: number;
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
  /** State of the SKUs to return. */
  stock_status?: "in_stock" | "out_of_stock" | "low_stock";
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

/** Body of `skus.stocks.create`. */
export type SkusStocksCreateBody = BodyOf<operations["skus.stocks.create"]>;

/** Query of `skus.stocks.delete`. */
export interface SkusStocksDeleteParams {
  readonly [name: string]: never;
}

/** Query of `skus.stocks.list`. */
export interface SkusStocksListParams {
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

/** Body of `skus.stocks.update`. */
export type SkusStocksUpdateBody = BodyOf<operations["skus.stocks.update"]>;

/** Body of `skus.update`. */
export type SkusUpdateBody = BodyOf<operations["skus.update"]>;

/** Body of `stockNotifications.create`. */
export type StockNotificationsCreateBody = BodyOf<operations["stockNotifications.create"]>;

/** Query of `stockNotifications.delete`. */
export interface StockNotificationsDeleteParams {
  readonly [name: string]: never;
}

/** Query of `stockNotifications.get`. */
export interface StockNotificationsGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `stockNotifications.list`. */
export interface StockNotificationsListParams {
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

/** Query of `system.ping`. */
export interface SystemPingParams {
  readonly [name: string]: never;
}

/** Body of `variations.create`. */
export type VariationsCreateBody = BodyOf<operations["variations.create"]>;

/** Query of `variations.delete`. */
export interface VariationsDeleteParams {
  readonly [name: string]: never;
}

/** Query of `variations.get`. */
export interface VariationsGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `variations.list`. */
export interface VariationsListParams {
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

/** Body of `variations.update`. */
export type VariationsUpdateBody = BodyOf<operations["variations.update"]>;

/** Body of `variations.values.create`. */
export type VariationsValuesCreateBody = BodyOf<operations["variations.values.create"]>;

/** Query of `variations.values.delete`. */
export interface VariationsValuesDeleteParams {
  readonly [name: string]: never;
}

/** Query of `variations.values.get`. */
export interface VariationsValuesGetParams {
  /** Bypasses the cache, whose responses may be up to 30 minutes old. Use it to read data that was just written. */
  skipCache?: boolean;
}

/** Query of `variations.values.list`. */
export interface VariationsValuesListParams {
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

/** Body of `variations.values.update`. */
export type VariationsValuesUpdateBody = BodyOf<operations["variations.values.update"]>;

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

/** Brands of products. */
export interface Brands {
  /**
   * Create a brand.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/brands`, documented: docs.yampi.com.br/api-reference/catalogo/marcas/criar-marca;
   * observed: a public client that exports a catalog to this API (an object or its first element)
   */
  create(body: BrandsCreateBody, options?: RequestOptions): YampiPromise<Brand>;

  /**
   * Delete a brand.
   * @param id - ID of the brand.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/brands/{id}`, documented: docs.yampi.com.br/referencia-da-api/catalogo (an older page)
   */
  delete(id: number, params?: BrandsDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get a brand.
   * @param id - ID of the brand.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/brands/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/marcas/visualizar-marca
   */
  get(id: number, params?: BrandsGetParams, options?: RequestOptions): YampiPromise<Brand>;

  /**
   * List brands.
   *
   * A `search` without a field, such as `search=acme`, is ignored.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/brands`, documented: docs.yampi.com.br/api-reference/catalogo/marcas/listar-marcas;
   * observed: a public client that exports a catalog to this API
   */
  list(params?: BrandsListParams, options?: ListOptions): YampiList<Brand>;

  /**
   * Update a brand.
   *
   * Send the required fields and those that change; the others keep their values.
   * @param id - ID of the brand.
   * @param body - What changes, and the fields that are required with it. Omitted fields keep their values.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/catalog/brands/{id}`, documented: docs.yampi.com.br/api-reference/catalogo/marcas/atualizar-marca
   */
  update(id: number, body: BrandsUpdateBody, options?: RequestOptions): YampiPromise<Brand>;
}

/** SKUs that are sold together. */
export interface Bundles {
  /**
   * Create a kit.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/bundles`, documented: docs.yampi.com.br/api-reference/catálogo--kits/cadastrar-um-kit
   */
  create(body: BundlesCreateBody, options?: RequestOptions): YampiPromise<Bundle>;

  /**
   * Delete a kit.
   * @param id - ID of the kit.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/bundles/{id}`, documented:
   * docs.yampi.com.br/api-reference/catálogo--kits/excluir-um-kit; inferred: 204 beside 200, as other deletions have it
   */
  delete(id: number, params?: BundlesDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get a kit.
   * @param id - ID of the kit.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/bundles/{id}`, documented:
   * docs.yampi.com.br/api-reference/catálogo--kits/visualizar-um-kit
   */
  get(id: number, params?: BundlesGetParams, options?: RequestOptions): YampiPromise<Bundle>;

  /**
   * List kits.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/bundles`, documented: docs.yampi.com.br/api-reference/catálogo--kits/listar-kits
   */
  list(params?: BundlesListParams, options?: ListOptions): YampiList<Bundle>;

  /**
   * Update a kit.
   * @param id - ID of the kit.
   * @param body - All fields of the entity: none that is omitted is known to keep its value.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/catalog/bundles/{id}`, documented:
   * docs.yampi.com.br/api-reference/catálogo--kits/atualizar-um-kit
   */
  update(id: number, body: BundlesUpdateBody, options?: RequestOptions): YampiPromise<Bundle>;
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
   * order. `date` works with `created_at`; `updated_at` is ignored, so it is not offered. Which fields `orderBy` takes is
   * unknown; two clients rely on the newest carts to come first, one of them with `sort=-created_at`, which is documented
   * nowhere.
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
   * which the search of orders returns a list; inferred: a list here too, as the title says, and its parameters
   */
  search<const Include extends readonly unknown[] = []>(
    params?: CartsSearchParams & { include?: Include },
    options?: ListOptions,
  ): YampiList<Including<Cart, Include>>;
}

/** List the banners of a category. */
export interface CategoriesBanners {
  /**
   * List the banners of a category.
   * @param id - ID of the category.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/categories/{id}/banners`, documented:
   * docs.yampi.com.br/api-reference/catalogo/categorias/listar-banners-associados-a-uma-categoria
   */
  list(id: number, params?: CategoriesBannersListParams, options?: ListOptions): YampiList<Banner>;
}

/** Add products to a category. List the products of a category. Remove products from a category. */
export interface CategoriesProducts {
  /**
   * Add products to a category.
   *
   * Unknown whether products that the body omits leave the category.
   * @param id - ID of the category.
   * @param body - The products.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/catalog/categories/{id}/products`, documented:
   * docs.yampi.com.br/api-reference/catalogo/categorias/associar-produtos-a-uma-categoria
   */
  add(id: number, body: CategoriesProductsAddBody, options?: RequestOptions): YampiPromise<void>;

  /**
   * List the products of a category.
   * @param id - ID of the category.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/categories/{id}/products`, documented:
   * docs.yampi.com.br/api-reference/catalogo/categorias/listar-produtos-associados-a-uma-categoria (its title and path);
   * inferred: products in a list, as of a flag; no response is shown or captured
   */
  list(id: number, params?: CategoriesProductsListParams, options?: ListOptions): YampiList<Product>;

  /**
   * Remove products from a category.
   * @param id - ID of the category.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/categories/{id}/products`, documented:
   * docs.yampi.com.br/api-reference/catalogo/categorias/excluir-produtos-de-uma-categoria
   */
  remove(id: number, body: CategoriesProductsRemoveBody, options?: RequestOptions): YampiPromise<void>;
}

/** Categories of products, as a tree. */
export interface Categories {
  /** List the banners of a category. */
  readonly banners: CategoriesBanners;

  /** Add products to a category. List the products of a category. Remove products from a category. */
  readonly products: CategoriesProducts;

  /**
   * Copy the products of other categories.
   *
   * Adds the products of the given categories to this one.
   * @param id - ID of the category.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The complete response, as the API sent it.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/categories/{id}/copy-products`, documented:
   * docs.yampi.com.br/api-reference/catalogo/categorias/associar-produtos-de-outras-categorias
   */
  copyProducts(id: number, body: CategoriesCopyProductsBody, options?: RequestOptions): YampiPromise<CopiedProducts>;

  /**
   * Create a category.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/categories`, documented:
   * docs.yampi.com.br/api-reference/catalogo/categorias/criar-categoria; observed: a public client that exports a catalog to
   * this API (an object or its first element)
   */
  create(body: CategoriesCreateBody, options?: RequestOptions): YampiPromise<Category>;

  /**
   * Delete a category.
   * @param id - ID of the category.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/categories/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/categorias/excluir-categoria
   */
  delete(id: number, params?: CategoriesDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get a category.
   * @param id - ID of the category.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/categories/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/categorias/visualizar-categoria; observed: models of a production mobile app
   * (the envelope)
   */
  get<const Include extends readonly unknown[] = []>(
    id: number,
    params?: CategoriesGetParams & { include?: Include },
    options?: RequestOptions,
  ): YampiPromise<Including<Category, Include>>;

  /**
   * List categories.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/categories`, documented:
   * docs.yampi.com.br/api-reference/catalogo/categorias/listar-categorias; observed: a public client that exports a catalog
   * to this API
   */
  list<const Include extends readonly unknown[] = []>(
    params?: CategoriesListParams & { include?: Include },
    options?: ListOptions,
  ): YampiList<Including<Category, Include>>;

  /**
   * Update a category.
   * @param id - ID of the category.
   * @param body - All fields of the entity: none that is omitted is known to keep its value.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/catalog/categories/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/categorias/atualizar-categoria
   */
  update(id: number, body: CategoriesUpdateBody, options?: RequestOptions): YampiPromise<Category>;
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
   * docs.yampi.com.br/api-reference/checkout--contas-bancárias/excluir-conta-bancária (200, no body); inferred: 204 beside
   * 200, as other deletions have it
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
   * beside 200, since the page shows no response
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
   * The page prints the response as the body, so the fields are those of the creation. Whether a field that is left out
   * keeps its value is not documented: send every field that the configuration should keep.
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
   * its response); inferred: the body, as that of the creation, and the envelope
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
   * the routes below it have it, and its response
   */
  get(id: number, params?: CheckoutTransactionsGetParams, options?: RequestOptions): YampiPromise<Transaction>;

  /**
   * List the transactions of orders.
   *
   * Every payment attempt of the store; those of one order are in `orders.transactions.list`.
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

/** Resources: `affiliations`, `bankAccounts`, `banks`, `gateways`, `payments`, `statuses`, `transactions`. */
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

/** Create a shipping rule. Get a shipping rule. List the shipping rules of a cluster. Update a shipping rule. */
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
  /** Create a shipping rule. Get a shipping rule. List the shipping rules of a cluster. Update a shipping rule. */
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

/** Add products to a collection. Remove products from a collection. */
export interface CollectionsProducts {
  /**
   * Add products to a collection.
   * @param id - ID of the collection.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/collections/{id}/products`, documented:
   * docs.yampi.com.br/api-reference/catalogo/colecoes/associar-produtos-a-uma-colecao
   */
  add(id: number, body: CollectionsProductsAddBody, options?: RequestOptions): YampiPromise<void>;

  /**
   * Remove products from a collection.
   * @param id - ID of the collection.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/collections/{id}/products`, documented:
   * docs.yampi.com.br/api-reference/catalogo/colecoes/excluir-produtos-de-uma-colecao
   */
  remove(id: number, body: CollectionsProductsRemoveBody, options?: RequestOptions): YampiPromise<void>;
}

/** Collections of products, with a period and rules. */
export interface Collections {
  /** Add products to a collection. Remove products from a collection. */
  readonly products: CollectionsProducts;

  /**
   * Create a collection.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/collections`, documented:
   * docs.yampi.com.br/api-reference/catalogo/colecoes/criar-colecao
   */
  create(body: CollectionsCreateBody, options?: RequestOptions): YampiPromise<Collection>;

  /**
   * Delete a collection.
   * @param id - ID of the collection.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/collections/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/colecoes/excluir-colecao
   */
  delete(id: number, params?: CollectionsDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * List collections.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/collections`, documented:
   * docs.yampi.com.br/api-reference/catalogo/colecoes/listar-colecoes (its title and path); observed: a production mobile
   * app
   */
  list<const Include extends readonly unknown[] = []>(
    params?: CollectionsListParams & { include?: Include },
    options?: ListOptions,
  ): YampiList<Including<Collection, Include>>;

  /**
   * Update a collection.
   * @param id - ID of the collection.
   * @param body - All fields of the entity: none that is omitted is known to keep its value.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/catalog/collections/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/colecoes/atualizar-colecao
   */
  update(id: number, body: CollectionsUpdateBody, options?: RequestOptions): YampiPromise<Collection>;
}

/**
 * Create an address of a customer. Delete an address of a customer. Get an address of a customer. List a customer's
 * addresses. Update an address of a customer.
 */
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
  /**
   * Create an address of a customer. Delete an address of a customer. Get an address of a customer. List a customer's
   * addresses. Update an address of a customer.
   */
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

/** Customizations that a buyer may add to a product, such as a name. */
export interface Customizations {
  /**
   * Create a customization.
   *
   * The response is returned as received; its form is unknown.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The complete response, as the API sent it.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/customizations`, documented:
   * docs.yampi.com.br/api-reference/catalogo/customizacoes/criar-customizacao (its title); inferred: the path and the body,
   * as of an update; nothing is known of the response
   */
  create(body: CustomizationsCreateBody, options?: RequestOptions): YampiPromise<UnknownBody>;

  /**
   * Delete a customization.
   * @param id - ID of the customization.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/customizations/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/customizacoes/excluir-customizacao
   */
  delete(id: number, params?: CustomizationsDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get a customization.
   * @param id - ID of the customization.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/customizations/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/customizacoes/visualizar-customizacao
   */
  get(id: number, params?: CustomizationsGetParams, options?: RequestOptions): YampiPromise<Customization>;

  /**
   * List customizations.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/customizations`, documented:
   * docs.yampi.com.br/api-reference/catalogo/customizacoes/listar-customizacoes
   */
  list(params?: CustomizationsListParams, options?: ListOptions): YampiList<Customization>;

  /**
   * Update a customization.
   * @param id - ID of the customization.
   * @param body - All fields of the entity: none that is omitted is known to keep its value.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/catalog/customizations/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/customizacoes/atualizar-customizacao
   */
  update(id: number, body: CustomizationsUpdateBody, options?: RequestOptions): YampiPromise<Customization>;
}

/** Feeds of products for other services, such as Google. */
export interface Feeds {
  /**
   * Create a feed.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/feeds`, documented: docs.yampi.com.br/api-reference/catalogo/feeds (its path); inferred:
   * body and response, as of an update
   */
  create(body: FeedsCreateBody, options?: RequestOptions): YampiPromise<Feed>;

  /**
   * Get a feed.
   * @param id - ID of the feed.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/feeds/{id}`, documented: docs.yampi.com.br/api-reference/catalogo/feeds (the page of one
   * feed)
   */
  get(id: number, params?: FeedsGetParams, options?: RequestOptions): YampiPromise<Feed>;

  /**
   * List feeds.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/feeds`, documented: docs.yampi.com.br/api-reference/catalogo/feeds (the page of the list)
   */
  list(params?: FeedsListParams, options?: ListOptions): YampiList<Feed>;

  /**
   * Update a feed.
   * @param id - ID of the feed.
   * @param body - All fields of the entity: none that is omitted is known to keep its value.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/catalog/feeds/{id}`, documented: docs.yampi.com.br/api-reference/catalogo/feeds (the page that
   * updates a feed)
   */
  update(id: number, body: FeedsUpdateBody, options?: RequestOptions): YampiPromise<Feed>;
}

/** Create a value of a filter. Delete a value of a filter. */
export interface FiltersValues {
  /**
   * Create a value of a filter.
   *
   * The response is returned as received; its form is unknown.
   * @param filterId - ID of the filter.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The complete response, as the API sent it.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/filters/{filterId}/values`, documented:
   * docs.yampi.com.br/api-reference/catalogo/filtros/criar-valor-de-filtro (its title and path); inferred: the body; nothing
   * is known of the response
   */
  create(filterId: number, body: FiltersValuesCreateBody, options?: RequestOptions): YampiPromise<UnknownBody>;

  /**
   * Delete a value of a filter.
   * @param filterId - ID of the filter.
   * @param id - ID of the value.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/filters/{filterId}/values/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/filtros (the page that deletes a value)
   */
  delete(filterId: number, id: number, params?: FiltersValuesDeleteParams, options?: RequestOptions): YampiPromise<void>;
}

/** Filters of the product search, and their values. */
export interface Filters {
  /** Create a value of a filter. Delete a value of a filter. */
  readonly values: FiltersValues;

  /**
   * Create a filter.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/filters`, documented:
   * docs.yampi.com.br/api-reference/catalogo/filtros/criar-filtro-de-busca-de-produtos
   */
  create(body: FiltersCreateBody, options?: RequestOptions): YampiPromise<Filter>;

  /**
   * Delete a filter.
   * @param id - ID of the filter.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/filters/{id}`, documented: docs.yampi.com.br/api-reference/catalogo/filtros (the page
   * that deletes a filter)
   */
  delete(id: number, params?: FiltersDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get a filter.
   *
   * The page shows the values of the filter where its title promises the filter, so both are described.
   * @param id - ID of the filter.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The complete response, as the API sent it.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/filters/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/filtros/visualizar-filtro
   */
  get(id: number, params?: FiltersGetParams, options?: RequestOptions): YampiPromise<FilterDetails>;

  /**
   * List filters.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/filters`, documented: docs.yampi.com.br/api-reference/catalogo/filtros (its title);
   * inferred: filters in a list, as of other lists; no response is shown or captured
   */
  list(params?: FiltersListParams, options?: ListOptions): YampiList<Filter>;
}

/** Add products to a flag. List the products of a flag. Remove products from a flag. */
export interface FlagsProducts {
  /**
   * Add products to a flag.
   * @param id - ID of the flag.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/flags/{id}/products`, documented:
   * docs.yampi.com.br/api-reference/catalogo/selos/associar-produtos-a-um-selo
   */
  add(id: number, body: FlagsProductsAddBody, options?: RequestOptions): YampiPromise<void>;

  /**
   * List the products of a flag.
   * @param id - ID of the flag.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/flags/{id}/products`, documented:
   * docs.yampi.com.br/api-reference/catalogo/selos/listar-produtos-associados-a-um-selo
   */
  list(id: number, params?: FlagsProductsListParams, options?: ListOptions): YampiList<Product>;

  /**
   * Remove products from a flag.
   * @param id - ID of the flag.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/flags/{id}/products`, documented: docs.yampi.com.br/api-reference/catalogo/selos (the
   * page that removes products)
   */
  remove(id: number, body: FlagsProductsRemoveBody, options?: RequestOptions): YampiPromise<void>;
}

/** Flags (selos) that the store shows on products. */
export interface Flags {
  /** Add products to a flag. List the products of a flag. Remove products from a flag. */
  readonly products: FlagsProducts;

  /**
   * Create a flag.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/flags`, documented: docs.yampi.com.br/api-reference/catalogo/selos/criar-selo
   */
  create(body: FlagsCreateBody, options?: RequestOptions): YampiPromise<Flag>;

  /**
   * Delete a flag.
   * @param id - ID of the flag.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/flags/{id}`, documented: docs.yampi.com.br/api-reference/catalogo/selos/excluir-selo
   * (with a body of `product_ids`, taken for a mistake)
   */
  delete(id: number, params?: FlagsDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get a flag.
   * @param id - ID of the flag.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/flags/{id}`, documented: docs.yampi.com.br/api-reference/catalogo/selos/visualizar-selo
   */
  get(id: number, params?: FlagsGetParams, options?: RequestOptions): YampiPromise<Flag>;

  /**
   * List flags.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/flags`, documented: docs.yampi.com.br/api-reference/catalogo/selos/listar-selos
   */
  list(params?: FlagsListParams, options?: ListOptions): YampiList<Flag>;

  /**
   * Update a flag.
   * @param id - ID of the flag.
   * @param body - All fields of the entity: none that is omitted is known to keep its value.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/catalog/flags/{id}`, documented: docs.yampi.com.br/api-reference/catalogo/selos/atualizar-selo
   */
  update(id: number, body: FlagsUpdateBody, options?: RequestOptions): YampiPromise<Flag>;
}

/** People who left contact data with the store. */
export interface Leads {
  /**
   * Delete a lead.
   *
   * Which status the API sends is unknown.
   * @param id - ID of the lead.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/leads/{id}`, documented: docs.yampi.com.br/api-reference/leads/excluir-lead
   */
  delete(id: number, params?: LeadsDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get a lead.
   * @param id - ID of the lead.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/leads/{id}`, documented: docs.yampi.com.br/api-reference/leads/visualizar-lead
   */
  get(id: number, params?: LeadsGetParams, options?: RequestOptions): YampiPromise<Lead>;

  /**
   * List leads.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/leads`, documented: docs.yampi.com.br/api-reference/leads/listar-leads (pages, and a note that
   * the list can be scrolled); inferred: the response and the ceiling of its pages, as on orders
   */
  list(params?: LeadsListParams, options?: ListOptions): YampiList<Lead>;

  /**
   * Search leads.
   *
   * The page shows one bare lead where its title speaks of a list. It names no parameter; `q` is what other lists take.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/search/leads`, documented:
   * docs.yampi.com.br/api-reference/busca/leads/listar-leads-retornados-pela-busca; observed: a public dashboard, to which
   * the search of orders returns a list; inferred: a list here too, as the title says, and its parameters
   */
  search(params?: LeadsSearchParams, options?: ListOptions): YampiList<Lead>;

  /**
   * Update a lead.
   *
   * Whether fields that are left out are kept is unknown.
   * @param id - ID of the lead.
   * @param body - All fields of the entity: none that is omitted is known to keep its value.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/leads/{id}`, documented: docs.yampi.com.br/api-reference/leads/atualizar-lead
   */
  update(id: number, body: LeadsUpdateBody, options?: RequestOptions): YampiPromise<Lead>;
}

/** What it takes to ship orders. */
export interface LogisticsCountries {
  /**
   * List countries.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/logistics/countries`, documented: docs.yampi.com.br/api-reference/logística--países/listar-países
   * (`data` on the newer page, a bare array on the older one)
   */
  list(params?: LogisticsCountriesListParams, options?: ListOptions): YampiList<Country>;
}

/** Resources: `countries`. */
export interface Logistics {
  /** What it takes to ship orders. */
  readonly countries: LogisticsCountries;
}

/** Looks, sets of products that the store shows together. */
export interface Looks {
  /**
   * Create a look.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/looks`, documented: docs.yampi.com.br/api-reference/catalogo/looks (the page that
   * creates a look)
   */
  create(body: LooksCreateBody, options?: RequestOptions): YampiPromise<Look>;

  /**
   * Delete a look.
   * @param id - ID of the look.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/looks/{id}`, documented: docs.yampi.com.br/api-reference/catalogo/looks (the page that
   * deletes a look)
   */
  delete(id: number, params?: LooksDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get a look.
   * @param id - ID of the look.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/looks/{id}`, documented: docs.yampi.com.br/api-reference/catalogo/looks (the page of one
   * look)
   */
  get(id: number, params?: LooksGetParams, options?: RequestOptions): YampiPromise<Look>;

  /**
   * List looks.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/looks`, documented: docs.yampi.com.br/api-reference/catalogo/looks/listar-looks
   */
  list(params?: LooksListParams, options?: ListOptions): YampiList<Look>;

  /**
   * Update a look.
   * @param id - ID of the look.
   * @param body - All fields of the entity: none that is omitted is known to keep its value.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/catalog/looks/{id}`, documented: docs.yampi.com.br/api-reference/catalogo/looks (the page that
   * updates a look); inferred: the response, as of a creation
   */
  update(id: number, body: LooksUpdateBody, options?: RequestOptions): YampiPromise<Look>;
}

/** Get an address of an order. List the addresses of an order. Update the shipping address of an order. */
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
   * @param body - All fields of the entity: none that is omitted is known to keep its value.
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

/** List the boxes of an order. */
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

/**
 * Comment on an order. Delete a comment of an order. Get a comment of an order. List the comments of an order. Update a
 * comment of an order.
 */
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
   * @param body - All fields of the entity: none that is omitted is known to keep its value.
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

/** Get an e-mail of an order. List the e-mails of an order. */
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

/**
 * Create an invoice of an order. Delete an invoice of an order. Get an invoice of an order. List the invoices of an order.
 * Update an invoice of an order.
 */
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
   * @param body - All fields of the entity: none that is omitted is known to keep its value.
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

/** List the items of an order. */
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

/**
 * Create a shipping label of an order. Delete a shipping label of an order. Get a shipping label of an order. List the
 * shipping labels of an order. Update a shipping label of an order.
 */
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
   * @param body - All fields of the entity: none that is omitted is known to keep its value.
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

/** List the status history of an order. */
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

/** Add a tracking step to an order. List the tracking steps of an order. */
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

/** List the transactions of an order. */
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
  /** Get an address of an order. List the addresses of an order. Update the shipping address of an order. */
  readonly addresses: OrdersAddresses;

  /** List the boxes of an order. */
  readonly boxes: OrdersBoxes;

  /**
   * Comment on an order. Delete a comment of an order. Get a comment of an order. List the comments of an order. Update a
   * comment of an order.
   */
  readonly comments: OrdersComments;

  /** Get an e-mail of an order. List the e-mails of an order. */
  readonly emails: OrdersEmails;

  /**
   * Create an invoice of an order. Delete an invoice of an order. Get an invoice of an order. List the invoices of an order.
   * Update an invoice of an order.
   */
  readonly invoices: OrdersInvoices;

  /** List the items of an order. */
  readonly items: OrdersItems;

  /**
   * Create a shipping label of an order. Delete a shipping label of an order. Get a shipping label of an order. List the
   * shipping labels of an order. Update a shipping label of an order.
   */
  readonly labels: OrdersLabels;

  /** List the status history of an order. */
  readonly statuses: OrdersStatuses;

  /** Add a tracking step to an order. List the tracking steps of an order. */
  readonly tracking: OrdersTracking;

  /** List the transactions of an order. */
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
   * Which fields `orderBy` takes is unknown, and clients found no stable order; `sort=-created_at`, on which one relies, is
   * documented nowhere. A filter by customer is not offered, since nobody saw it work: use `customers.listOrders`.
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
   * @param body - What changes, such as `status_id` alone; see the contradiction above.
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
   * the creation); inferred: its response, as that of the creation
   */
  update(id: number, body: PaymentLinksUpdateBody, options?: RequestOptions): YampiPromise<PaymentLink>;
}

/** Questions and comments on products. Those of orders are `orders.comments`. */
export interface ProductComments {
  /**
   * Create a comment on a product.
   *
   * To respond to a comment, send its ID as `comment_id`; otherwise null.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/comments`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/comentarios-de-produtos/criar-comentario-de-produto
   */
  create(body: ProductCommentsCreateBody, options?: RequestOptions): YampiPromise<ProductComment>;

  /**
   * Delete a comment on a product.
   * @param id - ID of the comment.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/comments/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/comentarios-de-produtos/excluir-comentario-de-produto
   */
  delete(id: number, params?: ProductCommentsDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get a comment on a product.
   * @param id - ID of the comment.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/comments/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/comentarios-de-produtos/visualizar-comentario-de-produto
   */
  get(id: number, params?: ProductCommentsGetParams, options?: RequestOptions): YampiPromise<ProductComment>;

  /**
   * List comments on products.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/comments`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/comentarios-de-produtos/listar-comentarios-de-produtos
   */
  list(params?: ProductCommentsListParams, options?: ListOptions): YampiList<ProductComment>;

  /**
   * Update a comment on a product.
   *
   * The response is returned as received; its form is unknown.
   * @param id - ID of the comment.
   * @param body - All fields of the entity: none that is omitted is known to keep its value.
   * @param options - Options of this call.
   * @returns The complete response, as the API sent it.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/catalog/comments/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/comentarios-de-produtos/atualizar-comentario-de-produto (its title);
   * inferred: the path and the body; nothing is known of the response
   */
  update(id: number, body: ProductCommentsUpdateBody, options?: RequestOptions): YampiPromise<UnknownBody>;
}

/** Add products to a group. List the products of a group. */
export interface ProductGroupsProducts {
  /**
   * Add products to a group.
   *
   * Unknown whether products that the body omits leave the group.
   * @param id - ID of the group.
   * @param body - The products.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/catalog/groups/{id}/products`, documented: docs.yampi.com.br/api-reference/catalogo/grupos (the
   * page of the products of a group)
   */
  add(id: number, body: ProductGroupsProductsAddBody, options?: RequestOptions): YampiPromise<void>;

  /**
   * List the products of a group.
   * @param id - ID of the group.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/groups/{id}/products`, documented:
   * docs.yampi.com.br/api-reference/catalogo/grupos/listar-produtos-associados-a-um-grupo (its title and path); inferred:
   * products in a list, as of a flag; no response is shown or captured
   */
  list(id: number, params?: ProductGroupsProductsListParams, options?: ListOptions): YampiList<Product>;
}

/** Groups of products. Groups of users are something else. */
export interface ProductGroups {
  /** Add products to a group. List the products of a group. */
  readonly products: ProductGroupsProducts;

  /**
   * Create a group of products.
   *
   * The response is returned as received; its form is unknown.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The complete response, as the API sent it.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/groups`, documented: docs.yampi.com.br/api-reference/catalogo/grupos (its title);
   * inferred: the path and the body, as of an update; nothing is known of the response
   */
  create(body: ProductGroupsCreateBody, options?: RequestOptions): YampiPromise<UnknownBody>;

  /**
   * Delete a group of products.
   * @param id - ID of the group.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/groups/{id}`, documented: docs.yampi.com.br/api-reference/catalogo/grupos (the page
   * that deletes a group)
   */
  delete(id: number, params?: ProductGroupsDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get a group of products.
   * @param id - ID of the group.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/groups/{id}`, documented: docs.yampi.com.br/api-reference/catalogo/grupos (the page of
   * one group)
   */
  get(id: number, params?: ProductGroupsGetParams, options?: RequestOptions): YampiPromise<ProductGroup>;

  /**
   * List groups of products.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/groups`, documented:
   * docs.yampi.com.br/api-reference/catalogo/grupos/listar-grupos-de-produtos
   */
  list(params?: ProductGroupsListParams, options?: ListOptions): YampiList<ProductGroup>;

  /**
   * Update a group of products.
   * @param id - ID of the group.
   * @param body - All fields of the entity: none that is omitted is known to keep its value.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/catalog/groups/{id}`, documented: docs.yampi.com.br/api-reference/catalogo/grupos (the page that
   * updates a group)
   */
  update(id: number, body: ProductGroupsUpdateBody, options?: RequestOptions): YampiPromise<ProductGroup>;
}

/** List the collections of a product. */
export interface ProductsCollections {
  /**
   * List the collections of a product.
   *
   * The whole list comes at once.
   * @param id - ID of the product.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/products/{id}/collections`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/listar-colecoes-que-um-produto-pertence
   */
  list(id: number, params?: ProductsCollectionsListParams, options?: ListOptions): YampiList<Collection>;
}

/** List the combos of a product. */
export interface ProductsCombos {
  /**
   * List the combos of a product.
   * @param id - ID of the product.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/products/{id}/combos`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/listar-combos-de-um-produto
   */
  list(id: number, params?: ProductsCombosListParams, options?: ListOptions): YampiList<Combo>;
}

/** List the comments on a product. */
export interface ProductsComments {
  /**
   * List the comments on a product.
   * @param id - ID of the product.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/products/{id}/comments`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/listar-comentarios-de-um-produto
   */
  list(id: number, params?: ProductsCommentsListParams, options?: ListOptions): YampiList<ProductComment>;
}

/** List the flags of a product. */
export interface ProductsFlags {
  /**
   * List the flags of a product.
   * @param id - ID of the product.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/products/{id}/flags`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/listar-selos-de-um-produto
   */
  list(id: number, params?: ProductsFlagsListParams, options?: ListOptions): YampiList<Flag>;
}

/** List the recommendations of a product. */
export interface ProductsRecommendations {
  /**
   * List the recommendations of a product.
   * @param id - ID of the product.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/products/{id}/recommendations`, documented:
   * docs.yampi.com.br/api-reference/catálogo--produtos/listar-recomendações
   */
  list(id: number, params?: ProductsRecommendationsListParams, options?: ListOptions): YampiList<ProductRecommendation>;
}

/** Create a review of a product. List the reviews of a product. */
export interface ProductsReviews {
  /**
   * Create a review of a product.
   *
   * Like `reviews.create`, whose page documents the body.
   * @param id - ID of the product.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/products/{id}/reviews`, observed: a public mobile app (the path and the body); inferred:
   * the response
   */
  create(id: number, body: ProductsReviewsCreateBody, options?: RequestOptions): YampiPromise<Review>;

  /**
   * List the reviews of a product.
   * @param id - ID of the product.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/products/{id}/reviews`, observed: a public mobile app; inferred: the list, as that of all
   * reviews
   */
  list(id: number, params?: ProductsReviewsListParams, options?: ListOptions): YampiList<Review>;
}

/** Relate products to each other. List related products. Order related products. Remove related products. */
export interface ProductsSimilars {
  /**
   * Relate products to each other.
   *
   * Relates each product of the list to the others, and returns the whole response.
   * @param body - The products to relate.
   * @param options - Options of this call.
   * @returns The complete response, as the API sent it.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/products/similars/batch`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/produtos-relacionados/relacionar-produtos-em-lote; inferred: that each
   * is related to the others
   */
  add(body: ProductsSimilarsAddBody, options?: RequestOptions): YampiPromise<RelatedIds>;

  /**
   * List related products.
   *
   * Products with fewer fields than `products.list` has. The whole list comes at once.
   * @param id - ID of the product.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/products/{id}/similars`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/produtos-relacionados/listar-produtos-relacionados; observed: a public
   * mobile app
   */
  list(id: number, params?: ProductsSimilarsListParams, options?: ListOptions): YampiList<Product>;

  /**
   * Order related products.
   *
   * Takes the IDs of all related products in the new order, as strings.
   * @param id - ID of the product.
   * @param body - The IDs in their new order.
   * @param options - Options of this call.
   * @returns The complete response, as the API sent it.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/catalog/products/{id}/similars`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/produtos-relacionados/ordenar-produtos-relacionados
   */
  order(id: number, body: ProductsSimilarsOrderBody, options?: RequestOptions): YampiPromise<Confirmation>;

  /**
   * Remove related products.
   *
   * The products themselves stay. A DELETE with a body, which names the products to remove.
   * @param id - ID of the product.
   * @param body - The products to remove.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/products/{id}/similars`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/produtos-relacionados/excluir-produtos-relacionados; inferred: 204
   * beside 200, as other deletions have it
   */
  remove(id: number, body: ProductsSimilarsRemoveBody, options?: RequestOptions): YampiPromise<void>;
}

/**
 * Update SKUs of a product in bulk. Get the progress of a bulk update of SKUs. List the SKUs of a product. Order the SKUs
 * of a product.
 */
export interface ProductsSkus {
  /**
   * Update SKUs of a product in bulk.
   *
   * Gives prices, measures or `blocked_sale` to several SKUs at once, but no stock. Many SKUs are updated by a job, whose
   * progress `products.skus.batchUpdateProgress` tells.
   * @param id - ID of the product.
   * @param body - The SKUs, and what changes.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/catalog/products/{id}/skus/batch-update-skus`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/atualizar-skus-em-massa
   */
  batchUpdate(id: number, body: ProductsSkusBatchUpdateBody, options?: RequestOptions): YampiPromise<SkuBatchUpdate>;

  /**
   * Get the progress of a bulk update of SKUs.
   * @param id - ID of the product.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/products/{id}/skus/batch-update-skus-progress`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/progresso-da-atualizacao-em-massa-de-skus-de-um-produto
   */
  batchUpdateProgress(id: number, params?: ProductsSkusBatchUpdateProgressParams, options?: RequestOptions): YampiPromise<SkuBatchProgress>;

  /**
   * List the SKUs of a product.
   * @param id - ID of the product.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/products/{id}/skus`, documented:
   * docs.yampi.com.br/api-reference/catálogo--produtos/listar-skus-de-um-produto; observed: a public mobile app (with
   * images)
   */
  list<const Include extends readonly unknown[] = []>(
    id: number,
    params?: ProductsSkusListParams & { include?: Include },
    options?: ListOptions,
  ): YampiList<Including<Sku, Include>>;

  /**
   * Order the SKUs of a product.
   *
   * Takes the IDs of all SKUs of the product in the new order. The page shows one SKU in the response, which tells nothing
   * of the order.
   * @param id - ID of the product.
   * @param body - The IDs in their new order.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/catalog/products/{id}/skus/order`, documented:
   * docs.yampi.com.br/api-reference/catálogo--produtos/atualizar-ordem-dos-skus-de-um-produto
   */
  order(id: number, body: ProductsSkusOrderBody, options?: RequestOptions): YampiPromise<void>;
}

/** List the stocks of a product. Set the stocks of a product. */
export interface ProductsStocks {
  /**
   * List the stocks of a product.
   *
   * Stocks of all SKUs of the product, with their reservations. The whole list comes at once.
   * @param id - ID of the product.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/products/{id}/stocks`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/listar-estoques-de-todos-os-skus-de-um-produto
   */
  list(id: number, params?: ProductsStocksListParams, options?: ListOptions): YampiList<ProductStock>;

  /**
   * Set the stocks of a product.
   *
   * Takes the list of `products.stocks.list` with other quantities, for all SKUs in one request. Send every row, since what
   * happens to those left out is not known.
   * @param id - ID of the product.
   * @param body - The stocks of the product.
   * @param options - Options of this call.
   * @returns The complete response, as the API sent it.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/products/{id}/stocks/sync`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/sincronizar-estoques
   */
  sync(id: number, body: ProductsStocksSyncBody, options?: RequestOptions): YampiPromise<Confirmation>;
}

/** Products of the store, with their SKUs, stocks and related products. */
export interface Products {
  /** List the collections of a product. */
  readonly collections: ProductsCollections;

  /** List the combos of a product. */
  readonly combos: ProductsCombos;

  /** List the comments on a product. */
  readonly comments: ProductsComments;

  /** List the flags of a product. */
  readonly flags: ProductsFlags;

  /** List the recommendations of a product. */
  readonly recommendations: ProductsRecommendations;

  /** Create a review of a product. List the reviews of a product. */
  readonly reviews: ProductsReviews;

  /** Relate products to each other. List related products. Order related products. Remove related products. */
  readonly similars: ProductsSimilars;

  /**
   * Update SKUs of a product in bulk. Get the progress of a bulk update of SKUs. List the SKUs of a product. Order the SKUs
   * of a product.
   */
  readonly skus: ProductsSkus;

  /** List the stocks of a product. Set the stocks of a product. */
  readonly stocks: ProductsStocks;

  /**
   * Create a product.
   *
   * With its SKUs, or without any and then with `skus.create`. The stock of a SKU is set afterwards by `skus.stocks.create`;
   * a quantity in the SKU has no effect.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/products`, documented: docs.yampi.com.br/api-reference/catalogo/produtos/criar-produto
   * (the path), and atualizar-produto (the body and the response); observed: Eduardo-Orsi/yampi-mcp and a public catalogue
   * exporter (the envelope; the SKUs in the response)
   */
  create(body: ProductsCreateBody, options?: RequestOptions): YampiPromise<Product>;

  /**
   * Delete a product.
   * @param id - ID of the product.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/products/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/excluir-produto; inferred: 204 beside 200, as other deletions have it
   */
  delete(id: number, params?: ProductsDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Duplicate a product.
   *
   * The response does not contain the ID of the copy; find it with `products.list` and `skipCache`.
   * @param id - ID of the product.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The complete response, as the API sent it.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/products/{id}/duplicate`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/duplicar-produto
   */
  duplicate(id: number, params?: ProductsDuplicateParams, options?: RequestOptions): YampiPromise<Confirmation>;

  /**
   * Export products.
   *
   * **Warning:** although it is a GET, it starts a job and sends an e-mail, so it is never retried. `queues.get` tells its
   * progress.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/products/export`, documented:
   * docs.yampi.com.br/api-reference/catálogo--produtos/exportar-produtos; inferred: the envelope, which the page of the
   * export of carts shows; the e-mail, as that of orders
   */
  export(params?: ProductsExportParams, options?: RequestOptions): YampiPromise<ExportJob>;

  /**
   * Get a product.
   *
   * Prices and stock are those of its SKUs, which `include` adds.
   * @param id - ID of the product.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/products/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/visualizar-um-produto; observed: Eduardo-Orsi/yampi-mcp and other
   * public clients that read a product
   */
  get<const Include extends readonly unknown[] = []>(
    id: number,
    params?: ProductsGetParams & { include?: Include },
    options?: RequestOptions,
  ): YampiPromise<Including<Product, Include>>;

  /**
   * List products.
   *
   * The API allows 30 of these requests per minute, so ask for `include: ["skus"]` and 100 per page instead of reading each
   * product. Filters that end in `[]` take lists; an unknown filter is ignored silently.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/products`, documented: docs.yampi.com.br/api-reference/catalogo/produtos/listar-produtos;
   * observed: Eduardo-Orsi/yampi-mcp, a public mobile app and other clients that list products
   */
  list<const Include extends readonly unknown[] = []>(
    params?: ProductsListParams & { include?: Include },
    options?: ListOptions,
  ): YampiList<Including<Product, Include>>;

  /**
   * List the filters of products.
   *
   * Only the name of this route is known; the response is returned as received.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The complete response, as the API sent it.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/products/filters`, documented:
   * docs.yampi.com.br/api-reference/catálogo--produtos/introduction (the route)
   */
  listFilters(params?: ProductsListFiltersParams, options?: RequestOptions): YampiPromise<ProductFilters>;

  /**
   * Search products.
   *
   * The page shows one wrapped product, mixed with the fields of a SKU, where its title speaks of a list. It names no
   * parameter; `q` is what other lists take.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/search/products`, documented:
   * docs.yampi.com.br/api-reference/busca/produtos/listar-produtos-retornados-pela-busca; observed: a public dashboard, to
   * which the search of orders returns a list; inferred: a list here too, as the title says, and its parameters
   */
  search(params?: ProductsSearchParams, options?: ListOptions): YampiList<Product>;

  /**
   * Update a product.
   *
   * Omitted fields keep their values, but `simple` and `brand_id` are always required. The response of a product has no
   * `brand_id`; ask for `include: ["brand"]` to get it.
   * @param id - ID of the product.
   * @param body - What changes, and the fields that are required with it. Omitted fields keep their values.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/catalog/products/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/atualizar-produto; observed: Eduardo-Orsi/yampi-mcp (the required
   * fields, from a 422) and a public client that switches products off
   */
  update(id: number, body: ProductsUpdateBody, options?: RequestOptions): YampiPromise<Product>;
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
   * The page shows a response without dates; every other source of a coupon has them.
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

/** Reviews of products by customers. */
export interface Reviews {
  /**
   * Create a review.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/reviews`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/avaliacoes-de-produtos/criar-review
   */
  create(body: ReviewsCreateBody, options?: RequestOptions): YampiPromise<Review>;

  /**
   * Get a review.
   * @param id - ID of the review.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/reviews/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/avaliacoes-de-produtos/visualizar-review
   */
  get(id: number, params?: ReviewsGetParams, options?: RequestOptions): YampiPromise<Review>;

  /**
   * List reviews.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/reviews`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/avaliacoes-de-produtos/listar-avaliacoes
   */
  list<const Include extends readonly unknown[] = []>(
    params?: ReviewsListParams & { include?: Include },
    options?: ListOptions,
  ): YampiList<Including<Review, Include>>;

  /**
   * Approve or reject a review.
   *
   * Changes `approved` and nothing else.
   * @param id - ID of the review.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PATCH /{alias}/catalog/reviews/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/produtos/avaliacoes-de-produtos/aprovar-ou-rejeitar-uma-review-do-produto
   */
  update(id: number, body: ReviewsUpdateBody, options?: RequestOptions): YampiPromise<Review>;
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

/**
 * Add images to a SKU. Delete an image of a SKU. Get an image of a SKU. List the images of a SKU. Order the images of a
 * SKU.
 */
export interface SkusImages {
  /**
   * Add images to a SKU.
   *
   * The API downloads the images of the URLs, so they are not `processed` at once. Returns the whole response, with the new
   * images in `data`.
   * @param skuId - ID of the SKU.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The complete response, as the API sent it.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/skus/{skuId}/images`, documented:
   * docs.yampi.com.br/api-reference/catalogo/imagens/criar-imagens-de-um-sku; observed: a public catalogue exporter
   */
  create(skuId: number, body: SkusImagesCreateBody, options?: RequestOptions): YampiPromise<NewSkuImages>;

  /**
   * Delete an image of a SKU.
   * @param skuId - ID of the SKU.
   * @param id - ID of the image.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/skus/{skuId}/images/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/imagens/excluir-imagem-de-um-sku; inferred: 204 beside 200, as other deletions
   * have it
   */
  delete(skuId: number, id: number, params?: SkusImagesDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get an image of a SKU.
   * @param skuId - ID of the SKU.
   * @param id - ID of the image.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/skus/{skuId}/images/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/imagens/visualizar-imagem-de-um-sku (the path and the limit); inferred: the
   * response
   */
  get(skuId: number, id: number, params?: SkusImagesGetParams, options?: RequestOptions): YampiPromise<SkuImage>;

  /**
   * List the images of a SKU.
   *
   * The whole list comes at once. 30 requests per minute; `include` of products and SKUs saves them.
   * @param skuId - ID of the SKU.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/skus/{skuId}/images`, documented:
   * docs.yampi.com.br/api-reference/catalogo/imagens/listar-imagens-de-um-sku
   */
  list(skuId: number, params?: SkusImagesListParams, options?: ListOptions): YampiList<SkuImage>;

  /**
   * Order the images of a SKU.
   *
   * Takes the IDs of all images in the new order, as strings.
   * @param skuId - ID of the SKU.
   * @param body - The IDs in their new order.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/catalog/skus/{skuId}/images/order`, documented:
   * docs.yampi.com.br/api-reference/catalogo/imagens/atualizar-ordem-das-imagens-de-um-sku
   */
  order(skuId: number, body: SkusImagesOrderBody, options?: RequestOptions): YampiPromise<void>;
}

/** Create the stock of a SKU. Delete the stock of a SKU. List the stocks of a SKU. Update the stock of a SKU. */
export interface SkusStocks {
  /**
   * Create the stock of a SKU.
   *
   * Sets the quantity of a SKU in a stock that has no row of it yet. `stock_id` is an ID of `/logistics/stocks`, not of a
   * warehouse.
   * @param skuId - ID of the SKU.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/skus/{skuId}/stocks`, documented:
   * docs.yampi.com.br/api-reference/catalogo/skus/estoques-de-sku/criar-estoque-de-um-sku; observed: Eduardo-Orsi/yampi-mcp
   * (without `min_quantity`)
   */
  create(skuId: number, body: SkusStocksCreateBody, options?: RequestOptions): YampiPromise<SkuStock>;

  /**
   * Delete the stock of a SKU.
   * @param skuId - ID of the SKU.
   * @param id - ID of the stock row, not of the stock (`stock_id`).
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/skus/{skuId}/stocks/{id}`, documented:
   * docs.yampi.com.br/api-reference/catálogo--estoques-de-sku/excluir-estoque-de-um-sku (204); inferred: 200 beside it, as
   * other deletions have it
   */
  delete(skuId: number, id: number, params?: SkusStocksDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * List the stocks of a SKU.
   *
   * One row for each stock that has units of the SKU. Stale for up to 30 minutes without `skipCache`.
   * @param skuId - ID of the SKU.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/skus/{skuId}/stocks`, documented:
   * docs.yampi.com.br/api-reference/catalogo/skus/estoques-de-sku/listar-estoques; observed: Eduardo-Orsi/yampi-mcp
   */
  list(skuId: number, params?: SkusStocksListParams, options?: ListOptions): YampiList<SkuStock>;

  /**
   * Update the stock of a SKU.
   *
   * Sets the quantity; it does not add to it. The ID is that of the row, from `skus.stocks.list`. Whether omitted fields
   * keep their values is not known.
   * @param skuId - ID of the SKU.
   * @param id - ID of the stock row, not of the stock (`stock_id`).
   * @param body - All fields of the entity: none that is omitted is known to keep its value.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/catalog/skus/{skuId}/stocks/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/skus/estoques-de-sku/atualizar-estoque-de-um-sku; observed:
   * Eduardo-Orsi/yampi-mcp (without `min_quantity`)
   */
  update(skuId: number, id: number, body: SkusStocksUpdateBody, options?: RequestOptions): YampiPromise<SkuStock>;
}

/** What is sold, with its price, its stocks and its images. */
export interface Skus {
  /**
   * Add images to a SKU. Delete an image of a SKU. Get an image of a SKU. List the images of a SKU. Order the images of a
   * SKU.
   */
  readonly images: SkusImages;

  /** Create the stock of a SKU. Delete the stock of a SKU. List the stocks of a SKU. Update the stock of a SKU. */
  readonly stocks: SkusStocks;

  /**
   * Create a SKU.
   *
   * A SKU of a product that exists. Set its stock afterwards with `skus.stocks.create`: `quantity` in the body has no
   * effect, and `availability` is no quantity.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/skus`, documented: docs.yampi.com.br/api-reference/catalogo/skus/atualizar-sku (the body
   * and the response; the page of the creation is in no copy known); observed: Eduardo-Orsi/yampi-mcp and a public catalogue
   * exporter (the path; the latter reads the SKU bare or in an envelope)
   */
  create(body: SkusCreateBody, options?: RequestOptions): YampiPromise<Sku>;

  /**
   * Delete a SKU.
   * @param id - ID of the SKU.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/skus/{id}`, documented: docs.yampi.com.br/api-reference/catálogo--skus/excluir-sku;
   * inferred: 204 beside 200, as other deletions have it
   */
  delete(id: number, params?: SkusDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Export SKUs.
   *
   * Unlike other exports it starts no job; the response has the SKUs. Which of their fields is not documented.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/skus/export`, documented: docs.yampi.com.br/api-reference/catálogo--imagens/exportar-skus
   */
  export(params?: SkusExportParams, options?: ListOptions): YampiList<Sku>;

  /**
   * Export the SKUs of a stock.
   *
   * Starts a job although it is a GET, so it is never retried. `queues.get` tells its progress.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/stocks/export-skus`, documented:
   * docs.yampi.com.br/api-reference/catálogo--sincronizar-estoques/exportar-skus-de-um-estoque; inferred: the envelope,
   * which the page of the export of carts shows
   */
  exportByStock(params: SkusExportByStockParams, options?: RequestOptions): YampiPromise<ExportJob>;

  /**
   * Get a SKU.
   *
   * No copy of its page is known; the path is that of the update.
   * @param id - ID of the SKU.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/skus/{id}`, inferred: the path and the response, from the update of a SKU and from a
   * title of the vendor
   */
  get<const Include extends readonly unknown[] = []>(
    id: number,
    params?: SkusGetParams & { include?: Include },
    options?: RequestOptions,
  ): YampiPromise<Including<Sku, Include>>;

  /**
   * List SKUs.
   *
   * SKUs of all products, 30 requests per minute. For those of one product use `products.skus.list`.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/skus`, documented: docs.yampi.com.br/api-reference/catalogo/skus/listar-skus; observed: a
   * public .NET client and other clients that list SKUs
   */
  list<const Include extends readonly unknown[] = []>(
    params?: SkusListParams & { include?: Include },
    options?: ListOptions,
  ): YampiList<Including<Sku, Include>>;

  /**
   * List the SKUs of a stock.
   *
   * SKUs that a stock has, with their reservations. The quickest way to the SKUs that are low or sold out.
   * @param stock - ID of the stock.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/skus/stocks/{stock}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/skus/estoques-de-sku/listar-skus-por-estoque
   */
  listByStock(stock: number, params?: SkusListByStockParams, options?: ListOptions): YampiList<StockSku>;

  /**
   * Update a SKU.
   *
   * Omitted fields keep their values, but `product_id` and `price_cost` are always required. This does not change the stock;
   * use `skus.stocks.update`. A `price_discount` of 0 ends a promotion.
   * @param id - ID of the SKU.
   * @param body - What changes, and the fields that are required with it. Omitted fields keep their values.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/catalog/skus/{id}`, documented: docs.yampi.com.br/api-reference/catalogo/skus/atualizar-sku;
   * observed: Eduardo-Orsi/yampi-mcp (the required fields, from a 422); a public .NET client that sends single fields, which
   * contradicts it
   */
  update(id: number, body: SkusUpdateBody, options?: RequestOptions): YampiPromise<Sku>;
}

/** People to notify when a SKU is in stock again. */
export interface StockNotifications {
  /**
   * Create a stock notification.
   *
   * Yampi writes to the customer when the SKU is in stock again.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/stock-notifications`, documented:
   * docs.yampi.com.br/api-reference/catalogo/notificacoes-de-estoque/criar-notificacao-de-estoque
   */
  create(body: StockNotificationsCreateBody, options?: RequestOptions): YampiPromise<StockNotification>;

  /**
   * Delete a stock notification.
   * @param id - ID of the stock notification.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/stock-notifications/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/notificacoes-de-estoque/excluir-notificacao-de-estoque; inferred: 204 beside
   * 200, as other deletions have it
   */
  delete(id: number, params?: StockNotificationsDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get a stock notification.
   * @param id - ID of the stock notification.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/stock-notifications/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/notificacoes-de-estoque/visualizar-notificacao-de-estoque
   */
  get(id: number, params?: StockNotificationsGetParams, options?: RequestOptions): YampiPromise<StockNotification>;

  /**
   * List stock notifications.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/stock-notifications`, documented:
   * docs.yampi.com.br/api-reference/catalogo/notificacoes-de-estoque/listar-notificacoes-de-estoque
   */
  list(params?: StockNotificationsListParams, options?: ListOptions): YampiList<StockNotification>;
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

/**
 * Create a value of a variation. Delete a value of a variation. Get a value of a variation. List the values of a
 * variation. Update a value of a variation.
 */
export interface VariationsValues {
  /**
   * Create a value of a variation.
   * @param variationId - ID of the variation.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/variations/{variationId}/values`, documented:
   * docs.yampi.com.br/api-reference/catalogo/variacoes/criar-valor-de-variacao; observed: a public client that exports a
   * catalog to this API (an object or its first element)
   */
  create(variationId: number, body: VariationsValuesCreateBody, options?: RequestOptions): YampiPromise<VariationValue>;

  /**
   * Delete a value of a variation.
   * @param variationId - ID of the variation.
   * @param id - ID of the value.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/variations/{variationId}/values/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/variacoes (the page that deletes a value)
   */
  delete(variationId: number, id: number, params?: VariationsValuesDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get a value of a variation.
   * @param variationId - ID of the variation.
   * @param id - ID of the value.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/variations/{variationId}/values/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/variacoes (the page of one value)
   */
  get(variationId: number, id: number, params?: VariationsValuesGetParams, options?: RequestOptions): YampiPromise<VariationValue>;

  /**
   * List the values of a variation.
   * @param variationId - ID of the variation.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/variations/{variationId}/values`, documented:
   * docs.yampi.com.br/api-reference/catalogo/variacoes/listar-valores; observed: a public client that exports a catalog to
   * this API
   */
  list(variationId: number, params?: VariationsValuesListParams, options?: ListOptions): YampiList<VariationValue>;

  /**
   * Update a value of a variation.
   * @param variationId - ID of the variation.
   * @param id - ID of the value.
   * @param body - All fields of the entity: none that is omitted is known to keep its value.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/catalog/variations/{variationId}/values/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/variacoes (the page that updates a value)
   */
  update(variationId: number, id: number, body: VariationsValuesUpdateBody, options?: RequestOptions): YampiPromise<VariationValue>;
}

/** Variations of products, such as size, and their values. */
export interface Variations {
  /**
   * Create a value of a variation. Delete a value of a variation. Get a value of a variation. List the values of a
   * variation. Update a value of a variation.
   */
  readonly values: VariationsValues;

  /**
   * Create a variation.
   * @param body - The fields of the entity.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `POST /{alias}/catalog/variations`, documented:
   * docs.yampi.com.br/api-reference/catalogo/variacoes/criar-variacao; observed: a public client that exports a catalog to
   * this API (an object or its first element)
   */
  create(body: VariationsCreateBody, options?: RequestOptions): YampiPromise<Variation>;

  /**
   * Delete a variation.
   * @param id - ID of the variation.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns Nothing, when the API reports success.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `DELETE /{alias}/catalog/variations/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/variacoes/excluir-variacao
   */
  delete(id: number, params?: VariationsDeleteParams, options?: RequestOptions): YampiPromise<void>;

  /**
   * Get a variation.
   * @param id - ID of the variation.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/variations/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/variacoes/visualizar-variacao
   */
  get(id: number, params?: VariationsGetParams, options?: RequestOptions): YampiPromise<Variation>;

  /**
   * List variations.
   * @param params - The query of the request. Unknown names are refused.
   * @param options - Options of this call.
   * @returns A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `GET /{alias}/catalog/variations`, documented:
   * docs.yampi.com.br/api-reference/catalogo/variacoes/listar-variacoes; observed: a public client that exports a catalog to
   * this API
   */
  list(params?: VariationsListParams, options?: ListOptions): YampiList<Variation>;

  /**
   * Update a variation.
   * @param id - ID of the variation.
   * @param body - All fields of the entity: none that is omitted is known to keep its value.
   * @param options - Options of this call.
   * @returns The entity, without its envelope.
   * @throws YampiInputError if an argument is invalid. Nothing is sent then.
   * @throws YampiApiError or a subclass if the API responds with an error.
   * @throws YampiConnectionError or YampiTimeoutError if the complete response is not received.
   * @remarks `PUT /{alias}/catalog/variations/{id}`, documented:
   * docs.yampi.com.br/api-reference/catalogo/variacoes/atualizar-variacao
   */
  update(id: number, body: VariationsUpdateBody, options?: RequestOptions): YampiPromise<Variation>;
}

/** Webhook subscriptions to store events, and the requests that Yampi sends to them. */
export interface Webhooks {
  /**
   * Create a webhook.
   *
   * Look at `active` of the new webhook: the documentation shows it active, and one client found it inactive until
   * `webhooks.update` set `active`, with all of its events. How many webhooks a store may have depends on its plan. A
   * receiver has to respond with 200 or 201 within five seconds; after 30 failures the API turns the webhook off.
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

  /** Brands of products. */
  readonly brands: Brands;

  /** SKUs that are sold together. */
  readonly bundles: Bundles;

  /** Abandoned carts. */
  readonly carts: Carts;

  /** Categories of products, as a tree. */
  readonly categories: Categories;

  /** Resources: `affiliations`, `bankAccounts`, `banks`, `gateways`, `payments`, `statuses`, `transactions`. */
  readonly checkout: Checkout;

  /** Customer groups with their own commercial conditions, and their shipping rules. */
  readonly clusters: Clusters;

  /** Collections of products, with a period and rules. */
  readonly collections: Collections;

  /** Customers of the store: individuals and companies. */
  readonly customers: Customers;

  /** Customizations that a buyer may add to a product, such as a name. */
  readonly customizations: Customizations;

  /** Feeds of products for other services, such as Google. */
  readonly feeds: Feeds;

  /** Filters of the product search, and their values. */
  readonly filters: Filters;

  /** Flags (selos) that the store shows on products. */
  readonly flags: Flags;

  /** People who left contact data with the store. */
  readonly leads: Leads;

  /** Resources: `countries`. */
  readonly logistics: Logistics;

  /** Looks, sets of products that the store shows together. */
  readonly looks: Looks;

  /** Orders of the store, and what belongs to them. */
  readonly orders: Orders;

  /** Links that open the checkout with items in the cart. */
  readonly paymentLinks: PaymentLinks;

  /** Questions and comments on products. Those of orders are `orders.comments`. */
  readonly productComments: ProductComments;

  /** Groups of products. Groups of users are something else. */
  readonly productGroups: ProductGroups;

  /** Products of the store, with their SKUs, stocks and related products. */
  readonly products: Products;

  /** Discount coupons and the customers who used them. */
  readonly promocodes: Promocodes;

  /** Asynchronous jobs, such as exports. */
  readonly queues: Queues;

  /** Reviews of products by customers. */
  readonly reviews: Reviews;

  /** Search across resources. */
  readonly search: Search;

  /** What is sold, with its price, its stocks and its images. */
  readonly skus: Skus;

  /** People to notify when a SKU is in stock again. */
  readonly stockNotifications: StockNotifications;

  /** Operations on the API itself. */
  readonly system: System;

  /** Variations of products, such as size, and their values. */
  readonly variations: Variations;

  /** Webhook subscriptions to store events, and the requests that Yampi sends to them. */
  readonly webhooks: Webhooks;
}
