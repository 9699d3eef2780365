package org.plumbline.report.xlsx.internal;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/**
 * What a cell is for; each role is a named style of the workbook. Boxes differ by the weight of their border as well
 * as by their tint, so that they survive a black-and-white printer.
 */
enum Role {

    TITLE("Plumbline Title", 18, true, Palette.ACCENT, Palette.NONE, BorderStyle.NONE, false),
    HEADING("Plumbline Heading", 13, true, Palette.ACCENT, Palette.NONE, BorderStyle.NONE, true),
    TEXT("Plumbline Text", 11, false, Palette.INK, Palette.NONE, BorderStyle.NONE, false),
    LEAD("Plumbline Lead", 12, true, Palette.INK, Palette.NONE, BorderStyle.NONE, false),
    MUTED("Plumbline Muted", 10, false, Palette.GRAY, Palette.NONE, BorderStyle.NONE, false),
    LABEL("Plumbline Label", 11, true, Palette.GRAY, Palette.NONE, BorderStyle.NONE, false),
    LINK("Plumbline Link", 11, false, Palette.ACCENT, Palette.NONE, BorderStyle.NONE, false),
    INFO("Plumbline Info box", 11, false, Palette.INK, Palette.COOL, BorderStyle.THIN, false),
    INFO_TITLE("Plumbline Info title", 11, true, Palette.INK, Palette.COOL, BorderStyle.THIN, false),
    STOP("Plumbline Stop box", 11, false, Palette.INK, Palette.WARM, BorderStyle.MEDIUM, false),
    STOP_TITLE("Plumbline Stop title", 11, true, Palette.INK, Palette.WARM, BorderStyle.MEDIUM, false),
    URGENT("Plumbline Urgent box", 11, false, Palette.INK, Palette.ROSE, BorderStyle.THICK, false),
    URGENT_TITLE("Plumbline Urgent title", 11, true, Palette.INK, Palette.ROSE, BorderStyle.THICK, false),
    HEAD("Plumbline Table head", 10, true, Palette.INK, Palette.COOL, BorderStyle.THIN, false),
    CELL("Plumbline Table cell", 10, false, Palette.INK, Palette.NONE, BorderStyle.THIN, false),
    NOTE("Plumbline Source", 8, false, Palette.GRAY, Palette.NONE, BorderStyle.NONE, false),
    TOTAL("Plumbline Table total", 10, true, Palette.INK, Palette.COOL, BorderStyle.THIN, false),
    FILL_IN("Plumbline Fill in", 12, false, Palette.INK, Palette.NONE, BorderStyle.THIN, false),
    SIGN("Plumbline Sign here", 11, false, Palette.INK, Palette.NONE, BorderStyle.NONE, true);

    private final String label;
    private final int size;
    private final boolean bold;
    private final int ink;
    private final int fill;
    private final BorderStyle box;
    private final boolean underlined;

    Role(String label, int size, boolean bold, int ink, int fill, BorderStyle box, boolean underlined) {
        this.label = label;
        this.size = size;
        this.bold = bold;
        this.ink = ink;
        this.fill = fill;
        this.box = box;
        this.underlined = underlined;
    }

    /** Name of the style in the workbook. */
    String label() {
        return label;
    }

    /** Size of the letters in points. */
    int size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    /** Color of the letters as {@code 0xRRGGBB}. */
    int ink() {
        return ink;
    }

    /** Color of the ground as {@code 0xRRGGBB}, {@link Palette#NONE} for none. */
    int fill() {
        return fill;
    }

    /** Border around the cell. */
    BorderStyle box() {
        return box;
    }

    /** Whether a line runs below the cell. */
    boolean underlined() {
        return underlined;
    }

    /** Height of a line in points. */
    double lineHeight() {
        return size * 1.3;
    }

    /** Whether text goes on in a further line at the end of its cell; notes run on over the empty cells behind. */
    boolean wraps() {
        return this != NOTE;
    }

    /** Whether the cell has a border all around. */
    boolean boxed() {
        return box != BorderStyle.NONE;
    }

    /** Whether the cell has any border, which merged cells need on each of their parts. */
    boolean lined() {
        return boxed() || underlined;
    }

    /** What the cell keeps free left and right of its text, in points; boxes are indented by one step. */
    double margin() {
        return boxed() ? 9 : 3;
    }

    /** What the cell keeps free above and below its text together, in points. */
    double leading() {
        return box.compareTo(BorderStyle.THIN) > 0 || this == INFO || this == INFO_TITLE ? 10 : boxed() ? 5 : 3;
    }

    VerticalAlignment vertical() {
        return boxed() || this == NOTE ? VerticalAlignment.CENTER : VerticalAlignment.TOP;
    }
}
