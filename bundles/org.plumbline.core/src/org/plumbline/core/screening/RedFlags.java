package org.plumbline.core.screening;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.AnswerKind;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.catalogue.ScreeningQuestion;
import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.Answer;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Tri;

/** What follows from the answers to a screen. */
public final class RedFlags {

    private RedFlags() {
    }

    /** The red flags that are asked for, most urgent first. Advice is given to everybody and asked of nobody. */
    public static List<RedFlag> asked(Catalogue catalogue) {
        return catalogue.all(RedFlag.class).stream()
                .filter(flag -> flag.getLevel() != org.plumbline.model.catalogue.ActionLevel.ADVICE)
                .sorted(Comparator.comparing(RedFlag::getLevel)).toList();
    }

    /** Ids of the red flags that an answer to a question raises. */
    public static List<String> raisedBy(ScreeningQuestion question, Tri answer) {
        return switch (answer) {
            case YES -> question.getRedFlags();
            case NO -> question.getRedFlagsOnNo();
            default -> List.of();
        };
    }

    /** Ids of the red flags that the answers of an encounter raise, in the order of the answers. */
    public static Set<String> raised(Encounter encounter, Catalogue catalogue) {
        Set<String> raised = new LinkedHashSet<>();
        for (Answer answer : encounter.getAnswers()) {
            catalogue.find(ScreeningQuestion.class, answer.getQuestion())
                    .ifPresent(question -> raised.addAll(raisedBy(question, answer.getAnswer())));
        }
        return raised;
    }

    /**
     * The answer that gives no cause for concern: no, and yes where a no raises a red flag. Empty for a question that
     * is not answered with yes or no.
     */
    public static Optional<Tri> harmless(ScreeningQuestion question) {
        return question.getAnswer() != AnswerKind.YES_NO ? Optional.empty()
                : Optional.of(question.getRedFlagsOnNo().isEmpty() ? Tri.NO : Tri.YES);
    }

    /** The red flags that are present without word of what was done about them, most urgent first. */
    public static List<RedFlagAnswer> open(Encounter encounter) {
        return encounter.getRedFlags().stream().filter(RedFlags::isOpen)
                .sorted(Comparator.comparing(RedFlagAnswer::getLevel)).toList();
    }

    /** Whether a red flag is present and nobody wrote what was done about it. */
    public static boolean isOpen(RedFlagAnswer flag) {
        String action = flag.getAction();
        return flag.getPresent() == Tri.YES && (action == null || action.isBlank());
    }

    /** The most urgent level among red flags. */
    public static Optional<ActionLevel> worst(Collection<RedFlagAnswer> flags) {
        return flags.stream().map(RedFlagAnswer::getLevel).min(Comparator.naturalOrder());
    }
}
