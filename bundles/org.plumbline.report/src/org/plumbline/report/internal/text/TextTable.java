package org.plumbline.report.internal.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Cell;

/** A table of text: columns as wide as their words where the page allows, wrapped by weight where it does not. */
final class TextTable {

    private static final String BETWEEN = "  ";

    private final Table table;
    private final int[] widths;

    TextTable(Table table) {
        this.table = table;
        widths = widths();
    }

    void print(TextPage page) {
        page.line(table.caption());
        rule(page);
        print(page, table.columns().stream().map(Column::label).toList());
        rule(page);
        table.rows().forEach(row -> print(page, texts(row.cells())));
        rule(page);
        if (!table.totals().isEmpty()) {
            print(page, texts(table.totals()));
        }
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(Cell::text).toList();
    }

    private void rule(TextPage page) {
        page.line("─".repeat(Arrays.stream(widths).sum() + BETWEEN.length() * (widths.length - 1)));
    }

    private void print(TextPage page, List<String> cells) {
        List<List<String>> wrapped = IntStream.range(0, widths.length)
                .mapToObj(column -> TextPage.wrap(cells.get(column), widths[column])).toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                List<String> lines = wrapped.get(column);
                String words = line < lines.size() ? lines.get(line) : "";
                boolean end = table.columns().get(column).align() == Align.END;
                text.append(column == 0 ? "" : BETWEEN).append(TextPage.fill(words, widths[column], end));
            }
            page.line(text.toString());
        }
    }

    /** Columns that fit into their share, or whose longest word does not, get what they need; the rest is shared. */
    private int[] widths() {
        int count = table.columns().size();
        int[] found = new int[count];
        int free = TextPage.WIDTH - BETWEEN.length() * (count - 1);
        for (boolean settled = false; !settled;) {
            settled = true;
            double weight = IntStream.range(0, count).filter(column -> found[column] == 0)
                    .mapToDouble(column -> table.columns().get(column).weight()).sum();
            int left = free - Arrays.stream(found).sum();
            for (int column = 0; column < count; column++) {
                int share = (int) (left * table.columns().get(column).weight() / weight);
                if (found[column] == 0 && (natural(column) <= share || longestWord(column) >= share)) {
                    found[column] = natural(column) <= share ? natural(column) : longestWord(column);
                    settled = false;
                }
            }
        }
        int left = free - Arrays.stream(found).sum();
        double weight = IntStream.range(0, count).filter(column -> found[column] == 0)
                .mapToDouble(column -> table.columns().get(column).weight()).sum();
        for (int column = 0; column < count; column++) {
            if (found[column] == 0) {
                found[column] = Math.max(1, (int) (left * table.columns().get(column).weight() / weight));
            }
        }
        return found;
    }

    private Stream<String> words(int column) {
        return Stream.concat(Stream.of(table.columns().get(column).label()),
                Stream.concat(table.rows().stream().map(Row::cells), Stream.of(table.totals()))
                        .filter(cells -> !cells.isEmpty()).map(cells -> cells.get(column).text()));
    }

    private int natural(int column) {
        return Math.max(1, words(column).mapToInt(TextPage::length).max().orElse(1));
    }

    private int longestWord(int column) {
        return words(column).flatMap(text -> Stream.of(text.split(" "))).mapToInt(TextPage::length).max().orElse(1);
    }
}
