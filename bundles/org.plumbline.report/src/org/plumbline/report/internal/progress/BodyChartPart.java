package org.plumbline.report.internal.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.core.body.BodyComparison;
import org.plumbline.core.body.BodyMap;
import org.plumbline.core.body.RegionChange;
import org.plumbline.core.progress.Visit;
import org.plumbline.model.chart.PainQuality;
import org.plumbline.report.internal.Care;
import org.plumbline.report.internal.figure.BodyChartPainter;
import org.plumbline.report.internal.figure.BodyChartPainter.Panel;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Drawing;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Cell;
import org.plumbline.report.model.Report.Section;

/** Where the symptoms were when care began and where they are now: the body charts side by side, and in numbers. */
final class BodyChartPart {

    private final Care care;
    private final BodyMap map;

    BodyChartPart(Care care) {
        this.care = care;
        map = BodyMap.of(care.catalogue());
    }

    /** The first and the latest body chart; nothing where none was marked. */
    Section section() {
        List<Visit> marked = care.visits().stream().filter(visit -> !visit.note().getMarks().isEmpty()).toList();
        if (marked.isEmpty()) {
            return new Section(care.say("body"), List.of());
        }
        List<Visit> shown = marked.size() == 1 ? marked : List.of(marked.getFirst(), marked.getLast());
        List<RegionChange> changes = shown.size() == 1
                ? BodyComparison.compare(List.of(), shown.getFirst().note().getMarks())
                : BodyComparison.compare(shown.getFirst().note().getMarks(), shown.getLast().note().getMarks());
        List<Panel> panels = shown.stream().map(visit -> new Panel(care.source(visit), visit.note().getMarks()))
                .toList();
        String words = shown.stream().map(this::words).collect(Collectors.joining(" "));
        Block drawing = new Drawing(new BodyChartPainter(map, care.language()::name).draw(panels, words));
        return new Section(care.say("body"), List.of(drawing, shown.size() == 1 ? one(changes, shown.getFirst())
                : two(changes, shown)));
    }

    private String words(Visit visit) {
        return care.say("body.summary", care.source(visit), BodyComparison.compare(List.of(), visit.note().getMarks())
                .stream().map(change -> care.say(change.now().isPresent() ? "body.mark" : "body.markUnscored",
                        map.name(change.region()), kinds(change.kindsNow()), change.now().orElse(0)))
                .collect(Collectors.joining("; ")));
    }

    private Table one(List<RegionChange> changes, Visit visit) {
        List<Column> columns = List.of(new Column(care.say("body.region"), Align.START, 5),
                new Column(care.say("body.kind"), Align.START, 4), new Column(care.say("body.score"), Align.END, 2));
        return new Table(care.say("body.table"), columns, changes.stream().map(change -> new Row(List.of(
                new Cell.Words(map.name(change.region())), care.cells().words(kinds(change.kindsNow())),
                score(change.now(), visit)))).toList(), List.of());
    }

    private Table two(List<RegionChange> changes, List<Visit> visits) {
        List<Column> columns = List.of(new Column(care.say("body.region"), Align.START, 5),
                new Column(care.say("body.kind"), Align.START, 5),
                new Column(care.say("findings.initial"), Align.END, 2),
                new Column(care.say("findings.current"), Align.END, 2),
                new Column(care.say("change"), Align.START, 3));
        return new Table(care.say("body.table"), columns, changes.stream().map(change -> {
            List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(map.name(change.region())),
                    care.cells().words(kinds(change)), score(change.before(), visits.getFirst()),
                    score(change.now(), visits.getLast())));
            cells.add(care.cells().words(care.say("body.change." + change.kind())));
            return new Row(cells);
        }).toList(), List.of());
    }

    private Cell score(OptionalInt score, Visit visit) {
        return care.cells().number(score.isPresent() ? score.getAsInt() : null, null, care.source(visit));
    }

    /** The kinds of symptom, before and now where they differ. */
    private String kinds(RegionChange change) {
        return change.kindsBefore().equals(change.kindsNow()) ? kinds(change.kindsNow())
                : Stream.of(change.kindsBefore(), change.kindsNow()).filter(kinds -> !kinds.isEmpty())
                        .map(this::kinds).collect(Collectors.joining(" \u2192 "));
    }

    private String kinds(Set<PainQuality> kinds) {
        return kinds.stream().sorted().map(care.language()::name).collect(Collectors.joining(", "));
    }
}
