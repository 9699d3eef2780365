package org.plumbline.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.io.ChartResources;

/** Writes the sample clinic in the exchange form, one file a patient. */
public final class WriteSamples {

    private WriteSamples() {
    }

    /** Writes all samples into the folder named by the one argument, {@code bundles/org.plumbline.content/samples}. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (ChartExchange chart : SampleClinicBuilder.charts()) {
            Files.write(folder.resolve(fileName(chart)), document(chart));
        }
    }

    /** Name of the file of a chart: its record number. */
    public static String fileName(ChartExchange chart) {
        return chart.getChart().getPatient().getRecordNumber() + ".xml";
    }

    /** The exchange document of a chart; moves the chart into a resource of its own. */
    public static byte[] document(ChartExchange chart) throws IOException {
        Resource resource = ChartResources.newXmi(URI.createURI(fileName(chart)));
        resource.getContents().add(chart);
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        resource.save(document, Map.of());
        return document.toByteArray();
    }
}
