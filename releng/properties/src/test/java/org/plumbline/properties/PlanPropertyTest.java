package org.plumbline.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.plumbline.core.careplan.PlanItem;
import org.plumbline.core.careplan.PlanPhase;
import org.plumbline.core.careplan.PlanProposal;
import org.plumbline.core.plan.Cautions;
import org.plumbline.core.plan.HeldBack;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Conflict;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.Position;
import org.plumbline.model.catalogue.RepeatedMovement;
import org.plumbline.model.catalogue.Treatment;
import org.plumbline.model.catalogue.TreatmentKind;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Irritability;
import org.plumbline.model.chart.MovementFinding;
import org.plumbline.model.chart.PainResponse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the patient has and the clinic holds, no plan suggests what is held back or cannot be done. */
class PlanPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @Property
    void nothingIsSuggestedThatAsksForAReason(@ForAll("diagnoses") List<String> diagnoses,
            @ForAll("equipment") Set<String> equipment, @ForAll("positions") Map<String, String> positions,
            @ForAll Irritability irritability, @ForAll @IntRange(max = 400) int days,
            @ForAll("responses") Map<String, PainResponse> responses) {
        ClinicalCase known = known(diagnoses, equipment, positions, irritability, days, responses);
        PlanProposal plan = PlanProposal.of(known);
        Cautions cautions = new Cautions(known.care());
        for (PlanPhase phase : plan.phases()) {
            for (PlanItem item : phase.items().toList()) {
                Pack.CATALOGUE.find(Exercise.class, item.entry()).ifPresent(exercise -> {
                    assertTrue(free(cautions.of(exercise, phase.kind())), item.entry());
                    assertTrue(equipment.containsAll(exercise.getNeeds()), item.entry());
                });
                Pack.CATALOGUE.find(Treatment.class, item.entry()).ifPresent(treatment -> {
                    assertTrue(free(cautions.of(treatment, phase.kind())), item.entry());
                    assertTrue(!treatment.getKinds().contains(TreatmentKind.INVASIVE), item.entry());
                });
            }
            List<String> exercises = phase.exercises().stream().map(PlanItem::entry).toList();
            assertEquals(exercises.stream().distinct().toList(), exercises, "each once");
        }
        assertEquals(plan.phases().isEmpty(), !plan.obstacles().isEmpty());
    }

    private static boolean free(List<HeldBack> held) {
        return held.stream().noneMatch(HeldBack::asksForReason);
    }

    private static ClinicalCase known(List<String> diagnoses, Set<String> equipment, Map<String, String> positions,
            Irritability irritability, int days, Map<String, PainResponse> responses) {
        ChartFactory factory = ChartFactory.eINSTANCE;
        Chart chart = factory.createChart();
        Episode episode = factory.createEpisode();
        chart.getEpisodes().add(episode);
        episode.setStart(TODAY);
        episode.setOnset(TODAY.minusDays(days));
        episode.setIrritability(irritability);
        episode.getEquipment().addAll(equipment);
        for (String id : diagnoses) {
            Diagnosis diagnosis = factory.createDiagnosis();
            diagnosis.setId(id);
            diagnosis.setCondition(id);
            episode.getDiagnoses().add(diagnosis);
        }
        Encounter note = factory.createEncounter();
        note.setId("first");
        responses.forEach((item, response) -> {
            MovementFinding finding = factory.createMovementFinding();
            finding.setItem(item);
            finding.setLabel(item);
            finding.setResponse(response);
            note.getFindings().add(finding);
        });
        EncounterHeader header = factory.createEncounterHeader();
        header.setId("first");
        header.setStart(TODAY.atTime(9, 0).atOffset(ZoneOffset.UTC));
        episode.getEncounters().add(header);
        return new ClinicalCase(chart, episode, List.of(new Visit(header, note)), TODAY, Pack.CATALOGUE,
                new ClinicPositions(positions));
    }

    @Provide
    Arbitrary<List<String>> diagnoses() {
        return Arbitraries.of(Pack.CATALOGUE.all(Condition.class)).map(Condition::getId).list().uniqueElements()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Set<String>> equipment() {
        return Arbitraries.of(Pack.CATALOGUE.all(Exercise.class).stream()
                .flatMap(exercise -> exercise.getNeeds().stream()).distinct().toList()).set();
    }

    @Provide
    Arbitrary<Map<String, String>> positions() {
        return Arbitraries.of(Pack.CATALOGUE.all(Conflict.class)).list().uniqueElements().flatMap(conflicts ->
                Arbitraries.randomValue(random -> conflicts.stream().collect(Collectors.toMap(Conflict::getId,
                        conflict -> chosen(conflict.getPositions(), random::nextInt)))));
    }

    private static String chosen(List<Position> positions, Function<Integer, Integer> one) {
        return positions.get(one.apply(positions.size())).getId();
    }

    @Provide
    Arbitrary<Map<String, PainResponse>> responses() {
        return Arbitraries.maps(Arbitraries.of(Pack.CATALOGUE.all(RepeatedMovement.class)).map(RepeatedMovement::getId),
                Arbitraries.of(PainResponse.class));
    }
}
