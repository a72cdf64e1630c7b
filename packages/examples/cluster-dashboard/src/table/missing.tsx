/** In the place of what is not known. */
export const missing = <span className="missing">–</span>;
