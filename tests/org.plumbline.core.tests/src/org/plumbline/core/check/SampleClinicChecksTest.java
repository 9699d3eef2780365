package org.plumbline.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterStatus;
import org.plumbline.testkit.SampleClinicBuilder;

/**
 * Complete notes raise no alarm: every episode of the sample clinic on the day of its last encounter, but for notes that
 * are still being written.
 */
class SampleClinicChecksTest {

    static Stream<String> charts() {
        return SampleClinicBuilder.charts().stream().map(ChartExchange::getChart)
                .map(chart -> chart.getPatient().getRecordNumber());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aCompleteChartIsLeftAlone(String recordNumber) {
        ChartExchange sample = SampleClinicBuilder.chart(recordNumber);
        Set<String> drafts = sample.getChart().getEpisodes().stream().flatMap(one -> one.getEncounters().stream())
                .filter(header -> header.getStatus() == EncounterStatus.DRAFT).map(EncounterHeader::getId)
                .collect(Collectors.toSet());
        CheckedChart chart = new CheckedChart(sample);
        List<String> told = IntStream.range(0, chart.chart.getEpisodes().size())
                .mapToObj(chart::problemsOfEpisode).flatMap(List::stream)
                .filter(problem -> !drafts.contains(problem.encounter()))
                .map(problem -> problem.severity() + " " + problem.key() + ": " + problem.shortfall().message())
                .toList();
        assertEquals(List.of(), told);
    }
}
