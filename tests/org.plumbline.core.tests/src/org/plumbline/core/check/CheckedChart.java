package org.plumbline.core.check;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.plumbline.core.diagnosis.CodeList;
import org.plumbline.core.diagnosis.CodeListException;
import org.plumbline.core.diagnosis.CodeLists;
import org.plumbline.core.note.Similarity;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Edits;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Episode;
import org.plumbline.testkit.InstalledContent;
import org.plumbline.testkit.SampleClinicBuilder;

/** A chart that is checked on a day, and mended. */
final class CheckedChart {

    private static final Checks CHECKS = checks();

    private final ChartExchange made;
    private final List<Encounter> notes = new ArrayList<>();
    final Chart chart;
    LocalDate day;

    /** A chart, checked on the day of its last encounter. */
    CheckedChart(ChartExchange made) {
        this.made = made;
        chart = made.getChart();
        made.setChart(null);
        day = lastDay(episode());
    }

    private static Checks checks() {
        try (var file = new InputStreamReader(InstalledContent.lowBack().open("../../codes/icd10cm-2026.txt"),
                StandardCharsets.UTF_8)) {
            return Checks.of(new CodeLists(List.of(CodeList.read(2026, file))), Similarity.USUAL_LIMIT);
        } catch (IOException | CodeListException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private static LocalDate lastDay(Episode episode) {
        return episode.getEncounters().stream().map(header -> header.getStart().toLocalDate())
                .max(Comparator.naturalOrder()).orElseThrow();
    }

    CheckedChart on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    Episode episode() {
        return chart.getEpisodes().getLast();
    }

    /** The last note. */
    Encounter note() {
        return notes().getLast();
    }

    /** All notes, each a document of its own as in a store. */
    List<Encounter> notes() {
        notes.addAll(made.getEncounters());
        made.getEncounters().clear();
        return notes;
    }

    ClinicalCase known() {
        return known(episode(), day);
    }

    private ClinicalCase known(Episode episode, LocalDate on) {
        return new ClinicalCase(chart, episode, Visit.of(episode, notes(), on), on, InstalledContent.catalogue(),
                ClinicPositions.DEFAULTS);
    }

    /** The problems of an episode on the day of its last encounter. */
    List<Problem> problemsOfEpisode(int number) {
        Episode episode = chart.getEpisodes().get(number);
        return CHECKS.problems(known(episode, lastDay(episode)));
    }

    List<Problem> problems() {
        return CHECKS.problems(known());
    }

    /** The problems under a rule. */
    List<Problem> problems(String rule) {
        return problems().stream().filter(problem -> problem.rule().rule().entry().equals(rule)).toList();
    }

    List<String> messages(String rule) {
        return problems(rule).stream().map(problem -> problem.shortfall().message()).toList();
    }

    /** Applies the first fix of a problem that mends it by itself and has such a label. */
    void mend(Problem problem, Predicate<String> label) {
        Problem live = CHECKS.again(problem, known()).orElseThrow();
        QuickFix.Mend fix = live.shortfall().fixes().stream().filter(QuickFix.Mend.class::isInstance)
                .map(QuickFix.Mend.class::cast).filter(one -> label.test(one.label())).findFirst()
                .orElseThrow(() -> new AssertionError("No fix of " + problem.key() + " does it"));
        Edits.make(fix.edits().apply(hand()));
    }

    void mend(Problem problem) {
        mend(problem, any -> true);
    }

    /** Applies fixes that mend by themselves, as often as there are any: a draft is to be confirmed next. */
    void mendAll() {
        for (int round = 0; round < 5; round++) {
            for (Problem problem : problems()) {
                if (problem.shortfall().fixes().stream().anyMatch(QuickFix.Mend.class::isInstance)
                        && CHECKS.again(problem, known()).isPresent()) {
                    mend(problem);
                }
            }
        }
    }

    /** The therapist, on the day of the check. */
    Hand hand() {
        return new Hand(SampleClinicBuilder.therapist(), OffsetDateTime.parse(day + "T17:00:00-05:00"));
    }
}
