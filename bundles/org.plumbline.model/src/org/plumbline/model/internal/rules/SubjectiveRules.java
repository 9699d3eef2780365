package org.plumbline.model.internal.rules;

import static org.plumbline.model.chart.ChartPackage.Literals.BODY_MARK__INTENSITY;
import static org.plumbline.model.chart.ChartPackage.Literals.RED_FLAG_ANSWER__ACTION;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__PAIN_BEST;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__PAIN_NOW;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__PAIN_WORST;
import static org.plumbline.model.internal.rules.Problems.inOrder;
import static org.plumbline.model.internal.rules.Problems.require;
import static org.plumbline.model.internal.rules.Problems.within;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Subjective;
import org.plumbline.model.chart.Tri;

/** Rules for what the patient tells: pain scores, body chart, red flags. */
public final class SubjectiveRules {

    /** Highest score of the numeric pain rating scale. */
    static final int WORST_PAIN = 10;

    private SubjectiveRules() {
    }

    /** Pain scores lie between 0 and 10. */
    public static boolean painIsOnScale(Subjective subjective, DiagnosticChain diagnostics) {
        return onScale(subjective, SUBJECTIVE__PAIN_NOW, diagnostics)
                & onScale(subjective, SUBJECTIVE__PAIN_BEST, diagnostics)
                & onScale(subjective, SUBJECTIVE__PAIN_WORST, diagnostics);
    }

    /** Best pain is not above worst pain, and pain now lies between them. */
    public static boolean painIsInOrder(Subjective subjective, DiagnosticChain diagnostics) {
        Integer now = subjective.getPainNow();
        Integer best = subjective.getPainBest();
        Integer worst = subjective.getPainWorst();
        return require(inOrder(best, worst), diagnostics, subjective, SUBJECTIVE__PAIN_BEST, "bestAboveWorst", best,
                worst)
                & require(inOrder(best, now) && inOrder(now, worst), diagnostics, subjective, SUBJECTIVE__PAIN_NOW,
                        "nowOutsideBestWorst", now);
    }

    /** The intensity of a mark lies between 0 and 10. */
    public static boolean intensityIsOnScale(BodyMark mark, DiagnosticChain diagnostics) {
        return require(within(mark.getIntensity(), 0, WORST_PAIN), diagnostics, mark, BODY_MARK__INTENSITY, "painScale",
                mark.getIntensity());
    }

    /** A red flag that is present has its action recorded. */
    public static boolean presentNeedsAction(RedFlagAnswer flag, DiagnosticChain diagnostics) {
        boolean acted = flag.getAction() != null && !flag.getAction().isBlank();
        return require(flag.getPresent() != Tri.YES || acted, diagnostics, flag, RED_FLAG_ANSWER__ACTION,
                "redFlagWithoutAction", flag.getLabel());
    }

    private static boolean onScale(Subjective subjective, EAttribute score, DiagnosticChain diagnostics) {
        Integer pain = (Integer) subjective.eGet(score);
        return require(within(pain, 0, WORST_PAIN), diagnostics, subjective, score, "painScale", pain);
    }
}
