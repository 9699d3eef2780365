package org.plumbline.report.figure;

import org.plumbline.model.chart.PainQuality;

/**
 * What a shape of a figure stands for. A painter maps tones to the colors of its theme; the default colors stay apart
 * on a black-and-white printer.
 */
public enum Tone {

    /** Skin of the side towards the viewer. */
    BODY(0xE0A47C),
    /** Skin of the side away from the viewer. */
    FAR_BODY(0xF0D3BE),
    /** Shirt. */
    SHIRT(0x4F7F9B),
    /** Sleeve of the side away from the viewer. */
    FAR_SHIRT(0xA9C3D1),
    /** Hair, shorts and shoes. */
    DARK(0x27333F),
    /** Shorts and shoe of the side away from the viewer. */
    FAR_DARK(0x8A96A1),
    /** Edge that keeps limbs apart that cover each other. */
    HALO(0xFFFFFF),
    /** Things around the body. */
    PROP(0xDDE3E7),
    /** Edges of things, bands, sticks. */
    PROP_EDGE(0x6C7983),
    /** Floor. */
    GROUND(0x98A3AB),
    /** Arrows of movement. */
    ACCENT(0xC2410C),
    /** Words. */
    TEXT(0x1F2933),
    /** Body of a body chart. */
    CHART_BODY(0xF6F1EC),
    /** Outline and lines of a body chart. */
    CHART_LINE(0x66737C),
    /** Symptoms on a body chart, one for each kind; every kind has a sign as well. */
    ACHE(0x2563A8), SHARP(0xB4232A), BURNING(0xB65200), NUMBNESS(0x566270), TINGLING(0x7A3FB0), RADIATING(0x0B7562),
    STIFFNESS(0x7D6200), UNSPECIFIED(0x3F4A54);

    private final int rgb;

    Tone(int rgb) {
        this.rgb = rgb;
    }

    /** The tone of a kind of symptom. */
    public static Tone of(PainQuality kind) {
        return valueOf(kind.name());
    }

    /** The default color as {@code 0xRRGGBB}. */
    public int rgb() {
        return rgb;
    }
}
