package org.plumbline.ui.internal.thinking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__COMPLAINT;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.open;
import static org.plumbline.ui.WorkbenchDriver.page;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.chart.Subjective;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.chart.ChartEditor;

/** Answers about the chart in front come by themselves, from a job, and only while they hold. */
@ExtendWith(RunningWorkbench.class)
class ThinkingTest {

    private final Composite lifetime = ui(() -> new Composite(window(), SWT.NONE));
    private final List<Answer<String>> answers = new ArrayList<>();

    private void watch(Function<Thought, String> reason) {
        act(() -> Thinking.inFront(page(), "The test", reason, answers::add, lifetime));
    }

    @AfterEach
    void end() {
        act(lifetime::dispose);
        WorkbenchDriver.closeCharts();
    }

    private static String complaint(Thought thought) {
        return thought.known().latest().orElseThrow().note().getSubjective().getComplaint();
    }

    private Optional<String> last() {
        return answers.isEmpty() ? Optional.empty() : answers.getLast() instanceof Answer.Known<String> known
                ? Optional.ofNullable(known.value()) : Optional.empty();
    }

    @Test
    void theWholeEpisodeIsReasonedAboutAgainWhenItChanges() {
        ChartEditor editor = open("P-0001");
        int visits = ui(() -> editor.session().episode().orElseThrow().getEncounters().size());
        watch(thought -> thought.known().visits().size() + " " + complaint(thought));
        await("there is an answer", () -> last().filter(words -> words.startsWith(visits + " ")).isPresent());
        Subjective said = ui(() -> editor.session().encounter(editor.session().headers().getFirst().getId())
                .orElseThrow().getSubjective());

        act(() -> editor.session().set(said, SUBJECTIVE__COMPLAINT, "Downhill hurts", "complaint"));
        await("the answer follows", () -> last().filter(words -> words.endsWith("Downhill hurts")).isPresent());
        act(() -> editor.session().stack().undo());
        await("it follows back", () -> last().filter(words -> !words.endsWith("Downhill hurts")).isPresent());
    }

    @Test
    void reasoningIsBesideTheWindowAndOnCopies() {
        ChartEditor editor = open("P-0001");
        AtomicBoolean beside = new AtomicBoolean();
        watch(thought -> {
            beside.set(Display.findDisplay(Thread.currentThread()) == null);
            return "";
        });
        await("there is an answer", () -> last().isPresent());
        assertTrue(beside.get());
        assertNotSame(editor.session().chart(),
                ((Answer.Known<String>) answers.getLast()).thought().known().chart());
    }

    @Test
    void whatFailsSaysSoAndGoesOnWithTheNextChange() {
        ChartEditor editor = open("P-0001");
        AtomicBoolean broken = new AtomicBoolean(true);
        watch(thought -> {
            if (broken.get()) {
                throw new IllegalStateException(complaint(thought));
            }
            return "mended";
        });
        await("it says so", () -> !answers.isEmpty() && answers.getLast() instanceof Answer.Failed<String>);
        assertEquals("The test could not be worked out. The log of the program says why.",
                ((Answer.Failed<String>) answers.getLast()).sentence());
        broken.set(false);
        act(editor.thinking()::soon);
        await("it goes on", () -> last().equals(Optional.of("mended")));
    }

    @Test
    void whenTheChartIsClosedThereIsNothingToSay() {
        open("P-0001");
        watch(thought -> "here");
        await("there is an answer", () -> last().isPresent());
        WorkbenchDriver.closeCharts();
        await("there is none", () -> answers.getLast() instanceof Answer.Nothing<String>);
    }
}
