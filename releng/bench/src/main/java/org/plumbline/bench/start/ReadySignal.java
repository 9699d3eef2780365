package org.plumbline.bench.start;

import java.util.Arrays;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.plumbline.bench.desk.Desk;

/**
 * Prints {@value #READY} as soon as the workbench has started and painted what it is started for, and then closes it.
 * Nothing of it is loaded before the workbench says that it has started.
 */
public final class ReadySignal implements EventHandler {

    /** The line that is printed. */
    public static final String READY = "ready";

    /** Property with the number of rows of the list the workbench is started for; without it, its window is enough. */
    public static final String ROWS = "plumbline.bench.rows";

    private static final int PAUSE = 2;

    private int rows;
    private boolean working;

    void activate(BundleContext context) {
        working = context.getProperty(Desk.CHARTS) != null;
        String wanted = context.getProperty(ROWS);
        rows = wanted == null ? 0 : Integer.parseInt(wanted);
    }

    @Override
    public void handleEvent(Event started) {
        if (!working) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> look(display));
        }
    }

    private void look(Display display) {
        if (!showsRows(display)) {
            display.timerExec(PAUSE, () -> look(display));
            return;
        }
        display.update();
        System.out.println(READY);
        display.asyncExec(PlatformUI.getWorkbench()::close);
    }

    private boolean showsRows(Display display) {
        return rows == 0 || Arrays.stream(display.getShells()).anyMatch(this::showsRows);
    }

    private boolean showsRows(Control control) {
        return switch (control) {
        case Table table -> table.isVisible() && table.getItemCount() == rows;
        case Composite composite -> Arrays.stream(composite.getChildren()).anyMatch(this::showsRows);
        default -> false;
        };
    }
}
