package org.plumbline.core.shorthand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.exam.FindingText;
import org.plumbline.core.exam.Found;
import org.plumbline.core.plan.Prescriptions;
import org.plumbline.core.plan.TreatmentDraft;
import org.plumbline.core.provenance.Edits;
import org.plumbline.core.provenance.Offer;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.PhaseKind;
import org.plumbline.model.catalogue.Treatment;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.Side;
import org.plumbline.testkit.InstalledContent;

class StepsTest {

    private static final ChartFactory NEW = ChartFactory.eINSTANCE;
    private static final Catalogue CATALOGUE = InstalledContent.catalogue();
    private static final Shorthand SHORTHAND = new Shorthand(CATALOGUE);
    private static final FindingText TEXT = new FindingText(CATALOGUE);

    private final Encounter note = NEW.createEncounter();
    private final Encounter before = NEW.createEncounter();
    private final EncounterHeader header = NEW.createEncounterHeader();
    private final Episode episode = NEW.createEpisode();

    @BeforeEach
    void aVisitAfterAnother() {
        header.setId("e2");
        header.setStart(OffsetDateTime.of(2026, 3, 4, 9, 0, 0, 0, ZoneOffset.UTC));
        episode.getEncounters().add(header);
        note.setId("e2");
        note.setSubjective(NEW.createSubjective());
        before.setSubjective(NEW.createSubjective());
    }

    @Test
    void oneLineFillsTheNote() {
        write("flex 40 p; gmed r 4-; slr r 35 +; npr 6/2/8; odi 24; tx manual 12; ex birddog 3x10");
        assertEquals(List.of("Lumbar flexion 40\u00b0 p", "Hip abductors (gluteus medius) 4-",
                "Straight-leg raise + 35\u00b0"), found(note));
        assertEquals(List.of(6, 2, 8), List.of(note.getSubjective().getPainNow(), note.getSubjective().getPainBest(),
                note.getSubjective().getPainWorst()));
        assertEquals(24, episode.getScores().getFirst().getScore());
        assertEquals(12, note.getTreatments().getFirst().getMinutes());
        assertEquals("97140", note.getTreatments().getFirst().getProcedure());
        assertEquals(3, episode.getPrescriptions().getFirst().getSets());
        assertEquals(10, episode.getPrescriptions().getFirst().getReps());
    }

    @Test
    void aFindingIsUpdatedNotDoubled() {
        write("sb 20/18; flex 40 \"jerky\"");
        write("sb l 25; flex 45 p");
        assertEquals(List.of("Lumbar side-bend 25\u00b0", "Lumbar side-bend 18\u00b0", "Lumbar flexion 45\u00b0 p"),
                found(note));
        assertEquals("jerky", note.getFindings().getLast().getComment(), "a remark that is not said stays");
    }

    @Test
    void whatIsSaidTwiceInALineCountsOnce() {
        write("flex 40; flex 45 p; npr 5; npr 6");
        assertEquals(List.of("Lumbar flexion 45\u00b0 p"), found(note));
        assertEquals(6, note.getSubjective().getPainNow());
    }

    @Test
    void anOfferBecomesTheCliniciansOwn() {
        Finding last = finding("slr r 35 +");
        note.getFindings().add(Offer.again(last, "1"));
        write("slr r -");
        assertEquals(List.of("Straight-leg raise -"), found(note));
        assertEquals(Provenance.TYPED, note.getFindings().getFirst().getProvenance());
    }

    @Test
    void whatStoodThereLastTimeIsShownBeside() {
        before.getFindings().add(finding("flex 35 p"));
        before.getSubjective().setPainNow(7);
        assertEquals("35\u00b0 p", step("flex 40").before());
        assertEquals("7", step("npr 6").before());
        assertEquals("7/\u2013/\u2013", step("npr 6/2/8").before());
        assertEquals("", step("ext 10").before());
    }

