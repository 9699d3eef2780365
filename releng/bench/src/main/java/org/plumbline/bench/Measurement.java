package org.plumbline.bench;

/** One way to do the work of a contest. */
@FunctionalInterface
interface Measurement {

    /** Does the work and says how long it took, in milliseconds. */
    double millis() throws Exception;

    /** Work done inside this process, again and again until the clock can tell how long one takes. */
    static Measurement inProcess(Work work) {
        return () -> {
            long start = System.nanoTime();
            long end = start;
            int done = 0;
            while (end - start < Work.SHORTEST) {
                work.run();
                done++;
                end = System.nanoTime();
            }
            return (end - start) / 1e6 / done;
        };
    }

    /** Something to do. */
    @FunctionalInterface
    interface Work {

        /** Least time of a measurement, in nanoseconds. */
        long SHORTEST = 40_000_000;

        void run() throws Exception;
    }
}
