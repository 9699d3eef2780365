package org.plumbline.ui.internal.encounter.treatment;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__TREATMENTS;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__LABEL;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__MINUTES;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__PROCEDURE;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__REGIONS;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__RESPONSE;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.plumbline.core.billing.TimedService;
import org.plumbline.core.billing.TimedUnits;
import org.plumbline.core.billing.UnitCount;
import org.plumbline.core.billing.UnitRule;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.catalogue.ProcedureCode;
import org.plumbline.model.catalogue.Treatment;
import org.plumbline.model.chart.Coverage;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.chart.Drafts;
import org.plumbline.ui.internal.chart.FeatureColumns;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.encounter.NoteSection;
import org.plumbline.ui.internal.encounter.SectionFrame;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.EntryPicker;
import org.plumbline.ui.internal.form.PageBody;

/** The treatment given at an encounter: lines with minutes, and the units they make by the payer's rule. */
public final class TreatmentSection implements NoteSection {

    private ChartSession session;
    private Catalogue catalogue;
    private ElementTable<TreatmentLine> table;
    private Label total;
    private EntryPicker<Entry> picker;
    private Encounter encounter;
    private Optional<UnitCount> units = Optional.empty();

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
    public void build(SectionFrame frame) {
        session = frame.session();
        catalogue = frame.catalogue();
        FeatureColumns columns = new FeatureColumns(session);
        table = new ElementTable<TreatmentLine>(frame.body(), Messages.treatment,
                List.of(columns.of(TREATMENT_LINE__LABEL, 34), columns.of(TREATMENT_LINE__PROCEDURE, 11),
                        columns.of(TREATMENT_LINE__MINUTES, 10),
                        Column.reading(Messages.columnUnits, 8, this::unitsOf),
                        columns.of(TREATMENT_LINE__REGIONS, 18), columns.of(TREATMENT_LINE__RESPONSE, 28)))
                .onDelete(chosen -> session.remove(chosen, Messages.removeTreatment));
        total = Style.MUTED.on(new Label(frame.body(), SWT.WRAP));
        total.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).create());
        picker = new EntryPicker<Entry>(frame.body(), Messages.addTreatmentPrompt, this::items, this::add);
    }

    @Override
    public void editable(boolean editable) {
        table.editable(editable);
        picker.editable(editable);
    }

    @Override
    public void update(NoteInput input, Collection<?> affected) {
        if (affected.stream().anyMatch(one -> one instanceof TreatmentLine || one instanceof Encounter
                || one instanceof Coverage)) {
            show(input);
        }
    }

    @Override
    public Completion completion(NoteInput input) {
        List<TreatmentLine> lines = input.encounter().getTreatments();
        return lines.isEmpty() ? Completion.EMPTY
                : lines.stream().anyMatch(line -> line.isTimed() && line.getMinutes() == null) ? Completion.STARTED
                        : Completion.COMPLETE;
    }

    @Override
    public boolean shows(EObject part) {
        return part instanceof TreatmentLine;
    }

    @Override
    public void show(NoteInput input) {
        encounter = input.encounter();
        units = rule().map(rule -> TimedUnits.count(services(), rule));
        table.show(encounter.getTreatments());
        total.setText(units.filter(count -> count.minutes() > 0).map(UnitCount::trail).orElse(""));
        total.setVisible(!total.getText().isEmpty());
        ((GridData) total.getLayoutData()).exclude = total.getText().isEmpty();
        PageBody.reflow(total);
    }

    private Optional<UnitRule> rule() {
        Coverage coverage = session.chart().getPatient().getCoverage();
        return Optional.ofNullable(coverage == null ? null : coverage.getRuleSet())
                .flatMap(id -> catalogue.find(PayerRuleSet.class, id)).flatMap(UnitRule::of);
    }

    private List<TimedService> services() {
        return encounter.getTreatments().stream()
                .filter(line -> line.isTimed() && line.getProcedure() != null && line.getMinutes() != null
                        && line.getMinutes() >= 0)
                .map(line -> new TimedService(line.getProcedure(), line.getMinutes())).toList();
    }

    /** Units of a line; minutes of one code count together and stand in its first line. */
    private String unitsOf(TreatmentLine line) {
        if (line.getUnits() != null) {
            return String.valueOf(line.getUnits());
        }
        if (!line.isTimed()) {
            return line.getProcedure() == null ? "" : "1";
        }
        Set<String> seen = new HashSet<>();
        for (TreatmentLine other : encounter.getTreatments()) {
            if (other == line) {
                return seen.contains(line.getProcedure()) ? "" : units.map(count -> count.of(line.getProcedure()))
                        .map(String::valueOf).orElse("");
            }
            seen.add(other.getProcedure());
        }
        return "";
    }

    private List<EntryPicker.Item<Entry>> items() {
        return Stream.concat(
                catalogue.all(Treatment.class).stream()
                        .map(entry -> new EntryPicker.Item<Entry>(entry.getLabel(), "", entry)),
                catalogue.all(ProcedureCode.class).stream()
                        .map(entry -> new EntryPicker.Item<Entry>(entry.getLabel(), entry.getCode(), entry)))
                .toList();
    }

    private void add(Entry entry) {
        TreatmentLine line = entry instanceof ProcedureCode code ? Drafts.line(code)
                : Drafts.line((Treatment) entry, catalogue);
        session.add(encounter, ENCOUNTER__TREATMENTS, line, Messages.addTreatment);
        table.edit(line, 2);
    }
}
