package org.plumbline.core.internal.shorthand;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.exam.FindingNormality;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.NeuroFinding;
import org.plumbline.model.chart.Normality;

/** Whether it is normal, where that is said rather than to be seen from the result. */
final class JudgementSlot implements Slot {

    /** For numbers and grades, beside which a sign would be read as part of them. */
    static final JudgementSlot WORDS = new JudgementSlot(Messages.judgements);
    /** For what is only there or not. */
    static final JudgementSlot SIGNS = new JudgementSlot(Messages.signs);

    /** First words of normal neurological results. */
    private static final Set<String> NORMAL = Set.of(Messages.normalNeuro.split(" "));

    private final Choice choice;

    private JudgementSlot(String words) {
        choice = Choice.of(Literals.FINDING__NORMALITY, "{0}", words, Normality.NORMAL, Normality.ABNORMAL);
    }

    /** What the result says by itself. */
    static Normality told(Finding finding) {
        Normality told = FindingNormality.of(finding);
        @Nullable String result = finding instanceof NeuroFinding neuro ? neuro.getResult() : null;
        return told != Normality.NOT_TESTED || result == null ? told
                : NORMAL.contains(result.split(" ", 2)[0]) ? Normality.NORMAL : Normality.ABNORMAL;
    }

    @Override
    public Map<EAttribute, Object> read(Token token, ExamItem item) {
        return choice.read(token, item);
    }

    @Override
    public String write(Finding finding) {
        return isTold(finding) ? "" : choice.write(finding);
    }

    @Override
    public String say(Finding finding) {
        return isTold(finding) ? "" : choice.say(finding);
    }

    private static boolean isTold(Finding finding) {
        return finding.getNormality() == Normality.NOT_TESTED || finding.getNormality() == told(finding);
    }

    @Override
    public List<Word> words(ExamItem item) {
        return choice.words(item);
    }
}
