package org.plumbline.ui.internal.encounter.exam;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.exam.FindingDraft;
import org.plumbline.core.exam.NormValue;
import org.plumbline.core.exam.Norms;
import org.plumbline.core.language.DecimalText;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.RangeOfMotion;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.Side;
import org.plumbline.ui.internal.chart.PatientWords;
import org.plumbline.ui.internal.form.Column;

/** Range of motion: degrees or graded words, with the norm for the patient's age. */
public final class RangeSection extends ExamSection {

    private static final int NARROW = 9;

    public RangeSection(Catalogue catalogue) {
        super("range-of-motion", Messages.range, catalogue, "range");
    }

    @Override
    protected String itemTitle() {
        return Messages.motion;
    }

    @Override
    protected String prompt() {
        return Messages.addRange;
    }

    @Override
    protected List<Column<ExamRow>> before() {
        return List.of(Column.reading(Messages.norm, NARROW,
                row -> norm(row.item()).map(RangeSection::amount).orElse("")));
    }

    @Override
    protected Stream<String> words(ExamItem item) {
        return norm(item).map(norm -> Messages.bind(Messages.normSource, amount(norm), PatientWords.join(Arrays.asList(
                norm.norm().getPosition(), norm.norm().getMethod(), norm.norm().getSource())))).stream();
    }

    private static String amount(NormValue norm) {
        return DecimalText.print(Math.round(norm.value())) + ("degree".equals(norm.unit()) ? "\u00b0" : norm.unit());
    }

    /** The norm at the age of the day, for the way it was measured. */
    private Optional<NormValue> norm(ExamItem item) {
        Finding measured = Stream.of(Side.CENTRAL, Side.LEFT, Side.RIGHT)
                .flatMap(side -> finding(item, side).stream()).findFirst()
                .orElseGet(() -> FindingDraft.of(item, catalogue().version()));
        return item instanceof RangeOfMotion range && measured instanceof RangeFinding found
                ? Norms.find(range, found, age()) : Optional.empty();
    }

    private OptionalInt age() {
        LocalDate birth = ((Chart) input().episode().eContainer()).getPatient().getBirthDate();
        return birth == null ? OptionalInt.empty()
                : OptionalInt.of(Period.between(birth, input().header().getStart().toLocalDate()).getYears());
    }
}
