package org.plumbline.core.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.core.reasoning.CaseOf.CATALOGUE;
import static org.plumbline.core.reasoning.CaseOf.evaluation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.provenance.Edits;
import org.plumbline.core.reasoning.CaseOf;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.core.reasoning.Decisions;
import org.plumbline.core.screening.RaisedFlag.State;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.Tri;
import org.plumbline.testkit.EncounterBuilder;
import org.plumbline.testkit.Examination;

class RedFlagAssessmentTest {

    private static RedFlagAssessment assess(EncounterBuilder encounter) {
        return RedFlagAssessment.of(CaseOf.of(encounter));
    }

    private static RedFlagAssessment answered(String... yes) {
        return assess(evaluation().answered(Tri.YES, yes));
    }

    private static RedFlagAssessment found(Consumer<Examination> findings) {
        return assess(evaluation().examined(findings));
    }

    private static Optional<Urgency> urgency(RedFlagAssessment said, String flag) {
        return said.find(flag).map(RaisedFlag::urgency);
    }

    private static void record(EncounterBuilder encounter, String flag, Tri present) {
        Edits.make(new Screen(encounter.encounter(), CATALOGUE)
                .redFlag(CATALOGUE.find(RedFlag.class, flag).orElseThrow(), present));
    }

    @ParameterizedTest(name = "{0} asks for {1}, whatever else is said")
    @CsvSource({ "RF-01, EMERGENCY", "RF-02, EMERGENCY", "RF-03, EMERGENCY", "RF-04, SAME_DAY", "RF-06, EMERGENCY",
        "RF-07, SAME_DAY", "RF-08, SAME_DAY", "RF-09, SAME_DAY", "RF-10, SAME_DAY", "RF-11, REFER", "RF-12, REFER",
        "RF-13, REFER", "RF-14, REFER", "RF-15, SAME_DAY", "RF-16, SAME_DAY", "RF-17, REFER", "RF-18, STOP",
        "RF-19, REFER", "RF-20, STOP", "RF-21, STOP", "RF-22, STOP", "RF-23, REFER", "RF-24, REFER", "RF-25, REFER",
        "RF-26, REVIEW", "RF-27, SAME_DAY", "RF-28, REVIEW", "RF-29, REVIEW", "RF-30, REVIEW", "RF-31, REFER",
        "RF-32, REVIEW", "RF-33, REVIEW", "RF-35, STOP", "RF-36, REVIEW", "rf-saddle-numbness, EMERGENCY",
        "rf-both-legs, EMERGENCY" })
    void aFlagThatIsPresentHasItsLevelItsActionAndItsTrail(String flag, Urgency expected) {
        EncounterBuilder encounter = evaluation();
        record(encounter, flag, Tri.YES);
        RedFlagAssessment said = assess(encounter);
        RaisedFlag raised = said.find(flag).orElseThrow();
        assertEquals(expected, raised.urgency());
        assertEquals(Optional.of(expected), said.worst());
        assertEquals(State.OPEN, raised.state());
        assertFalse(raised.action().isBlank());
        assertEquals(encounter.encounter().getId(), raised.trail().inputs().getFirst().place().encounter());
        assertEquals(flag, raised.trail().sources().getFirst().entry());
        assertEquals(CATALOGUE.version(), raised.trail().contentVersion());
    }

    @Test
    @DisplayName("RF-34: general advice is never a flag and takes no action away")
    void generalAdviceReplacesNothing() {
        EncounterBuilder encounter = evaluation().answered(Tri.YES, "Q-23");
        record(encounter, "RF-34", Tri.YES);
        RedFlagAssessment said = assess(encounter);
        assertTrue(said.find("RF-34").isEmpty());
        assertTrue(said.unanswered().stream().noneMatch(flag -> "RF-34".equals(flag.getId())));
        assertEquals(Optional.of(Urgency.EMERGENCY), said.worst());
    }

    @Test
    @DisplayName("RF-05: cough alone points to a disc and is reviewed (D-07, CF-20); beside an urgent sign it is urgent")
    void coughIsWeighed() {
        assertEquals(Optional.of(Urgency.REVIEW), urgency(answered("Q-22"), "RF-05"));
        assertEquals(Optional.of(Urgency.REVIEW), urgency(answered("Q-22", "Q-06"), "RF-05"));
        assertEquals(Optional.of(Urgency.SAME_DAY), urgency(answered("Q-22", "Q-25"), "RF-05"));
        assertEquals(Optional.of(Urgency.REVIEW),
                urgency(found(it -> it.saw("X-33", Side.CENTRAL, Normality.ABNORMAL, "back pain")), "RF-05"));
    }

