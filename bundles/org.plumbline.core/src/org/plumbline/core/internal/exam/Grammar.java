package org.plumbline.core.internal.exam;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.exam.FindingNormality;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.FunctionFinding;
import org.plumbline.model.chart.MovementFinding;
import org.plumbline.model.chart.NeuroFinding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.ObservationFinding;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.SegmentFinding;
import org.plumbline.model.chart.StrengthFinding;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.model.chart.Tri;

/** How findings of one kind are written: what an entry of a finding says, and how a finding takes it. */
public abstract class Grammar<F extends Finding> {

    private static final Pattern PAIN = Pattern.compile("p(?:ain)?(\\d{1,2})?|(\\d{1,2})/10");
    private static final Set<String> OTHER_MARKS = Set.of("np", "p?", "ok", "wnl", "!", "abn");

    /** The finding that is read and written. */
    protected final F finding;

    private final EStructuralFeature words;
    private final List<EStructuralFeature> features;

    /**
     * @param words what the free words say
     * @param result what the result says
     */
    protected Grammar(F finding, EStructuralFeature words, EStructuralFeature... result) {
        this.finding = finding;
        this.words = words;
        this.features = Stream.concat(Arrays.stream(result), Stream.of(words, Literals.FINDING__PAINFUL,
                Literals.FINDING__PAIN, Literals.FINDING__NORMALITY)).toList();
    }

    /** How this finding is written, which is of this item, as far as the item is known. */
    public static Grammar<?> of(Finding finding, Optional<ExamItem> item) {
        return switch (finding) {
            case RangeFinding range -> new RangeGrammar(range);
            case StrengthFinding strength -> new StrengthGrammar(strength);
            case NeuroFinding neuro -> new NeuroGrammar(neuro, item);
            case TestFinding test -> new TestGrammar(test);
            case MovementFinding movement -> new MovementGrammar(movement);
            case SegmentFinding segment -> new SegmentGrammar(segment);
            case FunctionFinding function -> new FunctionGrammar(function);
            case ObservationFinding observation -> new ObservationGrammar(observation, item);
            default -> throw new IllegalArgumentException(finding.eClass().getName());
        };
    }

    /** What an entry says in full. */
    public final List<EStructuralFeature> features() {
        return features;
    }

    /** Empties the finding. */
    public final void clear() {
        features.forEach(finding::eUnset);
    }

    /** Fills the empty finding from an entry. */
    public final void read(EntryReader entry) {
        take(entry);
        if (finding.getNormality() == Normality.NOT_TESTED) {
            finding.setNormality(judgement());
        }
    }

    /** Fills the empty finding with what is normal. */
    public void normal() {
        FindingNormality.setNormal(finding);
    }

    /** The finding as an entry. */
    public final String print() {
        String judged = finding.getNormality() == judgement() ? "" : switch (finding.getNormality()) {
            case NORMAL -> "ok";
            case ABNORMAL -> "!";
            case NOT_TESTED -> "";
        };
        String said = Stream.of(result(), pain(), judged).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        Object free = isInResult(words) ? null : finding.eGet(words);
        return free == null ? said : said + ", " + free;
    }

    /** Takes an entry; first what stands behind the comma. */
    protected void take(EntryReader entry) {
        entry.tail().filter(free -> !free.isEmpty()).ifPresent(free -> finding.eSet(words, free));
    }

    /** The result as it is entered, empty when there is none. */
    protected abstract String result();

    /** What result and pain say about being normal. */
    protected Normality judgement() {
        return FindingNormality.of(finding);
    }

    /** Whether the result is these words. */
    protected boolean isInResult(EStructuralFeature feature) {
        return false;
    }

    /** Whether a word is a mark that every kind of finding may have. */
    protected static boolean isMark(String word) {
        return OTHER_MARKS.contains(word) || PAIN.matcher(word).matches();
    }

    /** Takes a mark that every kind of finding may have. */
    protected final boolean mark(String word) {
        Matcher pain = PAIN.matcher(word);
        if (pain.matches()) {
            return finding.getPainful() == Tri.OPEN && painful(pain.group(1) == null ? pain.group(2) : pain.group(1));
        }
        return switch (word) {
            case "np" -> finding.getPainful() == Tri.OPEN && painful(Tri.NO);
            case "p?" -> finding.getPainful() == Tri.OPEN && painful(Tri.UNKNOWN);
            case "ok", "wnl" -> judged(Normality.NORMAL);
            case "!", "abn" -> judged(Normality.ABNORMAL);
            default -> false;
        };
    }

    private boolean painful(@Nullable String score) {
        if (score != null) {
            finding.setPain(Integer.valueOf(score));
        }
        return painful(score != null && finding.getPain() == 0 ? Tri.NO : Tri.YES);
    }

    private boolean painful(Tri painful) {
        finding.setPainful(painful);
        return true;
    }

    private boolean judged(Normality normality) {
        if (finding.getNormality() != Normality.NOT_TESTED) {
            return false;
        }
        finding.setNormality(normality);
        return true;
    }

    private String pain() {
        Integer score = finding.getPain();
        return score != null ? "p" + score : switch (finding.getPainful()) {
            case OPEN -> "";
            case YES -> "p";
            case NO -> "np";
            case UNKNOWN -> "p?";
        };
    }
}
