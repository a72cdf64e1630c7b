/** A place where a handler waits until it may go on. */
export function gate() {
  let open = (): void => {};
  let enter = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const entered = new Promise<void>((resolve) => {
    enter = resolve;
  });
  return {
    /** Ends when somebody waits. */
    entered,
    open: () => open(),
    pass: () => {
      enter();
      return opened;
    },
  };
}
