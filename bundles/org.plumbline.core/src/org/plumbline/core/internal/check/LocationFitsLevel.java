package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__LOCATION;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.Wording;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Subjective;
import org.plumbline.model.chart.TreatmentLine;

/**
 * That the initial visit treats a spinal region which explains where it hurts. Which words name a place that a region
 * explains is said by wordings of the content.
 */
final class LocationFitsLevel implements DocumentationCheck.OfNote {

    /** How the usage of a wording begins that lists the words for the places of a spinal region. */
    private static final String USAGE = "places-of ";

    @Override
    public String id() {
        return "location-fits-level";
    }

    @Override
    public List<Shortfall> check(Visit visit, PayerRule rule, ClinicalCase known) {
        List<String> treated = Lines.given(visit.note()).filter(line -> Modifiers.concerns(rule, line))
                .map(TreatmentLine::getRegions).filter(Objects::nonNull).flatMap(LocationFitsLevel::regions).distinct()
                .toList();
        String location = location(visit);
        if (visit.header().getKind() != EncounterKind.EVALUATION || treated.isEmpty() || location.isBlank()
                || treated.stream().anyMatch(region -> explains(region, location, known))) {
            return List.of();
        }
        Subjective subjective = visit.note().getSubjective();
        Place place = subjective == null ? Place.of(visit.note(), null) : Place.of(subjective, SUBJECTIVE__LOCATION);
        return List.of(new Shortfall("location", Messages.format(Messages.locationElsewhere,
                String.join(", ", treated)), place, List.of(new QuickFix.Lead(Messages.describeLocation, place))));
    }

    private static boolean explains(String region, String location, ClinicalCase known) {
        Stream<String> places = known.catalogue().all(Wording.class).stream()
                .filter(wording -> (USAGE + region).equals(wording.getUsage()))
                .flatMap(wording -> Stream.of(wording.getText().split(",")))
                .map(place -> words(place).strip());
        return Stream.concat(Stream.of(region), places)
                .anyMatch(place -> location.contains(' ' + place + ' ') || location.contains(' ' + place + "s "));
    }

    /** Words in lower case with a blank before, between and after them. */
    private static String words(String text) {
        return ' ' + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + ' ';
    }

    private static Stream<String> regions(String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split("[,;]")).map(String::strip)
                .filter(region -> !region.isEmpty());
    }

    private static String location(Visit visit) {
        Subjective subjective = visit.note().getSubjective();
        Stream<String> told = subjective == null ? Stream.of()
                : Stream.of(subjective.getLocation(), subjective.getComplaint());
        return words(Stream.concat(told, visit.note().getMarks().stream().map(BodyMark::getRegion))
                .filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }
}
