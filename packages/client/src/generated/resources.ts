// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

import type { Customer, Promocode, User, operations } from "@yampi-openapi/types";
import type { ListOptions, RequestOptions } from "../options.js";
import type { YampiList } from "../lists/list.js";
import { list, none, one, Resource } from "../resource.js";
import type { BodyOf, QueryOf } from "../operation.js";
import * as table from "./operations.js";

/** Query of `auth.me`. */
export type AuthMeParams = QueryOf<operations["auth.me"]>;

/** Query of `clusters.listCustomers`. */
export type ClustersListCustomersParams = QueryOf<operations["clusters.listCustomers"]>;

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

/** Query of `system.ping`. */
export type SystemPingParams = QueryOf<operations["system.ping"]>;

/** Whom the credentials belong to, and the stores that they reach. */
export class Auth extends Resource {
  /**
   * Get the user of the credentials.
   *
   * The user whom the credentials belong to, with every store that they reach. It only reads, although it is a POST without
   * a body; a GET answers 405. Not below the alias of a store. One page shows the user in an envelope, as the API sends it,
   * another one bare.
   *
   * `POST /auth/me`, documented: docs.yampi.com.br/api-reference/auth/auth-user-token; documented:
   * docs.yampi.com.br/api-reference/auth/visualizar-usuario (the user bare); observed: Eduardo-Orsi/yampi-mcp (the envelope,
   * the stores, and 405 for a GET) and another public client (the envelope and the stores); inferred: that it may be sent
   * again, since it only reads
   * @param params - Query of the request. A name that the description does not know is refused.
   * @param options - Settings of this call alone.
   * @returns The entity, whichever envelope it came in.
   * @throws YampiInputError before anything is sent, where an argument does not fit.
   * @throws YampiApiError or one of its classes, where the API answers with an error.
   * @throws YampiConnectionError or YampiTimeoutError, where no whole answer comes.
   */
  me(params?: AuthMeParams, options?: RequestOptions): Promise<User> {
    return one<User>(this.core, table.authMe, [], params, options);
  }
}

/** Groups of customers with commercial conditions of their own. */
export class Clusters extends Resource {
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

/** The API itself. */
export class System extends Resource {
  /**
   * Ask whether the API is there.
   *
   * What it answers is known from no source, so nothing of the answer is given. The client takes an empty answer and JSON
   * for a success; it refuses any other text, which may come from something in between. Not below the alias of a store.
   *
   * `GET /ping`, documented: docs.yampi.com.br/api-reference/sistema/endpoint-de-ping; inferred: the status of its success,
   * and that it wants the credentials as every other route
   * @param params - Query of the request. A name that the description does not know is refused.
   * @param options - Settings of this call alone.
   * @returns Nothing, once the API has told of success.
   * @throws YampiInputError before anything is sent, where an argument does not fit.
   * @throws YampiApiError or one of its classes, where the API answers with an error.
   * @throws YampiConnectionError or YampiTimeoutError, where no whole answer comes.
   */
  ping(params?: SystemPingParams, options?: RequestOptions): Promise<void> {
    return none(this.core, table.systemPing, [], params, options);
  }
}

/** The resources of the API. */
export class Resources extends Resource {
  /** Whom the credentials belong to, and the stores that they reach. */
  readonly auth = new Auth(this.core);

  /** Groups of customers with commercial conditions of their own. */
  readonly clusters = new Clusters(this.core);

  /** Customers of the store, natural and legal persons. */
  readonly customers = new Customers(this.core);

  /** Discount coupons and the customers who used them. */
  readonly promocodes = new Promocodes(this.core);

  /** The API itself. */
  readonly system = new System(this.core);
}
