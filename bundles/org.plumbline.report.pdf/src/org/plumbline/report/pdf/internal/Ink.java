package org.plumbline.report.pdf.internal;

/**
 * The colors of a report: one accent, and alarm colors that never speak alone. Words reach a contrast of 6.5 : 1 on
 * their ground.
 */
enum Ink {

    TEXT(0x1B2730), MUTED(0x48555F), ACCENT(0x0B4F5C), ACCENT_PALE(0xEAF2F3), RULE(0xC3CDD2), GRID(0xE3E8EA),
    WHITE(0xFFFFFF), STOP(0x8A3B00), STOP_PALE(0xFCF3E8), URGENT(0x8F1320), URGENT_PALE(0xFCEDEE),
    SERIES_BLUE(0x0A4A8F), SERIES_ORANGE(0x9A4300), SERIES_PURPLE(0x7A2A68);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    int rgb() {
        return rgb;
    }
}
