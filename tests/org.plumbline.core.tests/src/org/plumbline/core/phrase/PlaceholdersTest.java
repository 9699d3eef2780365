package org.plumbline.core.phrase;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.exam.FindingDraft;
import org.plumbline.core.progress.Visit;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.Patient;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.Subjective;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.model.chart.TestResult;
import org.plumbline.testkit.InstalledContent;

/** The places of a phrase are filled from the visit that is written and those before it. */
class PlaceholdersTest {

    private static final ChartFactory NEW = ChartFactory.eINSTANCE;

    private final Chart chart = NEW.createChart();
    private final Episode episode = NEW.createEpisode();
    private final Encounter first = NEW.createEncounter();
    private final Encounter today = NEW.createEncounter();
    private PhraseContext context = new PhraseContext(chart, episode, List.of(), InstalledContent.catalogue(),
            Locale.US);

    @BeforeEach
    void twoVisits() {
        Patient patient = NEW.createPatient();
        patient.setGivenName("Nadia");
        patient.setFamilyName("Brandvold");
        patient.setBirthDate(LocalDate.of(1987, 4, 12));
        chart.setPatient(patient);
        chart.getEpisodes().add(episode);
        Diagnosis diagnosis = NEW.createDiagnosis();
        diagnosis.setLabel("Lumbar disc injury");
        episode.getDiagnoses().add(diagnosis);
        context = new PhraseContext(chart, episode, List.of(visit(first, 3, 7, 30.0), visit(today, 17, 4, 45.0)),
                InstalledContent.catalogue(), Locale.US);
        TestFinding slr = (TestFinding) finding("test-slr");
        slr.setSide(Side.RIGHT);
        slr.setResult(TestResult.POSITIVE);
        today.getFindings().add(slr);
        score(3, 38.0);
        score(17, 26.0);
    }

    @Test
    void painAndItsChangeSinceTheLastVisit() {
        assertAll(() -> assertEquals("4", fill("pain.worst")), () -> assertEquals("7", fill("pain.worst.before")),
                () -> assertEquals("−3", fill("pain.worst.change")), () -> assertEquals("‹pain.best›", fill("pain.best")));
    }

    @Test
    void aRangeByItsMotion() {
        assertAll(() -> assertEquals("45°", fill("rom.flexion")), () -> assertEquals("+15°", fill("rom.flexion.change")),
                () -> assertEquals("30°", fill("rom.flex.first")), () -> assertEquals("‹rom.extension›", fill("rom.extension")));
    }

    @Test
    void aTestByItsSide() {
        assertAll(() -> assertEquals("+", fill("test.slr.right")),
                () -> assertEquals("‹test.slr.left›", fill("test.slr.left")));
    }

    @Test
    void scoresPatientAndVisit() {
        assertAll(() -> assertEquals("26\u00a0%", fill("score.odi")), () -> assertEquals("−12\u00a0%", fill("score.odi.change")),
                () -> assertEquals("Nadia", fill("patient.first")), () -> assertEquals("38", fill("patient.age")),
                () -> assertEquals("2", fill("visit.number")), () -> assertEquals("Lumbar disc injury", fill("diagnosis")));
    }

    @Test
    void aPlaceThatDoesNotExistIsAGap() {
        for (String name : List.of(".", "pain", "pain..", "rom", "rom.flexion.change.left", "score", "goal", "x.y")) {
            assertEquals('\u2039' + name + '\u203a', fill(name));
        }
    }

    @Test
    void everyPlaceThatIsOfferedIsFilledWhereTheChartKnowsIt() {
        assertTrue(Placeholders.names().contains("rom.flexion.change"));
        assertTrue(Placeholders.names().stream().filter(name -> !fill(name).startsWith("\u2039")).count() > 15);
    }

    private String fill(String name) {
        return Placeholders.fill("${" + name + '}', context).text();
    }

    private Visit visit(Encounter note, int day, int worst, double flexion) {
        EncounterHeader header = NEW.createEncounterHeader();
        header.setId("v" + day);
        note.setId("v" + day);
        header.setStart(OffsetDateTime.of(2026, 3, day, 9, 0, 0, 0, ZoneOffset.UTC));
        episode.getEncounters().add(header);
        Subjective said = NEW.createSubjective();
        said.setPainWorst(worst);
        note.setSubjective(said);
        RangeFinding range = (RangeFinding) finding("rom-lumbar-flexion");
        range.setValue(flexion);
        note.getFindings().add(range);
        return new Visit(header, note);
    }

    private static Finding finding(String item) {
        return FindingDraft.of(InstalledContent.catalogue().find(ExamItem.class, item).orElseThrow(), "");
    }

    private void score(int day, double value) {
        OutcomeScore score = NEW.createOutcomeScore();
        score.setInstrument("odi");
        score.setLabel("ODI");
        score.setUnit("%");
        score.setDate(LocalDate.of(2026, 3, day));
        score.setScore(value);
        episode.getScores().add(score);
    }
}
