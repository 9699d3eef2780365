package org.plumbline.report.pdf.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.plumbline.report.figure.FigureDrawing;
import org.plumbline.report.figure.Outline;
import org.plumbline.report.figure.Point;
import org.plumbline.report.figure.Shape;
import org.plumbline.report.figure.Shape.Anchor;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Emphasis;
import org.plumbline.report.model.Block.Exercise;
import org.plumbline.report.model.Block.Items;
import org.plumbline.report.model.Block.LineChart;
import org.plumbline.report.model.Block.ListStyle;
import org.plumbline.report.model.Block.LogGrid;
import org.plumbline.report.model.Block.Notice;
import org.plumbline.report.model.Block.PageBreak;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Series;
import org.plumbline.report.model.Block.Signatory;
import org.plumbline.report.model.Block.Signatures;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Block.Tone;
import org.plumbline.report.model.Cell;
import org.plumbline.report.model.Cell.Amount;
import org.plumbline.report.model.Cell.Blank;
import org.plumbline.report.model.Cell.Day;
import org.plumbline.report.model.Cell.Origin.ColumnSum;
import org.plumbline.report.model.Cell.Origin.Difference;
import org.plumbline.report.model.Cell.Origin.Recorded;
import org.plumbline.report.model.Cell.Verdict;
import org.plumbline.report.model.Cell.Words;
import org.plumbline.report.model.Report;
import org.plumbline.report.model.Report.Field;
import org.plumbline.report.model.Report.Letterhead;
import org.plumbline.report.model.Report.Section;

/** Invented reports that use every kind of block, at their usual length and far beyond. */
final class SampleReports {

    static final String LONG_WORD = "Pneumonoultramicroscopicsilicovolcanoconiosis".repeat(3);
    static final String HEBREW_NAME = "נועה לוי";

    private SampleReports() {
    }

    /** A handout for a patient. */
    static Report handout() {
        return report("Your plan for getting back to running", Locale.UK, List.of(
                new Section("What is going on", List.of(
                        new Paragraph("The small joints of your lower back are sore from extra load.", Emphasis.LEAD),
                        new Paragraph("They took more load than they were ready for when you ran further and faster in "
                                + "the same weeks. That hurts, but it does not mean harm. Joints like these calm down "
                                + "in four to six weeks as load comes back step by step. We use exercise to make your "
                                + "trunk and hips ready for hills again; rest alone would not do that."),
                        new Paragraph("Café, naïve, Zoë, Łukasz, Çelik, Ångström and " + HEBREW_NAME
                                + " are spelled right; so are 2 × 8, ≥ 10°, 5–7 and “tight”.", Emphasis.MUTED))),
                new Section("What to do", List.of(
                        new Items(List.of("Walk every day, at least 20 minutes.", "Do the exercises below.",
                                "Change position every half hour when you sit."), ListStyle.BULLET),
                        new Items(List.of("Walk briskly for 30 minutes without pain", "Stand on one leg for 30 seconds",
                                "Hop ten times on each side"), ListStyle.CHECKBOX),
                        new Notice(Tone.URGENT, "Go to hospital at once if", List.of(
                                "you feel numb between your legs", "you cannot pass water, or you leak",
                                "both legs get weak")),
                        new Notice(Tone.STOP, "Stop and call us if",
                                List.of("Your pain is above 4 of 10 or is worse the next morning.")),
                        new Notice(Tone.INFO, "Good to know",
                                List.of("A little soreness is fine. It should be gone within a day.")))),
                new Section("Your exercises", List.of(exercise(1, false), exercise(2, true), exercise(3, false))),
                new Section("Your log",
                        List.of(new LogGrid("Tick what you did and note your pain from 0 to 10.",
                                List.of("Dead bug", "Prone press-up with a long name", "Pain", "Run, minutes"),
                                IntStream.rangeClosed(1, 14).mapToObj(day -> "D" + day).toList()))),
                new Section("", List.of(new PageBreak(),
                        new Paragraph("This sheet does not replace medical advice.")))));
    }

    /** A report for payers whose table runs over several pages. */
    static Report progress() {
        List<Row> visits = IntStream.rangeClosed(1, 70).mapToObj(SampleReports::visit).toList();
        return report("Progress report", Locale.US, List.of(
                new Section("Summary", List.of(
                        new Block.Fields(List.of(new Field("Period", "Oct 1, 2026 – Nov 20, 2026"),
                                new Field("Visits used", "9 of 12 authorized"),
                                new Field("Diagnosis", "M47.816 Spondylosis without myelopathy, lumbar region"),
                                new Field("Referred by", "Dr. Åsa Łęcka"))),
                        goals())),
                new Section("Outcome over time", List.of(chart(), new Block.Drawing(figure()))),
                new Section("Treatment given", List.of(new Table("Visits", List.of(new Column("Date", Align.START, 2),
                        new Column("What was done", Align.START, 5), new Column("Minutes", Align.END, 1),
                        new Column("Units", Align.END, 1)), visits,
                        List.of(new Words("Total"), new Blank(), sum(visits, 2), sum(visits, 3))))),
                new Section("Extremes", List.of(
                        new Table("",
                                List.of(new Column("Finding", Align.START, 1), new Column("Note", Align.START, 1)),
                                List.of(new Row(List.of(new Words(LONG_WORD),
                                        new Words("A row that no page can hold. ".repeat(400))))),
                                List.of()),
                        new Paragraph("A paragraph that runs over the end of a page. ".repeat(80)))),
                new Section("Signatures", List.of(new Signatures(List.of(
                        new Signatory("Jordan Ellis, DPT", "Treating physical therapist", "Nov 20, 2026, 10:42 AM"),
                        new Signatory("Dr. Sam Okafor, MD", "Certifies the plan of care", "")))))));
    }

