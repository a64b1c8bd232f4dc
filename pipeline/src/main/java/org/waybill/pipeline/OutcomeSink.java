package org.waybill.pipeline;

/** Takes what became of each source, in the order of the sources. */
@FunctionalInterface
public interface OutcomeSink {
    void accept(Outcome outcome);
}
