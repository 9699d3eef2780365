package org.plumbline.ui.internal.encounter.treatment;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__TREATMENTS;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__CAUTION_REASON;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__MINUTES;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__MODIFIERS;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__REGION_COUNT;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__TIMED;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__UNITS;
import static org.plumbline.ui.internal.form.FieldSpec.line;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.billing.TreatmentTotals;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.plan.CareAtHand;
import org.plumbline.core.plan.Cautions;
import org.plumbline.core.plan.HeldBack;
import org.plumbline.core.plan.Providers;
import org.plumbline.core.plan.TreatmentChoice;
import org.plumbline.core.plan.TreatmentDraft;
import org.plumbline.core.provenance.Offer;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.core.provenance.TakeOver;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.ProcedureCode;
import org.plumbline.model.catalogue.Treatment;
import org.plumbline.model.chart.Coverage;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Patient;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.encounter.NoteSection;
import org.plumbline.ui.internal.encounter.SectionFrame;
import org.plumbline.ui.internal.encounter.plan.HeldBackWords;
import org.plumbline.ui.internal.encounter.plan.PlanInput;
import org.plumbline.ui.internal.encounter.plan.ReasonPrompt;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.EntryPicker;
import org.plumbline.ui.internal.form.FieldAction;
import org.plumbline.ui.internal.form.FieldForm;
import org.plumbline.ui.internal.form.LineBelow;
import org.plumbline.ui.internal.form.PageBody;

/** The treatment given at an encounter: lines with minutes, and the units they make by the payer's rule. */
public final class TreatmentSection implements NoteSection {

    private ChartSession session;
    private Clinic clinic;
    private Catalogue catalogue;
    private TreatmentTimer timer;
    private ElementTable<TreatmentLine> table;
    private LineBelow sums;
    private LineBelow problems;
    private FieldForm details;
    private EntryPicker<Entry> picker;
    private ReasonPrompt reason;
    private NoteInput input;
    private CareAtHand care;
    private TreatmentTotals totals;
    private boolean editable;

    @Override
    public String id() {
        return "treatment";
    }

    @Override
    public NotePart part() {
        return NotePart.TREATMENT;
    }

    @Override
    public String title() {
        return Messages.treatment;
    }

    @Override
    public Set<EStructuralFeature> features() {
        return Set.of(ENCOUNTER__TREATMENTS);
    }

    @Override
    public void build(SectionFrame frame) {
        session = frame.session();
        clinic = frame.clinic();
        catalogue = clinic.catalogue();
        timer = new TreatmentTimer(frame.button("", () -> timer.pause()), Clock.systemUTC(),
                () -> Optional.ofNullable(input).ifPresent(this::show), (line, minutes) -> session.set(line,
                        TREATMENT_LINE__MINUTES, minutes, Messages.enterMinutes));
        table = new ElementTable<>(frame.body(), title(), new TreatmentColumns(session, this::units,
                () -> Providers.known(input.episode(), input.encounter())).with(this::sign))
                .whenEmpty(Messages.noTreatment).describedBy(this::words).onSelect(this::look)
                .onDelete(chosen -> session.remove(chosen, Messages.removeTreatment))
                .onKey((line, event) -> timer.pressed(line, event.character)).writingInto(TreatmentColumns.MINUTES)
                .on(FieldAction.TAKE_OVER, cell -> before(cell.element()).ifPresent(before -> session.make(
                        Messages.takeOverMinutes, TakeOver.minutes(cell.element(), before))))
                .on(FieldAction.CONFIRM, cell -> session.make(Messages.confirmTreatment,
                        Provenances.confirm(List.of(cell.element()))));
        problems = new LineBelow(frame.body(), Style.PROBLEM);
        sums = new LineBelow(frame.body(), Style.PLAIN);
        TimerBar.below(frame.body(), timer, () -> editable ? selected() : Optional.empty());
        picker = new EntryPicker<>(frame.body(), Messages.addTreatmentPrompt, this::items, this::choose);
        reason = new ReasonPrompt(frame.body());
        details = new FieldForm(frame.body(), session::type, List.of(line(TREATMENT_LINE__MODIFIERS, 2),
                line(TREATMENT_LINE__UNITS, 1), line(TREATMENT_LINE__REGION_COUNT, 1),
                line(TREATMENT_LINE__TIMED, 2), line(TREATMENT_LINE__CAUTION_REASON, 6)));
        details.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
    }

    @Override
    public void editable(boolean may) {
        editable = may;
        table.editable(may);
        picker.editable(may);
        details.editable(may && selected().isPresent());
    }

    @Override
    public void update(NoteInput newInput, Collection<?> affected) {
        if (affected.stream().anyMatch(one -> one instanceof TreatmentLine || one instanceof Encounter
                || one instanceof EncounterHeader || one instanceof Patient || one instanceof Coverage
                || one instanceof Diagnosis || one instanceof Finding || one instanceof RedFlagAnswer)) {
            timer.look();
            show(newInput);
        }
    }

