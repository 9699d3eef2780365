package org.plumbline.core.running;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Place;
import org.plumbline.core.reasoning.Source;
import org.plumbline.core.reasoning.Trail;
import org.plumbline.core.running.GateEvidence.Told;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.GateResult;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.Tri;

/**
 * The gates of the return to running, read from the findings of a case: brisk walking before the first run (R-01, and
 * R-02 while it is not met), and the checklist before full training (R-13a to R-13e). What the clinician says by hand
 * stands until newer findings say otherwise.
 */
public final class RunGates {

    private static final String WALKING = "R-01";
    private static final String NOT_WALKING = "R-02";
    private static final String FULL_TRAINING = "R-13";

    private RunGates() {
    }

    /** The gates in their order: walking, what to regain without it, and the items before full training. */
    public static List<Gate> of(ClinicalCase it) {
        Catalogue catalogue = it.catalogue();
        GateEvidence evidence = new GateEvidence(it);
        List<Gate> gates = new ArrayList<>();
        catalogue.find(Rule.class, WALKING).map(rule -> gate(rule, evidence.about(rule), it)).ifPresent(walking -> {
            gates.add(walking);
            catalogue.find(Rule.class, NOT_WALKING).map(rule -> remedy(rule, walking, it)).ifPresent(gates::add);
        });
        catalogue.find(Rule.class, FULL_TRAINING).stream().flatMap(rule -> rule.getParts().stream())
                .map(rule -> gate(rule, evidence.about(rule), it)).forEach(gates::add);
        return gates;
    }

    /** Whether the walking gate is passed, without which nobody runs. */
    public static boolean mayRun(List<Gate> gates) {
        return gates.stream().anyMatch(gate -> WALKING.equals(gate.rule()) && gate.state() == GateState.MET);
    }

    /** Whether all items before full training are passed. */
    public static boolean mayTrainFully(List<Gate> gates) {
        List<Gate> items = gates.stream().filter(gate -> gate.rule().startsWith(FULL_TRAINING)).toList();
        return !items.isEmpty() && items.stream().allMatch(gate -> gate.state() == GateState.MET);
    }

    private static Gate gate(Rule rule, Told told, ClinicalCase it) {
        Optional<GateResult> own = own(rule, it);
        if (own.isEmpty()) {
            return new Gate(rule.getId(), rule.getLabel(), told.state(), told.date(), false, false, told.missing(),
                    trail(rule, told.inputs(), it));
        }
        GateResult said = own.get();
        GateState state = said.getMet() == Tri.YES ? GateState.MET : GateState.NOT_MET;
        Optional<LocalDate> on = Optional.ofNullable(said.getDate());
        boolean newer = on.flatMap(day -> told.date().filter(date -> date.isAfter(day))).isPresent();
        boolean contradicted = newer && told.state() != GateState.NOT_TESTED && told.state() != state;
        List<Input> inputs = new ArrayList<>(told.inputs());
        inputs.add(new Input(rule.getLabel(), Told.words(state), Place.of(said, Literals.GATE_RESULT__MET)));
        return new Gate(rule.getId(), rule.getLabel(), contradicted ? told.state() : state,
                contradicted ? told.date() : on, !contradicted, contradicted,
                contradicted ? told.missing() : List.of(), trail(rule, inputs, it));
    }

    /** What to regain is asked for exactly while the walking gate is not passed. */
    private static Gate remedy(Rule rule, Gate walking, ClinicalCase it) {
        return new Gate(rule.getId(), rule.getLabel(), walking.state(), walking.date(), walking.byHand(),
                walking.contradicted(), walking.missing(), trail(rule, walking.trail().inputs(), it));
    }

    /** The newest word of the clinician. */
    private static Optional<GateResult> own(Rule rule, ClinicalCase it) {
        ReturnToRun programme = it.episode().getReturnToRun();
        return programme == null ? Optional.empty()
                : programme.getGates().stream().filter(result -> rule.getId().equals(result.getRule()))
                        .filter(result -> result.getMet() == Tri.YES || result.getMet() == Tri.NO)
                        .reduce((older, newer) -> newer);
    }

    private static Trail trail(Rule rule, List<Input> inputs, ClinicalCase it) {
        return new Trail(inputs, List.of(Source.of(rule)), it.catalogue().version());
    }
}
