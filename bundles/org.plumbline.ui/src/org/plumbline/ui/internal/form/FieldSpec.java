package org.plumbline.ui.internal.form;

import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A field of a section.
 *
 * @param feature what it edits
 * @param span columns of six it takes
 * @param lines lines it shows at least; more than one for running text
 * @param entry how its value is entered
 */
public record FieldSpec(EStructuralFeature feature, int span, int lines, Entry entry) {

    /** How a value is entered. */
    public sealed interface Entry {

        /** As the type of the feature suggests. */
        record ByType() implements Entry {
        }

        /** On a scale of whole numbers from {@code low} to {@code high}. */
        record Scale(int low, int high) implements Entry {
        }

        /** By choosing among these values, each with what it is called. */
        record OneOf(SequencedMap<String, String> called) implements Entry {
        }

        /** As names of these entries of the catalogue, one a line. */
        record OfEntries(SequencedMap<String, String> called) implements Entry {
        }

        /** As terms, of which {@code common} are offered; asked for whenever one types. */
        record OfTerms(Supplier<List<String>> common) implements Entry {
        }
    }

    /** A field of one line. */
    public static FieldSpec line(EStructuralFeature feature, int span) {
        return new FieldSpec(feature, span, 1, new Entry.ByType());
    }

    /** A field for running text that grows as it is filled. */
    public static FieldSpec text(EStructuralFeature feature, int span) {
        return new FieldSpec(feature, span, 2, new Entry.ByType());
    }

    /** A scale of whole numbers. */
    public static FieldSpec scale(EStructuralFeature feature, int span, int low, int high) {
        return new FieldSpec(feature, span, 1, new Entry.Scale(low, high));
    }

    /** A choice among values, each with what it is called. */
    public static FieldSpec choice(EStructuralFeature feature, int span, SequencedMap<String, String> called) {
        return new FieldSpec(feature, span, 1, new Entry.OneOf(called));
    }

    /** How its values are written and read. */
    Value value() {
        return switch (entry) {
            case Entry.OneOf(SequencedMap<String, String> called) -> new Value.OneOf(called);
            case Entry.OfEntries(SequencedMap<String, String> called) -> new Value.Entries(called);
            case Entry.OfTerms terms when feature.isMany() -> new Value.TermList();
            default -> Value.of(feature);
        };
    }

    /** Entries of the catalogue, each with what it is called. */
    public static FieldSpec entries(EStructuralFeature feature, int span, SequencedMap<String, String> called) {
        return new FieldSpec(feature, span, 2, new Entry.OfEntries(called));
    }

    /** A list of terms. */
    public static FieldSpec terms(EStructuralFeature feature, int span, Supplier<List<String>> common) {
        return new FieldSpec(feature, span, 1, new Entry.OfTerms(common));
    }
}
