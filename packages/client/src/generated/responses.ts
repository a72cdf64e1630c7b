// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

import type { DescribedResponses, DescribedBody } from "../drift/described-response.js";
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
const BannerList_inferred: DescribedBody = {"schema":"BannerList","envelope":{"name":"inferred","place":"data","type":"array"}};
const BrandEnvelope_documented: DescribedBody = {"schema":"BrandEnvelope","envelope":{"name":"documented","place":"data","type":"object"}};
const BrandEnvelope_inferred: DescribedBody = {"schema":"BrandEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const BrandList_inferred: DescribedBody = {"schema":"BrandList","envelope":{"name":"inferred","place":"data","type":"array"}};
const Brand_documented: DescribedBody = {"schema":"Brand","envelope":{"name":"documented","place":"bare","type":"object"}};
const BundleEnvelope_inferred: DescribedBody = {"schema":"BundleEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const BundleList_documented: DescribedBody = {"schema":"BundleList","envelope":{"name":"documented","place":"data","type":"array"}};
const Bundle_documented: DescribedBody = {"schema":"Bundle","envelope":{"name":"documented","place":"bare","type":"object"}};
const CartEnvelope_documented: DescribedBody = {"schema":"CartEnvelope","envelope":{"name":"documented","place":"data","type":"object"}};
const CartList_documented: DescribedBody = {"schema":"CartList","envelope":{"name":"documented","place":"data","type":"array"}};
const CartList_inferred: DescribedBody = {"schema":"CartList","envelope":{"name":"inferred","place":"data","type":"array"}};
const CartScrollPage_observed: DescribedBody = {"schema":"CartScrollPage","envelope":{"name":"observed","place":"data","type":"array"}};
const CategoryEnvelope_inferred: DescribedBody = {"schema":"CategoryEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const CategoryEnvelope_observed: DescribedBody = {"schema":"CategoryEnvelope","envelope":{"name":"observed","place":"data","type":"object"}};
const CategoryList_inferred: DescribedBody = {"schema":"CategoryList","envelope":{"name":"inferred","place":"data","type":"array"}};
const Category_documented: DescribedBody = {"schema":"Category","envelope":{"name":"documented","place":"bare","type":"object"}};
const CheckoutStatusEnvelope_documented: DescribedBody = {"schema":"CheckoutStatusEnvelope","envelope":{"name":"documented","place":"data","type":"object"}};
const CheckoutStatusList_observed: DescribedBody = {"schema":"CheckoutStatusList","envelope":{"name":"observed","place":"data","type":"array"}};
const ClusterArrayEnvelope_documented: DescribedBody = {"schema":"ClusterArrayEnvelope","envelope":{"name":"documented","place":"data","type":"array","items":1}};
const ClusterEnvelope_inferred: DescribedBody = {"schema":"ClusterEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const ClusterPage_documented: DescribedBody = {"schema":"ClusterPage","envelope":{"name":"documented","place":"data","type":"array"}};
const Cluster_documented: DescribedBody = {"schema":"Cluster","envelope":{"name":"documented","place":"bare","type":"object"}};
const CollectionEnvelope_inferred: DescribedBody = {"schema":"CollectionEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const CollectionList_documented: DescribedBody = {"schema":"CollectionList","envelope":{"name":"documented","place":"data","type":"array"}};
const CollectionList_inferred: DescribedBody = {"schema":"CollectionList","envelope":{"name":"inferred","place":"data","type":"array"}};
const Collection_documented: DescribedBody = {"schema":"Collection","envelope":{"name":"documented","place":"bare","type":"object"}};
const ComboList_documented: DescribedBody = {"schema":"ComboList","envelope":{"name":"documented","place":"data","type":"array"}};
const Confirmation: DescribedBody = {"schema":"Confirmation"};
const CopiedProducts: DescribedBody = {"schema":"CopiedProducts"};
const CountryArray_documented: DescribedBody = {"schema":"CountryArray","envelope":{"name":"documented","place":"bare","type":"array"}};
const CountryList_inferred: DescribedBody = {"schema":"CountryList","envelope":{"name":"inferred","place":"data","type":"array"}};
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
const CustomizationEnvelope_inferred: DescribedBody = {"schema":"CustomizationEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const CustomizationList_inferred: DescribedBody = {"schema":"CustomizationList","envelope":{"name":"inferred","place":"data","type":"array"}};
const Customization_documented: DescribedBody = {"schema":"Customization","envelope":{"name":"documented","place":"bare","type":"object"}};
const ErrorBody: DescribedBody = {"schema":"ErrorBody"};
const ExportJobEnvelope_documented: DescribedBody = {"schema":"ExportJobEnvelope","envelope":{"name":"documented","place":"data","type":"object"}};
const ExportJobEnvelope_inferred: DescribedBody = {"schema":"ExportJobEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const ExportJob_documented: DescribedBody = {"schema":"ExportJob","envelope":{"name":"documented","place":"bare","type":"object"}};
const FeedEnvelope_inferred: DescribedBody = {"schema":"FeedEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const FeedList_inferred: DescribedBody = {"schema":"FeedList","envelope":{"name":"inferred","place":"data","type":"array"}};
const Feed_documented: DescribedBody = {"schema":"Feed","envelope":{"name":"documented","place":"bare","type":"object"}};
const FilterDetails: DescribedBody = {"schema":"FilterDetails"};
const FilterEnvelope_inferred: DescribedBody = {"schema":"FilterEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const FilterList_inferred: DescribedBody = {"schema":"FilterList","envelope":{"name":"inferred","place":"data","type":"array"}};
const Filter_documented: DescribedBody = {"schema":"Filter","envelope":{"name":"documented","place":"bare","type":"object"}};
const FlagArrayEnvelope_documented: DescribedBody = {"schema":"FlagArrayEnvelope","envelope":{"name":"documented","place":"data","type":"array","items":1}};
const FlagEnvelope_inferred: DescribedBody = {"schema":"FlagEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const FlagList_documented: DescribedBody = {"schema":"FlagList","envelope":{"name":"documented","place":"data","type":"array"}};
const FlagList_inferred: DescribedBody = {"schema":"FlagList","envelope":{"name":"inferred","place":"data","type":"array"}};
const Flag_documented: DescribedBody = {"schema":"Flag","envelope":{"name":"documented","place":"bare","type":"object"}};
const GatewayEnvelope_documented: DescribedBody = {"schema":"GatewayEnvelope","envelope":{"name":"documented","place":"data","type":"object"}};
const GatewayList_documented: DescribedBody = {"schema":"GatewayList","envelope":{"name":"documented","place":"data","type":"array"}};
const GlobalSearch: DescribedBody = {"schema":"GlobalSearch"};
const InstallmentList_inferred: DescribedBody = {"schema":"InstallmentList","envelope":{"name":"inferred","place":"data","type":"array"}};
const InstallmentSimulationEnvelope_documented: DescribedBody = {"schema":"InstallmentSimulationEnvelope","envelope":{"name":"documented","place":"data","type":"object"}};
const InvoiceArrayEnvelope_documented: DescribedBody = {"schema":"InvoiceArrayEnvelope","envelope":{"name":"documented","place":"data","type":"array","items":1}};
const InvoiceEnvelope_inferred: DescribedBody = {"schema":"InvoiceEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const InvoiceList_observed: DescribedBody = {"schema":"InvoiceList","envelope":{"name":"observed","place":"data","type":"array"}};
const LeadEnvelope_inferred: DescribedBody = {"schema":"LeadEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const LeadList_inferred: DescribedBody = {"schema":"LeadList","envelope":{"name":"inferred","place":"data","type":"array"}};
const LeadScrollPage_inferred: DescribedBody = {"schema":"LeadScrollPage","envelope":{"name":"inferred","place":"data","type":"array"}};
const Lead_documented: DescribedBody = {"schema":"Lead","envelope":{"name":"documented","place":"bare","type":"object"}};
const LookArrayEnvelope_documented: DescribedBody = {"schema":"LookArrayEnvelope","envelope":{"name":"documented","place":"data","type":"array","items":1}};
const LookEnvelope_inferred: DescribedBody = {"schema":"LookEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const LookList_inferred: DescribedBody = {"schema":"LookList","envelope":{"name":"inferred","place":"data","type":"array"}};
const Look_documented: DescribedBody = {"schema":"Look","envelope":{"name":"documented","place":"bare","type":"object"}};
const NewSkuImages: DescribedBody = {"schema":"NewSkuImages"};
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
const ProductArrayEnvelope_documented: DescribedBody = {"schema":"ProductArrayEnvelope","envelope":{"name":"documented","place":"data","type":"array","items":1}};
const ProductCommentArrayEnvelope_documented: DescribedBody = {"schema":"ProductCommentArrayEnvelope","envelope":{"name":"documented","place":"data","type":"array","items":1}};
const ProductCommentEnvelope_inferred: DescribedBody = {"schema":"ProductCommentEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const ProductCommentList_documented: DescribedBody = {"schema":"ProductCommentList","envelope":{"name":"documented","place":"data","type":"array"}};
const ProductCommentList_inferred: DescribedBody = {"schema":"ProductCommentList","envelope":{"name":"inferred","place":"data","type":"array"}};
const ProductComment_documented: DescribedBody = {"schema":"ProductComment","envelope":{"name":"documented","place":"bare","type":"object"}};
const ProductEnvelope_documented: DescribedBody = {"schema":"ProductEnvelope","envelope":{"name":"documented","place":"data","type":"object"}};
const ProductEnvelope_inferred: DescribedBody = {"schema":"ProductEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const ProductEnvelope_observed: DescribedBody = {"schema":"ProductEnvelope","envelope":{"name":"observed","place":"data","type":"object"}};
const ProductFilters: DescribedBody = {"schema":"ProductFilters"};
const ProductGroupArrayEnvelope_documented: DescribedBody = {"schema":"ProductGroupArrayEnvelope","envelope":{"name":"documented","place":"data","type":"array","items":1}};
const ProductGroupEnvelope_inferred: DescribedBody = {"schema":"ProductGroupEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const ProductGroupList_inferred: DescribedBody = {"schema":"ProductGroupList","envelope":{"name":"inferred","place":"data","type":"array"}};
const ProductGroup_documented: DescribedBody = {"schema":"ProductGroup","envelope":{"name":"documented","place":"bare","type":"object"}};
const ProductList_documented: DescribedBody = {"schema":"ProductList","envelope":{"name":"documented","place":"data","type":"array"}};
const ProductList_inferred: DescribedBody = {"schema":"ProductList","envelope":{"name":"inferred","place":"data","type":"array"}};
const ProductList_observed: DescribedBody = {"schema":"ProductList","envelope":{"name":"observed","place":"data","type":"array"}};
const ProductRecommendationList_documented: DescribedBody = {"schema":"ProductRecommendationList","envelope":{"name":"documented","place":"data","type":"array"}};
const ProductStockList_documented: DescribedBody = {"schema":"ProductStockList","envelope":{"name":"documented","place":"data","type":"array"}};
const Product_documented: DescribedBody = {"schema":"Product","envelope":{"name":"documented","place":"bare","type":"object"}};
const PromocodeEnvelope_inferred: DescribedBody = {"schema":"PromocodeEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const PromocodeEnvelope_observed: DescribedBody = {"schema":"PromocodeEnvelope","envelope":{"name":"observed","place":"data","type":"object"}};
const PromocodeList_observed: DescribedBody = {"schema":"PromocodeList","envelope":{"name":"observed","place":"data","type":"array"}};
const Promocode_documented: DescribedBody = {"schema":"Promocode","envelope":{"name":"documented","place":"bare","type":"object"}};
const QueueEnvelope_inferred: DescribedBody = {"schema":"QueueEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const Queue_documented: DescribedBody = {"schema":"Queue","envelope":{"name":"documented","place":"bare","type":"object"}};
const RelatedIds: DescribedBody = {"schema":"RelatedIds"};
const ReviewEnvelope_inferred: DescribedBody = {"schema":"ReviewEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const ReviewList_inferred: DescribedBody = {"schema":"ReviewList","envelope":{"name":"inferred","place":"data","type":"array"}};
const Review_documented: DescribedBody = {"schema":"Review","envelope":{"name":"documented","place":"bare","type":"object"}};
const ShippingRuleArrayEnvelope_documented: DescribedBody = {"schema":"ShippingRuleArrayEnvelope","envelope":{"name":"documented","place":"data","type":"array","items":1}};
const ShippingRuleEnvelope_inferred: DescribedBody = {"schema":"ShippingRuleEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const ShippingRulePage_documented: DescribedBody = {"schema":"ShippingRulePage","envelope":{"name":"documented","place":"data","type":"array"}};
const ShippingRule_documented: DescribedBody = {"schema":"ShippingRule","envelope":{"name":"documented","place":"bare","type":"object"}};
const SkuBatchProgressEnvelope_documented: DescribedBody = {"schema":"SkuBatchProgressEnvelope","envelope":{"name":"documented","place":"data","type":"object"}};
const SkuBatchUpdateEnvelope_documented: DescribedBody = {"schema":"SkuBatchUpdateEnvelope","envelope":{"name":"documented","place":"data","type":"object"}};
const SkuEnvelope_inferred: DescribedBody = {"schema":"SkuEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const SkuEnvelope_observed: DescribedBody = {"schema":"SkuEnvelope","envelope":{"name":"observed","place":"data","type":"object"}};
const SkuImageEnvelope_inferred: DescribedBody = {"schema":"SkuImageEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const SkuImageList_documented: DescribedBody = {"schema":"SkuImageList","envelope":{"name":"documented","place":"data","type":"array"}};
const SkuList_documented: DescribedBody = {"schema":"SkuList","envelope":{"name":"documented","place":"data","type":"array"}};
const SkuList_observed: DescribedBody = {"schema":"SkuList","envelope":{"name":"observed","place":"data","type":"array"}};
const SkuStockEnvelope_inferred: DescribedBody = {"schema":"SkuStockEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const SkuStockList_observed: DescribedBody = {"schema":"SkuStockList","envelope":{"name":"observed","place":"data","type":"array"}};
const SkuStock_documented: DescribedBody = {"schema":"SkuStock","envelope":{"name":"documented","place":"bare","type":"object"}};
const Sku_documented: DescribedBody = {"schema":"Sku","envelope":{"name":"documented","place":"bare","type":"object"}};
const StockNotificationEnvelope_inferred: DescribedBody = {"schema":"StockNotificationEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const StockNotificationList_documented: DescribedBody = {"schema":"StockNotificationList","envelope":{"name":"documented","place":"data","type":"array"}};
const StockNotification_documented: DescribedBody = {"schema":"StockNotification","envelope":{"name":"documented","place":"bare","type":"object"}};
const StockSkuList_documented: DescribedBody = {"schema":"StockSkuList","envelope":{"name":"documented","place":"data","type":"array"}};
const TransactionArrayEnvelope_documented: DescribedBody = {"schema":"TransactionArrayEnvelope","envelope":{"name":"documented","place":"data","type":"array","items":1}};
const TransactionEnvelope_inferred: DescribedBody = {"schema":"TransactionEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const TransactionList_documented: DescribedBody = {"schema":"TransactionList","envelope":{"name":"documented","place":"data","type":"array"}};
const TransactionList_observed: DescribedBody = {"schema":"TransactionList","envelope":{"name":"observed","place":"data","type":"array"}};
const TransactionLogList_documented: DescribedBody = {"schema":"TransactionLogList","envelope":{"name":"documented","place":"data","type":"array"}};
const UnknownBody: DescribedBody = {"schema":"UnknownBody"};
const UserEnvelope_observed: DescribedBody = {"schema":"UserEnvelope","envelope":{"name":"observed","place":"data","type":"object"}};
const User_documented: DescribedBody = {"schema":"User","envelope":{"name":"documented","place":"bare","type":"object"}};
const ValidationErrorBody: DescribedBody = {"schema":"ValidationErrorBody"};
const VariationArrayEnvelope_documented: DescribedBody = {"schema":"VariationArrayEnvelope","envelope":{"name":"documented","place":"data","type":"array","items":1}};
const VariationEnvelope_inferred: DescribedBody = {"schema":"VariationEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const VariationList_inferred: DescribedBody = {"schema":"VariationList","envelope":{"name":"inferred","place":"data","type":"array"}};
const VariationValueArrayEnvelope_documented: DescribedBody = {"schema":"VariationValueArrayEnvelope","envelope":{"name":"documented","place":"data","type":"array","items":1}};
const VariationValueEnvelope_inferred: DescribedBody = {"schema":"VariationValueEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const VariationValueList_inferred: DescribedBody = {"schema":"VariationValueList","envelope":{"name":"inferred","place":"data","type":"array"}};
const VariationValue_documented: DescribedBody = {"schema":"VariationValue","envelope":{"name":"documented","place":"bare","type":"object"}};
const WebhookEnvelope_inferred: DescribedBody = {"schema":"WebhookEnvelope","envelope":{"name":"inferred","place":"data","type":"object"}};
const WebhookEventKinds_inferred: DescribedBody = {"schema":"WebhookEventKinds","envelope":{"name":"inferred","place":"data","type":"array"}};
const WebhookPage_inferred: DescribedBody = {"schema":"WebhookPage","envelope":{"name":"inferred","place":"data","type":"array"}};
const Webhook_documented: DescribedBody = {"schema":"Webhook","envelope":{"name":"documented","place":"bare","type":"object"}};

const failures1 = { "401": [ErrorBody], "403": [ErrorBody], "404": [ErrorBody], "422": [ValidationErrorBody], "429": [ErrorBody], "5XX": [ErrorBody] };
const failures2 = { "400": [ErrorBody], "401": [ErrorBody], "403": [ErrorBody], "404": [ErrorBody], "422": [ValidationErrorBody], "429": [ErrorBody], "5XX": [ErrorBody] };

/** The bodies of every described response. */
export const responses: DescribedResponses = {
  "auth.me": { "200": [UserEnvelope_observed, User_documented], ...failures1 },
  "brands.create": { "200": [BrandEnvelope_documented], "201": [BrandEnvelope_documented], ...failures1 },
  "brands.delete": { "200": [], "204": [], ...failures1 },
  "brands.get": { "200": [BrandEnvelope_inferred, Brand_documented], ...failures1 },
  "brands.list": { "200": [BrandList_inferred], ...failures2 },
  "brands.update": { "200": [BrandEnvelope_documented], ...failures1 },
  "bundles.create": { "200": [BundleEnvelope_inferred, Bundle_documented], "201": [BundleEnvelope_inferred, Bundle_documented], ...failures1 },
  "bundles.delete": { "200": [], "204": [], ...failures1 },
  "bundles.get": { "200": [BundleEnvelope_inferred, Bundle_documented], ...failures1 },
  "bundles.list": { "200": [BundleList_documented], ...failures2 },
  "bundles.update": { "200": [BundleEnvelope_inferred, Bundle_documented], ...failures1 },
  "carts.export": { "200": [ExportJobEnvelope_documented], ...failures1 },
  "carts.list": { "200": [CartScrollPage_observed], ...failures2 },
  "carts.search": { "200": [CartList_inferred, CartEnvelope_documented], ...failures2 },
  "categories.banners.list": { "200": [BannerList_inferred], ...failures2 },
  "categories.copyProducts": { "200": [CopiedProducts], ...failures1 },
  "categories.create": { "200": [CategoryEnvelope_inferred, Category_documented], "201": [CategoryEnvelope_inferred, Category_documented], ...failures1 },
  "categories.delete": { "200": [], "204": [], ...failures1 },
  "categories.get": { "200": [CategoryEnvelope_observed, Category_documented], ...failures1 },
  "categories.list": { "200": [CategoryList_inferred], ...failures2 },
  "categories.products.add": { "200": [], ...failures1 },
  "categories.products.list": { "200": [ProductList_inferred], ...failures2 },
  "categories.products.remove": { "200": [], "204": [], ...failures1 },
  "categories.update": { "200": [CategoryEnvelope_inferred, Category_documented], ...failures1 },
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
  "checkout.payments.createInstallments": { "200": [], "201": [], ...failures1 },
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
  "collections.create": { "200": [CollectionEnvelope_inferred, Collection_documented], "201": [CollectionEnvelope_inferred, Collection_documented], ...failures1 },
  "collections.delete": { "200": [], "204": [], ...failures1 },
  "collections.list": { "200": [CollectionList_inferred], ...failures2 },
  "collections.products.add": { "200": [], ...failures1 },
  "collections.products.remove": { "200": [], "204": [], ...failures1 },
  "collections.update": { "200": [CollectionEnvelope_inferred, Collection_documented], ...failures1 },
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
  "customizations.create": { "200": [UnknownBody], ...failures1 },
  "customizations.delete": { "200": [], "204": [], ...failures1 },
  "customizations.get": { "200": [CustomizationEnvelope_inferred, Customization_documented], ...failures1 },
  "customizations.list": { "200": [CustomizationList_inferred], ...failures2 },
  "customizations.update": { "200": [CustomizationEnvelope_inferred, Customization_documented], ...failures1 },
  "feeds.create": { "200": [FeedEnvelope_inferred, Feed_documented], "201": [FeedEnvelope_inferred, Feed_documented], ...failures1 },
  "feeds.get": { "200": [FeedEnvelope_inferred, Feed_documented], ...failures1 },
  "feeds.list": { "200": [FeedList_inferred], ...failures2 },
  "feeds.update": { "200": [FeedEnvelope_inferred, Feed_documented], ...failures1 },
  "filters.create": { "200": [FilterEnvelope_inferred, Filter_documented], "201": [FilterEnvelope_inferred, Filter_documented], ...failures1 },
  "filters.delete": { "200": [], "204": [], ...failures1 },
  "filters.get": { "200": [FilterDetails], ...failures1 },
  "filters.list": { "200": [FilterList_inferred], ...failures2 },
  "filters.values.create": { "200": [UnknownBody], ...failures1 },
  "filters.values.delete": { "200": [], "204": [], ...failures1 },
  "flags.create": { "200": [FlagEnvelope_inferred, FlagArrayEnvelope_documented], "201": [FlagEnvelope_inferred, FlagArrayEnvelope_documented], ...failures1 },
  "flags.delete": { "200": [], "204": [], ...failures1 },
  "flags.get": { "200": [FlagEnvelope_inferred, Flag_documented], ...failures1 },
  "flags.list": { "200": [FlagList_inferred], ...failures2 },
  "flags.products.add": { "200": [], ...failures1 },
  "flags.products.list": { "200": [ProductList_inferred], ...failures2 },
  "flags.products.remove": { "200": [], "204": [], ...failures1 },
  "flags.update": { "200": [FlagEnvelope_inferred, Flag_documented], ...failures1 },
  "leads.delete": { "200": [], "204": [], ...failures1 },
  "leads.get": { "200": [LeadEnvelope_inferred, Lead_documented], ...failures1 },
  "leads.list": { "200": [LeadScrollPage_inferred], ...failures2 },
  "leads.search": { "200": [LeadList_inferred, Lead_documented], ...failures2 },
  "leads.update": { "200": [LeadEnvelope_inferred, Lead_documented], ...failures1 },
  "logistics.countries.list": { "200": [CountryList_inferred, CountryArray_documented], ...failures1 },
  "looks.create": { "200": [LookEnvelope_inferred, Look_documented], "201": [LookEnvelope_inferred, Look_documented], ...failures1 },
  "looks.delete": { "200": [], "204": [], ...failures1 },
  "looks.get": { "200": [LookEnvelope_inferred, LookArrayEnvelope_documented], ...failures1 },
  "looks.list": { "200": [LookList_inferred], ...failures2 },
  "looks.update": { "200": [LookEnvelope_inferred, Look_documented], ...failures1 },
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
  "productComments.create": { "200": [ProductCommentEnvelope_inferred, ProductComment_documented], "201": [ProductCommentEnvelope_inferred, ProductComment_documented], ...failures1 },
  "productComments.delete": { "200": [], "204": [], ...failures1 },
  "productComments.get": { "200": [ProductCommentEnvelope_inferred, ProductCommentArrayEnvelope_documented], ...failures1 },
  "productComments.list": { "200": [ProductCommentList_inferred], ...failures2 },
  "productComments.update": { "200": [UnknownBody], ...failures1 },
  "productGroups.create": { "200": [UnknownBody], ...failures1 },
  "productGroups.delete": { "200": [], "204": [], ...failures1 },
  "productGroups.get": { "200": [ProductGroupEnvelope_inferred, ProductGroupArrayEnvelope_documented], ...failures1 },
  "productGroups.list": { "200": [ProductGroupList_inferred], ...failures2 },
  "productGroups.products.add": { "200": [], ...failures1 },
  "productGroups.products.list": { "200": [ProductList_inferred], ...failures2 },
  "productGroups.update": { "200": [ProductGroupEnvelope_inferred, ProductGroup_documented], ...failures1 },
  "products.collections.list": { "200": [CollectionList_documented], ...failures1 },
  "products.combos.list": { "200": [ComboList_documented], ...failures2 },
  "products.comments.list": { "200": [ProductCommentList_documented], ...failures2 },
  "products.create": { "200": [ProductEnvelope_observed, Product_documented], "201": [ProductEnvelope_observed, Product_documented], ...failures1 },
  "products.delete": { "200": [], "204": [], ...failures1 },
  "products.duplicate": { "200": [Confirmation], "201": [Confirmation], ...failures1 },
  "products.export": { "200": [ExportJobEnvelope_inferred, ExportJob_documented], ...failures1 },
  "products.flags.list": { "200": [FlagList_documented], ...failures2 },
  "products.get": { "200": [ProductEnvelope_inferred, ProductArrayEnvelope_documented], ...failures1 },
  "products.list": { "200": [ProductList_observed], ...failures2 },
  "products.listFilters": { "200": [ProductFilters], ...failures1 },
  "products.recommendations.list": { "200": [ProductRecommendationList_documented], ...failures2 },
  "products.reviews.create": { "200": [ReviewEnvelope_inferred], "201": [ReviewEnvelope_inferred], ...failures1 },
  "products.reviews.list": { "200": [ReviewList_inferred], ...failures2 },
  "products.search": { "200": [ProductList_inferred, ProductEnvelope_documented], ...failures2 },
  "products.similars.add": { "200": [RelatedIds], "201": [RelatedIds], ...failures1 },
  "products.similars.list": { "200": [ProductList_documented], ...failures1 },
  "products.similars.order": { "200": [Confirmation], ...failures1 },
  "products.similars.remove": { "200": [], "204": [], ...failures1 },
  "products.skus.batchUpdate": { "200": [SkuBatchUpdateEnvelope_documented], ...failures1 },
  "products.skus.batchUpdateProgress": { "200": [SkuBatchProgressEnvelope_documented], ...failures1 },
  "products.skus.list": { "200": [SkuList_observed], ...failures2 },
  "products.skus.order": { "200": [], ...failures1 },
  "products.stocks.list": { "200": [ProductStockList_documented], ...failures1 },
  "products.stocks.sync": { "200": [Confirmation], ...failures1 },
  "products.update": { "200": [ProductEnvelope_inferred, Product_documented], ...failures1 },
  "promocodes.create": { "200": [PromocodeEnvelope_observed], "201": [PromocodeEnvelope_observed], ...failures1 },
  "promocodes.delete": { "204": [], ...failures1 },
  "promocodes.get": { "200": [PromocodeEnvelope_observed, Promocode_documented], ...failures1 },
  "promocodes.list": { "200": [PromocodeList_observed], ...failures2 },
  "promocodes.listCustomers": { "200": [CustomerList_observed, Customer_documented], ...failures2 },
  "promocodes.update": { "200": [PromocodeEnvelope_inferred, Promocode_documented], ...failures1 },
  "queues.get": { "200": [QueueEnvelope_inferred, Queue_documented], ...failures1 },
  "reviews.create": { "200": [ReviewEnvelope_inferred, Review_documented], "201": [ReviewEnvelope_inferred, Review_documented], ...failures1 },
  "reviews.get": { "200": [ReviewEnvelope_inferred, Review_documented], ...failures1 },
  "reviews.list": { "200": [ReviewList_inferred], ...failures2 },
  "reviews.update": { "200": [ReviewEnvelope_inferred, Review_documented], ...failures1 },
  "search.global": { "200": [GlobalSearch], ...failures1 },
  "skus.create": { "200": [SkuEnvelope_observed, Sku_documented], "201": [SkuEnvelope_observed, Sku_documented], ...failures1 },
  "skus.delete": { "200": [], "204": [], ...failures1 },
  "skus.export": { "200": [SkuList_documented], ...failures1 },
  "skus.exportByStock": { "200": [ExportJobEnvelope_inferred, ExportJob_documented], ...failures1 },
  "skus.get": { "200": [SkuEnvelope_inferred], ...failures1 },
  "skus.images.create": { "200": [NewSkuImages], "201": [NewSkuImages], ...failures1 },
  "skus.images.delete": { "200": [], "204": [], ...failures1 },
  "skus.images.get": { "200": [SkuImageEnvelope_inferred], ...failures1 },
  "skus.images.list": { "200": [SkuImageList_documented], ...failures1 },
  "skus.images.order": { "200": [], ...failures1 },
  "skus.list": { "200": [SkuList_observed], ...failures2 },
  "skus.listByStock": { "200": [StockSkuList_documented], ...failures2 },
  "skus.stocks.create": { "200": [SkuStockEnvelope_inferred, SkuStock_documented], "201": [SkuStockEnvelope_inferred, SkuStock_documented], ...failures1 },
  "skus.stocks.delete": { "200": [], "204": [], ...failures1 },
  "skus.stocks.list": { "200": [SkuStockList_observed], ...failures2 },
  "skus.stocks.update": { "200": [SkuStockEnvelope_inferred, SkuStock_documented], ...failures1 },
  "skus.update": { "200": [SkuEnvelope_inferred, Sku_documented], ...failures1 },
  "stockNotifications.create": { "200": [StockNotificationEnvelope_inferred, StockNotification_documented], "201": [StockNotificationEnvelope_inferred, StockNotification_documented], ...failures1 },
  "stockNotifications.delete": { "200": [], "204": [], ...failures1 },
  "stockNotifications.get": { "200": [StockNotificationEnvelope_inferred, StockNotification_documented], ...failures1 },
  "stockNotifications.list": { "200": [StockNotificationList_documented], ...failures2 },
  "system.ping": { "200": [], ...failures1 },
  "variations.create": { "200": [VariationEnvelope_inferred, VariationArrayEnvelope_documented], "201": [VariationEnvelope_inferred, VariationArrayEnvelope_documented], ...failures1 },
  "variations.delete": { "200": [], "204": [], ...failures1 },
  "variations.get": { "200": [VariationEnvelope_inferred, VariationArrayEnvelope_documented], ...failures1 },
  "variations.list": { "200": [VariationList_inferred], ...failures2 },
  "variations.update": { "200": [VariationEnvelope_inferred, VariationArrayEnvelope_documented], ...failures1 },
  "variations.values.create": { "200": [VariationValueEnvelope_inferred, VariationValue_documented], "201": [VariationValueEnvelope_inferred, VariationValue_documented], ...failures1 },
  "variations.values.delete": { "200": [], "204": [], ...failures1 },
  "variations.values.get": { "200": [VariationValueEnvelope_inferred, VariationValueArrayEnvelope_documented], ...failures1 },
  "variations.values.list": { "200": [VariationValueList_inferred], ...failures2 },
  "variations.values.update": { "200": [VariationValueEnvelope_inferred, VariationValue_documented], ...failures1 },
  "webhooks.create": { "200": [WebhookEnvelope_inferred, Webhook_documented], "201": [WebhookEnvelope_inferred, Webhook_documented], ...failures1 },
  "webhooks.delete": { "204": [], ...failures1 },
  "webhooks.get": { "200": [WebhookEnvelope_inferred, Webhook_documented], ...failures1 },
  "webhooks.list": { "200": [WebhookPage_inferred], ...failures2 },
  "webhooks.listEvents": { "200": [WebhookEventKinds_inferred], ...failures1 },
  "webhooks.update": { "200": [WebhookEnvelope_inferred, Webhook_documented], ...failures1 },
};

/** The name of every property that operations have; those of the schemas, and those of requests alone. */
export const propertyNames: ReadonlySet<string> = new Set([...propertyNamesOf(schemas), "address", "advertise", "banners_ids", "brand_id", "buy_similars", "customizations_ids", "flags_ids", "force_invoiced_status", "gateway_alias", "google_category", "grid_options_filter", "homephone", "measures", "notify_customer", "orders", "password", "password_confirmation", "product_ids", "search_terms", "shipping_rules", "similars_ids", "skus_id", "status_details", "tracking_code", "tracking_url", "update_all", "upload_option", "variations_ids", "variations_values_ids", "video"]);
