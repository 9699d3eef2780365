package org.plumbline.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.chart.Coverage;
import org.plumbline.model.chart.EncounterStatus;

/**
 * Checks an episode of care again and again while it is written, and only what a change may have touched: the notes
 * that changed, those that come right after them, and, when the index changed, the episode and every note that is not
 * signed. For one thread at a time.
 */
public final class Checker {

    private static final Comparator<Problem> GRAVEST = Comparator.comparing(Problem::severity);

    private final Checks checks;
    private final Map<String, List<Problem>> ofNotes = new HashMap<>();
    private List<Problem> ofEpisode = List.of();
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

    public Checker(Checks checks) {
        this.checks = checks;
    }

    /** All problems, gravest first, then newest first; nothing is taken as known. */
    public List<Problem> check(ClinicalCase known) {
        frame = null;
        return check(known, new Changed(true, Set.of()));
    }

    /** The problems after a change; in another episode, by other rules or on another day everything is checked. */
    public List<Problem> check(ClinicalCase known, Changed changed) {
        Frame now = Frame.of(known);
        boolean afresh = !now.equals(frame);
        if (afresh) {
            ofNotes.clear();
            frame = now;
        }
        List<RuleInForce> rules = checks.inForce(known).toList();
        if (afresh || changed.index()) {
            ofEpisode = RuleInForce.problems(rules, rule -> rule.ofEpisode(known));
        }
        Set<String> atHand = new HashSet<>();
        boolean afterChange = false;
        for (Visit visit : known.visits()) {
            String id = visit.note().getId();
            boolean touched = changed.encounters().contains(id);
            boolean isNew = !ofNotes.containsKey(id);
            if (isNew || touched || afterChange || changed.index() && !isSigned(visit)) {
                ofNotes.put(id, RuleInForce.problems(rules, rule -> rule.ofNote(visit, known)));
            }
            afterChange = isNew || touched;
            atHand.add(id);
        }
        ofNotes.keySet().retainAll(atHand);
        List<Problem> problems = new ArrayList<>(ofEpisode);
        known.visits().reversed().forEach(visit -> problems.addAll(
                ofNotes.getOrDefault(visit.note().getId(), List.of())));
        problems.sort(GRAVEST);
        return List.copyOf(problems);
    }

    private static boolean isSigned(Visit visit) {
        EncounterStatus status = visit.header().getStatus();
        return status == EncounterStatus.SIGNED || status == EncounterStatus.AMENDED;
    }
}
