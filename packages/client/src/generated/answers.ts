// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

import type { DescribedAnswers } from "../drift/described-answer.js";
import * as validators from "./validators.js";

/** The bodies of every answer that is described. */
export const answers: DescribedAnswers = {
  "clusters.listCustomers": {
    "200": [{ validate: validators.CustomerPage, envelope: {"name":"documented","place":"data","type":"array"} }],
    "400": [{ validate: validators.ErrorBody }],
    "401": [{ validate: validators.ErrorBody }],
    "403": [{ validate: validators.ErrorBody }],
    "404": [{ validate: validators.ErrorBody }],
    "422": [{ validate: validators.ValidationErrorBody }],
    "429": [{ validate: validators.ErrorBody }],
    "5XX": [{ validate: validators.ErrorBody }],
  },
  "customers.get": {
    "200": [{ validate: validators.CustomerEnvelope, envelope: {"name":"observed","place":"data","type":"object"} }, { validate: validators.CustomerArrayEnvelope, envelope: {"name":"documented","place":"data","type":"array","items":1} }],
    "401": [{ validate: validators.ErrorBody }],
    "403": [{ validate: validators.ErrorBody }],
    "404": [{ validate: validators.ErrorBody }],
    "422": [{ validate: validators.ValidationErrorBody }],
    "429": [{ validate: validators.ErrorBody }],
    "5XX": [{ validate: validators.ErrorBody }],
  },
  "promocodes.create": {
    "200": [{ validate: validators.PromocodeEnvelope, envelope: {"name":"observed","place":"data","type":"object"} }],
    "201": [{ validate: validators.PromocodeEnvelope, envelope: {"name":"observed","place":"data","type":"object"} }],
    "401": [{ validate: validators.ErrorBody }],
    "403": [{ validate: validators.ErrorBody }],
    "404": [{ validate: validators.ErrorBody }],
    "422": [{ validate: validators.ValidationErrorBody }],
    "429": [{ validate: validators.ErrorBody }],
    "5XX": [{ validate: validators.ErrorBody }],
  },
  "promocodes.delete": {
    "204": [],
    "401": [{ validate: validators.ErrorBody }],
    "403": [{ validate: validators.ErrorBody }],
    "404": [{ validate: validators.ErrorBody }],
    "422": [{ validate: validators.ValidationErrorBody }],
    "429": [{ validate: validators.ErrorBody }],
    "5XX": [{ validate: validators.ErrorBody }],
  },
  "promocodes.get": {
    "200": [{ validate: validators.PromocodeEnvelope, envelope: {"name":"observed","place":"data","type":"object"} }, { validate: validators.Promocode, envelope: {"name":"documented","place":"bare","type":"object"} }],
    "401": [{ validate: validators.ErrorBody }],
    "403": [{ validate: validators.ErrorBody }],
    "404": [{ validate: validators.ErrorBody }],
    "422": [{ validate: validators.ValidationErrorBody }],
    "429": [{ validate: validators.ErrorBody }],
    "5XX": [{ validate: validators.ErrorBody }],
  },
  "promocodes.listCustomers": {
    "200": [{ validate: validators.CustomerList, envelope: {"name":"observed","place":"data","type":"array"} }, { validate: validators.Customer, envelope: {"name":"documented","place":"bare","type":"object"} }],
    "400": [{ validate: validators.ErrorBody }],
    "401": [{ validate: validators.ErrorBody }],
    "403": [{ validate: validators.ErrorBody }],
    "404": [{ validate: validators.ErrorBody }],
    "422": [{ validate: validators.ValidationErrorBody }],
    "429": [{ validate: validators.ErrorBody }],
    "5XX": [{ validate: validators.ErrorBody }],
  },
};

/** The name of every property that operations have. */
export const propertyNames: ReadonlySet<string> = new Set(["abandoned_cart","accumulate","active","addresses","advertise","anonymized","area_code","birthday","brands","brands_ids","cart_default","categories","categories_ids","city","cluster_id","cnpj","code","collections_ids","complement","count","cpf","created_at","current_page","customer_id","data","date","deletion_request","description","discount_type","email","end_at","errors","exclude","exclude_ids","expired","first_name","for_the_price_of","formated_number","free_shipment","freebie_id","full_address","full_number","generic_name","id","ignore_promotion_products","include","include_ids","ip","items_count","last_name","last_order_date","last_order_value","links","login_url","marketplace_id","merchant_id","message","meta","min_value","name","neighborhood","newsletter","next","notes","number","once_per_customer","pagination","payments_ids","pending_confirmation","per_page","percent_products","phone","phone_code","phone_number","previous","price_products","product_max_quantity","product_quantity","products_ids","purchased_brands","purchased_categories","quantity","razao_social","receiver","scheduled_date","shipment_percent","social_driver","social_id","spreadsheet","start_at","state_registration","status_code","street","timezone","timezone_type","token","total","total_customers_used","total_pages","type","type_increment_value","uf","updated_at","use_percent","used","utm_campaign","utm_source","value","whatsapp","whatsapp_link","zip_code"]);
