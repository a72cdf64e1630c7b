// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

import type { Cluster, Customer, Promocode, ShippingRule, operations } from "@yampi-openapi/types";
import type { ListOptions, RequestOptions } from "../options.js";
import type { YampiList } from "../lists/list.js";
import { list, none, one, Resource } from "../resource.js";
import type { BodyOf, QueryOf } from "../operation.js";
import * as table from "./operations.js";

/** Body of `clusters.create`. */
export type ClustersCreateBody = BodyOf<operations["clusters.create"]>;

/** Query of `clusters.get`. */
export type ClustersGetParams = QueryOf<operations["clusters.get"]>;

/** Query of `clusters.list`. */
export type ClustersListParams = QueryOf<operations["clusters.list"]>;

/** Query of `clusters.listCustomers`. */
export type ClustersListCustomersParams = QueryOf<operations["clusters.listCustomers"]>;

/** Body of `clusters.shippingRules.create`. */
export type ClustersShippingRulesCreateBody = BodyOf<operations["clusters.shippingRules.create"]>;

/** Query of `clusters.shippingRules.get`. */
export type ClustersShippingRulesGetParams = QueryOf<operations["clusters.shippingRules.get"]>;

/** Query of `clusters.shippingRules.list`. */
export type ClustersShippingRulesListParams = QueryOf<operations["clusters.shippingRules.list"]>;

/** Body of `clusters.shippingRules.update`. */
export type ClustersShippingRulesUpdateBody = BodyOf<operations["clusters.shippingRules.update"]>;

/** Body of `clusters.update`. */
export type ClustersUpdateBody = BodyOf<operations["clusters.update"]>;

/** Query of `customers.get`. */
export type CustomersGetParams = QueryOf<operations["customers.get"]>;

/** Body of `promocodes.create`. */
export type PromocodesCreateBody = BodyOf<operations["promocodes.create"]>;

/** Query of `promocodes.delete`. */
export type PromocodesDeleteParams = QueryOf<operations["promocodes.delete"]>;

/** Query of `promocodes.get`. */
export type PromocodesGetParams = QueryOf<operations["promocodes.get"]>;

/** Query of `promocodes.listCustomers`. */
export type PromocodesListCustomersParams = QueryOf<operations["promocodes.listCustomers"]>;

/** Groups of customers with commercial conditions of their own, and their shipping rules. */
export class ClustersShippingRules extends Resource {
  /**
   * Create a shipping rule.
   *
   * The documentation shows the rule in an array of one; the other entities come in an envelope, so both are described. No
   * public code calls this route. CEPs are whole numbers here, without their leading zeros: 01001-000 is 1001000. The
   * discount is written as `shipment_percent` and read as `shipment_discount_percent`.
   *
   * `POST /{alias}/customers/clusters/{clusterId}/shipping-rules`, documented:
   * docs.yampi.com.br/api-reference/clientes/clusters/regras-de-frete-dos-clusters/criar-regra-de-frete; inferred: the
   * envelope, as public code finds it on other entities; no public code calls this route
   * @param clusterId - ID of the cluster.
   * @param body - The shipping rule.
   * @param options - Settings of this call alone.
   * @returns The entity, whichever envelope it came in.
   * @throws YampiInputError before anything is sent, where an argument does not fit.
   * @throws YampiApiError or one of its classes, where the API answers with an error.
   * @throws YampiConnectionError or YampiTimeoutError, where no whole answer comes.
   */
  create(clusterId: number, body: ClustersShippingRulesCreateBody, options?: RequestOptions): Promise<ShippingRule> {
    return one<ShippingRule>(this.core, table.clustersShippingRulesCreate, [clusterId], undefined, options, body);
  }

  /**
   * Get a shipping rule.
   *
   * The documentation shows the rule bare; the other entities come in an envelope, so both are described. No public code
   * calls this route. CEPs are whole numbers here, without their leading zeros: 01001-000 is 1001000.
   *
   * `GET /{alias}/customers/clusters/{clusterId}/shipping-rules/{id}`, documented:
   * docs.yampi.com.br/api-reference/clientes/clusters/regras-de-frete-dos-clusters/visualizar-regra-de-frete; inferred: the
   * envelope, as public code finds it on other entities; no public code calls this route
   * @param clusterId - ID of the cluster.
   * @param id - ID of the shipping rule.
   * @param params - Query of the request. A name that the description does not know is refused.
   * @param options - Settings of this call alone.
   * @returns The entity, whichever envelope it came in.
   * @throws YampiInputError before anything is sent, where an argument does not fit.
   * @throws YampiApiError or one of its classes, where the API answers with an error.
   * @throws YampiConnectionError or YampiTimeoutError, where no whole answer comes.
   */
  get(clusterId: number, id: number, params?: ClustersShippingRulesGetParams, options?: RequestOptions): Promise<ShippingRule> {
    return one<ShippingRule>(this.core, table.clustersShippingRulesGet, [clusterId, id], params, options);
  }

