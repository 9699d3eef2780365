package org.plumbline.report.xlsx.internal;

/** The few colors of a workbook, as {@code 0xRRGGBB}; inks keep a contrast of at least 4.5 to 1 on every ground. */
final class Palette {

    static final int NONE = -1;
    static final int INK = 0x1F2933;
    static final int GRAY = 0x52606D;
    static final int ACCENT = 0x1F4E79;
    static final int LINE = 0x9AA5B1;
    static final int COOL = 0xE8EEF4;
    static final int WARM = 0xFFF3D6;
    static final int ROSE = 0xFBE3E4;

    private Palette() {
    }
}
