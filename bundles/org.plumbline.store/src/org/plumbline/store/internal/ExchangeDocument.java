package org.plumbline.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.migration.ChartMigrations;
import org.plumbline.core.migration.NewerFormatException;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.io.ChartResources;

/** A whole chart in the exchange form. */
public record ExchangeDocument(Chart chart, List<Encounter> encounters) {

    private static final URI NAME = URI.createURI("chart:exchange");

    public ExchangeDocument {
        encounters = List.copyOf(encounters);
    }

    /** Ids of the encounters a chart lists, oldest first within each episode. */
    public static List<String> encounterIds(Chart chart) {
        return chart.getEpisodes().stream().flatMap(episode -> episode.getEncounters().stream())
                .map(EncounterHeader::getId).toList();
    }

    /**
     * Reads a document of any format up to the present one, which it is brought up to.
     *
     * @return nothing if the document is not a whole chart
     */
    public static Optional<ExchangeDocument> read(InputStream in) throws IOException, NewerFormatException {
        Resource resource = ChartResources.newXmi(NAME);
        resource.load(in, null);
        if (!(resource.getContents().getFirst() instanceof ChartExchange exchange) || exchange.getChart() == null) {
            return Optional.empty();
        }
        ChartMigrations migrations = new ChartMigrations();
        migrations.apply(exchange.getChart());
        for (Encounter encounter : exchange.getEncounters()) {
            migrations.apply(encounter);
        }
        return Optional.of(new ExchangeDocument(exchange.getChart(), exchange.getEncounters()));
    }

    /** Writes the document, which takes its parts away from where they are. */
    public void write(OutputStream out) throws IOException {
        ChartExchange exchange = ChartFactory.eINSTANCE.createChartExchange();
        exchange.setChart(chart);
        exchange.getEncounters().addAll(encounters);
        Resource resource = ChartResources.newXmi(NAME);
        resource.getContents().add(exchange);
        resource.save(out, null);
    }

    /** A field that no chart lacks and this one does, such as {@code Episode.start}; empty if there is none. */
    public Optional<String> missing() {
        List<EObject> roots = Stream.<EObject>concat(Stream.of(chart), encounters.stream()).toList();
        for (TreeIterator<EObject> parts = EcoreUtil.getAllContents(roots); parts.hasNext();) {
            EObject part = parts.next();
            for (EStructuralFeature field : part.eClass().getEAllStructuralFeatures()) {
                if (field.isRequired() && part.eGet(field) == null) {
                    return Optional.of(part.eClass().getName() + '.' + field.getName());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether it holds just the encounters that the chart lists. */
    public boolean complete() {
        Set<String> held = new HashSet<>();
        encounters.forEach(encounter -> held.add(encounter.getId()));
        return held.equals(new HashSet<>(encounterIds(chart)));
    }
}
