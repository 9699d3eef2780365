package org.plumbline.ui.internal;

import java.util.Locale;

import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/**
 * Colors by purpose. They are color definitions of the workbench, so that a theme sets them once for style sheets and
 * for what is painted; ask for a color whenever something is painted.
 */
public enum Hue {
    /** Behind cards. */
    PAGE,
    /** Cards. */
    CARD,
    /** Fields of several lines. */
    FIELD,
    /** Lines around cards and between rows. */
    BORDER,
    /** Words. */
    TEXT,
    /** Labels and words of less weight. */
    MUTED,
    /** The one accent: lines, links, marks of what is current. */
    ACCENT,
    /** A tint of the accent, behind words. */
    TINT,
    /** Danger: red flags and errors. */
    DANGER,
    /** Something to look at. */
    WARNING,
    /** Better, reached, done. */
    GOOD;

    /** The color in the theme now in use. Nobody disposes it. */
    public Color color() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(id());
    }

    /** Id of the color definition. */
    public String id() {
        return "org.plumbline.ui." + name().toLowerCase(Locale.ROOT);
    }
}
