package org.plumbline.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.plumbline.ui.internal.Background;
import org.plumbline.ui.internal.patients.Messages;
import org.plumbline.ui.internal.chart.ChartEditor;

/**
 * Drives the running workbench as a person does: finds fields by the label before them and buttons by their words,
 * types, presses, reads. Called from the tests' thread.
 */
public final class WorkbenchDriver {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private WorkbenchDriver() {
    }

    /** Runs an action on the user interface's thread; what goes wrong there goes wrong here. */
    public static <T> T ui(Callable<T> action) {
        FutureTask<T> task = new FutureTask<>(action);
        Display.getDefault().syncExec(task);
        if (task.state() == Future.State.FAILED) {
            throw new AssertionError(task.exceptionNow().getMessage(), task.exceptionNow());
        }
        return task.resultNow();
    }

    /** Runs an action on the user interface's thread. */
    public static void act(Runnable action) {
        ui(() -> {
            action.run();
            return null;
        });
    }

    /** Waits until something holds. */
    public static void await(String what, Callable<Boolean> state) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds(state)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited in vain until " + what);
            }
            pause();
        }
    }

    /** What cannot be looked at yet does not hold yet. */
    private static boolean holds(Callable<Boolean> state) {
        try {
            return ui(state);
        } catch (AssertionError notThereYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The page of the window. */
    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Types into the search field of the patients and waits for that many results. */
    public static void search(String words, int results) {
        act(() -> searchField().setText(words));
        await("the search for " + words + " has ended", () -> Job.getJobManager().find(Background.class).length == 0);
        await(results + " patients are found by " + words, () -> patientTable().getItemCount() == results);
    }

    /** The search field of the patients. */
    public static Text searchField() {
        return find(window(), Text.class, field -> Messages.searchPatients.equals(field.getMessage())).orElseThrow();
    }

    /** The table of patients. */
    public static Table patientTable() {
        return find(searchField().getParent(), Table.class, table -> true).orElseThrow();
    }

    /** Finds a patient, presses Enter and waits for the chart. */
    public static ChartEditor open(String words) {
        act(() -> window().forceActive()); // where no window manager does so after a dialog
        search(words, 1);
        act(() -> key(searchField(), SWT.CR));
        return editor();
    }

    /** The chart in front, once it is there. */
    public static ChartEditor editor() {
        await("a chart is open", () -> page().getActiveEditor() instanceof ChartEditor);
        return ui(() -> (ChartEditor) page().getActiveEditor());
    }

    /** Presses a key on a control. */
    public static void key(Control control, int code) {
        Event event = new Event();
        event.keyCode = code;
        event.character = code < SWT.KEYCODE_BIT ? (char) code : 0;
        control.notifyListeners(SWT.KeyDown, event);
    }

    /** Runs a command as menus and keys do. */
    public static void command(String id, Map<String, String> parameters) {
        act(() -> {
            var command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(
                        ParameterizedCommand.generateCommand(command, parameters), null);
            } catch (Exception e) {
                throw new AssertionError(id, e);
            }
        });
    }

    /** Runs a command that opens a dialog, and waits for the dialog. */
    public static Shell dialog(String command, String title) {
        Display.getDefault().asyncExec(() -> command(command, Map.of()));
        return dialog(title);
    }

    /** The dialog with this title, once it is there. */
    public static Shell dialog(String title) {
        await("dialog " + title + " is open", () -> shell(title).isPresent());
        return ui(() -> shell(title).orElseThrow());
    }

    private static Optional<Shell> shell(String title) {
        return Arrays.stream(Display.getDefault().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst();
    }

    /** Presses a button by its words. */
    public static void press(Composite within, String words) {
        act(() -> {
            Button button = find(within, Button.class, one -> plain(one.getText()).equals(words) && one.isVisible())
                    .orElseThrow(() -> new AssertionError("No button " + words));
            if (!button.isEnabled()) {
                throw new AssertionError("The button " + words + " is disabled");
            }
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Types into the field behind a label, or on the scale behind it, replacing what is there. */
    public static void type(Composite within, String label, String text) {
        act(() -> {
            switch (field(within, label)) {
                case Text field -> field.setText(text);
                case StyledText field -> field.setText(text);
                case Combo field -> {
                    field.setText(text);
                    field.notifyListeners(SWT.Selection, new Event());
                }
                case Canvas scale -> {
                    key(scale, SWT.DEL);
                    text.chars().forEach(digit -> key(scale, digit));
                }
                case Control other -> throw new AssertionError(label + " is " + other);
            }
        });
    }

    /** What the field behind a label shows. */
    public static String read(Composite within, String label) {
        return ui(() -> switch (field(within, label)) {
            case Text field -> field.getText();
            case StyledText field -> field.getText();
            case Combo field -> field.getText();
            case Control other -> throw new AssertionError(label + " is " + other);
        });
    }

    /** What stands below the field behind a label: the value of last time, or what is wrong. */
    public static String note(Composite within, String label) {
        return ui(() -> {
            Control[] cell = field(within, label).getParent().getChildren();
            return cell[cell.length - 1] instanceof Label note && note.getVisible() ? note.getText() : "";
        });
    }

    /** The control right behind a label. */
    public static Control field(Composite within, String label) {
        Label found = find(within, Label.class, one -> plain(one.getText()).equals(label) && shown(one))
                .orElseThrow(() -> new AssertionError("No field " + label));
        Control[] siblings = found.getParent().getChildren();
        return siblings[Arrays.asList(siblings).indexOf(found) + 1];
    }

    /** The words of all rows of the table with this column. */
    public static List<List<String>> rows(Composite within, String column) {
        return ui(() -> {
            Table table = table(within, column);
            List<List<String>> rows = new ArrayList<>();
            for (TableItem item : table.getItems()) {
                List<String> row = new ArrayList<>();
                for (int i = 0; i < table.getColumnCount(); i++) {
                    row.add(item.getText(i));
                }
                rows.add(row);
            }
            return rows;
        });
    }

    /** The table with this column. */
    public static Table table(Composite within, String column) {
        return find(within, Table.class, table -> shown(table) && Arrays.stream(table.getColumns())
                .anyMatch(one -> one.getText().equals(column)))
                .orElseThrow(() -> new AssertionError("No table with column " + column));
    }

    /** The window. */
    public static Shell window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    /** Closes all charts without saving. */
    public static void closeCharts() {
        act(() -> page().closeAllEditors(false));
    }

    private static boolean shown(Control control) {
        return control.isVisible();
    }

    /** The words of a label or button: without the mark of what is to be mended behind them. */
    public static String plain(String text) {
        return text.replace("&", "").replaceFirst("  [\u2716\u26A0\u2022]$", "");
    }

    /** The first control of a kind that holds, in the order of the window. */
    public static <T extends Control> Optional<T> find(Composite within, Class<T> kind, Predicate<T> condition) {
        for (Control child : within.getChildren()) {
            if (kind.isInstance(child) && condition.test(kind.cast(child))) {
                return Optional.of(kind.cast(child));
            }
            if (child instanceof Composite composite) {
                Optional<T> deeper = find(composite, kind, condition);
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
        }
        return Optional.empty();
    }
}
