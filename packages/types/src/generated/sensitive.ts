// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

/** The properties that give access, by schema. Do not log or show their values. */
export interface SecretProperties {
  AffiliationInput: "params";
  Cart: "token" | "simulate_url" | "unauth_simulate_url";
  CartSpreadsheet: "purchase_url";
  Customer: "token" | "login_url";
  CustomerInput: "password" | "password_confirmation";
  Order: "cart_token" | "reorder_url" | "content_statement_url" | "public_url";
  OrderEmail: "file_url";
  OrderInputTransaction: "billet_url";
  PaymentLink: "link_url";
  PaymentLinkMessage: "message" | "link";
  Queue: "token";
  Transaction: "billet_url";
  TransactionCart: "unauth_simulate_url";
  Webhook: "secret_key";
}

/** The properties that hold personal data, by schema. */
export interface PersonalProperties {
  AddressInput: "receiver" | "zip_code" | "zipcode" | "street" | "number" | "complement" | "neighborhood";
  BankAccount: "agency" | "agency_digit" | "account" | "account_digit" | "document_number" | "legal_name";
  BankAccountInput: "agency" | "agency_digit" | "account" | "account_digit" | "document_number" | "legal_name";
  CartEmail: "email";
  CartSpreadsheet: "customer_phone";
  CartTrackingData: "name" | "email";
  Customer: "name" | "first_name" | "last_name" | "generic_name" | "razao_social" | "cpf" | "cnpj" | "state_registration" | "email" | "birthday" | "phone" | "social_id" | "ip" | "notes" | "addresses";
  CustomerAddress: "receiver" | "zip_code" | "street" | "number" | "complement" | "neighborhood" | "full_address";
  CustomerInput: "email" | "name" | "first_name" | "last_name" | "cpf" | "razao_social" | "cnpj" | "homephone" | "phone" | "ip" | "notes";
  CustomerPhone: "area_code" | "number" | "full_number" | "formated_number" | "whatsapp_link";
  CustomerPhoneInput: "full_number";
  CustomerSpreadsheet: "number" | "phone" | "street" | "phone_number" | "neighborhood" | "complement" | "phone_code";
  CustomerUpdateInput: "email" | "name" | "first_name" | "last_name" | "cpf" | "razao_social" | "cnpj" | "state_registration" | "birthday" | "homephone" | "phone" | "ip" | "notes";
  GlobalSearch: "data";
  Invoice: "url";
  InvoiceInput: "url";
  Lead: "name" | "email" | "birthday" | "city" | "state" | "genre";
  LeadInput: "name" | "email" | "birthday" | "city" | "state" | "genre";
  Merchant: "owner_email";
  Order: "ip" | "billet_whatsapp_link" | "billet_whatsapp_app_link";
  OrderAddress: "address_name" | "receiver" | "zipcode" | "zip_code" | "street" | "number" | "complement" | "reference" | "neighborhood" | "full_address";
  OrderAddressInput: "receiver" | "zip_code" | "zipcode" | "street" | "number" | "complement" | "reference" | "neighborhood";
  OrderCommentUser: "name";
  OrderEmail: "to" | "cc" | "bcc";
  OrderInput: "ip";
  OrderInputAddress: "receiver" | "zipcode" | "street" | "number" | "neighborhood" | "complement" | "reference";
  OrderInputTransaction: "holder_name" | "holder_document";
  OrderLabelInput: "file_url";
  OrderMessage: "link" | "message";
  OrderSpreadsheetRow: "customer" | "customer_email" | "customer_phone" | "customer_document" | "shipping_address" | "shipping_street" | "shipping_number" | "shipping_neighborhood" | "shipping_complement" | "shipping_zip_code" | "credit_card";
  ProductComment: "name" | "email";
  ProductCommentAnswer: "name" | "email";
  ProductCommentInput: "name" | "email";
  Review: "name" | "email";
  ReviewInput: "name" | "email";
  StockNotification: "name" | "email";
  StockNotificationInput: "name" | "email";
  StockSkuReservation: "client_name";
  Transaction: "truncated_card" | "holder_name" | "holder_document" | "billet_whatsapp_link";
  User: "name" | "social_name" | "email" | "temporary_email" | "avatar_url" | "cpf" | "birthday" | "phone" | "address_street" | "address_number" | "address_neighborhood" | "address_complement" | "address_zipcode";
}
