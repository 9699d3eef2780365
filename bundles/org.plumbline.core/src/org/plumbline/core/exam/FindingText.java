package org.plumbline.core.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.exam.FindingReading.Changes;
import org.plumbline.core.exam.FindingReading.FeatureValue;
import org.plumbline.core.exam.FindingReading.Problem;
import org.plumbline.core.internal.exam.EntryReader;
import org.plumbline.core.internal.exam.Grammar;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Provenance;

/**
 * What was found, as a clinician writes it into one cell: {@code 40 p4, firm}, {@code 4-}, {@code + 35, calf pain},
 * {@code 10 pass}. What is written is read back as the same finding, for every kind.
 *
 * <p>An entry is a result, then marks, then after a comma and a blank free words: the end feel of a range, the symptoms
 * a test produced, the quality of a function, else the remark. Every kind has its own result: degrees or a graded word;
 * a grade 0 to 5 with plus or minus, a force such as {@code 180N}; {@code i}, {@code r}, {@code a} or a reflex grade;
 * {@code +}, {@code -}, {@code ?}; where pain went; the letters of P.A.R.T.; {@code pass} or {@code fail} and a
 * value. What was observed is words alone. The start of a word is enough where only one word starts so. The marks are
 * the same for all: {@code p} painful, {@code p4} with its score of 10, {@code np} not painful, {@code p?} not known;
 * {@code ok} normal and {@code !} abnormal, where this does not follow from the result. Words that end like a mark
 * stand in quotes. An empty entry is an empty finding.
 */
public final class FindingText {

    private final Catalogue catalogue;

    /** @param catalogue knows the items that findings belong to */
    public FindingText(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What was found, as it is entered; empty when nothing was. */
    public String print(Finding finding) {
        return Grammar.of(finding, item(finding)).print();
    }

    /** Reads an entry that says all about a finding. The finding stays as it is. */
    public FindingReading read(Finding finding, String entry) {
        Finding after = EcoreUtil.copy(finding);
        Grammar<?> grammar = Grammar.of(after, item(finding));
        grammar.clear();
        EntryReader reader = new EntryReader(entry);
        grammar.read(reader);
        Optional<Problem> problem = reader.problem().or(() -> implausible(after, entry, grammar.features()));
        return problem.isPresent() ? problem.get() : changes(finding, after, grammar);
    }

    /** What says that a finding is within normal limits; the clinician's own statement, whoever made the entry. */
    public Changes normal(Finding finding) {
        Finding after = EcoreUtil.copy(finding);
        Grammar<?> grammar = Grammar.of(after, item(finding));
        grammar.clear();
        grammar.normal();
        return changes(finding, after, grammar);
    }

    /** Whether anything was found: a result, pain, or that it is normal. */
    public boolean isRecorded(Finding finding) {
        return !print(finding).isEmpty();
    }

    private Optional<ExamItem> item(Finding finding) {
        return finding.getItem() == null ? Optional.empty() : catalogue.find(ExamItem.class, finding.getItem());
    }

    private static Changes changes(Finding before, Finding after, Grammar<?> grammar) {
        List<FeatureValue> values = new ArrayList<>();
        for (EStructuralFeature feature : grammar.features()) {
            if (!Objects.equals(before.eGet(feature), after.eGet(feature))) {
                values.add(new FeatureValue(feature, after.eGet(feature)));
            }
        }
        if (before.getProvenance() != Provenance.TYPED) {
            values.add(new FeatureValue(Literals.FINDING__PROVENANCE, Provenance.TYPED));
        }
        return new Changes(values);
    }

    /** What the rules of the chart say about a feature that the entry set; whoever types it knows the item. */
    private static Optional<Problem> implausible(Finding after, String entry, List<EStructuralFeature> features) {
        return Diagnostician.INSTANCE.validate(after).getChildren().stream()
                .filter(problem -> problem.getSeverity() >= Diagnostic.ERROR)
                .filter(problem -> features.stream().anyMatch(feature -> problem.getData().contains(feature)
                        && after.eIsSet(feature)))
                .findFirst().map(problem -> new Problem(problem.getMessage().replace(after.getLabel() + ": ", ""), 0,
                        entry.length()));
    }
}
