package org.plumbline.ui.internal.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.rows;
import static org.plumbline.ui.WorkbenchDriver.table;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.ChartEditor;

/** A clinician puts two visits side by side. */
@ExtendWith(RunningWorkbench.class)
class ComparePageTest {

    private static final String COMPARE = "org.plumbline.ui.compare";

    private ChartEditor editor;

    @BeforeEach
    void compareTheLastTwo() {
        editor = WorkbenchDriver.open("P-0001");
        command(COMPARE, Map.of());
        await("the visits are compared", () -> table(window(), Messages.columnChange).getItemCount() > 1);
    }

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    @Test
    void theNewestVisitStandsBesideTheOneBeforeUnderItsDay() {
        List<String> heads = ui(() -> Stream.of(table(window(), Messages.columnChange).getColumns())
                .map(column -> column.getText()).toList());
        var headers = ui(() -> editor.session().headers());
        assertEquals(List.of(Messages.columnField, ComparedWords.head(headers.get(1)),
                ComparedWords.head(headers.get(0)), Messages.columnChange), heads);
    }

    @Test
    void theSameKeyShowsWhatDiffersOrAll() {
        assertTrue(changes().noneMatch(Messages.same::equals));
        command(COMPARE, Map.of());
        assertTrue(changes().anyMatch(Messages.same::equals));
        assertEquals(summary(), (int) changes().filter(change -> !change.isEmpty()).count());
    }

    @Test
    void theRowOneLooksAtStaysTheSameWhenMoreIsShown() {
        act(() -> table(window(), Messages.columnChange).setSelection(8));
        String looked = selected();
        command(COMPARE, Map.of());
        assertEquals(looked, selected());
    }

    private static String selected() {
        return ui(() -> table(window(), Messages.columnChange).getSelection()[0].getText());
    }

    /** How many entries there are, as the page says. */
    private static int summary() {
        String all = ui(() -> WorkbenchDriver.find(window(), Label.class, label -> label.isVisible()
                && label.getText().matches("\\d+ of \\d+ entries differ")).orElseThrow().getText());
        return Integer.parseInt(all.split(" ")[2]);
    }

    /** Its items are days. */
    private static boolean isOfVisits(Combo combo) {
        return combo.isVisible() && combo.getItemCount() > 0 && combo.getItem(0).matches(".*\\b20\\d\\d\\b.*");
    }

    @Test
    void anyTwoVisitsCanBeChosenAndPainHasFallenSinceTheFirst() {
        act(() -> {
            Combo earlier = WorkbenchDriver.find(window(), Combo.class, ComparePageTest::isOfVisits).orElseThrow();
            earlier.select(earlier.getItemCount() - 1);
            earlier.notifyListeners(SWT.Selection, new Event());
        });
        String worst = Words.of(Literals.SUBJECTIVE__PAIN_WORST);
        await("the first visit is compared", () -> rows(window(), Messages.columnChange).stream()
                .anyMatch(row -> row.getFirst().equals(worst) && row.get(1).equals("7")));
        List<String> pain = rows(window(), Messages.columnChange).stream().filter(row -> row.getFirst().equals(worst))
                .findFirst().orElseThrow();
        assertTrue(pain.get(3).startsWith("\u2212"), pain.toString());
    }

    @Test
    void longWordsOfBothSidesCanBeReadInFull() {
        act(() -> {
            Table table = table(window(), Messages.columnChange);
            for (int i = 0; i < table.getItemCount(); i++) {
                if (table.getItem(i).getText(0).equals(Words.of(Literals.ASSESSMENT__TEXT))) {
                    table.select(i);
                    table.notifyListeners(SWT.Selection, new Event());
                }
            }
        });
        String latest = ui(() -> editor.session().encounter(editor.session().headers().getFirst().getId()).orElseThrow()
                .getAssessment().getText());
        assertTrue(ui(() -> WorkbenchDriver.find(window(), Text.class,
                text -> text.isVisible() && text.getText().endsWith(latest)).isPresent()));
    }

    @Test
    void everyFieldThatIsComparedHasAName() {
        for (EAttribute field : Stream.of(Literals.SUBJECTIVE, Literals.ASSESSMENT)
                .flatMap(part -> part.getEAllAttributes().stream()).toList()) {
            assertFalse(Words.of(field).isBlank(), field.getName());
        }
    }

    private static Stream<String> changes() {
        return rows(window(), Messages.columnChange).stream().map(row -> row.get(3));
    }
}
