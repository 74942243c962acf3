import { Counter, Gauge, type Registry } from "prom-client";

/**
 * Adds what is told of every process. Not by prom-client's own collection, whose watch over the event loop wakes an idle process
 * a hundred times a second.
 */
export function addProcessMetrics(registry: Registry, version: string): void {
  const startedAt = Date.now() / 1000 - process.uptime();
  const info = new Gauge({ ...described("b24_scheduler_info", "1, with the version"), labelNames: ["version"] });
  info.set({ version }, 1);
  const metrics = [
    info,
    processorTime(),
    gauge("process_resident_memory_bytes", "Memory of the process", () => process.memoryUsage.rss()),
    gauge("nodejs_heap_size_used_bytes", "Used part of the heap", () => process.memoryUsage().heapUsed),
    gauge("process_start_time_seconds", "Start of the process, Unix time", () => startedAt),
  ];
  for (const metric of metrics) registry.registerMetric(metric);
}

function processorTime(): Counter {
  return new Counter({
    ...described("process_cpu_seconds_total", "Processor time of the process in seconds"),
    collect() {
      const { user, system } = process.cpuUsage();
      this.reset();
      this.inc((user + system) / 1e6);
    },
  });
}

function gauge(name: string, help: string, read: () => number): Gauge {
  return new Gauge({
    ...described(name, help),
    collect() {
      this.set(read());
    },
  });
}

/** Without a registry of its own, so that it does not get into the one that all of prom-client shares. */
function described(name: string, help: string) {
  return { name, help, registers: [] };
}