    private static Report report(String title, Locale language, List<Section> sections) {
        return new Report("sample", title, language, "P-00017",
                new Letterhead("Plumbline Sample Clinic", List.of("12 Harbour Street, Exampleton", "Tel. 555 0100")),
                List.of(new Field("Patient", "Renée Dvořáková"), new Field("Date of birth", "14 March 1991"),
                        new Field("Record number", "P-00017"), new Field("Clinician", "Jordan Ellis, DPT")),
                LocalDate.of(2026, 11, 20), "Low back pain in runners 1.0.0", sections, "The patient is invented.");
    }

    private static Block goals() {
        return new Table("Goals", List.of(new Column("Goal", Align.START, 4), new Column("Baseline", Align.END, 1),
                new Column("Now", Align.END, 1), new Column("Change", Align.END, 1),
                new Column("Verdict", Align.START, 2)),
                List.of(new Row(List.of(new Words("Oswestry index 18 % or less by Dec 15, 2026"), recorded(38),
                        recorded(22), new Amount(-16, 0, "", "−16", new Difference(2, 1)),
                        new Verdict("Important change", "MCID 10 (study)"))),
                        new Row(List.of(new Words("Run 30 minutes without pain above 2 of 10"), recorded(5),
                                recorded(15), new Amount(10, 0, "", "+10", new Difference(2, 1)),
                                new Verdict("Real change", "MDC 5 (study)")))),
                List.of());
    }

    private static Block chart() {
        LocalDate start = LocalDate.of(2026, 10, 1);
        return new LineChart("Outcome scores", "% of range", 0, 60,
                List.of(new Series("Oswestry", points(start, 38, 34, 28, 22), 18.0),
                        new Series("Pain", points(start, 60, 45, 32, 20), null),
                        new Series("Fear of movement", points(start, 41, 40, 31, 24), 30.0)),
                "Oswestry fell from 38 to 22, target 18; pain fell from 60 to 20; fear fell from 41 to 24.");
    }

    private static List<Block.Point> points(LocalDate start, double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new Block.Point(start.plusDays(i * 14L + (i == 3 ? 6 : 0)), values[i], "Visit " + i))
                .toList();
    }

    private static Row visit(int number) {
        LocalDate date = LocalDate.of(2026, 1, 2).plusDays(number * 4L);
        List<Cell> cells = new ArrayList<>(List.of(new Day(date, date.toString()),
                new Words("97110 Therapeutic exercise, 97140 manual therapy; response: less pain on extension, "
                        + "walks 20 minutes".repeat(number % 3 == 0 ? 2 : 1)),
                recorded(30 + number), recorded(number % 2 + 2)));
        return new Row(cells);
    }

    private static Amount recorded(double value) {
        return new Amount(value, 0, "", Integer.toString((int) value), new Recorded("Visit"));
    }

    private static Amount sum(List<Row> rows, int column) {
        double sum = rows.stream().mapToDouble(row -> ((Amount) row.cells().get(column)).value()).sum();
        return new Amount(sum, 0, "", Integer.toString((int) sum), new ColumnSum());
    }

    private static Exercise exercise(int number, boolean bare) {
        List<String> steps = List.of("Breathe out and press your lower back gently into the floor.",
                "Lower one heel slowly until it taps the floor.", "Bring it back and change sides.");
        return bare
                ? new Exercise(number, "Prone press-up", "", null, "Lie on your front.", steps, List.of(), List.of(),
                        "", "", "", "")
                : new Exercise(number, "Dead bug", "Teaches your trunk to stay still while your legs move.", figure(),
                        "Lie on your back, hips and knees bent to a right angle, arms to the ceiling.", steps,
                        List.of("3 × 8 each side", "hold 2 seconds", "5 days a week"),
                        List.of("Ribs down", "Slow is better than far"), "your belly work, never your back.",
                        "Keep the other foot on the floor.", "Stretch the leg before it taps.",
                        "Stop if pain goes above 4 of 10 or moves down your leg.");
    }

    private static FigureDrawing figure() {
        return new FigureDrawing(1.2, 1,
                List.of(new Shape.Stroke(Outline.lines(new Point(0, 0.1), new Point(1.2, 0.1)), 0.01,
                        org.plumbline.report.figure.Tone.GROUND, false),
                        new Shape.Fill(Outline.circle(new Point(0.2, 0.22), 0.09),
                                org.plumbline.report.figure.Tone.BODY),
                        new Shape.Stroke(Outline.lines(new Point(0.3, 0.2), new Point(0.75, 0.2), new Point(0.8, 0.5),
                                new Point(1.05, 0.5)), 0.08, org.plumbline.report.figure.Tone.DARK, true),
                        new Shape.Caption(0.6, 0.02, "Start", 0.07, Anchor.MIDDLE)),
                "A person lies on the back with hips and knees bent.");
    }
}
