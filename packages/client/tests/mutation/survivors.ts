/** Mutants that may survive, and why. Any other survivor fails the check, and so does one of these that is killed. */
export const survivors: readonly { readonly name: RegExp; readonly reason: string }[] = [
  {
    name: /^default (lost|changed): \/components\/parameters\/(Limit|SkipCache)\//,
    reason:
      "The default is what the API takes where nothing is sent. The client sends nothing then, and only the API could tell.",
  },
  {
    name: /^field of an example lost: .*\/(Customer|ClusterCustomers|PromocodeCustomers)[A-Z]\w+\/value(\/data)?(\/\d)?\/(created_at|updated_at|spreadsheet)$/,
    reason: "The field is optional, and other examples show it: an answer without it is a true one.",
  },
  {
    name: /^field of an example lost: .*\/(ClusterInput\w+\/value\/.*|ShippingRuleInput\w+\/value\/shipment_percent)$/,
    reason: "The field is optional: a body without it is a true one.",
  },
  {
    name: /^field of an example lost: .*\/status_code$/,
    reason: "The field is optional, and documented for 429 alone.",
  },
  {
    name: /^encodes nothing: path /,
    reason: "The checks of the arguments let nothing into a path that would have to be encoded.",
  },
];
