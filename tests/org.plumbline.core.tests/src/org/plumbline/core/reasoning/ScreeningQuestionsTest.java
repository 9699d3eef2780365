package org.plumbline.core.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.differential.Differential;
import org.plumbline.core.differential.Hypothesis;
import org.plumbline.core.screening.RedFlagAssessment;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Direction;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.Link;
import org.plumbline.model.catalogue.PainCategory;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.catalogue.ScreeningQuestion;
import org.plumbline.model.catalogue.Standing;
import org.plumbline.model.chart.Tri;

/** What each screening question leads to, as section 5 of the clinical inventory has it. */
class ScreeningQuestionsTest {

    @ParameterizedTest(name = "{0} answered with yes speaks for {1}, raises {2}; with no it raises {3}")
    @CsvSource(nullValues = "-", value = { "Q-01, Y-01, -, -", "Q-02, Y-02 C-05 C-08, -, -", "Q-03, Y-03, -, -",
        "Q-04, C-02 C-03, -, -", "Q-05, C-02 C-03, -, -", "Q-06, C-02 C-03, RF-14, -", "Q-07, C-04, -, -",
        "Q-08, C-04, -, -", "Q-09, C-04, -, -", "Q-10, C-04 Y-10, -, -", "Q-11, C-05, -, -", "Q-12, C-05 C-06, -, -",
        "Q-13, C-05, -, -", "Q-14, C-01, -, -", "Q-15a, C-04, -, -", "Q-15b, C-04, -, -", "Q-15c, C-04, -, -",
        "Q-16, C-09, -, -", "Q-17, C-04 C-08, -, -", "Q-18, PC-01, -, -", "Q-19, PC-02 C-13, RF-12, -",
        "Q-20, PC-03 C-02 C-03, RF-10 RF-11, -", "Q-21, -, RF-08 RF-09, -", "Q-22, C-02, RF-05, -",
        "Q-23, -, RF-01, -", "Q-24, -, RF-02 RF-03, -", "Q-25, -, RF-04, -", "Q-26, -, RF-06 RF-27, -",
        "Q-27, -, RF-19, -", "Q-28, C-28, RF-32, -", "Q-29, C-28, -, -", "Q-30, K-36, -, -", "Q-31, R-01, -, RF-21",
        "Q-32, R-03, RF-20, -", "Q-33, R-13, -, RF-35", "Q-34, K-07 K-08, -, -", "Q-35, C-29, -, -",
        "Q-36, C-06, -, -" })
    void leadsTo(String question, String pointsTo, String onYes, String onNo) {
        ids(pointsTo).forEach(target -> assertTrue(speaksFor(question, target),
                question + " does not reach " + target));
        assertTrue(raised(question, Tri.YES).containsAll(ids(onYes)), question + " raises too little");
        assertEquals(ids(onNo), raised(question, Tri.NO));
        assertTrue(raised(question, Tri.UNKNOWN).isEmpty());
    }

    @ParameterizedTest(name = "{0}, which is not asked with yes or no, points to {1}")
    @CsvSource({ "Q-37, K-01 K-02 K-40 K-41", "Q-38, K-43" })
    void describes(String question, String pointsTo) {
        assertEquals(ids(pointsTo), links(question).map(Link::getTarget)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @DisplayName("Q-39: one yes among Q-14 to Q-17 speaks for some condition of the low back")
    @ParameterizedTest
    @CsvSource({ "Q-14", "Q-15a", "Q-15b", "Q-15c", "Q-16", "Q-17" })
    void oneYesIsEnough(String question) {
        Differential said = differential(question);
        assertTrue(said.conditions().stream().anyMatch(hypothesis -> hypothesis.order() > 0));
    }

    private static boolean speaksFor(String question, String target) {
        Entry entry = CaseOf.CATALOGUE.find(target).orElseThrow();
        return switch (entry) {
            case Condition condition -> favored(question).contains(target);
            case PainCategory category -> favored(question).containsAll(CaseOf.CATALOGUE.all(Condition.class).stream()
                    .filter(condition -> condition.getStanding() == Standing.MAIN)
                    .filter(condition -> target.equals(condition.getCategory())).map(Entry::getId).toList());
            default -> links(question).anyMatch(link -> target.equals(link.getTarget())
                    && link.getDirection() != Direction.AGAINST);
        };
    }

    private static Set<String> favored(String question) {
        Differential said = differential(question);
        return Stream.of(said.conditions(), said.contributory(), said.modifiers(), said.others()).flatMap(List::stream)
                .filter(hypothesis -> !hypothesis.favoring().isEmpty()).map(Hypothesis::condition).map(Entry::getId)
                .collect(Collectors.toSet());
    }

    private static Differential differential(String question) {
        return Differential.of(CaseOf.of(CaseOf.evaluation().answered(Tri.YES, question)));
    }

    private static Set<String> raised(String question, Tri answer) {
        return RedFlagAssessment.of(CaseOf.of(CaseOf.evaluation().answered(answer, question))).flags().stream()
                .map(flag -> flag.flag()).map(RedFlag::getId).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Link> links(String question) {
        return CaseOf.CATALOGUE.find(ScreeningQuestion.class, question).orElseThrow().getLinks().stream();
    }

    private static Set<String> ids(String words) {
        return words == null ? Set.of()
                : Arrays.stream(words.split(" ")).collect(Collectors.toCollection(TreeSet::new));
    }
}
