package org.plumbline.core.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.AnswerKind;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.catalogue.ScreeningQuestion;
import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.Answer;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Tri;
import org.plumbline.testkit.InstalledContent;

class RedFlagsTest {

    private static final Catalogue CATALOGUE = InstalledContent.catalogue();

    private final Encounter encounter = ChartFactory.eINSTANCE.createEncounter();

    static Stream<ScreeningQuestion> questions() {
        return CATALOGUE.all(ScreeningQuestion.class).stream();
    }

    @ParameterizedTest
    @CsvSource({ "Q-06,YES,RF-14", "Q-19,YES,RF-12", "Q-20,YES,RF-10 RF-11", "Q-21,YES,RF-08 RF-09", "Q-22,YES,RF-05",
        "Q-23,YES,RF-01", "Q-24,YES,RF-02 RF-03", "Q-25,YES,RF-04", "Q-26,YES,RF-06 RF-27", "Q-27,YES,RF-19",
        "Q-28,YES,RF-32", "Q-31,NO,RF-21", "Q-32,YES,RF-20", "Q-33,NO,RF-35",
        "q-saddle-numbness,YES,rf-saddle-numbness", "q-both-legs,YES,rf-both-legs" })
    void theAnswerThatMeansTroubleRaisesTheFlags(String question, Tri trouble, String flags) {
        Tri other = trouble == Tri.YES ? Tri.NO : Tri.YES;
        assertEquals(List.of(flags.split(" ")), RedFlags.raisedBy(question(question), trouble));
        assertEquals(List.of(), RedFlags.raisedBy(question(question), other));
        assertEquals(List.of(), RedFlags.raisedBy(question(question), Tri.UNKNOWN));
        assertEquals(Optional.of(other), RedFlags.harmless(question(question)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionAndTheFlagsItRaisesNameEachOther(ScreeningQuestion question) {
        Set<String> raised = new TreeSet<>(question.getRedFlags());
        raised.addAll(question.getRedFlagsOnNo());
        Set<String> named = new TreeSet<>();
        CATALOGUE.all(RedFlag.class).stream().filter(flag -> flag.getQuestions().contains(question.getId()))
                .forEach(flag -> named.add(flag.getId()));
        assertEquals(named, raised, question.getLabel());
        assertTrue(raised.isEmpty() || question.getAnswer() == AnswerKind.YES_NO, question.getLabel());
    }

    @Test
    void allAnswersOfANoteCountTogether() {
        answer("Q-21", Tri.YES);
        answer("Q-23", Tri.NO);
        answer("Q-31", Tri.NO);
        assertEquals(List.of("RF-08", "RF-09", "RF-21"), List.copyOf(RedFlags.raised(encounter, CATALOGUE)));
    }

    @Test
    void aQuestionOfAnotherPackRaisesNothing() {
        answer("gone", Tri.YES);
        assertTrue(RedFlags.raised(encounter, CATALOGUE).isEmpty());
    }

    @Test
    void hoursOfSittingHaveNoHarmlessAnswer() {
        assertEquals(Optional.empty(), RedFlags.harmless(question("Q-38")));
    }

    @Test
    void everyFlagButGeneralAdviceIsAskedForTheMostUrgentFirst() {
        List<RedFlag> asked = RedFlags.asked(CATALOGUE);
        assertEquals(CATALOGUE.all(RedFlag.class).size() - 1, asked.size());
        assertTrue(asked.stream().noneMatch(flag -> flag.getId().equals("RF-34")));
        assertEquals("RF-01", asked.getFirst().getId());
        assertEquals(org.plumbline.model.catalogue.ActionLevel.REVIEW, asked.getLast().getLevel());
    }

    @Test
    void aFlagIsOpenUntilSomethingWasDoneAboutIt() {
        RedFlagAnswer review = flag("RF-30", ActionLevel.REVIEW, Tri.YES);
        RedFlagAnswer urgent = flag("RF-01", ActionLevel.URGENT, Tri.YES);
        flag("RF-02", ActionLevel.URGENT, Tri.NO);
        assertEquals(List.of(urgent, review), RedFlags.open(encounter));
        assertEquals(Optional.of(ActionLevel.URGENT), RedFlags.worst(RedFlags.open(encounter)));
        urgent.setAction(" ");
        assertEquals(2, RedFlags.open(encounter).size());
        urgent.setAction("Emergency department told by phone");
        assertEquals(List.of(review), RedFlags.open(encounter));
        assertEquals(Optional.of(ActionLevel.REVIEW), RedFlags.worst(RedFlags.open(encounter)));
    }

    private static ScreeningQuestion question(String id) {
        return CATALOGUE.find(ScreeningQuestion.class, id).orElseThrow();
    }

    private void answer(String question, Tri said) {
        Answer answer = ChartFactory.eINSTANCE.createAnswer();
        answer.setQuestion(question);
        answer.setAnswer(said);
        encounter.getAnswers().add(answer);
    }

    private RedFlagAnswer flag(String id, ActionLevel level, Tri present) {
        RedFlagAnswer flag = ChartFactory.eINSTANCE.createRedFlagAnswer();
        flag.setRedFlag(id);
        flag.setLevel(level);
        flag.setPresent(present);
        encounter.getRedFlags().add(flag);
        return flag;
    }
}
