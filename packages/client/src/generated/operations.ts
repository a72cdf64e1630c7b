// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

import type { ListOperation, NoneOperation, OneOperation, WholeOperation, Parameter } from "../operation.js";

const addressCustomerIdParameter: Parameter = {"name":"customerId","type":"integer","minimum":1};
const addressIdParameter: Parameter = {"name":"id","type":"integer","minimum":1};
const aliasParameter: Parameter = {"name":"alias","type":"string","pattern":"^[A-Za-z0-9_-]+$"};
const clusterIdParameter: Parameter = {"name":"id","type":"integer","minimum":1};
const customerIdParameter: Parameter = {"name":"id","type":"integer","minimum":1};
const customerIncludeParameter: Parameter = {"name":"include","array":true,"type":"string","enum":["addresses"]};
const dateParameter: Parameter = {"name":"date","value":"date-range","type":"string","pattern":"^[a-z_]+:\\d{4}-\\d{2}-\\d{2}(\\|\\d{4}-\\d{2}-\\d{2})?$"};
const freeTextParameter: Parameter = {"name":"q","type":"string","minLength":1};
const limitParameter: Parameter = {"name":"limit","type":"integer","minimum":1,"maximum":100};
const orderByParameter: Parameter = {"name":"orderBy","type":"string","pattern":"^[a-z_]+$"};
const pageParameter: Parameter = {"name":"page","type":"integer","minimum":1};
const promocodeActiveParameter: Parameter = {"name":"active","wireName":"active[]","array":true,"type":"integer","enum":[0,1]};
const promocodeExpiredParameter: Parameter = {"name":"expired","wireName":"expired[]","array":true,"type":"integer","enum":[0,1]};
const promocodeIdParameter: Parameter = {"name":"id","type":"integer","minimum":1};
const promocodeIncludeParameter: Parameter = {"name":"include","array":true,"type":"string","enum":["customer","categories","collections","brand","products","payments"]};
const scrollIdParameter: Parameter = {"name":"scroll_id","type":"string","minLength":1};
const scrollParameter: Parameter = {"name":"scroll","type":"boolean"};
const searchFieldsParameter: Parameter = {"name":"searchFields","type":"string","minLength":1};
const searchParameter: Parameter = {"name":"search","type":"string","pattern":"^[^:;]+:[^;]+(;[^:;]+:[^;]+)*$"};
const shippingRuleClusterIdParameter: Parameter = {"name":"clusterId","type":"integer","minimum":1};
const shippingRuleIdParameter: Parameter = {"name":"id","type":"integer","minimum":1};
const skipCacheParameter: Parameter = {"name":"skipCache","type":"boolean"};
const sortedByParameter: Parameter = {"name":"sortedBy","type":"string","enum":["asc","desc"]};
const webhookIdParameter: Parameter = {"name":"id","type":"integer","minimum":1};

export const authMe: OneOperation = {
  id: "auth.me",
  method: "POST",
  path: "/auth/me",
  pathParameters: [],
  queryParameters: [],
  idempotent: true,
  rateLimit: { limit: 10, windowSeconds: 60 },
};

export const clustersCreate: OneOperation = {
  id: "clusters.create",
  method: "POST",
  path: "/{alias}/customers/clusters",
  pathParameters: [aliasParameter],
  queryParameters: [],
  idempotent: false,
  body: "required",
};

export const clustersGet: OneOperation = {
  id: "clusters.get",
  method: "GET",
  path: "/{alias}/customers/clusters/{id}",
  pathParameters: [aliasParameter, clusterIdParameter],
  queryParameters: [skipCacheParameter],
  idempotent: true,
};

export const clustersList: ListOperation = {
  id: "clusters.list",
  method: "GET",
  path: "/{alias}/customers/clusters",
  pathParameters: [aliasParameter],
  queryParameters: [pageParameter, limitParameter, skipCacheParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter],
  idempotent: true,
  key: "id",
};

export const clustersListCustomers: ListOperation = {
  id: "clusters.listCustomers",
  method: "GET",
  path: "/{alias}/customers/clusters/{id}/customers",
  pathParameters: [aliasParameter, clusterIdParameter],
  queryParameters: [pageParameter, limitParameter, skipCacheParameter, customerIncludeParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter],
  idempotent: true,
  key: "id",
};

export const clustersShippingRulesCreate: OneOperation = {
  id: "clusters.shippingRules.create",
  method: "POST",
  path: "/{alias}/customers/clusters/{clusterId}/shipping-rules",
  pathParameters: [aliasParameter, shippingRuleClusterIdParameter],
  queryParameters: [],
  idempotent: false,
  body: "required",
};

