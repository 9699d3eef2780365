package org.plumbline.app.internal;

import java.util.Locale;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.IServiceLocator;

/** How the workbench looks: light, dark, or as the system does. The state of the command keeps which was chosen. */
@SuppressWarnings("restriction") // the theme engine is the only way to change the theme of a running workbench
enum Appearance {
    SYSTEM, LIGHT, DARK;

    static final String COMMAND = "org.plumbline.app.appearance";

    private static final String THEME_LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String THEME_DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Appearance of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Makes the workbench look so. */
    void apply(IServiceLocator services) {
        IThemeEngine engine = services.getService(IThemeEngine.class);
        boolean dark = this == DARK || this == SYSTEM && Display.isSystemDarkTheme();
        String theme = dark ? THEME_DARK : THEME_LIGHT;
        if (engine.getActiveTheme() == null || !theme.equals(engine.getActiveTheme().getId())) {
            engine.setTheme(theme, true);
        }
    }
}
