// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

import type { DescribedAnswers } from "../drift/described-answer.js";
import * as validators from "./validators.js";

/** The bodies of every answer that is described. */
export const answers: DescribedAnswers = {
  "auth.me": {
    "200": [{ validate: validators.UserEnvelope, envelope: {"name":"observed","place":"data","type":"object"} }, { validate: validators.User, envelope: {"name":"documented","place":"bare","type":"object"} }],
    "401": [{ validate: validators.ErrorBody }],
    "403": [{ validate: validators.ErrorBody }],
    "404": [{ validate: validators.ErrorBody }],
    "422": [{ validate: validators.ValidationErrorBody }],
    "429": [{ validate: validators.ErrorBody }],
    "5XX": [{ validate: validators.ErrorBody }],
  },
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
  "system.ping": {
    "200": [],
    "401": [{ validate: validators.ErrorBody }],
    "403": [{ validate: validators.ErrorBody }],
    "404": [{ validate: validators.ErrorBody }],
    "422": [{ validate: validators.ValidationErrorBody }],
    "429": [{ validate: validators.ErrorBody }],
    "5XX": [{ validate: validators.ErrorBody }],
  },
};

/** The name of every property that operations have. */
export const propertyNames: ReadonlySet<string> = new Set(["abandoned_cart","accumulate","active","address_city","address_complement","address_neighborhood","address_number","address_state","address_street","address_zipcode","addresses","advertise","agree","alias","allow_notifications","anonymized","area_code","avatar_url","base_url","birthday","bling","brands","brands_ids","cart_default","categories","categories_ids","city","cluster_id","cnpj","code","collections_ids","complement","confirmed_at","count","coupon_created","cpf","created_at","created_at_timestamp","current_page","customer_id","data","date","deletion_request","description","discount_type","domain","domains_list","email","end_at","errors","exclude","exclude_ids","expired","first_name","for_the_price_of","formated_number","free_shipment","freebie_id","full_address","full_number","generic_name","has_affiliations","has_charges","has_credit_card","has_domain","has_marketplace_accounts","has_services","has_shopify","has_subscription","icon_url","id","ignore_promotion_products","include","include_ids","internal_active","ip","is_marketplace","is_owner","is_partner","items_count","last_login_at","last_name","last_order_date","last_order_value","links","login_url","logo_url","mago","marketplace_id","merchant_id","merchant_owner","merchants","message","meta","mfa_enabled","min_value","name","neighborhood","newsletter","next","notes","number","once_per_customer","order_bump_created","owner_created_at","owner_email","owner_id","pagination","payments_ids","pending_confirmation","per_page","percent_products","phone","phone_code","phone_number","pixel_created","preset_id","previous","price_products","product_max_quantity","product_quantity","products_ids","profile","purchased_brands","purchased_categories","quantity","razao_social","receiver","scheduled_date","shipment_percent","shopify_integration","shopifyapp","social_driver","social_id","social_name","spreadsheet","start_at","state_registration","status_code","street","super_user","tags","temporary_email","timezone","timezone_type","tiny","token","total","total_customers_used","total_pages","type","type_increment_value","uf","updated_at","upsell_created","use_only_checkout","use_percent","used","utm_campaign","utm_source","value","whatsapp","whatsapp_link","woocommerce","zip_code"]);
