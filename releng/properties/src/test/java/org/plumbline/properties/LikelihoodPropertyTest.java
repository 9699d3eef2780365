package org.plumbline.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.core.exam.FindingDraft;
import org.plumbline.core.likelihood.Chance;
import org.plumbline.core.likelihood.Interval;
import org.plumbline.core.likelihood.Likelihood;
import org.plumbline.core.likelihood.NextTest;
import org.plumbline.core.likelihood.Ratio;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.SpecialTest;
import org.plumbline.model.catalogue.TestCluster;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.PretestEstimate;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.model.chart.TestResult;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds of likelihoods whatever was estimated and found. */
class LikelihoodPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final double NEARLY = 1e-9;
    private static final Set<String> NEURAL_TENSION = Set.of("test-slr", "test-crossed-slr", "test-slump");
    /** The tests of all clusters, and all that stand for themselves. */
    private static final List<ExamItem> ITEMS = Stream.concat(
            Pack.CATALOGUE.all(TestCluster.class).stream()
                    .flatMap(cluster -> Pack.CATALOGUE.find(ExamItem.class, cluster.getMembers()).stream()),
            Pack.CATALOGUE.all(SpecialTest.class).stream()).distinct().toList();

    @Property
    void aRatioAndItsInverseLeaveTheOddsAsTheyWere(@ForAll @DoubleRange(min = 0.01, max = 0.99) double before,
            @ForAll @DoubleRange(min = 0.01, max = 100) double ratio) {
        double there = Chance.after(before, bare(ratio)).share();
        assertEquals(before, Chance.after(there, bare(1 / ratio)).share(), NEARLY);
    }

    @Property
    void oddsAreMultiplied(@ForAll @DoubleRange(min = 0.01, max = 0.99) double before,
            @ForAll @DoubleRange(min = 0.01, max = 100) double ratio) {
        double after = Chance.after(before, bare(ratio)).share();
        assertEquals(ratio, (after / (1 - after)) / (before / (1 - before)), ratio * 1e-6);
    }

    @Property
    void moreBeforeAndALargerRatioNeverMakeLess(@ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double other,
            @ForAll @DoubleRange(min = 0.01, max = 100) double ratio,
            @ForAll @DoubleRange(min = 0.01, max = 100) double otherRatio) {
        assertTrue(Chance.after(Math.min(one, other), bare(ratio)).share()
                <= Chance.after(Math.max(one, other), bare(ratio)).share());
        assertTrue(Chance.after(one, bare(Math.min(ratio, otherRatio))).share()
                <= Chance.after(one, bare(Math.max(ratio, otherRatio))).share());
    }

    @Property
    void theIntervalContainsThePoint(@ForAll("published") List<Ratio> ratios,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double before) {
        Ratio product = product(ratios);
        Interval interval = product.interval().orElseThrow();
        assertTrue(interval.low() <= product.value() * (1 + NEARLY) && product.value() <= interval.high() * (1 + NEARLY));
        Chance chance = Chance.after(before, product);
        assertTrue(chance.interval().orElseThrow().low() <= chance.share() + NEARLY
                && chance.share() <= chance.interval().orElseThrow().high() + NEARLY);
    }

    @Property
    void moreTestsNeverMakeTheIntervalNarrower(@ForAll("published") List<Ratio> ratios) {
        Ratio fewer = product(ratios.subList(0, ratios.size() - 1));
        assertTrue(width(fewer) <= width(product(ratios)) + NEARLY);
    }

    @Property
    void theOrderOfIndependentTestsDoesNotMatter(@ForAll("published") List<Ratio> ratios, @ForAll Random random) {
        List<Ratio> shuffled = new ArrayList<>(ratios);
        Collections.shuffle(shuffled, random);
        Ratio one = product(ratios);
        Ratio other = product(shuffled);
        assertEquals(1, one.value() / other.value(), NEARLY);
        assertEquals(1, one.interval().orElseThrow().low() / other.interval().orElseThrow().low(), NEARLY);
        assertEquals(1, one.interval().orElseThrow().high() / other.interval().orElseThrow().high(), NEARLY);
    }

    @Property
    void theOrderOfFindingsDoesNotMatter(@ForAll("examination") List<Finding> findings, @ForAll Random random,
            @ForAll("condition") String condition) {
        Likelihood one = Likelihood.of(examined(findings, Optional.of(30.0), condition), condition);
        List<Finding> shuffled = new ArrayList<>(findings);
        Collections.shuffle(shuffled, random);
        Likelihood other = Likelihood.of(examined(shuffled, Optional.of(30.0), condition), condition);
        assertEquals(one.combined(), other.combined());
        assertEquals(one.paragraph(), other.paragraph());
    }

    @Property
    void theProductIsThatOfTheStepsAndHasAnIntervalOnlyIfAllHave(@ForAll("examination") List<Finding> findings,
            @ForAll("condition") String condition) {
        Likelihood now = Likelihood.of(examined(findings, Optional.empty(), condition), condition);
        assertEquals(now.steps().isEmpty(), now.combined().isEmpty());
        now.combined().ifPresent(together -> {
            assertEquals(together.value(), now.steps().stream().mapToDouble(step -> step.ratio().value())
                    .reduce(1, (one, other) -> one * other), together.value() * NEARLY);
            assertEquals(now.steps().stream().allMatch(step -> step.ratio().interval().isPresent()),
                    together.interval().isPresent());
        });
        assertTrue(now.chance().isEmpty());
    }

    @Property
    void testsThatDependOnEachOtherAreNeverMultiplied(@ForAll("examination") List<Finding> findings,
            @ForAll("condition") String condition) {
        Likelihood now = Likelihood.of(examined(findings, Optional.empty(), condition), condition);
        List<String> counted = now.steps().stream().map(step -> step.test().entry()).toList();
        assertTrue(counted.stream().filter(NEURAL_TENSION::contains).count() <= 1);
        List<String> read = counted.stream().flatMap(id -> Pack.CATALOGUE.find(TestCluster.class, id)
                .map(cluster -> cluster.getMembers().stream()).orElseGet(() -> Stream.of(id))).toList();
        assertEquals(read.stream().distinct().count(), read.size(), () -> "counted twice: " + read);
    }

    @Property
    void membersNeverRaiseBeyondTheirCluster(@ForAll("examination") List<Finding> findings,
            @ForAll("condition") String condition) {
        Likelihood now = Likelihood.of(examined(findings, Optional.empty(), condition), condition);
        for (TestCluster cluster : Pack.CATALOGUE.all(TestCluster.class)) {
            double most = Pack.CATALOGUE.all(TestCluster.class).stream()
                    .filter(one -> one.getCondition().equals(cluster.getCondition()))
                    .flatMap(one -> one.getAccuracy().stream()).mapToDouble(one -> one.getLrPositive()).max()
                    .orElseThrow();
            if (cluster.getCondition().equals(condition)) {
                assertTrue(now.combined().map(Ratio::value).orElse(1.0) <= most + NEARLY);
            }
        }
    }

    @Property
    void whatIsProposedIsNotDoneAndTellsSomething(@ForAll("examination") List<Finding> findings,
            @ForAll("condition") String condition) {
        ClinicalCase known = examined(findings, Optional.of(40.0), condition);
        Set<String> done = findings.stream().filter(finding -> !(finding instanceof TestFinding test)
                || test.getResult() != TestResult.NOT_TESTED).map(Finding::getItem).collect(Collectors.toSet());
        for (NextTest next : NextTest.of(known, condition)) {
            assertTrue(next.left().stream().noneMatch(done::contains), () -> next.key());
            assertTrue(next.bits() > 0, () -> next.key());
            assertTrue(next.ifNegative().share() < next.before() && next.before() < next.ifPositive().share());
        }
    }

    @Provide
    Arbitrary<List<Ratio>> published() {
        Arbitrary<Double> values = Arbitraries.doubles().between(0.05, 20);
        Arbitrary<Double> spreads = Arbitraries.doubles().between(1, 5);
        return Combinators.combine(values, spreads, spreads).as((value, down, up) -> new Ratio(value,
                Optional.of(new Interval(value / down, value * up)))).list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> condition() {
        return Arbitraries.of(Likelihood.conditions(Pack.CATALOGUE).stream().map(Condition::getId).toList());
    }

    @Provide
    Arbitrary<List<Finding>> examination() {
        return Combinators.combine(Arbitraries.of(ITEMS), Arbitraries.of(TestResult.values()))
                .as(LikelihoodPropertyTest::finding).list().ofMaxSize(ITEMS.size())
                .uniqueElements(Finding::getItem);
    }

    private static Finding finding(ExamItem item, TestResult result) {
        Finding finding = FindingDraft.of(item, "test");
        finding.setSide(item.isSided() ? Side.LEFT : Side.CENTRAL);
        if (finding instanceof TestFinding test) {
            test.setResult(result);
        } else {
            finding.setNormality(result == TestResult.POSITIVE ? Normality.ABNORMAL : Normality.NORMAL);
        }
        return finding;
    }

    private static ClinicalCase examined(List<Finding> findings, Optional<Double> percent, String condition) {
        ChartFactory make = ChartFactory.eINSTANCE;
        Chart chart = make.createChart();
        chart.setPatient(make.createPatient());
        Episode episode = make.createEpisode();
        chart.getEpisodes().add(episode);
        Encounter note = make.createEncounter();
        note.setId("today");
        note.getFindings().addAll(findings);
        EncounterHeader header = make.createEncounterHeader();
        header.setId(note.getId());
        header.setStart(DAY.atTime(9, 0).atOffset(ZoneOffset.UTC));
        episode.getEncounters().add(header);
        percent.ifPresent(given -> {
            PretestEstimate estimate = make.createPretestEstimate();
            estimate.setCondition(condition);
            estimate.setPercent(given);
            episode.getEstimates().add(estimate);
        });
        return new ClinicalCase(chart, episode, Visit.of(episode, List.of(note), DAY), DAY, Pack.CATALOGUE,
                ClinicPositions.DEFAULTS);
    }

    private static Ratio bare(double value) {
        return new Ratio(value, Optional.empty());
    }

    private static Ratio product(List<Ratio> ratios) {
        return ratios.stream().reduce(Ratio.NEUTRAL, Ratio::times);
    }

    /** Width of the interval of a ratio, as a ratio. */
    private static double width(Ratio ratio) {
        return Math.log(ratio.interval().orElseThrow().high() / ratio.interval().orElseThrow().low());
    }
}
