package org.plumbline.core.running;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.core.exam.FindingText;
import org.plumbline.core.exam.Found;
import org.plumbline.core.exam.FindingNormality;
import org.plumbline.core.internal.Messages;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.catalogue.ScreeningQuestion;
import org.plumbline.model.chart.Answer;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.ObservationFinding;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.Tri;

/**
 * What findings and answers say about gates. A gate needs the examination items its rule names, or as many of them as
 * its figure “items-that-must-hold” says; other items that speak about it can only close it.
 */
final class GateEvidence {

    private static final String MUST_HOLD = "items-that-must-hold";

    private final ClinicalCase it;
    private final FindingText text;
    /** The clinician's own findings by item, newest first. */
    private final Map<String, List<Made>> found = new LinkedHashMap<>();
    private final List<Said> said = new ArrayList<>();

    GateEvidence(ClinicalCase it) {
        this.it = it;
        text = new FindingText(it.catalogue());
        for (Visit visit : it.visits().reversed()) {
            for (Finding finding : visit.note().getFindings().reversed()) {
                if (!Found.nothing(finding) && !Provenances.isUnconfirmed(finding)) {
                    found.computeIfAbsent(finding.getItem(), item -> new ArrayList<>()).add(new Made(visit, finding));
                }
            }
            visit.note().getAnswers().stream()
                    .filter(answer -> answer.getAnswer() == Tri.YES || answer.getAnswer() == Tri.NO)
                    .forEach(answer -> said.add(new Said(visit, answer)));
        }
    }

    private record Made(Visit visit, Finding finding) {
    }

    private record Said(Visit visit, Answer answer) {
    }

    /** What was told, when last, and what is missing. */
    record Told(GateState state, Optional<LocalDate> date, List<String> missing, List<Input> inputs) {

        private static final Told NOTHING = new Told(GateState.NOT_TESTED, Optional.empty(), List.of(), List.of());

        /** The state in words. */
        static String words(GateState state) {
            return switch (state) {
                case MET -> Messages.gateMet;
                case NOT_MET -> Messages.gateNotMet;
                case NOT_TESTED -> Messages.gateNotTested;
            };
        }
    }

    /** What the case says about a gate. Of an examination and an answer the newer counts, of one day the worse. */
    Told about(Rule rule) {
        Told examined = examined(rule);
        Told answered = said.stream().filter(one -> it.catalogue()
                .find(ScreeningQuestion.class, one.answer().getQuestion()).stream()
                .flatMap(question -> question.getLinks().stream())
                .anyMatch(link -> rule.getId().equals(link.getTarget()))).findFirst().map(GateEvidence::answered)
                .orElse(Told.NOTHING);
        if (answered.state() == GateState.NOT_TESTED) {
            return examined;
        }
        if (examined.state() == GateState.NOT_TESTED) {
            return answered;
        }
        int later = examined.date().orElseThrow().compareTo(answered.date().orElseThrow());
        Told counts = later > 0 || later == 0 && examined.state() == GateState.NOT_MET ? examined : answered;
        return new Told(counts.state(), counts.date(), List.of(),
                Stream.concat(examined.inputs().stream(), answered.inputs().stream()).toList());
    }

    private Told examined(Rule rule) {
        List<ExamItem> needed = it.catalogue().find(ExamItem.class, rule.getRelated());
        List<Told> told = needed.stream().map(this::item).toList();
        List<Told> others = it.catalogue().find(ExamItem.class, found.keySet()).stream()
                .filter(item -> !needed.contains(item)).filter(item -> item.getLinks().stream()
                        .anyMatch(link -> rule.getId().equals(link.getTarget()))).map(this::item)
                .filter(one -> one.state() == GateState.NOT_MET).toList();
        long met = told.stream().filter(one -> one.state() == GateState.MET).count();
        boolean closed = !others.isEmpty() || told.stream().anyMatch(one -> one.state() == GateState.NOT_MET);
        GateState state = closed ? GateState.NOT_MET
                : !needed.isEmpty() && met >= mustHold(rule, needed.size()) ? GateState.MET : GateState.NOT_TESTED;
        List<Told> all = Stream.concat(told.stream(), others.stream()).toList();
        return new Told(state, all.stream().flatMap(one -> one.date().stream()).max(Comparator.naturalOrder()),
                state == GateState.NOT_TESTED ? told.stream().flatMap(one -> one.missing().stream()).toList()
                        : List.of(),
                all.stream().flatMap(one -> one.inputs().stream()).toList());
    }

