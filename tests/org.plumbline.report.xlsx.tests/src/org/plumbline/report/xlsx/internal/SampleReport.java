package org.plumbline.report.xlsx.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.plumbline.report.figure.FigureDrawing;
import org.plumbline.report.figure.Outline;
import org.plumbline.report.figure.Shape.Anchor;
import org.plumbline.report.figure.Shape.Caption;
import org.plumbline.report.figure.Shape.Fill;
import org.plumbline.report.figure.Shape.Stroke;

import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Emphasis;
import org.plumbline.report.model.Block.Exercise;
import org.plumbline.report.model.Block.Fields;
import org.plumbline.report.model.Block.Items;
import org.plumbline.report.model.Block.LineChart;
import org.plumbline.report.model.Block.ListStyle;
import org.plumbline.report.model.Block.LogGrid;
import org.plumbline.report.model.Block.Notice;
import org.plumbline.report.model.Block.PageBreak;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Point;
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
import org.plumbline.report.model.Cell.Origin;
import org.plumbline.report.model.Cell.Origin.ColumnSum;
import org.plumbline.report.model.Cell.Origin.Difference;
import org.plumbline.report.model.Cell.Origin.Recorded;
import org.plumbline.report.model.Cell.Verdict;
import org.plumbline.report.model.Cell.Words;
import org.plumbline.report.model.Report;
import org.plumbline.report.model.Report.Field;
import org.plumbline.report.model.Report.Letterhead;
import org.plumbline.report.model.Report.Section;

/** An invented report that holds every kind of block and cell. */
final class SampleReport {

    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(Locale.UK);

    private SampleReport() {
    }

    static Report full() {
        return of(List.of(
                new Section("Summary", List.of(
                        new Paragraph("Pain and disability have fallen by more than the measures’ error.",
                                Emphasis.LEAD),
                        new Paragraph("Six visits in five weeks. The runner walks and sits without limits and has "
                                + "begun to run again; what is left is stiffness in the morning and doubt "
                                + "about hills."),
                        new Fields(List.of(new Field("Period", "2 Mar 2026 to 6 Apr 2026"),
                                new Field("Visits", "6 of 12 authorised"))),
                        new Paragraph("All numbers are as recorded on the day.", Emphasis.MUTED))),
                new Section("Goals", List.of(goals())),
                new Section("Outcome", List.of(outcome())),
                new Section("Treatment", List.of(treatment())),
                new Section("What to do", List.of(
                        new Items(List.of(
                                "Walk on flat ground every day, up to the point where pain goes above 3 of 10.",
                                "Change position every half hour."), ListStyle.BULLET),
                        new Items(List.of("Walk 30 minutes.", "Run 1 minute, walk 2."), ListStyle.NUMBER),
                        new Items(List.of("No pain the morning after", "Single-leg squat five times"),
                                ListStyle.CHECKBOX),
                        new Notice(Tone.INFO, "Good to know", List.of("Some soreness after new exercise is normal.")),
                        new Notice(Tone.STOP, "Stop and call us if",
                                List.of("Pain goes above 5 of 10.", "Pain spreads below the knee.")),
                        new Notice(Tone.URGENT, "Go to hospital or call an ambulance at once if",
                                List.of("You cannot pass urine, or leak without feeling it.",
                                        "The skin between your legs goes numb.", "Both legs go weak.")))),
                new Section("Exercises", List.of(exercise(1, "Bird dog"), exercise(2, "Side plank from the knees"),
                        exercise(3, "Hip hinge with a stick"))),
                new Section("Two-week log", List.of(new LogGrid("Tick what you did. Write your worst pain of the day.",
                        List.of("1 Bird dog", "2 Side plank from the knees", "Pain 0–10", "Run (minutes)"),
                        IntStream.rangeClosed(1, 14).mapToObj(day -> "Day " + day).toList()))),
                new Section("Signature", List.of(new PageBreak(),
                        new Signatures(List.of(new Signatory("Dana Ruiz, PT, DPT", "Author", "6 Apr 2026"),
                                new Signatory("Kim Osei, MD", "Certifies the plan of care", "")))))));
    }

    static Report of(List<Section> sections) {
        return new Report("progress", "Progress report", Locale.UK, "123 & 4",
                new Letterhead("Riverside Running Clinic", List.of("1 Mill Lane, Ashford", "Tel. 01632 960 001")),
                List.of(new Field("Patient", "Avery Example"), new Field("Date of birth", "14 May 1988")),
                LocalDate.of(2026, 4, 6), "Low back pain in runners 0.1.0", sections, "Invented patient");
    }

    /** A report with one block, behind a paragraph, so that it goes by its own name. */
    static Report of(Block block) {
        return of(List.of(new Section("Section", List.of(new Paragraph("Before"), block))));
    }

