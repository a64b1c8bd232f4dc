package org.waybill.screening.list.ofac;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waybill.model.ListedName;
import org.waybill.model.Listing;
import org.waybill.screening.list.record.ListingDraft;
import org.waybill.screening.list.xml.XmlElement;

/**
 * Names in the advanced form: a name is a set of documented names, one for each script, each of parts that say what they are.
 *
 * <p>In Latin letters they are put together as OFAC's other forms print them, {@code LAST, First}, so that one and the same
 * edition gives the same names in each form; in other scripts as they stand.
 */
final class AdvancedNames {
    /** Source: the list's reference set of scripts; 215 is Latin in every edition, and it is named as well. */
    private static final String LATIN = "215";

    private final ReferenceSets words;
    private final ListingDraft draft;
    private final Map<String, String> types = new HashMap<>();

    private AdvancedNames(ReferenceSets words, ListingDraft draft) {
        this.words = words;
        this.draft = draft;
    }

    static void read(ReferenceSets words, ListingDraft draft, XmlElement identity) {
        AdvancedNames names = new AdvancedNames(words, draft);
        identity.all("NamePartGroups", "MasterNamePartGroup", "NamePartGroup")
                .forEach(group -> names.types.put(
                        group.attribute("ID"), words.word("NamePartType", group.attribute("NamePartTypeID"))));
        identity.all("Alias").forEach(names::alias);
    }

    private void alias(XmlElement alias) {
        boolean former = words.word("AliasType", alias.attribute("AliasTypeID")).equals("F.K.A.");
        boolean primary = alias.attribute("Primary").equals("true") && !draft.hasPrimary();
        ListedName.Kind other = former ? ListedName.Kind.FORMER : ListedName.Kind.ALIAS;
        ListedName.Strength strength =
                alias.attribute("LowQuality").equals("true") ? ListedName.Strength.WEAK : ListedName.Strength.STRONG;
        for (XmlElement documented : alias.all("DocumentedName")) {
            boolean first = primary && !draft.hasPrimary();
            name(
                    documented.all("DocumentedNamePart", "NamePartValue"),
                    first ? ListedName.Kind.PRIMARY : other,
                    strength);
        }
    }

    private void name(List<XmlElement> parts, ListedName.Kind sort, ListedName.Strength strength) {
        if (draft.kind() == Listing.Kind.PERSON && parts.stream().allMatch(this::isLatin)) {
            String last = joined(parts, this::isLast);
            OfacNames.add(draft, last, joined(parts, part -> !isLast(part)), sort, strength);
        } else {
            draft.name(joined(parts, part -> true), sort, strength);
        }
    }

    private boolean isLatin(XmlElement part) {
        String script = part.attribute("ScriptID");
        return script.isEmpty()
                || script.equals(LATIN)
                || words.word("Script", script).equals("Latin");
    }

    private boolean isLast(XmlElement part) {
        return switch (types.getOrDefault(part.attribute("NamePartGroupID"), "")) {
            case "Last Name", "Patronymic", "Matronymic" -> true;
            default -> false;
        };
    }

    private static String joined(List<XmlElement> parts, Predicate<XmlElement> which) {
        return parts.stream().filter(which).map(XmlElement::text).collect(Collectors.joining(" "));
    }
}
