package org.plumbline.report.xlsx.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plumbline.report.figure.FigureDrawing;
import org.plumbline.report.model.Block.Exercise;

/** The exercises of a home programme: figure left, words right, an exercise never over two printed pages. */
final class ExerciseSheet {

    private static final double PICTURE = 144;
    private static final double LABELS = 94;
    private static final double TEXT = 264;
    private static final double GAP = 14;
    private static final double INSET = 4;

    private final SheetWriter sheet;
    private final Wording wording;
    private final double page;
    private double pageStart;
    private String heading;

    ExerciseSheet(XSSFSheet empty, String title, Styles styles, Wording wording, Paper paper) {
        sheet = new SheetWriter(empty, styles, PICTURE, LABELS, TEXT);
        this.wording = wording;
        page = paper.setUp(empty, sheet.width());
        sheet.wide(title, Role.TITLE);
        heading = title;
    }

    String name() {
        return sheet.sheet().getSheetName();
    }

    /** Adds an exercise of the section with the given heading. */
    void add(String section, Exercise exercise) {
        int row = sheet.next();
        double start = sheet.height();
        sheet.gap(GAP);
        if (!section.equals(heading)) {
            heading = section;
            sheet.wide(section, Role.MUTED);
        }
        sheet.wide(wording.of("exercise", Integer.toString(exercise.number()), exercise.name()), Role.HEADING);
        sheet.gap(INSET);
        double top = sheet.height();
        int pictureRow = sheet.next();
        describe(exercise);
        FigureDrawing figure = exercise.figure();
        if (figure != null) {
            double height = pictureWidth(figure) * figure.height() / figure.width();
            sheet.reach(top, height + 2 * INSET);
            place(figure, pictureRow, height);
        }
        if (sheet.height() - pageStart > page && start > pageStart) {
            sheet.sheet().setRowBreak(row - 1);
            pageStart = start;
        }
    }

    private void describe(Exercise exercise) {
        row("aim", exercise.aim(), Role.LABEL, Role.TEXT);
        row("position", exercise.position(), Role.LABEL, Role.TEXT);
        row("steps", numbered(exercise.steps()), Role.LABEL, Role.TEXT);
        row("dose", String.join("\n", exercise.dose()), Role.INFO_TITLE, Role.INFO);
        row("cues", String.join("\n", exercise.cues()), Role.LABEL, Role.TEXT);
        row("feel", exercise.feel(), Role.LABEL, Role.TEXT);
        row("easier", exercise.easier(), Role.LABEL, Role.TEXT);
        row("harder", exercise.harder(), Role.LABEL, Role.TEXT);
        row("stop", exercise.stopRule(), Role.STOP_TITLE, Role.STOP);
    }

    private void row(String label, String text, Role labelRole, Role textRole) {
        if (text.isBlank()) {
            return;
        }
        SheetWriter.Line line = sheet.line();
        line.text(1, wording.of(label), labelRole);
        line.text(2, text, textRole);
        line.end();
    }

    private static String numbered(List<String> steps) {
        return IntStream.range(0, steps.size()).mapToObj(at -> at + 1 + ". " + steps.get(at))
                .collect(Collectors.joining("\n"));
    }

    private static double pictureWidth(FigureDrawing figure) {
        double room = PICTURE - 2 * INSET;
        return Math.min(room, room * figure.width() / figure.height());
    }

    /** Places the figure in the first column, across as many rows as it is high. */
    private void place(FigureDrawing figure, int first, double height) {
        double width = pictureWidth(figure);
        XSSFSheet target = sheet.sheet();
        int last = first;
        double bottom = height + INSET;
        while (bottom > target.getRow(last).getHeightInPoints()) {
            bottom -= target.getRow(last++).getHeightInPoints();
        }
        XSSFClientAnchor anchor = new XSSFClientAnchor(Units.toEMU(INSET), Units.toEMU(INSET),
                Units.toEMU(INSET + width), Units.toEMU(bottom), 0, first, 0, last);
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        int picture = target.getWorkbook().addPicture(FigurePng.of(figure, width), Workbook.PICTURE_TYPE_PNG);
        XSSFPicture shown = target.createDrawingPatriarch().createPicture(anchor, picture);
        shown.getCTPicture().getNvPicPr().getCNvPr().setDescr(SafeText.escape(figure.alternative()));
    }
}
