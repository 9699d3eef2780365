package org.plumbline.report.internal.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.plumbline.core.exam.NormValue;
import org.plumbline.core.exam.Norms;
import org.plumbline.core.progress.FindingHistory;
import org.plumbline.core.progress.FindingHistory.Entry;
import org.plumbline.core.progress.Measurements;
import org.plumbline.model.catalogue.RangeOfMotion;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.report.internal.Care;
import org.plumbline.report.internal.FindingWords;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Cell;
import org.plumbline.report.model.Cell.Amount;
import org.plumbline.report.model.Report.Section;

/** The examination findings that changed since care began. */
final class FindingPart {

    private static final int INITIAL = 1;
    private static final int CURRENT = 3;

    private final Care care;
    private final FindingWords words;

    FindingPart(Care care) {
        this.care = care;
        words = new FindingWords(care.language());
    }

    Section section() {
        List<Row> measured = new ArrayList<>();
        List<Row> described = new ArrayList<>();
        for (FindingHistory history : FindingHistory.of(care.visits())) {
            String name = words.name(history.current().finding());
            sort(row(name, history, this::value), norm(history.current()), measured, described);
            sort(row(care.say("findings.pain", name), history, this::pain), new Cell.Blank(), measured, described);
        }
        List<Block> blocks = new ArrayList<>();
        if (!measured.isEmpty()) {
            List<Column> columns = columns(Align.END);
            columns.add(new Column(care.say("findings.norm"), Align.END, 1.6));
            columns.add(new Column(care.say("change"), Align.END, 1.6));
            blocks.add(new Table(care.say("findings.measured"), columns, measured, List.of()));
        }
        if (!described.isEmpty()) {
            blocks.add(new Table(care.say("findings.described"), columns(Align.START), described, List.of()));
        }
        if (blocks.isEmpty()) {
            blocks.add(new Paragraph(care.say("findings.none")));
        }
        return new Section(care.say("findings"), blocks);
    }

    private List<Column> columns(Align align) {
        return new ArrayList<>(List.of(new Column(care.say("findings.what"), Align.START, align == Align.END ? 7 : 4),
                new Column(care.say("findings.initial"), align, 2), new Column(care.say("previous"), align, 2),
                new Column(care.say("findings.current"), align, 2)));
    }

    /** A row to one of the tables: numbers, with norm and change, to the first, words to the second. */
    private void sort(List<Cell> row, Cell norm, List<Row> measured, List<Row> described) {
        if (row.isEmpty()) {
            return;
        }
        if (row.get(INITIAL) instanceof Amount && row.get(CURRENT) instanceof Amount) {
            row.add(norm);
            row.add(care.cells().difference(row, CURRENT, INITIAL));
            measured.add(new Row(row));
        } else {
            described.add(new Row(row));
        }
    }

    /** Initial, previous and current; empty unless both ends were recorded and differ. */
    private static List<Cell> row(String name, FindingHistory history, Function<Entry, Cell> cell) {
        Cell initial = cell.apply(history.initial());
        Cell current = cell.apply(history.current());
        if (initial.text().isEmpty() || current.text().isEmpty() || initial.text().equals(current.text())) {
            return List.of();
        }
        return new ArrayList<>(List.of(new Cell.Words(name), initial,
                history.previous().map(cell).orElseGet(Cell.Blank::new), current));
    }

    private Cell pain(Entry entry) {
        Finding finding = entry.finding();
        return finding.getPain() != null ? care.cells().amount(finding.getPain(), null, care.source(entry.visit()))
                : switch (finding.getPainful()) {
                    case YES -> care.cells().words(care.say("findings.painful"));
                    case NO -> care.cells().words(care.say("findings.painless"));
                    default -> new Cell.Blank();
                };
    }

    private Cell value(Entry entry) {
        Finding finding = entry.finding();
        Double value = Measurements.value(finding);
        return value == null ? care.cells().words(words.result(finding))
                : care.cells().amount(value, words.unit(finding), care.source(entry.visit()));
    }

    private Cell norm(Entry entry) {
        return entry.finding() instanceof RangeFinding range && range.getValue() != null
                ? norm(range, entry).<Cell>map(norm -> care.cells().amount(norm.value(), norm.unit(),
                        norm.norm().getSource())).orElseGet(Cell.Blank::new)
                : new Cell.Blank();
    }

    private Optional<NormValue> norm(RangeFinding finding, Entry entry) {
        return care.catalogue().find(RangeOfMotion.class, finding.getItem())
                .flatMap(item -> Norms.find(item, finding, care.age(entry.visit().date())));
    }
}
