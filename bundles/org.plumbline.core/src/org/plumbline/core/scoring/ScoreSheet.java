package org.plumbline.core.scoring;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__SCORES;
import static org.plumbline.model.chart.ChartPackage.Literals.ITEM_ANSWER__LABEL;
import static org.plumbline.model.chart.ChartPackage.Literals.ITEM_ANSWER__VALUE;
import static org.plumbline.model.chart.ChartPackage.Literals.OUTCOME_SCORE__ANSWERS;
import static org.plumbline.model.chart.ChartPackage.Literals.OUTCOME_SCORE__SCORE;
import static org.plumbline.model.chart.ChartPackage.Literals.OUTCOME_SCORE__STRATUM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.model.catalogue.InstrumentItem;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.catalogue.Stratum;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ItemAnswer;
import org.plumbline.model.chart.OutcomeScore;

/**
 * An instrument as it is administered at an encounter: its items, and the edits that answering makes. There is one
 * score of an instrument a day; answering again changes it.
 *
 * @param header header of the encounter
 * @param instrument the instrument
 * @param catalogue knowledge in use, for its version
 */
public record ScoreSheet(EncounterHeader header, OutcomeInstrument instrument, Catalogue catalogue) {

    /**
     * An item.
     *
     * @param number number of the item
     * @param label short label, or the activity that the patient named; empty where there is none
     * @param low lowest answer
     * @param high highest answer
     * @param value answer; null when unanswered
     * @param last answer of last time; null when there is none
     */
    public record Item(int number, String label, int low, int high, @Nullable Double value, @Nullable Double last) {
    }

    /** The score of this encounter or its day; empty when there is none yet. */
    public Optional<OutcomeScore> score() {
        return Instruments.score(episode(), instrument, header.getId(), day());
    }

    /** The earlier scores that have a value, oldest first. */
    public List<OutcomeScore> earlier() {
        Optional<OutcomeScore> now = score();
        return Instruments.scores(episode(), instrument).stream()
                .filter(score -> now.stream().noneMatch(score::equals) && score.getScore() != null
                        && !score.getDate().isAfter(day()))
                .toList();
    }

    /** The items in their order; where the patient names them, those named now or last time. */
    public List<Item> items() {
        Integer most = instrument.getMaximumItems();
        if (most == null) {
            return instrument.getItems().stream().map(item -> item(item, item.getNumber(), item.getLabel())).toList();
        }
        return IntStream.rangeClosed(1, most).filter(number -> named(number) != null)
                .mapToObj(number -> item(instrument.getItems().getFirst(), number, named(number))).toList();
    }

    private Item item(InstrumentItem item, int number, @Nullable String label) {
        return new Item(number, Objects.requireNonNullElse(label, ""), item.getLow().intValue(),
                item.getHigh().intValue(), value(score(), number), value(last(), number));
    }

    /** Number of the next item that the patient may name; empty where there is none. */
    public Optional<Integer> next() {
        Integer most = instrument.getMaximumItems();
        return most == null ? Optional.empty()
                : IntStream.rangeClosed(1, most).boxed().filter(number -> named(number) == null).findFirst();
    }

    /** What follows from the answers given so far. */
    public Score result() {
        return Scoring.score(instrument,
                score().map(Instruments::answers).orElseGet(() -> new Answers(new TreeMap<>())));
    }

    /** Answers an item; null takes the answer back. A score of which nothing is left is removed. */
    public List<Edit> answer(int item, @Nullable Double value) {
        TreeMap<Integer, Double> answers = new TreeMap<>(
                score().map(score -> Instruments.answers(score).byItem()).orElseGet(TreeMap::new));
        if (value == null) {
            answers.remove(item);
        } else {
            answers.put(item, value);
        }
        Optional<OutcomeScore> known = score();
        if (answers.isEmpty() && instrument.getMaximumItems() == null) {
            return known.<List<Edit>>map(score -> List.of(new Edit.Remove(score))).orElse(List.of());
        }
        return change(item, ITEM_ANSWER__VALUE, value, Scoring.score(instrument, new Answers(answers)));
    }

    /** Names an activity; an empty name keeps the activity without one. */
    public List<Edit> name(int item, String activity) {
        return change(item, ITEM_ANSWER__LABEL, activity, result());
    }