    @Test
    @DisplayName("RF-05: a clinic that holds it for a red flag (CF-20) sees it as one, alone too")
    void coughIsUrgentWhereTheClinicSaysSo() {
        ClinicPositions strict = new ClinicPositions(Map.of("CF-20", "a"));
        RedFlagAssessment said = RedFlagAssessment
                .of(CaseOf.of(evaluation().answered(Tri.YES, "Q-22").episode(), strict));
        assertEquals(Optional.of(Urgency.SAME_DAY), urgency(said, "RF-05"));
    }

    @Test
    @DisplayName("RF-01, saddle and both legs together are a cauda equina picture; one alone is an emergency too")
    void caudaEquina() {
        RedFlagAssessment all = answered("Q-23", "q-saddle-numbness", "q-both-legs");
        assertEquals(List.of("picture-cauda-equina"),
                all.pictures().stream().map(picture -> picture.rule().getId()).toList());
        assertEquals(3, all.pictures().getFirst().present().size());
        RedFlagAssessment one = answered("q-saddle-numbness");
        assertTrue(one.pictures().isEmpty());
        assertEquals(Optional.of(Urgency.EMERGENCY), one.worst());
    }

    @Test
    @DisplayName("RF-07: leg pain together with lost feeling is a picture of the nerve")
    void nervePicture() {
        assertEquals(List.of("picture-nerve"), answered("Q-20", "Q-06").pictures().stream()
                .map(picture -> picture.rule().getId()).toList());
    }

    @Test
    @DisplayName("RF-20 and R-03: pain driven outwards stops the activity, pain drawn to the spine does not")
    void direction() {
        assertEquals(Optional.of(Urgency.STOP), urgency(found(it -> it.repeated("move-repeated-flexion", 10,
                PainResponse.PERIPHERALIZES, PainResponse.NONE)), "RF-20"));
        assertEquals(Optional.of(Urgency.STOP), urgency(found(it -> it.repeated("move-repeated-extension", 10,
                PainResponse.INCREASES, PainResponse.PERIPHERALIZES)), "RF-20"));
        assertTrue(found(it -> it.repeated("move-repeated-flexion", 10, PainResponse.CENTRALIZES,
                PainResponse.NONE)).find("RF-20").isEmpty());
        assertEquals(Optional.of(Urgency.STOP),
                urgency(found(it -> it.saw("X-05", Side.LEFT, Normality.ABNORMAL, "peripheralises")), "RF-20"));
    }

    @ParameterizedTest(name = "{1} is raised by {0}: {2}")
    @CsvSource({ "X-01, RF-21, antalgic", "X-18, RF-14, reduced at the calf", "neuro-dermatome-s1, RF-14, reduced",
        "X-19, RF-13, weak", "neuro-myotome-l5, RF-13, 4/5", "X-20, RF-01, no urge to pass water",
        "neuro-plantar, RF-27, upgoing", "X-40, RF-30, not yet done" })
    void findingsRaiseFlags(String item, String flag, String words) {
        assertTrue(found(it -> it.saw(item, Side.LEFT, Normality.ABNORMAL, words)).find(flag)
                .filter(raised -> raised.state() == State.PROPOSED).isPresent());
        assertTrue(found(it -> it.saw(item, Side.LEFT, Normality.NORMAL, "")).find(flag).isEmpty());
    }

    @Test
    @DisplayName("RF-02, RF-03: weakness and numbness that were found do not say that they came suddenly")
    void suddenIsAsked() {
        RedFlagAssessment said = found(it -> it.neuro("X-19", Side.LEFT, "4/5", Normality.ABNORMAL)
                .neuro("X-18", Side.LEFT, "reduced", Normality.ABNORMAL));
        assertTrue(said.find("RF-02").isEmpty());
        assertTrue(said.find("RF-03").isEmpty());
        assertTrue(said.unanswered().stream().anyMatch(flag -> "RF-02".equals(flag.getId())));
    }

    @Test
    @DisplayName("RF-35 and R-13: a painful or weak hop holds the progression, a strong one does not")
    void hop() {
        assertEquals(Optional.of(Urgency.STOP),
                urgency(found(it -> it.function("X-12", Side.LEFT, 4, "count", Tri.NO)), "RF-35"));
        assertTrue(found(it -> it.function("X-12", Side.LEFT, 10, "count", Tri.YES)).find("RF-35").isEmpty());
    }

