package org.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__PAIN_NOW;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.rows;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.store.ChartSave;
import org.plumbline.store.StoreException;
import org.plumbline.testkit.ClinicGenerator;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.chart.ChartEditor;

/** A chart of many years is as handy as a new one. */
@ExtendWith(RunningWorkbench.class)
class LongChartTest {

    private static final int ENCOUNTERS = 700;
    private static final String RECORD = "LONG-700";

    private static boolean stored;

    private ChartEditor editor;

    @BeforeEach
    void open() throws Exception {
        if (!stored) {
            Clinic clinic = ui(() -> WorkbenchDriver.page().getWorkbenchWindow().getService(Clinic.class));
            var made = new ClinicGenerator(42).chart(1, ENCOUNTERS, ClinicGenerator.USUAL_FINDINGS);
            Chart chart = EcoreUtil.copy(made.getChart());
            chart.getPatient().setRecordNumber(RECORD);
            clinic.store().save(new ChartSave(chart, List.copyOf(EcoreUtil.copyAll(made.getEncounters())), ChartSave.NEW, "test", "test"));
            stored = true;
        }
        editor = WorkbenchDriver.open(RECORD);
    }

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    private static void showPage(String page) {
        command("org.plumbline.ui.showPage", Map.of("org.plumbline.ui.showPage.page", page));
    }

    @Test
    void theTimelineHoldsAllAndLeavesRoomForTheRest() {
        assertEquals(ENCOUNTERS, rows(window(), Messages.columnSummary).size());
        Table timeline = ui(() -> WorkbenchDriver.table(window(), Messages.columnSummary));
        assertTrue(ui(() -> timeline.getSize().y) < 600);
    }

    @Test
    void typingKeepsUp() {
        showPage("1");
        String field = "Since the last visit";
        await("the note is shown", () -> WorkbenchDriver.field(window(), field).isVisible());
        List<Long> keys = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String typed = i % 6 == 5 ? " " : "x";
            keys.add(ui(() -> key((StyledText) WorkbenchDriver.field(window(), field), typed)));
        }
        Collections.sort(keys);
        Duration most = Duration.ofNanos(keys.get(keys.size() * 95 / 100));
        assertTrue(most.toMillis() < 50, most + " for a key, " + Duration.ofNanos(keys.get(keys.size() / 2)));
    }

    /** What reasoning needs is copied in the window's own time. */
    @Test
    void aCopyAfterAChangeIsTakenInNoTime() {
        Encounter note = ui(() -> editor.session().encounter(editor.session().headers().getFirst().getId())
                .orElseThrow());
        List<Long> copies = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int pain = i % 10;
            copies.add(ui(() -> {
                editor.session().set(note.getSubjective(), SUBJECTIVE__PAIN_NOW, pain, "pain"); // the index, too
                long start = System.nanoTime();
                editor.session().copy();
                return System.nanoTime() - start;
            }));
        }
        Collections.sort(copies);
        Duration most = Duration.ofNanos(copies.get(copies.size() * 95 / 100));
        assertTrue(most.toMillis() < 20, most + " for a copy, " + Duration.ofNanos(copies.get(copies.size() / 2)));
    }

    @Test
    void switchingEncountersKeepsUp() {
        showPage("1");
        await("the note is shown", () -> WorkbenchDriver.field(window(), "Since the last visit").isVisible());
        List<Long> switches = new ArrayList<>();
        for (EncounterHeader header : ui(() -> editor.session().headers()).subList(0, 20)) {
            switches.add(ui(() -> show(header)));
        }
        Collections.sort(switches);
        Duration usual = Duration.ofNanos(switches.get(switches.size() / 2));
        assertTrue(usual.toMillis() < 250, usual + " for another encounter");
    }

    /** Nanoseconds in which an encounter that has been read is shown. */
    private long show(EncounterHeader header) throws StoreException {
        if (editor.session().encounter(header.getId()).isEmpty()) {
            editor.session().adopt(editor.clinic().store().encounter(editor.session().chart().getId(), header.getId()));
        }
        long start = System.nanoTime();
        editor.note().show(header);
        return System.nanoTime() - start;
    }

    /** Nanoseconds from a key to its being painted. */
    private static long key(StyledText field, String typed) {
        while (field.getDisplay().readAndDispatch()) {
            // what was left to do from before
        }
        long start = System.nanoTime();
        field.append(typed);
        while (field.getDisplay().readAndDispatch()) {
            // shows it
        }
        field.getDisplay().update();
        return System.nanoTime() - start;
    }

    @Test
    void aChartThatIsClosedLeavesNothingBehind() {
        for (String page : new String[] { "1", "2", "3", "0" }) {
            showPage(page);
        }
        WeakReference<Chart> chart = new WeakReference<>(ui(() -> editor.session().chart()));
        editor = null;
        close();
        WorkbenchDriver.open("whitford");
        close();
        await("the chart has left memory", () -> {
            System.gc();
            return chart.refersTo(null);
        });
    }
}
