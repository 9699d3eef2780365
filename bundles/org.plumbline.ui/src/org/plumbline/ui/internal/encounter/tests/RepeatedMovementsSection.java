package org.plumbline.ui.internal.encounter.tests;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__FINDINGS;
import static org.plumbline.model.chart.ChartPackage.Literals.MOVEMENT_FINDING__AFTER;
import static org.plumbline.model.chart.ChartPackage.Literals.MOVEMENT_FINDING__REPETITIONS;
import static org.plumbline.model.chart.ChartPackage.Literals.MOVEMENT_FINDING__RESPONSE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.entry.FindingSlots;
import org.plumbline.core.exam.FindingNormality;
import org.plumbline.core.exam.MovementAdvice;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.RepeatedMovement;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Finding;
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
import org.plumbline.ui.internal.form.LineBelow;

/** Repeated movements: how often, where the pain went, then and a minute later, and what the rules say of it. */
public final class RepeatedMovementsSection implements NoteSection {

    private static final int RESPONSE = 2;

    private final Catalogue catalogue;
    private final List<RepeatedMovement> movements;
    private ChartSession session;
    private SlotTable table;
    private LineBelow advice;

    public RepeatedMovementsSection(Catalogue catalogue) {
        this.catalogue = catalogue;
        movements = catalogue.all(RepeatedMovement.class);
    }

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
    public Set<EStructuralFeature> features() {
        return Set.of(ENCOUNTER__FINDINGS);
    }

    @Override
    public void build(SectionFrame frame) {
        session = frame.session();
        table = new SlotTable(frame.body(), session, Messages.repeatedMovements, movements, ExamItem::isRoutine,
                rows -> List.of(SlotColumns.item(Messages.columnMovement, 32),
                        SlotColumns.feature(rows, Messages.columnRepetitions, 8, MOVEMENT_FINDING__REPETITIONS),
                        response(rows, Messages.columnDuring, MOVEMENT_FINDING__RESPONSE),
                        response(rows, Messages.columnAfter, MOVEMENT_FINDING__AFTER),
                        SlotColumns.before(rows, 24, before -> lastTime((MovementFinding) before)),
                        SlotColumns.origin(rows, 12)))
                .withPicker(frame.body(), Messages.addMovement, List.of(), Stream::of, RESPONSE);
        table.table().describedBy(row -> row.slot().item().getInstruction());
        advice = new LineBelow(frame.body(), Style.NOTE);
    }

    private static Column<SlotRow> response(SlotTable rows, String title, EStructuralFeature feature) {
        return new Column<>(title, 20, row -> rows.at(row)
                .map(found -> ResponseWords.print((PainResponse) found.eGet(feature))).orElse(""), List.of(),
                (row, entered) -> ResponseWords.read(entered).map(response -> {
                    rows.enter(row, title, finding -> {
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
    public boolean hasRow(ExamItem item) {
        return item instanceof RepeatedMovement;
    }

    @Override
    public void ask(ExamItem item) {
        table.ask(List.of(item), RESPONSE);
    }

    @Override
    public void show(NoteInput input) {
        table.show(new FindingSlots(input.encounter(), input.before(), catalogue.version()));
        advice.say(movements.stream().flatMap(movement -> advice(input, movement)).distinct()
                .collect(Collectors.joining("\n")));
    }

    /** What the rules say of a movement, and the rules; nothing where pain stayed where it was. */
    private Stream<String> advice(NoteInput input, RepeatedMovement movement) {
        return input.encounter().getFindings().stream().filter(found -> movement.getId().equals(found.getItem()))
                .map(found -> MovementAdvice.of((MovementFinding) found)).filter(said -> said != MovementAdvice.NONE)
                .flatMap(said -> Stream.concat(Stream.of(Messages.bind(said == MovementAdvice.STOP
                        ? Messages.adviceStop : Messages.adviceContinue, movement.getLabel())), rules(movement)));
    }

    private Stream<String> rules(RepeatedMovement movement) {
        return MovementAdvice.rules(movement, catalogue).stream()
                .map(rule -> Messages.bind(Messages.ruleOf, rule.getText(), rule.getId()));
    }

    @Override
    public void update(NoteInput input, Collection<?> affected) {
        if (affected.stream().anyMatch(one -> one instanceof Finding || one instanceof Encounter)) {
            show(input);
        }
    }

    @Override
    public void editable(boolean editable) {
        table.editable(editable);
    }

    @Override
    public Completion completion(NoteInput input) {
        return Completions.of(input, MovementFinding.class::isInstance, movements);
    }

    @Override
    public boolean shows(EObject part) {
        return part instanceof MovementFinding;
    }

    @Override
    public void go(EObject part) {
        table.go((Finding) part);
    }

    @Override
    public Optional<Runnable> allNormal() {
        return Optional.of(() -> session.make(Messages.normal, table.allNormal()));
    }
}
