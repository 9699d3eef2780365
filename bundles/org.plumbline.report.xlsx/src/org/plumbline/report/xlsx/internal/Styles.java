package org.plumbline.report.xlsx.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorderPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STBorderStyle;

/** The styles of one workbook: a named style for each role, and what single cells add to it. Made when first used. */
final class Styles {

    /** The face every workbook is set in; faces of its metrics are on every machine. */
    static final String FACE = "Arial";

    private static final String GENERAL = "General";
    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Role, CTXf> named = new EnumMap<>(Role.class);

    private record Key(Role role, HorizontalAlignment align, String format, boolean quoted) {
    }

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FACE);
        standard.setFontHeightInPoints((short) Role.TEXT.size());
    }

    /** Style of text. */
    XSSFCellStyle text(Role role, HorizontalAlignment align, boolean quoted) {
        return styles.computeIfAbsent(new Key(role, align, GENERAL, quoted), this::create);
    }

    /** Style of a number or date. */
    XSSFCellStyle value(Role role, HorizontalAlignment align, String format) {
        return styles.computeIfAbsent(new Key(role, align, format, false), this::create);
    }

    private XSSFCellStyle create(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.getCoreXf().set(named.computeIfAbsent(key.role, this::createNamed));
        style.setAlignment(key.align);
        boolean text = key.format.equals(GENERAL);
        boolean indented = key.role.boxed() && (key.align == HorizontalAlignment.LEFT
                || key.align == HorizontalAlignment.RIGHT && text);
        style.setIndention((short) (indented ? 1 : 0));
        style.setWrapText(text && key.role.wraps());
        if (key.quoted) {
            style.setQuotePrefixed(true);
        }
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format));
        return style;
    }

    /** What all cells of a role have in common, registered under the name of the role. */
    private CTXf createNamed(Role role) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(role));
        style.setVerticalAlignment(role.vertical());
        if (role.fill() != Palette.NONE) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(color(role.fill()));
        }
        if (role.lined()) {
            border(style, role);
        }
        CTXf format = style.getCoreXf();
        format.setXfId(name(role, format));
        return format;
    }

    private XSSFFont font(Role role) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) role.size());
        font.setBold(role.bold());
        font.setColor(color(role.ink()));
        font.setUnderline(role == Role.LINK ? XSSFFont.U_SINGLE : XSSFFont.U_NONE);
        return font;
    }

    /**
     * Makes the border as a whole, from the empty one every workbook has; the setters of a style would look one up in
     * the workbook for each side and color.
     */
    private void border(XSSFCellStyle style, Role role) {
        CTBorder border = (CTBorder) workbook.getStylesSource().getBorderAt(0).getCTBorder().copy();
        var line = color(role.box().compareTo(BorderStyle.THIN) > 0 ? Palette.INK : Palette.LINE).getCTColor();
        var box = STBorderStyle.Enum.forInt(role.box().getCode() + 1);
        if (role.boxed()) {
            side(border.getLeft(), box, line);
            side(border.getRight(), box, line);
            side(border.getTop(), box, line);
        }
        side(border.getBottom(), role.boxed() ? box : STBorderStyle.THIN, line);
        style.getCoreXf().setBorderId(workbook.getStylesSource().putBorder(new XSSFCellBorder(border)));
        style.getCoreXf().setApplyBorder(true);
    }

    private static void side(CTBorderPr side, STBorderStyle.Enum stroke, CTColor line) {
        side.setStyle(stroke);
        side.setColor(line);
    }

    private static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] { (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb });
    }

    /** Names a style; POI has no call for it. The list of names stands behind the list of formats. */
    private long name(Role role, CTXf own) {
        long id = workbook.getStylesSource().putCellStyleXf((CTXf) own.copy()) - 1;
        try (XmlCursor cursor = workbook.getStylesSource().getCTStylesheet().newCursor()) {
            if (cursor.toChild(SPREADSHEET, "cellStyles")) {
                cursor.toEndToken();
            } else {
                cursor.toEndToken();
                cursor.beginElement("cellStyles", SPREADSHEET);
                append(cursor, "Normal", 0);
            }
            append(cursor, role.label(), id);
        }
        return id;
    }

    private static void append(XmlCursor list, String name, long id) {
        list.beginElement("cellStyle", SPREADSHEET);
        list.insertAttributeWithValue("name", name);
        list.insertAttributeWithValue("xfId", Long.toString(id));
        if (id == 0) {
            list.insertAttributeWithValue("builtinId", "0");
        }
        list.toNextToken();
    }
}
