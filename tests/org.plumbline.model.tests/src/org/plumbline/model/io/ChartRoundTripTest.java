package org.plumbline.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Side;

/** What was written comes back, in either form. */
class ChartRoundTripTest {

    private static final URI NAME = URI.createURI("chart:test");

    static List<Function<URI, Resource>> forms() {
        return List.of(ChartResources::newXmi, ChartResources::newBinary);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aChartComesBackEqual(Function<URI, Resource> form) throws IOException {
        Chart chart = chart("Ørsted, \"B\" <&> 李 \uD83C\uDFC3\n\tsecond line");

        EObject read = read(form, write(form, EcoreUtil.copy(chart)));

        assertTrue(EcoreUtil.equals(chart, read));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void writingIsRepeatable(Function<URI, Resource> form) throws IOException {
        byte[] first = write(form, chart("Meyer"));

        assertArrayEquals(first, write(form, read(form, first)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void anEncounterKeepsDatesListsAndBytes(Function<URI, Resource> form) throws IOException {
        var encounter = ChartFactory.eINSTANCE.createEncounter();
        encounter.setId("e1");
        var attachment = ChartFactory.eINSTANCE.createAttachment();
        attachment.setBytes(new byte[] {0, 127, -128, -1});
        encounter.getAttachments().add(attachment);
        var signature = ChartFactory.eINSTANCE.createSignature();
        signature.setSignedAt(OffsetDateTime.parse("2026-03-29T02:30:00+02:00"));
        encounter.setSignature(signature);

        var read = (Encounter) read(form, write(form, encounter));

        assertArrayEquals(new byte[] {0, 127, -128, -1}, read.getAttachments().get(0).getBytes());
        assertEquals(OffsetDateTime.parse("2026-03-29T02:30:00+02:00"), read.getSignature().getSignedAt());
    }

    @Test
    void aLoadedDocumentIsNotModified() throws IOException {
        Resource resource = ChartResources.newXmi(NAME);
        resource.setTrackingModification(true);

        resource.load(new ByteArrayInputStream(write(ChartResources::newXmi, chart("Meyer"))), null);

        assertFalse(resource.isModified());
    }

    @Test
    void theResourceSetKnowsChartsOnly() {
        var packages = ChartResources.newXmi(NAME).getResourceSet().getPackageRegistry();

        assertEquals(ChartPackage.eINSTANCE, packages.getEPackage(ChartPackage.eNS_URI));
        assertFalse(packages.containsKey("http://www.eclipse.org/emf/2002/Ecore"));
    }

    private static Chart chart(String familyName) {
        var chart = ChartFactory.eINSTANCE.createChart();
        chart.setId("c1");
        var patient = ChartFactory.eINSTANCE.createPatient();
        patient.setFamilyName(familyName);
        patient.setBirthDate(LocalDate.of(1980, 2, 29));
        chart.setPatient(patient);
        var episode = ChartFactory.eINSTANCE.createEpisode();
        episode.setId("e1");
        var diagnosis = ChartFactory.eINSTANCE.createDiagnosis();
        diagnosis.setId("d1");
        diagnosis.setSide(Side.LEFT);
        episode.getDiagnoses().add(diagnosis);
        var plan = ChartFactory.eINSTANCE.createPlanOfCare();
        plan.setId("p1");
        plan.setPerWeek(1.5);
        plan.setTreatments(List.of("X-01", "X-07"));
        plan.getInterventions().addAll(List.of("manual therapy", "manual therapy", ""));
        episode.getPlans().add(plan);
        chart.getEpisodes().add(episode);
        return chart;
    }

    private static byte[] write(Function<URI, Resource> form, EObject root) throws IOException {
        Resource resource = form.apply(NAME);
        resource.getContents().add(root);
        var bytes = new ByteArrayOutputStream();
        resource.save(bytes, null);
        return bytes.toByteArray();
    }

    private static EObject read(Function<URI, Resource> form, byte[] bytes) throws IOException {
        Resource resource = form.apply(NAME);
        resource.load(new ByteArrayInputStream(bytes), null);
        return resource.getContents().get(0);
    }
}
