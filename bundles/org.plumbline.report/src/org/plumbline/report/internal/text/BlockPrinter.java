package org.plumbline.report.internal.text;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.plumbline.report.WriterLabels;
import org.plumbline.report.internal.ReportLanguage;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Drawing;
import org.plumbline.report.model.Block.Emphasis;
import org.plumbline.report.model.Block.Exercise;
import org.plumbline.report.model.Block.Fields;
import org.plumbline.report.model.Block.Items;
import org.plumbline.report.model.Block.LineChart;
import org.plumbline.report.model.Block.LogGrid;
import org.plumbline.report.model.Block.Notice;
import org.plumbline.report.model.Block.PageBreak;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Point;
import org.plumbline.report.model.Block.Series;
import org.plumbline.report.model.Block.Signatory;
import org.plumbline.report.model.Block.Signatures;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Block.Tone;
import org.plumbline.report.model.Report.Field;

/** Prints blocks as text. */
final class BlockPrinter {

    private static final int BAR = 50;
    private static final int DAY = 3;
    private static final String LINE = "_".repeat(50);

    private final TextPage page;
    private final WriterLabels labels;
    private final ReportLanguage language;

    BlockPrinter(TextPage page, WriterLabels labels, ReportLanguage language) {
        this.page = page;
        this.labels = labels;
        this.language = language;
    }

    void print(Block block) {
        if (!(block instanceof Items)) {
            page.gap();
        }
        switch (block) {
            case Paragraph paragraph ->
                page.hanging(paragraph.emphasis() == Emphasis.LEAD ? "» " : "", paragraph.text());
            case Items items -> items(items, "  ");
            case Fields fields -> fields(fields.fields());
            case Notice notice -> notice(notice);
            case Table table -> new TextTable(table).print(page);
            case LineChart chart -> chart(chart);
            case Drawing drawing -> page.hanging("", drawing.figure().alternative());
            case Exercise exercise -> exercise(exercise);
            case LogGrid grid -> grid(grid);
            case Signatures signatures -> signatures.signatories().forEach(this::signatory);
            case PageBreak none -> page.gap();
        }
    }

    void fields(List<Field> fields) {
        int width = fields.stream().mapToInt(field -> TextPage.length(field.label())).max().orElse(0);
        fields.forEach(field -> page.hanging(TextPage.fill(field.label(), width, false) + "   ", field.value()));
    }

    private void items(Items items, String indent) {
        int number = 1;
        for (String item : items.items()) {
            page.hanging(switch (items.style()) {
                case BULLET -> indent + "• ";
                case CHECKBOX -> indent + "☐ ";
                case NUMBER -> indent + number++ + ". ";
            }, item);
        }
    }

    private void notice(Notice notice) {
        String border = notice.tone() == Tone.URGENT ? "!" : notice.tone() == Tone.STOP ? "#" : "·";
        page.rule(border);
        page.hanging(border + "  ", notice.title());
        notice.lines().forEach(line -> page.hanging(border + "  • ", line));
        page.rule(border);
    }

    private void chart(LineChart chart) {
        page.line(chart.title());
        for (Series series : chart.series()) {
            for (Point point : series.points()) {
                bar(chart, language.date(point.date()), point.value(), "█");
            }
            Double target = series.target();
            if (target != null) {
                bar(chart, labels.target(), target, "┄");
            }
        }
        page.hanging("", chart.summary());
    }

    private void bar(LineChart chart, String label, double value, String character) {
        double share = (value - chart.low()) / (chart.high() - chart.low());
        int length = (int) Math.round(BAR * Math.clamp(share, 0, 1));
        page.line("  " + TextPage.fill(label, 14, false) + TextPage.fill(language.quantity(language.number(value),
                chart.unit()), 10, true) + "  ▏" + character.repeat(length));
    }

    private void exercise(Exercise exercise) {
        page.hanging(exercise.number() + ". ", exercise.name());
        page.hanging("   ", exercise.aim());
        part(labels.dose(), String.join("  ·  ", exercise.dose()));
        part(labels.position(), exercise.position());
        items(new Items(exercise.steps(), Block.ListStyle.NUMBER), "     ");
        part(labels.cues(), String.join(" ", exercise.cues()));
        part(labels.feel(), exercise.feel());
        part(labels.easier(), exercise.easier());
        part(labels.harder(), exercise.harder());
        part(labels.stop(), exercise.stopRule());
    }

    private void part(String label, String words) {
        if (!words.isEmpty()) {
            page.hanging("   " + label + ": ", words);
        }
    }

    private void grid(LogGrid grid) {
        page.hanging("", grid.instruction());
        page.gap();
        int width = TextPage.WIDTH - grid.days().size() * (DAY + 1) - 1;
        row(width, "", grid.days());
        List<String> empty = Collections.nCopies(grid.days().size(), "");
        for (String item : grid.rows()) {
            page.line("─".repeat(width) + ("┼" + "─".repeat(DAY)).repeat(grid.days().size()) + "┤");
            List<String> lines = TextPage.wrap(item, width);
            lines.forEach(line -> row(width, line, empty));
        }
    }

    private void row(int width, String label, List<String> days) {
        page.line(TextPage.fill(label, width, false) + days.stream()
                .map(day -> "│" + TextPage.fill(day, DAY, true)).collect(Collectors.joining()) + "│");
    }

    private void signatory(Signatory signatory) {
        page.gap();
        page.line(TextPage.fill(LINE, 60, false) + (signatory.signedOn().isEmpty() ? LINE.substring(30)
                : signatory.signedOn()));
        page.line(TextPage.fill(signatory.name() + ", " + signatory.meaning(), 60, false) + labels.date());
    }
}
