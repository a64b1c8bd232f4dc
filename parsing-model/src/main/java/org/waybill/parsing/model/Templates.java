package org.waybill.parsing.model;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.parsing.format.Column;
import org.waybill.parsing.format.Place;
import org.waybill.parsing.format.Template;
import org.waybill.parsing.format.Trait;

/** NLP4J's feature templates in the words of the model file; anything the decoder lacks is refused. */
final class Templates {
    private Templates() {}

    /** One line a template, in the order in which NLP4J numbers them. */
    static List<String> lines(FeatureTemplate<?, ?> templates) {
        List<Template> found = new ArrayList<>();
        templates.getSetFeatureList().forEach(item -> found.add(each(item)));
        templates.getFeatureList().forEach(items -> found.add(joined(items)));
        return found.stream().map(Template::toString).toList();
    }

    private static Template each(FeatureItem item) {
        return new Template.Each(trait(item.field), place(item));
    }

    private static Template joined(FeatureItem[] items) {
        return new Template.Joined(Arrays.stream(items)
                .map(item -> new Template.Item(column(item), place(item)))
                .toList());
    }

    private static Trait trait(Field field) {
        return switch (field) {
            case word_clusters -> Trait.CLUSTERS;
            case ambiguity_classes -> Trait.AMBIGUITIES;
            case orthographic -> Trait.SPELLING;
            case positional -> Trait.POSITION;
            default -> throw new IllegalArgumentException("the decoder has no set of " + field);
        };
    }

    private static Column column(FeatureItem item) {
        return switch (item.field) {
            case word_form_simplified -> Column.FORM;
            case word_form_simplified_lowercase -> Column.LOWER;
            case word_shape -> Column.SHAPE;
            case prefix -> Column.valueOf("PREFIX" + item.attribute);
            case suffix -> Column.valueOf("SUFFIX" + item.attribute);
            case ambiguity_classes -> Column.AMBIGUITY;
            case part_of_speech_tag -> Column.TAG;
            case lemma -> Column.LEMMA;
            case dependency_label -> Column.RELATION;
            case valency -> valency(item);
            default -> throw new IllegalArgumentException("the decoder has no column " + item.field);
        };
    }

    private static Column valency(FeatureItem item) {
        if (item.attribute != Direction.all) {
            throw new IllegalArgumentException("the decoder counts dependents on both sides only");
        }
        return Column.VALENCY;
    }

    private static Place place(FeatureItem item) {
        return new Place(source(item), item.window, relative(item.relation));
    }

    private static Place.Source source(FeatureItem item) {
        return switch (item.source) {
            case i -> Place.Source.STACK;
            case j -> Place.Source.INPUT;
            case k -> Place.Source.BELOW;
        };
    }

    private static Place.Relative relative(@Nullable Relation relation) {
        if (relation == null) {
            return Place.Relative.SELF;
        }
        return switch (relation) {
            case h -> Place.Relative.HEAD;
            case h2 -> Place.Relative.GRANDHEAD;
            case lmd -> Place.Relative.LEFTMOST;
            case lmd2 -> Place.Relative.SECOND_LEFTMOST;
            case rmd -> Place.Relative.RIGHTMOST;
            case rmd2 -> Place.Relative.SECOND_RIGHTMOST;
            case lns -> Place.Relative.LEFT_SIBLING;
            case lns2 -> Place.Relative.SECOND_LEFT_SIBLING;
            default -> throw new IllegalArgumentException("the decoder has no relative " + relation);
        };
    }
}