  /**
   * List the shipping rules of a cluster.
   *
   * No public code calls this route. What it answers is known from the documentation and from the other lists. CEPs are
   * whole numbers here, without their leading zeros: 01001-000 is 1001000.
   *
   * `GET /{alias}/customers/clusters/{clusterId}/shipping-rules`, documented:
   * docs.yampi.com.br/api-reference/clientes/clusters/regras-de-frete-dos-clusters/listar-regras-de-frete; inferred:
   * counters as numbers, as other lists send them; no public code calls this one
   * @param clusterId - ID of the cluster.
   * @param params - Query of the request. A name that the description does not know is refused.
   * @param options - Settings of this call alone.
   * @returns A list that sends nothing until it is awaited (its first page) or iterated (every item of every page).
   * @throws YampiInputError before anything is sent, where an argument does not fit.
   * @throws YampiApiError or one of its classes, where the API answers with an error.
   * @throws YampiConnectionError or YampiTimeoutError, where no whole answer comes.
   */
  list(clusterId: number, params?: ClustersShippingRulesListParams, options?: ListOptions): YampiList<ShippingRule> {
    return list<ShippingRule>(this.core, table.clustersShippingRulesList, [clusterId], params, options);
  }

  /**
   * Update a shipping rule.
   *
   * The documentation shows the rule bare; the other entities come in an envelope, so both are described. No public code
   * calls this route. CEPs are whole numbers here, without their leading zeros: 01001-000 is 1001000. The discount is
   * written as `shipment_percent` and read as `shipment_discount_percent`. **Warning:** Whether a field that is left out
   * keeps its value or is emptied is disputed in this API, and nobody has told it of shipping rules. Send every field that
   * the rule should keep.
   *
   * `PUT /{alias}/customers/clusters/{clusterId}/shipping-rules/{id}`, documented:
   * docs.yampi.com.br/api-reference/clientes/clusters/regras-de-frete-dos-clusters/atualizar-regra-de-frete; inferred: the
   * envelope, as public code finds it on other entities; no public code calls this route
   * @param clusterId - ID of the cluster.
   * @param id - ID of the shipping rule.
   * @param body - The shipping rule, whole.
   * @param options - Settings of this call alone.
   * @returns The entity, whichever envelope it came in.
   * @throws YampiInputError before anything is sent, where an argument does not fit.
   * @throws YampiApiError or one of its classes, where the API answers with an error.
   * @throws YampiConnectionError or YampiTimeoutError, where no whole answer comes.
   */
  update(clusterId: number, id: number, body: ClustersShippingRulesUpdateBody, options?: RequestOptions): Promise<ShippingRule> {
    return one<ShippingRule>(this.core, table.clustersShippingRulesUpdate, [clusterId, id], undefined, options, body);
  }
}

/** Groups of customers with commercial conditions of their own, and their shipping rules. */
export class Clusters extends Resource {
  /** Groups of customers with commercial conditions of their own, and their shipping rules. */
  readonly shippingRules = new ClustersShippingRules(this.core);

  /**
   * Create a cluster.
   *
   * The documentation shows the cluster bare; the other entities come in an envelope, so both are described. No public code
   * calls this route. Which fields it demands is not known; a 422 names them.
   *
   * `POST /{alias}/customers/clusters`, documented:
   * docs.yampi.com.br/api-reference/clientes/clusters/criar-cluster-de-clientes; inferred: the envelope, as public code
   * finds it on other entities; no public code calls this route
   * @param body - The cluster.
   * @param options - Settings of this call alone.
   * @returns The entity, whichever envelope it came in.
   * @throws YampiInputError before anything is sent, where an argument does not fit.
   * @throws YampiApiError or one of its classes, where the API answers with an error.
   * @throws YampiConnectionError or YampiTimeoutError, where no whole answer comes.
   */
  create(body: ClustersCreateBody, options?: RequestOptions): Promise<Cluster> {
    return one<Cluster>(this.core, table.clustersCreate, [], undefined, options, body);
  }

  /**
   * Get a cluster.
   *
   * The documentation shows the cluster bare; the other entities come in an envelope, so both are described. No public code
   * calls this route.
   *
   * `GET /{alias}/customers/clusters/{id}`, documented:
   * docs.yampi.com.br/api-reference/clientes--clusters/visualizar-clusters; inferred: the envelope, as public code finds it
   * on other entities; no public code calls this route
   * @param id - ID of the cluster.
   * @param params - Query of the request. A name that the description does not know is refused.
   * @param options - Settings of this call alone.
   * @returns The entity, whichever envelope it came in.
   * @throws YampiInputError before anything is sent, where an argument does not fit.
   * @throws YampiApiError or one of its classes, where the API answers with an error.
   * @throws YampiConnectionError or YampiTimeoutError, where no whole answer comes.
   */
  get(id: number, params?: ClustersGetParams, options?: RequestOptions): Promise<Cluster> {
    return one<Cluster>(this.core, table.clustersGet, [id], params, options);
  }

