package org.plumbline.report.xlsx.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plumbline.report.model.Report;

/** How the sheets of a report are printed: one page wide, on the paper of the country, each page saying whose it is. */
final class Paper {

    /** Countries that print on Letter; the others use A4. */
    private static final Set<String> LETTER = Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE");

    private static final double POINTS = 72;
    private static final double SIDE = 0.6;
    private static final double TOP = 0.8;

    /** Longest half of a header; Excel refuses more than 255 characters with all fields. */
    private static final int LONGEST = 100;

    private final Report report;
    private final Wording wording;
    private final boolean letter;

    Paper(Report report, Wording wording) {
        this.report = report;
        this.wording = wording;
        Locale language = report.language();
        letter = LETTER.contains(language.getCountry());
    }

    /**
     * Sets a sheet up for printing.
     *
     * @param width width of its columns in points
     * @return how many points of rows fit on one page
     */
    double setUp(XSSFSheet sheet, double width) {
        double shortSide = (letter ? 8.5 : 8.27) * POINTS;
        double longSide = (letter ? 11 : 11.69) * POINTS;
        boolean landscape = width > Grid.MOST_PORTRAIT;
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(letter ? PaperSize.LETTER_PAPER : PaperSize.A4_PAPER);
        print.setLandscape(landscape);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, TOP);
        sheet.setMargin(PageMargin.BOTTOM, TOP);
        sheet.getHeader().setLeft(line(List.of(report.title(), report.letterhead().clinic())));
        sheet.getHeader().setRight(line(List.of(wording.of("record", report.record()))));
        sheet.getFooter().setLeft(line(List.of(report.footnote())));
        sheet.getFooter().setRight(wording.of("page", "&P", "&N"));
        double scale = Math.min(1, ((landscape ? longSide : shortSide) - 2 * SIDE * POINTS) / width);
        return ((landscape ? shortSide : longSide) - 2 * TOP * POINTS) / scale;
    }

    /**
     * The parts as one line of a header. An ampersand or a digit at its start would be read as a field, and what is too
     * long ends in an ellipsis.
     */
    private static String line(List<String> parts) {
        String line = String.join(" · ", parts.stream().filter(part -> !part.isBlank()).toList())
                .replaceAll("\\R", " ");
        String fitting = line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
        String start = !fitting.isEmpty() && Character.isDigit(fitting.charAt(0)) ? " " : "";
        return SafeText.escape(start + fitting.replace("&", "&&"));
    }
}
