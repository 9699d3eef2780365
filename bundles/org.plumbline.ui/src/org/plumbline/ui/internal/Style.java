package org.plumbline.ui.internal;

import java.util.Locale;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** Styles of controls: a class of the style sheet, and the font where it differs from the usual one. */
public enum Style {
    PAGE(0, false), CARD(0, false), HEADER(0, false), PLAIN(0, false), FIELD(0, false), MUTED(-1, false),
    NOTE(-1, false), PROBLEM(-1, false), ATTENTION(-1, false), DANGER(0, true), STRONG(0, true), HEADING(1, true), TITLE(6, true);

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private final int larger;
    private final boolean bold;

    Style(int larger, boolean bold) {
        this.larger = larger;
        this.bold = bold;
    }

    /** Gives a control this style. */
    public <T extends Control> T on(T control) {
        control.setData(CSS_CLASS, "plumbline-" + name().toLowerCase(Locale.ROOT));
        control.reskin(SWT.NONE); // it may have had another style
        if (larger != 0 || bold) {
            control.setFont(font());
        }
        return control;
    }

    /** The font of this style. Nobody disposes it. */
    public Font font() {
        FontDescriptor descriptor = JFaceResources.getDefaultFontDescriptor().increaseHeight(larger);
        return JFaceResources.getResources().create(bold ? descriptor.withStyle(SWT.BOLD) : descriptor);
    }
}
