package org.plumbline.ui.internal.problems;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.check.Checker;
import org.plumbline.core.check.Checks;
import org.plumbline.core.check.Problem;
import org.plumbline.core.diagnosis.CodeLists;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Decisions;
import org.plumbline.model.chart.SuggestionDecision;
import org.plumbline.store.StoreException;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.ClinicPreferencePage;
import org.plumbline.ui.internal.encounter.NotePlaces;
import org.plumbline.ui.internal.thinking.Thought;

/** Finds the problems of a chart again and again, checking only what changed since. Used by one job at a time. */
final class ProblemFinder {

    private final Clinic clinic;
    private NotePlaces places;
    private CodeLists codes;
    private int copied;
    private Checker checker;
    private volatile Checks checks;

    ProblemFinder(Clinic clinic) {
        this.clinic = clinic;
    }

    /** The checks used last; empty before the first use. */
    Optional<Checks> checks() {
        return Optional.ofNullable(checks);
    }

    Found find(Thought thought) {
        prepare();
        ClinicalCase known = thought.known();
        List<Problem> problems = checker.all(known);
        Map<String, Visit> visits = known.visits().stream()
                .collect(Collectors.toMap(visit -> visit.note().getId(), visit -> visit));
        List<Listed> all = problems.stream().map(problem -> listed(problem, visits, known)).toList();
        return new Found(Stream.concat(all.stream().filter(one -> one.overruled().isEmpty()),
                all.stream().filter(one -> one.overruled().isPresent())).toList(), thought.shown());
    }

    /** Begins afresh when the codes of the year or what the clinic prefers have changed. */
    private void prepare() {
        try {
            CodeLists now = clinic.codeLists();
            if (checks == null || codes != now || copied != ClinicPreferencePage.similarityLimit()) {
                codes = now;
                copied = ClinicPreferencePage.similarityLimit();
                checks = Checks.of(codes, copied);
                checker = new Checker(checks);
                places = NotePlaces.of(clinic.catalogue());
            }
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private Listed listed(Problem problem, Map<String, Visit> visits, ClinicalCase known) {
        Optional<Visit> visit = Optional.ofNullable(visits.get(problem.encounter()));
        Optional<LocalDate> day = visit.map(Visit::date);
        String document = problem.shortfall().place().encounter();
        Optional<? extends EObject> root = document.isEmpty() ? Optional.of(known.chart())
                : Optional.ofNullable(visits.get(document)).map(Visit::note);
        return new Listed(problem, root.map(one -> places.words(problem.shortfall().place(), one)).orElse(""), day,
                Decisions.about(problem.key(), known.episode()).filter(one -> !one.isFollowed())
                        .map(SuggestionDecision::getReason));
    }
}