  /**
   * List clusters.
   *
   * No public code calls this route. What it answers is known from the documentation and from the other lists.
   *
   * `GET /{alias}/customers/clusters`, documented: docs.yampi.com.br/api-reference/clientes--clusters/listar-clusters;
   * inferred: counters as numbers, as other lists send them; no public code calls this one
   * @param params - Query of the request. A name that the description does not know is refused.
   * @param options - Settings of this call alone.
   * @returns A list that sends nothing until it is awaited (its first page) or iterated (every item of every page).
   * @throws YampiInputError before anything is sent, where an argument does not fit.
   * @throws YampiApiError or one of its classes, where the API answers with an error.
   * @throws YampiConnectionError or YampiTimeoutError, where no whole answer comes.
   */
  list(params?: ClustersListParams, options?: ListOptions): YampiList<Cluster> {
    return list<Cluster>(this.core, table.clustersList, [], params, options);
  }

  /**
   * List the customers of a cluster.
   *
   * No public code calls this route. What it answers is known from the documentation and from the other lists.
   *
   * `GET /{alias}/customers/clusters/{id}/customers`, documented:
   * docs.yampi.com.br/api-reference/clientes/clusters/listar-clientes-associados-a-um-cluster; inferred: counters as numbers
   * and fields that may be null, as other routes send them; no public code calls this one
   * @param id - ID of the cluster.
   * @param params - Query of the request. A name that the description does not know is refused.
   * @param options - Settings of this call alone.
   * @returns A list that sends nothing until it is awaited (its first page) or iterated (every item of every page).
   * @throws YampiInputError before anything is sent, where an argument does not fit.
   * @throws YampiApiError or one of its classes, where the API answers with an error.
   * @throws YampiConnectionError or YampiTimeoutError, where no whole answer comes.
   */
  listCustomers(id: number, params?: ClustersListCustomersParams, options?: ListOptions): YampiList<Customer> {
    return list<Customer>(this.core, table.clustersListCustomers, [id], params, options);
  }

  /**
   * Update a cluster.
   *
   * The documentation shows the cluster in an array of one; the other entities come in an envelope, so both are described.
   * No public code calls this route. **Warning:** Whether a field that is left out keeps its value or is emptied is disputed
   * in this API, and for clusters nobody has told. Send every field that the cluster should keep. What becomes of shipping
   * rules that are left out, or sent again, is not known either; change those one by one.
   *
   * `PUT /{alias}/customers/clusters/{id}`, documented:
   * docs.yampi.com.br/api-reference/clientes--clusters/atualizar-cluster-de-clientes; inferred: the envelope, as public code
   * finds it on other entities; no public code calls this route
   * @param id - ID of the cluster.
   * @param body - The cluster, whole.
   * @param options - Settings of this call alone.
   * @returns The entity, whichever envelope it came in.
   * @throws YampiInputError before anything is sent, where an argument does not fit.
   * @throws YampiApiError or one of its classes, where the API answers with an error.
   * @throws YampiConnectionError or YampiTimeoutError, where no whole answer comes.
   */
  update(id: number, body: ClustersUpdateBody, options?: RequestOptions): Promise<Cluster> {
    return one<Cluster>(this.core, table.clustersUpdate, [id], undefined, options, body);
  }
}

/** Customers of the store, natural and legal persons. */
export class Customers extends Resource {
  /**
   * Get a customer.
   *
   * The documentation shows the customer in an array of one, the API sends an object.
   *
   * `GET /{alias}/customers/{id}`, documented: docs.yampi.com.br/api-reference/clientes/cliente/visualizar-cliente;
   * observed: Eduardo-Orsi/yampi-mcp and another public client that reads a customer (the envelope)
   * @param id - ID of the customer.
   * @param params - Query of the request. A name that the description does not know is refused.
   * @param options - Settings of this call alone.
   * @returns The entity, whichever envelope it came in.
   * @throws YampiInputError before anything is sent, where an argument does not fit.
   * @throws YampiApiError or one of its classes, where the API answers with an error.
   * @throws YampiConnectionError or YampiTimeoutError, where no whole answer comes.
   */
  get(id: number, params?: CustomersGetParams, options?: RequestOptions): Promise<Customer> {
    return one<Customer>(this.core, table.customersGet, [id], params, options);
  }
}

