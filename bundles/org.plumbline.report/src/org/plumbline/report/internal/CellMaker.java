package org.plumbline.report.internal;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.progress.Change;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Cell;
import org.plumbline.report.model.Cell.Amount;
import org.plumbline.report.model.Cell.Origin;

/** Makes the cells of tables: rounds numbers once and remembers where they come from. */
public final class CellMaker {

    private final ReportLanguage language;

    public CellMaker(ReportLanguage language) {
        this.language = language;
    }

    /** Words; blank when there are none. */
    public Cell words(@Nullable String text) {
        return text == null || text.isBlank() ? new Cell.Blank() : new Cell.Words(text);
    }

    /** A date; blank when there is none. */
    public Cell day(@Nullable LocalDate date) {
        return date == null ? new Cell.Blank() : new Cell.Day(date, language.date(date));
    }

    /** A number; blank when there is none. */
    public Cell number(@Nullable Number value, @Nullable String unit, String source) {
        return value == null ? new Cell.Blank() : amount(value.doubleValue(), unit, source);
    }

    /** A number that was recorded; the source names where. */
    public Amount amount(double value, @Nullable String unit, String source) {
        int decimals = Rounding.decimals(value);
        return new Amount(Rounding.round(value), decimals, language.unit(unit),
                language.quantity(language.number(value, decimals), unit), new Origin.Recorded(source));
    }

    /** The difference of two cells of a row, of their values as printed; blank unless both are numbers. */
    public Cell difference(List<Cell> row, int minuend, int subtrahend) {
        if (!(row.get(minuend) instanceof Amount later && row.get(subtrahend) instanceof Amount earlier)) {
            return new Cell.Blank();
        }
        double value = Rounding.round(later.value() - earlier.value());
        int decimals = Math.max(later.decimals(), earlier.decimals());
        String number = (value > 0 ? "+" : "") + language.number(value, decimals);
        return new Amount(value, decimals, later.unit(), language.quantity(number, later.unit()),
                new Origin.Difference(minuend, subtrahend));
    }

    /** The sum of a column of numbers. */
    public Cell sum(List<Row> rows, int column) {
        List<Amount> amounts = rows.stream().map(row -> row.cells().get(column)).filter(Amount.class::isInstance)
                .map(Amount.class::cast).toList();
        double value = Rounding.round(amounts.stream().mapToDouble(Amount::value).sum());
        int decimals = amounts.stream().mapToInt(Amount::decimals).max().orElse(0);
        String unit = amounts.isEmpty() ? "" : amounts.getFirst().unit();
        return new Amount(value, decimals, unit, language.quantity(language.number(value, decimals), unit),
                new Origin.ColumnSum());
    }

    /** What a change means. */
    public Cell verdict(Change change) {
        String way = change.improvement() > 0 ? "change.better" : "change.worse";
        String text = change.improvement() == 0 ? language.say("change.none")
                : language.say("change." + change.grade(), language.say(way));
        return new Cell.Verdict(text, change.trail());
    }
}
