package org.waybill.screening.index;

import org.waybill.model.Listing;
import org.waybill.screening.alignment.NumberedNames;
import org.waybill.screening.name.PreparedName;
import org.waybill.screening.name.Token;

/** Names as ranges of token numbers, and for each token the names that hold it. */
final class IndexedNames implements NumberedNames {
    private final Vocabulary vocabulary;
    private final PreparedName[] prepared;
    /** Beside one another, so that telling kinds apart needs no name. */
    private final Listing.Kind[] kinds;

    private final int[] owners;
    private final int[] starts;
    private final int[] tokens;
    private final float[] weights;
    private final int[] postingStarts;
    private final int[] postings;

    IndexedNames(
            Vocabulary vocabulary, PreparedName[] prepared, int[] owners, int[] starts, int[] tokens, Weights weights) {
        this.vocabulary = vocabulary;
        this.prepared = prepared;
        this.owners = owners;
        this.starts = starts;
        this.tokens = tokens;
        this.kinds = kinds();
        this.weights = weights(weights);
        this.postingStarts = postingStarts();
        this.postings = postings();
    }

    private Listing.Kind[] kinds() {
        Listing.Kind[] found = new Listing.Kind[prepared.length];
        for (int name = 0; name < found.length; name++) {
            found[name] = prepared[name].kind();
        }
        return found;
    }

    private float[] weights(Weights weights) {
        float[] sums = new float[prepared.length];
        for (int name = 0; name < sums.length; name++) {
            sums[name] = weights.of(prepared[name]);
        }
        return sums;
    }

    private int[] postingStarts() {
        int[] counts = new int[vocabulary.size() + 1];
        for (int token : tokens) {
            counts[token + 1]++;
        }
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
        return counts;
    }

    private int[] postings() {
        int[] next = postingStarts.clone();
        int[] found = new int[tokens.length];
        for (int name = 0; name < prepared.length; name++) {
            for (int i = starts[name]; i < starts[name + 1]; i++) {
                found[next[tokens[i]]++] = name;
            }
        }
        return found;
    }

    int size() {
        return prepared.length;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public int parts() {
        return vocabulary.size();
    }

    @Override
    public Token part(int part) {
        return vocabulary.token(part);
    }

    @Override
    public PreparedName name(int name) {
        return prepared[name];
    }

    Listing.Kind kind(int name) {
        return kinds[name];
    }

    int owner(int name) {
        return owners[name];
    }

    /** What all its tokens weigh together. */
    float weight(int name) {
        return weights[name];
    }

    @Override
    public int length(int name) {
        return starts[name + 1] - starts[name];
    }

    @Override
    public int partAt(int name, int place) {
        return tokens[starts[name] + place];
    }

    Token token(int name, int place) {
        return vocabulary.token(partAt(name, place));
    }

    /** The likest of a name's tokens, where likeness is told by token; 0 where none has any. */
    float likest(int name, float[] likeness) {
        float best = 0;
        for (int i = starts[name]; i < starts[name + 1]; i++) {
            best = Math.max(best, likeness[tokens[i]]);
        }
        return best;
    }

    int firstPosting(int token) {
        return postingStarts[token];
    }

    int endOfPostings(int token) {
        return postingStarts[token + 1];
    }

    /** The name at a place of the postings. */
    int posting(int place) {
        return postings[place];
    }
}
