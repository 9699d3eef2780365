package org.plumbline.ui.internal.encounter.bodychart;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.plumbline.model.chart.PainQuality;
import org.plumbline.report.figure.Tone;
import org.plumbline.ui.internal.Hue;

/** The color of a kind of symptom: as printed, and lighter on a dark theme. */
final class KindInk {

    private KindInk() {
    }

    static Color of(PainQuality kind) {
        RGB card = Hue.CARD.color().getRGB();
        return card.getHSB()[2] > 0.5 ? color(Tone.of(kind).rgb()) : color(switch (kind) {
            case ACHE -> 0x7FB4F0;
            case SHARP -> 0xFF8A8A;
            case BURNING -> 0xFFB066;
            case NUMBNESS -> 0xC0C8D0;
            case TINGLING -> 0xCFA3F5;
            case RADIATING -> 0x58D0B2;
            case STIFFNESS -> 0xE3C65A;
            case UNSPECIFIED -> 0xE6EAEE;
        });
    }

    private static Color color(int rgb) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
