package org.plumbline.ui.internal.encounter.plan;

import static org.plumbline.model.chart.ChartPackage.Literals.PLANNED_PHASE__AIMS;
import static org.plumbline.model.chart.ChartPackage.Literals.PLANNED_PHASE__CRITERIA;
import static org.plumbline.model.chart.ChartPackage.Literals.PLANNED_PHASE__EDUCATION;
import static org.plumbline.model.chart.ChartPackage.Literals.PLANNED_PHASE__FROM_WEEK;
import static org.plumbline.model.chart.ChartPackage.Literals.PLANNED_PHASE__LABEL;
import static org.plumbline.model.chart.ChartPackage.Literals.PLANNED_PHASE__REACHED_ON;
import static org.plumbline.model.chart.ChartPackage.Literals.PLANNED_PHASE__TO_WEEK;
import static org.plumbline.model.chart.ChartPackage.Literals.PLANNED_PHASE__TREATMENTS;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__PHASES;
import static org.plumbline.ui.internal.form.FieldSpec.entries;
import static org.plumbline.ui.internal.form.FieldSpec.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.Education;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.Treatment;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.model.chart.PlannedPhase;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.chart.FeatureColumns;
import org.plumbline.ui.internal.form.Card;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.FieldForm;
import org.plumbline.ui.internal.form.PageBody;

/** The phases of a plan of care: a row each, and below it what the phase in front aims at and asks for. */
final class PhasesPanel {

    private final ChartSession session;
    private final Composite frame;
    private final ElementTable<PlannedPhase> table;
    private final FieldForm details;
    private final Button add;
    private PlanOfCare plan;
    private PlannedPhase shown;
    private boolean editable = true;

    PhasesPanel(Composite parent, ChartSession session, Catalogue catalogue) {
        this.session = session;
        frame = Style.PLAIN.on(new Composite(parent, SWT.NONE));
        frame.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 8).create());
        frame.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        FeatureColumns columns = new FeatureColumns(session);
        table = new ElementTable<>(frame, Messages.phases, List.of(columns.of(PLANNED_PHASE__LABEL, 40),
                columns.of(PLANNED_PHASE__FROM_WEEK, 16), columns.of(PLANNED_PHASE__TO_WEEK, 16),
                columns.of(PLANNED_PHASE__REACHED_ON, 28)));
        table.onSelect(this::details).onDelete(chosen -> session.remove(chosen, Messages.removePhase))
                .whenEmpty(Messages.noPhase);
        details = new FieldForm(frame, session::type, List.of(text(PLANNED_PHASE__AIMS, 3),
                text(PLANNED_PHASE__CRITERIA, 3),
                entries(PLANNED_PHASE__TREATMENTS, 3, called(Treatment.class, catalogue)),
                entries(PLANNED_PHASE__EDUCATION, 3, called(Education.class, catalogue))));
        details.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        add = new Button(frame, SWT.PUSH);
        add.setText(Messages.addPhase);
        add.setLayoutData(new GridData());
        add.addListener(SWT.Selection, event -> add());
    }

    private static <T extends Entry> SequencedMap<String, String> called(Class<T> kind, Catalogue catalogue) {
        SequencedMap<String, String> called = new LinkedHashMap<>();
        catalogue.all(kind).forEach(entry -> called.put(entry.getId(), entry.getLabel()));
        return called;
    }

    /** Shows the phases of a plan; nothing where there is none. */
    void show(PlanOfCare newPlan) {
        plan = newPlan;
        frame.setVisible(plan != null);
        ((GridData) frame.getLayoutData()).exclude = plan == null;
        table.show(plan == null ? List.of() : plan.getPhases());
        if (plan != null && table.selection().isEmpty()) {
            plan.getPhases().stream().filter(phase -> phase.getReachedOn() == null).findFirst()
                    .ifPresent(table::select);
        }
        details(table.selection().stream().findFirst().orElse(null));
        editable(editable);
    }

    void editable(boolean may) {
        editable = may;
        table.editable(may);
        details.editable(may && shown != null);
        Card.showButton(add, may && plan != null);
    }

    void report(Diagnostic diagnostic) {
        details.report(diagnostic);
    }

    private void add() {
        PlannedPhase phase = ChartFactory.eINSTANCE.createPlannedPhase();
        phase.setId(UUID.randomUUID().toString());
        phase.setLabel(Messages.newPhase);
        session.add(plan, PLAN_OF_CARE__PHASES, phase, Messages.addPhaseLabel);
        table.show(plan.getPhases());
        table.edit(phase, 0);
    }

    private void details(PlannedPhase phase) {
        shown = phase;
        details.show(phase, null);
        details.editable(editable && phase != null);
        details.setVisible(phase != null);
        ((GridData) details.getLayoutData()).exclude = phase == null;
        PageBody.reflow(details);
    }
}
