package org.plumbline.app.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** How large the window is, and whether it has room for more than a chart and the patients. */
final class WindowSize {

    /** Width from which there is room for three columns, a chart of 700 points among them. */
    private static final int WIDE = 1600;
    /** Height from which a chart has room enough above the problems. */
    private static final int HIGH = 1000;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private WindowSize() {
    }

    /** The size a window opens in when it was never open before: with room for everything where the screen has it. */
    static Point first() {
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        return new Point(screen.width < WIDE ? WIDTH : WIDE, screen.height < HIGH ? HEIGHT : HIGH);
    }

    /** Whether there is room for three columns. */
    static boolean isWide() {
        return now().x >= WIDE;
    }

    /** Whether there is room below a chart. */
    static boolean isHigh() {
        return now().y >= HIGH;
    }

    private static Point now() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null || window.getShell() == null ? first() : window.getShell().getSize();
    }
}
