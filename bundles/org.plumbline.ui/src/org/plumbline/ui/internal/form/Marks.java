package org.plumbline.ui.internal.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final Map<EObject, List<Mark>> marks = new HashMap<>();

    /**
     * A mark.
     *
     * @param severity how grave it is
     * @param words what is to be mended, in one sentence
     * @param target where
     */
    public record Mark(Severity severity, String words, Target target) {
    }

    public Marks(List<Mark> all) {
        all.forEach(mark -> marks.computeIfAbsent(mark.target().object(), object -> new ArrayList<>()).add(mark));
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
        return of(object).filter(mark -> mark.target().feature() == feature).toList();
    }

    /** Marks at an object, its features and what it contains. */
    public List<Mark> in(EObject object) {
        return marks.isEmpty() ? List.of() : Stream.concat(of(object), object.eContents().stream()
                .flatMap(part -> in(part).stream())).toList();
    }

    private Stream<Mark> of(EObject object) {
        return marks.getOrDefault(object, List.of()).stream();
    }

    /** All marks. */
    public Stream<Mark> all() {
        return marks.values().stream().flatMap(List::stream);
    }

    /** The symbol of the gravest of some marks; nothing where there are none. */
    public static String symbol(List<Mark> some) {
        return gravest(some).map(Marks::symbol).orElse("");
    }

    /** The severity of the gravest of some marks. */
    public static Optional<Severity> gravest(List<Mark> some) {
        return some.stream().map(Mark::severity).min(Comparator.naturalOrder());
    }

    /** The color of what is marked so; empty where nothing is. */
    public static Optional<Hue> hue(List<Mark> some) {
        return gravest(some).map(severity -> switch (severity) {
            case ERROR -> Hue.DANGER;
            case WARNING -> Hue.WARNING;
            case HINT -> Hue.ACCENT;
        });
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