export const clustersShippingRulesGet: OneOperation = {
  id: "clusters.shippingRules.get",
  method: "GET",
  path: "/{alias}/customers/clusters/{clusterId}/shipping-rules/{id}",
  pathParameters: [aliasParameter, shippingRuleClusterIdParameter, shippingRuleIdParameter],
  queryParameters: [skipCacheParameter],
  idempotent: true,
};

export const clustersShippingRulesList: ListOperation = {
  id: "clusters.shippingRules.list",
  method: "GET",
  path: "/{alias}/customers/clusters/{clusterId}/shipping-rules",
  pathParameters: [aliasParameter, shippingRuleClusterIdParameter],
  queryParameters: [pageParameter, limitParameter, skipCacheParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter],
  idempotent: true,
  key: "id",
};

export const clustersShippingRulesUpdate: OneOperation = {
  id: "clusters.shippingRules.update",
  method: "PUT",
  path: "/{alias}/customers/clusters/{clusterId}/shipping-rules/{id}",
  pathParameters: [aliasParameter, shippingRuleClusterIdParameter, shippingRuleIdParameter],
  queryParameters: [],
  idempotent: true,
  body: "required",
};

export const clustersUpdate: OneOperation = {
  id: "clusters.update",
  method: "PUT",
  path: "/{alias}/customers/clusters/{id}",
  pathParameters: [aliasParameter, clusterIdParameter],
  queryParameters: [],
  idempotent: true,
  body: "required",
};

export const customersAddressesCreate: OneOperation = {
  id: "customers.addresses.create",
  method: "POST",
  path: "/{alias}/customers/{customerId}/addresses",
  pathParameters: [aliasParameter, addressCustomerIdParameter],
  queryParameters: [],
  idempotent: false,
  body: "required",
};

export const customersAddressesDelete: NoneOperation = {
  id: "customers.addresses.delete",
  method: "DELETE",
  path: "/{alias}/customers/{customerId}/addresses/{id}",
  pathParameters: [aliasParameter, addressCustomerIdParameter, addressIdParameter],
  queryParameters: [],
  idempotent: true,
  empty: true,
};

export const customersAddressesGet: OneOperation = {
  id: "customers.addresses.get",
  method: "GET",
  path: "/{alias}/customers/{customerId}/addresses/{id}",
  pathParameters: [aliasParameter, addressCustomerIdParameter, addressIdParameter],
  queryParameters: [skipCacheParameter],
  idempotent: true,
};

export const customersAddressesList: ListOperation = {
  id: "customers.addresses.list",
  method: "GET",
  path: "/{alias}/customers/{customerId}/addresses",
  pathParameters: [aliasParameter, addressCustomerIdParameter],
  queryParameters: [pageParameter, limitParameter, skipCacheParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter],
  idempotent: true,
  key: "id",
};

export const customersAddressesUpdate: OneOperation = {
  id: "customers.addresses.update",
  method: "PUT",
  path: "/{alias}/customers/{customerId}/addresses/{id}",
  pathParameters: [aliasParameter, addressCustomerIdParameter, addressIdParameter],
  queryParameters: [],
  idempotent: true,
  body: "required",
};

export const customersCreate: OneOperation = {
  id: "customers.create",
  method: "POST",
  path: "/{alias}/customers",
  pathParameters: [aliasParameter],
  queryParameters: [],
  idempotent: false,
  body: "required",
};

export const customersGet: OneOperation = {
  id: "customers.get",
  method: "GET",
  path: "/{alias}/customers/{id}",
  pathParameters: [aliasParameter, customerIdParameter],
  queryParameters: [skipCacheParameter, customerIncludeParameter],
  idempotent: true,
};

export const customersList: ListOperation = {
  id: "customers.list",
  method: "GET",
  path: "/{alias}/customers",
  pathParameters: [aliasParameter],
  queryParameters: [pageParameter, limitParameter, skipCacheParameter, customerIncludeParameter, freeTextParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter],
  idempotent: true,
  key: "id",
  scroll: { ceiling: 10000, queryParameters: [scrollParameter, scrollIdParameter] },
};

export const customersListCarts: ListOperation = {
  id: "customers.listCarts",
  method: "GET",
  path: "/{alias}/customers/{id}/carts",
  pathParameters: [aliasParameter, customerIdParameter],
  queryParameters: [pageParameter, limitParameter, skipCacheParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter],
  idempotent: true,
  key: "id",
};

export const customersListFilters: WholeOperation = {
  id: "customers.listFilters",
  method: "GET",
  path: "/{alias}/customers/filters",
  pathParameters: [aliasParameter],
  queryParameters: [skipCacheParameter],
  idempotent: true,
};

export const customersListOrders: ListOperation = {
  id: "customers.listOrders",
  method: "GET",
  path: "/{alias}/customers/{id}/orders",
  pathParameters: [aliasParameter, customerIdParameter],
  queryParameters: [pageParameter, limitParameter, skipCacheParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter],
  idempotent: true,
  key: "id",
};

