package org.plumbline.ui.internal.encounter.tests;

import static org.plumbline.model.chart.ChartPackage.Literals.MOVEMENT_FINDING__AFTER;
import static org.plumbline.model.chart.ChartPackage.Literals.MOVEMENT_FINDING__REPETITIONS;
import static org.plumbline.model.chart.ChartPackage.Literals.MOVEMENT_FINDING__RESPONSE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Label;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.entry.FindingSlots;
import org.plumbline.core.entry.Slot;
import org.plumbline.core.exam.FindingNormality;
import org.plumbline.core.exam.MovementAdvice;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.RepeatedMovement;
import org.plumbline.model.chart.MovementFinding;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.encounter.NoteSection;
import org.plumbline.ui.internal.encounter.SectionFrame;
import org.plumbline.ui.internal.form.Column;

/** Repeated movements: how often, where the pain went, then and a minute later, and what the rules say of it. */
public final class RepeatedMovementsSection implements NoteSection {

    private ChartSession session;
    private Catalogue catalogue;
    private SlotTable table;
    private Label advice;
    private FindingSlots slots;

    @Override
    public String id() {
        return "repeated-movements";
    }

    @Override
    public NotePart part() {
        return NotePart.OBJECTIVE;
    }

    @Override
    public String title() {
        return Messages.repeatedMovements;
    }

    @Override
    public void build(SectionFrame frame) {
        session = frame.session();
        catalogue = frame.catalogue();
        table = new SlotTable(frame.body(), session, Messages.repeatedMovements, Messages.addMovement,
                catalogue.all(RepeatedMovement.class), ExamItem::isRoutine, rows -> List.of(
                        SlotColumns.item(Messages.columnMovement, 30),
                        SlotColumns.feature(rows, Messages.columnRepetitions, 8, MOVEMENT_FINDING__REPETITIONS),
                        response(rows, Messages.columnDuring, MOVEMENT_FINDING__RESPONSE),
                        response(rows, Messages.columnAfter, MOVEMENT_FINDING__AFTER),
                        SlotColumns.before(rows, 30, before -> lastTime((MovementFinding) before))));
        advice = SectionLine.of(frame.body(), Style.NOTE);
    }

    private static Column<Slot> response(SlotTable rows, String title, EStructuralFeature feature) {
        return new Column<>(title, 20, slot -> rows.at(slot)
                .map(found -> ResponseWords.print((PainResponse) found.eGet(feature))).orElse(""), List.of(),
                (slot, entered) -> ResponseWords.read(entered).map(response -> {
                    rows.enter(slot, title, finding -> {
                        finding.eSet(feature, response);
                        finding.setNormality(FindingNormality.of(finding));
                    });
                    return "";
                }).orElseGet(() -> Messages.bind(Messages.hintResponse, ResponseWords.all())));
    }

    private static String lastTime(MovementFinding before) {
        String times = before.getRepetitions() == null ? "" : Words.of(before.getRepetitions()) + " \u00d7";
        return Stream.of(times, ResponseWords.print(before.getResponse()),
                before.getAfter() == before.getResponse() ? "" : ResponseWords.print(before.getAfter()))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    @Override
    public void show(NoteInput input) {
        slots = new FindingSlots(input.encounter(), input.before(), catalogue.version());
        table.show(slots);
        SectionLine.say(advice, table.places().stream().flatMap(slot -> advice(slot).stream())
                .collect(Collectors.joining("\n")));
    }

    /** What the rules say of a movement; nothing where pain stayed where it was. */
    private Optional<String> advice(Slot slot) {
        return table.at(slot).map(finding -> MovementAdvice.of((MovementFinding) finding))
                .filter(said -> said != MovementAdvice.NONE).map(said -> Messages.bind(
                        said == MovementAdvice.STOP ? Messages.adviceStop : Messages.adviceContinue,
                        slot.item().getLabel(), MovementAdvice.rules(slot.item(), catalogue).stream()
                                .map(rule -> rule.getText() + ' ' + Messages.bind(Messages.ruleOf, rule.getId(),
                                        rule.getSource())).collect(Collectors.joining(" "))));
    }

    @Override
    public void editable(boolean editable) {
        table.editable(editable);
    }

    @Override
    public Completion completion(NoteInput input) {
        return Completions.of(input, this::shows);
    }

    @Override
    public boolean shows(EObject part) {
        return part instanceof MovementFinding;
    }

    @Override
    public Optional<Runnable> allNormal() {
        return Optional.of(() -> session.make(Messages.normal, slots.normal(table.places())));
    }
}
