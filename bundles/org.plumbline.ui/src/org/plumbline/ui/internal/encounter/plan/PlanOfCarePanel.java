package org.plumbline.ui.internal.encounter.plan;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__EQUIPMENT;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__IRRITABILITY;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__CERTIFIED_BY;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__CERTIFIED_ON;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__FROM;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__INTERVENTIONS;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__MAINTENANCE;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__PER_DAY;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__PER_WEEK;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__PROGNOSIS;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__RATIONALE;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__SENT_ON;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__TO;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__TREATMENTS;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__VERBAL_ORDER_ON;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__WEEKS;
import static org.plumbline.ui.internal.form.FieldSpec.line;
import static org.plumbline.ui.internal.form.FieldSpec.terms;
import static org.plumbline.ui.internal.form.FieldSpec.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.core.careplan.StageOfPain;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.plan.CareAtHand;
import org.plumbline.core.plan.Cautions;
import org.plumbline.core.plan.HeldBack;
import org.plumbline.core.plan.Plans;
import org.plumbline.core.plan.TreatmentChoice;
import org.plumbline.core.provenance.Edit;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.Treatment;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.form.EntryPicker;
import org.plumbline.ui.internal.form.FieldForm;
import org.plumbline.ui.internal.form.FieldSpec;
import org.plumbline.ui.internal.form.LineBelow;
import org.plumbline.ui.internal.form.PageBody;

/**
 * What a plan is made from, and the plan of care in force with its phases and with what the plan before it said; a
 * button starts or renews one.
 */
public final class PlanOfCarePanel {

    private static final List<FieldSpec> FIELDS = List.of(line(PLAN_OF_CARE__FROM, 1), line(PLAN_OF_CARE__TO, 1),
            line(PLAN_OF_CARE__PER_WEEK, 1), line(PLAN_OF_CARE__WEEKS, 1), line(PLAN_OF_CARE__PER_DAY, 1),
            line(PLAN_OF_CARE__MAINTENANCE, 1), text(PLAN_OF_CARE__INTERVENTIONS, 6),
            text(PLAN_OF_CARE__RATIONALE, 3), text(PLAN_OF_CARE__PROGNOSIS, 3), line(PLAN_OF_CARE__CERTIFIED_BY, 2),
            line(PLAN_OF_CARE__CERTIFIED_ON, 2), line(PLAN_OF_CARE__SENT_ON, 2),
            line(PLAN_OF_CARE__VERBAL_ORDER_ON, 2));

    private final ChartSession session;
    private final Catalogue catalogue;
    private final Button start;
    private final FieldForm judged;
    private final LineBelow stage;
    private final LineBelow state;
    private final LineBelow heldBack;
    private final FieldForm form;
    private final EntryPicker<Treatment> picker;
    private final PhasesPanel phases;
    private CareAtHand care;
    private boolean editable = true;

    /** @param button adds a button to the heading around it */
    public PlanOfCarePanel(Composite body, BiFunction<String, Runnable, Button> button, ChartSession session,
            Catalogue catalogue) {
        this.session = session;
        this.catalogue = catalogue;
        start = button.apply(Messages.renewPlan, this::start);
        judged = new FieldForm(body, session::type, List.of(line(EPISODE__IRRITABILITY, 2),
                terms(EPISODE__EQUIPMENT, 4, this::equipment)));
        judged.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        stage = new LineBelow(body, Style.MUTED);
        state = new LineBelow(body, Style.MUTED);
        form = new FieldForm(body, session::type, FIELDS);
        form.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        picker = new EntryPicker<>(body, Messages.addInterventionPrompt, this::items, this::add);
        heldBack = new LineBelow(body, Style.PROBLEM);
        phases = new PhasesPanel(body, session, catalogue);
    }

    /** What exercises need that not every home has. */
    private List<String> equipment() {
        return catalogue.all(Exercise.class).stream().flatMap(exercise -> exercise.getNeeds().stream()).distinct()
                .sorted().toList();
    }

    /** Shows the plan of an episode that is in force. */
    public void show(CareAtHand newCare) {
        care = newCare;
        Optional<PlanOfCare> plan = Plans.current(care.episode());
        start.setText(plan.isEmpty() ? Messages.startPlan : Messages.renewPlan);
        start.requestLayout();
        judged.show(care.episode(), null);
        stage.say(StageOfPain.of(care.episode(), care.day(), catalogue).words());
        state.say(plan.map(this::state).orElse(Messages.noPlan));
        heldBack.say(plan.map(this::heldBack).orElse(""));
        Optional<PlanOfCare> before = plan.flatMap(Plans::before);
        form.show(plan.orElse(null), before.orElse(null));
        form.setVisible(plan.isPresent());
        ((GridData) form.getLayoutData()).exclude = plan.isEmpty();
        PageBody.reflow(form);
        phases.show(plan.orElse(null));
        editable(editable);
    }

    /** Says whether anything may be changed. */
    public void editable(boolean may) {
        editable = may;
        boolean there = care != null && Plans.current(care.episode()).isPresent();
        start.setEnabled(may);
        form.editable(may && there);
        picker.editable(may && there);
        judged.editable(may);
        phases.editable(may);
    }

    /** Shows what a check says about the fields. */
    public void report(Diagnostic diagnostic) {
        form.report(diagnostic);
        judged.report(diagnostic);
        phases.report(diagnostic);
    }

    private void start() {
        session.make(Plans.current(care.episode()).isEmpty() ? Messages.startPlanLabel : Messages.renewPlanLabel,
                Plans.next(care.episode(), care.day()));
        form.setFocus();
    }

    private String state(PlanOfCare plan) {
        int number = care.episode().getPlans().size();
        String days = NLS.bind(plan.getTo() == null ? Messages.planSince : Messages.planFromTo,
                new Object[] { number, Words.of(plan.getFrom()), Words.of(plan.getTo()) });
        return Plans.covers(plan, care.day()) ? days : "\u26A0 " + NLS.bind(Messages.planNotCovering, days);
    }

    private String heldBack(PlanOfCare plan) {
        Cautions cautions = new Cautions(care);
        return planned(plan).stream().filter(one -> cautions.of(one).stream().anyMatch(HeldBack::asksForReason))
                .map(one -> one.getLabel() + "\n" + HeldBackWords.of(cautions.of(one)))
                .collect(Collectors.joining("\n"));
    }

    /** Treatments of the catalogue whose names still stand among the interventions. */
    private List<Treatment> planned(PlanOfCare plan) {
        return catalogue.find(Treatment.class, ids(plan)).stream()
                .filter(one -> plan.getInterventions().contains(one.getLabel())).toList();
    }

    private static List<String> ids(PlanOfCare plan) {
        return Objects.requireNonNullElse(plan.getTreatments(), List.of());
    }

    private List<EntryPicker.Item<Treatment>> items() {
        Cautions cautions = new Cautions(care);
        return new TreatmentChoice(care).all().stream().map(one -> new EntryPicker.Item<>(
                HeldBackWords.sign(cautions.of(one)) + one.getLabel(), "", one)).toList();
    }

    private void add(Treatment treatment) {
        Plans.current(care.episode()).ifPresent(plan -> session.make(Messages.addIntervention, List.of(
                new Edit.Set(plan, PLAN_OF_CARE__INTERVENTIONS, with(plan.getInterventions(), treatment.getLabel())),
                new Edit.Set(plan, PLAN_OF_CARE__TREATMENTS, with(ids(plan), treatment.getId())))));
    }

    private static List<String> with(List<String> words, String more) {
        return Stream.concat(words.stream(), Stream.of(more)).distinct().toList();
    }
}