/** Discount coupons and the customers who used them. */
export class Promocodes extends Resource {
  /**
   * Create a coupon.
   *
   * Dates are written as `YYYY-MM-DD HH:MM:SS`; the page shows the objects of the answers, which the API refuses. It also
   * refuses a coupon whose code exists.
   *
   * `POST /{alias}/pricing/promocodes`, documented: docs.yampi.com.br/api-reference/promocoes/cupons/criar-cupom; observed:
   * Eduardo-Orsi/yampi-mcp and other public clients (the envelope, the form of dates and what is required); inferred: 201,
   * as another route that creates documents it; public clients do not tell it from 200
   * @param body - The coupon.
   * @param options - Settings of this call alone.
   * @returns The entity, whichever envelope it came in.
   * @throws YampiInputError before anything is sent, where an argument does not fit.
   * @throws YampiApiError or one of its classes, where the API answers with an error.
   * @throws YampiConnectionError or YampiTimeoutError, where no whole answer comes.
   */
  create(body: PromocodesCreateBody, options?: RequestOptions): Promise<Promocode> {
    return one<Promocode>(this.core, table.promocodesCreate, [], undefined, options, body);
  }

  /**
   * Delete a coupon.
   *
   * A second deletion of the same coupon is answered with 404.
   *
   * `DELETE /{alias}/pricing/promocodes/{id}`, documented:
   * docs.yampi.com.br/api-reference/promoções--cupons-de-desconto/excluir-cupom; observed: a public client that deletes
   * coupons and reads an empty answer; inferred: the 404 of a second deletion
   * @param id - ID of the coupon.
   * @param params - Query of the request. A name that the description does not know is refused.
   * @param options - Settings of this call alone.
   * @returns Nothing, once the API has told of success.
   * @throws YampiInputError before anything is sent, where an argument does not fit.
   * @throws YampiApiError or one of its classes, where the API answers with an error.
   * @throws YampiConnectionError or YampiTimeoutError, where no whole answer comes.
   */
  delete(id: number, params?: PromocodesDeleteParams, options?: RequestOptions): Promise<void> {
    return none(this.core, table.promocodesDelete, [id], params, options);
  }

  /**
   * Get a coupon.
   *
   * The documentation shows the coupon bare, the API sends it in an envelope.
   *
   * `GET /{alias}/pricing/promocodes/{id}`, documented:
   * docs.yampi.com.br/api-reference/promoções--cupons-de-desconto/visualizar-cupom; observed: public TypeScript client of
   * the coupon and tests of Eduardo-Orsi/yampi-mcp (the envelope)
   * @param id - ID of the coupon.
   * @param params - Query of the request. A name that the description does not know is refused.
   * @param options - Settings of this call alone.
   * @returns The entity, whichever envelope it came in.
   * @throws YampiInputError before anything is sent, where an argument does not fit.
   * @throws YampiApiError or one of its classes, where the API answers with an error.
   * @throws YampiConnectionError or YampiTimeoutError, where no whole answer comes.
   */
  get(id: number, params?: PromocodesGetParams, options?: RequestOptions): Promise<Promocode> {
    return one<Promocode>(this.core, table.promocodesGet, [id], params, options);
  }

  /**
   * List the customers who used a coupon.
   *
   * The documentation shows a single bare customer, the API sends a list. Whether that list is paged is not known.
   *
   * `GET /{alias}/pricing/promocodes/{id}/customers`, documented:
   * docs.yampi.com.br/api-reference/promoções--cupons-de-desconto/listar-clientes-que-usaram-o-cupom; observed: a production
   * job, the only public caller of this route (the envelope of its first page); inferred: pages and their counters, as every
   * other list has them
   * @param id - ID of the coupon.
   * @param params - Query of the request. A name that the description does not know is refused.
   * @param options - Settings of this call alone.
   * @returns A list that sends nothing until it is awaited (its first page) or iterated (every item of every page).
   * @throws YampiInputError before anything is sent, where an argument does not fit.
   * @throws YampiApiError or one of its classes, where the API answers with an error.
   * @throws YampiConnectionError or YampiTimeoutError, where no whole answer comes.
   */
  listCustomers(id: number, params?: PromocodesListCustomersParams, options?: ListOptions): YampiList<Customer> {
    return list<Customer>(this.core, table.promocodesListCustomers, [id], params, options);
  }
}

/** The resources of the API. */
export class Resources extends Resource {
  /** Groups of customers with commercial conditions of their own, and their shipping rules. */
  readonly clusters = new Clusters(this.core);

  /** Customers of the store, natural and legal persons. */
  readonly customers = new Customers(this.core);

  /** Discount coupons and the customers who used them. */
  readonly promocodes = new Promocodes(this.core);
}
