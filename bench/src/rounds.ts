/** Turns that the subjects of one benchmark take. */
export const rounds = 20;
