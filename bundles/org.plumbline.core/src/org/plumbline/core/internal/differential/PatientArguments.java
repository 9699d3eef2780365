package org.plumbline.core.internal.differential;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__ONSET;
import static org.plumbline.model.chart.ChartPackage.Literals.PATIENT__BIRTH_DATE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.core.differential.Argument;
import org.plumbline.core.internal.Messages;
import org.plumbline.core.internal.reasoning.Topics;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Place;
import org.plumbline.core.reasoning.Sign;
import org.plumbline.core.reasoning.Source;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Spread;
import org.plumbline.model.catalogue.Strength;
import org.plumbline.model.catalogue.Symptom;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.Side;

/** What the fields of a condition say of a patient: age band, duration, one side, and how far pain spreads. */
final class PatientArguments {

    private final ClinicalCase in;
    private final List<Sign> picture;

    PatientArguments(ClinicalCase in, List<Sign> picture) {
        this.in = in;
        this.picture = picture;
    }

    List<Argument> about(Condition condition) {
        return Stream.of(age(condition), duration(condition), side(condition), spread(condition))
                .flatMap(Optional::stream).toList();
    }

    /** Age is a hint and nothing more (R-57, CF-27). */
    private Optional<Argument> age(Condition condition) {
        Integer from = condition.getAgeFrom();
        Integer to = condition.getAgeTo();
        if (in.age().isEmpty() || from == null && to == null) {
            return Optional.empty();
        }
        int age = in.age().getAsInt();
        boolean within = (from == null || age >= from) && (to == null || age <= to);
        return Optional.of(argument(condition, within, Strength.WEAK, "age", to == null
                ? Messages.format(Messages.ageFrom, from) : Messages.format(Messages.ageFromTo, from, to),
                new Input(Messages.age, Messages.format(Messages.years, age),
                        Place.of(in.chart().getPatient(), PATIENT__BIRTH_DATE)), in.day()));
    }

    private Optional<Argument> duration(Condition condition) {
        Double months = condition.getMonthsFrom();
        LocalDate onset = in.episode().getOnset();
        if (months == null || onset == null) {
            return Optional.empty();
        }
        long lasted = ChronoUnit.MONTHS.between(onset, in.day());
        return Optional.of(argument(condition, lasted >= months, Strength.STRONG, "duration",
                Messages.format(Messages.monthsFrom, months), new Input(Messages.duration,
                        Messages.format(Messages.months, lasted), Place.of(in.episode(), EPISODE__ONSET)), in.day()));
    }

    /** One side only, as the newest body chart has it. Both sides speak against nothing: sites vary (CF-21). */
    private Optional<Argument> side(Condition condition) {
        return !condition.isOneSided() ? Optional.empty() : in.visits().reversed().stream()
                .filter(visit -> !visit.note().getMarks().isEmpty()).findFirst()
                .filter(visit -> oneSided(visit.note().getMarks()))
                .map(visit -> argument(condition, true, Strength.WEAK, "side", "", new Input(Messages.fieldMarks,
                        Messages.oneSideOnly, Place.of(visit.note().getMarks().getFirst(), null)), visit.date()));
    }

    private static boolean oneSided(List<BodyMark> marks) {
        return marks.stream().map(BodyMark::getSide).distinct().count() == 1
                && (marks.getFirst().getSide() == Side.LEFT || marks.getFirst().getSide() == Side.RIGHT);
    }

    /** Where the content links no symptom of spread to a condition, its own limit is compared. */
    private Optional<Argument> spread(Condition condition) {
        Spread limit = condition.getSpread();
        return limit == Spread.UNSPECIFIED ? Optional.empty()
                : picture.stream().filter(sign -> sign.topic().equals(Topics.SPREAD) && sign.present())
                        .filter(sign -> sign.about() instanceof Symptom)
                        .max(Comparator.comparing(sign -> ((Symptom) sign.about()).getSpread()))
                        .filter(sign -> sign.links().stream()
                                .noneMatch(link -> Objects.equals(condition.getId(), link.getTarget())))
                        .flatMap(sign -> compared(condition, limit, sign));
    }

    private static Optional<Argument> compared(Condition condition, Spread limit, Sign sign) {
        int beyond = ((Symptom) sign.about()).getSpread().compareTo(limit);
        return beyond < 0 ? Optional.empty() : Optional.of(argument(condition, beyond == 0, Strength.MODERATE,
                Topics.SPREAD, "", sign.input(), sign.day()));
    }

    private static Argument argument(Condition condition, boolean favors, Strength strength, String topic, String why,
            Input input, LocalDate day) {
        return new Argument(favors, strength, topic, true, why, input, Source.of(condition), day);
    }
}
