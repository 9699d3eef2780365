package org.plumbline.core.internal.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Decisions;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Place;
import org.plumbline.core.reasoning.Signs;
import org.plumbline.core.reasoning.Source;
import org.plumbline.core.reasoning.Trail;
import org.plumbline.core.screening.RaisedFlag;
import org.plumbline.core.screening.RaisedFlag.State;
import org.plumbline.core.screening.RedFlagAssessment;
import org.plumbline.core.screening.RedFlagPicture;
import org.plumbline.core.screening.RedFlags;
import org.plumbline.core.screening.Urgency;
import org.plumbline.model.catalogue.ActionLevel;
import org.plumbline.model.catalogue.Conflict;
import org.plumbline.model.catalogue.Quantity;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Tri;

/** Brings together what notes record about red flags and what else in a case raises them. */
public final class FlagAssessor {

    /** Figure of a rule on red flags that mean more together: from how many of them on. */
    private static final String TOGETHER = "flags-present";

    private final ClinicalCase in;
    private final Signs signs;
    private final Map<String, Record> newest = new LinkedHashMap<>();

    private record Record(Visit visit, RedFlagAnswer answer) {
    }

    private record Up(RedFlag flag, State state, Optional<Record> recorded, List<Cause> causes) {
    }

    /**
     * @param in the case
     * @param signs what it tells
     */
    public FlagAssessor(ClinicalCase in, Signs signs) {
        this.in = in;
        this.signs = signs;
        in.visits().forEach(visit -> visit.note().getRedFlags().stream()
                .filter(answer -> answer.getPresent() != Tri.OPEN)
                .forEach(answer -> newest.put(answer.getRedFlag(), new Record(visit, answer))));
    }

    /** The assessment. */
    public RedFlagAssessment assess() {
        Map<String, List<Cause>> causes = Stream.of(new SignCauses(in, signs), new CourseCauses(in, signs))
                .flatMap(found -> found.causes().stream()).collect(Collectors.groupingBy(Cause::flag));
        List<Up> up = RedFlags.asked(in.catalogue()).stream()
                .flatMap(flag -> up(flag, causes.getOrDefault(flag.getId(), List.of())).stream()).toList();
        List<RaisedFlag> raised = up.stream().map(flag -> raised(flag, up))
                .filter(flag -> flag.state() != State.PROPOSED && flag.state() != State.CONTRADICTED
                        || !Decisions.overruled(flag.key(), in.episode()))
                .sorted(Comparator.comparing(RaisedFlag::urgency).thenComparing(RaisedFlag::state)).toList();
        return new RedFlagAssessment(raised, pictures(raised), unanswered(raised), in.catalogue().version());
    }

    private Optional<Up> up(RedFlag flag, List<Cause> causes) {
        Optional<Record> recorded = Optional.ofNullable(newest.get(flag.getId()));
        LocalDate said = recorded.map(record -> record.visit().date()).orElse(LocalDate.MIN);
        boolean absent = recorded.filter(record -> record.answer().getPresent() == Tri.NO).isPresent();
        List<Cause> since = causes.stream().filter(cause -> !cause.day().isBefore(said)).toList();
        if (recorded.isPresent() && recorded.get().answer().getPresent() == Tri.YES) {
            boolean open = RedFlags.isOpen(recorded.get().answer());
            return Optional.of(new Up(flag, open ? State.OPEN : State.DEALT_WITH, recorded, causes));
        }
        return since.isEmpty() ? Optional.empty()
                : Optional.of(new Up(flag, absent ? State.CONTRADICTED : State.PROPOSED, recorded, since));
    }

    private RaisedFlag raised(Up up, Collection<Up> all) {
        List<Input> inputs = new ArrayList<>();
        up.recorded().filter(record -> record.answer().getPresent() != Tri.UNKNOWN).ifPresent(record -> inputs.add(
                new Input(record.answer().getLabel(), record.answer().getPresent().getLiteral(),
                        Place.of(record.answer(), null))));
        up.causes().forEach(cause -> inputs.addAll(cause.inputs()));
        List<Source> sources = Stream.concat(Stream.of(Source.of(up.flag())), up.causes().stream().map(Cause::source))
                .distinct().toList();
        LocalDate day = up.causes().stream().map(Cause::day).max(Comparator.naturalOrder()).orElse(in.day());
        return new RaisedFlag("red-flag:" + up.flag().getId() + ':' + day, up.flag(), urgency(up, all), up.state(),
                up.recorded().map(Record::answer), new Trail(inputs.stream().distinct().toList(), sources,
                        in.catalogue().version()));
    }

    private Urgency urgency(Up up, Collection<Up> all) {
        RedFlag flag = up.flag();
        return switch (flag.getLevel()) {
            case URGENT -> flag.isEmergency() ? Urgency.EMERGENCY
                    : flag.isWeighed() && !standsAlone(flag) && all.stream().noneMatch(this::urgentByItself)
                            ? Urgency.REVIEW : Urgency.SAME_DAY;
            case REFER -> Urgency.REFER;
            case STOP -> Urgency.STOP;
            case REVIEW, ADVICE -> Urgency.REVIEW;
        };
    }

    private boolean urgentByItself(Up other) {
        return other.flag().getLevel() == ActionLevel.URGENT && !other.flag().isWeighed();
    }

    /** Whether the clinic holds a position that names the flag itself, where sources disagree about it. */
    private boolean standsAlone(RedFlag flag) {
        return in.catalogue().find(Conflict.class, flag.getConflicts()).stream()
                .flatMap(conflict -> in.positions().of(conflict).stream())
                .anyMatch(position -> position.getEntries().contains(flag.getId()));
    }

    private List<RedFlagPicture> pictures(List<RaisedFlag> raised) {
        return in.catalogue().all(Rule.class).stream().flatMap(rule -> together(rule).stream()
                .map(count -> new RedFlagPicture(rule, raised.stream()
                        .filter(flag -> flag.state() != State.CONTRADICTED)
                        .filter(flag -> rule.getRelated().contains(flag.flag().getId())).toList()))
                .filter(picture -> picture.present().size() >= together(rule).orElseThrow())).toList();
    }

    private static Optional<Double> together(Rule rule) {
        return rule.getFigures().stream().filter(figure -> TOGETHER.equals(figure.getName()))
                .map(Quantity::getLow).findFirst();
    }

    private List<RedFlag> unanswered(List<RaisedFlag> raised) {
        Map<String, RaisedFlag> up = raised.stream()
                .collect(Collectors.toMap(flag -> flag.flag().getId(), Function.identity()));
        return RedFlags.asked(in.catalogue()).stream()
                .filter(flag -> !newest.containsKey(flag.getId()) && !up.containsKey(flag.getId())).toList();
    }
}
