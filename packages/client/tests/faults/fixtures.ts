/** What nobody may ever see: each of these is sent or received, in one fault or another. */
export const planted = {
  userToken: "Zq81vXw0fJ6uHd2eYb4n",
  userSecretKey: "Kp93mTe7cR2xLw5bGs8a",
  accessToken: "Vh74nQs2kD8yMj6tCf1z",
  partnerClientId: "Ub59gWa3pN7vRk4xTo0e",
  customerToken: "5b1e8c04-3f6a-11ef-9d27-0242ac1f0e93",
  loginUrl: "https://c7d20b95.example/f9e3a1d8?token=b64f0c7e51",
};

export const credentials = { userToken: planted.userToken, userSecretKey: planted.userSecretKey };
/** Those of an app, in the place of the user's. */
export const appCredentials = {
  userToken: undefined,
  userSecretKey: undefined,
  accessToken: async (): Promise<string> => planted.accessToken,
  partnerClientId: planted.partnerClientId,
};

/** A customer with what is as good as a password of theirs. */
export function customer(id: number): { id: number; name: string; token: string; login_url: string } {
  return { id, name: `Cliente ${id}`, token: planted.customerToken, login_url: planted.loginUrl };
}

/** A response of the API that is an error, with more in it than there should be. */
export function problem(message: string, fields: object = {}): object {
  return { message, ...fields, data: customer(70001), headers: credentials };
}
