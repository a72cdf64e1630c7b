// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

import type { SensitiveTable } from "../redact/table.js";

/** The properties that the description marks, by schema. */
export const sensitive: SensitiveTable = {
  AddressInput: {"secret":[],"personal":["receiver","zip_code","zipcode","street","number","complement","neighborhood"]},
  AffiliationInput: {"secret":["params"],"personal":[]},
  BankAccount: {"secret":[],"personal":["agency","agency_digit","account","account_digit","document_number","legal_name"]},
  BankAccountInput: {"secret":[],"personal":["agency","agency_digit","account","account_digit","document_number","legal_name"]},
  Cart: {"secret":["token","simulate_url","unauth_simulate_url"],"personal":[]},
  CartEmail: {"secret":[],"personal":["email"]},
  CartSpreadsheet: {"secret":["purchase_url"],"personal":["customer_phone"]},
  CartTrackingData: {"secret":[],"personal":["name","email"]},
  Customer: {"secret":["token","login_url"],"personal":["name","first_name","last_name","generic_name","razao_social","cpf","cnpj","state_registration","email","birthday","phone","social_id","ip","notes","addresses"]},
  CustomerAddress: {"secret":[],"personal":["receiver","zip_code","street","number","complement","neighborhood","full_address"]},
  CustomerInput: {"secret":["password","password_confirmation"],"personal":["email","name","first_name","last_name","cpf","razao_social","cnpj","homephone","phone","ip","notes"]},
  CustomerPhone: {"secret":[],"personal":["area_code","number","full_number","formated_number","whatsapp_link"]},
  CustomerPhoneInput: {"secret":[],"personal":["full_number"]},
  CustomerSpreadsheet: {"secret":[],"personal":["number","phone","street","phone_number","neighborhood","complement","phone_code"]},
  CustomerUpdateInput: {"secret":[],"personal":["email","name","first_name","last_name","cpf","razao_social","cnpj","state_registration","birthday","homephone","phone","ip","notes"]},
  GlobalSearch: {"secret":[],"personal":["data"]},
  Merchant: {"secret":[],"personal":["owner_email"]},
  Order: {"secret":["cart_token","reorder_url","content_statement_url"],"personal":["ip","billet_whatsapp_link","billet_whatsapp_app_link"]},
  OrderAddress: {"secret":[],"personal":["address_name","receiver","zipcode","zip_code","street","number","complement","reference","neighborhood","full_address"]},
  OrderMessage: {"secret":[],"personal":["link","message"]},
  OrderSpreadsheetRow: {"secret":[],"personal":["customer","customer_email","customer_phone","customer_document","shipping_address","shipping_street","shipping_number","shipping_neighborhood","shipping_complement","shipping_zip_code","credit_card"]},
  ProductComment: {"secret":[],"personal":["name","email"]},
  ProductCommentAnswer: {"secret":[],"personal":["name","email"]},
  ProductCommentInput: {"secret":[],"personal":["name","email"]},
  Queue: {"secret":["token"],"personal":[]},
  Review: {"secret":[],"personal":["name","email"]},
  ReviewInput: {"secret":[],"personal":["name","email"]},
  Transaction: {"secret":[],"personal":["truncated_card","holder_name","holder_document","billet_whatsapp_link"]},
  TransactionCart: {"secret":["unauth_simulate_url"],"personal":[]},
  User: {"secret":[],"personal":["name","social_name","email","temporary_email","avatar_url","cpf","birthday","phone","address_street","address_number","address_neighborhood","address_complement","address_zipcode"]},
  Webhook: {"secret":["secret_key"],"personal":[]},
};
