package org.plumbline.ui.internal.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.catalogue.Severity;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;

/** What is to be mended in a chart, by where. A mark has a symbol and words, so that color is never the only sign. */
public final class Marks {

    /** No marks. */
    public static final Marks NONE = new Marks(List.of());

    private final Map<EObject, List<Mark>> within = new HashMap<>();

    /**
     * A mark.
     *
     * @param key names what is to be mended for as long as it stands
     * @param severity how grave it is
     * @param words what is to be mended, in one sentence
     * @param target where
     */
    public record Mark(String key, Severity severity, String words, Target target) {
    }

    public Marks(List<Mark> all) {
        all.forEach(mark -> mark.target().outward().filter(one -> one.feature() == null)
                .forEach(one -> within.computeIfAbsent(one.object(), object -> new ArrayList<>()).add(mark)));
    }

    /** The symbol of a severity. */
    public static String symbol(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u2716";
            case WARNING -> "\u26A0";
            case HINT -> "\u2022";
        };
    }

    /** Marks at a feature of an object. */
    public List<Mark> at(EObject object, EStructuralFeature feature) {
        return in(object).stream().filter(mark -> mark.target().object() == object
                && mark.target().feature() == feature).toList();
    }

    /** Marks at an object, its features and what it contains. */
    public List<Mark> in(EObject object) {
        return within.getOrDefault(object, List.of());
    }

    /** Objects with marks at them or within them. */
    Set<EObject> objects() {
        return within.keySet();
    }

    /** All marks. */
    public Stream<Mark> all() {
        return within.values().stream().flatMap(List::stream).distinct();
    }

    /** The symbol of the gravest of some marks; nothing where there are none. */
    public static String symbol(List<Mark> some) {
        return gravest(some).map(Marks::symbol).orElse("");
    }

    /** How many some marks are, behind the symbol of the gravest; nothing where there are none. */
    public static String count(List<Mark> some) {
        return some.isEmpty() ? "" : "   " + symbol(some) + ' ' + some.size();
    }

    /** The severity of the gravest of some marks. */
    public static Optional<Severity> gravest(List<Mark> some) {
        return some.stream().map(Mark::severity).min(Comparator.naturalOrder());
    }

    /** The color of what is marked so; empty where nothing is. */
    public static Optional<Hue> hue(List<Mark> some) {
        return gravest(some).map(Marks::hue);
    }

    /** The color of a severity. */
    public static Hue hue(Severity severity) {
        return switch (severity) {
            case ERROR -> Hue.DANGER;
            case WARNING -> Hue.WARNING;
            case HINT -> Hue.ACCENT;
        };
    }

    /** The style of what is marked so. */
    public static Style style(List<Mark> some) {
        return gravest(some).map(severity -> severity == Severity.ERROR ? Style.PROBLEM
                : severity == Severity.WARNING ? Style.ATTENTION : Style.MUTED).orElse(Style.MUTED);
    }

    /** The words of some marks, a line each. */
    public static String words(List<Mark> some) {
        return some.stream().map(mark -> symbol(mark.severity()) + ' ' + mark.words())
                .collect(Collectors.joining("\n"));
    }
}
