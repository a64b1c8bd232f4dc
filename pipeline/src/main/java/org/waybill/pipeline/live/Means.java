package org.waybill.pipeline.live;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.ground.Ground;
import org.waybill.corroboration.Tables;
import org.waybill.pipeline.lookup.AtHand;

/**
 * What a live case is made of.
 *
 * @param ground opens where the case lies; a new one each time
 * @param desk the file that the case is laid out in; made where it is absent or behind
 * @param tables by which claims are grouped
 * @param lists the sanctions lists at hand
 * @param clock stamps decisions
 * @param progress hears how far an index comes that is behind
 */
public record Means(
        Supplier<Ground> ground,
        Path desk,
        Tables tables,
        Supplier<AtHand> lists,
        InstantSource clock,
        CatchingUp progress) {}
