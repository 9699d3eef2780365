package org.plumbline.core.internal.phrase;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.language.DateText;
import org.plumbline.core.phrase.PhraseContext;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.Patient;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.model.chart.Subjective;
import org.plumbline.model.chart.TreatmentLine;

/** The value of each place of a phrase, in words. */
public final class ChartWords {

    /** Every place, with an example for X. */
    public static final List<String> NAMES = List.of("patient.name", "patient.first", "patient.age", "visit.number",
            "visit.date", "episode.title", "episode.onset", "diagnosis", "diagnoses", "pain.now", "pain.best",
            "pain.worst", "pain.worst.before", "pain.worst.change", "pain.location", "rom.flexion",
            "rom.flexion.before", "rom.flexion.first", "rom.flexion.change", "test.slr.right", "score.odi",
            "score.odi.before", "score.odi.first", "score.odi.change", "goal.g1", "goals", "plan.frequency",
            "plan.weeks", "exercises", "treatment.minutes", "treatments", "run.km");

    private final PhraseContext context;
    private final Locale locale;
    private final FindingWords findings;

    public ChartWords(PhraseContext context) {
        this.context = context;
        locale = context.locale();
        findings = new FindingWords(context);
    }

    /** The value of a place; empty when the chart has none, or there is no such place. */
    public Optional<String> of(String place) {
        List<String> parts = List.of(place.toLowerCase(Locale.ROOT).split("\\.", -1));
        List<String> rest = parts.subList(1, parts.size());
        return switch (parts.getFirst()) {
            case "patient" -> patient(rest);
            case "visit" -> visit(rest);
            case "episode" -> episode(rest);
            case "diagnosis" -> context.episode().getDiagnoses().stream().findFirst().map(Diagnosis::getLabel);
            case "diagnoses" -> list(context.episode().getDiagnoses().stream().map(Diagnosis::getLabel));
            case "pain" -> pain(rest);
            case "rom", "test", "mmt", "neuro", "function", "finding" -> findings.of(rest);
            case "score" -> score(rest);
            case "goal" -> context.episode().getGoals().stream().filter(goal -> rest.size() == 1
                    && goal.getId().equalsIgnoreCase(rest.getFirst())).map(Goal::getText).findFirst();
            case "goals" -> list(context.episode().getGoals().stream().map(Goal::getText));
            case "plan" -> plan(rest);
            case "exercises" -> list(inForce(context.episode()));
            case "treatment" -> minutes(rest);
            case "treatments" -> list(context.visit().note().getTreatments().stream().map(TreatmentLine::getLabel));
            case "run" -> rest.equals(List.of("km")) ? subjective(Subjective::getRunKm) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<String> patient(List<String> rest) {
        Patient patient = context.chart().getPatient();
        LocalDate birth = patient.getBirthDate();
        return switch (String.join(".", rest)) {
            case "name" -> text(patient.getGivenName() + ' ' + patient.getFamilyName());
            case "first" -> text(patient.getGivenName());
            case "age" -> birth == null ? Optional.empty()
                    : Optional.of(String.valueOf(Period.between(birth, context.visit().date()).getYears()));
            default -> Optional.empty();
        };
    }

    private Optional<String> visit(List<String> rest) {
        return switch (String.join(".", rest)) {
            case "number" -> Optional.of(String.valueOf(
                    context.episode().getEncounters().indexOf(context.visit().header()) + 1));
            case "date" -> Optional.of(date(context.visit().date()));
            default -> Optional.empty();
        };
    }

    private Optional<String> episode(List<String> rest) {
        LocalDate onset = context.episode().getOnset();
        return switch (String.join(".", rest)) {
            case "title" -> text(context.episode().getTitle());
            case "onset" -> onset == null ? Optional.empty() : Optional.of(date(onset));
            default -> Optional.empty();
        };
    }

    private Optional<String> pain(List<String> rest) {
        if (rest.equals(List.of("location"))) {
            return Optional.ofNullable(context.visit().note().getSubjective()).map(Subjective::getLocation);
        }
        return rest.isEmpty() ? Optional.empty() : switch (rest.getFirst()) {
            case "now" -> pain(Subjective::getPainNow, rest);
            case "best" -> pain(Subjective::getPainBest, rest);
            case "worst" -> pain(Subjective::getPainWorst, rest);
            default -> Optional.empty();
        };
    }

    private Optional<String> pain(Function<Subjective, @Nullable Integer> which, List<String> rest) {
        return Course.of(context.visits().stream().map(visit -> Optional.ofNullable(visit.note().getSubjective())
                .map(said -> (Integer) which.apply(said)).map(Integer::doubleValue).orElse(null)).toList())
                .tell(rest.size() < 2 ? "" : rest.get(1), value -> number(value));
    }

    private Optional<String> score(List<String> rest) {
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        List<OutcomeScore> scores = context.episode().getScores().stream()
                .filter(score -> rest.getFirst().equalsIgnoreCase(score.getLabel())
                        || rest.getFirst().equalsIgnoreCase(score.getInstrument()))
                .filter(score -> !score.getDate().isAfter(context.visit().date())).toList();
        String unit = scores.isEmpty() ? "" : Objects.toString(scores.getLast().getUnit(), "");
        return Course.of(scores.stream().map(OutcomeScore::getScore).toList()).tell(rest.size() < 2 ? "" : rest.get(1),
                value -> number(value) + (unit.equals("%") ? "\u00a0%" : ""));
    }

    private Optional<String> plan(List<String> rest) {
        List<PlanOfCare> plans = context.episode().getPlans();
        PlanOfCare plan = plans.isEmpty() ? null : plans.getLast();
        return plan == null ? Optional.empty() : switch (String.join(".", rest)) {
            case "frequency" -> Optional.ofNullable(plan.getPerWeek()).map(this::number);
            case "weeks" -> Optional.ofNullable(plan.getWeeks()).map(String::valueOf);
            default -> Optional.empty();
        };
    }

    private Optional<String> minutes(List<String> rest) {
        int minutes = context.visit().note().getTreatments().stream().map(TreatmentLine::getMinutes)
                .filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
        return rest.equals(List.of("minutes")) && minutes > 0 ? Optional.of(String.valueOf(minutes)) : Optional.empty();
    }

    private static Stream<String> inForce(Episode episode) {
        return episode.getPrescriptions().stream().filter(one -> one.getTo() == null)
                .map(ExercisePrescription::getLabel);
    }

    private Optional<String> subjective(Function<Subjective, @Nullable Double> which) {
        return Optional.ofNullable(context.visit().note().getSubjective()).map(said -> (Double) which.apply(said))
                .map(this::number);
    }

    private static Optional<String> list(Stream<String> words) {
        return text(words.filter(Objects::nonNull).collect(Collectors.joining(", ")));
    }

    private static Optional<String> text(@Nullable String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    private String date(LocalDate date) {
        return DateText.print(date, locale);
    }

    private String number(double value) {
        return number(value, locale);
    }

    /** A number as people write it where they are, with one decimal at the most. */
    static String number(double value, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
