package org.plumbline.core.internal.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Sign;
import org.plumbline.core.reasoning.Signs;
import org.plumbline.core.reasoning.Source;
import org.plumbline.model.catalogue.Direction;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.catalogue.Strength;
import org.plumbline.model.catalogue.Symptom;
import org.plumbline.model.chart.Diagnosis;

/** Red flags that only the course of care can raise. Intervals are figures of the rules that state them. */
final class CourseCauses implements Causes {

    private static final String UNCHANGED_PAIN = "RF-19";
    private static final String DISC_GETTING_WORSE = "RF-24";
    private static final String CARE_FAILED = "RF-25";
    private static final String NEW_PAIN = "RF-31";
    private static final String BACK_AFTER_REST = "RF-36";

    /** Signs of the nerves: weakness or numbness of the leg. */
    private static final Set<String> LEG_SIGNS = Set.of("RF-13", "RF-14");

    private final ClinicalCase in;
    private final Signs signs;
    private final Courses courses;

    CourseCauses(ClinicalCase in, Signs signs) {
        this.in = in;
        this.signs = signs;
        this.courses = new Courses(in);
    }

    @Override
    public List<Cause> causes() {
        return Stream.of(unchangedPain(), careFailed(), newPain(), discWorse(), backAfterRest())
                .flatMap(Optional::stream).toList();
    }

    /** Pain that has not really changed over the interval of R-23, nor since care began. */
    private Optional<Cause> unchangedPain() {
        return weeks("R-23", "unchanged-pain").flatMap(weeks -> courses.pain(weeks))
                .filter(course -> !course.improved() && course.improvable())
                .filter(course -> courses.painSinceStart().filter(Course::improved).isEmpty())
                .flatMap(course -> cause(UNCHANGED_PAIN, course.day(), course.inputs(), "R-23"));
    }

    /** Neither pain nor any score has really improved over the interval of R-47. */
    private Optional<Cause> careFailed() {
        List<Course> measured = weeks("R-47", "conservative-care").stream().flatMap(weeks -> Stream.concat(
                courses.pain(weeks).stream(), courses.scores(weeks).stream())).filter(Course::improvable).toList();
        return measured.isEmpty() || measured.stream().anyMatch(Course::improved) ? Optional.empty()
                : cause(CARE_FAILED, measured.getLast().day(),
                        measured.stream().flatMap(course -> course.inputs().stream()).toList(), "R-47");
    }

    /** A symptom of what the flag makes one think of, told or found for the first time after the first encounter. */
    private Optional<Cause> newPain() {
        Optional<LocalDate> latest = in.latest().map(Visit::date);
        Set<String> thought = in.catalogue().find(RedFlag.class, NEW_PAIN).map(flag -> Set.copyOf(flag.getConditions()))
                .orElse(Set.of());
        return latest.filter(day -> in.visits().getFirst().date().isBefore(day))
                .flatMap(day -> signs.all().stream()
                        .filter(sign -> sign.about() instanceof Symptom && sign.present() && sign.day().equals(day))
                        .filter(sign -> speaksFor(sign, thought) && !before(sign))
                        .findFirst())
                .flatMap(sign -> cause(NEW_PAIN, sign.day(), List.of(sign.input()), sign.about().getId()));
    }

    private static boolean speaksFor(Sign sign, Set<String> conditions) {
        return sign.links().stream().anyMatch(link -> link.getDirection() == Direction.FOR
                && link.getStrength() != Strength.WEAK && sign.tells(link) && conditions.contains(link.getTarget()));
    }

    private boolean before(Sign sign) {
        return signs.all().stream().anyMatch(other -> other.about() == sign.about() && other.present()
                && other.day().isBefore(sign.day()));
    }

    /** Under a working diagnosis of a disc, leg signs that were absent before have come. */
    private Optional<Cause> discWorse() {
        boolean disc = in.catalogue().find(RedFlag.class, DISC_GETTING_WORSE).stream()
                .anyMatch(flag -> in.episode().getDiagnoses().stream().map(Diagnosis::getCondition)
                        .filter(Objects::nonNull).anyMatch(flag.getConditions()::contains));
        return !disc ? Optional.empty() : signs.newest().stream()
                .filter(sign -> sign.present() && sign.links().stream()
                        .anyMatch(link -> LEG_SIGNS.contains(link.getTarget()) && sign.tells(link)))
                .filter(sign -> signs.all().stream().anyMatch(older -> older.key().equals(sign.key())
                        && older.day().isBefore(sign.day()) && older.results().contains(Sign.NO)))
                .findFirst()
                .flatMap(sign -> cause(DISC_GETTING_WORSE, sign.day(), List.of(sign.input()), sign.about().getId()));
    }

    private Optional<Cause> backAfterRest() {
        return courses.backAfterRest().flatMap(course -> cause(BACK_AFTER_REST, course.day(), course.inputs(), "R-22"));
    }

    private Optional<Cause> cause(String flag, LocalDate day, List<Input> inputs, String source) {
        return in.catalogue().find(source).map(entry -> new Cause(flag, day, inputs, Source.of(entry)));
    }

    /** Low end of a figure of a rule, in weeks. */
    private Optional<Long> weeks(String rule, String figure) {
        return in.catalogue().find(Rule.class, rule).stream().flatMap(found -> found.getFigures().stream())
                .filter(quantity -> figure.equals(quantity.getName())).map(quantity -> quantity.getLow().longValue())
                .findFirst();
    }
}
