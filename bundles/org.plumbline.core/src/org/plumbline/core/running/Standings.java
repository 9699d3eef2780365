package org.plumbline.core.running;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.plumbline.core.internal.Messages;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Place;
import org.plumbline.core.running.Standing.Kind;
import org.plumbline.core.screening.RedFlags;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.FunctionFinding;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.RunSession;
import org.plumbline.model.chart.Tri;

/** Where a runner stands: the first that is found of what stops, what comes first and what holds. */
final class Standings {

    /** Full-training check failed: holds the progression, and does not stop the running. */
    private static final String HOLDS = "RF-35";
    private static final String HOP = "X-12";
    private static final String IMPACT = "X-13";
    /** The stage of hops, of those that R-14 names. */
    private static final int HOPPING = 2;

    private final ClinicalCase it;
    private final List<Gate> gates;
    private final RunLogbook logbook;

    Standings(ClinicalCase it, List<Gate> gates, RunLogbook logbook) {
        this.it = it;
        this.gates = gates;
        this.logbook = logbook;
    }

    Standing standing() {
        return flag(false).map(flag -> new Standing(Kind.WALK, flag.getRedFlag(),
                Messages.format(Messages.runStoppedByFlag, flag.getLabel()), inputs(flag)))
                .or(this::notWalking).or(this::painful).or(this::stopped).or(this::hopsFirst).or(this::held)
                .orElse(new Standing(Kind.GO, "", Messages.runGo, List.of()));
    }

    /** What holds the running where it is; besides hops that come first. */
    Optional<Standing> held() {
        return flag(true).map(flag -> new Standing(Kind.HOLD, HOLDS, flag.getLabel(), inputs(flag)));
    }

    /**
     * A red flag that stops or, when asked for, the one that only holds: present at the newest screen, or at an older
     * one without a word of what was done about it, and not answered otherwise since.
     */
    private Optional<RedFlagAnswer> flag(boolean holding) {
        Set<String> answered = new HashSet<>();
        boolean newest = true;
        for (Visit visit : it.visits().reversed()) {
            List<RedFlagAnswer> flags = visit.note().getRedFlags().stream()
                    .filter(flag -> flag.getPresent() != Tri.OPEN).toList();
            for (RedFlagAnswer flag : flags) {
                boolean grave = flag.getLevel() == ActionLevel.URGENT || flag.getLevel() == ActionLevel.STOP;
                if (answered.add(flag.getRedFlag()) && grave && HOLDS.equals(flag.getRedFlag()) == holding
                        && flag.getPresent() == Tri.YES && (newest || RedFlags.isOpen(flag))) {
                    return Optional.of(flag);
                }
            }
            newest &= flags.isEmpty();
        }
        return Optional.empty();
    }

    private static List<Input> inputs(RedFlagAnswer flag) {
        return List.of(new Input(flag.getLabel(), Messages.runPresent, Place.of(flag,
                Literals.RED_FLAG_ANSWER__PRESENT)));
    }

    private Optional<Standing> notWalking() {
        if (RunGates.mayRun(gates)) {
            return Optional.empty();
        }
        Gate walking = gates.getFirst();
        return Optional.of(walking.state() == GateState.NOT_MET
                ? new Standing(Kind.WALK, "R-02", text("R-02"), walking.trail().inputs())
                : new Standing(Kind.WALK, walking.rule(), Messages.runWalkUntested, walking.trail().inputs()));
    }

    private Optional<Standing> painful() {
        return logbook.painfulVisit().map((EncounterHeader header) -> new Standing(Kind.WALK, "R-04",
                Messages.format(Messages.runPainNow, header.getPainNow()), List.of(new Input(Messages.runPain,
                        String.valueOf(header.getPainNow()), Place.of(header, null)))));
    }

    private Optional<Standing> stopped() {
        return logbook.stop().map(day -> {
            boolean outwards = day.log().filter(log -> log.movedTo() == PainResponse.PERIPHERALIZES).isPresent();
            return new Standing(Kind.WALK, outwards ? "R-03" : "R-04",
                    Messages.format(outwards ? Messages.runMovedOut : Messages.runHurt, day.date()),
                    session(day.date()));
        });
    }

    private List<Input> session(LocalDate date) {
        ReturnToRun programme = it.episode().getReturnToRun();
        return programme == null ? List.of() : programme.getSessions().stream()
                .filter((RunSession session) -> date.equals(session.getDate()))
                .map(session -> new Input(date.toString(), session.getOutcome().getLiteral(),
                        Place.of(session, null)))
                .toList();
    }

    /** Hops come before the first run, unless the runner has hopped or run already without trouble. */
    private Optional<Standing> hopsFirst() {
        ReturnToRun programme = it.episode().getReturnToRun();
        boolean reached = programme != null && (programme.getStages().stream()
                .anyMatch(stage -> stage.getReachedOn() != null && stage.getOrder() >= HOPPING)
                || programme.getSessions().stream().map(RunDay::of)
                        .anyMatch(day -> day.log().filter(RunLog::took).isPresent()
                                && (day.isRun() || RunHints.isHop(day, it.catalogue()))
                                && logbook.response(day) == Response.GOOD));
        boolean hopped = it.visits().stream().flatMap(visit -> visit.note().getFindings().stream())
                .filter(finding -> HOP.equals(finding.getItem()) || IMPACT.equals(finding.getItem()))
                .anyMatch(finding -> finding instanceof FunctionFinding hop && hop.getPainful() != Tri.YES
                        && (hop.getPassed() == Tri.YES || hop.getValue() != null && hop.getValue() > 0));
        return reached || hopped ? Optional.empty()
                : Optional.of(new Standing(Kind.HOP, "R-14", text("R-14"), List.of()));
    }

    private String text(String rule) {
        return it.catalogue().find(Rule.class, rule).map(Rule::getText).orElse(rule);
    }
}
