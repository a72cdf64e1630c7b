import { asNode, type Visitor } from "./redocly.ts";

/** Names that tell what their value is, wherever they are. */
const secret =
  /^(?:token|secret_key|password|password_confirmation|login_url|reorder_url|public_url|link_url|(?:unauth_)?simulate_url)$/;
const personal = /^(?:cpf|cnpj|rg|email|phone|phone_number|homephone|birthday|ip|receiver|street|zip_?code|whatsapp_link)$/;

/** What a description says of such a value. */
const saysSecret = /\bas (?:a )?secrets?\b/i;
const saysPersonal = /\bpersonal data\./i;

/** A secret or personal property that is not marked would reach logs and visitors. */
export function sensitiveMarked(): Visitor {
  return {
    Schema(schema, { report, location }) {
      for (const [name, property] of Object.entries(asNode(schema.properties))) {
        const marks = asNode(property);
        const text = typeof marks.description === "string" ? marks.description : "";
        const isSecret = secret.test(name) || saysSecret.test(text);
        const isPersonal = personal.test(name) || saysPersonal.test(text);
        const missing = isSecret ? "x-yampi-secret" : isPersonal ? "x-yampi-personal" : undefined;
        if (!missing || "x-yampi-secret" in marks || "x-yampi-personal" in marks) continue;
        report({
          message: `${name} needs ${missing}: true, or false if this one is not.`,
          location: location.child(["properties", name]).key(),
        });
      }
    },
  };
}
