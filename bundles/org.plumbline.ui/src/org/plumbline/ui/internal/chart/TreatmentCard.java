package org.plumbline.ui.internal.chart;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__TREATMENTS;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__LABEL;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__MINUTES;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__PROCEDURE;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__REGIONS;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__RESPONSE;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
import org.plumbline.ui.internal.form.Card;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.EntryPicker;
import org.plumbline.ui.internal.form.PageBody;

/** The treatment given at an encounter: lines with minutes, and the units they make by the payer's rule. */
final class TreatmentCard {

    private final ChartSession session;
    private final Catalogue catalogue;
    private final ElementTable<TreatmentLine> table;
    private final Label total;
    private final EntryPicker<Entry> picker;
    private Encounter encounter;
    private Optional<UnitCount> units = Optional.empty();

    TreatmentCard(Card card, ChartSession session, Catalogue catalogue) {
        this.session = session;
        this.catalogue = catalogue;
        FeatureColumns columns = new FeatureColumns(session);
        table = new ElementTable<TreatmentLine>(card.body(), Messages.treatment,
                List.of(columns.of(TREATMENT_LINE__LABEL, 34), columns.of(TREATMENT_LINE__PROCEDURE, 11),
                        columns.of(TREATMENT_LINE__MINUTES, 10),
                        Column.reading(Messages.columnUnits, 8, this::unitsOf),
                        columns.of(TREATMENT_LINE__REGIONS, 18), columns.of(TREATMENT_LINE__RESPONSE, 28)))
                .onDelete(chosen -> session.remove(chosen, Messages.removeTreatment));
        total = Style.MUTED.on(new Label(card.body(), SWT.WRAP));
        total.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).create());
        picker = new EntryPicker<Entry>(card.body(), Messages.addTreatmentPrompt, this::items, this::add);
    }

    void editable(boolean editable) {
        table.editable(editable);
        picker.editable(editable);
    }

    void show(Encounter shown) {
        encounter = shown;
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