    private static double mustHold(Rule rule, int items) {
        return rule.getFigures().stream().filter(figure -> MUST_HOLD.equals(figure.getName()))
                .map(figure -> figure.getLow()).filter(Objects::nonNull).findFirst().orElse((double) items);
    }

    /** What the newest findings say of an item, on both sides where it has sides. */
    private Told item(ExamItem item) {
        List<Made> made = item.isSided() ? Stream.of(Side.LEFT, Side.RIGHT)
                .flatMap(side -> newest(item, side).stream()).toList()
                : newest(item, Side.UNSPECIFIED).stream().toList();
        int sides = item.isSided() ? 2 : 1;
        boolean closed = made.stream().anyMatch(one -> state(item, one.finding()) == GateState.NOT_MET);
        boolean all = made.size() == sides && (made.stream()
                .allMatch(one -> state(item, one.finding()) == GateState.MET) || alike(made));
        List<Input> inputs = made.stream().map(one -> new Input(label(one.finding()), text.print(one.finding()),
                Place.of(one.finding(), null))).toList();
        return new Told(closed ? GateState.NOT_MET : all ? GateState.MET : GateState.NOT_TESTED,
                made.stream().map(one -> one.visit().date()).max(Comparator.naturalOrder()),
                closed || all ? List.of() : List.of(item.getLabel()), inputs);
    }

    /** The newest finding; unspecified stands for any side. */
    private Optional<Made> newest(ExamItem item, Side side) {
        return found.getOrDefault(item.getId(), List.of()).stream().filter(made -> side == Side.UNSPECIFIED
                || made.finding().getSide() == side || made.finding().getSide() == Side.BOTH).findFirst();
    }

    /** What a finding says by itself; an observation in the normal words of its item is normal, discomfort or not. */
    private static GateState state(ExamItem item, Finding finding) {
        boolean abnormal = finding.getNormality() == Normality.ABNORMAL;
        if (!abnormal && finding instanceof ObservationFinding seen && seen.getWords() != null
                && item.getNormal() != null && seen.getWords().startsWith(item.getNormal())) {
            return GateState.MET;
        }
        if (Found.abnormal(finding)) {
            return GateState.NOT_MET;
        }
        return finding.getNormality() == Normality.NORMAL || FindingNormality.of(finding) == Normality.NORMAL
                ? GateState.MET : GateState.NOT_TESTED;
    }

    /** Whether both sides were measured and are the same. */
    private static boolean alike(List<Made> made) {
        List<Double> values = made.stream().map(Made::finding).filter(RangeFinding.class::isInstance)
                .map(finding -> ((RangeFinding) finding).getValue()).filter(Objects::nonNull).toList();
        return values.size() == 2 && values.getFirst().equals(values.getLast());
    }

    private static String label(Finding finding) {
        return switch (finding.getSide()) {
            case LEFT -> Messages.format(Messages.regionLeft, finding.getLabel());
            case RIGHT -> Messages.format(Messages.regionRight, finding.getLabel());
            default -> finding.getLabel();
        };
    }

    /** What an answer to a question says: yes opens the gate, no closes it. */
    private static Told answered(Said said) {
        GateState state = said.answer().getAnswer() == Tri.YES ? GateState.MET : GateState.NOT_MET;
        return new Told(state, Optional.of(said.visit().date()), List.of(), List.of(new Input(
                said.answer().getLabel(), Told.words(state), Place.of(said.answer(), Literals.ANSWER__ANSWER))));
    }
}