    static Table goals() {
        return new Table("Goals and measures",
                List.of(new Column("Goal", Align.START, 3), new Column("Baseline", Align.END, 1),
                        new Column("Previous", Align.END, 1), new Column("Now", Align.END, 1),
                        new Column("Change", Align.END, 1), new Column("Verdict", Align.START, 2),
                        new Column("Due", Align.START, 1)),
                List.of(goal("Sit through a working day of eight hours with no more than two breaks", 0, "pts", 42, 30,
                        18),
                        goal("Pain after 5 km", 1, "", 6.1, 4.4, 2.2),
                        goal("Bend forward", 0, "°", 40, 52, 61)),
                List.of());
    }

    private static Row goal(String goal, int decimals, String unit, double baseline, double previous, double now) {
        double change = Math.round((now - baseline) * 10) / 10.0;
        return new Row(List.of(new Words(goal), amount(baseline, decimals, unit, recorded("Evaluation", 0)),
                amount(previous, decimals, unit, recorded("Visit", 14)),
                amount(now, decimals, unit, recorded("Re-evaluation", 35)),
                amount(change, decimals, unit, new Difference(3, 1)),
                new Verdict("Important", "at least 10 points (MCID), Example 2008"), day(FIRST.plusDays(60))));
    }

    static Table treatment() {
        List<Row> rows = new ArrayList<>();
        for (int visit = 0; visit < 12; visit++) {
            int minutes = 15 + visit % 3 * 8;
            rows.add(new Row(List.of(day(FIRST.plusDays(visit * 4L)), new Words("97110"),
                    new Words("Therapeutic exercise: trunk endurance, hip strength, graded return to bending"),
                    amount(minutes, 0, "min", new Recorded("")), amount(minutes / 8 / 2.0, 1, "", new Recorded("")))));
        }
        double minutes = rows.stream().mapToDouble(row -> ((Amount) row.cells().get(3)).value()).sum();
        double units = rows.stream().mapToDouble(row -> ((Amount) row.cells().get(4)).value()).sum();
        return new Table("Treatment given",
                List.of(new Column("Date", Align.START, 1), new Column("Code", Align.START, 1),
                        new Column("What was done", Align.START, 4), new Column("Minutes", Align.END, 1),
                        new Column("Units", Align.END, 1)),
                rows, List.of(new Words("Total"), new Blank(), new Blank(), amount(minutes, 0, "min", new ColumnSum()),
                        amount(units, 1, "", new ColumnSum())));
    }

    static LineChart outcome() {
        return new LineChart("Disability (ODI)", "points", 0, 100,
                List.of(new Series("ODI", List.of(point(0, 42), point(14, 30), point(35, 18)), 12.0),
                        new Series("Pain × 10", List.of(point(0, 61), point(7, 50), point(14, 44), point(14, 40),
                                point(35, 22)), null)),
                "Disability fell from 42 to 18 points in five weeks; the target is 12.");
    }

    private static Point point(int day, double value) {
        return new Point(FIRST.plusDays(day), value, "Visit of " + PRINTED.format(FIRST.plusDays(day)));
    }

    static FigureDrawing figure() {
        return new FigureDrawing(1.2, 0.8, List.of(
                new Stroke(Outline.lines(new org.plumbline.report.figure.Point(0, 0.02),
                        new org.plumbline.report.figure.Point(1.2, 0.02)), 0.02,
                        org.plumbline.report.figure.Tone.GROUND, false),
                new Fill(Outline.box(0.3, 0.35, 0.5, 0.15, 0.05), org.plumbline.report.figure.Tone.SHIRT),
                new Fill(Outline.circle(new org.plumbline.report.figure.Point(0.95, 0.5), 0.09),
                        org.plumbline.report.figure.Tone.BODY),
                new Caption(0.1, 0.68, "start", 0.1, Anchor.START)), "Kneeling on all fours, back flat");
    }

    static Exercise exercise(int number, String name) {
        return new Exercise(number, name, "Trains the back to stay still while arms and legs move.", figure(),
                "On hands and knees, knees under hips.",
                List.of("Slide one foot back along the floor.",
                        "Lift it to hip height and reach forward with the other hand.",
                        "Return slowly."),
                List.of("3 × 8 each side", "hold 5 seconds", "5 days a week"),
                List.of("Keep a cup of tea on your back."), "Work in the buttock, not in the low back.",
                "Only the leg.", "Draw a square with the foot.", "Pain goes above 3 of 10 or runs down the leg.");
    }

    static Amount amount(double value, int decimals, String unit, Origin origin) {
        String blank = unit.isEmpty() || unit.equals("°") ? "" : " ";
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value) + blank + unit;
        return new Amount(value, decimals, unit, text, origin);
    }

    static Cell day(LocalDate date) {
        return new Day(date, PRINTED.format(date));
    }

    private static Recorded recorded(String kind, int day) {
        return new Recorded(kind + " of " + PRINTED.format(FIRST.plusDays(day)));
    }
}
