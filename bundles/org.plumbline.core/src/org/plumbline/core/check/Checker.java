package org.plumbline.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.internal.check.Locked;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Decisions;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Coverage;
import org.plumbline.model.chart.Encounter;

/**
 * Checks an episode of care again and again while it is written, and only what a change may have touched: the notes
 * that changed, those that come right after them, and, when the index of the chart changed, the episode, the newest
 * note and every note that is not signed. It is given copies: a document that is the same object as last time is taken to be unchanged. For
 * one thread at a time.
 */
public final class Checker {

    private static final Comparator<Problem> GRAVEST = Comparator.comparing(Problem::severity);

    private final Checks checks;
    private Map<Encounter, OfNote> ofNotes = Map.of();
    private List<Problem> ofEpisode = List.of();
    private @Nullable Chart index;
    private @Nullable Frame frame;

    /** What every result depends on besides the chart. */
    private record Frame(String episode, @Nullable String payer, LocalDate day, Catalogue catalogue,
            ClinicPositions positions) {

        static Frame of(ClinicalCase known) {
            Coverage coverage = known.chart().getPatient().getCoverage();
            return new Frame(known.episode().getId(), coverage == null ? null : coverage.getRuleSet(), known.day(),
                    known.catalogue(), known.positions());
        }
    }

    /** The problems of a note, found when it came after another. */
    private record OfNote(@Nullable Encounter before, List<Problem> problems) {
    }

    public Checker(Checks checks) {
        this.checks = checks;
    }

    /** The problems that nobody overruled, gravest first, then newest first. */
    public List<Problem> check(ClinicalCase known) {
        return all(known).stream().filter(problem -> !Decisions.overruled(problem.key(), known.episode())).toList();
    }

    /** The same together with the problems that were overruled. */
    public List<Problem> all(ClinicalCase known) {
        Frame now = Frame.of(known);
        if (!now.equals(frame)) {
            frame = now;
            index = null;
            ofNotes = Map.of();
        }
        List<RuleInForce> rules = checks.inForce(known).toList();
        boolean indexChanged = index != known.chart();
        if (indexChanged) {
            index = known.chart();
            ofEpisode = RuleInForce.problems(rules, rule -> rule.ofEpisode(known));
        }
        Map<Encounter, OfNote> found = new HashMap<>();
        Encounter before = null;
        for (Visit visit : known.visits()) {
            OfNote last = ofNotes.get(visit.note());
            boolean same = last != null && last.before() == before
                    && (!indexChanged || Locked.is(visit) && visit != known.visits().getLast());
            found.put(visit.note(), same ? last
                    : new OfNote(before, RuleInForce.problems(rules, rule -> rule.ofNote(visit, known))));
            before = visit.note();
        }
        ofNotes = found;
        List<Problem> problems = new ArrayList<>(ofEpisode);
        known.visits().reversed().forEach(visit -> problems.addAll(found.get(visit.note()).problems()));
        problems.sort(GRAVEST);
        return List.copyOf(problems);
    }
}
