import { propertyNames } from "../generated/responses.js";

/**
 * Words that names of properties are often made of, beside those of the description. None of them is the name of a person or a place, and
 * none is a word by which somebody could be told.
 */
const commonWords = wordList(`
  access account action added after allowed any api app archived attempt attribute auto available balance base batch before body branch browser
  bonus bucket build by cache calendar callback can canonical cause channel charge check checkout child class client close color column comment company
  condition config consent content context contract copy coupon credit currency current custom day deadline default delay deleted delivery deposit
  detail digital dimension direction display document due duration email enabled end entity entry environment error estimated event exception expiration
  expires expiry extension external extra family fee feature field file filter final fingerprint first fiscal flag flow format formatted free
  from fulfillment full gateway generated goal group guest hash header hidden history host hour html image in index info initial input insurance
  integration internal interval invoice is issue issued json kind label language last latest layout legal level limit line list local locale
  location locked log login logout loyalty main manual margin media membership menu mobile mode model month monthly name nested net new node note
  notification object of offer offset old on option options origin original other out outcome owner package page paid parent part path pending
  percentage period permission picture plan platform point policy position post prefix previous primary private process progress protocol provider
  public published purchase queue range rank rate raw read reason recurring refund region registered release remaining reminder render reply
  report request required reserved resource response result retry return review reward role root rule sandbox schedule scope score second section
  segment selected sequence series session set settings shop short signature site size sort source start step stock store subscription success
  suffix summary supplier support synced system table tag target tax team template test text theme thing thumbnail time to trace tracking tree trial
  unit update upload usage user valid validated version video view visible volume wallet warehouse webhook website week weekly wishlist with year
  yearly zone

  aberto atualizado ativo bairro boleto campo carrinho cartao categoria chave cidade cliente codigo compra conta cor criado cupom data desconto
  descricao documento endereco entrega envio erro estado estoque fatura fim forma frete grupo imagem inicio item itens lista loja marca
  mensagem moeda motivo nascimento nome nota numero observacao origem pagamento pais parcela pedido pessoa peso ponto
  prazo preco prioridade produto quantidade rastreio rua saldo situacao tamanho taxa telefone tipo titulo total valor venda vendedor
`);

/** Those, and the words of the names that the description has. */
const words: ReadonlySet<string> = new Set([...commonWords, ...[...propertyNames].flatMap(wordsIn)]);

/**
 * Whether a key may be shown: it is a property that the description names, or all of its words are common words of programs or words of such
 * properties, in snake, kebab or camel case and not in capitals, with at most two digits at the end. So nothing that only the data has is in it, be it an
 * e-mail, a document, a code, a token or the name of a person. A new property of other words is hidden, too.
 */
export function isPropertyName(key: string): boolean {
  if (propertyNames.has(key)) return true;
  if (key.length > 60 || !/^_?[a-z]+(?:[_-][a-z]+)*_?\d{0,2}$/i.test(key)) return false;
  // Codes of coupons are common words in capitals.
  if (key === key.toUpperCase()) return propertyNames.has(key.toLowerCase());
  const [first = "", ...others] = wordsIn(key);
  // Half of a name, such as max, may be a name of its own.
  if (others.length === 0) return isIn(commonWords, first) || isIn(propertyNames, first);
  return [first, ...others].every((word) => isIn(words, word));
}

/** In the singular or the plural. */
function isIn(known: ReadonlySet<string>, word: string): boolean {
  return known.has(word) || known.has(word.replace(/s$/, ""));
}

/** `addressLine2` is of `address` and `line`. */
function wordsIn(key: string): string[] {
  return (key.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase());
}

function wordList(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
