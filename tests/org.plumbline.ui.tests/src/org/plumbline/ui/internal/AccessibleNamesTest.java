package org.plumbline.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.page;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.encounter.SectionHeadings;
import org.plumbline.ui.internal.encounter.Sections;

/** Whoever cannot see the window is told the name of every control one can go to. */
@ExtendWith(RunningWorkbench.class)
class AccessibleNamesTest {

    private static final int PAGES = 6;

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    @Test
    void everyControlOfAChartHasAName() {
        ChartEditor editor = Sections.open("brandvold");
        SectionHeadings.openAll();
        for (int i = 0; i < PAGES; i++) {
            int index = i;
            act(() -> editor.showPage(index));
        }
        assertTrue(ui(() -> controls(window()).count()) > 200);
        assertEquals("", nameless());
    }

    @ParameterizedTest
    @ValueSource(strings = { "reports", "phrases", "help", "assistant", "patients" })
    void everyControlOfAViewHasAName(String view) {
        var shown = ui(() -> page().showView("org.plumbline.ui." + view));
        assertEquals("", nameless());
        if (!"patients".equals(view)) {
            act(() -> page().hideView(shown));
        }
    }

    private static String nameless() {
        return ui(() -> controls(window()).filter(one -> name(one).isBlank()).map(AccessibleNamesTest::place)
                .distinct().collect(Collectors.joining("\n")));
    }

    /** The controls that take keys where they are shown. */
    private static Stream<Control> controls(Composite within) {
        return Arrays.stream(within.getChildren()).flatMap(child -> Stream.concat(
                child.getVisible() && takesKeys(child) ? Stream.of(child) : Stream.empty(),
                child instanceof Composite inner ? controls(inner) : Stream.empty()));
    }

    private static boolean takesKeys(Control control) {
        return switch (control) {
            case StyledText text -> true;
            case Text text -> true;
            case Combo combo -> true;
            case Table table -> true;
            case Button button -> true;
            case Canvas canvas -> canvas.getClass().getName().startsWith("org.plumbline")
                    && canvas.isListening(SWT.KeyDown);
            default -> false;
        };
    }

    /** What a screen reader says: what the control itself tells, else its words or those of the label before it. */
    private static String name(Control control) {
        AccessibleEvent asked = new AccessibleEvent(control);
        listeners(control).forEach(listener -> listener.getName(asked));
        if (asked.result != null && !asked.result.isBlank()) {
            return asked.result;
        }
        List<Control> siblings = Arrays.asList(control.getParent().getChildren());
        int place = siblings.indexOf(control);
        return control instanceof Button button ? button.getText()
                : place > 0 && siblings.get(place - 1) instanceof Label label ? label.getText() : "";
    }

    @SuppressWarnings("unchecked")
    private static List<AccessibleListener> listeners(Control control) {
        try {
            Field field = control.getAccessible().getClass().getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            List<AccessibleListener> listeners = (List<AccessibleListener>) field.get(control.getAccessible());
            return listeners == null ? List.of() : List.copyOf(listeners);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("Where listeners are kept has changed", e);
        }
    }

    private static String place(Control control) {
        return Stream.iterate(control, one -> one != null, Control::getParent).limit(4)
                .map(one -> one.getClass().getSimpleName()).collect(Collectors.joining(" in "));
    }
}