    private List<Edit> change(int item, EAttribute feature, @Nullable Object value, Score result) {
        OptionalDouble total = result.total();
        Double points = total.isPresent() ? (Double) total.getAsDouble() : null;
        String stratum = result.stratum().map(Stratum::getId).orElse(null);
        Optional<OutcomeScore> known = score();
        if (known.isEmpty()) {
            OutcomeScore score = fresh();
            ItemAnswer answer = answer(score, item).orElseGet(() -> added(score, item));
            answer.eSet(feature, value);
            score.setScore(points);
            score.setStratum(stratum);
            return List.of(new Edit.Add(episode(), EPISODE__SCORES, score));
        }
        OutcomeScore score = known.get();
        List<Edit> edits = new ArrayList<>(Provenances.typed(score, OUTCOME_SCORE__SCORE));
        edits.add(answer(score, item).<Edit>map(answer -> new Edit.Set(answer, feature, value)).orElseGet(() -> {
            ItemAnswer answer = ChartFactory.eINSTANCE.createItemAnswer();
            answer.setItem(item);
            answer.eSet(feature, value);
            return new Edit.Add(score, OUTCOME_SCORE__ANSWERS, answer);
        }));
        edits.add(new Edit.Set(score, OUTCOME_SCORE__SCORE, points));
        edits.add(new Edit.Set(score, OUTCOME_SCORE__STRATUM, stratum));
        return edits;
    }

    /** Enters the score without its answers, which are given up; null removes it. */
    public List<Edit> total(@Nullable Double points) {
        Optional<OutcomeScore> known = score();
        if (known.isEmpty()) {
            OutcomeScore score = fresh();
            score.getAnswers().clear();
            score.setScore(points);
            return points == null ? List.of() : List.of(new Edit.Add(episode(), EPISODE__SCORES, score));
        }
        OutcomeScore score = known.get();
        if (points == null) {
            return List.of(new Edit.Remove(score));
        }
        return Stream.of(Provenances.typed(score, OUTCOME_SCORE__SCORE).stream(),
                score.getAnswers().stream().map(Edit.Remove::new),
                Stream.of(new Edit.Set(score, OUTCOME_SCORE__SCORE, points),
                        new Edit.Set(score, OUTCOME_SCORE__STRATUM, null)))
                .<Edit>flatMap(edits -> edits).toList();
    }

    /** A score of this encounter without a value, with the activities that the patient named last time. */
    private OutcomeScore fresh() {
        OutcomeScore score = ChartFactory.eINSTANCE.createOutcomeScore();
        score.setId(UUID.randomUUID().toString());
        score.setInstrument(instrument.getId());
        score.setLabel(instrument.getAbbreviation());
        score.setLow(instrument.getLow());
        score.setHigh(instrument.getHigh());
        score.setUnit(instrument.getUnit());
        score.setDate(day());
        score.setEncounter(header.getId());
        score.setContentVersion(catalogue.version());
        if (instrument.getMaximumItems() != null) {
            items().forEach(item -> added(score, item.number()).setLabel(item.label()));
        }
        return score;
    }

    private static ItemAnswer added(OutcomeScore score, int item) {
        ItemAnswer answer = ChartFactory.eINSTANCE.createItemAnswer();
        answer.setItem(item);
        score.getAnswers().add(answer);
        return answer;
    }

    private @Nullable String named(int item) {
        return score().or(this::last).flatMap(score -> answer(score, item)).map(ItemAnswer::getLabel).orElse(null);
    }

    private static @Nullable Double value(Optional<OutcomeScore> score, int item) {
        return score.flatMap(one -> answer(one, item)).map(ItemAnswer::getValue).orElse(null);
    }

    private static Optional<ItemAnswer> answer(OutcomeScore score, int item) {
        return score.getAnswers().stream().filter(answer -> answer.getItem() == item).findFirst();
    }

    private Optional<OutcomeScore> last() {
        List<OutcomeScore> earlier = earlier();
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast());
    }

    private Episode episode() {
        return (Episode) header.eContainer();
    }

    private LocalDate day() {
        return header.getStart().toLocalDate();
    }
}
