package org.plumbline.ui.internal.encounter.treatment;

import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__LABEL;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__MINUTES;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__PROCEDURE;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__PROVIDER;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__REGIONS;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__RESPONSE;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__SIDE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.plumbline.core.plan.Providers;
import org.plumbline.model.chart.Clinician;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.chart.FeatureColumns;
import org.plumbline.ui.internal.form.Column;

/**
 * The columns of the treatment lines.
 *
 * @param session the chart
 * @param units units of a line, in words
 * @param known the people whom a line may name
 */
record TreatmentColumns(ChartSession session, Function<TreatmentLine, String> units,
        Supplier<List<Clinician>> known) {

    /** Number of the column with the minutes. */
    static final int MINUTES = 3;

    /** @param sign what stands before a line: whether it is timed, to be confirmed, or held back */
    List<Column<TreatmentLine>> with(Function<TreatmentLine, String> sign) {
        FeatureColumns columns = new FeatureColumns(session);
        return List.of(Column.reading("", 6, sign), columns.of(TREATMENT_LINE__LABEL, 26),
                columns.of(TREATMENT_LINE__PROCEDURE, 10), columns.of(TREATMENT_LINE__MINUTES, 10),
                Column.reading(Messages.columnUnits, 7, units), columns.of(TREATMENT_LINE__SIDE, 10),
                columns.of(TREATMENT_LINE__REGIONS, 12), givenBy(), columns.of(TREATMENT_LINE__RESPONSE, 20));
    }

    /** Who gave it: the beginning of a known name, or a name and credentials. */
    private Column<TreatmentLine> givenBy() {
        return new Column<>(Words.of(TREATMENT_LINE__PROVIDER), 14, line -> Providers.words(line.getProvider()),
                List.of(), (line, entered) -> {
                    Optional<Clinician> meant = Providers.read(entered, known.get());
                    session.set(line, TREATMENT_LINE__PROVIDER, meant.orElse(null),
                            Words.of(TREATMENT_LINE__PROVIDER));
                    return "";
                });
    }
}
