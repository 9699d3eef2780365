package org.plumbline.core.care;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Coverage;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterStatus;
import org.plumbline.model.chart.Episode;

/**
 * What has to be known of a chart to tell, on any day and without reading it again, what is due for the patient. It
 * says nothing about a day and uses no knowledge: it changes when the chart does, and not otherwise. It holds no name.
 *
 * @param chart id of the chart
 * @param ruleSet id of the payer's rule set, empty without one
 * @param unsigned days of the encounters that are not signed, oldest first
 * @param flags red flags that were present in some encounter, oldest first
 * @param episodes the episodes that have not ended
 */
public record CareFacts(String chart, String ruleSet, List<LocalDate> unsigned, List<RaisedFlag> flags,
        List<EpisodeFacts> episodes) {

    public CareFacts {
        unsigned = List.copyOf(unsigned);
        flags = List.copyOf(flags);
        episodes = List.copyOf(episodes);
    }

    /** The facts of a chart, all of whose notes are given. */
    public static CareFacts of(Chart chart, Collection<Encounter> notes) {
        return new CareFacts(chart.getId(), ruleSet(chart),
                headers(chart).filter(CareFacts::isUnsigned).map(CareFacts::day).sorted().toList(),
                RaisedFlag.in(chart, notes),
                chart.getEpisodes().stream().filter(episode -> episode.getStart() != null && episode.getEnd() == null)
                        .map(EpisodeFacts::of).toList());
    }

    /** The facts of the same chart after some of its notes changed or came in; what others said is taken from here. */
    public CareFacts after(Chart changed, Collection<Encounter> notes) {
        CareFacts now = of(changed, notes);
        Set<String> told = notes.stream().map(Encounter::getId).collect(Collectors.toSet());
        Set<String> present = headers(changed).map(EncounterHeader::getId).collect(Collectors.toSet());
        Stream<RaisedFlag> before = flags.stream()
                .filter(flag -> !told.contains(flag.encounter()) && present.contains(flag.encounter()));
        return new CareFacts(now.chart, now.ruleSet, now.unsigned,
                Stream.concat(before, now.flags.stream()).sorted(RaisedFlag.OLDEST_FIRST).toList(), now.episodes);
    }

    /** The red flags that nobody wrote anything about: neither where they were found, nor later. */
    public List<RaisedFlag> openFlags() {
        return flags.stream().filter(flag -> flags.stream().noneMatch(flag::isSettledBy)).toList();
    }

    private static String ruleSet(Chart chart) {
        Coverage coverage = chart.getPatient() == null ? null : chart.getPatient().getCoverage();
        return coverage == null ? "" : Objects.requireNonNullElse(coverage.getRuleSet(), "");
    }

    private static Stream<EncounterHeader> headers(Chart chart) {
        return chart.getEpisodes().stream().flatMap(CareFacts::headers);
    }

    /** The encounters of an episode; a draft may lack its time, and then is none yet. */
    static Stream<EncounterHeader> headers(Episode episode) {
        return episode.getEncounters().stream().filter(header -> header.getStart() != null);
    }

    private static boolean isUnsigned(EncounterHeader header) {
        return header.getStatus() == EncounterStatus.DRAFT || header.getStatus() == EncounterStatus.COMPLETE;
    }

    static LocalDate day(EncounterHeader header) {
        return header.getStart().toLocalDate();
    }
}
