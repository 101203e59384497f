/** What this process has used so far: seconds of processor time, of all its threads, and the most memory in MiB. */
export function used(): { cpu: number; peak: number } {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 };
}
