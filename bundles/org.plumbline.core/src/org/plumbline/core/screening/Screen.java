package org.plumbline.core.screening;

import static org.plumbline.model.chart.ChartPackage.Literals.ANSWER__ANSWER;
import static org.plumbline.model.chart.ChartPackage.Literals.ANSWER__NUMBER;
import static org.plumbline.model.chart.ChartPackage.Literals.ANSWER__TEXT;
import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__ANSWERS;
import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__RED_FLAGS;
import static org.plumbline.model.chart.ChartPackage.Literals.RED_FLAG_ANSWER__ACTED_ON;
import static org.plumbline.model.chart.ChartPackage.Literals.RED_FLAG_ANSWER__ACTION;
import static org.plumbline.model.chart.ChartPackage.Literals.RED_FLAG_ANSWER__PRESENT;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.provenance.Edit;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.catalogue.ScreeningQuestion;
import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.Answer;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Tri;

/**
 * The screen of an encounter: the edits that answering makes. An answer that means trouble raises its red flags; taken
 * back, it leaves those open to be asked that nothing else raises and nobody has acted on.
 *
 * @param note the encounter
 * @param catalogue questions and red flags
 */
public record Screen(Encounter note, Catalogue catalogue) {

    private static final ChartFactory NEW = ChartFactory.eINSTANCE;

    /** The answer to a question; empty when it was not asked. */
    public Optional<Answer> answer(String question) {
        return note.getAnswers().stream().filter(answer -> question.equals(answer.getQuestion())).findFirst();
    }

    /** What was found about a red flag; empty when it was not looked at. */
    public Optional<RedFlagAnswer> redFlag(String id) {
        return note.getRedFlags().stream().filter(flag -> id.equals(flag.getRedFlag())).findFirst();
    }

    /** Answers a question with yes, no, unknown, or, with open, takes the answer back. */
    public List<Edit> answer(ScreeningQuestion question, Tri said) {
        return answer(List.of(question), said);
    }

    private List<Edit> answer(Collection<ScreeningQuestion> questions, Tri said) {
        Set<String> raised = new LinkedHashSet<>(RedFlags.raised(note, catalogue));
        Set<String> after = new LinkedHashSet<>();
        Set<String> answered = new TreeSet<>();
        List<Edit> edits = new ArrayList<>();
        for (ScreeningQuestion question : questions) {
            answered.add(question.getId());
            after.addAll(RedFlags.raisedBy(question, said));
            edits.add(set(question, ANSWER__ANSWER, said));
        }
        for (Answer other : note.getAnswers()) {
            catalogue.find(ScreeningQuestion.class, other.getQuestion())
                    .filter(question -> !answered.contains(question.getId()))
                    .ifPresent(question -> after.addAll(RedFlags.raisedBy(question, other.getAnswer())));
        }
        catalogue.find(RedFlag.class, after).stream().filter(flag -> !raised.contains(flag.getId()))
                .forEach(flag -> edits.addAll(redFlag(flag, Tri.YES)));
        raised.removeAll(after);
        catalogue.find(RedFlag.class, raised).stream()
                .filter(flag -> redFlag(flag.getId()).filter(RedFlags::isOpen).isPresent())
                .forEach(flag -> edits.addAll(redFlag(flag, Tri.OPEN)));
        return edits;
    }

    /** Answers a question by a number; null takes it back. */
    public List<Edit> number(ScreeningQuestion question, @Nullable Double number) {
        return List.of(set(question, ANSWER__NUMBER, number));
    }

    /** Answers a question in words; null takes them back. */
    public List<Edit> words(ScreeningQuestion question, @Nullable String words) {
        return List.of(set(question, ANSWER__TEXT, words));
    }

    private Edit set(ScreeningQuestion question, EAttribute feature, @Nullable Object value) {
        return answer(question.getId()).<Edit>map(answer -> new Edit.Set(answer, feature, value)).orElseGet(() -> {
            Answer answer = NEW.createAnswer();
            answer.setQuestion(question.getId());
            answer.setLabel(question.getLabel());
            answer.setContentVersion(catalogue.version());
            answer.eSet(feature, value);
            return new Edit.Add(note, ENCOUNTER__ANSWERS, answer);
        });
    }

    /** Says whether a red flag is present. What was done about it goes when it is not. */
    public List<Edit> redFlag(RedFlag flag, Tri present) {
        return redFlag(flag.getId()).map(found -> present(found, present)).orElseGet(() -> {
            RedFlagAnswer found = NEW.createRedFlagAnswer();
            found.setRedFlag(flag.getId());
            found.setLabel(flag.getLabel());
            found.setLevel(ActionLevel.get(flag.getLevel().getLiteral()));
            found.setContentVersion(catalogue.version());
            found.setPresent(present);
            return List.of(new Edit.Add(note, ENCOUNTER__RED_FLAGS, found));
        });
    }

    private static List<Edit> present(RedFlagAnswer found, Tri present) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Set(found, RED_FLAG_ANSWER__PRESENT, present));
        if (present != Tri.YES && found.getAction() != null) {
            edits.add(new Edit.Set(found, RED_FLAG_ANSWER__ACTION, null));
            edits.add(new Edit.Set(found, RED_FLAG_ANSWER__ACTED_ON, null));
        }
        return edits;
    }

    /** Records what was done about a red flag, and when. */
    public static List<Edit> dealtWith(RedFlagAnswer flag, String action, OffsetDateTime when) {
        return List.of(new Edit.Set(flag, RED_FLAG_ANSWER__ACTION, action),
                new Edit.Set(flag, RED_FLAG_ANSWER__ACTED_ON, when));
    }

    /**
     * Answers with no whatever is asked with yes or no and was not answered. A question whose no would raise a red
     * flag stays open: that is to be said of itself.
     */
    public List<Edit> otherQuestionsNo() {
        return answer(catalogue.all(ScreeningQuestion.class).stream()
                .filter(question -> RedFlags.harmless(question).filter(harmless -> harmless == Tri.NO).isPresent())
                .filter(question -> answer(question.getId()).map(Answer::getAnswer).orElse(Tri.OPEN) == Tri.OPEN)
                .toList(), Tri.NO);
    }

    /** Says of every red flag not looked at that it is not present. */
    public List<Edit> otherRedFlagsNo() {
        return RedFlags.asked(catalogue).stream()
                .filter(flag -> redFlag(flag.getId()).map(RedFlagAnswer::getPresent).orElse(Tri.OPEN) == Tri.OPEN)
                .flatMap(flag -> redFlag(flag, Tri.NO).stream()).toList();
    }
}
