package org.plumbline.ui.internal.tips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.press;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;

/** Tips for who writes a note for the first time. */
@ExtendWith(RunningWorkbench.class)
class TipStripTest {

    @BeforeEach
    void firstRun() {
        forget();
        openNote();
    }

    @AfterEach
    void forget() {
        WorkbenchDriver.closeCharts();
        List.of("tips.never", "tips.next").forEach(Tips.node()::remove);
    }

    private static void openNote() {
        WorkbenchDriver.open("brandvold");
        command("org.plumbline.ui.showPage", Map.of("org.plumbline.ui.showPage.page", "1"));
    }

    private static Optional<String> tip() {
        return ui(() -> WorkbenchDriver.find(window(), Label.class,
                label -> label.isVisible() && label.getText().startsWith("Tip ")).map(Label::getText));
    }

    @Test
    void oneTipIsShownAtATimeWithItsKey() {
        String first = tip().orElseThrow();
        assertTrue(first.contains("F4"), first);
        press(window(), Messages.next);
        assertNotEquals(first, tip().orElseThrow());
    }

    @Test
    void whoWantsNoMoreHasNoneInTheNextChartUntilTheyAskInTheHelpMenu() {
        press(window(), Messages.never);
        assertEquals(Optional.empty(), tip());
        WorkbenchDriver.closeCharts();
        openNote();
        assertEquals(Optional.empty(), tip());
        command("org.plumbline.ui.tips", Map.of());
        await("tips are shown again", () -> tip().isPresent());
    }

    @Test
    void aCommandWithoutAKeyHasNoTip() {
        assertEquals(List.of("F7 puts this visit beside the one before it, field by field."),
                Tip.words(command -> command.endsWith("compare") ? "F7" : null));
    }
}
