package org.plumbline.ui.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.key;
import static org.plumbline.ui.WorkbenchDriver.open;
import static org.plumbline.ui.WorkbenchDriver.read;
import static org.plumbline.ui.WorkbenchDriver.type;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.RunSession;
import org.plumbline.model.chart.SessionKind;
import org.plumbline.model.chart.SessionOutcome;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.chart.ChartEditor;

/** The page of the return to running, driven by keys. */
@ExtendWith(RunningWorkbench.class)
class RunPageTest {

    private static final String PLAN = "org.plumbline.ui.run.plan";
    private static final String WRITE = "org.plumbline.ui.run.write";

    private ChartEditor chart;

    @BeforeEach
    void openTheCalendar() {
        chart = open("brandvold");
        command("org.plumbline.ui.showPage", Map.of("org.plumbline.ui.showPage.page", "5"));
        await("the calendar is shown", () -> calendar().selectedDay().isPresent());
        command(PLAN, Map.of());
        command(WRITE, Map.of());
        await("the calendar is up to date", () -> says(Messages.upToDate));
    }

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    @Test
    void itStandsOnTodayAndArrowsGoFromDayToDay() {
        LocalDate today = LocalDate.now();
        assertEquals(today, selected());
        act(() -> key(calendar(), SWT.ARROW_RIGHT));
        assertEquals(today.plusDays(1), selected());
        act(() -> key(calendar(), SWT.ARROW_DOWN));
        assertEquals(today.plusDays(8), selected());
        act(() -> key(calendar(), SWT.HOME));
        assertEquals(ui(() -> calendar().selectedWeek().orElseThrow().from()), selected());
    }

    @Test
    void enterGoesToTheFieldsOfTheDay() {
        act(() -> calendar().setFocus());
        act(() -> key(calendar(), SWT.CR));
        assertEquals(SessionOutcome.PLANNED, sessionOf(selected()).getOutcome());
        Control focus = ui(() -> window().getDisplay().getFocusControl());
        assertTrue(ui(() -> focus == WorkbenchDriver.field(window(), "Outcome")
                || focus.getParent() == WorkbenchDriver.field(window(), "Outcome").getParent()), focus.toString());
    }

    @Test
    void painThatMovesOutwardsStopsTheRunningAndUndoBringsItBack() {
        goTo(SessionKind.RUN_WALK, SessionKind.RUN);
        List<SessionKind> before = kinds();
        type(window(), "Outcome", "Done");
        type(window(), "Pain went", "Peripheralizes");
        await("the calendar is out of date", () -> says(Messages.outOfDate));
        command(PLAN, Map.of());
        assertTrue(says("R-03"));
        Command last = ui(() -> chart.session().stack().getUndoCommand());
        command(WRITE, Map.of());
        await("the calendar is up to date", () -> says(Messages.upToDate));
        assertTrue(programme().getSessions().stream().filter(session -> session.getDate().isAfter(LocalDate.now()))
                .filter(session -> session.getOutcome() == SessionOutcome.PLANNED)
                .noneMatch(session -> session.getKind() == SessionKind.RUN));
        act(() -> chart.session().stack().undo());
        assertEquals(last, ui(() -> chart.session().stack().getUndoCommand()), "one step");
        assertEquals(before, kinds());
    }

    @Test
    void aDayChangedByHandIsToldWithItsRule() {
        goTo(SessionKind.RUN_WALK, SessionKind.RUN);
        type(window(), "Planned (km)", "30");
        await("the rule is told", () -> says("R-11"));
        assertTrue(ui(() -> find(window(), Button.class, button -> button.isVisible()
                && button.getText().startsWith("Overrule")).isPresent()));
    }

    @Test
    void whyAWeekIsWhatItIsStandsBelowWithItsRule() {
        assertTrue(says("(R-"));
        assertTrue(says("Painless running and jumping"), "and what full training waits for");
    }

    @Test
    void aSessionDoneAsPlannedTakesTheDistanceOver() {
        goTo(SessionKind.RUN_WALK, SessionKind.RUN);
        RunSession session = sessionOf(selected());
        act(() -> WorkbenchDriver.press(window(), Messages.doneAsPlanned));
        assertEquals(SessionOutcome.DONE, session.getOutcome());
        assertEquals(session.getPlannedKm(), session.getKm());
        assertEquals("Done", read(window(), "Outcome"));
    }

    /** Goes right until the day is of one of these kinds. */
    private void goTo(SessionKind... kinds) {
        act(() -> {
            for (int i = 0; i < 7 && !List.of(kinds).contains(calendar().selectedDay().orElseThrow().kind()); i++) {
                key(calendar(), SWT.ARROW_RIGHT);
            }
        });
    }

    private LocalDate selected() {
        return ui(() -> calendar().selectedDay().orElseThrow().date());
    }

    private List<SessionKind> kinds() {
        return programme().getSessions().stream().map(RunSession::getKind).toList();
    }

    private ReturnToRun programme() {
        return ui(() -> chart.session().episode().orElseThrow().getReturnToRun());
    }

    private RunSession sessionOf(LocalDate day) {
        return programme().getSessions().stream().filter(session -> day.equals(session.getDate())).findFirst()
                .orElseThrow();
    }

    private static CalendarCanvas calendar() {
        return find(window(), CalendarCanvas.class, Control::isVisible).orElseThrow();
    }

    private static boolean says(String words) {
        return ui(() -> find(window(), Label.class, label -> label.isVisible() && label.getText().contains(words))
                .isPresent());
    }
}
