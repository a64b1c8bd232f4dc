package org.waybill.screening.index;

import java.util.Arrays;
import java.util.List;
import org.waybill.screening.name.PreparedName;
import org.waybill.screening.name.Token;
import org.waybill.screening.policy.Policy;

/** Takes names in, one after the other, and makes an index over them. */
public final class NameIndexBuilder {
    private final Weights weights;
    private final Vocabulary vocabulary = new Vocabulary();
    private PreparedName[] prepared = new PreparedName[1024];
    private int[] owners = new int[1024];
    private int[] starts = new int[1025];
    private int[] tokens = new int[4096];
    private int size;

    NameIndexBuilder(Policy policy) {
        weights = new Weights(policy);
    }

    /** Adds a name; its number is how many were added before. */
    public void add(int owner, PreparedName name) {
        makeRoom(name.tokens().size());
        int place = starts[size];
        for (Token token : name.tokens()) {
            tokens[place++] = vocabulary.intern(token);
        }
        prepared[size] = shared(name, starts[size]);
        owners[size++] = owner;
        starts[size] = place;
    }

    /** The same name with the parts that others bear too, each kept once. */
    private PreparedName shared(PreparedName name, int from) {
        Token[] parts = new Token[name.tokens().size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = vocabulary.token(tokens[from + i]);
        }
        return new PreparedName(name.written(), name.kind(), List.of(parts), name.spans(), name.family());
    }

    private void makeRoom(int more) {
        if (size == prepared.length) {
            prepared = Arrays.copyOf(prepared, size * 2);
            owners = Arrays.copyOf(owners, size * 2);
            starts = Arrays.copyOf(starts, size * 2 + 1);
        }
        if (starts[size] + more > tokens.length) {
            tokens = Arrays.copyOf(tokens, Math.max(tokens.length * 2, starts[size] + more));
        }
    }

    public NameIndex build() {
        IndexedNames names = new IndexedNames(
                vocabulary,
                Arrays.copyOf(prepared, size),
                Arrays.copyOf(owners, size),
                Arrays.copyOf(starts, size + 1),
                Arrays.copyOf(tokens, starts[size]),
                weights);
        return new NameIndex(names, Keys.of(names), weights);
    }
}
