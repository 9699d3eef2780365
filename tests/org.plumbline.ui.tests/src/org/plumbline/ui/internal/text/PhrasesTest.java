package org.plumbline.ui.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.field;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.page;
import static org.plumbline.ui.WorkbenchDriver.press;
import static org.plumbline.ui.WorkbenchDriver.rows;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.chart.ChartEditor;

/** Whoever writes a note is offered phrases, sees slips underlined, and keeps phrases of their own. */
@ExtendWith(RunningWorkbench.class)
class PhrasesTest {

    private static final String SINCE = "Since the last visit";

    private ChartEditor editor;

    @BeforeEach
    void openTheDraft() {
        editor = WorkbenchDriver.open("brandvold");
        command("org.plumbline.ui.showPage", Map.of("org.plumbline.ui.showPage.page", "1"));
        await("the note is shown", () -> field(window(), SINCE).isVisible());
    }

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    @Test
    void aPhraseComesInWithWhatTheChartKnowsAndItsFirstGapSelected() {
        StyledText since = since();
        await("phrases are read", () -> !phrases().isEmpty());
        act(() -> {
            since.setText("");
            since.setFocus();
            since.insert("worse");
            since.setSelection(5);
            command("org.plumbline.ui.assist", Map.of());
        });
        accept("worse since");

        String text = ui(since::getText);
        assertTrue(text.matches("Worse since the last visit after ‹what happened›: worst pain \\d+ of 10 .*"), text);
        assertEquals("‹what happened›", ui(since::getSelectionText));
        assertEquals(SINCE, ui(() -> editor.session().stack().getUndoCommand().getLabel()));

        act(() -> editor.session().stack().undo());
        assertEquals("worse", ui(since::getText), "the phrase is a step of undo");
    }

    @Test
    void aSlipIsUnderlinedAndMended() {
        StyledText since = since();
        act(() -> {
            since.setFocus();
            since.setText("Ran with paim");
        });
        await("the slip is underlined", () -> Arrays.stream(since.getStyleRanges()).anyMatch(
                range -> range.start == 9 && range.length == 4 && range.underline));
        act(() -> {
            since.setSelection(13);
            command("org.plumbline.ui.assist", Map.of());
        });
        accept("pain");

        assertEquals("Ran with pain", ui(since::getText));
        await("nothing is underlined any more", () -> since.getStyleRanges().length == 0);
    }

    @Test
    void whatTheClinicAddsToItsDictionaryIsRight() {
        StyledText since = since();
        act(() -> {
            since.setFocus();
            since.setText("Did the Zorblax drill");
            since.setSelection(15);
        });
        await("the word is underlined", () -> since.getStyleRanges().length == 1);
        act(() -> command("org.plumbline.ui.assist", Map.of()));
        accept("Add “Zorblax” to the dictionary");

        await("the word is right", () -> since.getStyleRanges().length == 0);
    }

    @Test
    void selectedWordsAreKeptAsAPhrase() {
        StyledText since = since();
        act(() -> {
            since.setFocus();
            since.setText("Slept through\nran uphill");
            since.selectAll();
            command("org.plumbline.ui.assist", Map.of());
        });
        accept("Keep the selected words as my phrase");

        await("it is a phrase", () -> editor.clinic().words().phrases().find("subjective.sinceLast", "slept").stream()
                .anyMatch(phrase -> phrase.text().equals("Slept through\nran uphill")));
    }

    @Test
    void tabLeavesTheFieldAndWritesNothing() {
        StyledText since = since();
        String before = ui(since::getText);
        boolean goes = ui(() -> {
            Event tab = new Event();
            tab.detail = SWT.TRAVERSE_TAB_NEXT;
            tab.doit = false;
            since.notifyListeners(SWT.Traverse, tab);
            return tab.doit;
        });

        assertTrue(goes);
        assertEquals(before, ui(since::getText));
    }

    @Test
    void phrasesOfTheClinicAreWrittenAndMovedAsAFile(@TempDir Path folder) throws Exception {
        command("org.plumbline.ui.phrases", Map.of());
        await("the view is there", () -> view() != null);
        int before = rows(window(), Messages.columnName).size();
        press(window(), Messages.addPhrase);
        await("a phrase more", () -> rows(window(), Messages.columnName).size() == before + 1);
        await("it is offered", () -> names().contains(Messages.newPhrase));

        Path file = folder.resolve("phrases.xml");
        act(() -> view().give(file));
        await("the file is written", () -> Files.exists(file) && Files.size(file) > 0);
        Table table = ui(() -> WorkbenchDriver.table(window(), Messages.columnName));
        act(() -> {
            table.selectAll();
            table.notifyListeners(SWT.Selection, new Event());
            WorkbenchDriver.key(table, SWT.DEL);
        });
        await("all are gone", () -> rows(window(), Messages.columnName).isEmpty());
        act(() -> view().take(file));
        await("they are back", () -> rows(window(), Messages.columnName).size() == before + 1);
        act(() -> page().hideView(view()));
    }

    private static PhrasesView view() {
        return (PhrasesView) page().findView("org.plumbline.ui.phrases");
    }

    private List<String> names() {
        return editor.clinic().words().phrases().sorted().stream().map(one -> one.name()).toList();
    }

    private List<?> phrases() {
        return editor.clinic().words().phrases().find("subjective.sinceLast", "worse");
    }

    private static StyledText since() {
        return ui(() -> (StyledText) field(window(), SINCE));
    }

    /** Chooses a line of the popup. */
    private static void accept(String label) {
        await("the popup offers " + label, () -> popup(label).isPresent());
        act(() -> {
            Table table = popup(label).orElseThrow();
            for (int i = 0; i < table.getItemCount(); i++) {
                if (table.getItem(i).getText().equals(label)) {
                    table.setSelection(i);
                }
            }
            table.notifyListeners(SWT.Selection, new Event());
            table.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    private static Optional<Table> popup(String label) {
        return Arrays.stream(Display.getDefault().getShells()).filter(shell -> shell != window() && shell.isVisible())
                .flatMap(shell -> find(shell, Table.class, table -> Arrays.stream(table.getItems())
                        .anyMatch(item -> item.getText().equals(label))).stream())
                .findFirst();
    }
}
