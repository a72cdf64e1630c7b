/** The time of the processor that this thread spends on the work, in milliseconds, whatever else the machine does. */
export function cpuMs(work: () => void): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1_000;
}
