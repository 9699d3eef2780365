package org.plumbline.core.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Episode;

class ReportingPeriodTest {

    private final Episode episode = ChartFactory.eINSTANCE.createEpisode();

    @Test
    void theFirstPeriodBeginsWithTheEvaluation() {
        encounters("2026-09-01", "2026-09-08", "2026-09-15", "2026-09-22");
        ReportingPeriod period = period("2026-09-30");
        assertEquals(LocalDate.parse("2026-09-01"), period.from());
        assertEquals(LocalDate.parse("2026-09-22"), period.to());
    }

    @Test
    void aLaterPeriodBeginsAfterTheReEvaluationBefore() {
        encounters("2026-09-01", "2026-09-08", "2026-09-15", "2026-09-22");
        episode.getEncounters().get(1).setKind(EncounterKind.RE_EVALUATION);
        episode.getEncounters().get(3).setKind(EncounterKind.RE_EVALUATION);
        ReportingPeriod period = period("2026-09-22");
        assertEquals(LocalDate.parse("2026-09-15"), period.from());
        assertEquals(2, period.encounters().size());
    }

    @Test
    void whatLiesAfterTheDayOfWritingDoesNotCount() {
        encounters("2026-09-01", "2026-09-08", "2026-09-15");
        assertEquals(LocalDate.parse("2026-09-08"), period("2026-09-14").to());
        assertEquals(Optional.empty(), ReportingPeriod.of(episode, LocalDate.parse("2026-08-31")));
    }

    private ReportingPeriod period(String written) {
        return ReportingPeriod.of(episode, LocalDate.parse(written)).orElseThrow();
    }

    private void encounters(String... days) {
        for (String day : days) {
            EncounterHeader header = ChartFactory.eINSTANCE.createEncounterHeader();
            header.setStart(OffsetDateTime.parse(day + "T09:00:00-05:00"));
            header.setKind(episode.getEncounters().isEmpty() ? EncounterKind.EVALUATION : EncounterKind.VISIT);
            episode.getEncounters().add(header);
        }
    }
}