    @Override
    public Completion completion(NoteInput asked) {
        List<TreatmentLine> lines = asked.encounter().getTreatments();
        return lines.isEmpty() ? Completion.EMPTY : lines.stream().anyMatch(line -> Provenances.isUnconfirmed(line)
                || line.isTimed() && line.getMinutes() == null) ? Completion.STARTED : Completion.COMPLETE;
    }

    @Override
    public boolean shows(EObject part) {
        return part instanceof TreatmentLine;
    }

    @Override
    public void go(EObject part) {
        table.select((TreatmentLine) part);
        table.table().setFocus();
    }

    @Override
    public void report(Diagnostic diagnostic) {
        details.report(diagnostic);
    }

    @Override
    public void show(NoteInput newInput) {
        input = newInput;
        care = PlanInput.care(input, clinic);
        totals = TreatmentTotals.of(input.encounter(), input.header(), session.chart().getPatient().getCoverage(),
                catalogue);
        table.show(input.encounter().getTreatments());
        sums.say(input.encounter().getTreatments().isEmpty() ? "" : totals.words());
        problems.say(totals.problems().stream().map(problem -> "\u26A0 " + problem).collect(Collectors.joining("\n")));
        if (table.selection().isEmpty() && !input.encounter().getTreatments().isEmpty()) {
            table.select(input.encounter().getTreatments().getFirst());
        } else {
            look(selected().orElse(null));
        }
    }

    private Optional<TreatmentLine> selected() {
        return table.selection().stream().findFirst();
    }

    private void look(TreatmentLine line) {
        PageBody.show(details, line != null);
        details.show(line, Optional.ofNullable(line).flatMap(this::before).orElse(null));
        details.editable(editable && line != null);
    }

    private String units(TreatmentLine line) {
        return Words.of(totals.unitsOfLines().get(line.getId()));
    }

    private String sign(TreatmentLine line) {
        return timer.sign(line) + (Provenances.isUnconfirmed(line) ? "\u25C7 " : "") + HeldBackWords.sign(held(line));
    }

    private String words(TreatmentLine line) {
        String origin = Offer.isOpen(line) ? Messages.offered
                : Provenances.isUnconfirmed(line) ? Messages.toConfirm : "";
        String last = before(line).map(before -> NLS.bind(Messages.lastTime,
                Objects.requireNonNullElse(before.getMinutes(), "\u2013"),
                Objects.requireNonNullElse(before.getResponse(), "\u2013"))).orElse("");
        return Stream.of(timer.words(line), origin, last, HeldBackWords.of(held(line)))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** The same treatment at the encounter before. */
    private Optional<TreatmentLine> before(TreatmentLine line) {
        return input.before().stream().flatMap(before -> before.getTreatments().stream())
                .filter(one -> Objects.equals(one.getTreatment(), line.getTreatment())
                        && Objects.equals(one.getProcedure(), line.getProcedure())
                        && Objects.equals(one.getLabel(), line.getLabel())).findFirst();
    }

    private List<HeldBack> held(TreatmentLine line) {
        return Optional.ofNullable(line.getTreatment()).flatMap(id -> catalogue.find(Treatment.class, id))
                .map(new Cautions(care)::of).orElse(List.of());
    }

    private List<EntryPicker.Item<Entry>> items() {
        Cautions cautions = new Cautions(care);
        return Stream.concat(
                new TreatmentChoice(care).all().stream().map(one -> new EntryPicker.Item<Entry>(
                        HeldBackWords.sign(cautions.of(one)) + one.getLabel(), codes(one), one)),
                catalogue.all(ProcedureCode.class).stream()
                        .map(one -> new EntryPicker.Item<Entry>(one.getLabel(), one.getCode(), one))).toList();
    }

    private String codes(Treatment treatment) {
        return catalogue.find(ProcedureCode.class, treatment.getProcedures()).stream().map(ProcedureCode::getCode)
                .collect(Collectors.joining(", "));
    }

    /** Adds what was chosen; what is held back only with a reason. */
    private void choose(Entry entry) {
        switch (entry) {
            case ProcedureCode code -> add(TreatmentDraft.of(code), "");
            case Treatment treatment -> {
                List<HeldBack> held = new Cautions(care).of(treatment);
                Consumer<String> add = said -> add(TreatmentDraft.of(treatment, catalogue), said);
                if (held.stream().anyMatch(HeldBack::asksForReason)) {
                    reason.ask(treatment.getLabel() + "\n" + HeldBackWords.of(held), add, () -> { });
                } else {
                    add.accept("");
                }
            }
            default -> throw new IllegalArgumentException(entry.getId());
        }
    }

    private void add(TreatmentLine line, String said) {
        line.setCautionReason(said.isEmpty() ? null : said);
        session.add(input.encounter(), ENCOUNTER__TREATMENTS, line, Messages.addTreatment);
        table.edit(line, TreatmentColumns.MINUTES);
    }
}
