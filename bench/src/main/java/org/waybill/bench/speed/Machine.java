package org.waybill.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;

/**
 * What a measurement was made on.
 *
 * @param cores that the virtual machine may use
 * @param memoryGigabytes of the whole machine
 * @param jdk name and version of the virtual machine
 * @param system operating system and architecture
 */
public record Machine(int cores, long memoryGigabytes, String jdk, String system) {
    private static final int BYTES_TO_GIGABYTES = 30;
    private static final int SETTLING_RUNS = 5;

    public static Machine here() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                memoryBytes() >> BYTES_TO_GIGABYTES,
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }

    /** Bytes of heap that are still held after the collector has run. */
    public static long heapAfterCollection() {
        long held = Long.MAX_VALUE;
        for (int i = 0; i < SETTLING_RUNS; i++) {
            System.gc();
            held = Math.min(
                    held,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return held;
    }

    /** What this virtual machine has used of the processors since it began; where it cannot tell, time goes on. */
    public static long processorNanos() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        long used = system instanceof com.sun.management.OperatingSystemMXBean known ? known.getProcessCpuTime() : -1;
        return used < 0 ? System.nanoTime() : used;
    }

    /** How many programs wished to run in the last minute, on average; negative where the system does not tell. */
    public static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static long memoryBytes() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean known ? known.getTotalMemorySize() : 0;
    }
}
