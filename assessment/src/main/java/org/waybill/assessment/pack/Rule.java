package org.waybill.assessment.pack;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.model.ClaimType;
import org.waybill.model.Provision;

/**
 * A provision with what must be shown before claims engage it, or why none can.
 *
 * @param provision the paragraph
 * @param cap how much it lets through; null where it caps nothing
 * @param reach what is made of it
 */
public record Rule(Provision provision, @Nullable Cap cap, Reach reach) {

    /** What is made of a provision. */
    public sealed interface Reach {
        /** It is assessed, duty by duty; at least one. */
        record Limbs(List<Limb> all) implements Reach {
            public Limbs {
                all = List.copyOf(all);
                if (all.isEmpty()) {
                    throw new IllegalArgumentException("a provision that is assessed has a duty");
                }
            }
        }

        /** It is shown beside entries of these types, about these goods where there are any, without elements. */
        record Context(List<ClaimType> claims, @Nullable Scope goods, String why) implements Reach {
            public Context {
                claims = List.copyOf(claims);
            }
        }

        /** No claim that Waybill reads could tell of it. */
        record Untested(String why) implements Reach {}
    }

    /** Its duties; empty where it is not assessed. */
    public List<Limb> limbs() {
        return reach instanceof Reach.Limbs limbs ? limbs.all() : List.of();
    }

    /** Its context; empty where it is none. */
    public Optional<Reach.Context> context() {
        return reach instanceof Reach.Context context ? Optional.of(context) : Optional.empty();
    }
}
