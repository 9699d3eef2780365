package org.plumbline.ui.internal.form;

import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.plumbline.core.exam.FindingDraft;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.SegmentFinding;
import org.plumbline.model.chart.Side;
import org.plumbline.store.ChartSave;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.encounter.Sections;

/** A chart that is open at a draft, all its places for entries, and what it says. */
final class OpenedNote {

    /** Pages with places for entries. */
    static final List<Integer> PAGES = List.of(0, 1, 2, 5);

    /** Words of the buttons that bring further things to fill in. */
    private static final List<String> ADDING = List.of("Add", "Start programme", "Start a plan", "Add a phase",
            "Add a problem", "Add a medication", "Start a running profile", "Add shoes", "Add an image",
            "Draft a report");

    private final Chart chartBefore;
    private final Encounter noteBefore;
    private ChartEditor editor;
    private ChartSession session;
    private Encounter note;

    OpenedNote(String patient) {
        editor = Sections.open(patient);
        session = ui(editor::session);
        note = Sections.note(editor);
        chartBefore = ui(() -> EcoreUtil.copy(session.chart()));
        noteBefore = ui(() -> EcoreUtil.copy(note));
    }

    Chart chart() {
        return session.chart();
    }

    Encounter note() {
        return note;
    }

    /** Notes something found at a level of the spine, so that there is a row to enter into. */
    void examined(String item, String level, Side side) {
        act(() -> {
            SegmentFinding found = (SegmentFinding) FindingDraft.of(
                    editor.clinic().catalogue().find(ExamItem.class, item).orElseThrow(), "");
            found.setLevel(level);
            found.setSide(side);
            found.setTenderness(true);
            session.add(note, ChartPackage.Literals.ENCOUNTER__FINDINGS, found, item);
        });
    }

    /** Puts the chart back as it was: other tests know it. */
    void restore() throws Exception {
        long revision = session.revision();
        WorkbenchDriver.closeCharts();
        editor.clinic().store().save(new ChartSave(chartBefore, List.of(noteBefore), revision, "test", "restored"));
    }

    /** Saves the chart; it stays marked where something is not understood. */
    void save() {
        command("org.eclipse.ui.file.save", Map.of());
        await("the chart is saved", () -> !session.stack().isSaveNeeded());
    }

    /** Opens the chart again as it is stored. */
    void openAgain() {
        String id = note.getId();
        String record = session.chart().getPatient().getRecordNumber();
        WorkbenchDriver.closeCharts();
        editor = WorkbenchDriver.open(record);
        session = ui(editor::session);
        act(() -> editor.showPage(1));
        await("the note is shown", () -> session.encounter(id).isPresent());
        note = ui(() -> session.encounter(id).orElseThrow());
    }

    /** All that the chart and the note say. */
    String state() {
        return ui(() -> Stream.of(session.chart(), note).flatMap(OpenedNote::parts).map(OpenedNote::words)
                .collect(Collectors.joining("\n")));
    }

    private static Stream<EObject> parts(EObject part) {
        return Stream.concat(Stream.of(part), part.eContents().stream().flatMap(OpenedNote::parts));
    }

    private static String words(EObject part) {
        return part.eContainingFeature() + part.eClass().getEAllAttributes().stream().filter(part::eIsSet)
                .map(attribute -> attribute.getName() + '=' + part.eGet(attribute)).toList().toString();
    }

    /** The command that would be undone. */
    Command last() {
        return ui(() -> session.stack().getUndoCommand());
    }

    /** Undoes what was done after a command. */
    void undoTo(Command command) {
        while (last() != command) {
            act(() -> session.stack().undo());
        }
    }

    /** Redoes all that was undone. */
    void redo() {
        while (ui(() -> session.stack().canRedo())) {
            act(() -> session.stack().redo());
        }
    }

    /** The places of a page, each found when the one before is done: entries bring further places into sight. */
    Stream<Hands> places(int page) {
        show(page);
        ADDING.forEach(words -> act(() -> Hands.buttons(body())
                .filter(one -> one.getText().replace("&", "").equals(words) && one.isVisible() && one.isEnabled())
                .forEach(one -> one.notifyListeners(SWT.Selection, new Event()))));
        Set<Object> done = new HashSet<>();
        return Stream.iterate(next(done), Optional::isPresent, last -> next(done)).map(Optional::get)
                .filter(place -> ui(() -> !place.control().isDisposed() && place.control().isVisible()));
    }

    /** Shows a page with all its sections. */
    void show(int page) {
        act(() -> editor.showPage(page));
        Sections.unfoldAll();
    }

    /** Fields first: those of what a cell with the focus shows go when another cell has it. */
    private static Optional<Hands> next(Set<Object> done) {
        List<Hands> open = ui(() -> Hands.in(body().getParent()).filter(place -> !done.contains(place)).toList());
        Optional<Hands> next = open.stream().filter(Hands.Field.class::isInstance).findFirst()
                .or(() -> open.stream().findFirst());
        next.ifPresent(done::add);
        return next;
    }

    /** The page in front. */
    static PageBody body() {
        return WorkbenchDriver.find(window(), PageBody.class, Control::isVisible).orElseThrow();
    }
}
