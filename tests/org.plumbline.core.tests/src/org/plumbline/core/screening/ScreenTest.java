package org.plumbline.core.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.provenance.Edits;
import org.plumbline.model.catalogue.AnswerKind;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.catalogue.ScreeningQuestion;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Tri;
import org.plumbline.testkit.InstalledContent;

class ScreenTest {

    private static final Catalogue CATALOGUE = InstalledContent.catalogue();
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-22T12:00-05:00");

    private final Encounter note = ChartFactory.eINSTANCE.createEncounter();
    private final Screen screen = new Screen(note, CATALOGUE);

    @Test
    void aYesRaisesItsFlagsAtOnce() {
        ask("Q-24", Tri.YES);
        assertEquals(List.of("RF-02", "RF-03"), open());
        assertEquals("Sudden loss of movement", found("RF-02").getLabel());
        assertEquals(CATALOGUE.version(), screen.answer("Q-24").orElseThrow().getContentVersion());
    }

    @Test
    void aMistakenYesIsTakenBack() {
        ask("Q-24", Tri.YES);
        ask("Q-24", Tri.NO);
        assertEquals(List.of(), open());
        assertEquals(Tri.OPEN, found("RF-02").getPresent());
        assertEquals(1, note.getAnswers().size());
    }

    @Test
    void aFlagStaysWhileAnotherAnswerRaisesItOrSomebodyActedOnIt() {
        ask("Q-21", Tri.YES);
        Edits.make(Screen.dealtWith(found("RF-08"), "Doctor phoned", NOON));
        ask("Q-21", Tri.UNKNOWN);
        assertEquals(Tri.YES, found("RF-08").getPresent());
        assertEquals(NOON, found("RF-08").getActedOn());
        assertEquals(Tri.OPEN, found("RF-09").getPresent());
    }

    @Test
    void aFlagThatTurnsOutAbsentNeedsNoAction() {
        RedFlag saddle = CATALOGUE.find(RedFlag.class, "rf-saddle-numbness").orElseThrow();
        Edits.make(screen.redFlag(saddle, Tri.YES));
        Edits.make(Screen.dealtWith(found(saddle.getId()), "Emergency department", NOON));
        Edits.make(screen.redFlag(saddle, Tri.NO));
        assertNull(found(saddle.getId()).getAction());
        assertNull(found(saddle.getId()).getActedOn());
        assertEquals(1, note.getRedFlags().size());
    }

    @Test
    void aFlagAlreadyFoundIsNotRaisedTwice() {
        Edits.make(screen.redFlag(CATALOGUE.find(RedFlag.class, "RF-01").orElseThrow(), Tri.NO));
        ask("Q-23", Tri.YES);
        assertEquals(List.of("RF-01"), open());
        assertEquals(1, note.getRedFlags().size());
    }

    @Test
    void theOtherQuestionsAreNoButNotThoseWhoseNoMeansTrouble() {
        ask("Q-06", Tri.YES);
        Edits.make(screen.otherQuestionsNo());
        List<ScreeningQuestion> all = CATALOGUE.all(ScreeningQuestion.class);
        assertEquals(all.stream().filter(question -> question.getAnswer() == AnswerKind.YES_NO).count() - 2,
                note.getAnswers().size());
        assertEquals(Tri.YES, screen.answer("Q-06").orElseThrow().getAnswer());
        assertEquals(Tri.NO, screen.answer("Q-01").orElseThrow().getAnswer());
        assertTrue(screen.answer("Q-31").isEmpty());
        assertTrue(screen.answer("Q-38").isEmpty());
        assertEquals(List.of("RF-14"), open());
    }

    @Test
    void theOtherFlagsAreNotPresent() {
        ask("Q-23", Tri.YES);
        Edits.make(screen.otherRedFlagsNo());
        assertEquals(List.of("RF-01"), open());
        assertEquals(RedFlags.asked(CATALOGUE).size(), note.getRedFlags().size());
    }

    @Test
    void numbersAndWordsAreKept() {
        Edits.make(screen.number(question("Q-38"), 7.5));
        Edits.make(screen.words(question("Q-37"), "Trail, 40 km"));
        Edits.make(screen.number(question("Q-38"), 8.0));
        assertEquals(8.0, screen.answer("Q-38").orElseThrow().getNumber());
        assertEquals("Trail, 40 km", screen.answer("Q-37").orElseThrow().getText());
        assertEquals(2, note.getAnswers().size());
    }

    private List<String> open() {
        return RedFlags.open(note).stream().map(RedFlagAnswer::getRedFlag).toList();
    }

    private RedFlagAnswer found(String flag) {
        return screen.redFlag(flag).orElseThrow();
    }

    private static ScreeningQuestion question(String id) {
        return CATALOGUE.find(ScreeningQuestion.class, id).orElseThrow();
    }

    private void ask(String question, Tri said) {
        Edits.make(screen.answer(question(question), said));
    }
}
