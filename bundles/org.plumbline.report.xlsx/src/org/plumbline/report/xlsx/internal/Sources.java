package org.plumbline.report.xlsx.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Cell;
import org.plumbline.report.model.Cell.Amount;
import org.plumbline.report.model.Cell.Origin.Recorded;
import org.plumbline.report.model.Cell.Verdict;

/**
 * Where the numbers of a table come from, in words: a column beside the printed page, which unlike comments is always
 * in view, is filtered with its rows and is read aloud.
 */
final class Sources {

    private final List<Column> columns;
    private final String label;
    private final boolean any;

    Sources(Table table, Wording wording) {
        columns = table.columns();
        label = wording.of("sources");
        any = table.rows().stream().anyMatch(row -> row.cells().stream().anyMatch(cell -> !source(cell).isBlank()));
    }

    /** Whether any cell names a source. */
    boolean any() {
        return any;
    }

    /** Head of the column. */
    String label() {
        return label;
    }

    /** The sources of one row: each once, after the labels of the columns it stands for and does not name itself. */
    String of(List<Cell> cells) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            String source = source(cells.get(at));
            if (!source.isBlank()) {
                String label = columns.get(at).label();
                labels.merge(source, source.contains(label) ? "" : label, Sources::joined);
            }
        }
        return labels.entrySet().stream()
                .map(entry -> entry.getValue().isBlank() ? entry.getKey() : entry.getValue() + ": " + entry.getKey())
                .collect(Collectors.joining(" · ")).replace('\n', ' ');
    }

    private static String joined(String one, String other) {
        return one.isBlank() || other.isBlank() ? one + other : one + ", " + other;
    }

    private static String source(Cell cell) {
        return switch (cell) {
        case Amount amount when amount.origin() instanceof Recorded recorded -> recorded.source();
        case Verdict verdict -> verdict.trail();
        default -> "";
        };
    }
}
