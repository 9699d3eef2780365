package org.plumbline.ui.internal.shorthand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.key;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.core.exam.FindingText;
import org.plumbline.model.chart.Encounter;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.encounter.Sections;

/** The shorthand line below a note that is a draft. */
@ExtendWith(RunningWorkbench.class)
class ShorthandLineTest {

    private ChartEditor editor;
    private StyledText line;

    @BeforeEach
    void goToTheLine() {
        editor = Sections.open("brandvold");
        command("org.plumbline.ui.shorthand", Map.of());
        line = ui(() -> find(bar(), StyledText.class, one -> one.getEditable()).orElseThrow());
        await("the line has the keys", () -> line.isFocusControl());
    }

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    private static Composite bar() {
        return find(window(), ShorthandBar.class, Control::isVisible)
                .orElseThrow(() -> new AssertionError("There is no line"));
    }

    private Encounter note() {
        return Sections.note(editor);
    }

    private void write(String words) {
        act(() -> {
            line.setText(words);
            line.setCaretOffset(words.length());
        });
    }

    private String preview() {
        return ui(() -> find(bar(), StyledText.class, one -> !one.getEditable()).orElseThrow().getText());
    }

    private List<String> suggestions() {
        return ui(() -> Arrays.stream(find(bar(), Table.class, one -> true).orElseThrow().getItems())
                .map(item -> item.getText(0)).toList());
    }

    private List<String> found() {
        FindingText text = new FindingText(editor.clinic().catalogue());
        return ui(() -> note().getFindings().stream().map(one -> one.getItem() + ' ' + text.print(one)).toList());
    }

    @Test
    void whatIsWrittenIsShownThenEnteredInOneStep() {
        Encounter before = ui(() -> EcoreUtil.copy(note()));
        write("flex 40 p; npr 6/2/8; dl3 r n");
        assertTrue(preview().contains("Lumbar flexion: 40\u00b0 p"), preview());
        assertTrue(preview().contains("now 6/10, best 2/10, worst 8/10"), preview());
        act(() -> key(line, SWT.CR));
        assertTrue(found().contains("rom-lumbar-flexion 40\u00b0 p"), () -> found().toString());
        assertTrue(found().contains("neuro-dermatome-l3 intact"), () -> found().toString());
        assertEquals(6, ui(() -> note().getSubjective().getPainNow()));
        assertEquals("", ui(line::getText));
        command("org.eclipse.ui.edit.undo", Map.of());
        assertTrue(ui(() -> EcoreUtil.equals(before, note())), "one step takes all of it back");
        assertFalse(ui(editor::isDirty));
    }

    @Test
    void whatIsNotUnderstoodIsMarkedAndStays() {
        write("flex 40; sllr r +; ext 10");
        StyleRange mark = ui(() -> line.getStyleRanges()[0]);
        assertEquals("sllr", ui(() -> line.getText(mark.start, mark.start + mark.length - 1)));
        assertEquals(SWT.UNDERLINE_ERROR, mark.underlineStyle);
        assertTrue(preview().contains("Did you mean slr"), preview());
        act(() -> key(line, SWT.CR));
        assertEquals("sllr r +", ui(line::getText));
        assertTrue(found().contains("rom-lumbar-extension 10\u00b0"), () -> found().toString());
    }

    @Test
    void aWordIsTakenByTabAndEnterAppliesWhatIsWritten() {
        write("gme");
        assertEquals(List.of("gmed"), suggestions());
        act(() -> key(line, SWT.TAB));
        assertEquals("gmed ", ui(line::getText));
        assertTrue(suggestions().containsAll(List.of("l", "r", "b")), () -> suggestions().toString());
        act(() -> key(line, SWT.ARROW_DOWN));
        act(() -> key(line, SWT.CR));
        assertEquals("gmed l ", ui(line::getText), "Enter takes the word that is selected");
        write("gmed l 4");
        act(() -> key(line, SWT.CR));
        assertTrue(found().contains("X-10 4"), () -> found().toString());
    }

    @Test
    void earlierLinesComeBack() {
        write("flex 41");
        act(() -> key(line, SWT.CR));
        write("ext");
        act(() -> key(line, SWT.ARROW_UP));
        assertEquals("flex 41", ui(line::getText));
        act(() -> key(line, SWT.ARROW_DOWN));
        assertEquals("ext", ui(line::getText));
    }

    @Test
    void escapeGoesBackAndLosesNothing() {
        Control elsewhere = ui(() -> WorkbenchDriver.field(window(), "Since the last visit"));
        act(() -> elsewhere.setFocus());
        command("org.plumbline.ui.shorthand", Map.of());
        write("flex 4");
        act(() -> key(line, SWT.ESC));
        assertTrue(ui(elsewhere::isFocusControl));
        assertEquals("flex 4", ui(line::getText));
    }

    @Test
    void aVeryLongLineIsReadAndNothingOfItLost() {
        String much = "flex 40; " + "x".repeat(20_000);
        write(much);
        act(() -> key(line, SWT.CR));
        assertEquals("x".repeat(20_000), ui(line::getText));
        assertNotEquals("", preview());
    }
}
