package org.plumbline.ui.internal.problems;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.plumbline.model.catalogue.Severity;
import org.plumbline.ui.internal.form.Marks;

/**
 * The problems of a chart, gravest first.
 *
 * @param all all of them, those overruled last
 * @param shown id of the encounter that was shown
 */
record Found(List<Listed> all, String shown) {

    static final Found NOTHING = new Found(List.of(), "");

    Found {
        all = List.copyOf(all);
    }

    /** Those nobody overruled. */
    Stream<Listed> standing() {
        return all.stream().filter(one -> one.overruled().isEmpty());
    }

    Optional<Listed> find(String key) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Those of the encounter that is shown and of the episode. */
    Found ofNote() {
        return new Found(all.stream().filter(one -> one.concerns(shown)).toList(), shown);
    }

    /** How many of each severity stand, in words; empty when none does. */
    String count() {
        return Stream.of(Severity.values()).map(severity -> words(severity, number(severity)))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The same in symbols. */
    String symbols() {
        return Stream.of(Severity.values()).filter(severity -> severity != Severity.HINT && number(severity) > 0)
                .map(severity -> Marks.symbol(severity) + ' ' + number(severity)).collect(Collectors.joining("  "));
    }

    private long number(Severity severity) {
        return standing().filter(one -> one.problem().severity() == severity).count();
    }

    private static String words(Severity severity, long number) {
        return number == 0 ? "" : NLS.bind(switch (severity) {
            case ERROR -> number == 1 ? Messages.error : Messages.errors;
            case WARNING -> number == 1 ? Messages.warning : Messages.warnings;
            case HINT -> number == 1 ? Messages.hint : Messages.hints;
        }, number);
    }

    /** Whether this reads as another does. */
    boolean reads(Found other) {
        return shown.equals(other.shown) && all.size() == other.all.size()
                && Stream.iterate(0, i -> i < all.size(), i -> i + 1).allMatch(i -> all.get(i).reads(other.all.get(i)));
    }
}
