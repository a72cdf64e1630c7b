/** A state of Brazil: its capital, the capital's area code, and the CEPs of the state by their first five digits. */
export interface Place {
  readonly uf: string;
  readonly city: string;
  readonly areaCode: string;
  readonly cepFrom: number;
  readonly cepTo: number;
  /** How often customers live there: a large state more often than a small one. */
  readonly weight: number;
}

const large: { readonly [uf: string]: number } = { SP: 8, MG: 5, RJ: 5, PR: 4, RS: 4, BA: 3, SC: 3, CE: 2, GO: 2, PE: 2 };

/** The 27 states. Where the CEPs of one have a gap, this is the part with the capital. */
export const places: readonly Place[] = [
  ["AC", "Rio Branco", "68", 69900, 69999],
  ["AL", "Maceió", "82", 57000, 57999],
  ["AM", "Manaus", "92", 69000, 69299],
  ["AP", "Macapá", "96", 68900, 68999],
  ["BA", "Salvador", "71", 40000, 48999],
  ["CE", "Fortaleza", "85", 60000, 63999],
  ["DF", "Brasília", "61", 70000, 72799],
  ["ES", "Vitória", "27", 29000, 29999],
  ["GO", "Goiânia", "62", 73700, 76799],
  ["MA", "São Luís", "98", 65000, 65999],
  ["MG", "Belo Horizonte", "31", 30000, 39999],
  ["MS", "Campo Grande", "67", 79000, 79999],
  ["MT", "Cuiabá", "65", 78000, 78899],
  ["PA", "Belém", "91", 66000, 68899],
  ["PB", "João Pessoa", "83", 58000, 58999],
  ["PE", "Recife", "81", 50000, 56999],
  ["PI", "Teresina", "86", 64000, 64999],
  ["PR", "Curitiba", "41", 80000, 87999],
  ["RJ", "Rio de Janeiro", "21", 20000, 28999],
  ["RN", "Natal", "84", 59000, 59999],
  ["RO", "Porto Velho", "69", 76800, 76999],
  ["RR", "Boa Vista", "95", 69300, 69399],
  ["RS", "Porto Alegre", "51", 90000, 99999],
  ["SC", "Florianópolis", "48", 88000, 89999],
  ["SE", "Aracaju", "79", 49000, 49999],
  ["SP", "São Paulo", "11", 1000, 19999],
  ["TO", "Palmas", "63", 77000, 77999],
].map((row) => {
  const [uf, city, areaCode, cepFrom, cepTo] = row as [string, string, string, number, number];
  return { uf, city, areaCode, cepFrom, cepTo, weight: large[uf] ?? 1 };
});
