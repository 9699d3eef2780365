package org.plumbline.ui.internal.patients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.patientTable;
import static org.plumbline.ui.WorkbenchDriver.search;
import static org.plumbline.ui.WorkbenchDriver.searchField;
import static org.plumbline.ui.WorkbenchDriver.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.core.worklist.WorkItem;
import org.plumbline.core.worklist.Worklist;
import org.plumbline.core.worklist.Worklists;
import org.plumbline.model.chart.EncounterStatus;
import org.plumbline.store.ChartSave;
import org.plumbline.store.ChartStore;
import org.plumbline.store.OpenedChart;
import org.plumbline.store.StoreException;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;

/** The patients of a worklist are a keystroke away, and the lists follow the charts. */
@ExtendWith(RunningWorkbench.class)
class WorklistsTest {

    @BeforeEach
    @AfterEach
    void everybody() {
        choose("");
        act(() -> searchField().setText(""));
        search("P-000", 9);
        act(() -> searchField().setText(""));
    }

    @Test
    void eachListSaysHowManyAreOnIt() throws StoreException {
        for (Map.Entry<Worklist, List<WorkItem>> list : expected().entrySet()) {
            String counted = unbroken(WorklistNames.of(list.getKey()) + ' ' + list.getValue().size());
            await(counted, () -> link().getText().contains(counted) != list.getValue().isEmpty());
        }
    }

    @Test
    void choosingAListShowsWhoIsOnItAndWhy() throws StoreException {
        List<WorkItem> due = expected().get(Worklist.OFF_TRACK);
        assertFalse(due.isEmpty());
        command("org.plumbline.ui.worklist", Map.of("org.plumbline.ui.worklist.list", "OFF_TRACK"));
        await("the list", () -> patientTable().getItemCount() == due.size());
        String row = rows().getFirst();
        assertTrue(row.contains(due.getFirst().words()), row);
        assertTrue(row.contains(due.getFirst().source().label()), row);
        assertTrue(ui(() -> link().getText()).contains(unbroken("\u25B8 Off track")));
        choose("");
        int everybody = store().patients().size();
        await("everybody", () -> patientTable().getItemCount() == everybody);
        assertFalse(rows().toString().contains(due.getFirst().words()));
    }

    @Test
    void searchingGoesOnWithinTheList() throws StoreException {
        List<WorkItem> due = expected().get(Worklist.UNSIGNED);
        String record = store().find(due.getFirst().chart()).orElseThrow().recordNumber();
        choose("UNSIGNED");
        search(record, 1);
        String other = store().patients().stream().map(row -> row.recordNumber())
                .filter(number -> due.stream().noneMatch(item -> number.equals(number(item)))).findFirst()
                .orElseThrow();
        search(other, 0);
    }

    @Test
    void aSavedChartMovesTheLists() throws StoreException {
        int before = expected().get(Worklist.UNSIGNED).size();
        String chart = store().patients().stream().filter(row -> row.unsigned() == 0).findFirst().orElseThrow()
                .chartId();
        EncounterStatus was = status(chart, EncounterStatus.COMPLETE);
        await("one more", () -> link().getText().contains(unbroken("Unsigned " + (before + 1))));
        choose("UNSIGNED");
        await("the patient is on the list", () -> patientTable().getItemCount() == before + 1);
        status(chart, was);
        await("one less", () -> patientTable().getItemCount() == before);
    }

    @Test
    void everyListHasItsCommand() {
        assertEquals(Worklist.values().length, new WorklistNames().getParameterValues().size());
    }

    private static EncounterStatus status(String chart, EncounterStatus status) throws StoreException {
        OpenedChart opened = store().open(chart);
        var header = opened.chart().getEpisodes().getLast().getEncounters().getLast();
        EncounterStatus was = header.getStatus();
        header.setStatus(status);
        store().save(new ChartSave(opened.chart(), List.of(), opened.revision(), "test", "status"));
        return was;
    }

    /** As it stands in the line, where no list is torn apart. */
    private static String unbroken(String words) {
        return words.replace(' ', '\u00A0');
    }

    private static String number(WorkItem item) {
        try {
            return store().find(item.chart()).orElseThrow().recordNumber();
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Who is due, once for each patient. */
    private static Map<Worklist, List<WorkItem>> expected() throws StoreException {
        while (store().facts().complete(10) > 0) {
            // the next ten
        }
        Map<Worklist, List<WorkItem>> lists = Worklists.of(store().facts().all(), LocalDate.now(),
                clinic().catalogue());
        lists.replaceAll((list, items) -> List.copyOf(Due.byChart(items).values()));
        return lists;
    }

    private static ChartStore store() throws StoreException {
        return clinic().store();
    }

    private static Clinic clinic() {
        return ui(() -> WorkbenchDriver.page().getWorkbenchWindow().getService(Clinic.class));
    }

    private static List<String> rows() {
        return ui(() -> Arrays.stream(patientTable().getItems()).map(TableItem::getText).toList());
    }

    private static void choose(String list) {
        act(() -> {
            Event chosen = new Event();
            chosen.text = list;
            link().notifyListeners(SWT.Selection, chosen);
        });
    }

    private static Link link() {
        return WorkbenchDriver.find(patientTable().getParent(), Link.class, link -> true).orElseThrow();
    }
}
