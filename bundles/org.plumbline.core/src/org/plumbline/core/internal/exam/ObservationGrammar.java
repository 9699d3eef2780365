package org.plumbline.core.internal.exam;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.ObservationItem;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.ObservationFinding;

/** What was seen, asked or felt: words, for which the catalogue knows graded ones. */
final class ObservationGrammar extends WordsGrammar<ObservationFinding> {

    private final Optional<ObservationItem> item;

    ObservationGrammar(ObservationFinding finding, Optional<ExamItem> item) {
        super(finding, Literals.OBSERVATION_FINDING__WORDS);
        this.item = item.filter(ObservationItem.class::isInstance).map(ObservationItem.class::cast);
    }

    /** The start of a graded word stands for it, where only one, or one and longer ones, start so. */
    @Override
    protected String meaning(String typed) {
        List<String> meant = item.stream().flatMap(known -> known.getGrades().stream())
                .filter(grade -> !typed.isEmpty() && grade.regionMatches(true, 0, typed, 0, typed.length()))
                .sorted(Comparator.comparing(String::length)).toList();
        return !meant.isEmpty() && meant.stream().allMatch(grade -> grade.startsWith(meant.getFirst()))
                ? meant.getFirst() : typed;
    }

    @Override
    public void normal() {
        super.normal();
        item.map(ObservationItem::getNormal).ifPresent(finding::setWords);
    }

    @Override
    protected Normality said(String words) {
        return item.filter(known -> known.getNormal() != null && known.getGrades().contains(words))
                .map(known -> words.equals(known.getNormal()) ? Normality.NORMAL : Normality.ABNORMAL)
                .orElse(Normality.NOT_TESTED);
    }
}
