// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

// @ts-nocheck
"use strict";
export const CartList = validate52;
const schema19 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"Cart","type":["object"]}},"meta":{"$ref":"ListMeta","type":["object"]}},"additionalProperties":false,"$id":"CartList"};
const schema20 = {"type":"object","required":["id","merchant_id","customer_id","token","totalizers","tracking_data"],"properties":{"id":{"type":"integer"},"merchant_id":{"type":["integer","string"],"pattern":"^\\d+$","examples":["501"]},"customer_id":{"type":"integer"},"token":{"type":"string"},"shipment_service_id":{"type":"integer"},"shipping_service":{"type":["string","null"]},"payment_alias":{"type":"string"},"has_recommendation":{"type":"boolean"},"is_upsell":{"type":"boolean"},"total_transactions":{"type":"integer"},"simulate_url":{"type":"string"},"unauth_simulate_url":{"type":"string"},"totalizers":{"$ref":"CartTotalizers","type":["object"]},"tracking_data":{"$ref":"CartTrackingData","type":["object"]},"utm_source":{"type":["string","null"]},"utm_campaign":{"type":["string","null"]},"utm_medium":{"type":["string","null"]},"utm_term":{"type":["string","null"]},"utm_content":{"type":["string","null"]},"last_transaction_status":{"type":["object","string","null"],"allOf":[{"if":{"type":["object"]},"then":{"$ref":"CartTransactionStatus","type":["object"]},"else":{"if":{"type":["string"]},"then":{"type":"string"},"else":{"type":"null"}}}]},"created_at":{"$ref":"ApiDateTime","type":["object"]},"updated_at":{"$ref":"ApiDateTime","type":["object"]},"customer":{"$ref":"WebhookCustomerRelation","type":["object"]},"items":{"$ref":"CartItemsRelation","type":["object"]},"transactions":{"$ref":"UnknownListRelation","type":["object"]},"spreadsheet":{"$ref":"CartSpreadsheetRelation","type":["object"]},"metadata":{"$ref":"CartMetadataRelation","type":["object"]},"search":{"$ref":"CartSearchRelation","type":["object"]},"emails":{"$ref":"CartEmailsRelation","type":["object"]}},"additionalProperties":false,"$id":"Cart"};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^\\d+$", "u");
const schema21 = {"type":"object","required":["total_items","subtotal","discount","shipment","shipment_original_value","shipment_discount_value","combos_discount_value","total","shipment_discount_percent","subtotal_formated","discount_formated","shipment_formated","total_formated"],"properties":{"total_items":{"type":["integer","string"],"pattern":"^\\d+$","minimum":0,"examples":["30"]},"subtotal":{"type":["number","string"],"pattern":"^-?\\d+(\\.\\d+)?$","examples":["99.99"]},"discount":{"type":["number","string"],"pattern":"^-?\\d+(\\.\\d+)?$","examples":["99.99"]},"shipment":{"type":["number","string"],"pattern":"^-?\\d+(\\.\\d+)?$","examples":["99.99"]},"shipment_original_value":{"type":["number","string"],"pattern":"^-?\\d+(\\.\\d+)?$","examples":["99.99"]},"shipment_discount_value":{"type":["number","string"],"pattern":"^-?\\d+(\\.\\d+)?$","examples":["99.99"]},"promocode_discount_value":{"type":["number","string"],"pattern":"^-?\\d+(\\.\\d+)?$","examples":["99.99"]},"progressive_discount_value":{"type":["number","string"],"pattern":"^-?\\d+(\\.\\d+)?$","examples":["99.99"]},"combos_discount_value":{"type":["number","string"],"pattern":"^-?\\d+(\\.\\d+)?$","examples":["99.99"]},"total":{"type":["number","string"],"pattern":"^-?\\d+(\\.\\d+)?$","examples":["99.99"]},"shipment_discount_percent":{"type":["number","string"],"pattern":"^-?\\d+(\\.\\d+)?$","examples":["0"]},"subtotal_formated":{"type":"string"},"discount_formated":{"type":"string"},"shipment_formated":{"type":"string"},"total_formated":{"type":"string"}},"additionalProperties":false,"$id":"CartTotalizers"};
const pattern5 = new RegExp("^-?\\d+(\\.\\d+)?$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CartTotalizers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_items"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.subtotal === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subtotal"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.discount === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "discount"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.shipment === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipment"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.shipment_original_value === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipment_original_value"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.shipment_discount_value === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipment_discount_value"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.combos_discount_value === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "combos_discount_value"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.total === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.shipment_discount_percent === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipment_discount_percent"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.subtotal_formated === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subtotal_formated"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.discount_formated === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "discount_formated"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.shipment_formated === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipment_formated"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.total_formated === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_formated"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.total_items !== undefined){
let data0 = data.total_items;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err14 = {instancePath:instancePath+"/total_items",schemaPath:"#/properties/total_items/type",keyword:"type",params:{type: schema21.properties.total_items.type},schema:schema21.properties.total_items.type,parentSchema:schema21.properties.total_items,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err15 = {instancePath:instancePath+"/total_items",schemaPath:"#/properties/total_items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema21.properties.total_items,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err16 = {instancePath:instancePath+"/total_items",schemaPath:"#/properties/total_items/pattern",keyword:"pattern",params:{pattern: "^\\d+$"},schema:"^\\d+$",parentSchema:schema21.properties.total_items,data:data0};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.subtotal !== undefined){
let data1 = data.subtotal;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err17 = {instancePath:instancePath+"/subtotal",schemaPath:"#/properties/subtotal/type",keyword:"type",params:{type: schema21.properties.subtotal.type},schema:schema21.properties.subtotal.type,parentSchema:schema21.properties.subtotal,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err18 = {instancePath:instancePath+"/subtotal",schemaPath:"#/properties/subtotal/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},schema:"^-?\\d+(\\.\\d+)?$",parentSchema:schema21.properties.subtotal,data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.discount !== undefined){
let data2 = data.discount;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")){
const err19 = {instancePath:instancePath+"/discount",schemaPath:"#/properties/discount/type",keyword:"type",params:{type: schema21.properties.discount.type},schema:schema21.properties.discount.type,parentSchema:schema21.properties.discount,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err20 = {instancePath:instancePath+"/discount",schemaPath:"#/properties/discount/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},schema:"^-?\\d+(\\.\\d+)?$",parentSchema:schema21.properties.discount,data:data2};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.shipment !== undefined){
let data3 = data.shipment;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
const err21 = {instancePath:instancePath+"/shipment",schemaPath:"#/properties/shipment/type",keyword:"type",params:{type: schema21.properties.shipment.type},schema:schema21.properties.shipment.type,parentSchema:schema21.properties.shipment,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err22 = {instancePath:instancePath+"/shipment",schemaPath:"#/properties/shipment/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},schema:"^-?\\d+(\\.\\d+)?$",parentSchema:schema21.properties.shipment,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.shipment_original_value !== undefined){
let data4 = data.shipment_original_value;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (typeof data4 !== "string")){
const err23 = {instancePath:instancePath+"/shipment_original_value",schemaPath:"#/properties/shipment_original_value/type",keyword:"type",params:{type: schema21.properties.shipment_original_value.type},schema:schema21.properties.shipment_original_value.type,parentSchema:schema21.properties.shipment_original_value,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err24 = {instancePath:instancePath+"/shipment_original_value",schemaPath:"#/properties/shipment_original_value/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},schema:"^-?\\d+(\\.\\d+)?$",parentSchema:schema21.properties.shipment_original_value,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.shipment_discount_value !== undefined){
let data5 = data.shipment_discount_value;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")){
const err25 = {instancePath:instancePath+"/shipment_discount_value",schemaPath:"#/properties/shipment_discount_value/type",keyword:"type",params:{type: schema21.properties.shipment_discount_value.type},schema:schema21.properties.shipment_discount_value.type,parentSchema:schema21.properties.shipment_discount_value,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err26 = {instancePath:instancePath+"/shipment_discount_value",schemaPath:"#/properties/shipment_discount_value/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},schema:"^-?\\d+(\\.\\d+)?$",parentSchema:schema21.properties.shipment_discount_value,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.promocode_discount_value !== undefined){
let data6 = data.promocode_discount_value;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (typeof data6 !== "string")){
const err27 = {instancePath:instancePath+"/promocode_discount_value",schemaPath:"#/properties/promocode_discount_value/type",keyword:"type",params:{type: schema21.properties.promocode_discount_value.type},schema:schema21.properties.promocode_discount_value.type,parentSchema:schema21.properties.promocode_discount_value,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err28 = {instancePath:instancePath+"/promocode_discount_value",schemaPath:"#/properties/promocode_discount_value/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},schema:"^-?\\d+(\\.\\d+)?$",parentSchema:schema21.properties.promocode_discount_value,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.progressive_discount_value !== undefined){
let data7 = data.progressive_discount_value;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (typeof data7 !== "string")){
const err29 = {instancePath:instancePath+"/progressive_discount_value",schemaPath:"#/properties/progressive_discount_value/type",keyword:"type",params:{type: schema21.properties.progressive_discount_value.type},schema:schema21.properties.progressive_discount_value.type,parentSchema:schema21.properties.progressive_discount_value,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err30 = {instancePath:instancePath+"/progressive_discount_value",schemaPath:"#/properties/progressive_discount_value/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},schema:"^-?\\d+(\\.\\d+)?$",parentSchema:schema21.properties.progressive_discount_value,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.combos_discount_value !== undefined){
let data8 = data.combos_discount_value;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (typeof data8 !== "string")){
const err31 = {instancePath:instancePath+"/combos_discount_value",schemaPath:"#/properties/combos_discount_value/type",keyword:"type",params:{type: schema21.properties.combos_discount_value.type},schema:schema21.properties.combos_discount_value.type,parentSchema:schema21.properties.combos_discount_value,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err32 = {instancePath:instancePath+"/combos_discount_value",schemaPath:"#/properties/combos_discount_value/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},schema:"^-?\\d+(\\.\\d+)?$",parentSchema:schema21.properties.combos_discount_value,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.total !== undefined){
let data9 = data.total;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (typeof data9 !== "string")){
const err33 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: schema21.properties.total.type},schema:schema21.properties.total.type,parentSchema:schema21.properties.total,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err34 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},schema:"^-?\\d+(\\.\\d+)?$",parentSchema:schema21.properties.total,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.shipment_discount_percent !== undefined){
let data10 = data.shipment_discount_percent;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (typeof data10 !== "string")){
const err35 = {instancePath:instancePath+"/shipment_discount_percent",schemaPath:"#/properties/shipment_discount_percent/type",keyword:"type",params:{type: schema21.properties.shipment_discount_percent.type},schema:schema21.properties.shipment_discount_percent.type,parentSchema:schema21.properties.shipment_discount_percent,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err36 = {instancePath:instancePath+"/shipment_discount_percent",schemaPath:"#/properties/shipment_discount_percent/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},schema:"^-?\\d+(\\.\\d+)?$",parentSchema:schema21.properties.shipment_discount_percent,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.subtotal_formated !== undefined){
let data11 = data.subtotal_formated;
if(typeof data11 !== "string"){
const err37 = {instancePath:instancePath+"/subtotal_formated",schemaPath:"#/properties/subtotal_formated/type",keyword:"type",params:{type: "string"},schema:schema21.properties.subtotal_formated.type,parentSchema:schema21.properties.subtotal_formated,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.discount_formated !== undefined){
let data12 = data.discount_formated;
if(typeof data12 !== "string"){
const err38 = {instancePath:instancePath+"/discount_formated",schemaPath:"#/properties/discount_formated/type",keyword:"type",params:{type: "string"},schema:schema21.properties.discount_formated.type,parentSchema:schema21.properties.discount_formated,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.shipment_formated !== undefined){
let data13 = data.shipment_formated;
if(typeof data13 !== "string"){
const err39 = {instancePath:instancePath+"/shipment_formated",schemaPath:"#/properties/shipment_formated/type",keyword:"type",params:{type: "string"},schema:schema21.properties.shipment_formated.type,parentSchema:schema21.properties.shipment_formated,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.total_formated !== undefined){
let data14 = data.total_formated;
if(typeof data14 !== "string"){
const err40 = {instancePath:instancePath+"/total_formated",schemaPath:"#/properties/total_formated/type",keyword:"type",params:{type: "string"},schema:schema21.properties.total_formated.type,parentSchema:schema21.properties.total_formated,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","properties":{"name":{"type":"string"},"email":{"type":"string"}},"additionalProperties":false,"$id":"CartTrackingData"};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CartTrackingData" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "email"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema22.properties.name.type,parentSchema:schema22.properties.name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},schema:schema22.properties.email.type,parentSchema:schema22.properties.email,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"object","required":["alias","name"],"properties":{"alias":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false,"$id":"CartTransactionStatus"};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CartTransactionStatus" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alias === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alias"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "alias") || (key0 === "name"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.alias !== undefined){
let data0 = data.alias;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: "string"},schema:schema23.properties.alias.type,parentSchema:schema23.properties.alias,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema23.properties.name.type,parentSchema:schema23.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","required":["date","timezone_type","timezone"],"properties":{"date":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}(\\.\\d{6})?$","examples":["2026-03-05 14:07:21.000000","2026-03-05 14:07:21"]},"timezone_type":{"type":"integer"},"timezone":{"type":"string"}},"additionalProperties":false,"$id":"ApiDateTime"};
const pattern15 = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}(\\.\\d{6})?$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ApiDateTime" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.timezone_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timezone_type"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.timezone === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timezone"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "date") || (key0 === "timezone_type")) || (key0 === "timezone"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.date !== undefined){
let data0 = data.date;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err4 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}(\\.\\d{6})?$"},schema:"^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}(\\.\\d{6})?$",parentSchema:schema24.properties.date,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},schema:schema24.properties.date.type,parentSchema:schema24.properties.date,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.timezone_type !== undefined){
let data1 = data.timezone_type;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/timezone_type",schemaPath:"#/properties/timezone_type/type",keyword:"type",params:{type: "integer"},schema:schema24.properties.timezone_type.type,parentSchema:schema24.properties.timezone_type,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.timezone !== undefined){
let data2 = data.timezone;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},schema:schema24.properties.timezone.type,parentSchema:schema24.properties.timezone,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"Customer","type":["object"]}},"additionalProperties":false,"$id":"WebhookCustomerRelation"};
const schema26 = {"type":"object","required":["id","merchant_id","marketplace_id","active","type","cluster_id","name","first_name","last_name","generic_name","razao_social","cpf","cnpj","state_registration","email","birthday","phone","newsletter","whatsapp","social_driver","social_id","ip","token","utm_source","utm_campaign","notes","login_url","anonymized"],"properties":{"id":{"type":"integer"},"merchant_id":{"type":"integer"},"marketplace_id":{"type":["integer","null"]},"active":{"type":"boolean"},"type":{"type":"string","enum":["f","j"]},"cluster_id":{"type":["integer","null"]},"name":{"type":"string"},"first_name":{"type":["string","null"]},"last_name":{"type":["string","null"]},"generic_name":{"type":["string","null"]},"razao_social":{"type":["string","null"]},"cpf":{"type":["string","null"]},"cnpj":{"type":["string","null"]},"state_registration":{"type":["string","null"]},"email":{"type":"string","format":"email"},"birthday":{"type":["string","null"],"format":"date"},"phone":{"$ref":"CustomerPhone","type":["object"]},"newsletter":{"type":"boolean"},"whatsapp":{"type":"boolean"},"social_driver":{"type":["string","null"]},"social_id":{"type":["integer","string","null"]},"ip":{"type":["string","null"]},"token":{"type":"string"},"utm_source":{"type":["string","null"]},"utm_campaign":{"type":["string","null"]},"notes":{"type":["string","null"]},"login_url":{"type":["string","null"]},"anonymized":{"type":"boolean"},"spreadsheet":{"type":["object"],"allOf":[{"properties":{"data":{"type":["object","array"]}}},{"if":{"type":["object"],"properties":{"data":{"type":["object"]}}},"then":{"$ref":"CustomerSpreadsheetRelation","type":["object"]},"else":{"$ref":"EmptyRelation","type":["object"]}}]},"deletion_request":{"$ref":"CustomerDeletionRequestRelation","type":["object"]},"stats":{"$ref":"CustomerStatsRelation","type":["object"]},"cluster":{"type":["object"],"allOf":[{"properties":{"data":{"type":["object","array"]}}},{"if":{"type":["object"],"properties":{"data":{"type":["object"]}}},"then":{"$ref":"CustomerClusterRelation","type":["object"]},"else":{"$ref":"EmptyRelation","type":["object"]}}]},"search":{"$ref":"CustomerSearchRelation","type":["object"]},"addresses":{"$ref":"CustomerAddressesRelation","type":["object"]},"created_at":{"$ref":"ApiDateTime","type":["object"]},"updated_at":{"$ref":"ApiDateTime","type":["object"]}},"additionalProperties":false,"$id":"Customer"};
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const formats2 = /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$/;
const schema27 = {"type":"object","required":["area_code","number","full_number","formated_number","whatsapp_link"],"properties":{"area_code":{"type":"string"},"number":{"type":"string"},"full_number":{"type":"string"},"formated_number":{"type":"string"},"whatsapp_link":{"type":"string"}},"additionalProperties":false,"$id":"CustomerPhone"};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerPhone" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.area_code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "area_code"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.full_number === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "full_number"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.formated_number === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formated_number"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.whatsapp_link === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "whatsapp_link"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "area_code") || (key0 === "number")) || (key0 === "full_number")) || (key0 === "formated_number")) || (key0 === "whatsapp_link"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.area_code !== undefined){
let data0 = data.area_code;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/area_code",schemaPath:"#/properties/area_code/type",keyword:"type",params:{type: "string"},schema:schema27.properties.area_code.type,parentSchema:schema27.properties.area_code,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},schema:schema27.properties.number.type,parentSchema:schema27.properties.number,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.full_number !== undefined){
let data2 = data.full_number;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/full_number",schemaPath:"#/properties/full_number/type",keyword:"type",params:{type: "string"},schema:schema27.properties.full_number.type,parentSchema:schema27.properties.full_number,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.formated_number !== undefined){
let data3 = data.formated_number;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/formated_number",schemaPath:"#/properties/formated_number/type",keyword:"type",params:{type: "string"},schema:schema27.properties.formated_number.type,parentSchema:schema27.properties.formated_number,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.whatsapp_link !== undefined){
let data4 = data.whatsapp_link;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/whatsapp_link",schemaPath:"#/properties/whatsapp_link/type",keyword:"type",params:{type: "string"},schema:schema27.properties.whatsapp_link.type,parentSchema:schema27.properties.whatsapp_link,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"CustomerSpreadsheet","type":["object"]}},"additionalProperties":false,"$id":"CustomerSpreadsheetRelation"};
const schema29 = {"type":"object","required":["brands","city","purchased_brands","last_order_date","last_order_value","purchased_categories","number","uf","phone","street","phone_number","categories","neighborhood","complement","phone_code"],"properties":{"brands":{"type":"string"},"city":{"type":"string"},"purchased_brands":{"type":"string"},"last_order_date":{"$ref":"ApiDateTimeOrEmpty","type":["object","array"]},"last_order_value":{"type":"string"},"purchased_categories":{"type":"string"},"number":{"type":"string"},"uf":{"type":"string"},"phone":{"type":"string"},"street":{"type":"string"},"phone_number":{"type":"string"},"categories":{"type":"string"},"neighborhood":{"type":"string"},"complement":{"type":"string"},"phone_code":{"type":"string"}},"additionalProperties":false,"$id":"CustomerSpreadsheet"};
const schema30 = {"type":["object","array"],"allOf":[{"if":{"type":["object"]},"then":{"$ref":"ApiDateTime","type":["object"]},"else":{"$ref":"EmptyDate","type":["array"]}}],"$id":"ApiDateTimeOrEmpty"};
const schema31 = {"type":"array","maxItems":0,"$id":"EmptyDate"};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="EmptyDate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 0){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 0},schema:0,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ApiDateTimeOrEmpty" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema30.type},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: schema30.allOf[0].then.type},schema:schema30.allOf[0].then.type,parentSchema:schema30.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(!(Array.isArray(data))){
const err3 = {instancePath,schemaPath:"#/allOf/0/else/type",keyword:"type",params:{type: schema30.allOf[0].else.type},schema:schema30.allOf[0].else.type,parentSchema:schema30.allOf[0].else,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema30.allOf[0].if,parentSchema:schema30.allOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate69.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerSpreadsheet" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.brands === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "brands"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.city === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "city"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.purchased_brands === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purchased_brands"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.last_order_date === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_order_date"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.last_order_value === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_order_value"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.purchased_categories === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purchased_categories"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.number === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.uf === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uf"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.phone === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.street === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "street"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.phone_number === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone_number"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.categories === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "categories"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.neighborhood === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "neighborhood"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.complement === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "complement"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.phone_code === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone_code"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema29.properties, key0))){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.brands !== undefined){
let data0 = data.brands;
if(typeof data0 !== "string"){
const err16 = {instancePath:instancePath+"/brands",schemaPath:"#/properties/brands/type",keyword:"type",params:{type: "string"},schema:schema29.properties.brands.type,parentSchema:schema29.properties.brands,data:data0};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.city !== undefined){
let data1 = data.city;
if(typeof data1 !== "string"){
const err17 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "string"},schema:schema29.properties.city.type,parentSchema:schema29.properties.city,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.purchased_brands !== undefined){
let data2 = data.purchased_brands;
if(typeof data2 !== "string"){
const err18 = {instancePath:instancePath+"/purchased_brands",schemaPath:"#/properties/purchased_brands/type",keyword:"type",params:{type: "string"},schema:schema29.properties.purchased_brands.type,parentSchema:schema29.properties.purchased_brands,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.last_order_date !== undefined){
let data3 = data.last_order_date;
if(!data3 || typeof data3 != "object"){
const err19 = {instancePath:instancePath+"/last_order_date",schemaPath:"#/properties/last_order_date/type",keyword:"type",params:{type: schema29.properties.last_order_date.type},schema:schema29.properties.last_order_date.type,parentSchema:schema29.properties.last_order_date,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(validate69(data3, {instancePath:instancePath+"/last_order_date",parentData:data,parentDataProperty:"last_order_date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.last_order_value !== undefined){
let data4 = data.last_order_value;
if(typeof data4 !== "string"){
const err20 = {instancePath:instancePath+"/last_order_value",schemaPath:"#/properties/last_order_value/type",keyword:"type",params:{type: "string"},schema:schema29.properties.last_order_value.type,parentSchema:schema29.properties.last_order_value,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.purchased_categories !== undefined){
let data5 = data.purchased_categories;
if(typeof data5 !== "string"){
const err21 = {instancePath:instancePath+"/purchased_categories",schemaPath:"#/properties/purchased_categories/type",keyword:"type",params:{type: "string"},schema:schema29.properties.purchased_categories.type,parentSchema:schema29.properties.purchased_categories,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.number !== undefined){
let data6 = data.number;
if(typeof data6 !== "string"){
const err22 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},schema:schema29.properties.number.type,parentSchema:schema29.properties.number,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.uf !== undefined){
let data7 = data.uf;
if(typeof data7 !== "string"){
const err23 = {instancePath:instancePath+"/uf",schemaPath:"#/properties/uf/type",keyword:"type",params:{type: "string"},schema:schema29.properties.uf.type,parentSchema:schema29.properties.uf,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.phone !== undefined){
let data8 = data.phone;
if(typeof data8 !== "string"){
const err24 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"},schema:schema29.properties.phone.type,parentSchema:schema29.properties.phone,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.street !== undefined){
let data9 = data.street;
if(typeof data9 !== "string"){
const err25 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"},schema:schema29.properties.street.type,parentSchema:schema29.properties.street,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.phone_number !== undefined){
let data10 = data.phone_number;
if(typeof data10 !== "string"){
const err26 = {instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: "string"},schema:schema29.properties.phone_number.type,parentSchema:schema29.properties.phone_number,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.categories !== undefined){
let data11 = data.categories;
if(typeof data11 !== "string"){
const err27 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "string"},schema:schema29.properties.categories.type,parentSchema:schema29.properties.categories,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.neighborhood !== undefined){
let data12 = data.neighborhood;
if(typeof data12 !== "string"){
const err28 = {instancePath:instancePath+"/neighborhood",schemaPath:"#/properties/neighborhood/type",keyword:"type",params:{type: "string"},schema:schema29.properties.neighborhood.type,parentSchema:schema29.properties.neighborhood,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.complement !== undefined){
let data13 = data.complement;
if(typeof data13 !== "string"){
const err29 = {instancePath:instancePath+"/complement",schemaPath:"#/properties/complement/type",keyword:"type",params:{type: "string"},schema:schema29.properties.complement.type,parentSchema:schema29.properties.complement,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.phone_code !== undefined){
let data14 = data.phone_code;
if(typeof data14 !== "string"){
const err30 = {instancePath:instancePath+"/phone_code",schemaPath:"#/properties/phone_code/type",keyword:"type",params:{type: "string"},schema:schema29.properties.phone_code.type,parentSchema:schema29.properties.phone_code,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerSpreadsheetRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema28.properties.data.type},schema:schema28.properties.data.type,parentSchema:schema28.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate68(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","maxItems":0}},"additionalProperties":false,"$id":"EmptyRelation"};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="EmptyRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
if(data0.length > 0){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit: 0},schema:0,parentSchema:schema32.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema32.properties.data.type,parentSchema:schema32.properties.data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"CustomerDeletionRequest","type":["object"]}},"additionalProperties":false,"$id":"CustomerDeletionRequestRelation"};
const schema34 = {"type":"object","required":["pending_confirmation","scheduled_date"],"properties":{"pending_confirmation":{"type":"boolean"},"scheduled_date":{"type":"string","pattern":"^(\\d{4}-\\d{2}-\\d{2})?$","examples":["2026-12-25",""]}},"additionalProperties":false,"$id":"CustomerDeletionRequest"};
const pattern16 = new RegExp("^(\\d{4}-\\d{2}-\\d{2})?$", "u");

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerDeletionRequest" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pending_confirmation === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pending_confirmation"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.scheduled_date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduled_date"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "pending_confirmation") || (key0 === "scheduled_date"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.pending_confirmation !== undefined){
let data0 = data.pending_confirmation;
if(typeof data0 !== "boolean"){
const err3 = {instancePath:instancePath+"/pending_confirmation",schemaPath:"#/properties/pending_confirmation/type",keyword:"type",params:{type: "boolean"},schema:schema34.properties.pending_confirmation.type,parentSchema:schema34.properties.pending_confirmation,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.scheduled_date !== undefined){
let data1 = data.scheduled_date;
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
const err4 = {instancePath:instancePath+"/scheduled_date",schemaPath:"#/properties/scheduled_date/pattern",keyword:"pattern",params:{pattern: "^(\\d{4}-\\d{2}-\\d{2})?$"},schema:"^(\\d{4}-\\d{2}-\\d{2})?$",parentSchema:schema34.properties.scheduled_date,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/scheduled_date",schemaPath:"#/properties/scheduled_date/type",keyword:"type",params:{type: "string"},schema:schema34.properties.scheduled_date.type,parentSchema:schema34.properties.scheduled_date,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerDeletionRequestRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema33.properties.data.type},schema:schema33.properties.data.type,parentSchema:schema33.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate79(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"CustomerStats","type":["object"]}},"additionalProperties":false,"$id":"CustomerStatsRelation"};
const schema36 = {"type":"object","required":["orders_amount","total_orders","last_order_at","last_order_id","last_order_number","last_order_amount","total_carts","purchased_categories","purchased_brands"],"properties":{"orders_amount":{"type":["number","string"],"pattern":"^-?\\d+(\\.\\d+)?$","examples":["99.99"]},"total_orders":{"type":"integer"},"last_order_at":{"$ref":"ApiDateTimeOrNull","type":["object","null"]},"last_order_id":{"type":["integer","null"]},"last_order_number":{"type":["integer","null"]},"last_order_amount":{"type":["number","string","null"],"examples":["99.99"],"allOf":[{"if":{"type":["number","string"]},"then":{"type":["number","string"],"pattern":"^-?\\d+(\\.\\d+)?$","examples":["99.99"]},"else":{"type":"null"}}]},"total_carts":{"type":"integer"},"purchased_categories":{"type":"array"},"purchased_brands":{"type":"array"}},"additionalProperties":false,"$id":"CustomerStats"};
const schema37 = {"type":["object","null"],"allOf":[{"if":{"type":["object"]},"then":{"$ref":"ApiDateTime","type":["object"]},"else":{"type":"null"}}],"$id":"ApiDateTimeOrNull"};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ApiDateTimeOrNull" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema37.type},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: schema37.allOf[0].then.type},schema:schema37.allOf[0].then.type,parentSchema:schema37.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(data !== null){
const err3 = {instancePath,schemaPath:"#/allOf/0/else/type",keyword:"type",params:{type: "null"},schema:schema37.allOf[0].else.type,parentSchema:schema37.allOf[0].else,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema37.allOf[0].if,parentSchema:schema37.allOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate84.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate84.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerStats" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orders_amount === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "orders_amount"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.total_orders === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_orders"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.last_order_at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_order_at"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.last_order_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_order_id"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.last_order_number === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_order_number"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.last_order_amount === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_order_amount"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.total_carts === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_carts"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.purchased_categories === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purchased_categories"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.purchased_brands === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purchased_brands"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema36.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.orders_amount !== undefined){
let data0 = data.orders_amount;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err10 = {instancePath:instancePath+"/orders_amount",schemaPath:"#/properties/orders_amount/type",keyword:"type",params:{type: schema36.properties.orders_amount.type},schema:schema36.properties.orders_amount.type,parentSchema:schema36.properties.orders_amount,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err11 = {instancePath:instancePath+"/orders_amount",schemaPath:"#/properties/orders_amount/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},schema:"^-?\\d+(\\.\\d+)?$",parentSchema:schema36.properties.orders_amount,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.total_orders !== undefined){
let data1 = data.total_orders;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err12 = {instancePath:instancePath+"/total_orders",schemaPath:"#/properties/total_orders/type",keyword:"type",params:{type: "integer"},schema:schema36.properties.total_orders.type,parentSchema:schema36.properties.total_orders,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.last_order_at !== undefined){
let data2 = data.last_order_at;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err13 = {instancePath:instancePath+"/last_order_at",schemaPath:"#/properties/last_order_at/type",keyword:"type",params:{type: schema36.properties.last_order_at.type},schema:schema36.properties.last_order_at.type,parentSchema:schema36.properties.last_order_at,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(validate84(data2, {instancePath:instancePath+"/last_order_at",parentData:data,parentDataProperty:"last_order_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.last_order_id !== undefined){
let data3 = data.last_order_id;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err14 = {instancePath:instancePath+"/last_order_id",schemaPath:"#/properties/last_order_id/type",keyword:"type",params:{type: schema36.properties.last_order_id.type},schema:schema36.properties.last_order_id.type,parentSchema:schema36.properties.last_order_id,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.last_order_number !== undefined){
let data4 = data.last_order_number;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err15 = {instancePath:instancePath+"/last_order_number",schemaPath:"#/properties/last_order_number/type",keyword:"type",params:{type: schema36.properties.last_order_number.type},schema:schema36.properties.last_order_number.type,parentSchema:schema36.properties.last_order_number,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.last_order_amount !== undefined){
let data5 = data.last_order_amount;
if(((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")) && (data5 !== null)){
const err16 = {instancePath:instancePath+"/last_order_amount",schemaPath:"#/properties/last_order_amount/type",keyword:"type",params:{type: schema36.properties.last_order_amount.type},schema:schema36.properties.last_order_amount.type,parentSchema:schema36.properties.last_order_amount,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs15 = errors;
let valid2 = true;
const _errs16 = errors;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs18 = errors;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")){
const err18 = {instancePath:instancePath+"/last_order_amount",schemaPath:"#/properties/last_order_amount/allOf/0/then/type",keyword:"type",params:{type: schema36.properties.last_order_amount.allOf[0].then.type},schema:schema36.properties.last_order_amount.allOf[0].then.type,parentSchema:schema36.properties.last_order_amount.allOf[0].then,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err19 = {instancePath:instancePath+"/last_order_amount",schemaPath:"#/properties/last_order_amount/allOf/0/then/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},schema:"^-?\\d+(\\.\\d+)?$",parentSchema:schema36.properties.last_order_amount.allOf[0].then,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs20 = errors;
if(data5 !== null){
const err20 = {instancePath:instancePath+"/last_order_amount",schemaPath:"#/properties/last_order_amount/allOf/0/else/type",keyword:"type",params:{type: "null"},schema:schema36.properties.last_order_amount.allOf[0].else.type,parentSchema:schema36.properties.last_order_amount.allOf[0].else,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err21 = {instancePath:instancePath+"/last_order_amount",schemaPath:"#/properties/last_order_amount/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema36.properties.last_order_amount.allOf[0].if,parentSchema:schema36.properties.last_order_amount.allOf[0],data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.total_carts !== undefined){
let data6 = data.total_carts;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err22 = {instancePath:instancePath+"/total_carts",schemaPath:"#/properties/total_carts/type",keyword:"type",params:{type: "integer"},schema:schema36.properties.total_carts.type,parentSchema:schema36.properties.total_carts,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.purchased_categories !== undefined){
let data7 = data.purchased_categories;
if(!(Array.isArray(data7))){
const err23 = {instancePath:instancePath+"/purchased_categories",schemaPath:"#/properties/purchased_categories/type",keyword:"type",params:{type: "array"},schema:schema36.properties.purchased_categories.type,parentSchema:schema36.properties.purchased_categories,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.purchased_brands !== undefined){
let data8 = data.purchased_brands;
if(!(Array.isArray(data8))){
const err24 = {instancePath:instancePath+"/purchased_brands",schemaPath:"#/properties/purchased_brands/type",keyword:"type",params:{type: "array"},schema:schema36.properties.purchased_brands.type,parentSchema:schema36.properties.purchased_brands,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerStatsRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema35.properties.data.type},schema:schema35.properties.data.type,parentSchema:schema35.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate83(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"CustomerCluster","type":["object"]}},"additionalProperties":false,"$id":"CustomerClusterRelation"};
const schema39 = {"type":"object","required":["id"],"properties":{"id":{"type":"integer"}},"additionalProperties":true,"$id":"CustomerCluster"};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerCluster" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema39.properties.id.type,parentSchema:schema39.properties.id,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerClusterRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema38.properties.data.type},schema:schema38.properties.data.type,parentSchema:schema38.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate90(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"CustomerSearchRow","type":["object"]}},"additionalProperties":false,"$id":"CustomerSearchRelation"};
const schema41 = {"type":"object","required":["last_order_at","created_at","updated_at","total_orders","states","purchased_products_ids"],"properties":{"last_order_at":{"type":["string","null"],"format":"date"},"created_at":{"type":"string","format":"date"},"updated_at":{"type":"string","format":"date"},"total_orders":{"type":"integer"},"states":{"type":"array"},"purchased_products_ids":{"type":"array"}},"additionalProperties":false,"$id":"CustomerSearchRow"};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerSearchRow" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.last_order_at === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_order_at"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.created_at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.updated_at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.total_orders === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_orders"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.states === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "states"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.purchased_products_ids === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purchased_products_ids"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "last_order_at") || (key0 === "created_at")) || (key0 === "updated_at")) || (key0 === "total_orders")) || (key0 === "states")) || (key0 === "purchased_products_ids"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.last_order_at !== undefined){
let data0 = data.last_order_at;
if((typeof data0 !== "string") && (data0 !== null)){
const err7 = {instancePath:instancePath+"/last_order_at",schemaPath:"#/properties/last_order_at/type",keyword:"type",params:{type: schema41.properties.last_order_at.type},schema:schema41.properties.last_order_at.type,parentSchema:schema41.properties.last_order_at,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
const err8 = {instancePath:instancePath+"/last_order_at",schemaPath:"#/properties/last_order_at/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema41.properties.last_order_at,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.created_at !== undefined){
let data1 = data.created_at;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
const err9 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema41.properties.created_at,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},schema:schema41.properties.created_at.type,parentSchema:schema41.properties.created_at,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data2 = data.updated_at;
if(typeof data2 === "string"){
if(!(formats2.test(data2))){
const err11 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema41.properties.updated_at,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},schema:schema41.properties.updated_at.type,parentSchema:schema41.properties.updated_at,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.total_orders !== undefined){
let data3 = data.total_orders;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err13 = {instancePath:instancePath+"/total_orders",schemaPath:"#/properties/total_orders/type",keyword:"type",params:{type: "integer"},schema:schema41.properties.total_orders.type,parentSchema:schema41.properties.total_orders,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.states !== undefined){
let data4 = data.states;
if(!(Array.isArray(data4))){
const err14 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/type",keyword:"type",params:{type: "array"},schema:schema41.properties.states.type,parentSchema:schema41.properties.states,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.purchased_products_ids !== undefined){
let data5 = data.purchased_products_ids;
if(!(Array.isArray(data5))){
const err15 = {instancePath:instancePath+"/purchased_products_ids",schemaPath:"#/properties/purchased_products_ids/type",keyword:"type",params:{type: "array"},schema:schema41.properties.purchased_products_ids.type,parentSchema:schema41.properties.purchased_products_ids,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerSearchRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema40.properties.data.type},schema:schema40.properties.data.type,parentSchema:schema40.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate95(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"CustomerAddress","type":["object"]}}},"additionalProperties":false,"$id":"CustomerAddressesRelation"};
const schema43 = {"type":"object","required":["id","customer_id","receiver","zip_code","street","number","complement","neighborhood","city","uf","full_address","created_at","updated_at"],"properties":{"id":{"type":"integer"},"customer_id":{"type":"integer"},"receiver":{"type":"string"},"zip_code":{"type":"string"},"street":{"type":"string"},"number":{"type":"string"},"complement":{"type":["string","null"]},"neighborhood":{"type":"string"},"city":{"type":"string"},"uf":{"type":"string"},"full_address":{"type":"string"},"created_at":{"$ref":"ApiDateTime","type":["object"]},"updated_at":{"$ref":"ApiDateTime","type":["object"]}},"additionalProperties":false,"$id":"CustomerAddress"};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerAddress" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.customer_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_id"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.receiver === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receiver"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.zip_code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zip_code"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.street === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "street"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.number === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.complement === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "complement"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.neighborhood === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "neighborhood"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.city === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "city"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.uf === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uf"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.full_address === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "full_address"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.created_at === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.updated_at === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema43.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema43.properties.id.type,parentSchema:schema43.properties.id,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.customer_id !== undefined){
let data1 = data.customer_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err15 = {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: "integer"},schema:schema43.properties.customer_id.type,parentSchema:schema43.properties.customer_id,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.receiver !== undefined){
let data2 = data.receiver;
if(typeof data2 !== "string"){
const err16 = {instancePath:instancePath+"/receiver",schemaPath:"#/properties/receiver/type",keyword:"type",params:{type: "string"},schema:schema43.properties.receiver.type,parentSchema:schema43.properties.receiver,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.zip_code !== undefined){
let data3 = data.zip_code;
if(typeof data3 !== "string"){
const err17 = {instancePath:instancePath+"/zip_code",schemaPath:"#/properties/zip_code/type",keyword:"type",params:{type: "string"},schema:schema43.properties.zip_code.type,parentSchema:schema43.properties.zip_code,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.street !== undefined){
let data4 = data.street;
if(typeof data4 !== "string"){
const err18 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"},schema:schema43.properties.street.type,parentSchema:schema43.properties.street,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.number !== undefined){
let data5 = data.number;
if(typeof data5 !== "string"){
const err19 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},schema:schema43.properties.number.type,parentSchema:schema43.properties.number,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.complement !== undefined){
let data6 = data.complement;
if((typeof data6 !== "string") && (data6 !== null)){
const err20 = {instancePath:instancePath+"/complement",schemaPath:"#/properties/complement/type",keyword:"type",params:{type: schema43.properties.complement.type},schema:schema43.properties.complement.type,parentSchema:schema43.properties.complement,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.neighborhood !== undefined){
let data7 = data.neighborhood;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/neighborhood",schemaPath:"#/properties/neighborhood/type",keyword:"type",params:{type: "string"},schema:schema43.properties.neighborhood.type,parentSchema:schema43.properties.neighborhood,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.city !== undefined){
let data8 = data.city;
if(typeof data8 !== "string"){
const err22 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "string"},schema:schema43.properties.city.type,parentSchema:schema43.properties.city,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.uf !== undefined){
let data9 = data.uf;
if(typeof data9 !== "string"){
const err23 = {instancePath:instancePath+"/uf",schemaPath:"#/properties/uf/type",keyword:"type",params:{type: "string"},schema:schema43.properties.uf.type,parentSchema:schema43.properties.uf,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.full_address !== undefined){
let data10 = data.full_address;
if(typeof data10 !== "string"){
const err24 = {instancePath:instancePath+"/full_address",schemaPath:"#/properties/full_address/type",keyword:"type",params:{type: "string"},schema:schema43.properties.full_address.type,parentSchema:schema43.properties.full_address,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.created_at !== undefined){
let data11 = data.created_at;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err25 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: schema43.properties.created_at.type},schema:schema43.properties.created_at.type,parentSchema:schema43.properties.created_at,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(validate60(data11, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
let data12 = data.updated_at;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err26 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: schema43.properties.updated_at.type},schema:schema43.properties.updated_at.type,parentSchema:schema43.properties.updated_at,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(validate60(data12, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerAddressesRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema42.properties.data.items.type},schema:schema42.properties.data.items.type,parentSchema:schema42.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate99(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema42.properties.data.type,parentSchema:schema42.properties.data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Customer" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.merchant_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "merchant_id"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.marketplace_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "marketplace_id"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.active === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.type === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.cluster_id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cluster_id"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.name === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.first_name === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first_name"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.last_name === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_name"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.generic_name === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "generic_name"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.razao_social === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "razao_social"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.cpf === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cpf"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.cnpj === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cnpj"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.state_registration === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state_registration"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.email === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.birthday === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "birthday"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.phone === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.newsletter === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "newsletter"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.whatsapp === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "whatsapp"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.social_driver === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "social_driver"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.social_id === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "social_id"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.ip === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ip"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.token === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.utm_source === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "utm_source"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.utm_campaign === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "utm_campaign"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.notes === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notes"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.login_url === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "login_url"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.anonymized === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "anonymized"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema26.properties, key0))){
const err28 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err29 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema26.properties.id.type,parentSchema:schema26.properties.id,data:data0};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.merchant_id !== undefined){
let data1 = data.merchant_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err30 = {instancePath:instancePath+"/merchant_id",schemaPath:"#/properties/merchant_id/type",keyword:"type",params:{type: "integer"},schema:schema26.properties.merchant_id.type,parentSchema:schema26.properties.merchant_id,data:data1};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.marketplace_id !== undefined){
let data2 = data.marketplace_id;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err31 = {instancePath:instancePath+"/marketplace_id",schemaPath:"#/properties/marketplace_id/type",keyword:"type",params:{type: schema26.properties.marketplace_id.type},schema:schema26.properties.marketplace_id.type,parentSchema:schema26.properties.marketplace_id,data:data2};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.active !== undefined){
let data3 = data.active;
if(typeof data3 !== "boolean"){
const err32 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},schema:schema26.properties.active.type,parentSchema:schema26.properties.active,data:data3};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
const err33 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema26.properties.type.type,parentSchema:schema26.properties.type,data:data4};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((data4 === "f") || (data4 === "j"))){
const err34 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema26.properties.type.enum},schema:schema26.properties.type.enum,parentSchema:schema26.properties.type,data:data4};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.cluster_id !== undefined){
let data5 = data.cluster_id;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err35 = {instancePath:instancePath+"/cluster_id",schemaPath:"#/properties/cluster_id/type",keyword:"type",params:{type: schema26.properties.cluster_id.type},schema:schema26.properties.cluster_id.type,parentSchema:schema26.properties.cluster_id,data:data5};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.name !== undefined){
let data6 = data.name;
if(typeof data6 !== "string"){
const err36 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema26.properties.name.type,parentSchema:schema26.properties.name,data:data6};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.first_name !== undefined){
let data7 = data.first_name;
if((typeof data7 !== "string") && (data7 !== null)){
const err37 = {instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: schema26.properties.first_name.type},schema:schema26.properties.first_name.type,parentSchema:schema26.properties.first_name,data:data7};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.last_name !== undefined){
let data8 = data.last_name;
if((typeof data8 !== "string") && (data8 !== null)){
const err38 = {instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: schema26.properties.last_name.type},schema:schema26.properties.last_name.type,parentSchema:schema26.properties.last_name,data:data8};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.generic_name !== undefined){
let data9 = data.generic_name;
if((typeof data9 !== "string") && (data9 !== null)){
const err39 = {instancePath:instancePath+"/generic_name",schemaPath:"#/properties/generic_name/type",keyword:"type",params:{type: schema26.properties.generic_name.type},schema:schema26.properties.generic_name.type,parentSchema:schema26.properties.generic_name,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.razao_social !== undefined){
let data10 = data.razao_social;
if((typeof data10 !== "string") && (data10 !== null)){
const err40 = {instancePath:instancePath+"/razao_social",schemaPath:"#/properties/razao_social/type",keyword:"type",params:{type: schema26.properties.razao_social.type},schema:schema26.properties.razao_social.type,parentSchema:schema26.properties.razao_social,data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.cpf !== undefined){
let data11 = data.cpf;
if((typeof data11 !== "string") && (data11 !== null)){
const err41 = {instancePath:instancePath+"/cpf",schemaPath:"#/properties/cpf/type",keyword:"type",params:{type: schema26.properties.cpf.type},schema:schema26.properties.cpf.type,parentSchema:schema26.properties.cpf,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.cnpj !== undefined){
let data12 = data.cnpj;
if((typeof data12 !== "string") && (data12 !== null)){
const err42 = {instancePath:instancePath+"/cnpj",schemaPath:"#/properties/cnpj/type",keyword:"type",params:{type: schema26.properties.cnpj.type},schema:schema26.properties.cnpj.type,parentSchema:schema26.properties.cnpj,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.state_registration !== undefined){
let data13 = data.state_registration;
if((typeof data13 !== "string") && (data13 !== null)){
const err43 = {instancePath:instancePath+"/state_registration",schemaPath:"#/properties/state_registration/type",keyword:"type",params:{type: schema26.properties.state_registration.type},schema:schema26.properties.state_registration.type,parentSchema:schema26.properties.state_registration,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.email !== undefined){
let data14 = data.email;
if(typeof data14 === "string"){
if(!(formats0.test(data14))){
const err44 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"},schema:"email",parentSchema:schema26.properties.email,data:data14};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},schema:schema26.properties.email.type,parentSchema:schema26.properties.email,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.birthday !== undefined){
let data15 = data.birthday;
if((typeof data15 !== "string") && (data15 !== null)){
const err46 = {instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/type",keyword:"type",params:{type: schema26.properties.birthday.type},schema:schema26.properties.birthday.type,parentSchema:schema26.properties.birthday,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data15 === "string"){
if(!(formats2.test(data15))){
const err47 = {instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema26.properties.birthday,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data.phone !== undefined){
let data16 = data.phone;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
const err48 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: schema26.properties.phone.type},schema:schema26.properties.phone.type,parentSchema:schema26.properties.phone,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(validate65(data16, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.newsletter !== undefined){
let data17 = data.newsletter;
if(typeof data17 !== "boolean"){
const err49 = {instancePath:instancePath+"/newsletter",schemaPath:"#/properties/newsletter/type",keyword:"type",params:{type: "boolean"},schema:schema26.properties.newsletter.type,parentSchema:schema26.properties.newsletter,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.whatsapp !== undefined){
let data18 = data.whatsapp;
if(typeof data18 !== "boolean"){
const err50 = {instancePath:instancePath+"/whatsapp",schemaPath:"#/properties/whatsapp/type",keyword:"type",params:{type: "boolean"},schema:schema26.properties.whatsapp.type,parentSchema:schema26.properties.whatsapp,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.social_driver !== undefined){
let data19 = data.social_driver;
if((typeof data19 !== "string") && (data19 !== null)){
const err51 = {instancePath:instancePath+"/social_driver",schemaPath:"#/properties/social_driver/type",keyword:"type",params:{type: schema26.properties.social_driver.type},schema:schema26.properties.social_driver.type,parentSchema:schema26.properties.social_driver,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.social_id !== undefined){
let data20 = data.social_id;
if(((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (typeof data20 !== "string")) && (data20 !== null)){
const err52 = {instancePath:instancePath+"/social_id",schemaPath:"#/properties/social_id/type",keyword:"type",params:{type: schema26.properties.social_id.type},schema:schema26.properties.social_id.type,parentSchema:schema26.properties.social_id,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.ip !== undefined){
let data21 = data.ip;
if((typeof data21 !== "string") && (data21 !== null)){
const err53 = {instancePath:instancePath+"/ip",schemaPath:"#/properties/ip/type",keyword:"type",params:{type: schema26.properties.ip.type},schema:schema26.properties.ip.type,parentSchema:schema26.properties.ip,data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.token !== undefined){
let data22 = data.token;
if(typeof data22 !== "string"){
const err54 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"},schema:schema26.properties.token.type,parentSchema:schema26.properties.token,data:data22};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.utm_source !== undefined){
let data23 = data.utm_source;
if((typeof data23 !== "string") && (data23 !== null)){
const err55 = {instancePath:instancePath+"/utm_source",schemaPath:"#/properties/utm_source/type",keyword:"type",params:{type: schema26.properties.utm_source.type},schema:schema26.properties.utm_source.type,parentSchema:schema26.properties.utm_source,data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.utm_campaign !== undefined){
let data24 = data.utm_campaign;
if((typeof data24 !== "string") && (data24 !== null)){
const err56 = {instancePath:instancePath+"/utm_campaign",schemaPath:"#/properties/utm_campaign/type",keyword:"type",params:{type: schema26.properties.utm_campaign.type},schema:schema26.properties.utm_campaign.type,parentSchema:schema26.properties.utm_campaign,data:data24};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.notes !== undefined){
let data25 = data.notes;
if((typeof data25 !== "string") && (data25 !== null)){
const err57 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: schema26.properties.notes.type},schema:schema26.properties.notes.type,parentSchema:schema26.properties.notes,data:data25};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.login_url !== undefined){
let data26 = data.login_url;
if((typeof data26 !== "string") && (data26 !== null)){
const err58 = {instancePath:instancePath+"/login_url",schemaPath:"#/properties/login_url/type",keyword:"type",params:{type: schema26.properties.login_url.type},schema:schema26.properties.login_url.type,parentSchema:schema26.properties.login_url,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.anonymized !== undefined){
let data27 = data.anonymized;
if(typeof data27 !== "boolean"){
const err59 = {instancePath:instancePath+"/anonymized",schemaPath:"#/properties/anonymized/type",keyword:"type",params:{type: "boolean"},schema:schema26.properties.anonymized.type,parentSchema:schema26.properties.anonymized,data:data27};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.spreadsheet !== undefined){
let data28 = data.spreadsheet;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
const err60 = {instancePath:instancePath+"/spreadsheet",schemaPath:"#/properties/spreadsheet/type",keyword:"type",params:{type: schema26.properties.spreadsheet.type},schema:schema26.properties.spreadsheet.type,parentSchema:schema26.properties.spreadsheet,data:data28};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.data !== undefined){
let data29 = data28.data;
if(!data29 || typeof data29 != "object"){
const err61 = {instancePath:instancePath+"/spreadsheet/data",schemaPath:"#/properties/spreadsheet/allOf/0/properties/data/type",keyword:"type",params:{type: schema26.properties.spreadsheet.allOf[0].properties.data.type},schema:schema26.properties.spreadsheet.allOf[0].properties.data.type,parentSchema:schema26.properties.spreadsheet.allOf[0].properties.data,data:data29};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
const _errs64 = errors;
let valid3 = true;
const _errs65 = errors;
if(errors === _errs65){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.data !== undefined){
let data30 = data28.data;
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
var _valid0 = _errs65 === errors;
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs69 = errors;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
const err64 = {instancePath:instancePath+"/spreadsheet",schemaPath:"#/properties/spreadsheet/allOf/1/then/type",keyword:"type",params:{type: schema26.properties.spreadsheet.allOf[1].then.type},schema:schema26.properties.spreadsheet.allOf[1].then.type,parentSchema:schema26.properties.spreadsheet.allOf[1].then,data:data28};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!(validate67(data28, {instancePath:instancePath+"/spreadsheet",parentData:data,parentDataProperty:"spreadsheet",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var _valid0 = _errs69 === errors;
valid3 = _valid0;
if(valid3){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs71 = errors;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
const err65 = {instancePath:instancePath+"/spreadsheet",schemaPath:"#/properties/spreadsheet/allOf/1/else/type",keyword:"type",params:{type: schema26.properties.spreadsheet.allOf[1].else.type},schema:schema26.properties.spreadsheet.allOf[1].else.type,parentSchema:schema26.properties.spreadsheet.allOf[1].else,data:data28};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!(validate76(data28, {instancePath:instancePath+"/spreadsheet",parentData:data,parentDataProperty:"spreadsheet",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var _valid0 = _errs71 === errors;
valid3 = _valid0;
if(valid3){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid3){
const err66 = {instancePath:instancePath+"/spreadsheet",schemaPath:"#/properties/spreadsheet/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema26.properties.spreadsheet.allOf[1].if,parentSchema:schema26.properties.spreadsheet.allOf[1],data:data28};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.data = true;
}
}
if(data.deletion_request !== undefined){
let data31 = data.deletion_request;
if(!(data31 && typeof data31 == "object" && !Array.isArray(data31))){
const err67 = {instancePath:instancePath+"/deletion_request",schemaPath:"#/properties/deletion_request/type",keyword:"type",params:{type: schema26.properties.deletion_request.type},schema:schema26.properties.deletion_request.type,parentSchema:schema26.properties.deletion_request,data:data31};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!(validate78(data31, {instancePath:instancePath+"/deletion_request",parentData:data,parentDataProperty:"deletion_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.stats !== undefined){
let data32 = data.stats;
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
const err68 = {instancePath:instancePath+"/stats",schemaPath:"#/properties/stats/type",keyword:"type",params:{type: schema26.properties.stats.type},schema:schema26.properties.stats.type,parentSchema:schema26.properties.stats,data:data32};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!(validate82(data32, {instancePath:instancePath+"/stats",parentData:data,parentDataProperty:"stats",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.cluster !== undefined){
let data33 = data.cluster;
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
const err69 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{type: schema26.properties.cluster.type},schema:schema26.properties.cluster.type,parentSchema:schema26.properties.cluster,data:data33};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.data !== undefined){
let data34 = data33.data;
if(!data34 || typeof data34 != "object"){
const err70 = {instancePath:instancePath+"/cluster/data",schemaPath:"#/properties/cluster/allOf/0/properties/data/type",keyword:"type",params:{type: schema26.properties.cluster.allOf[0].properties.data.type},schema:schema26.properties.cluster.allOf[0].properties.data.type,parentSchema:schema26.properties.cluster.allOf[0].properties.data,data:data34};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
const _errs83 = errors;
let valid7 = true;
const _errs84 = errors;
if(errors === _errs84){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.data !== undefined){
let data35 = data33.data;
if(!(data35 && typeof data35 == "object" && !Array.isArray(data35))){
const err71 = {};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
var _valid1 = _errs84 === errors;
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs88 = errors;
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
const err73 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/allOf/1/then/type",keyword:"type",params:{type: schema26.properties.cluster.allOf[1].then.type},schema:schema26.properties.cluster.allOf[1].then.type,parentSchema:schema26.properties.cluster.allOf[1].then,data:data33};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!(validate89(data33, {instancePath:instancePath+"/cluster",parentData:data,parentDataProperty:"cluster",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var _valid1 = _errs88 === errors;
valid7 = _valid1;
if(valid7){
var props1 = true;
}
ifClause1 = "then";
}
else {
const _errs90 = errors;
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
const err74 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/allOf/1/else/type",keyword:"type",params:{type: schema26.properties.cluster.allOf[1].else.type},schema:schema26.properties.cluster.allOf[1].else.type,parentSchema:schema26.properties.cluster.allOf[1].else,data:data33};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!(validate76(data33, {instancePath:instancePath+"/cluster",parentData:data,parentDataProperty:"cluster",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var _valid1 = _errs90 === errors;
valid7 = _valid1;
if(valid7){
if(props1 !== true){
props1 = true;
}
}
ifClause1 = "else";
}
if(!valid7){
const err75 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema26.properties.cluster.allOf[1].if,parentSchema:schema26.properties.cluster.allOf[1],data:data33};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(props1 !== true){
props1 = props1 || {};
props1.data = true;
}
}
if(data.search !== undefined){
let data36 = data.search;
if(!(data36 && typeof data36 == "object" && !Array.isArray(data36))){
const err76 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/type",keyword:"type",params:{type: schema26.properties.search.type},schema:schema26.properties.search.type,parentSchema:schema26.properties.search,data:data36};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!(validate94(data36, {instancePath:instancePath+"/search",parentData:data,parentDataProperty:"search",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.addresses !== undefined){
let data37 = data.addresses;
if(!(data37 && typeof data37 == "object" && !Array.isArray(data37))){
const err77 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: schema26.properties.addresses.type},schema:schema26.properties.addresses.type,parentSchema:schema26.properties.addresses,data:data37};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!(validate98(data37, {instancePath:instancePath+"/addresses",parentData:data,parentDataProperty:"addresses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data38 = data.created_at;
if(!(data38 && typeof data38 == "object" && !Array.isArray(data38))){
const err78 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: schema26.properties.created_at.type},schema:schema26.properties.created_at.type,parentSchema:schema26.properties.created_at,data:data38};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!(validate60(data38, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
let data39 = data.updated_at;
if(!(data39 && typeof data39 == "object" && !Array.isArray(data39))){
const err79 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: schema26.properties.updated_at.type},schema:schema26.properties.updated_at.type,parentSchema:schema26.properties.updated_at,data:data39};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!(validate60(data39, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err80 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="WebhookCustomerRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema25.properties.data.type},schema:schema25.properties.data.type,parentSchema:schema25.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate64(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"CartItem","type":["object"]}}},"additionalProperties":false,"$id":"CartItemsRelation"};
const schema45 = {"type":"object","required":["id","product_id","sku_id","quantity","price"],"properties":{"id":{"type":"integer"},"product_id":{"type":"integer"},"sku_id":{"type":"integer"},"quantity":{"type":"integer"},"price":{"type":["number","string"],"pattern":"^-?\\d+(\\.\\d+)?$","examples":["99.99"]},"created_at":{"$ref":"ApiDateTime","type":["object"]},"updated_at":{"$ref":"ApiDateTime","type":["object"]},"sku":{"$ref":"CartSkuRelation","type":["object"]}},"additionalProperties":false,"$id":"CartItem"};
const schema46 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"CartSku","type":["object"]}},"additionalProperties":false,"$id":"CartSkuRelation"};
const schema47 = {"type":"object","required":["id"],"properties":{"id":{"type":"integer"},"product_id":{"type":"integer"},"sku":{"type":"string"},"title":{"type":"string"},"price_sale":{"type":["number","string"],"pattern":"^-?\\d+(\\.\\d+)?$","examples":["99.99"]},"price_discount":{"type":["number","string"],"pattern":"^-?\\d+(\\.\\d+)?$","examples":["99.99"]},"created_at":{"$ref":"ApiDateTime","type":["object"]},"updated_at":{"$ref":"ApiDateTime","type":["object"]},"customizations":{"$ref":"UnknownListRelation","type":["object"]}},"additionalProperties":true,"$id":"CartSku"};
const schema48 = {"type":"object","required":["data"],"properties":{"data":{"type":"array"}},"additionalProperties":false,"$id":"UnknownListRelation"};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="UnknownListRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema48.properties.data.type,parentSchema:schema48.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CartSku" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema47.properties.id.type,parentSchema:schema47.properties.id,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.product_id !== undefined){
let data1 = data.product_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/product_id",schemaPath:"#/properties/product_id/type",keyword:"type",params:{type: "integer"},schema:schema47.properties.product_id.type,parentSchema:schema47.properties.product_id,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sku !== undefined){
let data2 = data.sku;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/sku",schemaPath:"#/properties/sku/type",keyword:"type",params:{type: "string"},schema:schema47.properties.sku.type,parentSchema:schema47.properties.sku,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema47.properties.title.type,parentSchema:schema47.properties.title,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.price_sale !== undefined){
let data4 = data.price_sale;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (typeof data4 !== "string")){
const err5 = {instancePath:instancePath+"/price_sale",schemaPath:"#/properties/price_sale/type",keyword:"type",params:{type: schema47.properties.price_sale.type},schema:schema47.properties.price_sale.type,parentSchema:schema47.properties.price_sale,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err6 = {instancePath:instancePath+"/price_sale",schemaPath:"#/properties/price_sale/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},schema:"^-?\\d+(\\.\\d+)?$",parentSchema:schema47.properties.price_sale,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.price_discount !== undefined){
let data5 = data.price_discount;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")){
const err7 = {instancePath:instancePath+"/price_discount",schemaPath:"#/properties/price_discount/type",keyword:"type",params:{type: schema47.properties.price_discount.type},schema:schema47.properties.price_discount.type,parentSchema:schema47.properties.price_discount,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err8 = {instancePath:instancePath+"/price_discount",schemaPath:"#/properties/price_discount/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},schema:"^-?\\d+(\\.\\d+)?$",parentSchema:schema47.properties.price_discount,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.created_at !== undefined){
let data6 = data.created_at;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err9 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: schema47.properties.created_at.type},schema:schema47.properties.created_at.type,parentSchema:schema47.properties.created_at,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(validate60(data6, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
let data7 = data.updated_at;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err10 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: schema47.properties.updated_at.type},schema:schema47.properties.updated_at.type,parentSchema:schema47.properties.updated_at,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(validate60(data7, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.customizations !== undefined){
let data8 = data.customizations;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err11 = {instancePath:instancePath+"/customizations",schemaPath:"#/properties/customizations/type",keyword:"type",params:{type: schema47.properties.customizations.type},schema:schema47.properties.customizations.type,parentSchema:schema47.properties.customizations,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(validate116(data8, {instancePath:instancePath+"/customizations",parentData:data,parentDataProperty:"customizations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CartSkuRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema46.properties.data.type},schema:schema46.properties.data.type,parentSchema:schema46.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate113(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CartItem" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.product_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "product_id"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sku_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sku_id"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.quantity === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.price === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "price"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "product_id")) || (key0 === "sku_id")) || (key0 === "quantity")) || (key0 === "price")) || (key0 === "created_at")) || (key0 === "updated_at")) || (key0 === "sku"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema45.properties.id.type,parentSchema:schema45.properties.id,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.product_id !== undefined){
let data1 = data.product_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/product_id",schemaPath:"#/properties/product_id/type",keyword:"type",params:{type: "integer"},schema:schema45.properties.product_id.type,parentSchema:schema45.properties.product_id,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sku_id !== undefined){
let data2 = data.sku_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/sku_id",schemaPath:"#/properties/sku_id/type",keyword:"type",params:{type: "integer"},schema:schema45.properties.sku_id.type,parentSchema:schema45.properties.sku_id,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.quantity !== undefined){
let data3 = data.quantity;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "integer"},schema:schema45.properties.quantity.type,parentSchema:schema45.properties.quantity,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.price !== undefined){
let data4 = data.price;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (typeof data4 !== "string")){
const err10 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/type",keyword:"type",params:{type: schema45.properties.price.type},schema:schema45.properties.price.type,parentSchema:schema45.properties.price,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err11 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},schema:"^-?\\d+(\\.\\d+)?$",parentSchema:schema45.properties.price,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err12 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: schema45.properties.created_at.type},schema:schema45.properties.created_at.type,parentSchema:schema45.properties.created_at,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(validate60(data5, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
let data6 = data.updated_at;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err13 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: schema45.properties.updated_at.type},schema:schema45.properties.updated_at.type,parentSchema:schema45.properties.updated_at,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(validate60(data6, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.sku !== undefined){
let data7 = data.sku;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err14 = {instancePath:instancePath+"/sku",schemaPath:"#/properties/sku/type",keyword:"type",params:{type: schema45.properties.sku.type},schema:schema45.properties.sku.type,parentSchema:schema45.properties.sku,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(validate112(data7, {instancePath:instancePath+"/sku",parentData:data,parentDataProperty:"sku",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CartItemsRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema44.properties.data.items.type},schema:schema44.properties.data.items.type,parentSchema:schema44.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate109(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema44.properties.data.type,parentSchema:schema44.properties.data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"CartSpreadsheet","type":["object"]}},"additionalProperties":false,"$id":"CartSpreadsheetRelation"};
const schema50 = {"type":"object","properties":{"customer_phone":{"type":"string"},"last_order_date":{"type":["string","null"]},"products":{"type":"string"},"products_skus":{"type":"string"},"categories":{"type":"string"},"brands":{"type":"string"},"purchase_url":{"type":"string"},"abandoned_step":{"type":"string"},"count_recover_mail_sent":{"type":"string"}},"additionalProperties":false,"$id":"CartSpreadsheet"};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CartSpreadsheet" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema50.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.customer_phone !== undefined){
let data0 = data.customer_phone;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/customer_phone",schemaPath:"#/properties/customer_phone/type",keyword:"type",params:{type: "string"},schema:schema50.properties.customer_phone.type,parentSchema:schema50.properties.customer_phone,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.last_order_date !== undefined){
let data1 = data.last_order_date;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/last_order_date",schemaPath:"#/properties/last_order_date/type",keyword:"type",params:{type: schema50.properties.last_order_date.type},schema:schema50.properties.last_order_date.type,parentSchema:schema50.properties.last_order_date,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.products !== undefined){
let data2 = data.products;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: "string"},schema:schema50.properties.products.type,parentSchema:schema50.properties.products,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.products_skus !== undefined){
let data3 = data.products_skus;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/products_skus",schemaPath:"#/properties/products_skus/type",keyword:"type",params:{type: "string"},schema:schema50.properties.products_skus.type,parentSchema:schema50.properties.products_skus,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.categories !== undefined){
let data4 = data.categories;
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "string"},schema:schema50.properties.categories.type,parentSchema:schema50.properties.categories,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.brands !== undefined){
let data5 = data.brands;
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/brands",schemaPath:"#/properties/brands/type",keyword:"type",params:{type: "string"},schema:schema50.properties.brands.type,parentSchema:schema50.properties.brands,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.purchase_url !== undefined){
let data6 = data.purchase_url;
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/purchase_url",schemaPath:"#/properties/purchase_url/type",keyword:"type",params:{type: "string"},schema:schema50.properties.purchase_url.type,parentSchema:schema50.properties.purchase_url,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.abandoned_step !== undefined){
let data7 = data.abandoned_step;
if(typeof data7 !== "string"){
const err8 = {instancePath:instancePath+"/abandoned_step",schemaPath:"#/properties/abandoned_step/type",keyword:"type",params:{type: "string"},schema:schema50.properties.abandoned_step.type,parentSchema:schema50.properties.abandoned_step,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.count_recover_mail_sent !== undefined){
let data8 = data.count_recover_mail_sent;
if(typeof data8 !== "string"){
const err9 = {instancePath:instancePath+"/count_recover_mail_sent",schemaPath:"#/properties/count_recover_mail_sent/type",keyword:"type",params:{type: "string"},schema:schema50.properties.count_recover_mail_sent.type,parentSchema:schema50.properties.count_recover_mail_sent,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CartSpreadsheetRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema49.properties.data.type},schema:schema49.properties.data.type,parentSchema:schema49.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate124(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"CartMetadata","type":["object"]}}},"additionalProperties":false,"$id":"CartMetadataRelation"};
const schema52 = {"type":"object","required":["key","value"],"properties":{"key":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false,"$id":"CartMetadata"};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CartMetadata" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "key") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},schema:schema52.properties.key.type,parentSchema:schema52.properties.key,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},schema:schema52.properties.value.type,parentSchema:schema52.properties.value,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CartMetadataRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema51.properties.data.items.type},schema:schema51.properties.data.items.type,parentSchema:schema51.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate128(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema51.properties.data.type,parentSchema:schema51.properties.data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"CartSearchRow","type":["object"]}},"additionalProperties":false,"$id":"CartSearchRelation"};
const schema54 = {"type":"object","properties":{"has_shipment_service":{"type":"boolean"},"has_address":{"type":"boolean"},"has_customer":{"type":"boolean"},"has_refused_payment":{"type":"boolean"},"abandoned_step":{"type":"string"},"count_recover_mail_sent":{"type":"integer"},"created_at":{"type":"string"},"updated_at":{"type":"string"}},"additionalProperties":false,"$id":"CartSearchRow"};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CartSearchRow" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "has_shipment_service") || (key0 === "has_address")) || (key0 === "has_customer")) || (key0 === "has_refused_payment")) || (key0 === "abandoned_step")) || (key0 === "count_recover_mail_sent")) || (key0 === "created_at")) || (key0 === "updated_at"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.has_shipment_service !== undefined){
let data0 = data.has_shipment_service;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/has_shipment_service",schemaPath:"#/properties/has_shipment_service/type",keyword:"type",params:{type: "boolean"},schema:schema54.properties.has_shipment_service.type,parentSchema:schema54.properties.has_shipment_service,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.has_address !== undefined){
let data1 = data.has_address;
if(typeof data1 !== "boolean"){
const err2 = {instancePath:instancePath+"/has_address",schemaPath:"#/properties/has_address/type",keyword:"type",params:{type: "boolean"},schema:schema54.properties.has_address.type,parentSchema:schema54.properties.has_address,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.has_customer !== undefined){
let data2 = data.has_customer;
if(typeof data2 !== "boolean"){
const err3 = {instancePath:instancePath+"/has_customer",schemaPath:"#/properties/has_customer/type",keyword:"type",params:{type: "boolean"},schema:schema54.properties.has_customer.type,parentSchema:schema54.properties.has_customer,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.has_refused_payment !== undefined){
let data3 = data.has_refused_payment;
if(typeof data3 !== "boolean"){
const err4 = {instancePath:instancePath+"/has_refused_payment",schemaPath:"#/properties/has_refused_payment/type",keyword:"type",params:{type: "boolean"},schema:schema54.properties.has_refused_payment.type,parentSchema:schema54.properties.has_refused_payment,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.abandoned_step !== undefined){
let data4 = data.abandoned_step;
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/abandoned_step",schemaPath:"#/properties/abandoned_step/type",keyword:"type",params:{type: "string"},schema:schema54.properties.abandoned_step.type,parentSchema:schema54.properties.abandoned_step,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.count_recover_mail_sent !== undefined){
let data5 = data.count_recover_mail_sent;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/count_recover_mail_sent",schemaPath:"#/properties/count_recover_mail_sent/type",keyword:"type",params:{type: "integer"},schema:schema54.properties.count_recover_mail_sent.type,parentSchema:schema54.properties.count_recover_mail_sent,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.created_at !== undefined){
let data6 = data.created_at;
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},schema:schema54.properties.created_at.type,parentSchema:schema54.properties.created_at,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data7 = data.updated_at;
if(typeof data7 !== "string"){
const err8 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},schema:schema54.properties.updated_at.type,parentSchema:schema54.properties.updated_at,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CartSearchRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema53.properties.data.type},schema:schema53.properties.data.type,parentSchema:schema53.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate132(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"CartEmail","type":["object"]}}},"additionalProperties":false,"$id":"CartEmailsRelation"};
const schema56 = {"type":"object","required":["id"],"properties":{"id":{"type":"integer"},"cart_id":{"type":"integer"},"promocode_id":{"type":"integer"},"turn":{"type":"integer"},"email":{"type":"string"},"subject":{"type":"string"},"fire_date":{"type":"string"},"sent_at":{"type":["string","null"]},"created_at":{"type":"string"},"updated_at":{"type":"string"}},"additionalProperties":false,"$id":"CartEmail"};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CartEmail" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema56.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema56.properties.id.type,parentSchema:schema56.properties.id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.cart_id !== undefined){
let data1 = data.cart_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/cart_id",schemaPath:"#/properties/cart_id/type",keyword:"type",params:{type: "integer"},schema:schema56.properties.cart_id.type,parentSchema:schema56.properties.cart_id,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.promocode_id !== undefined){
let data2 = data.promocode_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/promocode_id",schemaPath:"#/properties/promocode_id/type",keyword:"type",params:{type: "integer"},schema:schema56.properties.promocode_id.type,parentSchema:schema56.properties.promocode_id,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.turn !== undefined){
let data3 = data.turn;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/turn",schemaPath:"#/properties/turn/type",keyword:"type",params:{type: "integer"},schema:schema56.properties.turn.type,parentSchema:schema56.properties.turn,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.email !== undefined){
let data4 = data.email;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},schema:schema56.properties.email.type,parentSchema:schema56.properties.email,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.subject !== undefined){
let data5 = data.subject;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},schema:schema56.properties.subject.type,parentSchema:schema56.properties.subject,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.fire_date !== undefined){
let data6 = data.fire_date;
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/fire_date",schemaPath:"#/properties/fire_date/type",keyword:"type",params:{type: "string"},schema:schema56.properties.fire_date.type,parentSchema:schema56.properties.fire_date,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.sent_at !== undefined){
let data7 = data.sent_at;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/sent_at",schemaPath:"#/properties/sent_at/type",keyword:"type",params:{type: schema56.properties.sent_at.type},schema:schema56.properties.sent_at.type,parentSchema:schema56.properties.sent_at,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.created_at !== undefined){
let data8 = data.created_at;
if(typeof data8 !== "string"){
const err10 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},schema:schema56.properties.created_at.type,parentSchema:schema56.properties.created_at,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data9 = data.updated_at;
if(typeof data9 !== "string"){
const err11 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},schema:schema56.properties.updated_at.type,parentSchema:schema56.properties.updated_at,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CartEmailsRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema55.properties.data.items.type},schema:schema55.properties.data.items.type,parentSchema:schema55.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate136(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema55.properties.data.type,parentSchema:schema55.properties.data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Cart" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.merchant_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "merchant_id"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.customer_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_id"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.token === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.totalizers === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totalizers"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.tracking_data === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tracking_data"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema20.properties.id.type,parentSchema:schema20.properties.id,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.merchant_id !== undefined){
let data1 = data.merchant_id;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err8 = {instancePath:instancePath+"/merchant_id",schemaPath:"#/properties/merchant_id/type",keyword:"type",params:{type: schema20.properties.merchant_id.type},schema:schema20.properties.merchant_id.type,parentSchema:schema20.properties.merchant_id,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err9 = {instancePath:instancePath+"/merchant_id",schemaPath:"#/properties/merchant_id/pattern",keyword:"pattern",params:{pattern: "^\\d+$"},schema:"^\\d+$",parentSchema:schema20.properties.merchant_id,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.customer_id !== undefined){
let data2 = data.customer_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: "integer"},schema:schema20.properties.customer_id.type,parentSchema:schema20.properties.customer_id,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.token !== undefined){
let data3 = data.token;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"},schema:schema20.properties.token.type,parentSchema:schema20.properties.token,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.shipment_service_id !== undefined){
let data4 = data.shipment_service_id;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/shipment_service_id",schemaPath:"#/properties/shipment_service_id/type",keyword:"type",params:{type: "integer"},schema:schema20.properties.shipment_service_id.type,parentSchema:schema20.properties.shipment_service_id,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.shipping_service !== undefined){
let data5 = data.shipping_service;
if((typeof data5 !== "string") && (data5 !== null)){
const err13 = {instancePath:instancePath+"/shipping_service",schemaPath:"#/properties/shipping_service/type",keyword:"type",params:{type: schema20.properties.shipping_service.type},schema:schema20.properties.shipping_service.type,parentSchema:schema20.properties.shipping_service,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.payment_alias !== undefined){
let data6 = data.payment_alias;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/payment_alias",schemaPath:"#/properties/payment_alias/type",keyword:"type",params:{type: "string"},schema:schema20.properties.payment_alias.type,parentSchema:schema20.properties.payment_alias,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.has_recommendation !== undefined){
let data7 = data.has_recommendation;
if(typeof data7 !== "boolean"){
const err15 = {instancePath:instancePath+"/has_recommendation",schemaPath:"#/properties/has_recommendation/type",keyword:"type",params:{type: "boolean"},schema:schema20.properties.has_recommendation.type,parentSchema:schema20.properties.has_recommendation,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.is_upsell !== undefined){
let data8 = data.is_upsell;
if(typeof data8 !== "boolean"){
const err16 = {instancePath:instancePath+"/is_upsell",schemaPath:"#/properties/is_upsell/type",keyword:"type",params:{type: "boolean"},schema:schema20.properties.is_upsell.type,parentSchema:schema20.properties.is_upsell,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.total_transactions !== undefined){
let data9 = data.total_transactions;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err17 = {instancePath:instancePath+"/total_transactions",schemaPath:"#/properties/total_transactions/type",keyword:"type",params:{type: "integer"},schema:schema20.properties.total_transactions.type,parentSchema:schema20.properties.total_transactions,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.simulate_url !== undefined){
let data10 = data.simulate_url;
if(typeof data10 !== "string"){
const err18 = {instancePath:instancePath+"/simulate_url",schemaPath:"#/properties/simulate_url/type",keyword:"type",params:{type: "string"},schema:schema20.properties.simulate_url.type,parentSchema:schema20.properties.simulate_url,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.unauth_simulate_url !== undefined){
let data11 = data.unauth_simulate_url;
if(typeof data11 !== "string"){
const err19 = {instancePath:instancePath+"/unauth_simulate_url",schemaPath:"#/properties/unauth_simulate_url/type",keyword:"type",params:{type: "string"},schema:schema20.properties.unauth_simulate_url.type,parentSchema:schema20.properties.unauth_simulate_url,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.totalizers !== undefined){
let data12 = data.totalizers;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err20 = {instancePath:instancePath+"/totalizers",schemaPath:"#/properties/totalizers/type",keyword:"type",params:{type: schema20.properties.totalizers.type},schema:schema20.properties.totalizers.type,parentSchema:schema20.properties.totalizers,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(validate54(data12, {instancePath:instancePath+"/totalizers",parentData:data,parentDataProperty:"totalizers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.tracking_data !== undefined){
let data13 = data.tracking_data;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err21 = {instancePath:instancePath+"/tracking_data",schemaPath:"#/properties/tracking_data/type",keyword:"type",params:{type: schema20.properties.tracking_data.type},schema:schema20.properties.tracking_data.type,parentSchema:schema20.properties.tracking_data,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(validate56(data13, {instancePath:instancePath+"/tracking_data",parentData:data,parentDataProperty:"tracking_data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.utm_source !== undefined){
let data14 = data.utm_source;
if((typeof data14 !== "string") && (data14 !== null)){
const err22 = {instancePath:instancePath+"/utm_source",schemaPath:"#/properties/utm_source/type",keyword:"type",params:{type: schema20.properties.utm_source.type},schema:schema20.properties.utm_source.type,parentSchema:schema20.properties.utm_source,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.utm_campaign !== undefined){
let data15 = data.utm_campaign;
if((typeof data15 !== "string") && (data15 !== null)){
const err23 = {instancePath:instancePath+"/utm_campaign",schemaPath:"#/properties/utm_campaign/type",keyword:"type",params:{type: schema20.properties.utm_campaign.type},schema:schema20.properties.utm_campaign.type,parentSchema:schema20.properties.utm_campaign,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.utm_medium !== undefined){
let data16 = data.utm_medium;
if((typeof data16 !== "string") && (data16 !== null)){
const err24 = {instancePath:instancePath+"/utm_medium",schemaPath:"#/properties/utm_medium/type",keyword:"type",params:{type: schema20.properties.utm_medium.type},schema:schema20.properties.utm_medium.type,parentSchema:schema20.properties.utm_medium,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.utm_term !== undefined){
let data17 = data.utm_term;
if((typeof data17 !== "string") && (data17 !== null)){
const err25 = {instancePath:instancePath+"/utm_term",schemaPath:"#/properties/utm_term/type",keyword:"type",params:{type: schema20.properties.utm_term.type},schema:schema20.properties.utm_term.type,parentSchema:schema20.properties.utm_term,data:data17};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.utm_content !== undefined){
let data18 = data.utm_content;
if((typeof data18 !== "string") && (data18 !== null)){
const err26 = {instancePath:instancePath+"/utm_content",schemaPath:"#/properties/utm_content/type",keyword:"type",params:{type: schema20.properties.utm_content.type},schema:schema20.properties.utm_content.type,parentSchema:schema20.properties.utm_content,data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.last_transaction_status !== undefined){
let data19 = data.last_transaction_status;
if(((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (typeof data19 !== "string")) && (data19 !== null)){
const err27 = {instancePath:instancePath+"/last_transaction_status",schemaPath:"#/properties/last_transaction_status/type",keyword:"type",params:{type: schema20.properties.last_transaction_status.type},schema:schema20.properties.last_transaction_status.type,parentSchema:schema20.properties.last_transaction_status,data:data19};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const _errs43 = errors;
let valid2 = true;
const _errs44 = errors;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs44 === errors;
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs46 = errors;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
const err29 = {instancePath:instancePath+"/last_transaction_status",schemaPath:"#/properties/last_transaction_status/allOf/0/then/type",keyword:"type",params:{type: schema20.properties.last_transaction_status.allOf[0].then.type},schema:schema20.properties.last_transaction_status.allOf[0].then.type,parentSchema:schema20.properties.last_transaction_status.allOf[0].then,data:data19};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(validate58(data19, {instancePath:instancePath+"/last_transaction_status",parentData:data,parentDataProperty:"last_transaction_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid0 = _errs46 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs48 = errors;
const _errs49 = errors;
let valid3 = true;
const _errs50 = errors;
if(typeof data19 !== "string"){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid1 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs52 = errors;
if(typeof data19 !== "string"){
const err31 = {instancePath:instancePath+"/last_transaction_status",schemaPath:"#/properties/last_transaction_status/allOf/0/else/then/type",keyword:"type",params:{type: "string"},schema:schema20.properties.last_transaction_status.allOf[0].else.then.type,parentSchema:schema20.properties.last_transaction_status.allOf[0].else.then,data:data19};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid1 = _errs52 === errors;
valid3 = _valid1;
ifClause1 = "then";
}
else {
const _errs54 = errors;
if(data19 !== null){
const err32 = {instancePath:instancePath+"/last_transaction_status",schemaPath:"#/properties/last_transaction_status/allOf/0/else/else/type",keyword:"type",params:{type: "null"},schema:schema20.properties.last_transaction_status.allOf[0].else.else.type,parentSchema:schema20.properties.last_transaction_status.allOf[0].else.else,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid1 = _errs54 === errors;
valid3 = _valid1;
ifClause1 = "else";
}
if(!valid3){
const err33 = {instancePath:instancePath+"/last_transaction_status",schemaPath:"#/properties/last_transaction_status/allOf/0/else/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema20.properties.last_transaction_status.allOf[0].else.if,parentSchema:schema20.properties.last_transaction_status.allOf[0].else,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid0 = _errs48 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err34 = {instancePath:instancePath+"/last_transaction_status",schemaPath:"#/properties/last_transaction_status/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema20.properties.last_transaction_status.allOf[0].if,parentSchema:schema20.properties.last_transaction_status.allOf[0],data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.created_at !== undefined){
let data20 = data.created_at;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
const err35 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: schema20.properties.created_at.type},schema:schema20.properties.created_at.type,parentSchema:schema20.properties.created_at,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!(validate60(data20, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
let data21 = data.updated_at;
if(!(data21 && typeof data21 == "object" && !Array.isArray(data21))){
const err36 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: schema20.properties.updated_at.type},schema:schema20.properties.updated_at.type,parentSchema:schema20.properties.updated_at,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(validate60(data21, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
let data22 = data.customer;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
const err37 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type: schema20.properties.customer.type},schema:schema20.properties.customer.type,parentSchema:schema20.properties.customer,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(validate63(data22, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
let data23 = data.items;
if(!(data23 && typeof data23 == "object" && !Array.isArray(data23))){
const err38 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: schema20.properties.items.type},schema:schema20.properties.items.type,parentSchema:schema20.properties.items,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(validate108(data23, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.transactions !== undefined){
let data24 = data.transactions;
if(!(data24 && typeof data24 == "object" && !Array.isArray(data24))){
const err39 = {instancePath:instancePath+"/transactions",schemaPath:"#/properties/transactions/type",keyword:"type",params:{type: schema20.properties.transactions.type},schema:schema20.properties.transactions.type,parentSchema:schema20.properties.transactions,data:data24};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!(validate116(data24, {instancePath:instancePath+"/transactions",parentData:data,parentDataProperty:"transactions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.spreadsheet !== undefined){
let data25 = data.spreadsheet;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err40 = {instancePath:instancePath+"/spreadsheet",schemaPath:"#/properties/spreadsheet/type",keyword:"type",params:{type: schema20.properties.spreadsheet.type},schema:schema20.properties.spreadsheet.type,parentSchema:schema20.properties.spreadsheet,data:data25};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!(validate123(data25, {instancePath:instancePath+"/spreadsheet",parentData:data,parentDataProperty:"spreadsheet",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
let data26 = data.metadata;
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
const err41 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: schema20.properties.metadata.type},schema:schema20.properties.metadata.type,parentSchema:schema20.properties.metadata,data:data26};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!(validate127(data26, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.search !== undefined){
let data27 = data.search;
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
const err42 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/type",keyword:"type",params:{type: schema20.properties.search.type},schema:schema20.properties.search.type,parentSchema:schema20.properties.search,data:data27};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!(validate131(data27, {instancePath:instancePath+"/search",parentData:data,parentDataProperty:"search",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.emails !== undefined){
let data28 = data.emails;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
const err43 = {instancePath:instancePath+"/emails",schemaPath:"#/properties/emails/type",keyword:"type",params:{type: schema20.properties.emails.type},schema:schema20.properties.emails.type,parentSchema:schema20.properties.emails,data:data28};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(validate135(data28, {instancePath:instancePath+"/emails",parentData:data,parentDataProperty:"emails",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","required":["pagination"],"properties":{"pagination":{"$ref":"Pagination","type":["object"]}},"additionalProperties":false,"$id":"ListMeta"};
const schema58 = {"type":"object","required":["total","count","per_page","current_page","total_pages","links"],"properties":{"total":{"type":["integer","string"],"pattern":"^\\d+$","minimum":0,"examples":["30"]},"count":{"type":["integer","string"],"pattern":"^\\d+$","minimum":0,"examples":["30"]},"per_page":{"type":["integer","string"],"pattern":"^\\d+$","minimum":0,"examples":["30"]},"current_page":{"type":["integer","string"],"pattern":"^\\d+$","minimum":0,"examples":["30"]},"total_pages":{"type":["integer","string"],"pattern":"^\\d+$","minimum":0,"examples":["30"]},"links":{"type":["object","array"],"allOf":[{"if":{"type":["object"]},"then":{"$ref":"PaginationLinks","type":["object"]},"else":{"type":"array","maxItems":0}}]}},"additionalProperties":false,"$id":"Pagination"};
const schema59 = {"type":"object","properties":{"previous":{"type":"string"},"next":{"type":"string"}},"additionalProperties":false,"$id":"PaginationLinks"};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PaginationLinks" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "previous") || (key0 === "next"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.previous !== undefined){
let data0 = data.previous;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/type",keyword:"type",params:{type: "string"},schema:schema59.properties.previous.type,parentSchema:schema59.properties.previous,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.next !== undefined){
let data1 = data.next;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: "string"},schema:schema59.properties.next.type,parentSchema:schema59.properties.next,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Pagination" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.count === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.per_page === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "per_page"},schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.current_page === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "current_page"},schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.total_pages === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_pages"},schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.links === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"},schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "total") || (key0 === "count")) || (key0 === "per_page")) || (key0 === "current_page")) || (key0 === "total_pages")) || (key0 === "links"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err7 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: schema58.properties.total.type},schema:schema58.properties.total.type,parentSchema:schema58.properties.total,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err8 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema58.properties.total,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err9 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/pattern",keyword:"pattern",params:{pattern: "^\\d+$"},schema:"^\\d+$",parentSchema:schema58.properties.total,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.count !== undefined){
let data1 = data.count;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err10 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: schema58.properties.count.type},schema:schema58.properties.count.type,parentSchema:schema58.properties.count,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema58.properties.count,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err12 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/pattern",keyword:"pattern",params:{pattern: "^\\d+$"},schema:"^\\d+$",parentSchema:schema58.properties.count,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.per_page !== undefined){
let data2 = data.per_page;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
const err13 = {instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/type",keyword:"type",params:{type: schema58.properties.per_page.type},schema:schema58.properties.per_page.type,parentSchema:schema58.properties.per_page,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema58.properties.per_page,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err15 = {instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/pattern",keyword:"pattern",params:{pattern: "^\\d+$"},schema:"^\\d+$",parentSchema:schema58.properties.per_page,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.current_page !== undefined){
let data3 = data.current_page;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
const err16 = {instancePath:instancePath+"/current_page",schemaPath:"#/properties/current_page/type",keyword:"type",params:{type: schema58.properties.current_page.type},schema:schema58.properties.current_page.type,parentSchema:schema58.properties.current_page,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err17 = {instancePath:instancePath+"/current_page",schemaPath:"#/properties/current_page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema58.properties.current_page,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err18 = {instancePath:instancePath+"/current_page",schemaPath:"#/properties/current_page/pattern",keyword:"pattern",params:{pattern: "^\\d+$"},schema:"^\\d+$",parentSchema:schema58.properties.current_page,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.total_pages !== undefined){
let data4 = data.total_pages;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")){
const err19 = {instancePath:instancePath+"/total_pages",schemaPath:"#/properties/total_pages/type",keyword:"type",params:{type: schema58.properties.total_pages.type},schema:schema58.properties.total_pages.type,parentSchema:schema58.properties.total_pages,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err20 = {instancePath:instancePath+"/total_pages",schemaPath:"#/properties/total_pages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema58.properties.total_pages,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err21 = {instancePath:instancePath+"/total_pages",schemaPath:"#/properties/total_pages/pattern",keyword:"pattern",params:{pattern: "^\\d+$"},schema:"^\\d+$",parentSchema:schema58.properties.total_pages,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.links !== undefined){
let data5 = data.links;
if(!data5 || typeof data5 != "object"){
const err22 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: schema58.properties.links.type},schema:schema58.properties.links.type,parentSchema:schema58.properties.links,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const _errs15 = errors;
let valid2 = true;
const _errs16 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs18 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err24 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/allOf/0/then/type",keyword:"type",params:{type: schema58.properties.links.allOf[0].then.type},schema:schema58.properties.links.allOf[0].then.type,parentSchema:schema58.properties.links.allOf[0].then,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(validate142(data5, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
var _valid0 = _errs18 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs20 = errors;
if(Array.isArray(data5)){
if(data5.length > 0){
const err25 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/allOf/0/else/maxItems",keyword:"maxItems",params:{limit: 0},schema:0,parentSchema:schema58.properties.links.allOf[0].else,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/allOf/0/else/type",keyword:"type",params:{type: "array"},schema:schema58.properties.links.allOf[0].else.type,parentSchema:schema58.properties.links.allOf[0].else,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err27 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema58.properties.links.allOf[0].if,parentSchema:schema58.properties.links.allOf[0],data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ListMeta" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pagination === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pagination"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "pagination")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.pagination !== undefined){
let data0 = data.pagination;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/pagination",schemaPath:"#/properties/pagination/type",keyword:"type",params:{type: schema57.properties.pagination.type},schema:schema57.properties.pagination.type,parentSchema:schema57.properties.pagination,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate141(data0, {instancePath:instancePath+"/pagination",parentData:data,parentDataProperty:"pagination",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CartList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "data") || (key0 === "meta"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema19.properties.data.items.type},schema:schema19.properties.data.items.type,parentSchema:schema19.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate53(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema19.properties.data.type,parentSchema:schema19.properties.data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.meta !== undefined){
let data2 = data.meta;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err4 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: schema19.properties.meta.type},schema:schema19.properties.meta.type,parentSchema:schema19.properties.meta,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(validate140(data2, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Cluster = validate146;
const schema60 = {"type":"object","required":["id","name","active","attach_on_signup","person_type","min_order_value","base_price_percent","payments_ids","carriers_ids","restrictions","include_ids","exclude_ids","created_at","updated_at"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"active":{"type":"boolean"},"attach_on_signup":{"type":"boolean"},"person_type":{"type":"string"},"min_order_value":{"type":["number","string"],"pattern":"^-?\\d+(\\.\\d+)?$","examples":["99.99"]},"base_price_percent":{"type":"integer"},"payments_ids":{"type":"array","items":{"type":"integer"}},"carriers_ids":{"type":"array","items":{"type":"integer"}},"restrictions":{"$ref":"ClusterRestrictions","type":["object"]},"exclude":{"$ref":"ClusterSelection","type":["object"]},"include_ids":{"type":"array","items":{"type":"integer"}},"exclude_ids":{"type":"array","items":{"type":"integer"}},"created_at":{"$ref":"ApiDateTime","type":["object"]},"updated_at":{"$ref":"ApiDateTime","type":["object"]}},"additionalProperties":false,"$id":"Cluster"};
const schema61 = {"type":"object","required":["include"],"properties":{"include":{"$ref":"ClusterSelection","type":["object"]},"exclude":{"$ref":"ClusterSelection","type":["object"]}},"additionalProperties":false,"$id":"ClusterRestrictions"};
const schema62 = {"type":"object","required":["products_ids","brands_ids","collections_ids","categories_ids"],"properties":{"products_ids":{"type":"array","items":{"type":"integer"}},"brands_ids":{"type":"array","items":{"type":"integer"}},"collections_ids":{"type":"array","items":{"type":"integer"}},"categories_ids":{"type":"array","items":{"type":"integer"}}},"additionalProperties":false,"$id":"ClusterSelection"};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ClusterSelection" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.products_ids === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "products_ids"},schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.brands_ids === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "brands_ids"},schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.collections_ids === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "collections_ids"},schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.categories_ids === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "categories_ids"},schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "products_ids") || (key0 === "brands_ids")) || (key0 === "collections_ids")) || (key0 === "categories_ids"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.products_ids !== undefined){
let data0 = data.products_ids;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/products_ids/" + i0,schemaPath:"#/properties/products_ids/items/type",keyword:"type",params:{type: "integer"},schema:schema62.properties.products_ids.items.type,parentSchema:schema62.properties.products_ids.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/products_ids",schemaPath:"#/properties/products_ids/type",keyword:"type",params:{type: "array"},schema:schema62.properties.products_ids.type,parentSchema:schema62.properties.products_ids,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.brands_ids !== undefined){
let data2 = data.brands_ids;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/brands_ids/" + i1,schemaPath:"#/properties/brands_ids/items/type",keyword:"type",params:{type: "integer"},schema:schema62.properties.brands_ids.items.type,parentSchema:schema62.properties.brands_ids.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/brands_ids",schemaPath:"#/properties/brands_ids/type",keyword:"type",params:{type: "array"},schema:schema62.properties.brands_ids.type,parentSchema:schema62.properties.brands_ids,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.collections_ids !== undefined){
let data4 = data.collections_ids;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/collections_ids/" + i2,schemaPath:"#/properties/collections_ids/items/type",keyword:"type",params:{type: "integer"},schema:schema62.properties.collections_ids.items.type,parentSchema:schema62.properties.collections_ids.items,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/collections_ids",schemaPath:"#/properties/collections_ids/type",keyword:"type",params:{type: "array"},schema:schema62.properties.collections_ids.type,parentSchema:schema62.properties.collections_ids,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.categories_ids !== undefined){
let data6 = data.categories_ids;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err11 = {instancePath:instancePath+"/categories_ids/" + i3,schemaPath:"#/properties/categories_ids/items/type",keyword:"type",params:{type: "integer"},schema:schema62.properties.categories_ids.items.type,parentSchema:schema62.properties.categories_ids.items,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/categories_ids",schemaPath:"#/properties/categories_ids/type",keyword:"type",params:{type: "array"},schema:schema62.properties.categories_ids.type,parentSchema:schema62.properties.categories_ids,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ClusterRestrictions" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.include === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "include"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "include") || (key0 === "exclude"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.include !== undefined){
let data0 = data.include;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: schema61.properties.include.type},schema:schema61.properties.include.type,parentSchema:schema61.properties.include,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate148(data0, {instancePath:instancePath+"/include",parentData:data,parentDataProperty:"include",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.exclude !== undefined){
let data1 = data.exclude;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: schema61.properties.exclude.type},schema:schema61.properties.exclude.type,parentSchema:schema61.properties.exclude,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(validate148(data1, {instancePath:instancePath+"/exclude",parentData:data,parentDataProperty:"exclude",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Cluster" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.active === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.attach_on_signup === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attach_on_signup"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.person_type === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "person_type"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.min_order_value === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "min_order_value"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.base_price_percent === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base_price_percent"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.payments_ids === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payments_ids"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.carriers_ids === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "carriers_ids"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.restrictions === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "restrictions"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.include_ids === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "include_ids"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.exclude_ids === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exclude_ids"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.created_at === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.updated_at === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema60.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err15 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema60.properties.id.type,parentSchema:schema60.properties.id,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
const err16 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema60.properties.name.type,parentSchema:schema60.properties.name,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.active !== undefined){
let data2 = data.active;
if(typeof data2 !== "boolean"){
const err17 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},schema:schema60.properties.active.type,parentSchema:schema60.properties.active,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.attach_on_signup !== undefined){
let data3 = data.attach_on_signup;
if(typeof data3 !== "boolean"){
const err18 = {instancePath:instancePath+"/attach_on_signup",schemaPath:"#/properties/attach_on_signup/type",keyword:"type",params:{type: "boolean"},schema:schema60.properties.attach_on_signup.type,parentSchema:schema60.properties.attach_on_signup,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.person_type !== undefined){
let data4 = data.person_type;
if(typeof data4 !== "string"){
const err19 = {instancePath:instancePath+"/person_type",schemaPath:"#/properties/person_type/type",keyword:"type",params:{type: "string"},schema:schema60.properties.person_type.type,parentSchema:schema60.properties.person_type,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.min_order_value !== undefined){
let data5 = data.min_order_value;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")){
const err20 = {instancePath:instancePath+"/min_order_value",schemaPath:"#/properties/min_order_value/type",keyword:"type",params:{type: schema60.properties.min_order_value.type},schema:schema60.properties.min_order_value.type,parentSchema:schema60.properties.min_order_value,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err21 = {instancePath:instancePath+"/min_order_value",schemaPath:"#/properties/min_order_value/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},schema:"^-?\\d+(\\.\\d+)?$",parentSchema:schema60.properties.min_order_value,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.base_price_percent !== undefined){
let data6 = data.base_price_percent;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err22 = {instancePath:instancePath+"/base_price_percent",schemaPath:"#/properties/base_price_percent/type",keyword:"type",params:{type: "integer"},schema:schema60.properties.base_price_percent.type,parentSchema:schema60.properties.base_price_percent,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.payments_ids !== undefined){
let data7 = data.payments_ids;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err23 = {instancePath:instancePath+"/payments_ids/" + i0,schemaPath:"#/properties/payments_ids/items/type",keyword:"type",params:{type: "integer"},schema:schema60.properties.payments_ids.items.type,parentSchema:schema60.properties.payments_ids.items,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/payments_ids",schemaPath:"#/properties/payments_ids/type",keyword:"type",params:{type: "array"},schema:schema60.properties.payments_ids.type,parentSchema:schema60.properties.payments_ids,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.carriers_ids !== undefined){
let data9 = data.carriers_ids;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err25 = {instancePath:instancePath+"/carriers_ids/" + i1,schemaPath:"#/properties/carriers_ids/items/type",keyword:"type",params:{type: "integer"},schema:schema60.properties.carriers_ids.items.type,parentSchema:schema60.properties.carriers_ids.items,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/carriers_ids",schemaPath:"#/properties/carriers_ids/type",keyword:"type",params:{type: "array"},schema:schema60.properties.carriers_ids.type,parentSchema:schema60.properties.carriers_ids,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.restrictions !== undefined){
let data11 = data.restrictions;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err27 = {instancePath:instancePath+"/restrictions",schemaPath:"#/properties/restrictions/type",keyword:"type",params:{type: schema60.properties.restrictions.type},schema:schema60.properties.restrictions.type,parentSchema:schema60.properties.restrictions,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(validate147(data11, {instancePath:instancePath+"/restrictions",parentData:data,parentDataProperty:"restrictions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.exclude !== undefined){
let data12 = data.exclude;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err28 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: schema60.properties.exclude.type},schema:schema60.properties.exclude.type,parentSchema:schema60.properties.exclude,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(validate148(data12, {instancePath:instancePath+"/exclude",parentData:data,parentDataProperty:"exclude",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.include_ids !== undefined){
let data13 = data.include_ids;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err29 = {instancePath:instancePath+"/include_ids/" + i2,schemaPath:"#/properties/include_ids/items/type",keyword:"type",params:{type: "integer"},schema:schema60.properties.include_ids.items.type,parentSchema:schema60.properties.include_ids.items,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/include_ids",schemaPath:"#/properties/include_ids/type",keyword:"type",params:{type: "array"},schema:schema60.properties.include_ids.type,parentSchema:schema60.properties.include_ids,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.exclude_ids !== undefined){
let data15 = data.exclude_ids;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err31 = {instancePath:instancePath+"/exclude_ids/" + i3,schemaPath:"#/properties/exclude_ids/items/type",keyword:"type",params:{type: "integer"},schema:schema60.properties.exclude_ids.items.type,parentSchema:schema60.properties.exclude_ids.items,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/exclude_ids",schemaPath:"#/properties/exclude_ids/type",keyword:"type",params:{type: "array"},schema:schema60.properties.exclude_ids.type,parentSchema:schema60.properties.exclude_ids,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.created_at !== undefined){
let data17 = data.created_at;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err33 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: schema60.properties.created_at.type},schema:schema60.properties.created_at.type,parentSchema:schema60.properties.created_at,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(validate60(data17, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
let data18 = data.updated_at;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err34 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: schema60.properties.updated_at.type},schema:schema60.properties.updated_at.type,parentSchema:schema60.properties.updated_at,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(validate60(data18, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const ClusterArrayEnvelope = validate155;
const schema63 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","minItems":1,"maxItems":1,"items":{"$ref":"Cluster","type":["object"]}}},"additionalProperties":false,"$id":"ClusterArrayEnvelope"};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ClusterArrayEnvelope" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
if(data0.length > 1){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema63.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema63.properties.data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema63.properties.data.items.type},schema:schema63.properties.data.items.type,parentSchema:schema63.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(validate146(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema63.properties.data.type,parentSchema:schema63.properties.data,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const ClusterEnvelope = validate157;
const schema64 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"Cluster","type":["object"]}},"additionalProperties":false,"$id":"ClusterEnvelope"};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ClusterEnvelope" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema64.properties.data.type},schema:schema64.properties.data.type,parentSchema:schema64.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate146(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const ClusterPage = validate159;
const schema65 = {"type":"object","required":["data","meta"],"properties":{"data":{"type":"array","items":{"$ref":"Cluster","type":["object"]}},"meta":{"$ref":"ListMeta","type":["object"]}},"additionalProperties":false,"$id":"ClusterPage"};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ClusterPage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "data") || (key0 === "meta"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema65.properties.data.items.type},schema:schema65.properties.data.items.type,parentSchema:schema65.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(validate146(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema65.properties.data.type,parentSchema:schema65.properties.data,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.meta !== undefined){
let data2 = data.meta;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err5 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: schema65.properties.meta.type},schema:schema65.properties.meta.type,parentSchema:schema65.properties.meta,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(validate140(data2, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Customer = validate64;

export const CustomerAddress = validate99;

export const CustomerAddressArrayEnvelope = validate162;
const schema66 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","minItems":1,"maxItems":1,"items":{"$ref":"CustomerAddress","type":["object"]}}},"additionalProperties":false,"$id":"CustomerAddressArrayEnvelope"};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerAddressArrayEnvelope" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
if(data0.length > 1){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema66.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema66.properties.data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema66.properties.data.items.type},schema:schema66.properties.data.items.type,parentSchema:schema66.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(validate99(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema66.properties.data.type,parentSchema:schema66.properties.data,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const CustomerAddressEnvelope = validate164;
const schema67 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"CustomerAddress","type":["object"]}},"additionalProperties":false,"$id":"CustomerAddressEnvelope"};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerAddressEnvelope" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema67.properties.data.type},schema:schema67.properties.data.type,parentSchema:schema67.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate99(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const CustomerAddressPage = validate166;
const schema68 = {"type":"object","required":["data","meta"],"properties":{"data":{"type":"array","items":{"$ref":"CustomerAddress","type":["object"]}},"meta":{"$ref":"ListMeta","type":["object"]}},"additionalProperties":false,"$id":"CustomerAddressPage"};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerAddressPage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "data") || (key0 === "meta"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema68.properties.data.items.type},schema:schema68.properties.data.items.type,parentSchema:schema68.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(validate99(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema68.properties.data.type,parentSchema:schema68.properties.data,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.meta !== undefined){
let data2 = data.meta;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err5 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: schema68.properties.meta.type},schema:schema68.properties.meta.type,parentSchema:schema68.properties.meta,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(validate140(data2, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const CustomerArrayEnvelope = validate169;
const schema69 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","minItems":1,"maxItems":1,"items":{"$ref":"Customer","type":["object"]}}},"additionalProperties":false,"$id":"CustomerArrayEnvelope"};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerArrayEnvelope" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
if(data0.length > 1){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema69.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema69.properties.data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema69.properties.data.items.type},schema:schema69.properties.data.items.type,parentSchema:schema69.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(validate64(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema69.properties.data.type,parentSchema:schema69.properties.data,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const CustomerEnvelope = validate171;
const schema70 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"Customer","type":["object"]}},"additionalProperties":false,"$id":"CustomerEnvelope"};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerEnvelope" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema70.properties.data.type},schema:schema70.properties.data.type,parentSchema:schema70.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate64(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const CustomerFilters = validate173;
const schema71 = {"$id":"CustomerFilters"};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerFilters" */;
validate173.errors = null;
return true;
}
validate173.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const CustomerList = validate174;
const schema72 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"Customer","type":["object"]}},"meta":{"$ref":"ListMeta","type":["object"]}},"additionalProperties":false,"$id":"CustomerList"};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "data") || (key0 === "meta"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema72.properties.data.items.type},schema:schema72.properties.data.items.type,parentSchema:schema72.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate64(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema72.properties.data.type,parentSchema:schema72.properties.data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.meta !== undefined){
let data2 = data.meta;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err4 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: schema72.properties.meta.type},schema:schema72.properties.meta.type,parentSchema:schema72.properties.meta,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(validate140(data2, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const CustomerPage = validate177;
const schema73 = {"type":"object","required":["data","meta"],"properties":{"data":{"type":"array","items":{"$ref":"Customer","type":["object"]}},"meta":{"$ref":"ListMeta","type":["object"]}},"additionalProperties":false,"$id":"CustomerPage"};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerPage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "data") || (key0 === "meta"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema73.properties.data.items.type},schema:schema73.properties.data.items.type,parentSchema:schema73.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(validate64(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema73.properties.data.type,parentSchema:schema73.properties.data,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.meta !== undefined){
let data2 = data.meta;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err5 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: schema73.properties.meta.type},schema:schema73.properties.meta.type,parentSchema:schema73.properties.meta,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(validate140(data2, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const CustomerScrollPage = validate180;
const schema74 = {"type":"object","required":["data","meta"],"properties":{"data":{"type":"array","items":{"$ref":"Customer","type":["object"]}},"meta":{"$ref":"ScrollableMeta","type":["object"]},"scroll_id":{"type":["string","null"]}},"additionalProperties":false,"$id":"CustomerScrollPage"};
const schema75 = {"type":"object","properties":{"pagination":{"$ref":"Pagination","type":["object"]}},"additionalProperties":false,"$id":"ScrollableMeta"};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ScrollableMeta" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "pagination")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.pagination !== undefined){
let data0 = data.pagination;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = {instancePath:instancePath+"/pagination",schemaPath:"#/properties/pagination/type",keyword:"type",params:{type: schema75.properties.pagination.type},schema:schema75.properties.pagination.type,parentSchema:schema75.properties.pagination,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(validate141(data0, {instancePath:instancePath+"/pagination",parentData:data,parentDataProperty:"pagination",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomerScrollPage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"},schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "data") || (key0 === "meta")) || (key0 === "scroll_id"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema74.properties.data.items.type},schema:schema74.properties.data.items.type,parentSchema:schema74.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(validate64(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema74.properties.data.type,parentSchema:schema74.properties.data,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.meta !== undefined){
let data2 = data.meta;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err5 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: schema74.properties.meta.type},schema:schema74.properties.meta.type,parentSchema:schema74.properties.meta,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(validate182(data2, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.scroll_id !== undefined){
let data3 = data.scroll_id;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/scroll_id",schemaPath:"#/properties/scroll_id/type",keyword:"type",params:{type: schema74.properties.scroll_id.type},schema:schema74.properties.scroll_id.type,parentSchema:schema74.properties.scroll_id,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const ErrorBody = validate185;
const schema76 = {"type":"object","required":["message"],"properties":{"message":{"type":"string"},"status_code":{"type":"integer"}},"additionalProperties":false,"$id":"ErrorBody"};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ErrorBody" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "message") || (key0 === "status_code"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema76.properties.message.type,parentSchema:schema76.properties.message,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.status_code !== undefined){
let data1 = data.status_code;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},schema:schema76.properties.status_code.type,parentSchema:schema76.properties.status_code,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const OrderList = validate186;
const schema77 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"Order","type":["object"]}},"meta":{"$ref":"ListMeta","type":["object"]}},"additionalProperties":false,"$id":"OrderList"};
const schema78 = {"type":"object","required":["id","customer_id","number","value_total","value_products","value_shipment","value_discount","created_at","updated_at"],"properties":{"id":{"type":"integer"},"merchant_id":{"type":"integer"},"customer_id":{"type":"integer"},"status_id":{"type":"integer"},"desire_status_id":{"type":"array","items":{"type":"integer"}},"desire_status":{"type":"array","items":{"type":"string"}},"promocode_id":{"type":["integer","null"]},"marketplace_id":{"type":["integer","null"]},"marketplace_account_id":{"type":["integer","null"]},"authorized":{"type":"boolean"},"sync_by_erp":{"type":"boolean"},"has_recomm":{"type":"boolean"},"has_upsell":{"type":"boolean"},"is_upsell":{"type":"boolean"},"delivered":{"type":"boolean"},"number":{"type":"integer"},"marketplace_partner_id":{"type":["integer","null"]},"marketplace_sale_number":{"type":["integer","null"]},"value_total":{"type":"number"},"value_products":{"type":"number"},"value_shipment":{"type":"number"},"value_tax":{"type":"number"},"value_discount":{"type":"number"},"shipment_cost":{"type":"number"},"shipment_service":{"type":["string","null"]},"shipment_service_id":{"type":["string","null"]},"shipment_icon_url":{"type":["string","null"]},"shipment_quote_id":{"type":["string","null"]},"track_code":{"type":["string","null"]},"track_url":{"type":["string","null"]},"b2w_label_url":{"type":["string","null"]},"days_delivery":{"type":"integer"},"date_delivery":{"$ref":"ApiDateTime","type":["object"]},"cart_token":{"type":"string"},"utm_source":{"type":["string","null"]},"utm_campaign":{"type":["string","null"]},"utm_content":{"type":["string","null"]},"utm_term":{"type":["string","null"]},"utm_medium":{"type":["string","null"]},"total_comments":{"type":"integer"},"payments":{"type":"array","items":{"$ref":"OrderPayment","type":["object"]}},"ip":{"type":"string"},"device":{"type":"string"},"reorder_url":{"type":"string"},"content_statement_url":{"type":["string","null"]},"billet_whatsapp_link":{"type":["string","null"]},"billet_whatsapp_app_link":{"type":["string","null"]},"public_url":{"type":"string"},"created_at":{"$ref":"ApiDateTime","type":["object"]},"updated_at":{"$ref":"ApiDateTime","type":["object"]},"status":{"$ref":"OrderStatusRelation","type":["object"]},"marketplace":{"$ref":"UnknownRelation","type":["object"]},"customer":{"$ref":"WebhookCustomerRelation","type":["object"]},"items":{"$ref":"OrderItemsRelation","type":["object"]},"marketplace_account":{"$ref":"UnknownRelation","type":["object"]},"statuses":{"$ref":"OrderStatusesRelation","type":["object"]},"shipping_address":{"$ref":"OrderAddressRelation","type":["object"]},"promocode":{"type":["object"],"allOf":[{"properties":{"data":{"type":["object","array"]}}},{"if":{"type":["object"],"properties":{"data":{"type":["object"]}}},"then":{"$ref":"WebhookPromocodeRelation","type":["object"]},"else":{"$ref":"EmptyRelation","type":["object"]}}]},"transactions":{"$ref":"TransactionsRelation","type":["object"]},"search":{"$ref":"OrderSearchRelation","type":["object"]},"services":{"$ref":"UnknownRelation","type":["object"]},"spreadsheet":{"$ref":"OrderSpreadsheetRelation","type":["object"]},"metadata":{"$ref":"OrderMetadataRelation","type":["object"]},"pix":{"type":["object"],"allOf":[{"properties":{"data":{"type":["object","array"]}}},{"if":{"type":["object"],"properties":{"data":{"type":["object"]}}},"then":{"$ref":"OrderPixRelation","type":["object"]},"else":{"$ref":"EmptyRelation","type":["object"]}}]},"whatsapp":{"$ref":"OrderMessagesRelation","type":["object"]},"whatsapp_app":{"$ref":"OrderMessagesRelation","type":["object"]}},"additionalProperties":true,"$id":"Order"};
const schema79 = {"type":"object","required":["alias","name"],"properties":{"alias":{"type":"string"},"name":{"type":"string"},"icon_url":{"type":"string"}},"additionalProperties":false,"$id":"OrderPayment"};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderPayment" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alias === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alias"},schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "alias") || (key0 === "name")) || (key0 === "icon_url"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.alias !== undefined){
let data0 = data.alias;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: "string"},schema:schema79.properties.alias.type,parentSchema:schema79.properties.alias,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema79.properties.name.type,parentSchema:schema79.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.icon_url !== undefined){
let data2 = data.icon_url;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/icon_url",schemaPath:"#/properties/icon_url/type",keyword:"type",params:{type: "string"},schema:schema79.properties.icon_url.type,parentSchema:schema79.properties.icon_url,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema80 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"OrderStatus","type":["object"]}},"additionalProperties":false,"$id":"OrderStatusRelation"};
const schema81 = {"type":"object","required":["id","alias","name"],"properties":{"id":{"type":"integer"},"alias":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"details":{"type":["string","null"]},"created_at":{"$ref":"ApiDateTime","type":["object"]},"updated_at":{"$ref":"ApiDateTime","type":["object"]}},"additionalProperties":false,"$id":"OrderStatus"};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderStatus" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.alias === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alias"},schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "alias")) || (key0 === "name")) || (key0 === "description")) || (key0 === "details")) || (key0 === "created_at")) || (key0 === "updated_at"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema81.properties.id.type,parentSchema:schema81.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.alias !== undefined){
let data1 = data.alias;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: "string"},schema:schema81.properties.alias.type,parentSchema:schema81.properties.alias,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema81.properties.name.type,parentSchema:schema81.properties.name,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema81.properties.description.type,parentSchema:schema81.properties.description,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.details !== undefined){
let data4 = data.details;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: schema81.properties.details.type},schema:schema81.properties.details.type,parentSchema:schema81.properties.details,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err9 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: schema81.properties.created_at.type},schema:schema81.properties.created_at.type,parentSchema:schema81.properties.created_at,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(validate60(data5, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
let data6 = data.updated_at;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err10 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: schema81.properties.updated_at.type},schema:schema81.properties.updated_at.type,parentSchema:schema81.properties.updated_at,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(validate60(data6, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderStatusRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema80.properties.data.type},schema:schema80.properties.data.type,parentSchema:schema80.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate194(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":"object","required":["data"],"properties":{"data":{}},"additionalProperties":false,"$id":"UnknownRelation"};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="UnknownRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema83 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"OrderItem","type":["object"]}}},"additionalProperties":false,"$id":"OrderItemsRelation"};
const schema84 = {"type":"object","required":["id","product_id","sku_id","quantity","price"],"properties":{"id":{"type":"integer"},"product_id":{"type":"integer"},"sku_id":{"type":"integer"},"bundle_id":{"type":["integer","null"]},"bundle_name":{"type":["string","null"]},"price_cost":{"type":"number"},"price":{"type":"number"},"item_sku":{"type":"string"},"quantity":{"type":"integer"},"shipment_cost":{"type":"number"},"gift":{"type":"boolean"},"gift_value":{"type":"number"},"has_recomm":{"type":"integer"},"customizations":{"type":"array","items":{"$ref":"OrderItemCustomization","type":["object"]}},"is_digital":{"type":"boolean"},"sku":{"$ref":"SkuRelation","type":["object"]}},"additionalProperties":false,"$id":"OrderItem"};
const schema85 = {"type":"object","required":["id"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false,"$id":"OrderItemCustomization"};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderItemCustomization" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "value"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema85.properties.id.type,parentSchema:schema85.properties.id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema85.properties.name.type,parentSchema:schema85.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},schema:schema85.properties.value.type,parentSchema:schema85.properties.value,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema86 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"Sku","type":["object"]}},"additionalProperties":false,"$id":"SkuRelation"};
const schema87 = {"type":"object","required":["id"],"properties":{"id":{"type":"integer"},"product_id":{"type":"integer"},"seller_id":{"type":["integer","null"]},"sku":{"type":"string"},"erp_id":{"type":["string","integer","null"]},"blocked_sale":{"type":"boolean"},"barcode":{"type":["string","null"]},"title":{"type":"string"},"availability":{"type":"integer"},"availability_soldout":{"type":"integer"},"days_availability_formated":{"type":"string"},"price_cost":{"type":"number"},"price_sale":{"type":"number"},"price_discount":{"type":"number"},"width":{"type":"number"},"height":{"type":"number"},"length":{"type":"number"},"weight":{"type":"number"},"quantity_managed":{"type":"boolean"},"variations":{"type":"array","items":{"$ref":"SkuVariation","type":["object"]}},"combinations":{"type":"string"},"order":{"type":"integer"},"total_in_stock":{"type":"integer"},"total_orders":{"type":["integer","null"]},"allow_sell_without_customization":{"type":"boolean"},"image_reference_sku_id":{"type":["integer","null"]},"purchase_url":{"type":"string"},"created_at":{"$ref":"ApiDateTime","type":["object"]},"updated_at":{"$ref":"ApiDateTime","type":["object"]},"customizations":{"$ref":"UnknownListRelation","type":["object"]}},"additionalProperties":true,"$id":"Sku"};
const schema88 = {"type":"object","required":["id","name"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"value":{"type":"string"},"value_id":{"type":"integer"}},"additionalProperties":true,"$id":"SkuVariation"};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="SkuVariation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema88.properties.id.type,parentSchema:schema88.properties.id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema88.properties.name.type,parentSchema:schema88.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},schema:schema88.properties.value.type,parentSchema:schema88.properties.value,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value_id !== undefined){
let data3 = data.value_id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/value_id",schemaPath:"#/properties/value_id/type",keyword:"type",params:{type: "integer"},schema:schema88.properties.value_id.type,parentSchema:schema88.properties.value_id,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Sku" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate207.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema87.properties.id.type,parentSchema:schema87.properties.id,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.product_id !== undefined){
let data1 = data.product_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/product_id",schemaPath:"#/properties/product_id/type",keyword:"type",params:{type: "integer"},schema:schema87.properties.product_id.type,parentSchema:schema87.properties.product_id,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.seller_id !== undefined){
let data2 = data.seller_id;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/seller_id",schemaPath:"#/properties/seller_id/type",keyword:"type",params:{type: schema87.properties.seller_id.type},schema:schema87.properties.seller_id.type,parentSchema:schema87.properties.seller_id,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sku !== undefined){
let data3 = data.sku;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/sku",schemaPath:"#/properties/sku/type",keyword:"type",params:{type: "string"},schema:schema87.properties.sku.type,parentSchema:schema87.properties.sku,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.erp_id !== undefined){
let data4 = data.erp_id;
if(((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/erp_id",schemaPath:"#/properties/erp_id/type",keyword:"type",params:{type: schema87.properties.erp_id.type},schema:schema87.properties.erp_id.type,parentSchema:schema87.properties.erp_id,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.blocked_sale !== undefined){
let data5 = data.blocked_sale;
if(typeof data5 !== "boolean"){
const err6 = {instancePath:instancePath+"/blocked_sale",schemaPath:"#/properties/blocked_sale/type",keyword:"type",params:{type: "boolean"},schema:schema87.properties.blocked_sale.type,parentSchema:schema87.properties.blocked_sale,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.barcode !== undefined){
let data6 = data.barcode;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/barcode",schemaPath:"#/properties/barcode/type",keyword:"type",params:{type: schema87.properties.barcode.type},schema:schema87.properties.barcode.type,parentSchema:schema87.properties.barcode,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined){
let data7 = data.title;
if(typeof data7 !== "string"){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema87.properties.title.type,parentSchema:schema87.properties.title,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.availability !== undefined){
let data8 = data.availability;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err9 = {instancePath:instancePath+"/availability",schemaPath:"#/properties/availability/type",keyword:"type",params:{type: "integer"},schema:schema87.properties.availability.type,parentSchema:schema87.properties.availability,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.availability_soldout !== undefined){
let data9 = data.availability_soldout;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err10 = {instancePath:instancePath+"/availability_soldout",schemaPath:"#/properties/availability_soldout/type",keyword:"type",params:{type: "integer"},schema:schema87.properties.availability_soldout.type,parentSchema:schema87.properties.availability_soldout,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.days_availability_formated !== undefined){
let data10 = data.days_availability_formated;
if(typeof data10 !== "string"){
const err11 = {instancePath:instancePath+"/days_availability_formated",schemaPath:"#/properties/days_availability_formated/type",keyword:"type",params:{type: "string"},schema:schema87.properties.days_availability_formated.type,parentSchema:schema87.properties.days_availability_formated,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.price_cost !== undefined){
let data11 = data.price_cost;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err12 = {instancePath:instancePath+"/price_cost",schemaPath:"#/properties/price_cost/type",keyword:"type",params:{type: "number"},schema:schema87.properties.price_cost.type,parentSchema:schema87.properties.price_cost,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.price_sale !== undefined){
let data12 = data.price_sale;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err13 = {instancePath:instancePath+"/price_sale",schemaPath:"#/properties/price_sale/type",keyword:"type",params:{type: "number"},schema:schema87.properties.price_sale.type,parentSchema:schema87.properties.price_sale,data:data12};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.price_discount !== undefined){
let data13 = data.price_discount;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err14 = {instancePath:instancePath+"/price_discount",schemaPath:"#/properties/price_discount/type",keyword:"type",params:{type: "number"},schema:schema87.properties.price_discount.type,parentSchema:schema87.properties.price_discount,data:data13};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.width !== undefined){
let data14 = data.width;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err15 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "number"},schema:schema87.properties.width.type,parentSchema:schema87.properties.width,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.height !== undefined){
let data15 = data.height;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err16 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: "number"},schema:schema87.properties.height.type,parentSchema:schema87.properties.height,data:data15};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.length !== undefined){
let data16 = data.length;
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err17 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type: "number"},schema:schema87.properties.length.type,parentSchema:schema87.properties.length,data:data16};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.weight !== undefined){
let data17 = data.weight;
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err18 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "number"},schema:schema87.properties.weight.type,parentSchema:schema87.properties.weight,data:data17};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.quantity_managed !== undefined){
let data18 = data.quantity_managed;
if(typeof data18 !== "boolean"){
const err19 = {instancePath:instancePath+"/quantity_managed",schemaPath:"#/properties/quantity_managed/type",keyword:"type",params:{type: "boolean"},schema:schema87.properties.quantity_managed.type,parentSchema:schema87.properties.quantity_managed,data:data18};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.variations !== undefined){
let data19 = data.variations;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
const err20 = {instancePath:instancePath+"/variations/" + i0,schemaPath:"#/properties/variations/items/type",keyword:"type",params:{type: schema87.properties.variations.items.type},schema:schema87.properties.variations.items.type,parentSchema:schema87.properties.variations.items,data:data20};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(validate208(data20, {instancePath:instancePath+"/variations/" + i0,parentData:data19,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/variations",schemaPath:"#/properties/variations/type",keyword:"type",params:{type: "array"},schema:schema87.properties.variations.type,parentSchema:schema87.properties.variations,data:data19};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.combinations !== undefined){
let data21 = data.combinations;
if(typeof data21 !== "string"){
const err22 = {instancePath:instancePath+"/combinations",schemaPath:"#/properties/combinations/type",keyword:"type",params:{type: "string"},schema:schema87.properties.combinations.type,parentSchema:schema87.properties.combinations,data:data21};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.order !== undefined){
let data22 = data.order;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err23 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "integer"},schema:schema87.properties.order.type,parentSchema:schema87.properties.order,data:data22};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.total_in_stock !== undefined){
let data23 = data.total_in_stock;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err24 = {instancePath:instancePath+"/total_in_stock",schemaPath:"#/properties/total_in_stock/type",keyword:"type",params:{type: "integer"},schema:schema87.properties.total_in_stock.type,parentSchema:schema87.properties.total_in_stock,data:data23};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.total_orders !== undefined){
let data24 = data.total_orders;
if((!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) && (data24 !== null)){
const err25 = {instancePath:instancePath+"/total_orders",schemaPath:"#/properties/total_orders/type",keyword:"type",params:{type: schema87.properties.total_orders.type},schema:schema87.properties.total_orders.type,parentSchema:schema87.properties.total_orders,data:data24};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.allow_sell_without_customization !== undefined){
let data25 = data.allow_sell_without_customization;
if(typeof data25 !== "boolean"){
const err26 = {instancePath:instancePath+"/allow_sell_without_customization",schemaPath:"#/properties/allow_sell_without_customization/type",keyword:"type",params:{type: "boolean"},schema:schema87.properties.allow_sell_without_customization.type,parentSchema:schema87.properties.allow_sell_without_customization,data:data25};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.image_reference_sku_id !== undefined){
let data26 = data.image_reference_sku_id;
if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){
const err27 = {instancePath:instancePath+"/image_reference_sku_id",schemaPath:"#/properties/image_reference_sku_id/type",keyword:"type",params:{type: schema87.properties.image_reference_sku_id.type},schema:schema87.properties.image_reference_sku_id.type,parentSchema:schema87.properties.image_reference_sku_id,data:data26};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.purchase_url !== undefined){
let data27 = data.purchase_url;
if(typeof data27 !== "string"){
const err28 = {instancePath:instancePath+"/purchase_url",schemaPath:"#/properties/purchase_url/type",keyword:"type",params:{type: "string"},schema:schema87.properties.purchase_url.type,parentSchema:schema87.properties.purchase_url,data:data27};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.created_at !== undefined){
let data28 = data.created_at;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
const err29 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: schema87.properties.created_at.type},schema:schema87.properties.created_at.type,parentSchema:schema87.properties.created_at,data:data28};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(validate60(data28, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
let data29 = data.updated_at;
if(!(data29 && typeof data29 == "object" && !Array.isArray(data29))){
const err30 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: schema87.properties.updated_at.type},schema:schema87.properties.updated_at.type,parentSchema:schema87.properties.updated_at,data:data29};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(validate60(data29, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.customizations !== undefined){
let data30 = data.customizations;
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
const err31 = {instancePath:instancePath+"/customizations",schemaPath:"#/properties/customizations/type",keyword:"type",params:{type: schema87.properties.customizations.type},schema:schema87.properties.customizations.type,parentSchema:schema87.properties.customizations,data:data30};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(validate116(data30, {instancePath:instancePath+"/customizations",parentData:data,parentDataProperty:"customizations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}
validate207.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="SkuRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema86.properties.data.type},schema:schema86.properties.data.type,parentSchema:schema86.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate207(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}
validate206.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderItem" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.product_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "product_id"},schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sku_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sku_id"},schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.quantity === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.price === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "price"},schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema84.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema84.properties.id.type,parentSchema:schema84.properties.id,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.product_id !== undefined){
let data1 = data.product_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/product_id",schemaPath:"#/properties/product_id/type",keyword:"type",params:{type: "integer"},schema:schema84.properties.product_id.type,parentSchema:schema84.properties.product_id,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sku_id !== undefined){
let data2 = data.sku_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/sku_id",schemaPath:"#/properties/sku_id/type",keyword:"type",params:{type: "integer"},schema:schema84.properties.sku_id.type,parentSchema:schema84.properties.sku_id,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.bundle_id !== undefined){
let data3 = data.bundle_id;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err9 = {instancePath:instancePath+"/bundle_id",schemaPath:"#/properties/bundle_id/type",keyword:"type",params:{type: schema84.properties.bundle_id.type},schema:schema84.properties.bundle_id.type,parentSchema:schema84.properties.bundle_id,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.bundle_name !== undefined){
let data4 = data.bundle_name;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/bundle_name",schemaPath:"#/properties/bundle_name/type",keyword:"type",params:{type: schema84.properties.bundle_name.type},schema:schema84.properties.bundle_name.type,parentSchema:schema84.properties.bundle_name,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.price_cost !== undefined){
let data5 = data.price_cost;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/price_cost",schemaPath:"#/properties/price_cost/type",keyword:"type",params:{type: "number"},schema:schema84.properties.price_cost.type,parentSchema:schema84.properties.price_cost,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.price !== undefined){
let data6 = data.price;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/type",keyword:"type",params:{type: "number"},schema:schema84.properties.price.type,parentSchema:schema84.properties.price,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.item_sku !== undefined){
let data7 = data.item_sku;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/item_sku",schemaPath:"#/properties/item_sku/type",keyword:"type",params:{type: "string"},schema:schema84.properties.item_sku.type,parentSchema:schema84.properties.item_sku,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.quantity !== undefined){
let data8 = data.quantity;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err14 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "integer"},schema:schema84.properties.quantity.type,parentSchema:schema84.properties.quantity,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.shipment_cost !== undefined){
let data9 = data.shipment_cost;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err15 = {instancePath:instancePath+"/shipment_cost",schemaPath:"#/properties/shipment_cost/type",keyword:"type",params:{type: "number"},schema:schema84.properties.shipment_cost.type,parentSchema:schema84.properties.shipment_cost,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.gift !== undefined){
let data10 = data.gift;
if(typeof data10 !== "boolean"){
const err16 = {instancePath:instancePath+"/gift",schemaPath:"#/properties/gift/type",keyword:"type",params:{type: "boolean"},schema:schema84.properties.gift.type,parentSchema:schema84.properties.gift,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.gift_value !== undefined){
let data11 = data.gift_value;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err17 = {instancePath:instancePath+"/gift_value",schemaPath:"#/properties/gift_value/type",keyword:"type",params:{type: "number"},schema:schema84.properties.gift_value.type,parentSchema:schema84.properties.gift_value,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.has_recomm !== undefined){
let data12 = data.has_recomm;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err18 = {instancePath:instancePath+"/has_recomm",schemaPath:"#/properties/has_recomm/type",keyword:"type",params:{type: "integer"},schema:schema84.properties.has_recomm.type,parentSchema:schema84.properties.has_recomm,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.customizations !== undefined){
let data13 = data.customizations;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err19 = {instancePath:instancePath+"/customizations/" + i0,schemaPath:"#/properties/customizations/items/type",keyword:"type",params:{type: schema84.properties.customizations.items.type},schema:schema84.properties.customizations.items.type,parentSchema:schema84.properties.customizations.items,data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(validate204(data14, {instancePath:instancePath+"/customizations/" + i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/customizations",schemaPath:"#/properties/customizations/type",keyword:"type",params:{type: "array"},schema:schema84.properties.customizations.type,parentSchema:schema84.properties.customizations,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.is_digital !== undefined){
let data15 = data.is_digital;
if(typeof data15 !== "boolean"){
const err21 = {instancePath:instancePath+"/is_digital",schemaPath:"#/properties/is_digital/type",keyword:"type",params:{type: "boolean"},schema:schema84.properties.is_digital.type,parentSchema:schema84.properties.is_digital,data:data15};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.sku !== undefined){
let data16 = data.sku;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
const err22 = {instancePath:instancePath+"/sku",schemaPath:"#/properties/sku/type",keyword:"type",params:{type: schema84.properties.sku.type},schema:schema84.properties.sku.type,parentSchema:schema84.properties.sku,data:data16};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(validate206(data16, {instancePath:instancePath+"/sku",parentData:data,parentDataProperty:"sku",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderItemsRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema83.properties.data.items.type},schema:schema83.properties.data.items.type,parentSchema:schema83.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate203(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema83.properties.data.type,parentSchema:schema83.properties.data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema89 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"OrderStatus","type":["object"]}}},"additionalProperties":false,"$id":"OrderStatusesRelation"};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderStatusesRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema89.properties.data.items.type},schema:schema89.properties.data.items.type,parentSchema:schema89.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate194(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema89.properties.data.type,parentSchema:schema89.properties.data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema90 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"OrderAddress","type":["object"]}},"additionalProperties":false,"$id":"OrderAddressRelation"};
const schema91 = {"type":"object","required":["id","receiver","street","city"],"properties":{"id":{"type":"integer"},"order_id":{"type":"integer"},"address_name":{"type":["string","null"]},"receiver":{"type":"string"},"zipcode":{"type":"string"},"zip_code":{"type":"string"},"street":{"type":"string"},"number":{"type":"string"},"complement":{"type":["string","null"]},"reference":{"type":["string","null"]},"neighborhood":{"type":"string"},"full_address":{"type":"string"},"city":{"type":"string"},"state":{"type":"string"},"uf":{"type":"string"},"country":{"type":"string"}},"additionalProperties":false,"$id":"OrderAddress"};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderAddress" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.receiver === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receiver"},schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.street === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "street"},schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.city === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "city"},schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema91.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema91.properties.id.type,parentSchema:schema91.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.order_id !== undefined){
let data1 = data.order_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/type",keyword:"type",params:{type: "integer"},schema:schema91.properties.order_id.type,parentSchema:schema91.properties.order_id,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.address_name !== undefined){
let data2 = data.address_name;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/address_name",schemaPath:"#/properties/address_name/type",keyword:"type",params:{type: schema91.properties.address_name.type},schema:schema91.properties.address_name.type,parentSchema:schema91.properties.address_name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.receiver !== undefined){
let data3 = data.receiver;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/receiver",schemaPath:"#/properties/receiver/type",keyword:"type",params:{type: "string"},schema:schema91.properties.receiver.type,parentSchema:schema91.properties.receiver,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.zipcode !== undefined){
let data4 = data.zipcode;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/zipcode",schemaPath:"#/properties/zipcode/type",keyword:"type",params:{type: "string"},schema:schema91.properties.zipcode.type,parentSchema:schema91.properties.zipcode,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.zip_code !== undefined){
let data5 = data.zip_code;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/zip_code",schemaPath:"#/properties/zip_code/type",keyword:"type",params:{type: "string"},schema:schema91.properties.zip_code.type,parentSchema:schema91.properties.zip_code,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.street !== undefined){
let data6 = data.street;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"},schema:schema91.properties.street.type,parentSchema:schema91.properties.street,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.number !== undefined){
let data7 = data.number;
if(typeof data7 !== "string"){
const err12 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},schema:schema91.properties.number.type,parentSchema:schema91.properties.number,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.complement !== undefined){
let data8 = data.complement;
if((typeof data8 !== "string") && (data8 !== null)){
const err13 = {instancePath:instancePath+"/complement",schemaPath:"#/properties/complement/type",keyword:"type",params:{type: schema91.properties.complement.type},schema:schema91.properties.complement.type,parentSchema:schema91.properties.complement,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.reference !== undefined){
let data9 = data.reference;
if((typeof data9 !== "string") && (data9 !== null)){
const err14 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: schema91.properties.reference.type},schema:schema91.properties.reference.type,parentSchema:schema91.properties.reference,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.neighborhood !== undefined){
let data10 = data.neighborhood;
if(typeof data10 !== "string"){
const err15 = {instancePath:instancePath+"/neighborhood",schemaPath:"#/properties/neighborhood/type",keyword:"type",params:{type: "string"},schema:schema91.properties.neighborhood.type,parentSchema:schema91.properties.neighborhood,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.full_address !== undefined){
let data11 = data.full_address;
if(typeof data11 !== "string"){
const err16 = {instancePath:instancePath+"/full_address",schemaPath:"#/properties/full_address/type",keyword:"type",params:{type: "string"},schema:schema91.properties.full_address.type,parentSchema:schema91.properties.full_address,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.city !== undefined){
let data12 = data.city;
if(typeof data12 !== "string"){
const err17 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "string"},schema:schema91.properties.city.type,parentSchema:schema91.properties.city,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.state !== undefined){
let data13 = data.state;
if(typeof data13 !== "string"){
const err18 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},schema:schema91.properties.state.type,parentSchema:schema91.properties.state,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.uf !== undefined){
let data14 = data.uf;
if(typeof data14 !== "string"){
const err19 = {instancePath:instancePath+"/uf",schemaPath:"#/properties/uf/type",keyword:"type",params:{type: "string"},schema:schema91.properties.uf.type,parentSchema:schema91.properties.uf,data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.country !== undefined){
let data15 = data.country;
if(typeof data15 !== "string"){
const err20 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},schema:schema91.properties.country.type,parentSchema:schema91.properties.country,data:data15};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderAddressRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema90.properties.data.type},schema:schema90.properties.data.type,parentSchema:schema90.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate222(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema92 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"Promocode","type":["object"]}},"additionalProperties":false,"$id":"WebhookPromocodeRelation"};
const schema93 = {"type":"object","required":["id","code","description","customer_id","active","expired","discount_type","for_the_price_of","cart_default","value","price_products","quantity","product_quantity","used","items_count","min_value","accumulate","once_per_customer","abandoned_cart","newsletter","payments_ids","free_shipment","ignore_promotion_products","start_at","end_at","created_at","updated_at"],"properties":{"id":{"type":"integer"},"code":{"type":"string"},"description":{"type":["string","null"]},"customer_id":{"type":["integer","null"]},"active":{"type":"boolean"},"expired":{"type":"boolean"},"discount_type":{"type":"string","enum":["p","v"]},"for_the_price_of":{"type":"boolean"},"cart_default":{"type":"boolean"},"type_increment_value":{"type":"string"},"value":{"type":["number","string"],"pattern":"^-?\\d+(\\.\\d+)?$","examples":["99.99"]},"price_products":{"type":["number","string","null"],"examples":["99.99"],"allOf":[{"if":{"type":["number","string"]},"then":{"type":["number","string"],"pattern":"^-?\\d+(\\.\\d+)?$","examples":["99.99"]},"else":{"type":"null"}}]},"percent_products":{"type":"number"},"quantity":{"type":["integer","string"],"pattern":"^\\d+$","minimum":0,"examples":["30"]},"total_customers_used":{"type":["integer","string"],"pattern":"^\\d+$","minimum":0,"examples":["30"]},"product_quantity":{"type":"integer"},"product_max_quantity":{"type":"integer"},"used":{"type":"integer"},"items_count":{"type":"integer"},"min_value":{"type":["number","string"],"pattern":"^-?\\d+(\\.\\d+)?$","examples":["99.99"]},"use_percent":{"type":"number"},"shipment_percent":{"type":"number"},"accumulate":{"type":"boolean"},"once_per_customer":{"type":"boolean"},"abandoned_cart":{"type":"boolean"},"newsletter":{"type":"boolean"},"payments_ids":{"type":"array","items":{"type":"integer"}},"free_shipment":{"type":"boolean"},"ignore_promotion_products":{"type":"boolean"},"start_at":{"$ref":"ApiDateTime","type":["object"]},"end_at":{"$ref":"ApiDateTime","type":["object"]},"created_at":{"$ref":"ApiDateTime","type":["object"]},"updated_at":{"$ref":"ApiDateTime","type":["object"]},"include":{"$ref":"PromocodeRestriction","type":["object"]},"exclude":{"$ref":"PromocodeRestriction","type":["object"]},"include_ids":{"type":"array","items":{"type":"integer"}},"exclude_ids":{"type":"array","items":{"type":"integer"}}},"additionalProperties":false,"$id":"Promocode"};
const schema94 = {"type":"object","required":["products_ids","brands_ids","collections_ids","categories_ids"],"properties":{"products_ids":{"type":"array","items":{"type":"integer"}},"brands_ids":{"type":"array","items":{"type":"integer"}},"collections_ids":{"type":"array","items":{"type":"integer"}},"categories_ids":{"type":"array","items":{"type":"integer"}}},"additionalProperties":false,"$id":"PromocodeRestriction"};

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PromocodeRestriction" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate231.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.products_ids === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "products_ids"},schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.brands_ids === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "brands_ids"},schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.collections_ids === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "collections_ids"},schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.categories_ids === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "categories_ids"},schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "products_ids") || (key0 === "brands_ids")) || (key0 === "collections_ids")) || (key0 === "categories_ids"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.products_ids !== undefined){
let data0 = data.products_ids;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/products_ids/" + i0,schemaPath:"#/properties/products_ids/items/type",keyword:"type",params:{type: "integer"},schema:schema94.properties.products_ids.items.type,parentSchema:schema94.properties.products_ids.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/products_ids",schemaPath:"#/properties/products_ids/type",keyword:"type",params:{type: "array"},schema:schema94.properties.products_ids.type,parentSchema:schema94.properties.products_ids,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.brands_ids !== undefined){
let data2 = data.brands_ids;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/brands_ids/" + i1,schemaPath:"#/properties/brands_ids/items/type",keyword:"type",params:{type: "integer"},schema:schema94.properties.brands_ids.items.type,parentSchema:schema94.properties.brands_ids.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/brands_ids",schemaPath:"#/properties/brands_ids/type",keyword:"type",params:{type: "array"},schema:schema94.properties.brands_ids.type,parentSchema:schema94.properties.brands_ids,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.collections_ids !== undefined){
let data4 = data.collections_ids;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/collections_ids/" + i2,schemaPath:"#/properties/collections_ids/items/type",keyword:"type",params:{type: "integer"},schema:schema94.properties.collections_ids.items.type,parentSchema:schema94.properties.collections_ids.items,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/collections_ids",schemaPath:"#/properties/collections_ids/type",keyword:"type",params:{type: "array"},schema:schema94.properties.collections_ids.type,parentSchema:schema94.properties.collections_ids,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.categories_ids !== undefined){
let data6 = data.categories_ids;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err11 = {instancePath:instancePath+"/categories_ids/" + i3,schemaPath:"#/properties/categories_ids/items/type",keyword:"type",params:{type: "integer"},schema:schema94.properties.categories_ids.items.type,parentSchema:schema94.properties.categories_ids.items,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/categories_ids",schemaPath:"#/properties/categories_ids/type",keyword:"type",params:{type: "array"},schema:schema94.properties.categories_ids.type,parentSchema:schema94.properties.categories_ids,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}
validate231.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Promocode" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.code === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.description === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.customer_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_id"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.active === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.expired === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expired"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.discount_type === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "discount_type"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.for_the_price_of === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "for_the_price_of"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.cart_default === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cart_default"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.value === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.price_products === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "price_products"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.quantity === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.product_quantity === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "product_quantity"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.used === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "used"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.items_count === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items_count"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.min_value === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "min_value"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.accumulate === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accumulate"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.once_per_customer === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "once_per_customer"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.abandoned_cart === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "abandoned_cart"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.newsletter === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "newsletter"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.payments_ids === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payments_ids"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.free_shipment === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "free_shipment"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.ignore_promotion_products === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ignore_promotion_products"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.start_at === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start_at"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.end_at === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end_at"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.created_at === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.updated_at === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema93.properties, key0))){
const err27 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err28 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema93.properties.id.type,parentSchema:schema93.properties.id,data:data0};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 !== "string"){
const err29 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},schema:schema93.properties.code.type,parentSchema:schema93.properties.code,data:data1};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
const err30 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema93.properties.description.type},schema:schema93.properties.description.type,parentSchema:schema93.properties.description,data:data2};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.customer_id !== undefined){
let data3 = data.customer_id;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err31 = {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: schema93.properties.customer_id.type},schema:schema93.properties.customer_id.type,parentSchema:schema93.properties.customer_id,data:data3};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.active !== undefined){
let data4 = data.active;
if(typeof data4 !== "boolean"){
const err32 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},schema:schema93.properties.active.type,parentSchema:schema93.properties.active,data:data4};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.expired !== undefined){
let data5 = data.expired;
if(typeof data5 !== "boolean"){
const err33 = {instancePath:instancePath+"/expired",schemaPath:"#/properties/expired/type",keyword:"type",params:{type: "boolean"},schema:schema93.properties.expired.type,parentSchema:schema93.properties.expired,data:data5};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.discount_type !== undefined){
let data6 = data.discount_type;
if(typeof data6 !== "string"){
const err34 = {instancePath:instancePath+"/discount_type",schemaPath:"#/properties/discount_type/type",keyword:"type",params:{type: "string"},schema:schema93.properties.discount_type.type,parentSchema:schema93.properties.discount_type,data:data6};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!((data6 === "p") || (data6 === "v"))){
const err35 = {instancePath:instancePath+"/discount_type",schemaPath:"#/properties/discount_type/enum",keyword:"enum",params:{allowedValues: schema93.properties.discount_type.enum},schema:schema93.properties.discount_type.enum,parentSchema:schema93.properties.discount_type,data:data6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.for_the_price_of !== undefined){
let data7 = data.for_the_price_of;
if(typeof data7 !== "boolean"){
const err36 = {instancePath:instancePath+"/for_the_price_of",schemaPath:"#/properties/for_the_price_of/type",keyword:"type",params:{type: "boolean"},schema:schema93.properties.for_the_price_of.type,parentSchema:schema93.properties.for_the_price_of,data:data7};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.cart_default !== undefined){
let data8 = data.cart_default;
if(typeof data8 !== "boolean"){
const err37 = {instancePath:instancePath+"/cart_default",schemaPath:"#/properties/cart_default/type",keyword:"type",params:{type: "boolean"},schema:schema93.properties.cart_default.type,parentSchema:schema93.properties.cart_default,data:data8};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.type_increment_value !== undefined){
let data9 = data.type_increment_value;
if(typeof data9 !== "string"){
const err38 = {instancePath:instancePath+"/type_increment_value",schemaPath:"#/properties/type_increment_value/type",keyword:"type",params:{type: "string"},schema:schema93.properties.type_increment_value.type,parentSchema:schema93.properties.type_increment_value,data:data9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.value !== undefined){
let data10 = data.value;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (typeof data10 !== "string")){
const err39 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema93.properties.value.type},schema:schema93.properties.value.type,parentSchema:schema93.properties.value,data:data10};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err40 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},schema:"^-?\\d+(\\.\\d+)?$",parentSchema:schema93.properties.value,data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.price_products !== undefined){
let data11 = data.price_products;
if(((!((typeof data11 == "number") && (isFinite(data11)))) && (typeof data11 !== "string")) && (data11 !== null)){
const err41 = {instancePath:instancePath+"/price_products",schemaPath:"#/properties/price_products/type",keyword:"type",params:{type: schema93.properties.price_products.type},schema:schema93.properties.price_products.type,parentSchema:schema93.properties.price_products,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const _errs27 = errors;
let valid2 = true;
const _errs28 = errors;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (typeof data11 !== "string")){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid0 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs30 = errors;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (typeof data11 !== "string")){
const err43 = {instancePath:instancePath+"/price_products",schemaPath:"#/properties/price_products/allOf/0/then/type",keyword:"type",params:{type: schema93.properties.price_products.allOf[0].then.type},schema:schema93.properties.price_products.allOf[0].then.type,parentSchema:schema93.properties.price_products.allOf[0].then,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err44 = {instancePath:instancePath+"/price_products",schemaPath:"#/properties/price_products/allOf/0/then/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},schema:"^-?\\d+(\\.\\d+)?$",parentSchema:schema93.properties.price_products.allOf[0].then,data:data11};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var _valid0 = _errs30 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs32 = errors;
if(data11 !== null){
const err45 = {instancePath:instancePath+"/price_products",schemaPath:"#/properties/price_products/allOf/0/else/type",keyword:"type",params:{type: "null"},schema:schema93.properties.price_products.allOf[0].else.type,parentSchema:schema93.properties.price_products.allOf[0].else,data:data11};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid0 = _errs32 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err46 = {instancePath:instancePath+"/price_products",schemaPath:"#/properties/price_products/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema93.properties.price_products.allOf[0].if,parentSchema:schema93.properties.price_products.allOf[0],data:data11};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.percent_products !== undefined){
let data12 = data.percent_products;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err47 = {instancePath:instancePath+"/percent_products",schemaPath:"#/properties/percent_products/type",keyword:"type",params:{type: "number"},schema:schema93.properties.percent_products.type,parentSchema:schema93.properties.percent_products,data:data12};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.quantity !== undefined){
let data13 = data.quantity;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (typeof data13 !== "string")){
const err48 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: schema93.properties.quantity.type},schema:schema93.properties.quantity.type,parentSchema:schema93.properties.quantity,data:data13};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err49 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema93.properties.quantity,data:data13};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
const err50 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/pattern",keyword:"pattern",params:{pattern: "^\\d+$"},schema:"^\\d+$",parentSchema:schema93.properties.quantity,data:data13};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data.total_customers_used !== undefined){
let data14 = data.total_customers_used;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (typeof data14 !== "string")){
const err51 = {instancePath:instancePath+"/total_customers_used",schemaPath:"#/properties/total_customers_used/type",keyword:"type",params:{type: schema93.properties.total_customers_used.type},schema:schema93.properties.total_customers_used.type,parentSchema:schema93.properties.total_customers_used,data:data14};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err52 = {instancePath:instancePath+"/total_customers_used",schemaPath:"#/properties/total_customers_used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema93.properties.total_customers_used,data:data14};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
const err53 = {instancePath:instancePath+"/total_customers_used",schemaPath:"#/properties/total_customers_used/pattern",keyword:"pattern",params:{pattern: "^\\d+$"},schema:"^\\d+$",parentSchema:schema93.properties.total_customers_used,data:data14};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data.product_quantity !== undefined){
let data15 = data.product_quantity;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err54 = {instancePath:instancePath+"/product_quantity",schemaPath:"#/properties/product_quantity/type",keyword:"type",params:{type: "integer"},schema:schema93.properties.product_quantity.type,parentSchema:schema93.properties.product_quantity,data:data15};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.product_max_quantity !== undefined){
let data16 = data.product_max_quantity;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err55 = {instancePath:instancePath+"/product_max_quantity",schemaPath:"#/properties/product_max_quantity/type",keyword:"type",params:{type: "integer"},schema:schema93.properties.product_max_quantity.type,parentSchema:schema93.properties.product_max_quantity,data:data16};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.used !== undefined){
let data17 = data.used;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err56 = {instancePath:instancePath+"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type: "integer"},schema:schema93.properties.used.type,parentSchema:schema93.properties.used,data:data17};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.items_count !== undefined){
let data18 = data.items_count;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err57 = {instancePath:instancePath+"/items_count",schemaPath:"#/properties/items_count/type",keyword:"type",params:{type: "integer"},schema:schema93.properties.items_count.type,parentSchema:schema93.properties.items_count,data:data18};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.min_value !== undefined){
let data19 = data.min_value;
if((!((typeof data19 == "number") && (isFinite(data19)))) && (typeof data19 !== "string")){
const err58 = {instancePath:instancePath+"/min_value",schemaPath:"#/properties/min_value/type",keyword:"type",params:{type: schema93.properties.min_value.type},schema:schema93.properties.min_value.type,parentSchema:schema93.properties.min_value,data:data19};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
const err59 = {instancePath:instancePath+"/min_value",schemaPath:"#/properties/min_value/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},schema:"^-?\\d+(\\.\\d+)?$",parentSchema:schema93.properties.min_value,data:data19};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data.use_percent !== undefined){
let data20 = data.use_percent;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err60 = {instancePath:instancePath+"/use_percent",schemaPath:"#/properties/use_percent/type",keyword:"type",params:{type: "number"},schema:schema93.properties.use_percent.type,parentSchema:schema93.properties.use_percent,data:data20};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.shipment_percent !== undefined){
let data21 = data.shipment_percent;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err61 = {instancePath:instancePath+"/shipment_percent",schemaPath:"#/properties/shipment_percent/type",keyword:"type",params:{type: "number"},schema:schema93.properties.shipment_percent.type,parentSchema:schema93.properties.shipment_percent,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.accumulate !== undefined){
let data22 = data.accumulate;
if(typeof data22 !== "boolean"){
const err62 = {instancePath:instancePath+"/accumulate",schemaPath:"#/properties/accumulate/type",keyword:"type",params:{type: "boolean"},schema:schema93.properties.accumulate.type,parentSchema:schema93.properties.accumulate,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.once_per_customer !== undefined){
let data23 = data.once_per_customer;
if(typeof data23 !== "boolean"){
const err63 = {instancePath:instancePath+"/once_per_customer",schemaPath:"#/properties/once_per_customer/type",keyword:"type",params:{type: "boolean"},schema:schema93.properties.once_per_customer.type,parentSchema:schema93.properties.once_per_customer,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.abandoned_cart !== undefined){
let data24 = data.abandoned_cart;
if(typeof data24 !== "boolean"){
const err64 = {instancePath:instancePath+"/abandoned_cart",schemaPath:"#/properties/abandoned_cart/type",keyword:"type",params:{type: "boolean"},schema:schema93.properties.abandoned_cart.type,parentSchema:schema93.properties.abandoned_cart,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.newsletter !== undefined){
let data25 = data.newsletter;
if(typeof data25 !== "boolean"){
const err65 = {instancePath:instancePath+"/newsletter",schemaPath:"#/properties/newsletter/type",keyword:"type",params:{type: "boolean"},schema:schema93.properties.newsletter.type,parentSchema:schema93.properties.newsletter,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.payments_ids !== undefined){
let data26 = data.payments_ids;
if(Array.isArray(data26)){
const len0 = data26.length;
for(let i0=0; i0<len0; i0++){
let data27 = data26[i0];
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err66 = {instancePath:instancePath+"/payments_ids/" + i0,schemaPath:"#/properties/payments_ids/items/type",keyword:"type",params:{type: "integer"},schema:schema93.properties.payments_ids.items.type,parentSchema:schema93.properties.payments_ids.items,data:data27};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/payments_ids",schemaPath:"#/properties/payments_ids/type",keyword:"type",params:{type: "array"},schema:schema93.properties.payments_ids.type,parentSchema:schema93.properties.payments_ids,data:data26};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.free_shipment !== undefined){
let data28 = data.free_shipment;
if(typeof data28 !== "boolean"){
const err68 = {instancePath:instancePath+"/free_shipment",schemaPath:"#/properties/free_shipment/type",keyword:"type",params:{type: "boolean"},schema:schema93.properties.free_shipment.type,parentSchema:schema93.properties.free_shipment,data:data28};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.ignore_promotion_products !== undefined){
let data29 = data.ignore_promotion_products;
if(typeof data29 !== "boolean"){
const err69 = {instancePath:instancePath+"/ignore_promotion_products",schemaPath:"#/properties/ignore_promotion_products/type",keyword:"type",params:{type: "boolean"},schema:schema93.properties.ignore_promotion_products.type,parentSchema:schema93.properties.ignore_promotion_products,data:data29};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.start_at !== undefined){
let data30 = data.start_at;
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
const err70 = {instancePath:instancePath+"/start_at",schemaPath:"#/properties/start_at/type",keyword:"type",params:{type: schema93.properties.start_at.type},schema:schema93.properties.start_at.type,parentSchema:schema93.properties.start_at,data:data30};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!(validate60(data30, {instancePath:instancePath+"/start_at",parentData:data,parentDataProperty:"start_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.end_at !== undefined){
let data31 = data.end_at;
if(!(data31 && typeof data31 == "object" && !Array.isArray(data31))){
const err71 = {instancePath:instancePath+"/end_at",schemaPath:"#/properties/end_at/type",keyword:"type",params:{type: schema93.properties.end_at.type},schema:schema93.properties.end_at.type,parentSchema:schema93.properties.end_at,data:data31};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!(validate60(data31, {instancePath:instancePath+"/end_at",parentData:data,parentDataProperty:"end_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data32 = data.created_at;
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
const err72 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: schema93.properties.created_at.type},schema:schema93.properties.created_at.type,parentSchema:schema93.properties.created_at,data:data32};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!(validate60(data32, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
let data33 = data.updated_at;
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
const err73 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: schema93.properties.updated_at.type},schema:schema93.properties.updated_at.type,parentSchema:schema93.properties.updated_at,data:data33};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!(validate60(data33, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.include !== undefined){
let data34 = data.include;
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
const err74 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: schema93.properties.include.type},schema:schema93.properties.include.type,parentSchema:schema93.properties.include,data:data34};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!(validate231(data34, {instancePath:instancePath+"/include",parentData:data,parentDataProperty:"include",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if(data.exclude !== undefined){
let data35 = data.exclude;
if(!(data35 && typeof data35 == "object" && !Array.isArray(data35))){
const err75 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: schema93.properties.exclude.type},schema:schema93.properties.exclude.type,parentSchema:schema93.properties.exclude,data:data35};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!(validate231(data35, {instancePath:instancePath+"/exclude",parentData:data,parentDataProperty:"exclude",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if(data.include_ids !== undefined){
let data36 = data.include_ids;
if(Array.isArray(data36)){
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
let data37 = data36[i1];
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err76 = {instancePath:instancePath+"/include_ids/" + i1,schemaPath:"#/properties/include_ids/items/type",keyword:"type",params:{type: "integer"},schema:schema93.properties.include_ids.items.type,parentSchema:schema93.properties.include_ids.items,data:data37};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/include_ids",schemaPath:"#/properties/include_ids/type",keyword:"type",params:{type: "array"},schema:schema93.properties.include_ids.type,parentSchema:schema93.properties.include_ids,data:data36};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.exclude_ids !== undefined){
let data38 = data.exclude_ids;
if(Array.isArray(data38)){
const len2 = data38.length;
for(let i2=0; i2<len2; i2++){
let data39 = data38[i2];
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err78 = {instancePath:instancePath+"/exclude_ids/" + i2,schemaPath:"#/properties/exclude_ids/items/type",keyword:"type",params:{type: "integer"},schema:schema93.properties.exclude_ids.items.type,parentSchema:schema93.properties.exclude_ids.items,data:data39};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/exclude_ids",schemaPath:"#/properties/exclude_ids/type",keyword:"type",params:{type: "array"},schema:schema93.properties.exclude_ids.type,parentSchema:schema93.properties.exclude_ids,data:data38};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="WebhookPromocodeRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate225.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema92.properties.data.type},schema:schema92.properties.data.type,parentSchema:schema92.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate226(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema95 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"Transaction","type":["object"]}}},"additionalProperties":false,"$id":"TransactionsRelation"};
const schema96 = {"type":"object","required":["id","amount","installments","error_message","error_code"],"properties":{"id":{"type":"integer"},"customer_id":{"type":"integer"},"payment_id":{"type":"integer"},"affiliation_id":{"type":"integer"},"marketplace_id":{"type":["integer","null"]},"marketplace_account_id":{"type":["integer","null"]},"authorized":{"type":"boolean"},"captured":{"type":"boolean"},"cancelled":{"type":"boolean"},"gateway_transaction_id":{"type":["string","null"]},"gateway_order_id":{"type":["string","null"]},"gateway_authorization_code":{"type":["string","null"]},"gateway_billet_id":{"type":["string","null"]},"amount":{"type":"number"},"installments":{"type":"integer"},"installment_value":{"type":"number"},"installment_formated":{"type":"string"},"bank_name":{"type":["string","null"]},"bank_alias":{"type":["string","null"]},"status":{"type":"string"},"error_message":{"type":["string","null"]},"error_code":{"type":["string","null"]},"truncated_card":{"type":["string","null"]},"holder_name":{"type":["string","null"]},"holder_document":{"type":["string","null"]},"billet_url":{"type":["string","null"]},"billet_barcode":{"type":["string","null"]},"billet_date":{"$ref":"ApiDateTimeOrNull","type":["object","null"]},"billet_our_number":{"type":["string","null"]},"billet_document_number":{"type":["string","null"]},"billet_whatsapp_link":{"type":["string","null"]},"antifraud_sale_id":{"type":["string","null"]},"antifraud_status":{"type":["string","null"]},"antifraud_score":{"type":["string","null"]},"sent_to_antifraud":{"type":"boolean"},"total_logs":{"type":"integer"},"capture_date":{"$ref":"ApiDateTimeOrNull","type":["object","null"]},"authorized_at":{"$ref":"ApiDateTimeOrNull","type":["object","null"]},"captured_at":{"$ref":"ApiDateTimeOrNull","type":["object","null"]},"cancelled_at":{"$ref":"ApiDateTimeOrNull","type":["object","null"]},"created_at":{"$ref":"ApiDateTime","type":["object"]},"updated_at":{"$ref":"ApiDateTime","type":["object"]},"payment":{"$ref":"PaymentRelation","type":["object"]},"metadata":{"$ref":"UnknownRelation","type":["object"]},"customer":{"$ref":"WebhookCustomerRelation","type":["object"]},"cart":{"$ref":"TransactionCartRelation","type":["object"]}},"additionalProperties":true,"$id":"Transaction"};
const schema97 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"Payment","type":["object"]}},"additionalProperties":false,"$id":"PaymentRelation"};
const schema98 = {"type":"object","required":["alias"],"properties":{"id":{"type":"integer"},"alias":{"type":"string"},"name":{"type":"string"},"has_config":{"type":"boolean"},"active_config":{"type":"boolean"},"is_credit_card":{"type":"boolean"},"is_deposit":{"type":"boolean"},"is_billet":{"type":"boolean"},"is_pix":{"type":"boolean"},"icon_url":{"type":"string"}},"additionalProperties":false,"$id":"Payment"};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Payment" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate247.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alias === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alias"},schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema98.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema98.properties.id.type,parentSchema:schema98.properties.id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.alias !== undefined){
let data1 = data.alias;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: "string"},schema:schema98.properties.alias.type,parentSchema:schema98.properties.alias,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema98.properties.name.type,parentSchema:schema98.properties.name,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.has_config !== undefined){
let data3 = data.has_config;
if(typeof data3 !== "boolean"){
const err5 = {instancePath:instancePath+"/has_config",schemaPath:"#/properties/has_config/type",keyword:"type",params:{type: "boolean"},schema:schema98.properties.has_config.type,parentSchema:schema98.properties.has_config,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.active_config !== undefined){
let data4 = data.active_config;
if(typeof data4 !== "boolean"){
const err6 = {instancePath:instancePath+"/active_config",schemaPath:"#/properties/active_config/type",keyword:"type",params:{type: "boolean"},schema:schema98.properties.active_config.type,parentSchema:schema98.properties.active_config,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.is_credit_card !== undefined){
let data5 = data.is_credit_card;
if(typeof data5 !== "boolean"){
const err7 = {instancePath:instancePath+"/is_credit_card",schemaPath:"#/properties/is_credit_card/type",keyword:"type",params:{type: "boolean"},schema:schema98.properties.is_credit_card.type,parentSchema:schema98.properties.is_credit_card,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.is_deposit !== undefined){
let data6 = data.is_deposit;
if(typeof data6 !== "boolean"){
const err8 = {instancePath:instancePath+"/is_deposit",schemaPath:"#/properties/is_deposit/type",keyword:"type",params:{type: "boolean"},schema:schema98.properties.is_deposit.type,parentSchema:schema98.properties.is_deposit,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.is_billet !== undefined){
let data7 = data.is_billet;
if(typeof data7 !== "boolean"){
const err9 = {instancePath:instancePath+"/is_billet",schemaPath:"#/properties/is_billet/type",keyword:"type",params:{type: "boolean"},schema:schema98.properties.is_billet.type,parentSchema:schema98.properties.is_billet,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.is_pix !== undefined){
let data8 = data.is_pix;
if(typeof data8 !== "boolean"){
const err10 = {instancePath:instancePath+"/is_pix",schemaPath:"#/properties/is_pix/type",keyword:"type",params:{type: "boolean"},schema:schema98.properties.is_pix.type,parentSchema:schema98.properties.is_pix,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.icon_url !== undefined){
let data9 = data.icon_url;
if(typeof data9 !== "string"){
const err11 = {instancePath:instancePath+"/icon_url",schemaPath:"#/properties/icon_url/type",keyword:"type",params:{type: "string"},schema:schema98.properties.icon_url.type,parentSchema:schema98.properties.icon_url,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PaymentRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema97.properties.data.type},schema:schema97.properties.data.type,parentSchema:schema97.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate247(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema99 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"TransactionCart","type":["object"]}},"additionalProperties":false,"$id":"TransactionCartRelation"};
const schema100 = {"type":"object","properties":{"unauth_simulate_url":{"type":"string"},"items":{"$ref":"CartItemsRelation","type":["object"]}},"additionalProperties":true,"$id":"TransactionCart"};

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="TransactionCart" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate253.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.unauth_simulate_url !== undefined){
let data0 = data.unauth_simulate_url;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/unauth_simulate_url",schemaPath:"#/properties/unauth_simulate_url/type",keyword:"type",params:{type: "string"},schema:schema100.properties.unauth_simulate_url.type,parentSchema:schema100.properties.unauth_simulate_url,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err1 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: schema100.properties.items.type},schema:schema100.properties.items.type,parentSchema:schema100.properties.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(validate108(data1, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}
validate253.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="TransactionCartRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate252.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema99.properties.data.type},schema:schema99.properties.data.type,parentSchema:schema99.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate253(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema99.type,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Transaction" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema96.required,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},schema:schema96.required,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.installments === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "installments"},schema:schema96.required,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.error_message === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_message"},schema:schema96.required,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.error_code === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_code"},schema:schema96.required,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema96.properties.id.type,parentSchema:schema96.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.customer_id !== undefined){
let data1 = data.customer_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: "integer"},schema:schema96.properties.customer_id.type,parentSchema:schema96.properties.customer_id,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.payment_id !== undefined){
let data2 = data.payment_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/payment_id",schemaPath:"#/properties/payment_id/type",keyword:"type",params:{type: "integer"},schema:schema96.properties.payment_id.type,parentSchema:schema96.properties.payment_id,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.affiliation_id !== undefined){
let data3 = data.affiliation_id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/affiliation_id",schemaPath:"#/properties/affiliation_id/type",keyword:"type",params:{type: "integer"},schema:schema96.properties.affiliation_id.type,parentSchema:schema96.properties.affiliation_id,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.marketplace_id !== undefined){
let data4 = data.marketplace_id;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err9 = {instancePath:instancePath+"/marketplace_id",schemaPath:"#/properties/marketplace_id/type",keyword:"type",params:{type: schema96.properties.marketplace_id.type},schema:schema96.properties.marketplace_id.type,parentSchema:schema96.properties.marketplace_id,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.marketplace_account_id !== undefined){
let data5 = data.marketplace_account_id;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err10 = {instancePath:instancePath+"/marketplace_account_id",schemaPath:"#/properties/marketplace_account_id/type",keyword:"type",params:{type: schema96.properties.marketplace_account_id.type},schema:schema96.properties.marketplace_account_id.type,parentSchema:schema96.properties.marketplace_account_id,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.authorized !== undefined){
let data6 = data.authorized;
if(typeof data6 !== "boolean"){
const err11 = {instancePath:instancePath+"/authorized",schemaPath:"#/properties/authorized/type",keyword:"type",params:{type: "boolean"},schema:schema96.properties.authorized.type,parentSchema:schema96.properties.authorized,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.captured !== undefined){
let data7 = data.captured;
if(typeof data7 !== "boolean"){
const err12 = {instancePath:instancePath+"/captured",schemaPath:"#/properties/captured/type",keyword:"type",params:{type: "boolean"},schema:schema96.properties.captured.type,parentSchema:schema96.properties.captured,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.cancelled !== undefined){
let data8 = data.cancelled;
if(typeof data8 !== "boolean"){
const err13 = {instancePath:instancePath+"/cancelled",schemaPath:"#/properties/cancelled/type",keyword:"type",params:{type: "boolean"},schema:schema96.properties.cancelled.type,parentSchema:schema96.properties.cancelled,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.gateway_transaction_id !== undefined){
let data9 = data.gateway_transaction_id;
if((typeof data9 !== "string") && (data9 !== null)){
const err14 = {instancePath:instancePath+"/gateway_transaction_id",schemaPath:"#/properties/gateway_transaction_id/type",keyword:"type",params:{type: schema96.properties.gateway_transaction_id.type},schema:schema96.properties.gateway_transaction_id.type,parentSchema:schema96.properties.gateway_transaction_id,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.gateway_order_id !== undefined){
let data10 = data.gateway_order_id;
if((typeof data10 !== "string") && (data10 !== null)){
const err15 = {instancePath:instancePath+"/gateway_order_id",schemaPath:"#/properties/gateway_order_id/type",keyword:"type",params:{type: schema96.properties.gateway_order_id.type},schema:schema96.properties.gateway_order_id.type,parentSchema:schema96.properties.gateway_order_id,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.gateway_authorization_code !== undefined){
let data11 = data.gateway_authorization_code;
if((typeof data11 !== "string") && (data11 !== null)){
const err16 = {instancePath:instancePath+"/gateway_authorization_code",schemaPath:"#/properties/gateway_authorization_code/type",keyword:"type",params:{type: schema96.properties.gateway_authorization_code.type},schema:schema96.properties.gateway_authorization_code.type,parentSchema:schema96.properties.gateway_authorization_code,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.gateway_billet_id !== undefined){
let data12 = data.gateway_billet_id;
if((typeof data12 !== "string") && (data12 !== null)){
const err17 = {instancePath:instancePath+"/gateway_billet_id",schemaPath:"#/properties/gateway_billet_id/type",keyword:"type",params:{type: schema96.properties.gateway_billet_id.type},schema:schema96.properties.gateway_billet_id.type,parentSchema:schema96.properties.gateway_billet_id,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.amount !== undefined){
let data13 = data.amount;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err18 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"},schema:schema96.properties.amount.type,parentSchema:schema96.properties.amount,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.installments !== undefined){
let data14 = data.installments;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err19 = {instancePath:instancePath+"/installments",schemaPath:"#/properties/installments/type",keyword:"type",params:{type: "integer"},schema:schema96.properties.installments.type,parentSchema:schema96.properties.installments,data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.installment_value !== undefined){
let data15 = data.installment_value;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err20 = {instancePath:instancePath+"/installment_value",schemaPath:"#/properties/installment_value/type",keyword:"type",params:{type: "number"},schema:schema96.properties.installment_value.type,parentSchema:schema96.properties.installment_value,data:data15};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.installment_formated !== undefined){
let data16 = data.installment_formated;
if(typeof data16 !== "string"){
const err21 = {instancePath:instancePath+"/installment_formated",schemaPath:"#/properties/installment_formated/type",keyword:"type",params:{type: "string"},schema:schema96.properties.installment_formated.type,parentSchema:schema96.properties.installment_formated,data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.bank_name !== undefined){
let data17 = data.bank_name;
if((typeof data17 !== "string") && (data17 !== null)){
const err22 = {instancePath:instancePath+"/bank_name",schemaPath:"#/properties/bank_name/type",keyword:"type",params:{type: schema96.properties.bank_name.type},schema:schema96.properties.bank_name.type,parentSchema:schema96.properties.bank_name,data:data17};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.bank_alias !== undefined){
let data18 = data.bank_alias;
if((typeof data18 !== "string") && (data18 !== null)){
const err23 = {instancePath:instancePath+"/bank_alias",schemaPath:"#/properties/bank_alias/type",keyword:"type",params:{type: schema96.properties.bank_alias.type},schema:schema96.properties.bank_alias.type,parentSchema:schema96.properties.bank_alias,data:data18};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.status !== undefined){
let data19 = data.status;
if(typeof data19 !== "string"){
const err24 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema96.properties.status.type,parentSchema:schema96.properties.status,data:data19};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.error_message !== undefined){
let data20 = data.error_message;
if((typeof data20 !== "string") && (data20 !== null)){
const err25 = {instancePath:instancePath+"/error_message",schemaPath:"#/properties/error_message/type",keyword:"type",params:{type: schema96.properties.error_message.type},schema:schema96.properties.error_message.type,parentSchema:schema96.properties.error_message,data:data20};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.error_code !== undefined){
let data21 = data.error_code;
if((typeof data21 !== "string") && (data21 !== null)){
const err26 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: schema96.properties.error_code.type},schema:schema96.properties.error_code.type,parentSchema:schema96.properties.error_code,data:data21};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.truncated_card !== undefined){
let data22 = data.truncated_card;
if((typeof data22 !== "string") && (data22 !== null)){
const err27 = {instancePath:instancePath+"/truncated_card",schemaPath:"#/properties/truncated_card/type",keyword:"type",params:{type: schema96.properties.truncated_card.type},schema:schema96.properties.truncated_card.type,parentSchema:schema96.properties.truncated_card,data:data22};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.holder_name !== undefined){
let data23 = data.holder_name;
if((typeof data23 !== "string") && (data23 !== null)){
const err28 = {instancePath:instancePath+"/holder_name",schemaPath:"#/properties/holder_name/type",keyword:"type",params:{type: schema96.properties.holder_name.type},schema:schema96.properties.holder_name.type,parentSchema:schema96.properties.holder_name,data:data23};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.holder_document !== undefined){
let data24 = data.holder_document;
if((typeof data24 !== "string") && (data24 !== null)){
const err29 = {instancePath:instancePath+"/holder_document",schemaPath:"#/properties/holder_document/type",keyword:"type",params:{type: schema96.properties.holder_document.type},schema:schema96.properties.holder_document.type,parentSchema:schema96.properties.holder_document,data:data24};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.billet_url !== undefined){
let data25 = data.billet_url;
if((typeof data25 !== "string") && (data25 !== null)){
const err30 = {instancePath:instancePath+"/billet_url",schemaPath:"#/properties/billet_url/type",keyword:"type",params:{type: schema96.properties.billet_url.type},schema:schema96.properties.billet_url.type,parentSchema:schema96.properties.billet_url,data:data25};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.billet_barcode !== undefined){
let data26 = data.billet_barcode;
if((typeof data26 !== "string") && (data26 !== null)){
const err31 = {instancePath:instancePath+"/billet_barcode",schemaPath:"#/properties/billet_barcode/type",keyword:"type",params:{type: schema96.properties.billet_barcode.type},schema:schema96.properties.billet_barcode.type,parentSchema:schema96.properties.billet_barcode,data:data26};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.billet_date !== undefined){
let data27 = data.billet_date;
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
const err32 = {instancePath:instancePath+"/billet_date",schemaPath:"#/properties/billet_date/type",keyword:"type",params:{type: schema96.properties.billet_date.type},schema:schema96.properties.billet_date.type,parentSchema:schema96.properties.billet_date,data:data27};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(validate84(data27, {instancePath:instancePath+"/billet_date",parentData:data,parentDataProperty:"billet_date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.billet_our_number !== undefined){
let data28 = data.billet_our_number;
if((typeof data28 !== "string") && (data28 !== null)){
const err33 = {instancePath:instancePath+"/billet_our_number",schemaPath:"#/properties/billet_our_number/type",keyword:"type",params:{type: schema96.properties.billet_our_number.type},schema:schema96.properties.billet_our_number.type,parentSchema:schema96.properties.billet_our_number,data:data28};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.billet_document_number !== undefined){
let data29 = data.billet_document_number;
if((typeof data29 !== "string") && (data29 !== null)){
const err34 = {instancePath:instancePath+"/billet_document_number",schemaPath:"#/properties/billet_document_number/type",keyword:"type",params:{type: schema96.properties.billet_document_number.type},schema:schema96.properties.billet_document_number.type,parentSchema:schema96.properties.billet_document_number,data:data29};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.billet_whatsapp_link !== undefined){
let data30 = data.billet_whatsapp_link;
if((typeof data30 !== "string") && (data30 !== null)){
const err35 = {instancePath:instancePath+"/billet_whatsapp_link",schemaPath:"#/properties/billet_whatsapp_link/type",keyword:"type",params:{type: schema96.properties.billet_whatsapp_link.type},schema:schema96.properties.billet_whatsapp_link.type,parentSchema:schema96.properties.billet_whatsapp_link,data:data30};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.antifraud_sale_id !== undefined){
let data31 = data.antifraud_sale_id;
if((typeof data31 !== "string") && (data31 !== null)){
const err36 = {instancePath:instancePath+"/antifraud_sale_id",schemaPath:"#/properties/antifraud_sale_id/type",keyword:"type",params:{type: schema96.properties.antifraud_sale_id.type},schema:schema96.properties.antifraud_sale_id.type,parentSchema:schema96.properties.antifraud_sale_id,data:data31};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.antifraud_status !== undefined){
let data32 = data.antifraud_status;
if((typeof data32 !== "string") && (data32 !== null)){
const err37 = {instancePath:instancePath+"/antifraud_status",schemaPath:"#/properties/antifraud_status/type",keyword:"type",params:{type: schema96.properties.antifraud_status.type},schema:schema96.properties.antifraud_status.type,parentSchema:schema96.properties.antifraud_status,data:data32};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.antifraud_score !== undefined){
let data33 = data.antifraud_score;
if((typeof data33 !== "string") && (data33 !== null)){
const err38 = {instancePath:instancePath+"/antifraud_score",schemaPath:"#/properties/antifraud_score/type",keyword:"type",params:{type: schema96.properties.antifraud_score.type},schema:schema96.properties.antifraud_score.type,parentSchema:schema96.properties.antifraud_score,data:data33};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.sent_to_antifraud !== undefined){
let data34 = data.sent_to_antifraud;
if(typeof data34 !== "boolean"){
const err39 = {instancePath:instancePath+"/sent_to_antifraud",schemaPath:"#/properties/sent_to_antifraud/type",keyword:"type",params:{type: "boolean"},schema:schema96.properties.sent_to_antifraud.type,parentSchema:schema96.properties.sent_to_antifraud,data:data34};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.total_logs !== undefined){
let data35 = data.total_logs;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err40 = {instancePath:instancePath+"/total_logs",schemaPath:"#/properties/total_logs/type",keyword:"type",params:{type: "integer"},schema:schema96.properties.total_logs.type,parentSchema:schema96.properties.total_logs,data:data35};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.capture_date !== undefined){
let data36 = data.capture_date;
if((!(data36 && typeof data36 == "object" && !Array.isArray(data36))) && (data36 !== null)){
const err41 = {instancePath:instancePath+"/capture_date",schemaPath:"#/properties/capture_date/type",keyword:"type",params:{type: schema96.properties.capture_date.type},schema:schema96.properties.capture_date.type,parentSchema:schema96.properties.capture_date,data:data36};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!(validate84(data36, {instancePath:instancePath+"/capture_date",parentData:data,parentDataProperty:"capture_date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.authorized_at !== undefined){
let data37 = data.authorized_at;
if((!(data37 && typeof data37 == "object" && !Array.isArray(data37))) && (data37 !== null)){
const err42 = {instancePath:instancePath+"/authorized_at",schemaPath:"#/properties/authorized_at/type",keyword:"type",params:{type: schema96.properties.authorized_at.type},schema:schema96.properties.authorized_at.type,parentSchema:schema96.properties.authorized_at,data:data37};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!(validate84(data37, {instancePath:instancePath+"/authorized_at",parentData:data,parentDataProperty:"authorized_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.captured_at !== undefined){
let data38 = data.captured_at;
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
const err43 = {instancePath:instancePath+"/captured_at",schemaPath:"#/properties/captured_at/type",keyword:"type",params:{type: schema96.properties.captured_at.type},schema:schema96.properties.captured_at.type,parentSchema:schema96.properties.captured_at,data:data38};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(validate84(data38, {instancePath:instancePath+"/captured_at",parentData:data,parentDataProperty:"captured_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.cancelled_at !== undefined){
let data39 = data.cancelled_at;
if((!(data39 && typeof data39 == "object" && !Array.isArray(data39))) && (data39 !== null)){
const err44 = {instancePath:instancePath+"/cancelled_at",schemaPath:"#/properties/cancelled_at/type",keyword:"type",params:{type: schema96.properties.cancelled_at.type},schema:schema96.properties.cancelled_at.type,parentSchema:schema96.properties.cancelled_at,data:data39};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!(validate84(data39, {instancePath:instancePath+"/cancelled_at",parentData:data,parentDataProperty:"cancelled_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data40 = data.created_at;
if(!(data40 && typeof data40 == "object" && !Array.isArray(data40))){
const err45 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: schema96.properties.created_at.type},schema:schema96.properties.created_at.type,parentSchema:schema96.properties.created_at,data:data40};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(validate60(data40, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
let data41 = data.updated_at;
if(!(data41 && typeof data41 == "object" && !Array.isArray(data41))){
const err46 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: schema96.properties.updated_at.type},schema:schema96.properties.updated_at.type,parentSchema:schema96.properties.updated_at,data:data41};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(validate60(data41, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.payment !== undefined){
let data42 = data.payment;
if(!(data42 && typeof data42 == "object" && !Array.isArray(data42))){
const err47 = {instancePath:instancePath+"/payment",schemaPath:"#/properties/payment/type",keyword:"type",params:{type: schema96.properties.payment.type},schema:schema96.properties.payment.type,parentSchema:schema96.properties.payment,data:data42};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!(validate246(data42, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
let data43 = data.metadata;
if(!(data43 && typeof data43 == "object" && !Array.isArray(data43))){
const err48 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: schema96.properties.metadata.type},schema:schema96.properties.metadata.type,parentSchema:schema96.properties.metadata,data:data43};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(validate199(data43, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
let data44 = data.customer;
if(!(data44 && typeof data44 == "object" && !Array.isArray(data44))){
const err49 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type: schema96.properties.customer.type},schema:schema96.properties.customer.type,parentSchema:schema96.properties.customer,data:data44};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!(validate63(data44, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.cart !== undefined){
let data45 = data.cart;
if(!(data45 && typeof data45 == "object" && !Array.isArray(data45))){
const err50 = {instancePath:instancePath+"/cart",schemaPath:"#/properties/cart/type",keyword:"type",params:{type: schema96.properties.cart.type},schema:schema96.properties.cart.type,parentSchema:schema96.properties.cart,data:data45};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!(validate252(data45, {instancePath:instancePath+"/cart",parentData:data,parentDataProperty:"cart",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema96.type,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="TransactionsRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate237.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema95.properties.data.items.type},schema:schema95.properties.data.items.type,parentSchema:schema95.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate238(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema95.properties.data.type,parentSchema:schema95.properties.data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}
validate237.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema101 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"OrderSearch","type":["object"]}},"additionalProperties":false,"$id":"OrderSearchRelation"};
const schema102 = {"type":"object","properties":{"payment_id":{"type":"integer"},"antifraud_status":{"type":["string","null"]},"affiliation_id":{"type":"integer"},"products_ids":{"type":"array","items":{"type":"integer"}},"gateway_transaction_id":{"type":"string"},"created_at":{"type":"string"},"updated_at":{"type":"string"},"captured_at":{"type":"string"},"cancelled_at":{"type":["string","null"]},"date_delivery":{"type":"string"},"inventory_ids":{"type":"array","items":{"type":"integer"}},"payment_method":{"type":"string"},"payment_retry":{"type":"boolean"}},"additionalProperties":false,"$id":"OrderSearch"};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderSearch" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate260.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema102.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.payment_id !== undefined){
let data0 = data.payment_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/payment_id",schemaPath:"#/properties/payment_id/type",keyword:"type",params:{type: "integer"},schema:schema102.properties.payment_id.type,parentSchema:schema102.properties.payment_id,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.antifraud_status !== undefined){
let data1 = data.antifraud_status;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/antifraud_status",schemaPath:"#/properties/antifraud_status/type",keyword:"type",params:{type: schema102.properties.antifraud_status.type},schema:schema102.properties.antifraud_status.type,parentSchema:schema102.properties.antifraud_status,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.affiliation_id !== undefined){
let data2 = data.affiliation_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/affiliation_id",schemaPath:"#/properties/affiliation_id/type",keyword:"type",params:{type: "integer"},schema:schema102.properties.affiliation_id.type,parentSchema:schema102.properties.affiliation_id,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.products_ids !== undefined){
let data3 = data.products_ids;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err4 = {instancePath:instancePath+"/products_ids/" + i0,schemaPath:"#/properties/products_ids/items/type",keyword:"type",params:{type: "integer"},schema:schema102.properties.products_ids.items.type,parentSchema:schema102.properties.products_ids.items,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/products_ids",schemaPath:"#/properties/products_ids/type",keyword:"type",params:{type: "array"},schema:schema102.properties.products_ids.type,parentSchema:schema102.properties.products_ids,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.gateway_transaction_id !== undefined){
let data5 = data.gateway_transaction_id;
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/gateway_transaction_id",schemaPath:"#/properties/gateway_transaction_id/type",keyword:"type",params:{type: "string"},schema:schema102.properties.gateway_transaction_id.type,parentSchema:schema102.properties.gateway_transaction_id,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.created_at !== undefined){
let data6 = data.created_at;
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},schema:schema102.properties.created_at.type,parentSchema:schema102.properties.created_at,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data7 = data.updated_at;
if(typeof data7 !== "string"){
const err8 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},schema:schema102.properties.updated_at.type,parentSchema:schema102.properties.updated_at,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.captured_at !== undefined){
let data8 = data.captured_at;
if(typeof data8 !== "string"){
const err9 = {instancePath:instancePath+"/captured_at",schemaPath:"#/properties/captured_at/type",keyword:"type",params:{type: "string"},schema:schema102.properties.captured_at.type,parentSchema:schema102.properties.captured_at,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.cancelled_at !== undefined){
let data9 = data.cancelled_at;
if((typeof data9 !== "string") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/cancelled_at",schemaPath:"#/properties/cancelled_at/type",keyword:"type",params:{type: schema102.properties.cancelled_at.type},schema:schema102.properties.cancelled_at.type,parentSchema:schema102.properties.cancelled_at,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.date_delivery !== undefined){
let data10 = data.date_delivery;
if(typeof data10 !== "string"){
const err11 = {instancePath:instancePath+"/date_delivery",schemaPath:"#/properties/date_delivery/type",keyword:"type",params:{type: "string"},schema:schema102.properties.date_delivery.type,parentSchema:schema102.properties.date_delivery,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.inventory_ids !== undefined){
let data11 = data.inventory_ids;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err12 = {instancePath:instancePath+"/inventory_ids/" + i1,schemaPath:"#/properties/inventory_ids/items/type",keyword:"type",params:{type: "integer"},schema:schema102.properties.inventory_ids.items.type,parentSchema:schema102.properties.inventory_ids.items,data:data12};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/inventory_ids",schemaPath:"#/properties/inventory_ids/type",keyword:"type",params:{type: "array"},schema:schema102.properties.inventory_ids.type,parentSchema:schema102.properties.inventory_ids,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.payment_method !== undefined){
let data13 = data.payment_method;
if(typeof data13 !== "string"){
const err14 = {instancePath:instancePath+"/payment_method",schemaPath:"#/properties/payment_method/type",keyword:"type",params:{type: "string"},schema:schema102.properties.payment_method.type,parentSchema:schema102.properties.payment_method,data:data13};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.payment_retry !== undefined){
let data14 = data.payment_retry;
if(typeof data14 !== "boolean"){
const err15 = {instancePath:instancePath+"/payment_retry",schemaPath:"#/properties/payment_retry/type",keyword:"type",params:{type: "boolean"},schema:schema102.properties.payment_retry.type,parentSchema:schema102.properties.payment_retry,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema102.type,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}
validate260.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderSearchRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema101.properties.data.type},schema:schema101.properties.data.type,parentSchema:schema101.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate260(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}
validate259.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema103 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"OrderSpreadsheetRow","type":["object"]}}},"additionalProperties":false,"$id":"OrderSpreadsheetRelation"};
const schema104 = {"type":"object","properties":{"product":{"type":"string"},"sku":{"type":"string"},"customization":{"type":"string"},"payment_date":{"type":"string"},"cancelled_date":{"type":"string"},"customer":{"type":"string"},"customer_email":{"type":"string"},"customer_phone":{"type":"string"},"customer_document":{"type":"string"},"status":{"type":"string"},"payment":{"type":"string"},"shipping_address":{"type":"string"},"shipping_street":{"type":"string"},"shipping_number":{"type":"string"},"shipping_neighborhood":{"type":"string"},"shipping_complement":{"type":["string","null"]},"shipping_city":{"type":"string"},"shipping_state":{"type":"string"},"shipping_zip_code":{"type":"string"},"gateway_transaction_id":{"type":["string","null"]},"quantity":{"type":"integer"},"total_cost":{"type":"number"},"total_item":{"type":"number"},"delivered":{"type":"integer"},"credit_card":{"type":["string","null"]},"billet_barcode":{"type":["string","null"]}},"additionalProperties":false,"$id":"OrderSpreadsheetRow"};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderSpreadsheetRow" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate265.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema104.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.product !== undefined){
let data0 = data.product;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "string"},schema:schema104.properties.product.type,parentSchema:schema104.properties.product,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sku !== undefined){
let data1 = data.sku;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/sku",schemaPath:"#/properties/sku/type",keyword:"type",params:{type: "string"},schema:schema104.properties.sku.type,parentSchema:schema104.properties.sku,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.customization !== undefined){
let data2 = data.customization;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/customization",schemaPath:"#/properties/customization/type",keyword:"type",params:{type: "string"},schema:schema104.properties.customization.type,parentSchema:schema104.properties.customization,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.payment_date !== undefined){
let data3 = data.payment_date;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/payment_date",schemaPath:"#/properties/payment_date/type",keyword:"type",params:{type: "string"},schema:schema104.properties.payment_date.type,parentSchema:schema104.properties.payment_date,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.cancelled_date !== undefined){
let data4 = data.cancelled_date;
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/cancelled_date",schemaPath:"#/properties/cancelled_date/type",keyword:"type",params:{type: "string"},schema:schema104.properties.cancelled_date.type,parentSchema:schema104.properties.cancelled_date,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.customer !== undefined){
let data5 = data.customer;
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type: "string"},schema:schema104.properties.customer.type,parentSchema:schema104.properties.customer,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.customer_email !== undefined){
let data6 = data.customer_email;
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/customer_email",schemaPath:"#/properties/customer_email/type",keyword:"type",params:{type: "string"},schema:schema104.properties.customer_email.type,parentSchema:schema104.properties.customer_email,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.customer_phone !== undefined){
let data7 = data.customer_phone;
if(typeof data7 !== "string"){
const err8 = {instancePath:instancePath+"/customer_phone",schemaPath:"#/properties/customer_phone/type",keyword:"type",params:{type: "string"},schema:schema104.properties.customer_phone.type,parentSchema:schema104.properties.customer_phone,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.customer_document !== undefined){
let data8 = data.customer_document;
if(typeof data8 !== "string"){
const err9 = {instancePath:instancePath+"/customer_document",schemaPath:"#/properties/customer_document/type",keyword:"type",params:{type: "string"},schema:schema104.properties.customer_document.type,parentSchema:schema104.properties.customer_document,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.status !== undefined){
let data9 = data.status;
if(typeof data9 !== "string"){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema104.properties.status.type,parentSchema:schema104.properties.status,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.payment !== undefined){
let data10 = data.payment;
if(typeof data10 !== "string"){
const err11 = {instancePath:instancePath+"/payment",schemaPath:"#/properties/payment/type",keyword:"type",params:{type: "string"},schema:schema104.properties.payment.type,parentSchema:schema104.properties.payment,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.shipping_address !== undefined){
let data11 = data.shipping_address;
if(typeof data11 !== "string"){
const err12 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/properties/shipping_address/type",keyword:"type",params:{type: "string"},schema:schema104.properties.shipping_address.type,parentSchema:schema104.properties.shipping_address,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.shipping_street !== undefined){
let data12 = data.shipping_street;
if(typeof data12 !== "string"){
const err13 = {instancePath:instancePath+"/shipping_street",schemaPath:"#/properties/shipping_street/type",keyword:"type",params:{type: "string"},schema:schema104.properties.shipping_street.type,parentSchema:schema104.properties.shipping_street,data:data12};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.shipping_number !== undefined){
let data13 = data.shipping_number;
if(typeof data13 !== "string"){
const err14 = {instancePath:instancePath+"/shipping_number",schemaPath:"#/properties/shipping_number/type",keyword:"type",params:{type: "string"},schema:schema104.properties.shipping_number.type,parentSchema:schema104.properties.shipping_number,data:data13};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.shipping_neighborhood !== undefined){
let data14 = data.shipping_neighborhood;
if(typeof data14 !== "string"){
const err15 = {instancePath:instancePath+"/shipping_neighborhood",schemaPath:"#/properties/shipping_neighborhood/type",keyword:"type",params:{type: "string"},schema:schema104.properties.shipping_neighborhood.type,parentSchema:schema104.properties.shipping_neighborhood,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.shipping_complement !== undefined){
let data15 = data.shipping_complement;
if((typeof data15 !== "string") && (data15 !== null)){
const err16 = {instancePath:instancePath+"/shipping_complement",schemaPath:"#/properties/shipping_complement/type",keyword:"type",params:{type: schema104.properties.shipping_complement.type},schema:schema104.properties.shipping_complement.type,parentSchema:schema104.properties.shipping_complement,data:data15};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.shipping_city !== undefined){
let data16 = data.shipping_city;
if(typeof data16 !== "string"){
const err17 = {instancePath:instancePath+"/shipping_city",schemaPath:"#/properties/shipping_city/type",keyword:"type",params:{type: "string"},schema:schema104.properties.shipping_city.type,parentSchema:schema104.properties.shipping_city,data:data16};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.shipping_state !== undefined){
let data17 = data.shipping_state;
if(typeof data17 !== "string"){
const err18 = {instancePath:instancePath+"/shipping_state",schemaPath:"#/properties/shipping_state/type",keyword:"type",params:{type: "string"},schema:schema104.properties.shipping_state.type,parentSchema:schema104.properties.shipping_state,data:data17};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.shipping_zip_code !== undefined){
let data18 = data.shipping_zip_code;
if(typeof data18 !== "string"){
const err19 = {instancePath:instancePath+"/shipping_zip_code",schemaPath:"#/properties/shipping_zip_code/type",keyword:"type",params:{type: "string"},schema:schema104.properties.shipping_zip_code.type,parentSchema:schema104.properties.shipping_zip_code,data:data18};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.gateway_transaction_id !== undefined){
let data19 = data.gateway_transaction_id;
if((typeof data19 !== "string") && (data19 !== null)){
const err20 = {instancePath:instancePath+"/gateway_transaction_id",schemaPath:"#/properties/gateway_transaction_id/type",keyword:"type",params:{type: schema104.properties.gateway_transaction_id.type},schema:schema104.properties.gateway_transaction_id.type,parentSchema:schema104.properties.gateway_transaction_id,data:data19};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.quantity !== undefined){
let data20 = data.quantity;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err21 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "integer"},schema:schema104.properties.quantity.type,parentSchema:schema104.properties.quantity,data:data20};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.total_cost !== undefined){
let data21 = data.total_cost;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err22 = {instancePath:instancePath+"/total_cost",schemaPath:"#/properties/total_cost/type",keyword:"type",params:{type: "number"},schema:schema104.properties.total_cost.type,parentSchema:schema104.properties.total_cost,data:data21};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.total_item !== undefined){
let data22 = data.total_item;
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err23 = {instancePath:instancePath+"/total_item",schemaPath:"#/properties/total_item/type",keyword:"type",params:{type: "number"},schema:schema104.properties.total_item.type,parentSchema:schema104.properties.total_item,data:data22};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.delivered !== undefined){
let data23 = data.delivered;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err24 = {instancePath:instancePath+"/delivered",schemaPath:"#/properties/delivered/type",keyword:"type",params:{type: "integer"},schema:schema104.properties.delivered.type,parentSchema:schema104.properties.delivered,data:data23};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.credit_card !== undefined){
let data24 = data.credit_card;
if((typeof data24 !== "string") && (data24 !== null)){
const err25 = {instancePath:instancePath+"/credit_card",schemaPath:"#/properties/credit_card/type",keyword:"type",params:{type: schema104.properties.credit_card.type},schema:schema104.properties.credit_card.type,parentSchema:schema104.properties.credit_card,data:data24};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.billet_barcode !== undefined){
let data25 = data.billet_barcode;
if((typeof data25 !== "string") && (data25 !== null)){
const err26 = {instancePath:instancePath+"/billet_barcode",schemaPath:"#/properties/billet_barcode/type",keyword:"type",params:{type: schema104.properties.billet_barcode.type},schema:schema104.properties.billet_barcode.type,parentSchema:schema104.properties.billet_barcode,data:data25};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}
validate265.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderSpreadsheetRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate264.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema103.properties.data.items.type},schema:schema103.properties.data.items.type,parentSchema:schema103.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate265(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema103.properties.data.type,parentSchema:schema103.properties.data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema103.type,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate264.errors = vErrors;
return errors === 0;
}
validate264.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema105 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"OrderMetadata","type":["object"]}}},"additionalProperties":false,"$id":"OrderMetadataRelation"};
const schema106 = {"type":"object","required":["key","value"],"properties":{"key":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false,"$id":"OrderMetadata"};

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderMetadata" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate269.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "key") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},schema:schema106.properties.key.type,parentSchema:schema106.properties.key,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},schema:schema106.properties.value.type,parentSchema:schema106.properties.value,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema106.type,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate269.errors = vErrors;
return errors === 0;
}
validate269.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderMetadataRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate268.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema105.required,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema105.properties.data.items.type},schema:schema105.properties.data.items.type,parentSchema:schema105.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate269(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema105.properties.data.type,parentSchema:schema105.properties.data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate268.errors = vErrors;
return errors === 0;
}
validate268.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema107 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"OrderPix","type":["object"]}},"additionalProperties":false,"$id":"OrderPixRelation"};
const schema108 = {"type":"object","required":["pix_qr_code"],"properties":{"pix_qr_code":{"type":"string"},"pix_expiration_date":{"type":"string"}},"additionalProperties":false,"$id":"OrderPix"};

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderPix" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate273.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pix_qr_code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pix_qr_code"},schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "pix_qr_code") || (key0 === "pix_expiration_date"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.pix_qr_code !== undefined){
let data0 = data.pix_qr_code;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/pix_qr_code",schemaPath:"#/properties/pix_qr_code/type",keyword:"type",params:{type: "string"},schema:schema108.properties.pix_qr_code.type,parentSchema:schema108.properties.pix_qr_code,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.pix_expiration_date !== undefined){
let data1 = data.pix_expiration_date;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/pix_expiration_date",schemaPath:"#/properties/pix_expiration_date/type",keyword:"type",params:{type: "string"},schema:schema108.properties.pix_expiration_date.type,parentSchema:schema108.properties.pix_expiration_date,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema108.type,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}
validate273.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderPixRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate272.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema107.required,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema107.properties.data.type},schema:schema107.properties.data.type,parentSchema:schema107.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate273(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema107.type,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate272.errors = vErrors;
return errors === 0;
}
validate272.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema109 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"OrderMessages","type":["object"]}},"additionalProperties":false,"$id":"OrderMessagesRelation"};
const schema110 = {"type":"object","properties":{"abandoned_cart":{"$ref":"OrderMessageOrNull","type":["object","null"]},"order_shipped":{"$ref":"OrderMessageOrNull","type":["object","null"]},"billet":{"$ref":"OrderMessageOrNull","type":["object","null"]},"pix":{"$ref":"OrderMessageOrNull","type":["object","null"]}},"additionalProperties":false,"$id":"OrderMessages"};
const schema111 = {"type":["object","null"],"allOf":[{"if":{"type":["object"]},"then":{"$ref":"OrderMessage","type":["object"]},"else":{"type":"null"}}],"$id":"OrderMessageOrNull"};
const schema112 = {"type":"object","required":["link","message"],"properties":{"link":{"type":"string"},"message":{"type":"string"}},"additionalProperties":false,"$id":"OrderMessage"};

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderMessage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate280.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.link === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "link"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "link") || (key0 === "message"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.link !== undefined){
let data0 = data.link;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/link",schemaPath:"#/properties/link/type",keyword:"type",params:{type: "string"},schema:schema112.properties.link.type,parentSchema:schema112.properties.link,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema112.properties.message.type,parentSchema:schema112.properties.message,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema112.type,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate280.errors = vErrors;
return errors === 0;
}
validate280.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderMessageOrNull" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate279.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema111.type},schema:schema111.type,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: schema111.allOf[0].then.type},schema:schema111.allOf[0].then.type,parentSchema:schema111.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate280(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(data !== null){
const err3 = {instancePath,schemaPath:"#/allOf/0/else/type",keyword:"type",params:{type: "null"},schema:schema111.allOf[0].else.type,parentSchema:schema111.allOf[0].else,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema111.allOf[0].if,parentSchema:schema111.allOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate279.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate279.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderMessages" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate278.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "abandoned_cart") || (key0 === "order_shipped")) || (key0 === "billet")) || (key0 === "pix"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.abandoned_cart !== undefined){
let data0 = data.abandoned_cart;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/abandoned_cart",schemaPath:"#/properties/abandoned_cart/type",keyword:"type",params:{type: schema110.properties.abandoned_cart.type},schema:schema110.properties.abandoned_cart.type,parentSchema:schema110.properties.abandoned_cart,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(validate279(data0, {instancePath:instancePath+"/abandoned_cart",parentData:data,parentDataProperty:"abandoned_cart",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
if(data.order_shipped !== undefined){
let data1 = data.order_shipped;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/order_shipped",schemaPath:"#/properties/order_shipped/type",keyword:"type",params:{type: schema110.properties.order_shipped.type},schema:schema110.properties.order_shipped.type,parentSchema:schema110.properties.order_shipped,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate279(data1, {instancePath:instancePath+"/order_shipped",parentData:data,parentDataProperty:"order_shipped",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
if(data.billet !== undefined){
let data2 = data.billet;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/billet",schemaPath:"#/properties/billet/type",keyword:"type",params:{type: schema110.properties.billet.type},schema:schema110.properties.billet.type,parentSchema:schema110.properties.billet,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(validate279(data2, {instancePath:instancePath+"/billet",parentData:data,parentDataProperty:"billet",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
if(data.pix !== undefined){
let data3 = data.pix;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/pix",schemaPath:"#/properties/pix/type",keyword:"type",params:{type: schema110.properties.pix.type},schema:schema110.properties.pix.type,parentSchema:schema110.properties.pix,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(validate279(data3, {instancePath:instancePath+"/pix",parentData:data,parentDataProperty:"pix",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}
validate278.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderMessagesRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate277.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema109.required,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema109.properties.data.type},schema:schema109.properties.data.type,parentSchema:schema109.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate278(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema109.type,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}
validate277.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Order" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.customer_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_id"},schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.number === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.value_total === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value_total"},schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.value_products === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value_products"},schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.value_shipment === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value_shipment"},schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.value_discount === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value_discount"},schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.created_at === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.updated_at === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"},schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema78.properties.id.type,parentSchema:schema78.properties.id,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.merchant_id !== undefined){
let data1 = data.merchant_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err10 = {instancePath:instancePath+"/merchant_id",schemaPath:"#/properties/merchant_id/type",keyword:"type",params:{type: "integer"},schema:schema78.properties.merchant_id.type,parentSchema:schema78.properties.merchant_id,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.customer_id !== undefined){
let data2 = data.customer_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: "integer"},schema:schema78.properties.customer_id.type,parentSchema:schema78.properties.customer_id,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.status_id !== undefined){
let data3 = data.status_id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/status_id",schemaPath:"#/properties/status_id/type",keyword:"type",params:{type: "integer"},schema:schema78.properties.status_id.type,parentSchema:schema78.properties.status_id,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.desire_status_id !== undefined){
let data4 = data.desire_status_id;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/desire_status_id/" + i0,schemaPath:"#/properties/desire_status_id/items/type",keyword:"type",params:{type: "integer"},schema:schema78.properties.desire_status_id.items.type,parentSchema:schema78.properties.desire_status_id.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/desire_status_id",schemaPath:"#/properties/desire_status_id/type",keyword:"type",params:{type: "array"},schema:schema78.properties.desire_status_id.type,parentSchema:schema78.properties.desire_status_id,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.desire_status !== undefined){
let data6 = data.desire_status;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/desire_status/" + i1,schemaPath:"#/properties/desire_status/items/type",keyword:"type",params:{type: "string"},schema:schema78.properties.desire_status.items.type,parentSchema:schema78.properties.desire_status.items,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/desire_status",schemaPath:"#/properties/desire_status/type",keyword:"type",params:{type: "array"},schema:schema78.properties.desire_status.type,parentSchema:schema78.properties.desire_status,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.promocode_id !== undefined){
let data8 = data.promocode_id;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err17 = {instancePath:instancePath+"/promocode_id",schemaPath:"#/properties/promocode_id/type",keyword:"type",params:{type: schema78.properties.promocode_id.type},schema:schema78.properties.promocode_id.type,parentSchema:schema78.properties.promocode_id,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.marketplace_id !== undefined){
let data9 = data.marketplace_id;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err18 = {instancePath:instancePath+"/marketplace_id",schemaPath:"#/properties/marketplace_id/type",keyword:"type",params:{type: schema78.properties.marketplace_id.type},schema:schema78.properties.marketplace_id.type,parentSchema:schema78.properties.marketplace_id,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.marketplace_account_id !== undefined){
let data10 = data.marketplace_account_id;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err19 = {instancePath:instancePath+"/marketplace_account_id",schemaPath:"#/properties/marketplace_account_id/type",keyword:"type",params:{type: schema78.properties.marketplace_account_id.type},schema:schema78.properties.marketplace_account_id.type,parentSchema:schema78.properties.marketplace_account_id,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.authorized !== undefined){
let data11 = data.authorized;
if(typeof data11 !== "boolean"){
const err20 = {instancePath:instancePath+"/authorized",schemaPath:"#/properties/authorized/type",keyword:"type",params:{type: "boolean"},schema:schema78.properties.authorized.type,parentSchema:schema78.properties.authorized,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.sync_by_erp !== undefined){
let data12 = data.sync_by_erp;
if(typeof data12 !== "boolean"){
const err21 = {instancePath:instancePath+"/sync_by_erp",schemaPath:"#/properties/sync_by_erp/type",keyword:"type",params:{type: "boolean"},schema:schema78.properties.sync_by_erp.type,parentSchema:schema78.properties.sync_by_erp,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.has_recomm !== undefined){
let data13 = data.has_recomm;
if(typeof data13 !== "boolean"){
const err22 = {instancePath:instancePath+"/has_recomm",schemaPath:"#/properties/has_recomm/type",keyword:"type",params:{type: "boolean"},schema:schema78.properties.has_recomm.type,parentSchema:schema78.properties.has_recomm,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.has_upsell !== undefined){
let data14 = data.has_upsell;
if(typeof data14 !== "boolean"){
const err23 = {instancePath:instancePath+"/has_upsell",schemaPath:"#/properties/has_upsell/type",keyword:"type",params:{type: "boolean"},schema:schema78.properties.has_upsell.type,parentSchema:schema78.properties.has_upsell,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.is_upsell !== undefined){
let data15 = data.is_upsell;
if(typeof data15 !== "boolean"){
const err24 = {instancePath:instancePath+"/is_upsell",schemaPath:"#/properties/is_upsell/type",keyword:"type",params:{type: "boolean"},schema:schema78.properties.is_upsell.type,parentSchema:schema78.properties.is_upsell,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.delivered !== undefined){
let data16 = data.delivered;
if(typeof data16 !== "boolean"){
const err25 = {instancePath:instancePath+"/delivered",schemaPath:"#/properties/delivered/type",keyword:"type",params:{type: "boolean"},schema:schema78.properties.delivered.type,parentSchema:schema78.properties.delivered,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.number !== undefined){
let data17 = data.number;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err26 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "integer"},schema:schema78.properties.number.type,parentSchema:schema78.properties.number,data:data17};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.marketplace_partner_id !== undefined){
let data18 = data.marketplace_partner_id;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
const err27 = {instancePath:instancePath+"/marketplace_partner_id",schemaPath:"#/properties/marketplace_partner_id/type",keyword:"type",params:{type: schema78.properties.marketplace_partner_id.type},schema:schema78.properties.marketplace_partner_id.type,parentSchema:schema78.properties.marketplace_partner_id,data:data18};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.marketplace_sale_number !== undefined){
let data19 = data.marketplace_sale_number;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (data19 !== null)){
const err28 = {instancePath:instancePath+"/marketplace_sale_number",schemaPath:"#/properties/marketplace_sale_number/type",keyword:"type",params:{type: schema78.properties.marketplace_sale_number.type},schema:schema78.properties.marketplace_sale_number.type,parentSchema:schema78.properties.marketplace_sale_number,data:data19};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.value_total !== undefined){
let data20 = data.value_total;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err29 = {instancePath:instancePath+"/value_total",schemaPath:"#/properties/value_total/type",keyword:"type",params:{type: "number"},schema:schema78.properties.value_total.type,parentSchema:schema78.properties.value_total,data:data20};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.value_products !== undefined){
let data21 = data.value_products;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err30 = {instancePath:instancePath+"/value_products",schemaPath:"#/properties/value_products/type",keyword:"type",params:{type: "number"},schema:schema78.properties.value_products.type,parentSchema:schema78.properties.value_products,data:data21};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.value_shipment !== undefined){
let data22 = data.value_shipment;
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err31 = {instancePath:instancePath+"/value_shipment",schemaPath:"#/properties/value_shipment/type",keyword:"type",params:{type: "number"},schema:schema78.properties.value_shipment.type,parentSchema:schema78.properties.value_shipment,data:data22};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.value_tax !== undefined){
let data23 = data.value_tax;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err32 = {instancePath:instancePath+"/value_tax",schemaPath:"#/properties/value_tax/type",keyword:"type",params:{type: "number"},schema:schema78.properties.value_tax.type,parentSchema:schema78.properties.value_tax,data:data23};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.value_discount !== undefined){
let data24 = data.value_discount;
if(!((typeof data24 == "number") && (isFinite(data24)))){
const err33 = {instancePath:instancePath+"/value_discount",schemaPath:"#/properties/value_discount/type",keyword:"type",params:{type: "number"},schema:schema78.properties.value_discount.type,parentSchema:schema78.properties.value_discount,data:data24};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.shipment_cost !== undefined){
let data25 = data.shipment_cost;
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err34 = {instancePath:instancePath+"/shipment_cost",schemaPath:"#/properties/shipment_cost/type",keyword:"type",params:{type: "number"},schema:schema78.properties.shipment_cost.type,parentSchema:schema78.properties.shipment_cost,data:data25};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.shipment_service !== undefined){
let data26 = data.shipment_service;
if((typeof data26 !== "string") && (data26 !== null)){
const err35 = {instancePath:instancePath+"/shipment_service",schemaPath:"#/properties/shipment_service/type",keyword:"type",params:{type: schema78.properties.shipment_service.type},schema:schema78.properties.shipment_service.type,parentSchema:schema78.properties.shipment_service,data:data26};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.shipment_service_id !== undefined){
let data27 = data.shipment_service_id;
if((typeof data27 !== "string") && (data27 !== null)){
const err36 = {instancePath:instancePath+"/shipment_service_id",schemaPath:"#/properties/shipment_service_id/type",keyword:"type",params:{type: schema78.properties.shipment_service_id.type},schema:schema78.properties.shipment_service_id.type,parentSchema:schema78.properties.shipment_service_id,data:data27};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.shipment_icon_url !== undefined){
let data28 = data.shipment_icon_url;
if((typeof data28 !== "string") && (data28 !== null)){
const err37 = {instancePath:instancePath+"/shipment_icon_url",schemaPath:"#/properties/shipment_icon_url/type",keyword:"type",params:{type: schema78.properties.shipment_icon_url.type},schema:schema78.properties.shipment_icon_url.type,parentSchema:schema78.properties.shipment_icon_url,data:data28};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.shipment_quote_id !== undefined){
let data29 = data.shipment_quote_id;
if((typeof data29 !== "string") && (data29 !== null)){
const err38 = {instancePath:instancePath+"/shipment_quote_id",schemaPath:"#/properties/shipment_quote_id/type",keyword:"type",params:{type: schema78.properties.shipment_quote_id.type},schema:schema78.properties.shipment_quote_id.type,parentSchema:schema78.properties.shipment_quote_id,data:data29};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.track_code !== undefined){
let data30 = data.track_code;
if((typeof data30 !== "string") && (data30 !== null)){
const err39 = {instancePath:instancePath+"/track_code",schemaPath:"#/properties/track_code/type",keyword:"type",params:{type: schema78.properties.track_code.type},schema:schema78.properties.track_code.type,parentSchema:schema78.properties.track_code,data:data30};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.track_url !== undefined){
let data31 = data.track_url;
if((typeof data31 !== "string") && (data31 !== null)){
const err40 = {instancePath:instancePath+"/track_url",schemaPath:"#/properties/track_url/type",keyword:"type",params:{type: schema78.properties.track_url.type},schema:schema78.properties.track_url.type,parentSchema:schema78.properties.track_url,data:data31};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.b2w_label_url !== undefined){
let data32 = data.b2w_label_url;
if((typeof data32 !== "string") && (data32 !== null)){
const err41 = {instancePath:instancePath+"/b2w_label_url",schemaPath:"#/properties/b2w_label_url/type",keyword:"type",params:{type: schema78.properties.b2w_label_url.type},schema:schema78.properties.b2w_label_url.type,parentSchema:schema78.properties.b2w_label_url,data:data32};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.days_delivery !== undefined){
let data33 = data.days_delivery;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err42 = {instancePath:instancePath+"/days_delivery",schemaPath:"#/properties/days_delivery/type",keyword:"type",params:{type: "integer"},schema:schema78.properties.days_delivery.type,parentSchema:schema78.properties.days_delivery,data:data33};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.date_delivery !== undefined){
let data34 = data.date_delivery;
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
const err43 = {instancePath:instancePath+"/date_delivery",schemaPath:"#/properties/date_delivery/type",keyword:"type",params:{type: schema78.properties.date_delivery.type},schema:schema78.properties.date_delivery.type,parentSchema:schema78.properties.date_delivery,data:data34};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(validate60(data34, {instancePath:instancePath+"/date_delivery",parentData:data,parentDataProperty:"date_delivery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.cart_token !== undefined){
let data35 = data.cart_token;
if(typeof data35 !== "string"){
const err44 = {instancePath:instancePath+"/cart_token",schemaPath:"#/properties/cart_token/type",keyword:"type",params:{type: "string"},schema:schema78.properties.cart_token.type,parentSchema:schema78.properties.cart_token,data:data35};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.utm_source !== undefined){
let data36 = data.utm_source;
if((typeof data36 !== "string") && (data36 !== null)){
const err45 = {instancePath:instancePath+"/utm_source",schemaPath:"#/properties/utm_source/type",keyword:"type",params:{type: schema78.properties.utm_source.type},schema:schema78.properties.utm_source.type,parentSchema:schema78.properties.utm_source,data:data36};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.utm_campaign !== undefined){
let data37 = data.utm_campaign;
if((typeof data37 !== "string") && (data37 !== null)){
const err46 = {instancePath:instancePath+"/utm_campaign",schemaPath:"#/properties/utm_campaign/type",keyword:"type",params:{type: schema78.properties.utm_campaign.type},schema:schema78.properties.utm_campaign.type,parentSchema:schema78.properties.utm_campaign,data:data37};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.utm_content !== undefined){
let data38 = data.utm_content;
if((typeof data38 !== "string") && (data38 !== null)){
const err47 = {instancePath:instancePath+"/utm_content",schemaPath:"#/properties/utm_content/type",keyword:"type",params:{type: schema78.properties.utm_content.type},schema:schema78.properties.utm_content.type,parentSchema:schema78.properties.utm_content,data:data38};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.utm_term !== undefined){
let data39 = data.utm_term;
if((typeof data39 !== "string") && (data39 !== null)){
const err48 = {instancePath:instancePath+"/utm_term",schemaPath:"#/properties/utm_term/type",keyword:"type",params:{type: schema78.properties.utm_term.type},schema:schema78.properties.utm_term.type,parentSchema:schema78.properties.utm_term,data:data39};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.utm_medium !== undefined){
let data40 = data.utm_medium;
if((typeof data40 !== "string") && (data40 !== null)){
const err49 = {instancePath:instancePath+"/utm_medium",schemaPath:"#/properties/utm_medium/type",keyword:"type",params:{type: schema78.properties.utm_medium.type},schema:schema78.properties.utm_medium.type,parentSchema:schema78.properties.utm_medium,data:data40};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.total_comments !== undefined){
let data41 = data.total_comments;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err50 = {instancePath:instancePath+"/total_comments",schemaPath:"#/properties/total_comments/type",keyword:"type",params:{type: "integer"},schema:schema78.properties.total_comments.type,parentSchema:schema78.properties.total_comments,data:data41};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.payments !== undefined){
let data42 = data.payments;
if(Array.isArray(data42)){
const len2 = data42.length;
for(let i2=0; i2<len2; i2++){
let data43 = data42[i2];
if(!(data43 && typeof data43 == "object" && !Array.isArray(data43))){
const err51 = {instancePath:instancePath+"/payments/" + i2,schemaPath:"#/properties/payments/items/type",keyword:"type",params:{type: schema78.properties.payments.items.type},schema:schema78.properties.payments.items.type,parentSchema:schema78.properties.payments.items,data:data43};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!(validate189(data43, {instancePath:instancePath+"/payments/" + i2,parentData:data42,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/payments",schemaPath:"#/properties/payments/type",keyword:"type",params:{type: "array"},schema:schema78.properties.payments.type,parentSchema:schema78.properties.payments,data:data42};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.ip !== undefined){
let data44 = data.ip;
if(typeof data44 !== "string"){
const err53 = {instancePath:instancePath+"/ip",schemaPath:"#/properties/ip/type",keyword:"type",params:{type: "string"},schema:schema78.properties.ip.type,parentSchema:schema78.properties.ip,data:data44};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.device !== undefined){
let data45 = data.device;
if(typeof data45 !== "string"){
const err54 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"},schema:schema78.properties.device.type,parentSchema:schema78.properties.device,data:data45};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.reorder_url !== undefined){
let data46 = data.reorder_url;
if(typeof data46 !== "string"){
const err55 = {instancePath:instancePath+"/reorder_url",schemaPath:"#/properties/reorder_url/type",keyword:"type",params:{type: "string"},schema:schema78.properties.reorder_url.type,parentSchema:schema78.properties.reorder_url,data:data46};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.content_statement_url !== undefined){
let data47 = data.content_statement_url;
if((typeof data47 !== "string") && (data47 !== null)){
const err56 = {instancePath:instancePath+"/content_statement_url",schemaPath:"#/properties/content_statement_url/type",keyword:"type",params:{type: schema78.properties.content_statement_url.type},schema:schema78.properties.content_statement_url.type,parentSchema:schema78.properties.content_statement_url,data:data47};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.billet_whatsapp_link !== undefined){
let data48 = data.billet_whatsapp_link;
if((typeof data48 !== "string") && (data48 !== null)){
const err57 = {instancePath:instancePath+"/billet_whatsapp_link",schemaPath:"#/properties/billet_whatsapp_link/type",keyword:"type",params:{type: schema78.properties.billet_whatsapp_link.type},schema:schema78.properties.billet_whatsapp_link.type,parentSchema:schema78.properties.billet_whatsapp_link,data:data48};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.billet_whatsapp_app_link !== undefined){
let data49 = data.billet_whatsapp_app_link;
if((typeof data49 !== "string") && (data49 !== null)){
const err58 = {instancePath:instancePath+"/billet_whatsapp_app_link",schemaPath:"#/properties/billet_whatsapp_app_link/type",keyword:"type",params:{type: schema78.properties.billet_whatsapp_app_link.type},schema:schema78.properties.billet_whatsapp_app_link.type,parentSchema:schema78.properties.billet_whatsapp_app_link,data:data49};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.public_url !== undefined){
let data50 = data.public_url;
if(typeof data50 !== "string"){
const err59 = {instancePath:instancePath+"/public_url",schemaPath:"#/properties/public_url/type",keyword:"type",params:{type: "string"},schema:schema78.properties.public_url.type,parentSchema:schema78.properties.public_url,data:data50};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.created_at !== undefined){
let data51 = data.created_at;
if(!(data51 && typeof data51 == "object" && !Array.isArray(data51))){
const err60 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: schema78.properties.created_at.type},schema:schema78.properties.created_at.type,parentSchema:schema78.properties.created_at,data:data51};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!(validate60(data51, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
let data52 = data.updated_at;
if(!(data52 && typeof data52 == "object" && !Array.isArray(data52))){
const err61 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: schema78.properties.updated_at.type},schema:schema78.properties.updated_at.type,parentSchema:schema78.properties.updated_at,data:data52};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!(validate60(data52, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data53 = data.status;
if(!(data53 && typeof data53 == "object" && !Array.isArray(data53))){
const err62 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema78.properties.status.type},schema:schema78.properties.status.type,parentSchema:schema78.properties.status,data:data53};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!(validate193(data53, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
if(data.marketplace !== undefined){
let data54 = data.marketplace;
if(!(data54 && typeof data54 == "object" && !Array.isArray(data54))){
const err63 = {instancePath:instancePath+"/marketplace",schemaPath:"#/properties/marketplace/type",keyword:"type",params:{type: schema78.properties.marketplace.type},schema:schema78.properties.marketplace.type,parentSchema:schema78.properties.marketplace,data:data54};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!(validate199(data54, {instancePath:instancePath+"/marketplace",parentData:data,parentDataProperty:"marketplace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
let data55 = data.customer;
if(!(data55 && typeof data55 == "object" && !Array.isArray(data55))){
const err64 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type: schema78.properties.customer.type},schema:schema78.properties.customer.type,parentSchema:schema78.properties.customer,data:data55};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!(validate63(data55, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
let data56 = data.items;
if(!(data56 && typeof data56 == "object" && !Array.isArray(data56))){
const err65 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: schema78.properties.items.type},schema:schema78.properties.items.type,parentSchema:schema78.properties.items,data:data56};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!(validate202(data56, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.marketplace_account !== undefined){
let data57 = data.marketplace_account;
if(!(data57 && typeof data57 == "object" && !Array.isArray(data57))){
const err66 = {instancePath:instancePath+"/marketplace_account",schemaPath:"#/properties/marketplace_account/type",keyword:"type",params:{type: schema78.properties.marketplace_account.type},schema:schema78.properties.marketplace_account.type,parentSchema:schema78.properties.marketplace_account,data:data57};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!(validate199(data57, {instancePath:instancePath+"/marketplace_account",parentData:data,parentDataProperty:"marketplace_account",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data.statuses !== undefined){
let data58 = data.statuses;
if(!(data58 && typeof data58 == "object" && !Array.isArray(data58))){
const err67 = {instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/type",keyword:"type",params:{type: schema78.properties.statuses.type},schema:schema78.properties.statuses.type,parentSchema:schema78.properties.statuses,data:data58};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!(validate218(data58, {instancePath:instancePath+"/statuses",parentData:data,parentDataProperty:"statuses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
if(data.shipping_address !== undefined){
let data59 = data.shipping_address;
if(!(data59 && typeof data59 == "object" && !Array.isArray(data59))){
const err68 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/properties/shipping_address/type",keyword:"type",params:{type: schema78.properties.shipping_address.type},schema:schema78.properties.shipping_address.type,parentSchema:schema78.properties.shipping_address,data:data59};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!(validate221(data59, {instancePath:instancePath+"/shipping_address",parentData:data,parentDataProperty:"shipping_address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.promocode !== undefined){
let data60 = data.promocode;
if(!(data60 && typeof data60 == "object" && !Array.isArray(data60))){
const err69 = {instancePath:instancePath+"/promocode",schemaPath:"#/properties/promocode/type",keyword:"type",params:{type: schema78.properties.promocode.type},schema:schema78.properties.promocode.type,parentSchema:schema78.properties.promocode,data:data60};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.data !== undefined){
let data61 = data60.data;
if(!data61 || typeof data61 != "object"){
const err70 = {instancePath:instancePath+"/promocode/data",schemaPath:"#/properties/promocode/allOf/0/properties/data/type",keyword:"type",params:{type: schema78.properties.promocode.allOf[0].properties.data.type},schema:schema78.properties.promocode.allOf[0].properties.data.type,parentSchema:schema78.properties.promocode.allOf[0].properties.data,data:data61};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
const _errs128 = errors;
let valid9 = true;
const _errs129 = errors;
if(errors === _errs129){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.data !== undefined){
let data62 = data60.data;
if(!(data62 && typeof data62 == "object" && !Array.isArray(data62))){
const err71 = {};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
var _valid0 = _errs129 === errors;
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs133 = errors;
if(!(data60 && typeof data60 == "object" && !Array.isArray(data60))){
const err73 = {instancePath:instancePath+"/promocode",schemaPath:"#/properties/promocode/allOf/1/then/type",keyword:"type",params:{type: schema78.properties.promocode.allOf[1].then.type},schema:schema78.properties.promocode.allOf[1].then.type,parentSchema:schema78.properties.promocode.allOf[1].then,data:data60};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!(validate225(data60, {instancePath:instancePath+"/promocode",parentData:data,parentDataProperty:"promocode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
var _valid0 = _errs133 === errors;
valid9 = _valid0;
if(valid9){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs135 = errors;
if(!(data60 && typeof data60 == "object" && !Array.isArray(data60))){
const err74 = {instancePath:instancePath+"/promocode",schemaPath:"#/properties/promocode/allOf/1/else/type",keyword:"type",params:{type: schema78.properties.promocode.allOf[1].else.type},schema:schema78.properties.promocode.allOf[1].else.type,parentSchema:schema78.properties.promocode.allOf[1].else,data:data60};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!(validate76(data60, {instancePath:instancePath+"/promocode",parentData:data,parentDataProperty:"promocode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var _valid0 = _errs135 === errors;
valid9 = _valid0;
if(valid9){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid9){
const err75 = {instancePath:instancePath+"/promocode",schemaPath:"#/properties/promocode/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema78.properties.promocode.allOf[1].if,parentSchema:schema78.properties.promocode.allOf[1],data:data60};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.data = true;
}
}
if(data.transactions !== undefined){
let data63 = data.transactions;
if(!(data63 && typeof data63 == "object" && !Array.isArray(data63))){
const err76 = {instancePath:instancePath+"/transactions",schemaPath:"#/properties/transactions/type",keyword:"type",params:{type: schema78.properties.transactions.type},schema:schema78.properties.transactions.type,parentSchema:schema78.properties.transactions,data:data63};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!(validate237(data63, {instancePath:instancePath+"/transactions",parentData:data,parentDataProperty:"transactions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
if(data.search !== undefined){
let data64 = data.search;
if(!(data64 && typeof data64 == "object" && !Array.isArray(data64))){
const err77 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/type",keyword:"type",params:{type: schema78.properties.search.type},schema:schema78.properties.search.type,parentSchema:schema78.properties.search,data:data64};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!(validate259(data64, {instancePath:instancePath+"/search",parentData:data,parentDataProperty:"search",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined){
let data65 = data.services;
if(!(data65 && typeof data65 == "object" && !Array.isArray(data65))){
const err78 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: schema78.properties.services.type},schema:schema78.properties.services.type,parentSchema:schema78.properties.services,data:data65};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!(validate199(data65, {instancePath:instancePath+"/services",parentData:data,parentDataProperty:"services",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data.spreadsheet !== undefined){
let data66 = data.spreadsheet;
if(!(data66 && typeof data66 == "object" && !Array.isArray(data66))){
const err79 = {instancePath:instancePath+"/spreadsheet",schemaPath:"#/properties/spreadsheet/type",keyword:"type",params:{type: schema78.properties.spreadsheet.type},schema:schema78.properties.spreadsheet.type,parentSchema:schema78.properties.spreadsheet,data:data66};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!(validate264(data66, {instancePath:instancePath+"/spreadsheet",parentData:data,parentDataProperty:"spreadsheet",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
let data67 = data.metadata;
if(!(data67 && typeof data67 == "object" && !Array.isArray(data67))){
const err80 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: schema78.properties.metadata.type},schema:schema78.properties.metadata.type,parentSchema:schema78.properties.metadata,data:data67};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!(validate268(data67, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.pix !== undefined){
let data68 = data.pix;
if(!(data68 && typeof data68 == "object" && !Array.isArray(data68))){
const err81 = {instancePath:instancePath+"/pix",schemaPath:"#/properties/pix/type",keyword:"type",params:{type: schema78.properties.pix.type},schema:schema78.properties.pix.type,parentSchema:schema78.properties.pix,data:data68};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.data !== undefined){
let data69 = data68.data;
if(!data69 || typeof data69 != "object"){
const err82 = {instancePath:instancePath+"/pix/data",schemaPath:"#/properties/pix/allOf/0/properties/data/type",keyword:"type",params:{type: schema78.properties.pix.allOf[0].properties.data.type},schema:schema78.properties.pix.allOf[0].properties.data.type,parentSchema:schema78.properties.pix.allOf[0].properties.data,data:data69};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
const _errs153 = errors;
let valid13 = true;
const _errs154 = errors;
if(errors === _errs154){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.data !== undefined){
let data70 = data68.data;
if(!(data70 && typeof data70 == "object" && !Array.isArray(data70))){
const err83 = {};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
var _valid1 = _errs154 === errors;
errors = _errs153;
if(vErrors !== null){
if(_errs153){
vErrors.length = _errs153;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs158 = errors;
if(!(data68 && typeof data68 == "object" && !Array.isArray(data68))){
const err85 = {instancePath:instancePath+"/pix",schemaPath:"#/properties/pix/allOf/1/then/type",keyword:"type",params:{type: schema78.properties.pix.allOf[1].then.type},schema:schema78.properties.pix.allOf[1].then.type,parentSchema:schema78.properties.pix.allOf[1].then,data:data68};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!(validate272(data68, {instancePath:instancePath+"/pix",parentData:data,parentDataProperty:"pix",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
errors = vErrors.length;
}
var _valid1 = _errs158 === errors;
valid13 = _valid1;
if(valid13){
var props1 = true;
}
ifClause1 = "then";
}
else {
const _errs160 = errors;
if(!(data68 && typeof data68 == "object" && !Array.isArray(data68))){
const err86 = {instancePath:instancePath+"/pix",schemaPath:"#/properties/pix/allOf/1/else/type",keyword:"type",params:{type: schema78.properties.pix.allOf[1].else.type},schema:schema78.properties.pix.allOf[1].else.type,parentSchema:schema78.properties.pix.allOf[1].else,data:data68};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!(validate76(data68, {instancePath:instancePath+"/pix",parentData:data,parentDataProperty:"pix",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var _valid1 = _errs160 === errors;
valid13 = _valid1;
if(valid13){
if(props1 !== true){
props1 = true;
}
}
ifClause1 = "else";
}
if(!valid13){
const err87 = {instancePath:instancePath+"/pix",schemaPath:"#/properties/pix/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema78.properties.pix.allOf[1].if,parentSchema:schema78.properties.pix.allOf[1],data:data68};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(props1 !== true){
props1 = props1 || {};
props1.data = true;
}
}
if(data.whatsapp !== undefined){
let data71 = data.whatsapp;
if(!(data71 && typeof data71 == "object" && !Array.isArray(data71))){
const err88 = {instancePath:instancePath+"/whatsapp",schemaPath:"#/properties/whatsapp/type",keyword:"type",params:{type: schema78.properties.whatsapp.type},schema:schema78.properties.whatsapp.type,parentSchema:schema78.properties.whatsapp,data:data71};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!(validate277(data71, {instancePath:instancePath+"/whatsapp",parentData:data,parentDataProperty:"whatsapp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.whatsapp_app !== undefined){
let data72 = data.whatsapp_app;
if(!(data72 && typeof data72 == "object" && !Array.isArray(data72))){
const err89 = {instancePath:instancePath+"/whatsapp_app",schemaPath:"#/properties/whatsapp_app/type",keyword:"type",params:{type: schema78.properties.whatsapp_app.type},schema:schema78.properties.whatsapp_app.type,parentSchema:schema78.properties.whatsapp_app,data:data72};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!(validate277(data72, {instancePath:instancePath+"/whatsapp_app",parentData:data,parentDataProperty:"whatsapp_app",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
}
else {
const err90 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="OrderList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "data") || (key0 === "meta"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema77.properties.data.items.type},schema:schema77.properties.data.items.type,parentSchema:schema77.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate187(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema77.properties.data.type,parentSchema:schema77.properties.data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.meta !== undefined){
let data2 = data.meta;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err4 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: schema77.properties.meta.type},schema:schema77.properties.meta.type,parentSchema:schema77.properties.meta,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(validate140(data2, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Promocode = validate226;

export const PromocodeEnvelope = validate291;
const schema113 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"Promocode","type":["object"]}},"additionalProperties":false,"$id":"PromocodeEnvelope"};

function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PromocodeEnvelope" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate291.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema113.required,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema113.properties.data.type},schema:schema113.properties.data.type,parentSchema:schema113.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate226(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema113.type,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate291.errors = vErrors;
return errors === 0;
}
validate291.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PromocodeList = validate293;
const schema114 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"Promocode","type":["object"]}},"meta":{"$ref":"ListMeta","type":["object"]}},"additionalProperties":false,"$id":"PromocodeList"};

function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PromocodeList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate293.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema114.required,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "data") || (key0 === "meta"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema114.properties.data.items.type},schema:schema114.properties.data.items.type,parentSchema:schema114.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate226(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema114.properties.data.type,parentSchema:schema114.properties.data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.meta !== undefined){
let data2 = data.meta;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err4 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: schema114.properties.meta.type},schema:schema114.properties.meta.type,parentSchema:schema114.properties.meta,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(validate140(data2, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema114.type,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}
validate293.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const ShippingRule = validate296;
const schema115 = {"type":"object","required":["id","cluster_id","name","country","zipcode_min","zipcode_max","min_order_value","shipment_discount_percent","created_at","updated_at"],"properties":{"id":{"type":"integer"},"cluster_id":{"type":"integer"},"name":{"type":"string"},"country":{"type":"string"},"zipcode_min":{"type":"integer"},"zipcode_max":{"type":"integer"},"min_order_value":{"type":["number","string"],"pattern":"^-?\\d+(\\.\\d+)?$","examples":["99.99"]},"shipment_discount_percent":{"type":"number"},"created_at":{"$ref":"ApiDateTime","type":["object"]},"updated_at":{"$ref":"ApiDateTime","type":["object"]}},"additionalProperties":false,"$id":"ShippingRule"};

function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ShippingRule" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate296.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cluster_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cluster_id"},schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.country === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.zipcode_min === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zipcode_min"},schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.zipcode_max === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zipcode_max"},schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.min_order_value === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "min_order_value"},schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.shipment_discount_percent === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipment_discount_percent"},schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.created_at === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.updated_at === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"},schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema115.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema115.properties.id.type,parentSchema:schema115.properties.id,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.cluster_id !== undefined){
let data1 = data.cluster_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err12 = {instancePath:instancePath+"/cluster_id",schemaPath:"#/properties/cluster_id/type",keyword:"type",params:{type: "integer"},schema:schema115.properties.cluster_id.type,parentSchema:schema115.properties.cluster_id,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema115.properties.name.type,parentSchema:schema115.properties.name,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.country !== undefined){
let data3 = data.country;
if(typeof data3 !== "string"){
const err14 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},schema:schema115.properties.country.type,parentSchema:schema115.properties.country,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.zipcode_min !== undefined){
let data4 = data.zipcode_min;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err15 = {instancePath:instancePath+"/zipcode_min",schemaPath:"#/properties/zipcode_min/type",keyword:"type",params:{type: "integer"},schema:schema115.properties.zipcode_min.type,parentSchema:schema115.properties.zipcode_min,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.zipcode_max !== undefined){
let data5 = data.zipcode_max;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err16 = {instancePath:instancePath+"/zipcode_max",schemaPath:"#/properties/zipcode_max/type",keyword:"type",params:{type: "integer"},schema:schema115.properties.zipcode_max.type,parentSchema:schema115.properties.zipcode_max,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.min_order_value !== undefined){
let data6 = data.min_order_value;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (typeof data6 !== "string")){
const err17 = {instancePath:instancePath+"/min_order_value",schemaPath:"#/properties/min_order_value/type",keyword:"type",params:{type: schema115.properties.min_order_value.type},schema:schema115.properties.min_order_value.type,parentSchema:schema115.properties.min_order_value,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err18 = {instancePath:instancePath+"/min_order_value",schemaPath:"#/properties/min_order_value/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},schema:"^-?\\d+(\\.\\d+)?$",parentSchema:schema115.properties.min_order_value,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.shipment_discount_percent !== undefined){
let data7 = data.shipment_discount_percent;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/shipment_discount_percent",schemaPath:"#/properties/shipment_discount_percent/type",keyword:"type",params:{type: "number"},schema:schema115.properties.shipment_discount_percent.type,parentSchema:schema115.properties.shipment_discount_percent,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.created_at !== undefined){
let data8 = data.created_at;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err20 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: schema115.properties.created_at.type},schema:schema115.properties.created_at.type,parentSchema:schema115.properties.created_at,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(validate60(data8, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
let data9 = data.updated_at;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err21 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: schema115.properties.updated_at.type},schema:schema115.properties.updated_at.type,parentSchema:schema115.properties.updated_at,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(validate60(data9, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema115.type,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate296.errors = vErrors;
return errors === 0;
}
validate296.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const ShippingRuleArrayEnvelope = validate299;
const schema116 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","minItems":1,"maxItems":1,"items":{"$ref":"ShippingRule","type":["object"]}}},"additionalProperties":false,"$id":"ShippingRuleArrayEnvelope"};

function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ShippingRuleArrayEnvelope" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate299.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
if(data0.length > 1){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema116.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema116.properties.data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema116.properties.data.items.type},schema:schema116.properties.data.items.type,parentSchema:schema116.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(validate296(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema116.properties.data.type,parentSchema:schema116.properties.data,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema116.type,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate299.errors = vErrors;
return errors === 0;
}
validate299.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const ShippingRuleEnvelope = validate301;
const schema117 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"ShippingRule","type":["object"]}},"additionalProperties":false,"$id":"ShippingRuleEnvelope"};

function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ShippingRuleEnvelope" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate301.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema117.properties.data.type},schema:schema117.properties.data.type,parentSchema:schema117.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate296(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema117.type,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate301.errors = vErrors;
return errors === 0;
}
validate301.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const ShippingRulePage = validate303;
const schema118 = {"type":"object","required":["data","meta"],"properties":{"data":{"type":"array","items":{"$ref":"ShippingRule","type":["object"]}},"meta":{"$ref":"ListMeta","type":["object"]}},"additionalProperties":false,"$id":"ShippingRulePage"};

function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ShippingRulePage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate303.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema118.required,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"},schema:schema118.required,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "data") || (key0 === "meta"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema118.properties.data.items.type},schema:schema118.properties.data.items.type,parentSchema:schema118.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(validate296(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema118.properties.data.type,parentSchema:schema118.properties.data,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.meta !== undefined){
let data2 = data.meta;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err5 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: schema118.properties.meta.type},schema:schema118.properties.meta.type,parentSchema:schema118.properties.meta,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(validate140(data2, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema118.type,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate303.errors = vErrors;
return errors === 0;
}
validate303.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const User = validate306;
const schema119 = {"type":"object","required":["id","active","name","email","merchants"],"properties":{"id":{"type":"integer"},"active":{"type":"boolean"},"name":{"type":"string"},"social_name":{"type":["string","null"]},"email":{"type":"string"},"temporary_email":{"type":["string","null"]},"is_owner":{"type":"boolean"},"agree":{"type":"boolean"},"merchant_owner":{"type":"boolean"},"super_user":{"type":"boolean"},"last_login_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$","examples":["2026-03-05 14:07:21"]},"avatar_url":{"type":"string"},"allow_notifications":{"type":"boolean"},"type":{"type":"string"},"created_at":{"$ref":"ApiDateTime","type":["object"]},"created_at_timestamp":{"type":"integer"},"updated_at":{"$ref":"ApiDateTime","type":["object"]},"confirmed_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$","examples":["2025-11-02 09:20:00"]},"mfa_enabled":{"type":"boolean"},"cpf":{"type":"string"},"birthday":{"type":"string"},"phone":{"type":"string"},"address_street":{"type":"string"},"address_number":{"type":"string"},"address_neighborhood":{"type":"string"},"address_complement":{"type":"string"},"address_city":{"type":"string"},"address_state":{"type":"string"},"address_zipcode":{"type":"string"},"merchants":{"$ref":"MerchantsRelation","type":["object"]}},"additionalProperties":false,"$id":"User"};
const pattern34 = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u");
const schema120 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"Merchant","type":["object"]}}},"additionalProperties":false,"$id":"MerchantsRelation"};
const schema121 = {"type":"object","required":["id","active","alias","name"],"properties":{"id":{"type":"integer"},"preset_id":{"type":"integer"},"active":{"type":"boolean"},"internal_active":{"type":"boolean"},"is_marketplace":{"type":"boolean"},"is_partner":{"type":"boolean"},"use_only_checkout":{"type":"boolean"},"profile":{"type":"string"},"alias":{"type":"string"},"has_domain":{"type":"boolean"},"domain":{"type":"string"},"base_url":{"type":"string"},"name":{"type":"string"},"icon_url":{"type":"string"},"logo_url":{"type":"string"},"has_subscription":{"type":"boolean"},"has_charges":{"type":"boolean"},"has_marketplace_accounts":{"type":"boolean"},"has_shopify":{"type":"boolean"},"has_affiliations":{"type":"boolean"},"coupon_created":{"type":"boolean"},"order_bump_created":{"type":"boolean"},"upsell_created":{"type":"boolean"},"pixel_created":{"type":"boolean"},"owner_id":{"type":"integer"},"owner_email":{"type":"string"},"owner_created_at":{},"domains_list":{"type":"array","items":{}},"tags":{"type":"array","items":{}},"has_services":{"$ref":"MerchantServices","type":["object"]},"shopify_integration":{},"has_credit_card":{"type":"boolean"},"created_at":{"$ref":"ApiDateTime","type":["object"]}},"additionalProperties":false,"$id":"Merchant"};
const schema122 = {"type":"object","properties":{"shopifyapp":{},"bling":{},"woocommerce":{},"mago":{},"tiny":{}},"additionalProperties":false,"$id":"MerchantServices"};

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="MerchantServices" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate311.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "shopifyapp") || (key0 === "bling")) || (key0 === "woocommerce")) || (key0 === "mago")) || (key0 === "tiny"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema122.type,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}
validate311.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Merchant" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate310.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema121.required,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.active === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},schema:schema121.required,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.alias === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alias"},schema:schema121.required,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema121.required,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema121.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema121.properties.id.type,parentSchema:schema121.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.preset_id !== undefined){
let data1 = data.preset_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/preset_id",schemaPath:"#/properties/preset_id/type",keyword:"type",params:{type: "integer"},schema:schema121.properties.preset_id.type,parentSchema:schema121.properties.preset_id,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.active !== undefined){
let data2 = data.active;
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},schema:schema121.properties.active.type,parentSchema:schema121.properties.active,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.internal_active !== undefined){
let data3 = data.internal_active;
if(typeof data3 !== "boolean"){
const err8 = {instancePath:instancePath+"/internal_active",schemaPath:"#/properties/internal_active/type",keyword:"type",params:{type: "boolean"},schema:schema121.properties.internal_active.type,parentSchema:schema121.properties.internal_active,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.is_marketplace !== undefined){
let data4 = data.is_marketplace;
if(typeof data4 !== "boolean"){
const err9 = {instancePath:instancePath+"/is_marketplace",schemaPath:"#/properties/is_marketplace/type",keyword:"type",params:{type: "boolean"},schema:schema121.properties.is_marketplace.type,parentSchema:schema121.properties.is_marketplace,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.is_partner !== undefined){
let data5 = data.is_partner;
if(typeof data5 !== "boolean"){
const err10 = {instancePath:instancePath+"/is_partner",schemaPath:"#/properties/is_partner/type",keyword:"type",params:{type: "boolean"},schema:schema121.properties.is_partner.type,parentSchema:schema121.properties.is_partner,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.use_only_checkout !== undefined){
let data6 = data.use_only_checkout;
if(typeof data6 !== "boolean"){
const err11 = {instancePath:instancePath+"/use_only_checkout",schemaPath:"#/properties/use_only_checkout/type",keyword:"type",params:{type: "boolean"},schema:schema121.properties.use_only_checkout.type,parentSchema:schema121.properties.use_only_checkout,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.profile !== undefined){
let data7 = data.profile;
if(typeof data7 !== "string"){
const err12 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"},schema:schema121.properties.profile.type,parentSchema:schema121.properties.profile,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.alias !== undefined){
let data8 = data.alias;
if(typeof data8 !== "string"){
const err13 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: "string"},schema:schema121.properties.alias.type,parentSchema:schema121.properties.alias,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.has_domain !== undefined){
let data9 = data.has_domain;
if(typeof data9 !== "boolean"){
const err14 = {instancePath:instancePath+"/has_domain",schemaPath:"#/properties/has_domain/type",keyword:"type",params:{type: "boolean"},schema:schema121.properties.has_domain.type,parentSchema:schema121.properties.has_domain,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.domain !== undefined){
let data10 = data.domain;
if(typeof data10 !== "string"){
const err15 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"},schema:schema121.properties.domain.type,parentSchema:schema121.properties.domain,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.base_url !== undefined){
let data11 = data.base_url;
if(typeof data11 !== "string"){
const err16 = {instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type: "string"},schema:schema121.properties.base_url.type,parentSchema:schema121.properties.base_url,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.name !== undefined){
let data12 = data.name;
if(typeof data12 !== "string"){
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema121.properties.name.type,parentSchema:schema121.properties.name,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.icon_url !== undefined){
let data13 = data.icon_url;
if(typeof data13 !== "string"){
const err18 = {instancePath:instancePath+"/icon_url",schemaPath:"#/properties/icon_url/type",keyword:"type",params:{type: "string"},schema:schema121.properties.icon_url.type,parentSchema:schema121.properties.icon_url,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.logo_url !== undefined){
let data14 = data.logo_url;
if(typeof data14 !== "string"){
const err19 = {instancePath:instancePath+"/logo_url",schemaPath:"#/properties/logo_url/type",keyword:"type",params:{type: "string"},schema:schema121.properties.logo_url.type,parentSchema:schema121.properties.logo_url,data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.has_subscription !== undefined){
let data15 = data.has_subscription;
if(typeof data15 !== "boolean"){
const err20 = {instancePath:instancePath+"/has_subscription",schemaPath:"#/properties/has_subscription/type",keyword:"type",params:{type: "boolean"},schema:schema121.properties.has_subscription.type,parentSchema:schema121.properties.has_subscription,data:data15};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.has_charges !== undefined){
let data16 = data.has_charges;
if(typeof data16 !== "boolean"){
const err21 = {instancePath:instancePath+"/has_charges",schemaPath:"#/properties/has_charges/type",keyword:"type",params:{type: "boolean"},schema:schema121.properties.has_charges.type,parentSchema:schema121.properties.has_charges,data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.has_marketplace_accounts !== undefined){
let data17 = data.has_marketplace_accounts;
if(typeof data17 !== "boolean"){
const err22 = {instancePath:instancePath+"/has_marketplace_accounts",schemaPath:"#/properties/has_marketplace_accounts/type",keyword:"type",params:{type: "boolean"},schema:schema121.properties.has_marketplace_accounts.type,parentSchema:schema121.properties.has_marketplace_accounts,data:data17};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.has_shopify !== undefined){
let data18 = data.has_shopify;
if(typeof data18 !== "boolean"){
const err23 = {instancePath:instancePath+"/has_shopify",schemaPath:"#/properties/has_shopify/type",keyword:"type",params:{type: "boolean"},schema:schema121.properties.has_shopify.type,parentSchema:schema121.properties.has_shopify,data:data18};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.has_affiliations !== undefined){
let data19 = data.has_affiliations;
if(typeof data19 !== "boolean"){
const err24 = {instancePath:instancePath+"/has_affiliations",schemaPath:"#/properties/has_affiliations/type",keyword:"type",params:{type: "boolean"},schema:schema121.properties.has_affiliations.type,parentSchema:schema121.properties.has_affiliations,data:data19};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.coupon_created !== undefined){
let data20 = data.coupon_created;
if(typeof data20 !== "boolean"){
const err25 = {instancePath:instancePath+"/coupon_created",schemaPath:"#/properties/coupon_created/type",keyword:"type",params:{type: "boolean"},schema:schema121.properties.coupon_created.type,parentSchema:schema121.properties.coupon_created,data:data20};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.order_bump_created !== undefined){
let data21 = data.order_bump_created;
if(typeof data21 !== "boolean"){
const err26 = {instancePath:instancePath+"/order_bump_created",schemaPath:"#/properties/order_bump_created/type",keyword:"type",params:{type: "boolean"},schema:schema121.properties.order_bump_created.type,parentSchema:schema121.properties.order_bump_created,data:data21};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.upsell_created !== undefined){
let data22 = data.upsell_created;
if(typeof data22 !== "boolean"){
const err27 = {instancePath:instancePath+"/upsell_created",schemaPath:"#/properties/upsell_created/type",keyword:"type",params:{type: "boolean"},schema:schema121.properties.upsell_created.type,parentSchema:schema121.properties.upsell_created,data:data22};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.pixel_created !== undefined){
let data23 = data.pixel_created;
if(typeof data23 !== "boolean"){
const err28 = {instancePath:instancePath+"/pixel_created",schemaPath:"#/properties/pixel_created/type",keyword:"type",params:{type: "boolean"},schema:schema121.properties.pixel_created.type,parentSchema:schema121.properties.pixel_created,data:data23};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.owner_id !== undefined){
let data24 = data.owner_id;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err29 = {instancePath:instancePath+"/owner_id",schemaPath:"#/properties/owner_id/type",keyword:"type",params:{type: "integer"},schema:schema121.properties.owner_id.type,parentSchema:schema121.properties.owner_id,data:data24};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.owner_email !== undefined){
let data25 = data.owner_email;
if(typeof data25 !== "string"){
const err30 = {instancePath:instancePath+"/owner_email",schemaPath:"#/properties/owner_email/type",keyword:"type",params:{type: "string"},schema:schema121.properties.owner_email.type,parentSchema:schema121.properties.owner_email,data:data25};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.domains_list !== undefined){
let data26 = data.domains_list;
if(!(Array.isArray(data26))){
const err31 = {instancePath:instancePath+"/domains_list",schemaPath:"#/properties/domains_list/type",keyword:"type",params:{type: "array"},schema:schema121.properties.domains_list.type,parentSchema:schema121.properties.domains_list,data:data26};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.tags !== undefined){
let data27 = data.tags;
if(!(Array.isArray(data27))){
const err32 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema121.properties.tags.type,parentSchema:schema121.properties.tags,data:data27};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.has_services !== undefined){
let data28 = data.has_services;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
const err33 = {instancePath:instancePath+"/has_services",schemaPath:"#/properties/has_services/type",keyword:"type",params:{type: schema121.properties.has_services.type},schema:schema121.properties.has_services.type,parentSchema:schema121.properties.has_services,data:data28};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(validate311(data28, {instancePath:instancePath+"/has_services",parentData:data,parentDataProperty:"has_services",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data.has_credit_card !== undefined){
let data29 = data.has_credit_card;
if(typeof data29 !== "boolean"){
const err34 = {instancePath:instancePath+"/has_credit_card",schemaPath:"#/properties/has_credit_card/type",keyword:"type",params:{type: "boolean"},schema:schema121.properties.has_credit_card.type,parentSchema:schema121.properties.has_credit_card,data:data29};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.created_at !== undefined){
let data30 = data.created_at;
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
const err35 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: schema121.properties.created_at.type},schema:schema121.properties.created_at.type,parentSchema:schema121.properties.created_at,data:data30};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!(validate60(data30, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema121.type,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate310.errors = vErrors;
return errors === 0;
}
validate310.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="MerchantsRelation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate309.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema120.properties.data.items.type},schema:schema120.properties.data.items.type,parentSchema:schema120.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate310(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema120.properties.data.type,parentSchema:schema120.properties.data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema120.type,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate309.errors = vErrors;
return errors === 0;
}
validate309.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="User" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate306.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema119.required,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.active === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},schema:schema119.required,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema119.required,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.email === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},schema:schema119.required,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.merchants === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "merchants"},schema:schema119.required,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema119.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema119.properties.id.type,parentSchema:schema119.properties.id,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.active !== undefined){
let data1 = data.active;
if(typeof data1 !== "boolean"){
const err7 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},schema:schema119.properties.active.type,parentSchema:schema119.properties.active,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema119.properties.name.type,parentSchema:schema119.properties.name,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.social_name !== undefined){
let data3 = data.social_name;
if((typeof data3 !== "string") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/social_name",schemaPath:"#/properties/social_name/type",keyword:"type",params:{type: schema119.properties.social_name.type},schema:schema119.properties.social_name.type,parentSchema:schema119.properties.social_name,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.email !== undefined){
let data4 = data.email;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},schema:schema119.properties.email.type,parentSchema:schema119.properties.email,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.temporary_email !== undefined){
let data5 = data.temporary_email;
if((typeof data5 !== "string") && (data5 !== null)){
const err11 = {instancePath:instancePath+"/temporary_email",schemaPath:"#/properties/temporary_email/type",keyword:"type",params:{type: schema119.properties.temporary_email.type},schema:schema119.properties.temporary_email.type,parentSchema:schema119.properties.temporary_email,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.is_owner !== undefined){
let data6 = data.is_owner;
if(typeof data6 !== "boolean"){
const err12 = {instancePath:instancePath+"/is_owner",schemaPath:"#/properties/is_owner/type",keyword:"type",params:{type: "boolean"},schema:schema119.properties.is_owner.type,parentSchema:schema119.properties.is_owner,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.agree !== undefined){
let data7 = data.agree;
if(typeof data7 !== "boolean"){
const err13 = {instancePath:instancePath+"/agree",schemaPath:"#/properties/agree/type",keyword:"type",params:{type: "boolean"},schema:schema119.properties.agree.type,parentSchema:schema119.properties.agree,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.merchant_owner !== undefined){
let data8 = data.merchant_owner;
if(typeof data8 !== "boolean"){
const err14 = {instancePath:instancePath+"/merchant_owner",schemaPath:"#/properties/merchant_owner/type",keyword:"type",params:{type: "boolean"},schema:schema119.properties.merchant_owner.type,parentSchema:schema119.properties.merchant_owner,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.super_user !== undefined){
let data9 = data.super_user;
if(typeof data9 !== "boolean"){
const err15 = {instancePath:instancePath+"/super_user",schemaPath:"#/properties/super_user/type",keyword:"type",params:{type: "boolean"},schema:schema119.properties.super_user.type,parentSchema:schema119.properties.super_user,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.last_login_at !== undefined){
let data10 = data.last_login_at;
if(typeof data10 === "string"){
if(!pattern34.test(data10)){
const err16 = {instancePath:instancePath+"/last_login_at",schemaPath:"#/properties/last_login_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$",parentSchema:schema119.properties.last_login_at,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/last_login_at",schemaPath:"#/properties/last_login_at/type",keyword:"type",params:{type: "string"},schema:schema119.properties.last_login_at.type,parentSchema:schema119.properties.last_login_at,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.avatar_url !== undefined){
let data11 = data.avatar_url;
if(typeof data11 !== "string"){
const err18 = {instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/type",keyword:"type",params:{type: "string"},schema:schema119.properties.avatar_url.type,parentSchema:schema119.properties.avatar_url,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.allow_notifications !== undefined){
let data12 = data.allow_notifications;
if(typeof data12 !== "boolean"){
const err19 = {instancePath:instancePath+"/allow_notifications",schemaPath:"#/properties/allow_notifications/type",keyword:"type",params:{type: "boolean"},schema:schema119.properties.allow_notifications.type,parentSchema:schema119.properties.allow_notifications,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.type !== undefined){
let data13 = data.type;
if(typeof data13 !== "string"){
const err20 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema119.properties.type.type,parentSchema:schema119.properties.type,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.created_at !== undefined){
let data14 = data.created_at;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err21 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: schema119.properties.created_at.type},schema:schema119.properties.created_at.type,parentSchema:schema119.properties.created_at,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(validate60(data14, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.created_at_timestamp !== undefined){
let data15 = data.created_at_timestamp;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err22 = {instancePath:instancePath+"/created_at_timestamp",schemaPath:"#/properties/created_at_timestamp/type",keyword:"type",params:{type: "integer"},schema:schema119.properties.created_at_timestamp.type,parentSchema:schema119.properties.created_at_timestamp,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data16 = data.updated_at;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
const err23 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: schema119.properties.updated_at.type},schema:schema119.properties.updated_at.type,parentSchema:schema119.properties.updated_at,data:data16};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(validate60(data16, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.confirmed_at !== undefined){
let data17 = data.confirmed_at;
if(typeof data17 === "string"){
if(!pattern34.test(data17)){
const err24 = {instancePath:instancePath+"/confirmed_at",schemaPath:"#/properties/confirmed_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$",parentSchema:schema119.properties.confirmed_at,data:data17};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/confirmed_at",schemaPath:"#/properties/confirmed_at/type",keyword:"type",params:{type: "string"},schema:schema119.properties.confirmed_at.type,parentSchema:schema119.properties.confirmed_at,data:data17};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.mfa_enabled !== undefined){
let data18 = data.mfa_enabled;
if(typeof data18 !== "boolean"){
const err26 = {instancePath:instancePath+"/mfa_enabled",schemaPath:"#/properties/mfa_enabled/type",keyword:"type",params:{type: "boolean"},schema:schema119.properties.mfa_enabled.type,parentSchema:schema119.properties.mfa_enabled,data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.cpf !== undefined){
let data19 = data.cpf;
if(typeof data19 !== "string"){
const err27 = {instancePath:instancePath+"/cpf",schemaPath:"#/properties/cpf/type",keyword:"type",params:{type: "string"},schema:schema119.properties.cpf.type,parentSchema:schema119.properties.cpf,data:data19};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.birthday !== undefined){
let data20 = data.birthday;
if(typeof data20 !== "string"){
const err28 = {instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/type",keyword:"type",params:{type: "string"},schema:schema119.properties.birthday.type,parentSchema:schema119.properties.birthday,data:data20};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.phone !== undefined){
let data21 = data.phone;
if(typeof data21 !== "string"){
const err29 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"},schema:schema119.properties.phone.type,parentSchema:schema119.properties.phone,data:data21};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.address_street !== undefined){
let data22 = data.address_street;
if(typeof data22 !== "string"){
const err30 = {instancePath:instancePath+"/address_street",schemaPath:"#/properties/address_street/type",keyword:"type",params:{type: "string"},schema:schema119.properties.address_street.type,parentSchema:schema119.properties.address_street,data:data22};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.address_number !== undefined){
let data23 = data.address_number;
if(typeof data23 !== "string"){
const err31 = {instancePath:instancePath+"/address_number",schemaPath:"#/properties/address_number/type",keyword:"type",params:{type: "string"},schema:schema119.properties.address_number.type,parentSchema:schema119.properties.address_number,data:data23};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.address_neighborhood !== undefined){
let data24 = data.address_neighborhood;
if(typeof data24 !== "string"){
const err32 = {instancePath:instancePath+"/address_neighborhood",schemaPath:"#/properties/address_neighborhood/type",keyword:"type",params:{type: "string"},schema:schema119.properties.address_neighborhood.type,parentSchema:schema119.properties.address_neighborhood,data:data24};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.address_complement !== undefined){
let data25 = data.address_complement;
if(typeof data25 !== "string"){
const err33 = {instancePath:instancePath+"/address_complement",schemaPath:"#/properties/address_complement/type",keyword:"type",params:{type: "string"},schema:schema119.properties.address_complement.type,parentSchema:schema119.properties.address_complement,data:data25};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.address_city !== undefined){
let data26 = data.address_city;
if(typeof data26 !== "string"){
const err34 = {instancePath:instancePath+"/address_city",schemaPath:"#/properties/address_city/type",keyword:"type",params:{type: "string"},schema:schema119.properties.address_city.type,parentSchema:schema119.properties.address_city,data:data26};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.address_state !== undefined){
let data27 = data.address_state;
if(typeof data27 !== "string"){
const err35 = {instancePath:instancePath+"/address_state",schemaPath:"#/properties/address_state/type",keyword:"type",params:{type: "string"},schema:schema119.properties.address_state.type,parentSchema:schema119.properties.address_state,data:data27};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.address_zipcode !== undefined){
let data28 = data.address_zipcode;
if(typeof data28 !== "string"){
const err36 = {instancePath:instancePath+"/address_zipcode",schemaPath:"#/properties/address_zipcode/type",keyword:"type",params:{type: "string"},schema:schema119.properties.address_zipcode.type,parentSchema:schema119.properties.address_zipcode,data:data28};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.merchants !== undefined){
let data29 = data.merchants;
if(!(data29 && typeof data29 == "object" && !Array.isArray(data29))){
const err37 = {instancePath:instancePath+"/merchants",schemaPath:"#/properties/merchants/type",keyword:"type",params:{type: schema119.properties.merchants.type},schema:schema119.properties.merchants.type,parentSchema:schema119.properties.merchants,data:data29};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(validate309(data29, {instancePath:instancePath+"/merchants",parentData:data,parentDataProperty:"merchants",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema119.type,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate306.errors = vErrors;
return errors === 0;
}
validate306.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const UserEnvelope = validate316;
const schema123 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"User","type":["object"]}},"additionalProperties":false,"$id":"UserEnvelope"};

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="UserEnvelope" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate316.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema123.required,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema123.properties.data.type},schema:schema123.properties.data.type,parentSchema:schema123.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate306(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema123.type,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate316.errors = vErrors;
return errors === 0;
}
validate316.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const ValidationErrorBody = validate318;
const schema124 = {"type":"object","required":["message","errors"],"properties":{"message":{"type":"string"},"errors":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}}},"additionalProperties":false,"$id":"ValidationErrorBody"};

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ValidationErrorBody" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate318.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema124.required,parentSchema:schema124,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.errors === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},schema:schema124.required,parentSchema:schema124,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "message") || (key0 === "errors"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema124,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema124.properties.message.type,parentSchema:schema124.properties.message,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.errors !== undefined){
let data1 = data.errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/errors/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema124.properties.errors.additionalProperties.items.type,parentSchema:schema124.properties.errors.additionalProperties.items,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema124.properties.errors.additionalProperties.type,parentSchema:schema124.properties.errors.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "object"},schema:schema124.properties.errors.type,parentSchema:schema124.properties.errors,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema124.type,parentSchema:schema124,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate318.errors = vErrors;
return errors === 0;
}
validate318.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Webhook = validate319;
const schema125 = {"type":"object","required":["id","active","name","url","secret_key","events","products","disabled_at","created_at","updated_at"],"properties":{"id":{"type":"integer"},"active":{"type":"boolean"},"name":{"type":"string"},"url":{"type":"string"},"secret_key":{"type":"string"},"events":{"$ref":"WebhookEventKinds","type":["object"]},"products":{"$ref":"WebhookProducts","type":["object"]},"disabled_at":{"$ref":"ApiDateTimeOrNull","type":["object","null"]},"created_at":{"$ref":"ApiDateTime","type":["object"]},"updated_at":{"$ref":"ApiDateTime","type":["object"]}},"additionalProperties":false,"$id":"Webhook"};
const schema126 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"WebhookEventKind","type":["object"]}}},"additionalProperties":false,"$id":"WebhookEventKinds"};
const schema127 = {"type":"object","required":["name","description"],"properties":{"name":{"type":"string","enum":["order.created","order.paid","order.status.updated","order.updated","order.invoice.created","order.invoice.updated","transaction.payment.refused","cart.reminder","customer.created","customer.address.created","product.created","product.updated","product.deleted","product.inventory.updated","cashback.expiring"]},"description":{"type":"string"}},"additionalProperties":false,"$id":"WebhookEventKind"};

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="WebhookEventKind" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate321.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema127.required,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},schema:schema127.required,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "description"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema127.properties.name.type,parentSchema:schema127.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((((((((((((data0 === "order.created") || (data0 === "order.paid")) || (data0 === "order.status.updated")) || (data0 === "order.updated")) || (data0 === "order.invoice.created")) || (data0 === "order.invoice.updated")) || (data0 === "transaction.payment.refused")) || (data0 === "cart.reminder")) || (data0 === "customer.created")) || (data0 === "customer.address.created")) || (data0 === "product.created")) || (data0 === "product.updated")) || (data0 === "product.deleted")) || (data0 === "product.inventory.updated")) || (data0 === "cashback.expiring"))){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema127.properties.name.enum},schema:schema127.properties.name.enum,parentSchema:schema127.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema127.properties.description.type,parentSchema:schema127.properties.description,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema127.type,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate321.errors = vErrors;
return errors === 0;
}
validate321.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="WebhookEventKinds" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate320.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema126.required,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema126.properties.data.items.type},schema:schema126.properties.data.items.type,parentSchema:schema126.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate321(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema126.properties.data.type,parentSchema:schema126.properties.data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema126.type,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate320.errors = vErrors;
return errors === 0;
}
validate320.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema128 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"WebhookProduct","type":["object"]}}},"additionalProperties":false,"$id":"WebhookProducts"};
const schema129 = {"type":"object","required":["id","merchant_id","seller_id","affiliation_id","erp_id","relevance","warranty","rating","priority","active","searchable","simple","has_variations","is_digital","custom_shipping","gift_value","ncm","shipping_price","name","slug","sku","url","redirect_url_card","redirect_url_billet","preview_url"],"properties":{"id":{"type":"integer"},"merchant_id":{"type":"integer"},"seller_id":{"type":"integer"},"affiliation_id":{"type":"integer"},"erp_id":{"type":"integer"},"relevance":{"type":"integer"},"warranty":{"type":"integer"},"rating":{"type":"integer"},"priority":{"type":"integer"},"active":{"type":"boolean"},"searchable":{"type":"boolean"},"simple":{"type":"boolean"},"has_variations":{"type":"boolean"},"is_digital":{"type":"boolean"},"custom_shipping":{"type":"boolean"},"gift_value":{"type":"string"},"ncm":{"type":"string"},"shipping_price":{"type":"string"},"name":{"type":"string"},"slug":{"type":"string"},"sku":{"type":"string"},"url":{"type":"string"},"redirect_url_card":{"type":"string"},"redirect_url_billet":{"type":"string"},"preview_url":{"type":"string"}},"additionalProperties":false,"$id":"WebhookProduct"};

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="WebhookProduct" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate325.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.merchant_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "merchant_id"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.seller_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seller_id"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.affiliation_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "affiliation_id"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.erp_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "erp_id"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.relevance === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "relevance"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.warranty === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warranty"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.rating === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rating"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.priority === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "priority"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.active === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.searchable === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "searchable"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.simple === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "simple"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.has_variations === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "has_variations"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.is_digital === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_digital"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.custom_shipping === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "custom_shipping"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.gift_value === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gift_value"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.ncm === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ncm"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.shipping_price === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipping_price"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.name === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.slug === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slug"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.sku === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sku"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.url === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.redirect_url_card === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "redirect_url_card"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.redirect_url_billet === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "redirect_url_billet"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.preview_url === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "preview_url"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema129.properties, key0))){
const err25 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err26 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema129.properties.id.type,parentSchema:schema129.properties.id,data:data0};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.merchant_id !== undefined){
let data1 = data.merchant_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err27 = {instancePath:instancePath+"/merchant_id",schemaPath:"#/properties/merchant_id/type",keyword:"type",params:{type: "integer"},schema:schema129.properties.merchant_id.type,parentSchema:schema129.properties.merchant_id,data:data1};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.seller_id !== undefined){
let data2 = data.seller_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err28 = {instancePath:instancePath+"/seller_id",schemaPath:"#/properties/seller_id/type",keyword:"type",params:{type: "integer"},schema:schema129.properties.seller_id.type,parentSchema:schema129.properties.seller_id,data:data2};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.affiliation_id !== undefined){
let data3 = data.affiliation_id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err29 = {instancePath:instancePath+"/affiliation_id",schemaPath:"#/properties/affiliation_id/type",keyword:"type",params:{type: "integer"},schema:schema129.properties.affiliation_id.type,parentSchema:schema129.properties.affiliation_id,data:data3};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.erp_id !== undefined){
let data4 = data.erp_id;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err30 = {instancePath:instancePath+"/erp_id",schemaPath:"#/properties/erp_id/type",keyword:"type",params:{type: "integer"},schema:schema129.properties.erp_id.type,parentSchema:schema129.properties.erp_id,data:data4};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.relevance !== undefined){
let data5 = data.relevance;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err31 = {instancePath:instancePath+"/relevance",schemaPath:"#/properties/relevance/type",keyword:"type",params:{type: "integer"},schema:schema129.properties.relevance.type,parentSchema:schema129.properties.relevance,data:data5};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.warranty !== undefined){
let data6 = data.warranty;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err32 = {instancePath:instancePath+"/warranty",schemaPath:"#/properties/warranty/type",keyword:"type",params:{type: "integer"},schema:schema129.properties.warranty.type,parentSchema:schema129.properties.warranty,data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.rating !== undefined){
let data7 = data.rating;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err33 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/type",keyword:"type",params:{type: "integer"},schema:schema129.properties.rating.type,parentSchema:schema129.properties.rating,data:data7};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.priority !== undefined){
let data8 = data.priority;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err34 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},schema:schema129.properties.priority.type,parentSchema:schema129.properties.priority,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.active !== undefined){
let data9 = data.active;
if(typeof data9 !== "boolean"){
const err35 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},schema:schema129.properties.active.type,parentSchema:schema129.properties.active,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.searchable !== undefined){
let data10 = data.searchable;
if(typeof data10 !== "boolean"){
const err36 = {instancePath:instancePath+"/searchable",schemaPath:"#/properties/searchable/type",keyword:"type",params:{type: "boolean"},schema:schema129.properties.searchable.type,parentSchema:schema129.properties.searchable,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.simple !== undefined){
let data11 = data.simple;
if(typeof data11 !== "boolean"){
const err37 = {instancePath:instancePath+"/simple",schemaPath:"#/properties/simple/type",keyword:"type",params:{type: "boolean"},schema:schema129.properties.simple.type,parentSchema:schema129.properties.simple,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.has_variations !== undefined){
let data12 = data.has_variations;
if(typeof data12 !== "boolean"){
const err38 = {instancePath:instancePath+"/has_variations",schemaPath:"#/properties/has_variations/type",keyword:"type",params:{type: "boolean"},schema:schema129.properties.has_variations.type,parentSchema:schema129.properties.has_variations,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.is_digital !== undefined){
let data13 = data.is_digital;
if(typeof data13 !== "boolean"){
const err39 = {instancePath:instancePath+"/is_digital",schemaPath:"#/properties/is_digital/type",keyword:"type",params:{type: "boolean"},schema:schema129.properties.is_digital.type,parentSchema:schema129.properties.is_digital,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.custom_shipping !== undefined){
let data14 = data.custom_shipping;
if(typeof data14 !== "boolean"){
const err40 = {instancePath:instancePath+"/custom_shipping",schemaPath:"#/properties/custom_shipping/type",keyword:"type",params:{type: "boolean"},schema:schema129.properties.custom_shipping.type,parentSchema:schema129.properties.custom_shipping,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.gift_value !== undefined){
let data15 = data.gift_value;
if(typeof data15 !== "string"){
const err41 = {instancePath:instancePath+"/gift_value",schemaPath:"#/properties/gift_value/type",keyword:"type",params:{type: "string"},schema:schema129.properties.gift_value.type,parentSchema:schema129.properties.gift_value,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.ncm !== undefined){
let data16 = data.ncm;
if(typeof data16 !== "string"){
const err42 = {instancePath:instancePath+"/ncm",schemaPath:"#/properties/ncm/type",keyword:"type",params:{type: "string"},schema:schema129.properties.ncm.type,parentSchema:schema129.properties.ncm,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.shipping_price !== undefined){
let data17 = data.shipping_price;
if(typeof data17 !== "string"){
const err43 = {instancePath:instancePath+"/shipping_price",schemaPath:"#/properties/shipping_price/type",keyword:"type",params:{type: "string"},schema:schema129.properties.shipping_price.type,parentSchema:schema129.properties.shipping_price,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.name !== undefined){
let data18 = data.name;
if(typeof data18 !== "string"){
const err44 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema129.properties.name.type,parentSchema:schema129.properties.name,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.slug !== undefined){
let data19 = data.slug;
if(typeof data19 !== "string"){
const err45 = {instancePath:instancePath+"/slug",schemaPath:"#/properties/slug/type",keyword:"type",params:{type: "string"},schema:schema129.properties.slug.type,parentSchema:schema129.properties.slug,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.sku !== undefined){
let data20 = data.sku;
if(typeof data20 !== "string"){
const err46 = {instancePath:instancePath+"/sku",schemaPath:"#/properties/sku/type",keyword:"type",params:{type: "string"},schema:schema129.properties.sku.type,parentSchema:schema129.properties.sku,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.url !== undefined){
let data21 = data.url;
if(typeof data21 !== "string"){
const err47 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},schema:schema129.properties.url.type,parentSchema:schema129.properties.url,data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.redirect_url_card !== undefined){
let data22 = data.redirect_url_card;
if(typeof data22 !== "string"){
const err48 = {instancePath:instancePath+"/redirect_url_card",schemaPath:"#/properties/redirect_url_card/type",keyword:"type",params:{type: "string"},schema:schema129.properties.redirect_url_card.type,parentSchema:schema129.properties.redirect_url_card,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.redirect_url_billet !== undefined){
let data23 = data.redirect_url_billet;
if(typeof data23 !== "string"){
const err49 = {instancePath:instancePath+"/redirect_url_billet",schemaPath:"#/properties/redirect_url_billet/type",keyword:"type",params:{type: "string"},schema:schema129.properties.redirect_url_billet.type,parentSchema:schema129.properties.redirect_url_billet,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.preview_url !== undefined){
let data24 = data.preview_url;
if(typeof data24 !== "string"){
const err50 = {instancePath:instancePath+"/preview_url",schemaPath:"#/properties/preview_url/type",keyword:"type",params:{type: "string"},schema:schema129.properties.preview_url.type,parentSchema:schema129.properties.preview_url,data:data24};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema129.type,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}
validate325.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="WebhookProducts" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate324.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema128.required,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema128.properties.data.items.type},schema:schema128.properties.data.items.type,parentSchema:schema128.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate325(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema128.properties.data.type,parentSchema:schema128.properties.data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema128.type,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}
validate324.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Webhook" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate319.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema125.required,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.active === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},schema:schema125.required,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema125.required,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.url === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},schema:schema125.required,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.secret_key === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secret_key"},schema:schema125.required,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.events === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "events"},schema:schema125.required,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.products === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "products"},schema:schema125.required,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.disabled_at === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "disabled_at"},schema:schema125.required,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.created_at === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},schema:schema125.required,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.updated_at === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"},schema:schema125.required,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema125.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema125.properties.id.type,parentSchema:schema125.properties.id,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.active !== undefined){
let data1 = data.active;
if(typeof data1 !== "boolean"){
const err12 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},schema:schema125.properties.active.type,parentSchema:schema125.properties.active,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema125.properties.name.type,parentSchema:schema125.properties.name,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 !== "string"){
const err14 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},schema:schema125.properties.url.type,parentSchema:schema125.properties.url,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.secret_key !== undefined){
let data4 = data.secret_key;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/secret_key",schemaPath:"#/properties/secret_key/type",keyword:"type",params:{type: "string"},schema:schema125.properties.secret_key.type,parentSchema:schema125.properties.secret_key,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.events !== undefined){
let data5 = data.events;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err16 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: schema125.properties.events.type},schema:schema125.properties.events.type,parentSchema:schema125.properties.events,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(validate320(data5, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
errors = vErrors.length;
}
}
if(data.products !== undefined){
let data6 = data.products;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err17 = {instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: schema125.properties.products.type},schema:schema125.properties.products.type,parentSchema:schema125.properties.products,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(validate324(data6, {instancePath:instancePath+"/products",parentData:data,parentDataProperty:"products",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
}
if(data.disabled_at !== undefined){
let data7 = data.disabled_at;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err18 = {instancePath:instancePath+"/disabled_at",schemaPath:"#/properties/disabled_at/type",keyword:"type",params:{type: schema125.properties.disabled_at.type},schema:schema125.properties.disabled_at.type,parentSchema:schema125.properties.disabled_at,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(validate84(data7, {instancePath:instancePath+"/disabled_at",parentData:data,parentDataProperty:"disabled_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data8 = data.created_at;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err19 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: schema125.properties.created_at.type},schema:schema125.properties.created_at.type,parentSchema:schema125.properties.created_at,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(validate60(data8, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
let data9 = data.updated_at;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err20 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: schema125.properties.updated_at.type},schema:schema125.properties.updated_at.type,parentSchema:schema125.properties.updated_at,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(validate60(data9, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema125.type,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate319.errors = vErrors;
return errors === 0;
}
validate319.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const WebhookEnvelope = validate331;
const schema130 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"Webhook","type":["object"]}},"additionalProperties":false,"$id":"WebhookEnvelope"};

function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="WebhookEnvelope" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate331.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema130.required,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema130.properties.data.type},schema:schema130.properties.data.type,parentSchema:schema130.properties.data,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(validate319(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema130.type,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const WebhookEventKinds = validate320;

export const WebhookPage = validate333;
const schema131 = {"type":"object","required":["data","meta"],"properties":{"data":{"type":"array","items":{"$ref":"Webhook","type":["object"]}},"meta":{"$ref":"ListMeta","type":["object"]}},"additionalProperties":false,"$id":"WebhookPage"};

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="WebhookPage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate333.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema131.required,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"},schema:schema131.required,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "data") || (key0 === "meta"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: schema131.properties.data.items.type},schema:schema131.properties.data.items.type,parentSchema:schema131.properties.data.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(validate319(data1, {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema131.properties.data.type,parentSchema:schema131.properties.data,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.meta !== undefined){
let data2 = data.meta;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err5 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: schema131.properties.meta.type},schema:schema131.properties.meta.type,parentSchema:schema131.properties.meta,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(validate140(data2, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema131.type,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate333.errors = vErrors;
return errors === 0;
}
validate333.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