    @Test
    void normalIsSaidOfWhatWasNotLookedAt() {
        write("slr r 35 +; dl5 l reduced");
        write("wnl neuro");
        List<Finding> legRaise = note.getFindings().stream().filter(one -> one.getItem().equals("test-slr")).toList();
        assertEquals(List.of(Side.RIGHT, Side.LEFT), legRaise.stream().map(Finding::getSide).toList());
        assertEquals(List.of(Normality.ABNORMAL, Normality.NORMAL),
                legRaise.stream().map(Finding::getNormality).toList());
        assertTrue(note.getFindings().stream().allMatch(one -> one.getProvenance() == Provenance.TYPED));
        assertTrue(note.getFindings().stream().noneMatch(Found::nothing));
        Step again = step("wnl neuro");
        assertEquals(List.of(), again.edits());
        assertTrue(again.words().endsWith("nothing is open"), again.words());
    }

    @Test
    void normalIsNotSaidOfWhatTheSameLineSays() {
        write("wnl neuro; slr r 35 +; wnl all");
        assertEquals(2, found(note).stream().filter(words -> words.matches("Straight-leg raise [-+].*")).count());
        assertTrue(found(note).contains("Straight-leg raise + 35\u00b0"));
        assertEquals(found(note).size(), note.getFindings().stream()
                .map(one -> one.getItem() + one.getSide() + one.getLevel()).distinct().count());
    }

    @Test
    void treatmentFillsInTheLineThatIsOffered() {
        note.getTreatments().add(Offer.again(TreatmentDraft.of(CATALOGUE.find(Treatment.class, "T-18").orElseThrow(),
                CATALOGUE)));
        write("tx manual 12 r \"eased\"");
        assertEquals(1, note.getTreatments().size());
        assertEquals(12, note.getTreatments().getFirst().getMinutes());
        assertEquals(Side.RIGHT, note.getTreatments().getFirst().getSide());
        assertEquals("eased", note.getTreatments().getFirst().getResponse());
        assertEquals(Provenance.TYPED, note.getTreatments().getFirst().getProvenance());
    }

    @Test
    void whatIsHeldBackAsksForTheReason() {
        Diagnosis diagnosis = NEW.createDiagnosis();
        diagnosis.setCondition("C-02");
        episode.getDiagnoses().add(diagnosis);
        assertTrue(step("tx adjust").obstacle().orElseThrow().contains("quotation marks"));
        write("tx adjust \"low force\"");
        assertEquals("low force", note.getTreatments().getFirst().getCautionReason());
        assertNull(note.getTreatments().getFirst().getResponse());
    }

    @Test
    void anExerciseIsProgressed() {
        Exercise plank = CATALOGUE.find(Exercise.class, "E-15").orElseThrow();
        episode.getPrescriptions().add(Prescriptions.start(plank, PhaseKind.LOAD, LocalDate.of(2026, 3, 1), "1"));
        write("prog plank");
        assertEquals(2, episode.getPrescriptions().size());
        assertEquals(LocalDate.of(2026, 3, 3), episode.getPrescriptions().getFirst().getTo());
        write("ex plank 4x20");
        assertTrue(Prescriptions.inForce(episode, LocalDate.of(2026, 3, 4)).stream()
                .anyMatch(one -> Objects.equals(one.getSets(), 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "prog plank", "reg clam" })
    void anExerciseThatIsNotPrescribedCannotBeProgressed(String line) {
        assertTrue(step(line).obstacle().orElseThrow().contains("not among the exercises"));
        assertEquals(List.of(), step(line).edits());
    }

    private Step step(String line) {
        return Steps.of(SHORTHAND.parse(line).getFirst().statements(), hand()).values().iterator().next();
    }

    private NoteAtHand hand() {
        return new NoteAtHand(header, note, Optional.of(before), CATALOGUE);
    }

    private void write(String line) {
        List<Statement> said = SHORTHAND.parse(line).stream().flatMap(entry -> entry.statements().stream()).toList();
        Steps.of(said, hand()).values().forEach(step -> Edits.make(step.edits()));
    }

    private Finding finding(String line) {
        Encounter other = NEW.createEncounter();
        Steps.of(SHORTHAND.parse(line).getFirst().statements(), new NoteAtHand(header, other, Optional.empty(),
                CATALOGUE)).values().forEach(step -> Edits.make(step.edits()));
        return other.getFindings().getFirst();
    }

    private static List<String> found(Encounter note) {
        return note.getFindings().stream().map(one -> one.getLabel() + ' ' + TEXT.print(one)).toList();
    }
}
