package org.plumbline.app.internal;

import java.util.Arrays;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.prefs.BackingStoreException;

/** Where the window was left. Charts are not opened again by themselves: the next patient is somebody else. */
final class WindowPlace {

    private static final String MAXIMIZED = "window.maximized";
    private static final String X = "window.x";
    private static final String Y = "window.y";
    private static final String WIDTH = "window.width";
    private static final String HEIGHT = "window.height";

    private final IEclipsePreferences kept = InstanceScope.INSTANCE.getNode("org.plumbline.app");
    private final Shell window;

    private WindowPlace(Shell window) {
        this.window = window;
    }

    /** Puts the window where it was left, and keeps where it is when it goes. */
    static void follow(Shell window) {
        WindowPlace place = new WindowPlace(window);
        place.restore();
        window.addListener(SWT.Dispose, event -> place.keep());
    }

    private void restore() {
        Rectangle bounds = new Rectangle(kept.getInt(X, 0), kept.getInt(Y, 0), kept.getInt(WIDTH, 0),
                kept.getInt(HEIGHT, 0));
        if (!bounds.isEmpty() && isOnScreen(bounds, window.getDisplay())) {
            window.setBounds(bounds);
        }
        window.setMaximized(kept.getBoolean(MAXIMIZED, false));
    }

    private static boolean isOnScreen(Rectangle bounds, Display display) {
        return Arrays.stream(display.getMonitors()).anyMatch(monitor -> {
            Rectangle seen = monitor.getClientArea().intersection(bounds);
            return 2 * seen.width >= bounds.width && 2 * seen.height >= bounds.height;
        });
    }

    private void keep() {
        kept.putBoolean(MAXIMIZED, window.getMaximized());
        if (!window.getMaximized() && !window.getMinimized()) {
            Rectangle bounds = window.getBounds();
            kept.putInt(X, bounds.x);
            kept.putInt(Y, bounds.y);
            kept.putInt(WIDTH, bounds.width);
            kept.putInt(HEIGHT, bounds.height);
        }
        try {
            kept.flush();
        } catch (BackingStoreException e) {
            ILog.of(getClass()).warn("The place of the window is not kept", e);
        }
    }
}
