package org.plumbline.bench.desk;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.osgi.framework.BundleContext;
import org.osgi.service.event.EventHandler;

/**
 * Works in the running product: opens charts to their latest encounter, switches encounters, types. Prints a line for
 * each measurement: what was done, in which chart, and milliseconds, or bytes for memory; or why it gave up. Knows
 * the product by its commands and widgets alone.
 */
public final class Desk implements EventHandler {

    /** Property with the record numbers of the charts to work in, old one first. */
    public static final String CHARTS = "plumbline.bench.charts";

    /** What the line begins with that tells why the work was given up. */
    public static final String FAILED = "desk failed: ";

    private static final int ROUNDS = 14;
    private static final int KEYS = 300;
    private static final int HELD_OPEN = 3;
    private static final int OPENED_AND_CLOSED = 50;
    private static final long PATIENCE = 30_000_000_000L;

    private String charts = "";
    private Display display;

    void activate(BundleContext context) {
        String wanted = context.getProperty(CHARTS);
        charts = wanted == null ? "" : wanted;
    }

    @Override
    public void handleEvent(org.osgi.service.event.Event started) {
        if (!charts.isEmpty()) {
            display = PlatformUI.getWorkbench().getDisplay();
            Thread.ofPlatform().name("bench").start(this::work);
        }
    }

    private void work() {
        try {
            String[] numbers = charts.split(",");
            for (int round = 0; round < ROUNDS; round++) {
                for (int n = 0; n < numbers.length; n++) {
                    String number = numbers[(round + n) % numbers.length];
                    tell("open", number, open(number));
                    for (int step = 1; step <= 3; step++) {
                        tell("switch", number, step(step));
                    }
                    close();
                }
            }
            for (String number : numbers) {
                open(number);
                type(number, ui(() -> note()));
                close();
            }
            ui(this::bareField);
            for (String number : numbers) {
                memory(number);
            }
            left(numbers[1]);
        } catch (Exception failed) {
            System.out.println(FAILED + failed);
        } finally {
            display.asyncExec(PlatformUI.getWorkbench()::close);
        }
    }

    /** Finds a patient and opens the encounter page; until its latest note can be typed into and is painted. */
    private double open(String number) throws Exception {
        ui(() -> {
            search().setText(number);
            return null;
        });
        await(() -> patients().getItemCount() == 1);
        long start = System.nanoTime();
        display.asyncExec(() -> search().notifyListeners(SWT.KeyDown, key(SWT.CR)));
        await(() -> page().getActiveEditor() != null);
        display.asyncExec(() -> command("org.plumbline.ui.showPage", Map.of("org.plumbline.ui.showPage.page", "1")));
        await(() -> note() != null && note().getEditable());
        ui(this::paint);
        return (System.nanoTime() - start) / 1e6;
    }

    /** Goes to another encounter of the chart; until its note is painted. */
    private double step(int index) throws Exception {
        Combo chooser = ui(() -> find(window(), Combo.class));
        long start = System.nanoTime();
        ui(() -> {
            chooser.select(index);
            chooser.notifyListeners(SWT.Selection, new Event());
            return null;
        });
        await(() -> note() != null && chooser.getSelectionIndex() == index);
        ui(this::paint);
        return (System.nanoTime() - start) / 1e6;
    }

    private void type(String chart, StyledText field) throws Exception {
        for (int n = 0; n < KEYS; n++) {
            char character = n % 6 == 5 ? ' ' : (char) ('a' + n % 26);
            double millis = ui(() -> press(field, character));
            if (n >= KEYS / 10) {
                tell("key", chart, millis);
            }
            Thread.sleep(5); // nobody types faster; what was put off gets its turn as it does for them
        }
    }

    /** Milliseconds from the key's event until the field is painted with the character. */
    private static double press(StyledText field, char character) {
        int before = field.getCharCount();
        long start = System.nanoTime();
        field.notifyListeners(SWT.KeyDown, key(character));
        field.update();
        double millis = (System.nanoTime() - start) / 1e6;
        if (field.getCharCount() != before + 1) {
            throw new IllegalStateException("The key did not arrive");
        }
        return millis;
    }

    /** The same keys in a field that nothing listens to. */
    private Object bareField() {
        Shell shell = new Shell(display);
        shell.setLayout(new FillLayout());
        StyledText field = new StyledText(shell, SWT.MULTI | SWT.WRAP | SWT.BORDER);
        shell.setSize(700, 300);
        shell.open();
        paint();
        for (int n = 0; n < KEYS; n++) {
            double millis = press(field, n % 6 == 5 ? ' ' : (char) ('a' + n % 26));
            if (n >= KEYS / 10) {
                tell("key", "bare", millis);
            }
        }
        shell.dispose();
        return null;
    }

    private void memory(String number) throws Exception {
        close();
        long before = used();
        open(number);
        for (int step = 1; step <= HELD_OPEN; step++) {
            step(step);
        }
        tell("heap", number, used() - before);
        close();
    }

    /** What is left of charts that were opened and closed. */
    private void left(String number) throws Exception {
        long before = used();
        for (int n = 0; n < OPENED_AND_CLOSED; n++) {
            open(number);
            close();
        }
        tell("left", number, used() - before);
    }

    private static long used() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int n = 0; n < 4; n++) {
            System.gc();
            Thread.sleep(100);
            least = Math.min(least, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }

    private void close() throws Exception {
        ui(() -> page().closeAllEditors(false));
        await(() -> page().getActiveEditor() == null);
    }

    /** Does all that waits to be done, layout and painting included. */
    private Object paint() {
        while (display.readAndDispatch()) {
            // until nothing waits
        }
        display.update();
        return null;
    }

    private static void tell(String what, String chart, double value) {
        System.out.println("desk " + what + ' ' + chart + ' ' + value);
    }

    private <T> T ui(Callable<T> action) throws Exception {
        FutureTask<T> task = new FutureTask<>(action);
        display.syncExec(task);
        return task.get();
    }

    private void await(Callable<Boolean> state) throws Exception {
        long end = System.nanoTime() + PATIENCE;
        while (!ui(state)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited in vain");
            }
            Thread.sleep(1);
        }
    }

    private static void command(String id, Map<String, String> parameters) {
        try {
            var command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
            PlatformUI.getWorkbench().getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Event key(int code) {
        Event event = new Event();
        event.keyCode = code;
        event.character = (char) code;
        return event;
    }

    private static Shell window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static Text search() {
        return find(window(), Text.class);
    }

    private static Table patients() {
        return find(window(), Table.class);
    }

    /** The first field of the note for running text. */
    private static StyledText note() {
        return find(window(), StyledText.class);
    }

    /** The first visible control of a kind, in the order of the window; null when there is none. */
    private static <T extends Control> T find(Composite within, Class<T> kind) {
        for (Control child : within.getChildren()) {
            if (kind.isInstance(child) && child.isVisible()) {
                return kind.cast(child);
            }
            if (child instanceof Composite composite) {
                T deeper = find(composite, kind);
                if (deeper != null) {
                    return deeper;
                }
            }
        }
        return null;
    }
}
