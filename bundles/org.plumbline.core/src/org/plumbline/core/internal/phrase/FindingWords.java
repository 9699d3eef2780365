package org.plumbline.core.internal.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.exam.FindingText;
import org.plumbline.core.phrase.PhraseContext;
import org.plumbline.core.progress.Measurements;
import org.plumbline.core.progress.Visit;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.RangeOfMotion;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.Side;

/** What was found by an item of the examination, named as one does: {@code flexion}, {@code slr.right}, {@code gmed}. */
final class FindingWords {

    private final PhraseContext context;

    FindingWords(PhraseContext context) {
        this.context = context;
    }

    /** The finding of a place: the item, perhaps a side, perhaps before, first or change. */
    Optional<String> of(List<String> place) {
        List<String> rest = new ArrayList<>(place);
        String what = !rest.isEmpty() && List.of("before", "first", "change").contains(rest.getLast())
                ? rest.removeLast() : "";
        Side side = rest.size() > 1 ? Side.get(rest.removeLast()) : null;
        if (rest.size() != 1) {
            return Optional.empty();
        }
        return item(rest.getFirst()).flatMap(item -> tell(item, side, what));
    }

    /** By shorthand, id, or for a range by its motion; the first that fits. */
    private Optional<ExamItem> item(String name) {
        List<ExamItem> all = context.catalogue().all(ExamItem.class);
        return all.stream().filter(item -> name.equalsIgnoreCase(item.getShorthand())
                || name.equalsIgnoreCase(item.getId())).findFirst()
                .or(() -> all.stream().filter(item -> item instanceof RangeOfMotion range
                        && name.equals(range.getMotion().toLowerCase(Locale.ROOT))).findFirst());
    }

    private Optional<String> tell(ExamItem item, @Nullable Side side, String what) {
        List<Optional<Finding>> found = context.visits().stream().map(visit -> find(visit, item, side)).toList();
        List<@Nullable Double> values = new ArrayList<>();
        found.forEach(one -> values.add(one.map(Measurements::value).orElse(null)));
        String unit = found.stream().flatMap(Optional::stream).flatMap(FindingWords::unit).findFirst().orElse("");
        Optional<String> number = Course.of(values).tell(what, value -> number(value) + unit);
        return number.isPresent() || what.equals("change") ? number : words(found, what);
    }

    private Optional<String> words(List<Optional<Finding>> found, String what) {
        FindingText text = new FindingText(context.catalogue());
        List<Finding> earlier = found.subList(0, found.size() - 1).stream().flatMap(Optional::stream).toList();
        Optional<Finding> asked = switch (what) {
            case "before" -> earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast());
            case "first" -> earlier.isEmpty() ? found.getLast() : Optional.of(earlier.getFirst());
            default -> found.getLast();
        };
        return asked.map(text::print).filter(words -> !words.isEmpty());
    }

    private static Optional<Finding> find(Visit visit, ExamItem item, @Nullable Side side) {
        return visit.note().getFindings().stream().filter(finding -> item.getId().equals(finding.getItem()))
                .filter(finding -> side == null || finding.getSide() == side).findFirst();
    }

    private static Stream<String> unit(Finding finding) {
        return finding instanceof RangeFinding range ? Stream.of(Objects.toString(range.getUnit(), ""))
                .map(unit -> unit.equals("degree") || unit.equals("°") ? "°" : unit.isEmpty() ? "" : "\u00a0" + unit)
                : Stream.of();
    }

    private String number(double value) {
        return ChartWords.number(value, context.locale());
    }
}
