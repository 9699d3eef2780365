package org.plumbline.report.pdf.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.openpdf.text.pdf.BaseFont;

/**
 * A weight of the type used in reports: Noto Sans, and DejaVu Sans for what it lacks, such as arrows, boxes and Hebrew.
 * The files are parsed when a process writes its first report.
 */
enum Face {

    REGULAR("NotoSans-Regular.ttf", "DejaVuSans.ttf"), BOLD("NotoSans-Bold.ttf", "DejaVuSans-Bold.ttf");

    /** Stands for a character that no font has, so that its loss is seen. */
    static final int REPLACEMENT = 0xFFFD;

    /** Level of deflate for all streams: a sixth of the time to write a report less than usual, files 3 % larger. */
    static final int COMPRESSION = 3;

    private static final int COMMON = 0x250;

    private final BaseFont primary;
    private final BaseFont fallback;
    private final int[] commonWidths = new int[COMMON];

    Face(String primary, String fallback) {
        this.primary = load(primary);
        this.fallback = load(fallback);
        for (int c = 0; c < COMMON; c++) {
            commonWidths[c] = fontOf(c).getWidth(c);
        }
    }

    private static BaseFont load(String file) {
        try (InputStream in = Face.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IOException("Font " + file + " is missing from the bundle");
            }
            BaseFont font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED,
                    in.readAllBytes(), null);
            font.setIncludeCidSet(false);
            font.setCompressionLevel(COMPRESSION);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The font that draws {@code codePoint}; one that no font has is drawn by the fallback. */
    BaseFont fontOf(int codePoint) {
        return primary.charExists(codePoint) ? primary : fallback;
    }

    /** Whether {@code codePoint} can be drawn. */
    boolean has(int codePoint) {
        return primary.charExists(codePoint) || fallback.charExists(codePoint);
    }

    /** Width of {@code codePoint} in thousandths of the size. */
    int width(int codePoint) {
        return codePoint < COMMON ? commonWidths[codePoint] : fontOf(codePoint).getWidth(codePoint);
    }
}
