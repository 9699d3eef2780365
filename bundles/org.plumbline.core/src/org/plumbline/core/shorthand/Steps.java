package org.plumbline.core.shorthand;

import static org.plumbline.model.chart.ChartPackage.Literals.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.entry.Slot;
import org.plumbline.core.exam.FindingReading.Changes;
import org.plumbline.core.exam.FindingText;
import org.plumbline.core.exam.Found;
import org.plumbline.core.internal.shorthand.Messages;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.core.scoring.ScoreSheet;
import org.plumbline.core.shorthand.Statement.ExerciseEntry;
import org.plumbline.core.shorthand.Statement.FindingEntry;
import org.plumbline.core.shorthand.Statement.NormalEntry;
import org.plumbline.core.shorthand.Statement.PainEntry;
import org.plumbline.core.shorthand.Statement.ScoreEntry;
import org.plumbline.core.shorthand.Statement.TreatmentEntry;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.FunctionFinding;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.Subjective;

/** What a line does to a note: for each statement the changes it makes, so that all are one step of undo. */
public final class Steps {

    private final NoteAtHand hand;
    private final FindingText text;
    /** Places about which the line says something itself. */
    private final Set<Slot> said = new HashSet<>();

    private Steps(NoteAtHand hand) {
        this.hand = hand;
        text = new FindingText(hand.catalogue());
    }

    /** The steps of a line, by statement. Of two statements about the same the last counts. */
    public static Map<Statement, Step> of(List<Statement> statements, NoteAtHand hand) {
        Map<Object, Statement> last = new LinkedHashMap<>();
        statements.forEach(statement -> last.put(topic(statement), statement));
        Steps steps = new Steps(hand);
        last.keySet().stream().filter(Slot.class::isInstance).map(Slot.class::cast).forEach(steps.said::add);
        Map<Statement, Step> all = new LinkedHashMap<>();
        last.values().forEach(statement -> all.put(statement, steps.of(statement)));
        return all;
    }

    private static Object topic(Statement statement) {
        return switch (statement) {
            case FindingEntry finding -> finding.place();
            case PainEntry pain -> PainEntry.class;
            case ScoreEntry score -> score.instrument();
            case NormalEntry normal -> normal.items();
            case TreatmentEntry treatment -> List.of(treatment.treatment(), treatment.side());
            case ExerciseEntry exercise -> exercise.exercise();
        };
    }

    private Step of(Statement statement) {
        return switch (statement) {
            case FindingEntry finding -> finding(finding);
            case PainEntry pain -> pain(pain);
            case ScoreEntry score -> score(score);
            case NormalEntry normal -> normal(normal);
            case TreatmentEntry treatment -> new TreatmentSteps(hand).of(treatment);
            case ExerciseEntry exercise -> new ExerciseSteps(hand).of(exercise);
        };
    }

    private Step finding(FindingEntry entry) {
        String before = hand.findings().before(entry.place()).map(text::print).orElse("");
        return Step.of(entry.sentence(), before,
                hand.findings().enter(entry.place(), finding -> enter(entry.found(), finding)));
    }

    /** Enters what was found as if it were typed into the cell; a remark that is not said stays. */
    private void enter(Finding found, Finding finding) {
        switch (finding) {
            case RangeFinding range -> range.setUnit(((RangeFinding) found).getUnit());
            case FunctionFinding function -> function.setUnit(((FunctionFinding) found).getUnit());
            default -> {
                // the others have no unit
            }
        }
        if (text.read(finding, text.print(found)) instanceof Changes changes) {
            changes.applyTo(finding);
        }
        if (found.getComment() != null) {
            finding.setComment(found.getComment());
        }
    }

    private Step normal(NormalEntry entry) {
        List<Slot> open = entry.items().stream().flatMap(item -> Slot.of(item).stream()).filter(this::isOpen).toList();
        said.addAll(open);
        List<Edit> edits = open.stream().flatMap(place -> hand.findings()
                .enter(place, finding -> text.normal(finding).applyTo(finding)).stream()).toList();
        return Step.of(entry.subject() + ": " + Messages.format(Messages.places, entry.result(), open.size()), "",
                edits);
    }

    /** Whether nothing was found or said of a place, nor of both sides at once. */
    private boolean isOpen(Slot place) {
        ExamItem item = place.item();
        return Stream.of(place, new Slot(item, Side.BOTH, null), new Slot(item, Side.CENTRAL, null))
                .noneMatch(one -> said.contains(one)
                        || hand.findings().at(one).filter(found -> !Found.nothing(found)).isPresent());
    }

    private Step pain(PainEntry entry) {
        Map<EAttribute, OptionalInt> scores = new LinkedHashMap<>();
        scores.put(SUBJECTIVE__PAIN_NOW, entry.now());
        scores.put(SUBJECTIVE__PAIN_BEST, entry.best());
        scores.put(SUBJECTIVE__PAIN_WORST, entry.worst());
        List<Edit> edits = new ArrayList<>();
        List<String> before = new ArrayList<>();
        Subjective subjective = hand.note().getSubjective();
        Optional<Subjective> earlier = hand.earlier().map(Encounter::getSubjective);
        scores.forEach((feature, score) -> score.ifPresent(value -> {
            edits.add(new Edit.Set(subjective, feature, value));
            edits.addAll(Provenances.typed(subjective, feature));
            @Nullable Object last = earlier.map(one -> one.eGet(feature)).orElse(null);
            before.add(Objects.toString(last, "\u2013"));
        }));
        boolean asked = before.stream().anyMatch(last -> !last.equals("\u2013"));
        return Step.of(entry.sentence(), asked ? String.join("/", before) : "", edits);
    }

    private Step score(ScoreEntry entry) {
        ScoreSheet sheet = new ScoreSheet(hand.header(), entry.instrument(), hand.catalogue());
        String before = sheet.earlier().isEmpty() ? ""
                : Messages.format(Messages.number, sheet.earlier().getLast().getScore());
        return Step.of(entry.sentence(), before, sheet.total(entry.score()));
    }
}
