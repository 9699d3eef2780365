package org.plumbline.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.provenance.Edits;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ItemAnswer;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.Provenance;
import org.plumbline.testkit.InstalledContent;

class ScoreSheetTest {

    private static final Catalogue CATALOGUE = InstalledContent.catalogue();

    private final Episode episode = ChartFactory.eINSTANCE.createEpisode();
    private final EncounterHeader first = visit("first", "2026-09-01T09:00-05:00");
    private final EncounterHeader second = visit("second", "2026-10-01T09:00-05:00");

    @Test
    void aScoreAppearsWithTheLastAnswerThatIsNeeded() {
        ScoreSheet sheet = sheet(first, "fabq");
        for (int item = 1; item <= 15; item++) {
            Edits.make(sheet.answer(item, 2.0));
            assertNull(only().getScore());
        }
        assertEquals(8.0, sheet.result().subscales().get("activity"));
        Edits.make(sheet.answer(16, 2.0));
        assertEquals(32.0, only().getScore());
        assertEquals("first", only().getEncounter());
        assertEquals(first.getStart().toLocalDate(), only().getDate());
    }

    @Test
    void tickedStatementsCountFromTheFirst() {
        ScoreSheet sheet = sheet(first, "rmdq");
        Edits.make(sheet.answer(3, 1.0));
        assertEquals(1.0, only().getScore());
        Edits.make(sheet.answer(4, 0.0));
        Edits.make(sheet.answer(3, 0.0));
        assertEquals(0.0, only().getScore());
    }

    @Test
    void aScoreOfWhichNothingIsLeftIsRemoved() {
        ScoreSheet sheet = sheet(first, "nprs");
        Edits.make(sheet.answer(1, 6.0));
        Edits.make(sheet.answer(1, null));
        assertTrue(episode.getScores().isEmpty());
        assertEquals(List.of(), sheet.answer(1, null));
    }

    @Test
    void answeringAgainOnTheSameDayChangesTheScore() {
        Edits.make(sheet(first, "nprs").answer(1, 6.0));
        EncounterHeader afternoon = visit("afternoon", "2026-09-01T15:00-05:00");
        only().setProvenance(Provenance.CARRIED);
        Edits.make(sheet(afternoon, "nprs").answer(1, 4.0));
        assertEquals(4.0, only().getScore());
        assertEquals(Provenance.TYPED, only().getProvenance());
    }

    @Test
    void aTotalTakesThePlaceOfAnswers() {
        ScoreSheet sheet = sheet(first, "nprs");
        Edits.make(sheet.answer(1, 6.0));
        Edits.make(sheet.total(5.0));
        assertEquals(5.0, only().getScore());
        assertTrue(only().getAnswers().isEmpty());
        Edits.make(sheet.total(null));
        assertTrue(episode.getScores().isEmpty());
    }

    @Test
    void thePatientsActivitiesStandAtTheNextVisitWithTheirAnswersBeside() {
        ScoreSheet before = sheet(first, "psfs");
        List<String> activities = List.of("Running 5 km", "Sitting an hour", "Lifting");
        for (String activity : activities) {
            Edits.make(before.name(before.next().orElseThrow(), activity));
        }
        assertNull(only().getScore());
        for (int item = 1; item <= 3; item++) {
            Edits.make(before.answer(item, 2.0 + item));
        }
        assertEquals(4.0, only().getScore());
        ScoreSheet now = sheet(second, "psfs");
        assertEquals(activities, now.items().stream().map(ScoreSheet.Item::label).toList());
        assertEquals(List.of(3.0, 4.0, 5.0), now.items().stream().map(ScoreSheet.Item::last).toList());
        Edits.make(now.answer(2, 8.0));
        OutcomeScore score = now.score().orElseThrow();
        assertEquals(activities, score.getAnswers().stream().map(ItemAnswer::getLabel).toList());
        assertNull(score.getScore());
        assertEquals(Optional.of(4), now.next());
        assertEquals(List.of(4.0), now.earlier().stream().map(OutcomeScore::getScore).toList());
    }

    @Test
    void atMostFiveActivitiesAreNamed() {
        ScoreSheet sheet = sheet(first, "psfs");
        for (int item = 1; item <= 5; item++) {
            Edits.make(sheet.name(item, "Activity " + item));
        }
        assertEquals(Optional.empty(), sheet.next());
        assertEquals(Optional.empty(), sheet(first, "fabq").next());
    }

    private ScoreSheet sheet(EncounterHeader header, String instrument) {
        return new ScoreSheet(header, CATALOGUE.find(OutcomeInstrument.class, instrument).orElseThrow(), CATALOGUE);
    }

    private OutcomeScore only() {
        assertEquals(1, episode.getScores().size());
        return episode.getScores().getFirst();
    }

    private EncounterHeader visit(String id, String start) {
        EncounterHeader header = ChartFactory.eINSTANCE.createEncounterHeader();
        header.setId(id);
        header.setStart(OffsetDateTime.parse(start));
        episode.getEncounters().add(header);
        return header;
    }
}