    @ParameterizedTest(name = "{0} is raised by the words “{2}” in {1}")
    @CsvSource(delimiter = '|', value = { "RF-10 | location | Right buttock, calf and foot",
        "RF-14 | quality | Numb outer foot", "rf-saddle-numbness | complaint | I cannot feel the paper",
        "rf-both-legs | location | Both legs to the soles", "RF-08 | complaint | I am doubled over",
        "RF-22 | aggravating | Every step of a run", "RF-23 | easing | Not stretching, not rolling",
        "RF-26 | homeProgram | The bridge made it worse" })
    void wordsRaiseFlags(String flag, String field, String words) {
        EncounterBuilder encounter = evaluation().told(it -> it.eSet(it.eClass().getEStructuralFeature(field), words));
        assertTrue(assess(encounter).find(flag).isPresent());
    }

    @Test
    void whatIsDeniedRaisesNothing() {
        RedFlagAssessment said = assess(evaluation().told(it -> {
            it.setLocation("Low back, never below the knee");
            it.setQuality("Ache; no numbness");
            it.setHomeProgram("No worse");
        }));
        assertEquals(List.of(), said.flags());
    }

    @ParameterizedTest(name = "{1} is raised where {0} is the working diagnosis")
    @CsvSource({ "C-02, RF-11", "C-13, RF-12", "C-04, RF-30", "C-20, RF-07", "C-21, RF-07" })
    void suspicionRaisesFlags(String condition, String flag) {
        EncounterBuilder encounter = evaluation();
        encounter.episode().diagnosis("M54.50", "Suspected", Side.CENTRAL, condition);
        assertTrue(assess(encounter).find(flag).isPresent());
    }

    @Test
    void whatANoteSaysLaterSettlesAProposal() {
        EncounterBuilder first = evaluation().answered(Tri.YES, "Q-06");
        assertEquals(State.PROPOSED, assess(first).find("RF-14").orElseThrow().state());
        EncounterBuilder later = first.episode().visit("2026-10-20T09:00", 30);
        record(later, "RF-14", Tri.NO);
        assertTrue(assess(later).find("RF-14").isEmpty());
    }

    @Test
    void whatTheSameNoteDeniesIsSaidToContradictIt() {
        EncounterBuilder encounter = evaluation().answered(Tri.YES, "Q-06");
        record(encounter, "RF-14", Tri.NO);
        assertEquals(State.CONTRADICTED, assess(encounter).find("RF-14").orElseThrow().state());
    }

    @Test
    void anActionClosesAFlagAndAnUnknownDoesNot() {
        EncounterBuilder encounter = evaluation();
        record(encounter, "RF-01", Tri.YES);
        Edits.make(Screen.dealtWith(encounter.encounter().getRedFlags().getFirst(), "Ambulance called",
                OffsetDateTime.parse("2026-10-12T09:10:00Z")));
        RedFlagAssessment said = assess(encounter);
        assertEquals(State.DEALT_WITH, said.find("RF-01").orElseThrow().state());
        assertEquals("Ambulance called", said.find("RF-01").orElseThrow().done());
        assertTrue(said.worst().isEmpty());
    }

    @Test
    void aProposalThatWasOverruledIsNotMadeAgain() {
        EncounterBuilder encounter = evaluation().answered(Tri.YES, "Q-06");
        RaisedFlag proposed = assess(encounter).find("RF-14").orElseThrow();
        Edits.make(List.of(Decisions.record(encounter.episode().chart().build().getChart().getEpisodes().getLast(),
                proposed.key(), "RF-14", "Old meralgia, known for ten years", "Dana Reyes",
                OffsetDateTime.parse("2026-10-12T09:10:00Z"), CATALOGUE)));
        assertTrue(assess(encounter).find("RF-14").isEmpty());
    }

    @Test
    void whatNobodyAnsweredIsListedMostUrgentFirst() {
        EncounterBuilder encounter = evaluation().noOtherRedFlags();
        List<String> left = assess(encounter).unanswered().stream().map(RedFlag::getId).toList();
        assertFalse(left.contains("RF-01"));
        assertEquals("RF-05", left.getFirst());
        assertEquals("RF-36", left.getLast());
    }
}
