package org.plumbline.report.xlsx.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plumbline.report.figure.FigureDrawing;
import org.plumbline.report.model.Block.Exercise;
import org.plumbline.report.xlsx.internal.Grid.Spans;

/** An exercise of a home programme: figure left, words right, never over two printed pages. */
final class ExerciseBlock {

    private static final double PICTURE = 190;

    /** Columns of the figure, the labels and the words. */
    static final Columns COLUMNS = Columns.fixed(PICTURE, 92, 318);

    private static final double INSET = 4;

    private final SheetWriter sheet;
    private final Spans spans;
    private final Wording wording;

    ExerciseBlock(SheetWriter sheet, Spans spans, Setting setting) {
        this.sheet = sheet;
        this.spans = spans;
        wording = setting.wording();
    }

    void write(Exercise exercise) {
        sheet.together(() -> {
            sheet.gap(INSET);
            sheet.wide(wording.of("exercise", Integer.toString(exercise.number()), exercise.name()), Role.HEADING);
            sheet.gap(INSET);
            double top = sheet.height();
            int first = sheet.next();
            describe(exercise);
            FigureDrawing figure = exercise.figure();
            if (figure != null) {
                double width = width(figure);
                double height = width * figure.height() / figure.width();
                sheet.gap(Math.max(INSET, height + INSET - (sheet.height() - top)));
                show(figure, sheet.anchor(first, INSET, INSET, width, height), width);
            }
            sheet.gap(INSET);
        });
    }

    private void describe(Exercise exercise) {
        row("aim", exercise.aim(), Role.LABEL, Role.TEXT);
        row("position", exercise.position(), Role.LABEL, Role.TEXT);
        row("steps", numbered(exercise.steps()), Role.LABEL, Role.TEXT);
        row("dose", String.join(" · ", exercise.dose()), Role.INFO_TITLE, Role.INFO);
        row("cues", String.join(" ", exercise.cues()), Role.LABEL, Role.TEXT);
        row("feel", exercise.feel(), Role.LABEL, Role.TEXT);
        row("easier", exercise.easier(), Role.LABEL, Role.TEXT);
        row("harder", exercise.harder(), Role.LABEL, Role.TEXT);
        row("stop", exercise.stopRule(), Role.STOP_TITLE, Role.STOP);
    }

    private void row(String label, String text, Role labelRole, Role textRole) {
        if (text.isBlank()) {
            return;
        }
        Line line = sheet.line();
        line.text(spans.first(1), spans.last(1), wording.of(label), labelRole, HorizontalAlignment.LEFT);
        line.text(spans.first(2), spans.last(2), text, textRole, HorizontalAlignment.LEFT);
        line.end();
    }

    private static String numbered(List<String> steps) {
        return IntStream.range(0, steps.size()).mapToObj(at -> at + 1 + ". " + steps.get(at))
                .collect(Collectors.joining("\n"));
    }

    private static double width(FigureDrawing figure) {
        double room = PICTURE - 2 * INSET;
        return Math.min(room, room * figure.width() / figure.height());
    }

    private void show(FigureDrawing figure, XSSFClientAnchor place, double width) {
        XSSFSheet target = sheet.sheet();
        place.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        int picture = target.getWorkbook().addPicture(FigurePng.of(figure, width), Workbook.PICTURE_TYPE_PNG);
        XSSFPicture shown = target.createDrawingPatriarch().createPicture(place, picture);
        shown.getCTPicture().getNvPicPr().getCNvPr().setDescr(SafeText.escape(figure.alternative()));
    }
}
