package org.waybill.extraction.status;

import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.model.Modality;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** What a modal verb says: a hedge about the past, a plan, a capability, a norm. */
final class Modals {
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can");
    private static final Set<String> DUE = Set.of("should", "must", "ought");

    private Modals() {}

    /**
     * The modality a modal gives its verb.
     *
     * @param capacity verbs of holding: "could hold" tells of room, not of a delivery
     */
    static Modality meaning(Tree tree, Word verb, Word modal, Set<String> capacity) {
        String lemma = modal.form().toLowerCase(java.util.Locale.ROOT);
        if (DUE.contains(lemma)) {
            return Modality.OPINION;
        }
        if (POSSIBLE.contains(lemma)) {
            return possible(tree, verb, lemma, capacity);
        }
        return lemma.equals("would") ? would(tree, verb, capacity) : Modality.PLANNED;
    }

    /** "may not export" forbids; "may have exported" hedges; "may export" looks ahead. */
    private static Modality possible(Tree tree, Word verb, String modal, Set<String> capacity) {
        if (capacity.contains(verb.lemma())) {
            return Modality.HYPOTHETICAL;
        }
        if (modal.equals("may")
                && Links.child(tree, verb, "neg").isPresent()
                && verb.tag().equals("VB")
                && !hasAuxiliary(tree, verb, "have")) {
            return Modality.OPINION;
        }
        boolean past = hasAuxiliary(tree, verb, "have") || verb.tag().equals("VBG");
        return past ? Modality.ALLEGED : Modality.PLANNED;
    }

    /** "said it would send" is a plan; "would be, if" is not even that. */
    private static Modality would(Tree tree, Word verb, Set<String> capacity) {
        boolean conditional = Links.children(tree, verb, "advcl").stream()
                .anyMatch(clause -> Links.child(tree, clause, "mark")
                        .filter(mark -> mark.lemma().equals("if"))
                        .isPresent());
        boolean reported = verb.relation().equals("ccomp");
        return conditional || capacity.contains(verb.lemma()) || !reported ? Modality.HYPOTHETICAL : Modality.PLANNED;
    }

    private static boolean hasAuxiliary(Tree tree, Word verb, String lemma) {
        return Links.children(tree, verb, "aux").stream()
                .anyMatch(aux -> aux.lemma().equals(lemma));
    }
}
