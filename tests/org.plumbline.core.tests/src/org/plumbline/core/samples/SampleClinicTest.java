package org.plumbline.core.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueReader;
import org.plumbline.core.catalogue.PackSource;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.ContentPack;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.testkit.GoldenFile;
import org.plumbline.testkit.SampleClinicBuilder;
import org.plumbline.testkit.WriteSamples;

/** The sample clinic that ships is the one the builder makes, is sound, and refers to what the catalogue holds. */
class SampleClinicTest {

    private static final Path CONTENT = GoldenFile.repository().resolve("bundles/org.plumbline.content");

    /** Features of the chart that hold ids of catalogue entries. */
    private static final List<EStructuralFeature> REFERENCES = List.of(Literals.DIAGNOSIS__CONDITION,
            Literals.GOAL__MEASURE, Literals.EXERCISE_PRESCRIPTION__EXERCISE, Literals.OUTCOME_SCORE__INSTRUMENT,
            Literals.GATE_RESULT__RULE, Literals.ANSWER__QUESTION, Literals.RED_FLAG_ANSWER__RED_FLAG,
            Literals.FINDING__ITEM, Literals.TREATMENT_LINE__TREATMENT, Literals.COVERAGE__RULE_SET,
            Literals.PLAN_OF_CARE__TREATMENTS);

    /** Features of the chart that hold ids of parts of a condition. */
    private static final List<EStructuralFeature> PARTS = List.of(Literals.EXERCISE_PRESCRIPTION__PHASE,
            Literals.DIAGNOSIS__SUBTYPE);

    static List<ChartExchange> charts() {
        return SampleClinicBuilder.charts();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void theFileThatShipsIsWhatTheBuilderMakes(ChartExchange chart) throws IOException {
        byte[] shipped = Files.readAllBytes(CONTENT.resolve("samples").resolve(WriteSamples.fileName(chart)));

        assertArrayEquals(WriteSamples.document(chart), shipped,
                "Run " + WriteSamples.class.getName() + " bundles/org.plumbline.content/samples");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aSampleIsInventedAndBreaksNoRule(ChartExchange chart) {
        assertTrue(chart.getChart().isInvented());
        Diagnostic diagnosis = Diagnostician.INSTANCE.validate(chart);
        assertEquals(Diagnostic.OK, diagnosis.getSeverity(), () -> diagnosis.getChildren().toString());
    }

    @Test
    void thePackListsEverySample() {
        ContentPack pack = catalogue().packs().getFirst();

        assertEquals(charts().stream().map(chart -> "../../samples/" + WriteSamples.fileName(chart)).toList(),
                pack.getSamples());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyReferenceIsInTheCatalogue(ChartExchange chart) {
        Catalogue catalogue = catalogue();
        Set<String> parts = new HashSet<>();
        for (Condition condition : catalogue.all(Condition.class)) {
            condition.getPhases().forEach(phase -> parts.add(phase.getId()));
            condition.getSubtypes().forEach(subtype -> parts.add(subtype.getId()));
        }
        Set<String> unknown = new TreeSet<>();
        EcoreUtil.getAllProperContents(chart, false).forEachRemaining(part -> {
            values((EObject) part, REFERENCES).filter(id -> catalogue.find(id).isEmpty()).forEach(unknown::add);
            values((EObject) part, PARTS).filter(id -> !parts.contains(id)).forEach(unknown::add);
        });
        assertEquals(Set.of(), unknown);
    }

    @Test
    void theLongChartHasSixtyEncounters() {
        ChartExchange chart = SampleClinicBuilder.chart("P-0008");

        assertEquals(60, chart.getEncounters().size());
        assertEquals(60, chart.getChart().getEpisodes().stream().mapToInt(it -> it.getEncounters().size()).sum());
    }

    private static Stream<String> values(EObject part, List<EStructuralFeature> features) {
        return features.stream().filter(feature -> feature.getEContainingClass().isInstance(part)).map(part::eGet)
                .filter(Objects::nonNull)
                .flatMap(value -> value instanceof List<?> ids ? ids.stream() : Stream.of(value))
                .map(String.class::cast);
    }

    private static Catalogue catalogue() {
        return CatalogueReader.read(List.of(PackSource.of(CONTENT.resolve("packs/lowback/pack.xml")))).catalogue();
    }
}