export const customersSearch: ListOperation = {
  id: "customers.search",
  method: "GET",
  path: "/{alias}/search/customers",
  pathParameters: [aliasParameter],
  queryParameters: [pageParameter, limitParameter, skipCacheParameter, freeTextParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter],
  idempotent: true,
  key: "id",
};

export const customersUpdate: OneOperation = {
  id: "customers.update",
  method: "PUT",
  path: "/{alias}/customers/{id}",
  pathParameters: [aliasParameter, customerIdParameter],
  queryParameters: [],
  idempotent: true,
  body: "required",
};

export const promocodesCreate: OneOperation = {
  id: "promocodes.create",
  method: "POST",
  path: "/{alias}/pricing/promocodes",
  pathParameters: [aliasParameter],
  queryParameters: [],
  idempotent: false,
  body: "required",
};

export const promocodesDelete: NoneOperation = {
  id: "promocodes.delete",
  method: "DELETE",
  path: "/{alias}/pricing/promocodes/{id}",
  pathParameters: [aliasParameter, promocodeIdParameter],
  queryParameters: [],
  idempotent: true,
  empty: true,
};

export const promocodesGet: OneOperation = {
  id: "promocodes.get",
  method: "GET",
  path: "/{alias}/pricing/promocodes/{id}",
  pathParameters: [aliasParameter, promocodeIdParameter],
  queryParameters: [skipCacheParameter, promocodeIncludeParameter],
  idempotent: true,
  rateLimit: { limit: 120, windowSeconds: 60 },
};

export const promocodesList: ListOperation = {
  id: "promocodes.list",
  method: "GET",
  path: "/{alias}/pricing/promocodes",
  pathParameters: [aliasParameter],
  queryParameters: [pageParameter, limitParameter, skipCacheParameter, promocodeIncludeParameter, freeTextParameter, promocodeActiveParameter, promocodeExpiredParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter],
  idempotent: true,
  rateLimit: { limit: 120, windowSeconds: 60 },
  key: "id",
};

export const promocodesListCustomers: ListOperation = {
  id: "promocodes.listCustomers",
  method: "GET",
  path: "/{alias}/pricing/promocodes/{id}/customers",
  pathParameters: [aliasParameter, promocodeIdParameter],
  queryParameters: [pageParameter, limitParameter, skipCacheParameter, customerIncludeParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter],
  idempotent: true,
  key: "id",
};

export const promocodesUpdate: OneOperation = {
  id: "promocodes.update",
  method: "PUT",
  path: "/{alias}/pricing/promocodes/{id}",
  pathParameters: [aliasParameter, promocodeIdParameter],
  queryParameters: [],
  idempotent: true,
  body: "required",
  rateLimit: { limit: 30, windowSeconds: 60 },
};

export const systemPing: NoneOperation = {
  id: "system.ping",
  method: "GET",
  path: "/ping",
  pathParameters: [],
  queryParameters: [],
  idempotent: true,
  empty: true,
};

export const webhooksCreate: OneOperation = {
  id: "webhooks.create",
  method: "POST",
  path: "/{alias}/webhooks",
  pathParameters: [aliasParameter],
  queryParameters: [],
  idempotent: false,
  body: "required",
};

export const webhooksDelete: NoneOperation = {
  id: "webhooks.delete",
  method: "DELETE",
  path: "/{alias}/webhooks/{id}",
  pathParameters: [aliasParameter, webhookIdParameter],
  queryParameters: [],
  idempotent: true,
  empty: true,
};

export const webhooksGet: OneOperation = {
  id: "webhooks.get",
  method: "GET",
  path: "/{alias}/webhooks/{id}",
  pathParameters: [aliasParameter, webhookIdParameter],
  queryParameters: [skipCacheParameter],
  idempotent: true,
};

export const webhooksList: ListOperation = {
  id: "webhooks.list",
  method: "GET",
  path: "/{alias}/webhooks",
  pathParameters: [aliasParameter],
  queryParameters: [pageParameter, limitParameter, skipCacheParameter, searchParameter, searchFieldsParameter, dateParameter, orderByParameter, sortedByParameter],
  idempotent: true,
  key: "id",
};

export const webhooksListEvents: ListOperation = {
  id: "webhooks.listEvents",
  method: "GET",
  path: "/{alias}/webhooks/events",
  pathParameters: [aliasParameter],
  queryParameters: [skipCacheParameter],
  idempotent: true,
  key: "name",
  paging: "none",
};

export const webhooksUpdate: OneOperation = {
  id: "webhooks.update",
  method: "PUT",
  path: "/{alias}/webhooks/{id}",
  pathParameters: [aliasParameter, webhookIdParameter],
  queryParameters: [],
  idempotent: true,
  body: "required",
};
